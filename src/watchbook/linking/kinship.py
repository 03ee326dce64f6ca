"""How two reports' words for what was fired stand to each other."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from watchbook.knowledge import load_knowledge

#: ``same``; ``narrower``: the other's class is a kind of ours ("a missile", the other "an icbm");
#: ``wider``: ours is a kind of the other's; ``akin``: reports call one thing by both;
#: ``apart``: seldom one thing (a short-range missile, an intercontinental one); ``other``: never.
Kinship = Literal["same", "narrower", "wider", "akin", "apart", "other"]

_RANGE_ORDER = ("srbm", "mrbm", "irbm", "icbm")
_BALLISTIC = frozenset({"ballistic_missile", "slbm", *_RANGE_ORDER})
#: Two words that reports use for one firing. A launcher of satellites is a "long-range missile
#: test" to those who object to it, large artillery rockets are short-range missiles to others'
#: radar, and what glides is first seen as a ballistic missile.
_AKIN = (
    ({"satellite_launch_vehicle"}, {"ballistic_missile", "irbm", "icbm", "missile"}),
    ({"rocket"}, {*_BALLISTIC, "missile"}),
    ({"rocket"}, {"artillery"}),
    ({"hypersonic_missile"}, {*_BALLISTIC, "cruise_missile"}),
)


@lru_cache(maxsize=1)
def _parents() -> dict[str, str | None]:
    return {one.code: one.parent for one in load_knowledge().weapon_classes}


@lru_cache(maxsize=256)
def wider_classes(code: str) -> frozenset[str]:
    """All classes that a class is a kind of, without itself."""
    found: set[str] = set()
    parent = _parents().get(code)
    while parent and parent not in found:
        found.add(parent)
        parent = _parents().get(parent)
    return frozenset(found)


@lru_cache(maxsize=4096)
def narrowest(codes: frozenset[str]) -> frozenset[str]:
    """The classes that no other one of them is a kind of."""
    wider = frozenset().union(*(wider_classes(code) for code in codes))
    return codes - wider


@lru_cache(maxsize=4096)
def kinship(one: str, other: str) -> Kinship:
    """How the class ``other`` stands to ``one``.

    >>> kinship("missile", "icbm"), kinship("icbm", "srbm"), kinship("cruise_missile", "icbm")
    ('narrower', 'apart', 'other')
    """
    if one == other:
        return "same"
    if one in wider_classes(other):
        return "narrower"
    if other in wider_classes(one):
        return "wider"
    if one in _RANGE_ORDER and other in _RANGE_ORDER:
        steps = abs(_RANGE_ORDER.index(one) - _RANGE_ORDER.index(other))
        return "akin" if steps == 1 else "apart"
    if one in _BALLISTIC and other in _BALLISTIC:
        return "apart"  # fired from a submarine, and of a range that is given for those on land
    for left, right in _AKIN:
        if (one in left and other in right) or (other in left and one in right):
            return "akin"
    return "other"


_ORDER: tuple[Kinship, ...] = ("same", "narrower", "wider", "akin", "apart", "other")


@lru_cache(maxsize=65536)
def closest(ours: frozenset[str], theirs: frozenset[str]) -> Kinship | None:
    """The closest kinship of two reports' narrowest classes; None where one tells none."""
    if not ours or not theirs:
        return None
    found = {kinship(one, other) for one in ours for other in theirs}
    return next(one for one in _ORDER if one in found)
