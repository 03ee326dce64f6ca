"""The persons and bodies that a report names, and which of them a short name means.

"Harlan" is whoever was last named in full with it, "Kim" may be Kim Jong Un or Sung Kim; "the
ministry" is the one last named, "the official" the one last described. Korean and Chinese names
have the family's first.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache

from watchbook.knowledge import Body, BodyRole, Holder, Knowledge, Place, State
from watchbook.reading.annotation import Page
from watchbook.reading.lexicon import Name
from watchbook.reading.quotation_marks import Paragraph

_DOTTED = r"(?:Jr|Sr|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Adm|Sen|Sens|Rep|Reps|Gov|Brig|Cmdr|Sgt|Prof|St|Rev|[A-Z])\."
_WORD = r"[A-Z\u00c0-\u00de]\w*(?:['-](?!s\b)\w+)*"
_TOKEN = rf"(?:(?:[A-Z]\.){{2,4}}|{_DOTTED}|(?:al|el|ar|ul)-{_WORD}|{_WORD})"


@dataclass(frozen=True, slots=True)
class Speech:
    """The words of the ``speech`` and ``stances`` files, made ready for search."""

    titles: frozenset[str]
    official: re.Pattern[str]
    american: re.Pattern[str]
    public: frozenset[str]
    private: frozenset[str]
    things: frozenset[str]
    no_person: frozenset[str]
    family_first: frozenset[str]
    press_of_state: frozenset[str]
    capitals: re.Pattern[str]
    private_body: re.Pattern[str]
    private_head: re.Pattern[str]
    described: re.Pattern[str]
    noun: re.Pattern[str]
    official_noun: re.Pattern[str]
    he: frozenset[str]
    she: frozenset[str]


def alternatives(words: tuple[str, ...] | list[str]) -> str:
    """One pattern for any of some wordings, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


#: Words of the list that end the name of a body, but open none.
_NO_HEADS = frozenset(
    "co studies scientists relations affairs policy research strategy international systems".split()
)


@lru_cache(maxsize=4)
def speech_of(knowledge: Knowledge) -> Speech:
    """The patterns of a body of knowledge, made once."""
    words = knowledge.speech
    public = frozenset(words["organisations.public"])
    private = frozenset(words["organisations.private"])
    press = frozenset(words["organisations.press"])
    things = frozenset(words["organisations.things"])
    particles = alternatives(words["names.particles"])
    capitals = re.compile(rf"(?<![\w.]){_TOKEN}(?: (?:(?:{particles}) )?{_TOKEN})*")
    head = "|".join(re.escape(word.capitalize()) for word in sorted(private - _NO_HEADS, key=len, reverse=True))
    inner = r"(?:(?:of|for|on(?! \w+day)|and|the|a|&|de) ){1,3}"
    private_body = re.compile(
        rf"(?:(?:King's|Queen's|People's|{_WORD}) |& )*(?:{head}|Council(?= (?:for|on) (?!\w+day))|Bureau(?= of Asian))\b"
        rf"(?: London| Dublin)?(?: {inner}{_WORD}(?: {_WORD})*)*"
    )
    nouns = alternatives((*words["unnamed.officials"], *words["unnamed.others"]))
    described = re.compile(
        rf"\b(?P<article>an?|one|another|the|some|several|two|three|many|those|both|one of the|one of|two of the)"
        rf" (?P<words>(?:(?!(?:that|which|who|with|from|to|and|is|was|in|on|at|by|as|said|has|had)\b)[\w.'/&-]+ ){{0,7}}?)(?P<noun>(?:{nouns})(?:-[a-z]+)?)\b(?!'s|-)"
        rf"(?P<more>(?: (?:from|at|in|with|for|of|involved|familiar|close|on|briefed|who|speaking|aware|travelling|traveling)\b[^,;:\"]*)?)",
        re.IGNORECASE,
    )
    return Speech(
        titles=frozenset(words["titles.words"]),
        official=re.compile(rf"\b(?:{alternatives(words['titles.official'])})\b", re.IGNORECASE),
        american=re.compile(rf"\b(?:{alternatives(words['titles.american'])})\b|\b[RD]-[A-Z]", re.IGNORECASE),
        public=public,
        private=private,
        things=things,
        no_person=public | private | press,
        family_first=frozenset(words["names.family_first"]),
        press_of_state=frozenset(words["organisations.press_of_state"]),
        capitals=capitals,
        private_body=private_body,
        private_head=re.compile(rf" (?:{head}|Council)\b"),
        described=described,
        noun=re.compile(rf"\b(?:an?|the|its|his|her|their|one) (?:[\w'-]+ ){{0,2}}?(?P<noun>{alternatives(words['organisations.nouns'])})$", re.IGNORECASE),
        official_noun=re.compile(rf"\b(?:{alternatives(words['unnamed.officials'])})\b", re.IGNORECASE),
        he=frozenset(words["names.he"]),
        she=frozenset(words["names.she"]),
    )


