"""What one report says: the result of reading it."""

from __future__ import annotations

from dataclasses import dataclass

from watchbook.records.finding import Finding
from watchbook.records.mention import Mention
from watchbook.records.quotation import Quote
from watchbook.records.relation import Relation
from watchbook.records.report import Report
from watchbook.records.statement import Statement
from watchbook.records.tally import Tally


@dataclass(frozen=True, slots=True)
class Reading:
    """A report with the mentions and quotations read in it.

    ``related`` is False where the report holds nothing of ours; its lists are then empty, but
    for the quotations of a report that was read whole. ``findings`` are those of checking the
    report against itself.
    """

    report: Report
    related: bool
    events: tuple[Mention, ...] = ()
    quotes: tuple[Quote, ...] = ()
    statements: tuple[Statement, ...] = ()
    tallies: tuple[Tally, ...] = ()
    relations: tuple[Relation, ...] = ()
    findings: tuple[Finding, ...] = ()
