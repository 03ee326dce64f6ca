"""Whom a report credits with telling of an event."""

from __future__ import annotations

import re
from collections.abc import Sequence

from watchbook.knowledge import Body
from watchbook.reading.clauses.sightings import Sighting
from watchbook.reading.credit.attribution import Attribution
from watchbook.reading.events.drafts import Dated
from watchbook.reading.events.making import Maker
from watchbook.reading.phrases.skeleton import Line


def sources_of(maker: Maker) -> tuple[str, ...]:
    """All whom the report credits with telling of the event, origins and carriers.

    Those who only comment are not: a sentence counts where it tells what was done, or
    announces or confirms it. The actor counts where the report quotes its own account.
    """
    found: list[Attribution] = []
    heard: set[int] = set()
    for told in maker.draft.told:
        number = told.sighting.sentence
        line = maker.line(number)
        own = _own_account(line, told, maker)
        if own is not None:
            found.append(own)
        if number in heard or not _tells_facts(line, told.sighting, maker.draft.status):
            continue
        heard.add(number)
        found.extend(maker.found.attributions.get(number, ()))
        found.extend(_militaries_next(number, maker))
    return merged_sources(found, maker.draft.actor)


# -- what the sentences that tell of it credit --------------------------------------------------

#: The actor's own account: "it claimed", "the North's announcement", "claiming to have".
_OWN_ACCOUNT = re.compile(
    r" (?P<who>it|they|A|G) (?:has |had |have |also |later |D )*(?:said|says|claimed|claims|"
    r"described|describes|called|calls|insists|insisted|announced|claim|admitted|acknowledged|"
    r"boasted|hailed)(?= )(?! that A)"
    r"| (?P<who3>A|G) 's (?:[a-z]+ ){0,2}(?:claims?|account|announcement|assertion)\b"
    r"| (?P<who2>claiming|claimed) (?:to have|it|that|a|V)"
)
#: After a noun that something is told of: "the launch took place", "the test was detected".
_FACTS_AFTER = re.compile(
    r" (?:took place|was V|were V|occurred|happened|was conducted|was carried out|V|was detected|"
    r"came from|involved|appeared to|was a success|was successful|ended in)"
)
#: Before one that is announced: "confirmed the launch", "details of the test".
_TOLD_BEFORE = re.compile(
    r" (?:confirmed|announced|claimed|claims|reported|denied|acknowledged|hailed|V|"
    r"informed [a-zA-Z ]+ of|details of|analy[sz]ing|verified) (?:that |the |its |of )*$"
)


def _own_account(line: Line, told: Dated, maker: Maker) -> Attribution | None:
    """The actor, where the sentence gives what it "claimed", "described" or "called" it."""
    actor = maker.draft.actor
    state = maker.knowledge.state_by_code(actor) if actor else None
    if state is None or (told.sighting.form == "more" and not told.sighting.identifies):
        return None
    for match in _OWN_ACCOUNT.finditer(line.text):
        index = line.index(match.start(match.lastgroup or "who"))
        item = line.items[index]
        if item.tag in ("A", "G") and item.meaning.meaning.code != state.code:
            continue
        if match.lastgroup == "who" and (body := _actor_s_body(line, index, state.code)):
            return body
        name = state.names[0]
        return Attribution(name, "state", state.code, item.start, item.end, index)
    return None


def _actor_s_body(line: Line, index: int, state: str) -> Attribution | None:
    """The body that "it said" means: "the Guards fired two rockets that it said hit ..."."""
    for at in range(index - 1, -1, -1):
        item = line.items[at]
        if item.tag in ("A", "G") and line.items[at - 1].tag != "of":
            return None
        body = item.meaning.meaning if item.tag == "O" else None
        if isinstance(body, Body) and body.state == state and body.kind in ("military", "agency"):
            return Attribution(body.name, body.kind, state, item.start, item.end, index)
    return None


def _tells_facts(line: Line, sighting: Sighting, status: str) -> bool:
    """Whether a sentence tells what was done rather than what somebody thinks of it."""
    if sighting.form != "noun" or sighting.verb is not None or status in ("possible", "planned"):
        return True
    if sighting.identifies:
        return sighting.noun is None or sighting.noun.ordinal is None
    at = line.starts[sighting.at]
    if _FACTS_AFTER.match(line.text, at + 1):
        return True
    return _TOLD_BEFORE.search(line.text[:at]) is not None


def _militaries_next(number: int, maker: Maker) -> tuple[Attribution, ...]:
    """Militaries that the next sentence of the paragraph quotes on the same matter."""
    sentences = maker.page.sentences
    if number + 1 >= len(sentences):
        return ()
    if sentences[number + 1].sentence.paragraph != sentences[number].sentence.paragraph:
        return ()
    credited = maker.found.attributions.get(number + 1, ())
    return tuple(one for one in credited if one.kind == "military")


# -- which of their names stand -----------------------------------------------------------------

#: Bodies that speak with a name of their own.
_OFFICIAL = frozenset(["military", "ministry", "agency", "presidency", "government"])
#: Commentators of no body: a source only where there is no other.
_NAMELESS = frozenset(["analysts", "experts", "diplomats", "observers", "sources", "officials"])
_VAGUE = (
    " military",
    " government",
    " officials",
    " authorities",
    " defense officials",
    " army",
    " military officials",
    " diplomats",
    " intelligence officials",
)


def merged_sources(found: Sequence[Attribution], actor: str | None) -> tuple[str, ...]:
    """Names without those that a more exact one covers: the Joint Chiefs stand for the military
    and for the state, the ministry for its officials, the news agency for the state whose
    voice it is."""
    by_name: dict[str, Attribution] = {}
    for one in found:
        by_name.setdefault(one.name, one)
    named = list(by_name.values())
    exact = {one.state for one in named if one.kind in _OFFICIAL and not _is_vague(one)}
    spoken = exact | {one.state for one in named if one.kind != "state"}
    alone = len(named) == 1

    def stands(one: Attribution) -> bool:
        if one.name == "sources" or (one.name in _NAMELESS and not alone):
            return False
        if _is_vague(one) and one.state in exact:
            return False
        if one.kind == "state":
            return one.state not in spoken
        return True

    return tuple(one.name for one in named if stands(one))


def _is_vague(one: Attribution) -> bool:
    return one.name.endswith(_VAGUE)
