"""The verdict on one field: its rivals, whether they dispute each other, which value is best."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from watchbook.knowledge import Knowledge
from watchbook.records import Agreement, KeptUnknown, Rival, Value, Verdict
from watchbook.weighing.figures import bounds_of
from watchbook.weighing.meanings import order_of
from watchbook.weighing.origins import origin_of
from watchbook.weighing.rivals import Parting, part, set_aside
from watchbook.weighing.rules import Rule
from watchbook.weighing.senses import FIGURES
from watchbook.weighing.tellings import Telling


@dataclass(frozen=True, slots=True)
class Told:
    """All that is told of one field: claims that count, claims that a person set aside, and
    where it is said to be unknown."""

    field: str
    claims: tuple[Telling, ...]
    aside: tuple[Telling, ...] = ()
    unknowns: tuple[KeptUnknown, ...] = ()
    day_shifts: bool = False


def verdict_on(told: Told, rule: Rule, knowledge: Knowledge) -> Verdict | None:
    """What is held of a field; None where nothing at all is told of it."""
    if not told.claims:
        return _without_claims(told, rule, knowledge)
    parting = part(told.field, told.claims, knowledge, day_shifts=told.day_shifts)
    best, behind = _best(told, parting, rule, knowledge)
    rivals = parting.rivals
    if behind is not None:
        rivals = (behind, *(one for one in rivals if one is not behind))
    low, high = _holding(best, *_span(rivals))
    return Verdict(
        field=told.field,
        agreement=_agreement(parting),
        best=best,
        low=low,
        high=high,
        rule=str(rule),
        origins=behind.origins if behind is not None else (),
        rivals=rivals + _aside(told, knowledge),
    )


def _without_claims(told: Told, rule: Rule, knowledge: Knowledge) -> Verdict | None:
    aside = _aside(told, knowledge)
    if not told.unknowns and not aside:
        return None
    names = dict.fromkeys(name for one in told.unknowns for name in one.unknown.sources)
    voices = {origin_of(name, knowledge).key: name for name in sorted(names, reverse=True)}
    return Verdict(
        told.field, "unknown", None, None, None, str(rule), tuple(sorted(voices.values())), aside
    )


def _aside(told: Told, knowledge: Knowledge) -> tuple[Rival, ...]:
    if not told.aside:
        return ()
    return tuple(set_aside(one) for one in part(told.field, told.aside, knowledge).rivals)


def _agreement(parting: Parting) -> Agreement:
    if parting.disputed:
        return "disputed"
    return "agreed" if len(parting.rivals[0].origins) > 1 else "single"


def _span(rivals: Sequence[Rival]) -> tuple[float | None, float | None]:
    """Low and high over all rivals; None where one of them is open to that side."""
    lows = [one.low for one in rivals]
    highs = [one.high for one in rivals]
    low = None if None in lows else min(one for one in lows if one is not None)
    high = None if None in highs else max(one for one in highs if one is not None)
    return (low, high)


def _holding(
    best: Value | None, low: float | None, high: float | None
) -> tuple[float | None, float | None]:
    """The span, wide enough for the best value: an origin may know no more than "over 300"."""
    bounds = None if best is None else bounds_of(best)
    if bounds is None:
        return (low, high)
    return (
        None if low is None or bounds[0] is None else min(low, bounds[0]),
        None if high is None or bounds[1] is None else max(high, bounds[1]),
    )


def _best(
    told: Told, parting: Parting, rule: Rule, knowledge: Knowledge
) -> tuple[Value | None, Rival | None]:
    """The value that the rule chooses, with the rival that it stands in."""
    if rule.origin is not None:
        return _said_by(rule.origin, told, parting, knowledge)
    if rule.name == "lowest" and told.field in FIGURES:
        return _lowest(parting)
    if rule.name == "latest":
        newest = max(camp.latest for camp in parting.camps)
        at = next(at for at, camp in enumerate(parting.camps) if camp.latest == newest)
        return (parting.rivals[at].value, parting.rivals[at])
    return (parting.rivals[0].value, parting.rivals[0])


def _lowest(parting: Parting) -> tuple[Value | None, Rival | None]:
    """The lowest of all figures told. An open range that a figure fits is no figure itself:
    beside "590 km", "more than 300" is not the lowest."""
    choices: list[tuple[float, float, int, Value]] = []
    for at, camp in enumerate(parting.camps):
        for group in camp.firm_groups:
            bounds = bounds_of(group.value)
            if bounds is None or (None in bounds and group is not camp.head):
                continue
            _, low, high, _ = order_of(group.value)
            choices.append((low, high, at, group.value))
    if not choices:
        return (parting.rivals[0].value, parting.rivals[0])
    _, _, at, value = min(choices, key=lambda one: one[:3])
    return (value, parting.rivals[at])


def _said_by(
    name: str, told: Told, parting: Parting, knowledge: Knowledge
) -> tuple[Value | None, Rival | None]:
    """What an origin itself says: by that very name, else by another of its names."""
    key = origin_of(name, knowledge).key
    its_own = [
        one
        for one in told.claims
        if any(given.casefold() == name.casefold() for _, given in one.origins)
    ] or [one for one in told.claims if any(origin.key == key for origin, _ in one.origins)]
    if not its_own:
        return (None, None)
    value = part(told.field, its_own, knowledge, day_shifts=told.day_shifts).rivals[0].value
    for camp, rival in zip(parting.camps, parting.rivals, strict=True):
        if any(
            one.kept.claim.value == value and any(one is own for own in its_own)
            for one in camp.tellings
        ):
            return (value, rival)
    return (value, None)
