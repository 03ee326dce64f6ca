"""Which sightings tell of one event: "the missile", "Friday's launch", "its fourth nuclear test".

Sightings are taken in text order. Each joins the event that it fits best, begins a new one
where it tells of another (another day, another weapon, another number), or is left out where
it names none in particular ("recent missile tests").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from watchbook.knowledge import Knowledge, State
from watchbook.reading.annotation import Page
from watchbook.reading.dates import (
    Calendar,
    Resolved,
    find_dates,
    local_calendar,
    resolve,
    shown,
)
from watchbook.reading.event_nouns import EventNoun
from watchbook.reading.sightings import Sighting
from watchbook.reading.skeleton import Item
from watchbook.reading.weapons import WeaponPhrase, ordinal_of, wider
from watchbook.records import Role, Status


@dataclass(frozen=True, slots=True)
class Dated:
    """A sighting with its date words worked out."""

    sighting: Sighting
    when: Resolved | None
    words: Item | None
    shown: bool = True
    shared: bool = False
    hedged: bool = False


@dataclass(slots=True)
class Draft:
    """An event in the making. Built up while a report is read; never leaves this room."""

    kind: str
    status: Status
    told: list[Dated] = field(default_factory=list)
    actor: str | None = None
    when: Resolved | None = None
    codes: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    ordinal: int | None = None
    count: tuple[float | None, float | None] | None = None
    count_explicit: bool = False
    plural: bool = False
    recalled: bool = False
    role: Role = "background"
    begun_by_more: bool = False

    @property
    def first(self) -> int:
        """The number of the sentence that first tells of it."""
        return self.told[0].sighting.sentence


def find_events(page: Page, sightings: Sequence[Sighting], knowledge: Knowledge) -> list[Draft]:
    """The events of a report, in the order in which it first tells of them."""
    teller = _Teller(page, sightings, knowledge)
    for sighting in sightings:
        teller.take(sighting)
    drafts = [draft for draft in teller.drafts if _kept(draft)]
    for draft in drafts[:1]:
        teller.date_by_announcement(draft)
    for draft in drafts:
        draft.actor = draft.actor or _likely_actor(draft, page, teller.default)
    _set_roles(drafts, page, teller.calendar)
    return drafts


def _own_media(item: Item, actor: str | None) -> bool:
    """Whether a speaker is the actor's media, which often tell of a test a day later."""
    meaning = item.meaning.meaning
    if item.tag == "R":
        return bool(meaning.kind == "media")
    return item.tag == "O" and meaning.kind == "media" and meaning.state == actor


def _likely_actor(draft: Draft, page: Page, default: str | None) -> str | None:
    """Whose an event is that no clause says: the state that the report is about, where its
    sentences name it, else the one named nearest."""
    for told in draft.told:
        items = page.sentences[told.sighting.sentence].line.items
        if any(
            item.tag in ("A", "J", "G") and item.meaning.meaning.code == default for item in items
        ):
            return default
        if told.sighting.nearby is not None:
            return told.sighting.nearby
    return default


