"""What the tests of quotations share. Every sentence in them is invented for the tests, and so
are the persons, institutes and words."""

from __future__ import annotations

from watchbook.pipeline import read_text
from watchbook.records import Quote


def quotes_of(text: str, published: str | None = "2016-03-10") -> tuple[Quote, ...]:
    """The quotations of a report of these words."""
    return read_text(text, published=published, whole=True).quotes


def speakers_of(text: str) -> list[str | None]:
    """Who speaks each quotation."""
    return [quote.speaker for quote in quotes_of(text)]


#: Quoted words that say nothing in particular.
WORDS = "The winter was long and we waited"
