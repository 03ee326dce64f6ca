"""A person in an office that another held when the report was written.

Accused is "Prime Minister Shinzo Abe said on Tuesday" in a report of 2022: title and full name side
by side, told of the news itself (a weekday, "today", "told reporters"), while ``holders.csv`` has
somebody else in that office that day and nothing within ``GRACE`` for the person. Courtesy and
history keep old titles alive, so nothing is accused that is marked as past ("then-", "former",
"late", a year, "under", "at the time") or stands in quotation marks. Somebody named in an office
that he was to take only later is accused without the marks of news, since no report knows the
future, but not where it speaks of an election or of what might be. A holder, or a term, that the
file does not have accuses nobody, nor does a day beyond what the file knows (``KNOWN_UNTIL``).

In a report without a date two such persons accuse each other where their terms lie apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from watchbook.checking.days import span_of
from watchbook.checking.ground import Ground
from watchbook.checking.wordings import in_words
from watchbook.knowledge import Holder, Knowledge
from watchbook.records import Evidence, Finding, Severity, Witness

#: A successor takes some weeks to be named everywhere; a term known by its months takes longer.
GRACE, GRACE_BY_MONTH = timedelta(days=40), timedelta(days=92)
#: holders.csv has open ends as known on this day.
KNOWN_UNTIL = date(2025, 12, 31)

_RUN = re.compile(r"[A-Z][\w'.-]*(?: (?:[A-Z][\w'-]*|bin|al|von|de|van)){1,7}")
_PAST = re.compile(
    r"\b(?:then|former(?:ly)?|ex|late|ousted|deposed|retired|previous|predecessor|at the time|ago"
    r"|under|era|during|when|since|in his memoir|biograph\w+|histor\w+|legacy|died|funeral|had"
    r"|used to|once|decades?|years?|last month|back in|recalled|remember\w*|archive)\b"
)
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_RUNS = re.compile(
    r"\b(?:candidate|elect(?:ion|ed|oral)|nominee|campaign\w*|primary|caucus\w*|race)\b"
)
_MAYBE = re.compile(
    r"\b(?:if|would|could|might|candidate|elect\w*|nominee|presumptive|campaign\w*|race|future|next"
    r"|vote\w*|hopeful|contender|poll\w*|run(?:ning)?|ballot|soon-to-be|incoming|designate|nominat\w*"
    r"|later|eventual\w*|become|became|hypothetical)\b"
)
_NOW = re.compile(
    r"\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight"
    r"|this (?:week|morning|afternoon|evening)|told reporters|told a (?:news|press) conference)\b"
)
_OF_THE_NEWS = re.compile(
    r"\bthe (?:[a-z-]+ ){0,2}?(?:launch|test|firing|missiles?|blast|test-firing)\b"
)
_SPEAKS = re.compile(
    r"\b(?:said|says|told|condemned|condemns|denounced|ordered|warned|vowed|urged|called|held|spoke"
    r"|convened|instructed|criticized|criticised|expressed|declined|announced|chaired|pledged|met"
    r"|demanded|added|reiterated|protested|slammed|tweeted|insisted|stressed|watched|oversaw)\b"
)
_MARKED = re.compile(
    r"\b(?:then|former|ex|late|future|ousted|deposed|deputy|vice|acting|shadow|assistant|under|next"
    r"|would-be|ambassador|nominee)[- ]+(?:(?:[a-z'-]+|u\.s\.) ){0,3}$|\ba $"
)


@dataclass(frozen=True, slots=True)
class _Named:
    """A person named with a title: their rows of the offices that the title can mean."""

    holder: Holder
    rows: tuple[Holder, ...]
    start: int
    end: int


@lru_cache(maxsize=4)
def _people(knowledge: Knowledge) -> dict[str, tuple[Holder, ...]]:
    """Rows by every spelling of a person's name that means nobody else."""
    found: dict[str, list[Holder]] = {}
    for holder in knowledge.holders:
        for name in (holder.person, *holder.aliases):
            if " " in name and name not in holder.ambiguous:
                found.setdefault(name, []).append(holder)
    return {
        name: tuple(rows) for name, rows in found.items() if len({row.person for row in rows}) == 1
    }


