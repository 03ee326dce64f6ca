"""Triggers that turn on a verb: "fired two missiles", "was tested", "held a drill", "it fell"."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from watchbook.reading.clauses.halves import find_half, half_of
from watchbook.reading.clauses.noun_triggers import noun_failed, noun_status, noun_succeeded
from watchbook.reading.clauses.sighting import Trigger
from watchbook.reading.clauses.trigger_objects import (
    find_blown_up,
    find_engine,
    find_joined,
    find_number_fired,
    find_object,
    find_relative_object,
    goes_to_orbit,
    is_figure_of_speech,
    leaves_noun_out,
)
from watchbook.reading.clauses.trigger_subjects import find_subject, has_pronoun_subject
from watchbook.reading.phrases.event_nouns import EventNoun
from watchbook.reading.phrases.skeleton import Item
from watchbook.reading.phrases.verbs import VerbGroup
from watchbook.reading.phrases.weapons import WeaponPhrase
from watchbook.reading.text.word_lists import words_of

_BLOWING_UP = frozenset(["blew up", "destroyed", "blown up"])
_COURSE = words_of("lift_off fly land hit reach fail detonate")


def find_verb_trigger(
    items: Sequence[Item], at: int, verb: VerbGroup, used: Collection[int]
) -> Trigger | None:
    """The trigger that turns on the verb group at ``at``; ``used`` are items of earlier ones."""
    if verb.sense == "send":
        return _sent(items, at, verb)
    if verb.sense in ("fire", "test", "hold") and (engine := find_engine(items, at)) is not None:
        return _by_verb(verb, at, engine + 1, at, "act", "engine_test")
    if verb.verb in _BLOWING_UP and (blown := find_blown_up(items, at)) is not None:
        return Trigger(
            start=at,
            end=blown + 1,
            at=at,
            form="act",
            kind="launch",
            status=verb.status,
            verb=verb,
            noun=None,
            weapons=(items[blown].meaning,),
            failed=True,
            hedged=verb.hedged,
        )
    if verb.sense in ("fire", "test"):
        return _fired(items, at, verb, used)
    if verb.sense == "detonate" and find_object(items, at, "W") is not None:
        return _fired(items, at, verb, used)
    if verb.sense == "hold":
        return _held(items, at, verb)
    if verb.sense == "detect":
        return _detected(items, at, verb)
    return _flown(items, at, verb, used) if verb.sense in _COURSE else None


def _by_verb(
    verb: VerbGroup,
    start: int,
    end: int,
    at: int,
    form: str,
    kind: str | None,
    weapons: tuple[WeaponPhrase, ...] = (),
    *,
    failed: bool = False,
    pronoun: bool = False,
    number: Item | None = None,
    half: str | None = None,
) -> Trigger:
    """A trigger whose standing and outcome are those of its verb."""
    return Trigger(
        start=start,
        end=end,
        at=at,
        form=form,
        kind=kind,
        status=verb.status,
        verb=verb,
        noun=None,
        weapons=weapons,
        failed=verb.failed or failed,
        succeeded=verb.succeeded,
        hedged=verb.hedged,
        pronoun=pronoun,
        number=number,
        half=half,
    )


def _half(items: Sequence[Item], at: int, verb: VerbGroup, half: tuple[int, str]) -> Trigger:
    """ "The second flew 300 km", "the other five, taken for Scuds, were launched"."""
    index, which = half
    failed = verb.sense in ("fail", "detonate")
    weapons = _weapons_between(items, index, at)
    number = items[index]
    return _by_verb(
        verb, at, at + 1, at, "more", None, weapons, failed=failed, number=number, half=which
    )


#: "sent a missile over Japan", "put a satellite in orbit": where it went makes it a launch.
_SENT_WHERE = words_of("over into toward towards around aloft hurtling soaring skyward in flying")


def _sent(items: Sequence[Item], at: int, verb: VerbGroup) -> Trigger | None:
    """ "sent a rocket over Japan", "put a satellite into orbit", "a satellite was put in orbit"."""
    if verb.passive:
        subject = find_subject(items, at)
        if subject is None or not goes_to_orbit(items, at):
            return None
        return _by_verb(verb, subject, at + 1, at, "act", "launch", (items[subject].meaning,))
    if _carried(items, at, verb):
        return Trigger(
            start=at - 1,
            end=at + 1,
            at=at,
            form="more",
            kind=None,
            status=verb.status,
            verb=verb,
            noun=None,
            weapons=(items[at - 1].meaning,),
            identifies=True,
        )
    sent = find_object(items, at, "W", 8)
    if sent is None or sent + 1 >= len(items) or items[sent + 1].tag not in _SENT_WHERE:
        return None
    if verb.verb.startswith(("put", "plac", "carr")) and not goes_to_orbit(items, sent):
        return None
    return _by_verb(verb, at, sent + 1, at, "act", "launch", (items[sent].meaning,))


def _carried(items: Sequence[Item], at: int, verb: VerbGroup) -> bool:
    """ "the rocket carried a satellite": what was fired, told once more."""
    return (
        verb.verb.startswith("carr")
        and at > 0
        and items[at - 1].tag == "W"
        and find_object(items, at, "W", 4) is not None
    )


def _fired(
    items: Sequence[Item], at: int, verb: VerbGroup, used: Collection[int]
) -> Trigger | None:
    """ "fired two missiles", "two missiles were fired", "missiles it fired", "fired one"."""
    if verb.passive and (half := find_half(items, at)) is not None:
        return _half(items, at, verb, half)
    subject = _subject_fired(items, at, verb)
    if subject is not None:
        return _fired_subject(items, at, verb, subject, used)
    counted = find_number_fired(items, at, verb)
    if counted is not None:
        start, end = min(at, counted), max(at, counted) + 1
        return _by_verb(verb, start, end, at, "act", "launch", number=items[counted])
    relative = find_relative_object(items, at) if not verb.passive else None
    if relative is not None and relative not in used:
        weapon: WeaponPhrase = items[relative].meaning
        kind = kind_of_firing(verb, weapon)
        if kind is not None:
            return _by_verb(verb, relative, at + 1, at, "act", kind, (weapon,))
    found = find_object(items, at, "WE")
    if found is not None and items[found].tag == "W":
        return _fired_object(items, at, verb, found)
    if (
        found is None
        and verb.passive
        and verb.sense == "fire"
        and not verb.participle
        and has_pronoun_subject(items, at)
    ):
        return _by_verb(verb, at, at + 1, at, "more", "launch", pronoun=True)
    return None


def _subject_fired(items: Sequence[Item], at: int, verb: VerbGroup) -> int | None:
    """The weapon of "the missiles were fired", "a missile fired on Monday"; None for "fired a
    missile"."""
    object_near = verb.participle and find_object(items, at, "W", 3) is not None
    bare = verb.participle and at > 0 and items[at - 1].tag == "W" and not object_near
    if object_near or not (verb.passive or bare):
        return None
    return find_subject(items, at)


