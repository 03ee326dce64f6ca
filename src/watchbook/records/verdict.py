"""What the claims on one event come to, field by field, rival values kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from watchbook.records.account import MentionRef
from watchbook.records.claim import Claim, Unknown, Value

Agreement = Literal["agreed", "disputed", "single", "unknown"]
#: How a best value is chosen; ``origin:NAME`` takes what that origin says.
RULES: tuple[str, ...] = ("best-supported", "lowest", "latest")


@dataclass(frozen=True, slots=True)
class Provenance:
    """Which report says something: its key, its story (the first of its copies), its outlet, when
    it was published (``YYYY-MM-DD`` or an instant), None where it does not tell."""

    ref: MentionRef
    story: str
    outlet: str | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True)
class KeptClaim:
    """A claim as the book keeps it: whose report, which field, the how manyth claim for it.

    ``origins`` are those who knew it: the claim's own sources, else those of its mention, else
    the outlet itself, else the report.
    """

    provenance: Provenance
    field: str
    place: int
    claim: Claim
    origins: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeptUnknown:
    """A field that a report says outright is not known, with the report."""

    provenance: Provenance
    unknown: Unknown


@dataclass(frozen=True, slots=True)
class Rival:
    """One of the values that are claimed for a field, with all that speaks for it.

    ``low`` and ``high`` are its bounds where it is a number (km, things fired, minutes), with
    None for an open end. ``weight`` is the sum of its origins' weights, a hedged one counting
    less. ``origins`` are independent of each other; ``claims`` are in a fixed order.
    """

    value: Value
    low: float | None
    high: float | None
    weight: float
    origins: tuple[str, ...]
    claims: tuple[KeptClaim, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is held of one field of one event.

    ``agreement``: ``agreed`` (two independent origins or more, none against), ``disputed``,
    ``single`` (one origin), ``unknown`` (said outright to be so, no value told). ``best`` was
    chosen by ``rule``; ``low`` and ``high`` span all rivals. ``rivals`` come best first.
    ``by`` names the person whose decision set the value, with ``rule`` ``decided``.
    """

    field: str
    agreement: Agreement
    best: Value | None
    low: float | None
    high: float | None
    rule: str
    origins: tuple[str, ...]
    rivals: tuple[Rival, ...]
    by: str | None = None


@dataclass(frozen=True, slots=True)
class Ageing:
    """A stated unknown and what became of it.

    ``asked`` is the first report that says it is not known; ``answered`` the first claim, of an
    equal or later day, that gives a value; None while nothing does. A name answers which weapon
    it was: the claim is then one of ``weapon_name``.
    """

    field: str
    asked: KeptUnknown
    answered: KeptClaim | None
