"""Event nouns: "a missile launch", "its fourth nuclear test", "the test-firing of a Musudan"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from watchbook.knowledge import Knowledge
from watchbook.reading.phrases.event_wording import event_wording_of
from watchbook.reading.phrases.numbers import parse_number, parse_ordinal
from watchbook.reading.phrases.skeleton import Item, Line, chunk
from watchbook.reading.phrases.weapons import WeaponPhrase
from watchbook.reading.text.word_lists import words_of


@dataclass(frozen=True, slots=True)
class EventNoun:
    """An event named by a noun.

    ``kind`` is launch, nuclear_test or engine_test, None for a bare "the test". ``weapon`` is
    what was fired, where the phrase says it; ``items`` are the parts (owner, dates, numbers).
    ``core`` is the span of the noun itself with its weapon words, ``text`` the noun. ``ordinal``
    is 4 for "fourth", ``count`` 2 for "two launches"; ``words`` are the words before the noun.
    """

    start: int
    end: int
    kind: str | None
    weapon: WeaponPhrase | None
    plural: bool
    definite: bool
    determiner: str
    ordinal: int | None
    count: int | None
    words: tuple[str, ...]
    items: tuple[Item, ...]
    core: tuple[int, int]
    text: str = ""


def find_event_nouns(line: Line, knowledge: Knowledge) -> Line:
    """Gather the event nouns of a sentence."""
    wording = event_wording_of(knowledge)
    words = {item.tag for item in line.items}
    if words.isdisjoint(wording.any_core):
        return line
    line = _gather(line, wording.nuclear, wording.nuclear_words, "nuclear_test")
    line = _gather(line, wording.engine, wording.engine_words, "engine_test")
    if words.isdisjoint(wording.launch_words):
        return line
    if "W" in words:
        if not words.isdisjoint(("of", "for", "involving")):
            line = _gather(line, wording.of_weapon, wording.launch_words, "launch")
        line = _gather(line, wording.weapon, wording.launch_words, "launch")
    return _gather(line, wording.bare, wording.launch_words, None)


def _gather(line: Line, pattern: re.Pattern[str], cores: frozenset[str], kind: str | None) -> Line:
    """Gather the event nouns of one pattern around the words that it turns on."""
    turning = [index for index, item in enumerate(line.items) if item.tag in cores]
    return chunk(line, pattern, partial(_build, kind), turning) if turning else line


_PLURAL = re.compile(
    r"(?:launches|tests|firings|test-firings|explosions|flights|trials|shots|attempts|salvos"
    r"|drills|detonations|launchings|ignitions)$"
)
_DEFINITE = words_of("the this that these those its their his")


def _build(kind: str | None, items: Sequence[Item], match: re.Match[str]) -> Item | None:
    """The event noun of a match, or None where it names no event."""
    weapon_item = (
        next((item for item in items if item.tag == "W"), None)
        if match.groupdict().get("weapon")
        else None
    )
    weapon: WeaponPhrase | None = weapon_item.meaning if weapon_item else None
    if weapon is not None and weapon.code == "nuclear_device":
        kind = "nuclear_test"
    before, core = tuple(match["pre"].split()), match["core"]
    if not _names_an_event(kind, before, core, weapon):
        return None
    if items[0].tag == "D" and items[0].meaning.kind == "gap":
        before = before[1:]  # "a week after a missile test": the test's own word is "a"
    words = before + (weapon.modifiers if weapon else ())
    determiner = before[0] if before else (weapon.determiner if weapon else "")
    numbers = [item for item in items if item.tag == "N"]
    counted = parse_number(numbers[0].meaning) if numbers else None
    noun = EventNoun(
        start=items[0].start,
        end=items[-1].end,
        kind=kind,
        weapon=weapon,
        plural=bool(_PLURAL.search(core)) or core in ("testing", "testings"),
        definite=determiner in _DEFINITE or "'s" in before,
        determiner=determiner,
        ordinal=next((n for word in words if (n := parse_ordinal(word))), None),
        count=int(counted) if counted else None,
        words=words,
        items=tuple(items),
        core=(_core_start(items, weapon_item, core), items[-1].end),
        text=core,
    )
    return Item("E", noun.start, noun.end, noun)


def _core_start(items: Sequence[Item], weapon_item: Item | None, core: str) -> int:
    """Where the noun with its weapon words begins: "missile launch" of "the missile launch"."""
    pieces = (core, *core.split())
    return next(
        (item.start for item in items if item is weapon_item or item.tag in pieces),
        items[0].start,
    )


_NOT_FIRED = words_of("weapon weapons system systems device drone drones vehicle warhead warheads")
#: Nouns that are of a test only with a weapon's words: "a missile salvo", "a Scud flight".
_NEEDS_WEAPON = words_of("flight trial trials salvo barrage volley")
_TOO_BARE = words_of("trial trials salvo barrage volley fire testing")
_FLOWN = words_of("first maiden successful second third failed")
_VERBS = re.compile(r"tests|launches|launching|firing|[a-z]+-(?:tests|launches|fires|firing)")


def _names_an_event(
    kind: str | None, before: tuple[str, ...], core: str, weapon: WeaponPhrase | None
) -> bool:
    """Whether the words are of a test at all: not "a failure", "the flight", "weapons trial"."""
    if (
        weapon is not None
        and weapon.code is None
        and weapon.name_span is None
        and weapon.head in _NOT_FIRED
    ):
        return False
    if weapon is None and core in _NEEDS_WEAPON:
        return core == "flight" and not _FLOWN.isdisjoint(before)  # "its maiden flight"
    if kind is not None:
        return True
    if before[-1:] in (("A",), ("G",)) and _VERBS.fullmatch(core):
        return False  # "Iran tests more missiles": a verb
    if core in ("failure", "attempt", "attempts") and before in (("a",), ("an",)):
        return False
    return core not in _TOO_BARE
