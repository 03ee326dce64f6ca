"""Linking: which mentions of which reports tell of one event, each with its reason."""

from __future__ import annotations

import gc
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
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
    with _collector_at_rest():
        streams: defaultdict[str, list[Account]] = defaultdict(list)
        seen = {(one.ref.report, one.ref.mention): one for one in accounts}
        for ref in sorted(seen):
            streams[seen[ref].stream].append(seen[ref])
        linked: list[Linked] = [link_stream(streams[name]) for name in sorted(streams)]
        events, unlinked = assign_keys(linked)
        return Linking(events, unlinked)


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Python's collector of cycles does not run meanwhile: linking makes none, and it would walk
    every account of a big book again and again, for half of the time that linking takes."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
