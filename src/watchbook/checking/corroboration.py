"""An event that looks corroborated and rests on one origin: ten outlets, one army.

Told, as a note, where ``OUTLETS`` outlets or more carry an event (or one of its figures) and all
that they credit is one origin. Nothing is wrong with it; but who counts outlets is misled.
"""

from __future__ import annotations

from collections.abc import Iterator

from watchbook.checking.pages import claims_of
from watchbook.records import EventPage, Finding, KeptClaim, Witness

OUTLETS = 3
_FIELDS = ("time", "count", "weapon", "site", "landing", "distance_km", "apogee_km", "outcome")
_NAMES = {"distance_km": "distance", "apogee_km": "altitude"}


def check(page: EventPage) -> Iterator[Finding]:
    """The event as a whole, else its figures one by one."""
    by_field = {
        verdict.field: claims_of(verdict) for verdict in page.verdicts if verdict.field in _FIELDS
    }
    every = [one for claims in by_field.values() for one in claims]
    if found := _single(page, every, "all that is told of it"):
        yield found
        return
    for field in ("distance_km", "apogee_km", "count"):
        if found := _single(page, list(by_field.get(field, ())), f"its {_NAMES.get(field, field)}"):
            yield found


def _single(page: EventPage, claims: list[KeptClaim], what: str) -> Finding | None:
    origins = {origin for one in claims for origin in one.origins}
    outlets = sorted(
        {one.provenance.outlet or one.provenance.story for one in claims if one.provenance.story}
    )
    if len(origins) != 1 or len(outlets) < OUTLETS:
        return None
    origin = next(iter(origins))
    if all(origin == outlet for outlet in outlets):
        return None
    first = {one.provenance.story: one for one in reversed(claims)}
    return Finding(
        "single origin",
        "note",
        f"{len(outlets)} outlets carry it, but {what} comes from one origin: {origin}.",
        (),
        tuple(
            Witness(
                one.provenance.outlet or one.provenance.ref.report,
                f"credits {origin}",
                one.claim.evidence,
                one.provenance.ref.report,
            )
            for one in sorted(first.values(), key=lambda one: one.provenance.ref)
        ),
        page.event.key,
    )
