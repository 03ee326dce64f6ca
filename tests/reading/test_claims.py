"""Every value is a claim with its words; the report's own best stands first. Invented sentences."""

from __future__ import annotations

import pytest

from tests.reading.marked import LEAD, read_marked
from watchbook.records import FIELDS

REPORT = (
    "North Korea fired two short-range ballistic missiles from Wonsan early on Tuesday, South"
    " Korea's Joint Chiefs of Staff said.\n\nThe missiles were launched at about 5:42 a.m. and"
    " 5:51 a.m., flew about 380 km, reached an altitude of about 60 km and landed in the Sea of"
    " Japan, the Joint Chiefs said. It was not clear what type of missiles they were."
)


def test_every_value_shows_the_words_that_give_it() -> None:
    read = read_marked(REPORT)
    words = {
        name: [one.exact.rstrip(".") for one in claims[0].evidence]
        for name, claims in read.event.fields
    }
    assert {name: found[0] for name, found in words.items()} == {
        "date": "Tuesday",
        "time": "5:42 a.m",
        "count": "two short-range ballistic missiles",
        "weapon": "short-range ballistic missiles",
        "site": "Wonsan",
        "landing": "the Sea of Japan",
        "distance_km": "about 380 km",
        "apogee_km": "about 60 km",
    }


def test_fields_come_in_the_printed_order() -> None:
    names = [name for name, _ in read_marked(REPORT).event.fields]
    assert names == [name for name in FIELDS if name in names]


def test_a_value_told_twice_is_one_claim_with_both_its_words() -> None:
    read = read_marked(
        "North Korea fired a missile from [Wonsan] on Tuesday. The missile was launched from"
        " [Wonsan], Seoul said."
    )
    assert (read.values("site"), read.found("site")) == (["Wonsan"], read.spans)


@pytest.mark.parametrize(
    ("text", "field", "values"),
    [
        # the headline rounds; the story counts
        (
            "North Korea fires missiles\n\nNorth Korea fired three missiles on Tuesday.",
            "count",
            [(3, 3), (2, None)],
        ),
        (
            LEAD + "Seoul said the missile flew 400 km east. Tokyo said it flew 450 km east.",
            "distance_km",
            [(400, 400), (450, 450)],
        ),
        (
            "The missiles flew far. North Korea fired two missiles on Tuesday; they flew 420 km and"
            " 270 km respectively.",
            "distance_km",
            [(270, 420)],
        ),
        (
            "North Korea fired a missile in March. The missile was fired on March 4, Seoul said.",
            "date",
            ["2031-03-04", "2031-03"],
        ),
    ],
)
def test_the_best_value_stands_first_and_rivals_are_kept(
    text: str, field: str, values: list[object]
) -> None:
    found = read_marked(text).values(field)
    assert found[: len(values)] == values


@pytest.mark.parametrize(
    ("text", "field", "unit"),
    [
        (LEAD + "It flew 280 miles to the east.", "distance_km", "mile"),
        (LEAD + "It flew 280 km to the east.", "distance_km", "kilometre"),
        (LEAD + "It reached an altitude of 90,000 feet in the test.", "apogee_km", "foot"),
    ],
)
def test_a_claim_keeps_the_unit_of_the_report(text: str, field: str, unit: str) -> None:
    claim = read_marked(text).event.best(field)
    assert claim is not None and claim.unit == unit


def test_a_claim_tells_which_rules_made_it() -> None:
    for _, claims in read_marked(REPORT).event.fields:
        for claim in claims:
            assert claim.rules and all(claim.rules)


def test_the_event_is_named_by_the_words_that_first_tell_of_it() -> None:
    read = read_marked("It was a calm day. North Korea [fired] a missile on Tuesday.")
    (words,) = read.event.evidence
    assert (words.start, words.end) == read.spans[0]
