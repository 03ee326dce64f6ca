"""Weapon phrases: "two short-range ballistic missiles", "a suspected ICBM", "the missile"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from watchbook.knowledge import Knowledge
from watchbook.reading.phrases.numbers import (
    AT_LEAST,
    AT_MOST,
    Range,
    bounded,
    parse_number,
    parse_ordinal,
)
from watchbook.reading.phrases.skeleton import Item, Line, chunk
from watchbook.reading.phrases.weapon_classes import class_of, wider
from watchbook.reading.phrases.weapon_wording import HEAD_WORD, WEAPON
from watchbook.reading.text.word_lists import words_of

__all__ = ["Span", "WeaponPhrase", "find_weapons", "ordinal_of", "wider"]

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class WeaponPhrase:
    """What a weapon phrase says of the thing fired; every part with the span of its words.

    ``code`` is the class, None where only a name is given. ``definite`` tells "the missile"
    from "a missile"; ``plural`` and ``modifiers`` are as written; ``hedged`` where the phrase
    itself doubts ("a suspected ICBM"). ``owner`` is the state in "a North Korean missile",
    ``date`` the day in "Tuesday's missile", ``states`` are those that have a weapon of the
    name; ``payload`` tells that the name is a satellite's, not its rocket's; ``satellite`` that the
    phrase is of a satellite or what carries one; ``defends`` that the name is an air defence's.
    """

    start: int
    end: int
    head: str
    code: str | None
    class_span: Span | None
    name_span: Span | None
    count: Range | None
    count_span: Span | None
    plural: bool
    definite: bool
    hedged: bool
    modifiers: tuple[str, ...]
    determiner: str
    owner: Item | None = None
    date: Item | None = None
    states: tuple[str, ...] = ()
    payload: bool = False
    satellite: bool = False
    defends: bool = False

    @property
    def is_ones_own(self) -> bool:
        """ "His own country's missile": of whoever is spoken of, not of the main actor."""
        return _OWN_COUNTRY.match(self.determiner) is not None


_OWN_COUNTRY = re.compile(r"(?:his|her|its|their|our) own (?:country|nation|state) 's")


def find_weapons(line: Line, text: str, knowledge: Knowledge) -> Line:
    """Gather the weapon phrases of a sentence; ``text`` is the folded text in its own case."""
    heads = [
        index
        for index, item in enumerate(line.items)
        if item.tag == "M" or HEAD_WORD.fullmatch(item.tag)
    ]
    if not heads:
        return line

    def build(items: Sequence[Item], match: re.Match[str]) -> Item | None:
        if _is_team(items, match, text):
            return None
        phrase = _phrase(items, match, knowledge)
        return None if phrase is None else Item("W", phrase.start, phrase.end, phrase)

    return chunk(line, WEAPON, build, heads)


def _is_team(items: Sequence[Item], match: re.Match[str], text: str) -> bool:
    """ "the Rockets left Houston": a bare capital in running text is a team's name."""
    if match["head"] not in ("rocket", "rockets") or match["mods"].strip():
        return False
    start = items[-1].start
    before = text[:start].rstrip()[-1:]
    return (
        text[start].isupper()
        and before not in ("", ".", "\n", '"', ":", "\u2014", "-")
        and text[start + 1].islower()
        and _is_running_text(text, start)
    )


_LONG_WORD = re.compile(r"[A-Za-z]{4,}")


def _is_running_text(text: str, at: int) -> bool:
    """Whether the words around are in running text, not in a headline's capitals."""
    around: list[str] = _LONG_WORD.findall(text[max(0, at - 60) : at + 60])
    return sum(word[0].islower() for word in around) > len(around) / 3


_DEFINITE = words_of("the this that these those its their his both each") | {"the same"}
_HEDGES = words_of(
    """
    suspected presumed alleged apparent purported possible supposed reported unconfirmed
    purportedly believed updated free
    """
)


def _phrase(
    items: Sequence[Item], match: re.Match[str], knowledge: Knowledge
) -> WeaponPhrase | None:
    """What the words of a match say, or None where they are of no weapon."""
    head, det = match["head"], (match["det"] or "").strip()
    names = [item for item in items if item.tag == "M"]
    words = _plain_words(items)
    code, class_span = _class(words, knowledge)
    modifiers = tuple(word for word, _ in words)
    if code is None and not _is_weapon(match, names, modifiers):
        return None
    plural = _is_plural(head, names)
    count = _count(items, match, plural, det)
    name = names[0] if names else None
    return WeaponPhrase(
        start=items[0].start,
        end=items[-1].end,
        head=head,
        code=code,
        class_span=class_span,
        name_span=(name.start, name.end) if name else None,
        count=count,
        count_span=(items[0].start, items[-1].end) if count is not None else None,
        plural=plural or _has_plural_tail(match),
        definite=det in _DEFINITE or det.endswith("'s") or det.startswith("neither"),
        hedged=not _HEDGES.isdisjoint(modifiers),
        modifiers=modifiers,
        determiner=det,
        owner=next((item for item in items if item.tag in ("A", "G", "J")), None),
        date=next((item for item in items if item.tag == "D"), None),
        states=tuple(name.meaning.meaning.states) if name else (),
        payload=bool(name and name.meaning.meaning.satellite),
        defends=bool(name and name.meaning.meaning.kind == "surface_to_air_missile"),
        satellite=code == "satellite_launch_vehicle"
        or any(item.meaning.meaning.launcher or item.meaning.meaning.satellite for item in names),
    )


_TAGS = words_of("M A J N Q O R G P D")
_WORD_ENDS = re.compile(r"[-\s]")


