"""Two days for one event: "on Tuesday" in the first sentence, "Friday's launch" further down.

Accused are two days that one voice gives one event, in two sentences. Days that lie side by side
are let pass where the report names a clock or zone ("GMT", "late Monday in Washington") or the
night: the event then has two days. Two apart are an error where both are told of the report's own
news, otherwise a warning, for a report that tells of several tests is easily misread. Reports
without a date are judged by the weekdays that they print.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import combinations

from watchbook.checking.ground import TESTS, Ground
from watchbook.checking.voices import is_mended, same_sentence, same_voice
from watchbook.checking.wordings import WEEKDAYS, in_words
from watchbook.records import Claim, Finding, Mention, Witness

_CLOCKS = re.compile(
    r"\b(?:gmt|utc|local time|eastern|washington time|kst|jst|korean? time|overnight|night|late"
    r"|early|dawn|midnight|predawn|pre-dawn|evening|et\b|edt|est|time difference)\b"
)
_DAY = "|".join(WEEKDAYS)
_FIRED = (
    r"(?:fired|launched|test-fired|test-launched|tested|conducted|carried out|shot|blew up|exploded"
    r"|(?:passed|flew|fell|came down|landed|rose) (?:over|into|in|from|off))"
)
_LEAD = re.compile(
    rf"\b{_FIRED}\b(?:[^.\n]|\.(?!\s+[A-Za-z]{{3}})){{0,140}}?"
    rf"\b(?:on|early|late|early on|late on)?\s*({_DAY})\b"
)
_OF_THE_DAY = re.compile(
    rf"\b({_DAY})'s (?:[a-z-]+ ){{0,3}}?"
    r"(?:launch|test|firing|test-firing|missile|test-launch)(?:es|s)?\b"
)


def check(ground: Ground) -> Iterator[Finding]:
    """The days of each test, then the weekdays that the report prints for its own news."""
    found = False
    for mention in ground.reading.events:
        if mention.kind not in TESTS or mention.status != "occurred":
            continue
        for one, other in combinations(mention.claims("date")[:12], 2):
            told = _judged(ground, mention, one, other)
            if told is not None:
                found = True
                yield told
                break
    if not found:
        yield from _by_weekday(ground)


def _judged(ground: Ground, mention: Mention, one: Claim, other: Claim) -> Finding | None:
    first, second = one.evidence[0], other.evidence[0]
    days = [_day(one), _day(other)]
    if days[0] is None or days[1] is None or one.hedged or other.hedged:
        return None
    apart = abs((days[0] - days[1]).days)
    if apart == 0 or not same_voice(one, other) or same_sentence(ground, first, second):
        return None
    if is_mended(ground, first, second) or (apart == 1 and _CLOCKS.search(ground.lower)):
        return None
    return Finding(
        "two dates",
        "error" if mention.role == "news" and apart > 1 else "warning",
        f"The report dates one event to {in_words(days[0])} (“{first.exact}”) and to "
        f"{in_words(days[1])} (“{second.exact}”).",
        (first, second),
        (
            Witness("this report", in_words(days[0]), (first,)),
            Witness("this report", in_words(days[1]), (second,)),
        ),
        mention.id,
    )


def _day(claim: Claim) -> date | None:
    if claim.precision not in (None, 1):
        return None
    try:
        return date.fromisoformat(str(claim.value))
    except ValueError:
        return None


def _by_weekday(ground: Ground) -> Iterator[Finding]:
    """The weekday of the first firing told, and another one's "Friday's launch".

    Let pass where the other day stands anywhere else in the report: another test may be its own.
    """
    main = ground.main
    if main is None:
        return
    lower = ground.lower
    leads = [match for match in _LEAD.finditer(lower) if ground.in_story(match.start())]
    ours = [match for match in _OF_THE_DAY.finditer(lower) if ground.in_story(match.start())]
    if not leads or not ours:
        return
    lead = leads[0]
    days = {match[1] for match in leads}
    for match in ours:
        if match[1] in days or lower.count(match[1]) > 1 or not _is_news(ground, match.start()):
            continue
        first, second = ground.words(*lead.span(1)), ground.words(*match.span())
        yield Finding(
            "two dates",
            "warning",
            f"The report has its test on {lead[1].capitalize()} and speaks of “{second.exact}”.",
            (first, second),
            (
                Witness("this report", first.exact, (first,)),
                Witness("this report", second.exact, (second,)),
            ),
            main.id,
        )
        return


_NEWS = re.compile(
    r"\b(?:is|was|comes|came|marks|marked|follows|followed|appears|appeared|will|drew)\b"
)
_BEFORE = re.compile(r"\b(?:after|since|following|previous|earlier|last|before|days)\b")


def _is_news(ground: Ground, at: int) -> bool:
    """Whether the sentence begins with it and tells of it as of the news itself."""
    one = ground.sentence_at(at)
    if one is None or at - one.start > 12:
        return False
    sentence = ground.lower[one.start : one.end]
    return bool(_NEWS.search(sentence)) and not _BEFORE.search(sentence[: at - one.start])
