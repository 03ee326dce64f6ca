"""Events that a noun names: "its fourth nuclear test". All sentences are invented."""

from __future__ import annotations

import pytest

from tests.reading.marked import phrases, read_marked
from watchbook.reading.phrases.event_nouns import EventNoun


def nouns(sentence: str) -> list[EventNoun]:
    return [item.meaning for item in phrases(sentence, "E")]


@pytest.mark.parametrize(
    ("marked", "kind", "weapon"),
    [
        ("They watched [a missile launch].", "launch", "missile"),
        ("They watched [a ballistic missile test].", "launch", "ballistic_missile"),
        ("They watched [the launch of two missiles].", "launch", "missile"),
        ("They watched [the test-firing of a cruise missile].", "launch", "cruise_missile"),
        ("They watched [the launch by North Korea of a rocket].", "launch", "rocket"),
        ("They watched [its fourth nuclear test].", "nuclear_test", None),
        ("They watched [a hydrogen bomb test].", "nuclear_test", "nuclear_device"),
        ("They watched [an underground nuclear explosion].", "nuclear_test", None),
        ("They watched [a static-fire test].", "engine_test", None),
        ("They watched [a ground test of a solid-fuel engine].", "engine_test", None),
        ("They watched [Tuesday's launch].", None, None),
        ("They watched [the test].", None, None),
    ],
)
def test_a_noun_names_an_event_and_what_was_fired(
    marked: str, kind: str | None, weapon: str | None
) -> None:
    sentence = marked.replace("[", "").replace("]", "")
    (noun,) = nouns(sentence)
    assert noun.kind == kind
    assert (noun.weapon.code if noun.weapon else None) == weapon
    assert f"[{sentence[noun.start : noun.end]}]" in marked


@pytest.mark.parametrize(
    ("sentence", "ordinal", "plural", "definite"),
    [
        ("It was its fourth nuclear test.", 4, False, True),
        ("It was the 32nd missile launch.", 32, False, True),
        ("It was a missile launch.", None, False, False),
        ("They condemned recent missile launches.", None, True, False),
        ("They condemned the launches.", None, True, True),
    ],
)
def test_a_noun_tells_which_one_and_how_many(
    sentence: str, ordinal: int | None, plural: bool, definite: bool
) -> None:
    (noun,) = nouns(sentence)
    assert (noun.ordinal, noun.plural, noun.definite) == (ordinal, plural, definite)


@pytest.mark.parametrize(
    "sentence",
    [
        "They toured the launch site.",
        "They toured the nuclear test site.",
        "They closed the missile test range.",
        "They agreed on a nuclear test ban.",
        "He took a flight to Geneva.",
        "He is on trial.",
        "A drug test was failed.",
    ],
)
def test_a_place_or_a_ban_is_no_event(sentence: str) -> None:
    assert nouns(sentence) == []


def test_the_launch_may_be_named_first_by_what_it_is_said_to_have_been() -> None:
    read = read_marked("The North said [Tuesday]'s launch had been a test of a hypersonic missile.")
    assert (read.value("date"), read.value("weapon")) == ("2031-03-11", "hypersonic_missile")


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        # history that one clause packs together
        (
            "The council met after North Korea's nuclear test in January and its long-range"
            " rocket launch in February.",
            [("nuclear_test", "2031-01"), ("launch", "2031-02")],
        ),
        (
            "It punished North Korea for its fourth nuclear test of January and a rocket launch"
            " in February.",
            [("nuclear_test", "2031-01"), ("launch", "2031-02")],
        ),
        (
            "Envoys met after the council punished the North for a nuclear test and long-range"
            " missile launch.",
            [("nuclear_test", None), ("launch", None)],
        ),
        (
            "North Korea has been under sanctions since its first nuclear test in 2006.",
            [("nuclear_test", "2006")],
        ),
        (
            "North Korea conducted its first nuclear test in 2006, its second in 2009 and its"
            " third in 2013.",
            [("nuclear_test", "2006"), ("nuclear_test", "2009"), ("nuclear_test", "2013")],
        ),
        # plural and uncounted history is no event
        ("Japan condemned North Korea's recent missile tests.", []),
        ("Tougher sanctions followed North Korea's missile launches.", []),
    ],
)
def test_history_in_one_clause_is_read_event_by_event(
    text: str, kinds: list[tuple[str, str | None]]
) -> None:
    read = read_marked(text)
    found = [(one.kind, date.value if (date := one.best("date")) else None) for one in read.events]
    assert found == kinds
