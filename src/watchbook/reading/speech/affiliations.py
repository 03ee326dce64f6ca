"""For whom a speaker speaks: a state's code, or the name of a body.

Titles before a name and the words set off after it tell ("the Veridan Institute's director",
"Iran's envoy"), then the offices that the knowledge files hold, then what the report was about.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import islice, pairwise

from watchbook.knowledge import Body, BodyRole, Holder, Knowledge, Place, State
from watchbook.reading.phrases.lexicon import Name
from watchbook.reading.speech.people import Cast, Person, Speaker, plain_parts
from watchbook.reading.speech.speech_words import Speech

_OWNS = re.compile(
    r"'s? (?:(?:[a-z-]+ ){0,4}?(?P<firm>company|firm|start-up|startup|venture|"
    r"group)\b|(?:[a-z-]+ ){0,5}?(?=[A-Z]))"
)
_DATELINE = re.compile(r"\s*[A-Z][A-Z .'-]{3,}(?:, [A-Z][\w. ]+?)? (?=(?:U\.S\.|[A-Z])[\w.]* )")
_WORKS_FOR = re.compile(
    r"\b(?:of|at|for|from|with|now at|runs|heads|leads|founded|company|firm|newspaper|"
    r"tank|daily|agency|group|\w+-based|\w+'s) "
    r"(?:the |an? )?(?:[a-z-]+ ){0,3}$|^\W*(?:an? |the )?$"
)
_TOWARD = re.compile(r"\b(?:for|to|on|against|toward|towards|with) (?:the )?$")
_PLACE_BEFORE = re.compile(r"(?:^|\W)(?:in|near|outside) (?:the )?$")
_AS_A_PLACE = re.compile(
    r"\b(?:of|off|in|from|against|with|for|to|by|over|near|around|at) (?:the )?$"
)
_OWNER_GAP = re.compile(
    r"(?:'s|')?(?: (?:elite|powerful|own|official|top|main|state-run|state|national|semi-official|"
    r"semiofficial|senior|paramilitary|presidential|powerful|government|ruling|"
    r"communist|new|former|the))* "
)
_VERB_BEFORE = re.compile(
    r"\b(?:said|says|told|wrote|asked|added|by|when|while|that|who|but|and|as|"
    r"after|with|met|call(?:ed|ing)) ",
)
_APPOSITION = re.compile(
    r"(?:, \d{1,3})?(?:, | (?=(?:of|at|from|with)\b)|, who (?:is|was|follows|"
    r"heads|leads|runs|directs|studies|oversees) )"
    r"((?:an? |the |who |head|director|chair|president|professor|founder|vice|"
    r"chief|senior|deputy|commander|executive|co-|"
    r"Republican|Democrat|R-|D-|of |at |from |with |former |one |its |his |another "
    r"|[a-z])[^;:\"]{2,160}?)"
    r"(?=, (?:said|told|wrote|says|tells|added|adding|in |on |who |which |whose "
    r"|where )|[.;:\"]\s|\.$|$| (?:said|says|told|wrote)\b|_)"
)

#: A person is described where a report first names them, not the hundredth time.
_TELLING = 60


class Affiliations:
    """Finds for whom the persons and descriptions of one report speak."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self._known: dict[tuple[str, ...], str | None] = {}
        self._described: dict[tuple[int, str], list[tuple[int, int]]] = {}
        self._companies: dict[str, str | None] = {}

    # --- who they speak for ------------------------------------------------------------------

    def speaker_of(self, person: Person, extra: tuple[int, int] | None = None) -> Speaker:
        """A person as a speaker; ``extra`` is a stretch of text that tells more of them."""
        full = self.cast.fullest(person)
        key = full.tokens
        if self._known.get(key) is None:
            found = self._affiliation(full, person, extra)
            self._known[key] = found
        name = self.cast.written(full.start, full.end)
        return Speaker(name, "person", self._known[key], person.start)

    def _affiliation(self, full: Person, here: Person, extra: tuple[int, int] | None) -> str | None:
        stretches: list[tuple[int, int]] = []
        if extra is not None:
            stretches.append(extra)
        family = self.cast.family(plain_parts(full.tokens))
        stretches.extend(self._descriptions(here))
        stretches.extend(self._descriptions_throughout(full, family))
        for start, end in stretches:
            if (body := self._private_between(start, end)) is not None:
                return body
        if (state := self._held_office(full)) is not None:
            return state
        for start, end in stretches:
            if (state := self._state_between(start, end)) is not None:
                return state
            if self.cast.speech.american.search(self.cast.masked, start, end):
                return "US"
        if (body := self._owned(family)) is not None:
            return body
        for start, end in stretches:
            if (body := self._belongs_to(start, end)) is not None:
                return body
        if any(
            self.cast.speech.official.search(self.cast.masked, start, end)
            for start, end in stretches
        ):
            return self.state_around(here.start)
        return None

    def _descriptions_throughout(self, full: Person, family: str) -> list[tuple[int, int]]:
        """What the report says of a person wherever it first names them; worked out once."""
        key = (full.start, family)
        if key not in self._described:
            parts = plain_parts(full.tokens)
            alike = (
                one
                for one in self.cast.persons
                if one.start == full.start
                or (family in (names := plain_parts(one.tokens)) and names in ((family,), parts))
            )
            self._described[key] = [
                stretch for one in islice(alike, _TELLING) for stretch in self._descriptions(one)
            ]
        return self._described[key]

    def _owned(self, family: str) -> str | None:
        """The company that a person of this family name owns; worked out once."""
        if family not in self._companies:
            owners = (one for one in self.cast.persons if family in one.tokens)
            companies = (self._owns(one) for one in islice(owners, _TELLING))
            self._companies[family] = next((one for one in companies if one is not None), None)
        return self._companies[family]

    def _owns(self, person: Person) -> str | None:
        """ "Veridan Air, Mara Harlan's charter company" and "Harlan's Veridan Air"."""
        match = _OWNS.match(self.cast.masked, person.end)
        if match is None:
            return None
        low = max(0, person.start - 60)
        companies = [
            name
            for name in self.cast.names_over(low, match.end() + 40)
            if isinstance(name.meaning, Body) and name.meaning.kind == "company"
        ]
        for name in companies:
            if name.start <= match.end() + 1 <= name.end or name.start == match.end():
                return self.cast.written(name.start, name.end)
            if (
                name.end <= person.start
                and match["firm"]
                and re.fullmatch(r", ", self.cast.masked[name.end : person.start])
            ):
                return self.cast.written(name.start, name.end)
        return None

    def _held_office(self, person: Person) -> str | None:
        for name in self.cast.names_between(person.start, person.end):
            holder = name.meaning
            if isinstance(holder, Holder):
                return _state_of_office(self.cast.knowledge, holder, self.cast.published)
        day = self.cast.published
        if len(person.tokens) == 1:
            states = {
                _state_of_office(self.cast.knowledge, holder, day)
                for holder in _holders_by_family(self.cast.knowledge).get(person.tokens[0], ())
                if day is None or holder.held_on(day)
            }
            if len(states) == 1:
                return states.pop()
        for offices in (
            self.cast.knowledge.offices_of(person.name, day),
            self.cast.knowledge.offices_of(person.name),
        ):
            for office in offices:
                if office.state:
                    return office.state
        return None

    def _descriptions(self, person: Person) -> list[tuple[int, int]]:
        """What is said of a person beside the name: titles before, apposition after."""
        paragraph = self.cast.paragraph_at(person.start)
        low = max(paragraph.start, person.start - 150)
        before = self.cast.masked[low : person.start]
        cut = max(before.rfind(mark) for mark in ('"', "; ", ": ", "(", "\n", "\u2014", "_"))
        stop = list(re.finditer(r"[a-z]{3,}\. ", before))
        if stop:
            cut = max(cut, stop[-1].end() - 1)
        comma = before.rfind(", ")
        # "the commander of the fleet, Adm. Mark Vale": the comma belongs to the description
        tail = before[comma + 1 :].strip() if comma >= 0 else None
        if comma > cut and (tail is None or tail):
            titled = tail is not None and all(
                word.rstrip(".").lower() in self.cast.speech.titles for word in tail.split()
            )
            titled = titled and (bool(tail) or self.cast.masked.startswith(",", person.end))
            if not titled:
                cut = comma
            elif before[:comma].rfind(", ") > cut:
                cut = before[:comma].rfind(", ")
        elif comma > cut and not self.cast.masked.startswith(",", person.end):
            cut = comma
        elif comma > cut and before[:comma].rfind(", ") > cut:
            cut = before[:comma].rfind(", ")
        verbs = list(_VERB_BEFORE.finditer(before, cut + 1))
        verb = verbs[-1] if verbs else None
        start = verb.end() if verb else cut + 1
        found = [(low + start, person.start)] if person.start - low - start > 2 else []
        after = self.cast.masked[person.end : min(paragraph.end, person.end + 170)]
        apposition = _APPOSITION.match(after)
        if apposition:
            found.append((person.end + apposition.start(1), person.end + apposition.end(1)))
        return found

    def affiliation_between(self, start: int, end: int) -> str | None:
        """The body's name, or the state's code, that a description gives: "a fellow at the
        Veridan Institute", "the U.S. envoy for North Korea"."""
        return self._private_between(start, end) or self._state_between(start, end)

    def _private_between(self, start: int, end: int) -> str | None:
        """The institute, company or outlet that a description names; its state where it is
        "North Korea's Academy"."""
        spans = [(low, high) for low, high in self.cast.private_bodies if start <= low < end]
        for name in self.cast.names_between(start, end):
            meaning = name.meaning
            if isinstance(meaning, Body) and meaning.kind in ("institute", "company", "outlet"):
                lead = self.cast.masked[start : name.start]
                if len(lead) > 5 and not _WORKS_FOR.search(lead):
                    continue  # "told Reuters", "which has invested in SpaceX"
                if not any(low <= name.start < high for low, high in spans):
                    spans.append((name.start, name.end))
            elif isinstance(meaning, Body | State):  # "the European Union", a known centre
                spans = [
                    span for span in spans if not (name.start <= span[0] and span[1] <= name.end)
                ]
        if not spans:
            return None
        spans.sort()
        low, high = spans[0]
        for other in spans[1:]:
            if re.fullmatch(r",? (?:at|of|in) (?:the )?", self.cast.masked[high : other[0]]):
                low, high = other
        owner = self.owner_before(low)
        words = self.cast.written(low, high).rstrip(".")
        return owner if owner and "'s" in self.cast.text[max(0, low - 12) : low] else words

    def _state_between(self, start: int, end: int) -> str | None:
        """The state that a description names: the last one right before the name or title,
        "U.S." in "Geneva, Switzerland U.S. envoy", the first of two side by side, "French" in
        "French U.N. envoy"."""
        found: list[tuple[Name, str]] = []
        for name in self.cast.names_between(start, end):
            meaning = name.meaning
            if isinstance(meaning, State):
                if name.senses[0].context and not self._is_short_state(name):
                    continue
                before = self.cast.masked[max(start, name.start - 12) : name.start]
                if name.tag in ("A", "G", "J") and _TOWARD.search(before):
                    continue
                if name.tag in ("A", "G") and _PLACE_BEFORE.search(before):
                    continue
                found.append((name, meaning.code))
            if isinstance(meaning, Body):
                if name.senses[0].context:
                    code = self.owner_before(name.start) or self.state_around(
                        name.start, meaning.role, states_holding(name)
                    )
                else:
                    code = affiliation_of_body(
                        meaning, self.cast.text[name.start : name.end], self.cast.speech
                    )
                if code:
                    found.append((name, code))
        if not found:
            return None
        dateline = _DATELINE.match(self.cast.masked, start, end)
        if dateline:
            found = [one for one in found if one[0].start >= dateline.end()] or found
        return found[0][1]

    def _is_short_state(self, name: Name) -> bool:
        meaning = name.meaning
        return any(
            isinstance(other.meaning, State)
            and other.meaning is meaning
            and not other.senses[0].context
            for other in self.cast.names
        ) and self.cast.text[max(0, name.start - 4) : name.start].lower() in ("the ", "the", "and ")

    def _belongs_to(self, start: int, end: int) -> str | None:
        """A body of no known kind: "secretary general of Veridan"."""
        match = re.search(
            r"(?<!district )(?<!city )(?<!town )(?<!province )(?<!village )\b(?:of|at|"
            r"with|for) (?:the |an? )?"
            r"(?:(?:[a-z][\w-]*|[A-Z][\w.-]*-based) ){0,4}((?:\d+ )?[A-Z][\w'&.-]*(?: "
            r"(?:of |for |and |the )*[A-Z][\w'&.-]*)*)",
            self.cast.text[start:end],
        )
        if match is None:
            return None
        low, high = start + match.start(1), start + match.end(1)
        if any(name.tag in ("P", "A", "G", "S") for name in self.cast.names_between(low, high)):
            return None
        if any(
            one.start == low and len(one.tokens) > 1 for one in self.cast.persons_between(low, high)
        ):
            return None
        words = match.group(1).split()
        if words[0].rstrip(".").lower() in self.cast.speech.titles or self.cast.speech.things & {
            words[-1].lower()
        }:
            return None
        if self.cast.speech.public & {word.lower() for word in words}:
            return self.state_around(start)
        return match.group(1).rstrip(".'")

    def owner_before(self, at: int) -> str | None:
        """The state whose name stands right before: "Russia's", "South Korean", "the North's"."""
        low = bisect_left(self.cast.name_starts, at)
        for name in reversed(self.cast.names[max(0, low - 3) : low]):
            gap = self.cast.masked[name.end : at]
            if len(gap) > 28 or re.search(r"[,.;:\"(]", gap):
                return None
            if isinstance(name.meaning, State) and _OWNER_GAP.fullmatch(gap):
                return name.meaning.code
        return None

    def state_around(
        self, at: int, role: str | None = None, among: frozenset[str] | None = None
    ) -> str | None:
        """The state that the words before a place were about: the subject of the last sentence
        that names one, else the one that the report's place line or title names. ``role`` is
        that of a body whose state is asked for, ``among`` the states that have such a body."""
        if role is not None:
            for name in reversed(self.cast.names[: bisect_left(self.cast.name_starts, at)]):
                body = name.meaning
                if isinstance(body, Body | BodyRole) and _role_of(body) == role:
                    if not _share_a_word(
                        self.cast.text[name.start : name.end], self.cast.text[at : at + 60]
                    ):
                        continue
                    code = (
                        body.state
                        if isinstance(body, Body) and not name.senses[0].context
                        else self.owner_before(name.start)
                    )
                    if code:
                        return code
        paragraph = self.cast.paragraph_at(at)
        earlier = [one for one in self.cast.paragraphs if one.start < paragraph.start][-3:]
        for one in (paragraph, *reversed(earlier)):
            end = min(one.end, at)
            pieces = [
                m.start()
                for m in re.finditer(
                    r"(?<=[a-z]{2}[.?!]) +(?=[A-Z])", self.cast.masked[one.start : end]
                )
            ]
            bounds = [one.start, *(one.start + piece for piece in pieces), end]
            for low, high in reversed(list(pairwise(bounds))):
                for name in self.cast.names_between(low, high):
                    code = self._state_named(name, among)
                    if code is not None:
                        return code
        for name in self.cast.names:
            code = self._state_named(name, among)
            if (
                code is None
                and isinstance(name.meaning, Place)
                and (among is None or name.meaning.state in among)
            ):
                code = name.meaning.state
            if code is not None:
                return code
        return None

    def _state_named(self, name: Name, among: frozenset[str] | None) -> str | None:
        """The state that a name of a state or its body stands for, where it is no mere place."""
        meaning = name.meaning
        code: str | None = None
        if isinstance(meaning, State):
            if not name.senses[0].context or self._is_short_state(name):
                code = meaning.code
                if name.tag in ("A", "G") and _AS_A_PLACE.search(
                    self.cast.masked[max(0, name.start - 16) : name.start]
                ):
                    code = None
        elif isinstance(meaning, Body) and not name.senses[0].context:
            code = meaning.state if meaning.kind not in ("media", "outlet", "institute") else None
        return code if among is None or code in among else None


