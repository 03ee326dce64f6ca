"""Sightings: every clause of a report that names a test or tells more of one.

A sighting is one trigger ("fired two missiles", "its fourth nuclear test", "the missile flew")
with the stretch of the sentence that belongs to it. Which sightings tell of the same event is
settled later, in :mod:`watchbook.reading.events.discourse`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from watchbook.knowledge import Knowledge
from watchbook.reading.clauses.clause_dates import find_clause_dates
from watchbook.reading.clauses.ellipses import find_ellipses
from watchbook.reading.clauses.further_firings import find_further_firings, tells_again
from watchbook.reading.clauses.sighting import Sighting, Trigger
from watchbook.reading.clauses.standing import find_standing, is_recalled
from watchbook.reading.clauses.state_actors import find_actor, find_owner_nearby
from watchbook.reading.clauses.trigger_stretches import find_stretches
from watchbook.reading.clauses.triggers import find_triggers
from watchbook.reading.phrases.annotation import Page
from watchbook.reading.phrases.skeleton import Line
from watchbook.records import Status

__all__ = ["Sighting", "find_sightings"]


#: What a sentence must hold to name an event: "the last one before that" is one too.
_TELLING = (" V ", " E ", " W ", " last N ", " previous N ", " estimated ", " calculated ")


def find_sightings(page: Page, knowledge: Knowledge) -> Iterator[Sighting]:
    """The sightings of a report in text order; furniture lines are left out."""
    for number, annotated in enumerate(page.sentences):
        if annotated.sentence.furniture or not annotated.telling:
            continue
        tags = annotated.line.text
        if any(one in tags for one in _TELLING):
            here = list(_with_common_day(annotated.line, _in_sentence(number, annotated.line)))
            yield from sorted(here, key=lambda one: one.at)


def _is_joined(line: Line, one: Sighting) -> bool:
    """ "Shells and rockets": one salvo of two kinds."""
    return one.at > 1 and line.items[one.at - 2].tag == "W"


def _with_common_day(line: Line, sightings: Iterable[Sighting]) -> Iterator[Sighting]:
    """ "Fired a cruise missile from Nampo and a ballistic missile from Wonsan on Tuesday": the
    two objects of one verb have one day."""
    every = list(sightings)
    for one in every:
        if one.dates or one.form != "act" or one.verb is None or one.apart:
            yield one
            continue
        same = (
            two.dates
            for two in every
            if two.verb is one.verb and two.dates and not two.apart and not _is_joined(line, two)
        )
        yield replace(one, dates=next(same, ()))


def _in_sentence(number: int, line: Line) -> Iterator[Sighting]:
    """The sightings of one sentence, trigger by trigger."""
    triggers = list(find_triggers(line))
    previous: Trigger | None = None
    status: Status | None = None
    for trigger, (first, last) in zip(triggers, find_stretches(line, triggers), strict=True):
        before, status = status, find_standing(line, trigger, first)
        if (
            previous is not None
            and _shares_standing(line, previous, trigger)
            and (before != "occurred" or status == "possible")
        ):
            status = before
        continues = previous is not None and tells_again(line, previous, trigger)
        made = _sighting(number, line, trigger, (first, last), status, continues)
        made, *left_out = find_ellipses(line, made)
        more: list[Sighting] = []
        if made.form == "act" and made.kind == "launch" and not left_out:
            more.extend(find_further_firings(line, made))
        yield replace(made, dates=made.dates[:1]) if more else made
        yield from (*left_out, *more)
        previous = trigger


def _sighting(
    number: int,
    line: Line,
    trigger: Trigger,
    stretch: tuple[int, int],
    status: Status | None,
    continues: bool,
) -> Sighting:
    """A trigger with all that its stretch tells of it."""
    first, last = stretch
    return Sighting(
        sentence=number,
        form=trigger.form,
        kind=trigger.kind,
        at=trigger.at,
        first=first,
        last=last,
        status=status,
        verb=trigger.verb,
        noun=trigger.noun,
        weapons=trigger.weapons,
        actor=find_actor(line, trigger),
        dates=tuple(find_clause_dates(line, trigger, first, last)),
        failed=trigger.failed,
        succeeded=trigger.succeeded,
        hedged=trigger.hedged,
        recalled=is_recalled(line, trigger),
        pronoun=trigger.pronoun,
        number=trigger.number,
        identifies=trigger.identifies,
        nearby=find_owner_nearby(line, trigger) if trigger.form == "noun" else None,
        continues=continues,
        apart=trigger.form == "act" and _is_one_more(line, trigger),
        half=trigger.half,
    )


def _is_one_more(line: Line, trigger: Trigger) -> bool:
    """ "It fired three more on Tuesday evening", "another was fired at night"."""
    if trigger.number is None or trigger.status != "occurred":
        return False
    after = next((n for n, one in enumerate(line.items) if one.start > trigger.number.start), 0)
    more = bool(after) and line.items[after].tag == "more"
    return trigger.number.tag == "another" or more


#: "a nuclear test or even a missile launch": what joins two nouns into one.
_JOINING = frozenset(["or", "and", "and / or", ", or", "or even", "and then"])


def _shares_standing(line: Line, one: Trigger, two: Trigger) -> bool:
    """ "might hold a nuclear test or a missile launch": the second stands as the first does."""
    if one.form != "noun" or two.form != "noun" or two.verb is not None:
        return False
    return " ".join(item.tag for item in line.items[one.end : two.start]) in _JOINING
