"""Who stands behind a value: independent origins, and what their word weighs together."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from watchbook.weighing.origins import Origin
from watchbook.weighing.tellings import Telling


@dataclass(frozen=True, slots=True)
class Support:
    """The independent origins behind claims, by the names most stories give them."""

    weight: float
    origins: tuple[Origin, ...]
    names: tuple[str, ...]


def stories_by_origin(tellings: Iterable[Telling]) -> dict[str, set[str]]:
    """The stories that speak of a field for each origin."""
    stories: dict[str, set[str]] = {}
    for one in tellings:
        for origin, _ in one.origins:
            stories.setdefault(origin.key, set()).add(one.story)
    return stories


def support(tellings: Sequence[Telling], stories: dict[str, set[str]]) -> Support:
    """Who stands behind claims, counted as few as explain them all, and what they weigh.

    Origins that claims name are counted; a claim that only its report's list of sources stands
    behind rests on one of these, and adds an origin only where none of them is counted yet.
    Where reports have one origin say different things, its voice is shared out by stories.
    """
    counted = _counted(tellings)
    voices: dict[str, list[tuple[Telling, str]]] = {key: [] for key in counted}
    for one in tellings:
        for origin, name in one.origins:
            if origin.key in voices:
                voices[origin.key].append((one, name))
    weights = []
    for key, origin in counted.items():
        told_in = {one.story for one, _ in voices[key]}
        firmest = max(one.factor for one, _ in voices[key])
        weights.append((origin.weight * firmest * len(told_in) / len(stories[key]), key))
    weights.sort(key=lambda one: (-round(one[0], 6), one[1]))
    return Support(
        round(math.fsum(weight for weight, _ in weights), 4),
        tuple(counted[key] for _, key in weights),
        tuple(_name_of(voices[key]) for _, key in weights),
    )


def _counted(tellings: Iterable[Telling]) -> dict[str, Origin]:
    counted: dict[str, Origin] = {}
    resting: list[dict[str, Origin]] = []
    for one in tellings:
        possible = {origin.key: origin for origin, _ in one.origins}
        if one.own:
            counted.update(possible)
        else:
            resting.append(possible)
    # The same lists of sources come again and again: each is looked at once.
    distinct = {tuple(sorted(possible)): possible for possible in resting}
    left = [possible for possible in distinct.values() if not counted.keys() & possible.keys()]
    while left:
        tally: dict[str, int] = {}
        for possible in left:
            for key in possible:
                tally[key] = tally.get(key, 0) + 1
        best = min(tally, key=lambda key: (-tally[key], -_weight_of(key, left), key))
        counted[best] = next(one[best] for one in left if best in one)
        left = [possible for possible in left if best not in possible]
    if len(counted) > 1:
        counted.pop("unnamed", None)
    return counted


def _weight_of(key: str, lists: Iterable[dict[str, Origin]]) -> float:
    return next(one[key].weight for one in lists if key in one)


def _name_of(voices: Iterable[tuple[Telling, str]]) -> str:
    """What most stories call an origin; the longer name, as the more exact, where they are even."""
    stories: dict[str, set[str]] = {}
    for one, name in voices:
        stories.setdefault(name, set()).add(one.story)
    return min(stories, key=lambda name: (-len(stories[name]), -len(name), name))
