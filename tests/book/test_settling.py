"""What is worked out depends on reports and decisions alone, never on order, repeats or pauses."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.book.conftest import Places
from tests.book.invented import POOL, dump_of, keep_all, launch
from watchbook.book import Book, Filter, open_book
from watchbook.pipeline import Received
from watchbook.records import Decision, MentionRef

AT = "2031-06-02T09:00:00Z"


def decided(book: Book) -> tuple[Decision, ...]:
    """Decisions of each sort, taken in a book that has all of the pool."""
    day = "KP.launch.2031-03-11"
    refs = [link.ref for link in book.page(day).event.links]
    reports = sorted({ref.report for ref in refs})

    def decide(verb: str, event: str, **more: object) -> Decision:
        return book.decide(verb, event, by="Ito", why="seen", at=AT, **more)  # type: ignore[arg-type]

    decide("set", day, field="distance_km", value=[400, 420])
    decide("set-aside", day, reports=[reports[0]])
    keys = [row.key for row in book.rows(Filter(kind="launch", actor="KP"))]
    others = [key for key in keys if key != day]
    decide("merge", others[0], into=others[-1])
    decide("accept", day)
    if len(refs) > 1:
        decide("split", day, apart=(MentionRef(refs[-1].report, refs[-1].mention),))
    aside = decide("set-aside", "IR.launch.2031-03-12")
    decide("set-aside", "IR.launch.2031-03-12", undoes=aside.number)
    decide("set-aside", book.page("IR.launch.2031-03-12").event.key)
    return book.decisions()


@pytest.fixture
def all_decided(places: Places) -> tuple[tuple[Decision, ...], bytes]:
    """Decisions on the whole pool, and what the book comes to with them."""
    with open_book(places()) as book:
        keep_all(book)
        decisions = decided(book)
        return decisions, dump_of(book)


#: A step: keep a report, replay a decision, or settle.
Step = Received | Decision | None


def follow(book: Book, steps: list[Step]) -> bytes:
    for step in steps:
        if isinstance(step, Received):
            book.keep(step, at=AT)
        elif isinstance(step, Decision):
            book.replay(step)
        else:
            book.settle()
    return dump_of(book)


@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_no_order_no_repeat_and_no_pause_changes_the_book(
    data: st.DataObject, places: Places, all_decided: tuple[tuple[Decision, ...], bytes]
) -> None:
    decisions, expected = all_decided
    steps: list[Step] = [*POOL, *decisions]
    steps += data.draw(st.lists(st.sampled_from([*POOL, None, None]), max_size=8))
    with open_book(places()) as book:
        assert follow(book, data.draw(st.permutations(steps))) == expected
        assert [fault for fault in book.verify() if "no longer fits" not in fault.what] == []


@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_a_part_of_the_reports_makes_one_book_too(data: st.DataObject, places: Places) -> None:
    some = data.draw(st.lists(st.sampled_from(POOL), unique=True, max_size=9))
    with open_book(places()) as one, open_book(places()) as other:
        for report in some:
            one.keep(report, at=AT)
            one.settle()
        for report in data.draw(st.permutations(some)):
            other.keep(report, at=AT)
        assert dump_of(one) == dump_of(other)


def test_both_databases_come_to_the_same(places: Places, tmp_path: Path) -> None:
    """Beside the other tests, each of which compares a database with itself."""
    with open_book(tmp_path / "plain.db") as plain, open_book(places()) as book:
        assert dump_of(keep_all(book)) == dump_of(keep_all(plain))


def test_settling_twice_does_nothing_the_second_time(book: Book) -> None:
    keep_all(book)
    again = book.settle()
    assert (again.windows, again.weighed) == (0, 0)


def test_only_what_changed_is_weighed_anew(book: Book) -> None:
    keep_all(book)
    book.keep(launch("2031-03-11", outlet="Gazette", km=381))
    settled = book.settle()
    assert settled.weighed == 1


def test_copies_count_once(book: Book) -> None:
    keep_all(book, POOL[5:8])
    (row,) = book.rows(Filter(kind="launch", since="2031-04"))
    assert (row.reports, row.stories) == (3, 1)
    (page,) = book.pages(Filter(kind="launch", since="2031-04"))
    assert {one.story for one in page.reports} == {page.reports[0].key}


def test_progress_is_told(book: Book) -> None:
    for report in POOL:
        book.keep(report)
    told: list[tuple[int, int]] = []
    settled = book.settle(lambda done, of: told.append((done, of)))
    assert [done for done, _ in told] == list(range(1, settled.windows + 1))
    assert told[-1] == (settled.windows, settled.windows)
