"""Which state a phrase stands for, and who takes part: "Seoul and Washington", "Kim", "he",
"his South Korean counterpart", "the leaders of Japan and the U.S.", "the Security Council"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from watchbook.knowledge import Body, Holder, Knowledge, State
from watchbook.reading.phrases.annotation import Page
from watchbook.reading.phrases.skeleton import Item, Line
from watchbook.reading.text.word_lists import words_of

_TITLE = (
    r"(?:president|minister|chancellor|secretary|representative|envoy|ambassador"
    r"|leader|king|prince|chief|adviser|advisor|premier|"
    r"diplomat|negotiator|director|director-general|speaker|marshal|general"
    r"|commander|spokesman|spokeswoman|delegate)"
)
_NAME = r"[A-Z][\w'-]+(?: (?:[A-Z]\. )?(?:al-|bin |von |de )?[A-Z][\w'-]+){1,3}"
#: After a state's name or adjective: an office, then whoever holds it.
_HOLDS = re.compile(
    rf"(?:'s)?,? (?P<title>(?:[\w-]+ ){{0,8}}?(?i:{_TITLE})s?(?: (?:of|for) "
    rf"(?:[\w-]+ ?){{1,4}}?)?),? (?P<name>{_NAME})"
)
#: After a name: ", South Korea's nuclear envoy".
_IS = re.compile(rf"(?P<name>{_NAME}), (?:the )?$")
_TITLE_AFTER = re.compile(rf"(?:'s)? (?:[\w-]+ ){{0,4}}?(?i:{_TITLE})\b")
_TITLE_WORD = re.compile(
    rf"(?i:{_TITLE}|prime|vice|foreign|defen[cs]e|deputy|state|special|of|for"
    rf"|national|security|unification)$"
)

#: Bodies whose sessions are the United Nations'.
OF_THE_UN = ("UN Security Council", "UN General Assembly")

#: Leads that make a name a place, a topic or a target, not somebody who takes part.
_ASIDE = words_of(
    """
    in at near on over against about for to toward towards into off around amid despite under
    outside from across inside regarding concerning via through beyond above visit visits visited
    visiting
    """
)
_BEFORE_NAME = words_of(
    """
    the its his their our a an both all north south neighboring neighbouring and , former new
    """
)


class Parties:
    """The states and persons of one report; persons are looked up when first asked for."""

    def __init__(self, page: Page, knowledge: Knowledge, default: str | None) -> None:
        self.page = page
        self.knowledge = knowledge
        self.default = default
        self._persons: dict[str, list[tuple[int, str]]] | None = None
        self._named: frozenset[str | None] | None = None
        self._groups = _groups(knowledge)

    def code_of(self, line: Line, index: int) -> str | None:
        """The state or organisation that one item stands for, or None."""
        item = line.items[index]
        tag = item.tag
        if tag in ("A", "J", "G"):
            return (
                None
                if tag == "G" and self._dateline(line, index)
                else str(item.meaning.meaning.code)
            )
        if tag in ("O", "R"):
            return self._of_body(line, index)
        if tag == "H":
            return self._of_holder(item.meaning.meaning) or self._of_name(item)
        if len(tag) > 1 and self.page.folded.text[item.start].isupper():
            return self._of_name(item)
        return None

    def _dateline(self, line: Line, index: int) -> bool:
        """ "SEOUL/TOKYO Japan put": where it was written, in capitals."""
        words = self.page.folded.text[line.items[index].start : line.items[index].end]
        return index <= 4 and words.isupper() and len(words) > 3

    def groups_in(self, start: int, end: int) -> Iterator[tuple[str, int, int]]:
        """Groups of states named in a stretch of the folded text: (their code, start, end)."""
        for match in self._groups[0].finditer(self.page.folded.lower, start, end):
            yield self._groups[1][match.group()], match.start(), match.end()

    def region_at(self, start: int) -> tuple[str, ...]:
        """The states of the group whose name begins at a place of the folded text."""
        match = self._groups[0].match(self.page.folded.lower, start)
        return self._groups[2][match.group()] if match else ()

    def among(self, line: Line, first: int, last: int, *, strict: bool = True) -> list[str]:
        """The states named in a range of items as taking part, each once.

        With ``strict``, a name after "in", "on", "against" and the like is left out.
        """
        found: list[str] = []
        for index in range(first, last):
            if not line.items[index].tag[0].isalpha():
                continue
            if strict and self._aside(line, index, first):
                continue
            code = self.code_of(line, index)
            if code is not None and code not in found:
                found.append(code)
        return found

    def _aside(self, line: Line, index: int, first: int) -> bool:
        back = index - 1
        while (
            back >= first
            and line.items[back].tag in _BEFORE_NAME
            and line.items[back].tag not in ("and", ",")
        ):
            back -= 1
        if back < first:
            return False
        lead = line.items[back].tag
        if (
            lead == ","
            and back == index - 1
            and back - 1 > first
            and line.items[index].tag == "A"
            and (line.items[back - 1].tag in ("P", "G") or self._place_like(line, back - 1))
        ):
            return True  # "in Vilnius, Lithuania"
        if lead == "from":  # "diplomats from both sides", "counterparts from Japan"
            return (
                back == first
                or line.items[back - 1].tag in ("away", "days", "far")
                or line.items[back - 1].tag == "V"
            )
        if lead == "and" and line.items[back - 1].tag in ("A", "G") and back - 1 > first:
            return line.items[index].tag in ("A", "G") and self._aside(line, back - 1, first)
        return lead in _ASIDE

    def _place_like(self, line: Line, index: int) -> bool:
        item = line.items[index]
        return (
            item.tag.islower()
            and self.page.folded.text[item.start].isupper()
            and line.items[index - 1].tag in ("in", "at", "near")
        )

    def person_before(self, sentence: int, at: int) -> str | None:
        """Whom "he" or "she" means: the person last named before a place of the folded text."""
        for number in range(sentence, max(-1, sentence - 3), -1):
            line = self.page.sentences[number].line
            for index in range(len(line.items) - 1, -1, -1):
                item = line.items[index]
                if item.start >= at or (len(item.tag) < 3 and item.tag != "H"):
                    continue
                if item.tag == "H" or self.page.folded.text[item.start].isupper():
                    code = self.code_of(line, index)
                    if code is not None:
                        return code
        return None

    def _of_body(self, line: Line, index: int) -> str | None:
        item = line.items[index]
        senses = [sense.meaning for sense in item.meaning.senses if sense.tag == "O"]
        owner = _owner(line, index)
        if owner is not None:
            return owner
        if any(body.name in OF_THE_UN for body in senses if isinstance(body, Body)):
            return "UN" if self.is_council(item) else None
        states = {body.state for body in senses if isinstance(body, Body)}
        if any(sense.tag == "O" and sense.context for sense in item.meaning.senses):
            here = states & self.named()
            return here.pop() if len(here) == 1 else None
        if len(states) == 1 and isinstance(item.meaning.meaning, Body):
            return states.pop()
        return None

    def is_council(self, item: Item) -> bool:
        """Whether a wording of the Security Council means it: "the council" alone does only
        where the report names it, or the United Nations."""
        words = self.page.folded.lower[item.start : item.end]
        if words not in ("the council", "council"):
            return True
        return "UN" in self.named() or "security council" in self.page.folded.lower

    def named(self) -> frozenset[str | None]:
        """The codes of the states that the report names outright."""
        if self._named is None:
            self._named = frozenset(
                name.meaning.code
                for one in self.page.sentences
                for name in one.names
                if isinstance(name.meaning, State) and name.tag in ("A", "J")
            )
        return self._named

    def _of_holder(self, holder: Holder) -> str | None:
        day = self.page.report.published
        return _state_of(self.knowledge, holder.person, day[:10] if day else None)

    def _of_name(self, item: Item) -> str | None:
        known = self.persons().get(
            item.tag
            if item.tag != "H visit visits visited visiting"
            else self.page.folded.lower[item.start : item.end].split()[-1]
        )
        if not known:
            return self._leaders().get(item.tag)
        before = [code for at, code in known if at <= item.start]
        return before[-1] if before else known[0][1]

    def _leaders(self) -> dict[str, str]:
        """Who is known by the family name alone on the day of the report."""
        day = self.page.report.published
        return _leaders(self.knowledge, day[:10]) if day else {}

    def persons(self) -> dict[str, list[tuple[int, str]]]:
        """Every word of a person's name, with where the name stands in full and whose it is."""
        if self._persons is not None:
            return self._persons
        found: dict[str, list[tuple[int, str]]] = {}
        text = self.page.folded.text

        def note(name: str, at: int, code: str) -> None:
            words = name.split()
            while words and _TITLE_WORD.match(words[0]):
                words = words[1:]
            for word in words:
                if len(word) > 2:
                    found.setdefault(word.lower(), []).append((at, code))

        for annotated in self.page.sentences:
            for known in annotated.names:
                meaning = known.meaning
                if isinstance(meaning, Holder):
                    code = self._of_holder(meaning)
                    if code is not None:
                        note(text[known.start : known.end], known.start, code)
                elif isinstance(meaning, State):
                    code = meaning.code
                    if match := _HOLDS.match(text, known.end, annotated.sentence.end):
                        note(match["name"], match.start("name"), code)
                    before = text[max(annotated.sentence.start, known.start - 60) : known.start]
                    if (match := _IS.search(before)) and _TITLE_AFTER.match(text, known.end):
                        note(match["name"], known.start, code)
        for places in found.values():
            places.sort()
        self._persons = found
        return found


