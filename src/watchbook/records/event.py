"""One event of the world, as the reports of a book together tell of it."""

from __future__ import annotations

from dataclasses import dataclass

from watchbook.records.account import MentionRef
from watchbook.records.mention import Kind, Status


@dataclass(frozen=True, slots=True)
class Link:
    """Why a mention belongs to an event, or to none.

    ``event`` is the event's key, None where it stays unlinked: then ``candidates`` are the keys
    of the events it may mean. ``rule`` is the rule that decided (``same day``, ``only one
    fits``, ``decided by a person``). ``reasons`` speak for the link and ``against`` against it,
    each a short sentence for a reader ("same clock time, 06:30"). Of an unlinked mention they
    speak of its candidates: of all of them, or of one, whose key stands before
    ("KP.launch.2031-03-11: same place, Wonsan").
    """

    ref: MentionRef
    event: str | None
    rule: str
    reasons: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """One firing occasion, meeting, warning or the like.

    ``key`` is what people call it (``KP.launch.2021-10-19``); ``aliases`` are other keys that
    lead to it. ``day`` is the local day as exactly as it is known (``2021-10-19``, ``2021-10``,
    ``2021``), None where only publication bounds it; ``first_day`` and ``last_day`` bound it.
    ``status`` is the furthest it has come: occurred before planned before possible before
    denied. ``links`` are those of its mentions, sorted by mention.
    """

    key: str
    kind: Kind
    status: Status
    actor: tuple[str, ...]
    day: str | None
    first_day: str | None
    last_day: str | None
    links: tuple[Link, ...]
    aliases: tuple[str, ...] = ()
