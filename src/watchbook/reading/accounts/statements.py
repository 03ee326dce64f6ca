"""Statements without quotation marks: who condemned, urged, offered, refused or promised what.

"Moriya condemned the launch as a reckless act", "his government has rejected the offer, saying
Washington must first lift sanctions". Verbs that show a stance by themselves are the act, and
what is said runs from the verb on; after "said" it is the words that follow, and their own
wording gives the stance. What merely tells of an event, and what is a direct quotation, is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from watchbook.knowledge import Knowledge
from watchbook.reading.accounts.anchors import Anchors
from watchbook.reading.accounts.plain_lines import LONGEST
from watchbook.reading.accounts.tellers import Teller, Tellers
from watchbook.reading.phrases.annotation import Page
from watchbook.reading.phrases.skeleton import Item, Line, line_of, tokenise
from watchbook.reading.text.word_lists import words_of
from watchbook.records import Evidence, quote
from watchbook.records.quotation import STANCES, Stance
from watchbook.records.statement import Statement


@dataclass(frozen=True, slots=True)
class _Cue:
    """A wording that shows a statement: the words after its first, and its stance or ``say``."""

    rest: tuple[str, ...]
    stance: str


@dataclass(frozen=True, slots=True)
class _Cues:
    """The ``statement`` cues, ready for search."""

    starts: dict[str, tuple[_Cue, ...]]
    gate: frozenset[str]
    said: tuple[tuple[Stance, re.Pattern[str]], ...]
    condition: re.Pattern[str]


@lru_cache(maxsize=4)
def cues_of(knowledge: Knowledge) -> _Cues:
    """The cues of a body of knowledge, made once."""
    starts: dict[str, list[_Cue]] = {}
    for stance in ("say", *STANCES):
        for wording in knowledge.cues[f"statement.{stance}"]:
            first, *rest = wording.split()
            starts.setdefault(first, []).append(_Cue(tuple(rest), stance))
    longest = {
        word: tuple(sorted(cues, key=lambda cue: -len(cue.rest))) for word, cues in starts.items()
    }
    said = tuple(
        (stance, _any_of(knowledge.cues[f"statement.said_{stance}"])) for stance in _SAID_ORDER
    )
    conditions = _any_of(knowledge.cues["statement.conditions"])
    return _Cues(longest, frozenset(longest) | {"according"}, said, conditions)


_SAID_ORDER: tuple[Stance, ...] = (
    "deny",
    "offer",
    "reject",
    "condemn",
    "warn",
    "urge",
    "concern",
    "commit",
    "claim",
)


def _any_of(wordings: Sequence[str]) -> re.Pattern[str]:
    """One pattern for any of some wordings; " ... " stands for up to four words."""
    ordered = sorted(wordings, key=len, reverse=True)
    parts = (re.escape(word).replace(r"\ \.\.\.\ ", r" (?:\S+ ){0,4}") for word in ordered)
    return re.compile(rf"\b(?:{'|'.join(parts)})\b")


@dataclass(slots=True)
class _Hit:
    """A cue found in a sentence. ``at`` and ``end`` are items; ``opens`` the item its clause
    begins with. ``joined`` tells that it goes on with the subject of the one before."""

    at: int
    end: int
    opens: int
    stance: str
    tellers: tuple[Teller, ...]
    joined: bool
    passive: bool = False


def find_statements(
    page: Page,
    tellers: Tellers,
    anchors: Anchors,
    words: Sequence[frozenset[str]],
    knowledge: Knowledge,
) -> tuple[Statement, ...]:
    """The statements of a report in text order. ``words`` are those of each sentence."""
    cues = cues_of(knowledge)
    lines = tellers.lines
    found: list[Statement] = []
    for number, annotated in enumerate(page.sentences):
        sentence = annotated.sentence
        if sentence.furniture or sentence.title or page.position(number) == 0:
            continue
        if sentence.end - sentence.start > LONGEST or words[number].isdisjoint(cues.gate):
            continue
        if lines.within_quotation(sentence.start, sentence.end):
            continue
        line = _with_plain_verbs(tellers.lines[number], page.folded.lower, cues)
        reader = _Reader(number, line, page, tellers, anchors, cues)
        for one in reader.statements(len(found)):
            found.append(one)
    return tuple(found)


def _with_plain_verbs(line: Line, lower: str, cues: _Cues) -> Line:
    """Open verb groups that hold a cue ("vowed to test"), so that their words are seen."""
    items: list[Item] = []
    opened = False
    for item in line.items:
        if item.tag == "V" and not cues.gate.isdisjoint(lower[item.start : item.end].split()):
            items.extend(tokenise(lower, item.start, item.end, ()))
            opened = True
        else:
            items.append(item)
    return line_of(items) if opened else line


_BE = words_of("is are was were be been being")
_UNSAID = words_of(
    "not never n't declined failed refused expected likely would could may might will should must "
    "set to unless cannot can without didn't doesn't hasn't haven't wasn't if whether wants want "
    "hopes"
)
_NOUN_BEFORE = words_of(
    "the a an of by 's its their his her this that any no J these those each every in with for "
    "from against under over on N despite such"
)
_NOUN_LIKE = re.compile(
    r"(?:s|warning|claim|demand|offer|press|call|vow|pledge|promise|protest|urge|blame|floated)$"
)
_SKIP_BACK = words_of(
    "has have had also so far repeatedly strongly again later earlier already now still both once "
    "long just too jointly swiftly on in D C ,"
)


class _Reader:
    """Reads the statements of one sentence."""

    def __init__(
        self,
        number: int,
        line: Line,
        page: Page,
        tellers: Tellers,
        anchors: Anchors,
        cues: _Cues,
    ) -> None:
        self.number = number
        self.line = line
        self.items = line.items
        self.page = page
        self.tellers = tellers
        self.anchors = anchors
        ends = (line.items[0].start, line.items[-1].end) if line.items else (0, 0)
        self.quoted = tellers.lines.quoted_between(*ends)
        self.cues = cues
        self.lower = page.folded.lower

    def statements(self, before: int) -> Iterator[Statement]:
        """The statements of the sentence; ``before`` is how many the report has already."""
        hits = list(self._hits())
        chain: list[tuple[_Hit, int, int]] = []
        for place, hit in enumerate(hits):
            stretch = self._stretch(hit, hits[place + 1 :])
            if stretch is not None and any(stretch[0] <= low < stretch[1] for _, low, _ in chain):
                continue  # "X said this, Y said": told already
            if stretch is not None:
                chain.append((hit, *stretch))
        conditions = [self._conditions(*one) for one in chain]
        about: str | None = None
        for place, (hit, start, end) in enumerate(chain):
            stance = self._stance(hit, start, end)
            mention = self._about(hit, start, end)
            if mention is None and hit.joined and stance in _OF_AN_ACT:
                mention = about
            about = mention
            told = [one for one, owner in zip(conditions, chain, strict=True) if owner[0] is hit]
            follow = place + 1
            while stance in _HANGING and follow < len(chain) and chain[follow][0].joined:
                told.append(conditions[follow])
                follow += 1
            for teller in hit.tellers:
                self.tellers.last = (self.number, teller)
                before += 1
                words = self._quote(start, end)
                yield Statement(
                    id=f"s{before}",
                    speaker=teller.name,
                    affiliation=teller.affiliation,
                    stance=stance,
                    about=mention,
                    text=words.exact,
                    evidence=(words, self._quote(teller.start, teller.end)),
                    conditions=tuple(one for group in told for one in group)
                    if stance in _HANGING
                    else (),
                    rules=(f"statement.{hit.stance}",),
                )

    # -- where a statement is -------------------------------------------------------------------

    def _hits(self) -> Iterator[_Hit]:
        taken = -1
        previous: tuple[Teller, ...] = ()
        gate = self.cues.gate
        for at, item in enumerate(self.items):
            if item.tag not in gate or at <= taken:
                continue
            if item.tag == "according" and self._tag(at + 1) == "to":
                hit = self._according(at)
            else:
                hit = self._verb(at, previous)
            if hit is not None:
                taken = hit.end - 1
                previous = hit.tellers
                self.tellers.last = (self.number, hit.tellers[-1])
                yield hit

    def _tag(self, at: int) -> str:
        return self.items[at].tag if 0 <= at < len(self.items) else ""

    def _cue(self, at: int) -> tuple[_Cue, int] | None:
        for cue in self.cues.starts.get(self.items[at].tag, ()):
            end = at + 1 + len(cue.rest)
            if all(self._tag(at + 1 + i) == word for i, word in enumerate(cue.rest)):
                return cue, end
        return None

    def _verb(self, at: int, previous: tuple[Teller, ...]) -> _Hit | None:
        found = self._cue(at)
        if found is None or self._in_quotation(self.items[at].start):
            return None
        cue, end = found
        word, before = self.items[at].tag, self._tag(at - 1)
        if before in _NOUN_BEFORE and not (
            before in ("on", "in") or (before == "that" and self._tag(at - 2) == ",")
        ):
            return None
        if (
            not cue.rest
            and _NOUN_LIKE.search(word)
            and self._tag(end) in ("of", ".", ",", "from", "by", "was", "is", "were", "has")
        ):
            return None
        back = at - 1
        while (
            back >= 0
            and (self._tag(back) in _SKIP_BACK or self._tag(back).endswith("ly"))
            and self._tag(back) != ","
        ):
            back -= 1
        near = self._tag(back)
        if near in _UNSAID and not (near == "if" and cue.stance == "say"):
            return None
        participle = word.endswith("ing")
        if near in _BE and not participle:
            return self._passive(at, end, back, cue)
        if participle and near not in _BE:
            if before not in (",", "while", "and") and at > 0:
                return None
            if previous:
                return _Hit(at, end, at - 1 if at else 0, cue.stance, previous, joined=True)
            subject = self._main_subject(at)
            return (
                _Hit(at, end, max(0, at - 1), cue.stance, subject, joined=False)
                if subject
                else None
            )
        if near in _BE and self._tag(back - 1) in _UNSAID:
            return None
        if near in ("and", "but", ",") and (before in ("and", "but") or near == "and") and previous:
            return _Hit(at, end, back, cue.stance, previous, joined=True)
        if cue.rest[-1:] == ("condemnation",) or (word == "drew"):
            return self._drawn(at, end, cue)
        subjects = self.tellers.before(self.number, self.line, back + 1 if near in _BE else at)
        if not subjects and near in ("and", "but"):
            subjects = self._main_subject(at)
        if not subjects and cue.stance == "say" and self._tag(at - 1) in (",", '"'):
            subjects = self.tellers.after(self.number, self.line, end)
            if subjects:
                return _Hit(at, len(self.items), at, "said before", subjects, joined=False)
        if not subjects:
            return None
        opens = next((i for i, item in enumerate(self.items) if item.end > subjects[0].start), at)
        titles = self.tellers.words.titles | self.tellers.words.speakers | _BEFORE_NAMES
        while opens > 0 and self._tag(opens - 1) in titles:
            opens -= 1
        return _Hit(at, end, min(opens, at), cue.stance, subjects, joined=False)

    def _passive(self, at: int, end: int, back: int, cue: _Cue) -> _Hit | None:
        """ "The launch was condemned by Britain and Canada"."""
        if cue.stance == "say" or self._tag(back - 1) in _UNSAID:
            return None
        for by in range(end, min(end + 4, len(self.items))):
            if self._tag(by) == "by":
                subjects = self.tellers.after(self.number, self.line, by + 1)
                if subjects:
                    return _Hit(back, by, back, cue.stance, subjects, joined=False, passive=True)
        return None

    def _drawn(self, at: int, end: int, cue: _Cue) -> _Hit | None:
        """ "The test drew condemnation from Tokyo and Canberra"."""
        for by in range(end, min(end + 3, len(self.items))):
            if self._tag(by) == "from":
                subjects = self.tellers.after(self.number, self.line, by + 1)
                if subjects:
                    return _Hit(at, by, at, cue.stance, subjects, joined=False, passive=True)
        return None

    def _according(self, at: int) -> _Hit | None:
        if self._in_quotation(self.items[at].start):
            return None
        subjects = self.tellers.after(self.number, self.line, at + 2)
        if not subjects or subjects[0].kind == "state":
            return None
        if _COUNT.match(self.lower, subjects[0].end):
            return None  # "according to a CNN count": a tally's
        return _Hit(at, at + 2, at, "according", subjects[:1], joined=False)

    def _main_subject(self, at: int) -> tuple[Teller, ...]:
        """The subject of the sentence's first clause: whom a joined verb goes on with."""
        for index, item in enumerate(self.items[:at]):
            if (
                item.tag in ("A", "G", "O", "R", "H", "it", "he", "she", "they")
                or item.tag in self.tellers.words.speakers
            ):
                if self._tag(index + 1) in ("'s", "J", "R", "O") or self._tag(index - 1) in (
                    "of",
                    "in",
                    "on",
                    "to",
                    "for",
                    "with",
                ):
                    continue
                while self._tag(index + 1) == "and" and self._tag(index + 2) in ("A", "G"):
                    index += 2  # "Moscow and Beijing"
                return self.tellers.before(self.number, self.line, index + 1)
            if item.tag in ("E", "W"):
                return ()
        return ()

    def _in_quotation(self, at: int) -> bool:
        return any(start <= at < end for start, end in self.quoted)

    # -- what is said ---------------------------------------------------------------------------

    def _stretch(self, hit: _Hit, later: Sequence[_Hit]) -> tuple[int, int] | None:
        """The span of the words said, in the folded text; None where they are no statement."""
        if hit.stance in ("say", "said before", "according"):
            return self._content(hit, later)
        first = hit.at
        last = hit.end if hit.passive else self._last(hit, later)
        start, end = self.items[first].start, self._trim(first, last)
        if end - start < 4 or (
            not hit.passive and last <= hit.end and len(self.items) - hit.end <= 1
        ):
            return None
        if self._mostly_quoted(self.items[hit.end - 1].end, end):
            return None
        credit = _CREDIT.search(self.lower, start, end)
        if credit is not None:
            end = credit.start()
        if hit.stance == "offer" and self._tag(hit.end) in ("no", "little", "few", "some"):
            return None  # "offered no sign"
        if hit.stance == "warn" and self._tag(hit.end) in (
            "ships",
            "vessels",
            "aircraft",
            "mariners",
            "pilots",
            "residents",
        ):
            return None  # an advisory
        return start, end

    def _last(self, hit: _Hit, later: Sequence[_Hit]) -> int:
        """The item before which the words of a hit end."""
        end = len(self.items)
        for other in later:
            if (
                not other.joined
                and self._tag(other.opens - 1) in ("and", "but", "while")
                and self._tag(other.opens - 2) == ","
            ):
                end = min(end, other.opens - 2)
                break
            for back in range(2, 6):  # "to halt its tests, a proposal Washington rejected"
                if self._tag(other.opens - back) == "," and not other.joined:
                    if self._tag(other.opens - back + 1) in ("a", "an"):
                        return other.opens - back
                    break
            closes = other.stance in ("say", "according") and other.end >= len(self.items) - 6
            if (other.joined and other.tellers is hit.tellers) or (
                closes and self._tag(other.opens - 1) == ","
            ):
                end = min(end, other.opens)
                break
        for index in range(hit.end, end):
            tag = self._tag(index)
            if tag == ";" or (
                tag == ","
                and self._tag(index + 1) in ("while", "although", "whereas", "but")
                and index > hit.end + 1
            ):
                return index
            if (
                tag == ","
                and self._tag(index + 1) in ("a", "an")
                and self._tag(index + 2) in ("term", "phrase", "word", "reference")
            ):
                return index
        return end

    def _trim(self, first: int, last: int) -> int:
        """The end of the words, without the stop or comma that closes them."""
        while last > first + 1 and self._tag(last - 1) in (
            ",",
            ".",
            "and",
            "but",
            ";",
            "!",
            "?",
            "while",
        ):
            last -= 1
        return self.items[last - 1].end

    def _content(self, hit: _Hit, later: Sequence[_Hit]) -> tuple[int, int] | None:
        first, last = hit.end, self._last(hit, later)
        if hit.stance == "say":
            if self._tag(hit.opens - 1) == "what":
                return None
            # "X said, in an apparent show of": an aside in what X said
            first = last if self._tag(first) == "," else self._after_hearers(hit, first)
            if self._tag(first) in _AUXILIARIES or (
                self._relative(hit) and self._tag(first) not in _SUBJECTS
            ):
                return None  # "which analysts say could strain ties"
            if self._tag(hit.at) in ("told", "telling") and not self._has_verb(first, last):
                return None
            if (
                self._tag(hit.at) in _WITH_OBJECT
                and hit.stance == "say"
                and self._tag(first - 1) != "that"
                and self._tag(first) not in _CLAUSE_OPENERS
            ):
                return None
            if self._tag(first) in _ADJUNCTS:
                first = last
        if (
            hit.stance != "say"
            or first >= last
            or (self._tag(first) in (".", ",") and last - first <= 2)
        ):
            first, last = self._clause_around(hit)
        if last - first < 4 or first < 0:
            return None
        if self._tells_of_event(first, last) or self._empty(first, last):
            return None
        if self._tag(first) == "that":
            first += 1
        start, end = self.items[first].start, self._trim(first, last)
        credit = _CREDIT.search(self.lower, start, end)
        if credit is not None:
            end = credit.start()
        if (
            self.lower[start] == '"'
            and self.lower[end - 1] == '"'
            and self.lower.count('"', start, end) == 2
        ):
            return None  # a quotation, however short
        return None if self._mostly_quoted(start, end) else (start, end)

    def _after_hearers(self, hit: _Hit, first: int) -> int:
        """Pass over "reporters on Monday that": to whom and when it was said."""
        told = self._tag(hit.at) in ("told", "telling")
        at = first
        for index in range(first, min(len(self.items), first + 9)):
            if self._tag(index) == "that" and all(
                _TO_WHOM.fullmatch(one.tag) for one in self.items[first:index]
            ):
                return index + 1
            if told and self._tag(index) in _HEARERS and at <= index:
                at = index + 1
        place = _OCCASION.match(self.lower, self.items[at].start) if at < len(self.items) else None
        if place is not None:
            at = next(
                (i for i in range(at, len(self.items)) if self.items[i].start >= place.end()),
                len(self.items),
            )
            if self._tag(at) == "that":
                return at + 1
        while self._tag(at) in (
            "on",
            "D",
            "in",
            "a",
            "the",
            "statement",
            "briefing",
            "late",
            "early",
            "interview",
            "also",
            "later",
            "at",
            "news",
            "conference",
            "C",
            ",",
        ) and at < len(self.items):
            if self._tag(at) in ("a", "the") and self._tag(at - 1) not in ("in", "at", "on"):
                break
            at += 1
        return at

    def _clause_around(self, hit: _Hit) -> tuple[int, int]:
        """The words before ", X said" or beside "according to X"."""
        if hit.stance == "according" and hit.at == 0:
            comma = next((i for i in range(hit.end, len(self.items)) if self._tag(i) == ","), None)
            return (comma + 1, len(self.items)) if comma is not None else (-1, -1)
        stop = hit.opens
        while stop > 0 and self._tag(stop - 1) in ("the", "'s", "J", "a", "an"):
            stop -= 1
        if self._tag(stop - 1) not in (",", '"') and hit.stance != "according":
            return -1, -1
        return 0, stop - 1 if self._tag(stop - 1) == "," else stop

    def _tells_of_event(self, first: int, last: int) -> bool:
        """Whether the words only tell of a firing or a flight, which is an event's own claim."""
        for index in range(first, min(last, first + 16)):
            item = self.items[index]
            if item.tag in ("if", "unless", "because", "that", "before"):
                return False
            if item.tag in _STATES_SOMETHING and index > first:
                return False
            if item.tag == "V":
                group = item.meaning
                return bool(group.status in ("occurred", "denied") and group.sense in _EVENT_SENSES)
        return False

    def _has_verb(self, first: int, last: int) -> bool:
        return any(
            item.tag in _AUXILIARIES or item.tag == "V" or item.tag.endswith("ed")
            for item in self.items[first:last]
        )

    def _empty(self, first: int, last: int) -> bool:
        """ "It was not immediately clear what": a stated unknown, not a statement."""
        return bool(_UNCLEAR.match(self.lower, self.items[first].start))

    def _mostly_quoted(self, start: int, end: int) -> bool:
        inside = sum(max(0, min(end, high) - max(start, low)) for low, high in self.quoted)
        return inside * 2 > end - start

    # -- what it means --------------------------------------------------------------------------

    def _stance(self, hit: _Hit, start: int, end: int) -> Stance:
        if hit.stance in STANCES:
            if self._tag(hit.at).startswith(("call", "describ")) and _PRAISE.search(
                self.lower, start, end
            ):
                return "claim"
            return hit.stance
        said = self.lower[start:end]
        own = self._own(hit, start)
        for stance, pattern in self.cues.said:
            match = pattern.search(said)
            if match is None or (stance == "reject" and not own):
                continue
            if stance == "claim" and _ASKING.search(said, 0, match.start()):
                continue
            if stance == "urge" and own and match.group() not in ("it was time for",):
                continue
            return stance
        if self._tag(hit.at).startswith("insist") and _BE_DONE.search(said):
            return "urge"
        if own and _WILL.match(said):
            return "commit"
        return "comment"

    def _own(self, hit: _Hit, start: int) -> bool:
        """Whether the words speak of the speaker's own side."""
        item = next(
            (one for one in self.items if one.start >= start and one.tag not in ("the", "that")),
            None,
        )
        if item is None:
            return False
        codes = {teller.affiliation for teller in hit.tellers}
        if item.tag in ("A", "G", "J"):
            return item.meaning.meaning.code in codes or item.meaning.meaning.kind not in ("state",)
        return item.tag in _OWN or item.tag in ("O", "R")

    def _about(self, hit: _Hit, start: int, end: int) -> str | None:
        inside = self.anchors.between(start, end)
        if inside:
            return inside[0].mention
        object_ = self._tag(hit.end)
        if hit.stance in ("condemn", "comment", "claim") and object_ in ("it", "this", "them"):
            last = self.anchors.last_before(start)
            return last.mention if last else None
        opening = self.items[hit.opens].start
        before = self.anchors.between(self.items[0].start, opening + 1)
        if before and (hit.passive or self._relative(hit)):
            return before[-1].mention
        return None

    def _relative(self, hit: _Hit) -> bool:
        return self._tag(hit.opens - 1) in ("which", "that") or self._tag(hit.opens) == "which"

    def _conditions(self, hit: _Hit, start: int, end: int) -> tuple[Evidence, ...]:
        """What an offer, a refusal or a demand hangs on."""
        said = self.lower[start:end]
        found: list[Evidence] = []
        match = self.cues.condition.search(said)
        if match is not None:
            words = match.group()
            alone = words.startswith(("without", "with no", "unconditionally"))
            found.append(self._quote(start + match.start(), start + match.end() if alone else end))
        if _FIRST.search(said) and hit.stance in ("say", "urge"):
            lead = _DEMAND.match(said)
            found.append(self._quote(start + lead.end() if lead else start, end))
        return tuple(found)

    def _quote(self, start: int, end: int) -> Evidence:
        folded = self.page.folded
        return quote(self.page.report.text, folded.origin(start), folded.origin(end - 1) + 1)


