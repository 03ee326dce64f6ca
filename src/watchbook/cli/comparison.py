"""A comparison in the terminal: what differs first of all, with the words that give it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from watchbook.cli.screen import on_one_line
from watchbook.cli.wording import counted
from watchbook.records import CELL_STATES, Cell, CellState, Comparison, Pair, Said
from watchbook.sharing.comparison import FIELD_NAMES, fields_of, row_numbers

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

STYLES: dict[CellState, str] = {
    "agree": "green",
    "differ": "bold red",
    "only here": "blue",
    "only there": "yellow",
}
TOLD_WORDS = 3


def print_comparison(console: Console, comparison: Comparison, *, whole: bool) -> None:
    """Every pair with the cells that do not agree (``whole``: all of them), then the sums."""
    for pair in comparison.pairs:
        _print_pair(console, pair, whole=whole)
    _print_sums(console, comparison)


def _print_pair(console: Console, pair: Pair, *, whole: bool) -> None:
    from rich.text import Text

    heading = Text(pair.day, style="bold")
    heading.append(f"  {_state(pair.state)}", style=STYLES[pair.state])
    if pair.event:
        heading.append(f"  {on_one_line(pair.event)}")
    if pair.occasion:
        heading.append(f"  {row_numbers(pair.occasion)}", style="dim")
    console.print(heading)
    if pair.reasons:
        console.print(Text(f"  {on_one_line('; '.join(pair.reasons))}", style="dim"))
    agreeing = [cell for cell in pair.cells if cell.state == "agree"]
    if agreeing and not whole:
        names = ", ".join(_name(cell.field) for cell in agreeing)
        console.print(Text(f"  agree: {names}", style="green"))
    told = pair.cells if whole else [cell for cell in pair.cells if cell.state != "agree"]
    if told:
        console.print(_cells(told))
    console.print()


def _cells(cells: list[Cell] | tuple[Cell, ...]) -> object:
    from rich.padding import Padding
    from rich.text import Text

    from watchbook.cli.console import plain_table

    table = plain_table()
    table.add_column("", no_wrap=True)
    table.add_column("the book", overflow="fold", ratio=3)
    table.add_column("the table", overflow="fold", ratio=3)
    table.add_column("", no_wrap=True)
    for cell in cells:
        here, there = Text(on_one_line(cell.here or "–")), Text(on_one_line(cell.there or "–"))
        if cell.state == "differ" or cell.why:
            _add_words(here, cell)
        if cell.why:
            there.append(f"\n{on_one_line(cell.why)}", style="dim")
        state = Text(_state(cell.state), style=STYLES[cell.state])
        table.add_row(Text(_name(cell.field), style="dim"), here, there, state)
    return Padding(table, (0, 0, 0, 2))


def _add_words(here: Text, cell: Cell) -> None:
    for said in cell.said[:TOLD_WORDS]:
        here.append(f"\n{_said(said)}", style="dim")
    if len(cell.said) > TOLD_WORDS:
        here.append(f"\nand {len(cell.said) - TOLD_WORDS} more", style="dim")


def _said(said: Said) -> str:
    who = ", ".join(said.origins) or said.outlet or said.report
    return on_one_line(f"“{said.exact}” {who}, {said.published or 'undated'}")


def _print_sums(console: Console, comparison: Comparison) -> None:
    from rich.text import Text

    from watchbook.cli.console import plain_table

    sums = ", ".join(f"{comparison.count(state)} {_state(state)}" for state in CELL_STATES)
    console.print(Text(f"{on_one_line(comparison.title)}: {sums}", style="bold"))
    table = plain_table()
    table.add_column("events on both sides")
    for state in CELL_STATES:
        table.add_column(_state(state), justify="right")
    for field in fields_of(comparison):
        counts = [str(comparison.cell_count(field, state)) for state in CELL_STATES]
        table.add_row(Text(_name(field)), *counts)
    console.print(table)
    if comparison.left_out:
        told = counted(len(comparison.left_out), "event")
        console.print(Text(f"{told} of the book could not be compared (--json says why)", "dim"))


def _name(field: str) -> str:
    return FIELD_NAMES.get(field, field.replace("_", " "))


def _state(state: CellState) -> str:
    words = {"only here": "only in the book", "only there": "only in the table"}
    return words.get(state, state)
