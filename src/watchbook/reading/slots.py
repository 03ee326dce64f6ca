"""Slots: the values that a stretch of a sentence gives for the event it tells of.

How far, how high, from where, into which sea, at what time: each rule looks at the skeleton
around one phrase and answers with the value and its words, or with nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from watchbook.knowledge import Knowledge
from watchbook.reading.places import find_sites
from watchbook.reading.sightings import Sighting
from watchbook.reading.skeleton import Line
from watchbook.records import Value


@dataclass(frozen=True, slots=True)
class Slot:
    """A value for one field, with the span (folded text) of the words that give it."""

    field: str
    value: Value
    start: int
    end: int
    hedged: bool = False
    rule: str = ""
    precision: int | None = None
    unit: str | None = None


def find_slots(line: Line, text: str, sighting: Sighting, knowledge: Knowledge) -> Iterator[Slot]:
    """All slots of a sighting's stretch."""
    first, last = sighting.first, sighting.last
    yield from _clocks(line, first, last)
    yield from _quantities(line, first, last)
    yield from _landings(line, first, last, sighting, knowledge)
    yield from find_platforms(line, first, last)
    yield from _directions(line, first, last)
    yield from _outcomes(line, first, last, sighting)
    yield from _zones(line, first, last)
    moving = (
        sighting.form == "more"
        and sighting.verb is not None
        and sighting.verb.sense in ("fly", "land", "hit", "reach", "fail")
    )
    if sighting.status is not None:
        for site in find_sites(line, text, first, last, sighting.at):
            if moving and not site.rule.startswith("from"):
                continue
            yield Slot(
                "site",
                site.name,
                site.start,
                site.end,
                rule="site: " + site.rule,
                precision=site.precision,
            )


def _stretch(line: Line, first: int, last: int) -> str:
    begin = line.starts[first] - 1 if first < len(line.items) else len(line.text)
    stop = line.starts[last] if last < len(line.items) else len(line.text)
    return line.text[begin:stop]


_NOT_A_TIME = re.compile(
    r" (?:said|until|by|before|told|reported|reporters|briefing) (?:at )?(?:about |around )?$"
)


def _clocks(line: Line, first: int, last: int) -> Iterator[Slot]:
    """ "at about 6:30 p.m. local time (0930 GMT)": the first is the text's own clock."""
    for index in range(first, last):
        item = line.items[index]
        if item.tag != "C" or _NOT_A_TIME.search(line.text[: line.starts[index]]):
            continue
        clock = item.meaning
        bracketed = index and line.items[index - 1].tag == "("
        if clock.utc and bracketed:
            yield Slot("utc", clock.time, item.start, item.end, rule="clock in GMT")
        else:
            yield Slot("time", clock.time, item.start, item.end, rule="clock")


_HEIGHT_BEFORE = re.compile(
    r" (?:altitudes?|heights?|apogees?|apoges?|ceiling|peak(?:ed|ing)?|peak altitude|high|maximum|max)(?: (?:of|at|was|were|reaching|reached|exceeding|to|being|a|some|around|between|above))* $|V an? (?:maximum |peak |top )?(?:altitude|height|apogee) of $| as high as $| (?:soar|rose|ris|climb)\w* (?:to )?$"
)
_HEIGHT_AFTER = re.compile(
    r"^ (?:high|in altitude|altitude|above (?:the )?(?:earth|ground|sea)|in height|up(?: |$)|into space|apogee|in apogee|at its (?:highest|peak)|for its first peak)"
)
_RANGE_BEFORE = re.compile(
    r" (?:ranges?|ranging|capable|can|could|able|radius|reach(?:es)?|estimated range|strike|designed|maximum range|travel|fly)(?: (?:of|to|up|as|far|from|between|at|with|estimated|a|the|maximum|about|or|more|V|target|targets|least|hit|reach|is|was|,|fly|flying|travel|traveling|travelling))* $"
)
_FLEW_BEFORE = re.compile(
    r"(?: V(?: (?:eastward|westward|southward|northward|a|an|for|about|some|over|at least|distance|total|of|the|only|roughly|just|more|than|less|as|far|it|roughly|eastwards|northeast|east|approximately|an? estimated|and|Q|to|between|from|further|farther|estimated|W|up)){0,6}| (?:distance|distances|flight|path|trajectory|journey)(?: of| covering| that covered| was| about)?| flying(?: [a-z]+)?| fly(?:ing)?| travel+ing| covering| flight of| after V| for| with one V| and another V| and) $"
)
_PLACE_AFTER = re.compile(
    r"^ (?:off|from|west|east|north|south|northwest|northeast|southwest|southeast|northeastern|inland|inside|outside|beyond the|short of|wide|apart|along|of (?:the )?(?:coast|border|P|A|G))\b"
)
_TARGET_AFTER = re.compile(r"^ away")
_FLIGHT_AFTER = re.compile(
    r"^ (?:- )?(?:flight|before|into|in a|in the|eastward|to the|towards?|over|across|and|,|\.|at|with|while|on|after|from|in|through|north|at a|until|downrange|east|northeast|respectively)\b|^ [.,)]|^ $"
)


