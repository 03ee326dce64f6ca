"""A hand-made table of tests beside the book: its rows as they stand, and what they come to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from watchbook.records.account import Range
from watchbook.records.mention import Kind

#: By whose day a row is dated; ``unsaid`` where the table does not tell it for that row.
Clock = Literal["utc", "local", "unsaid"]


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row of a reference table.

    ``number`` is the row's place in its file: the line of a CSV or JSON Lines file, the row of a
    sheet. ``given_day`` is the day as the table dates it, by ``clock``. ``local_day`` and
    ``utc_day`` (``YYYY-MM-DD``, ``YYYY-MM`` or ``YYYY``, as exactly as known) are worked out with
    the zone of the place; each is None where the row leaves it open, and ``first_day`` and
    ``last_day`` then still bound the local day. ``time`` and ``utc_time`` are the clock time
    (``HH:MM``) at the place and in UTC.

    ``count`` is the number of things fired, ``[1, 1]`` in a table that has a row for each
    missile. Distances are km. ``weapon`` and ``landing`` are our codes, ``weapon_name`` and
    ``site`` the table's spelling. ``text`` is the row's description in prose, ``note`` a remark
    of whoever made the table on the row itself. ``cells`` are the cells as they stood, column by
    column. ``read`` names the fields that were read in ``text`` by Watchbook, not given in a cell.
    """

    table: str
    number: int
    clock: Clock
    given_day: str
    kind: Kind
    actor: str
    local_day: str | None = None
    utc_day: str | None = None
    first_day: str | None = None
    last_day: str | None = None
    time: str | None = None
    utc_time: str | None = None
    count: Range | None = None
    weapon: str | None = None
    weapon_name: str | None = None
    site: str | None = None
    lat: float | None = None
    lon: float | None = None
    landing: str | None = None
    distance_km: Range | None = None
    apogee_km: Range | None = None
    outcome: str | None = None
    text: str | None = None
    note: str | None = None
    cells: tuple[tuple[str, str], ...] = ()
    read: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReferenceTable:
    """A table that the book is set beside.

    ``name`` is what people call it in commands, ``title`` its maker's name for it. ``form`` is
    the layout by which it was read (``cns``, ``csis``, ``csv``), ``sha256`` that of the file's
    bytes. ``row_for`` tells what a row stands for. ``weapons`` are the classes that the table
    holds (``ballistic_missile``), each with all narrower ones; empty where it holds all.
    ``complete`` tells whether its makers mean to list every event of that kind from its first
    day to its last: only then does an event's absence from it mean anything.
    """

    name: str
    title: str
    form: str
    sha256: str
    row_for: Literal["missile", "event"]
    rows: tuple[TableRow, ...]
    weapons: tuple[str, ...] = ()
    complete: bool = False

    def days(self, kind: Kind, actor: str) -> tuple[str, str] | None:
        """The first and last local day of its rows of a kind and actor; None where it has none."""
        of_it = [row for row in self.rows if (row.kind, row.actor) == (kind, actor)]
        firsts = [row.first_day for row in of_it if row.first_day]
        lasts = [row.last_day for row in of_it if row.last_day]
        return (min(firsts), max(lasts)) if firsts and lasts else None


@dataclass(frozen=True, slots=True)
class Occasion:
    """One firing occasion, as the rows of a table tell it: what an event of the book is like.

    ``rows`` are in the order of their time, then number. Values that differ from row to row are
    all kept, in that order; ``count`` is their sum; ``distance_km`` and ``apogee_km`` span them.
    """

    table: str
    rows: tuple[TableRow, ...]
    kind: Kind
    actor: str
    local_day: str | None
    first_day: str | None
    last_day: str | None
    count: Range | None
    times: tuple[str, ...] = ()
    utc_times: tuple[str, ...] = ()
    weapons: tuple[str, ...] = ()
    weapon_names: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()
    landings: tuple[str, ...] = ()
    distance_km: Range | None = None
    apogee_km: Range | None = None
    outcomes: tuple[str, ...] = ()

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers of its rows."""
        return tuple(row.number for row in self.rows)
