"""Whether it got where it was to go: into orbit, to its target, off the pad.

A goal is reached, missed or only aimed at, and the verb before it tells which: "put a satellite
into orbit" is success, "failed to reach orbit" failure, "attempted to put a satellite into orbit"
neither.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from watchbook.reading.clauses.negation import is_negated
from watchbook.reading.clauses.sightings import Sighting
from watchbook.reading.phrases.skeleton import Item
from watchbook.reading.values.stretches import Slot, Stretch, slot_of

#: "reached orbit", "into low orbit", "into space".
_ORBIT = re.compile(
    r" (?P<what>(?:(?:reach(?:ed|ing)?|enter(?:ed|ing)?|V) (?:[a-z]+ ){0,2}?|in (?:[a-z]+ ){0,2}?"
    r"|into (?:[a-z]+ ){0,2}?)orbit|(?P<space>into (?:outer )?space)|went to space)(?= )"
)
_AIMED_AT = (
    r"(?:targets?|aim points?|aiming points?|(?:set )?goals|objectives|bullseye"
    r"|preset index(?:es)?)"
)
#: "hit its target", "reached all their targets", "attained its set goals".
_TARGET = re.compile(
    rf" (?P<what>(?:hit|struck|V) (?:the |its |a |all |their |an? island |every |any )*"
    rf"(?:(?!or |and |to )[a-z]+ ){{0,2}}?{_AIMED_AT})(?= )"
)
#: "came down exactly where intended", "landed where it was meant to".
_WHERE_MEANT = re.compile(
    r" (?P<what>V (?:[a-z]+ ){0,2}?where (?:it was |they were )?(?:intended|meant|planned|supposed"
    r"|designed|expected|aimed)(?: to)?)(?= )"
)
#: "fell short of orbit", "fell short when the engine burned out".
_SHORT = re.compile(
    r" (?P<what>(?:V|fell|stopped) (?:just |far |well )?short of (?:the |its |their )?"
    r"(?:planned |intended )?(?:orbit|space|targets?)|V short(?= when| after| because| as| \.| ,))"
)
#: "did not ignite", "never lifted off the pad".
_NEVER_BEGAN = re.compile(
    r" (?P<what>(?:did not|didn't|never|failed to) (?:ignited?|separated?|fired? up"
    r"|le(?:ave|ft) the (?:pad|ground|tube|launcher|launch pad)))(?= )"
)
#: Before a goal: it did not come off.
_MISSED = re.compile(
    r" (?P<not>nothing|none|neither|unable|failed|did not|didn't|had not|hadn't|has not|hasn't|was"
    r" not|wasn't|could not|couldn't|never|short)(?: (?:[a-zA-Z'-]+ ){0,6}?)?$"
)
#: Before a goal: whether it came off is left open.
_OPEN = re.compile(
    r" (?:if|whether|would|could(?! not)|may|might|can|cannot|capable|any|no|guarantee|ability|yet"
    r"|unclear|determine|confirm\w*|verif\w+|say|clear|sure|evidence|known|claim of)"
    r" (?:[^ ,;]+ )*$"
)
#: Before a goal without a verb of ours: it was aimed at.
_AIMED = re.compile(
    r" (?:to|for|of|aimed at|by) (?:put|putt?ing|place|placing|carry|carrying|send|sending|lift"
    r"|lifting|loft|lofting|boost|boosting|deliver|delivering|deploy|deploying|inject|injecting"
    r"|get|getting) (?:[^ ,;]+ )*$"
)


def find_goals(stretch: Stretch, sighting: Sighting) -> Iterator[Slot]:
    """What a stretch says of a goal: reached (success) or missed (failure)."""
    for match in _SHORT.finditer(stretch.text):
        if not _OPEN.search(stretch.text[: match.start() + 1]):
            yield slot_of("outcome", "failure", stretch.items(match, "what"), "fell short")
    for match in _NEVER_BEGAN.finditer(stretch.text):
        yield slot_of("outcome", "failure", stretch.items(match, "what"), "never began")
    for pattern in (_ORBIT, _TARGET, _WHERE_MEANT):
        for match in pattern.finditer(stretch.text):
            yield from _goal(match, stretch, sighting, orbit=pattern is _ORBIT)


def _goal(
    match: re.Match[str], stretch: Stretch, sighting: Sighting, *, orbit: bool
) -> Iterator[Slot]:
    """One goal, as the verb before it and the words before that make of it."""
    before = stretch.text[max(0, match.start() - 120) : match.start() + 1]
    if _OPEN.search(before):
        return
    first, last = stretch.range(match, "what")
    at = _verb_of(stretch, first, last)
    verb = stretch.line.items[at].meaning if at is not None else None
    missed = _MISSED.search(before)
    if missed is not None:
        start = stretch.text.rindex(missed["not"], 0, match.start())
        low, _ = stretch.line.between(stretch.base + start, stretch.base + start + 1)
        yield _missed(stretch, low, last)
    elif verb is not None and at is not None and (verb.failed or is_negated(stretch.line, at)):
        if orbit or verb.sense in ("hit", "reach", "land"):
            yield _missed(stretch, min(at, first), last)
    elif verb is not None:
        if orbit and match["space"] and verb.sense != "send":
            return  # "launched a rocket into space" is where to, "put a satellite" what came of it
        if verb.status == "occurred" and not verb.tried and (orbit or _arrives(verb.sense)):
            items = stretch.items(match, "what")
            yield slot_of("outcome", "success", items, "reached what it was to reach")
    elif orbit and not _AIMED.search(before) and sighting.status == "occurred":
        yield slot_of("outcome", "success", stretch.items(match, "what"), "into orbit")


def _arrives(sense: str) -> bool:
    """Whether a verb tells of what was fired getting somewhere: "hit", "came down"."""
    return sense in ("hit", "reach", "land", "fly")


def _missed(stretch: Stretch, low: int, high: int) -> Slot:
    items: tuple[Item, ...] = stretch.line.items[low:high]
    return slot_of("outcome", "failure", items, "missed what it was to reach")


def _verb_of(stretch: Stretch, first: int, last: int) -> int | None:
    """The verb group that a goal belongs to: in its words, or before them in the clause."""
    items = stretch.line.items
    for index in range(last - 1, first - 1, -1):
        if items[index].tag == "V":
            return index
    for index in range(first - 1, max(-1, first - 12), -1):
        if items[index].tag == "V":
            return index
        if items[index].tag in (";", "but"):
            return None
    return None