_BEFORE_NAMES = words_of("the a an 's J R O A G")
_OF_AN_ACT: frozenset[Stance] = frozenset(["condemn", "comment", "claim", "concern"])
#: "…, state media reported on Wednesday": who carried it, no part of what was said.
_CREDIT = re.compile(r", (?:[\w'.-]+ ){1,6}(?:said|reported|reports|says)(?: (?:on )?[a-z]+day)?\Z")
_COUNT = re.compile(r"(?:'s)?(?: own)? (?:count|tally|database|reckoning)\b")
_BE_DONE = re.compile(r"^(?:\S+ ){1,5}(?:be|stop|end|drop|lift|give|return|halt)\b")
_PRAISE = re.compile(r"\b(?:success|successful|milestone|triumph|historic|achievement|victory)\b")
_ASKING = re.compile(r"\b(?:whether|if|no evidence|not believe)\b")
_HANGING: frozenset[Stance] = frozenset(["offer", "reject", "urge", "commit"])
_EVENT_SENSES = words_of("fire test hold detonate lift_off fly land hit reach fail detect send")
_HEARERS = words_of(
    "reporters R O lawmakers journalists parliament conference briefing him her them A G council "
    "meeting broadcaster"
)
_STATES_SOMETHING = words_of(
    "is are was were has have must should would will could can may might needs violated posed poses"
)
_AUXILIARIES = words_of("is are was were has have had would could will may might can")
#: These take a thing as well as a clause: "announced its latest test" is no statement of ours.
_WITH_OBJECT = words_of(
    "announced announcing declared declares declaring acknowledged acknowledges admitted admits "
    "indicated predicted stressed underlined emphasized emphasised suggested suggests noted notes"
)
_CLAUSE_OPENERS = words_of("it he she they A G O R E W H there its his their we all no any")
_SUBJECTS = _CLAUSE_OPENERS | words_of("the a an this these those N P M J")
_ADJUNCTS = words_of(
    "this prior days weeks hours condition sidelines in at on before as during after when while "
    "referring speaking citing from of for by about through following via using and but"
)
_TO_WHOM = re.compile(
    r"reporters|lawmakers|journalists|parliament|R|O|A|G|D|C|then|also|in|on|at|a|an|the|to|"
    r"of|news|briefing|conference|statement|late|early|interview|with|'s|[a-z]+ly|him|her|"
    r"them|his|its|J|N|foreign|counterpart|meeting|morning|afternoon|evening"
)
_OCCASION = re.compile(
    r"(?:in|at|during|on|through) (?:a |an |the |his |her |its |their |)(?:[\w'-]+ "
    r"){0,4}?(?:speech|statement|interview|remarks|briefing|conference|meeting|call|"
    r"commentary|report|tweet|letter|email|"
    r"editorial|address|message|dispatch|visit|session|hearing|television|radio|note|"
    r"committee|headquarters|anonymity|twitter|facebook)\b(?: (?:carried|published|issued|"
    r"released|aired|posted) [^,]{0,40}(?=,))?,? ?"
)
_OWN = words_of(
    "it he she they we its his their military army government country alliance allies both "
    "ministry forces troops"
)
_WILL = re.compile(
    r"(?:\S+ ){0,6}?(?:would|will|shall|plan(?:s|ned)? to|intend(?:s|ed)? to)\b(?! not\b| "
    r"never\b| be (?:a|the)\b)"
)
_FIRST = re.compile(
    r"\b(?:must|should|needs? to|has to|have to) first\b|\bfirst$|\bfirst (?:drop|lift|end|"
    r"abandon|give up|withdraw|stop)\b"
)
_DEMAND = re.compile(r"(?:demand\w+|insist\w+(?: on)?|urg\w+)(?: that)? ")
_UNCLEAR = re.compile(
    r"it (?:was|is|remains|remained) (?:not|un)\b|it was not|it is unclear|what kind|there was no"
)
