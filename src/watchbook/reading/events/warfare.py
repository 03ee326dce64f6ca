"""What is not a test: rockets fired at towns, fireworks, a team's name, a drug's nickname.

A false event costs an analyst more trust than a missed one, so a launch that a report tells of
in the words of war, and never in those of tests, is left out.
"""

from __future__ import annotations

import re
from functools import lru_cache

from watchbook.knowledge import Knowledge
from watchbook.reading.events.drafts import Draft
from watchbook.reading.phrases.annotation import Page

#: Classes that, without anybody to fire them, may be a team, a figure of speech or a business.
_CIVIL = frozenset(["rocket", "missile", "satellite_launch_vehicle", "projectile"])


def is_ours(draft: Draft, page: Page, default_actor: str | None, knowledge: Knowledge) -> bool:
    """Whether an event in the making is one that Watchbook keeps."""
    if draft.kind != "launch":
        return True
    if not _says_what_flew(draft):
        return False
    if draft.actor is None and default_actor is None:
        a_weapon = bool(draft.names or set(draft.codes) - _CIVIL) or _goes_to_sea(draft, page)
        return draft.status == "occurred" and a_weapon
    words = _words_around(draft, page)
    if _pattern("tests", knowledge).search(words):
        return True
    return not any(_pattern(group, knowledge).search(words) for group in ("words", "not_ours"))


def _goes_to_sea(draft: Draft, page: Page) -> bool:
    """ "Missiles were fired into the Sea of Japan": no team's and no start-up's."""
    lines = (page.sentences[told.sighting.sentence].line for told in draft.told)
    return any(item.tag == "S" for line in lines for item in line.items)


def _says_what_flew(draft: Draft) -> bool:
    """Whether a weapon, a launch or a number of them is told of."""
    return any(
        told.sighting.noun
        or told.sighting.number
        or any(one.code is not None or one.name_span is not None for one in told.sighting.weapons)
        for told in draft.told
    )


def _words_around(draft: Draft, page: Page) -> str:
    """The sentences that tell of it, with headline and lead."""
    told = {one.sighting.sentence for one in draft.told}
    spans = [
        one.sentence
        for number, one in enumerate(page.sentences)
        if number in told or (page.position(number) <= 1 and not one.sentence.furniture)
    ]
    return " ".join(page.folded.lower[one.start : one.end] for one in spans)


@lru_cache(maxsize=16)
def _pattern(group: str, knowledge: Knowledge) -> re.Pattern[str]:
    """The words of war, of tests, or of what is no weapon, from the knowledge files."""
    listed = sorted(knowledge.cues[f"warfare.{group}"], key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(re.escape(word) for word in listed) + r")\b")
