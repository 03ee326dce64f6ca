"""A sentence as its skeleton: phrases as single capitals, every other word in lower case.

"North Korea fired two missiles into the Sea of Japan on Tuesday" becomes, once its phrases are
known, ``A V W into the S on D``. Rules are then short patterns over skeletons, and each match
leads back to the items, hence to the words, that it stands for.

=====  ==================================  =====  =====================================
tag    stands for                          tag    stands for
=====  ==================================  =====  =====================================
``A``  a state ("North Korea", "the North")  ``D``  date words
``J``  its adjective ("North Korean")        ``C``  a clock time
``G``  its seat ("Pyongyang")                ``Q``  a quantity ("about 500 km")
``O``  a body by name ("Yonhap")             ``N``  a number
``R``  a body by role ("the military")       ``W``  a weapon phrase ("two short-range missiles")
``M``  a weapon by name ("Musudan")          ``E``  an event noun ("a missile launch")
``P``  a place                               ``V``  a verb group that is ours ("has test-fired")
``S``  a sea                                 ``H``  a person
=====  ==================================  =====  =====================================
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

#: A word with its inner hyphens, dots and apostrophes, a possessive, or a mark by itself.
_TOKEN = re.compile(r"[a-z0-9à-ɏ]+(?:[-.][a-z0-9à-ɏ]+)*(?:'(?!s\b)[a-z]+)*|'s\b|[^\sa-z0-9à-ɏ]")


@dataclass(frozen=True, slots=True)
class Item:
    """One word or phrase: its tag (the word itself where it has none) and its span."""

    tag: str
    start: int
    end: int
    meaning: Any = None


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence as items, with the skeleton that patterns are matched against.

    ``text`` is one string with a space before and after each item's tag; ``starts`` are the
    places of the items in it.
    """

    items: tuple[Item, ...]
    text: str
    starts: tuple[int, ...]

    def index(self, at: int) -> int:
        """The item that the skeleton's character at ``at`` belongs to."""
        return bisect_right(self.starts, at) - 1

    def between(self, start: int, end: int) -> tuple[int, int]:
        """The half-open range of items that skeleton characters ``start:end`` cover."""
        first = self.index(start)
        while first < len(self.items) and self.starts[first] + len(self.items[first].tag) <= start:
            first += 1
        last = self.index(max(start, end - 1))
        return first, last + 1


def line_of(items: Sequence[Item]) -> Line:
    """Make the skeleton of some items."""
    starts: list[int] = []
    at = 1
    for item in items:
        starts.append(at)
        at += len(item.tag) + 1
    return Line(tuple(items), " " + " ".join(item.tag for item in items) + " ", tuple(starts))


def tokenise(lower: str, start: int, end: int, phrases: Iterable[Item]) -> list[Item]:
    """The items of ``lower[start:end]``: the phrases given (in order), words between them."""
    items: list[Item] = []
    at = start
    for phrase in phrases:
        if phrase.start < at or phrase.end > end:
            continue
        items.extend(_words(lower, at, phrase.start))
        items.append(phrase)
        at = phrase.end
    items.extend(_words(lower, at, end))
    return items


def _words(lower: str, start: int, end: int) -> Iterator[Item]:
    """The single words and marks of ``lower[start:end]``."""
    if start < end:
        for match in _TOKEN.finditer(lower, start, end):
            yield Item(match.group(), match.start(), match.end())


#: Makes the item of a match, or None where it is none after all.
Build = Callable[[Sequence[Item], "re.Match[str]"], "Item | None"]

#: How many items a phrase may hold before and after the word it turns on.
BEFORE, AFTER = 16, 16


def chunk(
    line: Line, pattern: re.Pattern[str], build: Build, turning: Sequence[int] | None = None
) -> Line:
    """Replace each stretch that the pattern matches by the one item made of it.

    The pattern sees the skeleton; what ``build`` answers None for stays as it was. Patterns
    begin and end at items: they are written with ``(?<= )`` before and ``(?= )`` after.
    ``turning`` are the items without which there is no match, so that only the words around
    them are searched.
    """
    found: list[Item] = []
    done = 0
    for low, high in _windows(line, turning):
        for match in pattern.finditer(line.text, low, high):
            if match.start() == match.end():
                continue
            first, last = line.between(match.start(), match.end())
            if first < done or last <= first:
                continue
            made = build(line.items[first:last], match)
            if made is None:
                continue
            found.extend(line.items[done:first])
            found.append(made)
            done = last
    if done == 0:
        return line
    found.extend(line.items[done:])
    return line_of(found)


def _windows(line: Line, turning: Sequence[int] | None) -> Iterator[tuple[int, int]]:
    """The stretches of the skeleton around some items, joined where they overlap."""
    if turning is None:
        yield 0, len(line.text)
        return
    spans: list[tuple[int, int]] = []
    for index in turning:
        low, high = max(0, index - BEFORE), min(len(line.items), index + AFTER)
        if spans and low <= spans[-1][1]:
            low = spans.pop()[0]
        spans.append((low, high))
    for low, high in spans:
        end = line.starts[high] if high < len(line.items) else len(line.text)
        yield line.starts[low], end
