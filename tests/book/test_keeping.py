"""What is kept stays, once, with its bytes; and what it says is there to read."""

from __future__ import annotations

import hashlib

import pytest

from tests.book.conftest import Places
from tests.book.invented import POOL, launch, received
from watchbook.book import Book, NoSuchReport, open_book
from watchbook.records.as_json import encode_reading


def test_a_report_is_kept_once(book: Book) -> None:
    report = launch("2031-03-11")
    first, again = book.keep(report), book.keep(report)
    assert (first.new, again.new) == (True, False)
    assert first.key == again.key
    assert len(list(book.history())) == 1


def test_the_same_bytes_that_came_otherwise_are_another_report(book: Book) -> None:
    one, other = launch("2031-03-11"), launch("2031-03-11", outlet="Bay Courier", id="x")
    assert book.keep(one).key != book.keep(other).key


@pytest.mark.parametrize("report", POOL, ids=lambda one: one.raw.id)
def test_a_reading_comes_back_as_it_was(book: Book, report: object) -> None:
    from watchbook.pipeline import Received

    assert isinstance(report, Received)
    kept = book.keep(report)
    card, reading = book.report(kept.key)
    assert encode_reading(reading, rules=True) == encode_reading(report.reading, rules=True)
    assert card.bytes_sha256 == hashlib.sha256(report.raw.body).hexdigest()
    assert card.id == report.raw.id


def test_any_letter_is_kept(book: Book) -> None:
    odd = "North Korea fired a missile\x00 from Wonsan 🚀 on Tuesday, Seoul's mil\u00aditary said."
    report = received(odd, id="odd\x00id \ud800")
    kept = book.keep(report)
    assert book.report(kept.key)[1].report.text == report.reading.report.text
    assert list(book.verify()) and book.settle()  # what is dirty is told of, then settled
    assert not list(book.verify())


def test_a_report_goes_by_key_beginning_or_id(book: Book) -> None:
    kept = book.keep(launch("2031-03-11", id="wire-7"))
    for name in (kept.key, kept.key[:7], "wire-7"):
        assert book.report(name)[0].key == kept.key


def test_an_unknown_report_is_told_with_near_ones(book: Book) -> None:
    book.keep(launch("2031-03-11", id="wire-7"))
    with pytest.raises(NoSuchReport, match="did you mean wire-7") as caught:
        book.report("wire-8")
    assert caught.value.near == ("wire-7",)


def test_an_id_that_two_reports_have_names_neither(book: Book) -> None:
    keys = {book.keep(launch("2031-03-11", id="same", outlet=outlet)).key for outlet in ("A", "B")}
    with pytest.raises(NoSuchReport, match="several") as caught:
        book.report("same")
    assert set(caught.value.near) == keys


def test_many_are_kept_at_once(book: Book) -> None:
    kept = list(book.keep_many([*POOL, POOL[0]], batch=5))
    assert [one.new for one in kept] == [True] * len(POOL) + [False]
    assert len({one.key for one in kept}) == len(POOL)


def test_what_is_kept_is_there_when_opened_again(places: Places) -> None:
    place = places()
    with open_book(place) as book:
        key = book.keep(launch("2031-03-11")).key
    with open_book(place, create=False) as book:
        assert book.report(key)[0].outlet == "Harbor Post"
        assert [row.key for row in book.rows()] == ["KP.launch.2031-03-11"]