@dataclass(frozen=True, slots=True)
class Person:
    """A person's name where it stands: ``tokens`` are its parts without titles."""

    start: int
    end: int
    tokens: tuple[str, ...]
    titles: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The name as one string."""
        return " ".join(self.tokens)


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks: ``kind`` is person, body, state or description; ``at`` is where it is named."""

    name: str
    kind: str
    affiliation: str | None
    at: int


class Cast:
    """The persons, bodies and states of one report, in text order.

    ``masked`` is the folded text with all quoted words blanked, so that names and verbs inside
    quotations do not mislead.
    """

    def __init__(
        self,
        page: Page,
        paragraphs: tuple[Paragraph, ...],
        masked: str,
        knowledge: Knowledge,
    ) -> None:
        self.text = page.folded.text
        self._page = page
        self.masked = masked
        self.knowledge = knowledge
        self.speech = speech_of(knowledge)
        self.published = page.report.published
        self.paragraphs = paragraphs
        self.names = tuple(
            name for name in page.names if not masked.startswith("_", name.start)
        )
        self._name_starts = [name.start for name in self.names]
        self.private_bodies = [
            (match.start(), match.end())
            for one in paragraphs
            if not one.title and self.speech.private_head.search(masked, one.start, one.end)
            for match in self.speech.private_body.finditer(masked, one.start, one.end)
            if " " in match.group()
        ]
        self.persons: list[Person] = []
        for one in paragraphs:
            if not one.title:
                self._find_persons(one)
        self._starts = [person.start for person in self.persons]
        self._affiliations: dict[tuple[str, ...], str | None] = {}

    def written(self, low: int, high: int) -> str:
        """A stretch as the report itself spells it, line breaks and doubled blanks aside."""
        folded = self._page.folded
        if high <= low:
            return ""
        words = self._page.report.text[folded.origin(low) : folded.origin(high - 1) + 1]
        return " ".join(words.split())

    # --- finding ---------------------------------------------------------------------------

    def _find_persons(self, paragraph: Paragraph) -> None:
        for match in self.speech.capitals.finditer(self.masked, paragraph.start, paragraph.end):
            words = match.group()
            if " " in words or words.lower() not in self.speech.titles:
                self._split(match.start(), match.end())

    def _split(self, start: int, end: int) -> None:
        """Part a run of capitalised words at the known names in it, keep what may be persons."""
        known = [
            name
            for name in self._names_over(start, end)
            if name.tag != "H" and not self._inside_a_name(name, start, end)
        ]
        taken = sorted(
            [(name.start, name.end) for name in known]
            + [(a, b) for a, b in self.private_bodies if a < end and start < b]
        )
        at = start
        for low, high in [*taken, (end, end)]:
            if low > at:
                self._keep(at, min(low, end))
            at = max(at, high)

    def _inside_a_name(self, name: Name, start: int, end: int) -> bool:
        """Whether a known place or state is but a part of a person's name: "Paul Santiago"."""
        if name.tag not in ("P", "A", "G", "M", "S") or " " in self.text[name.start : name.end]:
            return False
        if name.start <= start:
            return False
        before = self.text[start : name.start].split()
        return bool(before) and before[-1].rstrip(".").lower() not in self.speech.titles

    def _keep(self, start: int, end: int) -> None:
        words = list(re.finditer(r"\S+", self.text[start:end]))
        titles: list[str] = []
        while words and (
            (word := words[0].group().rstrip(".").lower()) in self.speech.titles
        ):
            if len(words) == 2 and word in _ALSO_NAMES and words[0].group() == word.capitalize():
                break  # "Gen Nakatani" is a name; "Gen. Nakatani" is not
            titles.append(word)
            words.pop(0)
        while words and words[-1].group() in ("and", "of"):
            words.pop()
        if not words or len(words) > 6:
            return
        tokens = tuple(word.group() for word in words)
        if tokens[-1].lower() in self.speech.things or any(
            token.rstrip(".").lower() in self.speech.no_person
            for place, token in enumerate(tokens)
            if not (place == 0 and len(tokens) > 1 and token.lower() in self.speech.family_first)
        ):
            return
        if len(tokens) == 1 and (len(tokens[0]) < 2 or (tokens[0].isupper() and len(tokens[0]) < 5)):
            return
        low, high = start + words[0].start(), start + words[-1].end()
        self.persons.append(Person(low, high, tokens, tuple(titles)))

    def names_between(self, start: int, end: int) -> tuple[Name, ...]:
        """The known names that stand wholly between two places."""
        low = bisect_left(self._name_starts, start)
        found = []
        for name in self.names[low:]:
            if name.start >= end:
                break
            if name.end <= end:
                found.append(name)
        return tuple(found)

    def _names_over(self, start: int, end: int) -> list[Name]:
        """The known names that share a place with a stretch."""
        low = max(0, bisect_left(self._name_starts, start) - 2)
        found = []
        for name in self.names[low:]:
            if name.start >= end:
                break
            if name.end > start:
                found.append(name)
        return found

    def persons_between(self, start: int, end: int) -> list[Person]:
        """The persons named between two places."""
        low = bisect_left(self._starts, start)
        return [one for one in self.persons[low : low + 40] if one.end <= end]

    # --- which one is meant ------------------------------------------------------------------

    def fullest(self, person: Person) -> Person:
        """The fullest name that the report gives for whoever is named here."""
        if len(person.tokens) == 1:
            meant = self._meant_by(person)
            if meant is None:
                return person
            person = meant
        tokens = _plain(person.tokens)
        best = person
        for one in self.persons:
            names = _plain(one.tokens)
            if (
                len(one.tokens) > len(best.tokens)
                and names[-1] == tokens[-1]
                and names[0] == tokens[0]
            ):
                best = one
        return best

    def _meant_by(self, person: Person) -> Person | None:
        """Whom one name alone means: the last so named in full, if not long ago; else whoever
        the report names in full most often."""
        token = person.tokens[0]
        fitting = [
            one
            for one in self.persons
            if len(one.tokens) > 1 and self._fits((token,), _plain(one.tokens))
        ]
        if not fitting:
            return None
        family = [one for one in fitting if self._family(_plain(one.tokens)) == token]
        last = [one for one in fitting if _plain(one.tokens)[-1] == token]
        fitting = family + [one for one in last if one not in family] or fitting
        titled = [one for one in fitting if set(one.titles) & set(person.titles)]
        if titled and len(titled) < len(fitting):
            fitting = titled
        before = [one for one in fitting if one.start <= person.start]
        if before:
            nearest = max(before, key=lambda one: one.start)
            if person.start - nearest.start < 500:
                return nearest
        counts: dict[tuple[str, ...], int] = {}
        for one in before or fitting:
            counts[_plain(one.tokens)] = counts.get(_plain(one.tokens), 0) + 1
        return max(before or fitting, key=lambda one: (counts[_plain(one.tokens)], -one.start))

    def _fits(self, tokens: tuple[str, ...], names: tuple[str, ...]) -> bool:
        if len(tokens) == 1:
            return tokens[0] in (names[-1], names[0])
        return tokens[-1] == names[-1] and tokens[0] == names[0]

    def _family(self, names: tuple[str, ...]) -> str:
        first = names[0].lower()
        return names[0] if first in self.speech.family_first else names[-1]

    # --- who they speak for ------------------------------------------------------------------

    def speaker_of(self, person: Person, extra: tuple[int, int] | None = None) -> Speaker:
        """A person as a speaker; ``extra`` is a stretch of text that tells more of them."""
        full = self.fullest(person)
        key = full.tokens
        if self._affiliations.get(key) is None:
            found = self._affiliation(full, person, extra)
            self._affiliations[key] = found
        name = self.written(full.start, full.end)
        return Speaker(name, "person", self._affiliations[key], person.start)

    def _affiliation(
        self, full: Person, here: Person, extra: tuple[int, int] | None
    ) -> str | None:
        stretches: list[tuple[int, int]] = []
        if extra is not None:
            stretches.append(extra)
        family = self._family(_plain(full.tokens))
        for one in (here, *self.persons):
            names = _plain(one.tokens)
            if one.start in (here.start, full.start) or (family in names and (len(names) == 1 or names == _plain(full.tokens))):
                stretches.extend(self._descriptions(one))
        for start, end in stretches:
            if (body := self._private_between(start, end)) is not None:
                return body
        if (state := self._held_office(full)) is not None:
            return state
        for start, end in stretches:
            if (state := self._state_between(start, end)) is not None:
                return state
            if self.speech.american.search(self.masked, start, end):
                return "US"
        for one in self.persons:
            if family in one.tokens and (body := self._owns(one)) is not None:
                return body
        for start, end in stretches:
            if (body := self._belongs_to(start, end)) is not None:
                return body
        if any(self.speech.official.search(self.masked, start, end) for start, end in stretches):
            return self.state_around(here.start)
        return None

    def _owns(self, person: Person) -> str | None:
        """"Veridan Air, Mara Harlan's charter company" and "Harlan's Veridan Air"."""
        match = _OWNS.match(self.masked, person.end)
        if match is None:
            return None
        low = max(0, person.start - 60)
        companies = [
            name
            for name in self._names_over(low, match.end() + 40)
            if isinstance(name.meaning, Body) and name.meaning.kind == "company"
        ]
        for name in companies:
            if name.start <= match.end() + 1 <= name.end or name.start == match.end():
                return self.written(name.start, name.end)
            if name.end <= person.start and match["firm"] and re.fullmatch(r", ", self.masked[name.end : person.start]):
                return self.written(name.start, name.end)
        return None

    def _held_office(self, person: Person) -> str | None:
        for name in self.names_between(person.start, person.end):
            holder = name.meaning
            if isinstance(holder, Holder):
                return _state_of_office(self.knowledge, holder, self.published)
        day = self.published
        if len(person.tokens) == 1:
            states = {
                _state_of_office(self.knowledge, holder, day)
                for holder in _holders_by_family(self.knowledge).get(person.tokens[0], ())
                if day is None or holder.held_on(day)
            }
            if len(states) == 1:
                return states.pop()
        for offices in (self.knowledge.offices_of(person.name, day), self.knowledge.offices_of(person.name)):
            for office in offices:
                if office.state:
                    return office.state
        return None

    def _descriptions(self, person: Person) -> list[tuple[int, int]]:
        """What is said of a person beside the name: titles before, apposition after."""
        paragraph = self.paragraph_at(person.start)
        low = max(paragraph.start, person.start - 150)
        before = self.masked[low : person.start]
        cut = max(before.rfind(mark) for mark in ('"', "; ", ": ", "(", "\n", "\u2014", "_"))
        stop = list(re.finditer(r"[a-z]{3,}\. ", before))
        if stop:
            cut = max(cut, stop[-1].end() - 1)
        comma = before.rfind(", ")
        # "the commander of the fleet, Adm. Mark Vale": the comma belongs to the description
        tail = before[comma + 1 :].strip() if comma >= 0 else None
        if comma > cut and (tail is None or tail):
            titled = tail is not None and all(
                word.rstrip(".").lower() in self.speech.titles for word in tail.split()
            )
            titled = titled and (bool(tail) or self.masked.startswith(",", person.end))
            if not titled:
                cut = comma
            elif before[:comma].rfind(", ") > cut:
                cut = before[:comma].rfind(", ")
        elif comma > cut and not self.masked.startswith(",", person.end):
            cut = comma
        elif comma > cut and before[:comma].rfind(", ") > cut:
            cut = before[:comma].rfind(", ")
        verb = None
        for verb in _VERB_BEFORE.finditer(before, cut + 1):
            pass
        start = verb.end() if verb else cut + 1
        found = [(low + start, person.start)] if person.start - low - start > 2 else []
        after = self.masked[person.end : min(paragraph.end, person.end + 170)]
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
        spans = [(low, high) for low, high in self.private_bodies if start <= low < end]
        for name in self.names_between(start, end):
            meaning = name.meaning
            if isinstance(meaning, Body) and meaning.kind in ("institute", "company", "outlet"):
                lead = self.masked[start : name.start]
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
            if re.fullmatch(r",? (?:at|of|in) (?:the )?", self.masked[high : other[0]]):
                low, high = other
        owner = self.owner_before(low)
        words = self.written(low, high).rstrip(".")
        return owner if owner and "'s" in self.text[max(0, low - 12) : low] else words

    def _state_between(self, start: int, end: int) -> str | None:
        """The state that a description names: the last one right before the name or title,
        "U.S." in "Geneva, Switzerland U.S. envoy", the first of two side by side, "French" in
        "French U.N. envoy"."""
        found: list[tuple[Name, str]] = []
        for name in self.names_between(start, end):
            meaning = name.meaning
            if isinstance(meaning, State):
                if name.senses[0].context and not self._is_short_state(name):
                    continue
                before = self.masked[max(start, name.start - 12) : name.start]
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
                        meaning, self.text[name.start : name.end], self.speech
                    )
                if code:
                    found.append((name, code))
        if not found:
            return None
        dateline = _DATELINE.match(self.masked, start, end)
        if dateline:
            found = [one for one in found if one[0].start >= dateline.end()] or found
        return found[0][1]

    def _is_short_state(self, name: Name) -> bool:
        meaning = name.meaning
        return any(
            isinstance(other.meaning, State) and other.meaning is meaning and not other.senses[0].context
            for other in self.names
        ) and self.text[max(0, name.start - 4) : name.start].lower() in ("the ", "the", "and ")

    def _belongs_to(self, start: int, end: int) -> str | None:
        """A body of no known kind: "secretary general of Veridan"."""
        match = re.search(
            r"(?<!district )(?<!city )(?<!town )(?<!province )(?<!village )\b(?:of|at|with|for) (?:the |an? )?"
            r"(?:(?:[a-z][\w-]*|[A-Z][\w.-]*-based) ){0,4}((?:\d+ )?[A-Z][\w'&.-]*(?: (?:of |for |and |the )*[A-Z][\w'&.-]*)*)",
            self.text[start:end],
        )
        if match is None:
            return None
        low, high = start + match.start(1), start + match.end(1)
        if any(name.tag in ("P", "A", "G", "S") for name in self.names_between(low, high)):
            return None
        if any(one.start == low and len(one.tokens) > 1 for one in self.persons_between(low, high)):
            return None
        words = match.group(1).split()
        if words[0].rstrip(".").lower() in self.speech.titles or self.speech.things & {words[-1].lower()}:
            return None
        if self.speech.public & {word.lower() for word in words}:
            return self.state_around(start)
        return match.group(1).rstrip(".'")

    def owner_before(self, at: int) -> str | None:
        """The state whose name stands right before: "Russia's", "South Korean", "the North's"."""
        low = bisect_left(self._name_starts, at)
        for name in reversed(self.names[max(0, low - 3) : low]):
            gap = self.masked[name.end : at]
            if len(gap) > 28 or re.search(r"[,.;:\"(]", gap):
                return None
            if isinstance(name.meaning, State) and _OWNER_GAP.fullmatch(gap):
                return name.meaning.code
        return None

    def paragraph_at(self, at: int) -> Paragraph:
        """The paragraph that a place of the text lies in."""
        for one in self.paragraphs:
            if one.start <= at < one.end:
                return one
        return Paragraph(at, len(self.text), -1, False)

    def state_around(
        self, at: int, role: str | None = None, among: frozenset[str] | None = None
    ) -> str | None:
        """The state that the words before a place were about: the subject of the last sentence
        that names one, else the one that the report's place line or title names. ``role`` is
        that of a body whose state is asked for, ``among`` the states that have such a body."""
        if role is not None:
            for name in reversed(self.names[: bisect_left(self._name_starts, at)]):
                body = name.meaning
                if isinstance(body, Body | BodyRole) and _role_of(body) == role:
                    if not _share_a_word(self.text[name.start : name.end], self.text[at : at + 60]):
                        continue
                    code = body.state if isinstance(body, Body) and not name.senses[0].context else self.owner_before(name.start)
                    if code:
                        return code
        paragraph = self.paragraph_at(at)
        earlier = [one for one in self.paragraphs if one.start < paragraph.start][-3:]
        for one in (paragraph, *reversed(earlier)):
            end = min(one.end, at)
            pieces = [m.start() for m in re.finditer(r"(?<=[a-z]{2}[.?!]) +(?=[A-Z])", self.masked[one.start : end])]
            bounds = [one.start, *(one.start + piece for piece in pieces), end]
            for low, high in reversed(list(zip(bounds, bounds[1:], strict=False))):
                for name in self.names_between(low, high):
                    code = self._state_named(name, among)
                    if code is not None:
                        return code
        for name in self.names:
            code = self._state_named(name, among)
            if code is None and isinstance(name.meaning, Place) and (among is None or name.meaning.state in among):
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
                if name.tag in ("A", "G") and _AS_A_PLACE.search(self.masked[max(0, name.start - 16) : name.start]):
                    code = None
        elif isinstance(meaning, Body) and not name.senses[0].context:
            code = meaning.state if meaning.kind not in ("media", "outlet", "institute") else None
        return code if among is None or code in among else None

    # --- pronouns ------------------------------------------------------------------------------

    def gender(self, person: Person) -> str | None:
        """"he" or "she" where a title or a pronoun beside the name tells."""
        full = self.fullest(person)
        for one in self.persons:
            if one.tokens[-1] == full.tokens[-1] or one.tokens == full.tokens:
                near = {word for word in one.titles}
                low = max(0, one.start - 30)
                near |= set(re.findall(r"\w+", self.masked[low : one.start].lower())[-2:])
                if near & self.speech.she:
                    return "she"
                if near & self.speech.he:
                    return "he"
        return None


