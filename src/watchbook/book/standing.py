"""Which decisions stand, and which event each is about, however the record has changed since."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from watchbook.book.coding import decode_as
from watchbook.book.statements import one_value, rows, rows_in
from watchbook.records import Decision, MentionRef

if TYPE_CHECKING:
    from sqlalchemy import Connection

#: Decisions that change which mentions make an event; the others are about one as it is.
SHAPING = ("merge", "split")


def refs_of(decision: Decision) -> tuple[MentionRef, ...]:
    """Every mention that a decision names, once."""
    return tuple(dict.fromkeys((*decision.mentions, *decision.into_mentions, *decision.apart)))


def any_decisions(conn: Connection) -> bool:
    """Whether anybody ever decided anything."""
    return bool(one_value(conn, "SELECT 1 FROM decision LIMIT 1"))


def all_decisions(conn: Connection) -> tuple[Decision, ...]:
    """Every decision, in order."""
    found = rows(conn, "SELECT decision FROM decision ORDER BY number")
    return tuple(decode_as(one["decision"], Decision) for one in found)


def standing(conn: Connection, decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """Those not taken back, and that take back nothing themselves, in order."""
    gone = taken_back(conn)
    return tuple(
        sorted(
            (one for one in decisions if one.undoes is None and one.number not in gone),
            key=lambda one: one.number,
        )
    )


def taken_back(conn: Connection) -> frozenset[int]:
    """Numbers of decisions that another takes back, unless that one is taken back itself."""
    sql = "SELECT number, undoes FROM decision WHERE undoes IS NOT NULL ORDER BY number DESC"
    gone: set[int] = set()
    for one in rows(conn, sql):  # the last first: nothing later can take it back any more
        if one["number"] not in gone:
            gone.add(one["undoes"])
    return frozenset(gone)


def stem_of(key: str) -> str:
    """What the keys of all events of one day, kind and actor begin with."""
    return ".".join(key.split(".")[:3])


def decisions_naming(conn: Connection, refs: Iterable[MentionRef]) -> tuple[Decision, ...]:
    """Standing decisions that name any of the mentions, in order."""
    wanted = set(refs)
    sql = (
        "SELECT decision.number, decision.decision, decision_mention.report,"
        " decision_mention.mention FROM decision_mention"
        " JOIN decision ON decision.number = decision_mention.decision"
        " WHERE decision_mention.report IN :reports"
    )
    found = {
        one["number"]: one["decision"]
        for one in rows_in(conn, sql, "reports", {ref.report for ref in wanted})
        if MentionRef(one["report"], one["mention"]) in wanted
    }
    return standing(conn, (decode_as(told, Decision) for told in found.values()))


def decisions_about_keys(conn: Connection, keys: Iterable[str]) -> tuple[Decision, ...]:
    """Standing decisions about events that had one of the keys then, in order."""
    wanted = set(keys)
    found: dict[int, str] = {}
    for column in ("event", "into_event"):
        sql = f"SELECT number, decision FROM decision WHERE {column} IN :keys"
        found |= {one["number"]: one["decision"] for one in rows_in(conn, sql, "keys", wanted)}
    return standing(conn, (decode_as(told, Decision) for told in found.values()))


def event_of(decision: Decision, home: Mapping[MentionRef, str]) -> str | None:
    """The key of the event that a decision is about now; None where its mentions are in none.

    The event of the decision's key, where it still has one of its mentions; else the one with the
    most of its mentions, the first by key among equals. ``home`` is the event of each mention
    that has one.
    """
    held = Counter(home[ref] for ref in decision.mentions if ref in home)
    if not held:
        return None
    return (
        decision.event if decision.event in held else min(held, key=lambda key: (-held[key], key))
    )


def homes(conn: Connection, refs: Iterable[MentionRef]) -> dict[MentionRef, str]:
    """The event of each mention that has one, as it is written down."""
    wanted = set(refs)
    sql = "SELECT report, mention, event FROM link WHERE report IN :reports AND event IS NOT NULL"
    found = rows_in(conn, sql, "reports", {ref.report for ref in wanted})
    by_ref = {MentionRef(one["report"], one["mention"]): one["event"] for one in found}
    return {ref: key for ref, key in by_ref.items() if ref in wanted}
