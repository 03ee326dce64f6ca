"""A mention beside an event of a table, field by field: what speaks for and against."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from math import cos, hypot, radians

from watchbook.knowledge import Knowledge
from watchbook.records import Mention, Value
from watchbook.records.dating import DatedEvent

#: Reports of the day and later tables round clock times and distances differently.
SAME_MINUTES, OTHER_MINUTES = 10, 90
SAME_SHARE, OTHER_SHARE = 0.12, 0.35
OTHER_KM = 90
NEAR_KM, FAR_KM = 75, 120
#: By range: reports and tables differ by one step often, by two hardly.
_BY_RANGE = ("srbm", "mrbm", "irbm", "icbm")
#: What a report and a table may call one and the same weapon.
_ALIKE = frozenset(
    frozenset(pair)
    for pair in (
        ("slbm", "srbm"),
        ("hypersonic_missile", "ballistic_missile"),
        ("hypersonic_missile", "srbm"),
        ("hypersonic_missile", "mrbm"),
        ("hypersonic_missile", "irbm"),
        ("satellite_launch_vehicle", "icbm"),
        ("satellite_launch_vehicle", "ballistic_missile"),
        ("rocket", "srbm"),
    )
)
_UNDERWATER = ("submarine", "underwater", "reservoir")


@dataclass(slots=True)
class Fit:
    """What speaks for a candidate and against it, gathered check by check."""

    reasons: list[str] = field(default_factory=list)
    against: list[str] = field(default_factory=list)

    def speaks_for(self, what: str) -> None:
        self.reasons.append(what)

    def speaks_against(self, what: str) -> None:
        self.against.append(what)


def compare(fit: Fit, mention: Mention, event: DatedEvent, knowledge: Knowledge) -> None:
    """Every field that both tell."""
    _compare_class(fit, mention, event, knowledge)
    _compare_platform(fit, mention, event)
    _compare_name(fit, mention, event, knowledge)
    _compare_time(fit, mention, event)
    _compare_count(fit, mention, event)
    _compare_number(fit, mention, event.distances_km, "distance_km", "flew")
    _compare_number(fit, mention, event.apogees_km, "apogee_km", "rose to")
    _compare_site(fit, mention, event, knowledge)
    _compare_landing(fit, mention, event)


def _texts(mention: Mention, name: str) -> list[str]:
    return [str(claim.value) for claim in mention.claims(name)]


@lru_cache(maxsize=4)
def _parents(knowledge: Knowledge) -> dict[str, str | None]:
    return {one.code: one.parent for one in knowledge.weapon_classes}


def _line(code: str, parents: dict[str, str | None]) -> list[str]:
    """A class and the wider ones it is a kind of."""
    line = []
    at: str | None = code
    while at is not None and at not in line:
        line.append(at)
        at = parents.get(at)
    return line


def _compare_class(fit: Fit, mention: Mention, event: DatedEvent, knowledge: Knowledge) -> None:
    all_told = _texts(mention, "weapon")
    if not all_told or not event.weapons:
        return
    told = [one for one in all_told if one not in ("missile", "projectile")] or all_told
    parents = _parents(knowledge)
    if any(_agree(one, other, parents) for one in told for other in event.weapons):
        best = told[0]
        if best in event.weapons and best not in ("missile", "ballistic_missile", "projectile"):
            fit.speaks_for(f"the same class, {best}")
        return
    fit.speaks_against(f"it was {_words(event.weapons)}, the report tells of {told[0]}")


def _agree(one: str, other: str, parents: dict[str, str | None]) -> bool:
    """Whether a report's class and a table's can be of one weapon."""
    if one in _line(other, parents) or other in _line(one, parents):
        return True
    if one in _BY_RANGE and other in _BY_RANGE:
        return abs(_BY_RANGE.index(one) - _BY_RANGE.index(other)) <= 1
    return frozenset({one, other}) in _ALIKE


def _compare_platform(fit: Fit, mention: Mention, event: DatedEvent) -> None:
    told = set(_texts(mention, "platform")) | ({"submarine"} & set(_under(mention)))
    known = set(event.platforms) | ({"submarine"} if "slbm" in event.weapons else set())
    if told & set(_UNDERWATER):
        if known & set(_UNDERWATER):
            fit.speaks_for("fired from under water")
        elif event.weapons or known:
            fit.speaks_against("it was not fired from under water")


def _under(mention: Mention) -> list[str]:
    return ["submarine" for claim in mention.claims("weapon") if claim.value == "slbm"]


def _compare_name(fit: Fit, mention: Mention, event: DatedEvent, knowledge: Knowledge) -> None:
    satellites = _satellites(knowledge)
    told = {_weapon(name, knowledge) for name in _texts(mention, "weapon_name")} - satellites
    known = {
        _weapon(part.strip(), knowledge)
        for name in event.weapon_names
        for part in re.split(r"[()]", name)
        if part.strip()
    }
    if not told or not known:
        return
    same = sorted(
        one for one in told for other in known if one.startswith(other) or other.startswith(one)
    )
    if same:
        fit.speaks_for(f"the same weapon, {same[0]}")
    elif all(not claim.hedged for claim in mention.claims("weapon_name")):
        fit.speaks_against(f"it was {_words(event.weapon_names)}")


@lru_cache(maxsize=4)
def _satellites(knowledge: Knowledge) -> frozenset[str]:
    """What a rocket carries is not the rocket."""
    return frozenset(one.name for one in knowledge.weapon_names if one.satellite)


@lru_cache(maxsize=4096)
def _weapon(name: str, knowledge: Knowledge) -> str:
    """A weapon's name as the knowledge files have it."""
    lower = name.lower()
    for one in knowledge.weapon_names:
        if lower == one.name.lower() or lower in (alias.lower() for alias in one.aliases):
            return one.name
    return name


