"""Whether a book is whole: every hash, every quoted word, every reference, every decision."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from watchbook.book.cards import text_of
from watchbook.book.coding import canonical, decode, decode_as
from watchbook.book.deriving import errors_about
from watchbook.book.keeping import KEY_LENGTH, sha256
from watchbook.book.reading_back import all_misfits
from watchbook.book.shapes import Fault
from watchbook.book.statements import Row, rows, run
from watchbook.book.tables import table_faults
from watchbook.records import Account, Decision, Evidence, Finding, Reading
from watchbook.records.as_json import finding_from_json, mention_from_json, reading_from_json

if TYPE_CHECKING:
    from sqlalchemy import Connection

DAMAGED = "restore the book from a copy; a kept report cannot be made again"
REBUILD = "`watchbook rebuild` makes it anew"
BATCH = 200

#: What every row must lead to: table, its columns, the table and columns they stand in.
REFERENCES = (
    ("kept_text", "report", "report", "key"),
    ("mention", "report", "report", "key"),
    ("claim", "report, mention", "mention", "report, mention"),
    ("stated_unknown", "report, mention", "mention", "report, mention"),
    ("quotation", "report", "report", "key"),
    ("copy_band", "report", "report", "key"),
    ("copy_edge", "one", "report", "key"),
    ("copy_edge", "other", "report", "key"),
    ("report", "story", "report", "key"),
    ("link", "report, mention", "mention", "report, mention"),
    ("link", "event", "event", "key"),
    ("candidate", "report, mention", "link", "report, mention"),
    ("alias", "event", "event", "key"),
    ("event_actor", "event", "event", "key"),
    ("verdict", "event", "event", "key"),
    ("rival", "event, field", "verdict", "event, field"),
    ("finding", "event", "event", "key"),
    ("event", "key", "link", "event"),
    ("event", "decided_from", "decision", "number"),
    ("decision_mention", "decision", "decision", "number"),
    ("decision", "undoes", "decision", "number"),
    ("misfit", "decision", "decision", "number"),
)
#: Columns that hold JSON, by table and what names a row.
JSON_COLUMNS = (
    ("claim", "report || ' ' || mention || ' ' || field", ("sources",)),
    ("stated_unknown", "report || ' ' || mention || ' ' || field", ("sources",)),
    ("link", "report || ' ' || mention", ("reasons", "against", "candidates")),
    ("event", "key", ("headline", "attention")),
    ("verdict", "event || ' ' || field", ("best", "origins")),
    ("rival", "event || ' ' || field", ("value", "origins")),
    ("finding", "event", ("finding",)),
)


def find_faults(conn: Connection) -> Iterator[Fault]:
    """Everything that is wrong, reports first; nothing where the book is whole."""
    yield from _reports(conn)
    yield from _mentions(conn)
    yield from _quoted_columns(conn)
    yield from _references(conn)
    yield from _json(conn)
    yield from _aliases(conn)
    yield from _decisions(conn)
    yield from _dirt(conn)
    yield from table_faults(conn)


def count_kept(conn: Connection) -> dict[str, int]:
    """How many reports, mentions, claims, events and decisions there are."""
    counts = {}
    for table in ("report", "mention", "claim", "event", "decision"):
        counts[table] = int(rows(conn, f"SELECT count(*) AS count FROM {table}")[0]["count"])
    return counts


def _reports(conn: Connection) -> Iterator[Fault]:
    sql = (
        "SELECT report.key, report.bytes_sha256, report.text_sha256, kept_text.body,"
        " kept_text.text, kept_text.nul_at, kept_text.received, kept_text.reading"
        " FROM report LEFT JOIN kept_text ON kept_text.report = report.key ORDER BY report.key"
    )
    for one in run(conn, sql).yield_per(BATCH):
        yield from _report(one._mapping)


def _report(row: Row) -> Iterator[Fault]:
    where = f"report {row['key']}"
    if row["body"] is None:
        yield Fault(where, "its bytes are not there", DAMAGED)
        return
    try:
        body = zlib.decompress(row["body"])
    except zlib.error as error:
        yield Fault(where, f"its bytes cannot be unpacked ({error})", DAMAGED)
        return
    if sha256(body) != row["bytes_sha256"]:
        yield Fault(where, "its bytes are not those that were received (SHA-256 differs)", DAMAGED)
    yield from _own_key(where, row, body)
    try:
        text = text_of(row["text"], row["nul_at"])
    except (ValueError, IndexError, TypeError):
        yield Fault(where, "the places of NUL in its text cannot be read", DAMAGED)
        text = row["text"] or ""
    if sha256(text.encode("utf-8", "replace")) != row["text_sha256"]:
        yield Fault(where, "its text is not the one that was read (SHA-256 differs)", REBUILD)
    try:
        told = decode(row["reading"])
        told["report"]["text"] = text
        reading = reading_from_json(told)
    except (ValueError, KeyError, TypeError) as error:
        yield Fault(where, f"its reading cannot be read ({error})", REBUILD)
        return
    for name, words in quoted_by(reading):
        yield from _words(f"{where} {name}", text, words)


def _own_key(where: str, row: Row, body: bytes) -> Iterator[Fault]:
    try:
        told = json.loads(row["received"])
        parts = [told[name] for name in ("id", "outlet", "url", "title", "published")]
    except (ValueError, KeyError, TypeError) as error:
        yield Fault(where, f"what came with it cannot be read ({error})", DAMAGED)
        return
    if sha256(canonical([*parts, sha256(body)]))[:KEY_LENGTH] != row["key"]:
        yield Fault(where, "its key is not that of what was received", DAMAGED)


def quoted_by(reading: Reading) -> Iterator[tuple[str, tuple[Evidence, ...]]]:
    """All words that a reading quotes, with the name of what they are for."""
    for mention in reading.events:
        yield mention.id, mention.evidence
        for field, claims in mention.fields:
            for claim in claims:
                yield f"{mention.id} {field}", claim.evidence
        for unknown in mention.unknown:
            yield f"{mention.id} {unknown.field} (unknown)", unknown.evidence
    for place, quote in enumerate(reading.quotes):
        yield f"quotation {place}", (*quote.evidence, *((quote.cue,) if quote.cue else ()))
    for statement in reading.statements:
        yield statement.id, (*statement.evidence, *statement.conditions)
    for place, tally in enumerate(reading.tallies):
        yield f"count {place}", tally.evidence
    for place, relation in enumerate(reading.relations):
        yield f"relation {place}", relation.evidence
    for place, finding in enumerate(reading.findings):
        yield f"finding {place}", finding.evidence


def _words(where: str, text: str, words: Iterable[Evidence]) -> Iterator[Fault]:
    for one in words:
        there = text[one.start : one.end]
        if there != one.exact:
            yield Fault(
                where,
                f"its words {one.exact[:60]!r} are not at {one.start}:{one.end}, {there[:60]!r} is",
                REBUILD,
            )


def _mentions(conn: Connection) -> Iterator[Fault]:
    """Mentions as pages show them are those of the reading, and can be compared."""
    sql = (
        "SELECT mention.report, mention.mention, mention.account, mention.told, kept_text.reading"
        " FROM mention LEFT JOIN kept_text ON kept_text.report = mention.report"
        " ORDER BY mention.report, mention.mention"
    )
    last: tuple[str, dict[str, object], list[Finding]] = ("", {}, [])
    for row in run(conn, sql).yield_per(BATCH):
        one = row._mapping
        where = f"mention {one['report']} {one['mention']}"
        try:
            if last[0] != one["report"]:
                read = decode(one["reading"] or '{"events": []}')
                events = {event["mention"]: event for event in read["events"]}
                findings = [finding_from_json(each) for each in read.get("findings", ())]
                last = (one["report"], events, findings)
            told = decode(one["told"])
            errors = told.pop("errors", [])
            mention_from_json(told)
            decode_as(one["account"], Account)
        except (ValueError, KeyError, TypeError) as error:
            yield Fault(where, f"cannot be read ({error})", REBUILD)
            continue
        same = told == last[1].get(one["mention"])
        if not same or errors != errors_about(one["mention"], last[2]):
            yield Fault(where, "is not what its report's reading says", REBUILD)


def _quoted_columns(conn: Connection) -> Iterator[Fault]:
    """The words in the tables of claims and stated unknowns are the report's."""
    for table in ("claim", "stated_unknown"):
        sql = (
            f"SELECT {table}.report, mention, field, start_char, end_char, exact,"
            " substr(text, start_char + 1, end_char - start_char) AS there"
            f" FROM {table} JOIN kept_text ON kept_text.report = {table}.report"
            " WHERE substr(text, start_char + 1, end_char - start_char) <> exact"
        )
        for one in rows(conn, sql):
            yield Fault(
                f"{table} {one['report']} {one['mention']} {one['field']}",
                f"its words {one['exact'][:60]!r} are not at {one['start_char']}:{one['end_char']},"
                f" {one['there'][:60]!r} is",
                REBUILD,
            )


