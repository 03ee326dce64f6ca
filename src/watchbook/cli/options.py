"""Options that several commands have: which book, which events, in what form."""

from __future__ import annotations

import argparse
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from watchbook.book import Filter

#: The book where none is named.
BOOK_VARIABLE = "WATCHBOOK_BOOK"
DEFAULT_BOOK = "watchbook.db"
KINDS = ("launch", "nuclear_test", "engine_test", "drill", "meeting", "advisory", "sanctions")
STATUSES = ("occurred", "planned", "possible", "denied")
AGREEMENTS = ("agreed", "disputed", "single", "unknown")


def add_book(parser: argparse.ArgumentParser) -> None:
    """``--book``, the same for every command."""
    parser.add_argument(
        "--book",
        metavar="FILE-OR-URL",
        help="an SQLite file or postgresql://... "
        f"(default: what {BOOK_VARIABLE} names, else {DEFAULT_BOOK})",
    )


def book_of(options: argparse.Namespace) -> str:
    """The book that a command is about."""
    return options.book or os.environ.get(BOOK_VARIABLE) or DEFAULT_BOOK


def add_form(parser: argparse.ArgumentParser, what: str, *, width: bool = False) -> None:
    """``--json`` and what else governs how a page looks."""
    parser.add_argument("--json", action="store_true", help=f"one line of JSON for each {what}")
    parser.add_argument(
        "--no-color", action="store_true", help="print no colours (NO_COLOR does the same)"
    )
    if width:
        parser.add_argument(
            "--width",
            metavar="N",
            type=_columns,
            help="columns to use (default: the terminal's; 100 in a file or a pipe)",
        )


def add_rule(parser: argparse.ArgumentParser) -> None:
    """``--rule``: how the best value is chosen."""
    parser.add_argument(
        "--rule",
        default="best-supported",
        metavar="RULE",
        type=_rule,
        help="which value to take where several are told: best-supported (default), lowest, "
        "latest, or origin:NAME for what one origin says",
    )


def add_events(parser: argparse.ArgumentParser) -> argparse._ArgumentGroup:
    """Which events by kind, state and days: the same for every command that chooses some. The
    group, to which a command may add options of its own."""
    group = parser.add_argument_group("which events")
    group.add_argument("--kind", choices=KINDS, help="only events of a kind")
    group.add_argument(
        "--actor", metavar="STATE", type=_actor, help="whose: a code (KP) or a name (North Korea)"
    )
    group.add_argument(
        "--from",
        dest="since",
        metavar="DATE",
        type=_day,
        help="not before a day, month or year: 2031-03-11, 2031-03, 2031",
    )
    group.add_argument(
        "--to", dest="until", metavar="DATE", type=_day, help="not after it; all its days count"
    )
    return group


def add_filters(parser: argparse.ArgumentParser) -> None:
    """Which events: the same for ``list`` and ``export``."""
    group = add_events(parser)
    group.add_argument("--weapon", metavar="WEAPON", help="a class (srbm) or a name (KN-23)")
    group.add_argument("--agreement", choices=AGREEMENTS, help="the event's least agreed value")
    group.add_argument("--status", choices=STATUSES, help="how far it has come")
    group.add_argument(
        "--needs-attention", action="store_true", help="only what a person should look at"
    )
    group.add_argument("--set-aside", action="store_true", help="what was set aside as well")
    group.add_argument("--limit", metavar="N", type=_count, help="no more than so many")


def filter_of(options: argparse.Namespace) -> Filter:
    """What the options choose."""
    from watchbook.book import Filter

    return Filter(
        kind=options.kind,
        actor=options.actor,
        since=options.since,
        until=options.until,
        weapon=options.weapon,
        agreement=options.agreement,
        needs_attention=options.needs_attention,
        status=options.status,
        set_aside=options.set_aside,
        limit=options.limit,
    )


def published_date(given: str) -> str:
    """A date of publication, as it was given; argparse's own error where it is none."""
    from watchbook.intake import parse_published

    if parse_published(given) is None:
        raise argparse.ArgumentTypeError(f"no date that can be told: {given!r} (write 2016-03-10)")
    return given


def processes(given: str) -> int:
    """A number of processes."""
    if not given.isdecimal() or not 1 <= int(given) <= 1024:
        raise argparse.ArgumentTypeError(f"not a number of processes: {given!r}")
    return int(given)


def _rule(given: str) -> str:
    from watchbook.errors import WatchbookError
    from watchbook.weighing import parse_rule

    if given == "best-supported":  # the default: nothing to look up
        return given
    try:
        parse_rule(given)
    except WatchbookError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
    return given


def _actor(given: str) -> str:
    from watchbook.cli.names import state_code
    from watchbook.errors import UsageError

    try:
        return state_code(given)
    except UsageError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _day(given: str) -> str:
    from watchbook.cli.values import parse_day
    from watchbook.errors import UsageError

    try:
        return parse_day(given)
    except UsageError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _count(given: str) -> int:
    if not given.isdecimal() or int(given) == 0:
        raise argparse.ArgumentTypeError(f"not a number of events: {given!r}")
    return int(given)


def _columns(given: str) -> int:
    from watchbook.cli.console import NARROWEST

    if not given.isdecimal() or not NARROWEST <= int(given) <= 1000:
        raise argparse.ArgumentTypeError(
            f"not a number of columns: {given!r} (write {NARROWEST} to 1000)"
        )
    return int(given)
