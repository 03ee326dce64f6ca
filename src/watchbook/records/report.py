"""A report as received: its text is fixed in intake and never changes again."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Report:
    """One news report.

    ``text`` is the title, a blank line and the body (or the body alone where there is no
    title): exactly the text that every offset of a reading refers to. ``published`` is the
    day of publication, ``YYYY-MM-DD`` in UTC; ``published_at`` is the instant, ISO 8601 in
    UTC, where the source gave a clock time as well. ``furniture`` holds the half-open
    spans of ``text`` that are page furniture, captions or links to other stories.
    """

    id: str
    text: str
    url: str | None = None
    outlet: str | None = None
    title: str | None = None
    published: str | None = None
    published_at: str | None = None
    furniture: tuple[tuple[int, int], ...] = ()
