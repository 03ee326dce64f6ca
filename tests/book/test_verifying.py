"""Damage of each sort is found, and said where; a whole book has none."""

from __future__ import annotations

import pytest

from tests.book.invented import keep_all, launch
from watchbook.book import Book
from watchbook.book.statements import run

DAY = "KP.launch.2031-03-11"


@pytest.fixture
def full(book: Book) -> Book:
    keep_all(book)
    book.decide("accept", DAY, by="Ito", why="seen", at="2031-06-02T09:00:00Z")
    return book


def damage(book: Book, sql: str) -> None:
    """Change a row behind the book's back, its references unguarded."""
    with book._store.writing() as conn:
        if book._store.dialect == "postgresql":
            run(conn, "SET LOCAL session_replication_role = replica")
        assert run(conn, sql).rowcount > 0


def test_a_whole_book_has_no_faults(full: Book) -> None:
    assert list(full.verify()) == []


@pytest.mark.parametrize(
    ("sql", "where", "what"),
    [
        ("UPDATE report SET bytes_sha256 = 'x' WHERE id = 'iran'", "report", "bytes are not those"),
        ("UPDATE report SET text_sha256 = 'x' WHERE id = 'iran'", "report", "text is not the one"),
        ("UPDATE kept_text SET body = {bytes}", "report", "cannot be unpacked"),
        ("UPDATE kept_text SET text = 'A' || substr(text, 3)", "report", "are not at"),
        ("UPDATE kept_text SET received = '[]'", "report", "cannot be read"),
        ("UPDATE kept_text SET received = replace(received, 'iran', 'iraq')", "report", "its key"),
        ("UPDATE kept_text SET reading = '{{'", "report", "reading cannot be read"),
        ("UPDATE kept_text SET nul_at = '[99999]'", "report", "places of NUL"),
        ("DELETE FROM kept_text", "report", "bytes are not there"),
        ("UPDATE mention SET told = '{{'", "mention", "cannot be read"),
        ("UPDATE mention SET told = replace(told, 'news', 'background')", "mention", "is not what"),
        ("UPDATE mention SET account = '{{}}'", "mention", "cannot be read"),
        ("UPDATE claim SET exact = 'other words'", "claim", "are not at"),
        ("DELETE FROM mention", "claim", "no mention"),
        ("DELETE FROM report WHERE id = 'iran'", "kept_text", "no report"),
        ("UPDATE report SET story = 'gone'", "report gone", "no report"),
        ("DELETE FROM event", "link", "no event"),
        ("DELETE FROM link", "event", "no link"),
        ("UPDATE link SET reasons = 'because'", "link", "reasons is no JSON"),
        ("UPDATE verdict SET best = '{{'", "verdict", "best is no JSON"),
        ("UPDATE event SET headline = '{{'", "event", "headline is no JSON"),
        ("INSERT INTO alias VALUES ('old', 'gone')", "alias gone", "no event"),
        (f"INSERT INTO alias VALUES ('{DAY}', '{DAY}')", f"alias {DAY}", "own key"),
        ("INSERT INTO candidate VALUES ('r', 'm1', 'gone')", "candidate gone", "no event"),
        ("UPDATE decision SET decision = '{{'", "decision 1", "cannot be read"),
        ("UPDATE decision SET number = 2", "decision 2", "another number"),
        ("DELETE FROM decision", "decision_mention", "no decision"),
        ("INSERT INTO misfit VALUES (1, 'finding', 'lost')", "decision 1", "no longer fits: lost"),
        ("INSERT INTO dirty_report VALUES ('r')", "dirty_report", "still to be compared"),
    ],
)
def test_damage_is_found(full: Book, sql: str, where: str, what: str) -> None:
    empty = "X'00'" if full._store.dialect == "sqlite" else "'\\x00'::bytea"
    damage(full, sql.format(bytes=empty) if "{" in sql else sql)
    faults = list(full.verify())
    assert any(one.where.startswith(where) and what in one.what for one in faults), faults
    assert all(one.hint for one in faults)


def test_what_is_still_to_be_worked_out_is_told(book: Book) -> None:
    book.keep(launch("2031-03-11"))
    assert {one.where for one in book.verify()} == {"dirty_report", "dirty_window"}
    assert book.dirty
    book.settle()
    assert not list(book.verify()) and not book.dirty


def test_a_fault_is_one_line(full: Book) -> None:
    damage(full, "UPDATE report SET text_sha256 = 'x' WHERE id = 'festival'")
    (fault,) = full.verify()
    assert "SHA-256" in str(fault) and "\n" not in str(fault)
