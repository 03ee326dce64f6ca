"""What cannot be right in a report, or between reports, with the words on both sides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from watchbook.records.evidence import Evidence

Severity = Literal["error", "warning", "note"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")


@dataclass(frozen=True, slots=True)
class Witness:
    """One side of a finding: words of a report, or an entry of a knowledge file or table.

    ``source`` says where it stands ("this report", another report's id, ``holders.csv``, a
    reference table's name and row); ``says`` is what it comes to, in a few words. ``evidence``
    holds the words where the side is a report: in the report found fault with where ``report``
    is None, else in the kept report of that key.
    """

    source: str
    says: str
    evidence: tuple[Evidence, ...] = ()
    report: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding. ``check`` is the check's name (``weekday``), ``message`` a sentence that a
    newsroom could use; ``evidence`` the words at fault in the report itself, ``witnesses`` both
    sides. ``event`` is the mention's id (``m1``) within a report, or the event's key in a book."""

    check: str
    severity: Severity
    message: str
    evidence: tuple[Evidence, ...]
    witnesses: tuple[Witness, ...] = ()
    event: str | None = None
