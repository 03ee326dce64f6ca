"""All accounts of one stream, linked: the closest told days first, each on what is settled."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from watchbook.linking.accounts import COUNTED
from watchbook.linking.choosing import Timeline, Wish, choose, one_each
from watchbook.linking.cluster import Cluster, Joined
from watchbook.linking.days import day_of, number_of
from watchbook.linking.evidence import Comparison, compare
from watchbook.linking.gathering import Gathered, Setting, Traitbook, gather
from watchbook.linking.labels import ahead_label, hidden_label, month_label, year_label
from watchbook.linking.neighbours import merge_neighbours
from watchbook.linking.undated import Particulars, bucket, shares_enough
from watchbook.records import Account

#: What being told of one day counts for: reports of a day tell of one event, whatever their
#: figures, until something speaks against it.
SAME_DAY = 2.5
#: What news without date words must share with an event of the day before it came out.
EVE_SPECIFIC = 2.0
#: The rule by which what may mean several events stays unlinked, by how closely it is told.
SEVERAL = {
    "day": "several fit that day",
    "month": "several fit that month",
    "year": "several fit that year",
    "ahead": "several may have come of it",
    "untold": "several fit, without date words",
    "undated": "several share its particulars",
}


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
        self._settle_days(merge_neighbours(days))
        settled = Timeline(self.linked.clusters)
        self._link_vague("month", settled, "only one fits that month", month_label)
        settled = Timeline(self.linked.clusters)
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
        self.linked.unsure += [(one, meant, SEVERAL["day"]) for one, meant in got.unsure]
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
        settled: Timeline,
        rule: str,
        label: Callable[[Account], str],
    ) -> None:
        """Accounts told by less than the day: each to the one event that fits, if one does."""
        alone: list[Account] = []
        joining: list[tuple[Cluster, Account, Joined]] = []
        for told in _by_report(self.sorts[sort]):
            wishes = [self._wish(account, settled) for account in told]
            for account, wish in zip(told, one_each(told, wishes), strict=True):
                if wish.chosen is not None:
                    fit = wish.fit or Comparison()
                    joined = Joined(rule, tuple(fit.reasons), tuple(fit.against))
                    joining.append((wish.chosen, account, joined))
                elif wish.several:
                    self.linked.unsure.append((account, wish.several, SEVERAL[sort]))
                else:
                    alone.append(account)
        # Only now, so that no account is weighed against what another of its sort brought in.
        for cluster, account, joined in joining:
            cluster.take(account, joined, founding=False)
            self.used[account.ref.report].add(cluster)
        self._make(alone, label, sort)

    def _wish(self, account: Account, settled: Timeline) -> Wish:
        key, traits = self.traitbook.of(account)
        fits = settled.fits(key, traits)
        wish = choose(fits, self.used[account.ref.report])
        if wish.fit is not None and not shares_enough(account, traits, wish.fit):
            return Wish()
        return wish

    def _make(self, alone: Sequence[Account], label: Callable[[Account], str], sort: str) -> None:
        """Events of their own for accounts that fit none that is settled."""
        groups: defaultdict[tuple[str, str, str], list[Account]] = defaultdict(list)
        for account in alone:
            apart = self._by_itself(account, sort)
            groups[label(account), _standing(account), apart].append(account)
        for (name, _, _), told in sorted(groups.items()):
            rule = f"same {_stretch(sort)}, nothing else fits"
            setting = Setting(_prior(told[0], sort), rule, fit=2)
            got = gather(told, (), name, setting, self.traitbook)
            for one, meant in got.unsure:
                self.linked.unsure.append((one, meant, SEVERAL[sort]))
            for cluster in got.clusters:
                self._settle(cluster)

    def _by_itself(self, account: Account, sort: str) -> str:
        """A name of its own for what an undated report tells without particulars, "" for all else:
        two that say no more than "a missile, on Tuesday" need not mean one launch."""
        if account.published is not None:
            return ""
        _, traits = self.traitbook.of(account)
        alike = _prior(account, sort) + compare(traits, traits).score > 0
        return "" if alike else f"{account.ref.report} {account.ref.mention}"

    def _link_undated(self) -> None:
        """Reports without a date: to the one event that shares several particulars with them."""
        accounts = self.sorts["undated"]
        if not accounts:
            return
        index = Particulars(self.linked.clusters)
        alone: list[Account] = []
        joining: list[tuple[Cluster, Account, Joined]] = []
        for told in _by_report(accounts):
            wishes = [self._undated_wish(account, index) for account in told]
            for account, wish in zip(told, one_each(told, wishes), strict=True):
                if wish.chosen is not None and wish.fit is not None:
                    joined = Joined("only one shares its particulars", tuple(wish.fit.reasons))
                    joining.append((wish.chosen, account, joined))
                elif wish.several:
                    self.linked.unsure.append((account, wish.several, SEVERAL["undated"]))
                else:
                    alone.append(account)
        for cluster, account, joined in joining:
            cluster.take(account, joined, founding=False)
        groups: defaultdict[tuple[str, ...], list[Account]] = defaultdict(list)
        for account in alone:
            groups[bucket(self.traitbook.of(account)[1], account)].append(account)
        for _, one in sorted(groups.items()):
            setting = Setting(-3.0, "same particulars, undated")
            for cluster in self._keep(gather(one, (), "undated", setting, self.traitbook)):
                self.linked.clusters.append(cluster)

    def _undated_wish(self, account: Account, index: Particulars) -> Wish:
        _, traits = self.traitbook.of(account)
        fits = index.fits(traits)
        return choose(fits, self.used[account.ref.report])


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


def _by_report(accounts: Iterable[Account]) -> list[list[Account]]:
    reports: defaultdict[str, list[Account]] = defaultdict(list)
    for account in accounts:
        reports[account.ref.report].append(account)
    return [reports[report] for report in sorted(reports)]
