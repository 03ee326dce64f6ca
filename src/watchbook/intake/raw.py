"""What intake hands on before a report is opened: its bytes, or what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from watchbook.errors import IntakeError

#: No news report is larger: more in one report is a mistake or an attack.
MAX_REPORT_BYTES = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class RawReport:
    """A report as received: text or HTML in bytes, not yet decoded, and what came beside it.

    ``where`` is the file, with the line where it has lines ("feed.jsonl:12"). ``published`` is
    as given, not yet understood.
    """

    id: str
    where: str
    body: bytes
    form: Literal["text", "html"]
    url: str | None = None
    outlet: str | None = None
    title: str | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True)
class IntakeProblem:
    """Something that could not be read, or is worth a word: never a reason to stop.

    ``severity`` is ``error`` where a report, or a part of it, was lost and ``note`` where
    nothing was. ``report`` is the id of the report it is about, where it has one.
    """

    where: str
    what: str
    hint: str
    severity: Literal["error", "note"] = "error"
    report: str | None = None

    def __str__(self) -> str:
        return f"{self.where}: {self.what}; {self.hint}"


def problem_of(error: IntakeError, report: str | None = None) -> IntakeProblem:
    return IntakeProblem(error.where, error.what, error.hint, report=report)
