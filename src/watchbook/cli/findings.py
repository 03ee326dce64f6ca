"""What cannot be right, on every page: a line for each finding, or with the words of both sides."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from watchbook.cli.console import plain_table
from watchbook.cli.screen import on_one_line
from watchbook.cli.standing import SEVERITY_STYLES
from watchbook.records import Evidence, Finding, Report, Witness

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

#: Where words stand: given the finding, the key of a kept report (None: the report found fault
#: with) and the words (None: the report as a whole), "" where that cannot be told.
Where = Callable[[Finding, str | None, Evidence | None], str]


def print_findings(console: Console, findings: Sequence[Finding]) -> None:
    """What cannot be right, a line each, in the order given."""
    from rich.text import Text

    for one in findings:
        line = Text(on_one_line(f"{one.severity}: {one.message}"))
        line.stylize(SEVERITY_STYLES[one.severity], 0, len(one.severity) + 1)
        console.print(line)


def findings_table(findings: Iterable[Finding], where: Where) -> Table:
    """Each finding with the name of its check, and both sides with their words."""
    from rich.text import Text

    table = plain_table(heading=False)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for one in findings:
        told = Text.assemble((one.check, "bold"), f": {on_one_line(one.message)}")
        for side in _sides(one):
            told.append(f"\n{_side(one, side, where)}")
        table.add_row(Text(f"  {one.severity}", style=SEVERITY_STYLES[one.severity]), told)
    return table


def place_in(report: Report, words: Evidence) -> str:
    """Where words stand in a report, as a person counts: "title", "paragraph 3". Lines that are
    furniture of the page are no paragraphs."""
    title = report.title
    begins = 0
    if title and report.text.startswith(title):
        begins = len(title)
        if words.start < begins:
            return "title"
    number = 0
    at = begins
    for line in report.text[begins:].split("\n"):
        if at > words.start:
            break
        inside = any(start <= at < end for start, end in report.furniture)
        number += bool(line.strip()) and not inside
        at += len(line) + 1
    return f"paragraph {number}" if number else ""


def _sides(one: Finding) -> tuple[Witness, ...]:
    """Its witnesses; the words at fault themselves where it has none."""
    if one.witnesses or not one.evidence:
        return one.witnesses
    words = " … ".join(dict.fromkeys(each.exact for each in one.evidence))
    return (Witness("this report", words, one.evidence),)


def _side(one: Finding, side: Witness, where: Where) -> str:
    """ "Harbor Post: “about 380 km” (paragraph 2)"."""
    places = dict.fromkeys(where(one, side.report, each) for each in side.evidence or (None,))
    told = " ".join(place for place in places if place)
    return on_one_line(f"{side.source}: {_says(side)} {told}")


def _says(side: Witness) -> str:
    """What it says, with its words in quotation marks where it does not hold them already."""
    exact = " … ".join(dict.fromkeys(each.exact for each in side.evidence))
    if side.says == exact:
        return f"“{exact}”"
    return side.says if exact in side.says else f"{side.says}, “{exact}”"
