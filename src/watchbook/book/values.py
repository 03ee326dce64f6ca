"""Whether a value that a person gives is one that its field can hold."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from watchbook.book.errors import WrongDecision

RANGES = frozenset({"count", "distance_km", "apogee_km", "duration_min", "speed_mach"})
CLOCK = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?")
DAY = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


def check_value(field: str, value: Any) -> Any:
    """The value as plain JSON, in the shape that claims on the field have.

    Numbers may come as one number or as ``[low, high]`` with null for an open end. WrongDecision
    where the field cannot hold it.
    """
    if field in RANGES:
        return _range(field, value)
    if not isinstance(value, str) or not value.strip():
        raise WrongDecision(field, f"{value!r} is no value for it", "write a word or a code")
    value = value.strip()
    if field == "time" and not CLOCK.fullmatch(value):
        raise WrongDecision(field, f"{value!r} is no clock time", "write HH:MM, local time")
    if field == "date":
        _check_date(value)
    return value


def _range(field: str, value: Any) -> list[float | int | None]:
    ends = list(value) if isinstance(value, list | tuple) else [value, value]
    numbers = [one for one in ends if one is not None]
    good = (
        len(ends) == 2
        and numbers
        and all(isinstance(one, int | float) and not isinstance(one, bool) for one in numbers)
        and all(0 <= one < 1e9 for one in numbers)
        and numbers == sorted(numbers)
    )
    if not good:
        raise WrongDecision(
            field, f"{value!r} is no range", "write a number, or [low, high] with null for open"
        )
    return [int(one) if one is not None and one == int(one) else one for one in ends]


def _check_date(value: str) -> None:
    try:
        if not DAY.fullmatch(value):
            raise ValueError
        date.fromisoformat(value + "-01-01"[len(value) - 4 :] if len(value) < 10 else value)
    except ValueError:
        raise WrongDecision(
            "date", f"{value!r} is no day", "write YYYY-MM-DD, YYYY-MM or YYYY"
        ) from None
