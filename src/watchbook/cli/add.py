"""``watchbook add``: read reports and keep them in a book."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from watchbook.cli.options import add_book, book_of, processes, published_date
from watchbook.cli.wording import counted

if TYPE_CHECKING:
    from watchbook.book import Book, Kept
    from watchbook.records import Finding

DESCRIPTION = """\
Read reports and keep them in a book, which is made where there is none. INPUT is what `watchbook
read` takes. What is kept stays kept, whatever stops the program; reports that are there already
are left as they are."""


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "add", help="read reports and keep them in a book", description=DESCRIPTION
    )
    parser.add_argument("inputs", nargs="+", metavar="INPUT", help="file, folder or -")
    add_book(parser)
    parser.add_argument(
        "--published",
        metavar="DATE",
        type=published_date,
        help="when reports without a date of their own were published",
    )
    parser.add_argument(
        "--all", action="store_true", help="read and keep reports that hold nothing of ours as well"
    )
    parser.add_argument(
        "--jobs", metavar="N", type=processes, help="processes to use (default: all cores)"
    )
    parser.add_argument("--json", action="store_true", help="what was done as one line of JSON")
    parser.set_defaults(run=run)


#: Events that need attention are counted so far, and no further: a book may hold any number.
ATTENTION_COUNTED = 1000


@dataclass(slots=True)
class Done:
    """What an addition came to, counted as it goes. ``events`` are those new or changed."""

    kept: int = 0
    there: int = 0
    unrelated: int = 0
    unread: int = 0
    events: int = 0
    needs_attention: int = 0
    errors: int = 0
    warnings: int = 0

    def count(self, kept: Kept, findings: Sequence[Finding] = ()) -> None:
        """Count a report by what came of keeping it, and what is found in it if it is new."""
        if kept.new:
            self.errors += sum(one.severity == "error" for one in findings)
            self.warnings += sum(one.severity == "warning" for one in findings)
        if not kept.related:
            self.unrelated += 1
        elif kept.new:
            self.kept += 1
        else:
            self.there += 1


def run(options: argparse.Namespace) -> int:
    from watchbook.book import open_book

    done = Done()
    with open_book(book_of(options)) as book:
        try:
            _keep(book, options, done)
            _settle(book, done)
        except KeyboardInterrupt:
            told = f"{counted(done.kept, 'report')} kept, and stay; add the same again to go on"
            print(f"watchbook: {told}", file=sys.stderr)
            raise
    if options.json:
        from watchbook.cli.as_json import print_json

        print_json(done)
    else:
        print(summary(done))
    return 1 if done.unread else 0


def summary(done: Done) -> str:
    """What was done, in a line; what cannot be right, in another."""
    told = _kept_in_words(done)
    found = [
        counted(number, what)
        for number, what in ((done.errors, "error"), (done.warnings, "warning"))
        if number
    ]
    if not found:
        return told
    return f"{told}\n{' and '.join(found)} found in the reports: see `watchbook check all`"


def _kept_in_words(done: Done) -> str:
    parts = [f"{counted(done.kept, 'report')} kept"]
    if done.there:
        parts.append(f"{done.there:,} there already")
    if done.unrelated:
        parts.append(f"{done.unrelated:,} set aside as unrelated")
    if done.unread:
        parts.append(f"{done.unread:,} not read")
    told = f"{', '.join(parts)}; {counted(done.events, 'event')} new or changed"
    if not done.needs_attention:
        return told
    if done.needs_attention == 1:
        return f"{told}; 1 in the book needs attention"
    more = " or more" if done.needs_attention > ATTENTION_COUNTED else ""
    number = min(done.needs_attention, ATTENTION_COUNTED)
    return f"{told}; {number:,}{more} in the book need attention"


def _keep(book: Book, options: argparse.Namespace, done: Done) -> None:
    """Read and keep, report by report; each is kept for good before the next is counted."""
    from watchbook.cli.progress import show_progress
    from watchbook.cli.trouble import Trouble
    from watchbook.intake import IntakeProblem
    from watchbook.pipeline import receive_inputs

    received = receive_inputs(
        options.inputs,
        published=options.published,
        jobs=options.jobs,
        whole=options.all,
        stdin=sys.stdin.buffer,
    )
    trouble = Trouble()
    try:
        watched = show_progress(
            received, done="read and kept", clears=lambda one: isinstance(one, IntakeProblem)
        )
        with closing(watched):  # whatever stops us, its line is gone before anybody else writes
            for one in trouble.tell(watched):
                done.count(book.keep(one), one.reading.findings)
    finally:
        done.unread = trouble.unread


def _settle(book: Book, done: Done) -> None:
    """Work out what the new reports change, and look what a person should see to."""
    from watchbook.book import Filter
    from watchbook.cli.progress import settle_with_progress

    done.events = settle_with_progress(book).weighed
    needing = book.rows(Filter(needs_attention=True, limit=ATTENTION_COUNTED + 1))
    done.needs_attention = sum(1 for _ in needing)
