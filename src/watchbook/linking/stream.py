"""All accounts of one stream, linked: the closest told days first, each on what is settled."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from watchbook.linking.accounts import COUNTED
from watchbook.linking.cluster import Cluster, Joined
from watchbook.linking.days import Span, day_of, number_of
from watchbook.linking.evidence import Comparison, compare
from watchbook.linking.gathering import Gathered, Setting, Traitbook, gather
from watchbook.linking.labels import ahead_label, hidden_label, month_label, year_label
from watchbook.linking.traits import Traits
from watchbook.records import Account

#: What being told of one day counts for: reports of a day tell of one event, whatever their
#: figures, until something speaks against it.
SAME_DAY = 2.5
#: Tests that no state holds twice in a few days.
RARE = frozenset({"nuclear_test"})
#: What speaks for one event on neighbouring days, where clocks differ: more than a class and a
#: number fired, for a state may fire on both.
NEIGHBOURS = 5.0
#: The same where one side is known by its publication alone, whose UTC day is often the eve.
NEIGHBOURS_PUBLISHED = 4.0
#: What news without date words must share with an event of the day before it came out.
EVE_SPECIFIC = 2.0
#: By how much one event must fit better than all others before vague words are given to it.
CLEARLY = 1.0
#: The longest stretch that an event told by week or month can take up.
LONGEST = 64
#: Candidates that are named where the words may mean many.
NAMED = 20
#: An undated report must share this many particulars with the one event it is given to.
UNDATED_AGREEMENTS = 2


@dataclass(slots=True)
class Linked:
    """What a stream comes to: its events, and accounts that may mean several of them."""

    clusters: list[Cluster] = field(default_factory=list)
    unsure: list[tuple[Account, tuple[Cluster, ...], str]] = field(default_factory=list)


def link_stream(accounts: Iterable[Account]) -> Linked:
    """Links the accounts of one stream, which are sorted by their mention."""
    return _Stream(accounts).link()


class _Stream:
    def __init__(self, accounts: Iterable[Account]) -> None:
        self.traitbook = Traitbook()
        self.linked = Linked()
        self.used: defaultdict[str, set[Cluster]] = defaultdict(set)
        self.sorts: defaultdict[str, list[Account]] = defaultdict(list)
        for account in accounts:
            self.sorts[_sort(account)].append(account)

    def link(self) -> Linked:
        """The tiers, each on the whole result of those before it."""
        days = self._link_days()
        days = self._link_published(days)
        self._settle_days(_merge_neighbours(days))
        settled = _Timeline(self.linked.clusters)
        self._link_vague("month", settled, "only one fits that month", month_label)
        settled = _Timeline(self.linked.clusters)
        self._link_vague("year", settled, "only one fits that year", year_label)
        self._link_vague("ahead", settled, "the one that came of it", ahead_label)
        self._link_vague("untold", settled, "only one fits before it", hidden_label)
        self._link_undated()
        return self.linked

    def _link_days(self) -> dict[int, list[Cluster]]:
        days: defaultdict[int, list[Account]] = defaultdict(list)
        for account in self.sorts["day"]:
            assert account.first_day is not None
            days[number_of(account.first_day)].append(account)
        setting = Setting(SAME_DAY, "same day")
        made: dict[int, list[Cluster]] = {}
        for day, told in sorted(days.items()):
            made[day] = self._keep(gather(told, (), day_of(day), setting, self.traitbook))
        return made

    def _link_published(self, days: dict[int, list[Cluster]]) -> dict[int, list[Cluster]]:
        """News without date words: the event of the day it came out, else of the day before."""
        settled = {day: list(clusters) for day, clusters in days.items()}
        published: defaultdict[int, list[Account]] = defaultdict(list)
        for account in self.sorts["published"]:
            assert account.last_day is not None
            published[number_of(account.last_day)].append(account)
        today = Setting(SAME_DAY, "published that day", founding=False, makes=False)
        eve = Setting(
            0.0, "published the day after", founding=False, makes=False, specific=EVE_SPECIFIC
        )
        fresh = Setting(SAME_DAY, "published that day")
        for day, told in sorted(published.items()):
            left = told
            for there, setting in ((day, today), (day - 1, eve)):
                if there in settled and left:
                    got = gather(left, settled[there], day_of(there), setting, self.traitbook)
                    self._keep(got)
                    left = got.alone
            if left:
                made = self._keep(gather(left, (), day_of(day), fresh, self.traitbook))
                days.setdefault(day, []).extend(made)
        return days

    def _keep(self, got: Gathered) -> list[Cluster]:
        self.linked.unsure += [(one, meant, "several fit that day") for one, meant in got.unsure]
        return got.clusters

    def _settle_days(self, clusters: Iterable[Cluster]) -> None:
        for cluster in clusters:
            self._settle(cluster)

    def _settle(self, cluster: Cluster) -> None:
        self.linked.clusters.append(cluster)
        for report in cluster.reports:
            self.used[report].add(cluster)

    def _link_vague(
        self,
        sort: str,
        settled: _Timeline,
        rule: str,
        label: Callable[[Account], str],
    ) -> None:
        """Accounts told by less than the day: each to the one event that fits, if one does."""
        alone: list[Account] = []
        joining: list[tuple[Cluster, Account, Joined]] = []
        for told in _by_report(self.sorts[sort]):
            wishes = [self._wish(account, settled) for account in told]
            for account, wish in zip(told, _one_each(told, wishes), strict=True):
                if wish.chosen is not None:
                    fit = wish.fit or Comparison()
                    joined = Joined(rule, tuple(fit.reasons), tuple(fit.against))
                    joining.append((wish.chosen, account, joined))
                elif wish.several:
                    self.linked.unsure.append((account, wish.several, f"several fit, {sort} told"))
                else:
                    alone.append(account)
        # Only now, so that no account is weighed against what another of its sort brought in.
        for cluster, account, joined in joining:
            cluster.take(account, joined, founding=False)
            self.used[account.ref.report].add(cluster)
        self._make(alone, label, sort)

    def _wish(self, account: Account, settled: _Timeline) -> _Wish:
        key, traits = self.traitbook.of(account)
        fits = settled.fits(key, traits)
        return _choose(fits, self.used[account.ref.report])

    def _make(self, alone: Sequence[Account], label: Callable[[Account], str], sort: str) -> None:
        """Events of their own for accounts that fit none that is settled."""
        groups: defaultdict[tuple[str, str], list[Account]] = defaultdict(list)
        for account in alone:
            groups[label(account), _standing(account)].append(account)
        for (name, _), told in sorted(groups.items()):
            rule = f"same {_stretch(sort)}, nothing else fits"
            setting = Setting(_prior(told[0], sort), rule, fit=2)
            got = gather(told, (), name, setting, self.traitbook)
            for one, meant in got.unsure:
                self.linked.unsure.append((one, meant, f"several fit, {sort} told"))
            for cluster in got.clusters:
                self._settle(cluster)

    def _link_undated(self) -> None:
        """Reports without a date: to the one event that shares several particulars with them."""
        accounts = self.sorts["undated"]
        if not accounts:
            return
        index = _Particulars(self.linked.clusters)
        alone: list[Account] = []
        joining: list[tuple[Cluster, Account, Joined]] = []
        for told in _by_report(accounts):
            wishes = [self._undated_wish(account, index) for account in told]
            for account, wish in zip(told, _one_each(told, wishes), strict=True):
                if wish.chosen is not None and wish.fit is not None:
                    joined = Joined("only one shares its particulars", tuple(wish.fit.reasons))
                    joining.append((wish.chosen, account, joined))
                elif wish.several:
                    self.linked.unsure.append((account, wish.several, "several fit, undated"))
                else:
                    alone.append(account)
        for cluster, account, joined in joining:
            cluster.take(account, joined, founding=False)
        groups: defaultdict[tuple[str, ...], list[Account]] = defaultdict(list)
        for account in alone:
            groups[_bucket(self.traitbook.of(account)[1], account)].append(account)
        for _, one in sorted(groups.items()):
            setting = Setting(-3.0, "same particulars, undated")
            for cluster in self._keep(gather(one, (), "undated", setting, self.traitbook)):
                self.linked.clusters.append(cluster)

    def _undated_wish(self, account: Account, index: _Particulars) -> _Wish:
        _, traits = self.traitbook.of(account)
        fits: list[_Fit] = []
        for cluster in index.sharing(traits):
            fit = compare(traits, cluster.traits)
            if fit.blocked is None and fit.fit > 0 and fit.specific >= 2.0 * UNDATED_AGREEMENTS:
                fits.append(_Fit(fit.specific, cluster, fit))
        return _choose(fits, self.used[account.ref.report])


def _sort(account: Account) -> str:
    """Which tier settles an account."""
    if account.first_day is None:
        return "undated"
    if account.status != "occurred":
        return "ahead"
    return account.told


def _standing(account: Account) -> str:
    """What is denied is another thing than what is to come."""
    return {"planned": "ahead", "possible": "ahead"}.get(account.status, account.status)


def _stretch(sort: str) -> str:
    return {"ahead": "time ahead", "untold": "time before"}.get(sort, sort)


def _prior(account: Account, sort: str) -> float:
    """What telling of the same month or year counts for, where no day is told by anybody."""
    if account.kind in COUNTED:
        return {"month": 2.5, "year": 2.5, "ahead": 1.0, "untold": 2.5}[sort]
    if sort == "ahead" and account.told == "day":
        return SAME_DAY
    if sort == "ahead" and account.told == "untold":
        return -1.0
    return {"month": 0.0, "year": -1.0, "ahead": 0.0, "untold": -0.5}[sort]


@dataclass(frozen=True, slots=True)
class _Fit:
    """An event that vague words may mean, with how well they fit."""

    value: float
    cluster: Cluster
    comparison: Comparison


@dataclass(slots=True)
class _Wish:
    """The one event that an account means, or the several that it may mean."""

    chosen: Cluster | None = None
    fit: Comparison | None = None
    value: float = 0.0
    several: tuple[Cluster, ...] = ()


class _Timeline:
    """Settled events in the order of their first day, to be looked up by the days they take up."""

    def __init__(self, clusters: Iterable[Cluster]) -> None:
        dated = [(cluster.span, at, cluster) for at, cluster in enumerate(clusters) if cluster.span]
        dated.sort(key=lambda one: one[:2])
        self._firsts = [span[0] for span, _, _ in dated]
        self._clusters = [cluster for _, _, cluster in dated]
        self._kept: dict[str, list[_Fit]] = {}

    def within(self, span: Span) -> list[Cluster]:
        """The events that share a day with a span."""
        low = bisect_left(self._firsts, span[0] - LONGEST)
        high = bisect_right(self._firsts, span[1])
        return [
            cluster
            for cluster in self._clusters[low:high]
            if cluster.span is not None and cluster.span[1] >= span[0]
        ]

    def fits(self, key: str, traits: Traits) -> list[_Fit]:
        """The events of its days that an account may mean, best first; worked out once for all
        accounts that read alike."""
        found = self._kept.get(key)
        if found is None:
            assert traits.span is not None
            found = self._kept[key] = sorted(
                _fits(traits, self.within(traits.span)), key=lambda fit: -fit.value
            )
        return found


def _fits(traits: Traits, clusters: Iterable[Cluster]) -> Iterable[_Fit]:
    for cluster in clusters:
        fit = compare(traits, cluster.traits)
        if fit.blocked is not None or (fit.fit == 0 and fit.specific < 3.0):
            continue
        if traits.status != "occurred" and not _may_come_of(traits, fit):
            continue
        yield _Fit(fit.fit + fit.specific, cluster, fit)


def _may_come_of(traits: Traits, fit: Comparison) -> bool:
    """Whether what was planned, feared or denied can be given to what happened: plans with a
    date, where the words agree; fears only where more than the kind of weapon does."""
    if traits.status == "planned" and traits.told != "untold":
        return fit.fit == 2
    return fit.fit == 2 and fit.specific >= 2.0


def _choose(fits: Sequence[_Fit], used: set[Cluster]) -> _Wish:
    """The one event that fits clearly best, of those that the report does not tell apart."""
    live = [fit for fit in fits if fit.cluster not in used]
    if not live:
        return _Wish()
    best = max(fit.value for fit in live)
    near = [fit for fit in live if best - fit.value < CLEARLY]
    near = _well_known(near)
    if len(near) == 1:
        # What fits its report's own, other event better is more likely a stray word about that.
        if any(fit.value - best >= CLEARLY for fit in fits if fit.cluster in used) and best < 2.0:
            return _Wish()
        return _Wish(near[0].cluster, near[0].comparison, best)
    return _Wish(several=tuple(fit.cluster for fit in near[:NAMED]))


def _well_known(near: list[_Fit]) -> list[_Fit]:
    """Of tests that are rare, one that reports know by its day before one that a single story
    puts into a month: that is more often a slip about the other than a second test."""
    if len(near) > 1 and near[0].cluster.traits.kind in RARE:
        known = [fit for fit in near if fit.cluster.traits.told in ("day", "published")]
        if known and all(len(fit.cluster.stories) < 2 for fit in near if fit not in known):
            return known
    return near


def _by_report(accounts: Iterable[Account]) -> list[list[Account]]:
    reports: defaultdict[str, list[Account]] = defaultdict(list)
    for account in accounts:
        reports[account.ref.report].append(account)
    return [reports[report] for report in sorted(reports)]


def _one_each(accounts: Sequence[Account], wishes: Sequence[_Wish]) -> list[_Wish]:
    """Two accounts of one report never mean one event: it goes to whom it fits better, to the one
    told first where it fits both alike."""
    best: dict[Cluster, int] = {}
    for at, wish in enumerate(wishes):
        if wish.chosen is not None:
            held = best.get(wish.chosen)
            if held is None or wish.value > wishes[held].value:
                best[wish.chosen] = at
    return [
        wish if wish.chosen is None or best[wish.chosen] == at else _Wish()
        for at, wish in enumerate(wishes)
    ]


def _merge_neighbours(days: dict[int, list[Cluster]]) -> list[Cluster]:
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


class _Particulars:
    """Events by pairs of particulars, so that an undated report finds its own among thousands."""

    def __init__(self, clusters: Iterable[Cluster]) -> None:
        self._found: defaultdict[tuple[str, str], list[Cluster]] = defaultdict(list)
        for cluster in clusters:
            for pair in _pairs(cluster.traits):
                self._found[pair].append(cluster)

    def sharing(self, traits: Traits) -> list[Cluster]:
        """The events that share a pair of particulars."""
        shared: dict[Cluster, None] = {}
        for pair in _pairs(traits):
            shared.update(dict.fromkeys(self._found.get(pair, ())))
        return list(shared)


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


def _bucket(traits: Traits, account: Account) -> tuple[str, ...]:
    """Undated accounts that may tell of one event share their first pair of particulars."""
    pairs = _pairs(traits)
    return pairs[0] if pairs else (account.ref.report, account.ref.mention)
