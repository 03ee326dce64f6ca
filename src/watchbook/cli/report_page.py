"""A kept report's page: what it tells of, when it was kept, and the events it is linked to."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from watchbook.cli.cards import print_card
from watchbook.cli.console import plain_table
from watchbook.cli.screen import on_one_line
from watchbook.records import Link, Reading, ReportCard

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

    from watchbook.book import HistoryEntry


def print_report(
    console: Console, card: ReportCard, reading: Reading, history: Iterable[HistoryEntry]
) -> None:
    """Print the report's card, then its place in the book."""
    from rich.text import Text

    print_card(console, reading, explain=False, show_text=False)
    history = tuple(history)
    links = tuple(link for entry in history for link in entry.links)
    if links:
        console.print(Text("In the book", style="bold"))
        console.print(_links_table(links))
        console.print()
    console.print(Text("Kept", style="bold"))
    console.print(_kept_table(card, history))
    console.print()


def _links_table(links: tuple[Link, ...]) -> Table:
    """To which event each of its mentions is linked, and why."""
    from rich.text import Text

    table = plain_table()
    for heading in ("  mention", "event", "because"):
        table.add_column(heading, overflow="fold", no_wrap=heading == "  mention")
    for link in links:
        why = on_one_line("; ".join((link.rule, *link.reasons)))
        told = Text(why)
        if link.against:
            told.append(f"\nagainst: {on_one_line('; '.join(link.against))}", style="yellow")
        event = Text(link.event or "left unlinked", style="" if link.event else "dim")
        if link.event is None and link.candidates:
            event.append(f"\nmay mean {', '.join(link.candidates)}")
        table.add_row(Text(f"  {link.ref.mention}"), event, told)
    return table


def _kept_table(card: ReportCard, history: tuple[HistoryEntry, ...]) -> Table:
    from rich.text import Text

    kept = next((entry.at for entry in history if entry.what == "kept"), None)
    told = {
        "key": card.key,
        "copy of": card.story if card.story != card.key else None,
        "address": card.url,
        "since": kept,
        "bytes": f"SHA-256 {card.bytes_sha256}",
        "text": f"SHA-256 {card.text_sha256}",
    }
    table = plain_table(heading=False)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for name, value in told.items():
        if value:
            table.add_row(Text(f"  {name}", style="dim"), Text(on_one_line(value)))
    return table
