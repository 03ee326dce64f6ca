"""Places that cannot go together: a submarine far inland, a landing beyond any flight told.

Accused is a firing from a submarine or ship at a site of ``inland.csv`` (an error; not where a
lake or reservoir is named: missiles have been fired from under those). And a landing in a sea of
``waters.csv`` whose nearest water lies further from the site than the missile flew by any figure
of the report (or can fly, by its class, where it gives none), half as far again and ``SPARE`` km:
an error where it is more than three times as far, else a warning. The circles are drawn wide, so
that a coast never accuses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from watchbook.checking.geography import km_between, place_named
from watchbook.checking.ground import Ground
from watchbook.checking.voices import range_of
from watchbook.records import Finding, Mention, Witness

#: km: places are known to some tens of km, and a site's name stands for its surroundings.
SPARE = 150
AFLOAT = ("submarine", "ship")
_LAKE = re.compile(r"\b(?:lakes?|reservoirs?|river|barge|pond|canal|dam)\b")


def check(ground: Ground) -> Iterator[Finding]:
    """Sites, platforms and landings of each launch."""
    for mention in ground.reading.events:
        if mention.kind == "launch" and mention.status == "occurred":
            yield from _afloat(ground, mention)
            yield from _beyond_reach(ground, mention)


def _afloat(ground: Ground, mention: Mention) -> Iterator[Finding]:
    sites, platforms = mention.claims("site"), mention.claims("platform")
    inland = {one.place: one for one in ground.knowledge.inland}
    if len(sites) != 1 or _LAKE.search(ground.lower):
        return
    site = inland.get(str(sites[0].value))
    for platform in platforms:
        if site is None or platform.value not in AFLOAT or platform.hedged:
            continue
        words = (sites[0].evidence[0], platform.evidence[0])
        yield Finding(
            "site and platform",
            "error",
            f"The report has it fired from a {platform.value} at {site.place}, which lies "
            f"{site.km} km from the nearest sea.",
            words,
            (
                Witness("this report", words[1].exact, words),
                Witness("inland.csv", f"{site.place}: {site.km} km from any sea"),
            ),
            mention.id,
        )
        return


def _beyond_reach(ground: Ground, mention: Mention) -> Iterator[Finding]:
    sites, landings = mention.claims("site"), mention.claims("landing")
    if len(sites) != 1 or len(landings) != 1:
        return
    flown, why = _reach(ground, mention)
    place = place_named(str(sites[0].value), ground.knowledge, precision=4)
    waters = [one for one in ground.knowledge.waters if one.sea == landings[0].value]
    if place is None or not waters or flown == float("inf") or why is None or landings[0].hedged:
        return
    if mention.claims("platform") and mention.claims("platform")[0].value in AFLOAT:
        return  # a ship or submarine may be far from the port that is named
    far = min(
        km_between(place.lat, place.lon, water.lat, water.lon) - water.radius for water in waters
    )
    if far <= flown * 1.5 + SPARE:
        return
    site, sea = sites[0].evidence[0], landings[0].evidence[0]
    yield Finding(
        "site and landing",
        "error" if far > 3 * flown + SPARE else "warning",
        f"The report has it fly from {place.name} and fall in “{sea.exact}”, at least "
        f"{round(far, -2):,.0f} km away, but {why.says}.",
        (site, sea, *why.evidence),
        (
            Witness("this report", f"{site.exact}, {sea.exact}", (site, sea)),
            why,
            Witness("waters.csv", f"at least {round(far, -2):,.0f} km from {place.name}"),
        ),
        mention.id,
    )


def _reach(ground: Ground, mention: Mention) -> tuple[float, Witness | None]:
    """How far it can have come, with the reason: the furthest figure of the report, else what
    ``limits.toml`` has for the class that the report, or else its name, gives it."""
    told = [(one, claim) for claim in mention.claims("distance_km") if (one := range_of(claim))]
    if told:
        (_, high), claim = max(told, key=lambda pair: pair[0][1])
        words = claim.evidence[0]
        return high, Witness("this report", f"it flew {high:,.0f} km by it", (words,))
    codes = {str(claim.value) for claim in mention.claims("weapon")}
    names = {str(claim.value) for claim in mention.claims("weapon_name")}
    codes |= {one.kind for one in ground.knowledge.weapon_names if names & {one.name, *one.aliases}}
    limits = [
        limit
        for limit in ground.knowledge.limits
        if limit.field == "distance_km" and codes & set(limit.weapons)
    ]
    if not limits or len(codes & {"irbm", "icbm", "slbm", "satellite_launch_vehicle"}):
        return float("inf"), None
    widest = max(limits, key=lambda limit: limit.most)
    return widest.most, Witness("limits.toml", widest.reason)
