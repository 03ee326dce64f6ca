"""The triggers of a sentence: every word group by which it names an event of ours."""

from __future__ import annotations

from collections.abc import Iterator

from watchbook.reading.clauses.estimates import ESTIMATING, find_estimate
from watchbook.reading.clauses.noun_triggers import (
    QUAKE,
    find_last_one,
    find_noun_trigger,
    find_second_object,
    find_weapon_trigger,
    quake_trigger,
)
from watchbook.reading.clauses.sighting import Trigger
from watchbook.reading.clauses.verb_triggers import find_verb_trigger
from watchbook.reading.phrases.skeleton import Line


def find_triggers(line: Line) -> Iterator[Trigger]:
    """The triggers of a sentence in order, none sharing an item with another."""
    items = line.items
    used: set[int] = set()
    found: list[Trigger] = []
    for at, item in enumerate(items):
        if at in used:
            continue
        made: Trigger | None = None
        if item.tag == "V":
            made = find_verb_trigger(items, at, item.meaning, used) or find_estimate(items, at)
        elif item.tag in ESTIMATING:
            made = find_estimate(items, at)
        elif item.tag == "E":
            made = find_noun_trigger(items, at, item.meaning, found)
        elif item.tag == "W":
            made = find_weapon_trigger(items, at, item.meaning) or find_second_object(
                items, at, found
            )
        elif item.tag == "N":
            made = find_last_one(items, at)
        elif item.tag in QUAKE:
            made = quake_trigger(at)
        if made is not None:
            used.update(range(made.start, made.end))
            found.append(made)
            yield made
