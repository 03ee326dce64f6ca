"""A numbered test dated to another year than it was held: "its first nuclear test, in 2009".

Accused is a wording of ``occasions.csv`` (kind ``test``) with a year right behind it, or right
before ("in 2009 ... carried out its first nuclear test"), that is not the year of that test. The
report must be about its state. The numbers are history, so that an error is certain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from watchbook.checking.ground import Ground
from watchbook.knowledge import Knowledge, Occasion
from watchbook.records import Finding, Witness

_BEHIND = re.compile(
    r"(?:,|\s*\(|,? (?:which )?(?:was )?(?:held|conducted|carried out|staged|came|took place))?"
    r"\s*(?:in|on|of|back in)?\s*(?:early |late |mid-?)?"
    r"(?:[A-Z][a-z]+\.?\s*(?:\d{1,2},?\s*)?)?(?:in\s+)?((?:19|20)\d\d)\b"
)
_BEFORE = re.compile(
    r"\b[Ii]n (?:[A-Z][a-z]+ )?((?:19|20)\d\d),? (?:(?:it|the country|the regime"
    r"|(?:the )?[A-Z]\w+(?: [A-Z]\w+)?) )?(?:conducted|carried out|staged|held|detonated) "
    r"(?:its|the|a) $"
)


_NUMBER = re.compile(
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|\d+(?:st|nd|rd|th))\b"
)


@lru_cache(maxsize=4)
def _wordings(knowledge: Knowledge) -> tuple[re.Pattern[str], dict[str, Occasion]] | None:
    table = {
        wording: one
        for one in knowledge.occasions
        if one.kind == "test" and one.state is not None
        for wording in one.wordings
        if _NUMBER.match(wording)
    }
    if not table:
        return None
    longest = sorted(table, key=lambda word: (-len(word), word))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest))})\b"), table


def check(ground: Ground) -> Iterator[Finding]:
    """Numbered tests with their years."""
    wordings = _wordings(ground.knowledge)
    if wordings is None or "test" not in ground.lower:
        return
    pattern, table = wordings
    about = {code for one in ground.reading.events for code in one.actor}
    for match in pattern.finditer(ground.text):
        one = table[match.group()]
        if one.state not in about or not ground.in_story(match.start()):
            continue
        sentence = ground.sentence_at(match.start())
        behind = _BEHIND.match(ground.text, match.end(), match.end() + 60)
        before = _BEFORE.search(ground.text, sentence.start if sentence else 0, match.start())
        year = behind or before
        if year is None or year[1] == one.first[:4] or ground.in_quotation(match.start()):
            continue
        start = min(match.start(), year.start(1))
        words = ground.words(start, max(match.end(), year.end(1)))
        yield Finding(
            "numbered test",
            "error",
            f"The report has “{words.exact}”, but {one.name} was on {one.first}.",
            (words,),
            (
                Witness("this report", words.exact, (words,)),
                Witness("occasions.csv", f"{one.name}: {one.first}"),
            ),
        )
