"""From events in the making to mentions: every value a claim with its words and its source."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from watchbook.knowledge import Knowledge
from watchbook.reading.annotation import Page
from watchbook.reading.attribution import Attribution
from watchbook.reading.discourse import Dated, Draft
from watchbook.reading.slots import Slot
from watchbook.reading.unknowns import StatedUnknown
from watchbook.reading.weapons import WeaponPhrase, wider
from watchbook.records import FIELDS, Claim, Evidence, Mention, Unknown, quote
from watchbook.records.mention import Kind


@dataclass(frozen=True, slots=True)
class Found:
    """What the passes found in each sentence, by sentence number."""

    slots: dict[tuple[int, int], tuple[Slot, ...]]
    attributions: dict[int, tuple[Attribution, ...]]
    unknowns: dict[int, tuple[StatedUnknown, ...]]


def mention_of(
    draft: Draft, number: int, page: Page, found: Found, unknowns: Iterable[tuple[StatedUnknown, int]],
    default_actor: str | None, knowledge: Knowledge,
) -> Mention:
    """The finished mention of one event."""
    maker = _Maker(draft, page, found, knowledge)
    stated = tuple(unknowns)
    unsure = {one.field for one, _ in stated}
    fields: dict[str, list[Claim]] = {}
    for name, claim in maker.claims():
        if name == "platform" and "platform" in unsure:
            continue
        fields.setdefault(name, []).append(claim)
    ordered = tuple(
        (name, _ranked(name, fields[name], knowledge)) for name in FIELDS if name in fields
    )
    actor = draft.actor or default_actor
    return Mention(
        id=f"m{number}",
        kind=_kind(draft.kind),
        status=draft.status,
        role=draft.role,
        actor=(actor,) if actor else (),
        evidence=maker.naming(),
        sources=maker.sources(),
        unknown=tuple(
            Unknown(
                one.field,
                (maker.evidence(one.start, one.end),),
                tuple(a.name for a in found.attributions.get(sentence, ()) if not a.carrier),
            )
            for one, sentence in stated
        ),
        fields=ordered,
    )


def _kind(name: str) -> Kind:
    assert name in ("launch", "nuclear_test", "engine_test")
    return name  # type: ignore[return-value]


class _Maker:
    def __init__(self, draft: Draft, page: Page, found: Found, knowledge: Knowledge) -> None:
        self.draft = draft
        self.page = page
        self.found = found
        self.knowledge = knowledge

    def evidence(self, start: int, end: int) -> Evidence:
        """Quote the report's own text for a span of the folded one."""
        folded = self.page.folded
        return quote(self.page.report.text, folded.origin(start), folded.origin(end - 1) + 1)

    def naming(self) -> tuple[Evidence, ...]:
        """The words that name the event: its first full telling."""
        for told in self.draft.told:
            if told.sighting.form != "more":
                line = self.page.sentences[told.sighting.sentence].line
                item = line.items[told.sighting.at]
                return (self.evidence(item.start, item.end),)
        return ()

    def _credit(self, sentence: int) -> tuple[tuple[str, ...], str | None]:
        sources = self.found.attributions.get(sentence, ())
        origins = tuple(one.name for one in sources if not one.carrier)
        carrier = next((one.name for one in sources if one.carrier), None)
        return origins, carrier

    def _claim(self, told: Dated, value: object, start: int, end: int, *, hedged: bool, rule: str, precision: int | None = None, unit: str | None = None) -> Claim:
        origins, carrier = self._credit(told.sighting.sentence)
        return Claim(
            value=value,  # type: ignore[arg-type]
            evidence=(self.evidence(start, end),),
            hedged=hedged,
            sources=origins,
            carrier=carrier,
            precision=precision,
            unit=unit,
            rules=("said to be" if told.sighting.identifies else told.sighting.form, rule),
        )

    def claims(self) -> Iterable[tuple[str, Claim]]:
        """All claims, in the order in which the report makes them, body before title."""
        told = sorted(self.draft.told, key=lambda one: (self.page.sentences[one.sighting.sentence].sentence.title, one.sighting.sentence, one.sighting.at))
        for one in told:
            if one.when is not None and one.words is not None and one.shown:
                yield "date", self._claim(one, one.when.value, one.words.start, one.words.end, hedged=False, rule="date: " + one.words.meaning.kind, precision=one.when.precision)
            yield from self._weapons(one)
            for slot in self.found.slots.get((one.sighting.sentence, one.sighting.at), ()):
                if self.draft.kind == "nuclear_test" and slot.field not in ("site", "time", "utc", "outcome"):
                    continue
                if slot.field == "outcome" and one.sighting.status in ("planned", "possible"):
                    continue
                yield slot.field, self._claim(one, slot.value, slot.start, slot.end, hedged=slot.hedged, rule=slot.rule, precision=slot.precision, unit=slot.unit)

    def _weapons(self, told: Dated) -> Iterable[tuple[str, Claim]]:
        sighting = told.sighting
        line = self.page.sentences[sighting.sentence].line
        if self.draft.kind == "nuclear_test":
            span = sighting.noun.core if sighting.noun else None
            if span is None and sighting.weapons and sighting.weapons[0].class_span:
                span = sighting.weapons[0].class_span
            if span is None:
                item = line.items[sighting.at]
                span = (item.start, item.end)
            if sighting.form != "more":
                yield "weapon", self._claim(told, "nuclear_device", *span, hedged=sighting.hedged, rule="a nuclear test")
            return
        for index, weapon in enumerate(sighting.weapons):
            hedged = weapon.hedged or _doubted(line, weapon)
            if weapon.code is not None and weapon.class_span is not None and not _either(line, weapon) and weapon.code != "nuclear_device":
                if index and not self._narrower(weapon):
                    continue
                code = self._with_satellite(weapon.code, told)
                yield "weapon", self._claim(told, code, *weapon.class_span, hedged=hedged, rule="class words")
            if weapon.name_span is not None and not _either(line, weapon):
                yield "weapon_name", self._claim(told, self._spelling(weapon), *weapon.name_span, hedged=hedged, rule="a name")
            if index == 0 and self.draft.kind == "launch":
                yield from self._count(told, weapon)

    def _narrower(self, weapon: WeaponPhrase) -> bool:
        return weapon.code is not None

    def _spelling(self, weapon: WeaponPhrase) -> str:
        assert weapon.name_span is not None
        start, end = weapon.name_span
        return self.page.folded.text[start:end]

    def _count(self, told: Dated, weapon: WeaponPhrase) -> Iterable[tuple[str, Claim]]:
        if weapon.count is None or weapon.count_span is None:
            return
        noun = told.sighting.noun
        if noun is not None:
            if noun.plural and noun.weapon is weapon and weapon.count == (1.0, 1.0) and weapon.start < noun.end - len(noun.text):
                yield "count", self._claim(told, (2.0, None), noun.start, noun.end, hedged=False, rule="several tests")
                return
            if noun.weapon is weapon and weapon.start < noun.core[1] and told.sighting.form == "noun" and noun.kind == "engine_test":
                return
        yield "count", self._claim(told, weapon.count, *weapon.count_span, hedged=False, rule="how many" if not weapon.definite else "how many, of what was told")

    def _with_satellite(self, code: str, told: Dated) -> str:
        if code not in ("rocket", "missile", "ballistic_missile", "satellite_launch_vehicle"):
            return code
        if code == "rocket" and any("satellite_launch_vehicle" in wider(other, self.knowledge) for other in self.draft.codes):
            return "satellite_launch_vehicle"
        if code == "rocket":
            for one in self.draft.told:
                line = self.page.sentences[one.sighting.sentence].line
                first, last = one.sighting.first, one.sighting.last
                begin = line.items[first].start
                stop = line.items[last - 1].end
                if _SPACE.search(self.page.folded.lower, begin, stop):
                    return "satellite_launch_vehicle"
        return code

    def sources(self) -> tuple[str, ...]:
        """All whom the report credits with telling of the event, origins and carriers."""
        found: list[Attribution] = []
        for told in self.draft.told:
            for one in self.found.attributions.get(told.sighting.sentence, ()):
                found.append(one)
        return merged_sources(found, self.draft.actor)


