"""Whether two names of a place can mean one place."""

from __future__ import annotations

from functools import lru_cache
from math import asin, cos, radians, sin, sqrt
from typing import Literal

from watchbook.knowledge import Place, load_knowledge

#: How far the middle of a place may be from where it was fired, by its UCDP GED precision.
_REACH_KM = {1: 8.0, 2: 25.0, 3: 40.0, 4: 90.0, 5: 60.0}
#: Beyond their reach, two places are "far" only with this much between them: reports name the
#: nearest town they know.
_BETWEEN_KM = 60.0

Nearness = Literal["same", "near", "far"]


@lru_cache(maxsize=16384)
def nearness(one: str, other: str, state: str | None) -> Nearness | None:
    """How two places of one state lie; None where it cannot be told (a sea, an unknown name)."""
    plain, plainer = _plain(one), _plain(other)
    if plain == plainer or (min(len(plain), len(plainer)) > 3 and _within(plain, plainer)):
        return "same"
    here, there = _find(one, state), _find(other, state)
    if here is None or there is None or here == there:
        return "same" if here is not None and here == there else None
    apart = _km(here[0], here[1], there[0], there[1])
    reach = here[2] + there[2]
    if apart <= reach:
        return "near"
    return "far" if apart > reach + _BETWEEN_KM else None


def _within(one: str, other: str) -> bool:
    """ "Sunan" and "Sunan airfield"."""
    return one.startswith(other + " ") or other.startswith(one + " ")


@lru_cache(maxsize=8192)
def _find(name: str, state: str | None) -> tuple[float, float, float] | None:
    """Latitude, longitude and reach in km of a place, None where it is unknown or too wide."""
    places = _places().get(_plain(name), ())
    own = [place for place in places if place.state == state] or list(places)
    if len(own) != 1:
        return None
    reach = _REACH_KM.get(own[0].precision)
    return (own[0].lat, own[0].lon, reach) if reach else None


@lru_cache(maxsize=1)
def _places() -> dict[str, tuple[Place, ...]]:
    found: dict[str, list[Place]] = {}
    for place in load_knowledge().places:
        for wording in dict.fromkeys((place.name, *place.aliases)):
            found.setdefault(_plain(wording), []).append(place)
    return {wording: tuple(dict.fromkeys(places)) for wording, places in found.items()}


@lru_cache(maxsize=16384)
def _plain(name: str) -> str:
    return " ".join(name.casefold().replace("-", " ").replace("\u2019", "'").split())


def _km(lat: float, lon: float, lat2: float, lon2: float) -> float:
    """The distance of two points of the earth."""
    a, b = radians(lat), radians(lat2)
    half = sin((b - a) / 2) ** 2 + cos(a) * cos(b) * sin(radians(lon2 - lon) / 2) ** 2
    return 2 * 6371.0 * asin(sqrt(half))
