"""Exports into memory, and their golden files.

python -m tests.sharing.exporting     write the files of tests/sharing/golden anew
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests.sharing.pages import BOOK, TEXTS
from watchbook.records import EventPage
from watchbook.sharing import export

GOLDEN = Path(__file__).parent / "golden"
#: Golden files: format and unit. XLSX and Parquet are no text and depend on their libraries.
FILES = {
    "launch.csv": ("csv", "launch"),
    "missile.csv": ("csv", "missile"),
    "day.csv": ("csv", "day"),
    "cns.csv": ("cns", None),
    "events.jsonl": ("jsonl", None),
    "events.geojson": ("geojson", None),
    "timeline.json": ("timelinejs", None),
    "feed.atom": ("atom", None),
    "annotations.json": ("annotations", None),
}


def exported(pages: Iterable[EventPage], format: str, unit: str | None = None) -> bytes:
    out = io.BytesIO()
    texts = {"d4d4d4d4": "", **TEXTS}
    export(pages, format, out, unit=unit, texts=lambda key: texts.get(key, ""))
    return out.getvalue()


def table(pages: Iterable[EventPage], format: str = "csv", unit: str | None = None) -> list[Any]:
    """The rows of a CSV export, each by the name of its columns."""
    text = exported(pages, format, unit).decode()
    return list(csv.DictReader(io.StringIO(text, newline="")))


def parsed(pages: Iterable[EventPage], format: str) -> Any:
    return json.loads(exported(pages, format))


def renew() -> None:
    GOLDEN.mkdir(exist_ok=True)
    for name, (format, unit) in FILES.items():
        (GOLDEN / name).write_bytes(exported(BOOK, format, unit))


if __name__ == "__main__":
    renew()
