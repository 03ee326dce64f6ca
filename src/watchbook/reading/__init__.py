"""To be built: stand-ins, so that the rooms around it can be."""

from __future__ import annotations

from watchbook.records import Reading, Report


def may_matter(raw: bytes) -> bool:
    return b"missile" in raw.lower()


def read_report(report: Report, *, whole: bool = False) -> Reading:
    return Reading(report, related=False)
