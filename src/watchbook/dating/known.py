"""Things that were not always there: resolutions by their number, weapons and bodies by name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from watchbook.dating.days import first_of, since, told
from watchbook.dating.text import Story
from watchbook.knowledge import FirstKnown, Knowledge
from watchbook.records.dating import Clue

#: "Resolution 2270", "resolutions 1718, 1874 and 2094", "UNSCR 1929".
_RESOLUTIONS = re.compile(
    r"\b(?:[Rr]esolutions?|UNSCRs?)(?: [Nn](?:o|umber)\.?)?"
    r" (?P<numbers>\d{3,4}(?!\d)(?:(?:, | and |, and | or )\d{3,4}(?!\d))*)"
)
_NUMBER = re.compile(r"\d+")


def find_resolutions(story: Story, knowledge: Knowledge) -> Iterator[Clue]:
    """Whoever names a resolution by its number writes after its adoption."""
    known = {one.number: one for one in knowledge.resolutions}
    for _, match in story.within(_RESOLUTIONS):
        for number in _NUMBER.finditer(story.text, *match.span("numbers")):
            if one := known.get(int(number.group())):
                yield Clue(
                    "resolution",
                    (story.words(*number.span()),),
                    told(since(first_of(one.day))),
                    f"Resolution {one.number} was adopted on {one.day}: not written before",
                    f"resolution {one.number}",
                    f"resolutions.csv: {one.number}",
                )


@lru_cache(maxsize=4)
def _named(knowledge: Knowledge) -> tuple[re.Pattern[str], dict[str, FirstKnown]]:
    table = {wording: one for one in knowledge.first_known for wording in one.wordings}
    words = "|".join(re.escape(word) for word in sorted(table, key=lambda word: (-len(word), word)))
    return re.compile(rf"(?<![\w-])(?:{words})(?![\w-]*\d|\w)"), table


def find_newness(story: Story, knowledge: Knowledge) -> Iterator[Clue]:
    """Whoever names a weapon or a body writes when it was known already."""
    if not knowledge.first_known:
        return
    pattern, table = _named(knowledge)
    for _, match in story.within(pattern):
        one = table[match.group()]
        yield Clue(
            "newness",
            (story.words(*match.span()),),
            told(since(first_of(one.day))),
            f"{one.name} was not known before {one.day}",
            f"first known {one.name}",
            f"first_known.csv: {one.name}",
        )
