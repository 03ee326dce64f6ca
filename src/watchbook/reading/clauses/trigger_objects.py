"""What a verb is said to fire: the object it has, in the places where news puts one.

After the verb, across words that may stand between ("fired what it said was a missile"); before
it, in a relative clause ("the missiles that the North shot"); or only as a number ("fired one").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from watchbook.reading.phrases.skeleton import Item
from watchbook.reading.phrases.verbs import VerbGroup
from watchbook.reading.text.word_lists import words_of

#: "fired what appeared to be", "launched what it described as".
_SAID_TO_BE = words_of(
    """
    what what's it they he she was were is are be been being have to appeared appears appear
    believed thought presumed presumably suspected likely probably said says say called calls
    described claimed as seemed looked like reportedly apparent apparently purported so-called so
    """
)
#: "fired at least another two of its newer type of", "carried out a second test of".
_HOW_MANY_OF_WHICH = words_of(
    """
    a an the of its his country more another at least first second third one about around some
    also again new newer upgraded modified improved version versions variant variants model
    models type types kind test tests series round volley salvo total number simultaneously
    successfully up
    """
)
#: "fired early on Tuesday from near its eastern coast", "launched into the sea".
_WHEN_AND_WHERE = words_of(
    """
    on in early late morning afternoon evening night local time for from off over by with into
    sea toward towards east west eastern western coast near
    """
)
#: Phrases that are no object, with the marks between them.
_PHRASES_AND_MARKS = words_of(""" " ' ( ) , and 's A G R J O D C N Q P H S """)
#: What may stand between a verb of ours and the weapon it fires.
_FILLERS = _SAID_TO_BE | _HOW_MANY_OF_WHICH | _WHEN_AND_WHERE | _PHRASES_AND_MARKS


def find_object(items: Sequence[Item], at: int, tags: str, reach: int = 14) -> int | None:
    """The nearest item with one of the tags after ``at``, across fillers only."""
    for index in range(at + 1, min(len(items), at + 1 + reach)):
        tag = items[index].tag
        if tag in tags and len(tag) == 1 and tag.isupper():
            return index
        if tag not in _FILLERS:
            return None
    return None


_ORBIT = re.compile(r"\b(?:orbit|space)\b")


def goes_to_orbit(items: Sequence[Item], found: int) -> bool:
    """Whether "put a satellite ..." goes on with "into orbit", "in space"."""
    return bool(_ORBIT.search(" ".join(item.tag for item in items[found + 1 : found + 6])))


_SORTS = words_of(
    """
    type kind class model design range version sort size calibre caliber series family make
    generation variant
    """
)


def is_figure_of_speech(items: Sequence[Item], found: int) -> bool:
    """ "shot a missile of a free kick", but "fired a missile of a new type"."""
    after = [item.tag for item in items[found + 1 : found + 6]]
    return after[:1] == ["of"] and after[1:2] in (["a"], ["an"]) and _SORTS.isdisjoint(after)


#: After a number that stands for what was fired: "fired one from Kusong", "launched three more".
_AFTER_NUMBER = words_of("of . , from on in at more D into toward over and last that")
#: Before a number that was fired: "Three were launched", "said another was fired".
_BEFORE_NUMBER = words_of(""" , and that said " """)


def find_number_fired(items: Sequence[Item], at: int, verb: VerbGroup) -> int | None:
    """ "it fired one from Kusong", "Three were launched on Saturday": only a number stands for
    what was fired."""
    if verb.sense != "fire":
        return None
    before = items[at - 1].tag if at else ""
    after = items[at + 1].tag if at + 1 < len(items) else ""
    if (
        verb.participle
        and before == "N"
        and (at == 1 or items[at - 2].tag in (",", "and"))
        and after in ("in", "on", "D", "last", "earlier")
    ):
        return at - 1
    if verb.passive and not verb.participle:
        counted = before in ("N", "another")
        return at - 1 if counted and (at < 2 or items[at - 2].tag in _BEFORE_NUMBER) else None
    if after in ("N", "another"):
        following = items[at + 2].tag if at + 2 < len(items) else "."
        return at + 1 if following in _AFTER_NUMBER else None
    return None


_SAYS = words_of("said says say claimed claims believes believe reported reports alleged")


def _before_who_says(items: Sequence[Item], index: int) -> int:
    """Step back over "Seoul said" in "the missiles that Seoul said North Korea fired"."""
    if index < 2 or items[index].tag not in _SAYS or items[index - 1].tag not in "AGRO":
        return index
    index -= 2
    while index > 0 and items[index].tag in ("the", "A", "J", "G", "'s"):
        index -= 1
    return index


def find_relative_object(items: Sequence[Item], at: int) -> int | None:
    """ "the missiles North Korea shot", "the rocket that it launched": object before subject."""
    subject = at - 1
    if subject < 1 or items[subject].tag not in ("A", "G", "it", "they", "R", "O"):
        return None
    index = subject - 1
    if items[index].tag == "the":
        index -= 1
    index = _before_who_says(items, index)
    if index >= 0 and items[index].tag in ("that", "which"):
        index -= 1
    return index if index >= 0 and items[index].tag == "W" else None


_ENGINES = words_of("engine engines motor motors")
_ENDS_ENGINE_SEARCH = words_of(". , with from on in to and")


def find_engine(items: Sequence[Item], at: int) -> int | None:
    """ "tested a solid-fuel engine for a new missile": an engine stands as the verb's object."""
    for index in range(at + 1, min(len(items), at + 9)):
        tag = items[index].tag
        if tag in _ENGINES:
            return index
        if (len(tag) == 1 and tag.isupper()) or tag in _ENDS_ENGINE_SEARCH:
            return None
    return None


def find_blown_up(items: Sequence[Item], at: int) -> int | None:
    """ "blew up an unarmed missile ... during a routine test": the missile under test."""
    if not any(item.tag in ("test", "launch", "flight", "E") for item in items):
        return None
    return find_object(items, at, "W", 5)


#: "fired a missile, and possibly another, ...": what may stand before a weapon joined on.
_JOINING = words_of(
    """
    and likely presumed believed to be possibly probably suspected apparently as presumably both
    thought one reportedly its the most a an newest latest another
    """
)


def find_joined(items: Sequence[Item], end: int) -> int | None:
    """The index of a weapon phrase joined on by a comma or "and", doubt words between."""
    index = end + 1
    while index < len(items) and items[index].tag in _JOINING:
        index += 1
    return index if index < len(items) and items[index].tag == "W" else None


_ELLIPTIC = re.compile(
    r"(?:its|their|the)"
    r" (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))"
)
_AFTER_ELLIPSIS = words_of("in on D . , last earlier and")


def leaves_noun_out(items: Sequence[Item], at: int) -> bool:
    """ "it staged its fourth in January": an ordinal alone stands for the test."""
    if not _ELLIPTIC.fullmatch(" ".join(item.tag for item in items[at + 1 : at + 3])):
        return False
    following = items[at + 3].tag if at + 3 < len(items) else "."
    return following in _AFTER_ELLIPSIS
