"""A military parade that nobody held: "on Thursday state media reported a parade" in January 2022.

Accused, with a warning, is a parade told as news of the last days ("on Thursday"), where
``parades.csv`` has all parades of that state and none within ``DAYS`` days before any day on which
the report can have been written. A warning and no error: parades are watched closely, but a small
one may have been missed by the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from watchbook.checking.ground import Ground
from watchbook.checking.wordings import WEEKDAYS, in_words
from watchbook.records import Finding, Witness

#: "On Thursday" reaches back a week, "last week" two, and state media tell it a day late.
DAYS = 16
_PARADE = re.compile(r"\bmilitary parades?\b")
_RECENT = re.compile(
    rf"\b(?:{'|'.join(WEEKDAYS)}|yesterday|last week|earlier this week|today|overnight)\b"
)
_HELD = re.compile(
    r"\b(?:oversaw|overseen|held|attended|reviewed|staged|watched|presided|inspected|paraded|showed)\b"
)
_NOT_NOW = re.compile(
    r"\b(?:prepar\w+|plan\w*|will|would|may|might|could|expected|rehears\w+|next|upcoming|ago|since"
    r"|anniversary|19\d\d|20\d\d|cancel\w*|no|not|last (?:month|year)|practi[cs]\w+|ahead of|if"
    r"|january|february|march|april|june|july|august|september|october|november|december)\b"
)


def check(ground: Ground) -> Iterator[Finding]:
    """Parades told as news of a state whose parades are all known."""
    lower = ground.lower
    if "military parade" not in lower:
        return
    window, main = ground.window, ground.main
    if window is None or window.first is None or window.last is None or main is None:
        return
    state = main.actor[0] if main.actor else None
    rows = [row for row in ground.knowledge.parades if row.state == state]
    until = max((row.known for row in rows if row.known), default="")
    first, last = window.first - timedelta(days=DAYS), window.last
    if not rows or first.isoformat() < min(row.day for row in rows if row.day):
        return
    if last.isoformat() > until or any(
        row.day and first <= date.fromisoformat(row.day) <= last for row in rows
    ):
        return
    for match in _PARADE.finditer(lower):
        sentence = ground.sentence_text(match.start())
        if not _RECENT.search(sentence) or not _HELD.search(sentence):
            continue
        near = lower[max(0, match.start() - 90) : match.end() + 40].split("\n")[0]
        if _NOT_NOW.search(near) or not ground.in_story(match.start()):
            continue
        words = ground.words(match.start(), match.end())
        before = max(row.day for row in rows if row.day and row.day <= last.isoformat())
        yield Finding(
            "parade",
            "warning",
            f"The report tells of a military parade in the days before it was written "
            f"({in_words(window.first)} to {in_words(last)}), but none is known: the last one "
            f"before was on {in_words(date.fromisoformat(before))}.",
            (words,),
            (
                Witness("this report", words.exact, (words,)),
                Witness("parades.csv", f"{state}: {before}"),
                *window.why,
            ),
        )
        return
