"""Everything that the book holds of each event, a line of JSON for each."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, BinaryIO

from watchbook.records import Decision, EventPage, KeptClaim, Link, Provenance, Verdict
from watchbook.records.as_json import Json, finding_as_json, mention_as_json, value_as_json
from watchbook.records.verdict import Ageing, Rival
from watchbook.sharing.dictionary import Member
from watchbook.sharing.json_bytes import json_bytes

MEMBERS = (
    Member("key", "the event's key in the book", "KP.launch.2031-03-11"),
    Member("aliases", "other keys that lead to it"),
    Member("kind", "launch, nuclear_test, engine_test, drill, meeting, advisory, sanctions"),
    Member("status", "occurred, planned, possible, denied"),
    Member("actor", "ISO 3166-1 alpha-2 codes", '["KP"]'),
    Member("day", "local day, month or year as told; null where publication bounds it"),
    Member("first_day", "first local day that it can have been"),
    Member("last_day", "last local day that it can have been"),
    Member("set_aside", "the decision that left the event out, or null"),
    Member("verdicts", "by field: agreement, best, low, high, rule, by (whose decision), origins,"
           " and rivals, best first, each with weight, origins and claims; a claim has report,"
           " mention, value, hedged, origins, sources, carrier, precision, unit and evidence"
           " (start, end, exact)"),
    Member("unknowns", "what was said not to be known: field, asked (report and words), answered"
           " (the claim that told it since, with its field: a weapon is told by its weapon_name as"
           " well; or null)"),
    Member("reports", "each with key, id, story (the first of its copies), outlet, title, url,"
           " published, published_at, bytes_sha256, text_sha256"),
    Member("mentions", "the event as each report tells it, in the shape of watchbook read --json"),
    Member("quotes", "quotations about it"),
    Member("links", "why each mention belongs to it: rule, reasons, against"),
    Member("may_mean", "mentions that may mean it and stayed unlinked"),
    Member("decisions", "people's decisions on it, with what was there before"),
    Member("misfits", "decisions that fit no more, with the reason"),
    Member("findings", "what cannot be right, with the words on both sides"),
    Member("report_findings", "the same, found in one report by itself: its key and the finding"),
)  # fmt: skip


def write_jsonl(pages: Iterable[EventPage], out: BinaryIO) -> None:
    """Write a line for each page, in their order."""
    for page in pages:
        out.write(json_bytes(page_as_json(page)) + b"\n")


def page_as_json(page: EventPage) -> Json:
    """A page as plain lists and dictionaries: event, verdicts with all rivals and their claims,
    stated unknowns, reports, mentions, quotations, links, decisions, findings."""
    event = page.event
    return {
        "key": event.key,
        "aliases": list(event.aliases),
        "kind": event.kind,
        "status": event.status,
        "actor": list(event.actor),
        "day": event.day,
        "first_day": event.first_day,
        "last_day": event.last_day,
        "set_aside": None if page.set_aside is None else _decision(page.set_aside),
        "verdicts": {told.field: _verdict(told) for told in page.verdicts},
        "unknowns": [_ageing(one) for one in page.unknowns],
        "reports": [_fields(one) for one in page.reports],
        "mentions": [
            {"report": one.report.key, **mention_as_json(one.mention)} for one in page.mentions
        ],
        "quotes": [{"report": one.report.key, **_fields(one.quote)} for one in page.quotes],
        "links": [_link(one) for one in event.links],
        "may_mean": [_link(one) for one in page.may_mean],
        "decisions": [_decision(one) for one in page.decisions],
        "misfits": [_fields(one) for one in page.misfits],
        "findings": [finding_as_json(one) for one in page.findings],
        "report_findings": [
            {"report": one.report.key, "finding": finding_as_json(one.finding)}
            for one in page.report_findings
        ],
    }


def _fields(record: Any) -> Json:
    """A frozen record, field by field, the records within it likewise."""
    import msgspec

    told: Json = msgspec.to_builtins(record)
    return told


def _verdict(told: Verdict) -> Json:
    return {
        "agreement": told.agreement,
        "best": None if told.best is None else value_as_json(told.best),
        "low": told.low,
        "high": told.high,
        "rule": told.rule,
        "by": told.by,
        "origins": list(told.origins),
        "rivals": [_rival(one) for one in told.rivals],
    }


def _rival(one: Rival) -> Json:
    return {
        "value": value_as_json(one.value),
        "low": one.low,
        "high": one.high,
        "weight": one.weight,
        "origins": list(one.origins),
        "claims": [_claim(claim) for claim in one.claims],
    }


def _claim(kept: KeptClaim) -> Json:
    claim = kept.claim
    return {
        **_provenance(kept.provenance),
        "place": kept.place,
        "value": value_as_json(claim.value),
        "hedged": claim.hedged,
        "origins": list(kept.origins),
        "sources": list(claim.sources),
        "carrier": claim.carrier,
        "precision": claim.precision,
        "unit": claim.unit,
        "evidence": [_fields(words) for words in claim.evidence],
    }


def _provenance(one: Provenance) -> Json:
    return {
        "report": one.ref.report,
        "mention": one.ref.mention,
        "story": one.story,
        "outlet": one.outlet,
        "published": one.published,
    }


def _ageing(one: Ageing) -> Json:
    answered = one.answered
    return {
        "field": one.field,
        "asked": {**_provenance(one.asked.provenance), **_fields(one.asked.unknown)},
        "answered": answered and {"field": answered.field, **_claim(answered)},
    }


def _link(one: Link) -> Json:
    return {
        "report": one.ref.report,
        "mention": one.ref.mention,
        "event": one.event,
        "rule": one.rule,
        "reasons": list(one.reasons),
        "against": list(one.against),
        "candidates": list(one.candidates),
    }


def _decision(one: Decision) -> Json:
    return _fields(one)
