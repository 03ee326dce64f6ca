"""One quotation given to two speakers.

Accused are two quotations of a report that share a run of ``SHARED`` words, spoken by two different
named persons (an error), a person and a body (a warning) or two bodies (a note: a body has many
names). So long a run is not said twice by chance; shorter ones are slogans ("a
grave threat to peace and stability"). A person and the body he speaks for, two spellings of a
name, and words that a second speaker cites or repeats ("echoed", "quoting") are let pass.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from watchbook.checking.ground import Ground
from watchbook.records import Finding, Quote, Witness

SHARED = 8
_REPEATS = re.compile(r"\b(?:echo|repeat|quot|cit(?:ed|ing)|read|joint|both|translat)")
_WORD = re.compile(r"[a-z0-9']+")


def check(ground: Ground) -> Iterator[Finding]:
    """Every two quotations of the report."""
    quotes = [
        one for one in ground.reading.quotes if one.speaker and ground.in_story(_at(ground, one))
    ]
    seen: dict[tuple[str, ...], Quote] = {}
    accused: set[tuple[int, int]] = set()
    for quote in quotes:
        for run in _runs(quote.text):
            other = seen.setdefault(run, quote)
            if other is quote or not _differ(other, quote):
                continue
            pair = (other.evidence[0].start, quote.evidence[0].start)
            if pair in accused or _is_repeated(ground, other, quote):
                continue
            accused.add(pair)
            yield _accused(other, quote)


def _at(ground: Ground, quote: Quote) -> int:
    return ground.place(quote.evidence[0])


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    words = _WORD.findall(text.lower().replace("’", "'"))
    for at in range(len(words) - SHARED + 1):
        yield tuple(words[at : at + SHARED])


def _differ(one: Quote, other: Quote) -> bool:
    """Whether two names cannot be one speaker's."""
    first, second = _names(one), _names(other)
    if first & second:
        return False
    # "the foreign ministry" and its spokesman are one voice
    alike = one.affiliation == other.affiliation and one.affiliation is not None
    return not alike or (_is_person(one) and _is_person(other))


def _names(quote: Quote) -> set[str]:
    return {word for word in _WORD.findall((quote.speaker or "").lower()) if len(word) > 2}


def _is_person(quote: Quote) -> bool:
    """Whether the speaker is told by a name of two or three capitalised words."""
    words = (quote.speaker or "").split()
    bodies = ("ministry", "office", "staff", "military", "media", "agency", "command", "army")
    return (
        2 <= len(words) <= 4
        and all(word[:1].isupper() for word in words)
        and not any(word.lower() in bodies for word in words)
    )


def _is_repeated(ground: Ground, one: Quote, other: Quote) -> bool:
    """Whether the report says that the words are told again."""
    return any(_REPEATS.search(ground.sentence_text(_at(ground, quote))) for quote in (one, other))


def _accused(one: Quote, other: Quote) -> Finding:
    first, second = one.evidence[0], other.evidence[0]
    return Finding(
        "two speakers",
        ("note", "warning", "error")[_is_person(one) + _is_person(other)],
        f"The same words are quoted of {one.speaker} and of {other.speaker}: “{first.exact}”.",
        (first, second),
        (
            Witness(one.speaker or "", first.exact, (one.cue or first,)),
            Witness(other.speaker or "", second.exact, (other.cue or second,)),
        ),
    )
