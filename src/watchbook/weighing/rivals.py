"""Which values are rivals: claims that can be true together stand together.

Values that mean the same are one group. The groups are taken from the most exact to the least,
heavier ones first, and each joins every rival that it agrees with; where there is none it is a
rival of its own. So a rival is named by its most exact value, and a vague value ("a missile",
"more than 300 km") never opposes an exact one: where it fits several rivals it stands with each
of them, adding the same weight to all, and disputes none. Words that commit a report to nothing
("the missile" beside "two missiles") stand with every rival, and count for none.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations

from watchbook.knowledge import Knowledge
from watchbook.records import Rival, Value
from watchbook.weighing.figures import bounds_of
from watchbook.weighing.meanings import Meaning, Sense, Setting, order_of
from watchbook.weighing.senses import sense_of
from watchbook.weighing.support import Support, stories_by_origin, support
from watchbook.weighing.tellings import Telling


@dataclass(slots=True)
class Group:
    """Claims of one meaning. ``value`` is the wording most stories have."""

    meaning: Meaning
    tellings: list[Telling] = field(default_factory=list)
    value: Value = ""
    weight: float = 0.0


@dataclass(slots=True)
class Camp:
    """A rival in the making: the group that names it, and all groups that agree with that."""

    head: Group
    groups: list[Group]

    @property
    def tellings(self) -> list[Telling]:
        return [one for group in self.groups for one in group.tellings]

    @property
    def firm(self) -> list[Telling]:
        """The tellings that commit themselves, or all where none does: "the missile" beside "two
        missiles" is neither for it nor against it."""
        return [one for group in self.firm_groups for one in group.tellings]

    @property
    def firm_groups(self) -> list[Group]:
        if self.head.meaning.loose:
            return self.groups
        return [group for group in self.groups if not group.meaning.loose]

    @property
    def latest(self) -> str:
        """When the latest of its stories first came out; undated ones are before all others."""
        return max((one.first_told or "" for one in self.firm), default="")


@dataclass(frozen=True, slots=True)
class Parting:
    """All camps, best supported first, each with its rival; ``disputed`` where two of them
    cannot both be true."""

    camps: tuple[Camp, ...]
    rivals: tuple[Rival, ...]
    disputed: bool


def part(
    name: str, tellings: Sequence[Telling], knowledge: Knowledge, *, day_shifts: bool = False
) -> Parting:
    """Parts the claims of one field into rivals, the best supported first.

    Ties go to the more exact value, then to the later published, then by the value itself.
    """
    sense = sense_of(name, knowledge)
    groups = _grouped(tellings, sense, day_shifts=day_shifts)
    camps = _camps(groups, sense)
    stories = stories_by_origin(tellings)
    weighed = [(camp, support(camp.firm, stories)) for camp in camps]
    weighed.sort(key=lambda one: order_of(one[0].head.value))
    weighed.sort(key=lambda one: one[0].latest, reverse=True)
    weighed.sort(key=lambda one: one[0].head.meaning.rank)
    weighed.sort(key=lambda one: -one[1].weight)
    ordered = tuple(camp for camp, _ in weighed)
    return Parting(
        ordered,
        tuple(_rival(camp, held) for camp, held in weighed),
        disputed=_disputed(name, ordered),
    )


# -- values that mean the same -----------------------------------------------------------------


def _grouped(tellings: Iterable[Telling], sense: Sense, *, day_shifts: bool) -> list[Group]:
    groups: dict[Meaning, Group] = {}
    wholes: dict[object, tuple[Value, Meaning]] = {}
    for one in tellings:
        ref, claim = one.kept.provenance.ref, one.kept.claim
        meaning = sense.mean(claim, _setting(one, day_shifts=day_shifts))
        first, whole = wholes.setdefault(ref, (claim.value, meaning))
        if _is_part(claim.value, first, salvo=one.salvo):
            meaning = whole
        groups.setdefault(meaning, Group(meaning)).tellings.append(one)
    for group in groups.values():
        group.weight = _first_weight(group.tellings)
        group.value = _commonest(group)
    return list(groups.values())


def _is_part(value: Value, whole: Value, *, salvo: bool) -> bool:
    """Whether a report's figure is part of the range that it puts first: "420 km and 270 km
    respectively" was told as one range, then each for itself."""
    part, ends = bounds_of(value), bounds_of(whole)
    if part is None or ends is None or None in ends or None in part:
        return False
    low, high = ends
    inside = (
        low is not None and high is not None and low <= (part[0] or 0) <= (part[1] or 0) <= high
    )
    return inside and (salvo or set(part) <= set(ends))


def _setting(one: Telling, *, day_shifts: bool) -> Setting:
    return Setting(
        salvo=one.salvo, day_shifts=day_shifts, later=one.kept.place > 0, actor=one.actor
    )


