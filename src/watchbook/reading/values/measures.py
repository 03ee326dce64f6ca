"""How far it flew, how high, how fast and how long."""

from __future__ import annotations

import re
from collections.abc import Iterator

from watchbook.reading.phrases.numbers import Range
from watchbook.reading.phrases.quantities import Quantity
from watchbook.reading.phrases.skeleton import Line
from watchbook.reading.phrases.verbs import VerbGroup
from watchbook.reading.values.stretches import Slot, Stretch


def find_measures(stretch: Stretch) -> Iterator[Slot]:
    """The measures that a stretch gives: speeds and durations, then distances, then heights."""
    lengths: list[Slot] = []
    for index in range(stretch.first, stretch.last):
        item = stretch.line.items[index]
        if item.tag != "Q":
            continue
        quantity: Quantity = item.meaning
        before, after = _around(stretch.line, index)
        if quantity.dimension == "speed":
            if quantity.unit == "mach":
                yield _measure("speed_mach", quantity, quantity.value, "speed")
        elif quantity.dimension == "duration":
            if _is_flight_time(quantity, before, after):
                yield _measure("duration_min", quantity, quantity.value, "duration")
        elif quantity.dimension == "length":
            made = _length(quantity, stretch.line, index)
            if made is not None:
                lengths.append(made)
    yield from _with_joined([one for one in lengths if one.field != "apogee_km"])
    yield from _with_joined([one for one in lengths if one.field == "apogee_km"])


def _around(line: Line, index: int) -> tuple[str, str]:
    """The skeleton before and after a quantity."""
    at = line.starts[index]
    return line.text[max(0, at - 70) : at], line.text[at + 1 : at + 61]


def _measure(field: str, quantity: Quantity, value: Range, rule: str) -> Slot:
    return Slot(field, value, quantity.start, quantity.end, rule=rule, unit=quantity.unit)


def _with_joined(slots: list[Slot]) -> Iterator[Slot]:
    """ "420 km and 270 km respectively" is one value from the lowest to the highest."""
    values = [slot.value for slot in slots if isinstance(slot.value, tuple)]
    lows = [low for low, _ in values if low is not None]
    highs = [high for _, high in values if high is not None]
    if len(slots) > 1 and len(lows) == len(highs) == len(slots):
        first = slots[0]
        yield Slot(
            first.field,
            (min(lows), max(highs)),
            first.start,
            slots[-1].end,
            rule=first.rule + ", of several",
            unit=first.unit,
        )
    yield from slots


# -- how long -----------------------------------------------------------------------------------

_LASTING = re.compile(
    r"(?:V|for|flight|flying|lasting|lasted|time) "
    r"(?:for |of |about |time of |approximately |roughly )*$"
)
_BEFORE_OR_AFTER = re.compile(r" (?:ago|later|before|after|earlier)")


def _is_flight_time(quantity: Quantity, before: str, after: str) -> bool:
    """ "Flew for 70 minutes", not "70 minutes before the talks"."""
    if quantity.unit not in ("minute", "second", "hour") or _BEFORE_OR_AFTER.match(after):
        return False
    return _LASTING.search(before) is not None


# -- how high, how far --------------------------------------------------------------------------

#: "an altitude of", "as high as", "soared to".
_HEIGHT_BEFORE = re.compile(
    r" (?:altitudes?|heights?|apogees?|apoges?|ceiling|peak(?:ed|ing)?|peak altitude|high|maximum|"
    r"max)"
    r"(?: (?:of|at|was|were|reaching|reached|exceeding|to|being|a|some|around|between|above))* $|"
    r"V an? (?:maximum |peak |top )?(?:altitude|height|apogee) of $|"
    r" as high as $| (?:soar|rose|ris|climb)\w* (?:to |past |beyond |higher than )?$"
)
#: "Neither rose above", "did not climb past", "rose no higher than": the most it can have been.
_NOT_HIGHER = re.compile(
    r" (?:neither|none|never|not|nor)\b[^.;,]{0,24}? (?:soar|rose|rise|rising|climb|go|went|V)\w* "
    r"(?:above |past |beyond |over |higher than )?$| no (?:higher|further|farther) than $"
)
#: "500 km high", "500 km above the earth".
_HEIGHT_AFTER = re.compile(
    r"^ (?:high|in altitude|altitude|above (?:the )?(?:earth|ground|sea)|in height|up(?: |$)|"
    r"into space|apogee|in apogee|at its (?:highest|peak)|"
    r"(?:at|for|in|on) (?:its|the|a) (?:[a-z]+ )?(?:peak|apogee|apex|climb)(?= ))"
)
#: "Never climbed past"; with "above" the quantity is itself "above 60 km".
_NEVER_ROSE = re.compile(r" V (?P<past>(?:past|beyond|higher than) )?$")
#: "... and 60 km at its second", after a height at its first peak: no more than that told.
_LATER_PEAK_BEFORE = re.compile(
    r" (?:peak|apogee|apex|climb) ,? ?(?:and|then|but|,) (?:then )?(?:only )?$"
)
_LATER_PEAK_AFTER = re.compile(
    r"^ (?:at|for|in|on) (?:its|the|a) (?:second|third|later|next|last|final|lower)(?= )"
)
#: "has a range of", "can fly up to": what it could do.
_RANGE_BEFORE = re.compile(
    r" (?:ranges?|ranging|capable|can|could|able|radius|reach(?:es)?|estimated range|strike|"
    r"designed|maximum range|travel|fly)"
    r"(?: (?:of|to|up|as|far|from|between|at|with|estimated|a|the|maximum|about|or|more|V|target|"
    r"targets|least|hit|reach|is|was|,|fly|flying|travel|traveling|travelling))* $"
)
#: "flew eastward about", "a distance of", "covering".
_FLEW_BEFORE = re.compile(
    r"(?: V(?: (?:eastward|westward|southward|northward|a|an|for|about|some|over|at least|"
    r"distance|total|of|the|only|roughly|just|more|than|less|as|far|it|roughly|eastwards|"
    r"northeast|east|approximately|an? estimated|and|Q|to|between|from|further|farther|"
    r"estimated|W|up)){0,6}|"
    r" (?:distance|distances|flight|path|trajectory|journey)"
    r"(?: of| covering| that covered| was| about| at)?|"
    r" flying(?: [a-z]+)?| fly(?:ing)?| travel+ing| covering| flight of| after V|"
    r" for| with one V| and another V| and) $"
)
#: "500 km off Hokkaido", "500 km east of the coast": where, not how far.
_PLACE_AFTER = re.compile(
    r"^ (?:off|from|west|east|north|south|northwest|northeast|southwest|southeast|northeastern|"
    r"inland|inside|outside|beyond the|short of|wide|apart|along|"
    r"of (?:the )?(?:coast|border|P|A|G))\b"
)
#: "hit a target 800 km away": how far it flew.
_AWAY = re.compile(r"^ away")
_HIT_BEFORE = re.compile(r"V[^.;]*(?:target|targets|island|over|hit|at|objects?|area)\b[^.;]*$")
_TARGETS_BEFORE = re.compile(r" targets? (?:[a-z]+ ){0,3}$")
_VERB_BEFORE = re.compile(r" V (?:[a-z]+ ){0,3}$")
_RANGE_AFTER = re.compile(r" (?:-range|range|from (?:A|G|P|the|J))")
#: Said of leaving the ground too, but with a length right after it of a height.
_ROSE = re.compile(r"rose|ris|soar|climb")
_FLIGHT = re.compile(r"(?:distance|flight|flying|travel+ing|covering)")
_FLIGHT_OR_PATH = re.compile(r"(?:distance|flight|flying|travel+ing|covering|path)")
_FAR_AFTER = re.compile(r" (?:away|downrange|distance)")
_SHORT_UNITS = ("foot", "feet", "ft", "metre", "meter", "m")


