"""Puts clues together: the days that they allow, and which of them contradict the rest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from watchbook.dating.days import ALWAYS, ONE_DAY, Spans, common, joined, untold
from watchbook.records.dating import Clue


@dataclass(frozen=True, slots=True)
class Window:
    """The days that most clues allow, the clues that allow them, and those that do not."""

    spans: Spans
    clues: tuple[Clue, ...]
    against: tuple[Clue, ...]


def window_from(clues: Sequence[Clue]) -> Window:
    """The days on which the most clues agree; clues of one topic count once.

    Where all agree it is what they have in common. Otherwise a clue that allows none of
    those days is against them: it is kept, and the window is that of the majority. The order
    of the clues does not matter.
    """
    if not clues:
        return Window((), (), ())
    allowed = [(clue, untold(clue.spans)) for clue in clues]
    size = Counter(clue.topic for clue in clues)
    best = Fraction(0)
    spans: list[tuple[date, date]] = []
    for stretch in _stretches([days for _, days in allowed]):
        holding = [clue for clue, days in allowed if common(days, (stretch,))]
        weight = _weight(holding, size)
        if weight > best:
            best, spans = weight, []
        if weight == best:
            spans.append(stretch)
    window = joined(spans)
    return Window(
        window,
        tuple(clue for clue, days in allowed if common(days, window)),
        tuple(clue for clue, days in allowed if not common(days, window)),
    )


def narrowing(clues: Iterable[Clue]) -> Iterator[tuple[Clue, Spans]]:
    """Each clue with the window after it, for a step by step account."""
    left = ALWAYS
    for clue in clues:
        left = common(left, untold(clue.spans))
        yield clue, left


def _stretches(all_spans: Sequence[Spans]) -> Iterator[tuple[date, date]]:
    """The stretches between the days on which any clue begins or ends to hold: within one,
    every clue allows all days or none."""
    starts = {date.min}
    for spans in all_spans:
        for first, last in spans:
            starts.add(first)
            if last < date.max:
                starts.add(last + ONE_DAY)
    ordered = sorted(starts)
    for start, after in zip(ordered, [*ordered[1:], None], strict=True):
        yield start, date.max if after is None else after - ONE_DAY


def _weight(holding: Iterable[Clue], size: Mapping[str, int]) -> Fraction:
    """How much speaks for a day: each topic once, by the share of its clues that hold; what a
    report prints as its own date counts for more, a mere count for less."""
    total = Fraction(0)
    for clue in holding:
        weight = 3 if clue.kind == "dateline" else 1 if clue.kind == "tally" else 2
        total += Fraction(weight, size[clue.topic])
    return total
