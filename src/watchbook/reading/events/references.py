"""Which event is meant by "it", "the missile", "Friday's launch", "the previous test"."""

from __future__ import annotations

from watchbook.reading.clauses.halves import is_measured
from watchbook.reading.clauses.sightings import Sighting
from watchbook.reading.events.drafts import (
    Dated,
    Draft,
    days_overlap,
    first_weapon,
    is_a_first_test,
)
from watchbook.reading.events.likeness import weapon_fits
from watchbook.reading.events.story import Story
from watchbook.reading.phrases.dates import Resolved
from watchbook.reading.phrases.event_nouns import EventNoun

_REAL = frozenset(["occurred", "denied"])
#: Words that make a plural a history: "half of its first tests failed".
_OF_OLD = frozenset(
    ["first", "earlier", "previous", "recent", "past", "early", "many", "most", "other"]
)
#: Words by which a dated test is not the one at hand: "the previous test, in November".
_NOT_THIS = frozenset(["previous", "earlier", "last", "similar", "another"])


def find_meant(told: Dated, story: Story) -> Draft | None:
    """The event that a sighting's words point back to, or None."""
    sighting = told.sighting
    noun = sighting.noun
    candidates = [one for one in story.drafts if _may_be_told_of(one, sighting, story)]
    if sighting.kind == "nuclear_test" and sighting.form == "more":
        return _the_recent_test(candidates, story)
    if noun is not None and _is_a_history(noun, told):
        return None
    if noun is not None and sighting.kind is None:
        if told.when is not None and _NOT_THIS & set(noun.words):
            candidates = [one for one in candidates if one.when is not None]
        if not sighting.identifies and not noun.definite:
            if noun.determiner not in ("a", "an", "D", "A", "G", "J"):
                return None
            if told.when is None and sighting.actor is None:
                return None if "such" in noun.words else _focus_among(candidates, story)
    if told.when is not None:
        return _on_that_day(told.when, sighting, candidates, story)
    return _last_told(sighting, candidates, story)


def find_salvo(sighting: Sighting, story: Story) -> Draft | None:
    """The salvo that "the first" and "the second" are of, if the second has figures of its own:
    without them they are no two events."""
    salvo = story.focus
    while salvo is not None and salvo.half_of is not None:
        salvo = salvo.half_of
    if salvo is None or salvo.kind != "launch" or salvo.status != "occurred":
        return None
    if salvo.count is None or (salvo.count[0] or 0) < 2:
        return None
    if sighting.half == "first":
        return salvo
    number = sighting.number
    several = number is not None and number.tag == "N"  # "the other five"
    line = story.page.sentences[sighting.sentence].line
    fired = sighting.verb is not None and sighting.verb.sense == "fire"
    rest = [item.tag for item in line.items[sighting.at :]]
    # "the second was a Scud and was fired from Wonsan"; by two clock times it stays one salvo
    by_itself = fired and (bool(sighting.weapons) or "from" in rest)
    return salvo if several or by_itself or is_measured(line, sighting.at) else None


def _may_be_told_of(draft: Draft, sighting: Sighting, story: Story) -> bool:
    """Whether a sighting can tell more of an event: it has happened or is feared as that has,
    and another state's is not named. What was only planned may have flown by now."""
    if (draft.status in _REAL) != (sighting.status in _REAL):
        return (
            sighting.form == "more"
            and draft.status in ("planned", "possible")
            and not any(one.status in _REAL for one in story.drafts)
        )
    if not sighting.actor or not draft.actor:
        return True
    if sighting.form == "more" and not any(one.is_ones_own for one in sighting.weapons):
        return True
    return sighting.actor == draft.actor


def _the_recent_test(candidates: list[Draft], story: Story) -> Draft | None:
    """The nuclear test of these days, if the report is about one."""
    for draft in candidates:
        if draft.kind != "nuclear_test" or draft.status != "occurred":
            continue
        if draft.when is None or story.within(draft.when, 5):
            return None if draft.recalled else draft
    return None


