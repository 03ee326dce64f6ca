"""Undated reports get the day of the one event of a table that fits; on both databases."""

from __future__ import annotations

from itertools import permutations

import pytest

from tests.book.conftest import Places
from tests.book.invented import dump_of, launch, received
from watchbook.book import Book, open_book
from watchbook.pipeline import Received
from watchbook.records import ReferenceTable, TableRow

AT = "2026-11-28T00:00:00Z"
#: Written while Mr Kishida was prime minister, on or after a Tuesday.
UNDATED = received(
    "North Korea fired a ballistic missile from Sinpo on Tuesday, South Korea's Joint Chiefs of"
    " Staff said. It flew about 590 km. Prime Minister Fumio Kishida said that Tokyo had protested"
    " over the launch.",
    id="undated-sinpo",
    published=None,
    outlet="Old Paper",
)
DATED = launch("2021-10-19", place="Sinpo", km=590, count="a ballistic missile")


def row(day: str, site: str, number: int) -> TableRow:
    return TableRow(
        "tests",
        number,
        "local",
        day,
        "launch",
        "KP",
        local_day=day,
        first_day=day,
        last_day=day,
        count=(1.0, 1.0),
        weapon="slbm",
        site=site,
        distance_km=(590.0, 590.0),
    )


def table(*rows: TableRow) -> ReferenceTable:
    return ReferenceTable("tests", "Tests", "csv", "0" * 64, "event", rows, (), True)


#: 19 October 2021 was a Tuesday, the other days are not.
ONE_FITS = table(
    row("2021-10-19", "Sinpo", 2), row("2021-10-15", "Wonsan", 3), row("2022-01-27", "Hamhung", 4)
)
#: 26 October was a Tuesday too.
TWO_FIT = table(row("2021-10-19", "Sinpo", 2), row("2021-10-26", "Sinpo", 3))


def test_the_one_event_that_fits_dates_the_report_and_says_so(book: Book) -> None:
    book.keep(UNDATED, at=AT)
    book.add_table(ONE_FITS, source="tests.csv", at=AT)
    book.settle()
    page = book.page("KP.launch.2021-10-19")
    (link,) = page.event.links
    assert page.event.day == "2021-10-19"
    told, reasons = link.reasons[0].split(", alone: ")
    assert told == "its day is that of tests, 2021-10-19 Sinpo (row 2)"
    assert reasons.split("; ") == ["2021-10-19 was a Tuesday", "flew 590 km", "fired from Sinpo"]


@pytest.mark.parametrize("tables", [(), (TWO_FIT,)], ids=["no table", "two that fit"])
def test_without_just_one_that_fits_there_is_no_day(
    tables: tuple[ReferenceTable, ...], book: Book
) -> None:
    book.keep(UNDATED, at=AT)
    for one in tables:
        book.add_table(one, source="tests.csv", at=AT)
    book.settle()
    (page,) = book.pages()
    assert page.event.day is None


def test_a_table_that_is_let_go_of_takes_its_day_with_it(book: Book, places: Places) -> None:
    book.keep(UNDATED, at=AT)
    book.add_table(ONE_FITS, source="tests.csv", at=AT)
    book.settle()
    book.remove_table("tests")
    book.settle()
    with open_book(places()) as plain:
        plain.keep(UNDATED, at=AT)
        plain.settle()
        assert dump_of(book) == dump_of(plain)


def test_the_order_of_reports_and_tables_changes_nothing(places: Places) -> None:
    dumps = set()
    things: tuple[Received | ReferenceTable, ...] = (UNDATED, DATED, ONE_FITS)
    for order in permutations(things):
        with open_book(places()) as book:
            for one in order:
                if isinstance(one, ReferenceTable):
                    book.add_table(one, source="tests.csv", at=AT)
                else:
                    book.keep(one, at=AT)
                book.settle()
            assert len(book.page("KP.launch.2021-10-19").reports) == 2
            dumps.add(dump_of(book))
            before = dump_of(book)
            book.rebuild(None)
            assert dump_of(book) == before
    assert len(dumps) == 1
