"""What one report says: the result of reading it."""

from __future__ import annotations

from dataclasses import dataclass

from watchbook.records.mention import Mention
from watchbook.records.report import Report


@dataclass(frozen=True, slots=True)
class Reading:
    """A report with the mentions read in it.

    ``related`` is False where the report holds nothing of ours; its lists are then empty.
    """

    report: Report
    related: bool
    events: tuple[Mention, ...] = ()
