"""How two events of one report stand to each other, where the report says it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from watchbook.records.evidence import Evidence

RelationKind = Literal["before", "after", "follows", "response_to", "despite"]
Unit = Literal["minute", "hour", "day", "week", "month", "year"]


@dataclass(frozen=True, slots=True)
class Distance:
    """A stretch of time between two events: "two days" is 2 to 2, "hours" 2 or more."""

    low: float | None
    high: float | None
    unit: Unit


@dataclass(frozen=True, slots=True)
class Relation:
    """``subject`` came ``after``, or in response to, ``object``, with the words that say so.

    Both are ids within the report: a mention (``m1``), or for ``object`` also a statement
    (``s1``: "hours after Washington repeated its offer"). ``distance`` is told only of
    before and after.
    """

    kind: RelationKind
    subject: str
    object: str
    evidence: tuple[Evidence, ...]
    distance: Distance | None = None
