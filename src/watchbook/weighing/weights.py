"""How much a word weighs: one table, with the reason for each figure.

The weight of a rival value is the sum over its independent origins of

    what the origin is  x  how it is told  x  the share of its stories that tell it so

The figures are ours, set by judgement as an editor's rule of thumb is, and kept few. What matters
is their order; no verdict's agreement turns on them, only which rival is called the best supported.
"""

from __future__ import annotations

from typing import Literal

Standing = Literal["official", "named", "outlet", "unnamed"]

#: What an origin is.
STANDING: dict[Standing, float] = {
    # States and their bodies, international bodies, seismic services: they watched, or did it.
    "official": 1.0,
    # Persons, institutes, companies and other press by name: they answer for it, most often
    # judging by what officials told.
    "named": 0.75,
    # The outlet itself, naming nobody: as likely as not it repeats an official.
    "outlet": 0.5,
    # "Sources", "experts", "witnesses": nobody answers for it.
    "unnamed": 0.25,
}

#: "Likely", "presumed", "appeared to be": told, but not stood by.
HEDGED = 0.5
#: A report's second or third claim for a field: it is the writer who put another one first.
LATER = 0.5
#: An event told as earlier history: recalled, rounded and abridged, rarely checked anew.
RECALLED = 0.5


def factor(*, hedged: bool, later: bool, recalled: bool) -> float:
    """How firmly a claim is told, from above 0 to 1."""
    return (HEDGED if hedged else 1.0) * (LATER if later else 1.0) * (RECALLED if recalled else 1.0)
