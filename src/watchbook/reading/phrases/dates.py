"""The day, month or year that date words mean.

Finding ("on Tuesday" stands here: :mod:`watchbook.reading.phrases.date_words`) and resolving
(that is 19 October) are two steps: which Tuesday is meant depends on when the report was
published, on the zone of the place, and on whether the clause tells of what was or will be.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from watchbook.reading.phrases.calendars import (
    DAY,
    MONTH,
    SEASON,
    WEEK,
    YEAR,
    Calendar,
    Resolved,
    local_calendar,
    moved,
    shifted_month,
    weekend_of,
    whole_day,
    whole_month,
    whole_week,
    whole_year,
)
from watchbook.reading.phrases.date_words import (
    HAS_DATE_WORDS,
    MONTHS,
    WEEKDAYS,
    DatePhrase,
    find_dates,
)
from watchbook.reading.phrases.numbers import parse_number

__all__ = [
    "HAS_DATE_WORDS",
    "Calendar",
    "DatePhrase",
    "Resolved",
    "find_dates",
    "local_calendar",
    "resolve",
    "shown",
]


def shown(when: Resolved, phrase: DatePhrase, calendar: Calendar) -> bool:
    """Whether a date may be shown: it is full, or the report's own date is known."""
    if not calendar.stands_in:
        return True
    return phrase.kind == "iso" or when.first.year > 1901


def resolve(
    phrase: DatePhrase, calendar: Calendar, *, future: bool = False, anchor: Resolved | None = None
) -> Resolved | None:
    """The days that date words allow, or None where the text does not settle it.

    ``future`` tells that the clause speaks of what is to come; ``anchor`` is the date last
    spoken of, for "the following month". A report without a date resolves only full dates.
    """
    try:
        return _RESOLVERS[phrase.kind](_Wording(phrase, calendar, future, anchor))
    except (ValueError, OverflowError):  # 31 June; 900,000 weeks ago
        return None


@dataclass(frozen=True, slots=True)
class _Wording:
    """Date words with all that their meaning depends on, as :func:`resolve` has them."""

    phrase: DatePhrase
    calendar: Calendar
    future: bool
    anchor: Resolved | None

    def part(self, *names: str) -> str:
        """The first of some pieces that the wording has, or nothing."""
        return next((value for name in names if (value := self.phrase.part(name))), "")

    def month(self, *names: str) -> int:
        """The number of the month that a piece names."""
        return _MONTH_OF[self.part(*names)[:3].lower()]

    def day(self, *names: str) -> int:
        """The day of the month that a piece gives: "4th" is 4."""
        return int(re.sub(r"\D", "", self.part(*names)))

    def count(self, name: str) -> int:
        """How many units: "a" is 1, "a couple of" 2; 0 where there is no telling."""
        plain = self.part(name).lower()
        if plain in ("", "a", "an", "about a", "just over a"):
            return 1
        if "couple" in plain:
            return 2
        return 0 if "few" in plain else int(parse_number(plain) or 0)


_MONTH_OF = {name[:3]: number for number, name in enumerate(MONTHS, start=1)}
_DAY_OF = {name[:3]: number for number, name in enumerate(WEEKDAYS)}


def _from_iso(words: _Wording) -> Resolved | None:
    """ "2016-04-23"."""
    return whole_day(date.fromisoformat(words.part("iso")))


def _from_month_day(words: _Wording) -> Resolved | None:
    """ "July 4, 2017", "4 July"."""
    return _of_year(words, words.month("m1", "m2"), words.day("d1", "d2"), words.part("y1", "y2"))


def _of_year(words: _Wording, month: int, day: int, year: str) -> Resolved | None:
    """A month and day of the year given, or of the nearest that fits."""
    return whole_day(date(int(year), month, day)) if year else _nearest(words, month, day)


def _nearest(words: _Wording, month: int, day: int) -> Resolved | None:
    """A month and day without a year: the last one, or the next one of what is to come."""
    today = words.calendar.day
    if today is None:
        return None
    if words.future:
        for year in (today.year, today.year + 1):
            there = date(year, month, day)
            if there >= today - timedelta(days=31):
                return whole_day(there)
        return None
    limit = today + timedelta(days=words.calendar.slack)
    for year in (limit.year, limit.year - 1, limit.year - 4):
        try:
            there = date(year, month, day)
        except ValueError:  # 29 February of a common year
            continue
        if there <= limit:
            return whole_day(there)
    return None