def _quantities(line: Line, first: int, last: int) -> Iterator[Slot]:
    """How far, how high, how fast, how long."""
    distances: list[Slot] = []
    heights: list[Slot] = []
    for index in range(first, last):
        item = line.items[index]
        if item.tag != "Q":
            continue
        quantity = item.meaning
        before = line.text[max(0, line.starts[index] - 70) : line.starts[index]]
        after = line.text[line.starts[index] + 1 :][:60]
        if quantity.dimension == "speed":
            if quantity.unit == "mach":
                yield Slot(
                    "speed_mach",
                    quantity.value,
                    quantity.start,
                    quantity.end,
                    rule="speed",
                    unit=quantity.unit,
                )
            continue
        if quantity.dimension == "duration":
            if (
                re.search(
                    r"(?:V|for|flight|flying|lasting|lasted|time) (?:for |of |about |time of |approximately |roughly )*$",
                    before,
                )
                and not re.match(r" (?:ago|later|before|after|earlier)", after)
                and quantity.unit in ("minute", "second", "hour")
            ):
                yield Slot(
                    "duration_min",
                    quantity.value,
                    quantity.start,
                    quantity.end,
                    rule="duration",
                    unit=quantity.unit,
                )
            continue
        if quantity.dimension != "length":
            continue
        made = _length(quantity, line, index, before, after)
        if made is None:
            continue
        (heights if made.field == "apogee_km" else distances).append(made)
    yield from _joined(line, distances)
    yield from _joined(line, heights)


def _length(quantity: object, line: Line, index: int, before: str, after: str) -> Slot | None:
    value, start, end = quantity.value, quantity.start, quantity.end  # type: ignore[attr-defined]
    unit = quantity.unit  # type: ignore[attr-defined]
    whole = (_whole(value[0]), _whole(value[1]))
    if _HEIGHT_BEFORE.search(before) or _HEIGHT_AFTER.match(after):
        return Slot("apogee_km", whole, start, end, rule="height", unit=unit)
    if (
        unit in ("foot", "feet", "ft", "metre", "meter", "m")
        and not (whole[0] or whole[1] or 0) >= 1
    ):
        return None
    if _TARGET_AFTER.match(after) and re.search(
        r"V[^.;]*(?:target|targets|island|over|hit|at|objects?|area)\b[^.;]*$", before
    ):
        if _RANGE_BEFORE.search(before):
            return None
        return Slot("distance_km", whole, start, end, rule="hit a target so far away", unit=unit)
    if _TARGET_AFTER.match(after) and re.search(r" targets? (?:[a-z]+ ){0,3}$", before):
        return Slot("distance_km", whole, start, end, rule="hit a target so far away", unit=unit)
    if _RANGE_BEFORE.search(before):
        return None
    if _PLACE_AFTER.match(after) and not re.search(r" V (?:[a-z]+ ){0,3}$", before):
        return None
    if re.match(r" (?:-range|range|from (?:A|G|P|the|J))", after):
        return None
    verb = _verb_before(line, index)
    if verb is not None:
        if verb.status is None or verb.status in ("planned", "possible", "denied"):
            return None
        if verb.sense == "reach" and re.search(r" V (?:[a-z]+ ){0,3}$", before):
            return Slot("apogee_km", whole, start, end, rule="reached a height", unit=unit)
    if _FLEW_BEFORE.search(before):
        if (
            verb is not None
            and verb.sense in ("land", "fire", "hit")
            and not re.search(r"(?:distance|flight|flying|travel+ing|covering)", before)
        ) and not re.search(r" (?:away|downrange|distance)", after):
            return None
        if verb is None and not re.search(
            r"(?:distance|flight|flying|travel+ing|covering|path)", before
        ):
            return None
        return Slot("distance_km", whole, start, end, rule="how far it flew", unit=unit)
    return None


