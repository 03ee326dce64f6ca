"""Which accounts of one day (or month, or year) tell of one event, and which of several.

Accounts that one report tells apart are never one event. The reports that tell most apart, and
most about each, are laid down first; the others are matched to what is there. The order rests on
what the accounts say alone, so that the order of arrival plays no part; and accounts that say the
same are weighed once, however many they are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from watchbook.linking.cluster import Cluster, Joined
from watchbook.linking.evidence import Comparison, compare
from watchbook.linking.traits import Signature, Traits, signature_of, traits_of
from watchbook.records import Account

#: By how much the better of two events of a day must fit before an account is given to it.
CLEARLY = 1.0
#: An account that fits several events of a day tells of the one that most reports of the day
#: tell of, where at least this many stories do, and this many times as many as tell of any other.
KNOWN_STORIES, KNOWN_TIMES = 3, 3


class Traitbook:
    """The traits of each signature, worked out once."""

    def __init__(self) -> None:
        self._kept: dict[Signature, tuple[str, Traits]] = {}

    def of(self, account: Account) -> tuple[str, Traits]:
        """A name for the account's signature that sorts the same in any order, and its traits."""
        signature = signature_of(account)
        found = self._kept.get(signature)
        if found is None:
            found = self._kept[signature] = (repr(signature), traits_of(account))
        return found


@dataclass(frozen=True, slots=True)
class Setting:
    """How accounts are gathered: ``prior`` is what being of the same days counts for; ``rule``
    names it to a reader; ``founding`` is False where the events were settled before."""

    prior: float
    rule: str
    founding: bool = True
    #: Whether an account that fits no event makes one of its own.
    makes: bool = True
    #: What particulars must weigh that few events share.
    specific: float = 0.0
    #: How well the words must suit (:class:`Comparison`'s ``fit``).
    fit: int = 0


@dataclass(slots=True)
class Gathered:
    """The events, those made anew among them, and accounts that may mean several of them."""

    clusters: list[Cluster]
    unsure: list[tuple[Account, tuple[Cluster, ...]]] = field(default_factory=list)
    alone: list[Account] = field(default_factory=list)


@dataclass(slots=True)
class _Pattern:
    """Reports whose accounts of the day read alike: ``rows`` hold each report's accounts, in the
    order of ``keys``; ``used`` are the events that other accounts of theirs belong to."""

    keys: tuple[str, ...]
    traits: tuple[Traits, ...]
    used: frozenset[int]
    rows: list[list[Account]] = field(default_factory=list)

    @property
    def order(self) -> tuple[int, int, tuple[str, ...], list[int]]:
        detail = sum(one.detail for one in self.traits)
        return -len(self.keys), -detail, self.keys, sorted(self.used)


def gather(
    accounts: Iterable[Account],
    clusters: Sequence[Cluster],
    label: str,
    setting: Setting,
    traitbook: Traitbook,
) -> Gathered:
    """Matches accounts of the same days to each other and to the events that are there."""
    done = Gathered(list(clusters))
    left: list[tuple[_Pattern, int]] = []
    patterns = _patterns(accounts, done.clusters, traitbook)
    for pattern in patterns:
        left += [(pattern, at) for at in _match(pattern, done, label, setting)]
    for pattern, at in left:
        _settle(pattern, at, done, label, setting)
    return done


def _patterns(
    accounts: Iterable[Account], clusters: Sequence[Cluster], traitbook: Traitbook
) -> list[_Pattern]:
    reports: defaultdict[str, list[tuple[str, Account, Traits]]] = defaultdict(list)
    for account in accounts:
        key, traits = traitbook.of(account)
        reports[account.ref.report].append((key, account, traits))
    found: dict[tuple[tuple[str, ...], frozenset[int]], _Pattern] = {}
    for report, told in sorted(reports.items()):
        told.sort(key=lambda one: (one[0], one[1].ref))
        keys = tuple(key for key, _, _ in told)
        used = frozenset(at for at, one in enumerate(clusters) if report in one.reports)
        pattern = found.get((keys, used))
        if pattern is None:
            laid = tuple(traits for _, _, traits in told)
            pattern = found[keys, used] = _Pattern(keys, laid, used)
        pattern.rows.append([account for _, account, _ in told])
    return sorted(found.values(), key=lambda pattern: pattern.order)