@lru_cache(maxsize=4)
def _titles(knowledge: Knowledge) -> dict[str, tuple[str, ...]]:
    """The titles of each office, in lower case, the longest first."""
    return {
        office.id: tuple(
            sorted({word.lower() for word in (office.title, *office.titles)}, key=len, reverse=True)
        )
        for office in knowledge.offices
    }


def check(ground: Ground) -> Iterator[Finding]:
    """Persons with titles, against the day of publication or against each other."""
    present: list[tuple[_Named, Severity]] = []
    window = ground.window
    first = window.first if window else None
    last = window.last if window else None
    accused: set[tuple[str, str]] = set()
    for named in _named(ground):
        key = (named.holder.person, named.rows[0].office)
        if key in accused:
            continue
        if last is not None and _starts(named) > last + GRACE_BY_MONTH and last <= KNOWN_UNTIL:
            if not _MAYBE.search(ground.sentence_text(named.start)):
                accused.add(key)
                yield _before_term(ground, named, last)
            continue
        severity = _of_the_news(ground, named)
        if severity is None:
            continue
        present.append((named, severity))
        if first is not None and last is not None and _ended(named, first):
            successor = _successor(ground, named, first, last)
            if successor is not None:
                accused.add(key)
                yield _after_term(ground, named, successor, first, severity)
    if not accused:
        yield from _apart(ground, present)


def _named(ground: Ground) -> Iterator[_Named]:
    people, titles = _people(ground.knowledge), _titles(ground.knowledge)
    for run in _RUN.finditer(ground.text):
        words = list(re.finditer(r"[\w'.-]+", run.group()))
        for at in range(len(words)):
            for size in (4, 3, 2):
                if at + size > len(words):
                    continue
                start, end = words[at].start(), words[at + size - 1].end()
                name = run.group()[start:end].removesuffix("'s")
                rows = people.get(name)
                if rows is None:
                    continue
                begins = run.start() + start
                ends = begins + len(name)
                titled = _titled(ground, begins, ends, rows, titles)
                if titled and ground.in_story(begins) and not ground.in_quotation(begins):
                    yield _Named(rows[0], titled, begins, ends)
                break


def _titled(
    ground: Ground,
    start: int,
    end: int,
    rows: tuple[Holder, ...],
    titles: dict[str, tuple[str, ...]],
) -> tuple[Holder, ...]:
    """The person's rows of the offices whose title stands right before or behind the name."""
    before = ground.lower[max(0, start - 60) : start].rstrip()
    after = ground.lower[end : end + 60]
    found: list[Holder] = []
    for row in rows:
        for title in titles[row.office]:
            if len(title) < 6 or (" of the " in title and len(title) > 50):
                continue
            if re.search(rf"(?:^|[\s'-]){re.escape(title)}$", before):
                if not _MARKED.search(before[: -len(title)]):
                    found.append(row)
                break
            if re.match(
                rf", (?:(?:the|[a-z]+'s|[a-z]+ [a-z]+'s|[a-z]+n|[a-z]+ese) )*{re.escape(title)}\b",
                after,
            ):
                found.append(row)
                break
    return tuple(found)


def _starts(named: _Named) -> date:
    return min(span_of(row.start)[0] for row in named.rows)


def _ends(named: _Named) -> date:
    return max(span_of(row.end)[1] if row.end else date.max for row in named.rows)


def _grace(told: str) -> timedelta:
    return GRACE if len(told) == 10 else GRACE_BY_MONTH


def _ended(named: _Named, first: date) -> bool:
    """Whether no term of the person's comes near the first day of the report."""
    return all(
        row.end is not None and span_of(row.end)[1] + _grace(row.end) < first
        for row in named.rows
        if span_of(row.start)[0] <= first + _grace(row.start)
    ) and any(row.end is not None for row in named.rows)


