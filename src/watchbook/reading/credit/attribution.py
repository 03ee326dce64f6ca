"""Who says so: the bodies and persons that a sentence credits with what it tells.

"South Korea's Joint Chiefs of Staff said", "according to Yonhap, citing the South's military",
"a defense official who declined to be named". An origin knew it; a carrier passed it on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from watchbook.knowledge import Knowledge
from watchbook.reading.credit.crediting import gives_another_figure, is_credited, joined_with
from watchbook.reading.credit.persons import find_persons
from watchbook.reading.credit.source_candidates import Attribution, Context, find_candidates
from watchbook.reading.phrases.annotation import Annotated
from watchbook.reading.phrases.skeleton import Line

__all__ = ["Attribution", "Context", "find_attributions"]

_MEDIA = ("media", "outlet")
_CITES = re.compile(r" (?:citing|quoting|quoted|cited|cites|according to) ")

_COMPANY_SAID = re.compile(
    r" the (?:company|firm) (?:also |later |has )?(?:said|says|confirmed|announced|reported|added)"
    r"(?= )"
)


def find_attributions(
    annotated: Annotated, text: str, knowledge: Knowledge, context: Context
) -> Iterator[Attribution]:
    """The sources that a sentence credits, in text order, each once."""
    line = annotated.line
    found: list[Attribution] = []
    for index, item in enumerate(line.items):
        if item.tag not in ("O", "R", "A", "G", "H"):
            continue
        candidates = list(find_candidates(line, index, knowledge, context))
        if candidates and _speaks(line, index, candidates[0].kind):
            rival = gives_another_figure(line, index)
            found.extend(replace(one, rival=rival) for one in candidates)
            context.heard(candidates[0])
    found.extend(find_persons(line, text))
    found.extend(_company(line, context))
    found.sort(key=lambda one: one.start)
    yield from _with_carriers(line, found)


def _company(line: Line, context: Context) -> Iterator[Attribution]:
    """ "The company said": the one last named."""
    match = _COMPANY_SAID.search(line.text)
    if match is not None and context.company is not None:
        index = line.index(match.start() + 1)
        item, body = line.items[index], context.company
        yield Attribution(body.name, body.kind, body.state, item.start, item.end, index)


def _speaks(line: Line, index: int, kind: str) -> bool:
    """Whether an item is credited itself, or together with the one that "and" joins to it."""
    if is_credited(line, index, kind):
        return True
    other = joined_with(line, index)
    return other is not None and line.items[other].tag != "H" and is_credited(line, other, kind)


def _with_carriers(line: Line, found: Sequence[Attribution]) -> Iterator[Attribution]:
    """Mark those who pass on what another source of the sentence said."""
    names: set[str] = set()
    for one in found:
        if one.name in names:
            continue
        names.add(one.name)
        others = any(
            other.kind not in _MEDIA and other.name != one.name and not other.rival
            for other in found
        )
        passes_on = one.kind in _MEDIA and others
        cites = len(found) > 1 or _CITES.search(line.text) is not None
        yield replace(one, carrier=passes_on and cites)