class _Teller:
    """Goes through a report's sightings and keeps the events found so far."""

    def __init__(self, page: Page, sightings: Sequence[Sighting], knowledge: Knowledge) -> None:
        self.page = page
        self.knowledge = knowledge
        self.drafts: list[Draft] = []
        self.focus: Draft | None = None
        self.anchor: Resolved | None = None
        self.default = _default_actor(sightings, page)
        self.calendars: dict[str | None, Calendar] = {}
        self.calendar = self.calendar_of(self.default)
        self.dates = [
            (number, index, item)
            for number, one in enumerate(page.sentences)
            if one.telling
            for index, item in enumerate(one.line.items)
            if item.tag == "D"
        ]
        self.next_date = 0

    def calendar_of(self, actor: str | None) -> Calendar:
        """The publication day as seen from the actor's country."""
        if actor not in self.calendars:
            state = self.knowledge.state_by_code(actor) if actor else None
            zone = state.timezones[0] if state and state.timezones else None
            report = self.page.report
            self.calendars[actor] = local_calendar(report.published, report.published_at, zone)
        return self.calendars[actor]

    def _note_dates(self, upto: Sighting) -> None:
        """Remember the date last spoken of before a sighting, whatever it was said of."""
        while self.next_date < len(self.dates):
            number, index, item = self.dates[self.next_date]
            if (number, index) >= (upto.sentence, upto.first):
                return
            when = resolve(item.meaning, self.calendar, anchor=self.anchor)
            self.anchor = when or self.anchor
            self.next_date += 1

    def take(self, sighting: Sighting) -> None:
        """Join one sighting to an event, begin one with it, or leave it out."""
        self._note_dates(sighting)
        if sighting.status is None:
            return
        whens = self._dates(sighting)
        if len(whens) > 1 and sighting.form != "more":
            for when, words in whens:
                self._place(replace(self._dated(sighting, when, words), shared=True))
            return
        when, words = whens[0] if whens else (None, None)
        self._place(self._dated(sighting, when, words))

    def _dated(self, sighting: Sighting, when: Resolved | None, words: Item | None) -> Dated:
        calendar = self.calendar_of(sighting.actor or self.default)
        visible = when is None or words is None or shown(when, words.meaning, calendar)
        return Dated(sighting, when, words, visible)

    def _dates(self, sighting: Sighting) -> list[tuple[Resolved | None, Item | None]]:
        future = sighting.status in ("planned", "possible")
        calendar = self.calendar_of(sighting.actor or self.default)
        found: list[tuple[Resolved | None, Item | None]] = []
        calendar = self._told_then(sighting, calendar)
        for item in sighting.dates:
            gap = item.meaning.kind in ("gap", "hours")
            anchor = self._main_date() if gap else self.anchor
            if item.meaning.kind in ("later", "following"):
                anchor = self._date_before(sighting.sentence, item) or anchor
            when = resolve(item.meaning, calendar, future=future, anchor=anchor)
            if when is None:
                continue
            found.append((when, item))
            if not gap:
                self.anchor = when
        return found

    def _date_before(self, sentence: int, item: Item) -> Resolved | None:
        """The date last spoken of before some date words: what "a week later" counts from."""
        text = self.page.folded.text
        for number in range(sentence, max(-1, sentence - 4), -1):
            span = self.page.sentences[number].sentence
            end = min(span.end, item.start)
            phrases = [
                phrase
                for phrase in find_dates(text, span.start, end)
                if phrase.kind not in ("later", "following", "gap", "hours")
            ]
            for phrase in reversed(phrases):
                when = resolve(phrase, self.calendar)
                if when is not None:
                    return when
        return None

    def _told_then(self, sighting: Sighting, calendar: Calendar) -> Calendar:
        """The calendar of a sentence that looks back: in "four months later two missiles were
        launched on July 4" it is that year's July."""
        line = self.page.sentences[sighting.sentence].line
        for item in line.items[: sighting.at]:
            if item.tag == "D" and item.meaning.kind in ("later", "following"):
                when = resolve(item.meaning, calendar, anchor=self.anchor)
                if (
                    when is not None
                    and calendar.day is not None
                    and when.last.year < calendar.day.year
                ):
                    return Calendar(date(when.last.year, 12, 31), 0, calendar.stands_in)
        return calendar

    def _main_date(self) -> Resolved | None:
        """The day of the main event, or of publication where that is all there is."""
        main = self._main()
        return main.when if main is not None else None

    def _place(self, told: Dated) -> None:
        sighting = told.sighting
        if sighting.continues and self.focus is not None:
            self._join(self.focus, told)
            return
        if (
            sighting.form == "more"
            or sighting.kind is None
            or (sighting.noun is not None and sighting.identifies)
        ):
            draft = self._referred(told)
            if draft is None and self._tells_of_another(told):
                draft = self._begin(
                    told, self.drafts[0].kind if sighting.noun is not None else "launch"
                )
                draft.begun_by_more = True
            if draft is not None:
                self._join(draft, told)
            return
        if sighting.kind == "ellipsis":
            previous = next(
                (one for one in reversed(self.drafts) if one.kind == "nuclear_test"), None
            )
            if previous is None:
                return
            self._join_or_begin(told, previous.kind)
            return
        self._join_or_begin(told, sighting.kind)

    def _tells_of_another(self, told: Dated) -> bool:
        """Whether "a Taepodong-1 flew over Japan in 1998" is an event of its own: the thing
        fired is new, and it did something on a day of its own or in the lead."""
        sighting = told.sighting
        if sighting.noun is not None:
            return self._another_test(told)
        if (
            sighting.pronoun
            and sighting.kind == "launch"
            and sighting.recalled
            and told.when is not None
        ):
            return True  # "the Hwasong-18, which was first launched in April"
        if sighting.status != "occurred" or sighting.verb is None or not sighting.weapons:
            return False
        blown = sighting.verb.verb == "destroyed" and sighting.weapons[0].determiner in (
            "a",
            "an",
            "another",
        )
        if (
            not blown
            and sighting.verb.sense
            not in ("lift_off", "fly", "fail", "land", "reach", "fire", "detonate")
        ) or sighting.kind == "nuclear_test":
            return False
        weapon = sighting.weapons[0]
        if weapon.code == "nuclear_device" or weapon.head in (
            "weapon",
            "weapons",
            "system",
            "systems",
            "warhead",
            "device",
            "drone",
            "drones",
        ):
            return False
        if (
            weapon.code in (None, "satellite_launch_vehicle")
            and weapon.name_span is None
            and weapon.head.startswith("satellite")
        ):
            return False
        if sighting.form == "act":
            return True
        if told.when is not None:
            return weapon.name_span is not None or not weapon.definite
        lead = self.page.position(sighting.sentence) <= 1
        return lead and not self.drafts and sighting.verb.sense != "land"

    def _another_test(self, told: Dated) -> bool:
        """ "The previous test, in November", "a second attempt in 2023": one more of the kind
        that the report is about, on a day of its own."""
        noun = told.sighting.noun
        if noun is None or told.when is None or not self.drafts:
            return False
        if set(noun.words) & {
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
        }:
            return True
        return (
            any(item.tag == "D" for item in noun.items) and "attempt" not in noun.text
        ) or noun.determiner in ("a", "an")

    def _join_or_begin(self, told: Dated, kind: str) -> None:
        if told.sighting.number is not None and not self.drafts:
            return  # "one was fired": one of what?
        if told.sighting.number is not None and told.sighting.weapons and told.when is not None:
            self._join(self._begin(told, kind), told)
            return
        draft = self._fitting(told, kind) or self._was_planned(told, kind)
        if draft is not None:
            self._join(draft, told)
        elif self._begins(told, kind):
            self._join(self._begin(told, kind), told)

    def _was_planned(self, told: Dated, kind: str) -> Draft | None:
        """ "It had said it planned to launch a satellite", told of what has been launched."""
        sighting = told.sighting
        if (
            sighting.status not in ("planned", "possible")
            or not self.drafts
            or told.when is not None
        ):
            return None
        main = self.drafts[0]
        if main.kind != kind or main.status != "occurred" or self.page.position(main.first) > 1:
            return None
        words = self.page.sentences[sighting.sentence].line.items[sighting.at]
        said = self.page.folded.lower[words.start : words.end]
        if "planned" not in said and "plan" not in said:
            return None
        return (
            main
            if self._weapon_fits(main, sighting.weapons[0] if sighting.weapons else None)
            else None
        )

    def _begin(self, told: Dated, kind: str) -> Draft:
        status = told.sighting.status
        assert status is not None
        draft = Draft(kind, status)
        self.drafts.append(draft)
        return draft

    def _join(self, draft: Draft, told: Dated) -> None:
        sighting = told.sighting
        draft.told.append(told)
        if draft.actor is None:
            draft.actor = sighting.actor
        if told.when is not None and (
            draft.when is None or told.when.precision < draft.when.precision
        ):
            draft.when = told.when
        for weapon in sighting.weapons:
            if weapon.code and weapon.code not in draft.codes:
                draft.codes.append(weapon.code)
            name = self._name(weapon)
            if name and name not in draft.names:
                draft.names.append(name)
        ordinal = _ordinal(sighting)
        if draft.ordinal is None:
            draft.ordinal = ordinal
        for weapon in sighting.weapons[:1]:
            if draft.count is None and weapon.count and not weapon.definite:
                draft.count = weapon.count
        draft.recalled = draft.recalled or (len(draft.told) == 1 and sighting.recalled)
        if _plural(sighting) and len(draft.told) == 1:
            draft.plural = True
        self.focus = draft

    def _name(self, weapon: WeaponPhrase) -> str | None:
        if weapon.name_span is None:
            return None
        start, end = weapon.name_span
        return self.page.folded.lower[start:end]

    # -- what a sighting refers to -----------------------------------------------------------

    def date_by_announcement(self, draft: Draft) -> None:
        """Give the lead's undated event the day on which those who watch it told of it.

        "The North has launched five missiles, officials in Seoul said on Sunday": militaries
        tell of a launch on its day; the actor's own media often do a day later, so their day
        is not taken. The claim is hedged.
        """
        if draft.when is not None or draft.status != "occurred":
            return
        for told in draft.told:
            sighting = told.sighting
            if sighting.form != "act" or self.page.position(sighting.sentence) > 1:
                continue
            line = self.page.sentences[sighting.sentence].line
            for index, item in enumerate(line.items):
                if item.tag != "D" or item.meaning.kind not in ("weekday", "today"):
                    continue
                speaker = [
                    one
                    for one in line.items[max(0, index - 7) : index]
                    if one.tag in ("A", "J", "G", "O", "R")
                ]
                if not speaker or any(
                    _own_media(one, draft.actor or self.default) for one in speaker
                ):
                    continue
                when = resolve(item.meaning, self.calendar)
                if when is not None:
                    draft.when = when
                    shown_ = shown(when, item.meaning, self.calendar)
                    draft.told.append(Dated(sighting, when, item, shown_, hedged=True))
                    return

    def _referred(self, told: Dated) -> Draft | None:
        """The event that "it", "the missile" or "Friday's launch" means."""
        sighting = told.sighting
        candidates = [one for one in self.drafts if self._same_standing(one, sighting)]
        if sighting.kind == "nuclear_test" and sighting.form == "more":
            tests = [
                one for one in candidates if one.kind == "nuclear_test" and one.status == "occurred"
            ]
            recent = [one for one in tests if one.when is None or self._within(one.when, 5)]
            return recent[0] if recent and not recent[0].recalled else None
        if (
            sighting.noun is not None
            and sighting.noun.plural
            and set(sighting.noun.words)
            & {"first", "earlier", "previous", "recent", "past", "early", "many", "most", "other"}
            and told.when is None
        ):
            return None  # "half of its first tests failed": a history, not this one
        if sighting.noun is not None and sighting.kind is None:
            if told.when is not None and set(sighting.noun.words) & {
                "previous",
                "earlier",
                "last",
                "similar",
                "another",
            }:
                candidates = [one for one in candidates if one.when is not None]
            if sighting.noun.plural and not any(
                one.plural or len(self.drafts) == 1 for one in candidates
            ):
                candidates = (
                    candidates[:1] if candidates and candidates[0].role == "news" else candidates
                )
            if (
                not sighting.identifies
                and not sighting.noun.definite
                and sighting.noun.determiner not in ("a", "an", "D", "A", "G", "J")
            ):
                return None
            if (
                not sighting.identifies
                and not sighting.noun.definite
                and told.when is None
                and sighting.actor is None
            ):
                return (
                    None
                    if "such" in sighting.noun.words
                    else (self.focus if self.focus in candidates else None)
                )
        if told.when is not None:
            dated = [
                one for one in candidates if one.when is not None and _overlap(one.when, told.when)
            ]
            if dated:
                return _closest(dated, told.when)
            open_ = [one for one in candidates if one.when is None and one.kind != "nuclear_test"]
            main = self.drafts[0] if self.drafts else None
            told_in_lead = (
                main is not None
                and self.page.position(main.first) <= 1
                and main.told[0].sighting.form == "act"
            )
            pointing = sighting.pronoun or bool(sighting.weapons and sighting.weapons[0].definite)
            if (
                main is not None
                and main in open_
                and (
                    self._within(told.when, 3 if told_in_lead and not pointing else 9)
                    or sighting.status != "occurred"
                )
            ):
                return (
                    main
                    if self._weapon_fits(main, sighting.weapons[0] if sighting.weapons else None)
                    else None
                )
            return None
        weapon = sighting.weapons[0] if sighting.weapons and not sighting.identifies else None
        fitting = [one for one in candidates if self._weapon_fits(one, weapon)]
        if sighting.noun is not None and sighting.kind is None:
            fitting = [one for one in fitting if _noun_fits(sighting.noun, one)]
        if sighting.noun is not None and sighting.noun.weapon is None and sighting.kind is None:
            words = sighting.noun.words
            if "nuclear" in words:
                fitting = [one for one in candidates if one.kind == "nuclear_test"]
        if not fitting:
            return None
        if self.focus in fitting and self.focus is not None:
            near = sighting.sentence - self.focus.told[-1].sighting.sentence
            if near <= 1 or sighting.pronoun:
                main = fitting[0]
                if near == 0 or sighting.pronoun or main.recalled or self.focus is main:
                    return self.focus
                return self.focus if near <= 1 and not self._better_main(main, sighting) else main
        if sighting.pronoun and self.focus is not None:
            return None if not self._carries_on(sighting) else self._main()
        return next(
            (one for one in fitting if one.status == "occurred" and not one.recalled), fitting[0]
        )

    def _carries_on(self, sighting: Sighting) -> bool:
        """Whether "it was launched from ..." in the first lines goes on with the main event."""
        return self.page.position(sighting.sentence) <= 4 and sighting.form == "more"

    def _better_main(self, main: Draft, sighting: Sighting) -> bool:
        """Whether "the missile" goes back to the main story past a line of history."""
        if self.focus is None:
            return True
        weapon = sighting.weapons[0] if sighting.weapons else None
        return self.focus.recalled and weapon is not None

    def _same_standing(self, draft: Draft, sighting: Sighting) -> bool:
        real = {"occurred", "denied"}
        if (draft.status in real) != (sighting.status in real):
            return (
                sighting.form == "more"
                and draft.status in ("planned", "possible")
                and not any(one.status in real for one in self.drafts)
            )
        return not (
            sighting.actor
            and draft.actor
            and sighting.form != "more"
            and sighting.actor != draft.actor
        )

    def _weapon_fits(self, draft: Draft, weapon: WeaponPhrase | None) -> bool:
        if weapon is None:
            return True
        if draft.kind == "nuclear_test":
            return weapon.code == "nuclear_device" or weapon.head in ("device", "bomb", "weapon")
        if weapon.code == "nuclear_device":
            return False
        name = self._name(weapon)
        if name and draft.names and not any(_same_name(name, other) for other in draft.names):
            if weapon.code is None or not draft.codes:
                return False
        if weapon.code is None or weapon.code in draft.codes:
            return True
        return all(self._related(weapon.code, code) for code in draft.codes)

    def _related(self, one: str, two: str) -> bool:
        """Whether two classes can be the same thing: one is a kind of the other, or the two
        are what writers call one rocket ("a long-range rocket", "a missile")."""
        if one in wider(two, self.knowledge) or two in wider(one, self.knowledge):
            return True
        loose = {"rocket", "satellite_launch_vehicle", "missile", "ballistic_missile", "icbm"}
        return one in loose and two in loose

    # -- whether it is one we have -------------------------------------------------------------

    def _fitting(self, told: Dated, kind: str) -> Draft | None:
        """The event that a launch or test named in full is the same as, or None."""
        best: tuple[float, Draft] | None = None
        for draft in self.drafts:
            score = self._likeness(draft, told, kind)
            if score is not None and score > 0 and (best is None or score > best[0]):
                best = (score, draft)
        return best[1] if best else None

    def _likeness(self, draft: Draft, told: Dated, kind: str) -> float | None:
        sighting = told.sighting
        if draft.kind != kind or not self._alike_standing(draft, sighting):
            return None
        score = 0.0
        ordinal = _ordinal(sighting)
        if kind == "nuclear_test":
            if ordinal and draft.ordinal and ordinal != draft.ordinal:
                return None
            if ordinal and ordinal == draft.ordinal:
                score += 3
        weapon = sighting.weapons[0] if sighting.weapons else None
        if not self._weapon_fits(draft, weapon):
            return None
        given = _given(sighting)
        if told.when is not None and draft.when is not None:
            if not _overlap(told.when, draft.when):
                return None
            if not _precise_enough(told.when, draft.when, self.calendar):
                return None
            score += 3 if told.when.precision <= 2 and draft.when.precision <= 2 else 1.5
            if self._other_salvo(draft, told):
                return None
        elif told.when is not None:
            if draft.recalled != sighting.recalled and not given:
                return None
            recent = self._recent(told.when)
            if draft is self._main() and (recent or sighting.status != "occurred"):
                score += 1.0
            elif (given and draft is self._main() and not sighting.recalled) or (
                kind == "nuclear_test" and ordinal == draft.ordinal
            ):
                score += 1
            elif (
                kind == "nuclear_test"
                and given
                and self._within(told.when, 200)
                and (ordinal is None or draft.ordinal is None)
            ):
                score += 0.8
            elif draft.recalled and not recent:
                return None
            elif (
                kind == "nuclear_test"
                and draft.ordinal is None
                and ordinal is None
                and draft is not self._main()
            ):
                score += 0.3
            else:
                return None
        elif draft.when is not None:
            score += self._undated(draft, told, given)
        else:
            score += self._undated(draft, told, given) + 0.2
        if score <= 0:
            return None
        if weapon is not None and draft.codes:
            if weapon.code in draft.codes:
                score += 0.4
            elif (
                weapon.code in ("rocket", "satellite_launch_vehicle")
                and not {"rocket", "satellite_launch_vehicle"} & set(draft.codes)
                and told.when is None
                and not given
            ):
                return None
        if self._count_differs(draft, sighting) and not given:
            score -= (
                0.8
                if told.when is not None
                and draft.when is not None
                and told.when.precision == 1 == draft.when.precision
                else 2
            )
        if draft is self.focus:
            score += 0.2
        return score

    def _main(self) -> Draft | None:
        return self.drafts[0] if self.drafts else None

    def _recent(self, when: Resolved) -> bool:
        today = self.calendar.day
        return today is not None and when.last >= today - timedelta(days=4)

    def _within(self, when: Resolved, days: int) -> bool:
        today = self.calendar.day
        return today is not None and when.last >= today - timedelta(days=days)

    def _alike_standing(self, draft: Draft, sighting: Sighting) -> bool:
        real = {"occurred", "denied"}
        if (draft.status in real) != (sighting.status in real):
            return False
        if sighting.actor and draft.actor and sighting.actor != draft.actor:
            return False
        if (
            sighting.actor
            and draft.actor is None
            and self.default
            and sighting.actor != self.default
        ):
            return False
        return not (
            draft.actor
            and sighting.actor is None
            and draft.actor != self.default
            and not _given(sighting)
            and sighting.form == "noun"
        )

    def _undated(self, draft: Draft, told: Dated, given: bool) -> float:
        """How well an undated sighting fits an event that we have."""
        sighting = told.sighting
        distance = sighting.sentence - draft.told[-1].sighting.sentence
        if given:
            return 1.5 if distance <= 3 or draft is self._main() else 0.8
        if sighting.recalled:
            return (
                0.4
                if draft.recalled and distance <= 1
                else (0.6 if draft.kind == "nuclear_test" and draft.ordinal is None else 0.0)
            )
        if draft.kind == "nuclear_test":
            return 0.8
        if sighting.status in ("planned", "possible"):
            return 1.0
        if draft is self._main() and self.page.position(draft.first) <= 2:
            if sighting.form == "act" or self.page.position(sighting.sentence) <= 6:
                return 1.0
            return 0.5
        if distance <= 2 and not draft.recalled:
            return 0.5
        return 0.0

    def _count_differs(self, draft: Draft, sighting: Sighting) -> bool:
        weapon = sighting.weapons[0] if sighting.weapons else None
        if weapon is None or weapon.count is None or draft.count is None or weapon.definite:
            return False
        if self.page.position(draft.told[-1].sighting.sentence) == 0:
            return False  # headlines round off
        low, high = weapon.count
        other_low, other_high = draft.count
        if low is None or other_low is None:
            return False
        if high is None or other_high is None:
            return (other_high is not None and other_high < low) or (
                high is not None and high < other_low
            )
        return low != other_low

    def _other_salvo(self, draft: Draft, told: Dated) -> bool:
        """A second firing of the same day: "later at 9:12 a.m. it launched 10 more"."""
        weapon = told.sighting.weapons[0] if told.sighting.weapons else None
        return bool(
            weapon
            and (
                {"more", "another", "additional", "other"} & set(weapon.modifiers)
                or weapon.determiner == "another"
            )
        )

    def _begins(self, told: Dated, kind: str) -> bool:
        """Whether a sighting that fits no event is particular enough to be one."""
        sighting = told.sighting
        noun = sighting.noun
        weapon = sighting.weapons[0] if sighting.weapons else None
        lead = self.page.position(sighting.sentence) <= 2
        if sighting.status == "denied":
            return False
        if noun is not None:
            plural = noun.plural or bool(weapon and weapon.plural and noun.core and noun.plural)
            if plural:
                if sighting.status in ("possible", "planned"):
                    return False
                if told.when is not None:
                    return True
                return (
                    lead
                    and self.drafts == []
                    and sighting.verb is not None
                    and kind != "nuclear_test"
                )
            if sighting.status in ("possible", "planned"):
                return noun.determiner != "" or told.when is not None or noun.ordinal is not None
            return True
        if weapon is None:
            return told.when is not None
        if (
            weapon.plural
            and sighting.verb is not None
            and sighting.verb.ever
            and "more" in weapon.modifiers
        ):
            return False  # "has launched more missiles this year than in any before"
        if told.when is not None:
            return True
        if sighting.verb is not None and sighting.verb.ever and not lead:
            return False
        if weapon.plural and (weapon.count is None or weapon.count == (2.0, None)) and not lead:
            return bool(
                weapon.count
                and weapon.determiner == ""
                and sighting.verb
                and sighting.verb.finite
                and not sighting.recalled
                and self.drafts
                and _counted_words(weapon)
            )
        if (
            weapon.definite
            and weapon.determiner in ("the", "these", "those", "that", "this")
            and not lead
        ):
            return bool(weapon.name_span)
        if sighting.status == "possible" and not lead:
            return weapon.determiner in ("a", "an", "another", "its")
        return True


