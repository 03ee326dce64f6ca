"""The annotated text: every sentence with its phrases, pass upon pass.

Names, numbers and times are found first, then weapon phrases, event nouns and verb groups are
gathered from them. Every pass adds items; none changes the words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from watchbook.knowledge import Knowledge
from watchbook.reading.clocks import find_clocks
from watchbook.reading.dates import HAS_DATE_WORDS, find_dates
from watchbook.reading.event_nouns import find_event_nouns
from watchbook.reading.folding import Folded, fold
from watchbook.reading.lexicon import Name, find_names
from watchbook.reading.numbers import parse_number
from watchbook.reading.quantities import find_quantities
from watchbook.reading.sentences import Sentence, find_sentences
from watchbook.reading.skeleton import Item, Line, line_of, tokenise
from watchbook.reading.verbs import find_verbs
from watchbook.reading.weapons import find_weapons
from watchbook.records import Report


@dataclass(frozen=True, slots=True)
class Annotated:
    """One sentence with its phrases. ``line`` holds the items that the rules see."""

    sentence: Sentence
    line: Line


@dataclass(frozen=True, slots=True)
class Page:
    """A report as the rules see it. ``names`` are all known names, in text order."""

    report: Report
    folded: Folded
    sentences: tuple[Annotated, ...]
    names: tuple[Name, ...] = ()


_DIGIT_OR_TIME = re.compile(r"\d|\bnoon\b|\bmidday\b|mach")
_NUMBER_WORD = re.compile(
    r"(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|"
    r"zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
    r"seventeen|eighteen|nineteen)"
)
#: A quantity needs one of these words beside its number.
_MEASURE = re.compile(r"k(?:ilo)?m|mi\b|mile|met(?:er|re)|feet|foot|ft\b|mach|hour|minute|second|kilot|\dm\b|m\b|knot|nmi")


def annotate(report: Report, knowledge: Knowledge) -> Page:
    """All passes over one report."""
    folded = fold(report.text)
    names = list(find_names(folded, knowledge))
    sentences = []
    at = 0
    for sentence in find_sentences(folded, report.title, report.furniture):
        while at < len(names) and names[at].start < sentence.start:
            at += 1
        here = []
        while at < len(names) and names[at].end <= sentence.end:
            here.append(names[at])
            at += 1
        sentences.append(Annotated(sentence, _line(folded, sentence, here, knowledge)))
    return Page(report, folded, tuple(sentences), tuple(names))


def _line(folded: Folded, sentence: Sentence, names: list[Name], knowledge: Knowledge) -> Line:
    start, end, lower = sentence.start, sentence.end, folded.lower
    phrases: list[Item] = []
    words = lower[start:end]
    if _DIGIT_OR_TIME.search(words):
        for clock in find_clocks(lower, start, end):
            phrases.append(Item("C", clock.start, clock.end, clock))
    if _MEASURE.search(words):
        for quantity in find_quantities(lower, start, end, knowledge):
            if quantity.dimension != "yield" or True:
                phrases.append(Item("Q", quantity.whole_start, quantity.whole_end, quantity))
    if HAS_DATE_WORDS.search(folded.text, start, end):
        for date in find_dates(folded.text, start, end):
            phrases.append(Item("D", date.start, date.end, date))
    for name in names:
        phrases.append(Item(name.tag, name.start, name.end, name))
    phrases = _without_overlaps(phrases)
    items = [
        Item("N", item.start, item.end, item.tag)
        if _NUMBER_WORD.fullmatch(item.tag) and parse_number(item.tag) is not None
        else item
        for item in tokenise(lower, start, end, phrases)
    ]
    line = line_of(items)
    line = find_weapons(line, knowledge)
    line = find_event_nouns(line, knowledge)
    return find_verbs(line, knowledge)


_ORDER = {"C": 0, "Q": 1, "D": 2}


def _without_overlaps(phrases: list[Item]) -> list[Item]:
    """In text order; of two that overlap, clocks before quantities before dates before names."""
    if len(phrases) < 2:
        return phrases
    kept: list[Item] = []
    for item in sorted(phrases, key=lambda one: (_ORDER.get(one.tag, 3), one.start)):
        if all(item.end <= other.start or other.end <= item.start for other in kept):
            kept.append(item)
    kept.sort(key=lambda one: one.start)
    return kept
