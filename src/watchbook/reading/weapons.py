"""Weapon phrases: "two short-range ballistic missiles", "a suspected ICBM", "the missile"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from watchbook.knowledge import Knowledge
from watchbook.reading.alternatives import any_of
from watchbook.reading.numbers import (
    ABOUT,
    AT_LEAST,
    AT_MOST,
    Range,
    bounded,
    parse_number,
    parse_ordinal,
)
from watchbook.reading.skeleton import Item, Line, chunk
from watchbook.reading.word_lists import words_of

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class WeaponPhrase:
    """What a weapon phrase says of the thing fired; every part with the span of its words.

    ``code`` is the class, None where only a name is given. ``definite`` tells "the missile"
    from "a missile"; ``plural`` and ``modifiers`` are as written; ``hedged`` where the phrase
    itself doubts ("a suspected ICBM").
    """

    start: int
    end: int
    head: str
    code: str | None
    class_span: Span | None
    name: str | None
    name_span: Span | None
    count: Range | None
    count_span: Span | None
    plural: bool
    definite: bool
    hedged: bool
    satellite: bool
    modifiers: tuple[str, ...]
    determiner: str
    owner: Item | None = None
    date: Item | None = None
    states: tuple[str, ...] = ()
    payload: bool = False


@dataclass(frozen=True, slots=True)
class _Classes:
    """The class words of the knowledge files, ready to be looked up."""

    rules: tuple[tuple[frozenset[str], str, int], ...]
    parents: dict[str, str | None]


@lru_cache(maxsize=4)
def classes_of(knowledge: Knowledge) -> _Classes:
    """Word sets, widest class last, so that the first that fits is the narrowest."""
    parents = {item.code: item.parent for item in knowledge.weapon_classes}
    rules = [
        (frozenset(words.split()), item.code, _depth(item.code, parents))
        for item in knowledge.weapon_classes
        for words in item.wordings
    ]
    rules.sort(key=lambda rule: (-rule[2], -len(rule[0]), rule[1]))
    return _Classes(tuple(rules), parents)


def _depth(code: str, parents: dict[str, str | None]) -> int:
    depth = 0
    at: str | None = code
    while at is not None:
        at, depth = parents.get(at), depth + 1
    return depth


def wider(code: str, knowledge: Knowledge) -> tuple[str, ...]:
    """A class and all wider ones, narrowest first."""
    parents = classes_of(knowledge).parents
    chain: list[str] = []
    at: str | None = code
    while at is not None:
        chain.append(at)
        at = parents.get(at)
    return tuple(chain)


_HEADS = (
    r"(?:missiles?|rockets?|projectiles?|icbms?|slbms?|srbms?|mrbms?|irbms?|irmbs?|crbms?|sams?"
    r"|mlrss?|"
    r"satellites?|spacecraft|torpedo(?:e?s)?|interceptors?|shells?|(?:launch|glide|underwater"
    r"|reentry) vehicles?|launchers?|"
    r"drones?|(?:nuclear|atomic|thermonuclear|explosive) devices?|device|(?:hydrogen|atomic"
    r"|nuclear|atom|thermonuclear|h) ?-?bombs?|"
    r"h-bombs?|hydrogen-bombs?|weapons?|artillery|howitzers?|rounds?|slcms?|systems?|"
    r"submarine-launched ballistic missiles?|warheads?|boosters?)"
)
#: The last word of a head, by which a sentence is known to hold one.
_HEAD_WORD = re.compile(
    r"missiles?|rockets?|projectiles?|icbms?|[sml]lbms?|[smic]rbms?|irmbs?|sams?|mlrss?"
    r"|satellites?|spacecraft|torpedo(?:e?s)?|interceptors?|"
    r"shells?|vehicles?|launchers?|drones?|devices?|(?:h-|hydrogen-)?bombs?|weapons?|artillery"
    r"|howitzers?|rounds?|slcms?|systems?|missiles?|warheads?|boosters?"
)
#: Words that may stand inside a weapon phrase before its head.
_MODIFIERS = (
    "short medium long mid intermediate shorter longer range ranged intercontinental inter continental ballistic cruise "
    "hypersonic supersonic strategic tactical guided unguided nuclear atomic thermonuclear hydrogen conventional "
    "type typed solid liquid fuel fueled fuelled propellant surface to air ground anti ship tank aircraft "
    "submarine sub sea land rail silo road capable mobile multiple launch rocket "
    "artillery earth observation communications communication spy reconnaissance "
    "military weather carrier space powerful different advanced modified upgraded improved enhanced single "
    "two-stage three-stage experimental dummy home-grown indigenous indigenously developed "
    "newly new unarmed unidentified suspected presumed alleged apparent unspecified unknown "
    "more other additional large small super sized same first second third fourth last latest recent next "
    "final previous failed botched orbital suborbital ultramodern modern long-awaited "
    "missile self-styled so-called purported possible old older soviet era own banned "
    "precision guidance-equipped flight domestic domestically designed kind satellite giant big massive "
    "mid-range scud-type live drone underwater attack unmanned nuclear-powered coastal defence defense "
    "shore system interceptor target multiple-launch multi stage warhead class sole another "
    "combat operational heavy light theater theatre continental long-distance man-portable quick reaction "
    "vertical vertically high speed high-speed low flying low-flying extended versatile user trial user-trial "
    "state-of-the-art sophisticated flagship main similar nuclear-tipped so called weapon planned "
    "supposed reported unconfirmed such successful unsuccessful annual highly explosive gliding glide boost boost-glide "
    "satellite-carrying kilometer-range rocket-powered suspected-ballistic anti-ballistic ship-launched air-launched "
    "strategic-class lofted pair armed vehicle-mounted smart far long-anticipated purportedly believed updated free"
)
_MOD = (
    "(?:"
    + any_of(_MODIFIERS.split())
    + "(?= )|(?:submarine|ship|air|sub|sea|ground|silo|rail|road|underwater|land) (?:launched"
    "|fired|based)|[a-z0-9]+(?:-[a-z0-9]+)+|M \\( M \\)|M|J|Q|O|P)"
)
_DET = (
    r"(?:what (?:it|they|A|G|R|O|J R) (?:said|says|say|called|calls|described as|claimed"
    r"|claims) (?:was|were|is|are|to be )?(?:an? |its )?"
    r"|one of (?:its|the|their) |the same |(?:the|its|this|his|our) (?:own )?(?:country|nation"
    r"|state|army|navy|regime|company|military|kingdom|republic|force|agency) 's |A 's |G 's "
    r"|O 's |R 's |D 's |an? |the |its |their |this |that |these |those |another |some |any |no "
    r"|his |both |each |every |such an? |such |A (?!fired |launched )|half a )"
)
_COUNT = (
    rf"(?:(?:{ABOUT}|{AT_LEAST}|{AT_MOST}) )?(?:the )?(?:a total of )?"
    r"(?:N|a mix of|a mixture of|an assortment of|a combination of|a group of|several|multiple"
    r"|multipled|many|numerous|various|a number of|a series of|a barrage of|a flurry of"
    r"|a volley of|"
    r"a salvo of|salvos of|a pair of|a couple of|a few|a handful of|dozens of|scores of"
    r"|hundreds of|a dozen|half a dozen|"
    r"a string of|a round of|rounds of|a spate of|a wave of|a burst of|another|one|two|three"
    r"|a new type of|new types of|a type of|types of|kinds of|a kind of|several types of)"
    r"(?: (?:or|to|-|\u2014) N)?(?: (?:more|other|additional|rounds of|types of|pieces of|of the"
    r"|of its|new types of|kinds of|different))? "
)
#: After weapon words these make something else of them: "missile defense", "rocket forces".
_NOT_WEAPONS = (
    r"(?! (?:- )?(?:technology|technologies|programs?|programmes?|capabilit(?:y|ies)|development"
    r"|developments|defen[cs]es?|forces?|arsenals?|"
    r"units?|experts?|engineers?|scientists?|industry|activity|activities|threats?|ambitions"
    r"|deployments?|strikes?|attacks?|shield|"
    r"batter(?:y|ies)|parts?|components?|factory|factories|expertise|sales|bases?|gap|race|crisis"
    r"|silos?|ranges?|corps|command|"
    r"guidance|makers?|engines?|motors?|production|producers?|proliferation|control|regime|treaty"
    r"|deal|talks|envoy|doctrine|scientist|"
    r"inspectors|division|brigade|regiment|stockpiles?|inventory|fragments?|debris|fuel|tubes?"
    r"|imagery|images?|images|photos?|communications|tv|"
    r"data|pictures|dishes|radio|phones?|companies|company|operators?|technicians|designers?"
    r"|specialists?|tensions?|provocations?|issue|issues|league|fans|coach)(?= ))"
)
#: Words that are never an adjective between "a" and a weapon's class words.
_NOT_ADJECTIVES = (
    r"(?:of|for|on|in|to|and|or|with|against|from|by|is|was|are|were|launch|launches|test|tests"
    r"|launched|fired|firing|testing|that|as|at|"
    r"north|south|country|nation|state|regime|number|series|use|range|threat|development"
    r"|deployment|program|programme|kind|type|which|who|"
    r"it|they|he|she|said|says|will|would|has|have|had|be|been|not|but|if|than|off|into|toward"
    r"|towards|over|under|between|about|around|"
    r"one|two|first|time|day|week|month|year|people|military|army|navy|more|most|such|any|all"
    r"|some|these|those|its|their|a|an|the) "
)
_WEAPON = re.compile(
    rf"(?<= )(?P<det>{_DET})?(?P<count>(?:{_COUNT})*)(?P<odd>(?:(?<= an )|(?<= a )|(?<= the )"
    rf"|(?<= its )|(?<= their )|(?<= 's )|(?<= N )|(?<= of ))(?!{_NOT_ADJECTIVES})[a-z]+ )?"
    rf"(?P<mods>(?!, |and |- |'s )(?:(?:{_MOD}|\"|'|'s|,(?= {_MOD})|(?<=- )(?:and|or"
    rf"|to)(?= (?:medium|mid|long|intermediate|inter|short))|(?<=short )(?:and|or"
    rf"|to)(?= (?:medium|mid|long|intermediate))|(?<=medium )(?:and|or|to)(?= (?:long"
    rf"|intermediate))|-|\u2014) )*)"
    rf"(?P<head>{_HEADS}|M)(?= ){_NOT_WEAPONS}"
    rf"(?P<tail>(?: -)?(?:(?: (?:\(|\"|')){{0,2}} (?:icbms?|slbms?|srbms?|mrbms?|irbms?|mlrs"
    rf"|sams?|M)(?: (?:\)|\"|'))*)?)(?= )"
)
_HEDGES = words_of(
    """
    suspected presumed alleged apparent purported possible supposed reported unconfirmed
    purportedly believed updated free
    """
)
_MANY = re.compile(
    r"several|multiple|multipled|many|numerous|various|number of|series of|barrage|flurry|volley"
    r"|salvos?|"
    r"few|handful|string of|round of|rounds of|spate|wave|burst|types of|kinds of|some"
)
_NOT_ALONE = words_of(
    """
    weapon weapons system systems device drone drones vehicle round rounds warhead warheads
    launcher launchers booster boosters ballistic shell shells
    """
)


def find_weapons(line: Line, text: str, knowledge: Knowledge) -> Line:
    """Gather the weapon phrases of a sentence; ``text`` is the folded text in its own case."""

    heads = [
        index
        for index, item in enumerate(line.items)
        if item.tag == "M" or _HEAD_WORD.fullmatch(item.tag)
    ]
    if not heads:
        return line

    def build(items: Sequence[Item], match: re.Match[str]) -> Item | None:
        if _is_team(items, match, text):
            return None
        phrase = _phrase(items, match, knowledge)
        return None if phrase is None else Item("W", phrase.start, phrase.end, phrase)

    return chunk(line, _WEAPON, build, heads)


def _is_team(items: Sequence[Item], match: re.Match[str], text: str) -> bool:
    """ "the Rockets left Houston": a bare capital in running text is a team's name."""
    if match["head"] not in ("rocket", "rockets") or match["mods"].strip():
        return False
    head = items[-1]
    before = text[: head.start].rstrip()[-1:]
    return (
        text[head.start].isupper()
        and before not in ("", ".", "\n", '"', ":", "\u2014", "-")
        and text[head.start + 1].islower()
        and _lower_line(text, head.start)
    )