def _from_day_of(words: _Wording) -> Resolved | None:
    """ "the 9th": of the month last spoken of."""
    anchor = words.anchor
    if anchor is None or anchor.precision > MONTH:
        return None
    return whole_day(anchor.first.replace(day=words.day("d9")))


def _from_span(words: _Wording) -> Resolved | None:
    """ "Feb. 8 to 25", "July 28-August 4, 2017": the days between, printed as their month."""
    month, later = words.month("sm"), words.month("sm2", "sm")
    first = _of_year(words, month, words.day("sd"), words.part("sy"))
    if first is None:
        return None
    last = date(first.first.year + (later < month), later, words.day("sd2"))
    if month == later:
        return Resolved(first.value[:7], first.first, last, WEEK)
    return Resolved(first.value[:4], first.first, last, SEASON)


def _from_month_year(words: _Wording) -> Resolved | None:
    """ "July 2017", "July of last year", "July of that year"."""
    year, month = words.part("y3"), words.month("m3")
    if year.isdigit():
        return whole_month(int(year), month)
    if year.startswith(("that", "the same")):
        return whole_month(words.anchor.first.year, month) if words.anchor else None
    if words.calendar.day is None:
        return None
    return whole_month(words.calendar.day.year - ("this" not in year), month)


def _from_last_month(words: _Wording) -> Resolved | None:
    """ "last July", "this past July", "next July", "last year's July"."""
    today = words.calendar.day
    if today is None:
        return None
    month, how = words.month("m4"), words.part("rel1").lower()
    if how == "last year's":
        return whole_month(today.year - 1, month)
    if how == "next":
        return whole_month(today.year + (month <= today.month), month)
    if how == "this":
        return whole_month(today.year, month)
    return whole_month(today.year - (month >= today.month), month)


def _from_month(words: _Wording) -> Resolved | None:
    """ "July": the last one, or the next one of what is to come."""
    today = words.calendar.day
    if today is None:
        return None
    month = words.month("m5", "m6")
    if words.future:
        return whole_month(today.year + (month < today.month), month)
    limit = today + timedelta(days=words.calendar.slack)
    return whole_month(limit.year - (month > limit.month), month)


def _from_weekday(words: _Wording) -> Resolved | None:
    """ "Tuesday", "last Tuesday", "Tuesday last week", "Tuesday, July 4"."""
    if words.part("wm", "wm2"):
        month, day = words.month("wm", "wm2"), words.day("wday", "wday2")
        return _of_year(words, month, day, words.part("wy", "wy2"))
    today = words.calendar.day
    if today is None:
        return None
    wanted = _DAY_OF[words.part("wd")[:3].lower()]
    how, week = words.part("rel2").lower(), words.part("week")
    if week:
        monday = _monday(today, 1 if "next" in week else -1)
        return whole_day(monday + timedelta(days=wanted))
    if how == "next" or "coming" in how or (words.future and how != "last"):
        ahead = (wanted - today.weekday()) % 7 or (7 if how == "next" else 0)
        return whole_day(today + timedelta(days=ahead))
    back = (today.weekday() - wanted) % 7
    if words.calendar.slack and back == 6:  # tomorrow by UTC, today at the place
        return whole_day(today + timedelta(days=1))
    if how == "last" and back == 0:
        back = 7
    return whole_day(today - timedelta(days=back))


def _monday(day: date, weeks: int) -> date:
    """The Monday of the week so many weeks from a day's own."""
    return day + timedelta(days=7 * weeks - day.weekday())


def _from_today(words: _Wording) -> Resolved | None:
    """ "today", "last night", "the day before yesterday", "tomorrow"."""
    if words.calendar.day is None:
        return None
    by = {"today": 0, "yesterday": -1, "tomorrow": 1}[words.phrase.kind]
    if "day before" in words.part("yesterday"):
        by = -2
    return whole_day(words.calendar.day + timedelta(days=by))


def _from_ago(words: _Wording) -> Resolved | None:
    """ "two weeks ago": no more exact than its unit."""
    count = words.count("agon")
    if words.calendar.day is None or count == 0:
        return None
    return moved(words.calendar.day, words.part("agou"), -count)


def _from_later(words: _Wording) -> Resolved | None:
    """ "a week later", "two days earlier": from the date last spoken of, if that is as exact."""
    count, unit, anchor = words.count("latern"), words.part("lateru"), words.anchor
    if anchor is None or count == 0 or (anchor.precision > MONTH and unit != "year"):
        return None
    if unit in ("day", "week") and anchor.precision > DAY:
        return None
    back = words.part("laterdir") in ("earlier", "previously", "before", "before that")
    return moved(anchor.first, unit, -count if back else count)


