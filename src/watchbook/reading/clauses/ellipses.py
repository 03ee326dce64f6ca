"""Firings and tests that stand in a sentence as a number, a day or a part of the day alone.

"Its first test was in 2006, its second in 2009", "two in the morning and one in the afternoon",
"one from Wonsan and the other from Hamhung", "after failures in May and August", "its nuclear
tests, the last of them in May".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from watchbook.reading.clauses.sighting import Sighting
from watchbook.reading.phrases.numbers import parse_ordinal
from watchbook.reading.phrases.skeleton import Item, Line
from watchbook.reading.phrases.weapons import WeaponPhrase

_ORDINAL = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))"
)
#: "its second in 2009", "and the third on Feb. 12".
_NEXT_TEST = re.compile(
    rf" (?:,|and|, and) (?:its|the|their) (?P<what>{_ORDINAL})(?: N| test| launch)?"
    r" (?:, )?(?:was |came )?(?:in |on |early in |late in )?(?P<date>D)(?= )"
)
#: "three of its nuclear tests, the last of them in May".
_LATEST_OF = re.compile(
    r"(?: ,| \(| -| -)? (?:the|its) (?P<what>latest|last|most recent)(?: N)?"
    r" (?:(?:of|among) (?:them|these|those|which) )?(?:, )?(?:was |came |held |conducted |V )?"
    r"(?:in |on |only )?(?P<date>D)(?= )"
)
_PART = r"(?:morning|afternoon|evening|night|early hours)"
_OTHER = r"(?:N|another|the other|a second|a third|the rest)(?: N| more)?"
#: "two in the morning and one in the afternoon".
_TWO_PARTS = re.compile(
    rf" (?P<one>N)(?: V)? (?:early |late )?(?:in|during|on) the {_PART} (?:, )?and"
    rf" (?P<two>{_OTHER})(?: V)? (?:later )?(?:in|during|on) the (?:early |late )?{_PART}(?= )"
)
#: "late on Monday morning and the other in the afternoon".
_OTHER_PART = re.compile(
    rf" (?:D|in the) {_PART} (?:, )?and (?P<two>{_OTHER})(?: V)? (?:later )?in the"
    rf" (?:early |late )?{_PART}(?= )"
)
#: "one from Wonsan and the other from Hamhung".
_TWO_SITES = re.compile(
    r" (?P<one>N) (?:V )?from (?:near |the )*P (?:, )?(?:and|,) (?P<two>another|the other|N)"
    r"(?: N)? (?:V )?from (?:near |the )*P(?= )"
)
#: "after failures in May and August".
_FAILURES = re.compile(
    r" (?:after|following) (?:[a-z]+ |N )?(?:failures?|V (?:attempts?|missions?|tries|try|bids?))"
    r" (?:in|on) (?P<date>D)(?: and (?:in |on )?(?P<date2>D))?(?= )"
)

#: "fired 40 missiles this year, nine of them on May 6".
_OF_THEM = re.compile(r" , (?:a record , )?(?P<two>N) of them (?:on|in) (?P<date>D)(?= )")
_SINCE = re.compile(r" since (?:early |late )?(?P<date>D)(?= )")
_WHICH_WOULD_BE_FIRST = re.compile(
    r"(?: (?!V|W|E)[a-zA-Z',-]+){0,12}? , which would be (?:its|the)"
    r" (?:[a-z0-9]+ and (?:its |the )?)?first since (?P<date>D)(?= )"
)
_FIRST_TIME = re.compile(
    r" (?:is|was|marks|marked) the first (?:time|occasion) since (?:early |late )?(?P<date>D)"
    r" (?:that|when|in which) (?:[a-z]+ )*W "
)


def find_ellipses(line: Line, first: Sighting) -> Iterator[Sighting]:
    """A sighting, and further ones of its sentence that leave its words out.

    The first is as it was unless they share its number: "fired three, two in the morning and
    one in the afternoon" was two in the morning.
    """
    if first.form == "noun" and first.noun is not None:
        yield from _tests(line, first)
        yield from _since(line, first)
    elif first.form == "act" and first.kind == "launch" and first.status == "occurred":
        yield from _firings(line, first)
    elif first.form == "more" and (time := _first_time_since(line, first)) is not None:
        yield time
    else:
        yield first


def _since(line: Line, first: Sighting) -> Iterator[Sighting]:
    """ "Its first nuclear test since 2017": there was one then."""
    noun = first.noun
    if noun is None or noun.kind != "nuclear_test" or noun.plural:
        return
    end = line.starts[first.last] if first.last < len(line.items) else len(line.text)
    after = line.starts[first.at] + len("E")
    right = _SINCE.match(line.text, after) if "first" in noun.words else None
    match = right or _WHICH_WOULD_BE_FIRST.match(line.text, after, end)
    if match is None:
        return
    at = line.index(match.start("date"))
    if line.items[at].meaning.kind == "year":
        return  # "its first since 2017" says how long ago it was, and names no test
    past = replace(
        noun, definite=True, determiner="its", ordinal=None, words=("previous",), items=()
    )
    yield replace(
        first,
        at=at,
        first=at,
        last=at + 1,
        status="occurred",
        verb=None,
        noun=past,
        dates=(line.items[at],),
        recalled=True,
        identifies=False,
        continues=False,
    )


def _first_time_since(line: Line, first: Sighting) -> Sighting | None:
    """ "It is the first time since 2017 that a missile has flown over Japan": one did then."""
    match = _FIRST_TIME.search(line.text, 0, line.starts[first.at] + 2)
    if match is None or not first.weapons or line.index(match.end() - 1) > first.at:
        return None
    at = line.index(match.start("date"))
    return replace(
        first,
        first=at,
        dates=(line.items[at],),
        recalled=True,
        status="occurred",
        weapons=tuple(replace(one, definite=False) for one in first.weapons),
    )


def _tests(line: Line, first: Sighting) -> Iterator[Sighting]:
    begin, end = _span(line, first)
    noun = first.noun
    assert noun is not None
    latest = None
    if noun.plural and noun.kind is not None and not first.dates[1:]:
        latest = _LATEST_OF.match(line.text, line.starts[first.at] + len("E"))
    yield replace(first, dates=()) if latest is not None else first
    for match in (
        [latest] if latest is not None else list(_NEXT_TEST.finditer(line.text, begin, end))
    ):
        if latest is None and not (noun.ordinal and first.dates):
            return
        at, date = line.index(match.start("what")), line.index(match.start("date"))
        yield replace(
            first,
            at=at,
            first=at,
            last=date + 1,
            verb=None if latest is not None else first.verb,
            noun=replace(
                noun,
                plural=False,
                definite=True,
                determiner="its",
                ordinal=parse_ordinal(match["what"]),
                count=None,
                words=(match["what"],),
                items=(),
            ),
            dates=(line.items[date],),
            recalled=first.recalled or latest is not None,
            continues=False,
        )


def _firings(line: Line, first: Sighting) -> Iterator[Sighting]:
    begin, end = _span(line, first)
    begin = min(begin, line.starts[first.first])
    for pattern in (_TWO_PARTS, _TWO_SITES):
        both = pattern.search(line.text, begin, end)
        if both is not None:
            yield from _in_two(line, first, both)
            return
    yield first
    other = _OTHER_PART.search(line.text, begin, end)
    if other is not None:
        at = line.index(other.start("two"))
        last = line.index(other.end() - 1) + 1
        yield _apart(line, first, at, last, first.dates)
    for match in _OF_THEM.finditer(line.text, begin, end):
        date = line.index(match.start("date"))
        at = line.index(match.start("two"))
        yield _apart(line, first, at, date + 1, (line.items[date],))
    for match in _FAILURES.finditer(line.text, begin, end):
        for name in ("date", "date2"):
            if match[name] is None:
                continue
            at = line.index(match.start(name))
            made = _apart(line, first, at, at + 1, (line.items[at],))
            yield replace(made, number=None, failed=True, succeeded=False, recalled=True)


def _in_two(line: Line, first: Sighting, match: re.Match[str]) -> Iterator[Sighting]:
    """Both halves of "one from Wonsan and the other from Hamhung"."""
    one, two = line.index(match.start("one")), line.index(match.start("two"))
    yield replace(first, last=two, weapons=_uncounted(first), number=line.items[one], part=True)
    yield _apart(line, first, two, first.last, first.dates)


def _apart(line: Line, first: Sighting, at: int, last: int, dates: tuple[Item, ...]) -> Sighting:
    """A firing of its own by the words of the one before it."""
    numbers = [item for item in line.items[at:last] if item.tag == "N"]
    return replace(
        first,
        at=at,
        first=at,
        last=last,
        weapons=_uncounted(first),
        dates=dates,
        number=numbers[0] if numbers and line.items[at].tag == "N" else line.items[at],
        part=False,
        apart=True,
        continues=False,
    )


def _uncounted(sighting: Sighting) -> tuple[WeaponPhrase, ...]:
    return tuple(replace(one, count=None, count_span=None) for one in sighting.weapons[:1])


def _span(line: Line, sighting: Sighting) -> tuple[int, int]:
    """Where a sighting's own words begin in the skeleton, and where its stretch ends."""
    end = line.starts[sighting.last] if sighting.last < len(line.items) else len(line.text)
    return line.starts[sighting.at], end