def _counted_words(weapon: WeaponPhrase) -> bool:
    return weapon.count_span is not None and weapon.count != (2.0, None)


def _given(sighting: Sighting) -> bool:
    """Whether its words point back to what has been told: "the launch", "its latest test"."""
    if sighting.noun is not None:
        noun = sighting.noun
        if noun.determiner in ("a", "an", "another"):
            return False
        return noun.definite or "latest" in noun.words or noun.determiner in ("D", "A", "G")
    if sighting.weapons:
        weapon = sighting.weapons[0]
        return weapon.definite
    return sighting.pronoun


def _ordinal(sighting: Sighting) -> int | None:
    if sighting.noun is not None:
        return sighting.noun.ordinal
    return ordinal_of(sighting.weapons[0]) if sighting.weapons else None


def _plural(sighting: Sighting) -> bool:
    if sighting.noun is not None:
        return sighting.noun.plural
    return bool(sighting.weapons and sighting.weapons[0].plural)


def _noun_fits(noun: EventNoun, draft: Draft) -> bool:
    """ "The launch" is no nuclear test, "the blast" no launch."""
    core = noun.text
    if any(word in core for word in ("launch", "firing", "lift", "flight", "salvo")):
        return draft.kind == "launch"
    if any(word in core for word in ("blast", "explosion", "detonation")):
        return draft.kind == "nuclear_test"
    return True


