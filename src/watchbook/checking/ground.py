"""What the checks of one report stand on: its text, its reading, what is known, made once."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cached_property

from watchbook.checking.clues import agreed, as_witness, bounds, clues_of
from watchbook.checking.wordings import DAY, MONTH, WEEKDAY, day_of, month_number
from watchbook.knowledge import Knowledge
from watchbook.reading.text.folding import Folded, fold
from watchbook.reading.text.sentences import Sentence, find_sentences
from watchbook.records import Evidence, Mention, Reading, Witness, quote
from watchbook.records.dating import Clue

#: A line end in mid-sentence, which is a blank to the checks.
_WRAPPED = re.compile(r"\n(?:(?<=[a-z,;]\n)(?=[a-z(\d])|(?<=\d\n)(?=[a-z]))")


@dataclass(frozen=True, slots=True)
class Window:
    """The days between which a report was written, by all but what is being checked."""

    first: date | None
    last: date | None
    why: tuple[Witness, ...]


class Ground:
    """A reading with its text folded (plain quotes, spaces and hyphens).

    Offsets that checks use are those of the folded text; :meth:`words` turns a stretch of it
    into evidence of the report itself. What costs time is worked out when first asked for.
    """

    def __init__(self, reading: Reading, knowledge: Knowledge) -> None:
        self.reading = reading
        self.knowledge = knowledge

    @cached_property
    def folded(self) -> Folded:
        folded = fold(self.reading.report.text)
        wraps = [match.start() for match in _WRAPPED.finditer(folded.text)]
        if not wraps:
            return folded
        text, lower = list(folded.text), list(folded.lower)
        for at in wraps:
            text[at] = lower[at] = " "
        return Folded("".join(text), "".join(lower), folded.dropped)

    @property
    def text(self) -> str:
        return self.folded.text

    @property
    def lower(self) -> str:
        return self.folded.lower

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        report = self.reading.report
        return find_sentences(self.folded, report.title, report.furniture)

    @cached_property
    def _starts(self) -> list[int]:
        return [one.start for one in self.sentences]

    def sentence_at(self, at: int) -> Sentence | None:
        """The sentence that a place of the folded text lies in."""
        index = bisect_right(self._starts, at) - 1
        if index < 0 or at >= self.sentences[index].end:
            return None
        return self.sentences[index]

    def sentence_text(self, at: int) -> str:
        """The words of that sentence, in lower case; empty where there is none."""
        one = self.sentence_at(at)
        return self.lower[one.start : one.end] if one else ""

    def in_story(self, at: int) -> bool:
        """Whether a place belongs to the story, and is no page furniture or caption."""
        here = self.folded.origin(at)
        return not any(start <= here < end for start, end in self.reading.report.furniture)

    def in_quotation(self, at: int) -> bool:
        """Whether a place stands between quotation marks: the words are then another's."""
        start = self.text.rfind("\n", 0, at) + 1
        return self.text.count('"', start, at) % 2 == 1

    def words(self, start: int, end: int) -> Evidence:
        """The report's own words for a stretch of the folded text."""
        origin = self.folded.origin
        return quote(self.reading.report.text, origin(start), origin(end - 1) + 1)

    def place(self, evidence: Evidence) -> int:
        """Where evidence of the report begins in the folded text."""
        return self.folded.folded_at(evidence.start)

    def in_title(self, evidence: Evidence) -> bool:
        """Whether words stand in the report's headline."""
        title = self.reading.report.title
        return bool(title) and evidence.end <= len(title or "") + 1

    # -- when it was written -------------------------------------------------------------------

    @cached_property
    def published(self) -> date | None:
        """The UTC day of publication, None where the report has none."""
        day = self.reading.report.published
        return date.fromisoformat(day[:10]) if day else None

    @cached_property
    def latest_day(self) -> date | None:
        """The latest day that it was anywhere on earth when the report came out: the clock
        where one is told, else the day after the UTC day."""
        at = self.reading.report.published_at
        if at is not None:
            instant = datetime.fromisoformat(at)
            instant = instant.replace(tzinfo=UTC) if instant.tzinfo is None else instant
            return (instant.astimezone(UTC) + timedelta(hours=14)).date()
        return self.published + timedelta(days=1) if self.published else None

    @cached_property
    def window(self) -> Window | None:
        """When it was written: the days of publication, else those that its clues allow.

        Tallies are no clue here, for they are what is checked; where the others contradict each
        other, or there are none, nothing is told.
        """
        if self.published is not None and self.latest_day is not None:
            why = Witness("this report", f"published {self.published.isoformat()}")
            return Window(self.published, self.latest_day, (why,))
        if self.lead_day is not None:
            day, words = self.lead_day
            why = Witness("this report", f"its news is of {day.isoformat()}", (words,))
            return Window(day, day + timedelta(days=WEEKS_AFTER * 7), (why,))
        clues = tuple(one for one in self.clues if one.kind not in ("tally", "date"))
        days = agreed(clues)
        if not clues or not days:
            return None
        first, last = days[0][0], days[-1][1]
        binding = [one for one in clues if first in bounds(one) or last in bounds(one)]
        return Window(
            None if first == date.min else first,
            None if last == date.max else last,
            tuple(as_witness(one) for one in binding),
        )

    @cached_property
    def lead_day(self) -> tuple[date, Evidence] | None:
        """The day of the news, where one of the first sentences tells of a firing on a day that
        it writes out, with its year."""
        story = [one for one in self.sentences if not one.furniture][:LEAD]
        for one in story:
            if not FIRED.search(self.lower, one.start, one.end):
                continue
            found = FULL_DATE.search(self.lower, one.start, one.end)
            if found is not None:
                month = month_number(found["m1"] or found["m2"])
                day = day_of(int(found["year"]), month, int(found["d1"] or found["d2"]))
                if day is not None:
                    return day, self.words(*found.span())
        return None

    @cached_property
    def clues(self) -> tuple[Clue, ...]:
        """What in the report tells when it was written."""
        return clues_of(self.reading, self.knowledge)

    # -- what it tells -------------------------------------------------------------------------

    @cached_property
    def main(self) -> Mention | None:
        """The test or launch that the report is about: its first that occurred as news."""
        for one in self.reading.events:
            if one.role == "news" and one.status == "occurred" and one.kind in TESTS:
                return one
        return None


#: So many sentences from the headline on tell the news itself, which is told within some weeks.
LEAD, WEEKS_AFTER = 3, 3
FIRED = re.compile(r"\b(?:test-)?(?:fired|launched|tested)\b|\bcarried out\b|\bconducted\b")
FULL_DATE = re.compile(
    rf"(?<=on )(?:{WEEKDAY},? )?(?:(?P<m1>{MONTH}) (?P<d1>{DAY})|(?P<d2>{DAY}) (?P<m2>{MONTH}))"
    r",? (?P<year>(?:19|20)\d\d)\b"
)
#: Kinds of event that are fired, flown or set off.
TESTS = ("launch", "nuclear_test", "engine_test")
