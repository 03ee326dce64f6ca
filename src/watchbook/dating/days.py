"""Stretches of days: what they have in common, and how a day or month is moved."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from watchbook.records.dating import DaySpan

#: First and last day, both included; ``date.min`` and ``date.max`` are open ends.
Span = tuple[date, date]
Spans = tuple[Span, ...]

OPEN: Span = (date.min, date.max)
ALWAYS: Spans = (OPEN,)
#: The years for which what recurs ("Tuesday, Oct. 19") is worked out.
FIRST_YEAR, LAST_YEAR = 1980, 2040
ONE_DAY = timedelta(days=1)
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def first_of(when: str) -> date:
    """The first day of ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``."""
    year, month, day = (*when.split("-"), "1", "1")[:3]
    return date(int(year), int(month), int(day))


def last_of(when: str) -> date:
    """The last day of ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``."""
    parts = when.split("-")
    if len(parts) == 3:
        return first_of(when)
    if len(parts) == 1:
        return date(int(parts[0]), 12, 31)
    return month_of(int(parts[0]), int(parts[1]))[1]


def month_of(year: int, month: int) -> Span:
    """A month's days; a month over 12 or under 1 lies in another year."""
    index = year * 12 + month - 1
    first = date(index // 12, index % 12 + 1, 1)
    after = date((index + 1) // 12, (index + 1) % 12 + 1, 1)
    return first, after - ONE_DAY


def months_later(day: date, months: int) -> date:
    """The same day so many months later, or the last of that month where it has no such day."""
    first, last = month_of(day.year, day.month + months)
    return min(last, first + timedelta(days=day.day - 1))


def since(first: date) -> Spans:
    """From a day on."""
    return ((first, date.max),)


def until(last: date) -> Spans:
    """Up to a day."""
    return ((date.min, last),)


def joined(spans: Iterable[Span]) -> Spans:
    """In order, those that touch or overlap made one; empty ones left out."""
    found: list[Span] = []
    for first, last in sorted(span for span in spans if span[0] <= span[1]):
        if found and (found[-1][1] == date.max or first <= found[-1][1] + ONE_DAY):
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return tuple(found)


def common(some: Spans, others: Spans) -> Spans:
    """The days in both."""
    return joined(
        (max(one[0], other[0]), min(one[1], other[1])) for one in some for other in others
    )


def without(some: Spans, others: Spans) -> Spans:
    """The days of the first that are in none of the second."""
    left = joined(some)
    for first, last in others:
        kept: list[Span] = []
        for start, end in left:
            if last < start or first > end:
                kept.append((start, end))
                continue
            if first > start:
                kept.append((start, first - ONE_DAY))
            if last < end:
                kept.append((last + ONE_DAY, end))
        left = tuple(kept)
    return left


def told(spans: Spans) -> tuple[DaySpan, ...]:
    """As records keep them."""
    return tuple(
        (
            None if first == date.min else first.isoformat(),
            None if last == date.max else last.isoformat(),
        )
        for first, last in spans
    )


def untold(spans: Iterable[DaySpan]) -> Spans:
    """As the rules work with them."""
    return tuple(
        (
            date.min if first is None else date.fromisoformat(first),
            date.max if last is None else date.fromisoformat(last),
        )
        for first, last in spans
    )
