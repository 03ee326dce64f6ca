"""What a book holds, read back: rows of a list, pages of events, kept reports."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from watchbook.book.cards import CARD_COLUMNS, as_published, card_from, kept_mentions, reading_from
from watchbook.book.coding import decode, decode_as, value_of
from watchbook.book.filters import choice
from watchbook.book.judging import heard, set_aside_by, weigh_event
from watchbook.book.shapes import EventRow, Filter
from watchbook.book.standing import SHAPING, event_of, homes, refs_of, standing
from watchbook.book.statements import Row, rows, rows_in, run
from watchbook.records import (
    FIELDS,
    Decision,
    Event,
    EventPage,
    Finding,
    KeptFinding,
    KeptMention,
    KeptQuote,
    Link,
    MentionRef,
    Misfit,
    Reading,
    ReportCard,
)
from watchbook.records.as_json import finding_from_json

if TYPE_CHECKING:
    from sqlalchemy import Connection

#: Rows fetched from the database at a time.
PAGE = 500
REPORT_WITH_READING = (
    f"SELECT {CARD_COLUMNS}, kept_text.text, kept_text.nul_at, kept_text.reading"
    " FROM report JOIN kept_text ON kept_text.report = report.key"
)


def event_rows(conn: Connection, chosen: Filter) -> Iterator[EventRow]:
    """The events that a filter chooses, by day; those without one first."""
    wanted = choice(chosen)
    sql = f"SELECT event.* {wanted.chosen}{wanted.by_day}"
    for row in run(conn, sql, **wanted.values).yield_per(PAGE):
        yield _event_row(row._mapping)


def _event_row(row: Row) -> EventRow:
    headline = decode(row["headline"])
    return EventRow(
        key=row["key"],
        kind=row["kind"],
        status=row["status"],
        actor=tuple(row["actor"].split()),
        day=row["day"],
        first_day=row["first_day"],
        last_day=row["last_day"],
        values=tuple((field, value_of(headline[field])) for field in FIELDS if field in headline),
        agreement=row["agreement"],
        origins=row["origins"],
        reports=row["reports"],
        stories=row["stories"],
        needs_attention=tuple(decode(row["attention"])),
        set_aside=bool(row["set_aside"]),
    )


def event_keys(conn: Connection, chosen: Filter) -> list[str]:
    """Keys of the events that a filter chooses, in order of key (of the first ``limit`` by day)."""
    wanted = choice(chosen)
    order = wanted.by_day if chosen.limit is not None else ""
    found = rows(conn, f"SELECT event.key {wanted.chosen}{order}", **wanted.values)
    return sorted(one["key"] for one in found)


def event_page(conn: Connection, key: str, rule: str) -> EventPage:
    """Everything that the book holds of the event of a key that is there."""
    event = read_event(conn, key)
    refs = [link.ref for link in event.links]
    known = kept_mentions(conn, refs)
    mentions = as_published(known[ref] for ref in refs if ref in known)
    decisions = _decisions_of(conn, key, set(refs))
    about = [one for one in standing(conn, decisions) if one.verb not in SHAPING]
    weighed = weigh_event(mentions, about, rule)
    counted = heard(mentions, about)
    readings = _readings_of(conn, counted)
    return EventPage(
        event=event,
        verdicts=weighed.verdicts,
        unknowns=weighed.unknowns,
        mentions=counted,
        quotes=_quotes_of(counted, readings),
        may_mean=_may_mean(conn, key),
        decisions=decisions,
        misfits=_misfits_of(conn, decisions),
        findings=_findings_of(conn, key),
        set_aside=set_aside_by(about),
        report_findings=_report_findings(counted, readings),
    )


def read_event(conn: Connection, key: str) -> Event:
    """The event of a key that is there, as linking made it."""
    (row,) = rows(conn, "SELECT * FROM event WHERE key = :key", key=key)
    links = rows(conn, "SELECT * FROM link WHERE event = :key ORDER BY report, mention", key=key)
    names = rows(conn, "SELECT key FROM alias WHERE event = :key ORDER BY key", key=key)
    return Event(
        key=row["key"],
        kind=row["kind"],
        status=row["status"],
        actor=tuple(row["actor"].split()),
        day=row["day"],
        first_day=row["first_day"],
        last_day=row["last_day"],
        links=tuple(sorted((link_from(one) for one in links), key=lambda one: one.ref)),
        aliases=tuple(one["key"] for one in names),
    )


def links_of_report(conn: Connection, key: str) -> list[Link]:
    """Where each mention of a report belongs, by the report's key."""
    found = rows(conn, "SELECT * FROM link WHERE report = :key", key=key)
    return sorted((link_from(one) for one in found), key=lambda one: one.ref)


def link_from(row: Row) -> Link:
    """The link of a row of ``link``."""
    return Link(
        ref=MentionRef(row["report"], row["mention"]),
        event=row["event"],
        rule=row["rule"],
        reasons=tuple(decode(row["reasons"])),
        against=tuple(decode(row["against"])),
        candidates=tuple(decode(row["candidates"])),
    )


