"""Events in the making, and the sightings that tell of them with their dates worked out."""

from __future__ import annotations

from dataclasses import dataclass, field

from watchbook.reading.clauses.sightings import Sighting
from watchbook.reading.phrases.annotation import Page
from watchbook.reading.phrases.dates import Resolved
from watchbook.reading.phrases.skeleton import Item
from watchbook.reading.phrases.weapons import WeaponPhrase, ordinal_of
from watchbook.records import Role, Status


@dataclass(frozen=True, slots=True)
class Dated:
    """A sighting with its date words worked out.

    ``shown`` is False where the words settle the day for us but must not be printed as its
    date, ``shared`` where one clause tells of several days, ``hedged`` where the day is that of
    an announcement, ``lent`` where it tells of the whole salvo that the event was a half of.
    """

    sighting: Sighting
    when: Resolved | None
    words: Item | None
    shown: bool = True
    shared: bool = False
    hedged: bool = False
    lent: bool = False


# A draft is itself, whatever it holds: two are never compared by content.
@dataclass(slots=True, eq=False)
class Draft:
    """An event in the making. Built up while a report is read; never leaves this room.

    ``codes`` and ``names`` are the weapon classes and names told of it so far, ``ordinal`` its
    number ("fourth nuclear test"), ``count`` how many were fired. ``recalled`` tells that it
    was first told of as history. ``begun_by_more`` marks one that no clause of firing began
    ("a Taepodong-1 flew over Japan in 1998"). ``half_of`` is the salvo of which it is the
    other half, ``lent`` what was told of the whole.
    """

    kind: str
    status: Status
    told: list[Dated] = field(default_factory=list)
    actor: str | None = None
    when: Resolved | None = None
    codes: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    ordinal: int | None = None
    count: tuple[float | None, float | None] | None = None
    recalled: bool = False
    role: Role = "background"
    begun_by_more: bool = False
    half_of: Draft | None = None
    lent: list[Dated] = field(default_factory=list)

    @property
    def first(self) -> int:
        """The number of the sentence that first tells of it."""
        return self.told[0].sighting.sentence

    def take_in(self, told: Dated, page: Page) -> None:
        """Add one sighting, and what it tells that was not known yet."""
        sighting = told.sighting
        self.told.append(told)
        if len(self.told) == 1:
            self.recalled = sighting.recalled
        if self.actor is None:
            self.actor = sighting.actor
        if told.when is not None and (
            self.when is None or told.when.precision < self.when.precision
        ):
            self.when = told.when
        if self.ordinal is None:
            self.ordinal = ordinal_said(sighting)
        for weapon in sighting.weapons:
            if weapon.code and weapon.code not in self.codes:
                self.codes.append(weapon.code)
            name = lower_name(weapon, page)
            if name and name not in self.names:
                self.names.append(name)
        fired = first_weapon(sighting)
        if self.count is None and fired is not None and fired.count and not fired.definite:
            self.count = fired.count


def first_weapon(sighting: Sighting) -> WeaponPhrase | None:
    """The weapon phrase that a sighting turns on, if it has one."""
    return sighting.weapons[0] if sighting.weapons else None


def lower_name(weapon: WeaponPhrase, page: Page) -> str | None:
    """A weapon's name as written, in lower case."""
    if weapon.name_span is None:
        return None
    start, end = weapon.name_span
    return page.folded.lower[start:end]


def ordinal_said(sighting: Sighting) -> int | None:
    """Its number in a row of tests: 4 of "its fourth nuclear test"."""
    if sighting.noun is not None:
        return sighting.noun.ordinal
    return ordinal_of(sighting.weapons[0]) if sighting.weapons else None


def points_back(sighting: Sighting) -> bool:
    """Whether its words mean what has been told: "the launch", "its latest test"."""
    noun = sighting.noun
    if noun is not None:
        if noun.determiner in ("a", "an", "another"):
            return False
        return noun.definite or "latest" in noun.words or noun.determiner in ("D", "A", "G")
    if sighting.weapons:
        return sighting.weapons[0].definite
    return sighting.pronoun


def is_a_first_test(sighting: Sighting) -> bool:
    """ "First tested on March 4", said of what has been fired again."""
    verb = sighting.verb
    return sighting.recalled and verb is not None and verb.first and verb.sense in _FIRING


_FIRING = frozenset(["fire", "test", "lift_off", "send"])


def days_overlap(one: Resolved, two: Resolved) -> bool:
    """Whether two dates can mean the same day."""
    return one.first <= two.last and two.first <= one.last
