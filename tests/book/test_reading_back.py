"""What is asked for is found: filters, pages, history, names."""

from __future__ import annotations

import pytest

from tests.book.invented import POOL, keep_all
from watchbook.book import Book, Filter, NoSuchEvent, WrongFilter

DAY = "KP.launch.2031-03-11"


def keys(book: Book, chosen: Filter) -> list[str]:
    return [row.key for row in book.rows(chosen)]


@pytest.fixture
def full(book: Book) -> Book:
    return keep_all(book)


@pytest.mark.parametrize(
    ("chosen", "holds", "lacks"),
    [
        (Filter(), (DAY, "IR.launch.2031-03-12"), ()),
        (Filter(kind="launch", actor="ir"), ("IR.launch.2031-03-12",), (DAY,)),
        (Filter(since="2031-03-12", until="2031-03-12"), ("IR.launch.2031-03-12",), (DAY,)),
        (Filter(until="2030"), ("KP.launch.2030",), (DAY,)),
        (Filter(since="2031-03", until="2031-03"), (DAY,), ("KP.launch.2030",)),
        (Filter(weapon="anti_ship_missile"), ("IR.launch.2031-03-12",), (DAY,)),
        (Filter(agreement="disputed"), (DAY,), ("IR.launch.2031-03-12",)),
        (Filter(needs_attention=True), (DAY,), ("IR.launch.2031-03-12",)),
        (Filter(status="planned"), (), (DAY,)),
    ],
)
def test_a_filter_chooses(
    full: Book, chosen: Filter, holds: tuple[str, ...], lacks: tuple[str, ...]
) -> None:
    found = keys(full, chosen)
    assert set(holds) <= set(found)
    assert not set(lacks) & set(found)
    assert [page.event.key for page in full.pages(chosen)] == sorted(found)


def test_rows_come_by_day(full: Book) -> None:
    days = [row.first_day or "" for row in full.rows()]
    assert days == sorted(days)
    assert keys(full, Filter(newest_first=True)) == keys(full, Filter())[::-1]
    assert keys(full, Filter(limit=2)) == keys(full, Filter())[:2]


@pytest.mark.parametrize(
    ("chosen", "says"),
    [
        (Filter(kind="lunch"), "one of launch"),
        (Filter(status="done"), "one of occurred"),
        (Filter(agreement="fine"), "one of agreed"),
        (Filter(since="March"), "YYYY-MM-DD"),
        (Filter(until="2031-02-30"), "is no day"),
        (Filter(limit=0), "shows nothing"),
    ],
)
def test_a_filter_that_can_choose_nothing_is_told_of(full: Book, chosen: Filter, says: str) -> None:
    with pytest.raises(WrongFilter, match=says):
        list(full.rows(chosen))


def test_a_row_tells_the_headline(full: Book) -> None:
    row = next(row for row in full.rows() if row.key == DAY)
    assert row.value("count") == (2, 2)
    assert row.value("site") == "Wonsan"
    assert row.value("speed_mach") is None
    assert row.actor == ("KP",)
    assert row.agreement == "disputed"
    assert any("distance_km" in why for why in row.needs_attention)


def test_a_page_holds_all_of_an_event(full: Book) -> None:
    page = full.page(DAY)
    assert page.event.key == DAY
    assert {one.ref for one in page.mentions} == {link.ref for link in page.event.links}
    assert [one.report.published for one in page.mentions] == sorted(
        str(one.report.published) for one in page.mentions
    )
    verdict = page.verdict("distance_km")
    assert verdict is not None and len(verdict.rivals) == 2


def test_the_rule_chooses_the_best(full: Book) -> None:
    lowest = full.page(DAY, rule="lowest").verdict("distance_km")
    assert lowest is not None and lowest.best == (380.0, 380.0)
    assert lowest.rule == "lowest"


def test_quotations_stand_with_the_event_that_is_their_news(full: Book) -> None:
    quoting = [page for page in full.pages() if page.quotes]
    assert "UN.meeting.2031-03-13" in [page.event.key for page in quoting]
    assert {one.quote.speaker for page in quoting for one in page.quotes} == {"Ann Field"}


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("KP.launch.2031-03-10", DAY),
        ("KP.launch.2031-03", DAY),
        ("kp.launch.2031-03-1", DAY),
        ("", "IR.launch.2031-03-12"),
    ],
)
def test_near_keys_are_named(full: Book, name: str, near: str) -> None:
    with pytest.raises(NoSuchEvent) as caught:
        full.page(name)
    assert near in caught.value.near


def test_an_empty_book_has_no_near_keys(book: Book) -> None:
    with pytest.raises(NoSuchEvent, match="watchbook list"):
        book.page(DAY)
    assert list(book.rows()) == []


def test_the_history_of_an_event_a_report_and_the_book(full: Book) -> None:
    full.decide("accept", DAY, by="Ito", why="seen", at="2031-06-02T09:00:00Z")
    whole = list(full.history())
    assert [entry.what for entry in whole] == ["kept"] * len(POOL) + ["decided"]
    assert [entry.report.id for entry in whole if entry.report] == [one.raw.id for one in POOL]
    of_event = list(full.history(DAY))
    assert of_event[-1].decision is not None
    assert all(entry.links for entry in of_event if entry.what == "kept")
    (of_report,) = full.history("festival")
    assert of_report.report is not None and of_report.report.id == "festival"
    assert len(list(full.history(POOL[0].raw.id))) == 2
