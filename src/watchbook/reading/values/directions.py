"""Which way it flew: "eastward", "in a northeasterly direction", "to the northeast"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from watchbook.reading.values.stretches import Slot, Stretch, slot_of

_WAYS = frozenset(
    ["north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest"]
)
_DIRECTION = re.compile(
    r" (?P<what>(?:due )?(?:north|south|east|west)+(?:ern|erly|ward|wards|bound)?)"
    r"(?: (?P<noun>direction|trajectory|course|path))?(?= )"
)
_ENDING = re.compile(r"(?:ern|erly|wards?|bound)$")
_FLEW_TO_THE = re.compile(r" V (?:W )?(?:[a-z]+ )?(?:to|toward|towards) the $")


def find_directions(stretch: Stretch) -> Iterator[Slot]:
    """The directions that a stretch says it flew in; "the east coast" is none."""
    for match in _DIRECTION.finditer(stretch.text):
        word = match["what"].removeprefix("due ")
        plain = _ENDING.sub("", word)
        if plain in _WAYS and (
            word.endswith(("ward", "wards"))
            or match["noun"]
            or _FLEW_TO_THE.search(stretch.text[: match.start() + 1])
        ):
            yield slot_of("direction", plain, stretch.items(match, "what"), "direction")
