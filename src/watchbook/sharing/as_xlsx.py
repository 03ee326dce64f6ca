"""A table as an Excel workbook: the table, and a second sheet that says what its columns mean."""

from __future__ import annotations

import io
from datetime import datetime
from itertools import chain
from typing import TYPE_CHECKING, BinaryIO

from watchbook.errors import SharingError
from watchbook.sharing.columns import Cell, Table, cell_text
from watchbook.sharing.dictionary import HEADINGS, dictionary_rows
from watchbook.sharing.extras import needing
from watchbook.sharing.guard import guarded, writable

if TYPE_CHECKING:
    from xlsxwriter import Workbook  # type: ignore[import-untyped]
    from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]  # no stubs

#: What Excel itself can hold.
MOST_ROWS = 1_048_576
MOST_LETTERS = 32_767
#: Every workbook says that it was made on this day: the clock is no part of what it holds.
_MADE = datetime(1980, 1, 1)


def write_xlsx(table: Table, out: BinaryIO, title: str) -> None:
    """Write the workbook. SharingError without XlsxWriter, or for more rows than Excel takes."""
    with needing("xlsx"):
        from xlsxwriter import Workbook
    book = Workbook(
        out,
        {
            "constant_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
            "nan_inf_to_errors": True,
        },
    )
    book.set_properties({"title": writable(title), "author": "Watchbook", "created": _MADE})
    try:
        _fill(book, table)
    except BaseException:
        # What is not wanted any more is closed into nothing, for the sake of its temporary files.
        book.filename = io.BytesIO()
        book.close()
        raise
    book.close()


def _fill(book: Workbook, table: Table) -> None:
    bold = book.add_format({"bold": True})
    sheet = book.add_worksheet("events")
    sheet.freeze_panes(1, 1)
    for at, column in enumerate(table.columns):
        sheet.write_string(0, at, column.name, bold)
    for number, row in enumerate(table.rows, start=1):
        if number >= MOST_ROWS:
            raise SharingError(
                "format 'xlsx'",
                f"a sheet holds {MOST_ROWS:,} rows and there are more",
                "take csv or parquet, or fewer events (--from, --to)",
            )
        for at, cell in enumerate(row):
            _write(sheet, number, at, cell)
    meanings = book.add_worksheet("dictionary")
    for number, cells in enumerate(chain([HEADINGS], dictionary_rows(table.columns))):
        for at, text in enumerate(cells):
            _write(meanings, number, at, text)


def _write(sheet: Worksheet, row: int, at: int, cell: Cell) -> None:
    if cell is None or cell in ("", ()):
        return
    if isinstance(cell, bool):
        sheet.write_boolean(row, at, cell)
    elif isinstance(cell, int | float):
        sheet.write_number(row, at, cell)
    else:
        text = guarded(writable(cell_text(cell)))
        # Excel cuts such a cell off without a word.
        cut = text if len(text) <= MOST_LETTERS else text[: MOST_LETTERS - 1] + "…"
        sheet.write_string(row, at, cut)
