"""An event that occurred after its own report came out: "fired on October 23", published 19.

Accused is a sentence that tells a test as done ("fired", "carried out") and dates it, with its
year, later than it was anywhere on earth at publication: an error. Without a year the day may be
one of a year before; where it stands in the first sentences, whose news nobody dates a year back,
and the day of this year lies within ``SOON`` days after publication, it is told as odd (a
warning). A sentence that speaks of what is to come ("will", "until", "planned") is let pass.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from watchbook.checking.ground import Ground
from watchbook.checking.wordings import DAY, MONTH, WEEKDAY, YEAR, day_of, in_words, month_number
from watchbook.records import Evidence, Finding, Witness

#: A slip is most often one of days, or of the month.
SOON = 62
#: So many sentences from the headline on tell the news itself.
LEAD = 4
_DATE = re.compile(
    rf"\b(?:on|of|late|early|since)\s+(?:{WEEKDAY},?\s+)?(?P<date>"
    rf"(?:(?P<m1>{MONTH})\s+(?P<d1>{DAY})|(?P<d2>{DAY})(?:st|nd|rd|th)?\s+(?P<m2>{MONTH}))\b(?!\s*(?:-|to|and|or)\s*\d)"
    r"(?:,?\s+(?P<year>(?:19|20)\d\d)\b)?)"
)
_DONE = re.compile(
    r"\b(?:fired|launched|test-fired|test-launched|tested|carried out|conducted|set off|detonated"
    r"|exploded|blew up|shot down|staged|flew|took place|broke up|lifted off)\b"
)
_TO_COME = re.compile(
    r"\b(?:will|would|shall|plan\w*|until|till|by the|to be|is to|are to|set to|due|schedul\w+"
    r"|expect\w*"
    r"|ahead of|before|deadline|next|(?<!\d )may(?! \d)|might|could|if|upcoming|prepar\w+|intend\w*"
    r"|last year|years? (?:ago|earlier|before)|anniversary|expires?|window)\b"
    rf"|\b(?:from|between) (?:\d|{MONTH})"
)


def check(ground: Ground) -> Iterator[Finding]:
    """Sentences that tell a test as done, against the day of publication."""
    latest = ground.latest_day
    if latest is None:
        return
    for match in _DATE.finditer(ground.lower):
        day = _day(ground, match, latest)
        if day is None or day <= latest or not ground.in_story(match.start()):
            continue
        sentence = ground.sentence_text(match.start())
        if _DONE.search(sentence) and not _TO_COME.search(sentence):
            yield _accused(ground, ground.words(*match.span("date")), day)


def _day(ground: Ground, match: re.Match[str], latest: date) -> date | None:
    """The day that is meant, None where that is open."""
    month, number = month_number(match["m1"] or match["m2"]), int(match["d1"] or match["d2"])
    if match["year"]:
        return day_of(int(match["year"]), month, number)
    day = day_of(latest.year, month, number)
    sentence = ground.sentence_at(match.start())
    if day is None or sentence is None or (day - latest).days > SOON:
        return None
    story = [one.number for one in ground.sentences if not one.furniture]
    return day if sentence.number in story[:LEAD] else None


def _accused(ground: Ground, words: Evidence, day: date) -> Finding:
    published = ground.published
    assert published is not None
    return Finding(
        "event after report",
        "error" if YEAR.search(words.exact) else "warning",
        f"The report, published on {in_words(published)}, tells of an event of {in_words(day)} "
        f"(“{words.exact}”) as past.",
        (words,),
        (
            Witness("this report", f"it was on {in_words(day)}", (words,)),
            Witness("this report", f"published {in_words(published)}"),
        ),
    )
