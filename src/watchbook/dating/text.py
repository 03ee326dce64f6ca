"""The report as the clue finders look at it: folded, in sentences, quoted from its own text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from watchbook.reading.text.folding import Folded, fold
from watchbook.reading.text.sentences import Sentence, find_sentences
from watchbook.records import Evidence, Report, quote


@dataclass(frozen=True, slots=True)
class Story:
    """A report's folded text with its sentences; furniture is left out of ``sentences``."""

    report: Report
    folded: Folded
    sentences: tuple[Sentence, ...]

    @property
    def text(self) -> str:
        """The folded text, in its own case."""
        return self.folded.text

    def words(self, start: int, end: int) -> Evidence:
        """The report's own words for ``start:end`` of the folded text."""
        first = self.folded.origin(start)
        return quote(self.report.text, first, self.folded.origin(end - 1) + 1)

    def sentence_at(self, at: int) -> Sentence | None:
        """The sentence that holds a place of the folded text, None in furniture."""
        return next((one for one in self.sentences if one.start <= at < one.end), None)

    def within(self, pattern: re.Pattern[str]) -> Iterator[tuple[Sentence, re.Match[str]]]:
        """Each match of a pattern in a sentence of the story."""
        for sentence in self.sentences:
            for match in pattern.finditer(self.text, sentence.start, sentence.end):
                yield sentence, match


def story_of(report: Report) -> Story:
    """Fold a report and part it into sentences."""
    folded = fold(report.text)
    found = find_sentences(folded, report.title, report.furniture)
    return Story(report, folded, tuple(one for one in found if not one.furniture))


#: Words that show a sentence to look back further than the news: who is named with a title in it
#: need not hold the office any more.
_LOOKS_BACK = re.compile(
    r"\b(?:19[4-9]\d|20[0-4]\d|years? ago|decades? ago|months? ago|at the time|back then|in the past"
    r"|predecessor|his first term|first term|last year|had been|had [a-z]+ed|era\b|presidency"
    r"|under (?:then-)?(?:President|Prime)|during the|under the|legacy|history|historic(?:al)?"
    r"|since (?:President|Prime)|the 19\d0s|the 20\d0s|recalled|once|used to|grandfather|father"
    r"|then-|since the|ancestor|defeated|succeeded|successor|predecessors)\b",
    re.IGNORECASE,
)
#: Words that show that what a sentence tells of is still to come, or is only thought of.
_LOOKS_AHEAD = re.compile(
    r"\b(?:will|would|could|may|might|should|by|until|till|plans?|planned|planning|scheduled|slated"
    r"|expected|expects?|due|targets?|goals?|next|upcoming|expires?|deadline|through|forecast"
    r"|projected|aims?|aiming|hopes?|hoping|to be|ahead|intends?|if|beyond|anticipat\w+|proposed?"
    r"|budget|fiscal|possible|potential|ready|set (?:to|for)|election|vision|agenda|pledged?|promised?"
    r"|commit\w*|later|future|bid|candidate|campaign|olympics?|world cup|census|reach|deploy\w*)\b",
    re.IGNORECASE,
)


def looks_back(sentence: str) -> bool:
    """Whether a sentence tells of what was before the news ("in 2002, President ... said")."""
    return _LOOKS_BACK.search(sentence) is not None


def looks_ahead(words: str) -> bool:
    """Whether words tell of what is still to come, or may be ("will be ready by 2030")."""
    return _LOOKS_AHEAD.search(words) is not None
