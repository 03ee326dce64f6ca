"""The stretch of a sentence that belongs to one sighting, and the values read from it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from watchbook.reading.phrases.skeleton import Item, Line
from watchbook.records import Value


@dataclass(frozen=True, slots=True)
class Slot:
    """A value for one field, with the span (folded text) of the words that give it."""

    field: str
    value: Value
    start: int
    end: int
    hedged: bool = False
    rule: str = ""
    precision: int | None = None
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """Items ``first:last`` of a sentence. ``text`` is their piece of its skeleton, which begins
    at ``base``."""

    line: Line
    first: int
    last: int
    text: str
    base: int

    def item(self, at: int) -> Item:
        """The item that a character of ``text`` belongs to."""
        return self.line.items[self.line.index(self.base + at)]

    def items(self, match: re.Match[str], begin: str, end: str | None = None) -> Sequence[Item]:
        """The items under one group of a match, or from one group to another."""
        first, last = self.range(match, begin, end)
        return self.line.items[first:last]

    def range(self, match: re.Match[str], begin: str, end: str | None = None) -> tuple[int, int]:
        """The half-open range of those items in the line."""
        return self.line.between(
            self.base + match.start(begin), self.base + match.end(end or begin)
        )


def stretch_of(line: Line, first: int, last: int) -> Stretch:
    """The stretch of a line from one item up to another."""
    size = len(line.items)
    begin = line.starts[first] - 1 if first < size else len(line.text)
    stop = line.starts[last] if last < size else len(line.text)
    return Stretch(line, first, last, line.text[begin:stop], begin)


def slot_of(field: str, value: Value, items: Sequence[Item], rule: str) -> Slot:
    """A value given by some items."""
    return Slot(field, value, items[0].start, items[-1].end, rule=rule)
