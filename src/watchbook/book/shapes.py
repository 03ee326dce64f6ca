"""What a book hands out beside the records: rows of a list, what was kept, what is wrong."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from watchbook.records import Agreement, Decision, Kind, Link, ReportCard, Status, Value


@dataclass(frozen=True, slots=True)
class Kept:
    """What came of keeping a report: its key, whether it is new, whether it holds any of ours."""

    key: str
    new: bool
    related: bool


@dataclass(frozen=True, slots=True)
class Settled:
    """How much was worked out: reports compared with others, windows of days linked anew, events
    weighed anew and events that are gone."""

    reports: int = 0
    windows: int = 0
    weighed: int = 0
    gone: int = 0


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What a rebuild did: reports in the book, those read anew, those that could not be (they
    keep their last reading), and what settling came to."""

    reports: int
    read_anew: int
    unread: tuple[str, ...]
    settled: Settled


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong in a book. ``where`` names the table and row, ``hint`` says what to try."""

    where: str
    what: str
    hint: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}; {self.hint}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which events are wanted; what is None does not choose.

    ``since`` and ``until`` are days (``YYYY-MM-DD``, both included; a month or a year stands for
    all its days): an event is in where it can have been between them. ``weapon`` is a class
    (``srbm``) or a name. ``agreement`` is the event's worst. ``set_aside`` shows what was set
    aside too. Rows come by day, the oldest first, or ``newest_first``.
    """

    kind: str | None = None
    actor: str | None = None
    since: str | None = None
    until: str | None = None
    weapon: str | None = None
    agreement: str | None = None
    needs_attention: bool = False
    status: str | None = None
    set_aside: bool = False
    limit: int | None = None
    newest_first: bool = False


@dataclass(frozen=True, slots=True)
class EventRow:
    """A line of ``list``. ``values`` are the best ones by the default rule, in the order of
    ``FIELDS``; ``reports`` counts all, ``stories`` copies once; ``needs_attention`` says why."""

    key: str
    kind: Kind
    status: Status
    actor: tuple[str, ...]
    day: str | None
    first_day: str | None
    last_day: str | None
    values: tuple[tuple[str, Value], ...]
    agreement: Agreement
    origins: int
    reports: int
    stories: int
    needs_attention: tuple[str, ...]
    set_aside: bool = False

    def value(self, field: str) -> Value | None:
        """The best value of a field, None where there is none."""
        return next((value for name, value in self.values if name == field), None)


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """Something that happened to the record: a report was kept, or a person decided.

    ``at`` is the instant, ISO 8601 in UTC. ``links`` say why the report's mentions belong to the
    event asked about; empty in the history of the whole book.
    """

    at: str
    what: Literal["kept", "decided"]
    report: ReportCard | None = None
    links: tuple[Link, ...] = ()
    decision: Decision | None = None


@dataclass(frozen=True, slots=True)
class TableCard:
    """A kept reference table without its rows: how many they are, the first and last local day
    that they bound (None where there is none), when and from what file it was added."""

    name: str
    title: str
    form: str
    sha256: str
    rows: int
    first_day: str | None
    last_day: str | None
    added_at: str
    added_from: str
