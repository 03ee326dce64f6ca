"""Every name of the knowledge files, found in one pass over a report.

States, bodies, roles, places, seas, weapons and persons: what a wording can mean is told in
:mod:`watchbook.reading.phrases.senses`, how it is found in
:mod:`watchbook.reading.phrases.finders`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from watchbook.knowledge import Knowledge
from watchbook.reading.phrases.finders import Finder, finder_of, tree_finder
from watchbook.reading.phrases.senses import CUE, Known, Sense, senses_of
from watchbook.reading.text.folding import Folded, fold

__all__ = [
    "CUE",
    "Finder",
    "Known",
    "Lexicon",
    "Name",
    "Sense",
    "find_names",
    "finder_of",
    "lexicon_of",
    "tree_finder",
]


@dataclass(frozen=True, slots=True)
class Name:
    """A known name at ``start:end`` of the folded text, with what it can mean, likeliest first."""

    start: int
    end: int
    senses: tuple[Sense, ...]

    @property
    def tag(self) -> str:
        """The tag of its likeliest sense."""
        return self.senses[0].tag

    @property
    def meaning(self) -> Known:
        """Its likeliest meaning."""
        meaning = self.senses[0].meaning
        assert meaning is not None
        return meaning

    def sense(self, tag: str) -> Sense | None:
        """Its sense of that tag, or None."""
        return next((sense for sense in self.senses if sense.tag == tag), None)


#: The order in which the senses of one wording are preferred.
_RANK = {tag: rank for rank, tag in enumerate("AJOGMSRPH~")}


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All wordings of the knowledge files and the automaton that finds them."""

    wordings: tuple[str, ...]
    senses: tuple[tuple[Sense, ...], ...]
    find: Finder


@lru_cache(maxsize=4)
def lexicon_of(knowledge: Knowledge) -> Lexicon:
    """The lexicon of a body of knowledge, made once."""
    table = _without_articles(_table(knowledge))
    wordings = tuple(sorted(table))
    senses = tuple(
        tuple(sorted(table[word], key=lambda sense: (_RANK[sense.tag], sense.context)))
        for word in wordings
    )
    return Lexicon(wordings, senses, finder_of(wordings))


def _table(knowledge: Knowledge) -> dict[str, list[Sense]]:
    """The senses of each wording in its folded form; a second of the same meaning adds nothing."""
    table: dict[str, list[Sense]] = {}
    for sense in senses_of(knowledge):
        if len(sense.wording) < 2:
            continue
        known = table.setdefault(fold(sense.wording).lower, [])
        if not any(one.tag == sense.tag and one.meaning is sense.meaning for one in known):
            known.append(sense)
    return table


def _without_articles(table: dict[str, list[Sense]]) -> dict[str, list[Sense]]:
    """Leave out "The Pentagon" beside "Pentagon": it adds nothing, and would hide the other
    where "the" has no capital."""
    kept: dict[str, list[Sense]] = {}
    for key, senses in table.items():
        also = table.get(key[4:], ()) if key.startswith("the ") else ()
        left = [
            sense
            for sense in senses
            if not sense.capital or all(one.meaning is not sense.meaning for one in also)
        ]
        if left:
            kept[key] = left
    return kept


_THE = re.compile(r"\bthe\s+$")
_CAPITAL_NEXT = re.compile(r"\s[A-Z]")


def find_names(folded: Folded, knowledge: Knowledge) -> Iterator[Name]:
    """The known names of a report, first to last, none overlapping another."""
    lexicon = lexicon_of(knowledge)
    text = folded.text
    for which, start, end in lexicon.find(folded.lower):
        fitting = tuple(sense for sense in lexicon.senses[which] if _fits(sense, text, start, end))
        if fitting:
            if fitting[0].tag == "M":
                end = _with_number(text, end)
            yield Name(start, end, fitting)


#: "Agni-IV", "Hwasong-15A", "Minuteman III", "Trident Block II".
_NUMBER_AFTER = re.compile(
    r"(?:-(?:\d[\w.]*|[IVX]+|[A-Z]{1,3})(?:-\d+)?"
    r"|[ ](?:[IVX]{1,4}|Block [IVX\d]+\w?|Ra-\d|Prime|P))(?![\w])"
)


def _with_number(text: str, end: int) -> int:
    """Take in the model number that a weapon's name goes on with: "Agni" in "Agni-IV"."""
    match = _NUMBER_AFTER.match(text, end)
    return match.end() if match else end


def _in_title(text: str, start: int, end: int) -> bool:
    """Titles leave "the" out: "..., South's military says"."""
    return text.startswith("'s ", end) and text[max(0, start - 3) : start].rstrip(" ")[-1:] in (
        "",
        ",",
        ":",
        "\n",
    )


def _fits(sense: Sense, text: str, start: int, end: int) -> bool:
    """Whether the letters in the text allow the sense: capitals, and "the" before "North"."""
    words = text[start:end]
    if sense.exact and words != sense.wording:
        return False
    if sense.capital and not (words[0].isupper() or words[0].isdigit()):
        return False
    if sense.tag == "A" and sense.context:
        if not (
            _THE.search(text[max(0, start - 5) : start].lower()) or _in_title(text, start, end)
        ):
            return False
        return not (sense.capital and _CAPITAL_NEXT.match(text, end))
    return not (sense.tag == "M" and sense.wording.isupper() and words.islower())
