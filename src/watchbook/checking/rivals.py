"""Two figures of one flight from one origin: "500 km, the army said ... 590 km, the army said".

Accused are two distances or altitudes of one event that are credited to the same single body, or
of which one is the headline's own, further apart than rounding makes
them (``APART``). Not where several things were fired, each with its figure; not where a sentence
says that the figure was mended, or speaks of what the weapon can do rather than of what it did.
A warning, for the reading may have taken a range for a flight; an error where both stand in
sentences that say "flew" or "travelled".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from watchbook.checking.ground import Ground
from watchbook.checking.voices import (
    is_mended,
    is_of_several,
    one_origin,
    quoted,
    range_of,
    same_sentence,
    tells_apart,
)
from watchbook.records import Claim, Finding, Mention, Witness

#: "About 500" and "490" are one figure; 500 and 590 are two.
APART = 1.1
_FIELDS = {"distance_km": "flown", "apogee_km": "high"}
_ABLE = re.compile(
    r"\b(?:range|reach|capable|can|could|had (?:flown|reached|travel\w*)|would|might|maximum"
    r"|designed|able|potential\w*|up to|estimated range|from|off|away|eez|zone|trajectory)\b"
)
_FLEW = re.compile(
    r"\b(?:flew|flown|travel\w*|covered|soared|reached|climbed|rose|altitude|flight)\b"
)


def check(ground: Ground) -> Iterator[Finding]:
    """The figures of each flight, two by two."""
    for mention in ground.reading.events:
        if mention.kind != "launch" or mention.status != "occurred" or is_of_several(mention):
            continue
        for field in _FIELDS:
            for one, other in combinations(mention.claims(field)[:12], 2):
                found = _judged(ground, mention, field, one, other)
                if found is not None:
                    yield found
                    break


def _judged(
    ground: Ground, mention: Mention, field: str, one: Claim, other: Claim
) -> Finding | None:
    first, second = one.evidence[0], other.evidence[0]
    mine, its = range_of(one), range_of(other)
    if mine is None or its is None or one.hedged or other.hedged:
        return None
    if mine[1] * APART >= its[0] and its[1] * APART >= mine[0]:
        return None
    origin = one_origin(one, other)
    if origin is None and not _title_and_body(ground, one, other):
        return None
    if same_sentence(ground, first, second) or quoted(ground, first) or quoted(ground, second):
        return None
    if is_mended(ground, first, second) or tells_apart(ground, first, second):
        return None
    sentences = [ground.sentence_text(ground.place(words)) for words in (first, second)]
    if any(_ABLE.search(_without_figures(sentence)) for sentence in sentences):
        return None
    flew = all(_FLEW.search(sentence) for sentence in sentences)
    whose = origin or "the report itself"
    return Finding(
        "rival figures",
        "error" if flew and origin else "warning",
        f"By {whose} it was “{first.exact}” {_FIELDS[field]}, and by the same “{second.exact}”.",
        (first, second),
        (Witness(whose, first.exact, (first,)), Witness(whose, second.exact, (second,))),
        mention.id,
    )


def _title_and_body(ground: Ground, one: Claim, other: Claim) -> bool:
    """Whether one figure is the headline's and credited to nobody."""
    first, second = (ground.in_title(claim.evidence[0]) for claim in (one, other))
    return first != second and not (one if first else other).sources


def _without_figures(sentence: str) -> str:
    return re.sub(r"\d[\d,.]*", "", sentence)
