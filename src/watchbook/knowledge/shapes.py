"""The kinds of thing that the reader knows, one dataclass for each file of ``data``.

Every kind has ``source`` (where the entry comes from) and, where its wordings can mean another
thing as well, ``ambiguous``: those of its own wordings that the reader must not trust alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Words = tuple[str, ...]

STATE_KINDS = ("state", "group", "international")
BODY_KINDS = (
    "military",
    "ministry",
    "media",
    "presidency",
    "government",
    "agency",
    "party",
    "international",
    "institute",
    "outlet",
    "legislature",
    "group",
    "company",
)
PLACE_KINDS = (
    "test_site",
    "launch_site",
    "base",
    "airport",
    "facility",
    "city",
    "town",
    "county",
    "province",
    "mountain",
    "island",
    "lake",
    "cape",
    "area",
)
OCCASION_KINDS = (
    "games",
    "summit",
    "talks",
    "congress",
    "election",
    "parade",
    "drill",
    "test",
    "act",
    "anniversary",
    "lapse",
)
DIMENSIONS = ("length", "speed", "duration", "mass", "yield")


@dataclass(frozen=True, slots=True)
class State:
    """A state, an armed group, or an international organisation that acts like one.

    ``code`` is ISO 3166-1 alpha-2, the code of its home state for a group (two entries then
    share it), or ``UN``, ``EU``, ``NATO``. ``name`` is the one we print ("US"). ``names`` stand
    for it anywhere; ``short_names`` ("the North" as "North") only where the context has named
    it; ``metonyms`` are seats that stand for the government ("Pyongyang", "the Kremlin").
    ``timezones`` are tz database names, that of the capital first.
    """

    code: str
    name: str
    kind: str
    names: Words
    adjectives: Words
    people: Words
    short_names: Words
    metonyms: Words
    timezones: Words
    ambiguous: Words
    source: str


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the world that reports name in place of its states ("the Korean Peninsula").

    ``party`` is the code under which it takes part in a meeting as one ("GCC"), ``*`` where its
    states take part each by itself ("the six-party talks"), None where it takes part in none.
    """

    code: str
    names: Words
    states: Words
    source: str
    party: str | None = None


@dataclass(frozen=True, slots=True)
class Body:
    """A named body that says or does things: a ministry, a command, a news agency.

    ``name`` is how we print it, in full and in English. ``aliases`` mean it anywhere; ``short``
    are wordings that mean it once its state is known from context ("the JCS"). ``role`` joins
    it to a :class:`BodyRole`; a state has at most one body for a role.
    """

    name: str
    state: str | None
    role: str | None
    kind: str
    aliases: Words
    short: Words
    ambiguous: Words
    source: str


@dataclass(frozen=True, slots=True)
class BodyRole:
    """A description that makes a body of any state: "the defense ministry", "officials".

    ``name_pattern`` has ``{state}`` where the state's name goes; it has none where the body
    belongs to no state ("analysts").
    """

    code: str
    kind: str
    wordings: Words
    name_pattern: str
    source: str


@dataclass(frozen=True, slots=True)
class Office:
    """An office that a person holds. ``titles`` are the wordings that name it before a name or
    after it; many mean it only with its state or body ("the prime minister"). ``leads``: a
    government is called by the name of whoever holds it ("the Biden administration")."""

    id: str
    title: str
    titles: Words
    state: str | None
    body: str | None
    source: str
    leads: bool = False


@dataclass(frozen=True, slots=True)
class Holder:
    """A person in an office from ``start`` to ``end``: ``YYYY-MM-DD`` or ``YYYY-MM``, as exactly
    as known; ``end`` is None while they hold it."""

    person: str
    aliases: Words
    office: str
    start: str
    end: str | None
    ambiguous: Words
    source: str

    def held_on(self, day: str) -> bool:
        """Whether they held it on ``day`` (``YYYY-MM-DD``); both ends count, as does every day
        of a month that is all we know."""
        started = self.start <= day[: len(self.start)]
        return started and (self.end is None or day[: len(self.end)] <= self.end)


@dataclass(frozen=True, slots=True)
class Place:
    """A place that reports name. ``lat`` and ``lon`` are degrees; ``precision`` is the UCDP GED
    code (1 exact, 2 within about 25 km, 3 county, 4 province, 6 country, 7 sea)."""

    name: str
    aliases: Words
    kind: str
    state: str | None
    lat: float
    lon: float
    precision: int
    region: str | None
    ambiguous: Words
    source: str


