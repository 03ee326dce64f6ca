"""One value that a report gives, the words that give it, and who said so."""

from __future__ import annotations

from dataclasses import dataclass

from watchbook.records.evidence import Evidence

#: A code or a name, a ``(low, high)`` range whose open ends are None, or a number.
Value = str | tuple[float | None, float | None] | float


@dataclass(frozen=True, slots=True)
class Claim:
    """A value of one field of a mention.

    ``sources`` are the origins: who knew it. ``carrier`` is whoever passed it on ("Yonhap,
    citing the South's military": origin the military, carrier Yonhap). ``precision`` is the
    UCDP GED code where the field has one (dates 1 day to 5 year; places 1 exact to 7 sea).
    ``unit`` is the unit the report used. ``rules`` are the passes that made the claim, first
    to last, for ``--explain``.
    """

    value: Value
    evidence: tuple[Evidence, ...]
    hedged: bool = False
    sources: tuple[str, ...] = ()
    carrier: str | None = None
    precision: int | None = None
    unit: str | None = None
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unknown:
    """A field that the report says outright is not known, with the words that say it."""

    field: str
    evidence: tuple[Evidence, ...]
    sources: tuple[str, ...] = ()
