"""Named occasions: "the Winter Olympics next month", "since the Hanoi summit", "the 70th
anniversary of the founding", talks that "have stalled for more than two years"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache

from watchbook.dating.days import Spans, common, first_of, joined, last_of, told
from watchbook.dating.relative import LASTING, Offset, find_offset, lasting, number_of
from watchbook.dating.text import Story, looks_back
from watchbook.knowledge import Knowledge, Occasion
from watchbook.reading.text.sentences import Sentence
from watchbook.records.dating import Clue

_STALLED = re.compile(
    r"\b(?:stall\w*|deadlock\w*|stalemate|impasse|gridlock\w*|dormant|frozen|at a standstill"
    r"|suspended"
    r"|(?:broken|broke) down|collapsed|ground to a halt|moribund|hiatus)\b"
)
_ORDINAL = re.compile(
    r"\b(\d{1,3})(?:st|nd|rd|th) (?:birth |founding )?anniversary (?:of|since) (?:the |its "
    r"|their )?$"
)
#: A test that has a number, told as done, or as still to come.
_DONE = re.compile(
    r"\b(?:conducted|carried out|staged|held|detonated|after|following|since|condemn\w*|for"
    r"|over|claimed"
    r"|performed|announced|response to|by|wake of|with)"
    r"(?: (?:its|the|a|country's|what|it|said|was|to be|so-called|[A-Z][\w']*))*? $"
)
_TO_COME = re.compile(
    r"\b(?:possible|potential|imminent|another|prepar\w+|plan\w*|may|might|could|would|will|ready|if|threat\w*"
    r"|speculat\w+|fears?|expect\w*|likely|soon|looming|conduct|carry out|stage|a|be)"
    r"(?: (?:for|to|conduct|carry|out|stage|its|the|a|of|be|country's|possible|hold|that"
    r"|conducting|carrying|[A-Z][\w']*))*? $"
)


#: Wordings that tell which test is meant only beside its month, or "last month".
_ANY_OF_THEM = frozenset({"nuclear test"})
#: "has conducted four nuclear tests": after the fourth, before the fifth.
_SO_MANY = re.compile(
    r"\b(?:conducted|carried out|staged|held) (?P<n>two|three|four|five"
    r"|six) (?:underground )?nuclear"
    r" (?:weapons? )?tests\b(?! (?:in|since|between|this|last|over|from|under))"
)
_HAS = re.compile(r"\b(?:has|have)(?: \w+){0,2} $")


@lru_cache(maxsize=4)
def _wordings(knowledge: Knowledge) -> tuple[re.Pattern[str], dict[str, tuple[Occasion, ...]]]:
    """All wordings but those of lapses, longest first, with the occasions that each can mean."""
    table: dict[str, list[Occasion]] = defaultdict(list)
    for one in knowledge.occasions:
        for wording in one.wordings:
            if one.kind != "lapse":
                table[wording].append(one)
    words = "|".join(re.escape(word) for word in sorted(table, key=lambda word: (-len(word), word)))
    return re.compile(rf"\b(?:{words})\b"), {word: tuple(found) for word, found in table.items()}


def find_occasions(story: Story, knowledge: Knowledge, about: Collection[str]) -> Iterator[Clue]:
    """A clue for each occasion that is told with when it was or will be."""
    if not knowledge.occasions:
        return
    pattern, table = _wordings(knowledge)
    for sentence, match in story.within(pattern):
        meant = [one for one in table[match.group()] if one.state is None or one.state in about]
        if meant:
            yield from _from_occasion(story, sentence, match, meant)
    yield from _so_many_tests(story, knowledge, about)
    yield from _lapses(story, [one for one in knowledge.occasions if one.kind == "lapse"], about)


def _from_occasion(
    story: Story, sentence: Sentence, match: re.Match[str], meant: Sequence[Occasion]
) -> Iterator[Clue]:
    kind = meant[0].kind
    if kind == "anniversary":
        yield from _anniversary(story, sentence, match, meant[0])
        return
    offset = _offset(story.text, sentence, match, kind)
    if offset is None:
        return
    back = looks_back(story.text[sentence.start : sentence.end])
    if offset.future and offset.relation == "future" and back:
        return
    days: Spans = joined(
        part
        for one in meant
        for part in offset.allowed(first_of(one.first), last_of(one.last), _announced(one))
        if _fits_day(offset, one)
    )
    if not days:
        return
    start, end = min(match.start(), offset.start), max(match.end(), offset.end)
    yield _clue(story, (start, end), days, meant, offset)


def _fits_day(offset: Offset, one: Occasion) -> bool:
    """Whether it was in the month that the words name, and within a day (zones) of their day."""
    first, last = first_of(one.first), last_of(one.last)
    if offset.month is None:
        return True
    near = offset.day is None or len(one.first) < 10
    near = near or first.day - 1 <= (offset.day or 0) <= last.day + 1
    return near and offset.month in (first.month, last.month)


def _announced(one: Occasion) -> date | None:
    return first_of(one.known_from) if one.known_from else None


def _offset(text: str, sentence: Sentence, match: re.Match[str], kind: str) -> Offset | None:
    """When it is, by the words beside it; a test with a number by how it is told."""
    found = find_offset(text, match.start(), match.end(), sentence.start, sentence.end)
    if found is not None and found.relation == "month" and kind in ("test", "act"):
        return replace(found, relation="past month")  # nobody names the month of one to come
    if kind != "test" or (found is not None and found.relation not in ("future", "past")):
        return found
    if match.group() in _ANY_OF_THEM:
        return None
    before = text[sentence.start : match.start()]
    if done := _DONE.search(before):
        return Offset(sentence.start + done.start(), match.start(), "past")
    if to_come := _TO_COME.search(before):
        return Offset(sentence.start + to_come.start(), match.start(), "future")
    return None


def _clue(
    story: Story, span: tuple[int, int], days: Spans, meant: Sequence[Occasion], offset: Offset
) -> Clue:
    first, last = days[0][0], days[-1][1]
    fitting = [
        one
        for one in meant
        if common(days, offset.allowed(first_of(one.first), last_of(one.last), _announced(one)))
    ]
    names = " or ".join(
        f"{one.name} ({_period(one)})" for one in (fitting if len(fitting) <= 2 else fitting[-2:])
    )
    told_as = {
        "past": "told as past",
        "future": "told as still to come",
        "month": "told by its month",
        "past month": "told as past by its month",
    }
    how = told_as.get(
        offset.relation,
        f"told as “{' '.join(story.words(offset.start, offset.end).exact.split())}”",
    )
    says = f"{names}, {how}"
    if last == date.max:
        says += f": not before {first}"
    elif first == date.min:
        says += f": not after {last}"
    return Clue(
        "occasion",
        (story.words(*span),),
        told(days),
        says,
        f"occasion {meant[0].kind} {meant[-1].name}",
        f"occasions.csv: {fitting[-1].name if fitting else meant[-1].name}",
    )


def _period(one: Occasion) -> str:
    return one.first if one.first == one.last else f"{one.first} to {one.last}"


def _anniversary(
    story: Story, sentence: Sentence, match: re.Match[str], one: Occasion
) -> Iterator[Clue]:
    """ "the 70th anniversary of the founding": in the year before it, or soon after."""
    ordinal = _ORDINAL.search(story.text[sentence.start : match.start()])
    if ordinal is None:
        return
    first = first_of(one.first)
    year = first.year + int(ordinal[1])
    if year > 2100:
        return
    day = first.replace(year=year)
    days = ((date(year - 1, day.month, 1), date(year, 12, 31)),)
    start = sentence.start + ordinal.start()
    yield Clue(
        "occasion",
        (story.words(start, match.end()),),
        told(days),
        f"the {ordinal[1]}th anniversary fell on {day}: from a year before to the end of that year",
        f"occasion {one.name}",
        f"occasions.csv: {one.name}",
    )


def _so_many_tests(story: Story, knowledge: Knowledge, about: Collection[str]) -> Iterator[Clue]:
    """ "has conducted four nuclear tests": written between the fourth and the fifth."""
    tests = sorted(
        first_of(one.first)
        for one in knowledge.occasions
        if one.kind == "test" and one.state in about and "nuclear test" in one.wordings
    )
    for sentence, match in story.within(_SO_MANY):
        many = number_of(match["n"])
        if many > len(tests):
            continue
        still = _HAS.search(story.text[sentence.start : match.start()])
        after = tests[many] if still and many < len(tests) else date.max
        yield Clue(
            "occasion",
            (story.words(*match.span()),),
            told(((tests[many - 1], after),)),
            f"test number {many} was on {tests[many - 1]}"
            + ("" if after == date.max else f", the next on {after}"),
            "nuclear tests so far",
            "occasions.csv: nuclear tests",
        )


def _lapses(story: Story, lapses: Sequence[Occasion], about: Collection[str]) -> Iterator[Clue]:
    """ "Nuclear talks have stalled for more than two years": counted from any lapse it can mean."""
    for sentence in story.sentences:
        words = story.text[sentence.start : sentence.end]
        stalled = _STALLED.search(words)
        long = LASTING.search(words) if stalled else None
        if stalled is None or long is None or abs(long.start() - stalled.start()) > 60:
            continue
        meant = [
            one
            for one in lapses
            if (one.state is None or one.state in about)
            and any(
                re.search(rf"\b{re.escape(word)}\b", words, re.IGNORECASE) for word in one.wordings
            )
        ]
        if not meant:
            continue
        days = joined(
            part for one in meant for part in lasting(first_of(one.first), last_of(one.last), long)
        )
        start, end = min(stalled.start(), long.start()), max(stalled.end(), long.end())
        names = " or ".join(f"{one.name} (stalled {_period(one)})" for one in meant)
        yield Clue(
            "lapse",
            (story.words(sentence.start + start, sentence.start + end),),
            told(days),
            f"“{long.group()}” counted from {names}",
            f"lapse {meant[0].name}",
            f"occasions.csv: {meant[0].name}",
        )
