"""An event while it is being put together from its accounts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from watchbook.linking.days import Span
from watchbook.linking.kinship import narrowest
from watchbook.linking.traits import Traits
from watchbook.records import Account, MentionRef


@dataclass(slots=True)
class Joined:
    """Why an account belongs to its event."""

    rule: str
    reasons: tuple[str, ...] = ()
    against: tuple[str, ...] = ()


@dataclass(slots=True, eq=False)
class Cluster:
    """Accounts of one event. ``label`` is the day part of its key ("2016-02-07", "2016-02");
    ``founders`` are those that made it, on which its key, day and parties rest, whatever is
    linked to it later. ``reports`` and ``stories`` are the keys of those that tell of it; ``into``
    is the event that took it over."""

    label: str
    span: Span | None
    traits: Traits
    founders: list[Account] = field(default_factory=list)
    members: dict[MentionRef, Joined] = field(default_factory=dict)
    accounts: list[Account] = field(default_factory=list)
    reports: set[str] = field(default_factory=set)
    stories: set[str] = field(default_factory=set)
    known: set[str] = field(default_factory=set)
    into: Cluster | None = None

    def learn(self, key: str, traits: Traits) -> None:
        """Lays the traits of one more account (``key`` names its signature) beside those known."""
        if key not in self.known:
            self.traits = traits if not self.known else together((self.traits, traits))
            self.known.add(key)

    def take(self, account: Account, joined: Joined, *, founding: bool) -> None:
        """Counts an account as one of this event's."""
        self.members[account.ref] = joined
        self.accounts.append(account)
        self.reports.add(account.ref.report)
        self.stories.add(account.story)
        if founding:
            self.founders.append(account)

    def swallow(self, other: Cluster, joined: Joined | None = None) -> None:
        """Takes over all accounts of another event; ``joined`` is why, where not for their own
        reasons."""
        for account in other.accounts:
            self.take(account, joined or other.members[account.ref], founding=False)
        other.into = self
        self.founders += other.founders
        self.traits = together((self.traits, other.traits))
        self.known |= other.known

    @property
    def parties(self) -> tuple[str, ...]:
        """Whom most founders name, the longer list first where as many do."""
        named = Counter(account.actor for account in self.founders)
        return max(named, key=lambda actor: (named[actor], len(actor), actor))

    @property
    def first_told(self) -> tuple[str, str, str]:
        """When it was first reported, and by which mention: earlier events keep earlier keys."""
        return min(told_when(account) for account in self.founders)


def told_when(account: Account) -> tuple[str, str, str]:
    """Sorts accounts by publication; those without a date come last."""
    when = account.published_at or account.published or "9999"
    return when, account.ref.report, account.ref.mention


def together(traits: Iterable[Traits]) -> Traits:
    """The traits of several accounts laid together. A class stays as far as no narrower one is
    told: what one report calls an ICBM is "a missile" to no other event."""
    first, *rest = traits
    for one in rest:
        first = replace(
            first,
            actor=first.actor | one.actor,
            classes=narrowest(first.classes | one.classes),
            weapons=first.weapons | one.weapons,
            sites=first.sites | one.sites,
            minutes=first.minutes | one.minutes,
            utc=first.utc | one.utc,
            counts=first.counts | one.counts,
            distances=first.distances | one.distances,
            apogees=first.apogees | one.apogees,
            platforms=first.platforms | one.platforms,
            landings=first.landings | one.landings,
            names=first.names | one.names,
            weekday=one.weekday if first.weekday is None else first.weekday,
        )
    return first
