"""What people decided about values: set, accepted, set aside; replayed on every weighing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from watchbook.records import FIELDS, Decision, Misfit, Value, Verdict
from watchbook.weighing.figures import bounds_of
from watchbook.weighing.senses import FIGURES
from watchbook.weighing.tellings import Telling


@dataclass(frozen=True, slots=True)
class Orders:
    """The decisions about values that stand, by number."""

    sets: tuple[Decision, ...] = ()
    accepts: tuple[Decision, ...] = ()
    values_aside: tuple[Decision, ...] = ()
    reports_aside: tuple[Decision, ...] = ()


def standing(decisions: Sequence[Decision]) -> Orders:
    """The decisions that stand. One that takes another back does nothing else; taken back
    itself, it leaves the first standing."""
    ordered = sorted({one.number: one for one in decisions}.values(), key=lambda one: one.number)
    undone: set[int] = set()
    for one in reversed(ordered):
        if one.undoes is not None and one.number not in undone:
            undone.add(one.undoes)
    left = [one for one in ordered if one.number not in undone and one.undoes is None]
    return Orders(
        sets=tuple(one for one in left if one.verb == "set"),
        accepts=tuple(one for one in left if one.verb == "accept"),
        values_aside=tuple(one for one in left if one.verb == "set-aside" and one.field),
        reports_aside=tuple(
            one for one in left if one.verb == "set-aside" and not one.field and one.reports
        ),
    )


def is_aside(one: Telling, orders: Orders) -> bool:
    """Whether a person set this claim's value aside; of the reports named, where some are."""
    return any(_hits(one, decision) for decision in orders.values_aside)


def _hits(one: Telling, decision: Decision) -> bool:
    if decision.field != one.kept.field:
        return False
    if decision.reports and one.kept.provenance.ref.report not in decision.reports:
        return False
    if decision.value is None:
        return True
    return _fitted(one.kept.field, decision.value) == one.kept.claim.value


def value_of(told: Any) -> Value | None:
    """A value as plain JSON has it; None where it is none."""
    if isinstance(told, (list, tuple)) and len(told) == 2:
        low, high = told
        if all(one is None or _is_number(one) for one in (low, high)):
            return (
                None if low is None else float(low),
                None if high is None else float(high),
            )
        return None
    if _is_number(told):
        return float(told)
    return told if isinstance(told, str) and told else None


def _is_number(one: object) -> bool:
    return isinstance(one, (int, float)) and not isinstance(one, bool)


def misfits_of_aside(
    orders: Orders, tellings: Sequence[Telling], reports: set[str]
) -> list[Misfit]:
    """Set-asides that find nothing any more."""
    found = []
    for decision in orders.values_aside:
        if not any(_hits(one, decision) for one in tellings):
            shown = "a value" if decision.value is None else show(decision.value)
            why = f"no report gives {shown} for {decision.field} any more: nothing to set aside"
            found.append(Misfit(decision.number, decision.event, why))
    for decision in orders.reports_aside:
        gone = sorted(set(decision.reports) - reports)
        if gone:
            why = f"set aside, but telling of this event no more: {', '.join(gone)}"
            found.append(Misfit(decision.number, decision.event, why))
    return found


def apply_sets(
    verdicts: Mapping[str, Verdict], orders: Orders
) -> tuple[dict[str, Verdict], list[Misfit]]:
    """Values that a person set take the place of the best; all rivals stay. The latest counts."""
    changed = dict(verdicts)
    misfits = []
    for decision in orders.sets:
        name = decision.field or ""
        why = _unfit(name, decision.value)
        if why is not None:
            misfits.append(Misfit(decision.number, decision.event, why))
            continue
        before = verdicts.get(name) or Verdict(name, "single", None, None, None, "", (), ())
        changed[name] = _set(before, decision)
    return changed, misfits


def _set(before: Verdict, decision: Decision) -> Verdict:
    value = _fitted(before.field, decision.value)
    low, high = before.low, before.high
    bounds = bounds_of(value) if value is not None else None
    if bounds is not None:
        live = any(rival.weight > 0 for rival in before.rivals)
        low = (
            min(low, bounds[0])
            if live and low is not None and bounds[0] is not None
            else (None if live and before.best is not None else bounds[0])
        )
        high = (
            max(high, bounds[1])
            if live and high is not None and bounds[1] is not None
            else (None if live and before.best is not None else bounds[1])
        )
    return replace(
        before,
        best=value,
        low=low,
        high=high,
        rule="decided",
        by=decision.by,
        agreement="unknown" if value is None else before.agreement if before.rivals else "single",
    )


def _fitted(name: str, told: Any) -> Value | None:
    value = value_of(told)
    return (value, value) if isinstance(value, float) and name in FIGURES else value


def _unfit(name: str, told: Any) -> str | None:
    """Why a value cannot be one of a field; None where it can. ``null`` sets a field to nothing."""
    if name not in FIELDS:
        return f"there is no field {name!r} to set; the fields are {', '.join(FIELDS)}"
    if told is None:
        return None
    value = value_of(told)
    bounds = bounds_of(value) if value is not None else None
    if value is None or (bounds is None) != (name not in FIGURES):
        shape = "a number or a pair [low, high]" if name in FIGURES else "words or a code"
        return f"{show(told)} is no value of {name}, which takes {shape}"
    if bounds is not None and None not in bounds:
        low, high = bounds
        if low is not None and high is not None and low > high:
            return f"{show(told)} is no value of {name}: its low end is above its high end"
    return None


def misfits_of_accepts(verdicts: Mapping[str, Verdict], orders: Orders) -> list[Misfit]:
    """Acceptances of a value that is the best no more. One that a person set something else
    after is done with; one of a value that a person had set fits as long as that stands."""
    found = []
    sets = {one.field: one for one in orders.sets}
    latest = {one.field: one for one in orders.accepts}
    for decision in latest.values():
        for name, accepted in _accepted(decision).items():
            by_hand = sets.get(name)
            if by_hand is not None and by_hand.number > decision.number:
                continue
            verdict = verdicts.get(name)
            now = None if verdict is None else verdict.best
            if by_hand is not None:
                now = _fitted(name, by_hand.value)
            if now != _fitted(name, accepted):
                why = (
                    f"{name} was accepted as {_or_nothing(accepted)}; it is now {_or_nothing(now)}"
                )
                found.append(Misfit(decision.number, decision.event, why))
    return found


def _or_nothing(value: Any) -> str:
    return "nothing" if value is None else show(value)


def _accepted(decision: Decision) -> dict[str, Any]:
    """What was accepted: the value named, else what the record held then."""
    if decision.field is not None:
        return {decision.field: decision.before if decision.value is None else decision.value}
    before = decision.before
    if not isinstance(before, dict):
        return {}
    return {name: value for name, value in before.items() if name in FIELDS}


def show(value: Any) -> str:
    """A value for a sentence: 590, 400 to 500, more than 300, "srbm"."""
    bounds = bounds_of(tuple(value) if isinstance(value, list) and len(value) == 2 else value)
    if bounds is None:
        return repr(value)
    low, high = (
        None if one is None else f"{one:g}" if _is_number(one) else repr(one) for one in bounds
    )
    if low is None or high is None:
        return f"at least {low}" if low is not None else f"at most {high}"
    return low if low == high else f"{low} to {high}"
