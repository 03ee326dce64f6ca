"""The whole reading, through ``watchbook.read``: kinds of events, any text, the same bytes.

All sentences are invented.
"""

from __future__ import annotations

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import watchbook
from tests.reading.marked import read_marked
from watchbook.records import Evidence, Reading
from watchbook.records.as_json import decode_reading, encode_reading


@pytest.mark.parametrize(
    ("text", "kind", "actor"),
    [
        ("North Korea fired two ballistic missiles on Tuesday.", "launch", "KP"),
        ("Iran launched a satellite into orbit on Monday.", "launch", "IR"),
        ("India test-fired an Agni-V missile from Abdul Kalam Island on Tuesday.", "launch", "IN"),
        ("Pakistan conducted a training launch of a Shaheen-II missile on Monday.", "launch", "PK"),
        ("Russia test-launched a Bulava missile from a submarine on Friday.", "launch", "RU"),
        ("China tested a hypersonic missile on Tuesday.", "launch", "CN"),
        ("The U.S. Air Force test-launched a Minuteman III missile on Tuesday.", "launch", "US"),
        ("South Korea test-fired a submarine-launched missile on Monday.", "launch", "KR"),
        ("Japan launched an H3 rocket with a satellite on Sunday.", "launch", "JP"),
        ("Israel tested an Arrow 3 interceptor missile on Tuesday.", "launch", "IL"),
        ("Yemen's Houthis test-fired a ballistic missile into the Red Sea.", "launch", "YE"),
        ("Turkey test-fired a Tayfun missile over the Black Sea on Tuesday.", "launch", "TR"),
        ("North Korea fired about 130 artillery rounds into the sea on Monday.", "launch", "KP"),
        ("North Korea fired four rockets from a multiple rocket launcher.", "launch", "KP"),
        ("North Korea held a drill, firing a missile toward the sea.", "launch", "KP"),
        ("North Korea tried but failed to launch a Musudan missile.", "launch", "KP"),
        ("A missile was fired by North Korea on Tuesday.", "launch", "KP"),
        ("North Korea carried out its seventh nuclear test on Tuesday.", "nuclear_test", "KP"),
        ("North Korea tested a hydrogen bomb on Tuesday.", "nuclear_test", "KP"),
        ("India detonated a nuclear device in the desert in 1974.", "nuclear_test", "IN"),
        ("North Korea conducted a rocket engine test at Sohae on Tuesday.", "engine_test", "KP"),
        ("Iran held a static-fire test of a rocket motor on Tuesday.", "engine_test", "IR"),
        ("North Korea conducted a ground test of a rocket engine.", "engine_test", "KP"),
        (
            "North Korea said it had tested a new rocket engine at Sohae on Tuesday.",
            "engine_test",
            "KP",
        ),
    ],
)
def test_tests_of_any_state_are_read_with_their_kind(text: str, kind: str, actor: str) -> None:
    (event,) = read_marked(text).events
    assert (event.kind, event.actor, event.status) == (kind, (actor,), "occurred")


@pytest.mark.parametrize(
    "text",
    ["", " ", "\n\n", "\ufeff", "The council met on fisheries.", "Rockets fire coach", "missile"],
)
def test_a_text_that_holds_nothing_of_ours_is_unrelated_and_empty(text: str) -> None:
    for whole in (False, True):
        reading = watchbook.read(text, published="2031-03-12", whole=whole)
        assert (reading.related, reading.events) == (False, ())


def test_the_title_is_the_first_line_of_the_text() -> None:
    reading = watchbook.read("It flew far.", title="Iran fires a missile", published="2031-03-12")
    assert reading.report.text == "Iran fires a missile\n\nIt flew far."
    assert [event.actor for event in reading.events] == [("IR",)]


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("The rocket: North Korea fired a mis\u00adsile.", "mis\u00adsile"),
        ("North\u00a0Korea fired a ballistic\u00a0missile.", "ballistic\u00a0missile"),
        ("\U0001f680\U0001f680 North Korea fired a missile.", "missile"),
        ("North Korea fired a short\u2011range ballistic missile.", None),
        ("\u201cNorth Korea fired a missile,\u201d he said.", "missile"),
        ("Cafe\u0301 e\u0301 North Korea fired a missile.", "missile"),
        ("Calm.\r\n\r\nNorth Korea fired a missile.\r\n", "missile"),
        ("\ufeffNorth Korea fired a missile.", "missile"),
        ("The rocket: North Korea fired a miss\u200bile.", "miss\u200bile"),
        ("North Korea fired a\tballistic\tmissile.", "ballistic\tmissile"),
        ("\u0130stanbul: North Korea fired a missile.", "missile"),
    ],
)
def test_evidence_is_quoted_from_the_text_as_it_came(text: str, exact: str | None) -> None:
    read = read_marked(text.replace("[", ""))
    claim = read.event.best("weapon")
    assert claim is not None
    (words,) = claim.evidence
    assert words.exact == (exact or "short\u2011range ballistic missile")
    assert read.text[words.start : words.end] == words.exact


