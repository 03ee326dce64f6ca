"""Folding keeps every rule simple and every offset true. All sentences are invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watchbook.reading.text.folding import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("“We saw it,” he said", '"We saw it," he said'),
        ("the North’s launch", "the North's launch"),
        ("«Hwasong»", '"Hwasong"'),
        ("500\u00a0km", "500 km"),
        ("500\u202fkm", "500 km"),
        ("short‑range", "short-range"),
        ("500–600 km", "500-600 km"),  # a range
        ("Seoul – a launch", "Seoul — a launch"),  # a dash between words
        ("mis\u00adsile", "missile"),  # a soft hyphen shows nothing
        ("mis\u200bsile", "missile"),
        ("\ufeffSEOUL", "SEOUL"),
        ("one\r\ntwo", "one\n\ntwo"),
        ("one\u2028two", "one\ntwo"),
        ("a\tb", "a b"),
        ("Hwaso\u0301ng \U0001f680", "Hwaso\u0301ng \U0001f680"),  # left as they are
    ],
)
def test_quotes_spaces_hyphens_and_line_ends_become_one_of_each(text: str, folded: str) -> None:
    assert fold(text).text == folded


@pytest.mark.parametrize(
    "text",
    ["", "missile", "mis\u00adsile", "\u00ad\u00adab\u00ad", "\ufeffa\u200bb\u200bc", "\u00ad"],
)
def test_every_folded_character_knows_where_it_came_from(text: str) -> None:
    folded = fold(text)
    kept = [at for at, letter in enumerate(text) if letter not in "\u00ad\u200b\ufeff"]
    assert [folded.origin(at) for at in range(len(folded.text))] == kept


@given(st.text())
def test_folding_is_undone_by_origin_for_any_text(text: str) -> None:
    folded = fold(text)
    origins = [folded.origin(at) for at in range(len(folded.text))]
    assert len(folded.lower) == len(folded.text) == len(text) - len(folded.dropped)
    assert sorted([*origins, *folded.dropped]) == list(range(len(text)))
    assert [folded.folded_at(at) for at in origins] == list(range(len(folded.text)))


@given(st.text(alphabet="aZ 1\u00ad\u200b\u2013\u2019\u00a0\r\n\u0130é\U0001f680"))
def test_letters_and_digits_are_never_changed(text: str) -> None:
    folded = fold(text)
    for at, letter in enumerate(folded.text):
        if letter.isalnum():
            assert text[folded.origin(at)] == letter


def test_a_letter_whose_lower_case_is_two_moves_nothing() -> None:
    folded = fold("\u0130stanbul saw A Missile")
    assert folded.lower == "\u0130stanbul saw a missile"
