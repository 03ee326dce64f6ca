"""``watchbook read``: what reports say was fired, by whom, when and where."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from watchbook.cli.options import processes, published_date

if TYPE_CHECKING:
    from watchbook.records import Reading

DESCRIPTION = """\
Read reports and print, for each, the launches and tests it tells of: every value with the words
that give it and whoever said it. INPUT is a text or HTML file, a folder, JSON Lines (.jsonl,
.jsonl.gz; each line has "id", "text" or "html", and may have "url", "outlet", "title" and
"published"), or - for standard input."""


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "read", help="read reports and print what they tell of", description=DESCRIPTION
    )
    parser.add_argument("inputs", nargs="+", metavar="INPUT", help="file, folder or -")
    parser.add_argument(
        "--published",
        metavar="DATE",
        type=published_date,
        help="when reports without a date of their own were published: "
        "2016-03-10, or with a clock 2016-03-10T02:11Z (UTC where no zone is given)",
    )
    parser.add_argument("--json", action="store_true", help="one line of JSON for each report")
    parser.add_argument(
        "--jobs", metavar="N", type=processes, help="processes to use (default: all cores)"
    )
    parser.add_argument(
        "--all",
        action="store_true",
        help="read every report to its end, one that holds nothing of ours too",
    )
    parser.add_argument(
        "--explain", action="store_true", help="tell which passes and rules made each value"
    )
    parser.add_argument(
        "--show-text", action="store_true", help="print each report's text, its evidence marked"
    )
    parser.add_argument(
        "--no-color", action="store_true", help="print no colours (NO_COLOR does the same)"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    from watchbook.cli.progress import show_progress
    from watchbook.cli.trouble import Trouble
    from watchbook.pipeline import read_inputs

    results = read_inputs(
        options.inputs,
        published=options.published,
        jobs=options.jobs,
        whole=options.all,
        stdin=sys.stdin.buffer,
    )
    trouble = Trouble()
    readings = trouble.tell(show_progress(results))
    if options.json:
        _print_json(readings, rules=options.explain)
    else:
        from watchbook.cli.cards import print_cards

        print_cards(
            readings,
            explain=options.explain,
            show_text=options.show_text,
            color=not options.no_color,
        )
    return 1 if trouble.unread else 0


def _print_json(readings: Iterator[Reading], *, rules: bool) -> None:
    from watchbook.records.as_json import encode_reading

    out = sys.stdout.buffer
    for reading in readings:
        out.write(encode_reading(reading, rules=rules))
