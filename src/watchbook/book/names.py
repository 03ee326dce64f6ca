"""From what a person calls an event or a report to its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from watchbook.book.errors import NoSuchEvent, NoSuchReport
from watchbook.book.statements import one_value, rows

if TYPE_CHECKING:
    from sqlalchemy import Connection

NEAR = 3
#: Sorts after every letter that a key can hold.
LAST = "\U0010ffff"


def find_event(conn: Connection, name: str) -> str:
    """The key of the event that a key leads to. NoSuchEvent, with near keys, where none does."""
    for key in dict.fromkeys((name, name.strip())):
        if one_value(conn, "SELECT 1 FROM event WHERE key = :key", key=key):
            return key
        survivor = one_value(conn, "SELECT event FROM alias WHERE key = :key", key=key)
        if survivor:
            return str(survivor)
    raise NoSuchEvent(name, "no event has that key", near_events(conn, name))


def near_events(conn: Connection, name: str) -> list[str]:
    """Keys that stand near a name: those that begin most like it come first, small letters or
    capitals."""
    found: set[str] = set()
    capital = name.split(".")[0].upper() + name[len(name.split(".")[0]) :]
    for one in {name, capital}:
        for side, way in ((">=", ""), ("<", " DESC")):
            sql = f"SELECT key FROM event WHERE key {side} :key ORDER BY key{way} LIMIT {NEAR}"
            found |= {row["key"] for row in rows(conn, sql, key=one)}
    wanted = name.lower()
    return sorted(found, key=lambda key: (-_common(key.lower(), wanted), key))[:NEAR]


def _common(one: str, other: str) -> int:
    """How many letters two names begin with alike."""
    pairs = zip(one, other, strict=False)
    return next((place for place, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def find_report(conn: Connection, name: str) -> str:
    """The key of a report by its key, its id, or a beginning of its key that no other shares.

    NoSuchReport where there is none, or more than one.
    """
    if one_value(conn, "SELECT 1 FROM report WHERE key = :key", key=name):
        return name
    same_id = rows(conn, "SELECT key FROM report WHERE id = :id ORDER BY key LIMIT 4", id=name)
    begins = rows(
        conn,
        "SELECT key FROM report WHERE key >= :low AND key <= :high ORDER BY key LIMIT 4",
        low=name,
        high=name + LAST,
    )
    found = [row["key"] for row in same_id or (begins if name else [])]
    if len(found) == 1:
        return str(found[0])
    if found:
        raise NoSuchReport(name, "several reports go by that name", found)
    raise NoSuchReport(name, "no report has that key or id", _near_reports(conn, name))


def _near_reports(conn: Connection, name: str) -> list[str]:
    after = rows(conn, f"SELECT id FROM report WHERE id > :id ORDER BY id LIMIT {NEAR}", id=name)
    before = rows(
        conn, f"SELECT id FROM report WHERE id < :id ORDER BY id DESC LIMIT {NEAR}", id=name
    )
    both = sorted((row["id"] for row in (*before, *after)), key=lambda key: -_common(key, name))
    return list(dict.fromkeys(both))[:NEAR]