def _match(pattern: _Pattern, done: Gathered, label: str, setting: Setting) -> list[int]:
    """Gives the accounts of a pattern to events, each to one of its own; those that fit two
    events alike are left for later, their places returned."""
    fits = [_fits(traits, done.clusters, pattern.used, setting) for traits in pattern.traits]
    ranked = sorted(
        (-fit.score, at, cluster) for at, row in enumerate(fits) for cluster, fit in row.items()
    )
    taken: dict[int, int] = {}
    later: list[int] = []
    for score, at, cluster in ranked:
        if at in taken or at in later or cluster in taken.values():
            continue
        rival = _best_rival(fits[at], cluster, set(taken.values()))
        if rival is not None and -score - rival < CLEARLY and len(pattern.keys) < 2:
            later.append(at)
            continue
        taken[at] = cluster
        _join(pattern, at, done.clusters[cluster], fits[at][cluster], setting)
    for at in range(len(pattern.keys)):
        if at not in taken and at not in later:
            _found(pattern, at, done, label, setting, bool(fits[at]))
    return later


def _fits(
    traits: Traits, clusters: Sequence[Cluster], used: frozenset[int], setting: Setting
) -> dict[int, Comparison]:
    """The events that an account may tell of, by their place."""
    found: dict[int, Comparison] = {}
    for at, cluster in enumerate(clusters):
        if at in used:
            continue
        fit = compare(traits, cluster.traits)
        if fit.blocked is not None or fit.specific < setting.specific or fit.fit < setting.fit:
            continue
        if setting.prior + fit.score > 0:
            found[at] = fit
    return found


def _best_rival(fits: dict[int, Comparison], chosen: int, taken: set[int]) -> float | None:
    """The score of the best other event that is still free."""
    return max(
        (fit.score for at, fit in fits.items() if at != chosen and at not in taken), default=None
    )


def _join(pattern: _Pattern, at: int, cluster: Cluster, fit: Comparison, setting: Setting) -> None:
    joined = Joined(setting.rule, tuple(fit.reasons), tuple(fit.against))
    cluster.learn(pattern.keys[at], pattern.traits[at])
    for row in pattern.rows:
        cluster.take(row[at], joined, founding=setting.founding)


def _found(
    pattern: _Pattern, at: int, done: Gathered, label: str, setting: Setting, fitted: bool
) -> None:
    """An event of its own for an account that fits none, or whose report tells it apart."""
    if not setting.makes:
        done.alone += [row[at] for row in pattern.rows]
        return
    traits = pattern.traits[at]
    cluster = Cluster(label, traits.span, traits)
    apart = ("its report tells it apart from the others of the day",) if fitted else ()
    cluster.learn(pattern.keys[at], traits)
    for row in pattern.rows:
        cluster.take(row[at], Joined(setting.rule, apart), founding=True)
    done.clusters.append(cluster)


def _settle(pattern: _Pattern, at: int, done: Gathered, label: str, setting: Setting) -> None:
    """An account that fitted two events alike, now that all events of the day are known."""
    fits = _fits(pattern.traits[at], done.clusters, pattern.used, setting)
    if not fits:
        _found(pattern, at, done, label, setting, False)
        return
    best = max(fits, key=lambda one: (fits[one].score, -one))
    rival = _best_rival(fits, best, set())
    if rival is None or fits[best].score - rival >= CLEARLY:
        _join(pattern, at, done.clusters[best], fits[best], setting)
        return
    near = [one for one in fits if fits[best].score - fits[one].score < CLEARLY]
    known = sorted(near, key=lambda one: (-len(done.clusters[one].stories), one))
    most, next_most = (len(done.clusters[one].stories) for one in known[:2])
    if most >= KNOWN_STORIES and most >= KNOWN_TIMES * next_most:
        why = Setting(setting.prior, "what most reports of the day tell of", setting.founding)
        _join(pattern, at, done.clusters[known[0]], fits[known[0]], why)
        return
    meant = tuple(done.clusters[one] for one in sorted(near))
    done.unsure += [(row[at], meant) for row in pattern.rows]