def _fired_subject(
    items: Sequence[Item], at: int, verb: VerbGroup, subject: int, used: Collection[int]
) -> Trigger | None:
    """ "The missiles, presumed to be Scuds, were launched": the subject and what it is taken
    for."""
    weapon: WeaponPhrase = items[subject].meaning
    kind = kind_of_firing(verb, weapon)
    if kind is None:
        return None
    start = _free_start(subject, at, used)
    return _by_verb(
        verb, start, at + 1, at, "act", kind, (weapon, *_weapons_between(items, subject, at))
    )


def _free_start(subject: int, at: int, used: Collection[int]) -> int:
    """The subject, unless an earlier trigger lies between it and its verb: then the verb."""
    return at if any(index in used for index in range(subject, at)) else subject


def _weapons_between(items: Sequence[Item], subject: int, at: int) -> tuple[WeaponPhrase, ...]:
    return tuple(item.meaning for item in items[subject + 1 : at] if item.tag == "W")


def _fired_object(items: Sequence[Item], at: int, verb: VerbGroup, found: int) -> Trigger | None:
    """ "fired a missile", "fired two missiles, likely Scuds"."""
    weapon: WeaponPhrase = items[found].meaning
    kind = kind_of_firing(verb, weapon)
    if kind is None or is_figure_of_speech(items, found):
        return None
    weapons, end = [weapon], found + 1
    salvo = items[end].meaning if end < len(items) and items[end].tag == "E" else None
    if salvo is not None and salvo.weapon is not None and salvo.text in _SALVOS:
        # "fired an artillery barrage of some 200 rounds"
        counted = salvo.weapon
        weapons, end = (
            [replace(weapon, count=counted.count, count_span=counted.count_span)],
            end + 1,
        )
    while end + 1 < len(items) and items[end].tag == "," and (more := find_joined(items, end)):
        weapons.append(items[more].meaning)
        end = more + 1
    return _by_verb(verb, at, end, at, "act", kind, tuple(weapons))


_SALVOS = words_of("barrage salvo volley")
#: Parts of weapons: to test one is no launch.
_PARTS = words_of("warhead warheads booster boosters")
#: Too wide to be a launch by themselves: "tested a new weapon".
_WIDE_HEADS = words_of("weapon weapons system systems device drone drones vehicle round rounds")


