"""A sighting, and the trigger that it is made from."""

from __future__ import annotations

from dataclasses import dataclass

from watchbook.reading.phrases.event_nouns import EventNoun
from watchbook.reading.phrases.skeleton import Item
from watchbook.reading.phrases.verbs import VerbGroup
from watchbook.reading.phrases.weapons import WeaponPhrase
from watchbook.records import Status


@dataclass(frozen=True, slots=True)
class Trigger:
    """The words by which a clause names an event, before its stretch of the sentence is known.

    ``start:end`` are its items, ``at`` the item it turns on; the rest is as in
    :class:`Sighting`.
    """

    start: int
    end: int
    at: int
    form: str
    kind: str | None
    status: Status | None
    verb: VerbGroup | None
    noun: EventNoun | None
    weapons: tuple[WeaponPhrase, ...]
    failed: bool = False
    succeeded: bool = False
    hedged: bool = False
    pronoun: bool = False
    number: Item | None = None
    identifies: bool = False
    half: str | None = None


@dataclass(frozen=True, slots=True)
class Sighting:
    """One trigger and its stretch of the sentence.

    ``form`` is how it names the event: ``act`` (somebody fires something), ``noun`` (a launch),
    ``more`` (something told of what was fired: it flew, it fell). ``first:last`` are the items
    of its stretch, ``at`` the trigger item. ``status`` is None where no particular event is
    meant. ``dates`` are the date words that belong to it.

    ``pronoun`` tells that only "it" or "they" stands for what was fired; ``number`` is the item
    that does ("it fired one"). ``identifies`` tells that it only says what the thing or the
    event was. ``nearby`` is the state whose event it is by the words around a noun without an
    owner. ``continues`` tells that it is the sighting before it, told once more, ``apart`` that
    it is a firing of its own ("... and one in the afternoon"), ``part`` that it counts only one
    half of a salvo whose other half is told apart. ``half`` is "first" or "other" where "the
    first", "the second" or "the other two" of a salvo stands for what was fired.
    """

    sentence: int
    form: str
    kind: str | None
    at: int
    first: int
    last: int
    status: Status | None
    verb: VerbGroup | None
    noun: EventNoun | None
    weapons: tuple[WeaponPhrase, ...]
    actor: str | None
    dates: tuple[Item, ...]
    failed: bool = False
    succeeded: bool = False
    hedged: bool = False
    recalled: bool = False
    pronoun: bool = False
    number: Item | None = None
    identifies: bool = False
    nearby: str | None = None
    continues: bool = False
    apart: bool = False
    part: bool = False
    half: str | None = None
