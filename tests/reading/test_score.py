"""The score only rises: each gold set holds the floors of ``score_floor.json``.

The invented sets of ``tests/gold`` are always there; the sets of real reports lie beside the
repository and are skipped where they are absent. Reports are read whole, as gold has
them. A floor that is passed by far is raised by hand;
``python -m tests.reading.test_score`` prints today's figures as floors two points below them.
"""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.score import SCORE, SETS

FLOORS = Path(__file__).with_name("score_floor.json")
ROWS = (
    "events",
    "events: launch, news",
    "events: background",
    "events: meeting",
    "events: advisory",
    "events: sanctions",
    "events: drill",
    "all values",
    "status",
    "role",
    "sources",
    "quotes",
    "quote speaker",
    "quote affiliation",
    "quote stance",
)
MARGIN = 2.0


def sets() -> dict[str, tuple[Path, Path]]:
    """Every gold set by name: its records and its reports."""
    return {name: (gold, reports) for name, gold, reports in SETS}


def _records(path: Path) -> list[dict[str, Any]]:
    lines = path.read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


@cache
def figures(name: str, folder: Path) -> dict[str, float]:
    """F1 of each row in percent, and how many values are not the report's own words."""
    from watchbook import read_inputs
    from watchbook.records import Reading
    from watchbook.records.as_json import encode_reading

    gold, inputs = sets()[name]
    records = _records(gold)
    wanted = {record["report"] for record in records}
    kept = folder / f"{name}.gold.jsonl"
    kept.write_text("".join(json.dumps(record) + "\n" for record in records), "utf-8")
    readings = folder / f"{name}.jsonl"
    with readings.open("wb") as out:
        for result in read_inputs([inputs], jobs=1, whole=True):
            if isinstance(result, Reading) and result.report.id in wanted:
                out.write(encode_reading(result) + b"\n")
    command = [sys.executable, str(SCORE), str(kept), str(readings), "--json"]
    scored = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    assert scored["not read"] == []
    found = {
        row: 100 * (scored["scores"][row]["f1"] or 0.0) for row in ROWS if row in scored["scores"]
    }
    return found | {"ungrounded": scored["ungrounded"]}


def floors() -> dict[str, dict[str, float]]:
    """The floors, by set and row."""
    return dict(json.loads(FLOORS.read_text("utf-8")))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("score")


@pytest.mark.parametrize("name", sorted(sets()))
def test_a_gold_set_scores_no_lower_than_its_floor(name: str, folder: Path) -> None:
    if name not in floors():
        pytest.skip(f"{name} has no floors in {FLOORS.name} yet")
    gold, inputs = sets()[name]
    for path in (SCORE, gold, inputs):
        if not path.exists():
            pytest.skip(f"{path.name} is not there: nothing to score")
    scored = figures(name, folder)
    assert scored.pop("ungrounded") == 0
    lower = {
        row: (round(scored.get(row, 0.0), 1), floor)
        for row, floor in floors()[name].items()
        if scored.get(row, 0.0) < floor
    }
    assert not lower, f"{name}: (today's figure, its floor) {lower}"


def test_floors_are_those_of_gold_sets() -> None:
    assert set(floors()) <= set(sets())
    assert all(set(rows) <= set(ROWS) for rows in floors().values())


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as where:
        today = {
            name: {
                row: max(0.0, round(value - MARGIN, 1))
                for row, value in figures(name, Path(where)).items()
                if row != "ungrounded"
            }
            for name in sets()
        }
    print(json.dumps(today, indent=2))
