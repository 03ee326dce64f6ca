"""Reads one report: the passes in their order."""

from __future__ import annotations

from dataclasses import replace

from watchbook.knowledge import Knowledge, load_knowledge
from watchbook.reading.annotation import Page, annotate
from watchbook.reading.attribution import Attribution, Context, find_attributions
from watchbook.reading.claims import Found, mention_of
from watchbook.reading.discourse import Draft, default_actor, events_in_order, find_events
from watchbook.reading.gate import may_matter
from watchbook.reading.sightings import Sighting, find_sightings
from watchbook.reading.slots import find_slots
from watchbook.reading.told import find_told
from watchbook.reading.unknowns import StatedUnknown, find_unknowns, may_be_unknown
from watchbook.reading.warfare import is_ours
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
    default = default_actor(sightings, page)
    drafts = [
        draft
        for draft in find_events(page, sightings, known)
        if is_ours(draft, page, default, known)
    ]
    if not drafts and not whole:
        return Reading(report, related=False)
    found = _find_all(page, sightings, default, known)
    ordered = list(events_in_order(drafts))
    unknown = _unknowns_by_event(ordered, found)
    events: list[Mention] = []
    for number, draft in enumerate(ordered, start=1):
        stated = unknown.get(number - 1, ())
        main = events[0] if events else None
        events.append(mention_of(draft, number, page, found, stated, default, known, main))
    told = find_told(page, ordered, events, found, default, known)
    return Reading(
        report,
        related=bool(drafts),
        events=tuple(events),
        statements=told.statements,
        tallies=told.tallies,
        relations=told.relations,
    )


def _find_all(
    page: Page, sightings: tuple[Sighting, ...], default: str | None, knowledge: Knowledge
) -> Found:
    text, lower = page.folded.text, page.folded.lower
    slots = {
        (one.sentence, one.at): tuple(
            find_slots(
                page.sentences[one.sentence].line,
                text,
                replace(one, actor=one.actor or default),
                knowledge,
            )
        )
        for one in sightings
    }
    context = Context(default)
    attributions: dict[int, tuple[Attribution, ...]] = {}
    unknowns: dict[int, tuple[StatedUnknown, ...]] = {}
    told = {one.sentence for one in sightings}
    for number, annotated in enumerate(page.sentences):
        if annotated.sentence.furniture:
            continue
        context.meet(annotated.names)
        if number in told or (number - 1 in told and annotated.names):
            attributions[number] = tuple(find_attributions(annotated, text, knowledge, context))
        if (annotated.telling or _near(number, told)) and may_be_unknown(
            lower, annotated.sentence.start, annotated.sentence.end
        ):
            unknowns[number] = tuple(find_unknowns(annotated.line))
    return Found(slots, attributions, unknowns)


def _told_nearby(drafts: list[Draft], sentence: int) -> int | None:
    """The event that a sentence tells of, or the one told right before it."""
    for number in (sentence, sentence - 1, sentence - 2):
        for index, draft in enumerate(drafts):
            if any(told.sighting.sentence == number for told in draft.told):
                return index
    return None


def _near(number: int, told: set[int]) -> bool:
    """Whether a sentence tells of an event or stands right behind one that does."""
    return number in told or number - 1 in told or number - 2 in told


def _unknowns_by_event(
    drafts: list[Draft], found: Found
) -> dict[int, list[tuple[StatedUnknown, int]]]:
    """Give each stated unknown to the event its sentence tells of, else to the main one."""
    shared: dict[int, list[tuple[StatedUnknown, int]]] = {}
    if not drafts:
        return shared
    for sentence, stated in found.unknowns.items():
        for one in stated:
            index = _told_nearby(drafts, sentence)
            if index is None:
                if drafts[0].role != "news":
                    continue
                index = 0
            held = shared.setdefault(index, [])
            if all(other.field != one.field for other, _ in held):
                held.append((one, sentence))
    return shared
