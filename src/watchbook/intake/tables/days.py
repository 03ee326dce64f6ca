"""The two clocks of a row: its local day and its UTC day, each worked out from the other.

A table dated by UTC days and one dated by local days differ by a day for whatever is fired in a
Korean morning. With a time, either day is known; without one, the other is one of two, and the
row says so by its bounds.
"""

from __future__ import annotations

import calendar
import datetime
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from watchbook.knowledge import Knowledge
from watchbook.records import Clock


@dataclass(frozen=True, slots=True)
class Days:
    """When a row's event was; see :class:`~watchbook.records.TableRow` for each."""

    local_day: str | None = None
    utc_day: str | None = None
    first_day: str | None = None
    last_day: str | None = None
    time: str | None = None
    utc_time: str | None = None


def zones_of(actor: str, knowledge: Knowledge) -> tuple[ZoneInfo, ...]:
    """The zones that a state keeps; empty where it is not known."""
    state = knowledge.state_by_code(actor)
    return tuple(ZoneInfo(name) for name in state.timezones) if state else ()


def days_of(
    day: str,
    clock: Clock,
    *,
    time: str | None = None,
    utc_time: str | None = None,
    zones: tuple[ZoneInfo, ...] = (),
) -> Days:
    """Both days of an event dated ``day`` by ``clock``, with its local or UTC time if it has one.

    A day told to the month or year bounds it alone. Where a state keeps several zones, what
    they do not agree on is left open.
    """
    if len(day) < 10:
        first, last = bounds_of(day)
        if clock == "utc":
            first, last = _next(first, -1), _next(last, 1)
        return Days(day if clock != "utc" else None, None, first, last, time, utc_time)
    if clock == "utc" and utc_time is not None:
        return _from_utc(day, utc_time, zones)
    if clock == "utc":
        first, last = _days_that_meet(day, zones)
        only = first if first == last else None
        return Days(only, day, first, last, time)
    if clock == "unsaid":
        # Most often the local day; whoever compares must look a day further.
        return Days(day, None, day, day, time, utc_time)
    return _from_local(day, time, zones, utc_time)


def bounds_of(day: str) -> tuple[str, str]:
    """The first and last day of a day, a month or a year."""
    if len(day) == 4:
        return f"{day}-01-01", f"{day}-12-31"
    if len(day) == 7:
        last = calendar.monthrange(int(day[:4]), int(day[5:]))[1]
        return f"{day}-01", f"{day}-{last:02d}"
    return day, day


def _from_utc(day: str, utc_time: str, zones: tuple[ZoneInfo, ...]) -> Days:
    instant = datetime.datetime.fromisoformat(f"{day}T{utc_time}+00:00")
    if not zones:
        return Days(None, day, _next(day, -1), _next(day, 1), None, utc_time)
    local = [instant.astimezone(zone) for zone in zones]
    told = sorted({f"{at:%Y-%m-%d}" for at in local})
    clocks = {f"{at:%H:%M}" for at in local}
    return Days(
        told[0] if len(told) == 1 else None,
        day,
        told[0],
        told[-1],
        clocks.pop() if len(clocks) == 1 else None,
        utc_time,
    )


def _from_local(
    day: str, time: str | None, zones: tuple[ZoneInfo, ...], utc_time: str | None
) -> Days:
    if time is None or len(zones) != 1:
        return Days(day, None, day, day, time, utc_time)
    instant = datetime.datetime.fromisoformat(f"{day}T{time}").replace(tzinfo=zones[0])
    utc = instant.astimezone(datetime.UTC)
    return Days(day, f"{utc:%Y-%m-%d}", day, day, time, f"{utc:%H:%M}")


def _days_that_meet(day: str, zones: tuple[ZoneInfo, ...]) -> tuple[str, str]:
    """The first and last local day that has an hour of this UTC day in it."""
    if not zones:
        return _next(day, -1), _next(day, 1)
    start = datetime.datetime.fromisoformat(f"{day}T00:00+00:00")
    end = start + datetime.timedelta(hours=23, minutes=59)
    met = [f"{at.astimezone(zone):%Y-%m-%d}" for at in (start, end) for zone in zones]
    return min(met), max(met)


def _next(day: str, by: int) -> str:
    try:
        return (datetime.date.fromisoformat(day) + datetime.timedelta(days=by)).isoformat()
    except OverflowError:
        return day
