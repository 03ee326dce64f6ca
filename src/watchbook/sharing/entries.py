"""The row of a launch, or of one missile of it: what its columns are and mean."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from watchbook.knowledge import Knowledge
from watchbook.records import FIELDS, EventPage, Range
from watchbook.sharing.clocks import When, at_time, when_of
from watchbook.sharing.columns import Cell, Column
from watchbook.sharing.figures import figure_of
from watchbook.sharing.places import Spot, spot_of
from watchbook.sharing.salvo import Missile, missiles_of

#: Fields that are figures, with their unit, what they count or measure, and an example.
FIGURES: dict[str, tuple[str, str, str]] = {
    "count": ("", "number of things fired", "2"),
    "distance_km": ("km", "distance flown over ground", "590"),
    "apogee_km": ("km", "greatest altitude", "60"),
    "speed_mach": ("Mach", "greatest speed", "5"),
    "duration_min": ("minutes", "time of flight", "47"),
}
#: Fields that are words or codes, with their meaning and an example.
WORDS: dict[str, tuple[str, str]] = {
    "weapon": (
        "class of weapon that the reports commit themselves to (weapon_classes.toml)",
        "srbm",
    ),
    "weapon_name": ("name of the weapon", "Hwasong-12"),
    "site": ("where it was fired or held, as reports spell it", "Wonsan"),
    "platform": ("submarine, underwater, ship, mobile, rail, silo, aircraft, reservoir", "mobile"),
    "direction": ("which way it was fired", "east"),
    "landing": ("where it came down: a sea's code (seas.toml), or land", "sea_of_japan"),
    "eez": ("whose exclusive economic zone it came down in, or outside of", "JP"),
    "outcome": ("success or failure, as reports say", "success"),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """What a row is made of. ``missile`` is None where the row is the whole launch."""

    page: EventPage
    when: When
    spot: Spot | None
    missile: Missile | None = None


def entry_of(page: EventPage, knowledge: Knowledge) -> Entry:
    """The row of an event."""
    spot = spot_of(page, knowledge)
    return Entry(page, when_of(page, spot, knowledge), spot)


def launches(pages: Iterable[EventPage], knowledge: Knowledge) -> Iterator[Entry]:
    """A row for each event."""
    return (entry_of(page, knowledge) for page in pages)


def missiles(pages: Iterable[EventPage], knowledge: Knowledge) -> Iterator[Entry]:
    """A row for each thing fired; an event at which nothing is fired has one."""
    for page in pages:
        whole = entry_of(page, knowledge)
        for missile in missiles_of(page):
            yield Entry(page, at_time(whole.when, missile.time), whole.spot, missile)


def _best(field: str, row: Entry) -> Cell:
    told = row.page.verdict(field)
    return told.best if told is not None and isinstance(told.best, str) else None


def _agreement(field: str, row: Entry) -> Cell:
    told = row.page.verdict(field)
    return told.agreement if told is not None else None


def _origins(field: str, row: Entry) -> Cell:
    told = row.page.verdict(field)
    return told.origins if told is not None else ()


def _own_range(field: str, row: Entry) -> Range:
    """The best value of a figure: this missile's own where the row is one."""
    if row.missile is not None and field in ("distance_km", "apogee_km"):
        return row.missile.distance_km if field == "distance_km" else row.missile.apogee_km
    return figure_of(row.page, field).best


def _number(field: str, row: Entry) -> Cell:
    low, high = _own_range(field, row)
    return low if low == high else None


def _best_end(field: str, end: int, row: Entry) -> Cell:
    return _own_range(field, row)[end]


def _span_end(field: str, end: int, row: Entry) -> Cell:
    return figure_of(row.page, field).span[end]


