"""Words that tell no day: which of the settled events they mean, if it is one alone."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from watchbook.linking.cluster import Cluster
from watchbook.linking.days import Span
from watchbook.linking.evidence import RARE, Comparison, are_two, compare
from watchbook.linking.traits import Traits
from watchbook.records import Account

#: By how much one event must fit better than all others before vague words are given to it.
CLEARLY = 1.0
#: The longest stretch that an event told by week or month can take up.
LONGEST = 64
#: Candidates that are named where the words may mean many.
NAMED = 20


@dataclass(frozen=True, slots=True)
class Fit:
    """An event that vague words may mean, with how well they fit."""

    value: float
    cluster: Cluster
    comparison: Comparison


@dataclass(slots=True)
class Wish:
    """The one event that an account means, or the several that it may mean."""

    chosen: Cluster | None = None
    fit: Comparison | None = None
    value: float = 0.0
    several: tuple[Cluster, ...] = ()


class Timeline:
    """Settled events in the order of their first day, to be looked up by the days they take up."""

    def __init__(self, clusters: Iterable[Cluster]) -> None:
        dated = [(cluster.span, at, cluster) for at, cluster in enumerate(clusters) if cluster.span]
        dated.sort(key=lambda one: one[:2])
        self._firsts = [span[0] for span, _, _ in dated]
        self._clusters = [cluster for _, _, cluster in dated]
        self._kept: dict[str, list[Fit]] = {}

    def within(self, span: Span) -> list[Cluster]:
        """The events that share a day with a span."""
        low = bisect_left(self._firsts, span[0] - LONGEST)
        high = bisect_right(self._firsts, span[1])
        return [
            cluster
            for cluster in self._clusters[low:high]
            if cluster.span is not None and cluster.span[1] >= span[0]
        ]

    def fits(self, key: str, traits: Traits) -> list[Fit]:
        """The events of its days that an account may mean, best first; worked out once for all
        accounts that read alike."""
        found = self._kept.get(key)
        if found is None:
            assert traits.span is not None
            found = self._kept[key] = sorted(
                _fits(traits, self.within(traits.span)), key=lambda fit: -fit.value
            )
        return found


def _fits(traits: Traits, clusters: Iterable[Cluster]) -> Iterable[Fit]:
    for cluster in clusters:
        if are_two(traits, cluster.traits):
            continue
        fit = compare(traits, cluster.traits)
        if fit.blocked is not None or (fit.fit == 0 and fit.specific < 3.0):
            continue
        if traits.status != "occurred" and not _may_come_of(traits, fit):
            continue
        yield Fit(fit.fit + fit.specific, cluster, fit)


def _may_come_of(traits: Traits, fit: Comparison) -> bool:
    """Whether what was planned, feared or denied can be given to what happened: plans with a
    date, where the words agree; fears only where more than the kind of weapon does."""
    if traits.status == "planned" and traits.told != "untold":
        return fit.fit == 2
    return fit.fit == 2 and fit.specific >= 2.0


def choose(fits: Sequence[Fit], used: set[Cluster]) -> Wish:
    """The one event that fits clearly best, of those that the report does not tell apart."""
    live = [fit for fit in fits if fit.cluster not in used]
    if not live:
        return Wish()
    best = max(fit.value for fit in live)
    near = [fit for fit in live if best - fit.value < CLEARLY]
    near = _well_known(near)
    if len(near) == 1:
        # What fits its report's own, other event better is more likely a stray word about that.
        if any(fit.value - best >= CLEARLY for fit in fits if fit.cluster in used) and best < 2.0:
            return Wish()
        return Wish(near[0].cluster, near[0].comparison, best)
    return Wish(several=tuple(fit.cluster for fit in near[:NAMED]))


def _well_known(near: list[Fit]) -> list[Fit]:
    """Of tests that are rare, one that reports know by its day before one that a single story
    puts into a month: that is more often a slip about the other than a second test."""
    if len(near) > 1 and near[0].cluster.traits.kind in RARE:
        known = [fit for fit in near if fit.cluster.traits.told in ("day", "published")]
        if known and all(len(fit.cluster.stories) < 2 for fit in near if fit not in known):
            return known
    return near


def one_each(accounts: Sequence[Account], wishes: Sequence[Wish]) -> list[Wish]:
    """Two accounts of one report never mean one event: it goes to whom it fits better, to the one
    told first where it fits both alike."""
    best: dict[Cluster, int] = {}
    for at, wish in enumerate(wishes):
        if wish.chosen is not None:
            held = best.get(wish.chosen)
            if held is None or wish.value > wishes[held].value:
                best[wish.chosen] = at
    return [
        wish if wish.chosen is None or best[wish.chosen] == at else Wish()
        for at, wish in enumerate(wishes)
    ]