def _share_a_word(one: str, other: str) -> bool:
    words = set(re.findall(r"\w{3,}", one.lower())) - {"the", "for"}
    first = re.findall(r"\w{3,}", other.lower())[:5]
    return bool(words & set(first)) or one.isupper() or other[:3].isupper()


def _role_of(body: Body | BodyRole) -> str | None:
    return body.role if isinstance(body, Body) else body.code


@lru_cache(maxsize=4)
def _holders_by_family(knowledge: Knowledge) -> dict[str, tuple[Holder, ...]]:
    """The holders of offices by the name that news uses alone: "Obama"."""
    first = frozenset(knowledge.speech["names.family_first"])
    found: dict[str, tuple[Holder, ...]] = {}
    for holder in knowledge.holders:
        parts = holder.person.split()
        family = parts[0] if parts[0].lower() in first and len(parts) > 1 else parts[-1]
        found[family] = (*found.get(family, ()), holder)
    return found


@lru_cache(maxsize=512)
def _state_of_office(knowledge: Knowledge, holder: Holder, day: str | None) -> str | None:
    offices = knowledge.offices_of(holder.person, day) or knowledge.offices_of(holder.person)
    return next((office.state for office in offices if office.state), None)


def states_holding(name: Name) -> frozenset[str]:
    """The states that have a body of that name: "the Joint Chiefs of Staff"."""
    return frozenset(
        sense.meaning.state
        for sense in name.senses
        if isinstance(sense.meaning, Body) and sense.meaning.state
    )


def affiliation_of_body(body: Body, words: str, speech: Speech) -> str | None:
    """For whom a body speaks: its state, or itself where it is nobody's mouthpiece."""
    if body.kind in ("institute", "company"):
        return body.name if words.isupper() else words
    if body.kind in ("outlet", "media"):
        return body.state if body.state in speech.press_of_state else body.name
    return body.state or words
