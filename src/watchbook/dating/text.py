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
    """A report's folded text with its sentences; furniture is left out of ``sentences``.

    ``text`` is the folded text in its own case, each line end in mid-sentence a blank.
    """

    report: Report
    folded: Folded
    sentences: tuple[Sentence, ...]
    text: str

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
    kept = tuple(one for one in found if not one.furniture)
    text = folded.text
    if "\n" in text.strip():
        parts: list[str] = []
        at = 0
        for one in kept:
            parts += (text[at : one.start], text[one.start : one.end].replace("\n", " "))
            at = one.end
        text = "".join((*parts, text[at:]))
    return Story(report, folded, kept, text)


#: Words that show a sentence to look back further than the news: who is named with a title in it
#: need not hold the office any more.
_LOOKS_BACK = re.compile(
    r"\b(?:19[4-9]\d|20[0-4]\d|years? ago|decades? ago|months? ago|at the time|back then"
    r"|in the past|predecessors?|first term|last year|presidency|history|historic(?:al)?"
    r"|under (?:then-)?(?:President|Prime)|since (?:President|Prime)|the (?:19|20)\d0s|recalled"
    r"|once|used to|grandfather|father|then-|ancestor|defeated|succeeded|successor)\b",
    re.IGNORECASE,
)
#: Words that do so too, but not in what somebody is quoted as saying of the news.
_MAY_LOOK_BACK = re.compile(
    r"\b(?:had been|had [a-z]+ed|era|during the|under the|legacy|since the)\b", re.IGNORECASE
)
#: Words that show that what a sentence tells of is still to come, or is only thought of.
_LOOKS_AHEAD = re.compile(
    r"\b(?:will|would|could|may|might|should|by|until|till|plans?|planned|planning|scheduled|slated"
    r"|expected|expects?|due|targets?|goals?|next|upcoming|expires?|deadline|through|forecasts?"
    r"|projected|aims?|aiming|hopes?|hoping|to be|ahead|intends?|if|beyond|anticipat\w+"
    r"|predict\w*|prepar\w*|eligible|rising|release|proposed?"
    r"|budget|fiscal|possible|potential|ready|set (?:to|for)|election|vision|agenda|pledged?"
    r"|promised?"
    r"|commit\w*|later|future|bid|candidate|campaign|olympics?|world cup|census|reach|deploy\w*)\b",
    re.IGNORECASE,
)


def looks_back(sentence: str, *, quoted: bool = False) -> bool:
    """Whether a sentence tells of what was before the news ("in 2002, President ... said").

    ``quoted``: whoever it is about is quoted in it, so that "had been" may be of the news.
    """
    if _LOOKS_BACK.search(sentence) is not None:
        return True
    return not quoted and _MAY_LOOK_BACK.search(sentence) is not None


def looks_ahead(words: str) -> bool:
    """Whether words tell of what is still to come, or may be ("will be ready by 2030")."""
    return _LOOKS_AHEAD.search(words) is not None
