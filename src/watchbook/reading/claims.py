"""From events in the making to mentions: every value a claim with its words and its source."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from watchbook.knowledge import Knowledge
from watchbook.reading.annotation import Page
from watchbook.reading.attribution import Attribution
from watchbook.reading.discourse import Dated, Draft
from watchbook.reading.quoting import evidence_of
from watchbook.reading.sightings import Sighting
from watchbook.reading.skeleton import Line
from watchbook.reading.slots import Slot
from watchbook.reading.unknowns import StatedUnknown
from watchbook.reading.weapons import WeaponPhrase, wider
from watchbook.records import FIELDS, Claim, Evidence, Mention, Unknown
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
        return evidence_of(self.page, start, end)

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
        told = sorted(self.draft.told, key=lambda one: (self.page.position(one.sighting.sentence) == 0, one.sighting.sentence, one.sighting.at))
        for one in told:
            if one.when is not None and one.words is not None and one.shown:
                yield "date", self._claim(one, one.when.value, one.words.start, one.words.end, hedged=False, rule="date: " + one.words.meaning.kind, precision=one.when.precision)
            yield from self._weapons(one)
            if self.draft.kind == "nuclear_test":
                yield from self._test_site(one)
            for slot in self.found.slots.get((one.sighting.sentence, one.sighting.at), ()):
                if self.draft.kind == "nuclear_test" and slot.field not in ("site", "time", "utc", "outcome"):
                    continue
                if slot.field == "outcome" and one.sighting.status in ("planned", "possible"):
                    continue
                yield slot.field, self._claim(one, slot.value, slot.start, slot.end, hedged=slot.hedged, rule=slot.rule, precision=slot.precision, unit=slot.unit)

    def _test_site(self, told: Dated) -> Iterable[tuple[str, Claim]]:
        """A known nuclear test site named in the sentence that tells of a test, or the next."""
        for number in (told.sighting.sentence, told.sighting.sentence + 1):
            if number >= len(self.page.sentences):
                continue
            for item in self.page.sentences[number].line.items:
                if item.tag == "P" and item.meaning.meaning.kind == "test_site" and item.meaning.meaning.state in (None, self.draft.actor):
                    start, end = item.start, item.end
                    name = self.page.folded.text[start:end]
                    yield "site", self._claim(told, name, start, end, hedged=False, rule="a known test site", precision=item.meaning.meaning.precision)

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
                start, end = weapon.class_span
                boat = self._submarine(told) if code == "ballistic_missile" else None
                if boat is not None and boat.start > end:
                    code, end = "slbm", boat.end
                yield "weapon", self._claim(told, code, start, end, hedged=hedged, rule="class words")
            if weapon.name_span is not None and not _either(line, weapon) and self._names_it(told, weapon):
                yield "weapon_name", self._claim(told, self._spelling(weapon), *weapon.name_span, hedged=hedged, rule="a name")
            if index == 0 and self.draft.kind == "launch":
                yield from self._count(told, weapon)

    def _submarine(self, told: Dated) -> Slot | None:
        """The words "from a submarine" that make a ballistic missile a submarine-launched one."""
        for slot in self.found.slots.get((told.sighting.sentence, told.sighting.at), ()):
            if slot.field == "platform" and slot.value == "submarine":
                return slot
        return None

    def _narrower(self, weapon: WeaponPhrase) -> bool:
        return weapon.code is not None

    def _names_it(self, told: Dated, weapon: WeaponPhrase) -> bool:
        """Whether the name is that of the thing fired: not another state's system met in
        passing, and not a satellite known by no more than its series."""
        if told.sighting.form == "more" and not told.sighting.identifies and weapon.states and self.draft.actor:
            if self.draft.actor not in weapon.states:
                return False
        return not weapon.payload or any(letter.isdigit() for letter in self._spelling(weapon))

    def _spelling(self, weapon: WeaponPhrase) -> str:
        assert weapon.name_span is not None
        start, end = weapon.name_span
        return self.page.folded.text[start:end]

    def _count(self, told: Dated, weapon: WeaponPhrase) -> Iterable[tuple[str, Claim]]:
        if weapon.count is None or weapon.count_span is None:
            return
        if weapon.head.rstrip("s") in ("launcher", "system", "mlrs") and weapon.count == (1.0, 1.0):
            return  # a test of a launcher does not say how much it fired
        noun = told.sighting.noun
        if noun is not None:
            if noun.plural and noun.weapon is weapon and weapon.count == (1.0, 1.0) and weapon.start < noun.end - len(noun.text):
                yield "count", self._claim(told, (2.0, None), noun.start, noun.end, hedged=False, rule="several tests")
                return
            if noun.weapon is weapon and weapon.start < noun.core[1] and told.sighting.form == "noun" and noun.kind == "engine_test":
                return
        if told.shared:
            return  # "fired several on Tuesday and Wednesday": how many on each is not said
        rule = "how many, of what was told" if weapon.definite else "how many"
        if noun is not None and noun.weapon is weapon and weapon.start < noun.core[1] - len(noun.text) and noun.end > weapon.end:
            rule = "how many, in a test's name"
        yield "count", self._claim(told, weapon.count, *weapon.count_span, hedged=False, rule=rule)

    def _with_satellite(self, code: str, told: Dated) -> str:
        if code not in ("rocket", "missile", "ballistic_missile", "satellite_launch_vehicle"):
            return code
        if code == "rocket" and any("satellite_launch_vehicle" in wider(other, self.knowledge) for other in self.draft.codes):
            return "satellite_launch_vehicle"
        if code == "rocket":
            for one in self.draft.told:
                sentence = self.page.sentences[one.sighting.sentence].sentence
                if _SPACE.search(self.page.folded.lower, sentence.start, sentence.end):
                    return "satellite_launch_vehicle"
        return code

    def sources(self) -> tuple[str, ...]:
        """All whom the report credits with telling of the event, origins and carriers.

        Those who only comment are not: a sentence counts where it tells what was done, or
        announces or confirms it. The actor counts where the report quotes its own account.
        """
        found: list[Attribution] = []
        sentences: set[int] = set()
        for told in self.draft.told:
            number = told.sighting.sentence
            line = self.page.sentences[number].line
            own = self._own_account(line, told)
            if own is not None:
                found.append(own)
            if number in sentences or not _tells_facts(line, told.sighting, self.draft.status):
                continue
            sentences.add(number)
            found.extend(self.found.attributions.get(number, ()))
            found.extend(self._goes_on(number))
        return merged_sources(found, self.draft.actor)

    def _own_account(self, line: Line, told: Dated) -> Attribution | None:
        """The actor, where the sentence gives what it "claimed", "described" or "called" it."""
        state = self.knowledge.state_by_code(self.draft.actor) if self.draft.actor else None
        if state is None or told.sighting.form == "more" and not told.sighting.identifies:
            return None
        for match in _OWN_ACCOUNT.finditer(line.text):
            index = line.index(match.start("who") if match["who"] else match.start("who2"))
            item = line.items[index]
            if item.tag in ("A", "G") and item.meaning.meaning.code != state.code:
                continue
            name = state.names[0] if state.names else state.name
            return Attribution(name, "state", state.code, item.start, item.end, index)
        return None

    def _goes_on(self, number: int) -> Iterable[Attribution]:
        """Bodies that the next sentence of the paragraph quotes on the same matter."""
        following = number + 1
        sentences = self.page.sentences
        if following >= len(sentences) or sentences[following].sentence.paragraph != sentences[number].sentence.paragraph:
            return ()
        return tuple(
            one for one in self.found.attributions.get(following, ()) if one.kind == "military"
        )


_OWN_ACCOUNT = re.compile(
    r" (?P<who>it|they|A|G) (?:has |had |have |also |later |D )*(?:said|says|claimed|claims|described|describes|called|calls|insists|insisted|announced|claim|admitted|acknowledged|boasted|hailed)(?= )(?! that A)"
    r"| (?P<who2>claiming|claimed) (?:to have|it|that|a|V)"
)


def _tells_facts(line: Line, sighting: Sighting, status: str) -> bool:
    """Whether a sentence tells what was done rather than what somebody thinks of it."""
    if sighting.form != "noun" or sighting.verb is not None or status in ("possible", "planned"):
        return True
    if sighting.identifies:
        return sighting.noun is None or sighting.noun.ordinal is None
    after = line.text[line.starts[sighting.at] + 1 :]
    before = line.text[: line.starts[sighting.at]]
    return bool(
        re.match(r" (?:took place|was V|were V|occurred|happened|was conducted|was carried out|V|was detected|came from|involved|appeared to|was a success|was successful|ended in)", after)
        or re.search(r" (?:confirmed|announced|claimed|claims|reported|denied|acknowledged|hailed|V|informed [a-zA-Z ]+ of|details of|analy[sz]ing|verified) (?:that |the |its |of )*$", before)
    )


_SPACE = re.compile(
    r"\b(?:(?:carry|carrying|carried|put|putting|place|placing|placed|send|sending|deliver|launch|launching|with|as|called|was) "
    r"(?:an?|the|its|what|it|is|was|said|has|described|as|two|three|earth|observation|communications|spy|reconnaissance|military|small|, | )*satellites?|"
    r"orbit|into space|spacecraft|space launch|payloads?|satellite (?:launch|into|rocket))\b"
)


def merged_sources(found: Sequence[Attribution], actor: str | None) -> tuple[str, ...]:
    """Names without those that a more exact one covers: the Joint Chiefs stand for the military
    and for the state, the ministry for its officials, the news agency for the state whose
    voice it is."""
    names: dict[str, Attribution] = {}
    for one in found:
        names.setdefault(one.name, one)
    exact = {one.state for one in names.values() if not _vague(one) and one.kind not in ("person", "state")}
    spoken = exact | {one.state for one in names.values() if one.kind != "state"}
    return tuple(
        name
        for name, one in names.items()
        if not (_vague(one) and one.state in exact)
        and not (one.kind == "state" and one.state in spoken)
        and not (one.kind == "state" and one.state != actor and len(names) > 1)
        and name != "sources"
    )


_VAGUE = (" military", " government", " officials", " authorities", " defense officials", " army", " military officials", " diplomats", " intelligence officials")


def _vague(one: Attribution) -> bool:
    return one.name.endswith(_VAGUE)


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
        unique.sort(key=_site_rank)
    return tuple(unique)


def _site_rank(claim: Claim) -> tuple[int, int]:
    """"from X" before "near X" before "in X"; a town before its province."""
    lead = next((rule.split()[1] for rule in claim.rules if rule.startswith("site: ")), "")
    exact = 0 if claim.precision in (1, 2) else 1 if claim.precision in (None, 3) else 2
    return (0 if lead in ("from", "near", "at", "off", "around") else 1, exact)


def _depth_on(claim: Claim, told_first: Claim, knowledge: Knowledge) -> int:
    """Narrow classes first, as long as the first-told class is not left for another branch."""
    code = str(claim.value)
    chain = wider(code, knowledge)
    first = str(told_first.value)
    related = first in chain or code in wider(first, knowledge)
    leaf = str(told_first.value) not in _WIDE
    said_to_be = "said to be" in claim.rules and not related and not leaf
    return len(chain) * 2 + (0 if related else 1 if said_to_be and len(chain) >= 3 else -3)


#: Classes that leave room for a narrower one, so that a later finding may replace them.
_WIDE = frozenset(["projectile", "missile", "ballistic_missile", "cruise_missile", "rocket"])


def _count_rank(claim: Claim) -> int:
    """Numbers first, then "several missiles", "a missile test", "the missile"; "tests" last."""
    vague = claim.value == (2.0, None)
    given = any("of what was told" in rule for rule in claim.rules)
    by_noun = any("in a test's name" in rule for rule in claim.rules)
    several = any("several tests" in rule for rule in claim.rules)
    if several or (vague and by_noun):
        return 5
    if given:
        return 4 if vague else 3
    if by_noun:
        return 2
    return 1 if vague else 0
