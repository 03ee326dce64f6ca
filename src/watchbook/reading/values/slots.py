"""Slots: the values that a stretch of a sentence gives for the event it tells of.

How far, how high, from where, into which sea, at what time: each rule looks at the skeleton
around one phrase and answers with the value and its words, or with nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from watchbook.knowledge import Knowledge
from watchbook.reading.clauses.sightings import Sighting
from watchbook.reading.phrases.places import find_sites
from watchbook.reading.phrases.skeleton import Line
from watchbook.reading.values.directions import find_directions
from watchbook.reading.values.landings import find_landings
from watchbook.reading.values.measures import find_measures
from watchbook.reading.values.outcomes import find_outcomes
from watchbook.reading.values.platforms import find_platforms
from watchbook.reading.values.stretches import Slot, Stretch, stretch_of
from watchbook.reading.values.zones import find_zones

__all__ = ["Slot", "find_same_site", "find_slots"]


def find_slots(line: Line, text: str, sighting: Sighting, knowledge: Knowledge) -> Iterator[Slot]:
    """All slots of a sighting's stretch."""
    stretch = stretch_of(line, sighting.first, sighting.last)
    yield from _clocks(stretch)
    yield from find_measures(stretch)
    yield from find_landings(stretch, sighting, knowledge)
    yield from find_platforms(stretch)
    yield from find_directions(stretch)
    yield from find_outcomes(stretch, sighting)
    yield from find_zones(stretch)
    if sighting.status is not None:
        yield from _sites(stretch, text, sighting)


#: "said at 6 p.m.", "until 6 p.m.": a clock, not that of the test.
_NOT_ITS_TIME = re.compile(
    r" (?:said|until|by|before|told|reported|reporters|briefing) (?:at )?(?:about |around )?$"
)


def _clocks(stretch: Stretch) -> Iterator[Slot]:
    """ "Around 7:40 a.m. local time (2240 GMT)": the first is the text's own clock."""
    line = stretch.line
    for index in range(stretch.first, stretch.last):
        item = line.items[index]
        if item.tag != "C" or _NOT_ITS_TIME.search(line.text[: line.starts[index]]):
            continue
        clock = item.meaning
        if clock.utc and index and line.items[index - 1].tag == "(":
            yield Slot("utc", clock.time, item.start, item.end, rule="clock in GMT")
        else:
            yield Slot("time", clock.time, item.start, item.end, rule="clock")


#: "From the same island": the place told before.
_SAME_SITE = re.compile(
    r" (?:from|at|in|off) (?P<what>the same (?:[a-z]+ )?(?:island|site|location|place|base|area"
    r"|center|centre|range|facility|spaceport|town|city|port|airport|airfield))(?= )"
)


def find_same_site(line: Line, sighting: Sighting, told: Slot) -> Slot | None:
    """The site told before, where a sighting is "from the same island" and has none of its own."""
    if sighting.status is None:
        return None
    stretch = stretch_of(line, sighting.first, sighting.last)
    match = _SAME_SITE.search(stretch.text)
    if match is None:
        return None
    words = stretch.items(match, "what")
    start, end = words[0].start, words[-1].end
    return replace(told, start=start, end=end, rule="site: from the same place")


def _sites(stretch: Stretch, text: str, sighting: Sighting) -> Iterator[Slot]:
    """From where; where it flew or fell, only "from" tells that."""
    moving = (
        sighting.form == "more"
        and sighting.verb is not None
        and sighting.verb.sense in ("fly", "land", "hit", "reach", "fail")
    )
    for site in find_sites(stretch.line, text, stretch.first, stretch.last, sighting.at):
        if not moving or site.rule.startswith("from"):
            rule = "site: " + site.rule
            yield Slot("site", site.name, site.start, site.end, rule=rule, precision=site.precision)
