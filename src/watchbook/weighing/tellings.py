"""Claims with what weighing must know of them: whose they are, how firmly told, in which story."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from watchbook.knowledge import Knowledge
from watchbook.records import (
    Claim,
    KeptClaim,
    KeptMention,
    KeptUnknown,
    Mention,
    Provenance,
    ReportCard,
)
from watchbook.weighing.figures import bounds_of, only_grammar
from watchbook.weighing.origins import Origin, origin_of, outlet_origin
from watchbook.weighing.weights import factor

#: Sorts after every date: what has no date is last.
_UNDATED = "9999"
Own = Literal["own", "inherited", "outlet"]


@dataclass(frozen=True, slots=True)
class Telling:
    """A claim as it is weighed.

    ``origins`` are those it may rest on, each with the name it was given: all of them where
    ``own``, else one of them, as no words of the claim itself say which. ``factor`` is how
    firmly it is told. ``first_told`` is when its story was first published. ``salvo``: its
    mention tells of two things or more. ``actor`` is the state whose act it is, where it is one.
    """

    kept: KeptClaim
    origins: tuple[tuple[Origin, str], ...]
    own: bool
    factor: float
    first_told: str | None
    salvo: bool
    actor: str | None = None

    @property
    def story(self) -> str:
        return self.kept.provenance.story


def claims_of(mention: KeptMention) -> tuple[KeptClaim, ...]:
    """All claims of a mention, field by field, each with those who knew it.

    These are the claim's own sources, else those of its mention, else whoever it was carried
    by, else the outlet, else the report ("report r-17").
    """
    return tuple(
        KeptClaim(provenance_of(mention), field, place, claim, _names(mention, claim))
        for field, claims in mention.mention.fields
        for place, claim in enumerate(claims)
    )


def unknowns_of(mention: KeptMention) -> tuple[KeptUnknown, ...]:
    """What a mention says outright is not known."""
    return tuple(KeptUnknown(provenance_of(mention), one) for one in mention.mention.unknown)


def provenance_of(mention: KeptMention) -> Provenance:
    """Where a mention stands."""
    card = mention.report
    return Provenance(mention.ref, card.story, card.outlet, card.published_at or card.published)


def _names(mention: KeptMention, claim: Claim) -> tuple[str, ...]:
    if claim.sources:
        return claim.sources
    if mention.mention.sources:
        return mention.mention.sources
    return (claim.carrier or _own_name(mention.report),)


def _own_name(card: ReportCard) -> str:
    return card.outlet or f"report {card.id}"


def tellings_of(mentions: Iterable[KeptMention], knowledge: Knowledge) -> list[Telling]:
    """The claims of an event's mentions, in a fixed order.

    What an outlet tells in its own name is told by the outlet of the story's first report: a
    copy adds nobody.
    """
    kept = sorted(mentions, key=by_date)
    firsts = first_reports(kept)
    return [
        _telling(claim, mention, firsts[claim.provenance.story], knowledge)
        for mention in kept
        for claim in claims_of(mention)
    ]


def by_date(mention: KeptMention) -> tuple[str, str, str]:
    """Mentions in the order of publication, undated ones last, then by report."""
    card = mention.report
    return (card.published_at or card.published or _UNDATED, card.key, mention.mention.id)


def first_reports(kept: Sequence[KeptMention]) -> dict[str, ReportCard]:
    """The first report of each story: the one that the story is named after where it tells of
    the event, else the first published of those that do."""
    firsts: dict[str, ReportCard] = {}
    for mention in kept:
        story = mention.report.story
        if story not in firsts or mention.report.key == story:
            firsts[story] = mention.report
    return firsts


def _telling(
    claim: KeptClaim, mention: KeptMention, first: ReportCard, knowledge: Knowledge
) -> Telling:
    told = claim.claim
    if told.sources or mention.mention.sources or told.carrier:
        origins = tuple((origin_of(name, knowledge), name) for name in claim.origins)
    else:
        name = _own_name(first)
        found = outlet_origin(name, knowledge) if first.outlet else Origin(first.story, "outlet")
        origins = ((found, name),)
    return Telling(
        kept=claim,
        origins=tuple({origin.key: (origin, name) for origin, name in origins}.values()),
        own=bool(told.sources) or len(origins) == 1,
        factor=factor(
            hedged=told.hedged,
            later=claim.place > 0,
            recalled=mention.mention.role == "background",
        ),
        first_told=first.published_at or first.published,
        salvo=is_salvo(mention.mention),
        actor=mention.mention.actor[0] if len(mention.mention.actor) == 1 else None,
    )


def is_salvo(mention: Mention) -> bool:
    """Whether a mention tells of two things fired or more: by a count, or by three clock times,
    which nobody gives for one."""
    if len(mention.claims("time")) > 2:
        return True
    counts = [
        bounds_of(one.value) for one in mention.claims("count") if not only_grammar(one, later=True)
    ]
    return any(max(ends[0] or 0, ends[1] or 0) >= 2 for ends in counts if ends is not None)
