"""The data dictionary: what each column or member of an export means, made from the code's own
definitions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from watchbook.sharing.columns import Column

HEADINGS = ("column", "type", "unit", "meaning", "example")
#: The types of columns, for a reader.
SORTS = {
    "text": "text",
    "words": "texts, parted by | (Parquet: a list)",
    "whole": "whole number",
    "number": "number",
    "flag": "true or false",
}


@dataclass(frozen=True, slots=True)
class Member:
    """A member of an entry of a format that is no table: its path and what it holds."""

    name: str
    meaning: str
    example: str = ""


def dictionary_rows(columns: Sequence[Column[Any]]) -> Iterator[tuple[str, ...]]:
    """A row of texts for each column, under ``HEADINGS``."""
    for column in columns:
        yield column.name, SORTS[column.sort], column.unit, column.meaning, column.example


def table_of_columns(columns: Sequence[Column[Any]]) -> str:
    """The columns as a table in Markdown."""
    return _table(HEADINGS, dictionary_rows(columns))


def table_of_members(members: Sequence[Member]) -> str:
    """The members as a table in Markdown."""
    rows = ((one.name, one.meaning, one.example) for one in members)
    return _table(("member", "meaning", "example"), rows)


def _table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [_row(headings), _row(["---"] * len(headings))]
    lines += [_row(row) for row in rows]
    return "\n".join(lines) + "\n"


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
