"""Numbers in digits and words, and the ranges that the words around them allow."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watchbook.reading.phrases.numbers import NUMBER, Range, bounded, parse_number, parse_ordinal


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("two", 2),
        ("Two", 2),
        ("25", 25),
        ("1,090", 1090),
        ("3.5", 3.5),
        ("twenty-five", 25),
        ("twenty five", 25),
        ("ninety", 90),
        ("dozen", 12),
        ("zero", 0),
        ("missile", None),
        ("", None),
        ("twenty-odd", None),
    ],
)
def test_a_number_is_read_in_digits_and_words(words: str, value: float | None) -> None:
    assert parse_number(words) == value


@pytest.mark.parametrize(
    ("word", "value"),
    [("first", 1), ("fourth", 4), ("32nd", 32), ("21st", 21), ("twentieth", 20), ("four", None)],
)
def test_an_ordinal_tells_which_one(word: str, value: int | None) -> None:
    assert parse_ordinal(word) == value


@pytest.mark.parametrize(
    ("value", "qualifier", "upper", "range_"),
    [
        (500, "", None, (500, 500)),
        (500, "about", None, (500, 500)),
        (4000, "more than", None, (4000, None)),
        (1, "at least", None, (1, None)),
        (60, "up to", None, (None, 60)),
        (60, "less than", None, (None, 60)),
        (600, "", 700, (600, 700)),
        (700, "", 600, (600, 700)),
        (0, "at least", None, (0, None)),  # zero is a number
    ],
)
def test_the_words_before_a_number_bound_it(
    value: float, qualifier: str, upper: float | None, range_: Range
) -> None:
    assert bounded(value, qualifier, upper) == range_


@given(st.integers(min_value=0, max_value=10**9))
def test_any_number_with_thousands_is_read_back(value: int) -> None:
    written = f"{value:,}"
    assert re.fullmatch(NUMBER, written)
    assert parse_number(written) == value
