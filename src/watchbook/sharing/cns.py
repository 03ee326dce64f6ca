"""The 19 columns of the CNS North Korea Missile Test Database: a row for each missile.

The names, their order and the vocabulary are those of the database that the James Martin Center
for Nonproliferation Studies publishes (as of 2020), so that a table made from reports can be laid
beside it or joined to it. It holds flights that occurred, of missiles and satellite launchers; no
artillery, no cruise missiles, no short rockets. Days are UTC where the clock time is known, else
local, as in the original. "Unknown" is what no report tells; what Watchbook does not record stays
empty.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from watchbook.knowledge import Knowledge, Place, WeaponName
from watchbook.records import EventPage, Range
from watchbook.sharing.columns import Cell, Column
from watchbook.sharing.entries import Entry, missiles
from watchbook.sharing.figures import figure_in_words, figure_of
from watchbook.sharing.wording import state_name

UNKNOWN = "Unknown"
_TYPES = {
    "srbm": "SRBM",
    "mrbm": "MRBM",
    "irbm": "IRBM",
    "icbm": "ICBM",
    "slbm": "SLBM",
    "satellite_launch_vehicle": "SLV",
    "hypersonic_missile": "HGV",
}
#: What the database leaves out: it holds what can carry 500 kg for 300 km on a ballistic path.
_LEFT_OUT = (
    "cruise_missile",
    "anti_ship_missile",
    "surface_to_air_missile",
    "artillery",
    "torpedo_drone",
)
#: A test seldom falls below a third of what a missile can do: what flies less and does not fail
#: is taken for something smaller. Rockets, most of which fly tens of kilometres, must fly farther.
_LEAST_KM, _ROCKET_KM = 100, 200
#: Classes that do not say whether the database would hold it: how far it flew must.
_UNCOMMITTED = (None, "projectile", "missile", "rocket")
_LANDINGS = {
    "sea_of_japan": "Sea of Japan or East Sea",
    "pacific": "Pacific Ocean",
    "yellow_sea": "Yellow Sea or West Sea",
    "land": "Land",
}
_OUTCOMES = {"success": "Success", "failure": "Failure"}
#: Bodies whose word alone confirms a launch: those that watch for them, and those that fire.
_OFFICIAL = ("military", "ministry", "presidency", "government", "agency", "international")


@dataclass(frozen=True, slots=True)
class Flight:
    """One row: its number in the table, what it is made of, and the knowledge that names it."""

    row: int
    entry: Entry
    knowledge: Knowledge

    @property
    def page(self) -> EventPage:
        return self.entry.page


def flights(pages: Iterable[EventPage], knowledge: Knowledge) -> Iterator[Flight]:
    """The missiles that the database would hold, numbered from 1."""
    held = (page for page in pages if belongs(page, knowledge))
    for row, entry in enumerate(missiles(held, knowledge), start=1):
        yield Flight(row, entry, knowledge)


def belongs(page: EventPage, knowledge: Knowledge) -> bool:
    """Whether the database would hold the launch: by its class, its name, or how far it flew."""
    if page.event.kind != "launch" or page.event.status != "occurred":
        return False
    weapon = _best(page, "weapon")
    if weapon is not None and _left_out(weapon, knowledge):
        return False
    if weapon not in _UNCOMMITTED:
        return True
    named = _named(page, knowledge)
    if named is not None:
        return named.launcher or "ballistic_missile" in _line(named.kind, knowledge)
    flown = _flown_km(page)
    if weapon == "rocket":
        return flown is not None and flown >= _ROCKET_KM
    return flown is None or flown >= _LEAST_KM or _best(page, "outcome") == "failure"


def _left_out(code: str, knowledge: Knowledge) -> bool:
    return any(one in _LEFT_OUT for one in _line(code, knowledge))


def _line(code: str, knowledge: Knowledge) -> Iterator[str]:
    """A class and all that it is a kind of."""
    parents = {one.code: one.parent for one in knowledge.weapon_classes}
    at: str | None = code
    while at is not None:
        yield at
        at = parents.get(at)


def _flown_km(page: EventPage) -> float | None:
    """How far it flew at most, None where no report tells."""
    low, high = figure_of(page, "distance_km").best
    return high if high is not None else low


def _best(page: EventPage, field: str) -> str | None:
    told = page.verdict(field)
    return told.best if told is not None and isinstance(told.best, str) else None


def _named(page: EventPage, knowledge: Knowledge) -> WeaponName | None:
    name = _best(page, "weapon_name")
    return _weapons(knowledge).get(name.casefold()) if name is not None else None


@lru_cache(maxsize=8)
def _weapons(knowledge: Knowledge) -> dict[str, WeaponName]:
    """Weapons by every name that means no other."""
    index: dict[str, WeaponName] = {}
    for weapon in knowledge.weapon_names:
        for name in (weapon.name, *weapon.aliases):
            if name not in weapon.ambiguous:
                index.setdefault(name.casefold(), weapon)
    return index


@lru_cache(maxsize=8)
def _places(knowledge: Knowledge) -> dict[str, Place]:
    return {place.name: place for place in knowledge.places}


def _day(flight: Flight) -> Cell:
    """The UTC day where a clock time tells it, else the local day, month, year or interval."""
    when = flight.entry.when
    return when.utc_day or when.text or UNKNOWN


def _entered(flight: Flight) -> Cell:
    return max((one.published for one in flight.page.reports if one.published), default=None)


def _name(flight: Flight) -> Cell:
    weapon = _named(flight.page, flight.knowledge)
    return weapon.name if weapon is not None else _best(flight.page, "weapon_name") or UNKNOWN


def _type(flight: Flight) -> Cell:
    """SLV for a satellite launcher by name, however reports class it; else the class that they
    commit themselves to; where they say no more than "ballistic missile" and name it, that of
    the name."""
    told = _best(flight.page, "weapon")
    named = _named(flight.page, flight.knowledge)
    if named is not None and named.launcher:
        return _TYPES["satellite_launch_vehicle"]
    if told in _TYPES:
        return _TYPES[told]
    if named is None or (told is not None and told not in _line(named.kind, flight.knowledge)):
        return UNKNOWN
    return _TYPES.get(named.kind, UNKNOWN)


def _other_names(flight: Flight) -> Cell:
    weapon = _named(flight.page, flight.knowledge)
    return ", ".join(weapon.aliases) if weapon is not None and weapon.aliases else None


def _facility(flight: Flight) -> Cell:
    spot = flight.entry.spot
    return spot.name if spot is not None else _best(flight.page, "site") or UNKNOWN


def _location(flight: Flight) -> Cell:
    """What the site lies in: "South Hamgyong, North Korea"."""
    spot = flight.entry.spot
    if spot is None:
        return None
    around: list[str] = []
    region = spot.region
    while region is not None and region not in around:
        around.append(region)
        place = _places(flight.knowledge).get(region)
        region = place.region if place is not None else None
    if spot.state is not None:
        around.append(state_name(spot.state, flight.knowledge))
    return ", ".join(around) or None


def _landing(flight: Flight) -> Cell:
    code = _best(flight.page, "landing")
    if code is None:
        return UNKNOWN
    return _LANDINGS.get(code, code.replace("_", " ").title())


def _km(value: Range) -> str:
    return figure_in_words(value, "km") or UNKNOWN


def _apogee(flight: Flight) -> Cell:
    return _km(flight.entry.missile.apogee_km if flight.entry.missile else (None, None))


def _distance(flight: Flight) -> Cell:
    return _km(flight.entry.missile.distance_km if flight.entry.missile else (None, None))


def _confirmation(flight: Flight) -> Cell:
    """Confirmed by a state or a body of states, or by two origins independent of each other."""
    origins = {name for told in flight.page.verdicts for name in told.origins}
    origins |= {name for one in flight.page.mentions for name in one.mention.sources}
    bodies = [flight.knowledge.body_by_name(name) for name in origins]
    official = any(body is not None and body.kind in _OFFICIAL for body in bodies)
    agreed = any(told.agreement == "agreed" for told in flight.page.verdicts)
    return "Confirmed" if official or agreed else "Unconfirmed"


def _more(flight: Flight) -> Cell:
    """The event's key, which missile of how many, rival values and stated unknowns."""
    page, missile = flight.page, flight.entry.missile
    notes = [page.event.key]
    if missile is not None and missile.of > 1:
        notes.append(f"missile {missile.number} of {missile.of}")
    low, high = figure_of(page, "count").best
    if (low, high) != (None, None) and (low != high or (missile and missile.of != low)):
        notes.append(f"number fired: {figure_in_words((low, high))}")
    for told in page.verdicts:
        if told.agreement == "disputed":
            values = [_rival(one.value) for one in told.rivals]
            notes.append(f"{told.field} disputed: {' / '.join(dict.fromkeys(values))}")
    asked = [one.field for one in page.unknowns if one.answered is None]
    if asked:
        notes.append(f"said not to be known: {', '.join(asked)}")
    return "; ".join(notes)