def _same_name(one: str, two: str) -> bool:
    return one in two or two in one


def _overlap(one: Resolved, two: Resolved) -> bool:
    return one.first <= two.last and two.first <= one.last


def _precise_enough(one: Resolved, two: Resolved, calendar: Calendar) -> bool:
    """ "this year" is no reason to take a launch for Tuesday's."""
    wide, narrow = (one, two) if one.precision > two.precision else (two, one)
    return not (
        wide.precision >= 4
        and narrow.precision == 1
        and calendar.day is not None
        and (calendar.day - narrow.last).days < 10
    )


def _closest(drafts: list[Draft], when: Resolved) -> Draft:
    return min(
        drafts,
        key=lambda one: (
            one.when.precision if one.when else 9,
            abs((one.when.first if one.when else date.min) - when.first),
        ),
    )


def _default_actor(sightings: Sequence[Sighting], page: Page) -> str | None:
    """Whose tests the report is about: the actor named first in title or lead, else oftenest."""
    counts: dict[str, float] = {}
    for sighting in sightings:
        if sighting.actor and sighting.form != "more":
            weight = 3.0 if sighting.sentence <= 2 else 1.0
            counts[sighting.actor] = counts.get(sighting.actor, 0.0) + weight
    if counts:
        return max(counts, key=lambda code: (counts[code], code))
    named: dict[str, float] = {}
    telling = {sighting.sentence for sighting in sightings if sighting.form != "more"}
    for number, annotated in enumerate(page.sentences):
        for name in annotated.names:
            state = name.meaning
            if isinstance(state, State) and state.kind != "international":
                code = state.code
                weight = 1.0 if number in telling else 0.4
                named[code] = named.get(code, 0.0) + weight
    return max(named, key=lambda code: (named[code], code)) if named else None


