"""What tells one event from another, of one account or of all accounts of an event together."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar, cast

from watchbook.linking.days import Span, number_of
from watchbook.linking.kinship import narrowest
from watchbook.records import Account, Kind, Range, Role, Status, Told

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Traits:
    """An account without its report, or an event's accounts laid together.

    ``classes`` are the narrowest weapon classes told, ``minutes`` and ``utc`` clock times as
    minutes of the day, ``names`` what must agree where both tell it ("test 4"). ``weekday`` is what
    an undated report says of a day that it does not tell.
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
    weekday: int | None

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
        account.weekday,
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
        actor=_set(account.actor),
        state=account.actor[0] if len(account.actor) == 1 else None,
        classes=narrowest(_set(account.weapon)),
        weapons=_set(account.weapon_name),
        sites=_set(account.site),
        minutes=_clocks(account.time),
        utc=_clocks(account.utc),
        counts=_set(account.count),
        distances=_set(account.distance_km),
        apogees=_set(account.apogee_km),
        platforms=_set(account.platform),
        landings=_set(account.landing),
        names=_set(account.names),
        weekday=account.weekday if account.told != "day" else None,
    )


def _set(values: tuple[_T, ...]) -> frozenset[_T]:
    """The values as a set; one set for all accounts that tell the same, of which a book of a
    million mentions has a few thousand."""
    return cast("frozenset[_T]", _sets(values)) if values else frozenset()


@lru_cache(maxsize=65536)
def _sets(values: tuple[object, ...]) -> frozenset[object]:
    return frozenset(values)


@lru_cache(maxsize=4096)
def _clocks(clocks: tuple[str, ...]) -> frozenset[int]:
    return frozenset(map(_minutes, clocks))


def _minutes(clock: str) -> int:
    hours, _, minutes = clock[-5:].partition(":")
    return int(hours) * 60 + int(minutes)
