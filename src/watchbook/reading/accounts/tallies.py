"""Tallies: "its 32nd launch this year, by our count", "at least 15 times since January 2011".

An ordinal counts where a period, a beginning or a counter stands with it ("the fourth such test
this month"), or where a test is said to be the how manyth ("it was the North's fifth nuclear
test"). A number counts where what it numbers was done over a stretch of time ("has fired 70
missiles this year"). Ordinals that merely name ("the first stage", "the second missile") do not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import lru_cache

from watchbook.knowledge import Knowledge
from watchbook.reading.accounts.anchors import Anchors
from watchbook.reading.accounts.plain_lines import LONGEST
from watchbook.reading.accounts.tellers import Tellers
from watchbook.reading.phrases.annotation import Page
from watchbook.reading.phrases.calendars import Calendar, local_calendar
from watchbook.reading.phrases.date_words import find_dates
from watchbook.reading.phrases.dates import resolve, shown
from watchbook.reading.phrases.numbers import (
    ABOUT,
    AT_LEAST,
    AT_MOST,
    NUMBER,
    ORDINALS,
    Range,
    bounded,
    parse_number,
    parse_ordinal,
)
from watchbook.reading.phrases.skeleton import Item, Line
from watchbook.reading.text.word_lists import words_of
from watchbook.records import Evidence, quote
from watchbook.records.tally import Tally

_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_ORDINAL = (
    rf"(?:(?:{_TENS})-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|"
    rf"{'|'.join(ORDINALS)}|\d+(?:st|nd|rd|th))"
)
_UNIT = r"(?:day|week|month|year|decade)"
#: No counted noun is looked for beyond one of these.
_STOP = (
    r"(?!(?:the|a|an|and|or|to|of|was|were|is|are|has|have|had|in|on|at|by|for|from|with|"
    r"that|who|which|since|after|"
    r"before|over|as|than|his|their|its|day|month|week|year|stage|time|times|people|officials)\b)"
)
_FILL = rf"(?:{_STOP}[\w'.-]+ )"
_SMALL = rf"(?:an?|one|{NUMBER}|(?:a )?few|several)"
_PERIOD = (
    rf"(?:(?P<far>so far )?(?:earlier )?(?P<rel>this|last) (?P<unit>year|month|"
    rf"week)(?P<alone> alone)?"
    rf"|(?:so far )?of the (?P<ofthe>year|month|week)"
    rf"|(?:so far )?(?:of|in|during) (?P<year>(?:19|20)\d\d)"
    rf"|(?:in|within|over|inside) (?:the (?:past|last|space of) )?(?:(?:less|more|little "
    rf"more) than |just |only |about |nearly |over |almost |under |roughly |barely )*"
    rf"(?P<length>{_SMALL}) (?P<lunit>{_UNIT})s?\b"
    rf"|(?:in|over|within|during) the (?:past|last) (?P<onlyunit>{_UNIT})\b"
    r"|(?P<ever>on record|in its history|to date|ever)\b)"
)
_SINCE = r"since (?P<since>[^,.;:()]+)"
_SPAN = re.compile(rf"\b(?:{_PERIOD}|{_SINCE})")
_DIRECT = re.compile(
    rf"(?: by [\w ]{{3,30}}?)?(?:,? (?:of its kind|ever|so far))?(?: |, )(?:{_PERIOD}|{_SINCE})"
)
_GATE = words_of(
    "since times twice thrice year month week month's ever total tally count number days weeks "
    "months years decade record history 2021"
) | frozenset(str(year) for year in range(1990, 2050))
_WORD = re.compile(r"[a-z0-9]+")
_ORDINAL_WORDS = frozenset(ORDINALS) | frozenset(
    f"{n}{'th' if 10 <= n % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"
    for n in range(1, 200)
)


@dataclass(frozen=True, slots=True)
class _Patterns:
    """The patterns over the ``tally`` cues."""

    ordinal: re.Pattern[str]
    counted: re.Pattern[str]
    times: re.Pattern[str]
    noun: re.Pattern[str]
    number_of: re.Pattern[str]
    brings: re.Pattern[str]
    acts: dict[str, str]
    loose: frozenset[str]
    words: frozenset[str]


@lru_cache(maxsize=4)
def _patterns_of(knowledge: Knowledge) -> _Patterns:
    words = sorted(knowledge.cues["tally.nouns"], key=len, reverse=True)
    noun = (
        rf"(?:rounds? of (?:[\w-]+ )?)?(?:{'|'.join(re.escape(word) for word in words)})"
        r"(?: (?:tests?|launch(?:es)?|firings?))?(?![\w-])"
    )
    bound = rf"(?:(?P<about>{AT_LEAST}|{AT_MOST}|{ABOUT}|a record|a combined|some|well over) )*"
    number = rf"(?P<number>(?!(?:19|20)\d\d\b)(?:{NUMBER}|a)(?: dozen)?|dozens|half a dozen)"
    acts = {
        verb: act
        for act in ("launch", "test", "meeting")
        for verb in knowledge.cues[f"tally.{act}"]
    }
    return _Patterns(
        ordinal=re.compile(
            rf"(?<![\w-])(?P<ordinal>{_ORDINAL})(?P<ever>-ever| ever)?(?![\w-])(?: "
            rf"(?P<such>such )?(?P<fill>{_FILL}{{0,4}}?)(?P<noun>{noun}|time(?!s))(?P<kind> "
            rf"of its kind)?)?"
        ),
        counted=re.compile(
            rf"(?<![\w.,-]){bound}{number} (?P<fill>{_FILL}{{0,4}}?)(?P<noun>{noun})"
        ),
        times=re.compile(rf"(?<![\w.,-]){bound}(?:{number} times|(?P<twice>twice|thrice))\b"),
        noun=re.compile(rf"(?<![\w-]){noun}"),
        number_of=re.compile(
            rf"number of (?:{_FILL}{{0,3}}?)(?P<noun>{noun})(?P<mid>[^.;]{{0,60}}?) (?:at|to|"
            rf"reached|stood at) (?P<number>{NUMBER})\b"
        ),
        brings=re.compile(
            rf"(?:bring|brings|bringing|brought|takes|taking|raised|raises|raising) (?:the "
            rf"(?:total|number|tally|count) )?to (?:at least )?(?P<number>{NUMBER}) (?:the "
            rf"(?:total )?number of )?(?:{_FILL}{{0,3}}?)(?P<noun>{noun})"
        ),
        acts=acts,
        loose=frozenset(knowledge.cues["tally.loose"]),
        words=frozenset(_WORD.findall(" ".join(words))) | {"time", "times", "twice", "thrice"},
    )


@dataclass(frozen=True, slots=True)
class _Span:
    """A period or a beginning, with the end of its words; ``wide`` is a year or more."""

    end: int
    period: str | None = None
    since: str | None = None
    wide: bool = False
    marked: bool = False
    dates: str | None = None
    this: bool = False


def find_tallies(
    page: Page,
    tellers: Tellers,
    anchors: Anchors,
    words: Sequence[frozenset[str]],
    actors: Mapping[str, str],
    knowledge: Knowledge,
) -> tuple[Tally, ...]:
    """The tallies of a report in text order.

    ``words`` are those of each sentence, ``actors`` the state whose act each mention is.
    """
    found: list[Tally] = []
    counter: _Counter | None = None
    counted = _patterns_of(knowledge).words
    for number, annotated in enumerate(page.sentences):
        sentence = annotated.sentence
        if sentence.furniture or sentence.title or sentence.end - sentence.start > LONGEST:
            continue
        here = words[number]
        has_ordinal = not here.isdisjoint(_ORDINAL_WORDS)
        if here.isdisjoint(counted):
            continue
        if not has_ordinal and here.isdisjoint(_GATE) and not _has_held(here):
            continue
        if not annotated.telling and not has_ordinal and "number" not in here:
            continue
        if counter is None:
            counter = _Counter(page, tellers, anchors, actors, knowledge)
        found.extend(counter.in_sentence(number, has_ordinal))
    return tuple(found)


def _has_held(words: frozenset[str]) -> bool:
    """Whether a sentence may say how many tests somebody has held, with no period named."""
    return not words.isdisjoint(_PERFECTS) and not words.isdisjoint(_PLURALS)


class _Counter:
    """Finds the tallies of one report's sentences."""

    def __init__(
        self,
        page: Page,
        tellers: Tellers,
        anchors: Anchors,
        actors: Mapping[str, str],
        knowledge: Knowledge,
    ) -> None:
        self.actors = actors
        self.page = page
        self.tellers = tellers
        self.anchors = anchors
        self.patterns = _patterns_of(knowledge)
        report = page.report
        self.calendar: Calendar = local_calendar(report.published, report.published_at, None)
        self.text = page.folded.text
        self.lower = page.folded.lower

    def in_sentence(self, number: int, has_ordinal: bool) -> Iterator[Tally]:
        """The tallies of one sentence, first to last; none lies within another."""
        annotated = self.page.sentences[number]
        start, end = annotated.sentence.start, annotated.sentence.end
        line = self.tellers.lines[number]
        made: list[tuple[int, int, Tally]] = []  # where its number or ordinal stands, and what of
        for finder in (self._numbers_of, self._times, self._counts):
            made.extend(finder(number, line, start, end))
        if has_ordinal:
            made.extend(self._ordinals(number, line, start, end))
        done: list[tuple[int, int]] = []
        for low, high, tally in sorted(made, key=lambda one: one[0]):
            if all(high <= a or b <= low for a, b in done):
                done.append((low, high))
                yield tally

    # -- the how manyth ------------------------------------------------------------------------

    def _ordinals(
        self, number: int, line: Line, start: int, end: int
    ) -> Iterator[tuple[int, int, Tally]]:
        for match in self.patterns.ordinal.finditer(self.lower, start, end):
            ordinal = _ordinal_value(match["ordinal"])
            if ordinal is None:
                continue
            noun, at = match["noun"], match.end()
            copula = _COPULA.search(self.lower, max(start, match.start() - 60), match.start())
            if noun is None:
                at = match.end("ever") if match["ever"] else match.end("ordinal")
                direct = _DIRECT.match(self.lower, at, end)
                span = self._span(direct) if direct else None
                if span is None:
                    continue
                of = self._noun_before(line, start, match.start())
            else:
                span = self._span_after(at, end)
                if span is not None and span.dates and (copula is None or span.dates == "in"):
                    span = None  # "its fourth nuclear test in 2016", "last month": when it was
                if span is not None and "nuclear" in noun and copula is None and span.this:
                    span = None
                if noun == "time":
                    of = self._act(line, start, end, match.start())
                else:
                    of = _singular(noun)
                    if match["such"] is None and noun in ("missile", "missiles") and match["fill"]:
                        of = _class_of(match["fill"] + noun)
            if of is None:
                continue
            counter = self._counter(number, line, start, end, match.start())
            ever = noun == "time" and copula and _THAT_HAS.match(self.lower, at, end)
            if span is None and (
                noun is None
                or (noun == "time" and not ever)
                or (copula is None and not (counter and counter[2]))
            ):
                continue
            if span is None and ordinal == 1 and not match["ever"] and match["kind"] is None:
                continue
            if span is None and (_singular(noun or "") in _THINGS or noun in self.patterns.loose):
                continue
            last = span.end if span else match.end()
            yield (
                match.start(),
                at,
                self._tally(
                    number,
                    line,
                    match.start(),
                    last,
                    of,
                    span,
                    counter,
                    ordinal=ordinal,
                    about=self._about(line, match.start(), match.end()),
                ),
            )

    def _noun_before(self, line: Line, start: int, at: int) -> str | None:
        """What "the third in ten days" is the third of: the last thing named before it."""
        found = list(self.patterns.noun.finditer(self.lower, start, at))
        copula = _COPULA.search(self.lower, max(start, at - 60), at)
        if copula is None:  # "fired a missile, the third in ten days"
            found = [
                one
                for one in found
                if one.group() not in self.patterns.loose and at - one.end() < 90
            ]
        if not found:
            return None
        last = found[0] if copula else found[-1]
        for item in line.items:
            if (
                item.tag == "W"
                and item.start <= last.start() < item.end
                and item.meaning.class_span
            ):
                low, high = item.meaning.class_span
                return _singular(self.lower[low:high])
        return _singular(last.group())

    def _act(self, line: Line, start: int, end: int, at: int) -> str | None:
        """What happened for the fourth "time": the subject's noun, else the verb's act."""
        if re.search(
            r"\b(?:marks?|marked|was|is) (?:only |just |at least )?the $", self.lower[start:at]
        ):
            found = self._noun_before(line, start, at)
            if found is not None:
                return found
        best: tuple[int, str] | None = None
        for verb, act in self.patterns.acts.items():
            for match in re.finditer(rf"(?<![\w-]){re.escape(verb)}\b", self.lower[start:end]):
                distance = abs(start + match.start() - at)
                if best is None or distance < best[0]:
                    best = (distance, act)
        if best is not None:
            return best[1]
        return None

    # -- how many ---------------------------------------------------------------------------------

    def _times(
        self, number: int, line: Line, start: int, end: int
    ) -> Iterator[tuple[int, int, Tally]]:
        """ "At least 15 times since January 2011"."""
        for match in self.patterns.times.finditer(self.lower, start, end):
            verb = self._verb_before(line, match.start())
            if verb is None:
                continue
            span = self._span_after(match.end(), end) or self._span_before(start, match.start())
            if span is None and not _PERFECT.search(self.lower, start, match.start()):
                continue
            nouns = [
                one
                for one in self.patterns.noun.finditer(self.lower, verb.end, match.start())
                if _singular(one.group()) not in _THINGS
            ]
            sense = verb.meaning.sense
            of = (
                _singular(nouns[-1].group())
                if nouns
                else {"test": "test", "hold": None, "detonate": "test"}.get(sense, "launch")
            )
            if of is None:
                continue
            count = _range(
                match["about"],
                "2" if match["twice"] == "twice" else "3" if match["twice"] else match["number"],
            )
            last = span.end if span else match.end()
            if count is not None:
                yield (
                    match.start(),
                    match.end(),
                    self._tally(
                        number,
                        line,
                        match.start(),
                        last,
                        of,
                        span,
                        self._counter(number, line, start, end, match.start()),
                        count=count,
                    ),
                )

    def _counts(
        self, number: int, line: Line, start: int, end: int
    ) -> Iterator[tuple[int, int, Tally]]:
        """ "Has fired more than 70 missiles this year"."""
        for match in self.patterns.counted.finditer(self.lower, start, end):
            verb = self._verb_near(line, match.start(), match.end())
            inside = match.span("fill")
            if verb is None or any(
                item.tag in _NO_FILL and inside[0] <= item.start < inside[1] for item in line.items
            ):
                continue
            span = self._span_after(match.end(), end) or self._span_before(start, match.start())
            perfect = (
                bool(_PERFECT.search(self.lower, max(start, verb.start - 12), verb.end))
                or verb.meaning.perfect
                or verb.meaning.ever
            )
            if span is None and (not perfect or not self._of_tests(match["noun"])):
                continue
            count = _range(match["about"], match["number"])
            if count is None or match["number"] == "a":
                continue
            least = count[0] if count[0] is not None else count[1] or 0
            if span is not None and not (
                span.since or perfect or span.marked or (span.wide and least >= 3)
            ):
                continue
            last = max(span.end, match.end()) if span else match.end()
            yield (
                match.start(),
                match.end(),
                self._tally(
                    number,
                    line,
                    match.start(),
                    last,
                    _singular(match["noun"]),
                    span,
                    self._counter(number, line, start, end, match.start()),
                    count=count,
                ),
            )

    def _of_tests(self, noun: str) -> bool:
        """Whether a noun names tests themselves: "has conducted five nuclear tests"."""
        return _singular(noun) not in _THINGS and noun not in self.patterns.loose

    def _numbers_of(
        self, number: int, line: Line, start: int, end: int
    ) -> Iterator[tuple[int, int, Tally]]:
        """ "Brings to 14 the number of tests", "puts the number of launches this year at 28"."""
        for pattern in (self.patterns.number_of, self.patterns.brings):
            for match in pattern.finditer(self.lower, start, end):
                value = parse_number(match["number"])
                if value is None:
                    continue
                after = self._span_after(match.end("noun"), end)
                last = max(match.end(), after.end if after else 0)
                yield (
                    match.start(),
                    last,
                    self._tally(
                        number,
                        line,
                        match.start(),
                        last,
                        _singular(match["noun"]),
                        after,
                        self._counter(number, line, start, end, match.start()),
                        count=(value, value),
                    ),
                )

    def _verb_before(self, line: Line, at: int) -> Item | None:
        verbs = [
            item
            for item in line.items
            if item.tag == "V"
            and item.end <= at
            and item.meaning.sense in _ACTS
            and item.meaning.status == "occurred"
        ]
        return verbs[-1] if verbs and at - verbs[-1].end < 90 else None

    def _verb_near(self, line: Line, start: int, end: int) -> Item | None:
        before = self._verb_before(line, start)
        if before is not None:
            return before
        after = [
            item
            for item in line.items
            if item.tag == "V"
            and 0 <= item.start - end < 12
            and item.meaning.sense in _ACTS
            and item.meaning.status == "occurred"
        ]
        return after[0] if after else None

    # -- over which stretch ------------------------------------------------------------------------

    def _span_after(self, at: int, end: int) -> _Span | None:
        """The period or beginning that follows within the clause."""
        stop = _CLAUSE_END.search(self.lower, at, end)
        limit = stop.start() if stop else end
        match = _SPAN.search(self.lower, at, min(limit, at + 110))
        if match is None or _PART_OF.search(self.lower, at, match.start()):
            return None
        if match["since"]:
            match = _SPAN.match(self.lower, match.start(), end) or match
        return self._span(match)

    def _span_before(self, start: int, at: int) -> _Span | None:
        """The year or the beginning that the sentence opens with: "Since taking power in 2011"."""
        opening = _SINCE_OPENS.match(self.lower, start, at)
        if opening is not None:
            found = self._since(opening)
            return replace(found, end=at) if found else None
        match = re.compile(r"(?:in|during) ((?:19|20)\d\d)\b,? ").match(self.lower, start, at)
        return _Span(at, period=match.group(1), wide=True) if match else None

    def _span(self, match: re.Match[str]) -> _Span | None:
        today = None if self.calendar.stands_in else self.calendar.desk
        words = match.group().strip(" ,")
        if match["since"]:
            return self._since(match)
        unit = match["unit"] or match["ofthe"]
        if unit:
            wide = unit == "year"
            marked = bool(match["far"] or match["alone"])
            period = words
            if today is not None:
                last = match["rel"] == "last"
                if unit == "year":
                    period = str(today.year - last)
                elif unit == "month":
                    month = today.replace(day=1) - timedelta(days=1) if last else today
                    period = f"{month.year}-{month.month:02}"
                else:
                    monday = today - timedelta(days=today.weekday() + 7 * last)
                    period = f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"
            dates = match["rel"] if match["rel"] == "last" and not marked else None
            this = match["rel"] == "this" and not marked
            return _Span(match.end(), period, None, wide, marked, dates, this)
        if match["year"]:
            dates = None if words.startswith(("of ", "so far")) else "in"
            return _Span(match.end(), period=match["year"], wide=True, dates=dates)
        if match["length"] or match["onlyunit"]:
            return self._length(match)
        return _Span(match.end(), period="ever", wide=True, marked=True)

    def _length(self, match: re.Match[str]) -> _Span | None:
        words = match["length"] or "a"
        value = 1.0 if words in ("a", "an") else parse_number(words)
        unit = match["lunit"] or match["onlyunit"]
        if value is None:
            return _Span(
                match.end(), period=match.group().strip(" ,"), wide=unit in ("year", "decade")
            )
        if unit == "decade":
            value, unit = value * 10, "year"
        return _Span(match.end(), period=f"P{value:g}{unit[0].upper()}", wide=unit == "year")

    def _since(self, match: re.Match[str]) -> _Span | None:
        start, end = match.span("since")
        cut = _SINCE_END.search(self.lower, start, end)
        end = cut.start() if cut else end
        words = self.text[start:end].strip()
        for phrase in find_dates(self.text, start, end):
            when = resolve(phrase, self.calendar)
            if when is not None and shown(when, phrase, self.calendar):
                return _Span(phrase.end, since=when.value, wide=True, marked=True)
        return (
            _Span(start + len(self.text[start:end].rstrip()), since=words, wide=True, marked=True)
            if words
            else None
        )

    # -- who counts what ---------------------------------------------------------------------------

    def _counter(
        self, number: int, line: Line, start: int, end: int, at: int
    ) -> tuple[str, tuple[int, int], bool] | None:
        """Whose count it is: its name, its words, whether it is said to be a count."""
        match = _COUNT_OF.search(self.text, start, end)
        if match is not None:
            group = "one" if match["one"] else "two"
            name = re.sub(r"(?:'s?|\.)$", "", match[group].strip())
            return name, match.span(group), True
        for index, item in enumerate(line.items):
            if item.tag in ("said", "says", "say") and (
                item.start < at or line.items[index - 1].tag != ","
            ):
                tellers = self.tellers.before(number, line, index)
                if tellers and (item.end < at or index >= len(line.items) - 3):
                    one = tellers[0]
                    return one.name, (one.start, one.end), False
        return None

    def _actor(self, number: int, line: Line, start: int, at: int, end: int) -> str | None:
        names = _states_in(line)
        before = self.text[:at]
        owner = re.search(r"(\S+)'s?(?: own)? $", before[-40:])
        if owner is not None:
            for item in names:
                if item.end in (at - 3, at - 2) or (item.end == at and item.tag != "J"):
                    return str(item.meaning.meaning.code)
            if owner.group(1).lower() not in ("it",):
                return None
        after = _BY_WHOM.match(self.text, at)
        for item in names:
            if after and item.start == after.end():
                return str(item.meaning.meaning.code)
            if item.tag == "J" and item.end == at - 1:
                return str(item.meaning.meaning.code)
        subjects = [
            item
            for item in names
            if item.tag in ("A", "G") and item.end <= at and self._is_subject(line, item)
        ]
        if subjects:
            return str(subjects[-1].meaning.meaning.code)
        for index, item in enumerate(line.items):
            if item.tag == "it" and item.end <= at and self._is_subject(line, item):
                meant = self.tellers.pronoun(number, line, index)
                if meant is not None and meant.kind == "state":
                    return meant.affiliation
        bodies = [
            item
            for item in line.items
            if item.tag in ("O", "R") and item.end <= at and self._is_subject(line, item)
        ]
        if bodies and bodies[-1].tag == "O" and bodies[-1].meaning.meaning.state:
            return str(bodies[-1].meaning.meaning.state)
        if before.endswith((" its ", " its own ")):
            owners = [item for item in names if item.end <= at]
            if owners:
                return str(owners[0].meaning.meaning.code)
        later = [
            item
            for item in names
            if item.tag in ("A", "G") and at < item.start < end and self._is_subject(line, item)
        ]
        return str(later[0].meaning.meaning.code) if later else None

    def _is_subject(self, line: Line, item: Item) -> bool:
        """Whether a state is what acts: a verb of ours follows before the clause ends."""
        for index, one in enumerate(line.items):
            if one.start == item.start:
                for later in line.items[index + 1 : index + 7]:
                    if later.tag == "V":
                        return bool(later.meaning.sense in _ACTS)
                    if later.tag not in ("has", "on", "D", "now", "also", "repeatedly", "itself"):
                        return False
        return False

    def _about(self, line: Line, start: int, end: int) -> str | None:
        sentence_start = line.items[0].start
        before = [one for one in self.anchors.between(sentence_start, end) if one.start <= start]
        return before[-1].mention if before else None

    def _tally(
        self,
        number: int,
        line: Line,
        start: int,
        end: int,
        of: str,
        span: _Span | None,
        counter: tuple[str, tuple[int, int], bool] | None,
        *,
        ordinal: int | None = None,
        count: Range | None = None,
        about: str | None = None,
    ) -> Tally:
        words: list[Evidence] = [self._quote(start, end)]
        if counter is not None:
            words.append(self._quote(*counter[1]))
        sentence = self.page.sentences[number].sentence
        return Tally(
            count=count,
            ordinal=ordinal,
            of=of,
            evidence=tuple(words),
            period=span.period if span else None,
            since=span.since if span else None,
            counter=counter[0] if counter else None,
            actor=self._actor(number, line, sentence.start, start, sentence.end)
            or (self.actors.get(about) if about else None),
            about=about,
        )

    def _quote(self, start: int, end: int) -> Evidence:
        folded = self.page.folded
        while end > start and self.text[end - 1] in " ,.":
            end -= 1
        return quote(self.page.report.text, folded.origin(start), folded.origin(end - 1) + 1)


