"""``export``: pages of a book as a table, a feed, a map, a timeline or annotations."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

from watchbook.errors import SharingError
from watchbook.knowledge import Knowledge, load_knowledge
from watchbook.records import EventPage
from watchbook.sharing.as_annotations import write_annotations
from watchbook.sharing.as_atom import write_atom
from watchbook.sharing.as_csv import write_csv
from watchbook.sharing.as_geojson import write_geojson
from watchbook.sharing.as_jsonl import write_jsonl
from watchbook.sharing.as_parquet import write_parquet
from watchbook.sharing.as_timeline import write_timeline
from watchbook.sharing.as_xlsx import write_xlsx
from watchbook.sharing.cns import CNS, flights
from watchbook.sharing.columns import Column, Table, row_of
from watchbook.sharing.days import DAY, days
from watchbook.sharing.entries import LAUNCH, MISSILE, launches, missiles
from watchbook.sharing.names import FORMATS, UNITS

Texts = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class _Unit:
    """A unit of tables: its columns, and what its rows are made of."""

    columns: tuple[Column[Any], ...]
    things: Callable[[Iterable[EventPage], Knowledge], Iterator[Any]]


_UNITS = {
    "missile": _Unit(MISSILE, missiles),
    "launch": _Unit(LAUNCH, launches),
    "day": _Unit(DAY, days),
}
_CNS = _Unit(CNS, flights)
_TABLES: dict[str, Callable[[Table, BinaryIO, str], None]] = {
    "csv": write_csv,
    "xlsx": write_xlsx,
    "parquet": write_parquet,
    "cns": write_csv,
}
#: Formats whose unit is their own.
_OWN_UNIT = {name: "missile" if name == "cns" else "launch" for name in FORMATS}


def export(
    pages: Iterable[EventPage],
    format: str,
    out: BinaryIO,
    *,
    unit: str | None = None,
    title: str = "Watchbook",
    texts: Texts | None = None,
) -> None:
    """Write events to ``out`` in one of ``FORMATS``.

    The same pages give the same bytes, whenever and wherever they are written. ``unit`` is for
    tables (csv, xlsx, parquet): a row for each ``missile``, ``launch`` (the default; every other
    event has a row as well) or ``day`` and actor. Events that a person set aside are left out of
    every format but ``jsonl``, which tells who did and why. ``title`` names the feed, the
    timeline and the workbook. ``texts`` gives the text of a report by its key: with it,
    annotations have the words before and after theirs. SharingError for a format or unit that
    does not go, and where a format needs a package that is not installed.
    """
    unit = unit_of(format, unit)
    knowledge = load_knowledge()
    if format == "jsonl":
        write_jsonl(pages, out)
        return
    standing = (page for page in pages if page.set_aside is None)
    if format in _TABLES:
        _TABLES[format](_table(_CNS if format == "cns" else _UNITS[unit], standing), out, title)
    elif format == "geojson":
        write_geojson(standing, out, knowledge)
    elif format == "timelinejs":
        write_timeline(standing, out, knowledge, title)
    elif format == "atom":
        write_atom(standing, out, knowledge, title)
    else:
        write_annotations(standing, out, title, texts)


def unit_of(format: str, unit: str | None) -> str:
    """The unit that a format is written in. SharingError where the two do not go together."""
    if format not in FORMATS:
        raise SharingError(f"format {format!r}", "is not known", f"take one of: {_list(FORMATS)}")
    own = _OWN_UNIT[format]
    if unit is None or unit == own:
        return own
    if unit not in UNITS:
        raise SharingError(f"unit {unit!r}", "is not known", f"take one of: {_list(UNITS)}")
    if format in ("csv", "xlsx", "parquet"):
        return unit
    one = "a row for each missile" if own == "missile" else "one entry for each event"
    raise SharingError(
        f"unit {unit!r}", f"{format} has {one}", "leave the unit out, or take csv, xlsx or parquet"
    )


def columns_of(format: str, unit: str) -> tuple[Column[Any], ...]:
    """The columns of a table."""
    return CNS if format == "cns" else _UNITS[unit].columns


def _table(unit: _Unit, pages: Iterable[EventPage]) -> Table:
    things = unit.things(pages, load_knowledge())
    return Table(unit.columns, (row_of(unit.columns, thing) for thing in things))


def _list(names: tuple[str, ...]) -> str:
    return ", ".join(names)
