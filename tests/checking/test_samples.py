"""The sample that contradicts itself, and the invented reports that do not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from watchbook.pipeline import read_inputs, read_text
from watchbook.records import Reading

ROOT = Path(__file__).resolve().parents[2]
GOLD = sorted((ROOT / "tests" / "gold").glob("*/reports.jsonl"))


def test_the_sample_contradicts_itself_in_many_ways() -> None:
    text = (ROOT / "samples" / "contradicts-itself.txt").read_text("utf-8")
    assert {one.check for one in read_text(text).findings} >= {
        "two counts",
        "unit pair",
        "tally",
        "numbered test",
        "plan for the past",
        "two sites",
        "two times",
        "two landings",
        "days between",
        "known and unknown",
    }


def test_the_other_samples_are_not_accused() -> None:
    for reading in read_inputs([ROOT / "samples"], jobs=1):
        assert isinstance(reading, Reading)
        if reading.report.id != "contradicts-itself.txt":
            assert all(one.severity == "note" for one in reading.findings), reading.report.id


@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.parent.name)
def test_invented_reports_are_not_accused(path: Path) -> None:
    for line in path.read_text("utf-8").splitlines():
        told = json.loads(line)
        reading = read_text(
            told["text"],
            published=told.get("published"),
            id=told["id"],
            title=told.get("title"),
            outlet=told.get("outlet"),
        )
        accused = [one.message for one in reading.findings if one.severity != "note"]
        assert accused == [], told["id"]