def _states_in(line: Line) -> list[Item]:
    """All states named in a sentence, those inside phrases too."""
    found: list[Item] = []
    for item in line.items:
        if item.tag in ("A", "G", "J"):
            found.append(item)
        elif item.tag == "E":
            found.extend(one for one in item.meaning.items if one.tag in ("A", "G", "J"))
        elif item.tag == "W" and item.meaning.owner is not None:
            found.append(item.meaning.owner)
    return found


def _ordinal_value(word: str) -> int | None:
    if "-" in word:
        tens, unit = word.split("-")
        value = parse_number(tens)
        return int(value) + ORDINALS[unit] if value is not None else None
    return parse_ordinal(word)


def _range(about: str | None, words: str) -> Range | None:
    """The range of "at least 15", "two dozen", "some 90"."""
    if words == "dozens":
        return (24, None)
    if words == "half a dozen":
        return (6, 6)
    value: float | None
    if words.endswith(" dozen"):
        first = words[: -len(" dozen")]
        many = 1.0 if first == "a" else parse_number(first)
        value = many * 12 if many is not None else None
    else:
        value = parse_number(words)
    return None if value is None else bounded(value, (about or "").strip())


def _singular(words: str) -> str:
    """ "Missile tests" as "missile test", "rounds of testing" as "round of testing"."""
    first, _, rest = words.partition(" of ")
    if rest:
        return f"{_singular(first)} of {rest}"
    if first.endswith(("ches", "sses", "shes")):
        return first[:-2]
    return first[:-1] if first.endswith("s") and not first.endswith("ss") else first


