"""The claims of an event's page, report by report: what the checks of events compare."""

from __future__ import annotations

from collections.abc import Iterator

from watchbook.checking.voices import range_of
from watchbook.records import EventPage, KeptClaim, Verdict, Witness
from watchbook.weighing import values_agree

#: Fields whose figures are compared, with how far apart two of them are two: as a share, or for
#: counts at all.
APART = {"distance_km": 1.15, "apogee_km": 1.15, "duration_min": 1.2, "count": 1.0}
_WORDS = {
    "distance_km": "a distance of",
    "apogee_km": "an altitude of",
    "duration_min": "a flight time of",
    "count": "a number of",
}


def claims_of(verdict: Verdict) -> tuple[KeptClaim, ...]:
    """Every claim for a field, whatever its value, that is not hedged, in a fixed order."""
    found = [claim for rival in verdict.rivals for claim in rival.claims]
    return tuple(
        sorted(
            (claim for claim in found if not claim.claim.hedged),
            key=lambda one: (one.provenance.published or "", one.provenance.ref, one.place),
        )
    )


def figures(page: EventPage) -> Iterator[tuple[str, tuple[KeptClaim, ...]]]:
    """Each field of figures with its claims, copies of one story once."""
    for verdict in page.verdicts:
        if verdict.field not in APART:
            continue
        seen: set[tuple[str, object, tuple[str, ...]]] = set()
        kept = []
        for one in claims_of(verdict):
            key = (one.provenance.story, one.claim.value, one.origins)
            if key not in seen and range_of(one.claim) is not None:
                seen.add(key)
                kept.append(one)
        yield verdict.field, tuple(kept)


def agree(field: str, one: KeptClaim, other: KeptClaim) -> bool:
    """Whether two figures can be one: by their words, or within what rounding makes of them."""
    if values_agree(field, one.claim, other.claim):
        return True
    mine, its = range_of(one.claim), range_of(other.claim)
    if mine is None or its is None:
        return True
    share = APART[field]
    return mine[0] <= its[1] * share and its[0] <= mine[1] * share


def figure(field: str, one: KeptClaim) -> str:
    """In words: "a distance of “about 500 km”"."""
    return f"{_WORDS[field]} “{one.claim.evidence[0].exact}”"


def named(one: KeptClaim) -> str:
    """The report, as a newsroom names it: its outlet and day."""
    source = one.provenance.outlet or one.provenance.ref.report
    return f"{source}, {one.provenance.published[:10]}" if one.provenance.published else source


def witness(one: KeptClaim) -> Witness:
    """A claim of a kept report as one side of a finding."""
    exact = one.claim.evidence[0].exact
    return Witness(named(one), exact, one.claim.evidence, one.provenance.ref.report)


def stories(claims: tuple[KeptClaim, ...] | list[KeptClaim]) -> set[str]:
    """The stories that the claims stand in: copies are one."""
    return {one.provenance.story for one in claims}
