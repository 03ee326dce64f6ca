"""What one report says: the result of reading it."""

from __future__ import annotations

from dataclasses import dataclass

from watchbook.records.mention import Mention
from watchbook.records.quotation import Quote
from watchbook.records.report import Report


@dataclass(frozen=True, slots=True)
class Reading:
    """A report with the mentions and quotations read in it.

    ``related`` is False where the report holds nothing of ours; its lists are then empty, but
    for the quotations of a report that was read whole.
    """

    report: Report
    related: bool
    events: tuple[Mention, ...] = ()
    quotes: tuple[Quote, ...] = ()
