"""The columns of a table of events: the one place from which header, types and dictionary come."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar

Cell = str | tuple[str, ...] | int | float | bool | None
#: ``words`` are several texts: parted by ``|`` in CSV and XLSX, a list in Parquet.
Sort = Literal["text", "words", "whole", "number", "flag"]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """One column: ``of`` takes its cell from whatever a row is made of. ``example`` is a cell as
    CSV shows it, ``unit`` is empty where there is none."""

    name: str
    sort: Sort
    meaning: str
    example: str
    of: Callable[[T], Cell]
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under columns. ``rows`` can be gone through once; each has a cell for each column."""

    columns: Sequence[Column[Any]]
    rows: Iterator[tuple[Cell, ...]]


def row_of(columns: Sequence[Column[T]], thing: T) -> tuple[Cell, ...]:
    """The cells of one row, in the order of the columns."""
    return tuple(column.of(thing) for column in columns)


def cell_text(cell: Cell) -> str:
    """A cell as CSV has it, not yet guarded: true and false, no needless ".0", lists with ``|``."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, tuple):
        return "|".join(one.replace("|", "/") for one in cell)
    if isinstance(cell, int):
        return str(cell)
    if isinstance(cell, float):
        return str(int(cell)) if cell == int(cell) else repr(cell)
    return cell
