"""A value as a person types it for a field: "400-600", ">=2", "srbm", "2031-03-11", "06:30"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date

from watchbook.cli.wording import UNITS, field_name
from watchbook.errors import UsageError
from watchbook.records import FIELDS, Value

#: From what a test can be fired, and how it can end, as readings have it.
PLATFORMS = (
    "submarine",
    "underwater",
    "ship",
    "mobile",
    "rail",
    "silo",
    "aircraft",
    "reservoir",
)
OUTCOMES = ("success", "failure")
DIRECTIONS = (
    "north",
    "northeast",
    "east",
    "southeast",
    "south",
    "southwest",
    "west",
    "northwest",
)
_DAY = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_CLOCK = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")
_NUMBER = r"\d+(?:,\d{3})*(?:\.\d+)?"
_RANGE = re.compile(
    rf"(?P<bound>>=|<=|at least|at most)? ?(?P<low>{_NUMBER})(?: ?(?:-|–|to) ?(?P<high>{_NUMBER}))?"
)


def parse_field(given: str) -> str:
    """A field by its code or the name on a page ("distance" is ``distance_km``)."""
    wanted = given.strip().lower().replace(" ", "_")
    for field in FIELDS:
        if wanted in (field, field_name(field).lower().replace(" ", "_")):
            return field
    raise UsageError(given, "is no field", f"the fields are {', '.join(FIELDS)}")


def parse_value(field: str, given: str) -> Value:
    """The value that a person gives for a field; UsageError, with what is allowed, for another."""
    text = " ".join(given.split())
    parse = _PARSERS.get(field, _parse_words)
    return parse(field, text)


def parse_day(given: str) -> str:
    """A day, month or year: ``2031-03-11``, ``2031-03``, ``2031``; UsageError for none."""
    match = _DAY.fullmatch(given.strip())
    if match is None or not _exists(*match.groups()):
        raise UsageError(given, "is no day, month or year", "write 2031-03-11, 2031-03 or 2031")
    return match[0]


def _exists(year: str, month: str | None, day: str | None) -> bool:
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return False
    return True


def _parse_day_of(field: str, text: str) -> Value:
    return parse_day(text)


def _parse_clock(field: str, text: str) -> Value:
    if _CLOCK.fullmatch(text) is None:
        raise UsageError(text, "is no clock time", "write it with 24 hours: 06:30, 18:05")
    return text


def _parse_range(field: str, text: str) -> Value:
    """ "400-600", ">=2", "at most 90", "590 km"."""
    unit = UNITS.get(field, "")
    match = _RANGE.fullmatch(text.removesuffix(unit).strip() if unit else text)
    low, high = (_number(match[name]) for name in ("low", "high")) if match else (None, None)
    whole = field != "count" or all(one is None or one == int(one) for one in (low, high))
    if match is None or low is None or not whole or (match["bound"] and high is not None):
        named = f" in {unit}" if unit == "km" else ""
        raise UsageError(text, f"is no number{named}", "write 590, 400-600, >=2 or <=90")
    if high is not None and high < low:
        raise UsageError(text, "ends before it begins", f"write {high:g}-{low:g}")
    if match["bound"] in (">=", "at least"):
        return (low, None)
    if match["bound"] in ("<=", "at most"):
        return (None, low)
    return (low, low if high is None else high)


def _number(written: str | None) -> float | None:
    return None if written is None else float(written.replace(",", ""))


def _parse_weapon(field: str, text: str) -> Value:
    from watchbook.knowledge import load_knowledge

    return _one_of(text, [one.code for one in load_knowledge().weapon_classes], "class of weapon")


def _parse_landing(field: str, text: str) -> Value:
    """A sea by its code or one of its names, or land."""
    from watchbook.knowledge import load_knowledge

    seas = load_knowledge().seas
    for sea in seas:
        if text.lower() in (name.lower() for name in sea.names):
            return sea.code
    return _one_of(text, [*(sea.code for sea in seas), "land"], "place to come down")


def _parse_zone(field: str, text: str) -> Value:
    where, _, code = text.partition(" ")
    if where not in ("inside", "outside") or not re.fullmatch("[A-Z]{2}", code):
        raise UsageError(text, "is no place by a zone", "write inside JP or outside JP")
    return text


def _parse_words(field: str, text: str) -> Value:
    if not text:
        raise UsageError(field_name(field), "has no value", "write what it is")
    return text


def _choice(allowed: Sequence[str], what: str) -> Callable[[str, str], Value]:
    return lambda field, text: _one_of(text, allowed, what)


def _one_of(text: str, allowed: Sequence[str], what: str) -> str:
    from watchbook.cli.wording import code_in_words

    wanted = text.lower().replace(" ", "_")
    for code in allowed:
        if wanted in (code, code_in_words(code).replace(" ", "_")):
            return code
    raise UsageError(text, f"is no {what}", f"write one of {', '.join(allowed)}")


_PARSERS: dict[str, Callable[[str, str], Value]] = {
    "date": _parse_day_of,
    "time": _parse_clock,
    "utc": _parse_clock,
    "count": _parse_range,
    "weapon": _parse_weapon,
    "platform": _choice(PLATFORMS, "platform"),
    "direction": _choice(DIRECTIONS, "direction"),
    "landing": _parse_landing,
    "eez": _parse_zone,
    "distance_km": _parse_range,
    "apogee_km": _parse_range,
    "speed_mach": _parse_range,
    "duration_min": _parse_range,
    "outcome": _choice(OUTCOMES, "outcome"),
}
