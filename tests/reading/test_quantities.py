"""Lengths, speeds and times with the range their wording allows. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.reading.marked import unmark
from watchbook.knowledge import load_knowledge
from watchbook.reading.phrases.numbers import Range
from watchbook.reading.phrases.quantities import Quantity, find_quantities


def quantities(text: str) -> list[Quantity]:
    return list(find_quantities(text.lower(), 0, len(text), load_knowledge()))


@pytest.mark.parametrize(
    ("marked", "value", "unit"),
    [
        ("flew [500 km] east", (500, 500), "km"),
        ("flew [500km] east", (500, 500), "km"),
        ("flew [about 500 kilometers] east", (500, 500), "kilometre"),
        ("flew [about 500 kilometres] east", (500, 500), "kilometre"),
        ("flew [some 1,090 km] east", (1090, 1090), "km"),
        ("flew [more than 4,000km]", (4000, None), "km"),
        ("flew [at least 430 km]", (430, None), "km"),
        ("flew [less than 200 km]", (None, 200), "km"),
        ("flew [up to 60 km]", (None, 60), "km"),
        ("flew [between 200 and 250 km]", (200, 250), "km"),
        ("flew [200 to 250 km]", (200, 250), "km"),
        ("flew [200-250 km]", (200, 250), "km"),
        ("flew [280 miles]", (450.616, 450.616), "mile"),
        ("flew [more than 300 miles]", (482.803, None), "mile"),
        ("flew [270 nautical miles]", (500.04, 500.04), "nautical mile"),
        ("rose [90,000 feet]", (27.432, 27.432), "foot"),
        ("flew [twenty-five kilometers]", (25, 25), "kilometre"),
        # kilometres are kept where the report has them
        ("flew 280 miles ([450 km])", (450, 450), "km"),
        ("flew [450 km] (280 miles)", (450, 450), "km"),
        ("flew more than 620 miles ([1,000 km])", (1000, None), "km"),
    ],
)
def test_lengths_are_kept_in_km_with_the_unit_of_the_report(
    marked: str, value: Range, unit: str
) -> None:
    text, spans = unmark(marked)
    (found,) = quantities(text)
    assert found.dimension == "length"
    assert found.value == value
    assert (found.start, found.end) in spans
    assert text[found.start : found.end].lower().find(unit[:2]) > 0 or unit == "foot"


@pytest.mark.parametrize(
    ("marked", "dimension", "value"),
    [
        ("at [Mach 5]", "speed", (5, 5)),
        ("at [mach 6.2]", "speed", (6.2, 6.2)),
        ("for [70 minutes]", "duration", (70, 70)),
        ("for [140 seconds]", "duration", (2.333, 2.333)),
        ("for [about an hour]", None, None),
        ("of [10 kilotons]", "yield", (10, 10)),
    ],
)
def test_speeds_times_and_yields(marked: str, dimension: str | None, value: Range | None) -> None:
    text, spans = unmark(marked)
    found = quantities(text)
    if dimension is None:
        assert not found
        return
    assert [(one.dimension, one.value, (one.start, one.end)) for one in found] == [
        (dimension, value, spans[0])
    ]


@pytest.mark.parametrize(
    "text",
    ["about 500", "$500 million", "500 kmers", "the 500-strong crew", "F-16 miles", "#500 km", ""],
)
def test_what_is_no_measure_is_none(text: str) -> None:
    assert quantities(text) == []


def test_two_values_joined_by_and_are_two_unless_they_convert() -> None:
    assert [one.value for one in quantities("flew 420 km and 270 km respectively")] in (
        [(420, 420), (270, 270)],
        [(270, 420)],
    )
    assert len(quantities("flew 450 km at a height of 60 miles")) == 2
    assert len(quantities("flew 450 km or 280 miles")) == 1


def test_a_conversion_may_stand_between_commas() -> None:
    assert [one.value for one in quantities("flew 450 km, or 280 miles, east")] == [(450, 450)]


def test_the_stop_of_a_sentence_is_no_part_of_a_unit() -> None:
    assert [one.end for one in quantities("it flew 500 km.")] == [14]
