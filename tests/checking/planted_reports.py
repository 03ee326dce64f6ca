"""The planted reports, as the tests read them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from watchbook.pipeline import read_text
from watchbook.records import Finding

FOLDER = Path(__file__).parent / "planted"


@dataclass(frozen=True)
class Sample:
    """A report with the check that must accuse it; None where it is clean."""

    id: str
    check: str | None
    findings: tuple[Finding, ...]

    @property
    def accusations(self) -> tuple[Finding, ...]:
        """Its errors and warnings: a note accuses nobody."""
        return tuple(one for one in self.findings if one.severity != "note")


def _lines(name: str) -> list[dict[str, str]]:
    text = (FOLDER / name).read_text("utf-8")
    return [json.loads(line) for line in text.splitlines()]


@cache
def samples() -> tuple[Sample, ...]:
    """Every report of the folder, read and checked."""
    checks = {line["id"]: line["check"] for line in _lines("manifest.jsonl")}
    found = []
    for line in _lines("reports.jsonl"):
        reading = read_text(
            line["text"],
            published=line.get("published"),
            id=line["id"],
            title=line["title"],
            outlet=line["outlet"],
        )
        found.append(Sample(line["id"], checks.get(line["id"]), reading.findings))
    return tuple(found)
