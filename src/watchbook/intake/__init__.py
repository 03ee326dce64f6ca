"""Bytes, pages and feeds become reports whose text never changes again."""

from watchbook.intake.finding import find_reports
from watchbook.intake.opening import bytes_to_scan, make_report, open_report
from watchbook.intake.published import Published, parse_published
from watchbook.intake.raw import MAX_REPORT_BYTES, IntakeProblem, RawReport, problem_of

__all__ = [
    "MAX_REPORT_BYTES",
    "IntakeProblem",
    "Published",
    "RawReport",
    "bytes_to_scan",
    "find_reports",
    "make_report",
    "open_report",
    "parse_published",
    "problem_of",
]
