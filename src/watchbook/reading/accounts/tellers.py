"""Who tells: the person, body or state that stands before or after a verb of saying.

"Japanese Prime Minister Kenji Moriya", "his government", "the North Korean leader", "it": found
from the verb outward, with the fullest name the report gives and the state or body spoken for.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice

from watchbook.knowledge import Body, BodyRole, Knowledge, State
from watchbook.reading.accounts.plain_lines import PlainLines
from watchbook.reading.credit.attribution import Attribution
from watchbook.reading.phrases.annotation import Page
from watchbook.reading.phrases.skeleton import Item, Line
from watchbook.reading.text.word_lists import words_of


@dataclass(frozen=True, slots=True)
class Teller:
    """Who says it: ``kind`` is person, body, state or description; the span is of its words."""

    name: str
    affiliation: str | None
    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Words:
    """The word lists of the ``statement`` cues, ready to be looked up."""

    titles: frozenset[str]
    speakers: frozenset[str]
    he: frozenset[str]


@lru_cache(maxsize=4)
def _words_of(knowledge: Knowledge) -> _Words:
    cues = knowledge.cues
    return _Words(
        frozenset(cues["statement.titles"]),
        frozenset(cues["statement.speakers"]),
        frozenset(cues["statement.he"]),
    )


@lru_cache(maxsize=4)
def _states_of_titles(knowledge: Knowledge) -> dict[str, str]:
    """Titles that the United States alone has: "secretary of state"."""
    held: dict[str, set[str | None]] = {}
    for office in knowledge.offices:
        for title in (office.title, *office.titles):
            held.setdefault(title.lower(), set()).add(office.state)
    return {
        title: next(iter(states)) or ""
        for title, states in held.items()
        if states == {"US"} and " " in title  # others' ministers are all called alike
    }


#: What may stand between a speaker and the verb.
_BETWEEN = words_of(
    "has have had been is are was were be being also so far repeatedly strongly again later "
    "earlier then on in since both once already now still first last late early separately "
    "immediately quickly jointly long all each even just never not too swiftly promptly publicly "
    "week month year "
    "morning afternoon evening night D C"
)
_BODY_KINDS = ("O", "R")
_STATE_KINDS = ("A", "G")
_PRONOUNS = frozenset(["he", "she", "it", "they"])
_OWNERS = frozenset(["his", "her", "its", "their"])
_OPENERS = frozenset(
    [
        "the",
        "a",
        "an",
        "some",
        "many",
        "several",
        "other",
        "two",
        "N",
        "both",
        "one",
        "other",
        "these",
        "those",
        "another",
    ]
)
_PRIVATE = re.compile(
    r"(?:[A-Z][\w&'-]*(?: (?:of|for|on|and|the))* )*"
    r"(?:Institute|Institution|University|College|Center|Centre|Foundation|Federation|Union|"
    r"Association|Forum|Project|"
    r"Society|School|Corporation|Group|Network|Initiative|Laboratory|Observatory|Council)"
    r"(?: (?:of|for|on|in) (?:the )?[A-Z][\w-]*(?: (?:and )?[A-Z][\w-]*)*)?"
)
_CAPITALS = r"[A-Z][\w'-]*(?<!'s)"
_FULL_NAME = re.compile(rf"{_CAPITALS}(?: (?:[A-Z]\.|bin|al|von|van|de|{_CAPITALS})){{1,4}}")
_REACH = 4
#: How many sentences back a body is remembered, and how many names are followed up: a report
#: stays well within both, and what is made to be endless is read in time.
_FAR = 60
_MOST_NAMES = 200


class Tellers:
    """Finds the speakers of one report. Made for a report, asked sentence by sentence."""

    def __init__(
        self,
        page: Page,
        attributions: Mapping[int, tuple[Attribution, ...]],
        default: str | None,
        knowledge: Knowledge,
    ) -> None:
        self.page = page
        self.lines = PlainLines(page)
        self._begins = [one.sentence.start for one in page.sentences]
        self.text = page.folded.text
        self.knowledge = knowledge
        self.default = default
        self.words = _words_of(knowledge)
        self.bodies = {
            one.start: one
            for found in attributions.values()
            for one in found
            if one.kind != "state"
        }
        self.attributions = attributions
        self.last: tuple[int, Teller] | None = None
        self._full: dict[str, tuple[int, int] | None] = {}

    # -- from the verb leftwards ---------------------------------------------------------------

    def before(self, number: int, line: Line, at: int) -> tuple[Teller, ...]:
        """Who stands before the verb at item ``at`` as its subject; () where nobody can be told."""
        items = line.items
        index = at - 1
        while index >= 0:
            tag = items[index].tag
            if tag in _BETWEEN or tag.endswith("ly"):
                index -= 1
            elif tag == "statement" and index >= 2 and items[index - 2].tag in ("in", "by"):
                index -= 3
            elif tag == ",":
                opened = self._opening_comma(items, index)
                if opened is None:
                    return ()
                extra = (items[opened].start, items[index].end)
                named = self._name_within(line, opened + 1, index)
                if named is not None:  # "the foreign minister, Petra Lindqvist, said"
                    told = (items[named].end, items[index].end)
                    if named == index - 1:
                        told = self._described(line, opened)
                    person = self._person(number, line, named, told)
                    return (person[0],) if person else ()
                return self._phrase(number, line, opened - 1, extra)
            else:
                break
        if index >= 0 and items[index].tag in ("which", "who", "that"):
            index -= 1
            if index >= 0 and items[index].tag == ",":
                index -= 1
        return self._phrase(number, line, index, None)

    def _name_within(self, line: Line, first: int, end: int) -> int | None:
        """The last item of the full name that an aside is: "Petra Lindqvist", "Thomas Brandt of
        the United States"; None where it is something else."""
        if line.items[first].tag == "H":
            last = first
        else:
            last = first - 1
            while last + 1 < end and self._capital(line, last + 1):
                last += 1
            if not 1 <= last - first <= 3:
                return None
        rest = line.items[last + 1].tag if last + 1 < end else "of"
        return last if rest in ("of", "at", "from") else None

    def _described(self, line: Line, comma: int) -> tuple[int, int]:
        """The span of the description that stands before an aside."""
        first = comma
        while first > 0 and line.items[first - 1].tag not in (
            ",",
            ";",
            ".",
            '"',
            "that",
            "said",
            "when",
            "after",
            "as",
        ):
            first -= 1
        return line.items[first].start, line.items[comma].end

    def _opening_comma(self, items: Sequence[Item], closing: int) -> int | None:
        """The comma that opens an aside: "Okafor, speaking in Geneva, pledged"."""
        for index in range(closing - 1, max(-1, closing - 18), -1):
            if items[index].tag == ",":
                return index
            if items[index].tag in (";", ":", '"'):
                return None
        return None

    def _phrase(
        self, number: int, line: Line, last: int, extra: tuple[int, int] | None
    ) -> tuple[Teller, ...]:
        """The tellers named by the noun phrase that ends at item ``last``."""
        items = line.items
        if last < 0:
            return ()
        one = self._one(number, line, last, extra)
        if one is None:
            return ()
        teller, first = one
        found = [teller]
        while (
            first >= 2
            and items[first - 1].tag in ("and", ",")
            and teller.kind in ("state", "body", "person")
        ):
            joined = first - 2 if items[first - 2].tag != "," else first - 3
            if joined < 0:
                break
            more = self._one(number, line, joined, None)
            if more is None or more[0].kind not in ("state", "body", "person"):
                break
            if items[first - 1].tag == "," and found[0].end == teller.end:
                break  # "On Tuesday, Japan"; "the ally of Seoul, Japan"
            found.insert(0, more[0])
            first = more[1]
        if found[0].kind == "state" and first >= 1 and items[first - 1].tag in _AFTER_OF:
            if first >= 2 and items[first - 2].tag in self.words.speakers:
                described = self._description(number, line, last, first - 2)
                return (described[0],) if described else ()
            return ()
        return tuple(found)

    def _one(
        self, number: int, line: Line, last: int, extra: tuple[int, int] | None
    ) -> tuple[Teller, int] | None:
        """The teller whose words end at ``last``, and the item that they begin with."""
        items = line.items
        item = items[last]
        if item.tag in _PRONOUNS:
            meant = self.pronoun(number, line, last)
            return (replace(meant, start=item.start, end=item.end), last) if meant else None
        if item.tag in _STATE_KINDS:
            first = last - 1 if last and items[last - 1].tag == "the" else last
            return self._state(item), first
        if item.tag in _BODY_KINDS:
            return self._body(number, line, last)
        if item.tag == "H" or self._capital(line, last):
            return self._person(number, line, last, extra)
        if item.tag in self.words.speakers:
            return self._description(number, line, last)
        for back in range(1, 8):  # "the foreign ministers of Germany and France"
            if last - back < 0 or items[last - back].tag in (",", ";", "that", "'s"):
                return None
            if items[last - back].tag in ("of", "at", "for", "from", "in") and last - back > 0:
                return self._description(number, line, last, last - back - 1)
        return None

    def _state(self, item: Item) -> Teller:
        body = item.meaning.sense("O") if item.tag == "G" else None
        if body is not None:
            meaning: Body = body.meaning
            return Teller(meaning.name, meaning.state, "body", item.start, item.end)
        state: State = item.meaning.meaning
        return Teller(state.name, state.code, "state", item.start, item.end)

    def _body(self, number: int, line: Line, last: int) -> tuple[Teller, int] | None:
        items = line.items
        item = items[last]
        first = last
        while first > 0 and items[first - 1].tag in _BODY_OWNERS and last - first < _REACH:
            first -= 1
        owner = items[first].tag
        if first and items[first - 1].tag in _OWNERS | {"the"}:
            first -= 1
            owner = items[first].tag
        meaning = item.meaning.meaning
        start = items[first].start
        if owner in _OWNERS:
            meant = self.pronoun(number, line, first)
            role = meaning.role if isinstance(meaning, Body) else meaning.code
            body = self.knowledge.body_by_role(meant.affiliation, role) if meant and role else None
            if body is None:
                return None
            return Teller(body.name, body.state, "body", start, item.end), first
        named = items[first:last]
        state = next(
            (one.meaning.meaning.code for one in named if one.tag in ("A", "G", "J")), None
        )
        if isinstance(meaning, BodyRole) and meaning.code in _NOBODY:
            return self._somebody(number, line, last, meaning, state)
        state = state or self._last_named(_role_of(meaning), item.start)
        credited = self.bodies.get(item.start)
        if credited is not None and state in (None, credited.state):
            return Teller(credited.name, credited.state, "body", start, item.end), first
        if isinstance(meaning, Body):
            body = self._whose(number, item, state)
            return Teller(body.name, body.state, "body", start, item.end), first
        assert isinstance(meaning, BodyRole)
        state = state or self._state_of_last(number) or self.default
        made = self.knowledge.body_by_role(state, meaning.code)
        if made is None:
            words = self.text[start : item.end]
            return Teller(words, state, "description", start, item.end), first
        return Teller(made.name, made.state, "body", start, item.end), first

    def _last_named(self, role: str | None, at: int) -> str | None:
        """The state whose ministry, navy or staff was last named with it: "the coast guard"."""
        if role is None:
            return None
        here = self._sentence_at(at) or 0
        for number in range(here, max(-1, here - _FAR), -1):
            names = self.page.sentences[number].names
            for index in range(len(names) - 1, -1, -1):
                name = names[index]
                if name.start >= at or name.tag not in _BODY_KINDS:
                    continue
                meaning = name.meaning
                if role != _role_of(meaning):
                    continue
                if isinstance(meaning, Body) and not name.senses[0].context:
                    return meaning.state
                owner = names[index - 1] if index else None
                if (
                    owner is not None
                    and isinstance(owner.meaning, State)
                    and _OWNS.fullmatch(self.text, owner.end, name.start)
                ):
                    return owner.meaning.code
        return None

    def _whose(self, number: int, item: Item, state: str | None) -> Body:
        """Which body a name means that several have: "the Security Council", "the ministry"."""
        meaning: Body = item.meaning.meaning
        senses = [one.meaning for one in item.meaning.senses if isinstance(one.meaning, Body)]
        if not item.meaning.senses[0].context:
            return meaning
        if state is None:
            world = next((one for one in senses if one.kind == "international"), None)
            if world is not None:
                return world
            state = self._state_of_last(number) or self.default
        own = next((one for one in senses if one.state == state), None)
        if own is None and meaning.role and meaning.kind != "international":
            own = self.knowledge.body_by_role(state, meaning.role)
        return own or meaning

    def _somebody(
        self, number: int, line: Line, last: int, role: BodyRole, state: str | None
    ) -> tuple[Teller, int] | None:
        """Those that a report calls only what they are: "a senior U.S. official", "analysts"."""
        if role.code == "witnesses":
            return None
        items = line.items
        if "{state}" not in role.name_pattern:
            return Teller(role.name_pattern, None, "body", items[last].start, items[last].end), last
        first = last
        while first > 0 and last - first < 7:
            tag = items[first - 1].tag
            if tag in ("A", "G", "J", "'s", "O") or tag in _BODY_OWNERS or tag in _KINDS_OF_PERSON:
                first -= 1
            elif tag in _OPENERS | _OWNERS:
                first -= 1
                break
            else:
                break
        start, end = items[first].start, items[last].end
        after = items[last + 1 : last + 3]  # "officials in Seoul"
        if (
            state is None
            and len(after) == 2
            and after[0].tag in ("in", "from", "of")
            and after[1].tag in _STATE_KINDS
        ):
            state = after[1].meaning.meaning.code
        for one in items[first:last]:
            if state is None and one.tag in _OF_STATES:
                owner = one.meaning.meaning
                state = owner.code if isinstance(owner, State) else getattr(owner, "state", None)
        words = self.text[start:end]
        if state is None and words.lower().startswith("the ") and not words.endswith("s"):
            state = self._state_of_last(number)
        if items[first].tag in _OPENERS | _OWNERS or (first == 0 and items[0].tag == "R"):
            words = words[0].lower() + words[1:]
        return Teller(words, state, "description", start, end), first

    def _state_of_last(self, number: int) -> str | None:
        if self.last is not None and number - self.last[0] <= _REACH:
            return self.last[1].affiliation
        return None

    def _description(
        self, number: int, line: Line, last: int, head: int | None = None
    ) -> tuple[Teller, int] | None:
        """ "The North Korean leader", "Iran's defense minister", "the ministers of A and B"."""
        items = line.items
        head = last if head is None else head
        if items[head].tag not in self.words.speakers and items[head].tag not in _BODY_KINDS:
            return None
        first = head
        while first > 0 and head - first < 8:
            tag = items[first - 1].tag
            if tag in _OPENERS or tag in _OWNERS:
                first -= 1
                break
            if tag in ("A", "G"):
                first -= 1
                if first and items[first - 1].tag == "the":
                    first -= 1
                break
            if tag in ("J", "'s", "O", "R", "H") or (
                tag.isalpha() and tag.islower() and tag not in _STOPS
            ):
                first -= 1
                continue
            break
        owner = items[first].tag
        state: str | None = None
        for one in items[first : last + 1]:
            if one.tag in ("A", "G", "J"):
                state = one.meaning.meaning.code
                break
            if one.tag == "H":
                person, day = one.meaning.meaning.person, self.page.report.published
                state = _state_of_person(self.knowledge, person, day)
                state = state or _state_of_person(self.knowledge, person, None)
                break
            if one.tag == "P":
                state = one.meaning.meaning.state
                break
            if (
                one.tag in _BODY_KINDS
                and isinstance(one.meaning.meaning, Body)
                and one.meaning.meaning.state
            ):
                state = one.meaning.meaning.state
                break
        if owner in _OWNERS and state is None:
            meant = self.pronoun(number, line, first)
            state = meant.affiliation if meant else None
        words = self.text[items[first].start : items[last].end]
        if first == 0 and items[0].tag[0].islower():
            words = words[0].lower() + words[1:]
        bare = words.lower()
        if (
            state is None
            and bare.startswith("the ")
            and self.last is not None
            and number - self.last[0] <= _REACH
        ):
            known = self.last[1]
            if (
                len(bare.split()) == 2
                and known.kind == "body"
                and self._is_called(known, items[head].tag)
            ):
                return replace(known, start=items[first].start, end=items[last].end), first
            state = None if items[head].tag.endswith("s") else known.affiliation
        if bare in ("the statement", "a statement", "statement"):
            return None
        return Teller(words, state, "description", items[first].start, items[last].end), first

    def _is_called(self, teller: Teller, noun: str) -> bool:
        """Whether a body may be meant by its noun: the intelligence service by "the agency"."""
        body = self.knowledge.body_by_name(teller.name)
        return noun in teller.name.lower() or (body is not None and body.kind == noun)

    # -- persons -----------------------------------------------------------------------------

    def _capital(self, line: Line, index: int) -> bool:
        item = line.items[index]
        tag = item.tag
        return (
            self.text[item.start].isupper()
            and tag[0].islower()
            and tag[0].isalpha()
            and tag not in _STOPS
        )

    def _person(
        self, number: int, line: Line, last: int, extra: tuple[int, int] | None
    ) -> tuple[Teller, int] | None:
        items = line.items
        first = last
        while (
            first > 0
            and (items[first - 1].tag == "H" or self._capital(line, first - 1))
            and items[first - 1].tag != "H"
        ):
            first -= 1
        while first < last and items[first].tag in self.words.titles:
            first += 1
        if items[first].tag in self.words.titles or items[first].tag in self.words.speakers:
            return (
                self._description(number, line, last)
                if items[last].tag in self.words.speakers
                else None
            )
        start, end = items[first].start, items[last].end
        begin = first
        while begin > 0 and first - begin < 10:
            tag = items[begin - 1].tag
            if (
                tag in ("A", "J", "G", "O", "R", "'s")
                or tag in self.words.titles
                or tag in self.words.speakers
            ):
                begin -= 1
                continue
            break
        name = self.text[start:end]
        full = (start, end)
        if " " not in name:
            fuller = self._fuller(name, start)
            if fuller is None and begin == first and items[last].tag != "H":
                return None  # "Engineers said": a capital that only opens the sentence
            full = fuller or full
            name = self.text[full[0] : full[1]]
        affiliation = self._affiliation(name, (items[begin].start, start), extra, full, start)
        return Teller(name, affiliation, "person", start, end), begin

    def _fuller(self, name: str, start: int) -> tuple[int, int] | None:
        """Where the report gives a fuller name for one of a single word: the nearest before,
        else the first."""
        if name in self._full:
            return self._full[name]
        best: tuple[int, int] | None = None
        if len(self._full) > _MOST_NAMES:
            return None
        for match in islice(re.finditer(rf"\b{re.escape(name)}\b", self.text), _MOST_NAMES):
            span = self._full_name_at(match.start(), match.end())
            if span is not None and (best is None or match.start() < start):
                best = span
        self._full[name] = best
        return best

    def _full_name_at(self, start: int, end: int) -> tuple[int, int] | None:
        """The full name that a single name at ``start:end`` is part of, without its titles."""
        number = self._sentence_at(start)
        if number is None:
            return None
        line = self.lines[number]
        index = next(
            (i for i, item in enumerate(line.items) if item.start <= start < item.end), None
        )
        if index is None:
            return None
        item = line.items[index]
        if item.tag == "H" and item.end - item.start > end - start:
            return item.start, item.end
        if item.start != start:
            return None
        first = last = index
        while (
            first > 0
            and self._capital(line, first - 1)
            and line.items[first - 1].tag not in self.words.titles
        ):
            first -= 1
        while last + 1 < len(line.items) and self._capital(line, last + 1) and last - first < 3:
            last += 1
        if first == last:
            return None
        return line.items[first].start, line.items[last].end

    def _affiliation(
        self,
        name: str,
        titles: tuple[int, int],
        extra: tuple[int, int] | None,
        full: tuple[int, int],
        at: int,
    ) -> str | None:
        day = self.page.report.published
        held = _state_of_person(self.knowledge, name, day)
        if held:
            return held
        stretches = [titles, *([extra] if extra else [])]
        if full[0] != at:
            low = full[0]
            stretches += [(max(0, low - 70), low), (full[1], min(len(self.text), full[1] + 90))]
        else:
            low = at
        for start, end in stretches:
            words = self.text[start:end]
            if start < titles[0] or start > titles[1] or full[0] != at:
                words = _beside(words, before=end <= low)
                start = end - len(words) if end <= low else start
            private = _PRIVATE.search(words)
            state = self._state_within(start, start + len(words))
            if (
                private
                and not (state and "national" in private.group().lower())
                and private.group().split()[0] not in ("Security", "National", "State")
            ):
                return private.group()
            if state:
                return state
        surname = self.text[full[0] : full[1]].split()[-1]
        asides = re.finditer(rf"\b{re.escape(surname)}(?=, )", self.text)
        for match in islice(asides, 4 if len(self._full) <= _MOST_NAMES else 0):
            words = _beside(self.text[match.end() : match.end() + 90], before=False)
            private = _PRIVATE.search(words)
            if private:
                return private.group()
            state = self._state_within(match.end(), match.end() + len(words))
            if state:
                return state
        held = _state_of_person(self.knowledge, name, None)
        if held:
            return held
        words = self.text[titles[0] : titles[1]].strip().lower()
        if not words:
            words = self.text[max(0, low - 40) : low].lower()
        for title, code in _states_of_titles(self.knowledge).items():
            if code and words.strip().endswith(title):
                return code
        if any(
            word in self.words.titles for word in words.split()[-2:]
        ) and not words.strip().endswith("president"):
            return self._state_in_sentence(at)
        return None

    def _sentence_at(self, at: int) -> int | None:
        number = bisect_right(self._begins, at) - 1
        if number < 0 or at >= self.page.sentences[number].sentence.end:
            return None
        return number

    def _state_within(self, start: int, end: int) -> str | None:
        """The state that a description names, itself or by its body: no mere object of it."""
        number = max(0, bisect_right(self._begins, start) - 1)
        for one in self.page.sentences[number:]:
            if one.sentence.start >= end:
                break
            for name in one.names:
                if name.start < start or name.end > end or name.tag not in _OF_STATES:
                    continue
                before = _WORD_BEFORE.search(self.text, max(start, name.start - 14), name.start)
                if name.tag in _STATE_KINDS and before and before.group(1) in _NOT_OF:
                    continue  # "an expert on North Korea", "envoy for North Korea"
                meaning = name.meaning
                if isinstance(meaning, State):
                    return meaning.code
                if isinstance(meaning, Body) and meaning.state and not name.senses[0].context:
                    return meaning.state
        return None

    def _state_in_sentence(self, at: int) -> str | None:
        """The state that a minister of no named state speaks of as its own: "insisted China"."""
        number = self._sentence_at(at)
        if number is None:
            return None
        for name in self.page.sentences[number].names:
            if name.start > at and name.tag in _STATE_KINDS:
                assert isinstance(name.meaning, State)
                before = _WORD_BEFORE.search(self.text, max(at, name.start - 14), name.start)
                return name.meaning.code if before and before.group(1) in _SAYING else None
        return None

    # -- pronouns ------------------------------------------------------------------------------

    def pronoun(self, number: int, line: Line, index: int) -> Teller | None:
        """Whom "he", "it", "they" or "his" at an item means."""
        tag = line.items[index].tag
        person = tag in self.words.he
        if self.last is not None and number - self.last[0] <= (2 if person else 1):
            teller = self.last[1]
            if (teller.kind == "person") == person or (person and teller.kind == "description"):
                return teller
        for back in range(number, max(-1, number - _REACH), -1):
            here = self.lines[back] if back != number else line
            stop = index if back == number else len(here.items)
            if person:
                found = self._first_person(back, here, stop)
            else:
                found = self._first_body(back, here, stop)
            if found is not None:
                return found
        return None

    def _first_person(self, number: int, line: Line, stop: int) -> Teller | None:
        at = 0
        while at < stop:
            item = line.items[at]
            if item.tag == "H":
                one = self._person(number, line, at, None)
                return one[0] if one else None
            if self._capital(line, at) and item.tag not in self.words.titles:
                last = at
                while last + 1 < stop and self._capital(line, last + 1):
                    last += 1
                if last > at:
                    one = self._person(number, line, last, None)
                    if one is not None and one[0].kind == "person" and " " in one[0].name:
                        return one[0]
                at = last
            at += 1
        return None

    def _first_body(self, number: int, line: Line, stop: int) -> Teller | None:
        credited = [
            one
            for one in self.attributions.get(number, ())
            if one.kind not in ("person", "state") and not one.carrier
        ]
        if credited and stop == len(line.items):
            last = credited[-1]
            return Teller(last.name, last.state, "body", last.start, last.end)
        for index, item in enumerate(line.items[:stop]):
            if item.tag in _STATE_KINDS and not (
                index + 1 < len(line.items) and line.items[index + 1].tag == "'s"
            ):
                return self._state(item)
            if item.tag in _BODY_KINDS:
                one = self._body(number, line, index)
                if one is not None:
                    return one[0]
        return None

    # -- after the verb --------------------------------------------------------------------------

    def after(self, number: int, line: Line, at: int) -> tuple[Teller, ...]:
        """Who is named from item ``at`` on: "by Britain and Canada", "said Park Dae-ho"."""
        items = line.items
        found: list[Teller] = []
        index = at
        while index < len(items):
            head = self._head_from(line, index)
            if head is None:
                break
            one = self._one(number, line, head, None)
            if one is None:
                break
            found.append(one[0])
            index = head + 1
            if (
                index < len(items)
                and items[index].tag == ","
                and index + 1 < len(items)
                and items[index + 1].tag == "and"
            ):
                index += 1
            if index >= len(items) or items[index].tag not in ("and", ","):
                break
            if items[index].tag == "," and not (
                index + 1 < len(items) and items[index + 1].tag in ("A", "G", "O")
            ):
                break
            index += 1
        return tuple(found)

    def _head_from(self, line: Line, index: int) -> int | None:
        """The last item of the name that begins at ``index``."""
        items = line.items
        for at in range(index, min(len(items), index + 12)):
            tag = items[at].tag
            following = items[at + 1].tag if at + 1 < len(items) else ""
            if tag in (",", ";", ".", '"', "said", "that", "who", "which"):
                return None
            if tag in ("A", "G", "O", "R"):
                if (
                    following in ("'s", "R", "O", "J")
                    or following in self.words.titles | self.words.speakers
                ):
                    continue
                if at + 1 < len(items) and self._capital(line, at + 1):
                    continue
                return at
            if tag == "H":
                return at
            if self._capital(line, at) and tag not in self.words.titles:
                last = at
                while last + 1 < len(items) and self._capital(line, last + 1):
                    last += 1
                return last
            if (
                tag in self.words.speakers
                and following != "'s"
                and not (
                    at + 1 < len(items)
                    and (
                        self._capital(line, at + 1)
                        or following in ("A", "H", "R")
                        or following in self.words.titles
                    )
                )
            ):
                return at
        return None


