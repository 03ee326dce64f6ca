"""Whose word it is: which names stand for one origin, and which are independent of each other.

An origin is whoever knew it; who passed it on is a carrier and does not count. The rules, from
the first that fits:

- A state speaks with one voice. Its military, ministries, presidency, leaders, legislature and
  officials, named exactly or vaguely, are one origin, and so are the media that a state runs:
  what the president's office says of a launch, the military told it.
- A seismic or weather service has instruments of its own and is an origin by itself.
- An armed group is not the state it sits in; nor is an opposition.
- International bodies, institutes, companies and other press are one origin each.
- A person speaks for the state or body whose office they hold or held.
- "Sources", "experts", "witnesses" are one origin together, independent of nobody.
- An outlet that names nobody is the origin of what it tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from watchbook.knowledge import Body, Knowledge
from watchbook.weighing.weights import STANDING, Standing

#: Bodies that measure for themselves, whatever state they belong to.
_MEASURING = ("meteorological_agency", "seismological_agency")
#: Roles that speak for no state even where they are given one.
_APART = ("opposition", "media", "sources", "witnesses", "analysts", "experts")
_STATE_KINDS = (
    "military",
    "ministry",
    "presidency",
    "government",
    "agency",
    "party",
    "legislature",
)
_UNNAMED_ROLES = ("analysts", "experts", "sources", "witnesses")
#: "Officials" and the like without a state: somebody, of some state.
_UNNAMED = frozenset(
    [
        "sources",
        "source",
        "experts",
        "expert",
        "analysts",
        "analyst",
        "witnesses",
        "witness",
        "officials",
        "official",
        "observers",
        "residents",
        "researchers",
        "scientists",
        "specialists",
        "reports",
        "media",
        "spokesperson",
        "diplomats",
    ]
)
_WEB = re.compile(
    r"^(?:https?://)?(?:www\.)?([a-z0-9-]+)\.(?:com|org|net|co|gov|info)(?:\.\w+)?/?$"
)


@dataclass(frozen=True, slots=True, order=True)
class Origin:
    """An independent origin: names with one ``key`` are one origin."""

    key: str
    standing: Standing

    @property
    def weight(self) -> float:
        return STANDING[self.standing]


@lru_cache(maxsize=65536)
def origin_of(name: str, knowledge: Knowledge) -> Origin:
    """The origin that a name given as a source stands for."""
    plain = _plain(name)
    if plain in _UNNAMED:
        return Origin("unnamed", "unnamed")
    for body in _bodies_named(plain, knowledge):
        return _of_body(body, knowledge)
    if (state := _state_named(plain, knowledge)) is not None:
        return state
    if (made := _made_from_a_role(plain, knowledge)) is not None:
        return made
    if (person := _of_person(name, knowledge)) is not None:
        return person
    return Origin(plain, "named")


@lru_cache(maxsize=65536)
def outlet_origin(outlet: str, knowledge: Knowledge) -> Origin:
    """The origin that an outlet is of what it tells in its own name: itself, unless a state
    speaks through it."""
    found = origin_of(outlet, knowledge)
    return found if found.standing == "official" else Origin(found.key, "outlet")


def _of_body(body: Body, knowledge: Knowledge) -> Origin:
    if body.role in _UNNAMED_ROLES:
        return Origin("unnamed", "unnamed")
    own = Origin(_plain(body.name), "named")
    if body.kind == "international" or body.role in _MEASURING:
        return Origin(own.key, "official")
    if body.kind == "group":
        return Origin(_group_of(body, knowledge), "official")
    if body.state is None or body.role in _APART:
        return own
    if body.kind == "media":
        run = body.role == "state_media" or body.state in _run_their_press(knowledge)
        return Origin(f"state {body.state}", "official") if run else own
    if body.kind in _STATE_KINDS:
        return Origin(f"state {body.state}", "official")
    return own


def _group_of(body: Body, knowledge: Knowledge) -> str:
    """The armed group of a body's state, where there is one alone."""
    groups = [one for one in knowledge.states if one.kind == "group" and one.code == body.state]
    return f"group {groups[0].name}" if len(groups) == 1 else _plain(body.name)


