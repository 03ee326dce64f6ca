"""Linking: which mentions of which reports tell of one event, each with its reason."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from watchbook.linking.keys import assign_keys
from watchbook.linking.stream import Linked, link_stream
from watchbook.records import Account, Event, Link


@dataclass(frozen=True, slots=True)
class Linking:
    """Events in the order of their keys, and mentions that stay unlinked in the order of their
    reports' keys."""

    events: tuple[Event, ...] = ()
    unlinked: tuple[Link, ...] = ()


def link(accounts: Iterable[Account]) -> Linking:
    """Links accounts to events. The same accounts give the same result in whatever order they
    come; one that comes twice counts once."""
    streams: defaultdict[str, list[Account]] = defaultdict(list)
    seen = {account.ref: account for account in accounts}
    for ref in sorted(seen):
        streams[seen[ref].stream].append(seen[ref])
    linked: list[Linked] = [link_stream(streams[name]) for name in sorted(streams)]
    events, unlinked = assign_keys(linked)
    return Linking(events, unlinked)
