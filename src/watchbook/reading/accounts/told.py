"""What a report tells beside its events: statements, counts, and how events stand to each other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from watchbook.knowledge import Knowledge
from watchbook.reading.accounts.anchors import find_anchors
from watchbook.reading.accounts.relations import find_relations
from watchbook.reading.accounts.statements import find_statements
from watchbook.reading.accounts.tallies import find_tallies
from watchbook.reading.accounts.tellers import Tellers
from watchbook.reading.events.drafts import Draft
from watchbook.reading.events.making import Found
from watchbook.reading.phrases.annotation import Page
from watchbook.records import Mention
from watchbook.records.relation import Relation
from watchbook.records.statement import Statement
from watchbook.records.tally import Tally

_WORD = re.compile(r"[a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Told:
    """The statements, tallies and relations of one report."""

    statements: tuple[Statement, ...] = ()
    tallies: tuple[Tally, ...] = ()
    relations: tuple[Relation, ...] = ()


def find_told(
    page: Page,
    drafts: Sequence[Draft],
    mentions: Sequence[Mention],
    found: Found,
    default: str | None,
    knowledge: Knowledge,
) -> Told:
    """All three, from one look at the words of each sentence.

    ``drafts`` are in the order of ``mentions``; mentions beyond them are known by their
    evidence alone.
    """
    lower = page.folded.lower
    words = [
        frozenset(_WORD.findall(lower, one.sentence.start, one.sentence.end))
        for one in page.sentences
    ]
    actors = {one.id: one.actor[0] for one in mentions if len(one.actor) == 1}
    anchors = find_anchors(page, drafts, mentions)
    tellers = Tellers(page, found.attributions, default, knowledge)
    statements = find_statements(page, tellers, anchors, words, knowledge)
    return Told(
        statements,
        find_tallies(page, tellers, anchors, words, actors, knowledge),
        find_relations(page, anchors, statements, words, knowledge),
    )
