"""A filter becomes a condition on events, each part of which an index answers."""

from __future__ import annotations

import calendar
import re
from typing import Any, get_args

from watchbook.book.errors import WrongFilter
from watchbook.book.shapes import Filter
from watchbook.book.windows import shift_day
from watchbook.records import Agreement, Kind, Status

DAY = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
#: An event whose day is bounded more widely than this is found by the first day it can be of.
WIDEST_DAYS = 600


def condition(chosen: Filter) -> tuple[str, dict[str, Any]]:
    """The SQL condition on ``event`` and its values. WrongFilter where it can choose nothing."""
    parts: list[str] = []
    values: dict[str, Any] = {}

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
        add(
            "key IN (SELECT event FROM event_actor WHERE actor = :actor)",
            actor=chosen.actor.upper(),
        )
    if chosen.weapon is not None:
        add(
            "(weapon = :weapon OR weapon_name = :weapon_name)",
            weapon=chosen.weapon.lower(),
            weapon_name=chosen.weapon,
        )
    if chosen.since is not None:
        first = first_day("since", chosen.since)
        add("last_day >= :since", since=first)
        add("first_day >= :near", near=shift_day(first, -WIDEST_DAYS))
    if chosen.until is not None:
        add("first_day <= :until", until=last_day("until", chosen.until))
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
