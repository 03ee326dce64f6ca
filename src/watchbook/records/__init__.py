"""The frozen shapes that pass between rooms, and nothing else."""

from watchbook.records.claim import Claim, Unknown, Value
from watchbook.records.evidence import Evidence, quote
from watchbook.records.mention import FIELDS, Kind, Mention, Role, Status
from watchbook.records.quotation import STANCES, Quote, Stance
from watchbook.records.reading import Reading
from watchbook.records.report import Report

__all__ = [
    "FIELDS",
    "STANCES",
    "Claim",
    "Evidence",
    "Kind",
    "Mention",
    "Quote",
    "Reading",
    "Report",
    "Role",
    "Stance",
    "Status",
    "Unknown",
    "Value",
    "quote",
]