_SPACE = re.compile(r"\b(?:satellites?|orbit|into space|spacecraft|space launch|payload)\b")


def merged_sources(found: Sequence[Attribution], actor: str | None) -> tuple[str, ...]:
    """Names without those that a more exact one covers: the Joint Chiefs stand for the military,
    the ministry for its officials, a news agency for the state whose voice it is."""
    names: dict[str, Attribution] = {}
    for one in found:
        names.setdefault(one.name, one)
    exact = {one.state for one in names.values() if one.kind in ("military", "ministry", "agency") and not _vague(one)}
    kept = [
        name
        for name, one in names.items()
        if not (_vague(one) and one.state in exact)
    ]
    return tuple(kept)


def _vague(one: Attribution) -> bool:
    return one.name.endswith((" military", " government", " officials", " authorities", " defense officials", " army", " military officials")) or (
        one.kind == "state" and False
    )


_DOUBT = re.compile(r" (?:what (?:it|they|A|G|R|O)? ?(?:appeared|appears|seemed|looked|was believed|were believed|is believed|was thought|was presumed)[a-z ]*|likely|presumed|presumably|suspected|believed|thought|probably|possibly|apparently|apparent|appeared|appears|seem\w*|may have been|might have been|could have been|may be|might be|could be|purportedly|reportedly|assessed)(?: [a-z]+){0,3} $")


