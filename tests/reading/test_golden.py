"""Whole reports beside their expected reading: a change to a rule is reviewed as a diff.

Where the comparison fails and the new reading is right: ``make golden``. ``EVENTS`` is what a
careful reader finds, and is mended by hand alone.
"""

from __future__ import annotations

import json

import pytest

import watchbook
from tests.reading.marked import defect
from tests.renew_golden import GOLDEN, REPORTS, reading_of

#: kind, status, role, actor, date, weapon of each event, as the report tells of them.
Event = tuple[str, str, str, str, str | None, str | None]


@pytest.mark.parametrize("name", sorted(REPORTS))
def test_a_golden_report_is_read_as_expected(name: str) -> None:
    expected = (GOLDEN / f"{name}.json").read_text("utf-8")
    assert reading_of(name) == expected


def test_every_golden_report_has_its_reading_and_date() -> None:
    assert {path.stem for path in GOLDEN.glob("*.txt")} == set(REPORTS)
    assert {path.stem for path in GOLDEN.glob("*.json")} == set(REPORTS)


@pytest.mark.parametrize("name", sorted(REPORTS))
def test_the_words_of_a_golden_reading_are_those_of_its_report(name: str) -> None:
    text = (GOLDEN / f"{name}.txt").read_text("utf-8")
    for event in json.loads((GOLDEN / f"{name}.json").read_text("utf-8"))["events"]:
        for claims in event["fields"].values():
            for claim in claims:
                for words in claim["evidence"]:
                    assert text[words["start"] : words["end"]] == words["exact"]


EVENTS: dict[str, set[Event]] = {
    "india-and-pakistan": {
        ("launch", "occurred", "news", "IN", "2031-03-10", "icbm"),
        ("launch", "occurred", "news", "PK", None, "ballistic_missile"),
        ("launch", "occurred", "background", "IN", "2006", None),
        ("launch", "occurred", "background", "IN", "2031-03", "anti_ship_missile"),
    },
    "launch-and-history": {
        ("launch", "occurred", "news", "KP", "2031-03-11", "srbm"),
        ("launch", "occurred", "background", "KP", "2031-02", "cruise_missile"),
        ("launch", "occurred", "background", "KP", "2031-01-20", "irbm"),
        ("launch", "occurred", "background", "KP", "1998", "rocket"),
        ("launch", "planned", "background", "KP", "2031-04", "satellite_launch_vehicle"),
    },
    "no-test": set(),
    "nuclear-test": {
        ("launch", "possible", "background", "KP", None, "icbm"),
    },
    "odd-letters": {("launch", "occurred", "news", "KP", "2031-03-11", "srbm")},
    "satellite-and-announcement": {
        ("launch", "occurred", "news", "JP", "2031-05-03", "satellite_launch_vehicle"),
        ("launch", "occurred", "background", "JP", "2023-03", "satellite_launch_vehicle"),
        ("launch", "planned", "background", "JP", "2031-10", "satellite_launch_vehicle"),
        ("launch", "planned", "background", "KP", "2031", "satellite_launch_vehicle"),
    },
    "thursday-in-korea": {("launch", "occurred", "news", "KP", "2031-03-13", "slbm")},
    "undated-salvo": {
        ("launch", "occurred", "news", "IR", None, "missile"),
        ("launch", "occurred", "background", "IR", "2020", "satellite_launch_vehicle"),
    },
    "who-said-what": {("launch", "occurred", "news", "KP", "2031-03-10", "cruise_missile")},
}

WRONG: dict[str, str] = {}


def test_every_golden_report_has_its_events_told() -> None:
    assert set(EVENTS) == set(REPORTS)
    assert set(WRONG) <= set(EVENTS)


@pytest.mark.parametrize(
    "name",
    [defect(name, reason=WRONG[name]) if name in WRONG else name for name in sorted(EVENTS)],
)
def test_a_careful_reader_finds_the_same_launches(name: str) -> None:
    text = (GOLDEN / f"{name}.txt").read_text("utf-8")
    reading = watchbook.read(text, published=REPORTS[name])
    found = {
        (
            event.kind,
            event.status,
            event.role,
            ",".join(event.actor),
            date.value if (date := event.best("date")) else None,
            weapon.value if (weapon := event.best("weapon")) else None,
        )
        for event in reading.events
        if event.kind == "launch"  # other kinds are read by and by
    }
    assert found == EVENTS[name]
