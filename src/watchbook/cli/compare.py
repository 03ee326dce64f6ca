"""``watchbook compare``: the book beside a reference table, event by event and cell by cell."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from watchbook.cli.options import add_book, add_events, add_rule, book_of

if TYPE_CHECKING:
    from watchbook.book import Book
    from watchbook.records import Comparison, EventPage, ReferenceTable

DESCRIPTION = """\
Set the book beside a reference table. Events are matched on the local day, whatever clock the table
keeps, and by time, place and weapon where a day has several; each cell then agrees, differs, or
stands on one side alone, with the words of the book's reports."""
STATES = ("agree", "differ", "only-here", "only-there")


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "compare", help="set the book beside a reference table", description=DESCRIPTION
    )
    parser.add_argument("table", metavar="TABLE", help="its name (`watchbook reference list`)")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--csv", action="store_true", help="a line for each cell")
    form.add_argument("--html", action="store_true", help="one page that opens anywhere")
    form.add_argument("--json", action="store_true", help="one line of JSON for all of it")
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        help="where --csv or --html goes (default: standard output)",
    )
    add_events(parser).add_argument(
        "--state",
        action="append",
        choices=STATES,
        help="only what agrees, differs, or stands on one side alone; can be given again",
    )
    add_rule(parser)
    parser.add_argument("--width", metavar="N", type=int, help="columns to use")
    parser.add_argument("--all", action="store_true", help="cells that agree as well")
    parser.add_argument("--no-color", action="store_true", help="print no colours")
    add_book(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    from watchbook.checking.tables import compare
    from watchbook.cli.opening import open_settled
    from watchbook.knowledge import load_knowledge

    with open_settled(book_of(options)) as book:
        table = _table(book, options)
        comparison = compare(_pages(book, table, options.rule), table, load_knowledge())
    comparison = _chosen(comparison, options)
    if options.json:
        from watchbook.cli.as_json import print_json
        from watchbook.sharing.comparison import comparison_as_json

        print_json(comparison_as_json(comparison))
    elif options.csv or options.html:
        _write(comparison, options)
    else:
        from watchbook.cli.comparison import print_comparison
        from watchbook.cli.console import make_console

        console = make_console(color=not options.no_color, width=options.width)
        print_comparison(console, comparison, whole=options.all)
    return 0


def _table(book: Book, options: argparse.Namespace) -> ReferenceTable:
    table = book.table(options.table)
    rows = tuple(
        row
        for row in table.rows
        if options.kind in (None, row.kind) and options.actor in (None, row.actor)
    )
    return replace(table, rows=rows)


def _pages(book: Book, table: ReferenceTable, rule: str) -> Iterator[EventPage]:
    """The events that the table can speak of."""
    from watchbook.book import Filter

    for kind, actor in sorted({(row.kind, row.actor) for row in table.rows}):
        yield from book.pages(Filter(kind=kind, actor=actor), rule=rule)


def _chosen(comparison: Comparison, options: argparse.Namespace) -> Comparison:
    states = {state.replace("-", " ") for state in options.state or ()}
    since, until = options.since or "", options.until or "9999"
    pairs = tuple(
        pair
        for pair in comparison.pairs
        if since <= pair.day[: len(since)]
        and pair.day[: len(until)] <= until
        and (not states or pair.state in states)
    )
    return replace(comparison, pairs=pairs)


def _write(comparison: Comparison, options: argparse.Namespace) -> None:
    if options.output is None:
        sys.stdout.flush()
        _write_to(comparison, options, sys.stdout.buffer)
        return
    from watchbook.errors import UsageError

    path = Path(options.output)
    try:
        with path.open("wb") as out:
            _write_to(comparison, options, out)
    except OSError as error:
        what = f"cannot be written ({error.strerror or type(error).__name__})"
        hint = "name a file in a folder that is there and yours"
        raise UsageError(str(path), what, hint) from error
    print(f"watchbook: wrote {path}", file=sys.stderr)


def _write_to(comparison: Comparison, options: argparse.Namespace, out: BinaryIO) -> None:
    if options.csv:
        from watchbook.sharing.comparison import write_csv

        write_csv(comparison, out)
    else:
        from watchbook.sharing.comparison_page import write_page

        write_page(comparison, out)
