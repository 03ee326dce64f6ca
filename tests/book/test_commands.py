"""The commands do the same whatever database keeps the book. All reports are invented."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.book.conftest import Places
from watchbook.cli import main

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
KEY = "KP.launch.2031-03-11"
SIGNED = ["--by", "Ines Roth", "--why", "radar log", "--at", "2031-03-14T08:00Z"]


def test_a_book_is_kept_looked_at_decided_about_and_verified(
    places: Places, capsys: pytest.CaptureFixture[str]
) -> None:
    place = places()

    def run(*arguments: str) -> str:
        assert main([*arguments, "--book", place]) == 0
        return capsys.readouterr().out

    told = run("add", str(SAMPLES / "wire.jsonl"), str(SAMPLES / "day-after.jsonl"))
    assert told.startswith("4 reports kept; ")
    assert run("add", str(SAMPLES / "wire.jsonl")).startswith("0 reports kept, 3 there already")
    rows = run("list", "--json", "--actor", "KP", "--from", "2031-03-11", "--to", "2031-03")
    assert [json.loads(line)["key"] for line in rows.splitlines()] == [KEY]
    assert "set distance to 390 km" in run("decide", "set", KEY, "distance_km", "390", *SIGNED)
    page = run("show", KEY)
    assert "decided by Ines Roth" in page and "Northern Ledger" in page
    assert run("rebuild").startswith("4 reports kept; ")
    assert run("show", KEY) == page
    assert "all is well" in run("verify")
