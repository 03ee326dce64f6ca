"""Every name of the knowledge files, found in one pass over a report.

The names of states, bodies, roles, places, seas, weapons and persons become one automaton
(Aho-Corasick, leftmost-longest, whole words). ``ahocorasick_rs`` runs it where it is installed;
a search tree over words gives the same matches where it is not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from watchbook.knowledge import Body, BodyRole, Holder, Knowledge, Place, Sea, State, WeaponName
from watchbook.reading.folding import Folded, fold

Known = State | Body | BodyRole | Holder | Place | Sea | WeaponName


@dataclass(frozen=True, slots=True)
class Sense:
    """What a wording can mean.

    ``tag`` is its letter in a skeleton (see :mod:`watchbook.reading.skeleton`). ``capital``
    tells that the wording counts only with a capital, ``exact`` only letter for letter;
    ``context`` that it means this only where the report has named it in full, or beside the
    word that it needs.
    """

    tag: str
    meaning: Known | None
    wording: str
    capital: bool = True
    exact: bool = False
    context: bool = False


@dataclass(frozen=True, slots=True)
class Name:
    """A known name at ``start:end`` of the folded text, with what it can mean, likeliest first."""

    start: int
    end: int
    senses: tuple[Sense, ...]

    @property
    def tag(self) -> str:
        """The tag of its likeliest sense."""
        return self.senses[0].tag

    @property
    def meaning(self) -> Known:
        """Its likeliest meaning."""
        meaning = self.senses[0].meaning
        assert meaning is not None
        return meaning

    def sense(self, tag: str) -> Sense | None:
        """Its sense of that tag, or None."""
        return next((sense for sense in self.senses if sense.tag == tag), None)


#: The order in which the senses of one wording are preferred.
_RANK = {tag: rank for rank, tag in enumerate("AJOGMSRPH~")}

#: The tag of words that tell of a test ("missile", "launch"): no names, but found with them.
CUE = "~"

Finder = Callable[[str], Iterator[tuple[int, int, int]]]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All wordings of the knowledge files and the automaton that finds them."""

    wordings: tuple[str, ...]
    senses: tuple[tuple[Sense, ...], ...]
    find: Finder


def _senses_of(knowledge: Knowledge) -> Iterator[Sense]:
    for state in knowledge.states:
        for words in (state.names, (state.name,)):
            yield from (Sense("A", state, word, exact=_is_acronym(word)) for word in words)
        yield from (Sense("J", state, word, exact=_is_acronym(word)) for word in state.adjectives)
        yield from (Sense("A", state, word) for word in state.people)
        yield from (Sense("G", state, word) for word in state.metonyms)
        yield from (
            Sense("A", state, word, capital=word[0].isupper(), context=True)
            for word in state.short_names
        )
    for body in knowledge.bodies:
        for word in (body.name, *body.aliases):
            yield Sense("O", body, word, exact=_is_acronym(word))
        yield from (
            Sense("O", body, word, capital=word[0].isupper(), exact=_is_acronym(word), context=True)
            for word in body.short
        )
    for role in knowledge.body_roles:
        for word in role.wordings:
            short = len(word) <= 4 and word.isalpha() and word not in ("army", "navy")
            yield Sense("R", role, word.upper() if short else word, capital=False, exact=short)
            if word.endswith("y") and not short:
                yield Sense("R", role, word[:-1] + "ies", capital=False)
    for weapon in knowledge.weapon_names:
        for word in (weapon.name, *weapon.aliases):
            if word.rsplit(" ", 1)[-1].lower() in ("missile", "missiles", "rocket", "rockets"):
                continue  # the class word is read by itself
            plain = any(letter.isdigit() for letter in word)
            yield Sense("M", weapon, word, context=weapon.needs_weapon_word and not plain)
            if word[-1].isalnum() and word[-1] != "s" and not weapon.needs_weapon_word:
                yield Sense("M", weapon, word + "s", context=False)
    for sea in knowledge.seas:
        yield from (Sense("S", sea, word) for word in sea.names)
    for place in knowledge.places:
        for word in (place.name, *place.aliases):
            yield Sense("P", place, word, context=word in place.ambiguous)
    for holder in knowledge.holders:
        for word in (holder.person, *holder.aliases):
            yield Sense("H", holder, word)
    for group in ("nouns.launch", "nouns.nuclear", "nouns.engine", "nouns.quake"):
        yield from (Sense(CUE, None, word, capital=False) for word in knowledge.cues[group])
    yield from (Sense(CUE, None, word, capital=False) for word in _weapon_words(knowledge))


def _weapon_words(knowledge: Knowledge) -> Iterator[str]:
    """The last words of all class wordings, singular and plural: "missile", "shells"."""
    for kind in knowledge.weapon_classes:
        for wording in kind.wordings:
            word = wording.rsplit(" ", 1)[-1]
            yield from (word, word + "s", word + "es")
    yield from (
        "weapon",
        "weapons",
        "warhead",
        "warheads",
        "vehicle",
        "interceptors",
        "rounds",
        "artillery",
        "howitzers",
        "booster",
    )


def _is_acronym(word: str) -> bool:
    letters = word.replace(".", "")
    return letters.isupper() and len(letters) <= 6 and " " not in letters


