"""Whence an event is known: its reports, copies under the first of them, and why each is linked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from watchbook.cli.console import WIDE, plain_table
from watchbook.cli.days import when_published
from watchbook.cli.marks import marks_of, stories_of
from watchbook.cli.screen import on_one_line
from watchbook.cli.wording import counted
from watchbook.records import EventPage, KeptQuote, Link, MentionRef, ReportCard

if TYPE_CHECKING:
    from rich.table import Table

#: So many digits of a report's key tell it from any other of a book that a person keeps.
KEY_SHOWN = 8


def reports_table(page: EventPage, width: int) -> Table:
    """A row for each report; a copy has no number of its own and stands under the first."""
    wide = width >= WIDE
    table = plain_table()
    table.add_column("  no.", no_wrap=True)
    if wide:
        table.add_column("published", no_wrap=True)
    table.add_column("outlet", no_wrap=wide, overflow="fold", max_width=None if wide else 24)
    table.add_column("report", overflow="fold")
    table.add_column("key", no_wrap=True)
    for story in stories_of(page):
        _add(table, f"  [{story.number}]", story.first, wide)
        for copy in story.copies:
            _add(table, "  copy", copy, wide)
    return table


def reports_in_words(page: EventPage) -> str:
    """ "4 reports, 1 of them a copy"."""
    reports, stories = len(page.reports), len(stories_of(page))
    copies = reports - stories
    told = "1 report" if reports == 1 else f"{reports:,} reports"
    if not copies:
        return told
    return f"{told}, {copies:,} of them {'a copy' if copies == 1 else 'copies'}"


def links_table(page: EventPage) -> Table:
    """Why each report's mention belongs to the event. A copy that is linked for the same reasons
    as its story is counted beside it; any other has a row of its own."""
    marks = marks_of(page)
    firsts = {story.first.key for story in stories_of(page)}
    rows: dict[tuple[object, ...], list[Link]] = {}
    for link in sorted(page.event.links, key=lambda one: _link_order(one, marks, firsts)):
        story = marks.get(link.ref.report, link.ref.report)
        rows.setdefault((story, link.rule, link.reasons, link.against), []).append(link)
    table = _reasons("  report", "linked by", "because")
    for first, *copies in rows.values():
        number = marks.get(first.ref.report)
        named = f"[{number}]" if number else first.ref.report[:KEY_SHOWN]
        named += "" if first.ref.report in firsts or not number else " copy"
        told = f"  {named} {first.ref.mention}"
        if copies:
            told += f"\n  and {counted(len(copies), 'copy', 'copies')}"
        _add_link(table, told, first)
    return table


def _link_order(
    link: Link, marks: Mapping[str, int], firsts: set[str]
) -> tuple[int, bool, MentionRef]:
    """By the number of the story, the first of its reports before the copies."""
    return marks.get(link.ref.report, 0), link.ref.report not in firsts, link.ref


def may_mean_table(page: EventPage, cards: Mapping[str, ReportCard]) -> Table:
    """Mentions that were left unlinked and may mean this event, with what speaks for and against.

    ``cards`` are the reports they stand in, where the book was asked for them.
    """
    table = _reasons("  report", "left unlinked", "because")
    for link in page.may_mean:
        card = cards.get(link.ref.report)
        named = f"{link.ref.report[:KEY_SHOWN]} {link.ref.mention}"
        if card is not None:
            named += f"\n  {on_one_line(card.outlet or card.id)}"
        others = tuple(key for key in link.candidates if key != page.event.key)
        own = replace(
            link,
            reasons=_said_of(page.event.key, others, link.reasons),
            against=_said_of(page.event.key, others, link.against),
        )
        _add_link(table, f"  {named}", own, others)
    return table


def _said_of(key: str, others: tuple[str, ...], said: tuple[str, ...]) -> tuple[str, ...]:
    """What is said of one candidate, or of all of them."""
    about_others = tuple(f"{other}: " for other in others)
    return tuple(why.removeprefix(f"{key}: ") for why in said if not why.startswith(about_others))


def quotes_table(quotes: tuple[KeptQuote, ...], marks: Mapping[str, int]) -> Table:
    """A row for each quotation, long ones by their beginning; what several reports quote alike
    stands once."""
    from watchbook.cli.speech import add_quote, quotes_heading

    table = quotes_heading()
    heard: dict[tuple[str, str], list[KeptQuote]] = {}
    for one in quotes:
        heard.setdefault((one.quote.speaker or "", _plain(one.quote.text)), []).append(one)
    for alike in heard.values():
        numbers = sorted({marks[one.report.key] for one in alike if one.report.key in marks})
        where = f" [{', '.join(map(str, numbers))}]" if numbers else ""
        add_quote(table, alike[0].quote, where, whole=False)
    return table


def _plain(text: str) -> str:
    """The words alone: copies differ in marks and blanks."""
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def _add(table: Table, number: str, card: ReportCard, wide: bool) -> None:
    from rich.text import Text

    when = when_published(card.published, card.published_at)
    outlet = on_one_line(card.outlet or "")
    told = [when, outlet] if wide else ["\n".join(part for part in (outlet, when) if part)]
    told.append(on_one_line(card.title or card.id))
    key = Text(card.key[:KEY_SHOWN], style="dim")
    style = "dim" if number.endswith("copy") else ""
    table.add_row(Text(number), *map(Text, told), key, style=style)


def _reasons(first: str, second: str, third: str) -> Table:
    table = plain_table()
    table.add_column(first, no_wrap=True)
    table.add_column(second, overflow="fold", ratio=2)
    table.add_column(third, overflow="fold", ratio=5)
    return table


def _add_link(table: Table, named: str, link: Link, others: tuple[str, ...] = ()) -> None:
    from rich.text import Text

    told = Text(on_one_line("; ".join(link.reasons)))
    for label, parts in (("against: ", link.against), ("or it means ", others)):
        if parts:
            told.append("\n" if told.plain else "")
            told.append(label + on_one_line("; ".join(parts)), style="yellow")
    table.add_row(Text(named), Text(on_one_line(link.rule)), told)
