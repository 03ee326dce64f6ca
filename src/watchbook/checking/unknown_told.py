"""A figure that a report gives and, by the same origin, has still under study.

"The Joint Chiefs said it flew 500 km ... they were analysing its type and range." Both can be
true (a first figure, a study to follow, or the range of the type), so it is a note and no more: a
desk will want to know which figure is final. Both must be credited to the same body by name.
"""

from __future__ import annotations

from collections.abc import Iterator

from watchbook.checking.ground import Ground
from watchbook.records import Finding, Witness

_FIELDS = {"distance_km": "how far it flew", "apogee_km": "how high it flew", "count": "how many"}


def check(ground: Ground) -> Iterator[Finding]:
    """Stated unknowns against the values of the same event."""
    for mention in ground.reading.events:
        for unknown in mention.unknown:
            if unknown.field not in _FIELDS:
                continue
            for claim in mention.claims(unknown.field):
                shared = [one for one in claim.sources if one in unknown.sources]
                if not shared or claim.hedged:
                    continue
                value, said = claim.evidence[0], unknown.evidence[0]
                yield Finding(
                    "known and unknown",
                    "note",
                    f"By {shared[0]} the report gives {_FIELDS[unknown.field]} “{value.exact}”, "
                    f"and by the same that it is not yet told (“{said.exact}”).",
                    (value, said),
                    (
                        Witness(shared[0], value.exact, (value,)),
                        Witness(shared[0], said.exact, (said,)),
                    ),
                    mention.id,
                )
                break
