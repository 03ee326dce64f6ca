"""No text becomes a formula, no number becomes a text."""

from __future__ import annotations

import csv
import io
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watchbook.sharing.columns import cell_text
from watchbook.sharing.guard import MARK, guarded, writable

RUN = [
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "  =1",
    "\u00a0=1",
    "\u200b=1",
    "＝1+1",
    "＋1",
    "－1+cmd",
    "＠SUM",
    "﹣1+A1",
    "−1+A1",
    "'=1",
    '"=1',
    "\tx",
    "\ufeff=1",
]
PLAIN = [
    "Wonsan",
    "-38.9",
    "+5",
    "2031-03-11",
    "a=b",
    "x+y",
    "Hwasong-12",
    "",
    "서울",
    "a@b.example",
]


@pytest.mark.parametrize("text", RUN)
def test_what_a_spreadsheet_would_run_is_marked_as_text(text: str) -> None:
    assert MARK in guarded(text)
    assert guarded(text).replace(MARK, "") == text.replace(MARK, "")
    assert not unicodedata.normalize("NFKC", guarded(text).lstrip()).startswith(tuple("=+-@"))


@pytest.mark.parametrize("text", PLAIN)
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert guarded(text) == text


def test_a_cell_within_a_cell_is_marked_as_well() -> None:
    """A spreadsheet that parts cells by semicolons begins a new one after each."""
    assert guarded("Seoul;=1+1") == "Seoul;'=1+1"
    assert guarded("Seoul\n =1+1") == "Seoul\n '=1+1"


@given(st.text())
def test_no_cell_of_any_text_begins_a_formula(text: str) -> None:
    cell = guarded(text)
    for part in cell.replace("\r", "\n").replace("\t", "\n").replace(";", "\n").split("\n"):
        shown = unicodedata.normalize("NFKC", part).strip()
        if cell == text and _is_number(text):
            continue
        assert not shown.startswith(("=", "+", "-", "@"))


@given(st.text())
def test_nothing_but_marks_is_added(text: str) -> None:
    assert guarded(text).replace(MARK, "") == text.replace(MARK, "")


@given(st.text(st.characters(exclude_characters="=+-@;\t\r\n−", exclude_categories=["Cs"])))
def test_texts_without_such_letters_go_round_as_they_are(text: str) -> None:
    if any(unicodedata.normalize("NFKC", letter)[:1] in tuple("=+-@") for letter in text):
        return
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\n").writerow(["first", guarded(text)])
    assert next(csv.reader(io.StringIO(out.getvalue(), newline="")))[1] == text


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_numbers_go_round_as_numbers(number: float) -> None:
    text = cell_text(number)
    assert float(text) == number
    assert guarded(text) == text or "e" in text


def test_half_a_letter_is_written_as_a_question_mark() -> None:
    assert writable("a\ud800b") == "a?b"


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
