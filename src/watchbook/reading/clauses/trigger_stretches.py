"""How a sentence is shared out among its triggers: each has what lies nearer to it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from watchbook.reading.clauses.sighting import Trigger
from watchbook.reading.phrases.skeleton import Line
from watchbook.reading.text.word_lists import words_of

#: Marks and joining words at which one clause may end and the next begin.
_BOUNDARY = words_of(
    """
    , ; — and after before while which when since as but following despite where because with
    though although for ( ) amid over that who if or plus then until whether whose including : -
    """
)


def find_stretches(line: Line, triggers: Sequence[Trigger]) -> Iterator[tuple[int, int]]:
    """The half-open range of items of each trigger, together the whole sentence."""
    borders = [0]
    borders.extend(_border(line, one, two) for one, two in itertools.pairwise(triggers))
    borders.append(len(line.items))
    return itertools.pairwise(borders) if triggers else iter(())


def _border(line: Line, one: Trigger, two: Trigger) -> int:
    """Between two triggers: the last comma or joining word before the second one."""
    for index in range(two.start - 1, one.end - 1, -1):
        if line.items[index].tag in _BOUNDARY:
            return index
    return max(one.end, two.start)