def _verb_before(line: Line, index: int):  # type: ignore[no-untyped-def]
    for at in range(index - 1, max(-1, index - 14), -1):
        if line.items[at].tag == "V":
            return line.items[at].meaning
        if line.items[at].tag in (";", "."):
            return None
    return None


def _whole(value: float | None) -> float | None:
    return None if value is None else float(round(value))


def _joined(line: Line, slots: list[Slot]) -> Iterator[Slot]:
    """ "420 km and 270 km respectively" is one value from the lowest to the highest."""
    if len(slots) < 2:
        yield from slots
        return
    lows = [low for slot in slots for low in (slot.value[0],) if low is not None]  # type: ignore[index]
    highs = [high for slot in slots for high in (slot.value[1],) if high is not None]  # type: ignore[index]
    if len(lows) == len(highs) == len(slots):
        yield Slot(
            slots[0].field,
            (min(lows), max(highs)),
            slots[0].start,
            slots[-1].end,
            rule=slots[0].rule + ", of several",
            unit=slots[0].unit,
        )
    yield from slots


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
_TOWARDS = r"(?:into|in|to|toward|towards|onto|over|inside|off|splashed)"
_NAMED_SEA = re.compile(
    r" (?P<how>into|in|to|toward|towards|onto|over|inside|off|near|in the direction of) (?P<what>(?:international |the |waters |of |off |in |northern |western |eastern |southern |south |north |central |both |an? |area |target |region |sea of the )*S)"
)
_BETWEEN = re.compile(
    rf" (?P<how>into|in|to|toward|towards|onto|over|inside|off) (?P<what>(?:the )?(?:international )?{_WATER}(?: that lies| area| lying)? (?:between|separating) (?:the )?(?P<one>korean|korea|A|G|korean peninsula|peninsula)(?: peninsula)? and (?:the )?(?P<two>A|korea|G|korean peninsula|korean)(?: peninsula)?)"
)
_OFF_COAST = re.compile(
    rf"(?: (?P<how>into|in|to|toward|towards|over|inside|onto))? (?P<what>(?:the |its |A 's )?(?:open )?{_WATER} (?:off|near|of|along|to the) (?:(?:the (?:coast of )?)?(?P<owner>A 's|its|the country 's|the|J|the nation 's|A|their|the peninsula 's|the korean peninsula 's|the J) )?(?:coast of )?(?:A 's )?{_SIDE}(?:ern)?(?: coast| of (?:the )?(?:A|korean peninsula|peninsula|country))?)"
)
_OFF_THEN_SEA = re.compile(
    rf" (?P<what>off (?P<owner>A 's|its|the country 's|the|J|the J|their|the nation 's) {_SIDE}(?:ern)? coast (?:and )?(?:into|in) the (?:sea|waters))"
)
_FIRED_OFF = re.compile(
    rf" V (?:[A-Za-z]+ )*?W (?P<what>off (?P<owner>A 's|its|the country 's|the|the A 's) {_SIDE}(?:ern)? coast)(?= )"
)
_SIDE_SEA = re.compile(
    rf" (?P<how>into|in|to|toward|towards) (?P<what>(?P<owner>A 's|its|the country 's|the|J|the J|the A 's|the peninsula 's) (?:own )?{_SIDE} (?:coastal )?{_WATER})"
)
_WATERS_SIDE = re.compile(
    rf" (?P<how>into|in|to|toward|towards) (?P<what>(?:the )?{_WATER} (?:to the )?{_SIDE} of (?:the )?(?P<owner>A|J|korean peninsula|peninsula|country|G))"
)
_IN_COUNTRY = re.compile(
    r" V (?:[a-z]+ ){0,2}?(?:targets? )?(?:in|on|at|inside) (?:the )?(?:[a-z]+ ){0,3}?(?P<what>[PA])(?! 's| -)(?= )"
)
_ON_LAND = re.compile(
    r" V (?:[a-z]+ ){0,3}?(?:in|on|into|at) (?:an? |the |its )?(?:[a-z-]+ ){0,3}?(?P<what>field|inland|land|ground|landing pad|V pad|desert|farmland|hillside|mountains?|island|residential area|village|pad|steppe|populated area|proving ground)\b| (?P<what2>inland)\b"
)


