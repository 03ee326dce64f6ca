"""Inside or outside whose exclusive economic zone it came down."""

from __future__ import annotations

import re
from collections.abc import Iterator

from watchbook.reading.clauses.negation import is_negated
from watchbook.reading.values.stretches import Slot, Stretch, slot_of

#: "outside Japan's exclusive economic zone", "entered its exclusive economic zone".
_ZONE = re.compile(
    r" (?P<where>inside|outside|within|in|into|beyond|entered|entering|enter|V) (?:of )?"
    r"(?P<what>(?:A 's|its|the|J) (?:[a-z]+ ){0,2}?(?:exclusive economic zone|eez))"
)
#: "but not into", "without entering", "none of them entered", "nothing fell".
_NOT_THERE = re.compile(
    r" (?:not|never|without|none|nothing|neither|n't|short of)(?: (?:[a-z]+|W|V)){0,5}? $"
)


def find_zones(stretch: Stretch) -> Iterator[Slot]:
    """Inside or outside whose exclusive economic zone it came down."""
    for match in _ZONE.finditer(stretch.text):
        items = stretch.items(match, "where", "what")
        owner = next((item for item in items if item.tag in ("A", "J")), None)
        if owner is None:
            continue
        outside = match["where"] in ("outside", "beyond")
        if match["where"] == "V" and stretch.item(match.start("where")).meaning.sense != "reach":
            continue
        if _did_not_come_down(match, stretch):
            if outside:
                continue  # "did not fall outside" is hardly said of a place
            outside = True
        code = str(owner.meaning.meaning.code)
        where = "outside" if outside else "inside"
        yield slot_of("eez", f"{where} {code}", items, "exclusive economic zone")


def _did_not_come_down(match: re.Match[str], stretch: Stretch) -> bool:
    """Whether the verb before a zone, or a word beside it, says that it was not there."""
    if _NOT_THERE.search(stretch.text[: match.start() + 1]):
        return True
    first, last = stretch.range(match, "where")
    for at in range(last - 1, max(-1, first - 5), -1):
        if stretch.line.items[at].tag == "V":
            return is_negated(stretch.line, at)
    return False
