"""Something that was not yet, or not then: a summit, a resolution, a body, a government.

Against the day of publication, where there is one. Accused is what the report takes for past or
for known and what came later: a resolution before its adoption, "since the Hanoi summit" before it,
"the Biden administration" before there was one (errors), a weapon's name before it was used (a
warning: names leak). And an occasion told by when it is ("next month", "last week") that was
at another time (an error). Occasions told as to come that were over are let pass: reports retell
how things stood. ``GRACE_DAYS`` go to a file that knows days and months, not hours.

A report without a date is held against itself: two clues that no day satisfies accuse each other,
where they miss each other by more than two months. Persons in office have a check of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import combinations

from watchbook.checking.clues import are_apart, as_witness, bounds
from watchbook.checking.ground import Ground
from watchbook.checking.offices import KNOWN_UNTIL
from watchbook.checking.wordings import in_words
from watchbook.records import Finding, Severity, Witness
from watchbook.records.dating import Clue

GRACE_DAYS = 20
_SEVERITIES: dict[str, Severity] = {
    "occasion": "error",
    "resolution": "error",
    "administration": "error",
    "newness": "warning",
}
#: Clues that accuse each other in a report without a date.
_AGAINST_EACH_OTHER = ("occasion", "resolution", "administration", "newness", "office", "dateline")
_RELATIVE = re.compile(
    r"\b(?:next|last|this) (?:week|month|year)|\bago\b|\b(?:in|'s) ?(?:January|February|March|April"
    r"|May|June|July|August|September|October|November|December)\b",
    re.IGNORECASE,
)


def check(ground: Ground) -> Iterator[Finding]:
    """Every clue against the day of publication, or against each other."""
    if ground.published is not None:
        for clue in ground.clues:
            yield from _against_publication(ground, clue, ground.published)
        return
    told = [
        clue
        for clue in ground.clues
        if clue.kind in _AGAINST_EACH_OTHER and not _is_quoted(ground, clue)
    ]
    for one, other in combinations(told, 2):
        # Whoever held an office may still be named by it later: only its beginning is certain.
        if one.topic != other.topic and _apart(one, other):
            yield _two(ground, one, other)
            return


def _is_quoted(ground: Ground, clue: Clue) -> bool:
    return ground.in_quotation(ground.place(clue.evidence[0]))


def _against_publication(ground: Ground, clue: Clue, published: date) -> Iterator[Finding]:
    severity = _SEVERITIES.get(clue.kind)
    if severity is None or _is_quoted(ground, clue) or published > KNOWN_UNTIL:
        return
    first, last = bounds(clue)
    too_early = (first - published).days > GRACE_DAYS
    relative = clue.kind == "occasion" and _RELATIVE.search(clue.evidence[0].exact)
    too_late = bool(relative) and (published - last).days > GRACE_DAYS and _is_known(ground, clue, published)
    if clue.kind == "occasion" and too_early and not _is_known(ground, clue, published):
        return
    if not (too_early or too_late):
        return
    words = clue.evidence[0]
    when = f"before {in_words(first)}" if too_early else f"after {in_words(last)}"
    yield Finding(
        "anachronism",
        severity,
        f"The report, published on {in_words(published)}, cannot speak so of “{words.exact}” "
        f"{when}: {clue.says}.",
        (words,),
        (as_witness(clue), Witness("this report", f"published {published.isoformat()}")),
    )


def _is_known(ground: Ground, clue: Clue, published: date) -> bool:
    """Whether the file's occasions of that wording are all that there were around that day."""
    words = clue.evidence[0].exact
    rows = [
        one
        for one in ground.knowledge.occasions
        if any(wording in words for wording in one.wordings)
    ]
    if len(rows) < 2:
        return True
    years = [int(row.first[:4]) for row in rows]
    return min(years) <= published.year <= max(years)


def _apart(one: Clue, other: Clue) -> bool:
    """Whether the two clues cannot both hold, taking an office for its beginning alone."""
    if "office" not in (one.kind, other.kind):
        return are_apart(one, other)
    office, rest = (one, other) if one.kind == "office" else (other, one)
    if rest.kind == "office":
        return False
    last, first = bounds(rest)[1], bounds(office)[0]
    return last < first and (first - last).days > 92


def _two(ground: Ground, one: Clue, other: Clue) -> Finding:
    words = (one.evidence[0], other.evidence[0])
    weak = "newness" in (one.kind, other.kind)
    return Finding(
        "anachronism",
        "warning" if weak else "error",
        f"No day fits both “{words[0].exact}” ({one.says}) and “{words[1].exact}” ({other.says}).",
        words,
        (as_witness(one), as_witness(other)),
    )
