"""How much an event of the book and an occasion of a table look like one and the same."""

from __future__ import annotations

from dataclasses import dataclass, field

from watchbook.checking.tables.bearings import (
    classes_agree,
    kilometres,
    points_named,
    points_of,
    same_weapon,
)
from watchbook.checking.tables.clocks import clock_times, minutes_apart
from watchbook.checking.tables.telling import Telling
from watchbook.knowledge import Knowledge
from watchbook.records import Occasion, Range

#: Two lists of one launch give its first time within seven minutes of each other (67 pairs of CNS
#: and CSIS); ten leaves room for a report that rounds.
SAME_MINUTES = 10
#: Beyond this, two clock times of one day are two firings: the longest salvo that reports tell
#: as one lasts under an hour.
APART_MINUTES = 120
#: Slips of whoever turned a time to UTC: twelve hours, or the zone taken off twice or not at all.
SLIPS = (12 * 60, 9 * 60)
#: A site is told as the town, the airport or the county; these lie within this of each other.
SAME_PLACE_KM = 35.0
#: Beyond this two places are two places.
APART_KM = 120.0
#: Of one flight, two lists give figures closer than this more often than not; two flights seldom.
SAME_FLIGHT = 0.05
#: What each reason weighs: a time, a place, a name or a figure is seldom alike by chance.
STRONG, WEAK, AGAINST = 3, 1, -2


@dataclass
class Likeness:
    """Reasons for and against; ``apart`` where one of them rules out that they are one."""

    strong: list[str] = field(default_factory=list)
    weak: list[str] = field(default_factory=list)
    against: list[str] = field(default_factory=list)
    apart: bool = False

    @property
    def score(self) -> int:
        return STRONG * len(self.strong) + WEAK * len(self.weak) + AGAINST * len(self.against)

    @property
    def reasons(self) -> tuple[str, ...]:
        return (*self.strong, *self.weak, *(f"but {one}" for one in self.against))


def likeness(event: Telling, occasion: Occasion, knowledge: Knowledge) -> Likeness:
    """Weigh an event and an occasion of about the same day; the day itself counts nothing here."""
    found = Likeness()
    _by_time(event, occasion, found)
    _by_place(event, occasion, knowledge, found)
    _by_weapon(event, occasion, knowledge, found)
    _by_figures(event, occasion, found)
    return found


def _by_time(event: Telling, occasion: Occasion, found: Likeness) -> None:
    there = clock_times(occasion, event.zones)
    pairs = [(minutes_apart(one, other), one, other) for one in event.times for other in there]
    if not pairs:
        return
    apart, one, other = min(pairs)
    if apart <= SAME_MINUTES:
        told = f"both at {one}" if not apart else f"{one} and {other}"
        found.strong.append(f"clock times {told}")
    elif apart > APART_MINUTES:
        found.against.append(f"clock times {one} and {other}")
        slip = min(abs(gap - by) for gap, _, _ in pairs for by in SLIPS)
        found.apart = slip > SAME_MINUTES


def _by_place(event: Telling, occasion: Occasion, knowledge: Knowledge, found: Likeness) -> None:
    gaps = [
        (kilometres(one, other), here, row.site or here)
        for here in event.words("site")
        for one in points_named(here, event.actor, knowledge)
        for row in occasion.rows
        for other in points_of(row, knowledge)
    ]
    gaps += [
        (0.0, here, here)
        for here in event.words("site")
        if here.casefold() in {site.casefold() for site in occasion.sites}
    ]
    if not gaps:
        return
    apart, here, name = min(gaps)
    if apart <= SAME_PLACE_KM:
        found.strong.append(f"fired from {here}" + (f" ({name})" if name != here else ""))
    elif apart > APART_KM:
        found.against.append(f"{here} and {name} are {apart:.0f} km apart")


def _by_weapon(event: Telling, occasion: Occasion, knowledge: Knowledge, found: Likeness) -> None:
    for here in event.words("weapon_name"):
        for there in occasion.weapon_names:
            if same_weapon(here, there, knowledge):
                found.strong.append(f"weapon {there}")
                return
    classes = event.words("weapon")
    if not classes or not occasion.weapons:
        return
    fitting = [
        (here, there)
        for here in classes
        for there in occasion.weapons
        if classes_agree(here, there, knowledge)
    ]
    if not fitting:
        found.against.append(f"classes {classes[0]} and {occasion.weapons[0]}")
    elif any(here == there for here, there in fitting):
        found.weak.append(f"class {fitting[0][1]}")


def _by_figures(event: Telling, occasion: Occasion, found: Likeness) -> None:
    if "failure" in occasion.outcomes and "failure" in event.words("outcome"):
        found.weak.append("both failed")
    for name, there in (
        ("distance_km", occasion.distance_km),
        ("apogee_km", occasion.apogee_km),
    ):
        if there is not None and any(_share_an_end(here, there) for here in event.ranges(name)):
            found.strong.append(f"{name.removesuffix('_km')} about {_any_end(there):g} km")
    if occasion.count is not None and occasion.count in event.ranges("count"):
        found.weak.append(f"{occasion.count[0]:g} fired")


def _share_an_end(here: Range, there: Range) -> bool:
    ends = [end for end in here if end], [end for end in there if end]
    return any(abs(one - other) <= SAME_FLIGHT * other for one in ends[0] for other in ends[1])


def _any_end(there: Range) -> float:
    return next((end for end in reversed(there) if end is not None), 0.0)