@lru_cache(maxsize=4)
def lexicon_of(knowledge: Knowledge) -> Lexicon:
    """The lexicon of a body of knowledge, made once."""
    table: dict[str, list[Sense]] = {}
    for sense in _senses_of(knowledge):
        if len(sense.wording) < 2:
            continue
        key = fold(sense.wording).lower
        known = table.setdefault(key, [])
        if not any(one.tag == sense.tag and one.meaning is sense.meaning for one in known):
            known.append(sense)
    for key in [key for key in table if key.startswith("the ") and key[4:] in table]:
        # "The Pentagon" would hide "Pentagon" where "the" has no capital; it adds nothing.
        also = [sense.meaning for sense in table[key[4:]]]
        table[key] = [
            sense
            for sense in table[key]
            if not sense.capital or all(one is not sense.meaning for one in also)
        ]
        if not table[key]:
            del table[key]
    wordings = tuple(sorted(table))
    senses = tuple(
        tuple(sorted(table[word], key=lambda sense: (_RANK[sense.tag], sense.context)))
        for word in wordings
    )
    return Lexicon(wordings, senses, finder_of(wordings))


def finder_of(wordings: tuple[str, ...]) -> Finder:
    """What finds any of many wordings in a lower-case text: (which, start, end), in order."""
    try:
        import ahocorasick_rs
    except ImportError:
        return tree_finder(wordings)
    automaton = ahocorasick_rs.AhoCorasick(wordings, matchkind=ahocorasick_rs.MatchKind.Standard)

    def find(lower: str) -> Iterator[tuple[int, int, int]]:
        """Leftmost-longest matches of whole words, none overlapping another."""
        whole = [
            (start, -end, which)
            for which, start, end in automaton.find_matches_as_indexes(lower, overlapping=True)
            if not (
                (start and lower[start - 1].isalnum() and lower[start].isalnum())
                or (end < len(lower) and lower[end].isalnum() and lower[end - 1].isalnum())
            )
        ]
        whole.sort()
        at = 0
        for start, minus_end, which in whole:
            if start >= at:
                at = -minus_end
                yield which, start, at

    return find


def tree_finder(wordings: tuple[str, ...]) -> Finder:
    """The same matches as the automaton's, by a tree of words: slower, needs nothing."""
    search = _tree_search(wordings)
    return lambda lower: search(lower, 0, len(lower))


_WORD = re.compile(r"\w+|[^\w\s]|\s+")


def _tree_search(
    wordings: tuple[str, ...],
) -> Callable[[str, int, int], Iterator[tuple[int, int, int]]]:
    root: dict[str, Any] = {}
    for which, wording in enumerate(wordings):
        node = root
        for piece in _WORD.findall(wording):
            node = node.setdefault(piece, {})
        node[""] = which

    def search(lower: str, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        begin = start
        while begin > 0 and lower[begin - 1].isalnum() and lower[begin : begin + 1].isalnum():
            begin -= 1
        pieces = (
            list(_WORD.finditer(lower, begin))
            if end >= len(lower)
            else list(_WORD.finditer(lower, begin, min(len(lower), end + 80)))
        )
        index = 0
        while index < len(pieces) and pieces[index].start() < end:
            node, best, ahead = root, None, index
            while ahead < len(pieces) and (node := node.get(pieces[ahead].group())) is not None:
                ahead += 1
                if "" in node:
                    best = (node[""], pieces[index].start(), pieces[ahead - 1].end(), ahead)
            if best is not None and best[1] >= start:
                yield best[:3]
                index = best[3]
            else:
                index += 1

    return search


_THE = re.compile(r"\bthe\s+$")
_CAPITAL_NEXT = re.compile(r"\s[A-Z]")


def find_names(folded: Folded, knowledge: Knowledge) -> Iterator[Name]:
    """The known names of a report, first to last, none overlapping another."""
    lexicon = lexicon_of(knowledge)
    text = folded.text
    for which, start, end in lexicon.find(folded.lower):
        fitting = tuple(sense for sense in lexicon.senses[which] if _fits(sense, text, start, end))
        if fitting:
            if fitting[0].tag == "M":
                end = _with_number(text, end)
            yield Name(start, end, fitting)


#: A designation that no file holds yet: "Hwasong-99"; it counts only beside a weapon's word.
_DESIGNATION = re.compile(r"(?<![\w-])[A-Z][A-Za-z]{2,}(?:pho)?-\d{1,3}[A-Z]?(?:-\d+)?(?![\w])")
_NUMBER_AFTER = re.compile(
    r"(?:-(?:\d[\w.]*|[IVX]+|[A-Z]{1,3})(?:-\d+)?|[ ](?:[IVX]{1,4}|Block [IVX\d]+\w?|Ra-\d|Prime"
    r"|P))(?![\w])"
)


def _with_number(text: str, end: int) -> int:
    """Take in the model number that a weapon's name goes on with: "Agni" in "Agni-IV"."""
    match = _NUMBER_AFTER.match(text, end)
    return match.end() if match else end


def _fits(sense: Sense, text: str, start: int, end: int) -> bool:
    """Whether the letters in the text allow the sense: capitals, and "the" before "North"."""
    words = text[start:end]
    if sense.exact and words != sense.wording:
        return False
    first = (
        words[4] if words.startswith("the ") and sense.wording[:4].lower() == "the " else words[0]
    )
    if sense.capital and not (first.isupper() or first.isdigit()):
        return False
    if sense.tag == "A" and sense.context:
        if not _THE.search(text[max(0, start - 5) : start].lower()):
            return False
        return not (sense.capital and _CAPITAL_NEXT.match(text, end))
    return not (sense.tag == "M" and sense.wording.isupper() and words.islower())
