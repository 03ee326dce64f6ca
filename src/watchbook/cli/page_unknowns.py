"""What reports say is not known, and when somebody told it after all."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from watchbook.cli.console import plain_table
from watchbook.cli.days import day_in_words
from watchbook.cli.screen import on_one_line
from watchbook.cli.wording import field_name, put_in_words
from watchbook.records import Ageing, EventPage, KeptUnknown

if TYPE_CHECKING:
    from rich.table import Table


def unknowns_table(page: EventPage) -> Table:
    """A line for each field said not to be known: on which day, and what became of it."""
    from rich.text import Text

    table = plain_table(heading=False)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for field, told, resolved in unknown_lines(page):
        table.add_row(Text(f"  {field}"), Text(told, style="" if resolved else "cyan"))
    return table


def unknown_lines(page: EventPage) -> Iterator[tuple[str, str, bool]]:
    """Field, what became of it, and whether it was resolved; a line for each stated unknown."""
    for one in page.unknowns:
        yield field_name(one.field), became(one), one.answered is not None


def became(ageing: Ageing) -> str:
    """ "not disclosed on 19 October 2031 (Japan); 590 km by 20 October 2031 (South Korea Army)"."""
    asked = f"{_first_said(ageing.asked)}{_by(ageing.asked.unknown.sources)}"
    if ageing.answered is None:
        return f"{asked}; still open"
    answer = ageing.answered
    value = put_in_words(answer.field, answer.claim.value)
    if answer.claim.hedged:
        value += " (hedged)"
    when = _answered_when(ageing.asked.provenance.published, answer.provenance.published)
    return f"{asked}; {value}{when}{_by(answer.origins)}"


def _first_said(asked: KeptUnknown) -> str:
    published = asked.provenance.published
    return f"not disclosed on {day_in_words(published)}" if published else "not disclosed"


def _answered_when(asked: str | None, answered: str | None) -> str:
    if answered is None:
        return " in a report without a date"
    if asked is not None and asked[:10] == answered[:10]:
        return " the same day"
    return f" by {day_in_words(answered)}"


def _by(names: tuple[str, ...]) -> str:
    return f" ({on_one_line('; '.join(names))})" if names else ""
