"""What tells one event from another, of one account or of all accounts of an event together."""

from __future__ import annotations

from dataclasses import dataclass

from watchbook.linking.days import Span, number_of
from watchbook.linking.kinship import narrowest
from watchbook.records import Account, Kind, Range, Role, Status, Told


@dataclass(frozen=True, slots=True)
class Traits:
    """An account without its report, or an event's accounts laid together.

    ``classes`` are the narrowest weapon classes told, ``minutes`` and ``utc`` clock times as
    minutes of the day, ``names`` what must agree where both tell it ("test 4").
    """

    kind: Kind
    status: Status
    role: Role
    told: Told
    span: Span | None
    actor: frozenset[str]
    state: str | None
    classes: frozenset[str]
    weapons: frozenset[str]
    sites: frozenset[str]
    minutes: frozenset[int]
    utc: frozenset[int]
    counts: frozenset[Range]
    distances: frozenset[Range]
    apogees: frozenset[Range]
    platforms: frozenset[str]
    landings: frozenset[str]
    names: frozenset[str]

    @property
    def detail(self) -> int:
        """How many fields it tells, for deciding which account is laid down first."""
        told = (self.classes, self.weapons, self.sites, self.minutes, self.counts, self.distances)
        more = (self.apogees, self.platforms, self.landings, self.names)
        return sum(map(bool, told)) + sum(map(bool, more))


#: Everything of an account that linking looks at, but for who tells it.
Signature = tuple[object, ...]


def signature_of(account: Account) -> Signature:
    """Accounts of one signature are alike to linking."""
    return (
        *(account.kind, account.status, account.role, account.actor, account.told),
        *(account.first_day, account.last_day, account.time, account.utc, account.count),
        *(account.weapon, account.weapon_name, account.site, account.platform),
        *(account.landing, account.distance_km, account.apogee_km, account.names),
    )


def traits_of(account: Account) -> Traits:
    """The traits of one account."""
    first, last = account.first_day, account.last_day
    return Traits(
        kind=account.kind,
        status=account.status,
        role=account.role,
        told=account.told,
        span=(number_of(first), number_of(last)) if first and last else None,
        actor=frozenset(account.actor),
        state=account.actor[0] if len(account.actor) == 1 else None,
        classes=narrowest(frozenset(account.weapon)),
        weapons=frozenset(account.weapon_name),
        sites=frozenset(account.site),
        minutes=frozenset(map(_minutes, account.time)),
        utc=frozenset(map(_minutes, account.utc)),
        counts=frozenset(account.count),
        distances=frozenset(account.distance_km),
        apogees=frozenset(account.apogee_km),
        platforms=frozenset(account.platform),
        landings=frozenset(account.landing),
        names=frozenset(account.names),
    )


def _minutes(clock: str) -> int:
    hours, _, minutes = clock[-5:].partition(":")
    return int(hours) * 60 + int(minutes)
