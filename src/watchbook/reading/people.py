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
_TOKEN = rf"(?:{_DOTTED}|(?:al|el|ar|ul)-{_WORD}|{_WORD})"


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
    described: re.Pattern[str]
    noun: re.Pattern[str]
    official_noun: re.Pattern[str]
    he: frozenset[str]
    she: frozenset[str]


def alternatives(words: tuple[str, ...] | list[str]) -> str:
    """One pattern for any of some wordings, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


@lru_cache(maxsize=4)
def speech_of(knowledge: Knowledge) -> Speech:
    """The patterns of a body of knowledge, made once."""
    words = knowledge.speech
    public = frozenset(words["organisations.public"])
    private = frozenset(words["organisations.private"])
    press = frozenset(words["organisations.press"])
    things = frozenset(words["organisations.things"])
    particles = alternatives(words["names.particles"])
    capitals = re.compile(rf"(?<!\w){_TOKEN}(?: (?:(?:{particles}) )?{_TOKEN})*")
    head = "|".join(re.escape(word.capitalize()) for word in sorted(private - {"co"}, key=len, reverse=True))
    inner = r"(?:(?:of|for|on|in|and|the|a|&|de) ){1,3}"
    private_body = re.compile(
        rf"(?:{_WORD} |& )*(?:{head}|Council(?= (?:for|on) )|Bureau(?= of Asian))\b"
        rf"(?: {inner}{_WORD}(?: {_WORD})*)*(?: {_WORD})*"
    )
    nouns = alternatives((*words["unnamed.officials"], *words["unnamed.others"]))
    described = re.compile(
        rf"\b(?P<article>an?|one|another|the|some|several|two|three|many|those|both|one of the|one of|two of the)"
        rf" (?P<words>(?:[\w.'/&-]+ ){{0,7}}?)(?P<noun>(?:{nouns})(?:-[a-z]+)?)\b(?!'s|-)"
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
        no_person=public | private | press | things,
        family_first=frozenset(words["names.family_first"]),
        press_of_state=frozenset(words["organisations.press_of_state"]),
        capitals=capitals,
        private_body=private_body,
        described=described,
        noun=re.compile(rf"\b(?:the|its|his|her|their) (?:[\w-]+ ){{0,2}}?(?P<noun>{alternatives(words['organisations.nouns'])})$", re.IGNORECASE),
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
        self.masked = masked
        self.knowledge = knowledge
        self.speech = speech_of(knowledge)
        self.published = page.report.published
        self.paragraphs = paragraphs
        self.names = page.names
        self._name_starts = [name.start for name in self.names]
        self.private_bodies = [
            (match.start(), match.end())
            for one in paragraphs
            if not one.title
            for match in self.speech.private_body.finditer(masked, one.start, one.end)
        ]
        self.persons: list[Person] = []
        for one in paragraphs:
            if not one.title:
                self._find_persons(one)
        self._starts = [person.start for person in self.persons]
        self._affiliations: dict[tuple[str, ...], str | None] = {}

    # --- finding ---------------------------------------------------------------------------

    def _find_persons(self, paragraph: Paragraph) -> None:
        for match in self.speech.capitals.finditer(self.masked, paragraph.start, paragraph.end):
            self._split(match.start(), match.end())

    def _split(self, start: int, end: int) -> None:
        """Part a run of capitalised words at the known names in it, keep what may be persons."""
        known = [
            name
            for name in self.names_between(start, end)
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
            titles.append(word)
            words.pop(0)
        while words and words[-1].group() in ("and", "of"):
            words.pop()
        if not words or len(words) > 6:
            return
        tokens = tuple(word.group() for word in words)
        if any(token.rstrip(".").lower() in self.speech.no_person for token in tokens):
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

    def persons_between(self, start: int, end: int) -> list[Person]:
        """The persons named between two places."""
        low = bisect_left(self._starts, start)
        return [one for one in self.persons[low : low + 40] if one.end <= end]

    # --- which one is meant ------------------------------------------------------------------

    def fullest(self, person: Person) -> Person:
        """The fullest name that the report gives for whoever is named here."""
        tokens = _plain(person.tokens)
        best: tuple[tuple[int, ...], Person] | None = None
        for one in self.persons:
            names = _plain(one.tokens)
            if len(one.tokens) < 2 or len(names) < 2 or not self._fits(tokens, names):
                continue
            before = one.start <= person.start
            said = sum(title in person.titles for title in one.titles)
            by_family = tokens[-1] == names[-1] or len(tokens) > 1 or self._family(names) == tokens[-1]
            rank = (int(by_family), int(before), said if len(tokens) == 1 else 0,
                    len(names) if len(tokens) > 1 else 0,
                    one.start if before else -one.start)
            if best is None or rank > best[0]:
                best = (rank, one)
        if best is None:
            return person
        if len(tokens) > 1:
            return best[1] if len(_plain(best[1].tokens)) > len(tokens) else person
        return self.fullest(best[1]) if len(best[1].tokens) < 3 else best[1]

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
        return Speaker(full.name, "person", self._affiliations[key], person.start)

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
        official = False
        for start, end in stretches:
            found = self.affiliation_between(start, end)
            if found is not None:
                return found
            if self.speech.official.search(self.masked, start, end):
                official = True
            if any(self.text[start:end]) and self.speech.american.search(self.masked, start, end):
                return "US"
        state = self._held_office(full)
        if state is not None:
            return state
        for start, end in stretches:
            found = self._belongs_to(start, end)
            if found is not None:
                return found
        if official:
            return self.state_around(here.start)
        return None

    def _held_office(self, person: Person) -> str | None:
        for name in self.names_between(person.start, person.end):
            holder = name.meaning
            if isinstance(holder, Holder):
                return _state_of_office(self.knowledge, holder, self.published)
        day = self.published
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
            if not titled:
                cut = comma
            elif before[:comma].rfind(", ") > cut:
                cut = before[:comma].rfind(", ")
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
        """The state's code, or the body's name, that a description gives."""
        states: list[tuple[int, str]] = []
        for low, high in self.private_bodies:
            if start <= low < end and not self._mere_ministry(low, high):
                known = next((n for n in self.names_between(low, high) if n.tag == "O" and n.start == low), None)
                if known is not None and isinstance(known.meaning, Body) and known.meaning.kind not in ("institute", "outlet", "company", "group", "media"):
                    continue
                states.append((low, self.text[low:high].rstrip(".")))
        for name in self.names_between(start, end):
            if any(low <= name.start < high for low, high in self.private_bodies):
                body = name.meaning
                if not (isinstance(body, Body) and body.kind not in ("institute", "outlet", "company", "group")):
                    continue
            meaning = name.meaning
            if isinstance(meaning, State):
                if name.senses[0].context and not self._is_short_state(name):
                    continue
                word = self.masked[max(start, name.start - 12) : name.start]
                if re.search(r"\b(?:for|to|on|against|toward|towards|with) (?:the )?$", word) and name.tag in ("A", "G", "J"):
                    continue
                if name.tag in ("A", "G") and re.search(r"(?:^|\W)(?:in|near|outside) (?:the )?$", word):
                    continue
                states.append((name.start, meaning.code))
            elif isinstance(meaning, Body):
                if name.senses[0].context and not any(s for s in name.senses if s.tag != "O"):
                    code = self._short_body_state(name)
                else:
                    code = affiliation_of_body(meaning, self.text[name.start : name.end], self.speech)
                if code:
                    states.append((name.start, code))
        if not states:
            return None
        states.sort()
        return states[0][1]

    def _is_short_state(self, name: Name) -> bool:
        meaning = name.meaning
        return any(
            isinstance(other.meaning, State) and other.meaning is meaning and not other.senses[0].context
            for other in self.names
        ) and self.text[max(0, name.start - 4) : name.start].lower() in ("the ", "the", "and ")

    def _mere_ministry(self, low: int, high: int) -> bool:
        words = [word.lower() for word in self.text[low:high].split()]
        return bool(self.speech.public & set(words)) and not (
            {"institute", "university", "center", "centre", "college", "foundation", "association"} & set(words)
        )

    def _short_body_state(self, name: Name) -> str | None:
        """The state of "the Defense Ministry": of the words before it, or around it."""
        owner = self.owner_before(name.start)
        return owner or self.state_around(name.start)

    def _belongs_to(self, start: int, end: int) -> str | None:
        """A body of no known kind: "secretary general of Veridan"."""
        match = re.search(
            r"\b(?:of|at|from|with|for) (?:the )?([A-Z0-9][\w'&.-]*(?: (?:of |for |and |the )*[A-Z][\w'&.-]*)*)",
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

    def state_around(self, at: int, role: str | None = None) -> str | None:
        """The state that the words before a place were about: the subject of the last sentence
        that names one, else the one that the report's place line or title names."""
        if role is not None:
            for name in reversed(self.names[: bisect_left(self._name_starts, at)]):
                body = name.meaning
                if isinstance(body, Body | BodyRole) and _role_of(body) == role:
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
                    meaning = name.meaning
                    if isinstance(meaning, State) and (not name.senses[0].context or self._is_short_state(name)):
                        return meaning.code
                    if isinstance(meaning, Body) and meaning.state and not name.senses[0].context:
                        return meaning.state
        for name in self.names[:4]:
            if isinstance(name.meaning, Place | State):
                code = name.meaning.state if isinstance(name.meaning, Place) else name.meaning.code
                if code:
                    return code
        return None

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
    r"(?=, (?:said|told|wrote|says|tells|added|adding|in |on |who )|[.;:\"]\s|\.$|$| (?:said|says|told|wrote)\b|_)"
)


def _plain(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """The parts of a name without initials and Jr."""
    kept = tuple(t for t in tokens if t not in ("Jr.", "Sr.", "Jr", "Sr") and len(t.rstrip(".")) > 1)
    return kept or tokens


def _role_of(body: Body | BodyRole) -> str | None:
    return body.role if isinstance(body, Body) else body.code


@lru_cache(maxsize=512)
def _state_of_office(knowledge: Knowledge, holder: Holder, day: str | None) -> str | None:
    offices = knowledge.offices_of(holder.person, day) or knowledge.offices_of(holder.person)
    return next((office.state for office in offices if office.state), None)


def affiliation_of_body(body: Body, words: str, speech: Speech) -> str | None:
    """For whom a body speaks: its state, or itself where it is nobody's mouthpiece."""
    if body.kind in ("institute", "company"):
        return words
    if body.kind in ("outlet", "media"):
        return body.state if body.state in speech.press_of_state else body.name
    return body.state or words
