"""What people decided, replayed on events linked anew.

An event is found again by its mentions, not by its key: keys may have moved, mentions stay.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from watchbook.linking.candidates import with_keys_moved
from watchbook.linking.keys import FURTHEST
from watchbook.linking.linking import Linking
from watchbook.records import Decision, Event, Link, MentionRef, Misfit

BY_A_PERSON = "decided by a person"


@dataclass(frozen=True, slots=True)
class Decided:
    """Events as people left them, and decisions that no longer fit the record."""

    linking: Linking
    misfits: tuple[Misfit, ...] = ()


def standing(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """The decisions that nothing took back, in the order they were made. One that takes another
    back can be taken back itself."""
    made = sorted(decisions, key=lambda decision: decision.number)
    undone: set[int] = set()
    for decision in reversed(made):
        if decision.undoes is not None and decision.number not in undone:
            undone.add(decision.undoes)
    return tuple(one for one in made if one.number not in undone and one.undoes is None)


def decide(linking: Linking, decisions: Sequence[Decision]) -> Decided:
    """Replays decisions on a linking.

    Merges and splits change events; every event that a decision names keeps the key that it had
    then. ``into`` of a split names the new event, the next free number where it is None. What
    no longer fits is a misfit and changes nothing. Misfits mean something only where the linking
    holds all events of the decisions' streams.
    """
    desk = _Desk(linking)
    misfits: list[Misfit] = []
    for decision in standing(decisions):
        why = desk.replay(decision)
        if why is not None:
            misfits.append(Misfit(decision.number, decision.event, why))
    return Decided(desk.linking(), tuple(misfits))


class _Desk:
    """Events under people's hands, by numbers of their own while keys move."""

    def __init__(self, linking: Linking) -> None:
        self.unlinked = linking.unlinked
        self.events: dict[int, Event] = dict(enumerate(linking.events))
        self.holds: dict[MentionRef, int] = {
            link.ref: at for at, event in self.events.items() for link in event.links
        }
        self.keys: dict[str, int] = {event.key: at for at, event in self.events.items()}
        self.born = dict(self.keys)
        self.fresh = len(self.events)
        self.pinned: set[int] = set()

    def replay(self, decision: Decision) -> str | None:
        """Does what one decision says; the reason where it does not fit."""
        found = self._find(decision.mentions)
        if isinstance(found, str):
            return found
        if decision.verb == "merge":
            return self._merge(decision, found)
        self._pin(found, decision.event)
        if decision.verb == "split":
            return self._split(decision, found)
        return None

    def _find(self, mentions: Sequence[MentionRef]) -> int | str:
        """The event that holds most of the mentions, more than a half."""
        held = Counter(self.holds[ref] for ref in mentions if ref in self.holds)
        if not held:
            return "none of its mentions is linked to any event now"
        (best, most), *_ = sorted(held.items(), key=lambda one: (-one[1], one[0]))
        if most * 2 <= len(mentions):
            keys = ", ".join(sorted(self.events[at].key for at in held))
            return f"its {len(mentions)} mentions are scattered now, over {keys}"
        return best

    def _merge(self, decision: Decision, guest: int) -> str | None:
        if decision.into is None:
            return "it does not say into which event to merge"
        host = self._find(decision.into_mentions)
        if isinstance(host, str):
            return f"the event to merge into, {decision.into}: {host}"
        if host == guest:
            self._pin(host, decision.into)
            return None
        self._pin(guest, decision.event)
        self._pin(host, decision.into)
        left, kept = self.events.pop(guest), self.events[host]
        why = f"merged by {decision.by}: {decision.why}"
        moved = [
            replace(link, event=kept.key, rule=BY_A_PERSON, reasons=(why, *link.reasons))
            for link in left.links
        ]
        self.events[host] = replace(
            kept,
            status=min(kept.status, left.status, key=FURTHEST.index),
            links=_sorted((*kept.links, *moved)),
            aliases=(*kept.aliases, left.key, *left.aliases),
        )
        for keys in (self.keys, self.born):
            keys.update({key: host for key, at in keys.items() if at == guest})
        self.pinned.discard(guest)
        for link in moved:
            self.holds[link.ref] = host
        return None

    def _split(self, decision: Decision, found: int) -> str | None:
        event = self.events[found]
        apart = {ref for ref in decision.apart if self.holds.get(ref) == found}
        if not apart:
            return "none of the mentions to be split off belongs to it now"
        if len(apart) == len(event.links):
            return "it holds nothing but the mentions to be split off now"
        at, self.fresh = self.fresh, self.fresh + 1
        key = decision.into if decision.into and decision.into not in self.keys else None
        key = key or self._free(event.key)
        why = f"split off by {decision.by}: {decision.why}"
        self.events[at] = replace(
            event,
            key=key,
            links=tuple(
                replace(link, event=key, rule=BY_A_PERSON, reasons=(why,))
                for link in event.links
                if link.ref in apart
            ),
            aliases=(),
        )
        self.events[found] = replace(
            event, links=tuple(link for link in event.links if link.ref not in apart)
        )
        self.keys[key] = at
        self.pinned.add(at)
        for ref in apart:
            self.holds[ref] = at
        return None

    def _free(self, key: str) -> str:
        """The next key of the same day that nothing goes by."""
        *parts, last = key.split(".")
        stem = ".".join(parts) if last.isdigit() and len(last) < 4 and len(parts) > 2 else key
        number = 2
        while f"{stem}.{number}" in self.keys:
            number += 1
        return f"{stem}.{number}"

    def _pin(self, at: int, key: str) -> None:
        """An event keeps the key that it had when it was decided about; whatever has that key now
        takes this one's in exchange."""
        event = self.events[at]
        first = at not in self.pinned
        self.pinned.add(at)
        if event.key == key or not first:
            return
        other = self.keys.get(key)
        if other is not None and other in self.events and self.events[other].key == key:
            if other in self.pinned:
                return
            self._rename(other, event.key)
            self._rename(at, key)
            return
        self.keys[event.key] = at
        self.events[at] = replace(event, aliases=(*event.aliases, event.key))
        self._rename(at, key)

    def _rename(self, at: int, key: str) -> None:
        event = self.events[at]
        links = tuple(replace(link, event=key) for link in event.links)
        self.events[at] = replace(event, key=key, links=links)
        self.keys[key] = at

    def linking(self) -> Linking:
        """The events by their keys; an alias leads to one event, and is no event's own key."""
        live = {event.key for event in self.events.values()}
        claimed = Counter(
            alias for event in self.events.values() for alias in set(event.aliases) - live
        )
        moved = self._moved()
        events = (
            replace(
                event,
                aliases=tuple(sorted(alias for alias in set(event.aliases) if claimed[alias] == 1)),
            )
            for event in self.events.values()
        )
        return Linking(
            tuple(sorted(events, key=lambda event: event.key)),
            tuple(with_keys_moved(link, moved) for link in self.unlinked),
        )

    def _moved(self) -> dict[str, str]:
        """The keys by which candidates are named, and those that they go by now."""
        return {key: self.events[at].key for key, at in self.born.items()}


def _sorted(links: Iterable[Link]) -> tuple[Link, ...]:
    return tuple(sorted(links, key=lambda link: link.ref))