def _landings(
    line: Line, first: int, last: int, sighting: Sighting, knowledge: Knowledge
) -> Iterator[Slot]:
    """Into which sea, or on land, it came down or was fired."""
    text = _stretch(line, first, last)
    base = (line.starts[first] - 1) if first < len(line.items) else 0
    verb = sighting.verb
    if (
        verb is not None
        and verb.sense in ("land", "hit")
        and verb.status in ("possible", "planned", None)
        and not re.search(r"before V|after V", text)
    ):
        return
    seen: set[str] = set()
    if (
        sighting.form == "act"
        and sighting.status == "occurred"
        and not re.search(r" submarine|underwater|waters ", text)
        and not any(weapon.code == "slbm" for weapon in sighting.weapons)
    ):
        fired_off = _FIRED_OFF.search(text)
    else:
        fired_off = None

    def made(match: re.Match[str], code: str | None, rule: str) -> Iterator[Slot]:
        if code is None or code in seen:
            return
        seen.add(code)
        a, b = line.between(base + match.start("what"), base + match.end("what"))
        yield Slot("landing", code, line.items[a].start, line.items[b - 1].end, rule=rule)

    landed = bool(re.search(r" V[^;]{0,60}$", "")) or (
        verb is not None and verb.sense in ("land", "hit", "fly", "fail")
    )
    for match in _NAMED_SEA.finditer(text):
        index = line.index(base + match.end("what") - 1)
        if match["how"] in ("in", "over", "off", "near") and not _comes_down(
            text[: match.start()], landed
        ):
            continue
        sea = line.items[index].meaning.meaning
        yield from made(match, sea.code, "into a sea by name")
    for match in _BETWEEN.finditer(text):
        if match["how"] in ("in", "off", "over") and not _comes_down(text[: match.start()], landed):
            continue
        yield from made(
            match, _between(match, line, base, knowledge), "into the sea between two states"
        )
    for pattern in (_OFF_COAST, _OFF_THEN_SEA, _SIDE_SEA, _WATERS_SIDE):
        for match in pattern.finditer(text):
            how = match.groupdict().get("how")
            if (
                pattern is _OFF_COAST
                and how in ("in", "over", None)
                and not _comes_down(text[: match.start()], landed)
            ):
                continue
            owner = _owner(match, line, base, sighting)
            seas = knowledge.seas_off(owner, _SIDES[match["side"]]) if owner else ()
            yield from made(match, seas[0].code if seas else None, "into the sea off a coast")
    if fired_off is not None and not seen:
        owner = _owner(fired_off, line, base, sighting)
        seas = knowledge.seas_off(owner, _SIDES[fired_off["side"]]) if owner else ()
        yield from made(fired_off, seas[0].code if seas else None, "fired off a coast")
    if (
        verb is not None
        and verb.sense in ("land", "hit")
        and verb.status == "occurred"
        and not seen
    ):
        for found in _IN_COUNTRY.finditer(text):
            a, b = line.between(base + found.start("what"), base + found.end("what"))
            if not re.search(
                r" (?:sea|waters|off|zone|north|south|east|west) $", text[: found.start("what")]
            ):
                yield Slot(
                    "landing",
                    "land",
                    line.items[a].start,
                    line.items[b - 1].end,
                    rule="came down in a place",
                )
                seen.add("land")
    if landed and verb is not None and verb.sense in ("land", "hit") and not seen:
        found = _ON_LAND.search(text)
        if found:
            group = "what" if found["what"] else "what2"
            a, b = line.between(base + found.start(group), base + found.end(group))
            yield Slot(
                "landing",
                "land",
                line.items[a].start,
                line.items[b - 1].end,
                rule="came down on land",
            )


