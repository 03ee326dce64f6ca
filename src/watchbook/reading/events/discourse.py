"""Which sightings tell of one event: "the missile", "Friday's launch", "its fourth nuclear test".

Sightings are taken in text order. Each joins the event that it fits best
(:mod:`watchbook.reading.events.likeness`), the one that it points back to
(:mod:`watchbook.reading.events.references`), begins a new one where it tells of another
(:mod:`watchbook.reading.events.beginnings`), or is left out where it names none in particular
("recent missile tests").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from watchbook.knowledge import Knowledge
from watchbook.reading.clauses.sightings import Sighting
from watchbook.reading.events.actors import default_actor, likely_actor
from watchbook.reading.events.beginnings import begins, find_planned, tells_of_another
from watchbook.reading.events.datings import Datings, date_by_announcement
from watchbook.reading.events.drafts import Dated, Draft
from watchbook.reading.events.likeness import find_same
from watchbook.reading.events.references import find_meant, find_salvo
from watchbook.reading.events.roles import set_roles
from watchbook.reading.events.story import Story, calendar_of
from watchbook.reading.phrases.annotation import Page


def find_events(page: Page, sightings: Sequence[Sighting], knowledge: Knowledge) -> list[Draft]:
    """The events of a report, in the order in which it first tells of them."""
    about = default_actor(sightings, page)
    story = Story(page, knowledge, about, calendar_of(about, page, knowledge))
    datings = Datings(story)
    for sighting in sightings:
        datings.note_dates(sighting)
        if sighting.status is not None:
            for told in datings.dated(sighting):
                _place(told, story)
    drafts = [draft for draft in story.drafts if _is_told_in_full(draft)]
    if drafts:
        date_by_announcement(drafts[0], story)
    for draft in drafts:
        draft.actor = draft.actor or likely_actor(draft, page, about)
    set_roles(drafts, page, story.calendar)
    return drafts


def events_in_order(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Drafts as the report tells of them, news first."""
    yield from sorted(drafts, key=lambda one: (one.role != "news", one.first))


def _is_told_in_full(draft: Draft) -> bool:
    return draft.begun_by_more or any(told.sighting.form != "more" for told in draft.told)


def _place(told: Dated, story: Story) -> None:
    """Join a sighting to an event, begin one with it, or leave it out."""
    draft = _event_of(told, story)
    if draft is not None:
        draft.take_in(told, story.page)
        story.focus = draft


def _event_of(told: Dated, story: Story) -> Draft | None:
    """The event that a sighting tells of, a new one if need be; None leaves it out."""
    sighting = told.sighting
    if sighting.continues and story.focus is not None:
        return story.focus
    if sighting.half is not None and (salvo := find_salvo(sighting, story)) is not None:
        return salvo if sighting.half == "first" else _begin_half(told, salvo, story)
    points = sighting.noun is not None and sighting.identifies
    if sighting.form == "more" or sighting.kind is None or points:
        return find_meant(told, story) or _by_what_was_fired(told, story)
    kind = sighting.kind
    if kind == "ellipsis":  # "the fifth, in September", told after another nuclear test
        if not any(one.kind == "nuclear_test" for one in story.drafts):
            return None
        kind = "nuclear_test"
    return _by_full_name(told, kind, story)


def _begin_half(told: Dated, salvo: Draft, story: Story) -> Draft:
    """ "The second flew 300 km": a firing of its own, and what was told is the first's alone."""
    for at, one in enumerate(salvo.told):
        if one.sighting.half == "first":
            salvo.told[at] = replace(one, sighting=replace(one.sighting, part=True))
    draft = _begin(told, "launch", story)
    draft.begun_by_more = True
    return _lend(salvo, draft)


def _lend(salvo: Draft, draft: Draft) -> Draft:
    """What was told of the whole salvo is true of its half: into which sea, from where."""
    draft.half_of = salvo
    draft.lent.extend(
        replace(one, lent=True)
        for one in salvo.told
        if one.sighting.form == "act" and one.sighting.half is None
    )
    return draft


def _by_what_was_fired(told: Dated, story: Story) -> Draft | None:
    if not tells_of_another(told, story):
        return None
    noun = told.sighting.noun is not None and bool(story.drafts)
    kind = story.drafts[0].kind if noun else "launch"
    draft = _begin(told, kind, story)
    draft.begun_by_more = True
    return draft


def _by_full_name(told: Dated, kind: str, story: Story) -> Draft | None:
    sighting = told.sighting
    if sighting.number is not None and not sighting.weapons and not story.drafts:
        return None  # "one was fired": one of what?
    if sighting.apart:
        focus = story.focus
        together = focus is not None and focus.told[-1].sighting.part
        draft = _begin(told, kind, story)
        return _lend(focus, draft) if focus is not None and together else draft
    same = find_same(told, kind, story) or find_planned(told, kind, story)
    if same is not None:
        return same
    return _begin(told, kind, story) if begins(told, kind, story) else None


def _begin(told: Dated, kind: str, story: Story) -> Draft:
    status = told.sighting.status
    assert status is not None
    draft = Draft(kind, status)
    story.drafts.append(draft)
    return draft
