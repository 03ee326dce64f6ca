"""The rules by which a best value is chosen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from watchbook.errors import NoSuchOrigin, UnknownRule
from watchbook.knowledge import Knowledge, load_knowledge
from watchbook.records import RULES, KeptMention
from watchbook.weighing.tellings import claims_of, unknowns_of

_ORIGIN = "origin:"


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: its name, and for ``origin`` whose word is taken."""

    name: str
    origin: str | None = None

    def __str__(self) -> str:
        return self.name if self.origin is None else f"{_ORIGIN}{self.origin}"


def parse_rule(text: str) -> Rule:
    """The rule of that name; UnknownRule, which names them all, where there is none."""
    wanted = text.strip()
    if wanted in RULES:
        return Rule(wanted)
    if wanted.lower().startswith(_ORIGIN) and (name := wanted[len(_ORIGIN) :].strip()):
        return Rule("origin", name)
    raise UnknownRule(text, (*RULES, f"{_ORIGIN}NAME"))


def origins_speaking(mentions: Iterable[KeptMention]) -> tuple[str, ...]:
    """The names of all who are given as origins of anything told of an event, sorted."""
    names: set[str] = set()
    for mention in mentions:
        names.update(name for claim in claims_of(mention) for name in claim.origins)
        names.update(name for one in unknowns_of(mention) for name in one.unknown.sources)
    return tuple(sorted(names))


def require_origin(
    rule: str, event: str, mentions: Iterable[KeptMention], *, knowledge: Knowledge | None = None
) -> None:
    """NoSuchOrigin where the rule names an origin that says nothing of an event.

    For a person who asks for one event; an export of many takes what there is, and `weigh`
    leaves the fields of the others without a best value.
    """
    from watchbook.weighing.origins import origin_of

    chosen = parse_rule(rule)
    if chosen.origin is None:
        return
    known = knowledge or load_knowledge()
    names = origins_speaking(mentions)
    wanted = origin_of(chosen.origin, known).key
    if not any(origin_of(name, known).key == wanted for name in names):
        raise NoSuchOrigin(chosen.origin, event, names)
