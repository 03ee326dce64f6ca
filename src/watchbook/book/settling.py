"""What is dirty is worked out anew, a window of days in each transaction.

Killed at any instant, a window is either as it was, with its dirt still marked, or settled. The
outcome depends on the kept reports and decisions alone, not on the order in which they came.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from watchbook.book.arrivals import take_in
from watchbook.book.cards import kept_mentions
from watchbook.book.coding import encode
from watchbook.book.engine import Store
from watchbook.book.judging import forget_events, judge_event, write_events
from watchbook.book.relinking import Zone, link_zone
from watchbook.book.shapes import Settled
from watchbook.book.standing import SHAPING, any_decisions, decisions_naming, event_of, homes
from watchbook.book.statements import Row, insert, one_value, rows, rows_in, run_many
from watchbook.book.windows import clear_dirt, mark_dirty, next_dirt
from watchbook.records import Decision, Event, Link, MentionRef, Misfit

if TYPE_CHECKING:
    from sqlalchemy import Connection

#: Told how many windows are done, and how many are still to do as far as is known.
Progress = Callable[[int, int], None]
#: So much was written that the database should look anew at how much it holds.
MANY_WINDOWS = 100
#: Why a decision about an event has none to be about.
NO_EVENT = "none of its mentions is in an event now"


def settle(store: Store, progress: Progress | None = None) -> Settled:
    """Work out all that is dirty."""
    reports = windows = weighed = gone = 0
    again: set[MentionRef] = set()
    while done := take_in(store):
        reports += done
    while True:
        with store.writing(durable=False, alone=True) as conn:
            dirt = next_dirt(conn)
            if dirt is None:
                break
            zone = link_zone(conn, dirt)
            wrote, left = _write_zone(conn, zone, again)
            if not dirt.unbounded and (wrote or left):
                _mark_those_without_window(conn, dirt.stream)
            clear_dirt(conn, dirt)
            waiting = one_value(conn, "SELECT count(*) FROM dirty_window") if progress else 0
        windows += 1
        weighed += wrote
        gone += left
        if progress:
            progress(windows, windows + waiting)
    if windows >= MANY_WINDOWS:
        store.tidy()
    return Settled(reports, windows, weighed, gone)


def _mark_those_without_window(conn: Connection, stream: str) -> None:
    """Mentions that nothing bounds may mean any event of their stream, the changed ones too."""
    sql = "SELECT stream, first_day, last_day FROM mention WHERE stream = :stream AND span IS NULL"
    mark_dirty(conn, rows(conn, f"{sql} LIMIT 1", stream=stream))


def _write_zone(conn: Connection, zone: Zone, again: set[MentionRef]) -> tuple[int, int]:
    """Write what is not as it was; how many events were weighed, how many are gone."""
    stored = _stored_links(conn, zone)
    moved = _write_links(conn, zone, stored)
    now = {one.key for one in zone.events}
    before = {one["event"] for one in stored.values() if one["event"] is not None}
    _mark_strays(conn, zone, now | before, again)
    gone = sorted(before - now)
    forget_events(conn, gone)
    _write_misfits(conn, zone)
    named = decisions_naming(conn, zone.links) if any_decisions(conn) else ()
    decisions = [one for one in named if one.verb not in SHAPING]
    about = _find_their_events(conn, decisions)
    _mark_fellows(conn, zone, moved, decisions)
    return _judge(conn, zone, about), len(gone)


def _stored_links(conn: Connection, zone: Zone) -> dict[MentionRef, Row]:
    sql = "SELECT * FROM link WHERE report IN :reports"
    found = rows_in(conn, sql, "reports", {ref.report for ref in zone.links})
    by_ref = {MentionRef(one["report"], one["mention"]): one for one in found}
    return {ref: one for ref, one in by_ref.items() if ref in zone.links}


def _write_links(conn: Connection, zone: Zone, stored: dict[MentionRef, Row]) -> set[MentionRef]:
    """Write the links that changed; the mentions whose event did."""
    fresh = {ref: _link_row(one) for ref, one in sorted(zone.links.items())}
    changed = [ref for ref, row in fresh.items() if ref not in stored or dict(stored[ref]) != row]
    names = [{"report": ref.report, "mention": ref.mention} for ref in changed]
    for table in ("link", "candidate"):
        run_many(conn, f"DELETE FROM {table} WHERE report = :report AND mention = :mention", names)
    insert(conn, "link", [fresh[ref] for ref in changed])
    insert(
        conn,
        "candidate",
        [
            {"report": ref.report, "mention": ref.mention, "event": key}
            for ref in changed
            for key in sorted(set(zone.links[ref].candidates))
        ],
    )
    return {
        ref for ref in changed if ref not in stored or stored[ref]["event"] != fresh[ref]["event"]
    }


def _link_row(one: Link) -> dict[str, str | None]:
    return {
        "report": one.ref.report,
        "mention": one.ref.mention,
        "event": one.event,
        "rule": one.rule,
        "reasons": encode(one.reasons),
        "against": encode(one.against),
        "candidates": encode(one.candidates),
    }


def _mark_strays(conn: Connection, zone: Zone, keys: set[str], again: set[MentionRef]) -> None:
    """Mentions elsewhere that are still written down for one of these events are looked at once
    more: what they were linked with has changed."""
    sql = (
        "SELECT link.report, link.mention, mention.stream, mention.first_day, mention.last_day"
        " FROM link JOIN mention ON mention.report = link.report AND mention.mention = link.mention"
        " WHERE link.event IN :keys"
    )
    strays = {
        MentionRef(one["report"], one["mention"]): one for one in rows_in(conn, sql, "keys", keys)
    }
    new = set(strays) - set(zone.links) - again
    again |= new
    mark_dirty(conn, [strays[ref] for ref in new])


def _write_misfits(conn: Connection, zone: Zone) -> None:
    for number in zone.replayed:
        _replace_misfits(
            conn, number, "linking", [one for one in zone.misfits if one.decision == number]
        )


def _replace_misfits(
    conn: Connection, number: int, found_in: str, misfits: Iterable[Misfit]
) -> None:
    run_many(
        conn,
        "DELETE FROM misfit WHERE decision = :decision AND found_in = :found_in",
        [{"decision": number, "found_in": found_in}],
    )
    why = sorted({one.why for one in misfits})
    insert(conn, "misfit", [{"decision": number, "found_in": found_in, "why": one} for one in why])


def _find_their_events(
    conn: Connection, decisions: Iterable[Decision]
) -> dict[str, list[Decision]]:
    """Decisions that stand, by the event that each is about; a misfit where there is none."""
    about: dict[str, list[Decision]] = {}
    for one in decisions:
        home = homes(conn, one.mentions)
        key = event_of(one, home)
        lost = [] if key else [Misfit(one.number, one.event, NO_EVENT)]
        _replace_misfits(conn, one.number, "finding", lost)
        if key is None:
            _replace_misfits(conn, one.number, "weighing", [])
        else:
            about.setdefault(key, []).append(one)
    return about


def _mark_fellows(
    conn: Connection, zone: Zone, moved: set[MentionRef], decisions: Iterable[Decision]
) -> None:
    """A decision can come to be about another event when one of its mentions moves: the events
    of its other mentions are to look at it again."""
    others = {
        ref
        for one in decisions
        if not moved.isdisjoint(one.mentions)
        for ref in one.mentions
        if ref not in zone.links
    }
    sql = (
        "SELECT report, mention, stream, first_day, last_day FROM mention WHERE report IN :reports"
    )
    found = rows_in(conn, sql, "reports", {ref.report for ref in others})
    mark_dirty(conn, [one for one in found if MentionRef(one["report"], one["mention"]) in others])


def _judge(conn: Connection, zone: Zone, about: dict[str, list[Decision]]) -> int:
    """Weigh the events that are not as they were; how many."""
    prints = {one.key: _fingerprint(one, zone, about.get(one.key, [])) for one in zone.events}
    sql = "SELECT key, fingerprint FROM event WHERE key IN :keys"
    stored = {one["key"]: one["fingerprint"] for one in rows_in(conn, sql, "keys", prints)}
    changed = [one for one in zone.events if stored.get(one.key) != prints[one.key]]
    known = kept_mentions(conn, (link.ref for one in changed for link in one.links))
    judged = [
        judge_event(
            event,
            [known[link.ref] for link in event.links],
            about.get(event.key, []),
            prints[event.key],
        )
        for event in changed
    ]
    write_events(conn, judged)
    for event in judged:
        for one in about.get(event.key, []):
            its = [misfit for misfit in event.misfits if misfit.decision == one.number]
            _replace_misfits(conn, one.number, "weighing", its)
    return len(changed)


def _fingerprint(event: Event, zone: Zone, decisions: Iterable[Decision]) -> str:
    stories = {one.ref.report: zone.stories[one.ref.report] for one in event.links}
    told = [event, sorted(stories.items()), [one.number for one in decisions]]
    return hashlib.sha256(encode(told).encode()).hexdigest()[:16]
