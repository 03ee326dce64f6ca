"""A distance in days that the weekdays do not have: "a day after envoys met on Monday", on Sunday.

Accused, with a warning, is a sentence that sets the report's launch so many days after or before
something on a named weekday, where the report has its launch on a weekday that is not so many
days off. Counted in either way (both ends in or not), by a day more or less where the report
names another clock. Only distances under a week can be told by weekdays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from watchbook.checking.ground import Ground
from watchbook.checking.wordings import WEEKDAYS
from watchbook.reading.phrases.numbers import parse_number
from watchbook.records import Finding, Witness

_DAY = "|".join(WEEKDAYS)
_GAP = re.compile(
    r"\b(?:the|this|monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's)"
    r" (?:latest |missile |test |new )?(?:launch|test|firing|missile launch|missile test)"
    r" (?:came|comes|took place|was|follows|happened) (?:just |only )?"
    rf"(?P<n>a|one|two|three|four|five) days? (?P<way>after|before)"
    rf" [^.;\n]{{3,100}}?\bon (?P<day>{_DAY})\b"
)
_CLOCKS = re.compile(r"\b(?:gmt|utc|washington|eastern|overnight|late|early)\b")
_FIRED = re.compile(
    r"\b(?:fired|launched|test-fired|test-launched|tested|conducted|carried out)\b"
    rf"[^.\n]{{0,140}}?\bon (?P<day>{_DAY})\b"
)


def check(ground: Ground) -> Iterator[Finding]:
    """Distances that begin or end on a named weekday."""
    lower = ground.lower
    fired = _FIRED.search(lower)
    if fired is None or ground.main is None:
        return
    for match in _GAP.finditer(lower):
        many = parse_number(match["n"]) if match["n"] != "a" else 1.0
        if many is None or not ground.in_story(match.start()):
            continue
        step = int(many) if match["way"] == "after" else -int(many)
        right = (WEEKDAYS.index(match["day"]) + step) % 7
        ours = WEEKDAYS.index(fired["day"])
        off = min((ours - right) % 7, (right - ours) % 7)
        slack = 1 if _CLOCKS.search(lower) else 0
        if off <= slack:
            continue
        words, main = ground.words(*match.span()), ground.words(*fired.span("day"))
        yield Finding(
            "days between",
            "warning",
            f"The report has its launch on {main.exact}, which is not so many days from "
            f"“{words.exact}”.",
            (main, words),
            (
                Witness("this report", main.exact, (main,)),
                Witness("this report", words.exact, (words,)),
            ),
            ground.main.id,
        )
