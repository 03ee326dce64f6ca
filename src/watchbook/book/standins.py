"""The simplest linking and weighing that keeps the agreed contracts, until the rooms are built."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from watchbook.linking import Linking
from watchbook.records import (
    FIELDS,
    Ageing,
    Agreement,
    Decision,
    Event,
    EventPage,
    Finding,
    KeptClaim,
    KeptMention,
    Link,
    MentionRef,
    Misfit,
    Provenance,
    Rival,
    Verdict,
)

COPY_DAYS = 30
SAME_STORY = 0.8


@dataclass(frozen=True, slots=True)
class Decided:
    linking: Linking
    misfits: tuple[Misfit, ...]


@dataclass(frozen=True, slots=True)
class Weighed:
    verdicts: tuple[Verdict, ...]
    unknowns: tuple[Ageing, ...]
    misfits: tuple[Misfit, ...]


def decide(linking: Linking, decisions: Sequence[Decision]) -> Decided:
    events = {one.key: one for one in linking.events}
    home = {link.ref: one.key for one in linking.events for link in one.links}
    misfits = []
    for one in decisions:
        keys = {home[ref] for ref in one.mentions if ref in home}
        if one.verb == "merge":
            into = {home[ref] for ref in one.into_mentions if ref in home}
            if len(keys) != 1 or len(into) != 1 or keys == into:
                misfits.append(Misfit(one.number, one.event, "the two are not two events now"))
                continue
            gone, stays = events.pop(keys.pop()), events[into.pop()]
            moved = (replace(link, event=stays.key) for link in gone.links)
            links = tuple(sorted((*stays.links, *moved), key=lambda link: link.ref))
            aliases = tuple(sorted({*stays.aliases, gone.key, *gone.aliases}))
            events[stays.key] = replace(stays, links=links, aliases=aliases)
            home |= {link.ref: stays.key for link in links}
        elif one.verb == "split":
            out = [ref for ref in one.apart if ref in home]
            keys = {home[ref] for ref in out}
            if len(keys) != 1:
                misfits.append(Misfit(one.number, one.event, "they are not in one event now"))
                continue
            old = events[keys.pop()]
            stay = tuple(link for link in old.links if link.ref not in out)
            if not stay:
                misfits.append(Misfit(one.number, one.event, "nothing would be left"))
                continue
            digest = hashlib.sha256(repr(sorted(out)).encode()).hexdigest()[:6]
            key = f"{old.key}.s{digest}"
            links = tuple(
                Link(link.ref, key, "decided by a person", (one.why,))
                for link in old.links
                if link.ref in out
            )
            events[old.key] = replace(old, links=stay)
            events[key] = replace(old, key=key, links=links, aliases=())
            home |= {link.ref: key for link in links}
    return Decided(
        Linking(tuple(events[key] for key in sorted(events)), linking.unlinked), tuple(misfits)
    )


def signature(text: str) -> bytes:
    return hashlib.sha256(" ".join(text.split()[:40]).encode()).digest()


def bands(signature: bytes) -> tuple[str, ...]:
    return (signature[:8].hex(),)


def same_story(one_text: str, other_text: str) -> float:
    one, other = set(one_text.split()), set(other_text.split())
    return len(one & other) / max(1, len(one | other))


def claims_of(mention: KeptMention) -> tuple[KeptClaim, ...]:
    report = mention.report
    told = Provenance(mention.ref, report.story, report.outlet, report.published)
    return tuple(
        KeptClaim(
            told,
            field,
            place,
            claim,
            claim.sources or mention.mention.sources or (report.outlet or report.key,),
        )
        for field, claims in mention.mention.fields
        for place, claim in enumerate(claims)
    )


def parse_rule(text: str) -> str:
    return text


def weigh(
    mentions: Iterable[KeptMention],
    *,
    rule: str = "best-supported",
    decisions: Sequence[Decision] = (),
) -> Weighed:
    fields: dict[str, list[KeptClaim]] = {}
    for mention in sorted(mentions, key=lambda one: one.ref):
        for claim in claims_of(mention):
            fields.setdefault(claim.field, []).append(claim)
    verdicts = []
    for field in (name for name in FIELDS if name in fields):
        values: dict[str, list[KeptClaim]] = {}
        for claim in fields[field]:
            values.setdefault(repr(claim.claim.value), []).append(claim)
        rivals = tuple(
            _rival(tuple(values[name]))
            for name in sorted(values, key=lambda n: (-len(values[n]), n))
        )
        origins = tuple(sorted({name for one in rivals for name in one.origins}))
        agreement: Agreement = (
            "disputed" if len(rivals) > 1 else "agreed" if len(origins) > 1 else "single"
        )
        best = rivals[0]
        verdict = Verdict(field, agreement, best.value, best.low, best.high, rule, origins, rivals)
        for one in decisions:
            if one.field == field and one.verb in ("set", "accept"):
                value = tuple(one.value) if isinstance(one.value, list) else one.value
                verdict = replace(verdict, best=value, rule="decided", by=one.by)
        verdicts.append(verdict)
    return Weighed(tuple(verdicts), (), ())


def _rival(claims: tuple[KeptClaim, ...]) -> Rival:
    value = claims[0].claim.value
    low, high = value if isinstance(value, tuple) else (None, None)
    origins = tuple(sorted({name for one in claims for name in one.origins}))
    return Rival(value, low, high, float(len(origins)), origins, claims)


def check_event(page: EventPage) -> tuple[Finding, ...]:
    return ()
