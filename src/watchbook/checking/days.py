"""Days as exactly as they are told: ``2021-10-19``, ``2021-10``, ``2021``."""

from __future__ import annotations

import re
from datetime import date, timedelta

_TOLD = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


def span_of(told: str) -> tuple[date, date]:
    """The first and last day of a date; ValueError where it is none."""
    found = _TOLD.fullmatch(told)
    if found is None:
        raise ValueError(f"no date: {told!r}")
    year, month, day = (int(part) if part else None for part in found.groups())
    assert year is not None
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if day is None:
        following = date(year + month // 12, month % 12 + 1, 1)
        return date(year, month, 1), following - timedelta(days=1)
    return date(year, month, day), date(year, month, day)


def last_of(told: str) -> date | None:
    """The last day of a date; None where it is none."""
    try:
        return span_of(told)[1]
    except ValueError:
        return None
