"""The missiles of a launch, one by one: what is told of each, as far as it is told.

"Two missiles, fired at 6:30 and 6:41, flew 420 km and 270 km respectively" gives the first
06:30 and 420 km, the second 06:41 and 270 km. Where a report gives one figure for all, each has
it; where it gives a range that it does not share out, each has the range.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from watchbook.records import Claim, EventPage, Range
from watchbook.sharing.figures import figure_of, range_of

#: A report can claim any number; a table has a row for each of this many at most.
MOST_ROWS = 100
_FIGURE = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
#: How far the figures of the words may lie from the value they give: units and rounding.
_NEAR = 0.02


@dataclass(frozen=True, slots=True)
class Missile:
    """One of the things fired: the ``number``-th ``of`` so many."""

    number: int
    of: int
    time: str | None = None
    distance_km: Range = (None, None)
    apogee_km: Range = (None, None)


def missiles_of(page: EventPage) -> Iterator[Missile]:
    """The things fired, at least one. "At least two" are two; what is told of no number is one;
    more than ``MOST_ROWS`` are told as one, with their count beside it."""
    count = how_many(page)
    times = _times(page, count)
    distances = _figures(page, "distance_km", count)
    apogees = _figures(page, "apogee_km", count)
    for at in range(count):
        yield Missile(at + 1, count, times[at], distances[at], apogees[at])


def how_many(page: EventPage) -> int:
    """How many rows an event has."""
    low, high = figure_of(page, "count").best
    known = low if low is not None else high
    if known is None or not 1 <= known <= MOST_ROWS:
        return 1
    return int(known)


def _times(page: EventPage, count: int) -> list[str | None]:
    told = page.verdict("time")
    best = told.best if told is not None and isinstance(told.best, str) else None
    if best is None or count == 1 or (told is not None and told.by is not None):
        return [best] * count
    for one in page.mentions:
        claims = one.mention.claims("time")
        values = sorted({claim.value for claim in claims if isinstance(claim.value, str)})
        # Two clocks of two witnesses are rivals; those of one witness are two firings.
        if len(values) == count and best in values and _one_voice(claims):
            return list(values)
    return [best] * count


def _one_voice(claims: tuple[Claim, ...]) -> bool:
    return len({claim.sources for claim in claims}) == 1


def _figures(page: EventPage, field: str, count: int) -> list[Range]:
    best = figure_of(page, field).best
    low, high = best
    if count == 1 or low is None or high is None:
        return [best] * count
    if low == high:
        return _told_apart(page, field, best, count) or [best] * count
    return _shared_out(page, field, best, count) or [best] * count


def _told_apart(page: EventPage, field: str, best: Range, count: int) -> list[Range] | None:
    """ "One flew about 350 km and another 800 km": figures of one witness, one for each."""
    told = page.verdict(field)
    for one in page.mentions if told is not None and told.by is None else ():
        claims = one.mention.claims(field)
        values = list(dict.fromkeys(range_of(claim.value) for claim in claims))
        ranges = [value for value in values if value is not None and value[0] == value[1]]
        if len(ranges) == len(values) == count and best in ranges and _one_voice(claims):
            return ranges
    return None


def _shared_out(page: EventPage, field: str, best: Range, count: int) -> list[Range] | None:
    """A figure for each missile, in the order of the words that give the range."""
    told = page.verdict(field)
    for rival in told.rivals if told is not None else ():
        for one in rival.claims:
            if range_of(one.claim.value) != best:
                continue
            for words in one.claim.evidence:
                figures = [float(text.replace(",", "")) for text in _FIGURE.findall(words.exact)]
                if len(figures) == count and _spans(figures, best):
                    return [(figure, figure) for figure in figures]
    return None


def _spans(figures: list[float], best: Range) -> bool:
    """Whether the figures are in kilometres and from the lowest to the highest of the range."""
    ends = (min(figures), max(figures))
    return all(
        end is not None and abs(figure - end) <= _NEAR * max(abs(end), 1.0)
        for figure, end in zip(ends, best, strict=True)
    )
