"""Where quoted speech begins and ends, and what of it is one quotation. Sentences are invented."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.quoting import quotes_of
from watchbook.pipeline import read_text
from watchbook.records.as_json import decode_reading, encode_reading

ONE = [
    ('"The boat came home before dark," Mara Harlan said.', "The boat came home before dark,"),
    ("“The boat came home before dark,” Mara Harlan said.", "The boat came home before dark,"),
    ("``The boat came home before dark,'' Mara Harlan said.", "The boat came home before dark,"),
    ("‘The boat came home before dark,’ Mara Harlan said.", "The boat came home before dark,"),
    (
        "'We don't know the sailors' names yet,' Mara Harlan said.",
        "We don't know the sailors' names yet,",
    ),
    # what stands within stays as it is
    (
        '"He called it ‘a very long night’ and left," Mara Harlan said.',
        "He called it ‘a very long night’ and left,",
    ),
    (
        "“He called it “a very long night” and left,” Mara Harlan said.",
        "He called it “a very long night” and left,",
    ),
    (
        '"We told [the harbor master] (twice) about it," Mara Harlan said.',
        "We told [the harbor master] (twice) about it,",
    ),
    # runs joined over a cue
    (
        '"The boat came home," Mara Harlan said. "Nobody was hurt at all."',
        "The boat came home, Nobody was hurt at all.",
    ),
    (
        '"At that point," Mara Harlan said, "nobody knew where it was."',
        "At that point, nobody knew where it was.",
    ),
    (
        '"The boat came home," Mara Harlan said, adding "we are all very glad".',
        "The boat came home, we are all very glad",
    ),
    # and over paragraphs
    (
        '"The boat came home before dark," Mara Harlan told reporters on Monday.\n\n'
        '"Nobody was hurt. The crew is asleep."',
        "The boat came home before dark, Nobody was hurt. The crew is asleep.",
    ),
    (
        'Mara Harlan said: "The boat came home before dark.\n\n"Nobody was hurt at all."',
        "The boat came home before dark. Nobody was hurt at all.",
    ),
    # fragments under one verb
    (
        'Mara Harlan said the crew would "keep to its old course" until owners "give up their '
        'claim to the boat".',
        "keep to its old course give up their claim to the boat",
    ),
]


@pytest.mark.parametrize(("text", "words"), ONE)
def test_one_speaker_with_one_cue_is_one_quotation(text: str, words: str) -> None:
    assert [quote.text for quote in quotes_of(text)] == [words]


TWO = [
    'It fell into what the South calls the "great eastern sea of ours". "We saw it from the boat," '
    "Mara Harlan said.",
    '"The boat came home before dark," Mara Harlan said. She went to bed. '
    '"We were all very glad," she added.',
    '"The boat came home before dark," Mara Harlan said.\n\n'
    '"We were all of us very glad," Harlan said.',
    '"The boat came home before dark," Mara Harlan said.\n\n'
    '"We were all of us very glad," said Peter Lund, a fisherman.',
    'Mara Harlan called it "the longest night of my life" and said that the crew was '
    '"brave to the very last man".',
]


@pytest.mark.parametrize("text", TWO)
def test_a_cue_of_its_own_makes_another_quotation(text: str) -> None:
    assert len(quotes_of(text)) == 2


NONE = [
    "The boat came home before dark, Mara Harlan said.",
    'Mara Harlan called it "a very long night".',
    'He sang "The Long Night Before Christmas" on the quay.',
    'She wrote a report titled "how we lost the boat and why".',
    'The mast is 12" wide and the keel is 14" wide at most in all places.',
    "The sailors' boat and the captain's dog came home to the owners' quay.",
    'A stray " mark in the middle opens nothing at all, and closes nothing',
]


@pytest.mark.parametrize("text", NONE)
def test_few_words_titles_and_measures_are_no_quotation(text: str) -> None:
    assert quotes_of(text) == ()


def test_single_marks_count_only_where_there_are_no_double_ones() -> None:
    text = (
        "'It was a very long night,' the log said, by one account.\n\n"
        '"The boat came home before dark," Mara Harlan said.'
    )
    assert [quote.text for quote in quotes_of(text)] == ["The boat came home before dark,"]


def test_an_unrelated_report_has_quotations_only_if_read_whole() -> None:
    text = '"The boat came home before dark," Mara Harlan said.'
    assert read_text(text).quotes == ()
    whole = read_text(text, whole=True)
    assert not whole.related
    assert len(whole.quotes) == 1


def test_quotations_survive_json() -> None:
    text = '"The boat came home before dark," Mara Harlan said.'
    reading = read_text(text, whole=True)
    assert decode_reading(encode_reading(reading, rules=True)) == reading


PIECES = st.sampled_from(
    ['"', "“", "”", "'", "‘", "’", "``", "''", ",", ". ", "?", ": ", "\n\n", " ", "\u00a0",
     "Mara Harlan", "Kim Jong Un", "he ", "said", " told reporters ", "according to ",
     "the ministry ", "\u200b", "South Korea's", " the North ", "a U.S. official ", "Harlan",
     "who ",
     "İ", "\u2014", "(", "[sic]",
     "The boat came home before dark", "called on the owners to ", "😀", "adding "]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=40).map("".join))
def test_every_quotation_is_the_reports_own_words(text: str) -> None:
    reading = read_text(text, whole=True)
    report = reading.report.text
    for quote in reading.quotes:
        for words in (*quote.evidence, *([quote.cue] if quote.cue else [])):
            assert report[words.start : words.end] == words.exact
        assert quote.text == " ".join(words.exact for words in quote.evidence)
        assert len(quote.text.split()) >= 1