def _is_a_history(noun: EventNoun, told: Dated) -> bool:
    """ "Half of its first tests failed" tells of none in particular."""
    return noun.plural and told.when is None and bool(_OF_OLD & set(noun.words))


def _focus_among(candidates: list[Draft], story: Story) -> Draft | None:
    return story.focus if story.focus in candidates else None


def _on_that_day(
    when: Resolved, sighting: Sighting, candidates: list[Draft], story: Story
) -> Draft | None:
    """The event of that day; else the main one, where its day is still open and near."""
    dated = [one for one in candidates if one.when is not None and days_overlap(one.when, when)]
    if dated:
        return min(dated, key=lambda one: _distance(one, when))
    main = story.main
    if main is None or main.when is not None or main not in candidates:
        return None
    if is_a_first_test(sighting) and not story.within(when, 2):
        return None  # "the missile was first tested on March 4", and fired again now
    if main.kind == "nuclear_test":
        return main if _is_the_test_of_the_news(main, when, sighting, story) else None
    told_outright = story.page.position(main.first) <= 1 and main.told[0].sighting.form == "act"
    pointing = sighting.pronoun or bool(sighting.weapons and sighting.weapons[0].definite)
    days = 3 if told_outright and not pointing else 9
    if not story.within(when, days) and sighting.status == "occurred":
        return None
    return main if weapon_fits(main, first_weapon(sighting), story) else None


def _is_the_test_of_the_news(main: Draft, when: Resolved, sighting: Sighting, story: Story) -> bool:
    """ "Confirms nuclear test", then "Tuesday's test": the same, if it was in these days."""
    noun = sighting.noun
    if noun is None or noun.weapon is not None or not _noun_fits(noun, main):
        return False
    leads = story.page.position(main.first) <= 1 and not main.recalled
    return leads and story.within(when, 2) and not _NOT_THIS & set(noun.words)


def _distance(draft: Draft, when: Resolved) -> tuple[int, int]:
    """The exacter date before the vaguer, then the nearer."""
    assert draft.when is not None
    return draft.when.precision, abs((draft.when.first - when.first).days)


def _last_told(sighting: Sighting, candidates: list[Draft], story: Story) -> Draft | None:
    """The event told of right before, else the main story."""
    fitting = _of_that_kind(sighting, candidates, story)
    if not fitting:
        return None
    focus = _focus_among(fitting, story)
    if focus is not None:
        sentences_ago = sighting.sentence - focus.told[-1].sighting.sentence
        if sentences_ago == 0 or sighting.pronoun:
            return focus
        if sentences_ago == 1:
            main = fitting[0]
            back_to_main = focus.recalled and bool(sighting.weapons) and not main.recalled
            return main if back_to_main else focus
    if sighting.pronoun and story.focus is not None:
        goes_on = story.position(sighting) <= 4 and sighting.form == "more"
        return story.main if goes_on else None
    return next(
        (one for one in fitting if one.status == "occurred" and not one.recalled), fitting[0]
    )


def _of_that_kind(sighting: Sighting, candidates: list[Draft], story: Story) -> list[Draft]:
    """The events that its weapon and its noun can mean."""
    noun = sighting.noun if sighting.kind is None else None
    if noun is not None and noun.weapon is None and "nuclear" in noun.words:
        return [one for one in candidates if one.kind == "nuclear_test"]
    weapon = None if sighting.identifies else first_weapon(sighting)
    fitting = [one for one in candidates if weapon_fits(one, weapon, story)]
    if noun is not None:
        fitting = [one for one in fitting if _noun_fits(noun, one)]
    return fitting


def _noun_fits(noun: EventNoun, draft: Draft) -> bool:
    """ "The launch" is no nuclear test, "the blast" no launch."""
    if any(word in noun.text for word in ("launch", "firing", "lift", "flight", "salvo")):
        return draft.kind == "launch"
    if any(word in noun.text for word in ("blast", "explosion", "detonation")):
        return draft.kind == "nuclear_test"
    return True
