"""Event nouns: "a missile launch", "its fourth nuclear test", "the test-firing of a Musudan"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from watchbook.knowledge import Knowledge
from watchbook.reading.alternatives import any_of
from watchbook.reading.numbers import parse_number, parse_ordinal
from watchbook.reading.skeleton import Item, Line, chunk
from watchbook.reading.weapons import WeaponPhrase
from watchbook.reading.word_lists import words_of


@dataclass(frozen=True, slots=True)
class EventNoun:
    """An event named by a noun.

    ``kind`` is launch, nuclear_test or engine_test, None for a bare "the test". ``weapon`` is
    what was fired, where the phrase says it; ``items`` are the parts (owner, dates, numbers).
    ``core`` is the span of the noun itself with its weapon words.
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


@lru_cache(maxsize=4)
def _patterns(knowledge: Knowledge) -> tuple[re.Pattern[str], ...]:
    def alternatives(group: str) -> str:
        return any_of(knowledge.cues[f"nouns.{group}"])

    launch, nuclear, engine = (alternatives(name) for name in ("launch", "nuclear", "engine"))
    adjective = (
        r"(?:last|latest|recent|previous|first|second|third|fourth|fifth|sixth|seventh|eighth"
        r"|ninth|tenth|next|planned|"
        r"purported|alleged|apparent|suspected|reported|possible|potential|successful"
        r"|unsuccessful|failed|botched|"
        r"new|another|major|underground|north|most|more|further|additional|future|claimed|such"
        r"|single|alleged|"
        r"surprise|provocative|defiant|similar|earlier|subsequent|final|attempted|aborted"
        r"|historic|rare|public|sole|only|initial|"
        r"large-scale|simultaneous|early|late|morning|evening|afternoon|night|anticipated"
        r"|expected|imminent|looming|rapid-fire|"
        r"banned|illegal|unannounced|scheduled|upcoming|forthcoming|controversial|so-called"
        r"|supposed|"
        r"latest-ever|maiden|inaugural|daytime|overnight|weekend|back-to-back|joint|self-declared"
        r"|declared|supposed|operational|developmental|user|\d+(?:st|nd|rd|th)|[a-z]+-[a-z]+)"
    )
    determiner = (
        r"(?:an? |the |its |their |this |that |these |those |another |any |no |his |A 's |G 's "
        r"|O 's |D 's |J |A |D (?!that |its |the |this |their |an? |it |they )|N |several "
        r"|multiple |two |"
        rf"{adjective} |(?<=[a-z] ), (?={adjective} )|and (?={adjective} )|in a row )"
    )
    not_site = (
        r"(?! (?:sites?|ranges?|facilit(?:y|ies)|pads?|towers?|cent(?:er|re)s?|programs?"
        r"|programmes?|complex|complexes|stations?|grounds?|"
        r"platforms?|windows?|plans?|areas?|bans?|ban treaty|moratorium|moratoriums|stands?"
        r"|tubes?|data|director|chief|services?|costs?|industry|"
        r"market|vehicles?|technology|technologies|capabilit(?:y|ies)|systems?|preparations"
        r"|notice|notification|declaration|schedule|team|crew|"
        r"provider|providers|company|companies|abort system|bed|pilot|engineers?|personnel"
        r"|equipment|results|control|key|code|codes|buttons?|stages?|operations|campaign"
        r"|drills?)(?= ))"
    )
    # "nuclear test" before "missile test": its words are its own
    return (
        re.compile(rf"(?<= )(?P<pre>(?:{determiner})*)(?P<core>{nuclear})(?= ){not_site}"),
        re.compile(
            rf"(?<= )(?P<pre>(?:{determiner})*)(?P<core>{engine})(?: of (?:an? |the "
            rf"|its )?(?:[a-z-]+ ){{0,6}}?engines?)?(?= )"
        ),
        # the weapon stands before the noun: "ballistic missile launch"
        re.compile(
            rf"(?<= )(?P<pre>(?:{determiner})*)(?P<weapon>W) (?:- )?(?P<core>{launch})(?= ){not_site}"
        ),
        # the weapon stands after it: "launch of two missiles", "test by the North of a rocket"
        re.compile(
            rf"(?<= )(?P<pre>(?:{determiner})*)(?P<core>{launch})"
            rf" (?:by (?:the )?[AGRO] )?(?:of|for|involving) (?:what (?:it|A|G|R|they) (?:said"
            rf"|says|called|described as|claimed) (?:was |were |to be )?)?"
            rf"(?:what (?:was|were|is|appeared|appears) (?:believed |thought |presumed "
            rf"|suspected )?(?:to be )?)?(?:an? )?(?P<weapon>W)(?= )"
        ),
        # "the launch", "Friday's test", "the North's firing"
        re.compile(rf"(?<= )(?P<pre>(?:{determiner})+)(?P<core>{launch})(?= ){not_site}"),
    )