@lru_cache(maxsize=4096)
def _state_of_person(knowledge: Knowledge, name: str, day: str | None) -> str | None:
    """The state whose office a person holds on a day, or ever held where no day is given."""
    return next((one.state for one in knowledge.offices_of(name, day) if one.state), None)


def _role_of(meaning: object) -> str | None:
    if isinstance(meaning, Body):
        return meaning.role
    return meaning.code if isinstance(meaning, BodyRole) else None


def _beside(words: str, *, before: bool) -> str:
    """The part of the words beside a name that describes it: up to a clause's end."""
    if before:
        cut = max(
            words.rfind(mark) for mark in (". ", ", ", "; ", '"', "\n", " by ", " with ", " and ")
        )
        return words[cut + 1 :]
    if not words.startswith(", ") and not words.startswith(" of ") and not words.startswith(" at "):
        return ""
    rest = words[2:]
    stop = re.search(r", | said | told |[.;\"\n]", rest)
    return words[: 2 + stop.start()] if stop else words


_KINDS_OF_PERSON = words_of(
    "unnamed unidentified anonymous western high-ranking low-level retired former veteran local"
)
_OF_STATES = ("A", "J", "G", "O", "R")
_WORD_BEFORE = re.compile(r"(\w+)(?: the)? $")
_OWNS = re.compile(r"(?:'s?)? (?:\w+ ){0,2}")
_NOT_OF = words_of("on to for toward towards against with in")
_SAYING = words_of("said says insisted that vowed pledged added told")
#: Roles that are no one body, so that "officials" alone are nobody's in particular.
_NOBODY = words_of(
    "officials diplomats lawmakers sources witnesses media analysts experts defence_officials "
    "military_officials intelligence_officials spokesperson authorities"
)
_AFTER_OF = frozenset(
    [
        "of",
        "against",
        "from",
        "with",
        "for",
        "in",
        "to",
        "at",
        "on",
        "between",
        "over",
        "near",
        "into",
    ]
)
_BODY_OWNERS = words_of(
    "A G J 's elite powerful top main senior national official state-run semi-official "
    "presidential defense defence military government outside independent security nuclear "
    "weapons arms"
)
_STOPS = words_of(
    "the a an of in on at by for from with to and but or as after before while when since said "
    "says say that which who it he she they is are was were has have had been will would could "
    "may might this these those if so not no however meanwhile although though hours days earlier "
    "later last monday tuesday wednesday thursday friday saturday sunday some many several most "
    "other according both experts analysts where there what because during despite"
)