_OWNS = re.compile(
    r"'s? (?:(?:[a-z-]+ ){0,4}?(?P<firm>company|firm|start-up|startup|venture|group)\b|(?:[a-z-]+ ){0,5}?(?=[A-Z]))"
)
_DATELINE = re.compile(r"\s*[A-Z][A-Z .'-]{3,}(?:, [A-Z][\w. ]+?)? (?=(?:U\.S\.|[A-Z])[\w.]* )")
_WORKS_FOR = re.compile(
    r"\b(?:of|at|for|from|with|now at|runs|heads|leads|founded|company|firm|newspaper|tank|daily|agency|group|\w+-based|\w+'s) "
    r"(?:the |an? )?(?:[a-z-]+ ){0,3}$|^\W*(?:an? |the )?$"
)
_TOWARD = re.compile(r"\b(?:for|to|on|against|toward|towards|with) (?:the )?$")
_PLACE_BEFORE = re.compile(r"(?:^|\W)(?:in|near|outside) (?:the )?$")
_AS_A_PLACE = re.compile(r"\b(?:of|off|in|from|against|with|for|to|by|over|near|around|at) (?:the )?$")
_ALSO_NAMES = frozenset("gen major king prince judge".split())
_OWNER_GAP = re.compile(
    r"(?:'s|')?(?: (?:elite|powerful|own|official|top|main|state-run|state|national|semi-official|"
    r"semiofficial|senior|paramilitary|presidential|powerful|government|ruling|communist|new|former|the))* "
)
_VERB_BEFORE = re.compile(
    r"\b(?:said|says|told|wrote|asked|added|by|when|while|that|who|but|and|as|after|with|met|call(?:ed|ing)) ",
)
_APPOSITION = re.compile(
    r"(?:, \d{1,3})?(?:, | (?=(?:of|at|from|with)\b)|, who (?:is|was|follows|heads|leads|runs|directs|studies|oversees) )"
    r"((?:an? |the |who |head|director|chair|president|professor|founder|vice|chief|senior|deputy|commander|executive|co-|"
    r"Republican|Democrat|R-|D-|of |at |from |with |former |one |its |his |another |[a-z])[^;:\"]{2,160}?)"
    r"(?=, (?:said|told|wrote|says|tells|added|adding|in |on |who |which |whose |where )|[.;:\"]\s|\.$|$| (?:said|says|told|wrote)\b|_)"
)


def _plain(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """The parts of a name without initials and Jr."""
    kept = tuple(t for t in tokens if t not in ("Jr.", "Sr.", "Jr", "Sr") and len(t.rstrip(".")) > 1)
    return kept or tokens


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
