"""The days on which an undated report's news can have been, by its own word for the day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from watchbook.dating.choosing import choose
from watchbook.dating.dated_words import day_of, weekday_of, with_year
from watchbook.dating.days import WEEKDAYS, Spans, joined, told, untold
from watchbook.knowledge import Knowledge
from watchbook.reading.phrases.date_words import find_dates
from watchbook.records import Evidence, Mention, Reading
from watchbook.records.dating import DatedEvent, Dating, EventDating

#: News is told at most so many days after it happened, by the name of its weekday at most six.
STALE_DAYS, WEEKDAY_DAYS = 13, 6
#: More days than this are not listed one by one.
LISTED_DAYS = 120
TESTS = ("launch", "nuclear_test", "engine_test")


@dataclass(frozen=True, slots=True)
class DayWords:
    """A report's words for the day of its news: a weekday (Monday is 0), a month and day, or all
    of a date; each None where they do not tell it."""

    evidence: tuple[Evidence, ...] = ()
    weekday: int | None = None
    month_day: tuple[int, int] | None = None
    day: date | None = None

    def allow(self, day: date) -> bool:
        """Whether the words can mean that day."""
        if self.day is not None:
            return day == self.day
        if self.month_day is not None:
            return (day.month, day.day) == self.month_day
        return self.weekday is None or day.weekday() == self.weekday


def date_news(
    dating: Dating, reading: Reading, knowledge: Knowledge, tables: Sequence[DatedEvent]
) -> Dating:
    """With the days of each event told as news, and the event of the tables that it is."""
    news = [one for one in reading.events if one.role == "news" and one.status == "occurred"]
    if not news:
        return dating
    written = _written(dating)
    words = _day_words(reading, written, knowledge)
    found = []
    for mention in news:
        said = words.get(_place(mention), DayWords())
        spans = _days_of(said, written)
        event = EventDating(
            mention.id,
            *(told(spans)[0][:1] + told(spans)[-1][1:] if spans else (None, None)),
            weekday=None if said.weekday is None else WEEKDAYS[said.weekday],
            evidence=said.evidence,
            days=_listed(said, spans),
        )
        if tables and mention.kind in TESTS:
            event = choose(event, mention, said.allow, spans, reading, knowledge, tables)
        found.append(event)
    return replace(dating, events=tuple(found))


def _written(dating: Dating) -> Spans:
    """When the report was written: its day of publication where it has one, else the window."""
    if dating.published is not None:
        day = date.fromisoformat(dating.published[:10])
        return ((day, day),)
    return untold(dating.spans)


def _day_words(
    reading: Reading, written: Spans, knowledge: Knowledge
) -> dict[tuple[str, int], DayWords]:
    """The words for the day of each mention, by its kind and where it stands.

    An undated report is read once more as if written in its window: only then does the reader
    give "on Tuesday" to the event that it dates.
    """
    from watchbook.reading import read_report  # all the grammar: only where it is needed

    report = reading.report
    dated = reading
    if report.published is None:
        assumed = _some_day(written)
        dated = read_report(replace(report, published=assumed.isoformat()), knowledge=knowledge)
    return {
        _place(mention): words
        for mention in dated.events
        if (words := _words_of(mention)) is not None
    }


def _place(mention: Mention) -> tuple[str, int]:
    """What two readings of one report know a mention by."""
    return mention.kind, mention.evidence[0].start if mention.evidence else -1


def _some_day(written: Spans) -> date:
    """A day in the middle of the window, whichever."""
    if not written or written[0][0] == date.min:
        return date(2010, 6, 16)
    first, last = written[-1]
    return first if last == date.max else first + (last - first) / 2


def _words_of(mention: Mention) -> DayWords | None:
    """The mention's best words for its day that name one; None where none do."""
    claim = mention.best("date")
    if claim is None or claim.precision not in (None, 1):
        return None
    for evidence in claim.evidence:
        for phrase in find_dates(evidence.exact, 0, len(evidence.exact)):
            full = with_year(phrase)
            name, month_day = phrase.part("wd"), day_of(phrase)
            if full is not None and len(full) == 10:
                return DayWords((evidence,), day=date.fromisoformat(full))
            if month_day is not None:
                weekday = None if name is None else weekday_of(name)
                return DayWords((evidence,), weekday, month_day)
            if name is not None and not phrase.part("week"):
                return DayWords((evidence,), weekday_of(name))
    return None


def _days_of(said: DayWords, written: Spans) -> Spans:
    """The stretches of days in which the event can lie."""
    if said.day is not None:
        return ((said.day, said.day),)
    back = timedelta(days=STALE_DAYS if said.weekday is None else WEEKDAY_DAYS)
    # The publication day may be the day before at the writer's desk.
    return joined(
        (
            first if first == date.min else first - back,
            last if last == date.max else last + timedelta(days=1),
        )
        for first, last in written
    )


def _listed(said: DayWords, spans: Spans) -> tuple[str, ...]:
    """Every day that is possible, where they are few."""
    if not spans or spans[0][0] == date.min or spans[-1][1] == date.max:
        return ()
    if sum((last - first).days for first, last in spans) > 7 * LISTED_DAYS:
        return ()
    days = [
        day.isoformat()
        for first, last in spans
        for day in (first + timedelta(days=at) for at in range((last - first).days + 1))
        if said.allow(day)
    ]
    return tuple(days) if len(days) <= LISTED_DAYS else ()
