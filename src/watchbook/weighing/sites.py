"""Where it was: two names for one place, a town and its province, places too near to tell apart."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from math import asin, cos, radians, sin, sqrt

from watchbook.knowledge import Knowledge, Place, find_city
from watchbook.records import Claim
from watchbook.weighing.meanings import Meaning, Sense, Setting, text_of

#: How far from its middle a place of each UCDP precision may reach, in km.
_REACH_KM = {1: 10.0, 2: 25.0, 3: 50.0, 4: 100.0, 5: 150.0}
_STATE_PRECISION = 6
_EARTH_KM = 6371.0
#: Words around a place's own name.
_AROUND = re.compile(
    r"^(?:the |near |off |outside |around |area of |vicinity of |city of |port of )+|"
    r"(?:,.*| \(.*\))$|"
    r" (?:city|town|area|region|vicinity|province|county|district|prefecture|state|airport|"
    r"international airport|air base|airfield|base|naval base|port|peninsula|island|"
    r"(?:nuclear |missile |rocket |satellite |weapons )*"
    r"(?:test(?:ing)?|launch(?:ing)?) (?:site|facility|station|ground|range|cent(?:er|re)|pad)|"
    r"(?:nuclear|missile|rocket|space|satellite)(?: \w+)? "
    r"(?:site|facility|station|cent(?:er|re)))$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the map; ``within`` are the places it lies in, by name."""

    name: str
    state: str | None
    lat: float
    lon: float
    precision: int
    within: tuple[str, ...] = ()


def site_sense(knowledge: Knowledge) -> Sense:
    """A place agrees with another name of it, with a wider place around it, and with one that is
    no farther off than its own name is exact."""

    def mean(claim: Claim, setting: Setting) -> Meaning:
        text = text_of(claim.value)
        spots = spots_named(text, knowledge)
        if spots:
            rank = min(spot.precision for spot in spots)
            return Meaning(
                " / ".join(sorted({spot.name for spot in spots})), rank, names=frozenset([text])
            )
        return Meaning(_bare(text), rank=2, names=frozenset([text]))

    def agree(one: Meaning, other: Meaning) -> bool:
        if one.key == other.key:
            return True
        (first,), (second,) = one.names, other.names
        return sites_agree(first, second, knowledge)

    return Sense(mean, agree)


def sites_agree(one: str, other: str, knowledge: Knowledge) -> bool:
    """Whether two names can be those of one place."""
    if _holds(_bare(one), _bare(other)) or _holds(_bare(other), _bare(one)):
        return True
    return any(
        _meet(first, second)
        for first in spots_named(one, knowledge)
        for second in spots_named(other, knowledge)
    )


@lru_cache(maxsize=65536)
def spots_named(name: str, knowledge: Knowledge) -> tuple[Spot, ...]:
    """The places of that name: of the knowledge files, else a state, else the largest city."""
    index = _place_index(knowledge)
    for wording in dict.fromkeys((name.casefold(), _bare(name))):
        if wording in index:
            return tuple(_spot(place, knowledge) for place in index[wording])
    for state in knowledge.states:
        if state.kind != "group" and any(name.casefold() == one.casefold() for one in state.names):
            return (Spot(state.name, state.code, 0.0, 0.0, _STATE_PRECISION),)
    for wording in dict.fromkeys((name, _bare(name))):
        if city := find_city(wording):
            return (Spot(city.name, city.state, city.lat, city.lon, 2),)
    return ()


@lru_cache(maxsize=8)
def _place_index(knowledge: Knowledge) -> dict[str, list[Place]]:
    index: dict[str, list[Place]] = {}
    for place in knowledge.places:
        for name in dict.fromkeys(
            (place.name.casefold(), *(one.casefold() for one in place.aliases))
        ):
            index.setdefault(name, []).append(place)
    return index


def _spot(place: Place, knowledge: Knowledge) -> Spot:
    index = _place_index(knowledge)
    within: list[str] = []
    region = place.region
    while region is not None and region not in within:
        within.append(region)
        region = next((one.region for one in index.get(region.casefold(), ())), None)
    return Spot(place.name, place.state, place.lat, place.lon, place.precision, tuple(within))


def _meet(one: Spot, other: Spot) -> bool:
    if _STATE_PRECISION in (one.precision, other.precision):
        return one.state == other.state
    if one.name in other.within or other.name in one.within:
        return True
    reach = max(_REACH_KM.get(one.precision, 25.0), _REACH_KM.get(other.precision, 25.0))
    return _km_between(one, other) <= reach


def _km_between(one: Spot, other: Spot) -> float:
    north, south = radians(one.lat), radians(other.lat)
    across = sin((south - north) / 2) ** 2
    along = sin(radians(other.lon - one.lon) / 2) ** 2
    return 2 * _EARTH_KM * asin(min(1.0, sqrt(across + cos(north) * cos(south) * along)))


@lru_cache(maxsize=65536)
def _bare(name: str) -> str:
    """A place's name without the words around it: "near the Sunan airport" is "sunan"."""
    bare = name.casefold().strip()
    while (shorter := _AROUND.sub("", bare).strip()) and shorter != bare:
        bare = shorter
    return bare


def _holds(long: str, short: str) -> bool:
    """Whether one name stands whole within the other."""
    return len(short) > 3 and re.search(rf"\b{re.escape(short)}\b", long) is not None
