"""The annotated text: every sentence with its phrases, pass upon pass.

Names, numbers and times are found first, then weapon phrases, event nouns and verb groups are
gathered from them. Every pass adds items; none changes the words.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial

from watchbook.knowledge import Knowledge
from watchbook.reading.phrases.alternatives import any_of
from watchbook.reading.phrases.clocks import find_clocks
from watchbook.reading.phrases.date_words import HAS_DATE_WORDS, find_dates
from watchbook.reading.phrases.event_nouns import find_event_nouns
from watchbook.reading.phrases.lexicon import CUE, Name, find_names
from watchbook.reading.phrases.numbers import parse_number
from watchbook.reading.phrases.quantities import find_quantities
from watchbook.reading.phrases.skeleton import Item, Line, line_of, tokenise
from watchbook.reading.phrases.verbs import find_verbs
from watchbook.reading.phrases.weapons import find_weapons
from watchbook.reading.text.folding import Folded, fold
from watchbook.reading.text.sentences import Sentence, find_sentences
from watchbook.records import Report


class Annotated:
    """One sentence with its phrases.

    ``line`` holds the items that the rules see; it is made when first asked for, since most
    sentences of most reports are never looked at. ``names`` are its known names, ``telling``
    whether it may tell of a test: it names a weapon or a test, or goes on from one that does.
    """

    __slots__ = ("_line", "_make", "names", "sentence", "telling")

    def __init__(
        self, sentence: Sentence, names: tuple[Name, ...], telling: bool, make: Callable[[], Line]
    ) -> None:
        self.sentence = sentence
        self.names = names
        self.telling = telling
        self._make = make
        self._line: Line | None = None

    @property
    def line(self) -> Line:
        """The sentence as items with their skeleton."""
        if self._line is None:
            self._line = self._make()
        return self._line


@dataclass(frozen=True, slots=True)
class Page:
    """A report as the rules see it. ``names`` are all known names, in text order."""

    report: Report
    folded: Folded
    sentences: tuple[Annotated, ...]
    positions: tuple[int, ...] = ()

    def position(self, number: int) -> int:
        """Where a sentence stands in the story: 0 the headline, 1 the first of the body."""
        return self.positions[number]


def annotate(report: Report, knowledge: Knowledge) -> Page:
    """All passes over one report."""
    folded = fold(report.text)
    sentences = find_sentences(folded, report.title, report.furniture)
    moving = _moving(knowledge)
    annotated: list[Annotated] = []
    since = 9  # how many sentences ago one named a weapon or a test
    for sentence, found in _names_by_sentence(sentences, find_names(folded, knowledge)):
        names = tuple(name for name in found if name.tag != CUE)
        telling = False
        if not sentence.furniture:
            cued = any(name.tag in (CUE, "M") for name in found)
            goes_on = since <= 1 and moving.search(folded.lower, sentence.start, sentence.end)
            telling = cued or bool(goes_on)
            since = 0 if cued else since + 1
        line = partial(_line, folded, sentence, names, knowledge)
        annotated.append(Annotated(sentence, names, telling, line))
    return Page(report, folded, tuple(annotated), _positions(folded.text, sentences))


def _names_by_sentence(
    sentences: Iterable[Sentence], names: Iterable[Name]
) -> Iterator[tuple[Sentence, list[Name]]]:
    """Each sentence with the names that lie in it."""
    left = deque(names)
    for sentence in sentences:
        while left and left[0].start < sentence.start:
            left.popleft()
        here: list[Name] = []
        while left and left[0].end <= sentence.end:
            here.append(left.popleft())
        yield sentence, here


@lru_cache(maxsize=4)
def _moving(knowledge: Knowledge) -> re.Pattern[str]:
    """How a sentence goes on telling of what was fired: "it flew", "two of them fell"."""
    words = {
        word
        for sense in ("fire", "lift_off", "fly", "land", "hit", "reach", "fail", "detect", "test")
        for word in knowledge.cues[f"verbs.{sense}"]
    }
    return re.compile(
        r"\b(?:it|they|neither|one|two|three|four|five|six|both|all|each|another|others?|first|second"
        r"|third|none)"
        rf"(?: [\w-]+){{0,4}}? (?:{any_of(words)})\b"
        r"|\b(?:put|estimated|measured|calculated) (?:its|the|their)(?: [\w-]+){0,3}?"
        r" (?:altitude|distance|range|flight|apogee|height)\b"
        r"|\b(?:last|previous) one(?: [\w-]+){0,3}? (?:was|came|took)\b"
    )


def _positions(text: str, sentences: Sequence[Sentence]) -> tuple[int, ...]:
    """Number the sentences of the story; furniture lines take the number of the next one."""
    at = 0 if _has_headline(text, sentences) else 1
    positions = []
    for one in sentences:
        positions.append(at)
        if not one.furniture:
            at += 1
    return tuple(positions)


def _has_headline(text: str, sentences: Sequence[Sentence]) -> bool:
    """Whether the story opens with a headline.

    A first line without a full stop is one, whether or not the source called it so.
    """
    story = [one for one in sentences if not one.furniture]
    if not story or story[0].title:
        return bool(story)
    first = story[0]
    return (
        len(story) > 1
        and story[1].paragraph > first.paragraph
        and text[first.end - 1] not in ".?!\"'"
        and first.end - first.start < 160
    )


_DIGIT_OR_TIME = re.compile(r"\d|\bnoon\b|\bmidday\b|mach")
_NUMBER_WORD = re.compile(
    r"(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?"
    r"|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?"
    r"|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
    r"|fifteen|sixteen|seventeen|eighteen|nineteen)"
)
_NUMBER_STARTS = frozenset("0123456789otfsenz")
#: A quantity needs one of these words beside its number.
_MEASURE = re.compile(
    r"\d ?-?k(?:ilo)?m|kilom|mi\b|mile|met(?:er|re)|feet|foot|ft\b|mach|hour|minute|second|kilot"
    r"|\dm\b|m\b|knot|nmi"
)


def _line(
    folded: Folded, sentence: Sentence, names: tuple[Name, ...], knowledge: Knowledge
) -> Line:
    """The passes over one sentence: phrases, numbers, weapons, event nouns, verb groups."""
    phrases = _without_overlaps([*_phrases(folded, sentence, names, knowledge)])
    words = tokenise(folded.lower, sentence.start, sentence.end, phrases)
    line = line_of([_as_number(item) for item in words])
    line = find_weapons(line, folded.text, knowledge)
    line = find_event_nouns(line, knowledge)
    return find_verbs(line, knowledge)


def _phrases(
    folded: Folded, sentence: Sentence, names: tuple[Name, ...], knowledge: Knowledge
) -> Iterator[Item]:
    """Clock times, quantities, dates and names; each is sought only where it can be."""
    start, end, lower = sentence.start, sentence.end, folded.lower
    if _DIGIT_OR_TIME.search(lower, start, end):
        for clock in find_clocks(lower, start, end):
            yield Item("C", clock.start, clock.end, clock)
    if _MEASURE.search(lower, start, end):
        for quantity in find_quantities(lower, start, end, knowledge):
            yield Item("Q", quantity.whole_start, quantity.whole_end, quantity)
    if HAS_DATE_WORDS.search(folded.text, start, end):
        for date in find_dates(folded.text, start, end):
            yield Item("D", date.start, date.end, date)
    for name in names:
        yield Item(name.tag, name.start, name.end, name)


def _as_number(item: Item) -> Item:
    """A word as a number, where it is one."""
    if (
        item.tag[0] in _NUMBER_STARTS
        and _NUMBER_WORD.fullmatch(item.tag)
        and parse_number(item.tag) is not None
    ):
        return Item("N", item.start, item.end, item.tag)
    return item


#: Which of two overlapping phrases is kept; a name comes last.
_ORDER = {"C": 0, "Q": 1, "D": 2}


def _precedence(item: Item) -> tuple[int, int]:
    if item.tag == "D" and item.meaning.kind in ("hours", "gap"):
        return 0, item.start  # "three hours later" is when, not how long
    return _ORDER.get(item.tag, 3), item.start


def _without_overlaps(phrases: list[Item]) -> list[Item]:
    """In text order; of two that overlap, clocks before quantities before dates before names."""
    if len(phrases) < 2:
        return phrases
    kept: list[Item] = []
    for item in sorted(phrases, key=_precedence):
        if all(item.end <= other.start or other.end <= item.start for other in kept):
            kept.append(item)
    kept.sort(key=lambda one: one.start)
    return kept
