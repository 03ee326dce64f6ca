"""Whose tests a report is about, and whose an event is that no clause gives to anybody."""

from __future__ import annotations

from collections.abc import Sequence

from watchbook.knowledge import State
from watchbook.reading.annotation import Page
from watchbook.reading.drafts import Draft
from watchbook.reading.sightings import Sighting


def default_actor(sightings: Sequence[Sighting], page: Page) -> str | None:
    """Whose tests the report is about: the actor told of oftenest, title and lead counting
    three times; where no clause has an actor, the state named oftenest."""
    counts: dict[str, float] = {}
    for sighting in sightings:
        if sighting.actor and sighting.form != "more":
            weight = 3.0 if sighting.sentence <= 2 else 1.0
            counts[sighting.actor] = counts.get(sighting.actor, 0.0) + weight
    return _most(counts) or _most(_named_states(sightings, page))


def _named_states(sightings: Sequence[Sighting], page: Page) -> dict[str, float]:
    """How often each state is named, sentences that tell of no test counting less."""
    telling = {sighting.sentence for sighting in sightings if sighting.form != "more"}
    named: dict[str, float] = {}
    for number, annotated in enumerate(page.sentences):
        for name in annotated.names:
            state = name.meaning
            if isinstance(state, State) and state.kind != "international":
                weight = 1.0 if number in telling else 0.4
                named[state.code] = named.get(state.code, 0.0) + weight
    return named


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
    return about
