"""What happened to the record, in order: reports that were kept, decisions that were taken."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from typing import TYPE_CHECKING

from watchbook.book.cards import CARD_COLUMNS, card_from
from watchbook.book.coding import decode_as
from watchbook.book.errors import NoSuchEvent
from watchbook.book.names import find_event, find_report
from watchbook.book.reading_back import event_page, links_of_report, read_event
from watchbook.book.shapes import HistoryEntry
from watchbook.book.statements import Row, rows, rows_in, run
from watchbook.records import Decision, Link

if TYPE_CHECKING:
    from sqlalchemy import Connection


def history_of(conn: Connection, name: str | None) -> Iterator[HistoryEntry]:
    """The history of an event, of a report, or of the whole book where ``name`` is None."""
    if name is None:
        yield from _of_book(conn)
        return
    try:
        key = find_event(conn, name)
    except NoSuchEvent:
        report = find_report(conn, name)
        told = {report: links_of_report(conn, report)}
        yield from _in_order(_reports(conn, [report], told), _decisions_naming(conn, report))
    else:
        links: dict[str, list[Link]] = {}
        for link in read_event(conn, key).links:
            links.setdefault(link.ref.report, []).append(link)
        decisions = event_page(conn, key, "best-supported").decisions
        yield from _in_order(
            _reports(conn, list(links), links), [_decided(one) for one in decisions]
        )


def _of_book(conn: Connection) -> Iterator[HistoryEntry]:
    kept = (
        _kept(row._mapping, {})
        for row in run(
            conn,
            f"SELECT {CARD_COLUMNS}, report.received_at FROM report ORDER BY received_at, number",
        ).yield_per(500)
    )
    decided = (
        _decided(decode_as(one["decision"], Decision))
        for one in rows(conn, "SELECT decision FROM decision ORDER BY decided_at, number")
    )
    yield from heapq.merge(kept, decided, key=lambda one: one.at)


def _in_order(kept: list[HistoryEntry], decided: list[HistoryEntry]) -> list[HistoryEntry]:
    return sorted((*kept, *decided), key=lambda one: one.at)


def _reports(conn: Connection, keys: list[str], links: dict[str, list[Link]]) -> list[HistoryEntry]:
    sql = f"SELECT {CARD_COLUMNS}, report.received_at, report.number FROM report WHERE key IN :keys"
    found = sorted(rows_in(conn, sql, "keys", keys), key=lambda one: one["number"])
    return [_kept(one, links) for one in found]


def _kept(row: Row, links: dict[str, list[Link]]) -> HistoryEntry:
    return HistoryEntry(
        row["received_at"], "kept", report=card_from(row), links=tuple(links.get(row["key"], ()))
    )


def _decided(one: Decision) -> HistoryEntry:
    return HistoryEntry(one.at, "decided", decision=one)


def _decisions_naming(conn: Connection, report: str) -> list[HistoryEntry]:
    found = rows(
        conn,
        "SELECT decision FROM decision WHERE number IN"
        " (SELECT decision FROM decision_mention WHERE report = :report) ORDER BY number",
        report=report,
    )
    return [_decided(decode_as(one["decision"], Decision)) for one in found]
