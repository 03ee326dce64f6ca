"""The frozen shapes that pass between rooms, and nothing else."""

from watchbook.records.account import Account, MentionRef, Range, Told
from watchbook.records.claim import Claim, Unknown, Value
from watchbook.records.comparison import CELL_STATES, Cell, CellState, Comparison, Pair, Said
from watchbook.records.decision import VERBS, Decision, Misfit, Verb
from watchbook.records.event import Event, Link
from watchbook.records.evidence import Evidence, quote
from watchbook.records.finding import SEVERITIES, Finding, Severity, Witness
from watchbook.records.mention import FIELDS, Kind, Mention, Role, Status
from watchbook.records.page import EventPage, KeptFinding, KeptMention, KeptQuote, ReportCard
from watchbook.records.quotation import STANCES, Quote, Stance
from watchbook.records.reading import Reading
from watchbook.records.relation import Distance, Relation
from watchbook.records.report import Report
from watchbook.records.statement import Statement
from watchbook.records.table import Clock, Occasion, ReferenceTable, TableRow
from watchbook.records.tally import Tally
from watchbook.records.verdict import (
    RULES,
    Ageing,
    Agreement,
    KeptClaim,
    KeptUnknown,
    Provenance,
    Rival,
    Verdict,
)

__all__ = [
    "CELL_STATES",
    "FIELDS",
    "RULES",
    "SEVERITIES",
    "STANCES",
    "VERBS",
    "Account",
    "Ageing",
    "Agreement",
    "Cell",
    "CellState",
    "Claim",
    "Clock",
    "Comparison",
    "Decision",
    "Distance",
    "Event",
    "EventPage",
    "Evidence",
    "Finding",
    "KeptClaim",
    "KeptFinding",
    "KeptMention",
    "KeptQuote",
    "KeptUnknown",
    "Kind",
    "Link",
    "Mention",
    "MentionRef",
    "Misfit",
    "Occasion",
    "Pair",
    "Provenance",
    "Quote",
    "Range",
    "Reading",
    "ReferenceTable",
    "Relation",
    "Report",
    "ReportCard",
    "Rival",
    "Role",
    "Said",
    "Severity",
    "Stance",
    "Statement",
    "Status",
    "TableRow",
    "Tally",
    "Told",
    "Unknown",
    "Value",
    "Verb",
    "Verdict",
    "Witness",
    "quote",
]
