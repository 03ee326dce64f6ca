"""Where the paragraphs and sentences of a report begin and end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from watchbook.reading.text.folding import Folded
from watchbook.reading.text.word_lists import words_of

#: Abbreviations that do not end a sentence when a capital follows.
_ABBREVIATIONS = words_of(
    """
    u.s u.n u.k e.u d.c d.p.r.k r.o.k n gen lt col maj capt cmdr adm sgt brig gov sen rep mr mrs
    ms dr prof st vs v no nos jan feb mar apr jun jul aug sep sept oct nov dec jr sr co corp inc
    ltd hon rev pres calif ariz fla mass wash conn pa va mt ft fig al a.m p.m gmt i.e e.g approx
    supt det cpl pvt spc vice-adm rear-adm lt-gen amb sec dept assn bros est
    """
)
#: After these a capital does begin a new sentence, unless the rest shows otherwise.
_MAY_END = words_of("u.s u.n u.k e.u d.c a.m p.m inc ltd co corp calif jr sr gmt d.p.r.k r.o.k")
#: Words with which a new sentence begins, rather than a name goes on.
_STARTERS = words_of(
    """
    the a an it he she they we i this that these those his her their its our in on at as but and
    for from by with after before while when since if however meanwhile there officials no some
    such both all one two three according last earlier later although though despite what north
    south
    """
)
#: A full stop with its closing quotes, before a capital, a digit or the end.
_STOP = re.compile(r"[.!?]+[\"')\]]*(?=\s+[\"'(\[\u2014-]*[A-Z0-9\"'(\[]|[A-Z][a-z]|\s*$)")
_LAST_WORD = re.compile(r"([A-Za-z][A-Za-z.\-]*)$")
_NEXT_WORD = re.compile(r"[\s\"'(\[\u2014-]*([A-Za-z0-9]+)")
_BLOCK = re.compile(r"\n+")
#: A line end in mid-sentence.
_WRAPPED = re.compile(r"(?<=[a-z,;])[ ]*\n[ ]*(?=[a-z])")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: half-open span in the folded text, its place, and where it stands.

    ``number`` and ``paragraph`` count from 0; ``title`` tells that it is the report's title,
    ``furniture`` that the line is not part of the story.
    """

    start: int
    end: int
    number: int
    paragraph: int
    title: bool
    furniture: bool


def _ends_here(text: str, match: re.Match[str]) -> bool:
    """Whether a full stop ends its sentence, or only an abbreviation or an initial."""
    if match.group()[0] != ".":
        return True
    before = _LAST_WORD.search(text, max(0, match.start() - 24), match.start())
    if before is None:
        return True
    word = before.group().lower()
    if len(word) == 1 and before.group().isupper():
        return False
    if word not in _ABBREVIATIONS:
        return True
    if word not in _MAY_END:
        return False
    following = _NEXT_WORD.match(text, match.end())
    if following is None:
        return True
    return following.group(1).lower() in _STARTERS


def split_sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of one paragraph, as half-open spans of ``text``.

    >>> list(split_sentences('It flew far, the U.S. Navy said. It fell at 9 a.m. Tuesday.', 0, 59))
    [(0, 32), (33, 59)]
    """
    begin = start
    for match in _STOP.finditer(text, start, end):
        if match.end() < end and not _ends_here(text, match):
            continue
        stop = match.end()
        yield from _cut(text, begin, stop)
        begin = stop
    yield from _cut(text, begin, end)


#: The rules look at each word with all the others of its sentence, so that a text without full
#: stops (a table, a broken page, a hostile one) would take a time that grows with the cube of
#: its length. No sentence of the news comes near this.
LONGEST = 2000


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The pieces of an overlong sentence, cut at blanks; most sentences are one piece."""
    while end - start > LONGEST:
        blank = text.rfind(" ", start + 1, start + LONGEST + 1)
        stop = blank if blank > start else start + LONGEST
        yield _trim(text, start, stop)
        start = stop
    if text[start:end].strip():
        yield _trim(text, start, end)


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without the blanks at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Lines are paragraphs, except that a line wrapped in mid-sentence goes on in the next."""
    begin = 0
    for match in _BLOCK.finditer(text):
        wrapped = match.group() == "\n" and _WRAPPED.match(text, match.start())
        if wrapped:
            continue
        if match.start() > begin:
            yield begin, match.start()
        begin = match.end()
    if begin < len(text):
        yield begin, len(text)


def find_sentences(
    folded: Folded, title: str | None, furniture: tuple[tuple[int, int], ...]
) -> tuple[Sentence, ...]:
    """All sentences of a report in order; the title counts as one."""
    found: list[Sentence] = []
    text = folded.text
    outside = [(folded.folded_at(start), folded.folded_at(end)) for start, end in furniture]
    for paragraph, (start, end) in enumerate(_paragraphs(text)):
        is_title = paragraph == 0 and bool(title)
        pieces = _cut(text, start, end) if is_title else split_sentences(text, start, end)
        for begin, stop in pieces:
            if stop <= begin:
                continue
            left_out = any(low < stop and begin < high for low, high in outside)
            found.append(Sentence(begin, stop, len(found), paragraph, is_title, left_out))
    return tuple(found)
