"""The mentions of dirty days are linked anew, and the decisions that touch them replayed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from watchbook.book.coding import decode_as
from watchbook.book.standing import (
    any_decisions,
    decisions_about_keys,
    decisions_naming,
    refs_of,
    stem_of,
)
from watchbook.book.statements import Row, rows_in
from watchbook.book.windows import (
    MENTION_WITH_STORY,
    Days,
    Dirt,
    mentions_of_stream,
    mentions_within,
    mentions_without_window,
)
from watchbook.linking import Linking, decide, link, reach
from watchbook.records import Account, Decision, Event, Link, MentionRef, Misfit

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Zone:
    """What linking anew came to. ``links`` are those of the mentions whose links are sure, and
    ``events`` the events that they make; ``stories`` is the story of each report in them.
    ``replayed`` are numbers of the decisions that were looked at."""

    links: Mapping[MentionRef, Link]
    events: tuple[Event, ...]
    stories: Mapping[str, str]
    replayed: tuple[int, ...] = ()
    misfits: tuple[Misfit, ...] = ()


class _Surroundings:
    """Accounts around the dirty ones, as far as they are needed to link these."""

    def __init__(self, conn: Connection) -> None:
        self.conn = conn
        self.accounts: dict[MentionRef, Account] = {}
        self.known: dict[str, list[Days]] = {}

    def add_days(self, stream: str, days: Days) -> None:
        """Add a stream's mentions of some days, unless they are here already."""
        known = self.known.setdefault(stream, [])
        if not any(first <= days[0] and days[1] <= last for first, last in known):
            self.add(mentions_within(self.conn, stream, days))
            known.append(days)

    def add(self, found: Iterable[Row]) -> None:
        for one in found:
            account = account_from(one)
            self.accounts[account.ref] = account

    def add_around(self, mentions: Iterable[Row]) -> None:
        """Add what must be known to link these mentions."""
        for one in mentions:
            if one["first_day"] is None:
                self.add(mentions_of_stream(self.conn, one["stream"]))
            else:
                self.add_days(one["stream"], reach(one["first_day"], one["last_day"]).context)

    def link(self) -> Linking:
        return link(self.accounts.values())


def account_from(row: Row) -> Account:
    """The account of a mention's row, with the story that its report belongs to now."""
    from dataclasses import replace

    account = decode_as(row["account"], Account)
    return account if account.story == row["story"] else replace(account, story=row["story"])


def link_zone(conn: Connection, dirt: Dirt) -> Zone:
    """Link the mentions that the dirty days affect."""
    around = _Surroundings(conn)
    affected: list[Row] = []
    if dirt.unbounded:
        around.add(mentions_of_stream(conn, dirt.stream))
        affected += mentions_without_window(conn, dirt.stream)
    if dirt.days is not None:
        far = reach(*dirt.days)
        if not dirt.unbounded:
            around.add_days(dirt.stream, far.context)
        affected += mentions_within(conn, dirt.stream, far.affected)
    sure = {MentionRef(one["report"], one["mention"]) for one in affected}
    linking = around.link()
    decisions: tuple[Decision, ...] = ()
    if any_decisions(conn):
        linking, decisions = _follow_decisions(around, linking, sure)
    sure |= _members(linking, sure)
    decided = decide(linking, decisions)
    return _zone(decided.linking, sure, around, decisions, decided.misfits)


def _follow_decisions(
    around: _Surroundings, linking: Linking, sure: set[MentionRef]
) -> tuple[Linking, tuple[Decision, ...]]:
    """Follow decisions to whatever they name, and what these are linked with, until nothing
    more is named. What was named is linked as surely as what was dirty.

    A decision also keeps its event's key, which another event may have by now, and a split
    takes the next free key of its day: events of these keys belong to it too.
    """
    conn = around.conn
    while True:
        near = _near(linking, sure)
        members = sure | {link.ref for one in near for link in one.links}
        keys = {one.key for one in near}
        decisions = _both(decisions_naming(conn, members), decisions_about_keys(conn, keys))
        stems = {stem_of(key) for one in decisions for key in (one.event, one.into) if key}
        stems |= {stem_of(one.key) for one in _events_with(linking, decisions)}
        same_day = {
            link.ref for one in linking.events if stem_of(one.key) in stems for link in one.links
        }
        named = {ref for one in decisions for ref in refs_of(one)} | same_day
        found = _rows_of(conn, named - sure)
        if not found:
            return linking, decisions
        around.add_around(found)
        sure |= {MentionRef(one["report"], one["mention"]) for one in found}
        linking = around.link()


def _near(linking: Linking, sure: set[MentionRef]) -> list[Event]:
    """Events that have one of the mentions, or that one of them may mean."""
    meant = {key for one in linking.unlinked if one.ref in sure for key in one.candidates}
    return [
        event
        for event in linking.events
        if event.key in meant or any(one.ref in sure for one in event.links)
    ]


def _both(some: tuple[Decision, ...], more: tuple[Decision, ...]) -> tuple[Decision, ...]:
    by_number = {one.number: one for one in (*some, *more)}
    return tuple(by_number[number] for number in sorted(by_number))


def _events_with(linking: Linking, decisions: tuple[Decision, ...]) -> list[Event]:
    named = {ref for one in decisions for ref in refs_of(one)}
    return [event for event in linking.events if any(one.ref in named for one in event.links)]


def _rows_of(conn: Connection, refs: set[MentionRef]) -> list[Row]:
    sql = f"{MENTION_WITH_STORY} WHERE mention.report IN :reports"
    found = rows_in(conn, sql, "reports", {ref.report for ref in refs})
    return [one for one in found if MentionRef(one["report"], one["mention"]) in refs]


def _members(linking: Linking, refs: set[MentionRef]) -> set[MentionRef]:
    """All mentions of the events that have one of these."""
    found: set[MentionRef] = set()
    for event in linking.events:
        members = {one.ref for one in event.links}
        if not members.isdisjoint(refs):
            found |= members
    return found


def _zone(
    linking: Linking,
    sure: set[MentionRef],
    around: _Surroundings,
    decisions: tuple[Decision, ...],
    misfits: tuple[Misfit, ...],
) -> Zone:
    events = tuple(event for event in linking.events if any(one.ref in sure for one in event.links))
    links = {one.ref: one for event in events for one in event.links}
    links |= {one.ref: one for one in linking.unlinked if one.ref in sure}
    stories = {ref.report: around.accounts[ref].story for ref in links}
    return Zone(links, events, stories, tuple(one.number for one in decisions), misfits)
