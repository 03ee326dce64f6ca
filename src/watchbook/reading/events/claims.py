"""From events in the making to mentions: every value a claim with its words and its source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from watchbook.knowledge import Knowledge
from watchbook.reading.events.drafts import Dated, Draft
from watchbook.reading.events.making import Found, Maker
from watchbook.reading.events.ranking import ranked
from watchbook.reading.events.sources import sources_of
from watchbook.reading.events.weapon_claims import find_weapon_claims
from watchbook.reading.phrases.annotation import Page
from watchbook.reading.values.unknowns import StatedUnknown
from watchbook.records import FIELDS, Claim, Evidence, Mention, Unknown
from watchbook.records.mention import Kind

__all__ = ["Found", "mention_of"]

_KINDS: dict[str, Kind] = {
    "launch": "launch",
    "nuclear_test": "nuclear_test",
    "engine_test": "engine_test",
}
#: What can be told of a nuclear test; it flies nowhere.
_OF_NUCLEAR_TESTS = ("site", "time", "utc", "outcome")

#: What a salvo and its halves share.
_LENT = ("weapon", "site", "platform", "landing")

Made = tuple[str, Claim]


def mention_of(
    draft: Draft,
    number: int,
    page: Page,
    found: Found,
    unknowns: Iterable[tuple[StatedUnknown, int]],
    default_actor: str | None,
    knowledge: Knowledge,
    main: Mention | None = None,
) -> Mention:
    """The finished mention of one event.

    ``unknowns`` are what is said to be unknown of it, each with its sentence. ``main`` is the
    report's first event, from which "another on July 9" takes its class.
    """
    maker = Maker(draft, page, found, knowledge)
    stated = tuple(unknowns)
    actor = draft.actor or default_actor
    return Mention(
        id=f"m{number}",
        kind=_KINDS[draft.kind],
        status=draft.status,
        role=draft.role,
        actor=(actor,) if actor else (),
        evidence=_naming(maker),
        sources=sources_of(maker),
        unknown=tuple(_unknown(one, sentence, maker) for one, sentence in stated),
        fields=_fields(maker, {one.field for one, _ in stated}, main),
    )


def _fields(
    maker: Maker, unsure: set[str], main: Mention | None
) -> tuple[tuple[str, tuple[Claim, ...]], ...]:
    """All claims by field, the best first."""
    fields: dict[str, list[Claim]] = {}
    for name, claim in find_claims(maker):
        # "it was not known whether a submarine was used" names one all the same
        if name != "platform" or name not in unsure:
            fields.setdefault(name, []).append(claim)
    if "weapon" not in fields and (borrowed := _class_elsewhere(maker.draft, main)) is not None:
        fields["weapon"] = [borrowed]
    return tuple(
        (name, ranked(name, fields[name], maker.knowledge)) for name in FIELDS if name in fields
    )


def _naming(maker: Maker) -> tuple[Evidence, ...]:
    """The words that name the event: its first full telling."""
    for told in maker.draft.told:
        if told.sighting.form != "more":
            item = maker.line(told.sighting.sentence).items[told.sighting.at]
            return (maker.evidence(item.start, item.end),)
    return ()


def _unknown(stated: StatedUnknown, sentence: int, maker: Maker) -> Unknown:
    credited = maker.found.attributions.get(sentence, ())
    return Unknown(
        stated.field,
        (maker.evidence(stated.start, stated.end),),
        tuple(one.name for one in credited if not one.carrier),
    )


# -- what each sighting claims ------------------------------------------------------------------


def find_claims(maker: Maker) -> Iterator[Made]:
    """All claims, in the order in which the report makes them, body before title."""
    own: set[str] = set()
    for name, claim in _own_claims(maker):
        own.add(name)
        yield name, claim
    for told in maker.draft.lent:
        for name, claim in (*find_weapon_claims(told, maker), *_slots(told, maker)):
            if name in _LENT and name not in own:
                yield name, claim


def _own_claims(maker: Maker) -> Iterator[Made]:
    for told in sorted(maker.draft.told, key=lambda one: _reading_order(one, maker.page)):
        yield from _date(told, maker)
        if told.hedged:
            continue  # told already: this is only its day
        yield from _of_the_half(told, maker)
        if maker.draft.kind == "nuclear_test":
            yield from _test_sites(told, maker)
        yield from _slots(told, maker)


def _of_the_half(told: Dated, maker: Maker) -> Iterator[Made]:
    """What a sighting says was fired; where the report tells the halves of a salvo apart, the
    number of the whole is neither's."""
    whole = maker.draft.half_of is None
    halved = any(one.sighting.part for one in maker.draft.told)
    for name, claim in find_weapon_claims(told, maker):
        if name == "count" and told.sighting.half and not told.sighting.part and whole:
            continue  # "the second flew over Japan": two were fired all the same
        if name != "count" or told.sighting.part or not halved:
            yield name, claim


