"""Whose tests a report is about, and whose an event is that no clause gives to anybody."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from watchbook.knowledge import State
from watchbook.reading.clauses.sightings import Sighting
from watchbook.reading.events.drafts import Draft
from watchbook.reading.phrases.annotation import Annotated, Page
from watchbook.reading.phrases.lexicon import Name
from watchbook.reading.phrases.skeleton import Line
from watchbook.reading.text.word_lists import words_of


def default_actor(sightings: Sequence[Sighting], page: Page) -> str | None:
    """Whose tests the report is about: the actor told of oftenest, title and lead counting
    three times; else the state that fields the weapon, or in which it was fired; else the state
    named oftenest, unless it only says or sees so."""
    counts: dict[str, float] = {}
    fielding: dict[str, float] = {}
    for sighting in sightings:
        weight = 3.0 if sighting.sentence <= 2 else 1.0
        if sighting.actor and sighting.form != "more":
            counts[sighting.actor] = counts.get(sighting.actor, 0.0) + weight
        for code in (_fielded_by(sighting), _fired_in(sighting, page)):
            if code is not None:
                fielding[code] = fielding.get(code, 0.0) + weight
    return _most(counts) or _most(fielding) or _most(_named_states(sightings, page))


def _fielded_by(sighting: Sighting) -> str | None:
    """The only state that has a weapon of this name: India of "an Agni-V"."""
    states = {code for weapon in sighting.weapons for code in weapon.states}
    return states.pop() if len(states) == 1 else None


_FROM = words_of("from near at off of the around")


def _fired_in(sighting: Sighting, page: Page) -> str | None:
    """The state of the place that it was fired from: North Korea of "from Wonsan"."""
    items = page.sentences[sighting.sentence].line.items
    if sighting.form == "more" or sighting.status is None:
        return None
    for index in range(max(sighting.first, 1), sighting.last):
        if items[index].tag == "P" and items[index - 1].tag in _FROM:
            state = getattr(items[index].meaning.meaning, "state", None)
            if state:
                return str(state)
    return None


def _named_states(sightings: Sequence[Sighting], page: Page) -> dict[str, float]:
    """How often each state is named, sentences that tell of no test counting less; who only
    says what others fired, and where it came down, does not count."""
    telling = {sighting.sentence for sighting in sightings if sighting.form != "more"}
    passive = {
        one.sentence
        for one in sightings
        if one.verb is not None and one.verb.passive and one.verb.sense == "fire"
    }
    named: dict[str, float] = {}
    for number, annotated in enumerate(page.sentences):
        weight = 1.0 if number in telling else 0.4
        for state in _doers(annotated) if number in passive else _states(annotated.names):
            if state.kind != "international":
                named[state.code] = named.get(state.code, 0.0) + weight
    return named


def _states(names: Iterable[Name]) -> Iterator[State]:
    """The states among some names; the sentence's line is not needed for it."""
    return (name.meaning for name in names if isinstance(name.meaning, State))


def _doers(annotated: Annotated) -> Iterator[State]:
    """The states that a sentence names, without those that only say or see what it tells."""
    for index, item in enumerate(annotated.line.items):
        if item.tag in ("A", "J", "G") and not _only_says(annotated.line, index):
            state: State = item.meaning.meaning
            yield state


_SAYS_SO = re.compile(
    r" [AGJ](?: 's)?(?: (?!and )[a-zA-Z-]+){0,4}? (?:said|says|reported|confirmed|announced|told)"
    r"(?= )"
)
_WHERETO = re.compile(r" (?:near|toward|towards|off|to|over|between|of) (?:the )?$")


def _only_says(line: Line, index: int) -> bool:
    """ "South Korea's military said", "near the Marshall Islands"."""
    at = line.starts[index]
    return bool(_SAYS_SO.match(line.text, at - 1) or _WHERETO.search(line.text[:at]))


def _most(counts: dict[str, float]) -> str | None:
    return max(counts, key=lambda code: (counts[code], code)) if counts else None


def likely_actor(draft: Draft, page: Page, about: str | None) -> str | None:
    """Whose an event is that no clause says: the state that the report is about, where its
    sentences name it, else the one named nearest."""
    for told in draft.told:
        items = page.sentences[told.sighting.sentence].line.items
        if any(
            item.tag in ("A", "J", "G") and item.meaning.meaning.code == about for item in items
        ):
            return about
        if told.sighting.nearby is not None:
            return told.sighting.nearby
    fielders = {code for told in draft.told if (code := _fielded_by(told.sighting))}
    if len(fielders) == 1:
        return fielders.pop()
    return about
