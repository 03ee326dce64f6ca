"""The rest of the story: meetings, advisories, sanctions and drills, each event told once.

Four passes find what single sentences tell; tellings of one event are joined here and those of
different ones kept apart (another day, other parties, planned and held), and each event gets
its role in the report.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import lru_cache

from watchbook.knowledge import Knowledge, State
from watchbook.reading.affairs.councils import find_meetings
from watchbook.reading.affairs.drills import find_drills
from watchbook.reading.affairs.parties import Parties
from watchbook.reading.affairs.sanctions import find_sanctions
from watchbook.reading.affairs.telling import Telling
from watchbook.reading.affairs.warnings import find_advisories
from watchbook.reading.credit.attribution import Attribution, Context, find_attributions
from watchbook.reading.events.sources import merged_sources
from watchbook.reading.phrases.annotation import Page
from watchbook.reading.phrases.calendars import Calendar, Resolved, local_calendar
from watchbook.reading.phrases.dates import resolve, shown
from watchbook.reading.phrases.lexicon import Finder, finder_of
from watchbook.reading.phrases.quoting import evidence_of
from watchbook.reading.phrases.skeleton import Item
from watchbook.reading.text.word_lists import words_of
from watchbook.records import Claim, Mention, Role, Status
from watchbook.records.mention import Kind

Pass = Callable[[Page, list[tuple[int, int]], Parties, Knowledge], Iterator[Telling]]

_PASSES: dict[Kind, Pass] = {
    "meeting": find_meetings,
    "advisory": find_advisories,
    "sanctions": find_sanctions,
    "drill": find_drills,
}


@dataclass(slots=True)
class Occasion:
    """An event in the making; never leaves this room."""

    kind: Kind
    status: Status
    actors: tuple[str, ...]
    told: list[Telling] = field(default_factory=list)
    when: Resolved | None = None
    name: str | None = None
    role: Role = "background"


@dataclass(frozen=True, slots=True)
class Setting:
    """What the tests of a report are to the rest of it.

    ``default`` is the state whose tests it is about; ``tests`` tells that it tells of any,
    ``news`` that one of them is its news, of the day ``when``, and ``planned`` that this one
    is still to come.
    """

    default: str | None
    tests: bool = False
    news: bool = False
    when: Resolved | None = None
    planned: bool = False


@lru_cache(maxsize=4)
def _cues(knowledge: Knowledge) -> dict[str, tuple[Kind, ...]]:
    """Which finders a single word calls up. A name of several words is known by its first."""
    table: dict[str, list[Kind]] = {}
    groups: tuple[tuple[Kind, tuple[str, ...]], ...] = (
        ("meeting", ("nouns", "meet", "speak")),
        ("advisory", ("cues",)),
        ("sanctions", ("nouns",)),
        ("drill", ("nouns", "names")),
    )
    for kind, names in groups:
        of = tuple(
            key.removeprefix("drill.")
            for key in knowledge.cues
            if kind == "drill" and key.startswith("drill.of_")
        )
        for name in (*names, *of):
            for wording in knowledge.cues[f"{kind}.{name}"]:
                kinds = table.setdefault(wording.split()[0], [])
                if kind not in kinds:
                    kinds.append(kind)
    return {word: tuple(kinds) for word, kinds in table.items()}


#: Alarm systems that the knowledge files hold as bodies.
_ALARM_SYSTEMS = ("J-Alert", "Japan J-Alert")


@lru_cache(maxsize=4)
def _finder(knowledge: Knowledge) -> tuple[tuple[str, ...], Finder]:
    """What finds the cue words in a lower-case text, with the words by number."""
    words = tuple(sorted(_cues(knowledge)))
    return words, finder_of(words)


#: Cues of daily use count only where one of these words stands in the same sentence.
_DAILY = words_of(
    """
    told asked urged advised down debris ground waters danger window call calls set sit sat
    together notice grounded destroy shoot exclusion
    """
)
_PARTNER = re.compile(
    r"ships?\b|vessel|shipping|aircraft|pilot|airmen|mariner|fisher|boat|flight"
    r"|airport|resident|people|"
    r"inhabitant|islander|shelter|agenc|coast ?guard|launch|order|zone|phone|talk"
    r"|scheduled|counterpart|"
    r"ministers|sit down|sat down|rocket|missile|with |between |satellite"
)


def find_cued(page: Page, knowledge: Knowledge) -> Iterator[tuple[int, set[str]]]:
    """The sentences of the story that hold cue words, with the words they hold."""
    lower = page.folded.lower
    words, find = _finder(knowledge)
    starts = [one.sentence.start for one in page.sentences]
    found: dict[int, set[str]] = {}
    for which, start, _ in find(lower):
        found.setdefault(bisect_right(starts, start) - 1, set()).add(words[which])
    for number, held in found.items():
        sentence = page.sentences[number].sentence
        if number < 0 or sentence.furniture:
            continue
        if held <= _DAILY and _PARTNER.search(lower, sentence.start, sentence.end) is None:
            continue
        yield number, held


def find_tellings(page: Page, parties: Parties, knowledge: Knowledge) -> list[Telling]:
    """What each sentence of the story tells of the four kinds, in text order."""
    cues = _cues(knowledge)
    hits: dict[Kind, list[tuple[int, int]]] = {}
    for number, words in find_cued(page, knowledge):
        for at, item in enumerate(page.sentences[number].line.items):
            if item.tag in words:
                for kind in cues[item.tag]:
                    hits.setdefault(kind, []).append((number, at))
            elif item.tag == "O" and item.meaning.meaning.name in _ALARM_SYSTEMS:
                hits.setdefault("advisory", []).append((number, at))
    found: list[Telling] = []
    for kind, places in hits.items():
        found.extend(_PASSES[kind](page, places, parties, knowledge))
    found.sort(key=lambda one: (one.sentence, one.at))
    return found


def find_diplomacy(page: Page, setting: Setting, knowledge: Knowledge) -> tuple[Mention, ...]:
    """The meetings, advisories, sanctions and drills of a report, news first, without numbers."""
    parties = Parties(page, knowledge, setting.default)
    tellings = find_tellings(page, parties, knowledge)
    if not tellings:
        return ()
    gathering = _Gathering(page, setting, knowledge)
    for telling in tellings:
        gathering.take(telling)
    occasions = gathering.occasions
    _set_roles(occasions, page, setting, gathering.calendar_of(()))
    credited = _attributions(page, occasions, setting, knowledge)
    occasions.sort(key=lambda one: (one.role != "news", one.told[0].sentence))
    return tuple(_mention(one, page, credited, gathering) for one in occasions)


class _Gathering:
    """Goes through the tellings and joins those of one event."""

    def __init__(self, page: Page, setting: Setting, knowledge: Knowledge) -> None:
        self.page = page
        self.setting = setting
        self.knowledge = knowledge
        self.occasions: list[Occasion] = []
        self._calendars: dict[str | None, Calendar] = {}

    def calendar_of(self, actors: tuple[str, ...]) -> Calendar:
        """The publication day at the place of those who take part."""
        code = actors[0] if len(actors) == 1 else self.setting.default
        if code not in self._calendars:
            state = self.knowledge.state_by_code(code) if code else None
            zone = state.timezones[0] if state and state.timezones else None
            report = self.page.report
            self._calendars[code] = local_calendar(report.published, report.published_at, zone)
        return self._calendars[code]

    def take(self, telling: Telling) -> None:
        """Join a telling to an event, begin one with it, or leave it out."""
        telling = self._dated(telling)
        fitting = [one for one in self.occasions if self._fits(one, telling)]
        if fitting:
            self._join(self._best(fitting, telling), telling)
            return
        if telling.particular and not telling.actors and telling.kind == "drill":
            telling = self._like_the_last(telling)
        if telling.particular and telling.actors:
            if (
                telling.kind == "sanctions"
                and telling.status == "possible"
                and self._imposed(telling)
            ):
                return
            if telling.name == "public" and not self.setting.tests:
                return  # sirens of a war, a storm's evacuation
            occasion = Occasion(telling.kind, telling.status, telling.actors)
            self.occasions.append(occasion)
            self._join(occasion, telling)

    def _like_the_last(self, telling: Telling) -> Telling:
        """ "Around the time of the drills in 2013": those of the states that hold them now."""
        last = next((one for one in reversed(self.occasions) if one.kind == "drill"), None)
        if last is not None and telling.when is not None:
            return replace(telling, actors=last.actors)
        default = self.setting.default
        return replace(telling, actors=(default,)) if default and last is None else telling

    def _imposed(self, telling: Telling) -> bool:
        """Whether sanctions asked for are those that the report tells were imposed."""
        return any(
            one.kind == "sanctions"
            and one.status == "occurred"
            and one.actors == telling.actors
            and self.page.position(one.told[0].sentence) <= 3
            for one in self.occasions
        )

    def _dated(self, telling: Telling) -> Telling:
        if telling.date is None:
            return telling
        calendar = self.calendar_of(telling.actors)
        when = self._resolve(telling.date, calendar, telling.status in ("planned", "possible"))
        status = telling.status
        if when is None:
            return replace(telling, date=None)
        if (
            calendar.day is not None
            and status == "occurred"
            and telling.kind in ("meeting", "drill")
            and when.first > calendar.day + timedelta(days=1)
        ):
            status = "planned"
        if telling.kind == "sanctions" and status == "possible":
            return replace(telling, date=None)
        return replace(telling, when=when, status=status)

    def _resolve(self, item: Item, calendar: Calendar, future: bool) -> Resolved | None:
        if item.meaning.kind == "sameday":
            known = self.setting.when or self._day_before(item)
            return known if known is not None and known.precision == 1 else None
        if item.meaning.kind == "gap":
            return resolve(item.meaning, calendar, future=future, anchor=self.setting.when)
        anchor: Resolved | None = None
        if item.meaning.kind in ("later", "following"):
            for other in self._dates_before(item, 3):
                anchor = resolve(other.meaning, calendar, anchor=anchor) or anchor
        return resolve(item.meaning, calendar, future=future, anchor=anchor)

    def _day_before(self, item: Item) -> Resolved | None:
        """The day last spoken of, else that of publication."""
        calendar = self.calendar_of(())
        for other in reversed(self._dates_before(item, 6)):
            when = resolve(other.meaning, calendar)
            if when is not None and when.precision == 1:
                return when
        return None

    def _dates_before(self, item: Item, reach: int) -> list[Item]:
        """The date words of a sentence and the few before it, up to an item."""
        number = next(
            n for n, one in enumerate(self.page.sentences) if item.start < one.sentence.end
        )
        return [
            other
            for one in self.page.sentences[max(0, number - reach) : number + 1]
            if not one.sentence.furniture
            for other in one.line.items
            if other.tag == "D" and other.start < item.start
        ]

    def _fits(self, one: Occasion, telling: Telling) -> bool:
        if one.kind != telling.kind or not _standing(one, telling):
            return False
        if not _same_parties(one, telling):
            return False
        if telling.when is not None and one.when is not None:
            if not _overlap(one.when, telling.when):
                return False
        elif telling.when is not None and not self._undated_is(one, telling):
            return False
        if not _same_name(one, telling):
            return False
        if telling.site is not None:
            sites = {told.site.name for told in one.told if told.site is not None}
            if sites and telling.kind == "meeting" and telling.site.name not in sites:
                return False
        return not _another(self.page, one, telling)

    def _undated_is(self, one: Occasion, telling: Telling) -> bool:
        """Whether a dated telling can be of an event without a date: the days are near."""
        assert telling.when is not None
        if (
            telling.when.precision < 4
            and telling.pointing
            and telling.sentence - one.told[-1].sentence <= 2
            and telling.kind != "sanctions"
        ):
            return True
        day = self.calendar_of(telling.actors).day
        if day is None:
            return telling.when.precision <= 2
        gap = abs((day - telling.when.last).days)
        limit = {"sanctions": 45, "drill": 60, "meeting": 8, "advisory": 8}[telling.kind]
        return gap <= limit

    def _best(self, fitting: list[Occasion], telling: Telling) -> Occasion:
        def rank(one: Occasion) -> tuple[int, int, int]:
            dated = telling.when is not None and one.when is not None
            equal = set(one.actors) == set(telling.actors)
            return (-dated, -equal, telling.sentence - one.told[-1].sentence)

        return min(fitting, key=rank)

    def _join(self, one: Occasion, telling: Telling) -> None:
        one.told.append(telling)
        if telling.when is not None and (
            one.when is None or telling.when.precision < one.when.precision
        ):
            one.when = telling.when
        if len(telling.actors) > len(one.actors) and (telling.kind in ("meeting", "drill")):
            one.actors = telling.actors
        if one.name is None or (telling.name is not None and len(telling.name) > len(one.name)):
            one.name = telling.name
        if one.status == "possible" and telling.status == "planned":
            one.status = "planned"


def _standing(one: Occasion, telling: Telling) -> bool:
    """Whether what is planned and what was held can be the same here."""
    if one.status == telling.status:
        return True
    if {one.status, telling.status} <= {"planned", "possible"}:
        return telling.kind != "sanctions" or one.actors == telling.actors
    if not telling.particular or telling.kind == "drill":
        return telling.pointing or telling.kind == "drill"
    if "denied" in (one.status, telling.status):
        return telling.kind == "meeting" and telling.when is None
    if telling.kind == "meeting":
        return telling.pointing and telling.sentence - one.told[-1].sentence <= 2
    return False


def _same_parties(one: Occasion, telling: Telling) -> bool:
    if not telling.actors:
        return telling.pointing and telling.sentence - one.told[-1].sentence <= (
            6 if telling.kind == "drill" else 3
        )
    mine, other = set(one.actors), set(telling.actors)
    if mine == other:
        return True
    if telling.kind == "sanctions":
        return False
    if telling.kind == "advisory":
        return False
    if mine <= other or other <= mine:
        if telling.kind == "drill":
            return telling.pointing or not telling.particular or len(other) > 1
        return (
            telling.name not in ("un", "own")
            and one.name not in ("un", "own")
            and (
                telling.pointing
                or (len(mine & other) > 1 and telling.sentence - one.told[-1].sentence <= 1)
            )
        )
    return (
        not telling.particular
        and telling.pointing
        and telling.sentence - one.told[-1].sentence <= 2
    )


_SORTS = {
    "notice": "notice",
    "notified": "notice",
    "public": "alarm",
    "alert": "alarm",
    "order": "alarm",
}


def _same_name(one: Occasion, telling: Telling) -> bool:
    if telling.kind == "advisory":
        if one.name is None or telling.name is None or not telling.particular:
            return True
        return _SORTS[one.name] == _SORTS[telling.name]
    if telling.kind == "meeting":
        if (
            {one.name, telling.name} == {None, "call"}
            and set(one.actors) == set(telling.actors)
            and telling.site is None
        ):
            return True
        return (
            one.name == telling.name
            or (telling.pointing and not {one.name, telling.name} & {"call"})
            or ({one.name, telling.name} == {None, "call"} and telling.pointing)
        )
    if one.name is None or telling.name is None:
        return True
    return (
        one.name in telling.name
        or telling.name in one.name
        or (telling.kind == "drill" and telling.sentence - one.told[-1].sentence <= 0)
    )


def _another(page: Page, one: Occasion, telling: Telling) -> bool:
    """ "Held separate talks", "another session"."""
    if telling.kind not in ("meeting", "drill", "advisory"):
        return False
    line = page.sentences[telling.sentence].line
    tags = {item.tag for item in line.items[max(0, telling.at - 4) : telling.at]}
    return bool({"separate", "another", "second", "separately"} & tags)


def _overlap(one: Resolved, two: Resolved) -> bool:
    return one.first <= two.last and two.first <= one.last


_LED_BY = re.compile(
    r" (?:after|amid|following|despite|days after|hours after|before|since"
    r"|ahead of|as|when|if|under|defiance of|defy|against|weeks after|while)"
    r"(?: [^.;]*)?$"
)


def _set_roles(occasions: list[Occasion], page: Page, setting: Setting, calendar: Calendar) -> None:
    """News is what the report was written to tell, its direct follow-ups included."""
    for one in occasions:
        one.role = "news" if _is_news(one, page, setting, calendar) else "background"
    if not setting.news and not any(one.role == "news" for one in occasions):
        first = next((one for one in occasions if page.position(one.told[0].sentence) <= 2), None)
        if first is not None and not (first.told[0].recalled):
            first.role = "news"


def _is_news(one: Occasion, page: Page, setting: Setting, calendar: Calendar) -> bool:
    places = [page.position(told.sentence) for told in one.told]
    leading = any(
        place <= 1
        and not _LED_BY.search(
            page.sentences[told.sentence].line.text[
                : page.sentences[told.sentence].line.starts[told.at]
            ]
        )
        for place, told in zip(places, one.told, strict=True)
    )
    old = (
        one.when is not None
        and one.when.precision <= 3
        and one.status == "occurred"
        and _before(one.when, setting, calendar)
    )
    if one.when is not None and one.when.precision > 3:
        return False
    if leading and not old:
        return True
    if not setting.news:
        return (
            (min(places) <= 2 or _fresh(one, calendar))
            and not old
            and one.kind != "drill"
            and one.status != "possible"
            and not (one.kind == "sanctions" and one.status == "planned" and min(places) > 2)
        )
    if old or (any(told.recalled for told in one.told) and one.kind != "advisory"):
        return False
    if one.kind == "advisory":
        own = one.actors == (setting.default,) and _SORTS[one.name or "alert"] == "notice"
        return setting.planned or not own
    if one.kind == "meeting":
        if one.name in ("un", "own"):
            return True
        if one.name == "call":
            return one.status == "occurred"
        return (
            _titled(page)
            and one.status != "possible"
            and (one.when is None or _fresh(one, calendar))
        )
    if one.kind == "sanctions":
        return one.status == "occurred" and one.when is not None and one.when.precision == 1
    if one.kind == "drill":
        return (
            one.when is not None
            and one.when.precision == 1
            and not old
            and one.status == "occurred"
            and setting.when is not None
            and one.when.first == setting.when.first
        )
    return False


_MEET = re.compile(r"\b(?:talks|summit|meets?|meeting|met|envoys?)\b")


def _titled(page: Page) -> bool:
    """Whether the headline speaks of talks as well: then those of these days are news too."""
    return any(
        page.position(number) == 0
        and not one.sentence.furniture
        and _MEET.search(page.folded.lower, one.sentence.start, one.sentence.end) is not None
        for number, one in enumerate(page.sentences[:4])
    )


def _before(when: Resolved, setting: Setting, calendar: Calendar) -> bool:
    """Whether a day is before the one that the report is about."""
    if setting.news and setting.when is not None and setting.when.precision == 1:
        return when.last < setting.when.first
    return calendar.day is not None and when.last < calendar.day - timedelta(
        days=1 if setting.news else 3
    )


def _fresh(one: Occasion, calendar: Calendar) -> bool:
    return (
        one.when is not None
        and one.when.precision == 1
        and calendar.day is not None
        and abs((calendar.day - one.when.last).days) <= 1
    )


def _attributions(
    page: Page, occasions: list[Occasion], setting: Setting, knowledge: Knowledge
) -> dict[int, tuple[Attribution, ...]]:
    context = Context(setting.default)
    numbers = {told.sentence for one in occasions for told in one.told}
    found: dict[int, tuple[Attribution, ...]] = {}
    for number, annotated in enumerate(page.sentences):
        if annotated.sentence.furniture:
            continue
        context.meet(annotated.names)
        if number in numbers:
            found[number] = tuple(
                find_attributions(annotated, page.folded.text, knowledge, context)
            )
    return found


def _mention(
    one: Occasion,
    page: Page,
    attributions: Mapping[int, tuple[Attribution, ...]],
    gathering: _Gathering,
) -> Mention:
    dates: list[Claim] = []
    sites: list[Claim] = []
    credited: list[Attribution] = []
    body_first = sorted(
        one.told, key=lambda told: (page.position(told.sentence) == 0, told.sentence, told.at)
    )
    calendar = gathering.calendar_of(one.actors)
    for told in body_first:
        here = attributions.get(told.sentence, ())
        origins = tuple(source.name for source in here if not source.carrier)
        carrier = next((source.name for source in here if source.carrier), None)
        credited.extend(_named(source) for source in here if _tells(source, told, one))
        credited.extend(_issuer(told, one, page))
        if (
            told.when is not None
            and told.date is not None
            and shown(told.when, told.date.meaning, calendar)
        ):
            words = evidence_of(page, told.date.start, told.date.end)
            if all(claim.value != told.when.value for claim in dates):
                dates.append(
                    Claim(
                        told.when.value,
                        (words,),
                        sources=origins,
                        carrier=carrier,
                        precision=told.when.precision,
                        rules=(one.kind, "date: " + told.date.meaning.kind),
                    )
                )
        if told.site is not None and all(claim.value != told.site.name for claim in sites):
            words = evidence_of(page, told.site.start, told.site.end)
            sites.append(
                Claim(
                    told.site.name,
                    (words,),
                    sources=origins,
                    carrier=carrier,
                    precision=told.site.precision,
                    rules=(one.kind, "site: " + told.site.rule),
                )
            )
    dates.sort(key=lambda claim: claim.precision or 9)
    fields: list[tuple[str, tuple[Claim, ...]]] = []
    if dates:
        fields.append(("date", tuple(dates)))
    if sites:
        fields.append(("site", tuple(sites)))
    first = body_first[0]
    return Mention(
        id="",
        kind=one.kind,
        status=one.status,
        role=one.role,
        actor=tuple(sorted(one.actors)),
        evidence=(evidence_of(page, first.start, first.end),),
        sources=merged_sources(credited, one.actors[0] if len(one.actors) == 1 else None),
        fields=tuple(fields),
    )


def _tells(source: Attribution, told: Telling, one: Occasion) -> bool:
    """Whether a source credited in the sentence tells of the event rather than comments.

    Persons mostly comment; a state tells of its own act alone.
    """
    if source.kind == "person":
        return False
    if source.kind == "state":
        return (
            source.state in one.actors
            and one.kind in ("sanctions", "advisory")
            and source.index < told.at
            and len(one.actors) == 1
        )
    if one.status == "possible" and one.kind == "sanctions":
        return False
    outside = source.index >= told.last - 1 or source.index < told.first
    return outside or one.kind == "advisory"


def _named(source: Attribution) -> Attribution:
    """Diplomats at a council speak for no one state."""
    return (
        replace(source, name="diplomats", state=None)
        if source.name.endswith(" diplomats")
        else source
    )


def _issuer(told: Telling, one: Occasion, page: Page) -> Iterator[Attribution]:
    """The body that a sentence names as imposing or warning: it tells of its own act."""
    if (
        one.kind not in ("sanctions", "advisory")
        or one.status != "occurred"
        or one.actors == ("UN",)
    ):
        return
    items = page.sentences[told.sentence].line.items
    for index in range(told.first, told.at):
        item = items[index]
        if item.tag != "O" or item.meaning.senses[0].context:
            continue
        body = item.meaning.meaning
        if body.state in one.actors and body.kind in (
            "ministry",
            "agency",
            "military",
            "presidency",
            "government",
        ):
            yield Attribution(body.name, body.kind, body.state, item.start, item.end, index)


#: Weapons that states test, and what is negotiated about them; not a power plant or a medal.
_WEAPONS = re.compile(
    r"\b(?:missiles?|ballistic|warheads?|denucleari[sz]ation|icbms?|nuclear[ -]"
    r"(?:tests?|weapons?|arms|arsenal|deal|talks|envoys?|program(?:me)?s?|missile"
    r"|bombs?|blasts?|ambitions|accord|negotiat\w+|disarmament|non-?proliferation)"
    r"|"
    r"hydrogen bomb|rocket launch(?:es)?|satellite launch(?:es)?|long-range rocket"
    r"|weapons tests?)\b"
)
#: States whose tests the reports are about.
_TESTERS = words_of(
    """
    KP KR IR IN PK CN RU US IL FR GB TW YE
    """
)


def speaks_of_weapons(page: Page) -> bool:
    """Whether a report without a test may still tell of the diplomacy around tests: it names
    such weapons, and a state that tests them."""
    if _WEAPONS.search(page.folded.lower) is None:
        return False
    return any(
        isinstance(name.meaning, State) and name.meaning.code in _TESTERS
        for one in page.sentences
        for name in one.names
    )


def is_about_weapons(mention: Mention, page: Page) -> bool:
    """Whether the words of an event name such weapons: its sentence, or headline and lead."""
    start = page.folded.folded_at(mention.evidence[0].start)
    own = next(
        (one.sentence for one in page.sentences if one.sentence.start <= start < one.sentence.end),
        None,
    )
    if own is None:
        return False
    spans = [
        one.sentence
        for number, one in enumerate(page.sentences)
        if one.sentence is own or (page.position(number) <= 1 and mention.role == "news")
    ]
    return any(_WEAPONS.search(page.folded.lower, one.start, one.end) for one in spans)


def numbered(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Mentions in the order given, with ids m1, m2 ... that count the news first."""
    order = sorted(range(len(mentions)), key=lambda index: mentions[index].role != "news")
    ids = {index: f"m{number}" for number, index in enumerate(order, start=1)}
    return tuple(replace(one, id=ids[index]) for index, one in enumerate(mentions))


def news_first(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The order in which a reading lists its mentions: that of their ids."""
    return tuple(sorted(mentions, key=lambda one: one.role != "news"))
