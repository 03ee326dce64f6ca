"""Days as numbers, so that windows can be compared and moved; and the local day of an instant."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

#: First and last day, both included, as proleptic ordinals.
Span = tuple[int, int]


@lru_cache(maxsize=65536)
def number_of(day: str) -> int:
    """``YYYY-MM-DD`` as a number of days."""
    return date.fromisoformat(day).toordinal()


@lru_cache(maxsize=65536)
def day_of(number: int) -> str:
    """The day of a number, ``YYYY-MM-DD``."""
    return date.fromordinal(min(max(number, 1), date.max.toordinal())).isoformat()


def years_around(span: Span) -> Span:
    """The span from 1 January of its first year to 31 December of its last one."""
    first, last = date.fromordinal(span[0]), date.fromordinal(span[1])
    return date(first.year, 1, 1).toordinal(), date(last.year, 12, 31).toordinal()


def local_day(published: str | None, published_at: str | None, zone: str) -> str | None:
    """The day of publication at a place: of the instant where it is known, else as it stands."""
    if published_at is None:
        return published[:10] if published else None
    instant = datetime.fromisoformat(published_at)
    if instant.tzinfo is None:
        instant = instant.replace(tzinfo=UTC)
    return instant.astimezone(ZoneInfo(zone)).date().isoformat()
