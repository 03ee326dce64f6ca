"""Books of every earlier schema open; what is no book, or is newer, is told of and left alone."""

from __future__ import annotations

import re
import sqlite3
import sys
from pathlib import Path

import pytest

from tests.book.conftest import Places
from tests.book.invented import dump_of, launch
from watchbook.book import (
    Book,
    MissingDriver,
    NewerBook,
    NoSuchBook,
    NotABook,
    open_book,
)
from watchbook.book.engine import open_store
from watchbook.book.migrations import MIGRATIONS, SCHEMA, schema_of
from watchbook.book.statements import rows, run

BOOKS = Path(__file__).parent / "books"
SAMPLES = sorted(BOOKS.glob("schema-*.sql"))
#: X'00ff' is how our samples write bytes, as SQLite does.
BYTES = re.compile(r"\bX'([0-9a-f]*)'")


def load_sample(place: str, path: Path) -> None:
    """Make the book of a sample file: the tables as that release made them, then its rows."""
    store = open_store(place, create=True)
    dialect = store.dialect
    tables, inserts = path.read_text("utf-8").split("-- ROWS\n")
    sections = dict(part.split("\n", 1) for part in tables.split("-- TABLES ")[1:])
    if dialect == "postgresql":
        inserts = BYTES.sub(r"'\\x\1'::bytea", inserts)
    with store.writing() as conn:
        for statement in (*sections[dialect].split(";\n"), *inserts.split(";\n")):
            if statement.strip():
                conn.exec_driver_sql(statement)
    store.close()


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_book_of_an_earlier_release_opens(places: Places, path: Path) -> None:
    place = places()
    load_sample(place, path)
    with open_book(place, create=False) as book:
        assert schema_of(book._store) == SCHEMA
        keys = [row.key for row in book.rows()]
        assert "KP.launch.2031-03-11" in keys
        assert book.decisions()
        assert not [one for one in book.verify() if "no longer fits" not in one.what]
        assert book.keep(launch("2031-07-01", outlet="Late Paper")).new
        assert "KP.launch.2031-07-01" in [row.key for row in book.rows()]
        book.rebuild()
        assert not [one for one in book.verify() if "no longer fits" not in one.what]


def test_every_schema_has_a_sample() -> None:
    kept = {path.stem for path in SAMPLES}
    assert {f"schema-{number}" for number, _ in MIGRATIONS} <= kept


def test_every_step_is_recorded_with_who_applied_it(book: Book) -> None:
    with book._store.reading() as conn:
        found = rows(conn, "SELECT * FROM watchbook_schema ORDER BY number")
    assert [one["number"] for one in found] == [number for number, _ in MIGRATIONS]
    assert all(one["name"] and one["watchbook"] for one in found)


def test_opening_again_changes_nothing(places: Places) -> None:
    place = places()
    with open_book(place) as book:
        book.keep(launch("2031-03-11"))
        before = dump_of(book)
    with open_book(place) as book:
        assert dump_of(book) == before


def test_a_step_that_fails_leaves_nothing(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    from watchbook.book import migrations

    def fail(conn: object, dialect: object) -> None:
        run(conn, "CREATE TABLE half_done (x INTEGER)")  # type: ignore[arg-type]
        raise RuntimeError("power cut")

    place = places()
    monkeypatch.setattr(migrations, "MIGRATIONS", (*MIGRATIONS, (SCHEMA + 1, fail)))
    monkeypatch.setattr(migrations, "SCHEMA", SCHEMA + 1)
    with pytest.raises(RuntimeError):
        open_book(place)
    monkeypatch.undo()
    with (
        open_book(place) as book,
        book._store.reading() as conn,
        pytest.raises(Exception, match="half_done"),
    ):
        rows(conn, "SELECT * FROM half_done")


def test_a_newer_book_is_told_of(places: Places) -> None:
    place = places()
    with open_book(place) as book, book._store.writing() as conn:
        run(conn, "INSERT INTO watchbook_schema VALUES (99, 'later', '9.9')")
    with pytest.raises(NewerBook, match="schema 99"):
        open_book(place)


def test_a_database_with_other_tables_is_left_alone(places: Places) -> None:
    place = places()
    store = open_store(place, create=True)
    with store.writing() as conn:
        run(conn, "CREATE TABLE recipe (name TEXT)")
    with pytest.raises(NotABook, match="recipe"):
        open_book(place)
    store.close()


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.db"
    path.write_text("my notes")
    with pytest.raises(NotABook, match="no SQLite file"):
        open_book(path)
    assert path.read_text() == "my notes"


def test_a_damaged_file_is_told_of(tmp_path: Path) -> None:
    path = tmp_path / "damaged.db"
    path.write_bytes(b"SQLite format 3\x00" + b"\xff" * 500)
    with pytest.raises(NotABook, match="cannot be read"):
        open_book(path)


def test_what_is_not_there_is_not_made_when_it_is_only_read(tmp_path: Path) -> None:
    with pytest.raises(NoSuchBook, match="watchbook add"):
        open_book(tmp_path / "none.db", create=False)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["", "no/such/folder/book.db"])
def test_a_place_that_cannot_hold_a_book_is_told_of(tmp_path: Path, name: str) -> None:
    with pytest.raises((NoSuchBook, NotABook)):
        open_book(tmp_path / name)


def test_an_empty_database_is_no_book_to_read(places: Places) -> None:
    place = places()
    store = open_store(place, create=True)
    if store.dialect == "sqlite":
        sqlite3.connect(place).close()
        Path(place).touch()
    with pytest.raises(NoSuchBook, match="no book yet"):
        open_book(place, create=False)
    store.close()


@pytest.mark.parametrize(
    "address", ["postgresql://nobody@127.0.0.1:1/none", "postgresql://host:port/x"]
)
def test_a_server_that_does_not_answer_is_told_of(address: str) -> None:
    with pytest.raises(NoSuchBook):
        open_book(address)


def test_a_password_is_never_told() -> None:
    with pytest.raises(NoSuchBook) as caught:
        open_book("postgresql://ann:secret@127.0.0.1:1/none")
    assert "secret" not in str(caught.value)


def test_without_its_driver_what_to_install_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(MissingDriver, match=r"pip install 'watchbook\[postgres\]'"):
        open_book("postgresql://ann@127.0.0.1:1/none")
