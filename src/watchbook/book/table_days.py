"""The day of an undated report's event, where exactly one event of the kept tables fits it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from watchbook.book.cards import reading_from
from watchbook.book.deriving import account_columns, accounts_of
from watchbook.book.statements import Row, rows, rows_in, run
from watchbook.book.tables import table_by_name
from watchbook.book.windows import mark_dirty
from watchbook.checking.tables import dated_events
from watchbook.dating import date_report
from watchbook.knowledge import load_knowledge
from watchbook.records import Account, Reading
from watchbook.records.dating import DatedEvent, EventDating

if TYPE_CHECKING:
    from sqlalchemy import Connection

WRITE_ACCOUNT = (
    "UPDATE mention SET first_day = :first_day, last_day = :last_day, span = :span,"
    " account = :account WHERE report = :report AND mention = :mention"
)


def date_undated(conn: Connection, keys: Iterable[str]) -> None:
    """Give the mentions of those reports that are undated the day that a table tells, or take it
    back where none does any more. What changes by it is marked to be linked anew."""
    undated = rows_in(
        conn,
        "SELECT report.key, kept_text.text, kept_text.nul_at, kept_text.reading FROM report"
        " JOIN kept_text ON kept_text.report = report.key"
        " WHERE report.published IS NULL AND report.key IN :keys",
        "keys",
        keys,
    )
    if not undated:
        return
    events = _events_of_tables(conn)
    for report in undated:
        reading = reading_from(report)
        told = _days_told(reading, events) if events else {}
        _write_days(conn, report["key"], reading, told)


def _events_of_tables(conn: Connection) -> tuple[DatedEvent, ...]:
    names = [one["name"] for one in rows(conn, "SELECT name FROM reference_table ORDER BY name")]
    return tuple(one for name in names for one in dated_events(table_by_name(conn, name)))


def _days_told(reading: Reading, events: tuple[DatedEvent, ...]) -> dict[str, EventDating]:
    """The mentions that are one event of the tables, by their id."""
    dating = date_report(reading, load_knowledge(), events)
    return {one.mention: one for one in dating.events if one.event is not None}


def _write_days(
    conn: Connection, key: str, reading: Reading, told: Mapping[str, EventDating]
) -> None:
    kept = rows(
        conn,
        "SELECT mention, stream, first_day, last_day, account FROM mention WHERE report = :key",
        key=key,
    )
    before = {one["mention"]: one for one in kept}
    changed: list[Row | dict[str, Any]] = []
    for mention, own in accounts_of(key, reading):
        now = account_columns(_dated(own, told.get(mention.id)))
        then = before[mention.id]
        if now["account"] != then["account"]:
            run(conn, WRITE_ACCOUNT, report=key, mention=mention.id, **now)
            changed += [then, {"stream": then["stream"], **now}]
    mark_dirty(conn, changed)


def _dated(account: Account, told: EventDating | None) -> Account:
    """The account with the day of its event in a table."""
    if told is None or told.event is None:
        return account
    event = told.event
    reasons = next(one.reasons for one in told.candidates if one.event == event)
    fits = "; ".join(reasons) or told.why
    return replace(
        account,
        told="day",
        first_day=event.local_day,
        last_day=event.local_day,
        dated_by=f"its day is that of {event.table}, {event.row}, alone: {fits}",
    )