def _successor(ground: Ground, named: _Named, first: date, last: date) -> Holder | None:
    """Who else held the office on every day of the window, None where the file has nobody."""
    if last > KNOWN_UNTIL:
        return None
    for row in named.rows:
        for other in ground.knowledge.holders_of(row.office, first.isoformat()):
            if other.person != named.holder.person and other.held_on(last.isoformat()):
                return other
    return None


def _of_the_news(ground: Ground, named: _Named) -> Severity | None:
    """How surely the person is told of as acting in the news of the day: None where not."""
    sentence = ground.sentence_text(named.start)
    begins = ground.lower[max(0, named.start - 70) : named.end + 40].split("\n\n")[-1]
    if _PAST.search(begins) or _YEAR.search(sentence) or _RUNS.search(sentence):
        return None
    behind = ground.lower[named.end : named.end + 120].split(".")[0]
    ahead = ground.lower[max(0, named.start - 120) : named.start]
    if not _SPEAKS.search(behind) and not _SPEAKS.search(ahead):
        return None
    if _NOW.search(sentence):
        return "error"
    return "warning" if _OF_THE_NEWS.search(sentence) else None


def _words(ground: Ground, named: _Named) -> Evidence:
    before = ground.lower[max(0, named.start - 60) : named.start].rstrip()
    for title in _titles(ground.knowledge)[named.rows[0].office]:
        if before.endswith(title):
            return ground.words(ground.lower.rindex(title, 0, named.start), named.end)
    return ground.words(named.start, named.end)


def _title(ground: Ground, row: Holder) -> str:
    office = ground.knowledge.office_by_id(row.office)
    assert office is not None
    state = ground.knowledge.state_by_code(office.state) if office.state else None
    return f"{state.name} {office.title}" if state else office.title


def _term(row: Holder) -> str:
    return f"{row.person}, {row.start} to {row.end or 'now'}"


def _before_term(ground: Ground, named: _Named, last: date) -> Finding:
    words, row = _words(ground, named), min(named.rows, key=lambda one: one.start)
    return Finding(
        "office",
        "error",
        f"The report, written no later than {in_words(last)}, has “{words.exact}”, who became "
        f"{_title(ground, row)} only in {row.start}.",
        (words,),
        (
            Witness("this report", words.exact, (words,)),
            Witness("holders.csv", _term(row)),
            *(ground.window.why if ground.window else ()),
        ),
    )


def _after_term(
    ground: Ground, named: _Named, successor: Holder, first: date, severity: Severity
) -> Finding:
    words, row = _words(ground, named), max(named.rows, key=lambda one: one.start)
    return Finding(
        "office",
        severity,
        f"The report, written no earlier than {in_words(first)}, has “{words.exact}”, whose term "
        f"as {_title(ground, row)} ended in {row.end}: it was {successor.person} then.",
        (words,),
        (
            Witness("this report", words.exact, (words,)),
            Witness("holders.csv", _term(row)),
            Witness("holders.csv", _term(successor)),
            *(ground.window.why if ground.window else ()),
        ),
    )


def _apart(ground: Ground, present: list[tuple[_Named, Severity]]) -> Iterator[Finding]:
    """Two persons told of the same news whose terms lie apart."""
    for at, (one, severity) in enumerate(present):
        for other, its in present[at + 1 :]:
            early, late = sorted((one, other), key=_ends)
            if _ends(early) == date.max or _ends(early) + GRACE_BY_MONTH >= _starts(late):
                continue
            words = (_words(ground, early), _words(ground, late))
            rows = (
                max(early.rows, key=lambda row: row.start),
                min(late.rows, key=lambda row: row.start),
            )
            yield Finding(
                "office",
                "error" if "error" in (severity, its) else "warning",
                f"The report has “{words[0].exact}” and “{words[1].exact}” in office at one time, "
                f"but the one left in {rows[0].end} and the other came in {rows[1].start}.",
                words,
                tuple(
                    Witness("holders.csv", _term(row), (said,))
                    for row, said in zip(rows, words, strict=True)
                ),
            )
            return
