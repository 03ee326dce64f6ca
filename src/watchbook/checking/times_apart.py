"""Two times of day for one event: "before dawn" and "at about 4:10 p.m.".

Accused, with a warning, is a clock time of the report's news that lies outside the part of the
day that its first sentences name for it by more than ``SLACK`` hours, or two clock times of one
voice further apart than ``APART_MINUTES``. Not where a zone is named beside either (another
clock), nor where several things were fired or the time was mended.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from watchbook.checking.ground import TESTS, Ground
from watchbook.checking.voices import (
    is_mended,
    is_of_several,
    one_origin,
    same_sentence,
    tells_apart,
)
from watchbook.records import Claim, Finding, Mention, Witness

SLACK = 2
#: Detected, announced, flown: minutes may part these; two hours do not.
APART_MINUTES = 120
#: The hours of each part of a day, wide.
_PARTS = {
    r"before dawn|predawn|pre-dawn|before sunrise": (0, 8),
    r"early (?:on )?(?:\w+day )?morning|at dawn|at daybreak|at sunrise": (2, 10),
    r"mid-?morning|late morning": (7, 13),
    r"(?:\w+day|in the|this) morning": (0, 13),
    r"at noon|midday|mid-day": (10, 15),
    r"(?:\w+day|in the|this|late|early) afternoon": (11, 20),
    r"(?:\w+day|in the|this|early|late) evening|at dusk|after dark|after sunset": (15, 24),
    r"late at night|late (?:on )?\w+day night|\w+day night|at midnight|around midnight": (18, 30),
}
_OTHER_CLOCK = re.compile(
    r"\b(?:gmt|utc|eastern|washington|london|new york|et|edt|est|bst|tokyo time|in japan"
    r"|hours? later)\b"
)
_LEAD = 3


def check(ground: Ground) -> Iterator[Finding]:
    """The clock times of each test, against its part of day and each other."""
    for mention in ground.reading.events:
        if mention.kind not in TESTS or mention.status != "occurred":
            continue
        times = mention.claims("time")
        if mention is ground.main and times:
            yield from _against_part(ground, mention, times[0])
        if is_of_several(mention):
            continue
        for one, other in combinations(times[:12], 2):
            found = _against_each_other(ground, mention, one, other)
            if found is not None:
                yield found
                break


def _against_part(ground: Ground, mention: Mention, claim: Claim) -> Iterator[Finding]:
    minutes = _minutes(claim)
    words = claim.evidence[0]
    lead = [one for one in ground.sentences if not one.furniture][:_LEAD]
    if minutes is None or not lead or _has_other_clock(ground, claim):
        return
    start, end = lead[0].start, lead[-1].end
    for pattern, (first, last) in _PARTS.items():
        match = re.compile(rf"\b(?:{pattern})\b").search(ground.lower, start, end)
        if match is None or not _tells_firing(ground, match.start()):
            continue
        hour = minutes / 60
        if any(first - SLACK <= at <= last + SLACK for at in (hour, hour + 24)):
            return
        part = ground.words(match.start(), match.end())
        if same_sentence(ground, part, words) or is_mended(ground, part, words):
            return
        yield Finding(
            "two times",
            "warning",
            f"The report has it fired “{part.exact}” and at “{words.exact}”.",
            (part, words),
            (
                Witness("this report", part.exact, (part,)),
                Witness("this report", words.exact, (words,)),
            ),
            mention.id,
        )
        return


def _against_each_other(
    ground: Ground, mention: Mention, one: Claim, other: Claim
) -> Finding | None:
    first, second = one.evidence[0], other.evidence[0]
    at, there = _minutes(one), _minutes(other)
    if at is None or there is None or abs(at - there) <= APART_MINUTES:
        return None
    origin = one_origin(one, other)
    if origin is None and one.sources and other.sources:
        return None
    if _has_other_clock(ground, one) or _has_other_clock(ground, other):
        return None
    if same_sentence(ground, first, second) or is_mended(ground, first, second):
        return None
    if tells_apart(ground, first, second):
        return None
    return Finding(
        "two times",
        "warning",
        f"The report has one event at “{first.exact}” and at “{second.exact}”.",
        (first, second),
        (
            Witness("this report", first.exact, (first,)),
            Witness("this report", second.exact, (second,)),
        ),
        mention.id,
    )


def _minutes(claim: Claim) -> int | None:
    found = re.fullmatch(r"(\d\d):(\d\d)", str(claim.value))
    return int(found[1]) * 60 + int(found[2]) if found else None


def _has_other_clock(ground: Ground, claim: Claim) -> bool:
    return bool(_OTHER_CLOCK.search(ground.sentence_text(ground.place(claim.evidence[0]))))


def _tells_firing(ground: Ground, at: int) -> bool:
    """Whether the part of day is that of the firing: in its sentence, with a verb of firing."""
    sentence = ground.sentence_text(at)
    if _OTHER_CLOCK.search(sentence) or re.search(r"\b(?:drill|talks|met|later|after)\b", sentence):
        return False
    return bool(re.search(r"\b(?:fired|launched|test-fired|tested|shot|launch)\b", sentence))