def find_event_nouns(line: Line, knowledge: Knowledge) -> Line:
    """Gather the event nouns of a sentence."""
    cores = _core_words(knowledge)
    words = {item.tag for item in line.items}
    if words.isdisjoint(cores.all):
        return line
    nuclear, engine, before, after, bare = _patterns(knowledge)
    if turns := _turning(line, cores.nuclear):
        line = chunk(
            line, nuclear, lambda items, match: _build(items, match, "nuclear_test"), turns
        )
    if turns := _turning(line, cores.engine):
        line = chunk(line, engine, lambda items, match: _build(items, match, "engine_test"), turns)
    if words.isdisjoint(cores.launch):
        return line
    if "W" in words:
        if not words.isdisjoint(_OF) and (turns := _turning(line, cores.launch)):
            line = chunk(line, after, lambda items, match: _build(items, match, "launch"), turns)
        if turns := _turning(line, cores.launch):
            line = chunk(line, before, lambda items, match: _build(items, match, "launch"), turns)
    if turns := _turning(line, cores.launch):
        line = chunk(line, bare, lambda items, match: _build(items, match, None), turns)
    return line


def _turning(line: Line, words: frozenset[str]) -> list[int]:
    return [index for index, item in enumerate(line.items) if item.tag in words]


_OF = words_of("of for involving")


@dataclass(frozen=True, slots=True)
class _Cores:
    """The words without which a sentence cannot hold an event noun of each kind."""

    nuclear: frozenset[str]
    engine: frozenset[str]
    launch: frozenset[str]
    all: frozenset[str]


@lru_cache(maxsize=4)
def _core_words(knowledge: Knowledge) -> _Cores:
    def last(group: str) -> frozenset[str]:
        return frozenset(word.rsplit(" ", 1)[-1] for word in knowledge.cues[f"nouns.{group}"])

    def first(group: str) -> frozenset[str]:
        return frozenset(word.split(" ", 1)[0] for word in knowledge.cues[f"nouns.{group}"])

    nuclear, engine, launch = first("nuclear"), first("engine"), last("launch")
    every = last("nuclear") | last("engine") | launch
    return _Cores(nuclear, engine, launch, every | words_of("engine engines"))


_PLURAL = re.compile(
    r"(?:launches|tests|firings|test-firings|explosions|flights|trials|shots|attempts|salvos"
    r"|drills|detonations|launchings|ignitions)$"
)


def _build(items: Sequence[Item], match: re.Match[str], kind: str | None) -> Item | None:
    groups = match.groupdict()
    weapon_item = (
        next((item for item in items if item.tag == "W"), None) if groups.get("weapon") else None
    )
    weapon: WeaponPhrase | None = weapon_item.meaning if weapon_item else None
    pre, core = match["pre"], match["core"]
    if weapon is not None and weapon.code == "nuclear_device":
        kind = "nuclear_test"
    if (
        weapon is not None
        and weapon.code is None
        and weapon.name_span is None
        and weapon.head in _NOT_FIRED
    ):
        return None
    if kind is None and core in _TOO_BARE and core != "flight":
        return None
    if (
        kind is None
        and re.search(r"(?:^| )[AG] $", pre)
        and re.fullmatch(
            r"tests|launches|launching|firing|[a-z]+-(?:tests|launches|fires|firing)", core
        )
    ):
        return None  # "Iran tests more missiles": a verb
    if core in ("failure", "attempt", "attempts") and kind is None and pre.strip() in ("a", "an"):
        return None
    flown = core == "flight" and bool(
        set(pre.split()) & {"first", "maiden", "successful", "second", "third", "failed"}
    )
    if (
        core in ("flight", "trial", "trials", "salvo", "barrage", "volley")
        and weapon is None
        and not flown
    ):
        return None
    if items[0].tag == "D" and items[0].meaning.kind == "gap":
        pre = pre.removeprefix("D ")  # "a week after a missile test": the test's own word is "a"
    head_items = [item for item in items if item.tag not in ("W",)]
    words = tuple(pre.split()) + (
        weapon.modifiers if weapon and match.string.find("W", match.start()) < match.end() else ()
    )
    determiner = pre.split()[0] if pre.split() else (weapon.determiner if weapon else "")
    if (
        weapon is not None
        and "weapon" in groups
        and match.start("weapon") < match.start("core")
        and not pre.strip()
    ):
        determiner = weapon.determiner
    numbers = [item for item in head_items if item.tag == "N"]
    counted = parse_number(numbers[0].meaning) if numbers else None
    ordinal = next((n for word in words if (n := parse_ordinal(word))), None)
    core_start = items[0].start
    joined = [
        item
        for item in items
        if item.tag in core.split() or item is weapon_item or item.tag == core
    ]
    if joined:
        core_start = joined[0].start
    return Item(
        "E",
        items[0].start,
        items[-1].end,
        EventNoun(
            start=items[0].start,
            end=items[-1].end,
            kind=kind,
            weapon=weapon,
            plural=bool(_PLURAL.search(core)) or core in ("testing", "testings"),
            definite=determiner in ("the", "this", "that", "these", "those", "its", "their", "his")
            or "'s" in pre.split(),
            determiner=determiner,
            ordinal=ordinal,
            count=int(counted) if counted else None,
            words=words,
            items=tuple(items),
            core=(core_start, items[-1].end),
            text=core,
        ),
    )


_NOT_FIRED = words_of(
    """
    weapon weapons system systems device drone drones vehicle warhead warheads
    """
)
_TOO_BARE = words_of("flight trial trials salvo barrage volley fire testing")
