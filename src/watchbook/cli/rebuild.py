"""``watchbook rebuild``: everything that was worked out is worked out anew from what was kept."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from watchbook.cli.options import add_book, book_of
from watchbook.cli.wording import counted

if TYPE_CHECKING:
    from watchbook.book import Rebuilt
    from watchbook.intake import RawReport
    from watchbook.records import Reading

DESCRIPTION = """\
Work out anew which reports tell of one event and what is held of it, from the reports and the
decisions that were kept. The same reports and decisions give the same book, byte for byte. A
decision that no longer fits is told of, and kept."""


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "rebuild", help="work everything out anew from what was kept", description=DESCRIPTION
    )
    parser.add_argument(
        "--read-again",
        action="store_true",
        help="read the kept reports again too, as this release and its knowledge files do",
    )
    parser.add_argument("--json", action="store_true", help="what was done as one line of JSON")
    add_book(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    from watchbook.book import open_book
    from watchbook.cli.progress import Steps
    from watchbook.cli.screen import on_one_line

    with open_book(book_of(options), create=False) as book:
        with Steps("rebuilding") as steps:
            rebuilt = book.rebuild(read_again if options.read_again else None, steps)
        misfits = book.misfits()
    if options.json:
        from watchbook.cli.as_json import print_json

        print_json({"rebuilt": rebuilt, "misfits": misfits})
    else:
        print(summary(rebuilt))
    for key in rebuilt.unread:
        print(f"watchbook: {key} could not be read again; it keeps its reading", file=sys.stderr)
    for one in misfits:
        told = f"decision {one.decision} on {one.event} no longer fits: {one.why}"
        print(f"watchbook: {on_one_line(told)}", file=sys.stderr)
    return 1 if rebuilt.unread else 0


def summary(rebuilt: Rebuilt) -> str:
    """What was done, in a line."""
    parts = [f"{counted(rebuilt.reports, 'report')} kept"]
    if rebuilt.read_anew:
        parts.append(f"{rebuilt.read_anew:,} read again")
    if rebuilt.unread:
        parts.append(f"{len(rebuilt.unread):,} could not be")
    return f"{', '.join(parts)}; {counted(rebuilt.settled.weighed, 'event')} worked out anew"


def read_again(raw: RawReport) -> Reading:
    """A kept report as ``watchbook add`` would read it today; IntakeError where it cannot."""
    from watchbook.errors import IntakeError
    from watchbook.intake import IntakeProblem
    from watchbook.pipeline import receive

    received = receive(raw)
    if isinstance(received, IntakeProblem):
        raise IntakeError(received.where, received.what, received.hint)
    return received.reading
