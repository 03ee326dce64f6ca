"""Runs the checks: over one report, and over one event of a book.

The registries are plain tuples of functions, a module of its own for each. A check is given all
it may look at and yields findings; it has no side effects and never asks another check.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from watchbook.checking import (
    anachronisms,
    corroboration,
    counts,
    dates_apart,
    days_between,
    firsts,
    impossible_dates,
    later_events,
    misquotes,
    numbered_tests,
    offices,
    orders,
    outliers,
    parades,
    parts,
    past_plans,
    places,
    rivals,
    sites_apart,
    speakers,
    tallies,
    times_apart,
    unit_pairs,
    unknown_told,
    weekdays,
)
from watchbook.checking.ground import Ground
from watchbook.knowledge import Knowledge
from watchbook.records import SEVERITIES, EventPage, Finding, Reading

ReadingCheck = Callable[[Ground], Iterator[Finding]]
EventCheck = Callable[[EventPage], Iterator[Finding]]

#: Checks that need only the text: they run on reports that hold nothing of ours, too.
TEXT_CHECKS: tuple[ReadingCheck, ...] = (
    weekdays.check,
    impossible_dates.check,
    unit_pairs.check,
    parts.check,
)
#: Checks of what was read in a report.
MENTION_CHECKS: tuple[ReadingCheck, ...] = (
    later_events.check,
    orders.check,
    offices.check,
    anachronisms.check,
    numbered_tests.check,
    past_plans.check,
    parades.check,
    tallies.check,
    firsts.check,
    counts.check,
    dates_apart.check,
    days_between.check,
    times_apart.check,
    sites_apart.check,
    rivals.check,
    places.check,
    speakers.check,
    unknown_told.check,
)
READING_CHECKS: tuple[ReadingCheck, ...] = (*TEXT_CHECKS, *MENTION_CHECKS)
EVENT_CHECKS: tuple[EventCheck, ...] = (misquotes.check, outliers.check, corroboration.check)


def check_reading(reading: Reading, knowledge: Knowledge) -> tuple[Finding, ...]:
    """What cannot be right in a report: against itself and against the knowledge files.

    Worst first, then in the order of the text. A report that was set aside unopened, whose
    text is empty, has none.
    """
    if not reading.report.text:
        return ()
    ground = Ground(reading, knowledge)
    checks = READING_CHECKS if reading.events else TEXT_CHECKS
    return _in_order(finding for check in checks for finding in check(ground))


def check_event(page: EventPage) -> tuple[Finding, ...]:
    """What the reports of one event show to be wrong in one of them; worst first."""
    return _in_order(finding for check in EVENT_CHECKS for finding in check(page))


def _in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Each finding once, worst first."""
    unique = dict.fromkeys(findings)
    return tuple(
        sorted(
            unique,
            key=lambda one: (
                SEVERITIES.index(one.severity),
                one.evidence[0].start if one.evidence else 0,
                one.check,
                one.message,
            ),
        )
    )
