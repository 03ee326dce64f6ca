"""Where an event was: only what the knowledge files or the gazetteer of cities know of its site."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from watchbook.knowledge import Knowledge, Place, find_city
from watchbook.records import EventPage

#: Words around a name that do not make it another place: "the Wonsan area".
_AROUND = re.compile(
    r"^(?:the\s+)?(?:(?:vicinity|area|city|town|county)\s+of\s+|near\s+)?|\s+(?:area|region)$", re.I
)
_CITY = 2


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the map. ``precision`` is UCDP's code (1 exact, 2 within some 25 km, 3 county,
    4 province), ``region`` the name of what it lies in, ``timezone`` the tz database's name
    where the gazetteer has it."""

    name: str
    state: str | None
    lat: float
    lon: float
    precision: int
    region: str | None = None
    timezone: str | None = None


def spot_of(page: EventPage, knowledge: Knowledge) -> Spot | None:
    """The place of an event, or None: where no site is told, where none or several places go by
    its name, and where the name is known in another state than the one that acts."""
    told = page.verdict("site")
    if told is None or not isinstance(told.best, str):
        return None
    actors = page.event.actor if page.event.kind not in ("meeting", "sanctions") else ()
    spot = find_spot(told.best, actors, knowledge)
    beside = _told_beside(page, told.best)
    return None if spot is None or _elsewhere(spot, beside, actors, knowledge) else spot


@lru_cache(maxsize=4096)
def find_spot(name: str, actors: tuple[str, ...], knowledge: Knowledge) -> Spot | None:
    """The one place of that name, in one of the states ``actors`` where any are given.

    Cities of the gazetteer are looked for in those states alone: a name by itself ("Hamilton")
    tells no city of the world from another.
    """
    for wording in dict.fromkeys((name, _AROUND.sub("", name.strip()))):
        found = [
            place
            for place in _index(knowledge).get(wording.casefold(), ())
            if not actors or place.state is None or place.state in actors
        ]
        if len(found) == 1:
            return _spot(found[0], knowledge)
        if found:
            return None
        cities = [city for state in actors if (city := find_city(wording, state)) is not None]
        if len(cities) == 1:
            city = cities[0]
            return Spot(city.name, city.state, city.lat, city.lon, _CITY, None, city.timezone)
    return None


def _told_beside(page: EventPage, best: str) -> set[str]:
    """Other places that a report names for the site beside the best one."""
    names = [[str(claim.value) for claim in one.mention.claims("site")] for one in page.mentions]
    return {name for told in names if best in told for name in told if name != best}


def _elsewhere(spot: Spot, beside: set[str], actors: tuple[str, ...], knowledge: Knowledge) -> bool:
    """Whether a province told beside it ("in Kangwon province") is another than its own: then
    the name stands for a place that is not known here."""
    index = _index(knowledge)
    around = {spot.name}
    region = spot.region
    while region is not None and region not in around:
        around.add(region)
        region = next((one.region for one in index.get(region.casefold(), ())), None)
    return len(around) > 1 and any(
        place.kind == "province" and place.name not in around
        for name in beside
        for place in index.get(name.casefold(), ())
        if not actors or place.state in actors
    )


def _spot(place: Place, knowledge: Knowledge) -> Spot:
    state = knowledge.state_by_code(place.state) if place.state is not None else None
    zone = None
    if state is not None and len(state.timezones) > 1:
        city = find_city(place.name, state.code)
        zone = city.timezone if city is not None else None
    return Spot(place.name, place.state, place.lat, place.lon, place.precision, place.region, zone)


@lru_cache(maxsize=8)
def _index(knowledge: Knowledge) -> dict[str, list[Place]]:
    """Places by each of their names."""
    index: dict[str, list[Place]] = {}
    for place in knowledge.places:
        for name in dict.fromkeys(one.casefold() for one in (place.name, *place.aliases)):
            index.setdefault(name, []).append(place)
    return index
