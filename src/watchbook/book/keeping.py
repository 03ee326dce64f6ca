"""A report is kept: what came, what was read in it, and what must be worked out anew for it."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from watchbook import __version__
from watchbook.book.cards import reading_from
from watchbook.book.coding import canonical, encode, plain
from watchbook.book.deriving import Rows, derive
from watchbook.book.engine import Store
from watchbook.book.shapes import Kept
from watchbook.book.statements import insert, insert_statement, one_value, run
from watchbook.book.windows import mark_dirty
from watchbook.linking import bands, signature, story_of
from watchbook.records import Reading
from watchbook.records.as_json import reading_as_json

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from watchbook.intake import RawReport
    from watchbook.pipeline import Received

KEY_LENGTH = 16
#: All that a report is worked out to before others are looked at, in the order of writing.
DERIVED = ("mention", "claim", "stated_unknown", "quotation", "copy_band")


def report_key(raw: RawReport) -> str:
    """A report's name in the book: the same bytes that came in the same way have the same."""
    told = [raw.id, raw.outlet, raw.url, raw.title, raw.published, sha256(raw.body)]
    return sha256(canonical(told))[:KEY_LENGTH]


def sha256(data: bytes) -> str:
    """The hash in hex."""
    return hashlib.sha256(data).hexdigest()


def keep(store: Store, received: Received, at: str) -> Kept:
    """Keep a report in one transaction, on disk before this returns. Kept already: nothing."""
    key = report_key(received.raw)
    related = received.reading.related
    with store.reading() as conn:
        if one_value(conn, "SELECT 1 FROM report WHERE key = :key", key=key):
            return Kept(key, False, related)
    rows = _all_rows(key, received, at)
    with store.writing() as conn:
        return Kept(key, _write(conn, rows), related)


def keep_many(store: Store, many: Iterable[Received], at: str, *, batch: int) -> Iterator[Kept]:
    """Keep reports, ``batch`` of them in a transaction: a kill loses at most those of the last,
    none of which was told of."""
    for some in _batches(many, batch):
        entries = {report_key(one.raw): one for one in some}
        rows = {key: _all_rows(key, one, at) for key, one in entries.items()}
        with store.writing() as conn:
            # Sorted, so that two who keep the same reports never wait for each other in turn.
            new = {key for key in sorted(rows) if _write(conn, rows[key])}
        for one in some:
            key = report_key(one.raw)
            yield Kept(key, key in new, one.reading.related)
            new.discard(key)


def _batches(many: Iterable[Received], batch: int) -> Iterator[list[Received]]:
    some: list[Received] = []
    for one in many:
        some.append(one)
        if len(some) >= batch:
            yield some
            some = []
    if some:
        yield some


def _write(conn: Connection, rows: Rows) -> bool:
    """Write all of a report unless it is there; whether it was written."""
    (report,) = rows["report"]
    statement = insert_statement("report", tuple(report)) + " ON CONFLICT DO NOTHING"
    if run(conn, statement, **report).rowcount != 1:
        return False
    insert(conn, "kept_text", rows["kept_text"])
    write_derived(conn, report["key"], rows, related=bool(report["related"]))
    return True


def write_derived(conn: Connection, key: str, rows: Rows, *, related: bool) -> None:
    """Write what a report says, and mark what it touches."""
    for table in DERIVED:
        insert(conn, table, rows[table])
    if related:
        insert(conn, "dirty_report", [{"report": key}])
    mark_dirty(conn, rows["mention"])
    if rows["mention"]:
        # A decision may have waited for this report.
        run(
            conn,
            "DELETE FROM misfit WHERE found_in = 'finding' AND decision IN"
            " (SELECT decision FROM decision_mention WHERE report = :key AND mention IN :names)",
            key=key,
            names=[one["mention"] for one in rows["mention"]],
        )


def _all_rows(key: str, received: Received, at: str) -> Rows:
    texts = text_columns(received.reading)
    # As it will be read back: whole numbers are written as such, so that a rebuild finds the same.
    rows = derive(key, reading_from(texts), texts["signature"])
    rows["report"] = [
        {
            "key": key,
            "received_at": at,
            "received_from": plain(received.raw.where),
            "form": received.raw.form,
            "bytes_sha256": sha256(received.raw.body),
            "story": key,
            **columns_of(received.reading),
        }
    ]
    rows["kept_text"] = [
        {
            "report": key,
            "body": zlib.compress(received.raw.body, 6),
            "received": canonical(_as_received(received.raw)).decode(),
            **texts,
        }
    ]
    return rows


def columns_of(reading: Reading) -> dict[str, Any]:
    """The columns of ``report`` that come of reading it."""
    report = reading.report
    return {
        "id": plain(report.id),
        "outlet": plain(report.outlet),
        "url": plain(report.url),
        "title": plain(report.title),
        "published": report.published,
        "published_at": report.published_at,
        "text_sha256": sha256(report.text.encode("utf-8", "replace")),
        "reader": __version__,
        "related": int(reading.related),
    }


def text_columns(reading: Reading) -> dict[str, Any]:
    """The columns of ``kept_text`` that come of reading it."""
    text = reading.report.text
    told = reading_as_json(reading)
    told["report"]["text"] = None
    told["report"]["id"] = plain(told["report"]["id"])
    nuls = [at for at, letter in enumerate(text) if letter == "\x00"] if "\x00" in text else []
    return {
        "text": plain(text) or None,
        "nul_at": encode(nuls) if nuls else None,
        "signature": signature(story_of(reading.report)) if reading.related else b"",
        "reading": encode(told),
    }


def _as_received(raw: RawReport) -> dict[str, Any]:
    return {
        "id": raw.id,
        "outlet": raw.outlet,
        "url": raw.url,
        "title": raw.title,
        "published": raw.published,
        "where": raw.where,
        "form": raw.form,
    }


def forget_derived(conn: Connection, key: str) -> None:
    """Delete what a report says, not the report."""
    marks = one_value(conn, "SELECT signature FROM kept_text WHERE report = :key", key=key)
    among = list(bands(bytes(marks)))
    if among:
        sql = "DELETE FROM copy_band WHERE band IN :bands AND report = :key"
        run(conn, sql, bands=among, key=key)
    for table in DERIVED:
        if table != "copy_band":
            run(conn, f"DELETE FROM {table} WHERE report = :key", key=key)
