"""A rebuild comes to the same bytes; a better reader changes them; decisions stay."""

from __future__ import annotations

from dataclasses import replace

from tests.book.invented import POOL, dump_of, keep_all
from watchbook.book import Book
from watchbook.errors import IntakeError
from watchbook.intake import RawReport
from watchbook.pipeline import Received, receive
from watchbook.records import Reading

DAY = "KP.launch.2031-03-11"
AT = "2031-06-02T09:00:00Z"


def read_anew(raw: RawReport) -> Reading:
    read = receive(raw)
    assert isinstance(read, Received)
    return read.reading


def without_mentions(raw: RawReport) -> Reading:
    """A reader that finds nothing any more in what the Harbor Post writes."""
    reading = read_anew(raw)
    return replace(reading, events=()) if raw.outlet == "Harbor Post" else reading


def decide_some(book: Book) -> None:
    book.decide("set", DAY, field="count", value=3, by="Ito", why="seen", at=AT)
    book.decide("set-aside", "IR.launch.2031-03-12", by="Ito", why="a drill", at=AT)
    late = "KP.launch.2031-04-01"
    book.decide("merge", late, into=DAY, by="Ito", why="one salvo", at=AT)


def test_a_rebuild_comes_to_the_same_bytes(book: Book) -> None:
    keep_all(book)
    decide_some(book)
    before = dump_of(book)
    rebuilt = book.rebuild()
    assert (rebuilt.reports, rebuilt.read_anew) == (len(POOL), 0)
    assert dump_of(book) == before
    again = book.rebuild(read_anew)
    assert again.read_anew == len(POOL)
    assert dump_of(book) == before
    assert not list(book.verify())


def test_the_record_follows_a_reader_that_reads_otherwise(book: Book) -> None:
    keep_all(book)
    book.rebuild(without_mentions)
    page = book.page(DAY)
    assert "Harbor Post" not in [one.outlet for one in page.reports]
    assert not list(book.verify())
    book.rebuild(read_anew)
    assert "Harbor Post" in [one.outlet for one in book.page(DAY).reports]


def test_a_decision_that_no_longer_fits_is_told_and_kept(book: Book) -> None:
    keep_all(book, POOL[:1])
    decide = book.decide("set", DAY, field="count", value=3, by="Ito", why="seen", at=AT)
    book.rebuild(without_mentions)
    assert [one.decision for one in book.misfits()] == [decide.number]
    assert book.decisions() == (decide,)
    book.rebuild(read_anew)
    assert book.misfits() == ()
    verdict = book.page(DAY).verdict("count")
    assert verdict is not None and verdict.by == "Ito"


def test_a_report_that_cannot_be_read_anew_keeps_its_reading(book: Book) -> None:
    keep_all(book)
    before = dump_of(book)

    def refuse(raw: RawReport) -> Reading:
        if raw.id == "iran":
            raise IntakeError(raw.where, "is odd", "look at it")
        return read_anew(raw)

    rebuilt = book.rebuild(refuse)
    assert [book.report(key)[0].id for key in rebuilt.unread] == ["iran"]
    assert dump_of(book) == before
