"""Triggers without a verb of ours: "a missile launch", "It was a Musudan", "the tremor"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from watchbook.reading.clauses.halves import find_half, half_of
from watchbook.reading.clauses.sighting import Trigger
from watchbook.reading.phrases.event_nouns import EventNoun
from watchbook.reading.phrases.skeleton import Item
from watchbook.reading.phrases.weapons import WeaponPhrase
from watchbook.reading.text.word_lists import words_of
from watchbook.records import Status

_DOUBTED = words_of("suspected apparent alleged purported presumed reported")
#: "it was a successful test-firing", "this marks the fifth test": the event told of, once more.
_PREDICATE = re.compile(
    r" (?:it|this|that|which|E|W|there) (?:[a-z]+ ){0,3}?"
    r"(?:was|is|were|marks|marked|be|been|represents|represented|constituted|constitutes|would be"
    r"|becomes|became) (?:[a-z]+ ){0,2}$"
)


_CLOCK_WORDS = words_of(
    "seconds minutes moments shortly soon immediately second minute Q right just"
)
_SINCE = words_of("after into before from of following")


def _only_times(items: Sequence[Item], at: int, noun: EventNoun) -> bool:
    """ "failed minutes after liftoff": the launch is there to say when, and names no other."""
    if noun.kind is not None or len(noun.words) > 1:
        return False
    if noun.determiner == "D":
        parts = noun.items[0].meaning.parts
        return any(words.startswith(("minutes", "seconds")) for _, words in parts)
    return (
        not noun.determiner
        and at > 1
        and items[at - 1].tag in _SINCE
        and items[at - 2].tag in _CLOCK_WORDS
    )


def find_noun_trigger(
    items: Sequence[Item], at: int, noun: EventNoun, before: Sequence[Trigger]
) -> Trigger | None:
    """The trigger of an event noun at ``at``; ``before`` are the earlier ones of the sentence."""
    if _only_times(items, at, noun):
        return None
    kind, weapons = noun.kind, (noun.weapon,) if noun.weapon else ()
    if kind is None and noun.determiner in ("a", "an") and "launch" in noun.text and not before:
        # "destroyed a Minuteman III over the Pacific during a test launch"
        named = [item.meaning for item in items[:at] if item.tag == "W" and item.meaning.code]
        weapons = tuple(named[-1:])
        kind = "launch" if weapons else None
    return Trigger(
        start=at,
        end=at + 1,
        at=at,
        form="noun",
        kind=kind,
        status=noun_status(noun),
        verb=None,
        noun=noun,
        weapons=weapons,
        failed=noun_failed(noun),
        succeeded=noun_succeeded(noun),
        hedged=any(word in _DOUBTED for word in noun.words),
        identifies=bool(_PREDICATE.search(_tags(items[max(0, at - 6) : at]))),
    )


def _tags(items: Sequence[Item]) -> str:
    """The skeleton of some items, with a space before and after."""
    return " " + " ".join(item.tag for item in items) + " "


_FAILED = words_of("failed botched unsuccessful aborted")


def noun_failed(noun: EventNoun) -> bool:
    """Whether the noun itself tells of failure: "a botched launch", "a launch failure"."""
    return noun.text == "failure" or any(word in _FAILED for word in noun.words)


def noun_succeeded(noun: EventNoun) -> bool:
    """Whether the noun itself tells of success: "a successful launch"."""
    return "successful" in noun.words


_PLANNED = words_of("planned scheduled upcoming forthcoming")
_POSSIBLE = words_of("possible potential expected anticipated imminent looming feared impending")
#: "any launch", "further tests": none in particular, unless "the last such test".
_GENERIC = words_of("any every each no further future such additional")
_PARTICULAR = words_of("last latest first previous only")


def noun_status(noun: EventNoun) -> Status | None:
    """Whether its own words say that it was, is planned or feared, or is none in particular."""
    words = set(noun.words)
    if words & _PLANNED:
        return "planned"
    if words & _POSSIBLE:
        return "possible"
    if words & _GENERIC and not words & _PARTICULAR:
        return None
    return "possible" if "next" in words else "occurred"


_BEING = "was|were|is|are|to be|have been|been|be"
_CONSISTING = "involved|involve|involving|included|used|featured"
#: What comes before a weapon phrase that only says what the thing was: "it was a", "two of the
#: projectiles were", "of what officials called a", "identified the weapon as a".
_IDENTIFIES = re.compile(
    r" (?:W|E|it|they|that|this|weapon|weapons|projectile|projectiles|which)(?: ,)?"
    rf" (?:[a-z]+ ){{0,3}}?(?:{_BEING}|{_CONSISTING})"
    r" (?:[a-z]+ ){0,3}(?:an? |the |of (?:an? |the ))?$"
    r"| of what (?:[a-zA-Z]+ ){1,8}(?:was|were|is|are|be|as|called)? ?"
    r"(?:presumably |likely |probably )?(?:an? )?$"
    r"| (?:identified|described|called|designated|named)"
    r" (?:W|E|it|them|the weapon) (?:as )?(?:an? |the )?$"
)
_HAS_RANGE = re.compile(r" (?:has|had) (?:an? )?(?:[a-z]+ ){0,2}range ")
_DOUBTS = re.compile(
    r"\b(?:likely|presumed|believed|thought|suspected|appear\w*|seem\w*|probably|possibly"
    r"|apparently|may|might|could|presumably|assessed)\b"
)


def find_weapon_trigger(items: Sequence[Item], at: int, weapon: WeaponPhrase) -> Trigger | None:
    """ "It was a Musudan": a weapon phrase that only says what the thing was."""
    before = _tags(items[max(0, at - 10) : at])
    tells_range = weapon.definite and weapon.code is not None
    if tells_range and _HAS_RANGE.match(_tags(items[at + 1 : at + 7])):
        hedged = False
    elif _IDENTIFIES.search(before):
        hedged = bool(_DOUBTS.search(before)) or weapon.hedged
    else:
        return None
    number, which = _half_identified(items, at)
    return Trigger(
        start=at,
        end=at + 1,
        at=at,
        form="more",
        kind=None,
        status="occurred",
        verb=None,
        noun=None,
        weapons=(weapon,),
        hedged=hedged,
        identifies=True,
        half=which,
        number=number,
    )


_COPULA = words_of("was were is are")


def _half_identified(items: Sequence[Item], at: int) -> tuple[Item | None, str | None]:
    """ "The second missile was a Scud", "the other five were thought to be Scuds": what stands
    for it, and which half of a salvo it is."""
    for index in range(at - 1, max(-1, at - 7), -1):
        if items[index].tag == "W":
            return None, half_of(items[index].meaning)
        if items[index].tag in _COPULA and (half := find_half(items, index)) is not None:
            return items[half[0]], half[1]
    return None, None


_IS_ONE_MORE = words_of("last previous")


def find_last_one(items: Sequence[Item], at: int) -> Trigger | None:
    """ "The last one before that was in November": one more of the kind at hand."""
    if at < 2 or items[at - 1].tag not in _IS_ONE_MORE or items[at - 2].tag not in ("the", "its"):
        return None
    if not any(item.tag in ("was", "came", "took") for item in items[at + 1 : at + 6]):
        return None
    item = items[at]
    noun = EventNoun(
        start=item.start,
        end=item.end,
        kind=None,
        weapon=None,
        plural=False,
        definite=True,
        determiner="the",
        ordinal=None,
        count=None,
        words=(items[at - 1].tag,),
        items=(),
        core=(item.start, item.end),
        text="one",
    )
    return Trigger(at, at + 1, at, "noun", None, "occurred", None, noun, ())


def find_second_object(items: Sequence[Item], at: int, before: Sequence[Trigger]) -> Trigger | None:
    """ "fired cruise missiles near Munchon and air-to-ground missiles from jets": the verb's
    second object, which is a firing of its own where it is another kind of weapon."""
    if not before or at == 0 or items[at - 1].tag != "and":
        return None
    first, weapon = before[-1], items[at].meaning
    if not _fires_another(first, weapon):
        return None
    gap = [item.tag for item in items[first.end : at - 1]]
    if len(gap) > 12 or "V" in gap or ";" in gap:
        return None
    return Trigger(
        start=at,
        end=at + 1,
        at=at,
        form="act",
        kind="launch",
        status=first.status,
        verb=first.verb,
        noun=None,
        weapons=(weapon,),
        failed=first.failed,
        succeeded=first.succeeded,
        hedged=first.hedged,
    )


def _fires_another(first: Trigger, weapon: WeaponPhrase) -> bool:
    """Whether a weapon is of another class than the one just fired."""
    return (
        first.form == "act"
        and bool(first.weapons)
        and not weapon.definite
        and weapon.code is not None
        and first.weapons[0].code not in (None, weapon.code)
        and first.verb is not None
        and first.verb.sense in ("fire", "test")
    )


#: The shaking by which a nuclear test is seen: its time and place are the test's.
QUAKE = words_of("tremor tremors quake earthquake temblor seismic")


def quake_trigger(at: int) -> Trigger:
    """ "The tremor was felt in China": the shaking tells more of the test."""
    return Trigger(at, at + 1, at, "more", "nuclear_test", "occurred", None, None, ())
