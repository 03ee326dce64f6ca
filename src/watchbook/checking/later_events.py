"""An event that occurred after its own report came out: "fired on October 23", published the 19th.

Accused is an event told as past whose day, written out, is later than it was anywhere on earth at
publication: with its year an error. Without a year the reader takes the last such day, a year
back; where the story's own news is dated so, and the day of this year lies within ``SOON`` days
after publication, the date is told as odd (a warning), unless the words say which year is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from watchbook.checking.ground import TESTS, Ground
from watchbook.checking.wordings import DAY, MONTH, YEAR, day_of, in_words, month_number
from watchbook.records import Claim, Evidence, Finding, Mention, Witness

#: A news story's own event is dated a year back by no one; a slip is most often of days or a month.
SOON = 62
_MONTH_DAY = re.compile(
    rf"(?P<m1>{MONTH})\s+(?P<d1>{DAY})\b|\b(?P<d2>{DAY})(?:st|nd|rd|th)?\s+(?P<m2>{MONTH})"
)
_OTHER_YEAR = re.compile(
    r"\b(?:last year|year (?:ago|earlier|before)|years|last \w+ber|annivers|since)\b"
)


def check(ground: Ground) -> Iterator[Finding]:
    """Events told as past, against the day of publication."""
    latest = ground.latest_day
    if latest is None:
        return
    for mention in ground.reading.events:
        if mention.status != "occurred":
            continue
        for claim in mention.claims("date"):
            words = claim.evidence[0]
            day = _written_day(claim, words) or _meant(ground, mention, words, latest)
            if day is not None and day > latest:
                yield _accused(ground, mention, words, day)
                break


def _written_day(claim: Claim, words: Evidence) -> date | None:
    """The claim's day where its words give day, month and year."""
    if claim.precision not in (None, 1) or not YEAR.search(words.exact):
        return None
    try:
        return date.fromisoformat(str(claim.value))
    except ValueError:
        return None


def _meant(ground: Ground, mention: Mention, words: Evidence, latest: date) -> date | None:
    """A month and day without a year, of the report's own news, soon after publication."""
    found = _MONTH_DAY.search(words.exact.lower())
    if (
        found is None
        or mention.role != "news"
        or mention.kind not in TESTS
        or YEAR.search(words.exact)
    ):
        return None
    if _OTHER_YEAR.search(ground.sentence_text(ground.place(words))):
        return None
    month, number = month_number(found["m1"] or found["m2"]), int(found["d1"] or found["d2"])
    day = day_of(latest.year, month, number)
    return day if day and 0 < (day - latest).days <= SOON else None


def _accused(ground: Ground, mention: Mention, words: Evidence, day: date) -> Finding:
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
        mention.id,
    )