def _references(conn: Connection) -> Iterator[Fault]:
    for table, columns, other, theirs in REFERENCES:
        ours, named = columns.split(", "), theirs.split(", ")
        same = " AND ".join(f"other.{b} = {table}.{a}" for a, b in zip(ours, named, strict=True))
        present = " AND ".join(f"{table}.{name} IS NOT NULL" for name in ours)
        sql = (
            f"SELECT DISTINCT {', '.join(f'{table}.{name}' for name in ours)} FROM {table}"
            f" WHERE {present} AND NOT EXISTS (SELECT 1 FROM {other} AS other WHERE {same})"
        )
        for one in rows(conn, sql):
            name = " ".join(str(value) for value in one.values())
            yield Fault(f"{table} {name}", f"no {other} of that name is there", _hint(table))


def _hint(table: str) -> str:
    kept = ("kept_text", "decision_mention", "decision")
    return DAMAGED if table in kept else REBUILD


def _json(conn: Connection) -> Iterator[Fault]:
    for table, name, columns in JSON_COLUMNS:
        for row in run(conn, f"SELECT {name} AS name, {', '.join(columns)} FROM {table}"):
            one = row._mapping
            for column in columns:
                try:
                    if one[column] is not None:
                        decode(one[column])
                except ValueError as error:
                    yield Fault(f"{table} {one['name']}", f"{column} is no JSON ({error})", REBUILD)


