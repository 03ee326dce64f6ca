"""Two figures that should be one: what rounding allows, and what it does not."""

from __future__ import annotations

import pytest

from watchbook.checking import check_reading
from watchbook.knowledge import load_knowledge
from watchbook.records import Reading, Report


def severities(text: str) -> list[str]:
    reading = Reading(Report("sample", text), related=False)
    found = check_reading(reading, load_knowledge())
    return [one.severity for one in found if one.check == "unit pair"]


@pytest.mark.parametrize(
    "pair",
    [
        "500 km (310 miles)",
        "500 km (300 miles)",  # rounded to hundreds
        "about 370 miles (590 kilometers)",  # the second is the source's, the first rounded
        "1,500 km (930 miles)",
        "1,500 km (950 miles)",
        "2,000 kilometres (1,200 miles)",
        "3,000 km (2,000 miles)",
        "5 km (3 miles)",
        "9 km (5 miles)",
        "1 mile (2 km)",
        "350 miles (550 km)",
        "1,300 km, or 800 miles,",
        "4 tonnes (8,800 pounds)",
        "200 nautical miles (370 km)",
        "6,000 metres (20,000 feet)",
        "a 60-kilometer (37-mile) strip",
        "between 500 and 600 km (310 and 373 miles)",
        "10-12 km (6-7 miles)",
        "1,200 km/h (745 mph)",
        "7.9 km per second (17,700 mph)",
        "300 square km (116 square miles)",
        "1.500 km (932 miles)",  # a point that parts thousands
        "500 km (60 km more than last time)",
        "500 km (300 miles of them over land)",
        "20 tons (18 tonnes)",  # which ton is meant is not known
        "2 1/2 miles (4 km)",
        "3,000 km or 40 feet",  # no conversion at all
    ],
)
def test_a_pair_that_rounding_explains_is_let_pass(pair: str) -> None:
    assert severities(f"It flew {pair} on that day.") == []


@pytest.mark.parametrize(
    ("pair", "severity"),
    [
        ("3,700 kilometers (3,000 miles)", "error"),
        ("500 km (130 miles)", "error"),
        ("6,000 feet (5,000 meters)", "error"),
        ("113 kilograms (429 pounds)", "error"),
        ("100 miles (60 km)", "error"),
        ("500 to 1,000 km (310 to 920 miles)", "error"),
        ("20,000 km per hour (18,500 mph)", "error"),
        ("450 km, or 350 miles,", "error"),
        ("450 km / 350 miles", "error"),
        ("737 km (490 miles)", "warning"),
        ("737 km (470 miles)", "note"),
        ("200 nautical miles (322 km)", "note"),  # taken for statute miles
    ],
)
def test_a_pair_that_nothing_explains_is_told(pair: str, severity: str) -> None:
    assert severities(f"It flew {pair} on that day.") == [severity]
