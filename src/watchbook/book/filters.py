"""A filter becomes a condition on events, each part of which an index answers."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from typing import Any, get_args

from watchbook.book.errors import WrongFilter
from watchbook.book.shapes import Filter
from watchbook.book.windows import shift_day
from watchbook.records import Agreement, Kind, Status

DAY = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
#: An event whose day is bounded more widely than this is found by the first day it can be of.
WIDEST_DAYS = 600


@dataclass(frozen=True, slots=True)
class Choice:
    """The parts of a query that choose events, and that bring them by day without sorting."""

    chosen: str
    by_day: str
    values: dict[str, Any]


def choice(chosen: Filter) -> Choice:
    """How a filter is asked for. WrongFilter where it can choose nothing."""
    condition, values = _condition(chosen)
    if chosen.actor is None:
        source, day, key = "event", "event.first_day", "event.key"
    else:
        # From the actor's own list, which is in order of days.
        source = "event_actor JOIN event ON event.key = event_actor.event"
        day, key = "event_actor.first_day", "event_actor.event"
    way, nulls = ("DESC", "LAST") if chosen.newest_first else ("ASC", "FIRST")
    limit = f" LIMIT {int(chosen.limit)}" if chosen.limit is not None else ""
    return Choice(
        f"FROM {source} WHERE {condition}",
        f" ORDER BY {day} {way} NULLS {nulls}, {key} {way}{limit}",
        values,
    )


def _condition(chosen: Filter) -> tuple[str, dict[str, Any]]:
    parts: list[str] = []
    values: dict[str, Any] = {}
    table = "event" if chosen.actor is None else "event_actor"

    def add(sql: str, **some: Any) -> None:
        parts.append(sql)
        values.update(some)

    if chosen.kind is not None:
        add("kind = :kind", kind=_one_of("kind", chosen.kind, get_args(Kind)))
    if chosen.status is not None:
        add("status = :status", status=_one_of("status", chosen.status, get_args(Status)))
    if chosen.agreement is not None:
        known = get_args(Agreement)
        add("agreement = :agreement", agreement=_one_of("agreement", chosen.agreement, known))
    if chosen.actor is not None:
        add("event_actor.actor = :actor", actor=chosen.actor.upper())
    if chosen.weapon is not None:
        add(
            "(weapon = :weapon OR weapon_name = :weapon_name)",
            weapon=chosen.weapon.lower(),
            weapon_name=chosen.weapon,
        )
    if chosen.since is not None:
        first = first_day("since", chosen.since)
        add("last_day >= :since", since=first)
        add(f"{table}.first_day >= :near", near=shift_day(first, -WIDEST_DAYS))
    if chosen.until is not None:
        add(f"{table}.first_day <= :until", until=last_day("until", chosen.until))
    if chosen.needs_attention:
        add("needs_attention = 1")
    if not chosen.set_aside:
        add("set_aside = 0")
    if chosen.limit is not None and chosen.limit < 1:
        raise WrongFilter("limit", f"{chosen.limit} shows nothing", "write 1 or more")
    return " AND ".join(parts) or "1 = 1", values


def first_day(name: str, day: str) -> str:
    """The first day of a day, month or year."""
    _check_day(name, day)
    return day + "-01-01"[len(day) - 4 :] if len(day) < 10 else day


def last_day(name: str, day: str) -> str:
    """The last day of a day, month or year."""
    _check_day(name, day)
    if len(day) == 4:
        return f"{day}-12-31"
    if len(day) == 7:
        return f"{day}-{calendar.monthrange(int(day[:4]), int(day[5:]))[1]:02}"
    return day


def _check_day(name: str, day: str) -> None:
    from datetime import date

    try:
        if not DAY.fullmatch(day):
            raise ValueError
        date.fromisoformat(day + "-01-01"[len(day) - 4 :] if len(day) < 10 else day)
    except ValueError:
        raise WrongFilter(name, f"{day!r} is no day", "write YYYY-MM-DD, YYYY-MM or YYYY") from None


def _one_of(name: str, told: str, known: tuple[str, ...]) -> str:
    if told not in known:
        raise WrongFilter(name, f"{told!r} is none that there is", f"one of {', '.join(known)}")
    return told
