"""Distances, heights, speeds, durations and counts: what a figure was plainly rounded to."""

from __future__ import annotations

import re

from watchbook.knowledge import Knowledge
from watchbook.records import Claim, Value
from watchbook.weighing.meanings import OPEN, Meaning, Sense, Setting, overlap, plainly, same

#: "About 500 km": rounded by more than a bare "500 km" is.
_ABOUT = re.compile(
    r"\b(?:about|around|approx\w*|roughly|some|nearly|almost|close to|estimated|or so)\b|~", re.I
)
#: Words that count. "Hwasal-2" does not, nor does "the second missile".
_NUMERAL = re.compile(
    r"(?<![\w-])\d+(?!\w)|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|"
    r"dozens?|hundreds?|scores|single|pair|couple|both|several|multiple|few|handful|salvo|barrage|"
    r"series|volley)\b",
    re.I,
)
_ARTICLE = re.compile(r"^(?:an?|another)\b", re.I)
#: No rounding is thought to reach further than this part of the figure.
_MOST = 0.05
#: Radars and readers of radars differ by this part on either side: no dispute worth the name.
_LEAST = 0.005
_LOOSER = 1.5
#: Lengths reach us in whole km.
_WHOLE_KM = 0.5


def figure_sense(field: str, knowledge: Knowledge) -> Sense:
    """Ranges of km, Mach or minutes, each end as exact as the report's own unit shows it."""
    factors = {unit.name: unit.factor for unit in knowledge.units}
    in_km = field.endswith("_km")

    def mean(claim: Claim, setting: Setting) -> Meaning:
        bounds = bounds_of(claim.value)
        if bounds is None:
            return plainly(claim, setting)
        factor = factors.get(claim.unit or "", 1.0)
        about = _is_about(claim)
        low, high = bounds
        below = 0.0 if low is None else half_step(low, factor, about=about, in_km=in_km)
        above = 0.0 if high is None else half_step(high, factor, about=about, in_km=in_km)
        return Meaning(
            (
                low if low is None else round(low - below, 3),
                high if high is None else round(high + above, 3),
            ),
            rank=_rank(low, high, below, above, salvo=setting.salvo),
            low=-OPEN if low is None else low - below,
            high=OPEN if high is None else high + above,
        )

    return Sense(mean, _agree)


def count_sense() -> Sense:
    """How many were fired: whole numbers, exact unless said to be about.

    A number that only grammar gives ("the missile", "missile tests", and "a missile" where the
    report counts elsewhere) is no count that could dispute another.
    """

    def mean(claim: Claim, setting: Setting) -> Meaning:
        bounds = bounds_of(claim.value)
        if bounds is None:
            return plainly(claim, setting)
        low, high = bounds
        if only_grammar(claim, later=setting.later):
            return Meaning(bounds, rank=9 if high is None else 8, loose=True)
        slack = 0.25
        if _is_about(claim):
            slack += max(1.0, 0.1 * (low or high or 0.0))
        closed = low is not None and high is not None
        return Meaning(
            (low, high) if slack < 1 else ((low or 0.0) - slack, (high or OPEN) + slack),
            rank=5 if not closed else 1 if slack > 1 else 0 if low == high else 2,
            low=-OPEN if low is None else low - slack,
            high=OPEN if high is None else high + slack,
        )

    return Sense(mean, lambda one, other: one.loose or other.loose or _agree(one, other))


def only_grammar(claim: Claim, *, later: bool) -> bool:
    """Whether a count is told by an article or a plural alone."""
    words = [part.exact for part in claim.evidence]
    if not words or any(_NUMERAL.search(part) for part in words):
        return False
    return later or not any(_ARTICLE.match(part) for part in words)


def bounds_of(value: Value) -> tuple[float | None, float | None] | None:
    """A figure as its two ends, None where it is no figure."""
    if isinstance(value, tuple):
        return value
    if isinstance(value, (int, float)):
        return (float(value), float(value))
    return None


def half_step(value: float, factor: float, *, about: bool, in_km: bool) -> float:
    """Half of what a figure was rounded to, in the base unit.

    590 was rounded to tens, 435 miles to fives; 500 by itself may have been rounded to fifties,
    but no figure to more than a tenth of itself.
    """
    figure = abs(value / factor)
    slack = _WHOLE_KM / factor if in_km and factor != 1.0 else 1e-6
    whole = round(figure)
    if abs(whole - figure) > slack + 1e-9:
        half = 0.05
    elif whole == 0:
        half = 0.5
    else:
        half = min(_step(whole) / 2, _MOST * whole)
    if about:
        half *= _LOOSER
    return max(half * factor, _LEAST * abs(value), _WHOLE_KM if in_km else 0.0)


def _step(whole: int) -> int:
    if whole % 10:
        return 5 if whole % 5 == 0 and whole > 100 else 1
    step = 10
    while whole % (step * 10) == 0:
        step *= 10
    return step


def _rank(low: float | None, high: float | None, below: float, above: float, *, salvo: bool) -> int:
    """0 to within a hundredth, 1 to within three, 2 wider; 3 a range of doubt, 5 an open end."""
    if low is None or high is None:
        return 5
    if high > low and not salvo:
        return 3
    part = max(below / low if low else 0.0, above / high if high else 0.0)
    return 0 if part <= 0.0101 else 1 if part <= 0.03 else 2


def _agree(one: Meaning, other: Meaning) -> bool:
    if isinstance(one.key, str) or isinstance(other.key, str):
        return same(one, other)
    return overlap(one, other) or same(one, other)


def _is_about(claim: Claim) -> bool:
    return any(_ABOUT.search(words.exact) for words in claim.evidence)
