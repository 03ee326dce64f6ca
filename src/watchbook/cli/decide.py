"""``watchbook decide``: a person corrects the record; what was there before is kept with it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from watchbook.cli.options import add_book, book_of

if TYPE_CHECKING:
    from watchbook.book import Book
    from watchbook.records import Decision, EventPage, MentionRef

DESCRIPTION = """\
Decide about the record. Nothing is overwritten: a decision is kept with who made it, when, why and
what was there before, holds through every rebuild, and can be undone."""
EXAMPLES = """\
examples:
  watchbook decide accept KP.launch.2031-03-11 --by "Ines Roth" --why "checked by phone"
  watchbook decide set KP.launch.2031-03-11 distance_km 390-400 --by "Ines Roth" --why "radar log"
  watchbook decide set-aside KP.launch.2031-03-11 --field distance_km 600 --by ... --why "a typo"
  watchbook decide undo 3 --by "Ines Roth" --why "that was another launch"
"""
#: A person's name, and why: both are kept for good.
LONGEST = 2000
Add = Callable[[str, str], argparse.ArgumentParser]


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "decide",
        help="correct the record; nothing is overwritten",
        description=DESCRIPTION,
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verbs = parser.add_subparsers(title="decisions", metavar="VERB", required=True, dest="verb")

    def add(verb: str, about: str) -> argparse.ArgumentParser:
        made = verbs.add_parser(verb, help=about, description=f"{about[0].upper()}{about[1:]}.")
        made.add_argument("--by", required=True, metavar="NAME", type=_said, help="who decides")
        made.add_argument(
            "--why", required=True, metavar="TEXT", type=_said, help="for what reason"
        )
        made.add_argument(
            "--at",
            metavar="INSTANT",
            type=_instant,
            help="when it was decided, if not now: 2031-03-14T08:00Z",
        )
        made.add_argument("--json", action="store_true", help="the decision as one line of JSON")
        add_book(made)
        made.set_defaults(run=run)
        return made

    _add_values(add)
    _add_links(add)
    add("undo", "take a decision back").add_argument(
        "number", metavar="NUMBER", type=_number, help="its number, as `watchbook history` has it"
    )


def _add_values(add: Add) -> None:
    """The decisions about an event as it stands, and its values."""
    made = add("accept", "accept an event as it stands, or the value of one field")
    made.add_argument("event", metavar="EVENT")
    made.add_argument("field", metavar="FIELD", nargs="?", help="distance_km; all where left out")
    made = add("set", "set the value of a field")
    made.add_argument("event", metavar="EVENT")
    made.add_argument("field", metavar="FIELD", help="such as distance_km, weapon, date")
    made.add_argument("value", metavar="VALUE", help="590, 400-600, '>=2', srbm, 2031-03-11, 06:30")
    made = add("set-aside", "leave an event, a report or a value out; it stays in the history")
    made.add_argument("event", metavar="EVENT")
    which = made.add_mutually_exclusive_group()
    which.add_argument(
        "--report", action="append", default=[], metavar="REPORT", help="what a report tells of it"
    )
    which.add_argument("--field", nargs=2, metavar=("FIELD", "VALUE"), help="one value of a field")


def _add_links(add: Add) -> None:
    """The decisions about which reports tell of one event."""
    made = add("merge", "make one event of two; the first key leads to the other for ever")
    made.add_argument("event", metavar="EVENT")
    made.add_argument("into", metavar="INTO", help="the event that stays")
    made = add("split", "take what reports tell of an event out of it, to be an event of its own")
    made.add_argument("event", metavar="EVENT")
    made.add_argument(
        "apart",
        metavar="REPORT[:MENTION]",
        nargs="+",
        help="a report of the event by its key or the beginning of it, or one mention (m2) of it",
    )


def run(options: argparse.Namespace) -> int:
    from watchbook.cli.opening import open_settled

    with open_settled(book_of(options)) as book:
        decision = _decide(book, options)
        if options.json:
            from watchbook.cli.as_json import print_json

            print_json(decision)
        else:
            _tell(book, decision)
    return 0


def _decide(book: Book, options: argparse.Namespace) -> Decision:
    """Hand the decision to the book, which checks it against the record."""
    at = options.at or _now()
    if options.verb == "undo":
        old = _numbered(book, options.number)
        return book.decide(
            old.verb, old.event, by=options.by, why=options.why, at=at, undoes=old.number
        )
    page = book.page(options.event)
    return book.decide(
        options.verb,
        page.event.key,
        by=options.by,
        why=options.why,
        at=at,
        **_about(page, options),
    )


def _numbered(book: Book, number: int) -> Decision:
    from watchbook.errors import UsageError

    decisions = book.decisions()
    old = next((one for one in decisions if one.number == number), None)
    if old is None:
        hint = (
            "`watchbook history` has them all" if decisions else "nobody has decided anything yet"
        )
        raise UsageError(str(number), "is no decision of this book", hint)
    return old


def _about(page: EventPage, options: argparse.Namespace) -> dict[str, Any]:
    """What a decision is about, beside its event."""
    from watchbook.cli.values import parse_field, parse_value

    match options.verb:
        case "accept":
            return {"field": parse_field(options.field)} if options.field else {}
        case "set":
            field = parse_field(options.field)
            return {"field": field, "value": parse_value(field, options.value)}
        case "merge":
            return {"into": options.into}
        case "split":
            apart = [ref for given in options.apart for ref in find_mentions(page, given)]
            return {"apart": tuple(dict.fromkeys(apart))}
        case "set-aside" if options.field:
            field = parse_field(options.field[0])
            return {"field": field, "value": parse_value(field, options.field[1])}
        case "set-aside" if options.report:
            found = [ref.report for given in options.report for ref in find_mentions(page, given)]
            return {"reports": tuple(dict.fromkeys(found))}
    return {}


def find_mentions(page: EventPage, given: str) -> tuple[MentionRef, ...]:
    """The mentions of an event that ``REPORT`` or ``REPORT:MENTION`` names; UsageError for none,
    or where the beginning of a key fits several reports."""
    from watchbook.errors import UsageError

    report, _, mention = given.partition(":")
    cards = [one for one in page.reports if given == one.id or report == one.id]
    cards = cards or [one for one in page.reports if report and one.key.startswith(report)]
    named = ", ".join(one.key[:8] for one in (cards or page.reports))
    if len(cards) != 1:
        what = "fits several reports" if cards else f"is no report of {page.event.key}"
        raise UsageError(given, what, f"name one of {named}")
    refs = tuple(one.ref for one in page.mentions if one.report.key == cards[0].key)
    if not mention or given == cards[0].id:
        return refs
    chosen = tuple(ref for ref in refs if ref.mention == mention)
    if not chosen:
        there = ", ".join(f"{report}:{ref.mention}" for ref in refs)
        raise UsageError(given, f"is no mention of {page.event.key}", f"name one of {there}")
    return chosen


def _tell(book: Book, decision: Decision) -> None:
    """What was before and what is now, on standard output."""
    from watchbook.cli.page_decisions import before_in_words, decided
    from watchbook.cli.screen import on_one_line

    print(f"Decision {decision.number}: {on_one_line(decision.by)} {decided(decision)}.")
    before = before_in_words(decision)
    if before:
        print(f"before: {before}")
    for at, now in enumerate(_now_in_words(book, decision)):
        print(f"{'now:' if at == 0 else ''}".ljust(8) + now)
    for misfit in book.misfits():
        told = f"decision {misfit.decision} no longer fits: {misfit.why}"
        print(f"watchbook: {on_one_line(told)}", file=sys.stderr)


def _now_in_words(book: Book, decision: Decision) -> Iterator[str]:
    """What the record holds once a decision is in it."""
    from watchbook.cli.sentences import headline
    from watchbook.cli.standing import agreement_of
    from watchbook.cli.wording import put_in_words

    page = book.page(decision.into or decision.event)
    if decision.field:
        verdict = page.verdict(decision.field)
        if verdict is None or verdict.best is None:
            yield "nothing"
        else:
            yield f"{put_in_words(decision.field, verdict.best)} ({agreement_of(verdict)})"
        return
    pages = {page.event.key: page}
    for ref in (*decision.apart, *(decision.mentions if decision.into else ())):
        for key in _homes(book, ref):
            pages.setdefault(key, book.page(key))
    for key, one in pages.items():
        yield f"{key}: {headline(one)}{', set aside' if one.set_aside else ''}"


def _homes(book: Book, ref: MentionRef) -> Iterator[str]:
    """The event that a mention belongs to now, where it belongs to any."""
    for entry in book.history(ref.report):
        for link in entry.links:
            if link.ref == ref and link.event is not None:
                yield link.event


def _said(given: str) -> str:
    text = " ".join(given.split())
    if not text:
        raise argparse.ArgumentTypeError("nothing is said there: both NAME and TEXT are kept")
    if len(text) > LONGEST:
        raise argparse.ArgumentTypeError(f"longer than {LONGEST:,} characters")
    return text


def _number(given: str) -> int:
    if not given.isdecimal():
        raise argparse.ArgumentTypeError(f"no number of a decision: {given!r}")
    return int(given)


def _instant(given: str) -> str:
    """An instant as decisions have it: ISO 8601 in UTC."""
    from watchbook.intake import parse_published

    when = parse_published(given)
    if when is None or when.at is None:
        raise argparse.ArgumentTypeError(f"no instant: {given!r} (write 2031-03-14T08:00Z)")
    return when.at


def _now() -> str:
    from datetime import UTC, datetime

    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
