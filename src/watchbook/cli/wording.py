"""Codes put into words for a person."""

from __future__ import annotations

from watchbook.cli.names import sea_name
from watchbook.records import Claim, Value

WEAPONS = {
    "srbm": "short-range ballistic missile",
    "mrbm": "medium-range ballistic missile",
    "irbm": "intermediate-range ballistic missile",
    "icbm": "intercontinental ballistic missile",
    "slbm": "submarine-launched ballistic missile",
    "artillery": "artillery round",
    "anti_ship_missile": "anti-ship missile",
    "surface_to_air_missile": "surface-to-air missile",
    "satellite_launch_vehicle": "satellite launch vehicle",
}
UNITS = {
    "distance_km": "km",
    "apogee_km": "km",
    "duration_min": "min",
    "speed_mach": "times the speed of sound",
}
FIELDS = {
    "weapon_name": "name",
    "distance_km": "distance",
    "apogee_km": "altitude",
    "speed_mach": "speed",
    "duration_min": "duration",
    "utc": "UTC",
    "eez": "economic zone",
}
#: Fields whose values are words of the report, or a date or time, and no codes.
AS_WRITTEN = ("date", "time", "utc", "site", "weapon_name")


def counted(number: int, what: str, several: str | None = None) -> str:
    """ "1 report", "1,204 reports"; ``several`` is the plural where no "s" makes it."""
    return f"{number:,} {what}" if number == 1 else f"{number:,} {several or what + 's'}"


def field_name(field: str) -> str:
    return FIELDS.get(field, field.replace("_", " "))


def value_in_words(field: str, claim: Claim) -> str:
    """A claim's value as a person writes it."""
    return put_in_words(field, claim.value)


def put_in_words(field: str, value: Value) -> str:
    """A value as a person writes it: ``(420, 500)`` of ``distance_km`` is "420-500 km"."""
    if isinstance(value, str):
        if field == "landing":
            return sea_name(value)
        return value if field in AS_WRITTEN else code_in_words(value)
    unit = UNITS.get(field, "")
    words = range_in_words(*value) if isinstance(value, tuple) else _number(value)
    return f"{words} {unit}".strip()


def code_in_words(value: str) -> str:
    """A code as words: "srbm" is a "short-range ballistic missile"."""
    return WEAPONS.get(value, value.replace("_", " "))


def range_in_words(low: float | None, high: float | None) -> str:
    """A range whose open end is None: "at least 2", "420-500"."""
    if low == high:
        return _number(low)
    if high is None:
        return f"at least {_number(low)}"
    if low is None:
        return f"at most {_number(high)}"
    return f"{_number(low)}-{_number(high)}"


def _number(number: float | None) -> str:
    if number is None:
        return "?"
    return f"{number:,.0f}" if number == int(number) else f"{number:,g}"
