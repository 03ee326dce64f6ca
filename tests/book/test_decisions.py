"""People's decisions: checked, kept with what was there before, replayed, taken back."""

from __future__ import annotations

from typing import Any

import pytest

from tests.book.invented import POOL, dump_of, keep_all, launch
from watchbook.book import Book, Filter, NoSuchEvent, WrongDecision
from watchbook.records import Decision, MentionRef

AT = "2031-06-02T09:00:00Z"
DAY = "KP.launch.2031-03-11"
IRAN = "IR.launch.2031-03-12"


def decide(book: Book, verb: str, event: str, **more: Any) -> Decision:
    return book.decide(verb, event, by="Ito", why="the ministry says so", at=AT, **more)


def test_a_value_that_is_set_is_the_best_and_the_rivals_stay(book: Book) -> None:
    keep_all(book)
    rivals = book.page(DAY).verdict("distance_km")
    decision = decide(book, "set", DAY, field="distance_km", value=400)
    after = book.page(DAY).verdict("distance_km")
    assert rivals is not None and after is not None
    assert (after.best, after.rule, after.by) == ((400.0, 400.0), "decided", "Ito")
    assert {one.value for one in after.rivals} == {one.value for one in rivals.rivals}
    assert decision.number == 1
    assert decision.value == [400, 400]
    assert decision.before["distance_km"] == [380, 380]


def test_an_accepted_event_asks_for_attention_when_more_is_told_of_it(book: Book) -> None:
    keep_all(book, POOL[:2])
    assert [row.key for row in book.rows(Filter(needs_attention=True))] == [DAY]
    decide(book, "accept", DAY)
    assert not list(book.rows(Filter(needs_attention=True)))
    book.keep(launch("2031-03-11", outlet="Gazette", km=450))
    (row,) = book.rows(Filter(needs_attention=True))
    assert "since it was accepted" in row.needs_attention[0]


def test_a_merged_key_leads_to_the_survivor(book: Book) -> None:
    keep_all(book)
    other = next(row.key for row in book.rows(Filter(kind="launch", since="2031-03-25")))
    count = len(list(book.rows()))
    decide(book, "merge", other, into=DAY)
    assert len(list(book.rows())) == count - 1
    page = book.page(other)
    assert page.event.key == DAY
    assert other in page.event.aliases
    assert [one.verb for one in page.decisions] == ["merge"]


def test_events_far_apart_in_time_can_be_merged(book: Book) -> None:
    keep_all(book, (launch("2031-03-11"), launch("2041-08-20", outlet="Gazette")))
    decide(book, "merge", "KP.launch.2041-08-20", into=DAY)
    book.keep(launch("2031-03-11", outlet="Bay Courier"))
    book.keep(launch("2041-08-20", outlet="Bay Courier"))
    (row,) = book.rows()
    assert row.reports == 4
    assert row.key == DAY


def test_a_split_takes_mentions_out(book: Book) -> None:
    keep_all(book)
    refs = [link.ref for link in book.page(DAY).event.links]
    decision = decide(book, "split", DAY, apart=[refs[0]])
    assert refs[0] not in [link.ref for link in book.page(DAY).event.links]
    assert decision.into is not None
    assert [link.ref for link in book.page(decision.into).event.links] == [refs[0]]


def test_what_is_set_aside_stays_readable(book: Book) -> None:
    keep_all(book)
    decision = decide(book, "set-aside", IRAN)
    assert IRAN not in [row.key for row in book.rows()]
    assert IRAN not in [page.event.key for page in book.pages()]
    assert [row.key for row in book.rows(Filter(set_aside=True)) if row.set_aside] == [IRAN]
    assert book.page(IRAN).set_aside == decision


def test_a_report_set_aside_says_nothing_more_about_the_event(book: Book) -> None:
    keep_all(book)
    before = book.page(DAY)
    gone = before.reports[0].key
    decide(book, "set-aside", DAY, reports=[gone])
    after = book.page(DAY)
    assert gone not in [one.key for one in after.reports]
    assert len(after.event.links) == len(before.event.links)
    row = next(row for row in book.rows() if row.key == DAY)
    assert row.reports == len(after.reports)


def test_a_value_set_aside_is_no_longer_the_best(book: Book) -> None:
    keep_all(book)
    decide(book, "set-aside", DAY, field="distance_km", value=380)
    verdict = book.page(DAY).verdict("distance_km")
    assert verdict is not None and verdict.best != (380.0, 380.0)


