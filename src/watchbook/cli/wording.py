"""Codes put into words for a person."""

from __future__ import annotations

from watchbook.cli.names import sea_name, state_name
from watchbook.records import Claim, Mention

KINDS = {
    "launch": "Launch",
    "nuclear_test": "Nuclear test",
    "engine_test": "Engine test",
    "drill": "Drill",
    "meeting": "Meeting",
    "advisory": "Advisory",
    "sanctions": "Sanctions",
}
DEEDS = {
    "launch": {
        "occurred": "fired",
        "planned": "plans to fire",
        "possible": "may fire",
        "denied": "did not fire, it is said,",
    },
    "nuclear_test": {
        "occurred": "tested",
        "planned": "plans to test",
        "possible": "may test",
        "denied": "did not test, it is said,",
    },
    "engine_test": {
        "occurred": "tested an engine",
        "planned": "plans to test an engine",
        "possible": "may test an engine",
        "denied": "did not test an engine, it is said",
    },
}
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


def field_name(field: str) -> str:
    return FIELDS.get(field, field.replace("_", " "))


def value_in_words(field: str, claim: Claim) -> str:
    """A claim's value as a person writes it: ``(420, 500)`` of ``distance_km`` is "420-500 km"."""
    value = claim.value
    if isinstance(value, str):
        if field == "landing":
            return sea_name(value)
        return value if field in AS_WRITTEN else _code(value)
    unit = UNITS.get(field, "")
    words = _range(*value) if isinstance(value, tuple) else _number(value)
    return f"{words} {unit}".strip()


def event_line(mention: Mention) -> str:
    """The event in one line: "Launch (news): KP fired 2 missiles from Wonsan, 2031-03-11"."""
    heading = f"{KINDS[mention.kind]} ({', '.join(_standing(mention))}): "
    actor = " and ".join(state_name(code) for code in mention.actor) or "somebody not named"
    deed = DEEDS.get(mention.kind, {}).get(mention.status)
    if deed is None:
        return heading + ", ".join(part for part in (actor, *_where_and_when(mention)) if part)
    what = "" if mention.kind == "engine_test" else f" {_fired(mention)}"
    place = mention.best("site")
    at = ("from" if mention.kind == "launch" else "at") + f" {place.value}" if place else ""
    day = ", ".join(part for part in (_said(mention, "date"), _said(mention, "time")) if part)
    line = f"{actor} {deed}{what}" + (f" {at}" if at else "")
    return heading + (f"{line}, {day}" if day else line)


def _standing(mention: Mention) -> list[str]:
    return [mention.role] if mention.status == "occurred" else [mention.role, mention.status]


def _where_and_when(mention: Mention) -> list[str]:
    return [_said(mention, "site"), _said(mention, "date"), _said(mention, "time")]


def _said(mention: Mention, field: str) -> str:
    claim = mention.best(field)
    return value_in_words(field, claim) if claim else ""


def _fired(mention: Mention) -> str:
    if mention.kind == "nuclear_test":
        return "a nuclear device"
    weapon, name, count = (mention.best(field) for field in ("weapon", "weapon_name", "count"))
    kind = _code(weapon.value) if weapon and isinstance(weapon.value, str) else ""
    if name and isinstance(name.value, str):
        kind = f"{name.value} {kind}"
    kind = kind.strip() or "something"
    if count is None or not isinstance(count.value, tuple):
        return kind
    low, high = count.value
    if low == 1 and high in (1, None):
        return f"{_range(low, high)} {kind}"
    plural = kind if kind.endswith("s") else f"{kind}s"
    return f"{_range(low, high)} {plural}"


def _code(value: str) -> str:
    return WEAPONS.get(value, value.replace("_", " "))


def _range(low: float | None, high: float | None) -> str:
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