def _class_of(words: str) -> str:
    kept = [word for word in words.split() if word in _CLASS_WORDS]
    return _singular(" ".join(kept))


_CLASS_WORDS = words_of("ballistic cruise hypersonic missile missiles")
#: Things that an ordinal by itself only numbers within a salvo.
_THINGS = words_of("missile rocket projectile satellite shell round icbm")
_NO_FILL = words_of("V A G O D N C Q")
_ACTS = words_of("fire test hold detonate send lift_off")
_COPULA = re.compile(
    r"\b(?:is|was|were|be|been|marks?|marked|became|becomes|makes? it|made it|it)\b(?: "
    r"(?:only|just|at least|also|itself|reportedly|apparently|now))* (?:the |its |their |"
    r"(?:the )?[a-z' .-]{2,25}'s? )$"
)
_PERFECTS = frozenset(["has", "have"])
_PLURALS = frozenset(["tests", "launches", "firings", "parades", "rounds"])
_PERFECT = re.compile(r"\b(?:has|have|had)\b")
#: "The second time that Israel has tested it": since ever.
_THAT_HAS = re.compile(r" (?:that )?[^,;.]{2,40} (?:has|have|had)\b")
_BY_WHOM = re.compile(r"[\w-]+ by (?:the )?")
_PART_OF = re.compile(r"\b(?:half|end|start|rest|beginning|quarter|part|course|middle|turn) $")
_SINCE_OPENS = re.compile(r"since (?P<since>[^,;:.]{3,80}), ")
_CLAUSE_END = re.compile(
    r"[;:()]|, (?!so far|including)|\. |\band (?:the|its|a|his|was|has) |\bbut\b|\bwhile\b"
)
_SINCE_END = re.compile(r" (?:and|but|when|while|as|by|according|that|which|after|amid|to)\b")
_COUNT_OF = re.compile(
    r"(?:according to|by|in) (?:an? |the )?(?P<one>[A-Z][\w&.'-]*(?: "
    r"[A-Z][\w&.'-]*)*?)(?:'s)? (?:own )?(?:count|tally|reckoning|database|calculation|"
    r"calculations|figures)\b"
    r"|\b(?:[Cc]ount|[Tt]ally|[Dd]atabase)(?: kept| compiled| maintained)? (?:by|from|of) "
    r"(?P<two>(?:the )?[A-Z][\w&.-]*(?: (?:(?:of|for|on) (?:the )?)?[A-Z][\w&.-]*)*)"
)
