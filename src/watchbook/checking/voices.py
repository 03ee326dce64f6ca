"""Whose word a claim is, and whether a report itself says that a value was mended."""

from __future__ import annotations

import re

from watchbook.checking.ground import Ground
from watchbook.records import Claim, Evidence, Mention

#: The report tells that a figure changed: no contradiction, but its history.
MENDED = re.compile(
    r"\b(?:initial(?:ly)?|earlier|at first|first (?:said|reported|put|announced)|later|revis\w+"
    r"|correct\w+|updated?|previous(?:ly)?|had (?:said|put|reported)|instead|retract\w+|mistak\w+"
    r"|amended|conflicting|discrepan\w+|differ\w*|but japan|while japan|however|contradict\w*"
    r"|wrong(?:ly)?|erroneous(?:ly)?|upgraded|downgraded|raised (?:its|the)|lowered (?:its|the))\b"
)
#: The sentence tells two things apart, each with a figure of its own.
EACH = re.compile(
    r"\b(?:respectively|each|the (?:first|second|third|other|latter|former)|another"
    r"|one of (?:the|them)|both|between \d|separate(?:ly)?"
    r"|second (?:missile|launch|one)|first (?:missile|launch|one))\b"
)


def same_voice(one: Claim, other: Claim) -> bool:
    """Whether two claims are one origin's, or the report's own words beside anybody's."""
    if not one.sources or not other.sources:
        return True
    return bool(set(one.sources) & set(other.sources))


def one_origin(one: Claim, other: Claim) -> str | None:
    """The one body that both claims are credited to by name, or None."""
    if len(one.sources) == 1 and one.sources == other.sources:
        return one.sources[0]
    return None


def is_mended(ground: Ground, *evidence: Evidence) -> bool:
    """Whether a sentence of the words tells that the value changed or is disputed."""
    return any(MENDED.search(ground.sentence_text(ground.place(words))) for words in evidence)


def tells_apart(ground: Ground, *evidence: Evidence) -> bool:
    """Whether a sentence of the words gives each of several things a figure."""
    return any(EACH.search(ground.sentence_text(ground.place(words))) for words in evidence)


def same_sentence(ground: Ground, one: Evidence, other: Evidence) -> bool:
    """Whether two stretches stand in one sentence."""
    return ground.sentence_at(ground.place(one)) == ground.sentence_at(ground.place(other))


def quoted(ground: Ground, words: Evidence) -> bool:
    """Whether words stand within quotation marks."""
    return ground.in_quotation(ground.place(words))


def range_of(claim: Claim) -> tuple[float, float] | None:
    """The claim's low and high end, open ones as infinity; None where it is no number."""
    if isinstance(claim.value, str):
        return None
    low, high = claim.value if isinstance(claim.value, tuple) else (claim.value, claim.value)
    return (float("-inf") if low is None else low, float("inf") if high is None else high)


def is_of_several(mention: Mention) -> bool:
    """Whether more than one thing was fired, by any claim: each may have its own figures."""
    ranges = [range_of(claim) for claim in mention.claims("count")]
    return any(one is not None and one[1] > 1 for one in ranges)
