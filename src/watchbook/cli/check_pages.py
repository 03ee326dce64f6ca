"""What was found in a report or an event, for a person: heading, findings, where the words are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from watchbook.cli.cards import print_heading
from watchbook.cli.findings import findings_table, place_in
from watchbook.cli.page_sources import KEY_SHOWN
from watchbook.cli.screen import on_one_line
from watchbook.cli.sentences import headline
from watchbook.records import Evidence, Finding, Report

if TYPE_CHECKING:
    from rich.console import Console

    from watchbook.book import Book
    from watchbook.book.checked import Checked


def print_checked(console: Console, checked: Checked, book: Book | None) -> None:
    """A report or event with its findings; ``book`` holds the reports that they quote."""
    from rich.text import Text

    own = checked.reading.report if checked.reading else None
    if own is not None:
        print_heading(console, own)
    if checked.page is not None:
        console.print(Text(on_one_line(headline(checked.page)), style="bold"))
        console.print(Text(checked.page.event.key, style="dim"))
    texts: dict[str, Report] = {}

    def where(_: Finding, key: str | None, words: Evidence | None) -> str:
        if key is None:
            return f"({place_in(own, words)})" if own and words else ""
        if book is None:
            return ""
        if key not in texts:
            texts[key] = book.report(key)[1].report
        place = place_in(texts[key], words) if words else ""
        return f"({', '.join(part for part in (key[:KEY_SHOWN], place) if part)})"

    console.print(findings_table(checked.findings, where))
    console.print()