@dataclass(frozen=True, slots=True)
class Sea:
    """A sea, by the code that ``landing`` uses. ``coasts`` are ``(state, side)`` pairs: the sea
    off that state's east coast; ``between`` are pairs of states that it lies between. ``within``
    is the wider sea that reports may name in its place, None where they keep the two apart."""

    code: str
    names: Words
    coasts: tuple[tuple[str, str], ...]
    between: tuple[tuple[str, str], ...]
    ambiguous: Words
    source: str
    within: str | None = None


@dataclass(frozen=True, slots=True)
class WeaponName:
    """A weapon, launcher or satellite by name. ``kind`` is the class that references give it,
    for plausibility alone: a report's own class words decide. ``needs_weapon_word``: the name
    is an ordinary word or a person's too ("Patriot", "Noor") and counts only beside one."""

    name: str
    aliases: Words
    states: Words
    kind: str
    launcher: bool
    satellite: bool
    needs_weapon_word: bool
    ambiguous: Words
    source: str


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of measure. ``factor`` turns it into the base of its dimension: km (length), Mach
    at sea level (speed), minutes (duration), kg (mass), kilotons of TNT (yield)."""

    name: str
    wordings: Words
    dimension: str
    factor: float
    ambiguous: Words
    source: str


@dataclass(frozen=True, slots=True)
class WeaponClass:
    """A class of weapon; ``parent`` is the class it is a kind of. Each of ``wordings`` is a set
    of words, parted by blanks, that name the class where they stand in one phrase. ``beside`` are
    classes that one weapon can belong to as well, since they are told by another trait."""

    code: str
    parent: str | None
    gloss: str
    wordings: Words
    beside: Words = ()


@dataclass(frozen=True, slots=True)
class Limit:
    """The most that a figure can come to before something is wrong with the report.

    It holds for ``field`` of events of ``kinds``, of weapons of these classes and narrower ones;
    for all where empty. ``unless`` are words of the sentence that let a figure pass.
    """

    name: str
    field: str
    most: float
    kinds: Words
    weapons: Words
    unless: Words
    severity: str
    reason: str
    source: str


@dataclass(frozen=True, slots=True)
class Rate:
    """How many tests of a year can have come by a day: ``at_once`` and ``per_month`` more;
    not for the states of ``but``."""

    of: Words
    at_once: int
    per_month: float
    but: Words
    reason: str
    source: str


@dataclass(frozen=True, slots=True)
class Water:
    """A circle that a sea, or a part of it, lies in; ``radius`` in km."""

    sea: str
    lat: float
    lon: float
    radius: float
    source: str


@dataclass(frozen=True, slots=True)
class Inland:
    """A place of ``places.csv`` far from any sea: ``km`` to the nearest."""

    place: str
    km: int
    source: str


@dataclass(frozen=True, slots=True)
class Parade:
    """A military parade of a state; or, without a ``day``, until when all of them are ``known``."""

    state: str
    day: str | None
    known: str | None
    source: str


@dataclass(frozen=True, slots=True)
class Occasion:
    """A dated public occasion, by what reports call it, from ``first`` to ``last`` day.

    ``kind`` is one of :data:`OCCASION_KINDS`. For an anniversary the two are the first day of all
    ("the 70th anniversary of the founding"); for a lapse, the days between which it began ("talks
    have stalled for two years"). ``known_from`` is the day from which it could be spoken of as to
    come (a host city chosen, a summit announced), None where that is not known. A report must
    be about ``state``, where one is given, for the wordings to mean it.
    """

    name: str
    wordings: Words
    kind: str
    first: str
    last: str
    known_from: str | None
    state: str | None
    source: str


@dataclass(frozen=True, slots=True)
class Resolution:
    """A resolution of the UN Security Council, with the day of its adoption."""

    number: int
    day: str
    subject: str
    source: str


@dataclass(frozen=True, slots=True)
class FirstKnown:
    """The day, or month, from which a weapon or a body could be named at all: shown, tested,
    founded or renamed. ``what`` is ``weapon`` or ``body``, ``name`` that of its own file or, for
    a body, any name; ``wordings`` are those by which a report then names it."""

    name: str
    wordings: Words
    what: str
    day: str
    source: str


@dataclass(frozen=True, slots=True, eq=False)
class Knowledge:
    """Everything that the data files hold, in the order of the files.

    Compared and hashed by identity, so that what is worked out from it can be cached on it.
    ``cues``, ``speech`` and ``stances`` map the name of each group of words to its wordings.
    """

    states: tuple[State, ...]
    regions: tuple[Region, ...]
    bodies: tuple[Body, ...]
    body_roles: tuple[BodyRole, ...]
    offices: tuple[Office, ...]
    holders: tuple[Holder, ...]
    places: tuple[Place, ...]
    seas: tuple[Sea, ...]
    weapon_names: tuple[WeaponName, ...]
    weapon_classes: tuple[WeaponClass, ...]
    units: tuple[Unit, ...]
    cues: Mapping[str, Words]
    speech: Mapping[str, Words]
    stances: Mapping[str, Words]
    limits: tuple[Limit, ...] = ()
    rates: tuple[Rate, ...] = ()
    waters: tuple[Water, ...] = ()
    inland: tuple[Inland, ...] = ()
    parades: tuple[Parade, ...] = ()
    occasions: tuple[Occasion, ...] = ()
    resolutions: tuple[Resolution, ...] = ()
    first_known: tuple[FirstKnown, ...] = ()
    _states: dict[str, State] = field(init=False, repr=False)
    _bodies: dict[str, Body] = field(init=False, repr=False)
    _roles: dict[str, BodyRole] = field(init=False, repr=False)
    _holding: dict[tuple[str, str], Body] = field(init=False, repr=False)
    _offices: dict[str, Office] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        # The state proper comes before a group that shares its code, whatever the file's order.
        ranked = sorted(self.states, key=lambda state: state.kind == "group", reverse=True)
        keep = object.__setattr__
        keep(self, "_states", {state.code: state for state in ranked})
        keep(self, "_bodies", {body.name: body for body in self.bodies})
        keep(self, "_roles", {role.code: role for role in self.body_roles})
        keep(
            self,
            "_holding",
            {(body.state, body.role): body for body in self.bodies if body.state and body.role},
        )
        keep(self, "_offices", {office.id: office for office in self.offices})

    def state_by_code(self, code: str) -> State | None:
        """The state (never a group) or organisation of that code, or None."""
        return self._states.get(code)

    def body_by_name(self, name: str) -> Body | None:
        """The body that we print under that name, or None."""
        return self._bodies.get(name)

    def body_by_role(self, state: str | None, role: str) -> Body | None:
        """The body that plays a role in a state: the named one ("South Korea Joint Chiefs of
        Staff"), or one made from the role's pattern ("Peru military"). None where the role is
        not known, or needs a state and has none."""
        pattern = self._roles.get(role)
        if pattern is None:
            return None
        if state is not None and (known := self._holding.get((state, role))):
            return known
        owner = self._states.get(state) if state is not None else None
        if owner is None and "{state}" in pattern.name_pattern:
            return None
        name = pattern.name_pattern.format(state=owner.name if owner else "")
        code = owner.code if owner and "{state}" in pattern.name_pattern else None
        return Body(name, code, role, pattern.kind, (), pattern.wordings, (), pattern.source)

    def office_by_id(self, id: str) -> Office | None:
        """The office of that id, or None."""
        return self._offices.get(id)

    def holders_of(self, office: str, day: str | None = None) -> tuple[Holder, ...]:
        """Who has held an office, in the order of the file; on ``day`` alone where one is given."""
        return tuple(
            holder
            for holder in self.holders
            if holder.office == office and (day is None or holder.held_on(day))
        )

    def offices_of(self, person: str, day: str | None = None) -> tuple[Office, ...]:
        """The offices that a person, by any known spelling, holds on ``day`` or ever held."""
        return tuple(
            self._offices[holder.office]
            for holder in self.holders
            if (person == holder.person or person in holder.aliases)
            and (day is None or holder.held_on(day))
        )

    def seas_off(self, state: str, side: str | None = None) -> tuple[Sea, ...]:
        """The seas off a state's coast, or off one side of it: ``("KP", "east")``."""
        return tuple(
            sea
            for sea in self.seas
            if any(code == state and side in (None, at) for code, at in sea.coasts)
        )

    def seas_between(self, one: str, other: str) -> tuple[Sea, ...]:
        """The seas that lie between two states, named in either order."""
        return tuple(
            sea for sea in self.seas if (one, other) in sea.between or (other, one) in sea.between
        )
