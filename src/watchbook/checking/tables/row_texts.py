"""Reads the prose of a table's rows: CSIS keeps its values in a sentence or two for each day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from watchbook.checking.tables.telling import as_range
from watchbook.knowledge import Knowledge
from watchbook.reading import read_report
from watchbook.records import Mention, Range, ReferenceTable, Report, TableRow

TESTS = ("launch", "nuclear_test", "engine_test")
WORDS = ("weapon", "weapon_name", "site", "landing", "outcome", "time")
RANGES = ("count", "distance_km", "apogee_km")


def with_texts_read(table: ReferenceTable, knowledge: Knowledge) -> ReferenceTable:
    """The same table with the fields that its rows give in prose alone.

    A row's own cells go before its prose. A row whose prose tells several firings apart becomes
    as many rows with its number; their day stays the row's, whatever the prose says of it.
    """
    rows = tuple(read for row in table.rows for read in _read_row(row, knowledge))
    return replace(table, rows=rows)


def _read_row(row: TableRow, knowledge: Knowledge) -> Iterator[TableRow]:
    if row.text is None:
        yield row
        return
    report = Report(id=f"{row.table}:{row.number}", text=row.text, published=row.local_day)
    told = [
        mention
        for mention in read_report(report, whole=True, knowledge=knowledge).events
        if mention.kind in TESTS and mention.role == "news" and mention.status == "occurred"
    ]
    # The row's kind is its maker's; a form that has none for each row says what most are.
    of_kind = [mention for mention in told if mention.kind == row.kind] or told[:1]
    if not of_kind:
        yield row
    for mention in of_kind:
        yield _filled(row, mention)


def _filled(row: TableRow, mention: Mention) -> TableRow:
    words = {name: _word(mention, name) for name in WORDS if getattr(row, name) is None}
    ranges = {name: _range(mention, name) for name in RANGES if getattr(row, name) is None}
    found = {name: value for name, value in (*words.items(), *ranges.items()) if value is not None}
    named = tuple(name for name in (*WORDS, *RANGES) if name in found)
    return replace(row, kind=mention.kind, read=named, **found)  # type: ignore[arg-type]


def _word(mention: Mention, field: str) -> str | None:
    claim = mention.best(field)
    return claim.value if claim is not None and isinstance(claim.value, str) else None


def _range(mention: Mention, field: str) -> Range | None:
    claim = mention.best(field)
    if claim is None or isinstance(claim.value, str):
        return None
    return as_range(claim.value)
