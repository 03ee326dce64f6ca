"""What a person decided about the record, kept with what was there before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from watchbook.records.account import MentionRef

Verb = Literal["accept", "set", "merge", "split", "set-aside"]
VERBS: tuple[Verb, ...] = ("accept", "set", "merge", "split", "set-aside")


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision, never overwritten.

    ``event`` is the key decided about and ``mentions`` those the event had then, by which it is
    found again after a rebuild. ``field`` and ``value`` (plain JSON) are for ``accept`` and
    ``set``; ``into`` is the survivor of a ``merge``, with ``into_mentions``; ``apart`` the
    mentions that a ``split`` takes out. ``set-aside`` leaves out the event, or the ``reports``
    or ``field`` value named. ``by`` and ``why`` are the person's; ``at`` is the instant, ISO
    8601 in UTC; ``before`` what the record held then, plain JSON. ``undoes`` is the number of a
    decision that this one takes back.
    """

    number: int
    verb: Verb
    event: str
    mentions: tuple[MentionRef, ...]
    by: str
    why: str
    at: str
    field: str | None = None
    value: Any = None
    into: str | None = None
    into_mentions: tuple[MentionRef, ...] = ()
    apart: tuple[MentionRef, ...] = ()
    reports: tuple[str, ...] = ()
    before: Any = None
    undoes: int | None = None


@dataclass(frozen=True, slots=True)
class Misfit:
    """A decision that no longer fits the record, with the reason, for a person to look at."""

    decision: int
    event: str
    why: str
