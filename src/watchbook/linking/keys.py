"""The keys of events, and the other keys that lead to them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from hashlib import sha256

from watchbook.linking.candidates import Weighed
from watchbook.linking.cluster import Cluster
from watchbook.linking.days import day_of
from watchbook.linking.labels import ahead_label
from watchbook.linking.stream import Linked
from watchbook.records import Account, Event, Kind, Link, Status

#: From the furthest an event has come to the least.
FURTHEST: tuple[Status, ...] = ("occurred", "planned", "possible", "denied")
#: The label of events that nothing dates; their keys rest on the report that founded them.
UNDATED = "undated"


def assign_keys(linked: Iterable[Linked]) -> tuple[tuple[Event, ...], tuple[Link, ...]]:
    """Gives every event its key and every link its event."""
    done = list(linked)
    keys = _keys(cluster for stream in done for cluster in stream.clusters)
    aliases = _aliases(keys)
    events = [_event(cluster, key, aliases.get(cluster, ())) for cluster, key in keys.items()]
    weighed = Weighed(keys)
    unlinked = [
        weighed.unlinked(account, meant, rule)
        for stream in done
        for account, meant, rule in stream.unsure
    ]
    return (
        tuple(sorted(events, key=lambda event: event.key)),
        tuple(sorted(unlinked, key=lambda link: (link.ref.report, link.ref.mention))),
    )


def _keys(clusters: Iterable[Cluster]) -> dict[Cluster, str]:
    """Keys in the order of the first report: later news gets the next number."""
    named: defaultdict[str, list[Cluster]] = defaultdict(list)
    for cluster in clusters:
        named[_stem(cluster.founders[0].kind, cluster.parties, _label(cluster))].append(cluster)
    keys: dict[Cluster, str] = {}
    for stem, ones in named.items():
        ones.sort(key=lambda cluster: cluster.first_told)
        for number, cluster in enumerate(ones, start=1):
            keys[cluster] = stem if number == 1 else f"{stem}.{number}"
    return keys


def _stem(kind: Kind, actor: tuple[str, ...], label: str) -> str:
    return f"{'-'.join(sorted(actor)) or 'XX'}.{kind}.{label}"


def _label(cluster: Cluster) -> str:
    if cluster.label.startswith(UNDATED):
        _, report, mention = cluster.first_told
        return _hidden(report, mention)
    return cluster.label


def _hidden(report: str, mention: str) -> str:
    return f"{UNDATED}-{sha256(f'{report} {mention}'.encode()).hexdigest()[:6]}"


def key_alone(account: Account) -> str:
    """The key that an account would have if it were the only one."""
    if account.first_day is None or account.last_day is None:
        label = _hidden(account.ref.report, account.ref.mention)
    elif account.told == "day":
        label = account.first_day
    elif account.told == "published":
        label = account.last_day
    elif account.told == "month":
        label = account.last_day[:7]
    elif account.told == "year":
        label = account.first_day[:4]
    elif account.status == "occurred":
        label = _hidden(account.ref.report, account.ref.mention)
    else:
        label = ahead_label(account)
    return _stem(account.kind, account.actor, label)


def _aliases(keys: dict[Cluster, str]) -> dict[Cluster, tuple[str, ...]]:
    """Keys that one event's accounts alone would have had, where nothing else goes by them."""
    live = set(keys.values())
    wanted = {
        cluster: {key_alone(account) for account in cluster.accounts} - live for cluster in keys
    }
    claimed = Counter(key for wishes in wanted.values() for key in wishes)
    return {
        cluster: tuple(sorted(key for key in wishes if claimed[key] == 1))
        for cluster, wishes in wanted.items()
    }


def _event(cluster: Cluster, key: str, aliases: tuple[str, ...]) -> Event:
    dated = {one.ref: (one.dated_by,) for one in cluster.accounts if one.dated_by}
    links = [
        Link(ref, key, joined.rule, (*dated.get(ref, ()), *joined.reasons), joined.against)
        for ref, joined in sorted(
            cluster.members.items(), key=lambda one: (one[0].report, one[0].mention)
        )
    ]
    statuses = {account.status for account in cluster.accounts}
    told = {account.told for account in cluster.founders}
    return Event(
        key=key,
        kind=cluster.founders[0].kind,
        status=next(one for one in FURTHEST if one in statuses),
        actor=cluster.parties,
        day=cluster.label if told & {"day", "month", "year"} else None,
        first_day=day_of(cluster.span[0]) if cluster.span else None,
        last_day=day_of(cluster.span[1]) if cluster.span else None,
        links=tuple(links),
        aliases=aliases,
    )