def _doubted(line: object, weapon: WeaponPhrase) -> bool:
    items = line.items  # type: ignore[attr-defined]
    index = next((i for i, item in enumerate(items) if item.tag in ("W", "E") and item.start <= weapon.start and weapon.end <= item.end), None)
    if index is None:
        return False
    return bool(_DOUBT.search(line.text[max(0, line.starts[index] - 60) : line.starts[index]]))  # type: ignore[attr-defined]


def _either(line: object, weapon: WeaponPhrase) -> bool:
    """"may be W or W": the report does not commit itself to either."""
    items = line.items  # type: ignore[attr-defined]
    index = next((i for i, item in enumerate(items) if item.tag == "W" and item.start == weapon.start), None)
    if index is None:
        return False
    after = [item.tag for item in items[index + 1 : index + 4]]
    before = [item.tag for item in items[max(0, index - 3) : index]]
    return (after[:1] == ["or"] and "W" in after) or (before[-1:] == ["or"] and "W" in before) or "either" in before


def _ranked(name: str, claims: list[Claim], knowledge: Knowledge) -> tuple[Claim, ...]:
    """The report's own best claim first; each value once, with all its words."""
    unique: list[Claim] = []
    for claim in claims:
        same = next((one for one in unique if one.value == claim.value), None)
        if same is None:
            unique.append(claim)
            continue
        words = {(e.start, e.end) for e in same.evidence}
        more = tuple(e for e in claim.evidence if (e.start, e.end) not in words)
        sources = same.sources + tuple(s for s in claim.sources if s not in same.sources)
        unique[unique.index(same)] = Claim(
            same.value, same.evidence + more, same.hedged and claim.hedged, sources,
            same.carrier or claim.carrier, same.precision, same.unit, same.rules,
        )
    if name == "weapon":
        told_first = unique[0]
        unique.sort(key=lambda claim: -_depth_on(claim, told_first, knowledge))
    elif name == "date":
        unique.sort(key=lambda claim: claim.precision or 9)
    elif name == "count":
        unique.sort(key=lambda claim: _count_rank(claim))
    elif name in ("distance_km", "apogee_km"):
        unique.sort(key=lambda claim: not any("of several" in rule for rule in claim.rules))
    elif name == "site":
        unique.sort(key=lambda claim: (0 if claim.precision in (1, 2) else 1 if claim.precision in (None, 3) else 2))
    return tuple(unique)


def _depth_on(claim: Claim, told_first: Claim, knowledge: Knowledge) -> int:
    """Narrow classes first, as long as the first-told class is not left for another branch."""
    code = str(claim.value)
    chain = wider(code, knowledge)
    first = str(told_first.value)
    related = first in chain or code in wider(first, knowledge)
    said_to_be = "said to be" in claim.rules and not related
    return len(chain) * 2 + (0 if related else 1 if said_to_be and len(chain) >= 3 else -3)


def _count_rank(claim: Claim) -> int:
    vague = claim.value == (2.0, None)
    given = any("of what was told" in rule for rule in claim.rules)
    return (2 if given else 0) + (1 if vague else 0)
