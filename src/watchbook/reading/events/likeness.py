"""Whether a launch or test that is named in full is one that the report has told already."""

from __future__ import annotations

from watchbook.knowledge import Knowledge
from watchbook.reading.clauses.sightings import Sighting
from watchbook.reading.events.drafts import (
    Dated,
    Draft,
    days_overlap,
    first_weapon,
    is_a_first_test,
    lower_name,
    ordinal_said,
    points_back,
)
from watchbook.reading.events.story import Story
from watchbook.reading.phrases.dates import Calendar, Resolved
from watchbook.reading.phrases.weapons import WeaponPhrase, wider

#: What writers call one and the same rocket: "a long-range rocket", "a missile".
_LOOSE = frozenset(["rocket", "satellite_launch_vehicle", "missile", "ballistic_missile", "icbm"])
_SPACE_ROCKETS = frozenset(["rocket", "satellite_launch_vehicle"])
_REAL = frozenset(["occurred", "denied"])


def find_same(told: Dated, kind: str, story: Story) -> Draft | None:
    """The event that a sighting tells of again: the likest, None where none is like enough."""
    best: tuple[float, Draft] | None = None
    for draft in story.drafts:
        score = likeness(draft, told, kind, story)
        if score is not None and score > 0 and (best is None or score > best[0]):
            best = (score, draft)
    return best[1] if best else None


def likeness(draft: Draft, told: Dated, kind: str, story: Story) -> float | None:
    """How well a sighting fits an event: the more the likelier, None where it cannot be.

    Days count most, then a test's number; class and nearness settle between the rest.
    """
    sighting = told.sighting
    if draft.kind != kind or not _same_standing(draft, sighting, story):
        return None
    same_number = _same_number(draft, sighting)
    if same_number is None or not weapon_fits(draft, first_weapon(sighting), story):
        return None
    by_day = _day_likeness(draft, told, story)
    if by_day is None:
        return None
    score = same_number + by_day
    if score <= 0:
        return None
    by_class = _class_likeness(draft, told)
    if by_class is None:
        return None
    score += by_class
    if _count_differs(draft, sighting, story) and not points_back(sighting):
        score -= 0.8 if _both_to_the_day(draft, told) else 2
    if draft is story.focus:
        score += 0.2
    return score


# -- who, and whether it happened ---------------------------------------------------------------


def _same_standing(draft: Draft, sighting: Sighting, story: Story) -> bool:
    """Whether both tell of what happened, or both of what may, and of the same actor."""
    if (draft.status in _REAL) != (sighting.status in _REAL):
        return False
    if sighting.actor and draft.actor:
        return sighting.actor == draft.actor
    if sighting.actor:
        return not story.about or sighting.actor == story.about
    # "a launch" by nobody in particular is not another state's
    foreign = bool(draft.actor) and draft.actor != story.about
    return not (foreign and sighting.form == "noun" and not points_back(sighting))


def _same_number(draft: Draft, sighting: Sighting) -> float | None:
    """The fourth nuclear test is no other's; launches are numbered by year, class or count."""
    ordinal = ordinal_said(sighting)
    if draft.kind != "nuclear_test" or not ordinal:
        return 0.0
    if draft.ordinal and ordinal != draft.ordinal:
        return None
    return 3.0 if ordinal == draft.ordinal else 0.0


# -- what was fired -----------------------------------------------------------------------------


def weapon_fits(draft: Draft, weapon: WeaponPhrase | None, story: Story) -> bool:
    """Whether "the rocket" can be what an event fired: no other name, no class beside its own."""
    if weapon is None:
        return True
    if draft.kind == "nuclear_test":
        return weapon.code == "nuclear_device" or weapon.head in ("device", "bomb", "weapon")
    if weapon.code == "nuclear_device":
        return False
    name = lower_name(weapon, story.page)
    renamed = bool(name and draft.names) and not any(
        name in other or other in name for other in draft.names if name
    )
    if renamed and (weapon.code is None or not draft.codes):
        return False
    if weapon.code is None or weapon.code in draft.codes:
        return True
    return all(_related(weapon.code, code, story.knowledge) for code in draft.codes)


def _related(one: str, two: str, knowledge: Knowledge) -> bool:
    """Whether two classes can be the same thing: one is a kind of the other, or both are loose
    words for a rocket."""
    if one in wider(two, knowledge) or two in wider(one, knowledge):
        return True
    return one in _LOOSE and two in _LOOSE


def _class_likeness(draft: Draft, told: Dated) -> float | None:
    """The same class speaks for it; "a rocket" is not yesterday's ballistic missile."""
    weapon = first_weapon(told.sighting)
    if weapon is None or not draft.codes:
        return 0.0
    if weapon.code in draft.codes:
        return 0.4
    undated_rocket = (
        weapon.code in _SPACE_ROCKETS and told.when is None and not points_back(told.sighting)
    )
    return None if undated_rocket and not _SPACE_ROCKETS & set(draft.codes) else 0.0


