"""A card for each report: what happened in one line, its values with their words, what is unknown.

A person should see at a glance what a report says and on which words it rests.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from watchbook.cli.console import make_console, plain_table
from watchbook.cli.findings import print_findings
from watchbook.cli.rivals import rivals
from watchbook.cli.screen import for_screen, on_one_line
from watchbook.cli.sentences import DEEDS, event_line
from watchbook.cli.speech import counted_table, quoted_table, reported_table
from watchbook.cli.wording import field_name, value_in_words
from watchbook.records import Claim, Evidence, Mention, Reading, Report

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

#: As many unrelated reports get a line each; more of them in a row are counted.
UNRELATED_NAMED = 3


def print_cards(
    readings: Iterator[Reading], *, explain: bool, show_text: bool, color: bool
) -> None:
    """Print each reading to standard output as it comes."""
    console = make_console(color=color)
    unrelated: list[Reading] = []
    for reading in readings:
        silent = not reading.related and not reading.findings
        if silent and not (show_text and reading.report.text):
            unrelated.append(reading)
            if len(unrelated) <= UNRELATED_NAMED:
                _print_unrelated(console, reading)
            continue
        _print_count(console, unrelated)
        unrelated = []
        print_card(console, reading, explain=explain, show_text=show_text)
    _print_count(console, unrelated)


def print_card(console: Console, reading: Reading, *, explain: bool, show_text: bool) -> None:
    """One report: its heading, then each event with its values."""
    from rich.text import Text

    report = reading.report
    print_heading(console, report)
    if not reading.related:
        console.print(Text("nothing of ours in it", style="dim"))
    if reading.findings:
        console.print()
        print_findings(console, reading.findings)
    for mention in reading.events:
        console.print()
        _print_event(console, mention, explain)
    for heading, table in _beside_the_events(reading):
        console.print()
        console.print(Text(heading, style="bold"))
        console.print(table)
    if show_text and report.text:
        console.print()
        console.print(marked_text(reading))
    console.print()


def print_heading(console: Console, report: Report) -> None:
    """A report's title, and whence and when it is."""
    from rich.text import Text

    console.print(Text(on_one_line(report.title or report.id), style="bold"))
    known = [report.id if report.title else None, report.outlet]
    known.append(f"published {report.published}" if report.published else "no date of its own")
    console.print(Text(on_one_line(" · ".join(part for part in known if part)), style="dim"))


def marked_text(reading: Reading) -> Text:
    """A report's text, the words of its values in colour and its furniture dimmed."""
    from rich.text import Text

    text = Text(for_screen(reading.report.text))
    for start, end in reading.report.furniture:
        text.stylize("dim", start, end)
    for mention in reading.events:
        for words in mention.evidence:
            text.stylize("bold", words.start, words.end)
        for _, claims in mention.fields:
            for claim in claims:
                style = "black on yellow" if claim.hedged else "black on green"
                for words in claim.evidence:
                    text.stylize(style, words.start, words.end)
        for unknown in mention.unknown:
            for words in unknown.evidence:
                text.stylize("black on cyan", words.start, words.end)
    return text


def _beside_the_events(reading: Reading) -> Iterator[tuple[str, Table]]:
    """What else the report tells, where it tells any."""
    if reading.quotes:
        yield "Quoted", quoted_table(reading.quotes)
    if reading.statements:
        yield "Reported", reported_table(reading)
    if reading.tallies:
        yield "Counted", counted_table(reading.tallies)


def _print_event(console: Console, mention: Mention, explain: bool) -> None:
    from rich.text import Text

    line = Text(on_one_line(event_line(mention)))
    line.stylize("bold green" if mention.role == "news" else "bold", 0, line.plain.index(":") + 1)
    console.print(line)
    if mention.sources:
        console.print(Text(f"  told by {on_one_line('; '.join(mention.sources))}"))
    if mention.evidence and mention.kind not in DEEDS:
        console.print(Text(f"  named by {_words(mention.evidence)}"))
    if any(claims for _, claims in mention.fields) or mention.unknown:
        console.print(_table(mention, explain))


def _table(mention: Mention, explain: bool) -> Table:
    from rich.text import Text

    table = plain_table()
    headings = ["  field", "value", "words", "who says", *(["rules"] if explain else [])]
    for heading in headings:
        table.add_column(heading, overflow="fold", no_wrap=heading == "  field")
    for name, claims in mention.fields:
        for at, claim in enumerate(claims if explain else rivals(name, claims)):
            label = field_name(name) if at == 0 else "or"
            table.add_row(*(_cells(label, name, claim)), *([_rules(claim)] if explain else []))
    for unknown in mention.unknown:
        words = _words(unknown.evidence)
        row = [f"  {field_name(unknown.field)}", "said to be unknown", words]
        row.append("; ".join(on_one_line(source) for source in unknown.sources))
        table.add_row(*(Text(cell, style="cyan") for cell in row))
    return table


def _cells(label: str, name: str, claim: Claim) -> list[Text]:
    from rich.text import Text

    value = value_in_words(name, claim)
    if claim.hedged:
        value += " (hedged)"
    words = _words(claim.evidence)
    says = "; ".join(claim.sources)
    if claim.carrier:
        says = f"{says} (via {claim.carrier})" if says else claim.carrier
    style = "yellow" if claim.hedged else ""
    return [
        Text(f"  {label}"),
        Text(on_one_line(value), style=style),
        Text(words),
        Text(on_one_line(says)),
    ]


def _words(evidence: tuple[Evidence, ...]) -> str:
    """The words, each wording once: "missile" said three times says no more than once."""
    wordings = dict.fromkeys(on_one_line(one.exact) for one in evidence)
    return " … ".join(f"“{words}”" for words in wordings)


def _rules(claim: Claim) -> Text:
    from rich.text import Text

    return Text(" › ".join(claim.rules), style="dim")


def _print_unrelated(console: Console, reading: Reading) -> None:
    from rich.text import Text

    report = reading.report
    named = report.id if not report.title else f"{report.title} ({report.id})"
    console.print(Text(on_one_line(f"{named}: nothing of ours in it"), style="dim"))


def _print_count(console: Console, unrelated: list[Reading]) -> None:
    from rich.text import Text

    more = len(unrelated) - UNRELATED_NAMED
    if more > 0:
        console.print(Text(f"and {more:,} more with nothing of ours in them", style="dim"))
    if unrelated:
        console.print()
