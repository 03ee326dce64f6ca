"""Whether a sighting that fits no event so far is particular enough to begin one."""

from __future__ import annotations

from watchbook.reading.clauses.sightings import Sighting
from watchbook.reading.events.drafts import Dated, Draft, first_weapon
from watchbook.reading.events.likeness import weapon_fits
from watchbook.reading.events.story import Story
from watchbook.reading.phrases.event_nouns import EventNoun
from watchbook.reading.phrases.verbs import VerbGroup
from watchbook.reading.phrases.weapons import WeaponPhrase

#: "The previous test, in November": a noun with one of these is one more of its kind.
_ONE_MORE = frozenset(
    [
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "previous",
        "earlier",
        "last",
        "similar",
        "another",
        "initial",
        "sole",
        "only",
    ]
)
#: What a weapon that was fired does.
_DEEDS = frozenset(["lift_off", "fly", "fail", "land", "reach", "fire", "detonate"])
#: Too loose to begin an event with what they did.
_LOOSE_HEADS = frozenset(
    ["weapon", "weapons", "system", "systems", "warhead", "device", "drone", "drones"]
)


def begins(told: Dated, kind: str, story: Story) -> bool:
    """Whether a launch or test named in full is one of its own.

    "Fired two missiles on Tuesday" is; "recent missile tests", "could fire a missile" and "the
    missile" further down are not.
    """
    if told.sighting.status == "denied" and _names_none(told, story):
        return False
    if told.sighting.noun is not None:
        return _noun_begins(told.sighting.noun, told, kind, story)
    weapon = first_weapon(told.sighting)
    if weapon is None:
        return told.when is not None
    return _weapon_begins(weapon, told, story)


def _names_none(told: Dated, story: Story) -> bool:
    """ "Did not fire a missile" names no event; "denied that it fired one" names the one denied,
    unless others say that it was: then it is theirs."""
    verb = told.sighting.verb
    return (verb is not None and verb.negated) or (told.when is None and bool(story.drafts))


def _noun_begins(noun: EventNoun, told: Dated, kind: str, story: Story) -> bool:
    """ "A launch" does, "tests" only with a day, or in the lead where they were carried out."""
    sighting = told.sighting
    unreal = sighting.status in ("possible", "planned")
    if noun.plural:
        if unreal:
            return False
        if told.when is not None:
            return True
        in_lead = story.position(sighting) <= 2 and not story.drafts
        return in_lead and sighting.verb is not None and kind != "nuclear_test"
    if unreal:
        return noun.determiner != "" or told.when is not None or noun.ordinal is not None
    return True


def _weapon_begins(weapon: WeaponPhrase, told: Dated, story: Story) -> bool:
    """ "Two missiles" do, "missiles" and "the missile" only in the lead or with a day."""
    sighting = told.sighting
    ever = sighting.verb is not None and sighting.verb.ever
    if weapon.plural and ever and "more" in weapon.modifiers:
        return False  # "has launched more missiles this year than in any before"
    if told.when is not None:
        return True
    if story.position(sighting) <= 2:
        return True
    if ever or (weapon.plural and weapon.count in (None, (2.0, None))):
        return False
    if weapon.definite and weapon.determiner in ("the", "these", "those", "that", "this"):
        return bool(weapon.name_span)
    if sighting.status == "possible":
        return weapon.determiner in ("a", "an", "another", "its")
    return True


# -- by what was fired, or by one more test -----------------------------------------------------


def tells_of_another(told: Dated, story: Story) -> bool:
    """Whether "a Taepodong-1 flew over Japan in 1998" is an event of its own: the thing fired
    is new, and it did something on a day of its own or in the lead."""
    sighting = told.sighting
    if sighting.noun is not None:
        return _is_one_more_test(sighting.noun, told, story)
    launched = sighting.pronoun and sighting.kind == "launch"
    if launched and sighting.recalled and told.when is not None:
        return True  # "the Hwasong-18, which was first launched in April"
    weapon, verb = first_weapon(sighting), sighting.verb
    if sighting.status != "occurred" or verb is None or weapon is None:
        return False
    if sighting.kind == "nuclear_test" or not (_is_deed(verb, weapon) and _can_fly(weapon)):
        return False
    if sighting.form == "act" or weapon.is_ones_own:
        return True
    if told.when is not None:
        several = (
            told.shared and sighting.recalled
        )  # "its missiles had flown over it in 2003 and 2012"
        # "North Korea's missile blew up on Sunday", told first
        leads = not story.drafts and weapon.determiner.endswith("'s")
        return weapon.name_span is not None or not weapon.definite or several or leads
    return story.position(sighting) <= 1 and not story.drafts and verb.sense != "land"


def _is_one_more_test(noun: EventNoun, told: Dated, story: Story) -> bool:
    """ "The previous test, in November", "a second attempt in 2023": one more of the kind
    that the report is about, on a day of its own."""
    if told.when is None:
        return False
    dated = any(item.tag == "D" for item in noun.items)
    if not story.drafts:  # "Tuesday's launch had been a test of a new missile", told first
        launched = "launch" in noun.text or "firing" in noun.text
        return dated and launched and story.position(told.sighting) <= 1
    if _ONE_MORE & set(noun.words) or noun.determiner in ("a", "an"):
        return True
    if told.shared and noun.count and told.sighting.verb is not None:
        return True  # "staged two launches this week, on Monday and Friday"
    return dated and "attempt" not in noun.text


def _is_deed(verb: VerbGroup, weapon: WeaponPhrase) -> bool:
    if verb.verb == "destroyed" and weapon.determiner in ("a", "an", "another"):
        return True  # "a missile was destroyed seconds after lift-off"
    return verb.sense in _DEEDS


def _can_fly(weapon: WeaponPhrase) -> bool:
    if weapon.code == "nuclear_device" or weapon.head in _LOOSE_HEADS:
        return False
    nameless = weapon.code in (None, "satellite_launch_vehicle") and weapon.name_span is None
    return not (nameless and weapon.head.startswith("satellite"))


# -- or goes back to what had been planned ------------------------------------------------------


def find_planned(told: Dated, kind: str, story: Story) -> Draft | None:
    """The main event, where "it had said it planned to launch a satellite" tells of it."""
    sighting, main = told.sighting, story.main
    if sighting.status not in ("planned", "possible") or told.when is not None or main is None:
        return None
    if main.kind != kind or main.status != "occurred" or story.page.position(main.first) > 1:
        return None
    if "plan" not in _trigger_words(sighting, story):
        return None
    return main if weapon_fits(main, first_weapon(sighting), story) else None


def _trigger_words(sighting: Sighting, story: Story) -> str:
    item = story.page.sentences[sighting.sentence].line.items[sighting.at]
    return story.page.folded.lower[item.start : item.end]
