"""Lengths, speeds and durations, with the range that their wording allows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from watchbook.knowledge import Knowledge
from watchbook.reading.phrases.numbers import (
    ABOUT,
    AT_LEAST,
    AT_MOST,
    NUMBER,
    Range,
    bounded,
    parse_number,
)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A measured value at ``start:end`` of the folded text.

    ``value`` is in the base unit of ``dimension`` (km, Mach, minutes, kt); ``unit`` is the unit
    the report used. ``whole`` spans the conversion in brackets too ("500 km (310 miles)").
    """

    start: int
    end: int
    dimension: str
    value: Range
    unit: str
    whole_end: int
    whole_start: int


@dataclass(frozen=True, slots=True)
class _Grammar:
    """The pattern of all quantities, and what each unit's wording stands for."""

    pattern: re.Pattern[str]
    #: Each wording with its dimension, the unit's name and its factor to the base unit.
    units: dict[str, tuple[str, str, float]]


@lru_cache(maxsize=4)
def _grammar(knowledge: Knowledge) -> _Grammar:
    units: dict[str, tuple[str, str, float]] = {}
    for unit in knowledge.units:
        if unit.dimension == "duration" and unit.name not in ("second", "minute", "hour"):
            continue  # days and weeks are the business of dates
        if unit.dimension in ("length", "speed", "duration", "yield"):
            for wording in unit.wordings:
                units[wording.lower()] = (unit.dimension, unit.name, unit.factor)
    names = "|".join(re.escape(word) for word in sorted(units, key=len, reverse=True))
    pattern = re.compile(
        rf"(?:\b(?P<qualifier>{ABOUT}|{AT_LEAST}|{AT_MOST})\s+)?"
        rf"(?:(?:{ABOUT})\s+)?(?:between\s+)?"
        rf"(?<![\w.,$#-])(?P<number>{NUMBER})"
        rf"(?:(?:\s*(?:{names}))?\s*(?:-|to|and|or)\s*(?:about\s+)?(?P<upper>{NUMBER}))?"
        rf"[\s-]*(?P<unit>{names})(?!\w|-\d)"
        rf"|\bmach[\s-]*(?P<mach>\d+(?:\.\d+)?)"
    )
    return _Grammar(pattern, units)


def _plain(lower: str, start: int, end: int, grammar: _Grammar) -> Iterator[Quantity]:
    """Every number with its unit, conversions counted by themselves."""
    for match in grammar.pattern.finditer(lower, start, end):
        if match["mach"]:
            mach = float(match["mach"])
            yield _quantity(match, end, "speed", (mach, mach), "mach")
            continue
        number = parse_number(match["number"])
        if number is None:
            continue
        upper = parse_number(match["upper"]) if match["upper"] else None
        dimension, unit, factor = grammar.units[match["unit"]]
        low, high = bounded(number, match["qualifier"] or "", upper)
        yield _quantity(match, end, dimension, (_scaled(low, factor), _scaled(high, factor)), unit)


def _scaled(value: float | None, factor: float) -> float | None:
    return None if value is None else round(value * factor, 3)


def _quantity(match: re.Match[str], end: int, dimension: str, value: Range, unit: str) -> Quantity:
    """``end`` is that of the sentence: a stop right before it is the sentence's, not the unit's."""
    start, stop = match.span()
    if match.string[stop - 1] == "." and not match.string[stop:end].strip("\"') "):
        stop -= 1
    return Quantity(start, stop, dimension, value, unit, stop, start)


_METRIC = ("kilometre", "kilometer", "km", "metre", "meter", "m")


def find_quantities(lower: str, start: int, end: int, knowledge: Knowledge) -> Iterator[Quantity]:
    """The quantities of ``lower[start:end]``; a conversion in brackets is one with its number.

    "280 miles (450 km)" is one quantity of 450 km: kilometres are kept where the report gives
    them, other units are turned into kilometres only where it gives none.
    """
    found = list(_plain(lower, start, end, _grammar(knowledge)))
    index = 0
    while index < len(found):
        one = found[index]
        other = found[index + 1] if index + 1 < len(found) else None
        if other and other.dimension == one.dimension and _converts(lower, one, other):
            yield _joined(lower, one, other)
            index += 2
        else:
            yield one
            index += 1


def _joined(lower: str, one: Quantity, other: Quantity) -> Quantity:
    """A quantity with its conversion: "more than 620 miles (1,000 km)" is more than 1,000 km."""
    metric = other if other.unit in _METRIC and one.unit not in _METRIC else one
    low, high = metric.value
    if metric is other:  # the bound is the first one's
        low = None if one.value[0] is None else low
        high = None if one.value[1] is None else high
    closing = lower.find(")", other.end, other.end + 3)
    whole_end = closing + 1 if closing >= 0 else other.end
    span = (metric.start, metric.end)
    return Quantity(*span, metric.dimension, (low, high), metric.unit, whole_end, one.start)


#: Between a number and its conversion: " (", " or about ".
_OPENING = re.compile(
    r"\s*(?:\(|,?\s*or|,)\s*(?:about|around|some|roughly|approximately|nearly)?\s*"
)


def _converts(lower: str, one: Quantity, other: Quantity) -> bool:
    """Whether the second number only says the first one again in another unit."""
    if one.unit == other.unit:
        return False
    between = lower[one.end : other.start]
    if not _OPENING.fullmatch(between):
        return False
    if "(" in between:
        return True
    first = one.value[0] if one.value[0] is not None else one.value[1]
    second = other.value[0] if other.value[0] is not None else other.value[1]
    return bool(first and second and abs(first - second) <= 0.08 * max(first, second))
