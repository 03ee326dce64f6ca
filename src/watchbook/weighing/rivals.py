"""Which values are rivals: claims that can be true together stand together.

Values that mean the same are one group. The groups are taken from the most exact to the least,
heavier ones first, and each joins every rival that it agrees with; where there is none it is a
rival of its own. So a rival is named by its most exact value, and a vague value ("a missile",
"more than 300 km") never opposes an exact one: where it fits several rivals it stands with each
of them, adding the same weight to all, and disputes none.
Words that commit a report to nothing ("the missile" beside "two missiles") stand with every rival,
and count for none.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from watchbook.knowledge import Knowledge
from watchbook.records import Rival, Value
from watchbook.weighing.figures import bounds_of
from watchbook.weighing.meanings import Meaning, Sense, Setting, order_of
from watchbook.weighing.origins import Origin
from watchbook.weighing.senses import sense_of
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
    origins: tuple[Origin, ...] = ()


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
    wholes: dict[tuple[object, str], Meaning] = {}
    for one in tellings:
        ref, claim = one.kept.provenance.ref, one.kept.claim
        meaning = sense.mean(claim, _setting(one, day_shifts=day_shifts))
        if isinstance(claim.value, tuple):
            # "420 km and 270 km respectively" was told as one range, then each for itself.
            whole = wholes.setdefault((ref, one.kept.field), meaning)
            if whole.low <= meaning.low and meaning.high <= whole.high < math.inf:
                meaning = whole
        groups.setdefault(meaning, Group(meaning)).tellings.append(one)
    for group in groups.values():
        group.weight = _first_weight(group.tellings)
        group.value = _commonest(group)
    return list(groups.values())


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

    They can where a report of several things fired tells both: one landed here and one there,
    the first at 4:29 and the last at 4:39.
    """
    if name == "site":
        # Only what a report puts first: a second place is one it passed, aimed at or lies near.
        camps = [camp for camp in camps if any(one.kept.place == 0 for one in camp.tellings)]
    if len(camps) < 2:
        return False
    told: dict[object, set[int]] = {}
    for at, camp in enumerate(camps):
        for one in camp.tellings:
            if one.salvo and name not in ("count", "date"):
                told.setdefault(one.kept.provenance.ref, set()).add(at)
    shared = _in_several(camps)
    together: set[tuple[int, int]] = set()
    for ref, places in told.items():
        apart = sorted(at for at in places if (ref, at) not in shared)
        together |= {(one, other) for one in apart for other in apart if one < other}
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


# -- who stands behind a camp ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Support:
    """The independent origins behind claims, by the names most stories give them."""

    weight: float
    origins: tuple[Origin, ...]
    names: tuple[str, ...]


def stories_by_origin(tellings: Iterable[Telling]) -> dict[str, set[str]]:
    """The stories that speak of a field for each origin."""
    stories: dict[str, set[str]] = {}
    for one in tellings:
        for origin, _ in one.origins:
            stories.setdefault(origin.key, set()).add(one.story)
    return stories


def support(tellings: Sequence[Telling], stories: dict[str, set[str]]) -> Support:
    """Who stands behind claims, counted as few as explain them all, and what they weigh.

    Origins that claims name are counted; a claim that only its report's list of sources stands
    behind rests on one of these, and adds an origin only where none of them is counted yet.
    Where reports have one origin say different things, its voice is shared out by stories.
    """
    counted = _counted(tellings)
    voices: dict[str, list[tuple[Telling, str]]] = {key: [] for key in counted}
    for one in tellings:
        for origin, name in one.origins:
            if origin.key in voices:
                voices[origin.key].append((one, name))
    weights = []
    for key, origin in counted.items():
        told_in = {one.story for one, _ in voices[key]}
        firmest = max(one.factor for one, _ in voices[key])
        weights.append((origin.weight * firmest * len(told_in) / len(stories[key]), key))
    weights.sort(key=lambda one: (-round(one[0], 6), one[1]))
    return Support(
        round(math.fsum(weight for weight, _ in weights), 4),
        tuple(counted[key] for _, key in weights),
        tuple(_name_of(voices[key]) for _, key in weights),
    )


def _counted(tellings: Iterable[Telling]) -> dict[str, Origin]:
    counted: dict[str, Origin] = {}
    resting: list[dict[str, Origin]] = []
    for one in tellings:
        possible = {origin.key: origin for origin, _ in one.origins}
        if one.own:
            counted.update(possible)
        else:
            resting.append(possible)
    # The same lists of sources come again and again: each is looked at once.
    distinct = {tuple(sorted(possible)): possible for possible in resting}
    left = [possible for possible in distinct.values() if not counted.keys() & possible.keys()]
    while left:
        tally: dict[str, int] = {}
        for possible in left:
            for key in possible:
                tally[key] = tally.get(key, 0) + 1
        best = min(tally, key=lambda key: (-tally[key], -_weight_of(key, left), key))
        counted[best] = next(one[best] for one in left if best in one)
        left = [possible for possible in left if best not in possible]
    if len(counted) > 1:
        counted.pop("unnamed", None)
    return counted


def _weight_of(key: str, lists: Iterable[dict[str, Origin]]) -> float:
    return next(one[key].weight for one in lists if key in one)


def _name_of(voices: Iterable[tuple[Telling, str]]) -> str:
    """What most stories call an origin; the longer name, as the more exact, where they are even."""
    stories: dict[str, set[str]] = {}
    for one, name in voices:
        stories.setdefault(name, set()).add(one.story)
    return min(stories, key=lambda name: (-len(stories[name]), -len(name), name))


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
