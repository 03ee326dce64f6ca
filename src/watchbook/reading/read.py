"""Reads one report: the passes in their order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from watchbook.knowledge import Knowledge, load_knowledge
from watchbook.reading.accounts.told import find_told
from watchbook.reading.affairs.diplomacy import (
    Setting,
    find_diplomacy,
    is_about_weapons,
    news_first,
    numbered,
    speaks_of_weapons,
)
from watchbook.reading.clauses.sightings import Sighting, find_sightings
from watchbook.reading.credit.attribution import Attribution, Context, find_attributions
from watchbook.reading.events.actors import default_actor
from watchbook.reading.events.claims import mention_of
from watchbook.reading.events.discourse import events_in_order, find_events
from watchbook.reading.events.drafts import Draft
from watchbook.reading.events.making import Found
from watchbook.reading.events.warfare import is_ours
from watchbook.reading.gate import may_matter
from watchbook.reading.phrases.annotation import Page, annotate
from watchbook.reading.speech.quotes import find_quotes
from watchbook.reading.values.slots import find_same_site, find_slots
from watchbook.reading.values.stretches import Slot
from watchbook.reading.values.unknowns import StatedUnknown, find_unknowns, may_be_unknown
from watchbook.records import Mention, Reading, Report


def read_report(
    report: Report, *, whole: bool = False, knowledge: Knowledge | None = None
) -> Reading:
    """Read one report.

    A report that holds nothing of ours comes back with ``related`` False and empty lists;
    ``whole`` reads it to the end all the same.
    """
    if not whole and not may_matter(report.text.encode("utf-8", "surrogatepass")):
        return Reading(report, related=False)
    known = knowledge or load_knowledge()
    page = annotate(report, known)
    sightings = tuple(find_sightings(page, known))
    about = default_actor(sightings, page)
    events = find_events(page, sightings, known)
    drafts = tuple(events_in_order(one for one in events if is_ours(one, page, about, known)))
    if not drafts and not whole and not speaks_of_weapons(page):
        return Reading(report, related=False)
    found = _find_all(page, sightings, about, known)
    unknown = _unknowns_by_event(drafts, found) if drafts else {}
    mentions: list[Mention] = []
    for index, draft in enumerate(drafts):
        main = mentions[0] if mentions else None
        stated = unknown.get(index, ())
        mentions.append(mention_of(draft, index + 1, page, found, stated, about, known, main))
    others = find_diplomacy(page, _setting(drafts, about), known)
    if not drafts and not whole:
        others = tuple(one for one in others if is_about_weapons(one, page))
    related = bool(mentions or others)
    if not related and not whole:
        return Reading(report, related=False)
    all_events = numbered((*mentions, *others))
    told = find_told(page, drafts, all_events, found, about, known)
    return Reading(
        report,
        related,
        events=news_first(all_events),
        quotes=find_quotes(page, known),
        statements=told.statements,
        tallies=told.tallies,
        relations=told.relations,
    )


def _setting(drafts: Sequence[Draft], about: str | None) -> Setting:
    """What the tests of a report are to the rest of its story."""
    main = next((one for one in drafts if one.role == "news"), None)
    if main is None:
        return Setting(about, bool(drafts))
    return Setting(about, True, True, main.when, main.status in ("planned", "possible"))


# -- what is found sentence by sentence ---------------------------------------------------------


def _find_all(
    page: Page, sightings: Sequence[Sighting], about: str | None, knowledge: Knowledge
) -> Found:
    """Values by sighting; who says so and what is unknown by sentence."""
    told = {one.sentence for one in sightings}
    return Found(
        _slots_by_sighting(page, sightings, about, knowledge),
        _attributions(page, told, about, knowledge),
        _unknowns(page, told),
    )


def _slots_by_sighting(
    page: Page, sightings: Sequence[Sighting], about: str | None, knowledge: Knowledge
) -> dict[tuple[int, int], tuple[Slot, ...]]:
    """The values of each sighting's stretch; "the same island" is the site told before."""
    found: dict[tuple[int, int], tuple[Slot, ...]] = {}
    site: Slot | None = None
    for one in sightings:
        slots = _slots(page, one, about, knowledge)
        own = next((slot for slot in slots if slot.field == "site"), None)
        if own is None and site is not None:
            own = find_same_site(page.sentences[one.sentence].line, one, site)
            slots = slots if own is None else (*slots, own)
        site = own or site
        found[one.sentence, one.at] = slots
    return found


def _slots(
    page: Page, sighting: Sighting, about: str | None, knowledge: Knowledge
) -> tuple[Slot, ...]:
    line = page.sentences[sighting.sentence].line
    owned = replace(sighting, actor=sighting.actor or about)
    return tuple(find_slots(line, page.folded.text, owned, knowledge))


def _attributions(
    page: Page, told: set[int], about: str | None, knowledge: Knowledge
) -> dict[int, tuple[Attribution, ...]]:
    """Whom the sentences credit that tell of an event, or name somebody right behind one."""
    context = Context(about)
    found: dict[int, tuple[Attribution, ...]] = {}
    for number, annotated in enumerate(page.sentences):
        if annotated.sentence.furniture:
            continue
        context.meet(annotated.names)
        if number in told or (number - 1 in told and annotated.names):
            credited = find_attributions(annotated, page.folded.text, knowledge, context)
            found[number] = tuple(credited)
    return found


def _unknowns(page: Page, told: set[int]) -> dict[int, tuple[StatedUnknown, ...]]:
    """What the sentences say is not known that tell of an event or stand right behind one."""
    found: dict[int, tuple[StatedUnknown, ...]] = {}
    for number, annotated in enumerate(page.sentences):
        sentence = annotated.sentence
        near = annotated.telling or not told.isdisjoint(range(number - 2, number + 1))
        if (
            near
            and not sentence.furniture
            and may_be_unknown(page.folded.lower, sentence.start, sentence.end)
        ):
            found[number] = tuple(find_unknowns(annotated.line))
    return found


# -- which event it is said of ------------------------------------------------------------------


def _unknowns_by_event(
    drafts: Sequence[Draft], found: Found
) -> dict[int, list[tuple[StatedUnknown, int]]]:
    """Give each stated unknown, with its sentence, to the event that its sentence tells of,
    or the one right before it, else to the main one; each field once."""
    by_event: dict[int, list[tuple[StatedUnknown, int]]] = {}
    first_told = _first_told(drafts)
    for sentence, stated in found.unknowns.items():
        near = (first_told.get(number) for number in (sentence, sentence - 1, sentence - 2))
        index = next((one for one in near if one is not None), None)
        if index is None and drafts[0].role == "news":
            index = 0
        if index is None:
            continue
        held = by_event.setdefault(index, [])
        for one in stated:
            if all(other.field != one.field for other, _ in held):
                held.append((one, sentence))
    return by_event


def _first_told(drafts: Sequence[Draft]) -> dict[int, int]:
    """The first event that each sentence tells of."""
    first: dict[int, int] = {}
    for index, draft in enumerate(drafts):
        for told in draft.told:
            first.setdefault(told.sighting.sentence, index)
    return first
