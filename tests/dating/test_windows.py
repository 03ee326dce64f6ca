"""Clues put together: what must hold for any of them, in any order."""

from __future__ import annotations

import random
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from watchbook.dating.days import common, told, untold
from watchbook.dating.windows import window_from
from watchbook.records import quote
from watchbook.records.dating import Clue

START = date(2020, 1, 1)
WORDS = (quote("words", 0, 5),)


def clue(first: int | None, last: int | None, topic: str = "t") -> Clue:
    def day(at: int | None) -> str | None:
        return None if at is None else (START + timedelta(days=at)).isoformat()

    return Clue("office", WORDS, ((day(first), day(last)),), "says", topic)


ends = st.integers(0, 30)
clues = st.lists(
    st.builds(
        lambda first, wide, topic, kind: clue(
            None if kind == "until" else first, None if kind == "since" else first + wide, topic
        ),
        ends,
        st.integers(0, 20),
        st.sampled_from("abcdef"),
        st.sampled_from(["since", "until", "both", "both"]),
    ),
    min_size=1,
    max_size=7,
)


@given(clues, st.randoms(use_true_random=False))
def test_the_order_of_clues_does_not_matter(found: list[Clue], chance: random.Random) -> None:
    shuffled = found[:]
    chance.shuffle(shuffled)
    one, other = window_from(found), window_from(shuffled)
    assert one.spans == other.spans
    assert set(one.against) == set(other.against)


@given(clues)
def test_no_clue_is_lost_and_each_is_for_or_against(found: list[Clue]) -> None:
    window = window_from(found)
    assert window.spans
    assert sorted((*window.clues, *window.against), key=repr) == sorted(found, key=repr)
    for one in window.clues:
        assert common(untold(one.spans), window.spans)
    for one in window.against:
        assert not common(untold(one.spans), window.spans)


@given(clues)
def test_where_all_agree_the_window_is_what_they_have_in_common(found: list[Clue]) -> None:
    together = untold(found[0].spans)
    for one in found[1:]:
        together = common(together, untold(one.spans))
    if together:
        window = window_from(found)
        assert (window.spans, window.against) == (together, ())


def test_many_clues_of_one_topic_count_once() -> None:
    one_person = [clue(0, 5, "president")] * 3
    others = [clue(10, 20, "minister"), clue(12, 30, "envoy")]
    window = window_from([*one_person, *others])
    assert told(window.spans) == (("2020-01-13", "2020-01-21"),)
    assert len(window.against) == 3


def test_no_clue_no_window() -> None:
    assert window_from([]).spans == ()