_TOP = ("_leader", "_president", "_prime_minister", "_premier", "_chancellor", "_supreme_leader")
#: Where the family name comes first.
_FAMILY_FIRST = frozenset(["KP", "KR", "CN", "TW", "VN"])


@lru_cache(maxsize=512)
def _state_of(knowledge: Knowledge, person: str, day: str | None) -> str | None:
    """For which state a person holds an office on a day, or ever held one."""
    offices = knowledge.offices_of(person, day) or knowledge.offices_of(person)
    return offices[0].state if offices else None


@lru_cache(maxsize=64)
def _leaders(knowledge: Knowledge, day: str) -> dict[str, str]:
    """The family names of the heads of state and government of a day, and whose heads they are;
    a name that two share means neither. "Trump met Kim" needs no first names."""
    found: dict[str, set[str]] = {}
    for holder in knowledge.holders:
        if not holder.office.endswith(_TOP) or not holder.held_on(day):
            continue
        office = knowledge.office_by_id(holder.office)
        if office is None or office.state is None:
            continue
        words = holder.person.split()
        family = (
            words[0]
            if office.state in _FAMILY_FIRST and len(words) > 1 and "-" not in words[0]
            else words[-1]
        )
        found.setdefault(family.lower(), set()).add(office.state)
    return {name: states.pop() for name, states in found.items() if len(states) == 1}


