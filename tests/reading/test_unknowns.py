"""What the report says outright is not known, with the words that say so. Invented sentences."""

from __future__ import annotations

import pytest

from tests.reading.marked import LEAD, read_marked


@pytest.mark.parametrize(
    ("sentence", "unknown"),
    [
        ("The military [did not immediately say what kind] of missile was fired.", ["weapon"]),
        ("[The type of missile was not disclosed].", ["weapon"]),
        ("The military [could not confirm how far] the missile flew.", ["distance_km"]),
        (
            "The military [is analysing] the type and range of the missile.",
            ["weapon", "distance_km"],
        ),
        ("The flight distance and altitude were being analyzed.", ["distance_km", "apogee_km"]),
        ("It was [not immediately clear where the missile landed].", ["landing"]),
        ("It was [unclear whether the launch was successful].", ["outcome"]),
        ("It [was not known whether a submarine] or a barge was used.", ["platform"]),
        ("The military [declined to say when it was launched].", ["time"]),
        ("The military [did not say how many] were fired.", ["count"]),
        ("The military [did not say where it was launched] from.", ["site"]),
        ("The military said it was still [working out the missile's range].", ["distance_km"]),
        ("Officials were [working to establish how high] it flew.", ["apogee_km"]),
        ("The type and range [were still being worked out].", ["weapon", "distance_km"]),
        ("[Its range is under study].", ["distance_km"]),
        ("[Nothing was said about its altitude].", ["apogee_km"]),
        ("The ministry [kept silent on the number] of missiles.", ["count"]),
        ("The ministry [did not identify the missile].", ["weapon"]),
        ("The army [did not say how many] were fired or where they landed.", ["count", "landing"]),
        ("It was not clear whether the missile was blown up on purpose.", []),
        ("The ministry [gave no figure for its altitude].", ["apogee_km"]),
        ("The ministry did not say how many missiles were fired.", ["count"]),
        ("The exact location of the launch [was not disclosed].", ["site"]),
        ("Officials [did not say where the launch site] was.", ["site"]),
        # another site than that of the launch
        ("It is unclear where the new test site is to be located.", []),
        ("It is not known whether the converted test site will be used again.", []),
        ("It is unknown whether the test site has been converted.", []),
        ("The exact location of the reactor is unknown.", []),
        ("It did not disclose the location of its new spaceport.", []),
        # nothing in particular
        ("The military said it had no further details.", []),
        ("The ministry would not comment.", []),
        ("It is unknown why the missile was fired.", []),
        ("The minister did not say whether talks would go on.", []),
        ("No damage was known.", []),
        # known after all
        ("The military knew at once what type it was.", []),
        ("The military said how far it flew.", []),
        ("The military disclosed the type and the range.", []),
    ],
)
def test_what_is_said_to_be_unknown_is_kept(sentence: str, unknown: list[str]) -> None:
    read = read_marked(LEAD + sentence)
    assert sorted(one.field for one in read.event.unknown) == sorted(unknown)
    assert len(read.events) == 1
    if read.spans:
        (told,) = {one.evidence[0] for one in read.event.unknown[:1]}
        low, high = read.spans[0]
        assert told.start <= high and low <= told.end


def test_an_unknown_has_its_words_and_whoever_said_so() -> None:
    read = read_marked(
        LEAD + "South Korea's military said it [could not confirm how far] the missile flew."
    )
    (unknown,) = read.event.unknown
    assert (unknown.field, unknown.sources) == ("distance_km", ("South Korea military",))
    assert [(one.start, one.end) for one in unknown.evidence] == list(read.spans)


def test_an_unknown_belongs_to_the_event_its_sentence_tells_of() -> None:
    first, second = read_marked(
        "North Korea fired a missile on Tuesday and it flew 500 km to the east. Iran test-fired a"
        " missile on Monday, but it was unclear where it landed."
    ).events
    assert [one.field for one in first.unknown] == []
    assert [one.field for one in second.unknown] == ["landing"]


def test_a_value_may_stand_beside_a_stated_unknown() -> None:
    """Reports correct themselves: what was unknown above is given below."""
    read = read_marked(
        LEAD + "Seoul did not immediately say how far it flew. Japan's Defense Ministry said the"
        " missile flew [500 km] to the east."
    )
    assert (read.value("distance_km"), read.found("distance_km")) == ((500, 500), read.spans)
    assert [one.field for one in read.event.unknown] == ["distance_km"]
