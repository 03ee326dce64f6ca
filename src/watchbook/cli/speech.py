"""What a report quotes, in a table: the words, who spoke them, and to what end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from watchbook.cli.names import state_name
from watchbook.cli.screen import on_one_line
from watchbook.records import Quote

if TYPE_CHECKING:
    from rich.table import Table


def speech_table(quotes: Sequence[Quote]) -> Table:
    """A row for each quotation, in the report's order."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column("  stance", no_wrap=True)
    table.add_column("words", ratio=3, overflow="fold")
    table.add_column("spoken by", ratio=2, overflow="fold")
    for quote in quotes:
        words = Text(f"“{on_one_line(quote.text)}”")
        table.add_row(Text(f"  {quote.stance}"), words, Text(on_one_line(_speaker(quote))))
    return table


def _speaker(quote: Quote) -> str:
    """ "Sung Kim (US)"; "not told" where the report does not say."""
    if quote.speaker is None:
        return "not told"
    if quote.affiliation is None or quote.affiliation == quote.speaker:
        return quote.speaker
    return f"{quote.speaker} ({state_name(quote.affiliation)})"
