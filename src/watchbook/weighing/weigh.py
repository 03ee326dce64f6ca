"""Weighs what is told of one event: a verdict for each field."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from watchbook.knowledge import Knowledge, load_knowledge
from watchbook.records import (
    FIELDS,
    Ageing,
    Decision,
    KeptMention,
    KeptUnknown,
    Misfit,
    Verdict,
)
from watchbook.weighing.ageing import ageings
from watchbook.weighing.clocks import day_shifts
from watchbook.weighing.decided import (
    Orders,
    apply_sets,
    is_aside,
    misfits_of_accepts,
    misfits_of_aside,
    standing,
)
from watchbook.weighing.rules import Rule, parse_rule
from watchbook.weighing.tellings import Telling, by_date, tellings_of, unknowns_of
from watchbook.weighing.verdicts import Told, verdict_on

_DEFAULT = Rule("best-supported")


@dataclass(frozen=True, slots=True)
class Weighed:
    """What the mentions of an event come to: verdicts in the order of ``FIELDS``, stated
    unknowns with what became of them, decisions that fit no more (by number)."""

    verdicts: tuple[Verdict, ...]
    unknowns: tuple[Ageing, ...] = ()
    misfits: tuple[Misfit, ...] = ()

    def verdict(self, field: str) -> Verdict | None:
        """The verdict on one field, None where nothing is told of it."""
        return next((one for one in self.verdicts if one.field == field), None)


def weigh(
    mentions: Iterable[KeptMention],
    *,
    rule: str = "best-supported",
    decisions: Sequence[Decision] = (),
    knowledge: Knowledge | None = None,
) -> Weighed:
    """The verdicts on one event, whatever the order of its mentions.

    ``rule`` is ``best-supported``, ``lowest``, ``latest`` or ``origin:NAME`` (UnknownRule for any
    other). Mentions that tell of it as planned, possible or denied count only where none
    tells that it occurred: a plan is no fact about what came of it. Of ``decisions``, those to
    set, accept or set aside a value or a report's word are applied; the others are linking's.
    """
    chosen = parse_rule(rule)
    known = knowledge or load_knowledge()
    orders = standing(decisions)
    every = list({one.ref: one for one in mentions}.values())
    heard = _hear(every, orders, known)
    verdicts = _verdicts(heard, chosen, known)
    # What was accepted was the best supported value, whatever rule is asked for now.
    by_default = verdicts
    if orders.accepts and chosen != _DEFAULT:
        by_default = _verdicts(heard, _DEFAULT, known)
    decided, misfits = apply_sets(verdicts, orders)
    misfits += misfits_of_aside(
        orders, (*heard.live, *heard.aside), {one.report.key for one in every}
    )
    misfits += misfits_of_accepts(by_default, orders)
    return Weighed(
        tuple(decided[name] for name in sorted(decided, key=_field_order)),
        ageings(heard.unknowns, heard.live, known),
        tuple(sorted(misfits, key=lambda one: (one.decision, one.why))),
    )


@dataclass(frozen=True, slots=True)
class _Heard:
    """All that counts of what is told: claims, those set aside by a person, stated unknowns."""

    live: tuple[Telling, ...]
    aside: tuple[Telling, ...]
    unknowns: tuple[KeptUnknown, ...]
    day_shifts: bool

    def of_field(self, name: str) -> Told:
        return Told(
            name,
            tuple(one for one in self.live if one.kept.field == name),
            tuple(one for one in self.aside if one.kept.field == name),
            tuple(one for one in self.unknowns if one.unknown.field == name),
            self.day_shifts,
        )


def _hear(every: Sequence[KeptMention], orders: Orders, knowledge: Knowledge) -> _Heard:
    kept = _counting(_without_reports_aside(every, orders))
    tellings = tellings_of(kept, knowledge)
    return _Heard(
        live=tuple(one for one in tellings if not is_aside(one, orders)),
        aside=tuple(one for one in tellings if is_aside(one, orders)),
        unknowns=tuple(
            one for mention in sorted(kept, key=by_date) for one in unknowns_of(mention)
        ),
        day_shifts=day_shifts(kept, knowledge),
    )


def _counting(mentions: Sequence[KeptMention]) -> list[KeptMention]:
    """The mentions that count: those of what occurred, else of what is to come, else of what
    is denied."""
    for statuses in (("occurred",), ("planned", "possible"), ("denied",)):
        found = [one for one in mentions if one.mention.status in statuses]
        if found:
            return found
    return []


def _without_reports_aside(mentions: Sequence[KeptMention], orders: Orders) -> list[KeptMention]:
    aside = {key for one in orders.reports_aside for key in one.reports}
    return [one for one in mentions if one.report.key not in aside]


def _verdicts(heard: _Heard, rule: Rule, knowledge: Knowledge) -> dict[str, Verdict]:
    names = {one.kept.field for one in (*heard.live, *heard.aside)}
    names |= {one.unknown.field for one in heard.unknowns}
    found = {name: verdict_on(heard.of_field(name), rule, knowledge) for name in names}
    return {name: verdict for name, verdict in found.items() if verdict is not None}


def _field_order(name: str) -> tuple[int, str]:
    return (FIELDS.index(name) if name in FIELDS else len(FIELDS), name)
