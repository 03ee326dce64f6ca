"""The clock times of a table's rows on every clock that a report may have told them by."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from zoneinfo import ZoneInfo

from watchbook.checking.tables.occasions import minutes
from watchbook.records import Occasion, TableRow

DAY_MINUTES = 24 * 60


def clock_times(occasion: Occasion, zones: tuple[ZoneInfo, ...]) -> tuple[str, ...]:
    """Its times, first missile first, on its own local clock and then on the others.

    Where a zone kept another time then than it does now (Pyongyang was half an hour behind Seoul
    from August 2015 to May 2018), the clock that it keeps now counts too: writers go by it.
    """
    own = [row.time for row in occasion.rows if row.time]
    others = [
        f"{instant.astimezone(clock):%H:%M}"
        for zone in zones
        for instant in instants(occasion.rows)
        for clock in (zone, _as_now(zone))
    ]
    return tuple(dict.fromkeys([*own, *others]))


def _as_now(zone: ZoneInfo) -> datetime.tzinfo:
    """The zone's standard time of recent years."""
    recent = datetime.datetime(2020, 1, 1, tzinfo=zone)
    offset = (zone.utcoffset(recent) or datetime.timedelta()) - (
        zone.dst(recent) or datetime.timedelta()
    )
    return datetime.timezone(offset)


def local_days(occasion: Occasion, zones: tuple[ZoneInfo, ...]) -> frozenset[str]:
    """The days its rows fall on by any of the clocks: 00:10 in Seoul was 23:40 in Pyongyang."""
    days = {f"{at.astimezone(zone):%Y-%m-%d}" for zone in zones for at in instants(occasion.rows)}
    return frozenset(days | {row.local_day for row in occasion.rows if row.local_day})


def instants(rows: tuple[TableRow, ...]) -> Iterator[datetime.datetime]:
    """The instants of those rows whose UTC day and time are known."""
    for row in rows:
        if row.utc_day and row.utc_time and len(row.utc_day) == 10:
            yield datetime.datetime.fromisoformat(f"{row.utc_day}T{row.utc_time}+00:00")


def minutes_apart(one: str, other: str) -> int:
    """How far two times of day are apart, the short way round the clock."""
    apart = abs(minutes(one) - minutes(other))
    return min(apart, DAY_MINUTES - apart)
