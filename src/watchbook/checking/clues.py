"""When a report was written, by its clues: what :mod:`watchbook.dating` makes of its words."""

from __future__ import annotations

from datetime import date, timedelta

from watchbook.dating.days import OPEN, Spans, common, untold
from watchbook.dating.known import find_newness, find_resolutions
from watchbook.dating.occasions import find_occasions
from watchbook.dating.report import find_clues
from watchbook.dating.text import story_of
from watchbook.knowledge import Knowledge
from watchbook.records import Reading, Witness
from watchbook.records.dating import Clue

#: Days that two clues may miss each other by: terms and occasions are known to some weeks.
GRACE = timedelta(days=60)


def clues_of(reading: Reading, knowledge: Knowledge) -> tuple[Clue, ...]:
    """The clues of a report: all of them where it has no date of its own, else the few that a
    date can be held against."""
    if reading.report.published is None:
        return find_clues(reading, knowledge)
    story = story_of(reading.report)
    about = {code for event in reading.events for code in event.actor}
    return (
        *find_occasions(story, knowledge, about),
        *find_resolutions(story, knowledge),
        *find_newness(story, knowledge),
    )


def bounds(clue: Clue) -> tuple[date, date]:
    """First and last day that a clue allows; ``date.min`` and ``date.max`` are open ends."""
    spans = untold(clue.spans)
    return spans[0][0], spans[-1][1]


def are_apart(one: Clue, other: Clue) -> bool:
    """Whether no day is allowed by both, by more than :data:`GRACE`."""
    return not common(widened(one), widened(other))


def widened(clue: Clue) -> Spans:
    """The clue's days, with half of :data:`GRACE` on either side."""
    half = GRACE / 2
    return tuple(
        (
            first if first == date.min else first - half,
            last if last == date.max else last + half,
        )
        for first, last in untold(clue.spans)
    )


def agreed(clues: tuple[Clue, ...]) -> Spans:
    """The days that all clues allow; none where two contradict each other."""
    days: Spans = (OPEN,)
    for clue in clues:
        days = common(days, untold(clue.spans))
    return days


def as_witness(clue: Clue) -> Witness:
    """A clue as one side of a finding."""
    return Witness(clue.source or "this report", clue.says, clue.evidence)
