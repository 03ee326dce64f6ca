"""Names are found as whole words, by the automaton and by the tree alike.

All sentences are invented.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from functools import lru_cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watchbook.knowledge import load_knowledge
from watchbook.reading.phrases.lexicon import (
    CUE,
    Finder,
    find_names,
    finder_of,
    lexicon_of,
    tree_finder,
)
from watchbook.reading.text.folding import fold


def names(sentence: str) -> list[tuple[str, str]]:
    folded = fold(sentence)
    found = find_names(folded, load_knowledge())
    return [
        (name.tag, folded.text[name.start : name.end])
        for name in found
        if name.tag != CUE  # words that tell of a test are no names
    ]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("North Korea fired it.", [("A", "North Korea")]),
        ("the North Korean fleet commander", [("J", "North Korean")]),
        ("Pyongyang said so.", [("G", "Pyongyang")]),
        ("It fell in the Sea of Japan.", [("S", "Sea of Japan")]),
        ("the sea of japan", []),  # names have capitals
        ("a Musudan missile", [("M", "Musudan")]),
        ("an Agni-IV flew", [("M", "Agni-IV")]),
        ("a Hwasong-18 rose", [("M", "Hwasong-18")]),
        ("Yonhap reported it.", [("O", "Yonhap")]),
        ("the North fired", [("A", "North")]),  # "the" makes it the state
        ("to the north of it", []),
        ("North by northwest", []),
        ("IRANIAN and Iranians", [("J", "IRANIAN"), ("A", "Iranians")]),
        ("Iranology", []),  # whole words only
        ("us and them", []),
        ("the US and them", [("A", "US")]),
    ],
)
def test_names_are_whole_words_with_the_capitals_they_need(
    sentence: str, found: list[tuple[str, str]]
) -> None:
    assert names(sentence) == found


def test_a_longer_name_wins_over_one_inside_it() -> None:
    assert names("South Korea's Joint Chiefs of Staff")[-1] == ("O", "Joint Chiefs of Staff")


@lru_cache(maxsize=1)
def known_tree() -> Finder:
    """The tree of all known names, grown once."""
    return tree_finder(lexicon_of(load_knowledge()).wordings)


WORDINGS = ("a", "a b", "ab", "b a", "b-a", "bab", "c", "c. a", "é")


@given(st.text(alphabet="abcé_ -.'1\n"))
def test_the_tree_finds_what_the_automaton_finds(text: str) -> None:
    pytest.importorskip("ahocorasick_rs", reason="no automaton to compare the tree with")
    assert list(finder_of(WORDINGS)(text)) == list(tree_finder(WORDINGS)(text))


@given(st.data())
def test_the_tree_finds_the_same_known_names(data: st.DataObject) -> None:
    pytest.importorskip("ahocorasick_rs", reason="no automaton to compare the tree with")
    lexicon = lexicon_of(load_knowledge())
    piece = st.one_of(
        st.sampled_from(lexicon.wordings),
        st.sampled_from([" ", ", ", "-", "s", "the ", "'s ", "."]),
    )
    text = "".join(data.draw(st.lists(piece, max_size=12)))
    assert list(lexicon.find(text)) == list(known_tree()(text))


def test_an_underscore_is_the_same_to_both() -> None:
    pytest.importorskip("ahocorasick_rs", reason="no automaton to compare the tree with")
    for text in ("_ab", "ab_", "_a b_", "a_b"):
        assert list(finder_of(WORDINGS)(text)) == list(tree_finder(WORDINGS)(text))


def test_without_the_automaton_the_tree_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = builtins.__import__

    def without(
        name: str,
        globals: Mapping[str, object] | None = None,
        locals: Mapping[str, object] | None = None,
        fromlist: Sequence[str] | None = (),
        level: int = 0,
    ) -> object:
        if name == "ahocorasick_rs":
            raise ImportError(name)
        return whole(name, globals, locals, fromlist, level)

    monkeypatch.setattr(builtins, "__import__", without)
    assert list(finder_of(("sea", "sea of japan"))("the sea of japan, a sea")) == [
        (1, 4, 16),
        (0, 20, 23),
    ]
