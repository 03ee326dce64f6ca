"""Reference tables in a book: kept whole, replaced, let go of; on both databases."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.book.conftest import Places
from watchbook.book import Book, NoSuchTable, open_book
from watchbook.records import ReferenceTable, TableRow

ROWS = (
    TableRow(
        "mine",
        2,
        "utc",
        "2031-03-10",
        "launch",
        "KP",
        local_day="2031-03-11",
        utc_day="2031-03-10",
        first_day="2031-03-11",
        last_day="2031-03-11",
        time="07:05",
        utc_time="22:05",
        count=(1.0, None),
        weapon_name="Hwasöng 火",
        distance_km=(590.0, 600.5),
        cells=(("Date", "10-Mar-31"), ("Range", "590 to 600.5 km")),
        read=("count",),
    ),
    TableRow(
        "mine",
        3,
        "unsaid",
        "2031",
        "nuclear_test",
        "KP",
        first_day="2031-01-01",
        last_day="2031-12-31",
    ),
    TableRow("mine", 3, "local", "2031-04", "launch", "KP", local_day="2031-04"),
)
TABLE = ReferenceTable(
    "mine", "My tests", "csv", "0" * 64, "missile", ROWS, ("ballistic_missile",), True
)
AT = "2031-05-01T00:00:00Z"


def test_a_table_comes_back_as_it_was(book: Book) -> None:
    assert book.add_table(TABLE, source="mine.csv", at=AT)
    assert book.table("mine") == TABLE
    assert book.rows_of("mine") == ROWS
    (card,) = book.tables()
    assert (card.name, card.rows, card.first_day, card.last_day) == (
        "mine",
        3,
        "2031-01-01",
        "2031-12-31",
    )
    assert (card.added_at, card.added_from) == (AT, "mine.csv")


def test_the_same_again_writes_nothing_and_another_replaces_it(book: Book) -> None:
    book.add_table(TABLE, source="mine.csv", at=AT)
    assert not book.add_table(TABLE, source="again.csv", at=AT)
    assert book.tables()[0].added_from == "mine.csv"
    newer = replace(TABLE, sha256="1" * 64, rows=ROWS[:1])
    assert book.add_table(newer, source="newer.csv", at=AT)
    assert book.table("mine") == newer
    assert len(book.tables()) == 1


def test_a_table_is_let_go_of_and_the_others_stay(book: Book) -> None:
    for name in ("mine", "yours"):
        rows = tuple(replace(row, table=name) for row in ROWS)
        book.add_table(replace(TABLE, name=name, rows=rows), source="x.csv", at=AT)
    book.remove_table("mine")
    assert [card.name for card in book.tables()] == ["yours"]
    assert len(book.rows_of("yours")) == 3


def test_a_table_that_is_not_there_names_those_that_are(book: Book) -> None:
    book.add_table(TABLE, source="mine.csv", at=AT)
    with pytest.raises(NoSuchTable, match="there are mine") as told:
        book.table("cns")
    assert told.value.there == ("mine",)
    with pytest.raises(NoSuchTable):
        book.remove_table("cns")


def test_odd_letters_of_a_cell_are_kept_as_any_database_can(book: Book) -> None:
    odd = replace(ROWS[0], text="a\x00b\ud800", cells=(("Date", "\x00"),))
    book.add_table(replace(TABLE, rows=(odd,)), source="mine.csv", at=AT)
    (kept,) = book.rows_of("mine")
    assert (kept.text, kept.cells) == ("a\u2400b\ufffd", (("Date", "\u2400"),))


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        ("UPDATE reference_row SET told = '{' WHERE place = 0", "cannot be read"),
        ("UPDATE reference_row SET site = 'Elsewhere' WHERE place = 0", "site is not what"),
    ],
)
def test_a_damaged_row_is_found(book: Book, damage: str, told: str) -> None:
    book.add_table(TABLE, source="mine.csv", at=AT)
    assert list(book.verify()) == []
    with book._store.writing() as conn:
        conn.exec_driver_sql(damage)
    (fault,) = book.verify()
    assert fault.where == "reference table mine, row 2" and told in fault.what
    assert "add it again" in fault.hint


def test_a_rebuild_leaves_the_tables_alone(book: Book) -> None:
    book.add_table(TABLE, source="mine.csv", at=AT)
    book.rebuild()
    assert book.table("mine") == TABLE


def test_a_book_of_schema_1_takes_tables_once_it_is_opened(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    from watchbook.book import migrations

    where = places()
    steps, schema = migrations.MIGRATIONS, migrations.SCHEMA
    monkeypatch.setattr(migrations, "MIGRATIONS", steps[:1])
    monkeypatch.setattr(migrations, "SCHEMA", 1)
    open_book(where).close()
    monkeypatch.setattr(migrations, "MIGRATIONS", steps)
    monkeypatch.setattr(migrations, "SCHEMA", schema)
    with open_book(where) as book:
        assert book.tables() == ()
        assert book.add_table(TABLE, source="mine.csv", at=AT)
        assert book.table("mine") == TABLE
        assert list(book.verify()) == []