def _figure_columns(field: str) -> Iterator[Column[Entry]]:
    unit, measures, example = FIGURES[field]
    parts: tuple[tuple[str, str, Callable[[Entry], Cell]], ...] = (
        ("", f"{measures}: the best value, where it is one number", partial(_number, field)),
        (
            "_best_low",
            "lower end of the best value; empty: open or not told",
            partial(_best_end, field, 0),
        ),
        (
            "_best_high",
            "upper end of the best value; empty: open or not told",
            partial(_best_end, field, 1),
        ),
        (
            "_low",
            "lowest of all rival values; empty: open or not told",
            partial(_span_end, field, 0),
        ),
        (
            "_high",
            "highest of all rival values; empty: open or not told",
            partial(_span_end, field, 1),
        ),
    )
    for part, meaning, of in parts:
        yield Column(field + part, "number", meaning, example, of, unit)


def _field_columns() -> Iterator[Column[Entry]]:
    for field in FIELDS:
        if field in FIGURES:
            yield from _figure_columns(field)
        elif field in WORDS:
            meaning, example = WORDS[field]
            yield Column(field, "text", meaning, example, partial(_best, field))


def _judged_columns() -> Iterator[Column[Entry]]:
    for field in FIELDS:
        yield Column(
            f"{field}_agreement",
            "text",
            f"how far origins agree on {field}: agreed (two independent origins or more, none"
            " against), disputed, single (one origin), unknown (said outright to be so); empty:"
            " nothing is told",
            "agreed",
            partial(_agreement, field),
        )
        yield Column(
            f"{field}_origins",
            "words",
            f"who knew the best value of {field}, independent of each other",
            "South Korea Joint Chiefs of Staff|Japan Ministry of Defense",
            partial(_origins, field),
        )


def _origins_of_all(row: Entry) -> Cell:
    names = {name for told in row.page.verdicts for name in told.origins}
    return tuple(sorted(names))


def _copies(row: Entry) -> Cell:
    reports = row.page.reports
    return len(reports) - len({one.story for one in reports})


def _evidence(row: Entry) -> Cell:
    """Where the words of the best values stand: report, first character and the one after the
    last."""
    return tuple(
        f"{told.field}:{one.provenance.ref.report}:{words.start}-{words.end}"
        for told in row.page.verdicts
        for rival in told.rivals[:1]
        for one in rival.claims[:1]
        for words in one.claim.evidence
    )


def _outlets(row: Entry) -> Cell:
    return tuple(dict.fromkeys(one.outlet for one in row.page.reports if one.outlet))


def _urls(row: Entry) -> Cell:
    return tuple(dict.fromkeys(one.url for one in row.page.reports if one.url))


def _decided_by(row: Entry) -> Cell:
    undone = {one.undoes for one in row.page.decisions}
    names = [
        one.by for one in row.page.decisions if one.number not in undone and one.undoes is None
    ]
    return tuple(dict.fromkeys(names))


def _spot(row: Entry, name: str) -> Cell:
    cell: Cell = getattr(row.spot, name) if row.spot is not None else None
    return cell