def _reading_order(told: Dated, page: Page) -> tuple[bool, int, int]:
    sighting = told.sighting
    return page.position(sighting.sentence) == 0, sighting.sentence, sighting.at


def _date(told: Dated, maker: Maker) -> Iterator[Made]:
    if told.when is None or told.words is None or not told.shown:
        return
    yield (
        "date",
        maker.claim(
            told,
            told.when.value,
            told.words.start,
            told.words.end,
            hedged=told.hedged,
            rule="date: " + told.words.meaning.kind,
            precision=told.when.precision,
        ),
    )


def _slots(told: Dated, maker: Maker) -> Iterator[Made]:
    """What the stretch of a sighting gives; nothing to come has an outcome yet."""
    nuclear = maker.draft.kind == "nuclear_test"
    unreal = told.sighting.status in ("planned", "possible")
    for slot in maker.slots(told):
        if (nuclear and slot.field not in _OF_NUCLEAR_TESTS) or (
            unreal and slot.field == "outcome"
        ):
            continue
        yield (
            slot.field,
            maker.claim(
                told,
                slot.value,
                slot.start,
                slot.end,
                hedged=slot.hedged,
                rule=slot.rule,
                precision=slot.precision,
                unit=slot.unit,
            ),
        )


def _test_sites(told: Dated, maker: Maker) -> Iterator[Made]:
    """A known nuclear test site named in the sentence that tells of a test, or the next."""
    here = told.sighting.sentence
    for annotated in maker.page.sentences[here : here + 2]:
        for item in annotated.line.items:
            if item.tag != "P":
                continue
            place = item.meaning.meaning
            if place.kind == "test_site" and place.state in (None, maker.draft.actor):
                name = maker.page.folded.text[item.start : item.end]
                yield (
                    "site",
                    maker.claim(
                        told,
                        name,
                        item.start,
                        item.end,
                        rule="a known test site",
                        precision=place.precision,
                    ),
                )


# -- what the main event lends ------------------------------------------------------------------


def _class_elsewhere(draft: Draft, main: Mention | None) -> Claim | None:
    """The class of what only a number, or the same name, stands for: the main event's."""
    if main is None or draft.kind != "launch" or main.kind != "launch":
        return None
    best = main.best("weapon")
    if best is None:
        return None
    names = [str(claim.value).lower() for claim in main.claims("weapon_name")]
    same_name = any(_is_same_name(one, two) for one in draft.names for two in names)
    if any(told.sighting.noun is not None and told.sighting.noun.count for told in draft.told):
        return None  # "two launches this month": of what is not said
    only_a_number = not draft.names and all(
        told.sighting.number is not None or not told.sighting.weapons for told in draft.told
    )
    if not (same_name or only_a_number):
        return None
    return replace(best, rules=("the same as the main event's", *best.rules[1:]))


def _is_same_name(one: str, two: str) -> bool:
    return one == two or one.rstrip("s") == two.rstrip("s")
