"""People's decisions on events that were linked anew."""

from __future__ import annotations

from typing import Any

from tests.linking.telling import groups, told
from watchbook.linking import Linking, decide, link
from watchbook.records import Account, Decision, MentionRef

A, B = "KP.launch.2016-03-10", "KP.launch.2016-03-21"
ACCOUNTS = [
    told("a", "2016-03-10"),
    told("b", "2016-03-10"),
    told("c", "2016-03-21"),
    told("d", "2016-03-21"),
]


def _refs(names: str) -> tuple[MentionRef, ...]:
    return tuple(MentionRef(name, "m1") for name in names.split())


def _decision(number: int, verb: Any, event: str, mentions: str, **more: Any) -> Decision:
    return Decision(
        number, verb, event, _refs(mentions), "Ada", "seen twice", "2024-01-01T00:00:00Z", **more
    )


def _merge(number: int = 1) -> Decision:
    return _decision(number, "merge", B, "c d", into=A, into_mentions=_refs("a b"))


def test_a_merge_keeps_the_survivor_and_the_other_key_leads_to_it() -> None:
    decided = decide(link(ACCOUNTS), [_merge()])
    (event,) = decided.linking.events
    assert (event.key, event.aliases, decided.misfits) == (A, (B,), ())
    assert {one.event for one in event.links} == {A}
    (moved, *_) = [one for one in event.links if one.ref.report == "c"]
    assert moved.rule == "decided by a person"
    assert moved.reasons[0] == "merged by Ada: seen twice"


def test_candidates_follow_a_merge() -> None:
    vague = told("z", "2016-03")
    decided = decide(link([*ACCOUNTS, vague]), [_merge()])
    (alone,) = decided.linking.unlinked
    assert alone.candidates == (A,)


def test_what_is_said_of_a_candidate_follows_a_merge() -> None:
    seas = [told("y", B[-10:], landing=["yellow_sea"])]
    vague = told("z", "2016-03", landing=["yellow_sea"])
    linking = link([*ACCOUNTS, *seas, vague])
    assert linking.unlinked[0].reasons == (f"{B}: same landing, the Yellow Sea",)
    (alone,) = decide(linking, [_merge()]).linking.unlinked
    assert alone.reasons == (f"{A}: same landing, the Yellow Sea",)


def test_a_split_takes_its_mentions_out() -> None:
    split = _decision(1, "split", A, "a b", apart=_refs("b"))
    decided = decide(link(ACCOUNTS), [split])
    assert groups(decided.linking) == {frozenset("a"), frozenset("b"), frozenset("cd")}
    assert [event.key for event in decided.linking.events] == [A, f"{A}.2", B]


def test_a_split_may_name_the_new_event() -> None:
    split = _decision(1, "split", A, "a b", apart=_refs("b"), into=f"{A}.7")
    assert f"{A}.7" in {event.key for event in decide(link(ACCOUNTS), [split]).linking.events}


def test_what_is_undone_is_as_if_it_had_never_been() -> None:
    linking = link(ACCOUNTS)
    undo = _decision(2, "merge", B, "c d", undoes=1)
    again = _decision(3, "merge", B, "c d", undoes=2)
    assert decide(linking, [_merge(), undo]).linking == linking
    assert decide(linking, [_merge(), undo, again]) == decide(linking, [_merge()])


def test_decisions_are_replayed_in_their_own_order() -> None:
    split = _decision(2, "split", A, "a b c d", apart=_refs("d"))
    linking = link(ACCOUNTS)
    assert decide(linking, [split, _merge()]) == decide(linking, [_merge(), split])
    assert groups(decide(linking, [split, _merge()]).linking) == {frozenset("abc"), frozenset("d")}


def test_an_event_that_was_decided_about_keeps_its_key() -> None:
    """A report that came out before moves the numbers of the day, but not of what is decided."""
    evening = told("b", "2016-03-10", time=["17:20"], published="2016-03-11")
    noon = told("a", "2016-03-10", time=["12:00"], published="2016-03-10")
    accept = _decision(1, "accept", A, "b", field="time")
    assert _key_of(link([evening, noon]), "b") == f"{A}.2"
    decided = decide(link([evening, noon]), [accept]).linking
    assert (_key_of(decided, "b"), _key_of(decided, "a")) == (A, f"{A}.2")


def test_a_key_that_went_out_of_use_leads_to_the_event_that_keeps_the_decided_one() -> None:
    month = _decision(1, "accept", "KP.launch.2016-03", "a", field="count")
    (event,) = decide(link([told("a", "2016-03-10")]), [month]).linking.events
    assert (event.key, event.aliases) == ("KP.launch.2016-03", (A,))


def _key_of(linking: Linking, report: str) -> str:
    (key,) = (
        event.key
        for event in linking.events
        if any(one.ref.report == report for one in event.links)
    )
    return key


def test_what_no_longer_fits_is_told_and_changes_nothing() -> None:
    linking = link(ACCOUNTS)
    wrong = [
        _decision(1, "accept", A, "x y", field="count"),
        _decision(2, "accept", A, "a c", field="count"),
        _decision(3, "merge", B, "c d", into=A, into_mentions=_refs("x")),
        _decision(4, "split", A, "a b", apart=_refs("c")),
        _decision(5, "split", A, "a b", apart=_refs("a b")),
        _decision(6, "merge", B, "c d"),
    ]
    decided = decide(linking, wrong)
    assert [misfit.decision for misfit in decided.misfits] == [1, 2, 3, 4, 5, 6]
    assert decided.linking == linking
    assert "scattered" in decided.misfits[1].why


def test_merging_what_became_one_by_itself_is_no_misfit() -> None:
    accounts: list[Account] = [told("a", "2016-03-10"), told("c", "2016-03-10")]
    merge = _decision(1, "merge", B, "c", into=A, into_mentions=_refs("a"))
    decided = decide(link(accounts), [merge])
    assert (decided.misfits, [event.key for event in decided.linking.events]) == ((), [A])
