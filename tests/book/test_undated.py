"""Undated reports are linked by their weekday, within the days in which they can be written."""

from __future__ import annotations

from tests.book.conftest import Places
from tests.book.invented import dump_of, launch, received
from watchbook.book import Book, open_book

AT = "2026-11-28T00:00:00Z"
#: Written while Mr Kishida was prime minister and the Games of Beijing (February 2022) were ahead.
UNDATED = received(
    "North Korea fired two missiles into the sea on Tuesday, South Korea's Joint Chiefs of Staff"
    " said. Prime Minister Fumio Kishida said that Tokyo had protested, ahead of the Winter"
    " Olympics in Beijing next month.",
    id="undated-tuesday",
    published=None,
    outlet="Old Paper",
)
TUESDAY, WEDNESDAY = launch("2022-01-11"), launch("2022-01-12", outlet="Strait Observer")
#: Another launch on a Tuesday of that month.
NEXT_TUESDAY = launch("2022-01-18", outlet="Bay Courier")


def _link_of_undated(book: Book) -> tuple[str | None, tuple[str, ...]]:
    """The event that it is linked to, None where to its own; and the reasons."""
    for page in book.pages():
        for link in page.event.links:
            (report,) = (one for one in page.reports if one.key == link.ref.report)
            if report.id == "undated-tuesday" and len(page.reports) > 1:
                return page.event.key, link.reasons
    return None, ()


def test_of_the_launches_in_its_window_it_means_the_one_on_that_weekday(book: Book) -> None:
    for report in (UNDATED, TUESDAY, WEDNESDAY):
        book.keep(report, at=AT)
    book.settle()
    event, reasons = _link_of_undated(book)
    assert event == "KP.launch.2022-01-11"
    assert "on a Tuesday, as it says" in reasons


def test_a_launch_on_another_weekday_is_not_meant_though_it_is_alone(book: Book) -> None:
    for report in (UNDATED, WEDNESDAY):
        book.keep(report, at=AT)
    book.settle()
    assert _link_of_undated(book) == (None, ())


def test_of_two_on_that_weekday_both_are_named(book: Book) -> None:
    for report in (UNDATED, TUESDAY, NEXT_TUESDAY):
        book.keep(report, at=AT)
    book.settle()
    (link,) = book.page("KP.launch.2022-01-11").may_mean
    assert link.candidates == ("KP.launch.2022-01-11", "KP.launch.2022-01-18")


def test_the_order_in_which_they_come_changes_nothing(places: Places) -> None:
    with open_book(places()) as one, open_book(places()) as other:
        for report in (UNDATED, TUESDAY, WEDNESDAY):
            one.keep(report, at=AT)
            one.settle()
        for report in (WEDNESDAY, TUESDAY, UNDATED):
            other.keep(report, at=AT)
        other.settle()
        assert dump_of(one) == dump_of(other)
