"""Days as a report counts them: the calendar it was written by, and dates as exact as given."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

#: UCDP GED date precision: 1 the day, 2 within a week, 3 the month, 4 some months, 5 the year.
DAY, WEEK, MONTH, SEASON, YEAR = 1, 2, 3, 4, 5


@dataclass(frozen=True, slots=True)
class Resolved:
    """What date words mean: the first and last day they allow, and how exact they are.

    ``value`` is ``YYYY-MM-DD``, ``YYYY-MM`` or ``YYYY``, no more exact than the words.
    """

    value: str
    first: date
    last: date
    precision: int


@dataclass(frozen=True, slots=True)
class Calendar:
    """When the report was written, as seen from the place of an event.

    ``day`` is the local day of publication (None where the report has no date);
    ``slack`` is how many days later the local day may be, where only a UTC day is known.
    ``stands_in`` tells that the report has no date and ``day`` only stands in for one.
    """

    day: date | None
    slack: int = 0
    stands_in: bool = False
    written: date | None = None

    @property
    def desk(self) -> date | None:
        """The day at the writer's desk (UTC): what "last month" and "this year" count from."""
        return self.written or self.day


#: Stands in for the day of a report without a date, so that "Friday" and "last month" can be
#: told apart. No date worked out from it is ever shown.
_STAND_IN = date(1900, 6, 14)


def local_calendar(published: str | None, published_at: str | None, zone: str | None) -> Calendar:
    """The publication day at a place whose tz database zone is ``zone``."""
    if published_at is not None:
        instant = datetime.fromisoformat(published_at)
        if instant.tzinfo is None:
            instant = instant.replace(tzinfo=UTC)
        local = instant.astimezone(ZoneInfo(zone or "UTC")).date()
        return Calendar(local, written=instant.astimezone(UTC).date())
    if published is None:
        return Calendar(_STAND_IN, stands_in=True)
    day = date.fromisoformat(published[:10])
    offset = datetime(day.year, day.month, day.day, 12, tzinfo=ZoneInfo(zone or "UTC")).utcoffset()
    return Calendar(day, 1 if offset and offset >= timedelta(hours=5) else 0)


def whole_day(day: date) -> Resolved:
    """One day."""
    return Resolved(day.isoformat(), day, day, DAY)


def whole_week(monday: date) -> Resolved:
    """A week is kept as its days, and printed as the month that holds the middle of it."""
    middle = monday + timedelta(days=3)
    return Resolved(f"{middle.year:04}-{middle.month:02}", monday, monday + timedelta(days=6), WEEK)


def weekend_of(monday: date) -> Resolved:
    """The Saturday and Sunday of a week, printed as the Saturday's month."""
    saturday = monday + timedelta(days=5)
    return Resolved(f"{saturday:%Y-%m}", saturday, saturday + timedelta(days=1), WEEK)


def whole_month(year: int, month: int) -> Resolved:
    """One month, first to last day."""
    first = date(year, month, 1)
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return Resolved(f"{year:04}-{month:02}", first, last, MONTH)


def whole_year(year: int) -> Resolved:
    """One year."""
    return Resolved(f"{year:04}", date(year, 1, 1), date(year, 12, 31), YEAR)


def shifted_month(month: int, year: int, by: int) -> Resolved:
    """The month so many months later, or earlier where ``by`` is negative."""
    index = year * 12 + month - 1 + by
    return whole_month(index // 12, index % 12 + 1)


def moved(day: date, unit: str, count: int) -> Resolved:
    """A day moved by whole units ("day" to "decade"), no more exact than the unit."""
    if unit == "day":
        return whole_day(day + timedelta(days=count))
    if unit == "week":
        there = day + timedelta(days=7 * count)
        return whole_week(there - timedelta(days=3))
    if unit == "month":
        return shifted_month(day.month, day.year, count)
    return whole_year(day.year + count * (10 if unit == "decade" else 1))
