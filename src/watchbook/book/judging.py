"""An event is weighed and checked, and what comes of it is written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from watchbook.book.cards import as_published
from watchbook.book.coding import bounds_of, encode, plain, value_key
from watchbook.book.statements import insert, run_in, run_many
from watchbook.checking import check_event
from watchbook.records import (
    Agreement,
    Decision,
    Event,
    EventPage,
    Finding,
    KeptMention,
    Misfit,
    Verdict,
)
from watchbook.records.as_json import finding_as_json, value_as_json
from watchbook.weighing import Weighed, weigh

if TYPE_CHECKING:
    from sqlalchemy import Connection

#: From the one that most wants a person's eye; an event has the first of those of its fields.
WORST_FIRST: tuple[Agreement, ...] = ("disputed", "single", "unknown", "agreed")
WORDS = ("time", "weapon", "weapon_name", "site", "platform", "landing", "outcome")
NUMBERS = ("count", "distance_km", "apogee_km")
#: The tables of what an event comes to, beside its own row.
OF_EVENT = ("event_actor", "alias", "verdict", "rival", "finding")


def set_aside_by(decisions: Iterable[Decision]) -> Decision | None:
    """The decision that leaves an event out, of those that stand and are about it."""
    whole = [
        one
        for one in decisions
        if one.verb == "set-aside" and one.field is None and not one.reports
    ]
    return whole[-1] if whole else None


def heard(
    mentions: Iterable[KeptMention], decisions: Iterable[Decision]
) -> tuple[KeptMention, ...]:
    """The mentions that count: those whose report nobody set aside."""
    deaf = {key for one in decisions if one.verb == "set-aside" for key in one.reports}
    return as_published(one for one in mentions if one.report.key not in deaf)


def weigh_event(
    mentions: Iterable[KeptMention], decisions: Sequence[Decision], rule: str = "best-supported"
) -> Weighed:
    """Weigh an event, with what people decided about its values and its reports."""
    return weigh(mentions, rule=rule, decisions=decisions)


@dataclass(frozen=True, slots=True)
class Judged:
    """What an event comes to: its rows by table, and the decisions on its fields that misfit."""

    key: str
    aliases: tuple[str, ...]
    rows: dict[str, list[dict[str, Any]]]
    misfits: tuple[Misfit, ...]


def judge_event(
    event: Event,
    mentions: Sequence[KeptMention],
    decisions: Sequence[Decision],
    fingerprint: str,
) -> Judged:
    """Weigh and check an event."""
    weighed = weigh_event(mentions, decisions)
    counted = heard(mentions, decisions)
    aside = set_aside_by(decisions)
    page = EventPage(event, weighed.verdicts, weighed.unknowns, counted, set_aside=aside)
    findings = check_event(page)
    attention = reasons_to_look(event, weighed, findings, decisions, counted)
    row = event_row(event, weighed.verdicts, counted, attention)
    row |= {
        "set_aside": int(aside is not None),
        "decided_from": aside.number if aside else None,
        "fingerprint": fingerprint,
    }
    key = event.key
    actors, aliases = sorted(set(event.actor)), tuple(sorted(set(event.aliases)))
    rows = {
        "event": [row],
        "event_actor": [
            {"event": key, "actor": actor, "first_day": event.first_day} for actor in actors
        ],
        "alias": [{"key": name, "event": key} for name in aliases],
        "verdict": [_verdict_row(key, one) for one in weighed.verdicts],
        "rival": [one for verdict in weighed.verdicts for one in _rival_rows(key, verdict)],
        "finding": [_finding_row(key, place, one) for place, one in enumerate(findings)],
    }
    return Judged(key, aliases, rows, weighed.misfits)


def write_events(conn: Connection, judged: Sequence[Judged]) -> None:
    """Write what events come to in place of what they came to before."""
    forget_events(conn, [one.key for one in judged])
    names = [{"key": name} for one in judged for name in one.aliases]
    run_many(conn, "DELETE FROM alias WHERE key = :key", names)
    for table in ("event", *OF_EVENT):
        insert(conn, table, [row for one in judged for row in one.rows[table]])


def forget_events(conn: Connection, keys: Sequence[str]) -> None:
    """Delete events with all that was worked out about them; links stay."""
    run_in(conn, "DELETE FROM event WHERE key IN :keys", "keys", keys)
    for table in OF_EVENT:
        run_in(conn, f"DELETE FROM {table} WHERE event IN :keys", "keys", keys)


def event_row(
    event: Event,
    verdicts: Sequence[Verdict],
    mentions: Sequence[KeptMention],
    attention: Sequence[str],
) -> dict[str, Any]:
    """The columns of ``event`` that the record itself gives."""
    best = {one.field: one.best for one in verdicts if one.best is not None}
    row: dict[str, Any] = {
        "key": event.key,
        "kind": event.kind,
        "status": event.status,
        "actor": " ".join(event.actor),
        "day": event.day,
        "first_day": event.first_day,
        "last_day": event.last_day,
    }
    for field in WORDS:
        value = best.get(field)
        row[field] = plain(value) if isinstance(value, str) else None
    for field in NUMBERS:
        row[f"{field}_low"], row[f"{field}_high"] = bounds_of(best.get(field, ""))
    row |= {
        "headline": encode({field: value_as_json(value) for field, value in best.items()}),
        "agreement": worst(verdicts),
        "origins": len({name for one in verdicts for name in one.origins}),
        "reports": len({one.report.key for one in mentions}),
        "stories": len({one.report.story for one in mentions}),
        "needs_attention": int(bool(attention)),
        "attention": encode(list(attention)),
    }
    return row


def worst(verdicts: Sequence[Verdict]) -> Agreement:
    """The agreement that an event goes by; what a person decided is no longer disputed."""
    held = {one.agreement for one in verdicts if one.by is None}
    return next((one for one in WORST_FIRST if one in held), "agreed" if verdicts else "unknown")


def reasons_to_look(
    event: Event,
    weighed: Weighed,
    findings: Sequence[Finding],
    decisions: Sequence[Decision],
    mentions: Sequence[KeptMention] = (),
) -> tuple[str, ...]:
    """Why a person should look at an event, each in a few words; none where nothing is odd."""
    reasons = [
        f"{one.field} is disputed"
        for one in weighed.verdicts
        if one.agreement == "disputed" and one.by is None
    ]
    reasons += [one.message for one in findings if one.severity in ("error", "warning")]
    reasons += errors_in_reports(mentions)
    reasons += [f"decision {one.decision} no longer fits: {one.why}" for one in weighed.misfits]
    accepted = [one for one in decisions if one.verb == "accept" and one.field is None]
    if not accepted:
        return tuple(reasons)
    last = accepted[-1]
    new = {one.ref.report for one in event.links} - {ref.report for ref in last.mentions}
    if new:
        more = f"{len(new)} more reports since it was accepted (decision {last.number})"
        return (more, *reasons)
    return tuple(reasons) if weighed.misfits else ()


def errors_in_reports(mentions: Iterable[KeptMention]) -> list[str]:
    """What cannot be right about the event in one report by itself, "two counts in r1"; copies of
    a story are told of once."""
    told: dict[tuple[str, str], str] = {}
    for one in mentions:
        for check in one.errors:
            told.setdefault((one.report.story, check), f"{check} in {one.report.id}")
    return list(told.values())


def _verdict_row(key: str, one: Verdict) -> dict[str, Any]:
    return {
        "event": key,
        "field": one.field,
        "agreement": one.agreement,
        "best": None if one.best is None else value_key(one.best),
        "low": one.low,
        "high": one.high,
        "rule": one.rule,
        "decided_by": plain(one.by),
        "origins": encode(one.origins),
        "rivals": len(one.rivals),
    }


def _rival_rows(key: str, verdict: Verdict) -> list[dict[str, Any]]:
    return [
        {
            "event": key,
            "field": verdict.field,
            "place": place,
            "value": value_key(one.value),
            "low": one.low,
            "high": one.high,
            "weight": one.weight,
            "origins": encode(one.origins),
            "claims": len(one.claims),
        }
        for place, one in enumerate(verdict.rivals)
    ]


def _finding_row(key: str, place: int, one: Finding) -> dict[str, Any]:
    return {
        "event": key,
        "place": place,
        "check_name": one.check,
        "severity": one.severity,
        "message": plain(one.message),
        "finding": encode(finding_as_json(one)),
    }
