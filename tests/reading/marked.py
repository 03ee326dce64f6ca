"""Sentences whose evidence is marked with brackets: "It flew [about 500 km]."

``read_marked`` takes the brackets out, reads what is left and keeps where they stood, so that
a table can hold a sentence, the words that should be found in it and what they mean. Every
sentence of this folder is invented: none is taken from a report.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import pytest

import watchbook
from watchbook.knowledge import load_knowledge
from watchbook.reading.phrases.annotation import annotate
from watchbook.reading.phrases.skeleton import Item
from watchbook.records import Mention, Reading, Report, Value

#: A Wednesday: what "Tuesday" and "last month" are counted from where a test gives no other day.
PUBLISHED = "2031-03-12"
#: The kinds of event that are fired or set off.
TESTS = ("launch", "nuclear_test", "engine_test")
#: Begins an event that a sentence under test tells more of.
LEAD = "North Korea fired a missile on Tuesday. "

Span = tuple[int, int]


def unmark(marked: str) -> tuple[str, tuple[Span, ...]]:
    """The text without its brackets, and the spans that they enclosed.

    >>> unmark("It flew [about 500 km].")
    ('It flew about 500 km.', ((8, 20),))
    """
    spans: list[Span] = []
    pieces: list[str] = []
    at = opened = 0
    for piece in re.split(r"([\[\]])", marked):
        if piece == "[":
            opened = at
        elif piece == "]":
            spans.append((opened, at))
        else:
            pieces.append(piece)
            at += len(piece)
    return "".join(pieces), tuple(spans)


@dataclass(frozen=True, slots=True)
class Marked:
    """A text that was read, with the spans that were marked in it."""

    text: str
    spans: tuple[Span, ...]
    reading: Reading

    @property
    def events(self) -> tuple[Mention, ...]:
        """The launches and tests read, news first; the rest of the story has its own tests."""
        return tuple(one for one in self.reading.events if one.kind in TESTS)

    @property
    def event(self) -> Mention:
        """The first event; a failure where there is none."""
        assert self.reading.events, f"no event read in {self.text!r}"
        return self.reading.events[0]

    def value(self, field: str) -> Value | None:
        """The best value of a field of the first event, None where there is none."""
        claim = self.event.best(field)
        return claim.value if claim else None

    def values(self, field: str) -> list[Value]:
        """Every value of a field of the first event, best first."""
        return [claim.value for claim in self.event.claims(field)]

    def found(self, field: str) -> tuple[Span, ...]:
        """Where the words stand that give the best value of a field of the first event."""
        claim = self.event.best(field)
        return tuple((one.start, one.end) for one in claim.evidence) if claim else ()


def read_marked(marked: str, published: str | None = PUBLISHED, title: str | None = None) -> Marked:
    """Read a text without the brackets in it."""
    text, spans = unmark(marked)
    if title:
        before = len(title) + 2
        spans = tuple((start + before, end + before) for start, end in spans)
    reading = watchbook.read(text, published=published, title=title)
    return Marked(reading.report.text, spans, reading)


def defect(*values: Any, reason: str) -> Any:
    """A row of a table that does not hold yet: the test fails as soon as it does."""
    return pytest.param(*values, marks=pytest.mark.xfail(strict=True, reason=reason))


def skeleton(sentence: str) -> str:
    """The skeleton of a sentence: "North Korea fired a missile." is "A V W ."."""
    page = annotate(Report("text", sentence), load_knowledge())
    return " / ".join(one.line.text.strip() for one in page.sentences)


def phrases(sentence: str, tag: str) -> list[Item]:
    """The phrases of a sentence that have a tag, first to last."""
    page = annotate(Report("text", sentence), load_knowledge())
    return [item for one in page.sentences for item in one.line.items if item.tag == tag]
