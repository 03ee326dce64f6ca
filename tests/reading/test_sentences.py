"""Where sentences end. ``|`` stands between them in the tables; all sentences are invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watchbook.reading.text.folding import fold
from watchbook.reading.text.sentences import LONGEST, find_sentences, split_sentences


def split(text: str) -> list[str]:
    folded = fold(text).text
    return [folded[start:end] for start, end in split_sentences(folded, 0, len(folded))]


@pytest.mark.parametrize(
    "marked",
    [
        "It flew far.| It fell into the sea.",
        "The U.S. military saw it.| It said so.",
        "The U.S. Navy tracked two missiles.",
        "It was seen by the U.S.| The missile flew on.",
        "Gen. Han Do-yun spoke.| He left.",
        "Lt. Col. J. K. Moon spoke at 9 a.m. on Tuesday.| Nobody asked.",
        "It rose at 5:42 a.m.| The second followed.",
        "It rose at 5:42 a.m. Tuesday.",
        "On Dec. 25 it was fired.| On Jan. 3 another was.",
        "It flew 3.5 minutes.| Then it fell.",
        "“It flew.”| He left.",
        '"Why now?"| Nobody knew.',
        "They fired No. 4.| Then came the rain.",
        "Is it new?| It is!| We saw it.",
        "The U.N. Security Council met.| It agreed.",
        "The missile, i.e. the new one, flew.",
        "Kim J. Park said it flew.",
    ],
)
def test_full_stops_end_sentences_and_abbreviations_do_not(marked: str) -> None:
    pieces = [fold(piece).text.strip() for piece in marked.split("|")]
    assert split(marked.replace("|", "")) == pieces


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("One line\n\nTwo lines.\n\nThree.", ["One line", "Two lines.", "Three."]),
        ("One line\r\nTwo lines.", ["One line", "Two lines."]),
        # a mail wraps its lines where they are full
        ("North Korea fired a missile into\nthe sea on Tuesday.", None),
    ],
)
def test_lines_are_paragraphs_unless_wrapped(text: str, pieces: list[str] | None) -> None:
    folded = fold(text)
    found = [folded.text[one.start : one.end] for one in find_sentences(folded, None, ())]
    assert found == (pieces or [text])


def test_the_title_is_one_sentence_whatever_stops_it_holds() -> None:
    text = "Seoul: N. Korea fires. Twice. Again\n\nIt did."
    first, second = find_sentences(fold(text), "Seoul: N. Korea fires. Twice. Again", ())
    assert (first.title, first.start, first.end) == (True, 0, 35)
    assert (second.title, text[second.start : second.end]) == (False, "It did.")


def test_a_sentence_in_furniture_says_so_also_past_what_folding_drops() -> None:
    text = "A mis\u00adsile flew.\n\nRead more: rockets\n\nIt fell."
    start = text.index("Read")
    told = find_sentences(fold(text), None, ((start, start + 18),))
    assert [one.furniture for one in told] == [False, True, False]


@given(st.text(alphabet="aB. !?\"\n\r1,'U.S\u2028()"))
def test_sentences_are_in_order_and_leave_out_nothing_but_blanks(text: str) -> None:
    folded = fold(text)
    at = 0
    for sentence in find_sentences(folded, None, ()):
        assert sentence.start >= at
        assert not folded.text[at : sentence.start].strip()
        assert (
            folded.text[sentence.start : sentence.end].strip()
            == folded.text[sentence.start : sentence.end]
        )
        at = sentence.end
    assert not folded.text[at:].strip()


def test_a_sentence_without_an_end_is_cut_at_blanks_and_loses_nothing() -> None:
    text = "North Korea fired a missile on Tuesday and " * 400
    pieces = split(text)
    assert len(pieces) > 8
    assert all(len(piece) <= LONGEST for piece in pieces)
    assert " ".join(pieces) == text.strip()


def test_an_endless_word_is_cut_as_well() -> None:
    pieces = split("x" * (2 * LONGEST + 5))
    assert [len(piece) for piece in pieces] == [LONGEST, LONGEST, 5]


def test_a_sentence_as_long_as_any_in_the_news_stays_whole() -> None:
    text = "It fired a missile " + "and another " * 90 + "on Tuesday."
    assert split(text) == [text]
