"""What names of places and weapons come to, so that two spellings of one thing are one thing."""

from __future__ import annotations

import math
import re

from watchbook.knowledge import Knowledge
from watchbook.records import Claim, TableRow
from watchbook.weighing import values_agree
from watchbook.weighing.sites import spots_named

Point = tuple[float, float]
#: Precision (UCDP GED) from which a place is a province or a country: no point to measure from.
TOO_WIDE = 4


def points_named(name: str, state: str, knowledge: Knowledge) -> tuple[Point, ...]:
    """Where a place of a state lies, in degrees; none where it is not known or too wide."""
    return tuple(
        (spot.lat, spot.lon)
        for spot in spots_named(name, knowledge)
        if spot.precision < TOO_WIDE and spot.state in (state, None)
    )


def points_of(row: TableRow, knowledge: Knowledge) -> tuple[Point, ...]:
    """Where a row's event was: by its own degrees, else by the name of its site."""
    if row.lat is not None and row.lon is not None:
        return ((row.lat, row.lon),)
    return points_named(row.site, row.actor, knowledge) if row.site else ()


def kilometres(one: Point, other: Point) -> float:
    """How far two points are apart, along the ground."""
    lat, lon, other_lat, other_lon = map(math.radians, (*one, *other))
    half = (
        math.sin((other_lat - lat) / 2) ** 2
        + math.cos(lat) * math.cos(other_lat) * math.sin((other_lon - lon) / 2) ** 2
    )
    return 2 * 6371.0 * math.asin(math.sqrt(min(1.0, half)))


def same_weapon(one: str, other: str, knowledge: Knowledge) -> bool:
    """Whether two names are of one weapon, or one names the other's family ("Scud", "Scud-C").

    A table may give two names at once: "Hwasong-11A (KN-23)".
    """
    return any(
        values_agree("weapon_name", Claim(first, ()), Claim(second, ()), knowledge=knowledge)
        for first in _names_in(one)
        for second in _names_in(other)
    )


def _names_in(told: str) -> list[str]:
    parts = [part.strip() for part in re.split(r"[()/]", told)]
    return [part for part in dict.fromkeys((told, *parts)) if part]


def wider_classes(code: str, knowledge: Knowledge) -> tuple[str, ...]:
    """A class of weapon and all wider ones, narrowest first."""
    parents = {item.code: item.parent for item in knowledge.weapon_classes}
    chain: list[str] = []
    at: str | None = code
    while at is not None and at not in chain:
        chain.append(at)
        at = parents.get(at)
    return tuple(chain)


def classes_agree(one: str, other: str, knowledge: Knowledge) -> bool:
    """Whether one class is the other, takes it in, or can be what it is at once."""
    return values_agree("weapon", Claim(one, ()), Claim(other, ()), knowledge=knowledge)
