"""The reading as JSON: the contract that others read and score. All sentences are invented."""

from __future__ import annotations

import json

from tests.cli.readings import READING, TEXT, UNRELATED
from watchbook.records import FIELDS
from watchbook.records.as_json import (
    decode_reading,
    encode_reading,
    reading_as_json,
    reading_from_json,
)


def test_a_reading_comes_back_as_it_was() -> None:
    for reading in (READING, UNRELATED):
        assert reading_from_json(reading_as_json(reading)) == reading
        assert decode_reading(encode_reading(reading, rules=True)) == reading


def test_without_rules_everything_else_comes_back() -> None:
    line = encode_reading(READING)
    assert b"rules" not in line and b"weekday" not in line
    assert encode_reading(decode_reading(line), rules=True) == line


def test_the_shape_is_that_of_the_contract() -> None:
    told = json.loads(encode_reading(READING))
    assert list(told) == [
        "report",
        "related",
        "events",
        "quotes",
        "statements",
        "tallies",
        "relations",
        "findings",
    ]
    assert told["report"]["text"] == TEXT
    launch, meeting, nobody = told["events"]
    assert list(launch)[:8] == [
        "mention",
        "kind",
        "status",
        "role",
        "actor",
        "sources",
        "unknown",
        "fields",
    ]
    assert (launch["actor"], meeting["actor"], nobody["actor"]) == ("KP", ["KR", "US"], None)
    assert launch["unknown"] == ["weapon", "platform"]
    assert [one["exact"] for one in launch["unknown_evidence"]["weapon"]] == [
        "did not say what it was",
        "The army",
        "did not",
    ]
    assert launch["fields"]["count"][0]["value"] == [1, 1]
    assert launch["fields"]["distance_km"][0]["value"] == [380, 400.5]
    assert launch["fields"]["apogee_km"][0]["value"] == [90, None]
    assert launch["fields"]["date"][0]["precision"] == 1
    assert launch["fields"]["distance_km"][0]["unit"] == "km"
    assert list(launch["fields"]) == [field for field in FIELDS if field in launch["fields"]]
    best, second = launch["fields"]["weapon"]
    assert (best["hedged"], best["sources"], best["carrier"]) == (
        True,
        ["South Korea Army"],
        "Bay Wire",
    )
    assert list(second) == ["value", "hedged", "sources", "carrier", "evidence"]


def test_whole_numbers_are_written_as_such() -> None:
    assert b'"value":[1,1]' in encode_reading(READING)
    assert b'"value":5,' in encode_reading(READING)


def test_every_word_is_where_it_is_said_to_be() -> None:
    def check(told: object) -> None:
        if isinstance(told, dict):
            if "exact" in told:
                assert TEXT[told["start"] : told["end"]] == told["exact"]
            for value in told.values():
                check(value)
        elif isinstance(told, list):
            for value in told:
                check(value)

    check(reading_as_json(READING))


def test_a_report_set_aside_unopened_has_no_text() -> None:
    told = json.loads(encode_reading(UNRELATED))
    assert told["report"]["text"] is None
    assert (told["related"], told["events"]) == (False, [])


def test_one_reading_is_one_line() -> None:
    assert encode_reading(READING).count(b"\n") == 1