def _count_differs(draft: Draft, sighting: Sighting, story: Story) -> bool:
    """Whether "three missiles" cannot be the two told of; a headline rounds, so it can."""
    weapon = first_weapon(sighting)
    if weapon is None or weapon.count is None or draft.count is None or weapon.definite:
        return False
    if story.position(draft.told[-1].sighting) == 0:
        return False
    (low, high), (other_low, other_high) = weapon.count, draft.count
    if low is None or other_low is None:
        return False
    if high is not None and other_high is not None:
        return low != other_low
    return (other_high is not None and other_high < low) or (high is not None and high < other_low)


# -- when ---------------------------------------------------------------------------------------


def _day_likeness(draft: Draft, told: Dated, story: Story) -> float | None:
    if told.when is None:
        undated = _undated_likeness(draft, told.sighting, story)
        return undated if draft.when is not None else undated + 0.2
    if draft.when is None:
        return _first_dated_likeness(draft, told, told.when, story)
    if not days_overlap(told.when, draft.when):
        return None
    if not _close_enough(told.when, draft.when, story.calendar) or _is_another_salvo(told):
        return None
    return 3.0 if told.when.precision <= 2 and draft.when.precision <= 2 else 1.5


def _first_dated_likeness(draft: Draft, told: Dated, when: Resolved, story: Story) -> float | None:
    """How well a dated sighting fits an event without a day so far."""
    sighting = told.sighting
    given = points_back(sighting)
    in_passing = _named_in_passing(draft, told)
    if draft.recalled != sighting.recalled and not given and not in_passing:
        return None
    if is_a_first_test(sighting) and not draft.recalled and not story.within(when, 2):
        return None
    recent = story.within(when, 10 if in_passing else 4)
    is_main = draft is story.main
    if is_main and (recent or sighting.status != "occurred"):
        return 1.0
    headed = story.page.position(draft.first) == 0 and draft.status == "occurred"
    if headed and recent and not sighting.recalled:
        return 1.0  # "holds nuclear test, fires missile": the second has its day below as well
    if given and is_main and not sighting.recalled:
        return 1.0
    ordinal = ordinal_said(sighting)
    nuclear = draft.kind == "nuclear_test"
    if nuclear and ordinal == draft.ordinal:
        return 1.0
    unnumbered = ordinal is None or draft.ordinal is None
    if nuclear and given and unnumbered and story.within(when, 200):
        return 0.8
    return None


def _named_in_passing(draft: Draft, told: Dated) -> bool:
    """A headline's "sanctions over nuclear test" and "six days after it tested a device" may be
    of one test; "fires missile" and "a day after it fired two" are not."""
    by_gap = told.words is not None and told.words.meaning.kind == "gap"
    return by_gap and all(
        one.sighting.form == "noun" and one.sighting.verb is None for one in draft.told
    )


def _undated_likeness(draft: Draft, sighting: Sighting, story: Story) -> float:
    """How well an undated sighting fits an event that we have."""
    distance = sighting.sentence - draft.told[-1].sighting.sentence
    is_main = draft is story.main
    if points_back(sighting):
        return 1.5 if distance <= 3 or is_main else 0.8
    if sighting.recalled:
        if draft.recalled and distance <= 1:
            return 0.4
        return 0.6 if draft.kind == "nuclear_test" and draft.ordinal is None else 0.0
    if draft.kind == "nuclear_test":
        return 0.8
    if sighting.status in ("planned", "possible"):
        return 1.0
    if is_main and story.page.position(draft.first) <= 2:
        return 1.0 if sighting.form == "act" or story.position(sighting) <= 6 else 0.5
    return 0.5 if distance <= 2 and not draft.recalled else 0.0


def _close_enough(one: Resolved, two: Resolved, calendar: Calendar) -> bool:
    """ "this year" is no reason to take a launch for Tuesday's."""
    wide, narrow = (one, two) if one.precision > two.precision else (two, one)
    if wide.precision < 4 or narrow.precision != 1 or calendar.day is None:
        return True
    return (calendar.day - narrow.last).days >= 10


def _both_to_the_day(draft: Draft, told: Dated) -> bool:
    if told.when is None or draft.when is None:
        return False
    return told.when.precision == 1 and draft.when.precision == 1


def _is_another_salvo(told: Dated) -> bool:
    """A second firing of the same day: "later at 9:12 a.m. it launched 10 more"."""
    weapon = first_weapon(told.sighting)
    if weapon is None:
        return False
    more = {"more", "another", "additional", "other"} & set(weapon.modifiers)
    return bool(more) or weapon.determiner == "another"
