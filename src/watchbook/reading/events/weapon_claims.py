"""What was fired, under what name, and how many."""

from __future__ import annotations

import re
from collections.abc import Iterator

from watchbook.reading.events.drafts import Dated, first_weapon
from watchbook.reading.events.making import Maker
from watchbook.reading.phrases.event_nouns import EventNoun
from watchbook.reading.phrases.numbers import parse_number
from watchbook.reading.phrases.skeleton import Line
from watchbook.reading.phrases.weapons import Span, WeaponPhrase, wider
from watchbook.reading.values.stretches import Slot
from watchbook.records import Claim

Made = tuple[str, Claim]


def find_weapon_claims(told: Dated, maker: Maker) -> Iterator[Made]:
    """Class, name and number of what a sighting says was fired."""
    yield from _count_of_number(told, maker)
    if maker.draft.kind == "nuclear_test":
        yield from _nuclear_device(told, maker)
        return
    line = maker.line(told.sighting.sentence)
    for index, weapon in enumerate(told.sighting.weapons):
        if not _is_one_of_two(line, weapon):
            hedged = weapon.hedged or told.sighting.hedged or _is_doubted(line, weapon)
            yield from _class(told, weapon, maker, hedged=hedged)
            yield from _name(told, weapon, maker, hedged=hedged)
        if index == 0 and maker.draft.kind == "launch":
            yield from _count(told, weapon, maker)


# -- class --------------------------------------------------------------------------------------


def _nuclear_device(told: Dated, maker: Maker) -> Iterator[Made]:
    sighting = told.sighting
    if sighting.form == "more":
        return
    weapon = first_weapon(sighting)
    if sighting.noun is not None:
        start, end = sighting.noun.core
    elif weapon is not None and weapon.class_span is not None:
        start, end = weapon.class_span
    else:
        item = maker.line(sighting.sentence).items[sighting.at]
        start, end = item.start, item.end
    rule = "a nuclear test"
    yield (
        "weapon",
        maker.claim(told, "nuclear_device", start, end, rule=rule, hedged=sighting.hedged),
    )


def _class(told: Dated, weapon: WeaponPhrase, maker: Maker, *, hedged: bool) -> Iterator[Made]:
    """Its class; a ballistic missile "fired from a submarine" is a submarine-launched one."""
    if weapon.code in (None, "nuclear_device") or weapon.class_span is None:
        return
    start, end = weapon.class_span
    code = "satellite_launch_vehicle" if _is_space_rocket(weapon, maker) else weapon.code
    if code == "ballistic_missile":
        boat = _submarine(told, maker)
        if boat is not None and boat.start > end:
            code, end = "slbm", boat.end
    assert code is not None
    yield "weapon", maker.claim(told, code, start, end, rule="class words", hedged=hedged)


def _submarine(told: Dated, maker: Maker) -> Slot | None:
    """The words "from a submarine" in the same stretch."""
    slots = maker.slots(told)
    return next((one for one in slots if (one.field, one.value) == ("platform", "submarine")), None)


#: Words that make "a rocket" one for space: "to put a satellite into orbit".
_SPACE = re.compile(
    r"\b(?:(?:carry|carrying|carried|put|putting|place|placing|placed|send|sending|deliver|launch|"
    r"launching|with|as|called|was) "
    r"(?:an?|the|its|what|it|is|was|said|has|described|as|two|three|earth|observation|"
    r"communications|spy|reconnaissance|military|small|, | )*satellites?|"
    r"orbit|into space|spacecraft|space launch|payloads?|satellite (?:launch|into|rocket))\b"
)


def _is_space_rocket(weapon: WeaponPhrase, maker: Maker) -> bool:
    """Whether "a rocket" is a satellite's, by another word for it or by the sentences."""
    if weapon.code != "rocket":
        return False
    space = "satellite_launch_vehicle"
    if any(space in wider(code, maker.knowledge) for code in maker.draft.codes):
        return True
    page = maker.page
    for told in maker.draft.told:
        sentence = page.sentences[told.sighting.sentence].sentence
        if _SPACE.search(page.folded.lower, sentence.start, sentence.end):
            return True
    return False


# -- doubts -------------------------------------------------------------------------------------

#: Before a weapon phrase: "what appeared to be", "likely", "may have been".
_DOUBT = re.compile(
    r" (?:what (?:it|they|A|G|R|O)? ?(?:appeared|appears|seemed|looked|was believed|were believed|"
    r"is believed|was thought|was presumed)[a-z ]*|"
    r"likely|presumed|presumably|suspected|believed|thought|probably|possibly|apparently|apparent|"
    r"appeared|appears|seem\w*|"
    r"may have been|might have been|could have been|may be|might be|could be|"
    r"purportedly|reportedly|assessed)(?: [a-z]+){0,3} $"
)


def _is_doubted(line: Line, weapon: WeaponPhrase) -> bool:
    """Whether the words before it leave open what it was."""
    for index, item in enumerate(line.items):
        if item.tag in ("W", "E") and item.start <= weapon.start and weapon.end <= item.end:
            at = line.starts[index]
            return _DOUBT.search(line.text[max(0, at - 60) : at]) is not None
    return False


