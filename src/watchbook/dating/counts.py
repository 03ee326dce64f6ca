"""Counts of "this year": the thirty-second launch is not fired in January."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from watchbook.dating.days import FIRST_YEAR, LAST_YEAR, told
from watchbook.records import Reading
from watchbook.records.dating import Clue

#: No state has tested oftener than every second day for long: a count of tests or launches, not of
#: missiles (a salvo has many), takes at least twice as many days.
DAYS_EACH = 2
#: Small counts say nothing of the time of year.
FEWEST = 6
_COUNTED = ("launch", "test", "firing", "provocation", "demonstration", "round")


def find_counts(reading: Reading) -> Iterator[Clue]:
    """For "its 32nd launch this year", the part of any year in which that can be."""
    for tally in reading.tallies:
        many = tally.ordinal or (tally.count[0] if tally.count else None)
        this_year = tally.period == "this year" or (tally.period or "").isdigit()
        counts_tests = tally.of.split()[-1:] and tally.of.split()[-1] in _COUNTED
        if not (many and many >= FEWEST and this_year and counts_tests):
            continue
        early = timedelta(days=int(many * DAYS_EACH))
        if early.days > 330:
            continue
        spans = tuple(
            (date(year, 1, 1) + early, date(year, 12, 31)) for year in range(FIRST_YEAR, LAST_YEAR)
        )
        day = date(2001, 1, 1) + early  # a day earlier in leap years
        yield Clue(
            "tally",
            tally.evidence[:1],
            told(spans),
            f"{int(many)} in a year, at no more than one in {DAYS_EACH} days: not before "
            f"{day:%B} {day.day} of any year",
            "tally this year",
        )
