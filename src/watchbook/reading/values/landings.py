"""Where it came down: into which sea, or on land."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from watchbook.knowledge import Knowledge
from watchbook.reading.clauses.negation import is_negated
from watchbook.reading.clauses.sightings import Sighting
from watchbook.reading.values.stretches import Slot, Stretch, slot_of

#: The words for a coast, and the side on which its sea lies.
_SIDES = {
    "east": "east",
    "eastern": "east",
    "west": "west",
    "western": "west",
    "south": "south",
    "southern": "south",
    "north": "north",
    "northern": "north",
    "northeast": "east",
    "northeastern": "east",
    "northwest": "west",
    "southeast": "east",
    "southwest": "west",
    "northwestern": "west",
    "southeastern": "east",
    "southwestern": "west",
}
_SIDE = "(?P<side>" + "|".join(sorted(_SIDES, key=len, reverse=True)) + ")"
_WATER = r"(?:sea|seas|waters|ocean|water)"


def find_landings(stretch: Stretch, sighting: Sighting, knowledge: Knowledge) -> Iterator[Slot]:
    """Into which sea, or on land, it came down or was fired; each sea once."""
    if _is_only_feared(stretch, sighting):
        return
    seen: set[str] = set()
    for slot in chain(
        _named_seas(stretch, sighting),
        _seas_between(stretch, sighting, knowledge),
        _seas_off_coasts(stretch, sighting, knowledge),
    ):
        if slot.value not in seen:
            seen.add(str(slot.value))
            yield slot
    if not seen:
        for slot in _first_of(
            _sea_fired_into(stretch, sighting, knowledge),
            _countries(stretch, sighting),
            _on_land(stretch, sighting),
        ):
            yield slot


def _first_of(*finders: Iterator[Slot]) -> list[Slot]:
    """What the first of some finders finds that finds anything."""
    return next((found for one in finders if (found := list(one))), [])


def _is_only_feared(stretch: Stretch, sighting: Sighting) -> bool:
    """Whether it "could fall" or "did not fall" into a sea rather than fell into it."""
    verb = sighting.verb
    if verb is None or verb.sense not in ("land", "hit"):
        return False
    if is_negated(stretch.line, sighting.at):
        return True
    return verb.status in ("possible", "planned", None) and not re.search(
        r"before V|after V", stretch.text
    )


# -- seas ---------------------------------------------------------------------------------------

#: "into the Sea of Japan", "toward waters off the East Sea".
_NAMED_SEA = re.compile(
    r" (?P<how>into|in|to|toward|towards|onto|over|inside|off|near|in the direction of) "
    r"(?P<what>(?:international |the |waters |of |off |in |northern |western |eastern |southern |"
    r"south |north |central |both |an? |area |target |region |sea of the )*"
    r"(?:\" )?(?P<sea>S)(?: \")?)"
)
#: "into waters between the Korean Peninsula and Japan".
_BETWEEN = re.compile(
    r" (?P<how>into|in|to|toward|towards|onto|over|inside|off) "
    rf"(?P<what>(?:the )?(?:international )?{_WATER}(?: that lies| area| lying)? "
    r"(?:between|separating) "
    r"(?:the )?(?P<one>korean|korea|A|G|korean peninsula|peninsula)(?: peninsula)? "
    r"and (?:the )?(?P<two>A|korea|G|korean peninsula|korean)(?: peninsula)?)"
)
#: "into the sea off its east coast", "in waters to the east of the peninsula".
_OFF_COAST = re.compile(
    r"(?: (?P<how>into|in|to|toward|towards|over|inside|onto))? "
    rf"(?P<what>(?:the |its |A 's )?(?:open )?{_WATER} (?:off|near|of|along|to the) "
    r"(?:(?:the (?:coast of )?)?"
    r"(?P<owner>A 's|its|the country 's|the|J|the nation 's|A|their|the peninsula 's|"
    r"the korean peninsula 's|the J) )?"
    rf"(?:coast of )?(?:A 's )?{_SIDE}(?:ern)?"
    r"(?: coast| of (?:the )?(?:A|korean peninsula|peninsula|country))?)"
)
#: "off its east coast into the sea".
_OFF_THEN_SEA = re.compile(
    r" (?P<what>off (?P<owner>A 's|its|the country 's|the|J|the J|their|the nation 's) "
    rf"{_SIDE}(?:ern)? coast (?:and )?(?:into|in) the (?:sea|waters))"
)
#: "fired two missiles off its east coast".
_FIRED_OFF = re.compile(
    r" V (?:[A-Za-z]+ )*?W (?P<what>off (?P<owner>A 's|its|the country 's|the|the A 's) "
    rf"{_SIDE}(?:ern)? coast)(?= )"
)
#: "into its eastern waters".
_SIDE_SEA = re.compile(
    r" (?P<how>into|in|to|toward|towards) "
    r"(?P<what>(?P<owner>A 's|its|the country 's|the|J|the J|the A 's|the peninsula 's) "
    rf"(?:own )?{_SIDE} (?:coastal )?{_WATER})"
)
#: "into waters east of Korea".
_WATERS_SIDE = re.compile(
    rf" (?P<how>into|in|to|toward|towards) (?P<what>(?:the )?{_WATER} (?:to the )?{_SIDE} of "
    r"(?:the )?(?P<owner>A|J|korean peninsula|peninsula|country|G))"
)


def _named_seas(stretch: Stretch, sighting: Sighting) -> Iterator[Slot]:
    for match in _NAMED_SEA.finditer(stretch.text):
        if match["how"] in ("in", "over", "off", "near") and not _comes_down(
            match, stretch, sighting
        ):
            continue
        sea = stretch.item(match.start("sea")).meaning.meaning
        yield slot_of("landing", sea.code, stretch.items(match, "what"), "into a sea by name")


def _seas_between(stretch: Stretch, sighting: Sighting, knowledge: Knowledge) -> Iterator[Slot]:
    for match in _BETWEEN.finditer(stretch.text):
        if match["how"] in ("in", "off", "over") and not _comes_down(match, stretch, sighting):
            continue
        code = _sea_between(match, stretch, knowledge)
        if code is not None:
            rule = "into the sea between two states"
            yield slot_of("landing", code, stretch.items(match, "what"), rule)


def _seas_off_coasts(stretch: Stretch, sighting: Sighting, knowledge: Knowledge) -> Iterator[Slot]:
    for pattern in (_OFF_COAST, _OFF_THEN_SEA, _SIDE_SEA, _WATERS_SIDE):
        for match in pattern.finditer(stretch.text):
            # only "in waters off" can be where it was fired; the others go "into" them
            if (
                pattern is _OFF_COAST
                and match["how"] in ("in", "over", None)
                and not _comes_down(match, stretch, sighting)
            ):
                continue
            code = _sea_off(match, stretch, sighting, knowledge)
            if code is not None:
                rule = "into the sea off a coast"
                yield slot_of("landing", code, stretch.items(match, "what"), rule)


def _sea_fired_into(stretch: Stretch, sighting: Sighting, knowledge: Knowledge) -> Iterator[Slot]:
    """ "Fired two missiles off its east coast" tells the sea, unless a boat fired them there."""
    if (
        sighting.form != "act"
        or sighting.status != "occurred"
        or re.search(r" submarine|underwater|waters ", stretch.text)
        or any(weapon.code == "slbm" for weapon in sighting.weapons)
    ):
        return
    match = _FIRED_OFF.search(stretch.text)
    code = _sea_off(match, stretch, sighting, knowledge) if match else None
    if match is not None and code is not None:
        yield slot_of("landing", code, stretch.items(match, "what"), "fired off a coast")


def _comes_down(match: re.Match[str], stretch: Stretch, sighting: Sighting) -> bool:
    """Whether "in the sea" says where it came down rather than where it was fired."""
    before = stretch.text[: match.start()]
    verb = sighting.verb
    landed = verb is not None and verb.sense in ("land", "hit", "fly", "fail")
    if re.search(r" (?:from|near|off) (?:[a-zA-Z'-]+ ){0,6}$", before) and not re.search(
        r" (?:away|before V|after V|and V) (?:[a-z]+ )*$", before
    ):
        return landed and re.search(r"V (?:[a-z]+ )*$", before) is not None
    return landed or bool(
        re.search(
            r" (?:before|after|and|then|by) V (?:[a-zA-Z]+ ){0,3}$| away (?:[a-z]+ )*$|"
            r" V W (?:[a-z]+ ){0,2}$",
            before,
        )
    )


def _sea_between(match: re.Match[str], stretch: Stretch, knowledge: Knowledge) -> str | None:
    """The sea between two states; "the peninsula" is either Korea."""
    sides: list[tuple[str, ...]] = []
    for group in ("one", "two"):
        if match[group] in ("A", "G"):
            sides.append((str(stretch.item(match.start(group)).meaning.meaning.code),))
        else:
            sides.append(("KP", "KR"))
    for one in sides[0]:
        for two in sides[1]:
            if seas := knowledge.seas_between(one, two):
                return seas[0].code
    return None


def _sea_off(
    match: re.Match[str], stretch: Stretch, sighting: Sighting, knowledge: Knowledge
) -> str | None:
    owner = _coast_owner(match, stretch, sighting)
    seas = knowledge.seas_off(owner, _SIDES[match["side"]]) if owner else ()
    return seas[0].code if seas else None


def _coast_owner(match: re.Match[str], stretch: Stretch, sighting: Sighting) -> str | None:
    """Whose coast it is: that of a state named in the words, else of whoever fired."""
    owner = match["owner"] or ""
    for words, at, tags in (
        (owner, match.start("owner"), r"\b[AJG]\b"),
        (match["what"], match.start("what"), r"\b[AG]\b"),
    ):
        named = re.search(tags, words)
        if named:
            return str(stretch.item(at + named.start()).meaning.meaning.code)
    if "peninsula" in owner or "korean" in match["what"]:
        return "KP"
    return sighting.actor


# -- land ---------------------------------------------------------------------------------------

#: "landed in Alaska", "hit a target on Alsom".
_IN_COUNTRY = re.compile(
    r" V (?:[a-z]+ ){0,2}?(?:targets? )?(?:in|on|at|inside) (?:the )?(?:[a-z]+ ){0,3}?"
    r"(?P<what>[PA])(?! 's| -)(?= )"
)
#: "crashed in a field", "fell inland".
_ON_LAND = re.compile(
    r" V (?:[a-z]+ ){0,3}?(?:in|on|into|at) (?:an? |the |its )?(?:[a-z-]+ ){0,3}?"
    r"(?P<what>field|inland|land|ground|landing pad|V pad|desert|farmland|hillside|mountains?|"
    r"island|residential area|village|pad|steppe|populated area|proving ground)\b|"
    r" (?P<what2>inland)\b"
)


def _countries(stretch: Stretch, sighting: Sighting) -> Iterator[Slot]:
    verb = sighting.verb
    if verb is None or verb.sense not in ("land", "hit") or verb.status != "occurred":
        return
    for match in _IN_COUNTRY.finditer(stretch.text):
        before = stretch.text[: match.start("what")]
        if not re.search(r" (?:sea|waters|off|zone|north|south|east|west) $", before):
            yield slot_of("landing", "land", stretch.items(match, "what"), "came down in a place")


def _on_land(stretch: Stretch, sighting: Sighting) -> Iterator[Slot]:
    verb = sighting.verb
    if verb is None or verb.sense not in ("land", "hit"):
        return
    match = _ON_LAND.search(stretch.text)
    if match:
        words = stretch.items(match, "what" if match["what"] else "what2")
        yield slot_of("landing", "land", words, "came down on land")
