"""Which class some words make a weapon of: "short-range ballistic missile" is an SRBM."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from watchbook.knowledge import Knowledge


@dataclass(frozen=True, slots=True)
class Classes:
    """The class words of the knowledge files, ready to be looked up.

    ``rules`` are word sets with their class, narrowest class first. ``parents`` leads from each
    class to the next wider one.
    """

    rules: tuple[tuple[frozenset[str], str], ...]
    parents: dict[str, str | None]


@lru_cache(maxsize=4)
def classes_of(knowledge: Knowledge) -> Classes:
    """The classes of a body of knowledge, the first rule that fits being the narrowest."""
    parents = {item.code: item.parent for item in knowledge.weapon_classes}
    rules = [
        (frozenset(words.split()), item.code)
        for item in knowledge.weapon_classes
        for words in item.wordings
    ]
    rules.sort(key=lambda rule: (-len(_chain(rule[1], parents)), -len(rule[0]), rule[1]))
    return Classes(tuple(rules), parents)


def _chain(code: str, parents: dict[str, str | None]) -> tuple[str, ...]:
    chain: list[str] = []
    at: str | None = code
    while at is not None:
        chain.append(at)
        at = parents.get(at)
    return tuple(chain)


def wider(code: str, knowledge: Knowledge) -> tuple[str, ...]:
    """A class and all wider ones, narrowest first."""
    return _chain(code, classes_of(knowledge).parents)


def class_of(words: Iterable[str], knowledge: Knowledge) -> tuple[str | None, frozenset[str]]:
    """The narrowest class whose words are all among some words, and the words it needs.

    A class that is not told is None, with no words.
    """
    present = frozenset(words)
    for needed, code in classes_of(knowledge).rules:
        if needed <= present:
            return code, needed
    return None, frozenset()
