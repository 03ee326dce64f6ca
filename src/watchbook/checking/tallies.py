"""Counts of a year that cannot hold: "32nd launch this year" in a report of January.

Accused is an ordinal of a year above what ``rates.toml`` lets the days since New Year bring, by the
last day on which the report can have been written: the day of publication, or else the end of the
window that its own clues give. The rates lie well above the busiest months on record. And two
tallies of one report for the same thing, state, period and counter: two ordinals of one event
that differ (an error), or an ordinal well above the total that the report gives (a warning).
Where the counters differ, outlets count differently and nobody is accused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import combinations

from watchbook.checking.ground import Ground
from watchbook.checking.wordings import in_words
from watchbook.knowledge import Rate
from watchbook.records import Finding, Tally, Witness

#: So many are compared: no report of the news has more.
MANY = 40
_THIS_YEAR = ("this year", "so far this year", "the year", "of the year")


def check(ground: Ground) -> Iterator[Finding]:
    """The tallies of the report, one by one and two by two."""
    for tally in ground.reading.tallies:
        if tally.ordinal is not None:
            yield from _against_the_calendar(ground, tally)
    for one, other in combinations(ground.reading.tallies[:MANY], 2):
        yield from _against_each_other(ground, one, other)


def _against_the_calendar(ground: Ground, tally: Tally) -> Iterator[Finding]:
    rate = _rate(ground, tally)
    until = _latest_day(ground, tally)
    if rate is None or until is None or tally.ordinal is None:
        return
    last, why = until
    most = rate.at_once + rate.per_month * ((last - date(last.year, 1, 1)).days + 1) / 30.4
    if tally.ordinal <= most:
        return
    words = tally.evidence[0]
    yield Finding(
        "tally",
        "error",
        f"The report counts “{words.exact}”, but it can have been written no later than "
        f"{in_words(last)}, and {rate.reason}.",
        (words, *(one for side in why for one in side.evidence)),
        (Witness("this report", words.exact, (words,)), *why),
        tally.about,
    )


def _rate(ground: Ground, tally: Tally) -> Rate | None:
    of = tally.of.lower()
    for rate in ground.knowledge.rates:
        if any(of == word or of.endswith(f" {word}") for word in rate.of):
            return None if tally.actor in rate.but else rate
    return None


def _latest_day(ground: Ground, tally: Tally) -> tuple[date, tuple[Witness, ...]] | None:
    """The last day of the counted year that the report can have seen, with the reason."""
    period = (tally.period or "").lower()
    if not period and re.search(r"\bof the year\b", tally.evidence[0].exact.lower()):
        period = "of the year"
    if tally.about is not None and ground.lead_day is not None and ground.main is not None:
        day, words = ground.lead_day
        if tally.about == ground.main.id and period in (*_THIS_YEAR, f"{day.year}"):
            return day, (Witness("this report", f"its news is of {day.isoformat()}", (words,)),)
    window = ground.window
    if window is None or window.last is None:
        return None
    last = window.last
    if period in _THIS_YEAR or period == f"{last.year}":
        # A window over New Year leaves open which year is meant.
        if window.first is None or window.first.year != last.year:
            return None
        return last, window.why
    return None


def _against_each_other(ground: Ground, one: Tally, other: Tally) -> Iterator[Finding]:
    if (one.of, one.actor, one.period, one.since) != (
        other.of,
        other.actor,
        other.period,
        other.since,
    ):
        return
    if None not in (one.counter, other.counter) and one.counter != other.counter:
        return
    if one.period is None and one.since is None:
        return
    words = (one.evidence[0], other.evidence[0])
    if one.ordinal is not None and other.ordinal is not None:
        if one.ordinal == other.ordinal or one.about is None or one.about != other.about:
            return
        message = f"The report counts one event as “{words[0].exact}” and as “{words[1].exact}”."
        yield _two(words, message, one.about, certain=True)
        return
    ordinal, total = (one, other) if one.ordinal is not None else (other, one)
    high = total.count[1] if total.count is not None else None
    if ordinal.ordinal is None or high is None or ordinal.ordinal <= high + 1:
        return
    message = (
        f"The report calls an event “{ordinal.evidence[0].exact}” and counts no more than "
        f"“{total.evidence[0].exact}”."
    )
    yield _two(words, message, ordinal.about, certain=False)


def _two(words: tuple, message: str, about: str | None, *, certain: bool) -> Finding:  # type: ignore[type-arg]
    return Finding(
        "tally",
        "error" if certain else "warning",
        message,
        words,
        tuple(Witness("this report", one.exact, (one,)) for one in words),
        about,
    )
