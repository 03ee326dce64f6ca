"""A figure that a report gives and, by the same origin, has still under study.

"The Joint Chiefs said it flew 500 km ... they were analysing its type and range." Both can be
true (a first figure, a study to follow, or the range of the type), so it is a note and no more: a
desk will want to know which figure is final. The figure must be
credited to the body that says it is not known, or to nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from watchbook.checking.ground import Ground
from watchbook.checking.voices import range_of
from watchbook.records import Claim, Finding, Unknown, Witness

_FIELDS = {"distance_km": "how far it flew", "apogee_km": "how high it flew", "count": "how many"}


def check(ground: Ground) -> Iterator[Finding]:
    """Stated unknowns against the values of the same event."""
    for mention in ground.reading.events:
        for unknown in mention.unknown:
            if unknown.field not in _FIELDS:
                continue
            for claim in mention.claims(unknown.field):
                whose = _whose(claim, unknown)
                bounds = range_of(claim)
                if re.search(r"\b(?:first|second|\w+th|new)\b", claim.evidence[0].exact):
                    continue
                if whose is None or claim.hedged or bounds is None or bounds[1] == float("inf"):
                    continue
                value, said = claim.evidence[0], unknown.evidence[0]
                yield Finding(
                    "known and unknown",
                    "note",
                    f"By {whose} the report gives {_FIELDS[unknown.field]} “{value.exact}”, "
                    f"and by the same that it is not yet told (“{said.exact}”).",
                    (value, said),
                    (
                        Witness(whose, value.exact, (value,)),
                        Witness(whose, said.exact, (said,)),
                    ),
                    mention.id,
                )
                break


def _whose(claim: Claim, unknown: Unknown) -> str | None:
    """The body that both come from; None where the figure is another's."""
    if not claim.sources:
        return unknown.sources[0] if unknown.sources else "the report itself"
    return next((one for one in claim.sources if one in unknown.sources), None)
