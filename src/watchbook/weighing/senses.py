"""How each field is understood, and whether two claims of it can both be true."""

from __future__ import annotations

from functools import lru_cache

from watchbook.knowledge import Knowledge, load_knowledge
from watchbook.records import Claim
from watchbook.weighing.figures import count_sense, figure_sense
from watchbook.weighing.kinds import (
    class_sense,
    course_sense,
    name_sense,
    platform_sense,
    sea_sense,
)
from watchbook.weighing.meanings import Sense, Setting, plainly, same
from watchbook.weighing.moments import clock_sense, day_sense
from watchbook.weighing.sites import site_sense

#: Fields whose values are figures, with low and high.
FIGURES = ("count", "distance_km", "apogee_km", "speed_mach", "duration_min")


def values_agree(
    field: str, one: Claim, other: Claim, *, knowledge: Knowledge | None = None
) -> bool:
    """Whether two claims of a field can both be true of one event.

    A wider word agrees with a narrower one, a rounded figure with what it was rounded from, a
    figure in miles with the same in km, an open range with what lies in it. Where the two are of
    one salvo, or of places of which nothing is known, that is not looked into.
    """
    sense = sense_of(field, knowledge or load_knowledge())
    return sense.agree(sense.mean(one, Setting()), sense.mean(other, Setting()))


@lru_cache(maxsize=256)
def sense_of(field: str, knowledge: Knowledge) -> Sense:
    """How the values of a field are understood; a field of no known kind by plain equality."""
    if field == "count":
        return count_sense()
    if field in FIGURES:
        return figure_sense(field, knowledge)
    if field == "date":
        return day_sense()
    if field in ("time", "utc"):
        return clock_sense()
    if field == "weapon":
        return class_sense(knowledge)
    if field == "weapon_name":
        return name_sense(knowledge)
    if field == "site":
        return site_sense(knowledge)
    if field == "platform":
        return platform_sense()
    if field == "landing":
        return sea_sense(knowledge)
    if field == "direction":
        return course_sense()
    return Sense(plainly, same)
