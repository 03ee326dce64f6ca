"""``watchbook list``: the events of a book, a line each."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from watchbook.cli.options import add_book, add_filters, add_form, book_of, filter_of

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

    from watchbook.book import EventRow, Filter

DESCRIPTION = """\
List the events of a book by day: what happened, how well the reports agree, how many origins and
reports tell of it, and why a person should look at it."""

NONE_FOUND = 1
#: A table for a person holds no more unless told to: a book may hold any number of events.
TABLE_ROWS = 500


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("list", help="list the events of a book", description=DESCRIPTION)
    add_filters(parser)
    parser.add_argument("--newest-first", action="store_true", help="by day, the latest first")
    add_form(parser, "event", width=True)
    add_book(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    from watchbook.cli.opening import open_settled

    with open_settled(book_of(options)) as book:
        chosen = replace(filter_of(options), newest_first=options.newest_first)
        if options.json:
            found = _print_json(book.rows(chosen))
        else:
            found = _print_table(book.rows(replace(chosen, limit=_enough(chosen))), options)
    if not found:
        print(f"watchbook: {_nothing(options)}", file=sys.stderr)
    return 0 if found else NONE_FOUND


def _print_json(rows: Iterable[EventRow]) -> bool:
    """Print a line for each event as it comes; whether there was any."""
    from watchbook.cli.as_json import print_json

    found = False
    for row in rows:
        found = True
        print_json(row)
    return found


def _enough(chosen: Filter) -> int:
    """How many rows a table needs, one more than it shows so that it knows whether there are."""
    return chosen.limit or TABLE_ROWS + 1


def _print_table(rows: Iterable[EventRow], options: argparse.Namespace) -> bool:
    """Print the table; whether there was any event for it."""
    from watchbook.cli.console import make_console

    found = list(rows)
    shown = found if options.limit else found[:TABLE_ROWS]
    if shown:
        print_rows(make_console(color=not options.no_color, width=options.width), shown)
    if len(shown) < len(found):
        told = f"there are more than these {TABLE_ROWS:,}: choose some (--from), or say --limit N"
        print(f"watchbook: {told}", file=sys.stderr)
    return bool(shown)


def print_rows(console: Console, rows: Iterable[EventRow]) -> None:
    """The events as a table, as wide as the console."""
    from watchbook.cli.console import WIDE

    wide = console.width >= WIDE
    console.print(_wide_table(rows) if wide else _narrow_table(rows))


def what(row: EventRow) -> str:
    """What happened, without the day, which stands beside it."""
    from watchbook.cli.screen import on_one_line
    from watchbook.cli.sentences import what_happened

    return on_one_line(what_happened(row.kind, row.status, row.actor, dict(row.values)))


def day_of(row: EventRow) -> str:
    """The day as exactly as it is known; the days that bound it where it is not."""
    if row.day is not None:
        return row.day
    if row.first_day is None and row.last_day is None:
        return "no day"
    if row.first_day == row.last_day:
        return str(row.first_day)
    return f"{row.first_day or '…'} to {row.last_day or '…'}"


def agreement(row: EventRow) -> str:
    """How well its least agreed value is known; there is none where nothing but it is told."""
    from watchbook.cli.standing import agreement_in_words

    if not row.values and not row.origins:
        return "no values"
    if row.agreement == "single" and row.origins > 1:
        return "some by one origin"
    return agreement_in_words(row.agreement)


def attention(row: EventRow) -> str:
    """Why a person should look at it; or that somebody set it aside."""
    from watchbook.cli.screen import on_one_line

    reasons = ("set aside",) if row.set_aside else row.needs_attention
    return on_one_line("; ".join(reasons))


def _wide_table(rows: Iterable[EventRow]) -> Table:
    from rich.text import Text

    from watchbook.cli.console import plain_table
    from watchbook.cli.standing import STYLES

    table = plain_table()
    table.add_column("event", no_wrap=True)
    table.add_column("day", max_width=13)
    table.add_column("what", overflow="fold")
    table.add_column("agreement", no_wrap=True)
    table.add_column("origins", justify="right")
    table.add_column("reports", justify="right")
    table.add_column("needs attention", overflow="fold")
    for row in rows:
        table.add_row(
            Text(row.key),
            Text(day_of(row)),
            Text(what(row)),
            Text(agreement(row), style=STYLES[row.agreement]),
            Text(f"{row.origins:,}"),
            Text(f"{row.reports:,}"),
            Text(attention(row), style="yellow"),
            style="dim" if row.set_aside else "",
        )
    return table


def _narrow_table(rows: Iterable[EventRow]) -> Table:
    """The day beneath the key where that does not tell it, reasons beneath what happened."""
    from rich.text import Text

    from watchbook.cli.console import plain_table
    from watchbook.cli.standing import STYLES
    from watchbook.cli.wording import counted

    table = plain_table()
    table.add_column("event", no_wrap=True)
    table.add_column("what", overflow="fold")
    table.add_column("agreement", max_width=11)
    table.add_column("known from", no_wrap=True)
    for row in rows:
        named, day = Text(row.key), day_of(row)
        if day not in row.key:
            named.append(f"\n{day}", style="dim")
        told = Text(what(row))
        if reasons := attention(row):
            told.append(f"\n{reasons}", style="yellow")
        table.add_row(
            named,
            told,
            Text(agreement(row), style=STYLES[row.agreement]),
            Text(f"{counted(row.origins, 'origin')}\n{counted(row.reports, 'report')}"),
            style="dim" if row.set_aside else "",
        )
    return table


def _nothing(options: argparse.Namespace) -> str:
    """Why nothing is listed: "no event of this book is a launch, by KP, not before 2031"."""
    asked = {
        "kind": options.kind,
        "actor": options.actor,
        "from": options.since,
        "to": options.until,
        "weapon": options.weapon,
        "agreement": options.agreement,
        "status": options.status,
    }
    given = [f"--{name} {value}" for name, value in asked.items() if value is not None]
    given += ["--needs-attention"] if options.needs_attention else []
    if not given:
        return f"{book_of(options)} holds no event yet: `watchbook add` reads reports into it"
    return f"no event of {book_of(options)} fits {' '.join(given)}: leave one out"
