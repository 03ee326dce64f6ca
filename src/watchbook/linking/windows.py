"""Between which local days an event can have been, by the words of one report and its date."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from watchbook.linking.days import Span, day_of, number_of
from watchbook.reading.phrases.dates import find_dates, local_calendar, resolve
from watchbook.records import Claim, Mention, Report, Told

#: News without date words tells of the day it came out or the day before: what was fired in the
#: evening is reported past midnight.
NEWS_DAYS = 1
#: Where only the UTC day of publication is known, the local day may be the next one.
SLACK = 1
#: How far back "its recent test" is looked for. Reports name what lies further back by its date.
BACKGROUND_DAYS = 200
#: How far ahead "plans a launch" is looked for: windows told to ships and agencies, and the
#: visits and drills that papers announce, lie within two months.
AHEAD_DAYS = 60
#: A window wider than this bounds nothing that linking could use, and would make every event of
#: a year hang on those of others.
WIDEST = 365

_WEEK = 2
_SUNDAY = 6


@dataclass(frozen=True, slots=True)
class Window:
    """``told`` is how the report tells the day; ``span`` is None where nothing bounds it."""

    told: Told
    span: Span | None

    @property
    def days(self) -> tuple[str, str] | tuple[None, None]:
        """First and last day, ``YYYY-MM-DD``."""
        return (day_of(self.span[0]), day_of(self.span[1])) if self.span else (None, None)


def window_of(
    mention: Mention,
    report: Report,
    local: str | None,
    zone: str,
    bounds: tuple[str, str] | None = None,
) -> Window:
    """The window of a mention. ``local`` is the day of publication at the place of the event,
    ``zone`` the place's, ``bounds`` the days between which an undated report was written."""
    if local is None and bounds is not None and bounds[0] == bounds[1]:
        local = bounds[0]
    written = number_of(local) if local else None
    ahead = mention.status in ("planned", "possible")
    claim = mention.best("date")
    told: Window | None = None
    if claim is not None and isinstance(claim.value, str):
        told = _told(claim, report, zone, ahead)
    if told is None:
        told = _untold(mention, written, ahead, bounds)
    if told.span is None:
        return told
    return Window(told.told, _bounded(told, written, ahead, report.published_at is None))


def _told(claim: Claim, report: Report, zone: str, ahead: bool) -> Window | None:
    """The days that a date claim allows: a day, a month, a year, or the days of a week."""
    value = str(claim.value)
    try:
        if len(value) == 10:
            day = number_of(value)
            return Window("day", (day, day))
        if len(value) == 7:
            month = _month(value)
            if claim.precision == _WEEK:
                return Window("month", _within(claim, report, zone, ahead, month))
            return Window("month", month)
        year = int(value)
        return Window("year", (date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()))
    except ValueError:
        return None


def _month(value: str) -> Span:
    year, month = int(value[:4]), int(value[5:7])
    first = date(year, month, 1)
    after = date(year + month // 12, month % 12 + 1, 1)
    return first.toordinal(), after.toordinal() - 1


def _within(claim: Claim, report: Report, zone: str, ahead: bool, month: Span) -> Span:
    """The days of "last week" or "Feb. 8 to 25", which the value gives as a month only.

    The words are resolved once more; a day of slack on both sides, for the writer's other clock.
    On a Sunday, "last week" is the one that ended on Saturday or the one before it, as the
    writer's weeks begin on Sunday or Monday. The month where the words no longer tell.
    """
    calendar = local_calendar(report.published, report.published_at, zone)
    calendars = [] if calendar.stands_in else [calendar]
    if calendars and calendar.desk is not None and calendar.desk.weekday() == _SUNDAY:
        monday = calendar.desk + timedelta(days=1)
        calendars.append(replace(calendar, day=monday, written=monday))
    firsts: list[int] = []
    lasts: list[int] = []
    for words in claim.evidence:
        lowered = words.exact[:1].lower() + words.exact[1:]
        for phrase in find_dates(lowered, 0, len(lowered)):
            for day in calendars:
                when = resolve(phrase, day, future=ahead)
                if when is not None:
                    firsts.append(when.first.toordinal())
                    lasts.append(when.last.toordinal())
    if not firsts:
        return month
    first, last = min(firsts) - 1, max(lasts) + 1
    return (first, last) if last - first <= 62 and last >= month[0] and first <= month[1] else month


def _untold(
    mention: Mention, written: int | None, ahead: bool, bounds: tuple[str, str] | None
) -> Window:
    """No date words: publication bounds it, or the days in which an undated report was written."""
    if written is None:
        if bounds is None:
            return Window("untold", None)
        first, last = number_of(bounds[0]), number_of(bounds[1])
        if ahead:
            last += AHEAD_DAYS
        elif mention.role == "news":
            first -= NEWS_DAYS
        else:
            first -= BACKGROUND_DAYS
        return Window("untold", (first, last) if last - first <= WIDEST else None)
    if ahead:
        return Window("untold", (written, written + AHEAD_DAYS))
    if mention.role == "news":
        return Window("published", (written - NEWS_DAYS, written))
    return Window("untold", (written - BACKGROUND_DAYS, written))


def _bounded(told: Window, written: int | None, ahead: bool, slack: bool) -> Span | None:
    """A month or a year ends with publication, or begins with it where it is still to come."""
    assert told.span is not None
    first, last = told.span
    if written is not None and told.told in ("month", "year"):
        if ahead:
            first = max(first, min(written, last))
        else:
            last = min(last, max(written + (SLACK if slack else 0), first))
    return first, last