def words_of(reading: Reading) -> list[Evidence]:
    """Every stretch of text that a reading shows."""
    found: list[Evidence] = []
    for event in reading.events:
        found.extend(event.evidence)
        found.extend(one for unknown in event.unknown for one in unknown.evidence)
        for _, claims in event.fields:
            found.extend(one for claim in claims for one in claim.evidence)
    return found


#: Pieces of news, and of what comes with it, so that any text has something to be read in it.
PIECES = (
    "North Korea|Iran|the North|Pyongyang|fired|launched|test-fired|flew|a missile|"
    "two rockets|the missile|it|a nuclear test|its fourth nuclear test|the launch|an ICBM|"
    "a Musudan|on Tuesday|in 1998|last month|Dec. 25|Feb. 29|Feb. 30|31 June|"
    "two days later|the following day|at 5:42 a.m.|0930 GMT|99:99|about 500 km|"
    "more than 4,000km|(310 miles)|1,000|0|between|and|or|,|.|;|\u2014|(|)|'s|\u201c|"
    "\u201d|'|from|into|off|Wonsan|the Sea of Japan|the sea|Japan|said|Yonhap|citing|"
    "South Korea's military|did not say|what kind|how far|was|not|known|suspected|"
    "appeared to be|which|that|when|after|to|a|the|of|satellite|orbit|failed|exploded|\n|"
    "\n\n|\r\n| |\xa0|\xad|\u200b|\ufeff|\U0001f680|e\u0301|\u0130|\u2028|\x00|[ a link ]|"
    "Read more|second|32nd|one|another|more|\xbd|\u0663"
)
NEWS = st.lists(st.sampled_from(PIECES.split("|")), max_size=40).map(" ".join)
ANY = st.text(max_size=300)
PUBLISHED = st.sampled_from(
    [None, "2031-03-12", "2016-03-09T23:00:00Z", "1900-01-01", "2040-12-31"]
)


@settings(max_examples=300, deadline=None)
@given(text=st.one_of(ANY, NEWS, NEWS), published=PUBLISHED)
def test_reading_any_text_never_raises_and_shows_only_its_words(
    text: str, published: str | None
) -> None:
    reading = watchbook.read(text, published=published, whole=True)
    for words in words_of(reading):
        assert words.exact
        assert reading.report.text[words.start : words.end] == words.exact
    if not reading.related:
        assert reading.events == ()


@settings(max_examples=50, deadline=None)
@given(text=NEWS, title=st.one_of(st.none(), NEWS))
def test_reading_twice_gives_the_same_bytes_and_json_returns_intact(
    text: str, title: str | None
) -> None:
    first = watchbook.read(text, title=title, published="2031-03-12", whole=True)
    second = watchbook.read(text, title=title, published="2031-03-12", whole=True)
    line = encode_reading(first, rules=True)
    assert line == encode_reading(second, rules=True)
    assert decode_reading(line) == first


@settings(max_examples=30, deadline=None)
@given(html=st.text(alphabet=string.printable + "\u00e9\U0001f680", max_size=200))
def test_any_html_is_read(html: str) -> None:
    page = f"<html><body><p>North Korea fired a missile.</p>{html}</body></html>"
    reading = watchbook.read(page, html=True, published="2031-03-12")
    for words in words_of(reading):
        assert reading.report.text[words.start : words.end] == words.exact


@pytest.mark.parametrize(
    "text",
    [
        "North Korea fired a missile on Tuesday. " * 500,
        "North Korea fired a missile in 1998.\n" * 500,
        "a missile " * 4000,
        "said that he would go to " * 2000 + "missile",
        "x" * 100_000 + " missile",
        "It flew 500 km. " * 2000 + "A missile.",
        # a sentence without an end: its patterns begin anew at every word
        "North Korea fired a missile on Tuesday and " * 400,
        '"We launched a missile," Kim said. ' * 500,
    ],
    ids=lambda text: f"{text[:20]}... of {len(text)}",
)
def test_hostile_text_is_read_to_its_end(text: str) -> None:
    for words in words_of(watchbook.read(text, published="2031-03-12", whole=True)):
        assert text[words.start : words.end] == words.exact
