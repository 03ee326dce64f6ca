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
from datetime import date, timedelta
from itertools import combinations

from watchbook.checking.clues import are_apart, as_witness, bounds
from watchbook.checking.days import span_of
from watchbook.checking.ground import Ground
from watchbook.checking.offices import KNOWN_UNTIL
from watchbook.checking.wordings import in_words
from watchbook.records import Finding, Severity, Witness
from watchbook.records.dating import Clue

GRACE_DAYS = 20
_SEVERITIES: dict[str, Severity] = {
    "occasion": "error",
    "resolution": "error",
    "newness": "warning",
}
#: Clues that accuse each other in a report without a date.
_AGAINST_EACH_OTHER = ("occasion", "resolution", "administration", "newness", "office", "dateline")
_ADMINISTRATION = re.compile(r"\b([A-Z][a-z]+)(?:-[A-Z][a-z]+)? administration\b")
_MAYBE = re.compile(r"\b(?:if|would|could|might|may|next|future|potential|possible|hypothetical)\b")
_RELATIVE = re.compile(
    r"\b(?:next|last|this) (?:week|month|year)|\b(?:in|'s) ?(?:January|February|March|April"
    r"|May|June|July|August|September|October|November|December)\b",
    re.IGNORECASE,
)


def check(ground: Ground) -> Iterator[Finding]:
    """Every clue against the day of publication, or against each other."""
    if ground.published is not None:
        for clue in ground.clues:
            yield from _against_publication(ground, clue, ground.published)
        if "administration" in ground.lower and ground.published <= KNOWN_UNTIL:
            yield from _administrations(ground, ground.published)
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
    too_late = bool(relative) and (published - last).days > GRACE_DAYS
    if clue.topic.startswith("occasion test") and relative:
        return  # "its second nuclear test this year" counts the year's
    if not (too_early or too_late):
        return
    if clue.kind == "occasion" and not _is_known(ground, clue, published):
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
    if re.search(r"\bago\b", words):
        return False  # "the last party congress, 36 years ago": from before the file's first
    rows = [
        one
        for one in ground.knowledge.occasions
        if any(wording in words for wording in one.wordings)
    ]
    if len(rows) < 2:
        return True
    years = [int(row.first[:4]) for row in rows]
    return min(years) <= published.year <= max(years)


def _administrations(ground: Ground, published: date) -> Iterator[Finding]:
    """ "The Biden administration" before there was one."""
    seen: set[str] = set()
    for match in _ADMINISTRATION.finditer(ground.text):
        name = match[1].split("-")[0]
        rows = [
            row
            for row in ground.knowledge.holders_of("us_president")
            if row.person.split()[-1] == name
        ]
        if not rows or name in seen or ground.in_quotation(match.start()):
            continue
        seen.add(name)
        first = min(rows, key=lambda row: row.start)
        if span_of(first.start)[0] <= published + timedelta(days=GRACE_DAYS):
            continue
        if _MAYBE.search(ground.sentence_text(match.start())) or not ground.in_story(match.start()):
            continue
        words = ground.words(match.start(), match.end())
        yield Finding(
            "anachronism",
            "error",
            f"The report, published on {in_words(published)}, speaks of the “{words.exact}”, but "
            f"{first.person} took office only on {in_words(span_of(first.start)[0])}.",
            (words,),
            (
                Witness("this report", words.exact, (words,)),
                Witness("holders.csv", f"{first.person}, President from {first.start}"),
            ),
        )


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