def _lower_line(text: str, at: int) -> bool:
    """Whether the words around are in running text, not in a headline's capitals."""
    words = re.findall(r"[A-Za-z]{4,}", text[max(0, at - 60) : at + 60])
    return sum(word[0].islower() for word in words) > len(words) / 3


def _phrase(
    items: Sequence[Item], match: re.Match[str], knowledge: Knowledge
) -> WeaponPhrase | None:
    head = match["head"]
    names = [item for item in items if item.tag == "M"]
    words: list[tuple[str, Item]] = []
    for item in items:
        if item.tag in ("M", "A", "J", "N", "Q", "O", "R", "G", "P", "D"):
            continue
        words.extend((piece, item) for piece in re.split(r"[-\s]", item.tag) if piece.isalnum())
    code, class_items = _class(words, knowledge)
    plural = head.endswith("s") or head == "artillery"
    if head == "M":
        last = names[-1]
        plural = last.meaning is not None and _plural_name(last)
    ranged = any(word in ("range", "ranged") for word, _ in words)
    if head in _NOT_ALONE and code is None and not names and not ranged:
        if not (match["det"] or (head in ("rounds", "shells") and match["count"])) or head in (
            "system",
            "systems",
            "launcher",
            "launchers",
        ):
            return None
    if head == "M" and names and names[0].meaning.senses[0].context and not code:
        if not _AFTER_FIRING.search(match.string[max(0, match.start() - 24) : match.start()]):
            return None
    if head in ("launcher", "launchers") and code is None and not names:
        return None
    trailing = match["tail"].strip()
    det = (match["det"] or "").strip()
    count, count_span = _count(items, match, plural, det)
    if re.search(r"s(?: |$)", trailing) and "M" not in trailing:
        plural = True
    modifiers = tuple(piece for piece, _ in words)
    name_item = names[0] if names else None
    definite = det in (
        "the",
        "the same",
        "this",
        "that",
        "these",
        "those",
        "its",
        "their",
        "his",
        "both",
        "each",
    ) or det.endswith("'s")
    class_span = None
    if class_items:
        low = min(item.start for item in class_items)
        high = max(item.end for item in class_items)
        class_span = (low, high)
    return WeaponPhrase(
        start=items[0].start,
        end=items[-1].end,
        head=head,
        code=code,
        class_span=class_span,
        name=None,
        name_span=(name_item.start, name_item.end) if name_item else None,
        count=count,
        count_span=count_span,
        plural=plural,
        definite=definite,
        hedged=any(word in _HEDGES for word in modifiers),
        satellite=code == "satellite_launch_vehicle"
        or any(item.meaning.meaning.launcher or item.meaning.meaning.satellite for item in names),
        modifiers=modifiers,
        determiner=det,
        owner=next((item for item in items if item.tag in ("A", "G", "J")), None),
        date=next((item for item in items if item.tag == "D"), None),
        states=tuple(name_item.meaning.meaning.states) if name_item else (),
        payload=bool(name_item and name_item.meaning.meaning.satellite),
    )


