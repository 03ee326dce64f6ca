"""What cannot be right stands above the events of a card, worst first, and in the JSON."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from watchbook.cli import main

TEXT = (
    "North Korea fired a ballistic missile on Tuesday, October 20, 2021, the army said. "
    "It flew 3,700 kilometers (3,000 miles)."
)


def test_findings_are_on_the_card(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "report.txt"
    path.write_text(TEXT, encoding="utf-8")
    assert main(["read", str(path)]) == 0
    card = capsys.readouterr().out
    assert "error: “3,700 kilometers” is about 2,300 miles, not “3,000 miles”." in card
    assert card.index("error: ") < card.index("Launch (news)")


def test_findings_are_in_the_json(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    path = tmp_path / "report.txt"
    path.write_text(TEXT, encoding="utf-8")
    assert main(["read", "--json", str(path)]) == 0
    told = json.loads(capfdbinary.readouterr().out)
    assert {one["check"] for one in told["findings"]} == {"unit pair", "weekday"}
    for one in told["findings"]:
        for words in one["evidence"]:
            assert told["report"]["text"][words["start"] : words["end"]] == words["exact"]
