"""A comparison of the book with a reference table, as CSV and as JSON."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Any, BinaryIO

from watchbook.records import CELL_STATES, Cell, Comparison, Occasion, Pair, Said, TableRow

COLUMNS: tuple[str, ...] = (
    "day",
    "event",
    "table",
    "rows",
    "event_state",
    "field",
    "state",
    "here",
    "there",
    "why",
    "words",
    "said_by",
    "reports",
    "reasons",
)
#: How the fields of the record are called in print.
FIELD_NAMES = {
    "day": "day",
    "time": "time",
    "count": "number fired",
    "weapon": "class",
    "weapon_name": "weapon",
    "site": "site",
    "landing": "landing",
    "distance_km": "distance, km",
    "apogee_km": "altitude, km",
    "outcome": "outcome",
}
#: A spreadsheet runs a cell that begins with one of these.
RUNS = ("=", "+", "-", "@", "\t", "\r")


def write_csv(comparison: Comparison, out: BinaryIO) -> None:
    """One line for each cell, UTF-8 with a header; several words in one cell are parted by " | ".

    A cell that a spreadsheet would run as a formula has an apostrophe before it.
    """
    text = io.TextIOWrapper(out, encoding="utf-8", newline="", write_through=True)
    try:
        # Line ends as RFC 4180 has them: with "\n" alone Python leaves a stray "\r" unquoted.
        lines = csv.writer(text)
        lines.writerow(COLUMNS)
        for pair in comparison.pairs:
            for cell in pair.cells:
                lines.writerow([guarded(word) for word in _csv_line(comparison, pair, cell)])
    finally:
        text.detach()


def guarded(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(RUNS) else cell


def _csv_line(comparison: Comparison, pair: Pair, cell: Cell) -> Iterator[str]:
    yield pair.day
    yield pair.event or ""
    yield comparison.table
    yield " ".join(map(str, pair.occasion.numbers)) if pair.occasion else ""
    yield pair.state
    yield cell.field
    yield cell.state
    yield cell.here or ""
    yield cell.there or ""
    yield cell.why or ""
    yield " | ".join(said.exact for said in cell.said)
    yield " | ".join(", ".join(said.origins) for said in cell.said)
    yield " | ".join(said.report for said in cell.said)
    yield " | ".join(pair.reasons)


def comparison_as_json(comparison: Comparison) -> dict[str, Any]:
    """Everything in a comparison, as plain JSON."""
    return {
        "table": comparison.table,
        "title": comparison.title,
        "events": {state: comparison.count(state) for state in CELL_STATES},
        "cells": {
            field: {state: comparison.cell_count(field, state) for state in CELL_STATES}
            for field in fields_of(comparison)
        },
        "pairs": [_pair_as_json(pair) for pair in comparison.pairs],
        "left_out": [{"event": event, "why": why} for event, why in comparison.left_out],
    }


def fields_of(comparison: Comparison) -> tuple[str, ...]:
    """The fields that any pair has a cell for, in the order of their first."""
    return tuple(dict.fromkeys(cell.field for pair in comparison.pairs for cell in pair.cells))


def _pair_as_json(pair: Pair) -> dict[str, Any]:
    return {
        "day": pair.day,
        "state": pair.state,
        "event": pair.event,
        "rows": [row_as_json(row) for row in pair.occasion.rows] if pair.occasion else [],
        "reasons": list(pair.reasons),
        "cells": [
            {
                "field": cell.field,
                "state": cell.state,
                "here": cell.here,
                "there": cell.there,
                "why": cell.why,
                "said": [_said_as_json(said) for said in cell.said],
            }
            for cell in pair.cells
        ],
    }


def row_as_json(row: TableRow) -> dict[str, Any]:
    """A row of a table as plain JSON: its number, its days on both clocks, its cells."""
    return {
        "row": row.number,
        "clock": row.clock,
        "given_day": row.given_day,
        "local_day": row.local_day,
        "utc_day": row.utc_day,
        "time": row.time,
        "utc_time": row.utc_time,
        "note": row.note,
        "read": list(row.read),
        "cells": dict(row.cells),
    }


def _said_as_json(said: Said) -> dict[str, Any]:
    return {
        "value": said.value,
        "exact": said.exact,
        "origins": list(said.origins),
        "report": said.report,
        "outlet": said.outlet,
        "published": said.published,
        "best": said.best,
    }


def row_numbers(occasion: Occasion) -> str:
    """ "row 12", "rows 12 to 14, 17"."""
    numbers = sorted(set(occasion.numbers))
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    told = ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]} to {run[-1]}" for run in runs)
    return f"row {told}" if len(numbers) == 1 else f"rows {told}"
