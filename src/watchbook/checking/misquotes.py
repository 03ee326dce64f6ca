"""An origin misquoted: one report has the Joint Chiefs at 500 km, others have them at 590.

Accused is a figure credited to an origin by name, where ``OTHERS`` other stories (copies are one)
credit that origin with a figure that agrees among them and not with it. A warning where it came
out before all of them: the origin may have mended a first figure; else an error.
"""

from __future__ import annotations

from collections.abc import Iterator

from watchbook.checking.pages import agree, figure, figures, named, stories, witness
from watchbook.records import EventPage, Finding, KeptClaim

#: Two may copy one slip from each other; three do so rarely.
OTHERS = 3


def check(page: EventPage) -> Iterator[Finding]:
    """Each figure, origin by origin."""
    for field, claims in figures(page):
        for origin in sorted({one for claim in claims for one in claim.claim.sources}):
            credited = [one for one in claims if origin in one.claim.sources]
            for one in credited:
                against = _against(field, one, credited)
                if against:
                    yield _accused(page, field, origin, one, against)


def _against(field: str, one: KeptClaim, credited: list[KeptClaim]) -> list[KeptClaim]:
    """The claims of other stories that agree among each other and not with this one."""
    others = [other for other in credited if other.provenance.story != one.provenance.story]
    own = [other for other in credited if other.provenance.story == one.provenance.story]
    if any(agree(field, one, other) for other in others):
        return []
    if len(stories(others)) < OTHERS or any(
        not agree(field, first, second) for first in others for second in others
    ):
        return []
    # A report that gives the right figure as well tells of both: a first one and its mending.
    if any(agree(field, mine, other) for mine in own for other in others):
        return []
    return others


def _accused(
    page: EventPage, field: str, origin: str, one: KeptClaim, against: list[KeptClaim]
) -> Finding:
    early = min((other.provenance.published or "" for other in against), default="")
    first = (one.provenance.published or "9") < early
    return Finding(
        "misquoted origin",
        "warning" if first else "error",
        f"{named(one)}, credits {origin} with {figure(field, one)}; {len(stories(against))} other "
        f"reports have it at “{against[0].claim.evidence[0].exact}”.",
        one.claim.evidence,
        (witness(one), *(witness(other) for other in against)),
        page.event.key,
    )
