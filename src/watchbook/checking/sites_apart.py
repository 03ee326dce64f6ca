"""Two places for one firing, or one landing in two places.

Accused, with a warning, are two sites of one event by one voice, both known places, further apart
than ``APART_KM``: places within that are named for each other ("near Pyongyang", Sunan). Not for
several missiles, which may come from several places, unless one of the two is named for all. And
a landing inside an economic zone beside one outside it, of the same missiles.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from watchbook.checking.geography import km_between, place_named
from watchbook.checking.ground import TESTS, Ground
from watchbook.checking.voices import is_mended, quoted, same_sentence, same_voice, tells_apart
from watchbook.knowledge import Place
from watchbook.records import Claim, Finding, Mention, Witness

APART_KM = 90
_WIDE = ("province", "county", "area", "island")
_REGION = re.compile(
    r"\b(?:region|province|oblast|county|prefecture|district|state)\b", re.IGNORECASE
)
_SITE = re.compile(
    r"\b(?:from|at|near|in|around|of|outside)(?: the)?(?: (?:[a-z'-]+ ){0,4}?(?:port|city|town|site"
    r"|base|area|vicinity|village|airfield|county)(?: city| town)?(?: of)?)? $"
)
_INSIDE = re.compile(
    r"\b(?:fell|landed|came down|splashed down|dropped)\b[^.\n]{0,60}?\b(?:inside|within|in|into)\b"
    r"[^.\n]{0,30}?\b(?:exclusive economic zone|eez|economic zone)\b"
)
_OUTSIDE = re.compile(
    r"\b(?:fell|landed|came down|splashed down|dropped)\b[^.\n]{0,60}?\boutside\b"
    r"[^.\n]{0,30}?\b(?:exclusive economic zone|eez|economic zone|zone)\b"
)
_SOME = re.compile(
    r"\b(?:one of|some|others?|another|second|first|third|two of|previous\w*|earlier|last|may have"
    r"|appear\w*|believed|likely|possib\w+|not|never|had|if|august|20\d\d|months?|years?)\b"
)


def check(ground: Ground) -> Iterator[Finding]:
    """The sites of each test, then where its missiles came down."""
    for mention in ground.reading.events:
        if mention.kind in TESTS and mention.status == "occurred" and mention.role == "news":
            for one, other in combinations(mention.claims("site")[:12], 2):
                found = _judged(ground, mention, one, other)
                if found is not None:
                    yield found
                    break
    if "zone" in ground.lower and ground.main is not None:
        yield from _zones(ground, ground.main)


def _judged(ground: Ground, mention: Mention, one: Claim, other: Claim) -> Finding | None:
    first, second = one.evidence[0], other.evidence[0]
    places = (_place(ground, mention, one), _place(ground, mention, other))
    if places[0] is None or places[1] is None or one.hedged or other.hedged:
        return None
    apart = km_between(places[0].lat, places[0].lon, places[1].lat, places[1].lon)
    if apart <= APART_KM or not same_voice(one, other):
        return None
    if places[0].region == places[1].name or places[1].region == places[0].name:
        return None
    if same_sentence(ground, first, second) or quoted(ground, first) or quoted(ground, second):
        return None
    if is_mended(ground, first, second) or tells_apart(ground, first, second):
        return None
    return Finding(
        "two sites",
        "warning",
        f"The report has one event at “{first.exact}” and at “{second.exact}”, which are some "
        f"{round(apart, -1):,.0f} km apart.",
        (first, second),
        (
            Witness("this report", first.exact, (first,)),
            Witness("this report", second.exact, (second,)),
        ),
        mention.id,
    )


def _place(ground: Ground, mention: Mention, claim: Claim) -> Place | None:
    """The known place of a site, in the country of whoever fired, with "from" or "at" before it;
    none that is as wide as a province."""
    place = place_named(str(claim.value), ground.knowledge, precision=2)
    start = ground.place(claim.evidence[0])
    if place is not None and (place.kind in _WIDE or _REGION.search(claim.evidence[0].exact)):
        return None
    told_as_site = _SITE.search(ground.lower[max(0, start - 50) : start])
    return place if place and told_as_site and (place.state,) == mention.actor else None


def _zones(ground: Ground, main: Mention) -> Iterator[Finding]:
    inside, outside = (
        [
            match
            for match in pattern.finditer(ground.lower)
            if not _SOME.search(ground.sentence_text(match.start()))
            and ground.in_story(match.start())
            and not ground.in_quotation(match.start())
        ]
        for pattern in (_INSIDE, _OUTSIDE)
    )
    inside = [match for match in inside if "outside" not in match.group()]
    if not inside or not outside:
        return
    first, second = (ground.words(*one[0].span()) for one in (inside, outside))
    if same_sentence(ground, first, second):
        return
    yield Finding(
        "two landings",
        "warning",
        f"The report has “{first.exact}” and “{second.exact}” of one launch.",
        (first, second),
        (
            Witness("this report", first.exact, (first,)),
            Witness("this report", second.exact, (second,)),
        ),
        main.id,
    )
