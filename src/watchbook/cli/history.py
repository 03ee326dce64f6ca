"""``watchbook history``: when reports were kept, and what people decided, in order."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from watchbook.cli.options import add_book, add_form, book_of

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from watchbook.book import Book, HistoryEntry

DESCRIPTION = """\
Tell what happened to an event, a report or the whole book: when each report was kept and why it
was linked, and every decision with who made it, why, and what was there before."""


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "history", help="tell what was kept and decided, and when", description=DESCRIPTION
    )
    parser.add_argument(
        "name", nargs="?", metavar="EVENT|REPORT", help="of what (default: the whole book)"
    )
    add_form(parser, "entry", width=True)
    add_book(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    from watchbook.cli.opening import open_settled

    with open_settled(book_of(options)) as book:
        entries = _entries(book, options.name)
        if options.json:
            from watchbook.cli.as_json import print_json

            for entry in entries:
                print_json(entry)
            return 0
        from watchbook.cli.console import make_console

        print_history(make_console(color=not options.no_color, width=options.width), entries)
        from watchbook.cli.page_decisions import misfits_table

        misfits = book.misfits()
        if misfits and options.name is None:
            make_console(color=not options.no_color).print(misfits_table(misfits))
    return 0


def _entries(book: Book, name: str | None) -> Iterator[HistoryEntry]:
    """The entries; what is neither event nor report is told of with near keys of events first."""
    from itertools import chain

    from watchbook.book import NoSuchReport
    from watchbook.cli.names import EVENT_KEY

    entries = book.history(name)
    try:
        first = next(entries, None)
    except NoSuchReport:
        if EVENT_KEY.match(str(name)):
            book.page(str(name))  # says which keys come near
        raise
    return chain((first,), entries) if first is not None else entries


def print_history(console: Console, entries: Iterable[HistoryEntry]) -> None:
    """Each entry as it comes: when, and beside it what."""
    from rich.text import Text

    from watchbook.cli.console import plain_table

    for entry in entries:
        table = plain_table(heading=False)
        table.add_column(no_wrap=True)
        table.add_column(overflow="fold")
        table.add_row(Text(entry.at, style="dim"), _decided(entry) or _kept(entry))
        console.print(table)


def _decided(entry: HistoryEntry) -> Text | None:
    from rich.text import Text

    from watchbook.cli.page_decisions import decision_text

    if entry.decision is None:
        return None
    return Text(f"decision {entry.decision.number}: ").append_text(decision_text(entry.decision))


def _kept(entry: HistoryEntry) -> Text:
    """The report that was kept, and how its mentions were linked."""
    from rich.text import Text

    from watchbook.cli.page_sources import KEY_SHOWN
    from watchbook.cli.screen import on_one_line

    card = entry.report
    if card is None:
        return Text(entry.what)
    named = ": ".join(part for part in (card.outlet, card.title or card.id) if part)
    copy = " (a copy)" if card.story != card.key else ""
    told = Text(on_one_line(f"kept {card.key[:KEY_SHOWN]}  {named}{copy}"))
    for link in entry.links:
        why = on_one_line("; ".join((link.rule, *link.reasons)))
        event = f"linked to {link.event}" if link.event else "left unlinked"
        told.append(f"\n{link.ref.mention} {event}: {why}", style="dim")
    return told
