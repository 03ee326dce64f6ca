"""A copy of the text in which every rule can match: plain quotes, spaces and hyphens.

News text comes with curly quotes, non-breaking spaces, soft hyphens and four kinds of dash. The
folded copy has one of each, and knows for every one of its characters where it came from, so
that evidence is always quoted from the report's own text.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache

_SAME_LENGTH = str.maketrans(
    {
        "\u2018": "'",
        "\u2019": "'",
        "\u201b": "'",
        "\u02bc": "'",
        "\u2032": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u201e": '"',
        "\u201f": '"',
        "\u00ab": '"',
        "\u00bb": '"',
        "\u2010": "-",
        "\u2011": "-",
        "\u2012": "-",
        "\u2013": "\u2014",
        "\u2015": "\u2014",
        "\u2212": "-",
        "\t": " ",
        "\r": "\n",
        "\x0b": "\n",
        "\x0c": "\n",
        "\x85": "\n",
        "\u2028": "\n",
        "\u2029": "\n",
        "\u00a0": " ",
        "\u1680": " ",
        "\u2000": " ",
        "\u2001": " ",
        "\u2002": " ",
        "\u2003": " ",
        "\u2004": " ",
        "\u2005": " ",
        "\u2006": " ",
        "\u2007": " ",
        "\u2008": " ",
        "\u2009": " ",
        "\u200a": " ",
        "\u202f": " ",
        "\u205f": " ",
        "\u3000": " ",
    }
)
#: Characters that show nothing and stand inside words: soft hyphen, zero-width marks, BOM.
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufe0e\ufe0f]")
#: An en dash between digits is a range ("500–600 km"): a hyphen does as well.
_NUMBER_RANGE = re.compile("(?<=\\d)\u2014(?=\\d)")
_ASCII_LOWER = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz")


@dataclass(frozen=True, slots=True)
class Folded:
    """``text`` folded; ``lower`` is the same in lower case, character for character.

    ``dropped`` holds the places (in the report's text) of the characters left out.
    """

    text: str
    lower: str
    dropped: tuple[int, ...] = ()

    def origin(self, at: int) -> int:
        """Where the character at ``at`` stands in the report's text."""
        if not self.dropped:
            return at
        low, high = 0, len(self.dropped)
        while low < high:  # how many were dropped before it
            middle = (low + high) // 2
            if self.dropped[middle] - middle <= at:
                low = middle + 1
            else:
                high = middle
        return at + low

    def folded_at(self, at: int) -> int:
        """Where the report's character at ``at`` stands in the folded text."""
        return at - bisect_left(self.dropped, at)


@lru_cache(maxsize=2)  # dating and checking look at the report that was just read
def fold(text: str) -> Folded:
    """Fold a report's text."""
    dropped = tuple(match.start() for match in _INVISIBLE.finditer(text))
    kept = _INVISIBLE.sub("", text) if dropped else text
    folded = _NUMBER_RANGE.sub("-", kept.translate(_SAME_LENGTH))
    lower = folded.lower()
    if len(lower) != len(folded):  # a letter whose lower case is two, such as a dotted capital I
        lower = folded.translate(_ASCII_LOWER)
    return Folded(folded, lower, dropped)
