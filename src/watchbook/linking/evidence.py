"""What speaks for two accounts telling of one event, and what against it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from watchbook.dating.days import WEEKDAYS
from watchbook.linking.accounts import SHARED
from watchbook.linking.kinship import closest
from watchbook.linking.places import nearness
from watchbook.linking.traits import Traits
from watchbook.linking.wording import figure, figures, listed, plain_codes, seas, states, weapons
from watchbook.records import Range

#: Clock times of one firing differ by minutes between armies; beyond an hour it is another one.
SAME_MINUTES = 10
OTHER_MINUTES = 60
#: Tests that no state holds twice in a few days.
RARE = frozenset({"nuclear_test"})
#: Differences that two clocks make: Seoul's and Pyongyang's (2015 to 2018), and Seoul's or
#: Tokyo's against UTC, Washington and Central Europe.
CLOCKS_APART = (30, 420, 480, 540, 600, 660, 720)
#: Armies and agencies give one flight as 590 and 600 km.
NEAR = 0.06


@dataclass(slots=True)
class Comparison:
    """``score`` weighs all of it, ``specific`` the agreements that few events share (a clock time,
    a distance, a name). ``blocked`` says why the two can never be one event. ``fit`` ranks how
    well the words suit: 2 well, 1 loosely, 0 against them."""

    score: float = 0.0
    specific: float = 0.0
    fit: int = 2
    reasons: list[str] = field(default_factory=list)
    against: list[str] = field(default_factory=list)
    blocked: str | None = None

    def agree(self, weight: float, why: str, *, specific: bool = True) -> None:
        """Counts something that both tell alike."""
        self.score += weight
        self.specific += weight if specific else 0.0
        self.reasons.append(why)

    def differ(self, weight: float, why: str, *, fit: int = 2) -> None:
        """Counts something that they tell differently."""
        self.score -= weight
        self.fit = min(self.fit, fit)
        self.against.append(why)


def are_two(one: Traits, other: Traits) -> bool:
    """Whether classes alone say that two tellings are of two things: a quick look, for those who
    compare with all events of a year."""
    return closest(one.classes, other.classes) == "other"


def compare(one: Traits, other: Traits) -> Comparison:
    """Weighs two tellings, ``one`` of an account and ``other`` of an event, of the same days."""
    found = Comparison()
    found.blocked = _parties(one, other, found) or _names(one, other, found)
    found.blocked = found.blocked or _weapon(one, other, found) or _weekday(one, other, found)
    if found.blocked:
        return found
    _clock(one, other, found)
    _site(one, other, found)
    _numbers(one.counts, other.counts, "number fired", _counts_meet, 1.0, 1.0, found)
    _numbers(one.distances, other.distances, "distance", _ranges_meet, 2.0, 1.0, found)
    _numbers(one.apogees, other.apogees, "altitude", _ranges_meet, 2.0, 1.0, found)
    _codes(one.platforms, other.platforms, "platform", 1.0, 1.5, found)
    _codes(one.landings, other.landings, "landing", 0.5, 1.0, found)
    return found


def _parties(one: Traits, other: Traits, found: Comparison) -> str | None:
    """Who took part, for kinds with several parties; the reason where they cannot be one."""
    if one.kind not in SHARED:
        return None
    both = one.actor & other.actor
    if one.actor == other.actor:
        if one.actor:
            found.agree(1.0 if len(one.actor) > 1 else 0.0, f"same parties, {states(one.actor)}")
    elif len(both) > 1 and (both in (one.actor, other.actor)):
        found.reasons.append(f"{states(both)} take part in both")
        found.fit = 1
    elif both in (one.actor, other.actor):
        why = f"only {states(both)} named in both" if both else "one of them names no parties"
        found.differ(1.0, why, fit=1)
    else:
        return f"other parties: {states(one.actor)}; {states(other.actor)}"
    return None


def _names(one: Traits, other: Traits, found: Comparison) -> str | None:
    """Ordinals and resolution numbers must agree, the reason where they do not; others may."""
    if not one.names or not other.names:
        return None
    for sort in ("test ", "resolution "):
        ours = {name for name in one.names if name.startswith(sort)}
        theirs = {name for name in other.names if name.startswith(sort)}
        if ours and theirs:
            if ours & theirs:
                found.agree(3.0, f"both tell of {listed(ours & theirs)}")
            else:
                return f"{listed(ours)}, not {listed(theirs)}"
    for name in sorted(one.names & other.names):
        if not name.startswith(("test ", "resolution ")):
            found.agree(2.0, f'same name, "{name}"')
    return None


def _weapon(one: Traits, other: Traits, found: Comparison) -> str | None:
    """Class and name of what was fired; the reason where it cannot be one thing."""
    kin = closest(one.classes, other.classes)
    if kin == "other":
        return f"{weapons(one.classes)}, not {weapons(other.classes)}"
    if kin == "apart":
        found.differ(2.0, f"{weapons(one.classes)}, the others {weapons(other.classes)}", fit=0)
    elif kin == "akin" or kin == "wider":
        found.fit = 1
    elif kin == "same":
        found.agree(0.5, f"both tell of {weapons(one.classes & other.classes)}", specific=False)
    if one.weapons and other.weapons:
        if both := one.weapons & other.weapons:
            found.agree(2.0, f"both name {listed(both)}")
        else:
            found.differ(1.0, f"{listed(one.weapons)}, the others {listed(other.weapons)}", fit=1)
    return None


def _weekday(one: Traits, other: Traits, found: Comparison) -> str | None:
    """The weekday that an undated report tells ("on Tuesday"), against the day of an event; the
    reason where the event was on another one.

    Where the event has no day either, another weekday speaks against it, and the same one for
    nothing: of two launches on Tuesdays, a year has many.
    """
    if one.weekday is None:
        return None
    name = WEEKDAYS[one.weekday]
    if other.told not in ("day", "published") or other.span is None:
        if other.weekday not in (None, one.weekday):
            found.differ(2.0, f"on a {name}, the others on a {WEEKDAYS[other.weekday]}", fit=0)
        return None
    days = [(day - 1) % 7 for day in range(other.span[0], other.span[1] + 1)]
    if one.weekday in days:
        # What came out without date words may have been the day before.
        found.agree(1.0 if len(days) == 1 else 0.5, f"on a {name}, as it says")
    elif _is_eve_by_utc(other) and (one.weekday + 1) % 7 in days:
        found.differ(1.0, f"on a {name} by UTC only", fit=0)
    else:
        return f"on a {' or '.join(WEEKDAYS[day] for day in days)}, not on a {name}"
    return None


def _is_eve_by_utc(event: Traits) -> bool:
    """Whether the UTC day is the one before: what was fired in Korea on Wednesday morning was fired
    on Tuesday to a writer in Washington."""
    return bool(event.minutes and event.utc) and min(event.minutes) < min(event.utc)


def _clock(one: Traits, other: Traits, found: Comparison) -> None:
    """Clock times, by UTC where both give it."""
    ours, theirs = one.utc, other.utc
    if not ours or not theirs:
        ours, theirs = one.minutes, other.minutes
    if not ours or not theirs:
        return
    apart = min((_apart(a, b), a) for a in ours for b in theirs)
    if apart[0] <= SAME_MINUTES:
        found.agree(3.0, f"same clock time, {apart[1] // 60:02}:{apart[1] % 60:02}")
    elif any(abs(apart[0] - clocks) <= SAME_MINUTES // 2 for clocks in CLOCKS_APART):
        return
    elif apart[0] > OTHER_MINUTES:
        found.differ(3.0, f"clock times {apart[0] // 60} h {apart[0] % 60} min apart", fit=0)


def _apart(one: int, other: int) -> int:
    apart = abs(one - other) % 1440
    return min(apart, 1440 - apart)


def _site(one: Traits, other: Traits, found: Comparison) -> None:
    if not one.sites or not other.sites:
        return
    how = {
        nearness(here, there, one.state)
        for here in sorted(one.sites)
        for there in sorted(other.sites)
    }
    if "same" in how:
        found.agree(2.0, f"same place, {listed(one.sites)}")
    elif "near" in how:
        found.agree(1.0, f"{listed(one.sites)}, near {listed(other.sites)}")
    elif "far" in how and None not in how:
        found.differ(2.0, f"{listed(one.sites)}, far from {listed(other.sites)}", fit=0)


def _numbers(
    ours: frozenset[Range],
    theirs: frozenset[Range],
    what: str,
    meet: Callable[[Range, Range], float],
    agree: float,
    differ: float,
    found: Comparison,
) -> None:
    if not ours or not theirs:
        return
    unit = "" if what == "number fired" else "km"
    met = [(how, a) for a in ours for b in theirs if (how := meet(a, b))]
    if met:
        best = max(how for how, _ in met)
        shown = min(figure(a, unit) for how, a in met if how == best)
        several = what == "number fired" and best == 1.0 and shown != "1"
        weight = agree * best if what != "number fired" or several else 0.5
        specific = what != "number fired" or several
        found.agree(weight, f"same {what}, {shown}", specific=specific)
    else:
        why = f"{what} {figures(ours, unit)}, the others {figures(theirs, unit)}"
        found.differ(differ, why, fit=0 if what == "number fired" else 1)


def _counts_meet(one: Range, other: Range) -> float:
    """1 where two counts are one number, a half where one allows the other."""
    if one == other:
        return 1.0 if None not in one else 0.5
    return 0.5 if _overlap(one, other, 0.0) else 0.0


def _ranges_meet(one: Range, other: Range) -> float:
    """1 where two measures are one, a quarter where one only allows the other ("over 300")."""
    if not _overlap(one, other, NEAR):
        return 0.0
    return 0.25 if None in one or None in other else 1.0


def _overlap(one: Range, other: Range, slack: float) -> bool:
    low = max(_low(one), _low(other))
    high = min(_high(one), _high(other))
    return low <= high * (1 + slack)


def _low(span: Range) -> float:
    return float("-inf") if span[0] is None else span[0]


def _high(span: Range) -> float:
    return float("inf") if span[1] is None else span[1]


def _codes(
    ours: frozenset[str],
    theirs: frozenset[str],
    what: str,
    agree: float,
    differ: float,
    found: Comparison,
) -> None:
    if not ours or not theirs:
        return
    named = seas if what == "landing" else plain_codes
    if both := ours & theirs:
        found.agree(agree, f"same {what}, {named(both)}", specific=False)
    else:
        found.differ(differ, f"{what} {named(ours)}, the others {named(theirs)}", fit=1)
