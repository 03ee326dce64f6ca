"""Meetings: talks, summits, calls, council sessions; held, planned, sought or refused.

"Kim met his Japanese counterpart on Tuesday", "the Security Council is to convene", "after talks
with Merkel", "Friday's G20 summit in Hamburg". Talks wished for ("a return to talks"), business
and press conferences are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from watchbook.knowledge import Knowledge
from watchbook.reading.affairs.meeting_nouns import tell_by_noun
from watchbook.reading.affairs.meeting_parties import council_of, subject_of
from watchbook.reading.affairs.meeting_verbs import is_participle, tell_by_verb
from watchbook.reading.affairs.parties import Parties, list_after
from watchbook.reading.affairs.telling import Scene, Telling, clause, dates_of, status_before
from watchbook.reading.phrases.annotation import Page

_BY_WIRE = re.compile(
    r"\b(?:phone|telephone|telephoned|video|videoconference|teleconference|line"
    r"|counterparts?|call|hotline)\b"
)


def find_meetings(
    page: Page, hits: list[tuple[int, int]], parties: Parties, knowledge: Knowledge
) -> Iterator[Telling]:
    """The meetings that sentences tell of; ``hits`` are the (sentence, item) of their cues."""
    nouns = frozenset(knowledge.cues["meeting.nouns"])
    for number, at in hits:
        line = page.sentences[number].line
        scene = Scene(page, parties, number, line, at)
        tag = line.items[at].tag
        if tag == "meeting" and is_participle(scene):
            telling = tell_by_verb(scene)
        elif tag == "meets" and re.search(r" (?:swim|track) $", scene.before[-8:]):
            continue
        elif tag in nouns:
            telling = tell_by_noun(scene, knowledge)
        elif tag in knowledge.cues["meeting.meet"]:
            telling = tell_by_verb(scene)
        else:
            telling = _by_wire(scene)
        if telling is not None:
            yield telling


def _by_wire(scene: Scene) -> Telling | None:
    """ "Spoke by phone", "discussed the matter by telephone with her U.S. counterpart"."""
    line, at = scene.line, scene.at
    wired = _BY_WIRE.search(scene.words(at, min(len(line.items), at + 26)))
    taken_up = line.items[at].tag == "discussed" and council_of(scene, max(0, at - 6), at)
    if not wired and not taken_up:
        return None
    if re.match(
        r" (?:by|on|over) (?:the )?(?:tele)?phone (?:that|from|,? said)", scene.after
    ) and line.items[at].tag in ("said", "told"):
        return None
    first, last = clause(line, at)
    status = status_before(scene.before)
    date = next(dates_of(line, at, first, last), None)
    council = council_of(scene, first, at)
    if council and line.items[at].tag == "discussed":
        return scene.tell("meeting", (first, last), status, ["UN"], date=date, name="un")
    if not re.search(
        r"\b(?:with|to)\b|spoke (?:at least )?[a-z ]*by|two|leaders|both",
        scene.words(at, min(len(line.items), at + 26)) + " " + scene.words(first, at + 1),
    ):
        return None
    actors = subject_of(scene, first)
    for index in range(at + 1, min(len(line.items), at + 26)):
        tag = line.items[index].tag
        if tag in ("with", "to", "between") and line.items[index - 1].tag not in ("V",):
            end = list_after(line, index + 1, min(len(line.items), index + 16))
            listed = scene.parties.among(line, index + 1, end, strict=False)
            if listed:
                actors = [*actors, *(code for code in listed if code not in actors)]
                break
        if tag in (".", ";"):
            break
    if line.items[at].tag in ("telephoned",) and len(actors) < 2:
        actors = [
            *actors,
            *(
                code
                for code in scene.parties.among(line, at + 1, last, strict=False)
                if code not in actors
            ),
        ]
    if len(actors) < 2:
        return None
    return scene.tell("meeting", (first, last), status, actors, date=date, name="call")