def _rival(value: object) -> str:
    if isinstance(value, tuple):
        return figure_in_words(value)
    return str(value)


def _sources(flight: Flight) -> Cell:
    return "; ".join(dict.fromkeys(one.url or one.outlet or one.id for one in flight.page.reports))


#: The database's own columns, in its order.
CNS: tuple[Column[Flight], ...] = (
    Column("F1", "whole", "number of the row", "1", lambda one: one.row),
    Column("Date", "text", "day in UTC where Launch Time is known, else the local day as exactly as"
           " it is told, or the interval that publication leaves", "2031-03-10", _day),
    Column("Date Entered/Updated", "text", "day of the latest report", "2031-03-12", _entered),
    Column("Launch Time (UTC)", "text", "HH:MM; each missile's own where they are told", "20:42",
           lambda one: one.entry.when.time_utc or UNKNOWN),
    Column("Missile Name", "text", "by our name for it, else as reports spell it", "Hwasong-11A",
           _name),
    Column("Missile Type", "text", "SRBM, MRBM, IRBM, ICBM, SLBM, SLV, HGV; a launcher's by"
           " its name, else the reports' own class, else that of a named weapon"
           " (weapon_names.csv)", "SRBM", _type),
    Column("Launch Agency/Authority", "text", "not recorded: empty", "", lambda one: None),
    Column("Facility Name", "text", "site, by our name for it, else as reports spell it", "Wonsan",
           _facility),
    Column("Facility Location", "text", "what the site lies in", "Kangwon, North Korea", _location),
    Column("Other Name", "text", "other names of the weapon", "Hwasong-11Ga, KN-23", _other_names),
    Column("Facility Latitude", "number", "of the site, where it is known", "39.15",
           lambda one: one.entry.spot.lat if one.entry.spot else None, "degrees"),
    Column("Facility Longitude", "number", "of the site, where it is known", "127.44",
           lambda one: one.entry.spot.lon if one.entry.spot else None, "degrees"),
    Column("Landing Location", "text", "sea or land that it came down in",
           "Sea of Japan or East Sea", _landing),
    Column("Apogee", "text", "with its unit; this missile's own where the reports share it out,"
           " else what is told for all", "60 km", _apogee, "km"),
    Column("Distance Travelled", "text", "likewise", "590 km", _distance, "km"),
    Column("Confirmation Status", "text", "Confirmed (a state or a body of states, or two"
           " independent origins) or Unconfirmed", "Confirmed", _confirmation),
    Column("Test Outcome", "text", "Success or Failure, as reports say", "Success",
           lambda one: _OUTCOMES.get(_best(one.page, "outcome") or "", UNKNOWN)),
    Column("Additional Information", "text", "the event's key, rival values, stated unknowns",
           "KP.launch.2031-03-11; missile 1 of 2", _more),
    Column("Source(s)", "text", "addresses of the reports, else their outlets",
           "https://harbor.example/1; Northern Ledger", _sources),
)  # fmt: skip