def _run_their_press(knowledge: Knowledge) -> tuple[str, ...]:
    return knowledge.speech["organisations.press_of_state"]


def _bodies_named(plain: str, knowledge: Knowledge) -> Iterator[Body]:
    index = _body_index(knowledge)
    if plain in index:
        yield index[plain]


@lru_cache(maxsize=8)
def _body_index(knowledge: Knowledge) -> dict[str, Body]:
    """Bodies by name, else by an alias that means nothing else."""
    index: dict[str, Body] = {}
    for body in knowledge.bodies:
        for alias in body.aliases:
            if alias not in body.ambiguous:
                index.setdefault(_plain(alias), body)
    index.update({_plain(body.name): body for body in knowledge.bodies})
    return index


@lru_cache(maxsize=8)
def _state_index(knowledge: Knowledge) -> dict[str, Origin]:
    """States and armed groups by any of their names, seats and adjectives ("Seoul")."""
    index: dict[str, Origin] = {}
    ranked = sorted(knowledge.states, key=lambda state: state.kind == "group")
    for state in ranked:
        key = f"group {state.name}" if state.kind == "group" else f"state {state.code}"
        for name in (*state.names, *state.metonyms, *state.adjectives):
            index.setdefault(_plain(name), Origin(key, "official"))
    return index


def _state_named(plain: str, knowledge: Knowledge) -> Origin | None:
    return _state_index(knowledge).get(plain)


def _made_from_a_role(plain: str, knowledge: Knowledge) -> Origin | None:
    """ "Peru military": a state's name before the words of a role."""
    states = _state_index(knowledge)
    words = plain.split()
    for cut in range(len(words) - 1, 0, -1):
        state = states.get(" ".join(words[:cut]))
        if state is None:
            continue
        role = _role_named(" ".join(words[cut:]), knowledge)
        if role is None:
            continue
        if role in _MEASURING:
            known = knowledge.body_by_role(state.key.removeprefix("state "), role)
            return Origin(_plain(known.name) if known else plain, "official")
        return Origin(plain, "named") if role in _APART else state
    return None


def _role_named(words: str, knowledge: Knowledge) -> str | None:
    return _role_index(knowledge).get(words)


@lru_cache(maxsize=8)
def _role_index(knowledge: Knowledge) -> dict[str, str]:
    index: dict[str, str] = {}
    for role in knowledge.body_roles:
        for wording in (*role.wordings, role.name_pattern.replace("{state} ", "")):
            index.setdefault(_plain(wording), role.code)
    return index


@lru_cache(maxsize=8)
def _person_index(knowledge: Knowledge) -> dict[str, Origin]:
    """Persons by every spelling that is theirs alone, as the state or body of their office."""
    index: dict[str, Origin] = {}
    for holder in knowledge.holders:
        office = knowledge.office_by_id(holder.office)
        if office is None:
            continue
        body = knowledge.body_by_name(office.body) if office.body else None
        if office.state is not None:
            origin = Origin(f"state {office.state}", "official")
        elif body is not None:
            origin = _of_body(body, knowledge)
        else:
            continue
        for name in (holder.person, *holder.aliases):
            if name not in holder.ambiguous:
                index.setdefault(_plain(name), origin)
    return index


def _of_person(name: str, knowledge: Knowledge) -> Origin | None:
    """A person known by office, titles before the name aside ("Premier Ada Morrow")."""
    words = _plain(name).split()
    index = _person_index(knowledge)
    for start in range(max(1, len(words) - 1)):
        if (found := index.get(" ".join(words[start:]))) is not None:
            return found
    return None


@lru_cache(maxsize=65536)
def _plain(name: str) -> str:
    """Lower case, without "the", points, hyphens and a web address's trimmings."""
    lower = name.casefold().strip().replace("’", "'")
    if web := _WEB.match(lower):
        lower = web[1]
    lower = re.sub(r"\b(?:[a-z]\.){2,}", lambda found: found[0].replace(".", ""), lower)
    words = re.sub(r"[-–,]", " ", lower).removeprefix("the ").split()
    return " ".join(words)
