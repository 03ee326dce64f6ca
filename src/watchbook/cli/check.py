"""``watchbook check``: what cannot be right in a report, in an event, in the whole book."""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from watchbook.cli.options import BOOK_VARIABLE, add_book, add_form, book_of

if TYPE_CHECKING:
    from watchbook.book import Book
    from watchbook.book.checked import Checked, Checks
    from watchbook.cli.trouble import Trouble
    from watchbook.records import Reading

DESCRIPTION = """\
Tell what cannot be right: in a report by itself, against what is known of the world, against the
other reports of its events and the reference tables of the book. Each finding has the words of both
sides and where they stand. WHAT is an event's key, a kept report's key or id, `all` for everything
in the book, or a file, a folder or - that is in no book yet (./NAME where a kept report has that
name); this is checked against the book's tables where there is a book. The exit code is 1 where an
error is found, else 0."""
FOUND_ERRORS = 1
EVERYTHING = "all"


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "check", help="tell what cannot be right in reports and events", description=DESCRIPTION
    )
    parser.add_argument("what", nargs="+", metavar="WHAT", help="event, report, file or `all`")
    parser.add_argument(
        "--severity",
        choices=("error", "warning", "note"),
        default="note",
        help="only findings that are as bad as this, or worse (default: note, which is all)",
    )
    parser.add_argument(
        "--check",
        dest="checks",
        metavar="NAME",
        type=_check_name,
        action="append",
        help='only findings of this check, such as "two counts"; may be given several times',
    )
    add_form(parser, "finding", width=True)
    add_book(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    from watchbook.book.checked import Checks
    from watchbook.cli.trouble import Trouble
    from watchbook.knowledge import load_knowledge

    trouble = Trouble()
    tally = Tally()
    with ExitStack() as stack:
        book = _open_book(options, stack)
        checks = Checks(book, load_knowledge())
        told = _chosen(_checked(checks, book, options, trouble), options)
        if book is not None and EVERYTHING in options.what:
            tally.all_events = book.counts()["event"]
        if options.json:
            _print_json(tally.count(told))
        else:
            _print_pages(tally.count(told), book, options)
            print(tally.in_words())
    return FOUND_ERRORS if tally.found["error"] or trouble.unread else 0


@dataclass(slots=True)
class Tally:
    """How much was checked and found, counted as it goes. ``all_events`` is how many the book has,
    where all are checked: those that cannot have findings are not opened for it."""

    reports: set[str] = field(default_factory=set)
    events: set[str] = field(default_factory=set)
    found: Counter[str] = field(default_factory=Counter)
    all_events: int = 0

    def count(self, checked: Iterator[Checked]) -> Iterator[Checked]:
        """The same, counted."""
        for one in checked:
            if one.page is not None:
                self.events.add(one.page.event.key)
            elif one.reading is not None:
                self.reports.add(one.card.key if one.card else one.reading.report.id)
            for finding in one.findings:
                self.found[finding.severity] += 1
            yield one

    def in_words(self) -> str:
        """ "2 errors, 1 warning, no notes in 3 reports and 1 event"."""
        from watchbook.cli.wording import counted
        from watchbook.records import SEVERITIES

        found = ", ".join(
            counted(self.found[severity], severity)
            for severity in SEVERITIES
            if self.found[severity]
        )
        many = (("report", len(self.reports)), ("event", self.all_events or len(self.events)))
        looked = [counted(number, what) for what, number in many if number]
        return f"{found or 'nothing found'} in {' and '.join(looked) or 'nothing'}"


def _open_book(options: argparse.Namespace, stack: ExitStack) -> Book | None:
    """The book; None where none is named, the usual one is not there, and files are to be read."""
    from watchbook.cli.opening import open_settled
    from watchbook.errors import UsageError

    named = options.book or os.environ.get(BOOK_VARIABLE)
    where = book_of(options)
    if not named and not os.path.exists(where):
        for name in options.what:
            if not _is_input(name):
                what = f"is no file here, and there is no book ({where}) that could hold it"
                raise UsageError(name, what, "name a file, or a book with --book")
        return None
    return stack.enter_context(open_settled(where))


def _is_input(name: str) -> bool:
    return name == "-" or os.path.exists(name)


def _checked(
    checks: Checks, book: Book | None, options: argparse.Namespace, trouble: Trouble
) -> Iterator[Checked]:
    """What was asked for, one after another; what is in the book comes before a file."""
    for name in options.what:
        if name == EVERYTHING:
            yield from checks.everything()
        elif book is not None and name != "-" and (not _is_input(name) or _is_kept(book, name)):
            yield from _kept(checks, name)
        else:
            for reading in _read(name, trouble):
                yield checks.reading(reading)


def _is_kept(book: Book, name: str) -> bool:
    from watchbook.book import NoSuchReport

    try:
        card, _ = book.report(name)
    except NoSuchReport:
        return False
    return name in (card.key, card.id)


def _kept(checks: Checks, name: str) -> Iterator[Checked]:
    from watchbook.book import NoSuchEvent, NoSuchReport
    from watchbook.cli.names import EVENT_KEY

    try:
        yield from checks.event(name)
    except NoSuchEvent as no_event:
        try:
            yield from checks.report(name)
        except NoSuchReport as no_report:
            raise (no_event if EVENT_KEY.match(name) else no_report) from None


def _read(name: str, trouble: Trouble) -> Iterator[Reading]:
    from watchbook.pipeline import read_inputs

    return trouble.tell(read_inputs([name], jobs=1, whole=True, stdin=sys.stdin.buffer))


def _chosen(checked: Iterator[Checked], options: argparse.Namespace) -> Iterator[Checked]:
    """With the findings that are asked for alone."""
    from watchbook.records import SEVERITIES

    bad = SEVERITIES[: SEVERITIES.index(options.severity) + 1]
    for one in checked:
        findings = tuple(
            finding
            for finding in one.findings
            if finding.severity in bad and (not options.checks or finding.check in options.checks)
        )
        yield replace(one, findings=findings)


def _print_json(checked: Iterator[Checked]) -> None:
    """A line for each finding: whose it is, by the keys in the book, and the finding."""
    from watchbook.cli.as_json import print_json
    from watchbook.records.as_json import finding_as_json

    for one in checked:
        whose = {
            "report": one.card.key if one.card else None,
            "id": one.reading.report.id if one.reading else None,
            "event": one.page.event.key if one.page else None,
        }
        for finding in one.findings:
            print_json({**whose, "finding": finding_as_json(finding)})


def _print_pages(
    checked: Iterator[Checked], book: Book | None, options: argparse.Namespace
) -> None:
    from watchbook.cli.check_pages import print_checked
    from watchbook.cli.console import make_console

    console = make_console(color=not options.no_color, width=options.width)
    for one in checked:
        if one.findings:
            print_checked(console, one, book)


def _check_name(given: str) -> str:
    from difflib import get_close_matches

    from watchbook.checking import NAMES

    name = given.strip().casefold().replace("-", " ")
    if name not in NAMES:
        near = get_close_matches(name, NAMES, 3, 0.5) or NAMES
        raise argparse.ArgumentTypeError(f"no check is called {given!r}: try {', '.join(near)}")
    return name
