"""What is not a test: rockets fired at towns, fireworks, a team's name, a drug's nickname.

A false event costs an analyst more trust than a missed one, so a launch that a report tells of
in the words of war, and never in those of tests, is left out.
"""

from __future__ import annotations

import re
from functools import lru_cache

from watchbook.knowledge import Knowledge
from watchbook.reading.annotation import Page
from watchbook.reading.drafts import Draft


@lru_cache(maxsize=4)
def _patterns(knowledge: Knowledge) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    def words(group: str) -> re.Pattern[str]:
        listed = sorted(knowledge.cues[f"warfare.{group}"], key=len, reverse=True)
        return re.compile(r"\b(?:" + "|".join(re.escape(word) for word in listed) + r")\b")

    return words("words"), words("tests"), words("not_ours")


def is_ours(draft: Draft, page: Page, default_actor: str | None, knowledge: Knowledge) -> bool:
    """Whether an event in the making is one that Watchbook keeps."""
    if draft.kind != "launch":
        return True
    if not _has_weapon(draft):
        return False
    if draft.actor is None and default_actor is None:
        return bool(draft.names or set(draft.codes) - _CIVIL) and draft.status == "occurred"
    war, test, other = _patterns(knowledge)
    words = _words(draft, page)
    if test.search(words):
        return True
    return not war.search(words) and not other.search(words)


#: Classes that, without anybody to fire them, may be a team, a figure of speech or a business.
_CIVIL = frozenset(["rocket", "missile", "satellite_launch_vehicle", "projectile"])


def _has_weapon(draft: Draft) -> bool:
    return any(
        weapon.code is not None or weapon.name_span is not None
        for told in draft.told
        for weapon in told.sighting.weapons
    ) or any(told.sighting.noun or told.sighting.number for told in draft.told)


def _words(draft: Draft, page: Page) -> str:
    """The sentences that tell of it, with headline and lead where it is the news."""
    numbers = {told.sighting.sentence for told in draft.told}
    numbers |= {
        number
        for number in range(len(page.sentences))
        if page.position(number) <= 1 and not page.sentences[number].sentence.furniture
    }
    spans = [page.sentences[number].sentence for number in sorted(numbers)]
    return " ".join(page.folded.lower[one.start : one.end] for one in spans)
