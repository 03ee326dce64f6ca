"""``watchbook show``: all that a book holds of an event, or a report."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from watchbook.cli.options import add_book, add_form, add_rule, book_of

if TYPE_CHECKING:
    from rich.console import Console

    from watchbook.book import Book
    from watchbook.records import EventPage, ReportCard

DESCRIPTION = """\
Show the page of an event: what is held and how well the reports agree, who says what in which
words, what was not known and when it was told, quotations, reports with their copies, why each is
linked, decisions. Or show a report: what it tells of, and the events that it is linked to. EVENT
is a key (KP.launch.2031-03-11), REPORT a key, its beginning, or the report's id."""


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "show", help="show all that is known of an event or a report", description=DESCRIPTION
    )
    parser.add_argument("names", nargs="+", metavar="EVENT|REPORT", help="what to show")
    add_rule(parser)
    add_form(parser, "event or report", width=True)
    add_book(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    from watchbook.cli.opening import open_settled
    from watchbook.errors import WatchbookError

    unknown = 0
    with open_settled(book_of(options)) as book:
        for name in options.names:
            try:
                _show(book, name, options)
            except WatchbookError as error:
                if len(options.names) == 1:
                    raise
                unknown += 1
                print(f"watchbook: {error}", file=sys.stderr)
    return 1 if unknown else 0


def _show(book: Book, name: str, options: argparse.Namespace) -> None:
    from watchbook.book import NoSuchEvent, NoSuchReport
    from watchbook.cli.names import EVENT_KEY
    from watchbook.weighing import require_origin

    try:
        page = book.page(name, rule=options.rule)
    except NoSuchEvent as no_event:
        try:
            card, reading = book.report(name)
        except NoSuchReport as no_report:
            raise (no_event if EVENT_KEY.match(name) else no_report) from None
        if options.json:
            from watchbook.cli.as_json import print_json
            from watchbook.records.as_json import reading_as_json

            told = {"report": card, "reading": reading_as_json(reading)}
            print_json(told)
            return
        from watchbook.cli.report_page import print_report

        print_report(_console(options), card, reading, tuple(book.history(card.key)))
        return
    require_origin(options.rule, page.event.key, page.mentions)
    _tell_merged(name, page)
    if options.json:
        from watchbook.sharing import export

        sys.stdout.flush()
        export([page], "jsonl", sys.stdout.buffer)
        return
    from watchbook.cli.page import print_page

    print_page(_console(options), page, rule=options.rule, cards=_named_beside(book, page))


def _console(options: argparse.Namespace) -> Console:
    from watchbook.cli.console import make_console

    return make_console(color=not options.no_color, width=options.width)


def _tell_merged(name: str, page: EventPage) -> None:
    """A key that leads elsewhere says so: on standard error, for JSON is read by programs."""
    if name in page.event.aliases:
        print(f"watchbook: {name} was merged into {page.event.key}", file=sys.stderr)


def _named_beside(book: Book, page: EventPage) -> dict[str, ReportCard]:
    """The reports of mentions that may mean the event, which its page does not hold."""
    keys = {link.ref.report for link in page.may_mean}
    return {key: book.report(key)[0] for key in keys}
