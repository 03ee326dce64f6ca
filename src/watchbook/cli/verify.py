"""``watchbook verify``: whether a book is whole."""

from __future__ import annotations

import argparse
import sys
from contextlib import suppress

from watchbook.cli.options import add_book, book_of
from watchbook.cli.wording import counted

DESCRIPTION = """\
Check that a book is whole: the hashes of what was kept, every value's words against the text of its
report, every reference, every decision. What is wrong is told with what to do about it."""
FAULTY = 1


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "verify", help="check that a book is whole", description=DESCRIPTION
    )
    parser.add_argument("--json", action="store_true", help="one line of JSON for each fault")
    add_book(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    from watchbook.book import open_book
    from watchbook.cli.progress import settle_with_progress
    from watchbook.cli.screen import on_one_line

    faults = 0
    with open_book(book_of(options), create=False) as book:
        # What a killed command left to be worked out is no fault. Where a damaged book cannot be
        # worked out, the faults below say why.
        with suppress(Exception):
            settle_with_progress(book)
        for fault in book.verify():
            faults += 1
            if options.json:
                from watchbook.cli.as_json import print_json

                print_json(fault)
            else:
                print(on_one_line(str(fault)))
        checked = book.counts()
    told = ", ".join(counted(number, what) for what, number in checked.items())
    verdict = counted(faults, "fault") if faults else "all is well"
    print(f"watchbook: checked {told}: {verdict}", file=sys.stderr if options.json else sys.stdout)
    return FAULTY if faults else 0
