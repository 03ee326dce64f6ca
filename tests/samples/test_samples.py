"""Every sample report can be read, and stays what samples/ABOUT says it is."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
FORMS = {".txt", ".html", ".jsonl"}


@pytest.fixture(scope="module")
def readings() -> Sequence[object]:
    pipeline = pytest.importorskip("watchbook.pipeline")
    return list(pipeline.read_inputs([SAMPLES], whole=True, jobs=1))


def test_every_sample_is_read_without_a_problem(readings: Sequence[object]) -> None:
    from watchbook.records import Reading

    assert [one for one in readings if not isinstance(one, Reading)] == []
    assert len(readings) == 11


def test_every_sample_comes_with_its_text(readings: Sequence[object]) -> None:
    from watchbook.records import Reading

    assert all(isinstance(one, Reading) and len(one.report.text) > 500 for one in readings)


def test_about_names_every_file() -> None:
    about = (SAMPLES / "ABOUT").read_text("utf-8")
    files = {path.name for path in SAMPLES.iterdir() if path.suffix in FORMS}
    assert {line.split()[0] for line in about.splitlines() if " " in line} >= files
    assert about.startswith("Every report in this folder is invented.")


def test_the_republished_copy_is_mostly_the_first_report() -> None:
    first = (SAMPLES / "launch-harbor-post.txt").read_text("utf-8").split("\n\n")
    rows = (SAMPLES / "wire.jsonl").read_text("utf-8").split("\n")
    copy = json.loads(rows[0])["text"].split("\n\n")
    kept = set(first) & set(copy)
    assert len(first) // 2 <= len(kept) < len(first)
