"""Clauses that name a test, and the words of a sentence that belong to each.

All sentences are invented.
"""

from __future__ import annotations

import pytest

from tests.reading.marked import read_marked
from watchbook.knowledge import load_knowledge
from watchbook.reading.clauses.sightings import Sighting, find_sightings
from watchbook.reading.phrases.annotation import annotate
from watchbook.records import Report


def sightings(text: str) -> list[Sighting]:
    knowledge = load_knowledge()
    return list(find_sightings(annotate(Report("text", text), knowledge), knowledge))


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("North Korea fired a missile.", [("act", "launch")]),
        ("A missile was fired.", [("act", "launch")]),
        ("North Korea tested a nuclear device.", [("act", "nuclear_test")]),
        ("North Korea conducted a missile launch.", [("noun", "launch")]),
        ("North Korea conducted a nuclear test.", [("noun", "nuclear_test")]),
        ("The missile flew 500 km.", [("more", None)]),
        ("It was a Musudan.", [("more", None)]),
        ("North Korea fired a missile, which flew 500 km.", [("act", "launch"), ("more", None)]),
        ("The minister spoke of missiles.", []),
        ("North Korea fired its army chief.", []),
        ("They launched a campaign.", []),
    ],
)
def test_a_clause_names_an_event_or_tells_more_of_one(
    text: str, forms: list[tuple[str, str | None]]
) -> None:
    assert [(one.form, one.kind) for one in sightings(text)] == forms


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("North Korea fired a missile.", ["KP"]),
        ("The North fired a missile.", ["KP"]),
        ("Pyongyang fired a missile.", ["KP"]),
        ("The Indian Navy fired a missile.", ["IN"]),
        ("A missile was fired by Iran.", ["IR"]),
        ("Pakistan's missile test was watched.", ["PK"]),
        ("Japan said that North Korea fired a missile.", ["KP"]),
        ("Talks in Japan ended after North Korea fired a missile.", ["KP"]),
        ("The U.S. military said Iran had launched a rocket.", ["IR"]),
    ],
)
def test_whoever_fires_is_the_actor_not_whoever_says_so(text: str, actors: list[str]) -> None:
    assert [one.actor for one in sightings(text)] == actors


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Taiwan test-fired a missile on Monday.", "TW"),
        ("Yemen's Houthis test-fired a ballistic missile into the Red Sea on Tuesday.", "YE"),
        # whoever only says so did not do it; the site tells who did
        (
            "Two missiles were launched from Wonsan on Tuesday, South Korea's military said.",
            "KP",
        ),
        ("A ballistic missile was fired from Semnan on Monday, the Pentagon said.", "IR"),
        ("South Korea said two missiles were launched from Wonsan on Tuesday.", "KP"),
        # "it" is whoever says so of itself, and whoever tells another of it
        ("The Pentagon said it test-launched a missile on Tuesday.", "US"),
        ("Pakistan's military said on Tuesday that it had fired a Shaheen-II missile.", "PK"),
        ("Iran told Turkey that it would fire a rocket on Friday, Turkey said.", "IR"),
        (
            "North Korea has told Japan's coast guard that it plans to launch a satellite in May,"
            " the coast guard said.",
            "KP",
        ),
        # the state in the relative clause, not those who speak around it
        (
            "South Korea's military said the missiles that North Korea fired from Wonsan on"
            " Tuesday were KN-23s.",
            "KP",
        ),
        ("India's navy said that the rocket which Pakistan launched on Tuesday failed.", "PK"),
        ("Japan's prime minister said the missiles Pyongyang fired on Tuesday flew far.", "KP"),
        ("The missiles that Seoul said North Korea fired on Tuesday flew far.", "KP"),
        ("South Korea said the missiles that it fired on Tuesday flew far.", "KR"),
        # whose ship it is, and who has such a weapon; not where it came down
        (
            "The Navy fired a Trident missile from USS Harlan on Tuesday. It came down near the"
            " Marshall Islands.",
            "US",
        ),
        ("An Agni-V missile was tested on Tuesday, China's defence ministry said.", "IN"),
    ],
)
def test_the_actor_of_an_event(text: str, actor: str) -> None:
    assert read_marked(text).event.actor == (actor,)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "North Korea fired a cruise missile from Nampo on Monday and launched a ballistic"
            " missile from Wonsan on Tuesday.",
            [
                ("cruise_missile", "Nampo", "2031-03-10"),
                ("ballistic_missile", "Wonsan", "2031-03-11"),
            ],
        ),
        (
            "After firing a cruise missile from Nampo on Monday, North Korea launched a ballistic"
            " missile from Wonsan on Tuesday.",
            [
                ("cruise_missile", "Nampo", "2031-03-10"),
                ("ballistic_missile", "Wonsan", "2031-03-11"),
            ],
        ),
        (
            "North Korea fired a ballistic missile from Wonsan on Tuesday; Iran launched a rocket"
            " from Semnan on Monday.",
            [("ballistic_missile", "Wonsan", "2031-03-11"), ("rocket", "Semnan", "2031-03-10")],
        ),
    ],
)
def test_each_event_of_a_sentence_takes_the_words_of_its_clause(
    text: str, values: list[tuple[str, str, str]]
) -> None:
    events = read_marked(text).events
    found = [
        tuple(claim.value for field in ("weapon", "site", "date") if (claim := one.best(field)))
        for one in events
    ]
    assert sorted(found) == sorted(values)
