"""A table as CSV: UTF-8, commas, a header, lines that end with a line feed."""

from __future__ import annotations

import csv
import io
from typing import BinaryIO

from watchbook.sharing.columns import Cell, Table, cell_text
from watchbook.sharing.guard import guarded, writable


def write_csv(table: Table, out: BinaryIO, title: str) -> None:
    """Write the table row by row; texts are guarded, numbers stay numbers."""
    text = io.TextIOWrapper(out, encoding="utf-8", newline="")
    try:
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(column.name for column in table.columns)
        for row in table.rows:
            writer.writerow([_safe(cell) for cell in row])
    finally:
        text.detach()


def _safe(cell: Cell) -> str:
    text = cell_text(cell)
    return guarded(writable(text)) if isinstance(cell, str | tuple) else text
