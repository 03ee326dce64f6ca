"""Rows whose values stand in prose: what is read in it, and what stays the row's own."""

from __future__ import annotations

from dataclasses import replace

from tests.checking.book_pages import row, table
from watchbook.checking.tables import with_texts_read
from watchbook.knowledge import load_knowledge
from watchbook.records import TableRow

KNOWN = load_knowledge()
TEXT = (
    "North Korea fired two short-range ballistic missiles from Sinpo at 7:05 a.m. "
    "The missiles flew about 590 kilometers."
)


def read(one: TableRow) -> tuple[TableRow, ...]:
    return with_texts_read(table(one), KNOWN).rows


def prose(text: str, **cells: object) -> TableRow:
    return replace(row(3, "2031-03-11", count=None), text=text, **cells)  # type: ignore[arg-type]


def test_the_values_of_a_sentence_fill_the_row() -> None:
    (filled,) = read(prose(TEXT))
    assert (filled.count, filled.weapon, filled.site) == ((2, 2), "srbm", "Sinpo")
    assert (filled.time, filled.distance_km) == ("07:05", (590, 590))
    assert set(filled.read) == {"count", "weapon", "site", "time", "distance_km"}
    assert filled.local_day == "2031-03-11"


def test_a_cell_of_the_row_s_own_goes_before_its_prose() -> None:
    (filled,) = read(prose(TEXT, distance_km=(600.0, 600.0)))
    assert filled.distance_km == (600.0, 600.0)
    assert "distance_km" not in filled.read


def test_what_a_row_tells_is_its_kind() -> None:
    (filled,) = read(prose("North Korea conducted a nuclear test at Punggye-ri."))
    assert filled.kind == "nuclear_test"


def test_a_row_that_tells_of_nothing_stays_as_it_is() -> None:
    one = prose("The weather was fine.")
    assert read(one) == (one,)
    bare = row(4, "2031-03-11")
    assert read(bare) == (bare,)
