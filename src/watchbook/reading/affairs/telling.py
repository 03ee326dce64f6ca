"""One sentence's telling of a meeting, an advisory, sanctions or a drill, and what all four
kinds ask of a sentence: where its clause ends, whether the thing happened, when and where.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from watchbook.reading.affairs.parties import Parties
from watchbook.reading.phrases.annotation import Page
from watchbook.reading.phrases.calendars import Resolved
from watchbook.reading.phrases.date_words import DatePhrase
from watchbook.reading.phrases.places import Site
from watchbook.reading.phrases.skeleton import Item, Line
from watchbook.reading.text.word_lists import words_of
from watchbook.records import Status
from watchbook.records.mention import Kind


@dataclass(frozen=True, slots=True)
class Telling:
    """What one sentence tells of one event.

    ``start:end`` is the span, in the folded text, of the words that name the event; ``first``
    and ``last`` are the items of its clause. ``pointing`` tells that the words may refer to an
    event told before ("the drills"); ``particular`` that they are enough to begin one;
    ``recalled`` that it is told as history; ``name`` what tells it from others of its kind
    ("foal eagle", "resolution 2231", "own council").
    """

    kind: Kind
    sentence: int
    at: int
    first: int
    last: int
    start: int
    end: int
    status: Status
    actors: tuple[str, ...]
    date: Item | None = None
    when: Resolved | None = None
    site: Site | None = None
    name: str | None = None
    pointing: bool = False
    particular: bool = True
    recalled: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    """The sentence a cue word stands in: its number, items and text, and where the cue is."""

    page: Page
    parties: Parties
    number: int
    line: Line
    at: int

    @property
    def before(self) -> str:
        """The skeleton up to the cue, blank at the end."""
        return self.line.text[: self.line.starts[self.at]]

    @property
    def after(self) -> str:
        """The skeleton behind the cue, blank at the beginning."""
        return self.line.text[self.line.starts[self.at] + len(self.line.items[self.at].tag) :]

    def item_at(self, skeleton_at: int) -> int:
        """The item that a place of the skeleton belongs to."""
        return self.line.index(skeleton_at)

    def words(self, first: int, last: int) -> str:
        """The text of a range of items, in lower case; empty for an empty range."""
        if last <= first:
            return ""
        items = self.line.items
        return self.page.folded.lower[items[first].start : items[last - 1].end]

    def tell(
        self,
        kind: Kind,
        span: tuple[int, int],
        status: Status,
        actors: Iterable[str],
        *,
        date: Item | None = None,
        site: Site | None = None,
        name: str | None = None,
        pointing: bool = False,
        particular: bool = True,
        recalled: bool = False,
    ) -> Telling:
        """What this sentence tells of an event that its cue word names; ``span`` is its clause."""
        item = self.line.items[self.at]
        return Telling(
            kind,
            self.number,
            self.at,
            *span,
            item.start,
            item.end,
            status,
            tuple(sorted(set(actors))),
            date,
            None,
            site,
            name,
            pointing,
            particular,
            recalled,
        )


#: A clause ends at these words, whichever side of the cue they stand on.
_BREAKS = words_of(
    """
    ; . ? ! : -- — – as while when after before but since because although though which where
    whereas said says told amid following despite unless if until so whose than who by_the_time
    hours days weeks whether and_that
    """
)


def clause(line: Line, at: int) -> tuple[int, int]:
    """The half-open range of items of the clause that an item stands in."""
    items = line.items
    first = at
    while first > 0 and not _breaks(line, first - 1, at):
        first -= 1
    last = at + 1
    headed = (0 < first <= 5 and items[first - 1].tag in _SUBORDINATE) or (
        first == 0 and items[0].tag in ("ahead", "during", "at")
    )
    while last < len(items) and not _breaks(line, last, at):
        if headed and items[last].tag == "," and _new_subject(line, last + 1):
            break
        last += 1
    return first, last


_SUBORDINATE = frozenset(
    ["after", "when", "as", "while", "before", "since", "following", "despite", "amid"]
)


def _new_subject(line: Line, index: int) -> bool:
    """ "Hours after agreeing to meet, North Korea launched": the main clause begins."""
    tags = [item.tag for item in line.items[index : index + 4]]
    return (
        tags[:1] != []
        and tags[0] in ("A", "G", "H", "O", "R", "the", "it", "he", "she", "they")
        and "and" not in tags
    )


def _breaks(line: Line, index: int, at: int) -> bool:
    tag = line.items[index].tag
    if tag == "as":
        near = {item.tag for item in line.items[max(0, index - 2) : index + 2]}
        return not near & {"early", "soon", "late", "part", "well", "many"}
    if tag in _BREAKS:
        if tag in ("-", "–", "—", "--"):
            return True
        return not (
            tag in ("hours", "days", "weeks")
            and line.items[index + 1 : index + 2]
            and line.items[index + 1].tag not in ("after", "before")
        )
    if tag == "that":
        return index > 0 and line.items[index - 1].tag not in ("on", "of", "for", "at")
    if tag == "since":
        return line.items[index + 1].tag not in ("D", "N") if index + 1 < len(line.items) else True
    if tag == "," and index + 1 < len(line.items):
        following = line.items[index + 1].tag
        if following in ("and", "but") and index + 2 < len(line.items):
            third = line.items[index + 2].tag
            return third in (
                "it",
                "he",
                "she",
                "they",
                "the",
                "a",
                "V",
                "has",
                "had",
                "was",
                "is",
                "said",
            ) or third.endswith("ed")
        return (following.endswith("ing") and len(following) > 5) or following in ("with", "saying")
    return False


_PLANNED = re.compile(
    r" (?:will|'ll|shall|to be|(?:is|are|was|were|be|being|due|scheduled|set"
    r"|slated|expected|planned|plans?|planning|about|going|prepares?|preparing"
    r"|agreed|vowed|"
    r"promised|intends?|invited|arranged|V) (?:now |also |later |then |next |D "
    r"|C )*to|would)(?: (?:be|have|also|now|then|later|next|first|separately|again"
    r"|jointly|soon|not|hold|begin|start|D|C|[a-z]+ly))* $"
)
_POSSIBLE = re.compile(
    r" (?:may|might|could|should|must|can|(?:considers?|considered|considering"
    r"|proposed?|proposes|proposing|seek|seeks|sought|seeking|urged?|asked|hopes?"
    r"|hoped|wants?|wanted|"
    r"offered|offers|open|ready|willing|pushing|calling|called|calls|call|push"
    r"|pressed|pressing|working|work|expects?|expected|requested|requests|request"
    r"|threatened|threatens)"
    r"(?: (?:to|for|on|towards?|that|with|A|G|O|R|it|they))?)(?: (?:be|have|also"
    r"|now|then|later|an|a|the|its|hold|impose|adopt|introduce|agree|seek|new"
    r"|fresh|emergency|urgent|tough|tougher|strong|stronger|additional|further"
    r"|more|A|O|J|harsh|harsher|tighter|for|of|imposition|discuss|pass|convene"
    r"|approve|even))* $"
)
_NEGATED = re.compile(
    r" (?:not|no|never|without|n't|nor|neither|[a-z]+n't|cancelled|canceled"
    r"|scrapped|postponed|called off|rejected|refused|declined|vetoed|blocked)(?: "
    r"(?:to|an?|the|any|its|their|such|been|for|A|O|J|V|proposal|offer|offers"
    r"|proposals|new|formal|emergency|hold|further|planned|scheduled"
    r"|[a-z]+ing)){0,5} $"
)


def status_before(before: str) -> Status:
    """Whether the words before a verb or noun make it planned, possible or denied."""
    tail = before[-110:]
    if _PLANNED.search(tail):
        return "planned"
    if _POSSIBLE.search(tail):
        return "possible"
    return "occurred"


def negated(before: str) -> bool:
    """Whether the words before say that it was not so, or was refused."""
    return bool(_NEGATED.search(before[-110:]))


def dates_of(line: Line, at: int, first: int, last: int) -> Iterator[Item]:
    """The date words that may belong to an item of a clause, likeliest first.

    "Friday's summit" before "the summit on Friday" before "On Friday, ... at a summit".
    """
    items = line.items
    for back in (1, 2, 3):
        if at - back >= 0 and items[at - back].tag == "D" and items[at - back + 1].tag == "'s":
            yield items[at - back]
            return
    right = [
        item
        for index, item in enumerate(items[at + 1 : last], start=at)
        if item.tag == "D" and items[index].tag != "since"
    ]
    left = [
        item
        for index, item in enumerate(items[first:at], start=first)
        if item.tag == "D"
        and items[index - 1].tag != "since"
        and (
            index <= 1
            or index - first <= 1
            or (at - index <= 8 and "," not in [one.tag for one in items[index:at]])
        )
    ]
    near = items[max(first, at - 5) : at]
    left_is_near = any(item.tag == "D" for item in near)
    order = (
        [*left[::-1], *right]
        if left_is_near
        and left
        and (not right or right[0].start - items[at].end > items[at].start - left[-1].end)
        else [*right, *left[::-1]]
    )
    yield from order
    if order:
        return
    if same := _same_day(line, first, last):
        yield same
    elif first > 0 and items[0].tag in ("D", "on") and items[first - 1].tag not in ("said",):
        head = next((index for index, item in enumerate(items[:2]) if item.tag == "D"), None)
        if head is not None and items[head + 1].tag != "'s":
            yield items[head]


_SAME_DAY = re.compile(
    r" (?P<what>(?:later|earlier) in the (?:day|morning|afternoon|evening)"
    r"|later that day|hours later|the same day) "
)


def _same_day(line: Line, first: int, last: int) -> Item | None:
    """ "Later in the day": the day of the story, by these words."""
    for low, high in ((first, last), (0, 4)):
        start = line.starts[low] - 1
        stop = (
            line.starts[min(high, len(line.items)) - 1]
            + len(line.items[min(high, len(line.items)) - 1].tag)
            + 1
        )
        match = _SAME_DAY.search(line.text, start, stop)
        if match is not None:
            a, b = line.between(match.start("what"), match.end("what"))
            begin, end = line.items[a].start, line.items[b - 1].end
            return Item("D", begin, end, DatePhrase(begin, end, "sameday", ()))
    return None
