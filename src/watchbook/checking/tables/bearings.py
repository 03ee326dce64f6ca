"""What names of places and weapons come to, so that two spellings of one thing are one thing."""

from __future__ import annotations

import math
import re
from functools import lru_cache

from watchbook.knowledge import Knowledge, Place, find_city

#: Precision (UCDP GED) from which a place is a province or a country: no point to measure from.
TOO_WIDE = 4


@lru_cache(maxsize=4)
def _places(knowledge: Knowledge) -> dict[str, Place]:
    known: dict[str, Place] = {}
    for place in knowledge.places:
        for name in (place.name, *place.aliases):
            if name not in place.ambiguous:
                known.setdefault(_plain(name), place)
    return known


@lru_cache(maxsize=4)
def _weapons(knowledge: Knowledge) -> dict[str, str]:
    known: dict[str, str] = {}
    for weapon in knowledge.weapon_names:
        for name in (weapon.name, *weapon.aliases):
            if name not in weapon.ambiguous:
                known.setdefault(_plain(name), weapon.name)
    return known


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "", name.casefold())


def place_named(name: str, knowledge: Knowledge) -> Place | None:
    """The place of that name in our files, or None."""
    return _places(knowledge).get(_plain(name))


def position(name: str, state: str, knowledge: Knowledge) -> tuple[float, float] | None:
    """Where a place lies, in degrees; None where it is not known, or too wide to measure from."""
    place = place_named(name, knowledge)
    if place is not None:
        return (place.lat, place.lon) if place.precision < TOO_WIDE else None
    city = find_city(name, state)
    return (city.lat, city.lon) if city else None


def kilometres(one: tuple[float, float], other: tuple[float, float]) -> float:
    """How far two points are apart, along the ground."""
    lat, lon, other_lat, other_lon = map(math.radians, (*one, *other))
    half = (
        math.sin((other_lat - lat) / 2) ** 2
        + math.cos(lat) * math.cos(other_lat) * math.sin((other_lon - lon) / 2) ** 2
    )
    return 2 * 6371.0 * math.asin(math.sqrt(min(1.0, half)))


def lies_in(name: str, wider: str, knowledge: Knowledge) -> bool:
    """Whether a place lies in another, by our files ("Sinpo" in "South Hamgyong")."""
    place, around = place_named(name, knowledge), place_named(wider, knowledge)
    seen = 0
    while place is not None and around is not None and seen < 8:
        if place == around:
            return True
        place = place_named(place.region, knowledge) if place.region else None
        seen += 1
    return False


def weapon_names(told: str, knowledge: Knowledge) -> frozenset[str]:
    """The names that a spelling stands for, ours where we know it: "Hwasong-11A (KN-23)"."""
    parts = [told, *re.split(r"[()/,]", told)]
    names = {_weapons(knowledge).get(_plain(part), "") for part in parts} - {""}
    return frozenset(names) or frozenset({_plain(told)} - {""})


def same_weapon(one: str, other: str, knowledge: Knowledge) -> bool:
    """Whether two names are of one weapon, or one names the other's family ("Scud", "Scud-C")."""
    if weapon_names(one, knowledge) & weapon_names(other, knowledge):
        return True
    short, long = sorted((_plain(one), _plain(other)), key=len)
    # A name with a number is one weapon's: Hwasong-1 is no family of Hwasong-12.
    return len(short) >= 4 and short.isalpha() and short in long


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
    """Whether one class is the other or takes it in."""
    return one in wider_classes(other, knowledge) or other in wider_classes(one, knowledge)
