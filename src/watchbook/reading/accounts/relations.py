"""How two events stand to each other: before, after, following, in response to, despite.

"Hours after Washington repeated its offer", "a month after its fourth nuclear test", "two days
earlier it had tested": only where both ends are events, or the later end a statement, of ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from watchbook.knowledge import Knowledge
from watchbook.reading.accounts.anchors import Anchor, Anchors
from watchbook.reading.accounts.plain_lines import LONGEST
from watchbook.reading.phrases.annotation import Page
from watchbook.reading.phrases.numbers import NUMBER, parse_number
from watchbook.reading.text.word_lists import words_of
from watchbook.records import quote
from watchbook.records.relation import Distance, Relation, RelationKind, Unit
from watchbook.records.statement import Statement

_UNITS = r"(?:minute|hour|day|week|month|year)"
_BOUND = (
    r"(?:(?P<bound>less than|more than|at least|over|under|within|about|around|just|"
    r"only|barely|nearly|almost|some|just over|roughly|exactly) )*"
)
_DISTANCE = (
    rf"(?:{_BOUND}(?:(?P<many>{NUMBER}|an?|one|a few|several|a couple of|the) "
    rf")?(?P<unit>{_UNITS})(?P<s>s?) )"
)
_ORDER = re.compile(rf"(?<![\w-]){_DISTANCE}?(?P<word>after|before|ahead of)\b")
_LATER = re.compile(
    rf"(?<![\w-]){_DISTANCE}(?P<word>later|earlier|afterward|afterwards|before that|after "
    rf"that|previously)\b"
)
_GATE = words_of(
    "after before later earlier response retaliation despite following follows followed heels "
    "wake defiance afterwards answer reply ahead responding aftermath reaction protest"
)


@dataclass(frozen=True, slots=True)
class _Patterns:
    """The patterns over the ``relation`` cues."""

    linking: re.Pattern[str]
    kinds: dict[str, RelationKind]
    answering: re.Pattern[str]


@lru_cache(maxsize=4)
def _patterns_of(knowledge: Knowledge) -> _Patterns:
    kinds: dict[str, RelationKind] = {}
    for word in knowledge.cues["relation.response_to"]:
        kinds[word] = "response_to"
    for word in knowledge.cues["relation.despite"]:
        kinds[word] = "despite"
    for word in knowledge.cues["relation.follows"]:
        kinds[word] = "follows"
    words = "|".join(re.escape(word) for word in sorted(kinds, key=len, reverse=True))
    answers = "|".join(re.escape(word) for word in knowledge.cues["relation.answering"])
    return _Patterns(
        re.compile(rf"(?<![\w-])(?P<word>{words})\b(?P<by> by)?"),
        kinds,
        re.compile(rf"(?:{answers}),? "),
    )


def find_relations(
    page: Page,
    anchors: Anchors,
    statements: Sequence[Statement],
    words: Sequence[frozenset[str]],
    knowledge: Knowledge,
) -> tuple[Relation, ...]:
    """The relations of a report in text order, each once. ``words`` are those of each sentence."""
    if not anchors.all:
        return ()
    finder: _Finder | None = None
    found: list[Relation] = []
    seen: set[tuple[str, str, str]] = set()
    for number, annotated in enumerate(page.sentences):
        if annotated.sentence.furniture or words[number].isdisjoint(_GATE):
            continue
        sentence = annotated.sentence
        if sentence.end - sentence.start > LONGEST:
            continue
        if not anchors.between(sentence.start, sentence.end) and not _POINTS_BACK.match(
            page.folded.lower, sentence.start
        ):
            continue
        if finder is None:
            finder = _Finder(page, anchors, statements, _patterns_of(knowledge))
        for one in finder.in_sentence(number):
            told = (one.kind, one.subject, one.object)
            if told not in seen:
                seen.add(told)
                found.append(one)
    return tuple(found)


class _Finder:
    """Finds the relations of one report's sentences."""

    def __init__(
        self, page: Page, anchors: Anchors, statements: Sequence[Statement], patterns: _Patterns
    ) -> None:
        self.page = page
        self.anchors = anchors
        self.patterns = patterns
        self.lower = page.folded.lower
        at = page.folded.folded_at
        said = []
        for one in statements:
            starts = [at(words.start) for words in one.evidence]
            said.append(Anchor(min(starts), max(at(words.end) for words in one.evidence), one.id))
        self.both = Anchors((*anchors.all, *said))

    def in_sentence(self, number: int) -> Iterator[Relation]:
        """The relations that one sentence states."""
        sentence = self.page.sentences[number].sentence
        start, end = sentence.start, sentence.end
        for match in _ORDER.finditer(self.lower, start, end):
            yield from self._order(number, match, start, end)
        for match in _LATER.finditer(self.lower, start, end):
            yield from self._later(number, match, start, end)
        for match in self.patterns.linking.finditer(self.lower, start, end):
            yield from self._linked(number, match, start, end)
        answer = self.patterns.answering.match(self.lower, start, end)
        if answer is not None:
            here, there = self._first(start, end), self.anchors.last_before(start)
            if here and there and here.mention != there.mention:
                yield self._made("response_to", here, there.mention, start, answer.end(), None)

    def _first(self, start: int, end: int) -> Anchor | None:
        found = self.anchors.between(start, end)
        return found[0] if found else None

    def _subject(self, number: int, at: int, start: int, after: int, end: int) -> Anchor | None:
        """What the relation is said of: the act before the word, else (where the sentence opens
        with it) the one after the comma, else what "it" in "it came hours after" means."""
        before = self.anchors.between(start, at)
        if before:
            acts = [one for one in before if one.act]
            one = (acts or list(before))[-1]
            return None if _OTHER.search(self.lower, one.end, at) else one
        lead = self.lower[start:at]
        if not lead.strip(" \"'(") or _JUST.fullmatch(lead.strip()):
            comma = self.lower.find(", ", after, end)
            return self._first(comma, end) if comma >= 0 else None
        if _IT_CAME.fullmatch(lead.strip()):
            return self.anchors.last_before(start)
        return None

    def _object(self, at: int, end: int) -> Anchor | None:
        """The event or statement named right after the word."""
        limit = self.lower.find(", ", at, end)
        found = self.both.between(at, limit if limit >= 0 else end)
        if not found:
            return None
        one = found[0]
        gap = self.lower[at : one.start]
        if len(gap.split()) > 9 or re.search(r"\b(?:that|said|which|while|and|but)\b", gap):
            return None
        return one

    def _order(self, number: int, match: re.Match[str], start: int, end: int) -> Iterator[Relation]:
        there = self._object(match.end(), end)
        if there is None:
            return
        here = self._subject(number, match.start(), start, there.end, end)
        if here is None or here.mention == there.mention:
            return
        distance = _distance(match)
        if distance is not None and distance.unit == "minute" and not there.act:
            return  # "minutes after liftoff" is about one flight
        if distance is None and (match["word"] == "ahead of" or there.mention.startswith("s")):
            return
        kind: RelationKind = "after" if match["word"] == "after" else "before"
        yield self._made(kind, here, there.mention, match.start(), there.end, distance)

    def _later(self, number: int, match: re.Match[str], start: int, end: int) -> Iterator[Relation]:
        """ "It launched a rocket weeks later", "two days earlier it had tested"."""
        here = self.anchors.between(start, end)
        there = None
        if here and match.start() > start:
            earlier = [one for one in here if one.end <= match.start()]
            ends = {one.mention for one in here}
            if len(ends) > 1 and earlier:
                nearest = [one for one in here if one.start >= match.end()]
                if nearest:  # "fired one and two days later another"
                    here, there = (nearest[0],), earlier[-1]
        if not here:
            return
        there = there or self.anchors.last_before(start)
        if there is None or there.mention == here[0].mention:
            return
        kind: RelationKind = (
            "after"
            if match["word"] in ("later", "afterward", "afterwards", "after that")
            else "before"
        )
        yield self._made(kind, here[0], there.mention, match.start(), match.end(), _distance(match))

    def _linked(
        self, number: int, match: re.Match[str], start: int, end: int
    ) -> Iterator[Relation]:
        kind = self.patterns.kinds[match["word"]]
        there = self._object(match.end(), end)
        if there is None and kind == "despite":
            there = self._the_warning(match.end(), end)
        if there is None:
            return
        here = self._subject(number, match.start(), start, there.end, end)
        if (
            here is not None
            and here.mention == there.mention
            and not there.act
            and kind == "response_to"
        ):
            there = self.anchors.last_before(start) or there  # "fired in response to the test"
        if here is None or here.mention == there.mention:
            return
        last = max(there.end, match.end()) if there.start >= start else match.end()
        if match["by"] and kind == "follows":
            if there.mention.startswith("s"):
                return
            yield self._made(kind, there, here.mention, match.start(), last, None)
            return
        if kind == "follows" and there.mention.startswith("s"):
            return
        yield self._made(kind, here, there.mention, match.start(), last, None)

    def _the_warning(self, at: int, end: int) -> Anchor | None:
        """ "Despite the warning": the last statement told before."""
        if not _SAID_NOUN.match(self.lower, at, end):
            return None
        last = self.both.last_before(at)
        found = [one for one in self.both.all if one.start < at and one.mention.startswith("s")]
        return found[-1] if found and last is not None else None

    def _made(
        self,
        kind: RelationKind,
        here: Anchor,
        there: str,
        start: int,
        end: int,
        distance: Distance | None,
    ) -> Relation:
        folded = self.page.folded
        while end > start and self.lower[end - 1] in " ,":
            end -= 1
        words = quote(self.page.report.text, folded.origin(start), folded.origin(end - 1) + 1)
        return Relation(kind, here.mention, there, (words,), distance)