def _kept(draft: Draft) -> bool:
    return draft.begun_by_more or any(told.sighting.form != "more" for told in draft.told)


def _set_roles(drafts: list[Draft], page: Page, calendar: Calendar) -> None:
    """News is what the report was written to tell; the rest is background."""
    leading = [one for one in drafts if _leads(one, page, calendar)]
    main = next(
        (one for one in leading if one.status == "occurred"), leading[0] if leading else None
    )
    if main is None:
        main = next((one for one in drafts if _fresh(one, calendar)), None)
        leading = [main] if main is not None else []
    for draft in drafts:
        if (
            (draft in leading and (draft is main or _beside(draft, main, page)))
            or (main is not None and _told_together(draft, main))
            or (main is not None and _same_story(draft, main, calendar))
        ):
            draft.role = "news"


def _told_together(draft: Draft, main: Draft) -> bool:
    """ "test-fired several missiles on Tuesday and Wednesday": one clause tells of both."""
    shared = {id(told.sighting) for told in main.told}
    return any(id(told.sighting) in shared for told in draft.told)


def _fresh(draft: Draft, calendar: Calendar) -> bool:
    """Told outright, and of the last three days: news even where headline and lead are about
    what was said of it."""
    first = draft.told[0].sighting
    return (
        draft.status == "occurred"
        and draft.kind != "nuclear_test"
        and first.form == "act"
        and not first.recalled
        and first.verb is not None
        and first.verb.finite
        and draft.when is not None
        and draft.when.precision == 1
        and calendar.day is not None
        and (calendar.day - draft.when.last).days <= 3
    )


