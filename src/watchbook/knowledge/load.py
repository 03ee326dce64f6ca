"""Loads the data files, checks them alone and against each other, and keeps the result."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache
from pathlib import Path

from watchbook.errors import KnowledgeError
from watchbook.knowledge.checks import (
    check_ambiguous,
    check_known,
    check_unique,
    timezone_names,
)
from watchbook.knowledge.entries import Entry, csv_entries, key_lines, read_toml, toml_entries
from watchbook.knowledge.limits import (
    load_inland,
    load_limits,
    load_parades,
    load_rates,
    load_waters,
)
from watchbook.knowledge.shapes import (
    BODY_KINDS,
    DIMENSIONS,
    OCCASION_KINDS,
    PLACE_KINDS,
    STATE_KINDS,
    Body,
    BodyRole,
    FirstKnown,
    Holder,
    Knowledge,
    Occasion,
    Office,
    Place,
    Region,
    Resolution,
    Sea,
    State,
    Unit,
    WeaponClass,
    WeaponName,
    Words,
)
from watchbook.records import STANCES

#: The data files that come with Watchbook.
DATA = Path(__file__).parent / "data"

#: What ``speech.toml`` must hold.
SPEECH_GROUPS = (
    "verbs.said",
    "verbs.acted",
    "verbs.participles",
    "verbs.inverted",
    "titles.words",
    "titles.official",
    "titles.american",
    "organisations.public",
    "organisations.private",
    "organisations.press",
    "organisations.things",
    "organisations.nouns",
    "organisations.press_of_state",
    "unnamed.officials",
    "unnamed.others",
    "names.family_first",
    "names.common",
    "names.particles",
    "names.he",
    "names.she",
)
#: What ``stances.toml`` may hold for a stance.
STANCE_KINDS = ("cue", "plainly", "hints")
SIDES = ("north", "east", "south", "west")


@cache
def load_knowledge(folder: Path = DATA) -> Knowledge:
    """Everything the reader knows, from the files of ``folder``, loaded once.

    KnowledgeError names file, line and entry where a file does not hold together.
    """
    states = _load_states(folder / "states.toml")
    codes = {state.code for state in states}
    regions = _load_regions(folder / "regions.toml", codes)
    roles = _load_body_roles(folder / "body_roles.toml")
    bodies = _load_bodies(folder / "bodies.toml", codes, {role.code for role in roles})
    offices = _load_offices(folder / "offices.toml", codes, {body.name for body in bodies})
    classes = _load_weapon_classes(folder / "weapon_classes.toml")
    places = _load_places(folder / "places.csv", codes)
    seas = _load_seas(folder / "seas.toml", codes)
    return Knowledge(
        states=states,
        regions=regions,
        bodies=bodies,
        body_roles=roles,
        offices=offices,
        holders=_load_holders(folder / "holders.csv", {office.id for office in offices}),
        places=places,
        seas=seas,
        weapon_names=_load_weapon_names(
            folder / "weapon_names.csv", codes, {item.code for item in classes}
        ),
        weapon_classes=classes,
        units=_load_units(folder / "units.toml"),
        cues=_load_cues(folder / "cues.toml"),
        speech=_load_speech(folder / "speech.toml"),
        stances=_load_stances(folder / "stances.toml"),
        limits=load_limits(folder / "limits.toml", {item.code for item in classes}),
        rates=load_rates(folder / "rates.toml", codes),
        waters=load_waters(folder / "waters.csv", {sea.code for sea in seas}),
        parades=load_parades(folder / "parades.csv", codes),
        inland=load_inland(folder / "inland.csv", {place.name for place in places}),
        occasions=_load_occasions(folder / "occasions.csv", codes),
        resolutions=_load_resolutions(folder / "resolutions.csv"),
        first_known=_load_first_known(folder / "first_known.csv"),
    )


def _load_states(path: Path) -> tuple[State, ...]:
    zones = timezone_names()
    found = []
    for entry in toml_entries(path, "state"):
        entry.only(*State.__slots__)
        state = State(
            code=entry.text("code"),
            name=entry.text("name"),
            kind=entry.one_of("kind", STATE_KINDS),
            names=entry.words("names"),
            adjectives=entry.words("adjectives"),
            people=entry.words("people"),
            short_names=entry.words("short_names"),
            metonyms=entry.words("metonyms"),
            timezones=entry.words("timezones"),
            ambiguous=entry.words("ambiguous"),
            source=entry.text("source"),
        )
        check_known(entry, "timezone", state.timezones, zones)
        if state.name not in state.names:
            raise entry.error("names must hold the name itself")
        found.append((entry, state))
    check_unique(((entry, state.name) for entry, state in found), "name")
    check_unique(((entry, state.code) for entry, state in found if state.kind != "group"), "code")
    own = {state.code for _, state in found if state.kind != "group"}
    for entry, state in found:
        check_known(entry, "code", [state.code], own)
    check_ambiguous(
        (
            entry,
            state.code,
            {*state.names, *state.adjectives, *state.people, *state.metonyms},
            state.ambiguous,
        )
        for entry, state in found
    )
    return tuple(state for _, state in found)


def _load_regions(path: Path, states: Collection[str]) -> tuple[Region, ...]:
    found = []
    for entry in toml_entries(path, "region", key="code"):
        entry.only(*Region.__slots__)
        region = Region(
            code=entry.text("code"),
            names=_at_least_one(entry, "names"),
            states=_at_least_one(entry, "states"),
            source=entry.text("source"),
            party=entry.maybe("party"),
        )
        check_known(entry, "state", region.states, states)
        found.append((entry, region))
    check_unique(((entry, region.code) for entry, region in found), "code")
    check_ambiguous((entry, region.code, region.names, ()) for entry, region in found)
    return tuple(region for _, region in found)


def _load_body_roles(path: Path) -> tuple[BodyRole, ...]:
    found = []
    for entry in toml_entries(path, "role", key="code"):
        entry.only(*BodyRole.__slots__)
        role = BodyRole(
            code=entry.text("code"),
            kind=entry.one_of("kind", BODY_KINDS),
            wordings=_at_least_one(entry, "wordings"),
            name_pattern=entry.text("name_pattern"),
            source=entry.text("source"),
        )
        if set("{}") & set(role.name_pattern.replace("{state}", "")):
            raise entry.error("name_pattern may hold {state} and no other braces")
        found.append((entry, role))
    check_unique(((entry, role.code) for entry, role in found), "code")
    check_ambiguous((entry, role.code, role.wordings, ()) for entry, role in found)
    return tuple(role for _, role in found)


def _load_bodies(path: Path, states: Collection[str], roles: Collection[str]) -> tuple[Body, ...]:
    found = []
    for entry in toml_entries(path, "body"):
        entry.only(*Body.__slots__)
        body = Body(
            name=entry.text("name"),
            state=entry.maybe("state"),
            role=entry.maybe("role"),
            kind=entry.one_of("kind", BODY_KINDS),
            aliases=entry.words("aliases"),
            short=entry.words("short"),
            ambiguous=entry.words("ambiguous"),
            source=entry.text("source"),
        )
        check_known(entry, "state", [body.state] if body.state else [], states)
        check_known(entry, "role", [body.role] if body.role else [], roles)
        found.append((entry, body))
    check_unique(((entry, body.name) for entry, body in found), "name")
    check_unique(
        ((entry, f"{body.state} {body.role}") for entry, body in found if body.role), "role"
    )
    check_ambiguous(
        (entry, body.name, {body.name, *body.aliases}, body.ambiguous) for entry, body in found
    )
    return tuple(body for _, body in found)


def _load_offices(
    path: Path, states: Collection[str], bodies: Collection[str]
) -> tuple[Office, ...]:
    found = []
    for entry in toml_entries(path, "office", key="id"):
        entry.only(*Office.__slots__)
        office = Office(
            id=entry.text("id"),
            title=entry.text("title"),
            titles=_at_least_one(entry, "titles"),
            state=entry.maybe("state"),
            body=entry.maybe("body"),
            source=entry.text("source"),
            leads=entry.flag("leads"),
        )
        check_known(entry, "state", [office.state] if office.state else [], states)
        check_known(entry, "body", [office.body] if office.body else [], bodies)
        found.append((entry, office))
    check_unique(((entry, office.id) for entry, office in found), "id")
    return tuple(office for _, office in found)


def _load_holders(path: Path, offices: Collection[str]) -> tuple[Holder, ...]:
    found = []
    fields = ("person", "aliases", "office", "from", "to", "ambiguous", "source")
    for entry in csv_entries(path, fields):
        start, end = entry.day("from"), entry.day("to")
        if start is None:
            raise entry.error("from must be given: YYYY-MM-DD or YYYY-MM")
        if end is not None and end[: len(start)] < start[: len(end)]:
            raise entry.error(f"from {start} is after to {end}")
        holder = Holder(
            person=entry.text("person"),
            aliases=entry.words("aliases"),
            office=entry.text("office"),
            start=start,
            end=end,
            ambiguous=entry.words("ambiguous"),
            source=entry.text("source"),
        )
        check_known(entry, "office", [holder.office], offices)
        found.append((entry, holder))
    check_unique(
        ((entry, f"{holder.person}, {holder.office}, {holder.start}") for entry, holder in found),
        "term",
    )
    check_ambiguous(
        (entry, holder.person, (holder.person, *holder.aliases), holder.ambiguous)
        for entry, holder in found
    )
    return tuple(holder for _, holder in found)


def _load_places(path: Path, states: Collection[str]) -> tuple[Place, ...]:
    found = []
    for entry in csv_entries(path, Place.__slots__):
        precision = entry.number("precision", 1, 7)
        place = Place(
            name=entry.text("name"),
            aliases=entry.words("aliases"),
            kind=entry.one_of("kind", PLACE_KINDS),
            state=entry.maybe("state"),
            lat=entry.number("lat", -90, 90),
            lon=entry.number("lon", -180, 180),
            precision=int(precision),
            region=entry.maybe("region"),
            ambiguous=entry.words("ambiguous"),
            source=entry.text("source"),
        )
        if precision != place.precision:
            raise entry.error(f"precision {precision:g} is no whole number")
        check_known(entry, "state", [place.state] if place.state else [], states)
        found.append((entry, place))
    check_unique(((entry, f"{place.name}, {place.state}") for entry, place in found), "place")
    names = {place.name for _, place in found}
    for entry, place in found:
        check_known(entry, "region", [place.region] if place.region else [], names)
    check_ambiguous(
        (entry, f"{place.name}, {place.state}", (place.name, *place.aliases), place.ambiguous)
        for entry, place in found
    )
    return tuple(place for _, place in found)


def _load_seas(path: Path, states: Collection[str]) -> tuple[Sea, ...]:
    found = []
    for entry in toml_entries(path, "sea", key="code"):
        entry.only(*Sea.__slots__)
        sea = Sea(
            code=entry.text("code"),
            names=_at_least_one(entry, "names"),
            coasts=entry.pairs("coasts"),
            between=entry.pairs("between"),
            ambiguous=entry.words("ambiguous"),
            source=entry.text("source"),
            within=entry.maybe("within"),
        )
        check_known(entry, "state", (state for state, _ in sea.coasts), states)
        check_known(entry, "state", (state for pair in sea.between for state in pair), states)
        check_known(entry, "side", (side for _, side in sea.coasts), SIDES)
        found.append((entry, sea))
    check_unique(((entry, sea.code) for entry, sea in found), "code")
    codes = {sea.code for _, sea in found}
    for entry, sea in found:
        check_known(entry, "within", [sea.within] if sea.within else [], codes)
    check_ambiguous((entry, sea.code, sea.names, sea.ambiguous) for entry, sea in found)
    return tuple(sea for _, sea in found)


def _load_weapon_names(
    path: Path, states: Collection[str], classes: Collection[str]
) -> tuple[WeaponName, ...]:
    found = []
    for entry in csv_entries(path, WeaponName.__slots__):
        weapon = WeaponName(
            name=entry.text("name"),
            aliases=entry.words("aliases"),
            states=entry.words("states"),
            kind=entry.text("kind"),
            launcher=entry.flag("launcher"),
            satellite=entry.flag("satellite"),
            needs_weapon_word=entry.flag("needs_weapon_word"),
            ambiguous=entry.words("ambiguous"),
            source=entry.text("source"),
        )
        check_known(entry, "state", weapon.states, states)
        if not weapon.satellite:
            check_known(entry, "kind", [weapon.kind], classes)
        found.append((entry, weapon))
    check_unique(((entry, weapon.name) for entry, weapon in found), "name")
    check_ambiguous(
        (entry, weapon.name, (weapon.name, *weapon.aliases), weapon.ambiguous)
        for entry, weapon in found
    )
    return tuple(weapon for _, weapon in found)


def _load_units(path: Path) -> tuple[Unit, ...]:
    found = []
    for entry in toml_entries(path, "unit"):
        entry.only(*Unit.__slots__)
        unit = Unit(
            name=entry.text("name"),
            wordings=_at_least_one(entry, "wordings"),
            dimension=entry.one_of("dimension", DIMENSIONS),
            factor=entry.number("factor", 1e-12, 1e12),
            ambiguous=entry.words("ambiguous"),
            source=entry.text("source"),
        )
        found.append((entry, unit))
    check_unique(((entry, unit.name) for entry, unit in found), "name")
    check_ambiguous((entry, unit.name, unit.wordings, unit.ambiguous) for entry, unit in found)
    return tuple(unit for _, unit in found)


def _load_occasions(path: Path, states: Collection[str]) -> tuple[Occasion, ...]:
    found = []
    for entry in csv_entries(path, Occasion.__slots__):
        first, last, known_from = entry.day("first"), entry.day("last"), entry.day("known_from")
        if first is None or last is None:
            raise entry.error("first and last must be given: YYYY-MM-DD or YYYY-MM")
        for early, late, what in (
            (first, last, "first"),
            (known_from or first, first, "known_from"),
        ):
            if late[: len(early)] < early[: len(late)]:
                raise entry.error(f"{what} {early} is after {late}")
        occasion = Occasion(
            name=entry.text("name"),
            wordings=_at_least_one(entry, "wordings"),
            kind=entry.one_of("kind", OCCASION_KINDS),
            first=first,
            last=last,
            known_from=known_from,
            state=entry.maybe("state"),
            source=entry.text("source"),
        )
        check_known(entry, "state", [occasion.state] if occasion.state else [], states)
        found.append((entry, occasion))
    check_unique(((entry, occasion.name) for entry, occasion in found), "name")
    return tuple(occasion for _, occasion in found)


def _load_resolutions(path: Path) -> tuple[Resolution, ...]:
    found = []
    for entry in csv_entries(path, Resolution.__slots__):
        number, day = entry.number("number", 1, 9999), entry.day("day")
        if number != int(number) or day is None or len(day) < 10:
            raise entry.error("a resolution has a whole number and a day: YYYY-MM-DD")
        found.append(
            (entry, Resolution(int(number), day, entry.text("subject"), entry.text("source")))
        )
    check_unique(((entry, str(one.number)) for entry, one in found), "number")
    return tuple(one for _, one in found)


def _load_first_known(path: Path) -> tuple[FirstKnown, ...]:
    found = []
    for entry in csv_entries(path, FirstKnown.__slots__):
        day = entry.day("day")
        if day is None:
            raise entry.error("day must be given: YYYY-MM-DD or YYYY-MM")
        one = FirstKnown(
            name=entry.text("name"),
            wordings=_at_least_one(entry, "wordings"),
            what=entry.one_of("what", ("weapon", "body")),
            day=day,
            source=entry.text("source"),
        )
        found.append((entry, one))
    check_unique(((entry, one.name) for entry, one in found), "name")
    check_ambiguous((entry, one.name, one.wordings, ()) for entry, one in found)
    return tuple(one for _, one in found)


def _load_weapon_classes(path: Path) -> tuple[WeaponClass, ...]:
    found = []
    for entry in toml_entries(path, "class", key="code"):
        entry.only("code", "parent", "gloss", "words", "beside")
        item = WeaponClass(
            code=entry.text("code"),
            parent=entry.maybe("parent"),
            gloss=entry.text("gloss"),
            wordings=_at_least_one(entry, "words"),
            beside=entry.words("beside"),
        )
        found.append((entry, item))
    check_unique(((entry, item.code) for entry, item in found), "code")
    codes = {item.code for _, item in found}
    for entry, item in found:
        check_known(entry, "beside", item.beside, codes)
        check_known(entry, "parent", [item.parent] if item.parent else [], codes)
    check_ambiguous((entry, item.code, item.wordings, ()) for entry, item in found)
    return tuple(item for _, item in found)


def _load_cues(path: Path) -> dict[str, Words]:
    """Groups of cue words; a group inside a table is called ``table.group``."""
    top, text = read_toml(path)
    lines = key_lines(text)
    cues: dict[str, Words] = {}
    for name, value in top.items():
        groups = value if isinstance(value, dict) else {"": value}
        for key, wordings in groups.items():
            group = f"{name}.{key}" if key else name
            entry = Entry(path, group, {"wordings": wordings}, lines.get(group, 0))
            cues[group] = _at_least_one(entry, "wordings")
    return cues


def _load_speech(path: Path) -> dict[str, Words]:
    """The groups of words that tell who speaks: the reader needs each of them."""
    speech = _load_cues(path)
    missing = next((group for group in SPEECH_GROUPS if group not in speech), None)
    if missing is not None:
        raise KnowledgeError(str(path), None, missing, "the group is missing")
    return speech


def _load_stances(path: Path) -> dict[str, Words]:
    """The wordings of each stance, in the order in which they are tried."""
    stances = _load_cues(path)
    for group in stances:
        stance, _, kind = group.partition(".")
        if stance not in STANCES or kind not in STANCE_KINDS:
            what = f"a group is a stance ({', '.join(STANCES)}) with {', '.join(STANCE_KINDS)}"
            raise KnowledgeError(str(path), None, group, what)
    return stances


def _at_least_one(entry: Entry, field: str) -> Words:
    words = entry.words(field)
    if not words:
        raise entry.error(f"{field} must hold at least one")
    return words