def _distance(match: re.Match[str]) -> Distance | None:
    if match["unit"] is None:
        return None
    unit: Unit = match["unit"]  # type: ignore[assignment]
    many, bound = match["many"], match["bound"]
    if many is None:
        return Distance(2, None, unit) if match["s"] else None
    if many in ("a", "an", "one", "the"):
        value: float | None = 1
    elif many in ("a few", "several"):
        return Distance(2, None, unit)
    elif many == "a couple of":
        value = 2
    else:
        value = parse_number(many)
    if value is None:
        return None
    if bound in ("less than", "under", "within", "barely"):
        return Distance(None, value, unit)
    if bound in ("more than", "at least", "over", "just over"):
        return Distance(value, None, unit)
    return Distance(value, value, unit)


_POINTS_BACK = re.compile(r"(?:but |and )?(?:it|this|that|the (?:move|news|show|action))\b")
_JUST = re.compile(r"(?:just|only|barely|coming|and|but|the|then)(?: (?:just|only|barely))?")
_IT_CAME = re.compile(
    r"(?:but |and )?(?:it|this|that|the (?:move|news|show of force|action))(?: also)? "
    r"(?:came|comes|was|happened|took place|occurred|follows|followed)?(?: just| only| "
    r"barely| less than)?"
)
#: What comes between takes the words for itself: "fired it amid sanctions imposed in response to".
_OTHER = re.compile(
    r"\b(?:sanctions|resolutions?|exercises?|drills?|talks|calls|measures|statements?|"
    r"meetings?|warnings?|moves?|visits?|summit|speech|push|said|says|condemned|sanctioned)\b"
)
_SAID_NOUN = re.compile(
    r" (?:the|a|that|this|those|these|its|his|their|repeated|such)? ?(?:[a-z]+ "
    r"){0,2}(?:warnings?|appeals?|calls?|offers?|demands?|protests?|condemnation|promises?|"
    r"pledges?|vows?)\b(?! (?:from|of|by))"
)
