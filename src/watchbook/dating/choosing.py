"""Which event of a book or table an undated report tells of, where exactly one fits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from watchbook.dating.days import WEEKDAYS, Spans
from watchbook.dating.fitting import Fit, compare
from watchbook.dating.history import compare_history
from watchbook.knowledge import Knowledge
from watchbook.records import Mention, Reading
from watchbook.records.dating import Candidate, DatedEvent, EventDating

#: How many reasons a single candidate needs beyond lying in the window: the wider the window, the
#: likelier that something fits by chance.
WITHIN_TWO_MONTHS, WITHIN_TWO_YEARS, WIDER, OPEN = 1, 2, 3, 4

#: One of several that fit is chosen with so many reasons, so many more than any other.
FAR_BEST, FAR_AHEAD = 4, 2


def choose(
    event: EventDating,
    mention: Mention,
    allow: Callable[[date], bool],
    spans: Spans,
    reading: Reading,
    knowledge: Knowledge,
    tables: Sequence[DatedEvent],
) -> EventDating:
    """With the candidates of the tables, and the one that fits where it is the only one."""
    told_by = [one for one in tables if one.kind == mention.kind and one.actor in mention.actor]
    if not told_by:
        return replace(event, why="the tables hold no such event of that state")
    within = [one for one in told_by if _lies_in(date.fromisoformat(one.local_day), spans)]
    if not within:
        return replace(event, why="no event of the tables lies in the window")
    candidates = [
        _judged(one, mention, allow, reading, knowledge, told_by, bool(event.evidence))
        for one in sorted(within, key=lambda one: (one.local_day, one.row))
    ]
    fitting = [one for one in candidates if one.fits]
    chosen, why = _decide(fitting, spans)
    days = (chosen.local_day,) if chosen is not None else event.days
    return replace(event, candidates=tuple(candidates), event=chosen, why=why, days=days)


def _lies_in(day: date, spans: Spans) -> bool:
    return not spans or any(first <= day <= last for first, last in spans)


def _judged(
    one: DatedEvent,
    mention: Mention,
    allow: Callable[[date], bool],
    reading: Reading,
    knowledge: Knowledge,
    told_by: Sequence[DatedEvent],
    named: bool,
) -> Candidate:
    """A candidate with what speaks for and against it."""
    fit = Fit()
    day = date.fromisoformat(one.local_day)
    there = f"{one.local_day} was a {WEEKDAYS[day.weekday()]}"
    if named:
        utc = date.fromisoformat(one.utc_day) if one.utc_day else day
        if allow(day):
            fit.speaks_for(there)
        elif not allow(utc):
            fit.speaks_against(there)
    compare(fit, mention, one, knowledge)
    if not fit.against:
        compare_history(fit, one, reading, knowledge, told_by)
    return Candidate(one, tuple(fit.reasons), tuple(fit.against))


def _decide(fitting: Sequence[Candidate], spans: Spans) -> tuple[DatedEvent | None, str]:
    """The only event that fits, where enough speaks for it, and why or why not."""
    if not fitting:
        return None, "no event of the tables fits"
    if (best := _far_best(fitting)) is not None:
        return best.event, f"{best.event.row} fits far better than any other"
    if len(fitting) > 1:
        days = sorted({one.event.local_day for one in fitting})
        if len(days) == 1:
            return None, f"{len(fitting)} events of {days[0]} fit: the day is told, not which"
        return None, f"{len(fitting)} events fit, on {len(days)} days: not told which"
    only = fitting[0]
    needed = _needed(spans)
    if len(only.reasons) < needed:
        return None, (
            f"only {only.event.row} is left, but in so wide a window that may be chance: "
            f"{len(only.reasons)} of {needed} reasons needed"
        )
    return only.event, f"only {only.event.row} fits"


def _far_best(fitting: Sequence[Candidate]) -> Candidate | None:
    """The one with many reasons where every other has far fewer, None where there is none."""
    first, *others = sorted(fitting, key=lambda one: len(one.reasons), reverse=True)
    if not others or len(first.reasons) < FAR_BEST:
        return None
    return first if len(others[0].reasons) <= len(first.reasons) - FAR_AHEAD else None


def _needed(spans: Spans) -> int:
    """The reasons needed for a window of that width."""
    if not spans or spans[0][0] == date.min or spans[-1][1] == date.max:
        return OPEN
    wide = (spans[-1][1] - spans[0][0]).days
    return WITHIN_TWO_MONTHS if wide <= 75 else WITHIN_TWO_YEARS if wide <= 750 else WIDER
