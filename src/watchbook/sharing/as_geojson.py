"""Events as GeoJSON (RFC 7946): a feature for each, a point where its place is known.

A place is known where the knowledge files or the gazetteer have it. An event whose site no report
names, or whose name could be several places, has no geometry: a point in the middle of a state
would be read as a place.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import BinaryIO

from watchbook.knowledge import Knowledge
from watchbook.records import EventPage
from watchbook.records.as_json import Json
from watchbook.sharing.columns import Cell
from watchbook.sharing.dictionary import Member
from watchbook.sharing.entries import LAUNCH, Entry, entry_of
from watchbook.sharing.json_bytes import json_bytes
from watchbook.sharing.wording import headline

#: Columns of the launch table that a map shows; lat and lon are the geometry.
SHOWN = (
    "key", "kind", "status", "actor", "date", "date_precision", "utc_day", "time_local", "time_utc",
    "zone", "instant", "count_best_low", "count_best_high", "weapon", "weapon_name", "site",
    "place_precision", "platform", "landing", "distance_km_best_low", "distance_km_best_high",
    "apogee_km_best_low", "apogee_km_best_high", "outcome", "origins", "reports", "copies",
    "unknown", "sources",
)  # fmt: skip
SHOWN_COLUMNS = tuple(column for column in LAUNCH if column.name in SHOWN)

MEMBERS = (
    Member("id", "the event's key in the book", "KP.launch.2031-03-11"),
    Member("geometry", "Point with [longitude, latitude], or null", "[127.44, 39.15]"),
    Member("properties.title", "the event in a few words", "North Korea: launch, Wonsan"),
    Member("properties", "the columns below, lists as lists, what is not told as null"),
)


def write_geojson(pages: Iterable[EventPage], out: BinaryIO, knowledge: Knowledge) -> None:
    """Write a FeatureCollection, feature by feature."""
    out.write(b'{"type":"FeatureCollection","features":[')
    for at, page in enumerate(pages):
        out.write(b",\n" if at else b"\n")
        out.write(json_bytes(_feature(entry_of(page, knowledge), knowledge)))
    out.write(b"\n]}\n")


def _feature(entry: Entry, knowledge: Knowledge) -> Json:
    spot = entry.spot
    point = None if spot is None else {"type": "Point", "coordinates": [spot.lon, spot.lat]}
    cells: dict[str, Cell] = {column.name: column.of(entry) for column in SHOWN_COLUMNS}
    return {
        "type": "Feature",
        "id": entry.page.event.key,
        "geometry": point,
        "properties": {"title": headline(entry.page, knowledge), **cells},
    }
