"""Evidence: the report's own words for a stretch of its folded text."""

from __future__ import annotations

from watchbook.reading.phrases.annotation import Page
from watchbook.records import Evidence, quote


def evidence_of(page: Page, start: int, end: int) -> Evidence:
    """Quote the report's own text for a span of the folded one."""
    folded = page.folded
    return quote(page.report.text, folded.origin(start), folded.origin(end - 1) + 1)
