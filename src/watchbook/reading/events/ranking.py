"""Which of the values that a report gives for one field is its own best."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from watchbook.knowledge import Knowledge
from watchbook.reading.phrases.weapons import wider
from watchbook.records import Claim, Value

#: Classes that leave room for a narrower one, so that a later finding may replace them.
_WIDE = frozenset(["projectile", "missile", "ballistic_missile", "cruise_missile", "rocket"])


def ranked(name: str, claims: Iterable[Claim], knowledge: Knowledge) -> tuple[Claim, ...]:
    """The report's own best claim first; each value once, with all its words."""
    unique = _each_value_once(claims)
    if name == "weapon":
        told_first = str(unique[0].value)
        unique.sort(key=lambda claim: -_class_rank(claim, told_first, knowledge))
    elif name == "date":
        unique.sort(key=lambda claim: claim.precision or 9)
    elif name == "count":
        unique.sort(key=_count_rank)
    elif name in ("distance_km", "apogee_km"):
        unique.sort(key=lambda claim: not _has_rule(claim, "of several"))
    elif name == "site":
        unique.sort(key=_site_rank)
    return tuple(unique)


def _each_value_once(claims: Iterable[Claim]) -> list[Claim]:
    """One claim for each value; gathered before they are joined, since a report may tell a
    value thousands of times over."""
    alike: dict[Value, list[Claim]] = {}
    for claim in claims:
        alike.setdefault(claim.value, []).append(claim)
    return [_merged(group) for group in alike.values()]


def _merged(group: Sequence[Claim]) -> Claim:
    """One claim of a value told more than once: in doubt only where it is in doubt each time."""
    if len(group) == 1:
        return group[0]
    return replace(
        group[0],
        evidence=tuple(dict.fromkeys(words for one in group for words in one.evidence)),
        hedged=all(one.hedged for one in group),
        sources=tuple(dict.fromkeys(name for one in group for name in one.sources)),
        carrier=next((one.carrier for one in group if one.carrier), group[0].carrier),
    )


def _class_rank(claim: Claim, told_first: str, knowledge: Knowledge) -> int:
    """Narrow classes first, as long as the first-told class is not left for another branch."""
    code = str(claim.value)
    chain = wider(code, knowledge)
    depth = len(chain) * 2
    if told_first in chain or code in wider(told_first, knowledge):
        return depth
    found_to_be = "said to be" in claim.rules and told_first in _WIDE and len(chain) >= 3
    return depth + 1 if found_to_be else depth - 3


def _count_rank(claim: Claim) -> int:
    """Numbers first, then "several missiles", "a missile test", "the missile"; "tests" last."""
    vague = claim.value == (2.0, None)
    by_noun = _has_rule(claim, "in a test's name")
    if _has_rule(claim, "several tests") or (vague and by_noun):
        return 5
    if _has_rule(claim, "of what was told"):
        return 4 if vague else 3
    if by_noun:
        return 2
    return 1 if vague else 0


def _site_rank(claim: Claim) -> tuple[int, int]:
    """ "From X" before "near X" before "in X"; a town before its province."""
    lead = next((rule.split()[1] for rule in claim.rules if rule.startswith("site: ")), "")
    exact = 0 if claim.precision in (1, 2) else 1 if claim.precision in (None, 3) else 2
    return (0 if lead in ("from", "near", "at", "off", "around") else 1, exact)


def _has_rule(claim: Claim, words: str) -> bool:
    return any(words in rule for rule in claim.rules)
