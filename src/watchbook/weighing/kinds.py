"""Weapon classes and names, platforms, seas and courses: wider and narrower words for one thing."""

from __future__ import annotations

import re
from functools import lru_cache

from watchbook.knowledge import Knowledge
from watchbook.records import Claim
from watchbook.weighing.meanings import Meaning, Sense, Setting, same, text_of


def class_sense(knowledge: Knowledge) -> Sense:
    """A class agrees with the classes it is a kind of, and with those it can be at once."""
    parents = {one.code: one.parent for one in knowledge.weapon_classes}
    beside = {
        frozenset((one.code, other)) for one in knowledge.weapon_classes for other in one.beside
    }

    def mean(claim: Claim, setting: Setting) -> Meaning:
        code = text_of(claim.value)
        above = _chain(code, parents)
        return Meaning(code, rank=max(0, 9 - len(above)), names=frozenset(above))

    def agree(one: Meaning, other: Meaning) -> bool:
        if one.key in other.names or other.key in one.names:
            return True
        return frozenset((str(one.key), str(other.key))) in beside

    return Sense(mean, agree)


def sea_sense(knowledge: Knowledge) -> Sense:
    """Seas by code or by any name; a sea agrees with the wider one it is part of."""
    within = {sea.code: sea.within for sea in knowledge.seas}
    by_name = {
        name.casefold(): sea.code
        for sea in knowledge.seas
        for name in sea.names
        if name not in sea.ambiguous
    }

    def mean(claim: Claim, setting: Setting) -> Meaning:
        text = text_of(claim.value)
        code = by_name.get(text.casefold().replace("_", " "), text)
        above = _chain(code, within)
        return Meaning(code, rank=max(0, 9 - len(above)), names=frozenset(above))

    def agree(one: Meaning, other: Meaning) -> bool:
        return one.key in other.names or other.key in one.names

    return Sense(mean, agree)


#: Words that commit "underwater" to something that is no submarine.
_NO_SUBMARINE = re.compile(r"\b(?:barges?|pontoons?|submersible|test stand|platform)\b", re.I)


def platform_sense() -> Sense:
    """ "From underwater" leaves room for a submarine; "from a submerged barge" does not."""

    def mean(claim: Claim, setting: Setting) -> Meaning:
        code = text_of(claim.value)
        if code == "underwater":
            barge = any(_NO_SUBMARINE.search(words.exact) for words in claim.evidence)
            return Meaning("underwater, no submarine" if barge else code, rank=0 if barge else 1)
        return Meaning(code)

    def agree(one: Meaning, other: Meaning) -> bool:
        keys = {one.key, other.key}
        if "underwater" in keys:
            return keys <= {"underwater", "underwater, no submarine", "submarine"}
        return same(one, other)

    return Sense(mean, agree)


def course_sense() -> Sense:
    """ "Northeast" agrees with "north" and with "east": a course between, told more exactly."""

    def mean(claim: Claim, setting: Setting) -> Meaning:
        code = text_of(claim.value).casefold()
        points = frozenset(point for point in ("north", "south", "east", "west") if point in code)
        return Meaning(code, rank=2 - min(2, len(points)), names=points)

    def agree(one: Meaning, other: Meaning) -> bool:
        if not one.names or not other.names:
            return same(one, other)
        return one.names <= other.names or other.names <= one.names

    return Sense(mean, agree)


def name_sense(knowledge: Knowledge) -> Sense:
    """A weapon's names are one name; a family's name agrees with its members'."""
    index = _name_index(knowledge)
    states = {one.name: one.states for one in knowledge.weapon_names}
    satellites = {one.name for one in knowledge.weapon_names if one.satellite}
    launchers = {one.name for one in knowledge.weapon_names if one.launcher}

    def mean(claim: Claim, setting: Setting) -> Meaning:
        words = _words(text_of(claim.value))
        joined = "".join(words)
        known = index.get(joined) or index.get(joined.removesuffix("s")) or frozenset()
        key = " / ".join(sorted(known)) if known else " ".join(words)
        # A weapon that another state alone has is named for comparison, or to be fired against.
        foreign = setting.actor is not None and all(
            states[name] and setting.actor not in states[name] for name in known
        )
        loose = bool(known) and foreign
        return Meaning(
            key,
            rank=9 if loose else 0 if known else 1,
            names=known | {f"={' '.join(words)}"},
            loose=loose,
        )

    def agree(one: Meaning, other: Meaning) -> bool:
        if one.key == other.key or one.names & other.names or one.loose or other.loose:
            return True
        if any(_is_family(a, b) or _is_family(b, a) for a in one.names for b in other.names):
            return True
        # A rocket and what it carried are both named, and neither disputes the other.
        return bool(
            (one.names & satellites and other.names & launchers)
            or (other.names & satellites and one.names & launchers)
        )

    return Sense(mean, agree)


@lru_cache(maxsize=8)
def _name_index(knowledge: Knowledge) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for weapon in knowledge.weapon_names:
        for name in (weapon.name, *weapon.aliases):
            found.setdefault("".join(_words(name)), set()).add(weapon.name)
    return {name: frozenset(weapons) for name, weapons in found.items()}


def _words(name: str) -> list[str]:
    return re.findall(r"[a-z]+|\d+", name.casefold().replace("’", "'"))


def _is_family(short: str, long: str) -> bool:
    """ "Taepodong" of "Taepodong-2", word by word."""
    first, second = _words(short), _words(long)
    if first:
        first[-1] = first[-1].removesuffix("s") or first[-1]
    return 0 < len(first) < len(second) and second[: len(first)] == first


def _chain(code: str, above: dict[str, str | None]) -> tuple[str, ...]:
    """A code and all that it is a kind or a part of, narrowest first."""
    chain = [code]
    while (code := above.get(code) or "") and code not in chain:
        chain.append(code)
    return tuple(chain)