def _plain_words(items: Sequence[Item]) -> list[tuple[str, Item]]:
    """The single words of a phrase that are no name, number or date, with their items."""
    return [
        (word, item)
        for item in items
        if item.tag not in _TAGS
        for word in _WORD_ENDS.split(item.tag)
        if word.isalnum()
    ]


_JOINED = words_of("and or")
_RANGES = words_of("short medium long mid intermediate shorter longer range ranged")


def _class(
    words: Sequence[tuple[str, Item]], knowledge: Knowledge
) -> tuple[str | None, Span | None]:
    """The narrowest class whose words all stand in the phrase, and their span."""
    singular: dict[str, Item] = {}
    of_two_ranges = not _JOINED.isdisjoint(word for word, _ in words)
    for word, item in words:
        if of_two_ranges and word in _RANGES:
            continue  # "short- and medium-range missiles" are of no one range
        singular[word] = item
        if word.endswith("s") and len(word) > 3:
            singular.setdefault(word[:-1], item)
    code, needed = class_of(singular, knowledge)
    holding = [singular[word] for word in needed]
    if not holding:
        return code, None
    return code, (min(item.start for item in holding), max(item.end for item in holding))


#: Heads that are a weapon's only with a name, a range or a determiner: "its new weapon".
_NOT_ALONE = words_of(
    """
    weapon weapons system systems device drone drones vehicle round rounds warhead warheads
    launcher launchers booster boosters ballistic shell shells
    """
)
_NEVER_ALONE = words_of("system systems launcher launchers")
#: A name that is an ordinary word too is a weapon's where it has been fired or tested.
_AFTER_FIRING = re.compile(
    r" (?:test-?fire[ds]?|fire[sd]|launche[sd]|test-launche[sd]|flight-test(?:s|ed)?|test(?:s|ed)"
    r"|test of|launch of|trial of|flight-test of|testing|test-firing|test-firing of)"
    r" (?:the |an? |its )?$"
)


def _is_weapon(match: re.Match[str], names: Sequence[Item], modifiers: Sequence[str]) -> bool:
    """Whether words without a class are of a weapon at all: "the weapon", "Agni" after "fired"."""
    head = match["head"]
    if head == "M":
        firing = _AFTER_FIRING.search(match.string[max(0, match.start() - 24) : match.start()])
        return not names[0].meaning.senses[0].context or firing is not None
    if names:
        return True
    if head in ("launcher", "launchers"):
        return False
    if head not in _NOT_ALONE or "range" in modifiers or "ranged" in modifiers:
        return True
    counted = head in ("rounds", "shells") and match["count"]
    return bool(match["det"] or counted) and head not in _NEVER_ALONE


def _is_plural(head: str, names: Sequence[Item]) -> bool:
    """Whether several are meant: "missiles", "artillery", "Scuds"."""
    if head != "M":
        return head.endswith("s") or head == "artillery"
    last = names[-1].meaning
    return bool(last.senses[0].wording.endswith("s") and not last.meaning.name.endswith("s"))


_PLURAL_END = re.compile(r"s(?: |$)")


def _has_plural_tail(match: re.Match[str]) -> bool:
    """ "ballistic missile (SLBMs)"."""
    tail = match["tail"].strip()
    return "M" not in tail and _PLURAL_END.search(tail) is not None


_SEVERAL = re.compile(r"N (?:or|to|-|\u2014) N")
_AT_LEAST = re.compile(rf"(?:the )?(?:{AT_LEAST}) ")
_AT_MOST = re.compile(rf"(?:the )?(?:{AT_MOST}) ")
_DOZENS = re.compile(r"\bdozens\b")
_DOZEN = re.compile(r"\b(?:a dozen|half a dozen)\b")
_PAIR = re.compile(r"\ba (?:pair|couple) of\b")
_ONE_OR_MORE = re.compile(r"\bat least\b|\bmore than\b")


def _count(items: Sequence[Item], match: re.Match[str], plural: bool, det: str) -> Range | None:
    """How many: "two" (2, 2), "at least one" (1, None), "several" (2, None), "a" (1, 1)."""
    if det.startswith("neither"):
        return None
    words = match["count"].strip()
    numbers = [item for item in items if item.tag == "N"]
    if words and numbers:
        return _counted(words, numbers)
    if _DOZENS.search(words):
        return (24.0, None)
    if _DOZEN.search(words):
        return (6.0, 6.0) if "half" in words or "half" in det else (12.0, 12.0)
    if _PAIR.search(words):
        return (2.0, 2.0)
    if plural:
        return (2.0, None)
    if det in ("no", "any", "every", "each", "some"):
        return None
    return (1.0, None) if _ONE_OR_MORE.search(words) else (1.0, 1.0)


def _counted(words: str, numbers: Sequence[Item]) -> Range | None:
    """ "two" (2, 2), "more than five" (5, None), "two or three" (2, 3)."""
    first = parse_number(numbers[0].meaning)
    if first is None:
        return None
    if _AT_LEAST.match(words + " "):
        return bounded(first, "at least")
    if _AT_MOST.match(words + " "):
        return bounded(first, "at most")
    if "dozen" in words:
        first *= 12
    between = len(numbers) > 1 and _SEVERAL.search(words)
    return bounded(first, "", parse_number(numbers[1].meaning) if between else None)


def ordinal_of(phrase: WeaponPhrase) -> int | None:
    """Which one in a row the phrase says it is: "its second ICBM in a week" is 2."""
    return next((n for word in phrase.modifiers if (n := parse_ordinal(word))), None)
