"""The frozen shapes that pass between rooms, and nothing else."""

from watchbook.records.claim import Claim, Unknown, Value
from watchbook.records.evidence import Evidence, quote
from watchbook.records.mention import FIELDS, Kind, Mention, Role, Status
from watchbook.records.reading import Reading
from watchbook.records.report import Report

__all__ = [
    "FIELDS",
    "Claim",
    "Evidence",
    "Kind",
    "Mention",
    "Reading",
    "Report",
    "Role",
    "Status",
    "Unknown",
    "Value",
    "quote",
]