def _length(quantity: Quantity, line: Line, index: int) -> Slot | None:
    """A length as height or distance flown; None where it tells where, or what it could do."""
    before, after = _around(line, index)
    low, high = quantity.value
    value = (_whole(low), _whole(high))
    if _never_rose(line, index, value):
        return _measure("apogee_km", quantity, (None, value[0]), "never rose above it")
    if _NOT_HIGHER.search(before):
        value = (None, value[0] if value[0] is not None else value[1])
    if _LATER_PEAK_BEFORE.search(before) or (
        _LATER_PEAK_AFTER.match(after) and " peak " in line.text[: line.starts[index] + 40]
    ):
        return None  # a second peak: neither the highest nor how far it flew
    if _HEIGHT_BEFORE.search(before) or _HEIGHT_AFTER.match(after):
        return _measure("apogee_km", quantity, value, "height")
    if quantity.unit in _SHORT_UNITS and (value[0] or value[1] or 0) < 1:
        return None
    could = _RANGE_BEFORE.search(before) is not None
    if _AWAY.match(after):
        hit = _HIT_BEFORE.search(before)
        if hit and could:
            return None
        if hit or _TARGETS_BEFORE.search(before):
            return _measure("distance_km", quantity, value, "hit a target so far away")
    if could or _RANGE_AFTER.match(after):
        return None
    if _PLACE_AFTER.match(after) and not _VERB_BEFORE.search(before):
        return None
    return _flown(quantity, value, line, index)


def _flown(quantity: Quantity, value: Range, line: Line, index: int) -> Slot | None:
    """A length that the verb before it makes a height reached or a distance flown."""
    before, after = _around(line, index)
    verb = _verb_before(line, index)
    if verb is not None:
        if verb.status in (None, "planned", "possible", "denied"):
            return None
        rose = verb.sense == "reach" or _ROSE.match(verb.verb)
        if rose and _VERB_BEFORE.search(before):
            return _measure("apogee_km", quantity, value, "reached a height")
    if not _FLEW_BEFORE.search(before):
        return None
    if verb is None:
        flew = _FLIGHT_OR_PATH.search(before) is not None
    elif verb.sense in ("land", "fire", "hit"):  # "fired 500 km downrange", "landed 500 km away"
        flew = bool(_FLIGHT.search(before) or _FAR_AFTER.search(after))
    else:
        flew = True
    return _measure("distance_km", quantity, value, "how far it flew") if flew else None


def _verb_before(line: Line, index: int) -> VerbGroup | None:
    """The last verb of ours before an item, within its clause."""
    for at in range(index - 1, max(-1, index - 14), -1):
        item = line.items[at]
        if item.tag == "V":
            verb: VerbGroup = item.meaning
            return verb
        if item.tag in (";", "."):
            return None
    return None


def _never_rose(line: Line, index: int, value: Range) -> bool:
    """ "Never climbed above 60 km", the denial in the verb's own words; "never climbed 60 km"
    and "never flew beyond 60 km" tell no height."""
    match = _NEVER_ROSE.search(line.text[: line.starts[index]])
    verb = _verb_before(line, index)
    if match is None or verb is None or value[0] is None:
        return False
    past = match["past"] or ""
    rose = past.startswith("higher") or _ROSE.match(verb.verb) is not None
    return rose and verb.negated and (bool(past) or value[1] is None)


def _whole(value: float | None) -> float | None:
    return None if value is None else float(round(value))
