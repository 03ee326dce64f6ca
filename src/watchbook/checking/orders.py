"""A figure beyond anything possible, or known: "an apogee of 60,000 km".

Accused is a claim above a limit of ``limits.toml``, where each limit has its reason and the words
that let a figure pass (a satellite may be 36,000 km high). Limits stand well above every record,
so that only a slip breaks them. A magnitude is looked for in the text, wherever an earthquake is
spoken of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from watchbook.checking.ground import Ground
from watchbook.knowledge import Limit
from watchbook.records import Claim, Finding, Mention, Severity, Witness

_MAGNITUDE = re.compile(
    r"\bmagnitude(?: of|-)?(?: about| around)? (\d{1,2}(?:\.\d+)?)\b(?! percent)"
    r"|\b(\d{1,2}\.\d)[- ]magnitude\b"
)
_UNITS = {"distance_km": "km", "apogee_km": "km", "duration_min": "minutes", "count": "at once"}
_NAMES = {
    "distance_km": "a distance of",
    "apogee_km": "an altitude of",
    "speed_mach": "Mach",
    "duration_min": "a flight of",
    "count": "a firing of",
    "magnitude": "magnitude",
}


def check(ground: Ground) -> Iterator[Finding]:
    """The figures of every event, then magnitudes in the text."""
    for mention in ground.reading.events:
        for field, claims in mention.fields:
            if field in _UNITS or field == "speed_mach":
                for claim in claims:
                    yield from _judged(ground, mention, field, claim)
    if "magnitude" in ground.lower:
        yield from _magnitudes(ground)


def _judged(ground: Ground, mention: Mention, field: str, claim: Claim) -> Iterator[Finding]:
    low = claim.value[0] if isinstance(claim.value, tuple) else claim.value
    if isinstance(low, str) or low is None:
        return
    words = claim.evidence[0]
    sentence = ground.sentence_text(ground.place(words))
    for limit in ground.knowledge.limits:
        if limit.field != field or low <= limit.most or not _holds(ground, limit, mention):
            continue
        if any(re.search(rf"\b{re.escape(word)}\b", sentence) for word in limit.unless):
            continue
        figure = f"{low:,g}"
        unit = _UNITS.get(field, "")
        severity: Severity = "error" if limit.severity == "error" else "warning"
        yield Finding(
            "out of order",
            severity,
            f"The report gives {_NAMES[field]} {figure} {unit}".rstrip()
            + f" (“{words.exact}”), but {limit.reason}.",
            (words,),
            (
                Witness("this report", words.exact, (words,)),
                Witness("limits.toml", f"{limit.name}: at most {limit.most:,g}"),
            ),
            mention.id,
        )
        return


def _holds(ground: Ground, limit: Limit, mention: Mention) -> bool:
    """Whether a limit is one for such an event and such a weapon: what its report calls it."""
    if limit.kinds and mention.kind not in limit.kinds:
        return False
    if not limit.weapons:
        return True
    told = {str(claim.value) for claim in mention.claims("weapon") if not claim.hedged}
    narrow = {code for code in told if not _is_vague(code)}
    return bool(narrow) and all(_is_a(ground, code, limit.weapons) for code in narrow)


def _is_vague(code: str) -> bool:
    return code in ("missile", "projectile", "rocket", "ballistic_missile")


def _is_a(ground: Ground, code: str, classes: tuple[str, ...]) -> bool:
    parents = {item.code: item.parent for item in ground.knowledge.weapon_classes}
    at: str | None = code
    while at is not None:
        if at in classes:
            return True
        at = parents.get(at)
    return False


def _clause(ground: Ground, at: int) -> str:
    """The words around a place, up to the nearest stop, semicolon or comma."""
    start = max(ground.lower.rfind(mark, 0, at) for mark in ".;,\n") + 1
    ends = [end for mark in ".;,\n" if (end := ground.lower.find(mark, at + 14)) >= 0]
    return ground.lower[start : min(ends, default=len(ground.lower))]


def _magnitudes(ground: Ground) -> Iterator[Finding]:
    for match in _MAGNITUDE.finditer(ground.lower):
        value = float(match[1] or match[2])
        nuclear = any(one.kind == "nuclear_test" for one in ground.reading.events)
        near = re.search(r"nuclear|test|blast", _clause(ground, match.start()))
        for limit in ground.knowledge.limits:
            if limit.field != "magnitude" or value <= limit.most:
                continue
            if limit.kinds and not (nuclear and near and value > limit.most):
                continue
            words = ground.words(match.start(), match.end())
            yield Finding(
                "out of order",
                "error" if limit.severity == "error" else "warning",
                f"The report gives “{words.exact}”, but {limit.reason}.",
                (words,),
                (
                    Witness("this report", words.exact, (words,)),
                    Witness("limits.toml", f"{limit.name}: at most {limit.most:,g}"),
                ),
            )
            break
