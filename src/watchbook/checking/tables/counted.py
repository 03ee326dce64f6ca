"""What a report's count counts: launches, nuclear tests, ICBMs; nothing where it is not plain.

"Its first test of the Nodong since 2009" counts tests of one weapon; "the first of its kind", "the
first that flew over Japan" count something that no column of a table tells.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from watchbook.checking.tables.bearings import same_weapon, wider_classes
from watchbook.knowledge import Knowledge
from watchbook.reading.phrases.weapon_classes import class_of
from watchbook.records import Kind, TableRow, Tally

WORD = re.compile(r"[a-z0-9]+(?:[-'][a-z0-9]+)*")
ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?")
#: Words that add nothing to what is counted.
PLAIN = re.compile(
    r"an?|the|its?|their|his|by|of|in|for|and|s|this|so|far|year|fired|conducted|rounds?|"
    r"(?:test|launch|firing|missile|rocket)(?:e?s)?|launched"
)
NUCLEAR = frozenset({"nuclear", "atomic"})


@dataclass(frozen=True, slots=True)
class Counted:
    """Events of a kind, of any class or of one, of any name or of one."""

    kind: Kind
    weapon: str | None = None
    name: str | None = None

    def holds(self, row: TableRow, knowledge: Knowledge) -> bool:
        """Whether a row is surely one of them, by what the table says of it."""
        if row.kind != self.kind:
            return False
        if self.name is not None:
            return row.weapon_name is not None and same_weapon(
                self.name, row.weapon_name, knowledge
            )
        if self.weapon is None:
            return True
        return row.weapon is not None and self.weapon in wider_classes(row.weapon, knowledge)


def counted_of(tally: Tally, knowledge: Knowledge) -> Counted | None:
    """What a tally counts; None where its words tell more than a table's columns do."""
    words = tally.evidence[0].exact.casefold().replace("’", "'")
    told = re.split(r"\b(?:since|in the past|within|this year|so far)\b", words)[0]
    name = _weapon_named(f"{tally.of} {told}", knowledge)
    rest = told.replace(name.casefold(), " ") if name else told
    tokens = WORD.findall(rest)
    if not tokens or ORDINAL.fullmatch(tokens[0]) is None:
        return None
    of = WORD.findall(tally.of.casefold().replace(name.casefold(), " ") if name else tally.of)
    singular = {token.removesuffix("s") for token in (*of, *tokens)} | {*of, *tokens}
    code, needed = class_of(singular, knowledge)
    known = needed | NUCLEAR | {f"{word}s" for word in needed} | _state_words(knowledge)
    rest_of = [token.removesuffix("'s") for token in tokens[1:]]
    if any(token not in known and not PLAIN.fullmatch(token) for token in rest_of):
        return None
    if NUCLEAR & singular:
        return Counted("nuclear_test") if code in (None, "nuclear_device") else None
    if name is not None:
        return Counted("launch", None, name)
    if code in ("missile", "projectile", "rocket"):
        # "Missile test" counts what the counter holds to be one; a table may hold more or less.
        return Counted("launch")
    if code is not None:
        return Counted("launch", code)
    return Counted("launch") if {"launch", "launche", "firing"} & singular else None


def _weapon_named(words: str, knowledge: Knowledge) -> str | None:
    found = [
        name for name in _names(knowledge) if re.search(rf"\b{re.escape(name)}\b", words, re.I)
    ]
    return max(found, key=lambda name: (len(name), name), default=None)


@lru_cache(maxsize=4)
def _names(knowledge: Knowledge) -> tuple[str, ...]:
    return tuple(
        name
        for weapon in knowledge.weapon_names
        if not weapon.needs_weapon_word
        for name in (weapon.name, *weapon.aliases)
    )


@lru_cache(maxsize=4)
def _state_words(knowledge: Knowledge) -> frozenset[str]:
    return frozenset(
        word
        for state in knowledge.states
        for name in (state.name, *state.names, *state.adjectives, *state.short_names)
        for word in WORD.findall(name.casefold())
    )