def kind_of_firing(verb: VerbGroup, weapon: WeaponPhrase) -> str | None:
    """Which kind of event it is to fire, test or set off this; None where it is none."""
    if weapon.code == "nuclear_device":
        if verb.sense in ("test", "detonate"):
            return "nuclear_test"
        # "test-fired a nuclear weapon" is of what carries it
        whole = weapon.head not in ("weapon", "weapons")
        return "nuclear_test" if whole and verb.verb.startswith("test") else None
    if verb.sense == "detonate" or weapon.head in _PARTS:
        return None
    if weapon.code is None and weapon.name_span is None and weapon.head in _WIDE_HEADS:
        return "launch" if weapon.definite else None
    return "launch"


def _held(items: Sequence[Item], at: int, verb: VerbGroup) -> Trigger | None:
    """ "held a missile test", "staged its fourth in January", "attempted a missile"."""
    found = _noun_held(items, at)
    if found is not None and items[at + 1].tag != "for":  # "watches for a test" holds none
        return _held_event(items, at, verb, found)
    if leaves_noun_out(items, at):
        return _by_verb(verb, at, at + 1, at, "noun", "ellipsis")
    if verb.verb.startswith(("attempt", "trie", "try")):
        tried = find_object(items, at, "W", 4)
        if tried is not None:
            return Trigger(
                start=at,
                end=tried + 1,
                at=at,
                form="act",
                kind="launch",
                status=verb.status,
                verb=verb,
                noun=None,
                weapons=(items[tried].meaning,),
                failed=verb.failed,
                hedged=verb.hedged,
            )
    return None


def _noun_held(items: Sequence[Item], at: int) -> int | None:
    """The event noun that is held: "a test", or after a weapon in its own words, "a Scud test"."""
    found = find_object(items, at, "E")
    if found is not None:
        return found
    weapon = find_object(items, at, "W", 3)
    if weapon is not None and weapon + 1 < len(items) and items[weapon + 1].tag == "E":
        return weapon + 1
    return None


#: "announced a launch", "orders a test": the noun's own words say whether it took place.
_WATCHING = words_of("order ordered announce announced announcing")


def _held_event(items: Sequence[Item], at: int, verb: VerbGroup, found: int) -> Trigger:
    """ "conducted its fifth test", "the Agni-V made a successful first flight"."""
    noun: EventNoun = items[found].meaning
    subject = (
        find_subject(items, at)
        if noun.kind is None and noun.determiner in ("a", "an", "its")
        else None
    )
    kind, status = noun.kind, verb.status
    weapons: tuple[WeaponPhrase, ...] = (noun.weapon,) if noun.weapon else ()
    if subject is not None:
        kind, weapons = "launch", (items[subject].meaning,)
    elif status == "occurred" and verb.verb.split()[0].rstrip("s") in _WATCHING:
        status = noun_status(noun)
    return Trigger(
        start=at,
        end=found + 1,
        at=found,
        form="noun",
        kind=kind,
        status=status,
        verb=verb,
        noun=noun,
        weapons=weapons,
        failed=verb.failed or noun_failed(noun),
        succeeded=verb.succeeded or noun_succeeded(noun),
        hedged=verb.hedged,
    )


def _detected(items: Sequence[Item], at: int, verb: VerbGroup) -> Trigger | None:
    """ "the missile was detected": it was, whatever the verb's own standing."""
    subject = find_subject(items, at) if verb.passive else None
    if subject is None:
        return None
    weapons = (items[subject].meaning,)
    return Trigger(at, at + 1, at, "more", None, "occurred", verb, None, weapons)


def _is_gap(item: Item) -> bool:
    """ "fired a missile, a week after the talks broke up": what stands after is of another."""
    return item.tag == "D" and bool(item.meaning.kind == "gap")


def _flown(
    items: Sequence[Item], at: int, verb: VerbGroup, used: Collection[int]
) -> Trigger | None:
    """ "A missile lifted off", "the missile flew", "it fell": its course after the launch."""
    subject = find_subject(items, at)
    half = find_half(items, at)
    if half is not None and (subject is None or subject > half[0]):
        return _half(items, at, verb, half)
    if subject is not None:
        weapon: WeaponPhrase = items[subject].meaning
        made = _by_verb(
            verb,
            _free_start(subject, at, used),
            at + 1,
            at,
            "act" if verb.sense == "lift_off" and not weapon.definite else "more",
            None,
            (weapon, *_weapons_between(items, subject, at)),
            failed=verb.sense in ("fail", "detonate"),
            half=half_of(weapon),
        )
        gap = any(_is_gap(item) for item in items[subject:at])
        return replace(made, status=None) if gap else made
    if has_pronoun_subject(items, at):
        return Trigger(
            start=at,
            end=at + 1,
            at=at,
            form="more",
            kind=None,
            status=verb.status,
            verb=verb,
            noun=None,
            weapons=(),
            failed=verb.sense == "fail",
            succeeded=verb.succeeded,
            hedged=verb.hedged,
            pronoun=True,
        )
    return None
