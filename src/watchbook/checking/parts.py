"""A part that is more than its whole: "fired three missiles, four of which fell into the sea".

Accused is one sentence that counts weapons and then more of "which" or "them". Both numbers must
stand in it, with a weapon word behind the first and no other weapon word between: then nothing
else can be meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from watchbook.checking.ground import Ground
from watchbook.reading.phrases.numbers import NUMBER, parse_number
from watchbook.records import Finding, Witness

_WEAPON = (
    r"(?:missiles|rockets|projectiles|shells|drones|warheads|torpedoes|interceptors|satellites)"
)
_PART = re.compile(
    rf"\b(?P<whole>{NUMBER})\s+(?:[a-z-]+\s+){{0,4}}?(?P<weapon>{_WEAPON})\b(?P<between>[^.;\n]{{0,120}}?)"
    rf"\b(?P<part>{NUMBER})\s+of\s+(?:which|them|those)\b"
)
_PHRASES = ("of which", "of them", "of those")
_OPEN = re.compile(r"\b(?:at least|more than|over|some|about|around)\s*$")
#: A number between the two may be what "of which" goes back to, unless it is smaller still.
_COUNTS = re.compile(
    rf"\b{NUMBER}\b(?!\s*(?:days?|hours?|minutes?|weeks?|months?|km|kilomet\w+|miles?|[ap]\.?m))"
)
_ANOTHER = re.compile(rf"\b{_WEAPON}\b|\b(?:more|another|additional|others?)\b")


def check(ground: Ground) -> Iterator[Finding]:
    """Parts and wholes, in the whole text."""
    lower = ground.lower
    if not any(phrase in lower for phrase in _PHRASES):
        return
    for match in _PART.finditer(lower):
        whole, part = parse_number(match["whole"]), parse_number(match["part"])
        if whole is None or part is None or part <= whole or whole < 2:
            continue
        if _ANOTHER.search(match["between"]) or _OPEN.search(lower[: match.start()][-20:]):
            continue
        between = [parse_number(number) for number in _COUNTS.findall(match["between"])]
        if any(number is None or number >= part for number in between) or not ground.in_story(
            match.start()
        ):
            continue
        first = ground.words(match.start("whole"), match.end("weapon"))
        second = ground.words(match.start("part"), match.end())
        yield Finding(
            "part and whole",
            "error",
            f"The report counts “{first.exact}” and then “{second.exact}”: a part cannot be more "
            "than the whole.",
            (first, second),
            (
                Witness("this report", first.exact, (first,)),
                Witness("this report", second.exact, (second,)),
            ),
        )
