"""A sentence as tags and words, each leading back to its words. All sentences are invented."""

from __future__ import annotations

import re

import pytest

from tests.reading.marked import phrases, skeleton
from watchbook.reading.phrases.skeleton import Item, chunk, line_of, tokenise


@pytest.mark.parametrize(
    ("sentence", "tags"),
    [
        (
            "North Korea fired two missiles into the Sea of Japan on Tuesday.",
            "A V W into the S on D .",
        ),
        ("It flew about 500 km east.", "it V Q east ."),
        ("The launch was at 5:42 a.m. on the coast.", "E was at C on the coast ."),
        ("Tehran has test-fired a Fattah missile.", "G V W ."),
        ("Yonhap said officials saw 12 missiles.", "O said R saw W ."),
        ("It rose. It fell.", "it V . / it V ."),
    ],
)
def test_phrases_become_one_letter_each(sentence: str, tags: str) -> None:
    assert skeleton(sentence) == tags


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("short-range", ["short-range"]),
        ("the north's", ["the", "north", "'s"]),
        ("didn't", ["didn't"]),
        ("u.s. ships", ["u.s", ".", "ships"]),
        ('("no",)', ["(", '"', "no", '"', ",", ")"]),
        ("\U0001f680 off", ["\U0001f680", "off"]),
        ("", []),
    ],
)
def test_what_is_no_phrase_is_words_and_marks(text: str, words: list[str]) -> None:
    assert [item.tag for item in tokenise(text, 0, len(text), [])] == words


def test_an_item_spans_its_own_words() -> None:
    text = "it flew 500 km, they said"
    items = tokenise(text, 0, len(text), [Item("Q", 8, 14)])
    assert [item.tag for item in items] == ["it", "flew", "Q", ",", "they", "said"]
    assert [text[item.start : item.end] for item in items][2:4] == ["500 km", ","]


def test_every_character_of_a_skeleton_belongs_to_an_item() -> None:
    line = line_of([Item("A", 0, 5), Item("fired", 6, 11), Item("W", 12, 20)])
    assert line.text == " A fired W "
    assert [line.index(at) for at in (1, 3, 7, 9)] == [0, 1, 1, 2]
    assert line.between(1, 9) == (0, 2)
    assert line.between(2, 10) == (1, 3)


def test_a_stretch_that_a_pattern_matches_becomes_one_item() -> None:
    line = line_of([Item(tag, at, at + 1) for at, tag in enumerate(["a", "b", "a", "b", "c"])])
    pattern = re.compile(r"(?<= )a b(?= )")
    joined = chunk(line, pattern, lambda items, _: Item("X", items[0].start, items[-1].end))
    assert joined.text == " X X c "
    assert [(item.start, item.end) for item in joined.items] == [(0, 2), (2, 4), (4, 5)]
    assert chunk(line, pattern, lambda items, _: None) is line


def test_an_item_quotes_the_sentence_it_is_in() -> None:
    sentence = "It fell. Then Iran fired three rockets."
    (weapon,) = phrases(sentence, "W")
    assert sentence[weapon.start : weapon.end] == "three rockets"