def _first_weight(tellings: Iterable[Telling]) -> float:
    """What a group weighs by itself: each origin as firmly as it is told anywhere."""
    best: dict[str, float] = {}
    for one in tellings:
        for origin, _ in one.origins:
            weight = origin.weight * one.factor / (1 if one.own else len(one.origins))
            best[origin.key] = max(weight, best.get(origin.key, 0.0))
    return round(math.fsum(best.values()), 6)


def _commonest(group: Group) -> Value:
    """The value as most stories have it: of one place or weapon they may spell the name apart.

    Where a range was told with its parts, the range.
    """
    stories: dict[Value, set[str]] = {}
    for one in group.tellings:
        stories.setdefault(one.kept.claim.value, set()).add(one.story)

    def width(value: Value) -> float:
        bounds = bounds_of(value)
        if bounds is None or bounds[0] is None or bounds[1] is None:
            return 0.0
        return bounds[1] - bounds[0]

    return min(stories, key=lambda value: (-width(value), -len(stories[value]), order_of(value)))


# -- values that go together -------------------------------------------------------------------


def _camps(groups: list[Group], sense: Sense) -> list[Camp]:
    groups.sort(key=lambda group: (group.meaning.rank, -group.weight, order_of(group.value)))
    camps: list[Camp] = []
    for group in groups:
        fitting = [camp for camp in camps if sense.agree(camp.head.meaning, group.meaning)]
        for camp in fitting:
            camp.groups.append(group)
        if not fitting:
            camps.append(Camp(group, [group]))
    return camps


def _disputed(name: str, camps: Sequence[Camp]) -> bool:
    """Whether two camps cannot both be true.

    They can where a report of several things fired has both from one origin: one landed here and
    one there, the first at 4:29 and the last at 4:39. What it has from two origins are two answers
    to one question.
    """
    if name == "site":
        # Only what a report puts first: a second place is one it passed, aimed at or lies near.
        camps = [camp for camp in camps if any(one.kept.place == 0 for one in camp.tellings)]
    if len(camps) < 2:
        return False
    told: dict[object, dict[int, set[str]]] = {}
    for at, camp in enumerate(camps):
        for one in camp.tellings:
            if one.salvo and name not in ("count", "date"):
                voices = told.setdefault(one.kept.provenance.ref, {}).setdefault(at, set())
                voices.update(origin.key for origin, _ in one.origins)
    shared = _in_several(camps)
    together: set[tuple[int, int]] = set()
    for ref, places in told.items():
        apart = sorted(at for at in places if (ref, at) not in shared)
        together |= {
            (one, other)
            for one, other in combinations(apart, 2)
            if not places[one].isdisjoint(places[other])
        }
    return len(together) < len(camps) * (len(camps) - 1) // 2


def _in_several(camps: Sequence[Camp]) -> set[tuple[object, int]]:
    """Mentions that stand in a camp by a vague value alone, which says nothing of two things.

    A range is no vague value: "flew 270 to 420 km" tells of both ends.
    """
    standing: dict[int, list[int]] = {}
    for at, camp in enumerate(camps):
        for group in camp.groups:
            standing.setdefault(id(group), []).append(at)
    exact: set[tuple[object, int]] = set()
    present: set[tuple[object, int]] = set()
    for at, camp in enumerate(camps):
        for group in camp.groups:
            ranged = math.isfinite(group.meaning.low) and math.isfinite(group.meaning.high)
            refs = {(one.kept.provenance.ref, at) for one in group.tellings}
            present |= refs
            if len(standing[id(group)]) == 1 or ranged:
                exact |= refs
    return present - exact


# -- the rivals themselves -----------------------------------------------------------------------


def _rival(camp: Camp, held: Support) -> Rival:
    low, high = _span(camp)
    ordered = sorted(
        {(one.kept.provenance.ref, one.kept.place): one for one in camp.tellings}.values(),
        key=_claim_order,
    )
    return Rival(
        value=camp.head.value,
        low=low,
        high=high,
        weight=held.weight,
        origins=held.names,
        claims=tuple(one.kept for one in ordered),
    )


def _claim_order(one: Telling) -> tuple[str, str, str, int]:
    told = one.kept.provenance
    return (told.published or "9999", told.ref.report, told.ref.mention, one.kept.place)


def _span(camp: Camp) -> tuple[float | None, float | None]:
    """The bounds of a camp's figures: of its closed ones, or of the one that names it."""
    found = [bounds_of(group.value) for group in camp.firm_groups]
    closed = [
        (low, high) for low, high in filter(None, found) if low is not None and high is not None
    ]
    head = bounds_of(camp.head.value)
    if head is None:
        return (None, None)
    if None in head or not closed:
        return head
    return (min(low for low, _ in closed), max(high for _, high in closed))


def set_aside(rival: Rival) -> Rival:
    """A rival that a person has set aside: kept to be seen, without weight."""
    return replace(rival, weight=0.0)
