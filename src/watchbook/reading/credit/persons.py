"""Persons credited by name whom the knowledge files do not hold."""

from __future__ import annotations

import re
from collections.abc import Iterator

from watchbook.reading.credit.source_candidates import Attribution
from watchbook.reading.phrases.skeleton import Line

_NAME = (
    r"[A-Z][\w'\u2019-]+"
    r"(?:\s(?:[A-Z]\.|(?:bin|al|el|von|de|van|der|Jr\.)(?=\s)|[A-Z][\w'\u2019-]+)){1,3}"
)
#: "Jane Roe, an analyst in Seoul, said".
_PERSON_SAID = re.compile(
    rf"(?P<name>{_NAME})(?:,\s[^,;.\"]{{3,90}},)?\s(?:also\s|later\s)?"
    r"(?:said|told|says|announced|confirmed|added|wrote|claimed|stated|noted|estimated|declared|"
    r"reported)\b"
)
#: "said analyst Jane Roe", "according to Jane Roe".
_SAID_PERSON = re.compile(
    r"(?:said|says|wrote|added|according to|told by)\s(?:[A-Z]?[a-z.\s]{0,40}?\s)?"
    rf"(?P<name>{_NAME})"
)
#: Words with a capital that are of no person's name: offices, bodies, days, first words.
_NOT_NAMES = re.compile(
    r"\b(?:Korea|Korean|Joint|Chiefs|Staff|Ministry|Department|Minister|President|Secretary|"
    r"General|Command|Council|News|Agency|State|States|United|Prime|Foreign|Defen[cs]e|White|"
    r"House|Blue|Central|Television|Guard|Guards|Corps|Navy|Army|Force|Forces|Post|Times|"
    r"Committee|Party|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|National|Security|"
    r"Chief|Organization|Organisation|Union|University|Institute|Center|Centre|The|Sea|Sinmun|"
    r"Television|Pentagon|Kremlin|Strategic|Pacific|Nations|Administration|Research|Service|"
    r"Authority|Cabinet|Office|Admiral|Lieutenant|Brigadier|Colonel|Major|Captain|Ambassador|"
    r"Senator|Rep|Gen|Brig|Lt|Maj|Col|Adm|Rear|Vice|Spokesman|Chairman|Deputy|Director|Leader|On|"
    r"In|At|But|And|As|January|February|March|April|May|June|July|August|September|October|"
    r"November|December)\b"
)


def find_persons(line: Line, text: str) -> Iterator[Attribution]:
    """Persons whom a sentence credits with two names or more, titles left out."""
    start, end = line.items[0].start, line.items[-1].end
    known = [
        (item.start, item.end) for item in line.items if item.tag in ("H", "O", "A", "J", "G", "P")
    ]
    for pattern in (_PERSON_SAID, _SAID_PERSON):
        for match in pattern.finditer(text, start, end):
            at, words = _without_titles(match)
            if len(words) < 2 or any(_NOT_NAMES.match(word) for word in words):
                continue
            upto = match.end("name")
            if any(low < upto and at < high for low, high in known):
                continue
            index = next((i for i, item in enumerate(line.items) if item.start >= at), 0)
            yield Attribution(" ".join(words), "person", None, at, upto, index)


def _without_titles(match: re.Match[str]) -> tuple[int, list[str]]:
    """Where the name itself begins, and its words."""
    words = match["name"].split()
    at = match.start("name")
    while words and _NOT_NAMES.match(words[0]):
        at += len(words[0]) + 1
        words = words[1:]
    return at, words
