"""Figures that a body gives for a flight: "put the flight at 2,700 km"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from watchbook.reading.clauses.sighting import Trigger
from watchbook.reading.phrases.skeleton import Item
from watchbook.reading.text.word_lists import words_of

#: Words that give a figure, beside the verb "put".
ESTIMATING = words_of("estimated estimates calculated measured put puts gave")
_WHAT = (
    r"(?:peak |maximum |top |highest |total )?(?:range of flight|flight distance|flight range"
    r"|flight|distance(?: flown| travel+ed)?|altitude|height|apogee|time of flight|path)"
)
_FIGURE = re.compile(rf" (?:its|the|their) (?:W 's )?{_WHAT} (?:at|as) Q ")


def find_estimate(items: Sequence[Item], at: int) -> Trigger | None:
    """What was fired, told more of by a body that estimates its flight."""
    if items[at].tag == "V" and not items[at].meaning.verb.startswith("put"):
        return None
    after = " " + " ".join(item.tag for item in items[at + 1 : at + 9]) + " "
    if not _FIGURE.match(after):
        return None
    return Trigger(at, at + 1, at, "more", None, "occurred", None, None, (), pronoun=True)
