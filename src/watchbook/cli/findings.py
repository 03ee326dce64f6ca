"""What cannot be right, on every page: a line for each finding, or with the words of both sides."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
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
        for line in _lines(one, where):
            told.append(f"\n{line}")
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


def _lines(one: Finding, where: Where) -> Iterator[str]:
    """The words at fault that no witness has, then the witnesses."""
    told = {words for side in one.witnesses for words in side.evidence}
    rest = tuple(words for words in one.evidence if words not in told)
    if rest:
        yield on_one_line(f"{_quoted(rest)} {_places(one, None, rest, where)}")
    for side in one.witnesses:
        places = _places(one, side.report, side.evidence or (None,), where)
        yield on_one_line(f"{side.source}: {_says(side)} {places}")


def _places(
    one: Finding, report: str | None, words: Sequence[Evidence | None], where: Where
) -> str:
    places = dict.fromkeys(where(one, report, each) for each in words)
    return " ".join(place for place in places if place)


def _says(side: Witness) -> str:
    """What it says, with its words in quotation marks where it does not hold them already."""
    exact = _exact(side.evidence)
    if side.says == exact:
        return _quoted(side.evidence)
    return side.says if exact in side.says else f"{side.says}, {_quoted(side.evidence)}"


def _quoted(words: Sequence[Evidence]) -> str:
    return f"“{_exact(words)}”"


def _exact(words: Sequence[Evidence]) -> str:
    """The words, each wording once."""
    return " … ".join(dict.fromkeys(each.exact for each in words))