#: A name that is an ordinary word too is a weapon's where it has been fired or tested.
_AFTER_FIRING = re.compile(
    r" (?:test-?fire[ds]?|fire[sd]|launche[sd]|test-launche[sd]|flight-test(?:s|ed)?|test(?:s|ed)"
    r"|test of|launch of|trial of|flight-test of|testing|test-firing|test-firing of) (?:the |an? "
    r"|its )?$"
)


def _plural_name(item: Item) -> bool:
    wording = item.meaning.senses[0].wording
    return wording.endswith("s") and not item.meaning.meaning.name.endswith("s")


def _class(
    words: Sequence[tuple[str, Item]], knowledge: Knowledge
) -> tuple[str | None, list[Item]]:
    """The narrowest class whose words all stand in the phrase, and the items that hold them."""
    singular = {}
    for piece, item in words:
        singular[piece] = item
        if piece.endswith("s") and len(piece) > 3:
            singular.setdefault(piece[:-1], item)
    present = set(singular)
    for needed, code, _ in classes_of(knowledge).rules:
        if needed <= present:
            return code, [singular[word] for word in needed]
    return None, []


def _count(
    items: Sequence[Item], match: re.Match[str], plural: bool, det: str
) -> tuple[Range | None, Span | None]:
    """How many: "two" (2, 2), "at least one" (1, None), "several" (2, None), "a" (1, 1)."""
    whole = (items[0].start, items[-1].end)
    words = match["count"].strip()
    numbers = [item for item in items if item.tag == "N"]
    if words and numbers:
        first = parse_number(numbers[0].meaning)
        if first is None:
            return None, None
        qualifier = next(
            (q for q in (AT_LEAST, AT_MOST) if re.match(rf"(?:the )?(?:{q}) ", words + " ")), ""
        )
        upper = None
        if len(numbers) > 1 and re.search(r"N (?:or|to|-|\u2014) N", words):
            upper = parse_number(numbers[1].meaning)
        if qualifier == AT_LEAST:
            return bounded(first, "at least"), whole
        if qualifier == AT_MOST:
            return bounded(first, "at most"), whole
        return bounded(first, "", upper), whole
    if re.search(r"\bdozens\b", words):
        return (24.0, None), whole
    if re.search(r"\b(?:a dozen|half a dozen)\b", words):
        return (6.0, 6.0) if "half" in words or "half" in det else (12.0, 12.0), whole
    if re.search(r"\ba (?:pair|couple) of\b", words):
        return (2.0, 2.0), whole
    if _MANY.search(words) and plural:
        return (2.0, None), whole
    if plural:
        return (2.0, None), whole
    if det in ("no", "any", "every", "each", "some"):
        return None, None
    if re.search(r"\bat least\b|\bmore than\b", words):
        return (1.0, None), whole
    return (1.0, 1.0), whole


def ordinal_of(phrase: WeaponPhrase) -> int | None:
    """Which one in a row the phrase says it is: "its second ICBM in a week" is 2."""
    return next((n for word in phrase.modifiers if (n := parse_ordinal(word))), None)
