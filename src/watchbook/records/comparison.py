"""The book set beside a reference table, event by event and cell by cell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from watchbook.records.table import Occasion

#: What a cell comes to; ``only here`` is in the book alone, ``only there`` in the table alone.
CellState = Literal["agree", "differ", "only here", "only there"]
CELL_STATES: tuple[CellState, ...] = ("agree", "differ", "only here", "only there")


@dataclass(frozen=True, slots=True)
class Said:
    """Words of a kept report that give a value: what they give, who knew it, which report says so.

    ``report`` is its key in the book, ``outlet`` and ``published`` as the report has them.
    ``best`` tells whether it speaks for the value that the book holds best.
    """

    value: str
    exact: str
    origins: tuple[str, ...]
    report: str
    outlet: str | None
    published: str | None
    best: bool = True


@dataclass(frozen=True, slots=True)
class Cell:
    """One field of an event beside the same of a table's rows, both in words for a reader.

    ``why`` says what makes them agree or differ, where that is not plain.
    """

    field: str
    state: CellState
    here: str | None
    there: str | None
    why: str | None = None
    said: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """An event of the book, rows of the table, or both where they are the same occasion.

    ``state`` is ``agree`` where no cell differs. ``reasons`` say why the two are held to be one
    occasion, or why one stands alone. ``event`` is the event's key, ``day`` the local day by
    which the comparison is ordered (as exactly as known, empty where nothing tells it).
    """

    state: CellState
    day: str
    event: str | None
    occasion: Occasion | None
    cells: tuple[Cell, ...]
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """The whole of it: ``pairs`` in order of day, and the events of the book that were left out
    because the table does not speak of their like, or their day is not known well enough, each
    with the reason."""

    table: str
    title: str
    pairs: tuple[Pair, ...]
    left_out: tuple[tuple[str, str], ...] = ()

    def count(self, state: CellState) -> int:
        """How many pairs are in a state."""
        return sum(pair.state == state for pair in self.pairs)

    def cell_count(self, field: str, state: CellState) -> int:
        """How many cells of a field are in a state, over events that stand on both sides."""
        return sum(
            cell.field == field and cell.state == state
            for pair in self.pairs
            if pair.event is not None and pair.occasion is not None
            for cell in pair.cells
        )