@pytest.mark.parametrize("undone", [0, 1, 2, 3])
def test_a_decision_taken_back_leaves_no_trace_but_history(book: Book, undone: int) -> None:
    keep_all(book)
    before = [line for line in dump_of(book).splitlines() if b'["decision' not in line]
    refs = [link.ref for link in book.page(DAY).event.links]
    other = next(row.key for row in book.rows(Filter(kind="launch", since="2031-03-25")))
    wishes: list[tuple[str, str, dict[str, Any]]] = [
        ("set", DAY, {"field": "distance_km", "value": 1}),
        ("merge", other, {"into": DAY}),
        ("split", DAY, {"apart": refs[:1]}),
        ("set-aside", IRAN, {}),
    ]
    verb, event, more = wishes[undone]
    made = decide(book, verb, event, **more)
    decide(book, verb, event, undoes=made.number)
    after = [line for line in dump_of(book).splitlines() if b'["decision' not in line]
    assert after == before
    assert [entry.decision.undoes for entry in book.history() if entry.decision] == [None, 1]


def test_taking_back_a_taking_back_restores_the_first(book: Book) -> None:
    keep_all(book)
    first = decide(book, "set-aside", IRAN)
    second = decide(book, "set-aside", IRAN, undoes=first.number)
    decide(book, "set-aside", IRAN, undoes=second.number)
    assert book.page(IRAN).set_aside == first


@pytest.mark.parametrize(
    ("verb", "event", "more", "says"),
    [
        ("praise", DAY, {}, "one of accept, set, merge, split, set-aside"),
        ("set", DAY, {}, "which field"),
        ("set", DAY, {"field": "range"}, "is no field"),
        ("set", DAY, {"field": "count"}, "to what"),
        ("set", DAY, {"field": "count", "value": "two"}, "is no range"),
        ("set", DAY, {"field": "count", "value": [3, 2]}, "is no range"),
        ("set", DAY, {"field": "time", "value": "25:00"}, "no clock time"),
        ("set", DAY, {"field": "date", "value": "2031-02-30"}, "is no day"),
        ("set", DAY, {"field": "site", "value": "Wonsan", "into": IRAN}, "takes no into"),
        ("accept", DAY, {"field": "speed_mach"}, "no value to accept"),
        ("accept", DAY, {"value": 3}, "without its field"),
        ("merge", DAY, {}, "into which"),
        ("merge", DAY, {"into": DAY}, "same event"),
        ("merge", DAY, {"into": "UN.meeting.2031-03-13"}, "only events of one kind"),
        ("split", DAY, {}, "what to take out"),
        ("split", DAY, {"apart": [MentionRef("0" * 16, "m1")]}, "does not tell of it"),
        ("set-aside", DAY, {"field": "distance_km", "value": 7}, "nobody says"),
        ("set-aside", DAY, {"undoes": 9}, "none of that number"),
    ],
)
def test_a_decision_that_does_not_fit_is_refused(
    book: Book, verb: str, event: str, more: dict[str, Any], says: str
) -> None:
    keep_all(book)
    with pytest.raises(WrongDecision, match=says):
        decide(book, verb, event, **more)
    assert book.decisions() == ()


def test_who_and_why_are_wanted(book: Book) -> None:
    keep_all(book)
    with pytest.raises(WrongDecision, match="does not say why"):
        book.decide("accept", DAY, by="Ito", why=" ", at=AT)


def test_an_event_that_is_not_there_is_told_with_near_keys(book: Book) -> None:
    keep_all(book)
    with pytest.raises(NoSuchEvent) as caught:
        decide(book, "accept", "KP.launch.2031-03-1")
    assert DAY in caught.value.near


def test_a_decision_without_its_reports_is_a_misfit_until_they_come(book: Book) -> None:
    keep_all(book)
    lost = Decision(
        7, "accept", "KP.launch.2031-09-09", (MentionRef("f" * 16, "m1"),), "Ito", "seen", AT
    )
    assert book.replay(lost)
    assert not book.replay(lost)
    assert [one.decision for one in book.misfits()] == [7]


def test_a_decision_may_come_before_its_reports(book: Book) -> None:
    ref = MentionRef(book.keep(POOL[10]).key, "m1")
    early = Decision(1, "set-aside", IRAN, (ref,), "Ito", "a drill", AT)
    book.replay(early)
    assert book.misfits() == ()
    assert book.page(IRAN).set_aside == early
