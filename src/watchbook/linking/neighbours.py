"""One event on two neighbouring days, by two clocks: Washington's and Pyongyang's."""

from __future__ import annotations

from collections import defaultdict

from watchbook.linking.cluster import Cluster, Joined
from watchbook.linking.evidence import RARE, Comparison, compare

#: What speaks for one event on neighbouring days, where clocks differ: more than a class and a
#: number fired, for a state may fire on both.
NEIGHBOURS = 5.0
#: The same where one side is known by its publication alone, whose UTC day is often the eve.
NEIGHBOURS_PUBLISHED = 4.0


def merge_neighbours(days: dict[int, list[Cluster]]) -> list[Cluster]:
    """One event on two days by two clocks. Decided on the clusters as they are, and only for two
    that have no other such neighbour, so that it cannot run on from day to day."""
    wishes: defaultdict[Cluster, list[tuple[Cluster, Comparison]]] = defaultdict(list)
    for day in sorted(days):
        for one in days[day]:
            for other in days.get(day + 1, ()):
                fit = _neighbours(one, other)
                if fit is not None:
                    wishes[one].append((other, fit))
                    wishes[other].append((one, fit))
    gone: set[Cluster] = set()
    for day in sorted(days):
        for one in days[day]:
            if one in gone or len(wishes[one]) != 1:
                continue
            other, fit = wishes[one][0]
            if other not in gone and len(wishes[other]) == 1:
                keeper, guest = sorted((one, other), key=_kept_first)
                why = ("the same by another clock, a day apart", *fit.reasons)
                keeper.swallow(guest, Joined("neighbouring days", why, tuple(fit.against)))
                gone.add(guest)
    return [one for day in sorted(days) for one in days[day] if one not in gone]


def _kept_first(cluster: Cluster) -> tuple[bool, int, str]:
    """Whose day stands: one told by day, then the one that more stories tell."""
    return cluster.traits.told != "day", -len(cluster.stories), cluster.label


def _neighbours(one: Cluster, other: Cluster) -> Comparison | None:
    fit = compare(one.traits, other.traits)
    published = "published" in (one.traits.told, other.traits.told)
    wanted = NEIGHBOURS_PUBLISHED if published else NEIGHBOURS
    if fit.blocked is not None or fit.fit == 0 or not one.reports.isdisjoint(other.reports):
        return None
    prior = wanted if one.traits.kind in RARE else 0.0
    return fit if prior + fit.specific - 2.0 * len(fit.against) >= wanted else None
