"""An event's page in the terminal: what a book holds of it, from the headline to its history."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from watchbook.cli.days import day_in_words
from watchbook.cli.findings import findings_table
from watchbook.cli.marks import marked, marks_of
from watchbook.cli.page_decisions import decisions_table, misfits_table
from watchbook.cli.page_sources import (
    links_table,
    may_mean_table,
    quotes_table,
    reports_in_words,
    reports_table,
)
from watchbook.cli.page_unknowns import unknowns_table
from watchbook.cli.page_values import verdict_table
from watchbook.cli.screen import on_one_line
from watchbook.cli.sentences import KINDS, headline
from watchbook.cli.standing import rule_in_words
from watchbook.records import SEVERITIES, EventPage, Finding, KeptFinding, ReportCard

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

#: So many other keys of an event are named, the others counted: each undated report brings one.
ALIASES_SHOWN = 3


def print_page(
    console: Console,
    page: EventPage,
    *,
    rule: str = "best-supported",
    cards: Mapping[str, ReportCard] | None = None,
) -> None:
    """Print the page, as wide as the console. ``rule`` is the one that chose the values;
    ``cards`` are reports that the page names without holding their mentions."""
    from rich.text import Text

    _print_heading(console, page, rule)
    for heading, table in _sections(page, console.width, cards or {}):
        console.print()
        console.print(Text(heading, style="bold"))
        console.print(table)
    console.print()


def _print_heading(console: Console, page: EventPage, rule: str) -> None:
    from rich.text import Text

    event = page.event
    console.print(Text(on_one_line(headline(page)), style="bold"))
    known = [event.key, KINDS.get(event.kind, event.kind).lower(), event.status]
    origins = {origin for one in page.verdicts for origin in one.origins}
    known += [
        reports_in_words(page),
        f"{len(origins)} origins" if len(origins) != 1 else "1 origin",
    ]
    console.print(Text(" · ".join(known), style="dim"))
    if event.aliases:
        more = len(event.aliases) - ALIASES_SHOWN
        others = f" and {more:,} more" if more > 0 else ""
        told = f"also known as {', '.join(event.aliases[:ALIASES_SHOWN])}{others}"
        console.print(Text(told, style="dim"))
    if rule != "best-supported":
        console.print(Text(f"values chosen: {rule_in_words(rule)}", style="yellow"))
    if (aside := page.set_aside) is not None:
        told = f"Set aside by {aside.by} on {day_in_words(aside.at)}: {aside.why}"
        console.print(Text(on_one_line(told), style="bold red"))
    if page.misfits:
        console.print(misfits_table(page.misfits))


def _sections(
    page: EventPage, width: int, cards: Mapping[str, ReportCard]
) -> Iterator[tuple[str, Table]]:
    """Heading and table of all that there is."""
    if page.verdicts:
        yield "What is held", verdict_table(page, width)
    if page.unknowns:
        yield "What was not known", unknowns_table(page)
    if page.findings or page.report_findings:
        yield "What cannot be right", _findings_table(page)
    if page.quotes:
        yield "Quoted", quotes_table(page.quotes, marks_of(page))
    if page.mentions:
        yield "Reports", reports_table(page, width)
    if page.event.links:
        yield "Why they are linked", links_table(page)
    if page.may_mean:
        yield "May mean this event, and was left unlinked", may_mean_table(page, cards)
    if page.decisions:
        yield "Decided", decisions_table(page.decisions)


def _findings_table(page: EventPage) -> Table:
    """What comparing the reports found, then what each has in itself, copies of a story once."""
    marks = marks_of(page)
    found = [(one, "") for one in page.findings]
    own = ((_named(one), one.report) for one in page.report_findings)
    told = {(card.story, one.check, one.message): (one, card.key) for one, card in reversed([*own])}
    found += reversed(told.values())
    found.sort(key=lambda one: SEVERITIES.index(one[0].severity))
    whose = dict(found)
    return findings_table(
        (one for one, _ in found),
        lambda finding, side, _: marked([side or whose[finding]], marks),
    )


def _named(one: KeptFinding) -> Finding:
    """A report's finding where "this report" would not tell which."""
    name = one.report.outlet or one.report.id
    sides = tuple(
        replace(side, source=name) if side.source == "this report" else side
        for side in one.finding.witnesses
    )
    return replace(one.finding, witnesses=sides)
