"""What a report tells beside its events, in tables: words quoted, words reported, counts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from watchbook.cli.console import plain_table
from watchbook.cli.names import state_name
from watchbook.cli.screen import on_one_line
from watchbook.records import Quote, Reading, Tally

if TYPE_CHECKING:
    from rich.table import Table


#: So many characters of a quotation stand on an event's page; JSON and the report's own card have
#: all of it.
QUOTED_SHOWN = 300


def quoted_table(quotes: Sequence[Quote]) -> Table:
    """A row for each quotation, in the report's order."""
    table = quotes_heading()
    for quote in quotes:
        add_quote(table, quote)
    return table


def quotes_heading() -> Table:
    """A table of quotations, still empty."""
    return _table("stance", "words quoted", "spoken by")


def add_quote(table: Table, quote: Quote, where: str = "", *, whole: bool = True) -> None:
    """A row for one quotation; ``where`` is put after its words. One that is not shown ``whole``
    ends after ``QUOTED_SHOWN`` characters."""
    speaker = _speaker(quote.speaker, quote.affiliation)
    words = quote.text if whole else _beginning(quote.text)
    _add(table, quote.stance, f"“{words}”{where}", speaker)


def _beginning(text: str) -> str:
    """The first words of a text, with a mark where there are more."""
    if len(text) <= QUOTED_SHOWN:
        return text
    cut = text[: QUOTED_SHOWN + 1]
    words, blank, _ = cut.rpartition(" ")
    # A text without blanks, such as Chinese, or of one endless word, is cut where it is.
    kept = words if blank and len(words) > QUOTED_SHOWN // 2 else text[:QUOTED_SHOWN]
    return kept.rstrip(" ,;:") + " …"


def reported_table(reading: Reading) -> Table:
    """A row for each statement told without quotation marks."""
    table = _table("stance", "words of the report", "said by")
    for one in reading.statements:
        outside = [each.exact for each in one.conditions if each.exact not in one.text]
        words = "".join(f" [condition: {words}]" for words in outside)
        _add(table, one.stance, one.text + words, _speaker(one.speaker, one.affiliation))
    return table


def counted_table(tallies: Sequence[Tally]) -> Table:
    """A row for each count that the report gives."""
    table = _table("count", "words of the report", "counted by")
    for tally in tallies:
        words = tally.evidence[0].exact if tally.evidence else ""
        _add(table, f"{_how_many(tally)} {tally.of}", f"“{words}”", tally.counter or "")
    return table


def _table(first: str, second: str, third: str) -> Table:
    table = plain_table()
    table.add_column(f"  {first}", no_wrap=True)
    table.add_column(second, ratio=3, overflow="fold")
    table.add_column(third, ratio=2, overflow="fold")
    return table


def _add(table: Table, first: str, second: str, third: str) -> None:
    from rich.text import Text

    table.add_row(
        Text(f"  {on_one_line(first)}"), Text(on_one_line(second)), Text(on_one_line(third))
    )


def _speaker(speaker: str | None, affiliation: str | None) -> str:
    """ "Sung Kim (US)"; "not told" where the report does not say."""
    if speaker is None:
        return "not told"
    if affiliation is None or state_name(affiliation) == speaker:
        return speaker
    return f"{speaker} ({state_name(affiliation)})"


def _how_many(tally: Tally) -> str:
    """ "32nd", "at least 15"."""
    if tally.ordinal is not None:
        teens = tally.ordinal % 100 in (11, 12, 13)
        ending = "th" if teens else {1: "st", 2: "nd", 3: "rd"}.get(tally.ordinal % 10, "th")
        return f"{tally.ordinal}{ending}"
    low, high = tally.count or (None, None)
    if low == high and low is not None:
        return f"{low:g}"
    if high is None:
        return f"at least {low:g}"
    return f"at most {high:g}" if low is None else f"{low:g}-{high:g}"
