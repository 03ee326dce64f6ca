"""One event as one report tells of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from watchbook.records.claim import Claim, Unknown
from watchbook.records.evidence import Evidence

Kind = Literal["launch", "nuclear_test", "engine_test", "drill", "meeting", "advisory", "sanctions"]
Status = Literal["occurred", "planned", "possible", "denied"]
Role = Literal["news", "background"]

#: Every field a mention may hold claims for, in the order they are printed.
FIELDS: tuple[str, ...] = (
    "date",
    "time",
    "utc",
    "count",
    "weapon",
    "weapon_name",
    "site",
    "platform",
    "direction",
    "landing",
    "eez",
    "distance_km",
    "apogee_km",
    "speed_mach",
    "duration_min",
    "outcome",
)


@dataclass(frozen=True, slots=True)
class Mention:
    """An event of one report: its claims, its stated unknowns, who told of it.

    ``actor`` holds ISO 3166 codes, one for a test, all who take part for a meeting.
    ``fields`` are pairs of field name and claims, the report's own best claim first, in the
    order of :data:`FIELDS`. ``evidence`` are the words that name the event itself.
    """

    id: str
    kind: Kind
    status: Status
    role: Role
    actor: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    sources: tuple[str, ...] = ()
    unknown: tuple[Unknown, ...] = ()
    fields: tuple[tuple[str, tuple[Claim, ...]], ...] = ()

    def claims(self, field: str) -> tuple[Claim, ...]:
        """The claims for one field, best first; empty where it is not mentioned."""
        return next((claims for name, claims in self.fields if name == field), ())

    def best(self, field: str) -> Claim | None:
        """The report's own best claim for a field, or None."""
        claims = self.claims(field)
        return claims[0] if claims else None
