"""Where each event of a report is told, so that what is said of it can point there."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from watchbook.reading.events.drafts import Draft
from watchbook.reading.phrases.annotation import Page
from watchbook.reading.text.word_lists import words_of
from watchbook.records import Evidence, Mention


@dataclass(frozen=True, slots=True, order=True)
class Anchor:
    """Words at ``start:end`` of the folded text that tell of the event ``mention``.

    ``act`` tells a clause's own verb ("fired") from words that only name the event.
    """

    start: int
    end: int
    mention: str
    act: bool = False


class Anchors:
    """All anchors of a report, in text order."""

    def __init__(self, found: Iterable[Anchor]) -> None:
        self.all = tuple(sorted(set(found)))
        self._starts = [one.start for one in self.all]

    def between(self, start: int, end: int) -> tuple[Anchor, ...]:
        """The anchors that begin within a stretch of the text."""
        return self.all[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def last_before(self, at: int) -> Anchor | None:
        """The anchor nearest before a place."""
        index = bisect_left(self._starts, at)
        return self.all[index - 1] if index else None


def find_anchors(page: Page, drafts: Sequence[Draft], mentions: Sequence[Mention]) -> Anchors:
    """The anchors of drafts, in the order of their mentions, and of all other mentions.

    A mention that is not made from a draft is where its own evidence says.
    """
    found: list[Anchor] = []
    kinds = {mention.id: mention.kind for mention in mentions}
    for draft, mention in zip(drafts, mentions, strict=False):
        for told in draft.told:
            item = page.sentences[told.sighting.sentence].line.items[told.sighting.at]
            if item.tag != "W" or told.sighting.form != "more":
                core = item.meaning.core if item.tag == "E" else (item.start, item.end)
                found.append(Anchor(core[0], item.end, mention.id, item.tag == "V"))
    for mention in mentions[len(drafts) :]:
        found.extend(_of_evidence(page, mention.id, mention.evidence))
    found.sort()
    found.extend(_pointing_back(page, found, kinds))
    return Anchors(found)


#: "The next launch" points to nothing told before.
_NOT_THIS = words_of(
    "next planned future further such any another possible potential previous earlier upcoming "
    "first second third fourth fifth sixth seventh"
)
_OF_LAUNCHES = re.compile("launch|firing|lift|flight|salvo")
_OF_BLASTS = re.compile("nuclear|blast|explosion|detonation")


def _pointing_back(
    page: Page, found: Sequence[Anchor], kinds: Mapping[str, str]
) -> Iterable[Anchor]:
    """ "The launch", "the test": the last event of its kind told before, where the passes before
    made nothing of it because nothing was told with it."""
    starts = [one.start for one in found]
    for annotated in page.sentences:
        if not annotated.telling or " E " not in annotated.line.text:
            continue
        for item in annotated.line.items:
            if item.tag != "E":
                continue
            noun = item.meaning
            at = bisect_left(starts, item.start)
            if at < len(found) and found[at].start < item.end:
                continue
            if not noun.definite or noun.plural or _NOT_THIS & set(noun.words):
                continue
            for one in reversed(found[:at]):
                kind = noun.kind or kinds[one.mention]
                text = noun.text or ""
                if kind == kinds[one.mention] and not (
                    (_OF_LAUNCHES.search(text) and kind != "launch")
                    or (_OF_BLASTS.search(text) and kind == "launch")
                ):
                    yield Anchor(item.start, item.end, one.mention)
                    break


def _of_evidence(page: Page, mention: str, words: Iterable[Evidence]) -> Iterable[Anchor]:
    for one in words:
        yield Anchor(page.folded.folded_at(one.start), page.folded.folded_at(one.end), mention)
