"""Everything that a book holds of one event: what a terminal page and every export are made of."""

from __future__ import annotations

from dataclasses import dataclass

from watchbook.records.account import MentionRef
from watchbook.records.decision import Decision, Misfit
from watchbook.records.event import Event, Link
from watchbook.records.finding import Finding
from watchbook.records.mention import Mention
from watchbook.records.quotation import Quote
from watchbook.records.verdict import Ageing, Verdict


@dataclass(frozen=True, slots=True)
class ReportCard:
    """A kept report without its text. ``key`` names it in the book, ``story`` is the key of the
    first of its copies; the hashes are SHA-256 in hex, of the bytes as received and of the text
    as read (UTF-8)."""

    key: str
    id: str
    story: str
    outlet: str | None
    title: str | None
    url: str | None
    published: str | None
    published_at: str | None
    bytes_sha256: str
    text_sha256: str


@dataclass(frozen=True, slots=True)
class KeptMention:
    """A mention with the report that it stands in.

    ``errors`` names the checks that find an error about it in that report alone (``two counts``).
    """

    report: ReportCard
    mention: Mention
    errors: tuple[str, ...] = ()

    @property
    def ref(self) -> MentionRef:
        return MentionRef(self.report.key, self.mention.id)


@dataclass(frozen=True, slots=True)
class KeptQuote:
    """A quotation with the report that it stands in."""

    report: ReportCard
    quote: Quote


@dataclass(frozen=True, slots=True)
class KeptFinding:
    """A finding of checking one report with the report that it stands in."""

    report: ReportCard
    finding: Finding


@dataclass(frozen=True, slots=True)
class EventPage:
    """An event with its verdicts, words, reports, decisions and findings.

    ``verdicts`` are in the order of ``FIELDS``. ``mentions`` and ``quotes`` are sorted by when
    their report was published, then by key; ``quotes`` are all that the reports quote to which it
    is news. ``may_mean`` are links of mentions that stayed unlinked and have this event among
    their candidates. ``findings`` are those of comparing its reports, ``report_findings`` those of
    each report by itself about its mention of the event. ``set_aside`` is the decision that left
    the event out, None while it stands.
    """

    event: Event
    verdicts: tuple[Verdict, ...]
    unknowns: tuple[Ageing, ...]
    mentions: tuple[KeptMention, ...]
    quotes: tuple[KeptQuote, ...] = ()
    may_mean: tuple[Link, ...] = ()
    decisions: tuple[Decision, ...] = ()
    misfits: tuple[Misfit, ...] = ()
    findings: tuple[Finding, ...] = ()
    set_aside: Decision | None = None
    report_findings: tuple[KeptFinding, ...] = ()

    @property
    def reports(self) -> tuple[ReportCard, ...]:
        """The reports that tell of it, each once, in the order of their mentions."""
        return tuple({one.report.key: one.report for one in self.mentions}.values())

    def verdict(self, field: str) -> Verdict | None:
        """The verdict on one field, None where nothing is told of it."""
        return next((one for one in self.verdicts if one.field == field), None)
