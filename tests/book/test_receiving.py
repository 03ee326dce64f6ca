"""Readings come with the very bytes they were read from, however many processes read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from watchbook.intake import IntakeProblem
from watchbook.pipeline import Received, read_inputs, receive_inputs

NEWS = "North Korea fired a missile from Wonsan on Tuesday, South Korea's military said."


@pytest.fixture
def feed(tmp_path: Path) -> Path:
    path = tmp_path / "feed.jsonl"
    told = [{"id": f"r{at}", "text": NEWS if at % 3 else f"Fine weather {at}."} for at in range(40)]
    path.write_text("\n".join([*map(json.dumps, told), "not a report"]))
    return path


@pytest.mark.parametrize("jobs", [1, 2])
def test_each_reading_comes_with_its_report(feed: Path, jobs: int) -> None:
    results = list(receive_inputs([feed], jobs=jobs))
    got = [one for one in results if isinstance(one, Received)]
    assert [one.raw.id for one in got] == [f"r{at}" for at in range(40)]
    assert all(one.reading.report.id == one.raw.id for one in got)
    assert [one.reading.related for one in got] == [bool(at % 3) for at in range(40)]
    assert b"Fine weather 0." in got[0].raw.body
    assert isinstance(results[-1], IntakeProblem)


def test_the_readings_are_those_of_reading_alone(feed: Path) -> None:
    received = receive_inputs([feed], jobs=1)
    plain = [one.reading if isinstance(one, Received) else one for one in received]
    assert plain == list(read_inputs([feed], jobs=1))
