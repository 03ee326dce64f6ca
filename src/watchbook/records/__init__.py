"""The frozen shapes that pass between rooms, and nothing else."""

from watchbook.records.claim import Claim, Unknown, Value
from watchbook.records.evidence import Evidence, quote
from watchbook.records.mention import FIELDS, Kind, Mention, Role, Status
from watchbook.records.quotation import STANCES, Quote, Stance
from watchbook.records.reading import Reading
from watchbook.records.relation import Distance, Relation
from watchbook.records.report import Report
from watchbook.records.statement import Statement
from watchbook.records.tally import Tally

__all__ = [
    "FIELDS",
    "STANCES",
    "Claim",
    "Distance",
    "Evidence",
    "Kind",
    "Mention",
    "Quote",
    "Reading",
    "Relation",
    "Report",
    "Role",
    "Stance",
    "Statement",
    "Status",
    "Tally",
    "Unknown",
    "Value",
    "quote",
]
