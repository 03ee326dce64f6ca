"""Missiles of one salvo described one by one: "the first flew 400 km and the second 300 km"."""

from __future__ import annotations

from collections.abc import Sequence

from watchbook.reading.phrases.skeleton import Item, Line
from watchbook.reading.phrases.weapons import WeaponPhrase
from watchbook.reading.text.word_lists import words_of

_OTHER = words_of("second third other latter last")


def find_half(items: Sequence[Item], at: int) -> tuple[int, str] | None:
    """ "The first flew", "the other five were launched": the item that stands for what was
    fired, and which half of the salvo it is."""
    verb = items[at].meaning if items[at].tag == "V" else None
    if at > 0 and items[at - 1].tag == "the" and verb is not None and verb.first:
        return at - 1, "first"
    index = _before_relative(items, at - 1)
    number = index if index >= 0 and items[index].tag == "N" else None
    if number is not None:
        index -= 1
    if index < 1 or items[index - 1].tag != "the":
        return None
    tag = items[index].tag
    if tag == "first":
        return index, "first"
    return (index if number is None else number, "other") if tag in _OTHER else None


def _before_relative(items: Sequence[Item], index: int) -> int:
    """Steps back over ", which the army described as Scuds," and "were thought to be Scuds and"."""
    low = max(0, index - 14)
    if items[index].tag == "and":
        for back in range(index - 1, low, -1):
            if items[back].tag in ("were", "was"):
                return back - 1
            if items[back].tag in ("V", ";", ","):
                return index
    if items[index].tag != ",":
        return index
    for back in range(index - 1, low, -1):
        if items[back].tag in ("V", ";"):
            return index
        if items[back].tag == ",":
            return back - 1
    return index


def half_of(weapon: WeaponPhrase) -> str | None:
    """Which half of a salvo "the second missile" is; None for "its second missile"."""
    if weapon.determiner != "the" or weapon.plural:
        return None
    if "first" in weapon.modifiers:
        return "first"
    return None if _OTHER.isdisjoint(weapon.modifiers) else "other"


def is_measured(line: Line, first: int) -> bool:
    """Whether figures follow: how far it flew, how high."""
    return any(
        item.tag == "Q" and item.meaning.dimension == "length" for item in line.items[first:]
    )