def _comes_down(before: str, landed: bool) -> bool:
    """Whether "in the sea" says where it came down rather than where it was fired."""
    if re.search(r" (?:from|near|off) (?:[a-zA-Z'-]+ ){0,6}$", before) and not re.search(
        r" (?:away|before V|after V|and V) (?:[a-z]+ )*$", before
    ):
        return bool(re.search(r"V (?:[a-z]+ )*$", before) and landed)
    return landed or bool(
        re.search(
            r" (?:before|after|and|then|by) V (?:[a-zA-Z]+ ){0,3}$| away (?:[a-z]+ )*$| V W (?:[a-z]+ ){0,2}$",
            before,
        )
    )


def _between(match: re.Match[str], line: Line, base: int, knowledge: Knowledge) -> str | None:
    codes: list[tuple[str, ...]] = []
    for group in ("one", "two"):
        word = match[group]
        if word in ("A", "G"):
            item = line.items[line.index(base + match.start(group))]
            codes.append((str(item.meaning.meaning.code),))
        else:
            codes.append(("KP", "KR"))
    for one in codes[0]:
        for two in codes[1]:
            seas = knowledge.seas_between(one, two)
            if seas:
                return seas[0].code
    return None


def _owner(match: re.Match[str], line: Line, base: int, sighting: Sighting) -> str | None:
    owner = match.groupdict().get("owner") or ""
    if re.search(r"\b[AJG]\b", owner):
        start = base + match.start("owner") + re.search(r"[AJG]", owner).start()  # type: ignore[union-attr]
        return str(line.items[line.index(start)].meaning.meaning.code)
    whole = match["what"]
    inner = re.search(r"\b[AG]\b", whole)
    if inner:
        return str(
            line.items[line.index(base + match.start("what") + inner.start())].meaning.meaning.code
        )
    if "peninsula" in owner or "korean" in whole:
        return "KP"
    return sighting.actor


_PLATFORMS = (
    ("submarine", r"submarines?|sub"),
    (
        "underwater",
        r"barge|submersible barge|pontoon|underwater (?:platform|barge|pontoon)|submerged platform",
    ),
    (
        "ship",
        r"ships?|destroyer|frigate|warship|corvette|vessel|cruiser|naval ship|patrol ship|gunboat",
    ),
    (
        "mobile",
        r"(?:transporter[- ]erector[- ]launcher|mobile launcher|tel|road-mobile launcher|mobile launch vehicle|mobile launch platform|mobile platform|canister launcher|truck|launch vehicle|wheeled launcher|launcher vehicle|transporter)s?",
    ),
    (
        "rail",
        r"trains?|railway|rail(?:way)? car|railcar|railroad|railway-borne (?:missile )?(?:system|regiment)|rail-based launcher|rail-mobile (?:launcher|system)|rail launcher",
    ),
    ("silo", r"(?:underground |launch )?silos?"),
    (
        "aircraft",
        r"fighter jets?|aircraft|bombers?|fighters?|planes?|jets?|warplanes?|su-\d+\w*|mig-\d+\w*|b-\d+\w*|tu-\d+\w*|helicopters?|airplane",
    ),
    ("reservoir", r"reservoir|lake"),
)
_PLATFORM = re.compile(
    r" (?P<how>from|via|aboard|on board|on|using|by|of) (?:inside |under |beneath |onboard )?(?:an? |the |its |their |two |one of its |several )?(?P<mods>(?:[a-zA-Z0-9'-]+ ){0,5}?)(?P<what>"
    + "|".join(f"(?P<{code}>{words})" for code, words in _PLATFORMS)
    + r")(?= )"
)