def _beside(draft: Draft, main: Draft | None, page: Page) -> bool:
    """Whether another event of the lead is news too: not an earlier day's, and not a fear
    beside what has happened."""
    if main is None or page.position(draft.first) == 0:
        return True
    if draft.status in ("possible", "planned") and main.status == "occurred":
        return False
    if draft.when is not None and main.when is not None and draft.kind == main.kind:
        return _overlap(draft.when, main.when) or draft.told[0].sighting is main.told[0].sighting
    return True


def _leads(draft: Draft, page: Page, calendar: Calendar) -> bool:
    """Whether headline or lead tells of it as what has happened, or is to come, now."""
    old = _old(draft, calendar)
    headed = page.position(0) == 0
    if page.position(draft.first) == 0:
        return not (old and draft.status == "occurred" and _days_ago(draft, calendar) > 14)
    if old:
        return False
    for told in draft.told:
        sighting = told.sighting
        number = page.position(sighting.sentence) - 1
        if number > 1:
            return False
        if sighting.recalled and sighting.form == "noun":
            continue
        if sighting.form == "act" or (sighting.form == "more" and draft.begun_by_more):
            return not (
                sighting.verb is not None
                and not sighting.verb.finite
                and sighting.status in ("possible", "planned")
                and headed
            )
        if sighting.form == "noun" and (sighting.verb is not None or not headed) and number <= 1:
            return number == 0 or not _given(sighting)
    return False