def _owner(line: Line, index: int) -> str | None:
    """The state that a body is said to be of: "South Korea's", "the U.S. and South Korean"."""
    for back in range(index - 1, max(-1, index - 4), -1):
        item = line.items[back]
        if item.tag in ("A", "J", "G"):
            return str(item.meaning.meaning.code)
        if item.tag not in ("'s", "own", "national", "top", "state", "presidential", "foreign"):
            return None
    return None


@lru_cache(maxsize=4)
def _groups(
    knowledge: Knowledge,
) -> tuple[re.Pattern[str], dict[str, str], dict[str, tuple[str, ...]]]:
    names: dict[str, str] = {}
    states: dict[str, tuple[str, ...]] = {}
    for region in knowledge.regions:
        for name in region.names if region.party else ():
            assert region.party is not None
            names[name.lower()] = region.party
            states[name.lower()] = region.states
    listed = sorted(names, key=len, reverse=True)
    pattern = re.compile(r"\b(?:" + "|".join(re.escape(name) for name in listed) + r")\b")
    return pattern, names, states


_LIST_ENDS = frozenset(
    [
        "to",
        "on",
        "over",
        "about",
        "in",
        "at",
        "after",
        "before",
        "during",
        "as",
        "that",
        "which",
        "who",
        "when",
        "where",
        "while",
        ".",
        ";",
        "!",
        "?",
        '"',
        "from",
        "by",
        "said",
        "told",
        "says",
        "amid",
        "following",
        "ahead",
        "since",
        "but",
        "near",
        "regarding",
        "concerning",
        "aimed",
        "for",
        "were",
        "was",
        "is",
        "are",
        "has",
        "have",
        "had",
        "off",
        "under",
        "slated",
        "set",
        "scheduled",
        "began",
        "agreed",
        "would",
        "will",
        "took",
        "focused",
        "V",
        "C",
        "until",
        "against",
        "through",
        "(",
        "whose",
        "this",
        "last",
        "early",
        "late",
        "starting",
    ]
)


def list_after(line: Line, index: int, last: int) -> int:
    """Where the list of parties that begins at an item ends: "the U.S. and South Korea | in"."""
    end = index
    while end < last and line.items[end].tag not in _LIST_ENDS:
        if (
            line.items[end].tag == ","
            and end + 2 < last
            and line.items[end + 1].tag in ("the", "a", "an", "whose", "its", "which", "who")
            and not line.items[end + 2].tag.isupper()
        ):
            break
        end += 1
    return end