def find_platforms(line: Line, first: int, last: int) -> Iterator[Slot]:
    """From what it was fired: "from a submarine", "from a rail-mobile launcher"."""
    text = _stretch(line, first, last)
    base = (line.starts[first] - 1) if first < len(line.items) else 0
    for match in _PLATFORM.finditer(text):
        if (
            match["how"] == "by"
            and re.search(r" V [^,;]*$", text[: match.start() + 1])
            and match.group(0).split()[1] in ("the", "a", "an", "its", "two")
        ):
            pass
        elif match["how"] in ("on", "by", "of", "using") and not (
            match["how"] == "using" or re.search(r" V (?:[a-z]+ )?$", text[: match.start() + 1])
        ):
            continue
        if re.search(
            r"\b(?:ability|capable|could|can|able|whether|may|might|possibly|or|if)\b[^,;]*$",
            text[: match.start()],
        ) or re.search(
            r" (?:likely|probably|possibly|presumably) (?:V )?$", text[: match.start() + 1]
        ):
            continue
        if re.search(r"[.,;]|\b(?:to|and|in|for|with|that|by|at|near|of|off)\b", match["mods"]):
            continue
        code = next(code for code, _ in _PLATFORMS if match[code])
        a, b = line.between(base + match.start("how"), base + match.end("what"))
        verbs = [item.meaning for item in line.items[first:a] if item.tag == "V"]
        if (
            verbs
            and verbs[-1].hedged
            and "what" not in text
            and code == "submarine"
            and match["how"] == "via"
        ):
            continue
        yield Slot("platform", code, line.items[a].start, line.items[b - 1].end, rule="platform")


_DIRECTION = re.compile(
    r" (?P<what>(?:due )?(?:north|south|east|west)+(?:ern|erly|ward|wards|bound)?)(?: (?P<noun>direction|trajectory|course|path))?(?= )"
)


def _directions(line: Line, first: int, last: int) -> Iterator[Slot]:
    """Which way: "eastward", "in a northeasterly direction", "to the northeast"."""
    text = _stretch(line, first, last)
    base = (line.starts[first] - 1) if first < len(line.items) else 0
    for match in _DIRECTION.finditer(text):
        word = match["what"].removeprefix("due ")
        plain = re.sub(r"(?:ern|erly|wards?|bound)$", "", word)
        way = plain in (
            "north",
            "south",
            "east",
            "west",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
        )
        if not way or not (
            word.endswith(("ward", "wards"))
            or match["noun"]
            or re.search(
                r" V (?:W )?(?:[a-z]+ )?(?:to|toward|towards) the $", text[: match.start() + 1]
            )
        ):
            continue
        a, b = line.between(base + match.start("what"), base + match.end("what"))
        yield Slot("direction", plain, line.items[a].start, line.items[b - 1].end, rule="direction")


_SUCCESS = re.compile(
    r" (?P<what>(?:reached|into|in|entered|V) (?:[a-z]+ ){0,2}?orbit|(?:was|as|of|a|great|complete|huge|total|full) success\b|successfully(?: V)?|succesfully(?: V)?|succeeded|successful(?= (?:test|launch|E|V|in|,|and|but|\.))|met (?:all|every|its|the) (?:[a-z]+ ){0,4}|(?:hit|struck) (?:the |its |a |all |their )?(?:[a-z]+ )?targets?|V (?:the |its |a |all |their |an? island )?(?:[a-z]+ ){0,2}?targets?|went to space|flawless\w*|with pinpoint accuracy)"
)
_FAILURE = re.compile(
    r" (?P<what>(?:seen|judged|regarded|considered|viewed) as (?:a )?failure|ended in (?:a )?failure|(?:was|were|as|been|be|a|apparent|presumed|the|in) (?:an? )?(?:apparent |complete )?failures?\b|failed\b|unsuccessful(?:ly)?|blew up|broke apart|broke up|disintegrated|burst into flames|exploded|malfunctioned|fizzled|fell apart|aborted|halted(?= due)|malfunctions?(?=[ ,.])|crashed (?:shortly|soon|seconds|minutes|moments|immediately)|failure of (?=W|E|the|a))"
)