def _from_following(words: _Wording) -> Resolved | None:
    """ "the following day", "that same month": from the date last spoken of."""
    direction, unit, anchor = words.part("fdir"), words.part("funit"), words.anchor
    unit = "day" if unit in ("morning", "evening") else unit
    if direction == "next" and unit in ("week", "month", "year"):
        return _relative("next", unit, words.calendar)
    if anchor is None:
        return None
    if direction == "same":
        return anchor if unit == "day" else None
    if unit == "day" and anchor.precision > DAY:
        return None
    return moved(anchor.first, unit, 1 if direction in ("following", "next") else -1)


def _from_relative(words: _Wording) -> Resolved | None:
    """ "earlier this month", "last week", "early next year"."""
    how = words.part("rel3").lower()
    if how == "the past":
        return None
    direction = "this"
    if "next" in how.split():
        direction = "next"
    elif "last" in how.split() and "earlier" not in how.split():
        direction = "last"
    return _relative(direction, words.part("runit"), words.calendar)


def _relative(direction: str, unit: str, calendar: Calendar) -> Resolved | None:
    """ "last", "this" or "next" with a week, weekend, month or year."""
    if calendar.day is None or calendar.desk is None:
        return None
    by = {"last": -1, "this": 0, "next": 1}[direction]
    if unit == "week":
        return whole_week(_monday(calendar.day, by))
    if unit == "weekend":
        return weekend_of(_monday(calendar.day, by))
    desk = calendar.desk
    return (
        shifted_month(desk.month, desk.year, by) if unit == "month" else whole_year(desk.year + by)
    )


#: First and last month; the winter of a year ends in February of the next.
_SEASON_MONTHS = {
    "spring": (3, 5),
    "summer": (6, 8),
    "autumn": (9, 11),
    "fall": (9, 11),
    "winter": (12, 14),
}


def _from_season(words: _Wording) -> Resolved | None:
    """ "last spring", "in the summer of 2017": its months, printed as the year."""
    low, high = _SEASON_MONTHS[words.part("seas")]
    today = words.calendar.day
    if words.part("y5"):
        year = int(words.part("y5"))
    elif today is None:
        return None
    else:
        year = today.year + ("next" in words.part("rel4").lower())
        if not words.future and date(year, low, 1) > today:
            year -= 1
    return Resolved(f"{year:04}", date(year, low, 1), shifted_month(high, year, 0).last, SEASON)


def _from_year(words: _Wording) -> Resolved | None:
    """ "2017"."""
    return whole_year(int(words.part("y4")))


def _from_weekend(words: _Wording) -> Resolved | None:
    """ "over the weekend": the one that is, was or will be nearest."""
    today = words.calendar.day
    if today is None:
        return None
    begun = today.weekday() >= 5
    if words.future:
        return _relative("next" if begun else "this", "weekend", words.calendar)
    return _relative("this" if begun else "last", "weekend", words.calendar)


def _from_gap(words: _Wording) -> Resolved | None:
    """ "five days after X": X was five days before what the words hang on, the anchor here, if
    that is as exact."""
    count, unit, anchor = words.count("gapn"), words.part("gapu"), words.anchor
    if anchor is None or count == 0:
        return None
    if anchor.precision > {"year": YEAR, "month": MONTH}.get(unit, DAY):
        return None
    after = words.part("gapdir") == "after"
    return moved(anchor.first, unit, -count if after else count)


def _from_hours(words: _Wording) -> Resolved | None:
    """ "hours later", "three hours before": the same day as the main event's, as a rule."""
    return words.anchor if words.anchor is not None and words.anchor.precision == DAY else None


_RESOLVERS: dict[str, Callable[[_Wording], Resolved | None]] = {
    "hours": _from_hours,
    "gap": _from_gap,
    "weekend": _from_weekend,
    "iso": _from_iso,
    "span": _from_span,
    "mdy": _from_month_day,
    "dayof": _from_day_of,
    "dmy": _from_month_day,
    "monthyear": _from_month_year,
    "lastmonth": _from_last_month,
    "month": _from_month,
    "monthof": _from_month,
    "weekday": _from_weekday,
    "today": _from_today,
    "yesterday": _from_today,
    "tomorrow": _from_today,
    "ago": _from_ago,
    "later": _from_later,
    "following": _from_following,
    "relative": _from_relative,
    "season": _from_season,
    "year": _from_year,
}