def _days_ago(draft: Draft, calendar: Calendar) -> int:
    if draft.when is None or draft.when.precision > 3 or calendar.day is None:
        return 0
    return (calendar.day - draft.when.last).days


def _old(draft: Draft, calendar: Calendar) -> bool:
    if draft.when is None or calendar.day is None:
        return draft.recalled
    if draft.when.precision <= 2:
        return draft.when.last < calendar.day - timedelta(days=9)
    return draft.when.last < calendar.day.replace(day=1)


def _same_story(draft: Draft, main: Draft, calendar: Calendar) -> bool:
    """A further firing of the same occasion: same day, told outright, not recalled."""
    if draft.status != main.status or draft.recalled or draft.kind != main.kind:
        return False
    first = draft.told[0].sighting
    if (
        first.form != "act"
        or (first.verb is not None and not first.verb.finite)
        or draft.actor not in (None, main.actor)
    ):
        return False
    if draft.when is None:
        return True
    if main.when is None:
        return calendar.day is not None and draft.when.last >= calendar.day - timedelta(days=2)
    return _overlap(draft.when, main.when) and draft.when.precision <= 2


def events_in_order(drafts: list[Draft]) -> Iterator[Draft]:
    """Drafts as the report tells of them, news first."""
    yield from sorted(drafts, key=lambda one: (one.role != "news", one.first))