_WHAT: tuple[Column[Entry], ...] = (
    Column("key", "text", "the event's key in the book, stable", "KP.launch.2031-03-11",
           lambda row: row.page.event.key),
    Column("kind", "text", "launch, nuclear_test, engine_test, drill, meeting, advisory, sanctions",
           "launch", lambda row: row.page.event.kind),
    Column("status", "text", "occurred, planned, possible (held possible), denied", "occurred",
           lambda row: row.page.event.status),
    Column("actor", "words", "who did it, ISO 3166-1 alpha-2; all who took part in a meeting", "KP",
           lambda row: row.page.event.actor),
)  # fmt: skip
_MISSILE: tuple[Column[Entry], ...] = (
    Column("missile", "whole", "which of the things fired this row is, from 1", "1",
           lambda row: row.missile.number if row.missile else None),
    Column("missiles", "whole", "how many rows the event has: its lowest number of things fired, 1"
           " where none is told or it is over 100", "2",
           lambda row: row.missile.of if row.missile else None),
)  # fmt: skip
_WHEN: tuple[Column[Entry], ...] = (
    Column("date", "text", "local day as exactly as it is told: a day, month or year, or the"
           " interval that publication leaves (first/last)", "2031-03-11",
           lambda row: row.when.text),
    Column("date_precision", "whole", "UCDP GED code: 1 the day, 2 two to six days, 3 a week, 4 a"
           " month, 5 a year or more", "1", lambda row: row.when.precision),
    Column("first_day", "text", "first local day that it can have been", "2031-03-11",
           lambda row: row.when.first_day),
    Column("last_day", "text", "last local day that it can have been", "2031-03-11",
           lambda row: row.when.last_day),
    Column("local_day", "text", "day by the clock of the place; empty unless known to the day",
           "2031-03-11", lambda row: row.when.only_day),
    Column("utc_day", "text", "day in UTC; empty unless the day and a clock time are known",
           "2031-03-10", lambda row: row.when.utc_day),
    Column("time_local", "text", "clock time as told, HH:MM, by the clock of zone", "05:42",
           lambda row: row.when.time),
    Column("time_utc", "text", "the same time in UTC, HH:MM", "20:42",
           lambda row: row.when.time_utc),
    Column("zone", "text", "whose clock time_local is on (tz database): that of the military that"
           " told it where it is the state's own or a neighbour's, else that of the place",
           "Asia/Seoul", lambda row: row.when.zone),
    Column("instant", "text", "day and time with offset, ISO 8601", "2031-03-11T05:42+09:00",
           lambda row: row.when.instant),
)  # fmt: skip
_WHERE: tuple[Column[Entry], ...] = (
    Column("lat", "number", "latitude of the site, WGS 84; empty: the place is not known", "39.15",
           lambda row: _spot(row, "lat"), "degrees"),
    Column("lon", "number", "longitude of the site, WGS 84", "127.44",
           lambda row: _spot(row, "lon"), "degrees"),
    Column("place_precision", "whole", "UCDP GED code of lat and lon: 1 exact, 2 within some 25 km,"
           " 3 county, 4 province, 6 country, 7 sea or air", "2",
           lambda row: _spot(row, "precision")),
)  # fmt: skip
_KEPT: tuple[Column[Entry], ...] = (
    Column("origins", "words", "everybody who knew a best value of any field",
           "Japan Ministry of Defense|South Korea Joint Chiefs of Staff", _origins_of_all),
    Column("outlets", "words", "who published the reports", "Harbor Post|Northern Ledger",
           _outlets),
    Column("reports", "whole", "how many reports tell of it, copies among them", "4",
           lambda row: len(row.page.reports)),
    Column("copies", "whole", "how many of these are copies of another", "1", _copies),
    Column("unknown", "words", "fields that a report said outright were not known, and that none"
           " has told since", "outcome",
           lambda row: tuple(one.field for one in row.page.unknowns if one.answered is None)),
    Column("evidence", "words", "where the words of the best values stand: field:report:first-end,"
           " in characters of the report's text, end not included", "count:a1a1a1a1:12-15",
           _evidence),
    Column("sources", "words", "addresses of the reports", "https://harbor.example/1", _urls),
    Column("report_keys", "words", "keys of the reports in the book", "a1a1a1a1",
           lambda row: tuple(one.key for one in row.page.reports)),
    Column("aliases", "words", "other keys that lead to the event", "KP.launch.2031-03-10",
           lambda row: row.page.event.aliases),
    Column("rule", "text", "how best values were chosen", "best-supported",
           lambda row: next((one.rule for one in row.page.verdicts if one.by is None), None)),
    Column("decided_by", "words", "people whose decisions stand in it", "Ines Roth", _decided_by),
)  # fmt: skip

#: A row for each event.
LAUNCH: tuple[Column[Entry], ...] = (
    *_WHAT, *_WHEN, *_field_columns(), *_WHERE, *_judged_columns(), *_KEPT,
)  # fmt: skip
#: A row for each thing fired.
MISSILE: tuple[Column[Entry], ...] = (LAUNCH[0], *_MISSILE, *LAUNCH[1:])
