"""``watchbook date``: when a report without a date can have been written, step by step."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from watchbook.records.dating import DatedEvent

DESCRIPTION = """\
Tell when reports can have been written, from their own clues: persons in office, occasions to
come or past, resolutions, weapons and years they name. Each clue is printed with its words, what
it contributes and the window after it. With --table or --book, also which event of the table, or
of the book and its reference tables, the news is, where exactly one fits. REPORT is as INPUT is
for read."""


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "date", help="tell when an undated report can have been written", description=DESCRIPTION
    )
    parser.add_argument("inputs", nargs="+", metavar="REPORT", help="file, folder or -")
    parser.add_argument(
        "--table",
        metavar="FILE",
        type=Path,
        action="append",
        default=[],
        help="a table of tests to look for the news in, as `watchbook reference add` takes it; "
        "may be given several times",
    )
    parser.add_argument(
        "--book",
        metavar="FILE-OR-URL",
        help="a book, in whose events and reference tables to look for the news",
    )
    parser.add_argument("--json", action="store_true", help="one line of JSON for each report")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    from watchbook.cli.trouble import Trouble
    from watchbook.dating import date_report
    from watchbook.knowledge import load_knowledge
    from watchbook.pipeline import read_inputs

    tables = tuple(_find_events(options))
    knowledge = load_knowledge()
    trouble = Trouble()
    results = read_inputs(options.inputs, jobs=1, whole=True, stdin=sys.stdin.buffer)
    for number, reading in enumerate(trouble.tell(results)):
        dating = date_report(reading, knowledge, tables)
        if options.json:
            import msgspec

            from watchbook.records.dating_as_json import dating_as_json

            sys.stdout.buffer.write(msgspec.json.encode(dating_as_json(dating)) + b"\n")
        else:
            from watchbook.cli.dating_pages import page_of

            print(*([""] if number else []), *page_of(dating, reading), sep="\n")
    return 1 if trouble.unread else 0


def _find_events(options: argparse.Namespace) -> Iterator[DatedEvent]:
    """The events to look for the news in: of the tables named, then of the book."""
    from watchbook.checking.tables import dated_events, dated_pages
    from watchbook.cli.opening import open_settled
    from watchbook.cli.reference import tell_problems
    from watchbook.intake.tables import read_table

    for path in options.table:
        read = read_table(path)
        tell_problems(read)
        yield from dated_events(read.table)
    if options.book:
        with open_settled(options.book) as book:
            for card in book.tables():
                yield from dated_events(book.table(card.name))
            yield from dated_pages(book.pages())
