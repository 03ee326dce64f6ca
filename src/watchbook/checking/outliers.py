"""A figure outside everything that the other reports say.

Accused is a figure of one story that agrees with none of the others', where these are ``OTHERS``
stories or more, from two origins at least, and agree among themselves. A warning: a lone voice can
be right. Misquoted origins have a check of their own.
"""

from __future__ import annotations

from collections.abc import Iterator

from watchbook.checking import misquotes
from watchbook.checking.pages import agree, figure, figures, named, stories, witness
from watchbook.records import EventPage, Finding, KeptClaim

OTHERS = 3


def check(page: EventPage) -> Iterator[Finding]:
    """Each figure against those of other stories."""
    told = {one.evidence for one in misquotes.check(page)}
    for field, claims in figures(page):
        for one in claims:
            others = [other for other in claims if other.provenance.story != one.provenance.story]
            if one.claim.evidence in told or not _is_alone(field, one, others):
                continue
            yield Finding(
                "outlier",
                "warning",
                f"{named(one)}, gives {figure(field, one)}; {len(stories(others))} other reports "
                f"say “{others[0].claim.evidence[0].exact}” or near it.",
                one.claim.evidence,
                (witness(one), *(witness(other) for other in others)),
                page.event.key,
            )


def _is_alone(field: str, one: KeptClaim, others: list[KeptClaim]) -> bool:
    if len(stories(others)) < OTHERS or len({other.origins for other in others}) < 2:
        return False
    if any(agree(field, one, other) for other in others):
        return False
    return all(agree(field, first, second) for first in others for second in others)
