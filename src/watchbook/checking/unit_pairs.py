"""Two measures that should be one and do not convert: "3,700 kilometers (3,000 miles)".

Accused is a figure with a second one behind it in brackets, or after "or" or a stroke, in
another unit of the same kind. The writer turned one into the other and rounded it: so either
the first, converted, must lie within the rounding of the second, or the other way round. How a
figure was rounded shows in it: 3,000 to thousands, 450 to fifties, 37 to units. But nobody
rounds by more than an eighth of a figure above ten, so that 3,000 miles are never 2,300. What
is left and off by ``WRONG`` or more is an error, by ``ODD`` a warning, by less a note. Nautical
miles taken for statute ones, or given as such, are a note: which the source meant is not known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from watchbook.checking.ground import Ground
from watchbook.reading.phrases.numbers import parse_number
from watchbook.records import Finding, Severity, Witness

#: How far off a conversion must be, as a share: a slip in the last digit is no news.
WRONG, ODD = 0.15, 0.04
#: Conversions are often made by 1.6 and 3.3: this much of the figure goes to their rounding.
SLACK = 0.012
#: A figure of ten and above is not rounded by more than this share of itself: in brackets, and
#: as the first of a pair, where the figure that it was made from stands beside it.
COARSEST, COARSEST_FIRST = 0.125, 0.07
NAUTICAL = 1.852 / 1.609344

_LENGTH = {
    "km": 1000.0,
    "metre": 1.0,
    "cm": 0.01,
    "mm": 0.001,
    "mile": 1609.344,
    "nautical mile": 1852.0,
    "foot": 0.3048,
    "yard": 0.9144,
    "inch": 0.0254,
}
_MASS = {"kg": 1.0, "tonne": 1000.0, "gram": 0.001, "pound": 0.45359237, "ounce": 0.028349523}
#: What each unit is called in folded lower-case text.
_WORDINGS = (
    ("nautical mile", r"nautical[ -]miles?|nm\b|nmi\b|naut\.? miles?"),
    ("km", r"kilomet(?:er|re)s?|kms?\b\.?|klicks?"),
    ("mm", r"millimet(?:er|re)s?|mm\b"),
    ("cm", r"centimet(?:er|re)s?|cms?\b"),
    ("metre", r"met(?:er|re)s?\b|m\b"),
    ("mile", r"(?:statute[ -])?miles?|mi\b\.?"),
    ("foot", r"feet|foot|ft\b\.?"),
    ("yard", r"yards?|yds?\b\.?"),
    ("inch", r"inch(?:es)?"),
    ("kg", r"kilograms?|kilogrammes?|kilos?\b|kgs?\b"),
    ("tonne", r"tonnes?|metric[ -]tons?"),
    ("gram", r"grams?|grammes?"),
    ("pound", r"pounds?|lbs?\b\.?"),
    ("ounce", r"ounces?|oz\b\.?"),
)
_SPEEDS = (("mile", r"mph"), ("km", r"kph|kmph|kmh|km/hr?"), ("nautical mile", r"knots?|kts?\b"))
_ALL = "|".join(words for _, words in (*_SPEEDS, *_WORDINGS))
_NUMBER = r"(?<![\w.,$£€/-])(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
_SMALL = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty)"
_ABOUT = (
    r"(?:about|around|roughly|approximately|approx\.?|some|nearly|almost|just|over|under|more than"
    r"|less than|at least|up to|well|a little|slightly|an estimated|only|or|c\.|~)"
)
#: Blanks are counted, so that a page of them costs no time.
_FIGURE = (
    r"(?P<{p}low>{number})(?P<{p}million>\s{1,3}(?:million|thousand|hundred))?"
    r"(?:(?:\s{0,3}(?:{units}))?\s{0,3}(?:-|—|to|and|or)\s{0,3}(?P<{p}high>{number}))?"
    r"[\s-]{0,4}(?P<{p}square>(?:square|sq\.?|cubic|cu\.?)[\s-]{1,4})?(?P<{p}unit>{units})"
    r"(?P<{p}per>\s{0,3}(?:/|per|an?)\s{0,3}(?:h(?:ou)?r?|s(?:ec(?:ond)?)?|min(?:ute)?)\b)?"
)


def _figure(prefix: str) -> str:
    number = rf"(?:{_NUMBER}|\b{_SMALL}\b)"
    return _FIGURE.replace("{p}", prefix).replace("{number}", number).replace("{units}", _ALL)


_PAIR = re.compile(
    rf"{_figure('a')}(?P<between>\s{{0,3}}\(\s{{0,3}}|,?\s{{1,3}}or\s{{1,3}}|\s{{0,3}}/\s{{0,3}}|\s{{0,3}}\[\s{{0,3}})"
    rf"(?:{_ABOUT}\s{{1,3}})*{_figure('b')}(?=\W)(?P<after>\s{{0,3}}[)\],;/]|\s)?"
)
#: What a second figure looks like at least: cheap to look for.
_CHEAP = re.compile(r"[(\[/] ?[a-z~. ]{0,20}\d|\bor [a-z ]{0,12}\d")


@dataclass(frozen=True, slots=True)
class _Measure:
    """A figure: its low and high end as printed, in a unit of a dimension."""

    low: float
    high: float | None
    unit: str
    dimension: str
    scale: float
    words: tuple[str, str]


def check(ground: Ground) -> Iterator[Finding]:
    """Conversions, in the whole text."""
    lower = ground.lower
    if not _CHEAP.search(lower):
        return
    for match in _PAIR.finditer(lower):
        one, other = _measure(match, "a"), _measure(match, "b")
        if one is None or other is None or not _is_a_conversion(match, one, other):
            continue
        off = _off(one, other)
        if off == 0 or (match["between"].strip(" ,") == "or" and off > 0.6):
            continue
        if ground.in_story(match.start()):
            yield _accused(ground, match, one, other, off)


def _measure(match: re.Match[str], side: str) -> _Measure | None:
    words = match[f"{side}unit"]
    named = next((name for name, form in _SPEEDS if re.fullmatch(form, words)), None)
    speed = named is not None
    if named is None:
        named = next(name for name, form in _WORDINGS if re.fullmatch(form, words))
    scale = _LENGTH.get(named) or _MASS[named]
    dimension = "length" if named in _LENGTH else "mass"
    per = (match[f"{side}per"] or "").strip(" /").replace("per", "").strip()
    if per or speed:
        dimension = "speed"
        seconds = 1 if re.search(r"\bs", per) and not speed else 60 if "min" in per else 3600
        scale /= seconds
    if square := match[f"{side}square"]:
        if square.startswith("cu"):
            return None
        dimension, scale = "area", scale * scale
    low = parse_number(match[f"{side}low"])
    high = parse_number(match[f"{side}high"]) if match[f"{side}high"] else None
    if low is None or (match[f"{side}high"] and high is None):
        return None
    if match[f"{side}million"]:
        scale *= {"million": 1e6, "thousand": 1e3, "hundred": 100}[match[f"{side}million"].strip()]
    printed = (match[f"{side}low"], match[f"{side}high"] or "")
    return _Measure(low, high, named, dimension, scale, printed)


def _is_a_conversion(match: re.Match[str], one: _Measure, other: _Measure) -> bool:
    """Whether the second says the first again in another unit."""
    if one.dimension != other.dimension or (one.unit == other.unit and one.scale == other.scale):
        return False
    if (one.high is None) != (other.high is None) or not one.low or not other.low:
        return False
    if "m" in (match["aunit"], match["bunit"]) and "mile" in (one.unit, other.unit):
        return False  # "m" may be miles, or millions
    if match.string[max(0, match.start() - 2) : match.start()].strip().endswith(("/", "½", "$")):
        return False  # "2 1/2 miles"
    if "(" in match["between"] or "[" in match["between"]:
        return match["after"] is not None and match["after"].strip() != ""
    return True


def _off(one: _Measure, other: _Measure) -> float:
    """How far the two are from saying the same, as a share; 0 within what rounding allows."""
    pairs = [(one.low, one.words[0], other.low, other.words[0])]
    if one.high is not None and other.high is not None:
        pairs.append((one.high, one.words[1], other.high, other.words[1]))
    return max(_off_by(*pair, one.scale / other.scale) for pair in pairs)


def _off_by(a: float, a_words: str, b: float, b_words: str, factor: float) -> float:
    there, back = a * factor, b / factor
    fits = any(
        abs(there - (b * by)) <= _rounding(b, b_words, COARSEST) * by + SLACK * there
        for by in _readings(b_words)
    ) or any(
        abs(back - (a * by)) <= _rounding(a, a_words, COARSEST_FIRST) * by + SLACK * back
        for by in _readings(a_words)
    )
    return 0.0 if fits else max(there, b) / min(there, b) - 1


def _readings(words: str) -> tuple[float, ...]:
    """A point before three digits may part thousands: "1.500 km"."""
    return (1.0, 1000.0) if re.fullmatch(r"\d{1,3}\.\d{3}", words) else (1.0,)


def _rounding(value: float, words: str, coarsest: float) -> float:
    """By how much a figure can have been rounded: half the step that shows in it."""
    digits = words.replace(",", "")
    if "." in digits:
        return 0.5 * 10.0 ** -len(digits.split(".")[1])
    step = 1.0
    while value >= 10 * step and value % (10 * step) == 0:
        step *= 10
    if value >= 10 and (value / step) % 5 == 0 and value / step > 5:
        step *= 5  # 450 and 25: to fifties and fives
    # Small figures are as often cut off as rounded: 9 km are "5 miles" to many.
    return 0.65 * step if value < 10 else min(step / 2, coarsest * value)


def _accused(
    ground: Ground, match: re.Match[str], one: _Measure, other: _Measure, off: float
) -> Finding:
    first = ground.words(
        match.start("alow"), match.end("aper") if match["aper"] else match.end("aunit")
    )
    second = ground.words(
        match.start("blow"), match.end("bper") if match["bper"] else match.end("bunit")
    )
    right = one.low * one.scale / other.scale
    should = f"{_shown(right)} {_plural(other)}"
    if one.high is not None:
        should = f"{_shown(right)} to {_shown(one.high * one.scale / other.scale)} {_plural(other)}"
    nautical = _is_nautical(one, other)
    severity: Severity = "error" if off >= WRONG else "warning" if off >= ODD else "note"
    message = f"“{first.exact}” is about {should}, not “{second.exact}”"
    if nautical:
        severity, message = "note", f"{message}: nautical miles seem to be taken for statute ones"
    return Finding(
        "unit pair",
        severity,
        f"{message}.",
        (first, second),
        (
            Witness("this report", first.exact, (first,)),
            Witness("this report", second.exact, (second,)),
        ),
    )


def _is_nautical(one: _Measure, other: _Measure) -> bool:
    """Whether the two agree once statute miles are taken for nautical ones, or the reverse."""
    for measure, partner in ((one, other), (other, one)):
        if measure.unit in ("mile", "nautical mile") and partner.unit != measure.unit:
            by = NAUTICAL if measure.unit == "mile" else 1 / NAUTICAL
            changed = _Measure(
                measure.low,
                measure.high,
                measure.unit,
                measure.dimension,
                measure.scale * by,
                measure.words,
            )
            factor = changed.scale / partner.scale
            if abs(changed.low * factor / partner.low - 1) <= SLACK:
                return True
    return False


_NAMES = {"km": "km", "metre": "metres", "foot": "feet", "inch": "inches", "kg": "kg"}


def _plural(measure: _Measure) -> str:
    name = _NAMES.get(measure.unit, f"{measure.unit}s")
    if measure.dimension == "area":
        return f"square {name}"
    if measure.dimension == "speed":
        return f"{name} an hour" if measure.scale < 1000 and measure.unit else name
    return name


def _shown(value: float) -> str:
    if value >= 1000:
        return f"{round(value, -1):,.0f}"
    return f"{value:.0f}" if value >= 20 else f"{value:.1f}"
