"""A first that the report itself contradicts: "first since 2017" beside a test of 2020.

Accused is a tally that calls a test the first since a date, or of a period, where the same report
dates another such test of the same state between that date and now. The other test must be of
the kind that is counted, by its own words (an ICBM for "first ICBM test"), and be dated by words
that give the year, or of the very period counted. "First such test" says too little of what it
counts, and is let pass.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from watchbook.checking.days import last_of, span_of
from watchbook.checking.ground import Ground
from watchbook.checking.wordings import YEAR
from watchbook.records import Claim, Finding, Mention, Tally, Witness

_MISSILES = frozenset(
    "missile ballistic_missile srbm mrbm irbm icbm slbm hypersonic_missile cruise_missile".split()  # noqa: SIM905
)
#: What a counted noun commits a test to: the kind of event, and the classes of weapon.
_COUNTED: tuple[tuple[str, str, frozenset[str] | None], ...] = (
    (r"nuclear|atomic", "nuclear_test", None),
    (r"engine", "engine_test", None),
    (r"intercontinental|icbm", "launch", frozenset({"icbm"})),
    (r"intermediate", "launch", frozenset({"irbm"})),
    (r"submarine|slbm", "launch", frozenset({"slbm"})),
    (r"hypersonic", "launch", frozenset({"hypersonic_missile"})),
    (r"cruise", "launch", frozenset({"cruise_missile"})),
    (r"satellite", "launch", frozenset({"satellite_launch_vehicle"})),
    (r"ballistic", "launch", _MISSILES - {"missile", "cruise_missile"}),
    (r"missile", "launch", _MISSILES),
)
_LENGTH = re.compile(r"P(\d+)([DWMY])")
_DAYS = {"D": 1, "W": 7, "M": 28, "Y": 365}


def check(ground: Ground) -> Iterator[Finding]:
    """Every first of the report against its other tests."""
    for tally in ground.reading.tallies:
        if tally.ordinal != 1 or "such" in tally.evidence[0].exact.lower():
            continue
        what = _what(tally)
        told = next((one for one in ground.reading.events if one.id == tally.about), None)
        start, end = _start(ground, tally, told), _end(ground, told)
        if what is None or start is None or end is None:
            continue
        for mention in ground.reading.events:
            if mention.id == tally.about or not _counts(mention, what, tally):
                continue
            claim = mention.best("date")
            if claim is None or claim.hedged:
                continue
            first, last = span_of(str(claim.value))
            if start < first and last < end and _is_certain(tally, claim):
                yield _accused(tally, mention, claim)
                break


def _what(tally: Tally) -> tuple[str, frozenset[str] | None] | None:
    of = f"{tally.of} {tally.evidence[0].exact}".lower()
    for pattern, kind, classes in _COUNTED:
        if re.search(rf"\b(?:{pattern})", of):
            return kind, classes
    return None


def _start(ground: Ground, tally: Tally, told: Mention | None) -> date | None:
    """The last day that the count leaves out."""
    if tally.since is not None:
        day = last_of(tally.since)
        if day is None and (year := YEAR.search(tally.since)):
            day = last_of(year[1])
        return day
    if tally.period is None:
        return None
    if re.fullmatch(r"\d{4}(-\d\d)?", tally.period):
        return span_of(tally.period)[0] - timedelta(days=1)
    if length := _LENGTH.fullmatch(tally.period):
        end = _end(ground, told)
        return end - timedelta(days=int(length[1]) * _DAYS[length[2]] - 1) if end else None
    return None


def _end(ground: Ground, told: Mention | None) -> date | None:
    """The day of the test that is the first, as early as it can be; else today, as it were."""
    claim = told.best("date") if told is not None else None
    if claim is not None:
        return span_of(str(claim.value))[0]
    if told is not None and told.role == "background":
        return None  # some other test, of no known day
    if ground.published is not None:
        return ground.published - timedelta(days=7)
    return ground.window.first if ground.window and ground.window.first else None


def _counts(mention: Mention, what: tuple[str, frozenset[str] | None], tally: Tally) -> bool:
    """Whether an event is surely one of those counted."""
    kind, classes = what
    if mention.kind != kind or mention.status != "occurred":
        return False
    if tally.actor is None or mention.actor != (tally.actor,):
        return False
    if classes is None:
        return True
    told = [str(claim.value) for claim in mention.claims("weapon") if not claim.hedged]
    return bool(told) and told[0] in classes


def _is_certain(tally: Tally, claim: Claim) -> bool:
    """Whether the year of the other test is told, and not worked out."""
    exact = claim.evidence[0].exact
    return bool(YEAR.search(exact)) or tally.period is not None


def _accused(tally: Tally, mention: Mention, claim: Claim) -> Finding:
    words, rival = tally.evidence[0], claim.evidence[0]
    return Finding(
        "first",
        "error" if YEAR.search(rival.exact) else "warning",
        f"The report counts “{words.exact}”, and itself tells of one in between "
        f"(“{rival.exact}”: {claim.value}).",
        (words, rival),
        (
            Witness("this report", words.exact, (words,)),
            Witness("this report", f"one on {claim.value}", (*mention.evidence[:1], rival)),
        ),
        mention.id,
    )
