"""Sentences as lines for the passes that look beyond the events.

Where a sentence tells of no test, its names and days are all that matters, and the weapon,
event and verb phrases are not looked for: that would be most of the work. What is quoted
directly is one item of such a line.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from watchbook.reading.phrases.annotation import Page
from watchbook.reading.phrases.skeleton import Item, Line, line_of, tokenise
from watchbook.reading.text.word_lists import words_of


class PlainLines:
    """The lines of one report's sentences, each made when first asked for."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.quoted = find_quoted(page)
        self._opened = [low for low, _ in self.quoted]
        self._made: dict[int, Line] = {}

    def __getitem__(self, number: int) -> Line:
        """The line of a sentence: the annotated one where it tells of a test."""
        made = self._made.get(number)
        if made is None:
            annotated = self.page.sentences[number]
            made = annotated.line if annotated.telling else self._plain(number)
            self._made[number] = made
        return made

    def _plain(self, number: int) -> Line:
        annotated, folded = self.page.sentences[number], self.page.folded
        start, end = annotated.sentence.start, annotated.sentence.end
        phrases = [
            Item('"', max(low, start), min(high, end))
            for low, high in self.quoted_between(start, end)
        ]
        phrases += [
            Item(name.tag, name.start, name.end, name)
            for name in annotated.names
            if not phrases or not self.within_quotation(name.start, name.end)
        ]
        phrases.sort(key=lambda one: one.start)
        items = tokenise(folded.lower, start, end, phrases)
        return line_of(
            [Item("D", item.start, item.end) if item.tag in _DAYS else item for item in items]
        )

    def within_quotation(self, start: int, end: int) -> bool:
        """Whether a stretch lies wholly in words that are quoted directly."""
        index = bisect_right(self._opened, start) - 1
        return index >= 0 and end <= self.quoted[index][1]

    def quoted_between(self, start: int, end: int) -> tuple[tuple[int, int], ...]:
        """The quotations that share a place with a stretch."""
        first = max(0, bisect_right(self._opened, start) - 1)
        last = bisect_left(self._opened, end)
        return tuple(one for one in self.quoted[first:last] if start < one[1])


#: A longer sentence is no sentence of a report, and is not looked into.
LONGEST = 3000
#: A quotation of fewer words is a fragment, and belongs to the statement around it.
_FEWEST_QUOTED = 5
_DAYS = words_of(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday january february "
    "april june july august september october november december"
)
_MARK = re.compile('"')


def find_quoted(page: Page) -> tuple[tuple[int, int], ...]:
    """The stretches in quotation marks, marks included, that are long enough to be quotations."""
    text = page.folded.text
    if '"' not in text:
        return ()
    found: list[tuple[int, int]] = []
    at = 0
    for paragraph in text.split("\n"):
        end = at + len(paragraph)
        marks = [match.start() for match in _MARK.finditer(text, at, end)]
        for first, last in zip(marks[::2], [*marks[1::2], end - 1], strict=False):
            if len(text[first:last].split()) >= _FEWEST_QUOTED:
                found.append((first, last + 1))
        at = end + 1
    return tuple(found)