def _outcomes(line: Line, first: int, last: int, sighting: Sighting) -> Iterator[Slot]:
    """Whether it worked, as the text or those it cites say."""
    text = _stretch(line, first, last)
    base = (line.starts[first] - 1) if first < len(line.items) else 0
    if sighting.status in ("possible", "planned", None):
        return
    tried = (
        sighting.at
        and line.items[sighting.at - 1].tag == "E"
        and line.items[sighting.at - 1].meaning.text.startswith("attempt")
    )
    at = line.items[sighting.at]
    nuclear = sighting.kind == "nuclear_test"
    if sighting.failed and not nuclear:
        yield Slot("outcome", "failure", at.start, at.end, rule="a verb or noun of failing")
    for index in range(first, last):
        item = line.items[index]
        if (
            item.tag == "V"
            and item.meaning.sense in ("fail",) + (() if nuclear else ("detonate",))
            and item.meaning.status == "occurred"
            and _of_the_thing(line, index)
        ):
            yield Slot(
                "outcome",
                "failure",
                item.start,
                item.end,
                hedged=item.meaning.hedged,
                rule="it failed",
            )
    for pattern, value in ((_FAILURE, "failure"), (_SUCCESS, "success")):
        if value == "success" and (sighting.failed or tried):
            continue
        for match in pattern.finditer(text):
            around = text[max(0, match.start() - 40) : match.start() + 1]
            if re.search(
                r"\b(?:if|whether|would|could|may|might|not|n't|never|can|capable|any|no|guarantee|ability|not yet|unclear|determine|claim of)\b[^,;]*$",
                around,
            ) or re.search(
                r" failed to (?:send|give|provide|stop|notify|warn|respond|reach agreement|prevent|persuade|deter|comply)",
                text[match.start() : match.start() + 40],
            ):
                continue
            a, b = line.between(base + match.start("what"), base + match.end("what"))
            if (
                value == "success"
                and sighting.verb is not None
                and sighting.verb.status in (None, "possible", "planned")
                and " V " in f" {match['what']} "
            ):
                continue
            if (
                value == "success"
                and " V " in f" {match['what']} "
                and not any(
                    item.tag == "V"
                    and item.meaning.sense in ("hit", "reach")
                    and item.meaning.status == "occurred"
                    for item in line.items[a:b]
                )
                and "target" in match["what"]
            ):
                continue
            yield Slot(
                "outcome",
                value,
                line.items[a].start,
                line.items[b - 1].end,
                rule="words of " + value,
            )
    if sighting.succeeded and not sighting.failed:
        yield Slot("outcome", "success", at.start, at.end, rule="a verb or noun of success")


_FAILED_AT = re.compile(
    r" to (?:give|send|notify|warn|stop|prevent|persuade|deter|comply|respond|agree|win|meet|provide|reach (?:an|agreement)|disclose|impose|halt|curb)"
)


def _of_the_thing(line: Line, index: int) -> bool:
    """Whether a verb of failing is said of what was fired or of the launch, not of a state."""
    after = line.text[line.starts[index] + 1 :]
    if _FAILED_AT.match(after):
        return False
    for at in range(index - 1, max(-1, index - 9), -1):
        tag = line.items[at].tag
        if tag in (
            "W",
            "E",
            "it",
            "stage",
            "engine",
            "booster",
            "attempt",
            "attempts",
            "test",
            "launch",
            "vehicle",
            "tests",
            "one",
            "N",
            "weapon",
            "which",
        ):
            return True
        if tag in ("A", "G", "O", "R", "H", ";", "he", "she", "we"):
            return False
    return False


_ZONE = re.compile(
    r" (?P<where>inside|outside|within|in|into|beyond) (?:of )?(?P<what>(?:A 's|its|the|J) (?:[a-z]+ ){0,2}?(?:exclusive economic zone|eez))"
)


def _zones(line: Line, first: int, last: int) -> Iterator[Slot]:
    """Inside or outside whose exclusive economic zone it came down."""
    text = _stretch(line, first, last)
    base = (line.starts[first] - 1) if first < len(line.items) else 0
    for match in _ZONE.finditer(text):
        a, b = line.between(base + match.start("where"), base + match.end("what"))
        owner = next((item for item in line.items[a:b] if item.tag in "AJ"), None)
        if owner is None:
            continue
        inside = match["where"] not in ("outside", "beyond")
        code = str(owner.meaning.meaning.code)
        yield Slot(
            "eez",
            f"{'inside' if inside else 'outside'} {code}",
            line.items[a].start,
            line.items[b - 1].end,
            rule="exclusive economic zone",
        )