def _decisions_of(conn: Connection, key: str, refs: set[MentionRef]) -> tuple[Decision, ...]:
    """Every decision that is about the event now, or shaped it, taken back or not, in order."""
    sql = (
        "SELECT DISTINCT decision.number, decision.decision FROM decision_mention"
        " JOIN decision ON decision.number = decision_mention.decision"
        " WHERE decision_mention.report IN :reports"
    )
    told = {
        one["number"]: decode_as(one["decision"], Decision)
        for one in rows_in(conn, sql, "reports", {ref.report for ref in refs})
    }
    found = []
    for one in told.values():
        named = refs.intersection(refs_of(one))
        if named and (one.verb in SHAPING or event_of(one, homes(conn, one.mentions)) == key):
            found.append(one)
    return tuple(sorted(found, key=lambda one: one.number))


def keys_with_findings(conn: Connection) -> list[str]:
    """Keys of the events in which comparing reports found something, in order; none set aside."""
    sql = (
        "SELECT DISTINCT finding.event FROM finding JOIN event ON event.key = finding.event"
        " WHERE event.set_aside = 0 ORDER BY finding.event"
    )
    return [one["event"] for one in rows(conn, sql)]


def _readings_of(conn: Connection, mentions: Iterable[KeptMention]) -> dict[str, Reading]:
    """The readings, by key, of the reports to which the event is news, and of those that have an
    error about it. Thousands may tell of it in passing."""
    wanted = {one.report.key for one in mentions if one.mention.role == "news" or one.errors}
    sql = "SELECT report, text, nul_at, reading FROM kept_text WHERE report IN :keys"
    return {one["report"]: reading_from(one) for one in rows_in(conn, sql, "keys", wanted)}


def _quotes_of(
    mentions: Iterable[KeptMention], readings: Mapping[str, Reading]
) -> tuple[KeptQuote, ...]:
    """Quotations of the reports to which the event is news: those who tell of it in passing
    quote people about other things."""
    news = {one.report.key: one.report for one in mentions if one.mention.role == "news"}
    return tuple(
        KeptQuote(card, quote) for key, card in news.items() for quote in readings[key].quotes
    )


def _report_findings(
    mentions: Iterable[KeptMention], readings: Mapping[str, Reading]
) -> tuple[KeptFinding, ...]:
    """What cannot be right about the event in each report by itself, in the order of mentions."""
    return tuple(
        KeptFinding(one.report, finding)
        for one in mentions
        if one.report.key in readings
        for finding in readings[one.report.key].findings
        if finding.event == one.mention.id
    )


def _may_mean(conn: Connection, key: str) -> tuple[Link, ...]:
    found = rows(
        conn,
        "SELECT link.* FROM candidate JOIN link ON link.report = candidate.report"
        " AND link.mention = candidate.mention WHERE candidate.event = :key AND link.event IS NULL",
        key=key,
    )
    return tuple(sorted((link_from(one) for one in found), key=lambda one: one.ref))


def all_misfits(conn: Connection) -> tuple[Misfit, ...]:
    """Every decision that no longer fits, in order, with the reason."""
    found = rows(
        conn,
        "SELECT misfit.decision, decision.event, misfit.why FROM misfit"
        " JOIN decision ON decision.number = misfit.decision"
        " ORDER BY misfit.decision, misfit.found_in, misfit.why",
    )
    return tuple(Misfit(one["decision"], one["event"], one["why"]) for one in found)


def _misfits_of(conn: Connection, decisions: tuple[Decision, ...]) -> tuple[Misfit, ...]:
    if not decisions:
        return ()
    found = rows(
        conn,
        "SELECT decision, why FROM misfit WHERE decision IN :numbers"
        " ORDER BY decision, found_in, why",
        numbers=[one.number for one in decisions],
    )
    events = {one.number: one.event for one in decisions}
    return tuple(Misfit(one["decision"], events[one["decision"]], one["why"]) for one in found)


def _findings_of(conn: Connection, key: str) -> tuple[Finding, ...]:
    found = rows(conn, "SELECT finding FROM finding WHERE event = :key ORDER BY place", key=key)
    return tuple(finding_from_json(decode(one["finding"])) for one in found)


def all_reports(conn: Connection) -> Iterator[tuple[ReportCard, Reading]]:
    """Every report that was opened, by day of publication, those without one last, then by id."""
    sql = "SELECT key, id, published, published_at FROM report"
    found = sorted(
        rows(conn, sql),
        key=lambda one: (
            one["published"] or "9",
            one["published_at"] or "",
            one["id"],
            one["key"],
        ),
    )
    keys = [one["key"] for one in found]
    for start in range(0, len(keys), PAGE):
        some = keys[start : start + PAGE]
        whole = f"{REPORT_WITH_READING} WHERE report.key IN :keys AND kept_text.text IS NOT NULL"
        told = {one["key"]: one for one in rows_in(conn, whole, "keys", some)}
        for key in some:
            if key in told:
                yield card_from(told[key]), reading_from(told[key])


def report_by_key(conn: Connection, key: str) -> tuple[ReportCard, Reading]:
    """The card and the reading of a report that is there."""
    (row,) = rows(conn, f"{REPORT_WITH_READING} WHERE report.key = :key", key=key)
    return card_from(row), reading_from(row)
