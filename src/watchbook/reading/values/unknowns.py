"""Stated unknowns: what the report says outright is not known, not told or under analysis."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from watchbook.reading.phrases.skeleton import Line
from watchbook.reading.values.unknown_words import (
    ATTRIBUTIVE,
    BREAK,
    CLAUSE_STARTS,
    CUE,
    NOT_TOLD,
    OBJECTS,
    SUBJECT_FIRST,
)


@dataclass(frozen=True, slots=True)
class StatedUnknown:
    """A field said to be unknown, with the span of the words in the folded text."""

    field: str
    start: int
    end: int
    index: int


def may_be_unknown(lower: str, start: int, end: int) -> bool:
    """Whether a sentence holds any word by which something is said to be unknown."""
    return CUE.search(lower, start, end) is not None


def find_unknowns(line: Line) -> Iterator[StatedUnknown]:
    """The fields that a sentence says are not known, each with the words that say so.

    "could not yet tell which type it was or what distance it covered" names weapon
    and distance; "is analysing the type and range" does; "no details were given" names none.
    """
    seen: set[str] = set()
    for said in NOT_TOLD.finditer(line.text):
        for base, words in _regions(said, line.text):
            for field, pattern in OBJECTS:
                what = pattern.search(words) if field not in seen else None
                if what is None and field == "weapon" and field not in seen:
                    what = _left_unnamed(said, words)
                if what is None:
                    continue
                start, end = base + what.start(), base + what.end()
                low, high = min(said.start(), start) + 1, max(said.end(), end)
                first, last = line.between(low, high)
                if last > first and _verb_fits(field, line, start, high):
                    seen.add(field)
                    items = line.items
                    yield StatedUnknown(field, items[first].start, items[last - 1].end, first)


_NAMING = re.compile(r"(?:identify|identified|identifying|name|naming)$")
_THING = re.compile(
    r" (?:the )?(?:W|weapons?|systems?|missiles?|device|projectiles?|interceptor)(?= )"
)


def _left_unnamed(said: re.Match[str], words: str) -> re.Match[str] | None:
    """ "did not identify the missile", "declining to name the system"."""
    if " without " in said.group():  # "Tass reported, without naming the missile": it kept to less
        return None
    return _THING.match(words) if _NAMING.search(said.group()) else None


def _regions(said: re.Match[str], text: str) -> list[tuple[int, str]]:
    """The stretches of the skeleton where that may stand which is said to be unknown, each with
    its place: behind the words that say so, and before them where their subject is meant."""
    words = said.group()
    if words.strip().startswith(ATTRIBUTIVE):
        return [(said.start(), text[said.start() : said.end() + 14])]
    after = text[said.end() :]
    stop = BREAK.search(after)
    regions = [(said.end(), after[: stop.start() + 1] if stop else after)]
    if SUBJECT_FIRST.search(words):
        before = text[: said.start() + 1]
        clause = max(0, *(before.rfind(start) for start in CLAUSE_STARTS))
        regions.insert(0, (clause, before[clause:]))
    return regions


#: "where the test site is to be located", "the location of the reactor", "a converted site":
#: of a place, but not of that from which it was fired.
_IS_OF_ANOTHER_SITE = re.compile(
    r" (?:sites?|spaceport|base|location)(?: [a-z]+){0,2}? (?:(?:(?<!yet )to|will|would|could|might"
    r"|may) (?:also |soon |have )*(?:be |been )?located|(?:to|will|would|could|might|may|has|had) "
    r"(?:also |soon |have |yet )*(?:be |been )?(?:built|converted|moved|relocated|opened|used"
    r"|finished|completed|restored|dismantled|closed))(?= )"
    r"| (?:converted|planned|future|proposed|unfinished) (?:[a-z]+ ){0,2}sites?(?= )"
    r"| (?:site|sites|location|locations|place|position) of (?:the |its |an? |any |all )?"
    r"(?!(?:fire|launch|launching|test|firing|blast|explosion|latest|recent|missile|weapon|rocket)"
    r"(?= )|D )[a-z]"
)


def _verb_fits(field: str, line: Line, start: int, end: int) -> bool:
    """ "where it landed" is not where it was fired from, nor the other way round."""
    first, last = line.between(start + 1, end)
    senses = {item.meaning.sense for item in line.items[first:last] if item.tag == "V"}
    moving = senses & {"land", "hit", "fly", "reach"}
    if field == "site":
        return not moving and not _IS_OF_ANOTHER_SITE.search(
            line.text, max(0, start - 24), end + 60
        )
    if field == "landing":
        return not senses or bool(moving)
    if field == "outcome":
        return not senses or bool(senses & {"fail", "hit", "reach", "hold"})
    return True
