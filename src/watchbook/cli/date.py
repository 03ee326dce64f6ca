"""``watchbook date``: when a report without a date can have been written, step by step."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

DESCRIPTION = """\
Tell when reports can have been written, from their own clues: persons in office, occasions to
come or past, resolutions, weapons and years they name. Each clue is printed with its words, what
it contributes and the window after it. With --table, also which event of the table the news is,
where exactly one fits. INPUT is as for read."""


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
        help="a table of launches to look for the news in (JSON Lines, a row for each missile); "
        "may be given several times",
    )
    parser.add_argument("--json", action="store_true", help="one line of JSON for each report")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    from watchbook.cli.tables import read_table
    from watchbook.cli.trouble import Trouble
    from watchbook.dating import date_report
    from watchbook.knowledge import load_knowledge
    from watchbook.pipeline import read_inputs

    tables = tuple(event for path in options.table for event in read_table(path))
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