def _aliases(conn: Connection) -> Iterator[Fault]:
    for one in rows(conn, "SELECT key FROM alias WHERE key IN (SELECT key FROM event)"):
        yield Fault(f"alias {one['key']}", "is an event's own key too", REBUILD)
    sql = (
        "SELECT DISTINCT candidate.event FROM candidate WHERE NOT EXISTS"
        " (SELECT 1 FROM event WHERE event.key = candidate.event)"
        " AND NOT EXISTS (SELECT 1 FROM alias WHERE alias.key = candidate.event)"
    )
    for one in rows(conn, sql):
        yield Fault(f"candidate {one['event']}", "no event has that key", REBUILD)


def _decisions(conn: Connection) -> Iterator[Fault]:
    for one in rows(conn, "SELECT number, decision FROM decision ORDER BY number"):
        where = f"decision {one['number']}"
        try:
            if decode_as(one["decision"], Decision).number != one["number"]:
                yield Fault(where, "says that it has another number", DAMAGED)
        except ValueError as error:
            yield Fault(where, f"cannot be read ({error})", DAMAGED)
    for misfit in all_misfits(conn):
        yield Fault(
            f"decision {misfit.decision} about {misfit.event}",
            f"no longer fits: {misfit.why}",
            "decide anew, or take it back",
        )


def _dirt(conn: Connection) -> Iterator[Fault]:
    for table, what in (
        ("dirty_report", "reports are still to be compared with others"),
        ("dirty_window", "stretches of days are still to be linked"),
    ):
        count = rows(conn, f"SELECT count(*) AS count FROM {table}")[0]["count"]
        if count:
            yield Fault(table, f"{count} {what}", "any command that reads the book does it")
