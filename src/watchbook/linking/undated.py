"""Reports without a date: events are found by the particulars that they share with them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from watchbook.linking.choosing import Fit
from watchbook.linking.cluster import Cluster
from watchbook.linking.evidence import RARE, Comparison, compare
from watchbook.linking.traits import Traits
from watchbook.records import Account

#: An undated report must share this many particulars with the one event it is given to.
UNDATED_AGREEMENTS = 2
#: What the one event must share that lies in the days in which an undated report can be written:
#: its weekday, where these are some two months; a particular as well, where they are more, for
#: then the event that is meant may well be one that no other report tells of.
NARROW_DAYS = 75
NARROW_SPECIFIC, WIDE_SPECIFIC = 1.0, 3.0
#: A pair of particulars that more events share (a Scud from Wonsan) does not tell which is meant.
COMMON = 24


class Particulars:
    """Events by pairs of particulars, so that an undated report finds its own among thousands."""

    def __init__(self, clusters: Iterable[Cluster]) -> None:
        self._found: defaultdict[tuple[str, str], list[Cluster]] = defaultdict(list)
        for cluster in clusters:
            for pair in _pairs(cluster.traits):
                self._found[pair].append(cluster)

    def fits(self, traits: Traits) -> list[Fit]:
        """The events that an undated account may mean."""
        found: list[Fit] = []
        for cluster in self.sharing(traits):
            fit = compare(traits, cluster.traits)
            if fit.blocked is None and fit.fit > 0 and fit.specific >= 2.0 * UNDATED_AGREEMENTS:
                found.append(Fit(fit.specific, cluster, fit))
        return found

    def sharing(self, traits: Traits) -> list[Cluster]:
        """The events that share a pair of particulars."""
        shared: dict[Cluster, None] = {}
        for pair in _pairs(traits):
            found = self._found.get(pair, ())
            if len(found) <= COMMON:
                shared.update(dict.fromkeys(found))
        return list(shared)


def shares_enough(account: Account, traits: Traits, fit: Comparison) -> bool:
    """Whether an account may be given to the one event that fits; always, but for those of undated
    reports that are known by the days of their writing alone."""
    if account.published is not None or account.status != "occurred" or traits.kind in RARE:
        return True
    if traits.span is None or account.told != "untold":
        return True
    narrow = traits.span[1] - traits.span[0] <= NARROW_DAYS
    return fit.specific >= (NARROW_SPECIFIC if narrow else WIDE_SPECIFIC)


def _pairs(traits: Traits) -> list[tuple[str, str]]:
    single = sorted(
        [f"weapon {one}" for one in traits.weapons]
        + [f"site {one.casefold()}" for one in traits.sites]
        + [f"clock {one}" for one in traits.minutes]
        + [f"distance {one}" for one in traits.distances if None not in one]
        + [f"apogee {one}" for one in traits.apogees if None not in one]
        + [f"name {one}" for one in traits.names]
    )[:12]
    return [(one, other) for at, one in enumerate(single) for other in single[at + 1 :]]


def bucket(traits: Traits, account: Account) -> tuple[str, ...]:
    """Undated accounts that may tell of one event share their first pair of particulars."""
    pairs = _pairs(traits)
    return pairs[0] if pairs else (account.ref.report, account.ref.mention)
