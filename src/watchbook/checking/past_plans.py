"""Something still to come on a day that is over: "talks are to resume on January 3", on the 5th.

Accused is a sentence that tells of what will be ("will", "are to", "is due") on a day written out
with its year that lies before the report was written: an error. Without its year a day is let
pass, for it may be the next year's. "Were to", "was due" tell how things stood, and accuse
nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from watchbook.checking.ground import Ground
from watchbook.checking.wordings import DAY, MONTH, day_of, in_words, month_number
from watchbook.records import Finding, Witness

_TO_COME = (
    r"(?:will|(?:is|are) (?:to|due|set|scheduled|expected|planned|slated)|(?:is|are) planning to"
    r"|plans? to|shall)"
)
_PLAN = re.compile(
    rf"\b{_TO_COME}\b(?P<between>[^.;\n]{{0,90}}?)\bon\s+(?P<date>(?:(?P<m1>{MONTH})\s+(?P<d1>{DAY})"
    rf"|(?P<d2>{DAY})(?:st|nd|rd|th)?\s+(?P<m2>{MONTH})),?\s+(?P<year>(?:19|20)\d\d)\b)"
)
_ANOTHER = re.compile(
    r"\b(?:since|that|which|who|signed|adopted|fired|launched|held|agreed|made|announced|after|killed"
    r"|was|were|had|began|born|broke)\b"
)


def check(ground: Ground) -> Iterator[Finding]:
    """What is told as to come, against the first day on which the report can have been written."""
    window = ground.window
    if window is None or window.first is None:
        return
    for match in _PLAN.finditer(ground.lower):
        day = day_of(
            int(match["year"]),
            month_number(match["m1"] or match["m2"]),
            int(match["d1"] or match["d2"]),
        )
        if day is None or (window.first - day).days < 1 or _ANOTHER.search(match["between"]):
            continue
        if ground.in_quotation(match.start()) or not ground.in_story(match.start()):
            continue
        words = ground.words(*match.span("date"))
        yield Finding(
            "plan for the past",
            "error",
            f"The report, written no earlier than {in_words(window.first)}, tells of "
            f"{in_words(day)} (“{words.exact}”) as still to come.",
            (words,),
            (Witness("this report", words.exact, (words,)), *window.why),
        )
