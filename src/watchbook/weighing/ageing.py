"""Stated unknowns, and when each was answered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from watchbook.knowledge import Knowledge
from watchbook.records import FIELDS, Ageing, KeptClaim, KeptUnknown
from watchbook.weighing.meanings import Setting
from watchbook.weighing.senses import sense_of
from watchbook.weighing.tellings import Telling

#: A field that is not known may be told by another: who names the missile has said which it was.
TOLD_BY = {"weapon": ("weapon", "weapon_name")}


def ageings(
    unknowns: Iterable[KeptUnknown], tellings: Sequence[Telling], knowledge: Knowledge
) -> tuple[Ageing, ...]:
    """For each field that a report says is not known: the first that says so, and the first
    claim of that day or later that tells it. In the order of the fields."""
    first: dict[str, KeptUnknown] = {}
    for one in sorted(unknowns, key=_asked_order):
        first.setdefault(one.unknown.field, one)
    ordered = sorted(first, key=lambda name: (FIELDS.index(name) if name in FIELDS else 99, name))
    return tuple(
        Ageing(name, first[name], _answer(first[name], tellings, knowledge)) for name in ordered
    )


def _asked_order(one: KeptUnknown) -> tuple[str, str, str]:
    told = one.provenance
    return (told.published or "9999", told.ref.report, told.ref.mention)


def _answer(
    asked: KeptUnknown, tellings: Sequence[Telling], knowledge: Knowledge
) -> KeptClaim | None:
    """The first claim that tells more than the asking report does.

    "A ballistic missile, its type not known" is not answered by "a ballistic missile", but by "a
    short-range ballistic missile" or "a KN-23". Without dates nothing is known to be later.
    """
    day = (asked.provenance.published or "")[:10]
    if not day:
        return None
    name, story = asked.unknown.field, asked.provenance.story
    of_field = [one for one in tellings if one.kept.field in TOLD_BY.get(name, (name,))]
    had = [one for one in of_field if one.story == story]
    later = [
        one
        for one in of_field
        if one.story != story and one.first_told is not None and one.first_told[:10] >= day
    ]
    for one in sorted(later, key=_answer_order):
        if not any(_adds_nothing(one, before, knowledge) for before in had):
            return one.kept
    return None


def _answer_order(one: Telling) -> tuple[str, str, str, bool, int]:
    """The earliest first; of one mention the name before the class, as it says more."""
    ref, published = one.kept.provenance.ref, one.kept.provenance.published or "9999"
    return published, ref.report, ref.mention, one.kept.field != "weapon_name", one.kept.place


def _adds_nothing(one: Telling, before: Telling, knowledge: Knowledge) -> bool:
    if one.kept.field != before.kept.field:
        return False
    sense = sense_of(one.kept.field, knowledge)
    told = sense.mean(one.kept.claim, Setting())
    known = sense.mean(before.kept.claim, Setting())
    return sense.agree(told, known) and told.rank >= known.rank
