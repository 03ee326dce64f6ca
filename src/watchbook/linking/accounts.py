"""From a mention to the account that linking compares and a book keeps."""

from __future__ import annotations

import re
from functools import lru_cache

from watchbook.knowledge import load_knowledge
from watchbook.linking.days import local_day
from watchbook.linking.windows import window_of
from watchbook.reading.phrases.numbers import parse_ordinal
from watchbook.records import Account, Mention, MentionRef, Range, Reading

#: Kinds with several parties: who took part is evidence, and told differently by each report,
#: so that all of them stand in one stream.
SHARED = frozenset({"meeting", "drill"})
#: Events that a state counts: "its fourth nuclear test" is the same in every report.
COUNTED = frozenset({"nuclear_test"})


def account_of(
    key: str,
    story: str,
    reading: Reading,
    mention: Mention,
    *,
    bounds: tuple[str, str] | None = None,
    weekday: int | None = None,
) -> Account:
    """The account of one mention.

    ``key`` is the report's key in the book, ``story`` that of the first of its copies.
    ``bounds`` are the first and last day (``YYYY-MM-DD``) between which an undated report was
    written, as far as they are known, ``weekday`` (Monday 0) its word for the day of its news.
    """
    report = reading.report
    zone = zone_of(mention.actor)
    local = local_day(report.published, report.published_at, zone)
    window = window_of(mention, report, local, zone, bounds)
    first, last = window.days
    return Account(
        ref=MentionRef(key, mention.id),
        story=story,
        stream=stream_of(mention),
        kind=mention.kind,
        status=mention.status,
        role=mention.role,
        actor=tuple(sorted(set(mention.actor))),
        told=window.told,
        first_day=first,
        last_day=last,
        published=local,
        published_at=report.published_at,
        time=_words(mention, "time"),
        utc=_words(mention, "utc"),
        count=_ranges(mention, "count"),
        weapon=_words(mention, "weapon"),
        weapon_name=tuple(dict.fromkeys(weapon_called(w) for w in _words(mention, "weapon_name"))),
        site=_words(mention, "site"),
        platform=_words(mention, "platform"),
        landing=_words(mention, "landing"),
        distance_km=_ranges(mention, "distance_km"),
        apogee_km=_ranges(mention, "apogee_km"),
        names=_names(reading, mention),
        weekday=None if window.told == "day" else weekday,
    )


def stream_of(mention: Mention) -> str:
    """Accounts of two streams never tell of one event."""
    if mention.kind in SHARED:
        return mention.kind
    return f"{mention.kind}:{'-'.join(sorted(set(mention.actor)))}"


@lru_cache(maxsize=1024)
def zone_of(actor: tuple[str, ...]) -> str:
    """The tz database name of the capital of whoever acts; UTC for several, or where unknown."""
    if len(actor) != 1:
        return "UTC"
    state = load_knowledge().state_by_code(actor[0])
    return state.timezones[0] if state and state.timezones else "UTC"


def weapon_called(name: str) -> str:
    """A weapon's name as the knowledge files write it ("KN-11" is "Pukguksong-1"), the name
    itself where they do not know it, or know two."""
    plain = _plain(name)
    known = _weapon_names()
    return known.get(plain) or known.get(plain.removesuffix("s")) or name


@lru_cache(maxsize=1)
def _weapon_names() -> dict[str, str]:
    found: dict[str, set[str]] = {}
    for weapon in load_knowledge().weapon_names:
        for wording in (weapon.name, *weapon.aliases):
            if wording not in weapon.ambiguous:
                found.setdefault(_plain(wording), set()).add(weapon.name)
    return {plain: min(names) for plain, names in found.items() if len(names) == 1}


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.casefold())


def _words(mention: Mention, field: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(claim.value) for claim in mention.claims(field)))


def _ranges(mention: Mention, field: str) -> tuple[Range, ...]:
    values = (claim.value for claim in mention.claims(field))
    return tuple(dict.fromkeys(value for value in values if isinstance(value, tuple)))


def _names(reading: Reading, mention: Mention) -> tuple[str, ...]:
    """Ordinals of counted tests ("test 4"), resolutions by number, and names of exercises."""
    names: set[str] = set()
    words = " ".join(quoted.exact for quoted in mention.evidence)
    if mention.kind in COUNTED:
        for word in re.findall(r"[a-z]+|\d+(?:st|nd|rd|th)", words.lower()):
            ordinal = parse_ordinal(word)
            if ordinal is not None and (ordinal > 1 or mention.status == "occurred"):
                names.add(f"test {ordinal}")
        for tally in reading.tallies:
            # "The first" is the first for long, or of the year, more often than the first of all.
            counted = tally.about == mention.id and tally.period is None and tally.since is None
            if counted and (tally.ordinal or 0) > 1:
                names.add(f"test {tally.ordinal}")
    names.update(f"resolution {number}" for number in re.findall(r"[Rr]esolution (\d{3,4})", words))
    if mention.kind == "drill":
        names.update(called.lower() for called in _EXERCISE.findall(words))
    return tuple(sorted(names))


#: "Foal Eagle", "Ulchi Freedom Shield": two capitals or more in a row.
_EXERCISE = re.compile(r"\b[A-Z][a-z]+(?: [A-Z][a-z]+)+")