def _is_one_of_two(line: Line, weapon: WeaponPhrase) -> bool:
    """ "May be W or W": the report does not commit itself to either."""
    for index, item in enumerate(line.items):
        if item.tag == "W" and item.start == weapon.start:
            after = [one.tag for one in line.items[index + 1 : index + 4]]
            before = [one.tag for one in line.items[max(0, index - 3) : index]]
            return (
                (after[:1] == ["or"] and "W" in after)
                or (before[-1:] == ["or"] and "W" in before)
                or "either" in before
            )
    return False


# -- name ---------------------------------------------------------------------------------------


def _name(told: Dated, weapon: WeaponPhrase, maker: Maker, *, hedged: bool) -> Iterator[Made]:
    """Its name as the report spells it."""
    if weapon.name_span is None or not _is_actors_own(told, weapon, maker):
        return
    start, end = weapon.name_span
    spelt = maker.page.folded.text[start:end]
    # a satellite known by no more than its series ("a Kwangmyongsong") is not what was fired
    if not weapon.payload or any(letter.isdigit() for letter in spelt):
        yield "weapon_name", maker.claim(told, spelt, start, end, rule="a name", hedged=hedged)


def _is_actors_own(told: Dated, weapon: WeaponPhrase, maker: Maker) -> bool:
    """Whether it is not another state's system met in passing, nor what was to stop it."""
    actor = maker.draft.actor
    if not actor or not weapon.states or actor in weapon.states:
        return True
    if told.sighting.form == "more" and not told.sighting.identifies:
        return False
    return not (weapon.defends and _can_be_stopped(maker))


#: What interceptors are there to stop.
_STOPPED = frozenset(["ballistic_missile", "cruise_missile", "satellite_launch_vehicle"])


def _can_be_stopped(maker: Maker) -> bool:
    """Whether a ballistic or cruise missile was fired, by any of its words so far."""
    return any(not _STOPPED.isdisjoint(wider(code, maker.knowledge)) for code in maker.draft.codes)


# -- how many -----------------------------------------------------------------------------------


def _count_of_number(told: Dated, maker: Maker) -> Iterator[Made]:
    """How many, where only a number or "another" stands for what was fired."""
    item = told.sighting.number
    if item is None or told.shared:
        return
    value = parse_number(item.meaning) if item.tag == "N" else 1.0
    if value is not None:
        yield "count", maker.claim(told, (value, value), item.start, item.end, rule="how many")


def _count(told: Dated, weapon: WeaponPhrase, maker: Maker) -> Iterator[Made]:
    """How many a weapon phrase says: "two missiles" two, "missile tests" at least two."""
    if weapon.count is None or weapon.count_span is None:
        return
    one = weapon.count == (1.0, 1.0)
    salvo = maker.draft.count is not None and (maker.draft.count[0] or 0) >= 2
    halved = any(other.sighting.half or other.sighting.part for other in maker.draft.told)
    in_passing = told.sighting.form == "more" and not weapon.definite
    if one and salvo and in_passing and not halved:
        return  # "photos showed a missile rising": one of those that were fired
    done = told.sighting.status == "occurred"
    if done and not one and weapon.head in ("satellites", "spacecraft"):
        return  # "placed 36 satellites in orbit": what was fired is their rocket
    uncounted = one or weapon.count == (2.0, None)
    if uncounted and weapon.head.rstrip("s") in ("launcher", "system", "mlrs"):
        return  # a test of launchers or "its satellite systems" does not say how much it fired
    noun = told.sighting.noun
    named_by = noun if noun is not None and noun.weapon is weapon else None
    if named_by is not None:
        if named_by.plural and one and weapon.start < named_by.end - len(named_by.text):
            span: Span = (named_by.start, named_by.end)
            yield "count", maker.claim(told, (2.0, None), *span, rule="several tests")
            return
        if told.sighting.form == "noun" and _is_engine_test(named_by, weapon):
            return
    if told.shared:
        return  # "fired several on Tuesday and Wednesday": how many on each is not said
    leads = told.sighting.form == "act" and maker.page.position(told.sighting.sentence) <= 1
    counted = leads and not uncounted and weapon.count[0] != 1  # "the two missiles it fired"
    definite = weapon.definite and not counted
    rule = "how many, of what was told" if definite else "how many"
    if named_by is not None and _is_in_its_name(named_by, weapon):
        rule = "how many, in a test's name"
    yield "count", maker.claim(told, weapon.count, *weapon.count_span, rule=rule)


def _is_engine_test(noun: EventNoun, weapon: WeaponPhrase) -> bool:
    return noun.kind == "engine_test" and weapon.start < noun.core[1]


def _is_in_its_name(noun: EventNoun, weapon: WeaponPhrase) -> bool:
    """ "A missile test" counts tests, "a test of two missiles" missiles."""
    return weapon.start < noun.core[1] - len(noun.text) and noun.end > weapon.end