def _compare_time(fit: Fit, mention: Mention, event: DatedEvent) -> None:
    told = [_minutes(one) for one in _texts(mention, "time") if re.fullmatch(r"\d\d:\d\d", one)]
    known = [_minutes(one) for one in event.times]
    if not told or not known:
        return
    apart, at = min(
        (min(abs(one - other), 1440 - abs(one - other)), other) for one in told for other in known
    )
    clock = f"{at // 60:02}:{at % 60:02}"
    if apart <= SAME_MINUTES:
        fit.speaks_for(f"the same time of day, {clock}")
    elif apart > OTHER_MINUTES:
        fit.speaks_against(f"it was fired at {clock}")


def _minutes(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:])


def _compare_count(fit: Fit, mention: Mention, event: DatedEvent) -> None:
    told = [_range(claim.value) for claim in mention.claims("count")]
    if not told or event.count is None:
        return
    if any(low <= event.count <= high for low, high in told):
        if event.count > 1:
            fit.speaks_for(f"{event.count} were fired")
    elif all(low > event.count or high < event.count - 1 for low, high in told):
        # The day's first reports may miss one of a salvo; they seldom tell of one too many.
        fit.speaks_against(f"{event.count} {'was' if event.count == 1 else 'were'} fired")


def _range(value: Value) -> tuple[float, float]:
    if isinstance(value, tuple):
        low, high = value
        return (0 if low is None else low, float("inf") if high is None else high)
    return (float(value), float(value))


def _compare_number(
    fit: Fit, mention: Mention, known: tuple[float, ...], name: str, did: str
) -> None:
    told = [_range(claim.value) for claim in mention.claims(name)]
    if not told or not known:
        return
    off, best = min(
        (max(low - other, other - high, 0), other) for low, high in told for other in known
    )
    if off <= SAME_SHARE * best + 5:
        fit.speaks_for(f"{did} {best:g} km")
    elif off > max(OTHER_SHARE * best, OTHER_KM):
        fit.speaks_against(f"it {did} {best:g} km")


def _compare_site(fit: Fit, mention: Mention, event: DatedEvent, knowledge: Knowledge) -> None:
    told = _texts(mention, "site")
    if not told or not (event.sites or event.points):
        return
    for site in told:
        if any(_same_place(site, other) for other in event.sites):
            fit.speaks_for(f"fired from {site}")
            return
    known = [point for site in told for point in _points(site, knowledge)]
    points = event.points or tuple(
        point for site in event.sites for point in _points(site, knowledge)
    )
    if not known or not points:
        return
    apart = min(_km(one, other) for one in known for other in points)
    if apart <= NEAR_KM:
        fit.speaks_for(f"fired from near {told[0]}")
    elif apart > FAR_KM:
        fit.speaks_against(f"it was fired from {_words(event.sites) or 'elsewhere'}")


def _same_place(one: str, other: str) -> bool:
    """ "Sinpo" and "Sinpo Shipyard"."""
    some, others = one.lower().split(), other.lower().split()
    return bool(some) and bool(others) and some[0] == others[0] and len(some[0]) > 3


@lru_cache(maxsize=4096)
def _points(name: str, knowledge: Knowledge) -> tuple[tuple[float, float], ...]:
    """Where a site is; nothing for a province or a coast, which is anywhere in it."""
    lower = name.lower()
    return tuple(
        (one.lat, one.lon)
        for one in knowledge.places
        if one.precision <= 2
        and lower in (one.name.lower(), *(alias.lower() for alias in one.aliases))
    )


def _km(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Near enough for places of one state."""
    north = (one[0] - other[0]) * 111
    east = (one[1] - other[1]) * 111 * cos(radians((one[0] + other[0]) / 2))
    return hypot(north, east)


def _compare_landing(fit: Fit, mention: Mention, event: DatedEvent) -> None:
    told = set(_texts(mention, "landing"))
    if told and event.landings and not told & set(event.landings):
        fit.speaks_against(f"it came down in {_words(event.landings)}")


def _words(names: tuple[str, ...]) -> str:
    return " or ".join(name.replace("_", " ") for name in names)
