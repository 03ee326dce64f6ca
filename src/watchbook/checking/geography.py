"""Where the places of claims lie, and how far apart."""

from __future__ import annotations

from functools import lru_cache
from math import asin, cos, radians, sin, sqrt

from watchbook.knowledge import Knowledge, Place

_EARTH_KM = 6371


@lru_cache(maxsize=4)
def _by_name(knowledge: Knowledge) -> dict[str, tuple[Place, ...]]:
    found: dict[str, list[Place]] = {}
    for place in knowledge.places:
        for name in {place.name, *place.aliases}:
            found.setdefault(name, []).append(place)
    return {name: tuple(places) for name, places in found.items()}


def place_named(name: str, knowledge: Knowledge, *, precision: int) -> Place | None:
    """The one known place of that name, at least as exact as ``precision`` (UCDP GED); None where
    there is none, or several share the name."""
    places = _by_name(knowledge).get(name, ())
    return places[0] if len(places) == 1 and places[0].precision <= precision else None


def km_between(lat: float, lon: float, there_lat: float, there_lon: float) -> float:
    """Over the globe, between two points in degrees."""
    lat, lon, there_lat, there_lon = map(radians, (lat, lon, there_lat, there_lon))
    half = sin((there_lat - lat) / 2) ** 2
    half += cos(lat) * cos(there_lat) * sin((there_lon - lon) / 2) ** 2
    return 2 * _EARTH_KM * asin(sqrt(half))
