"""Dates that a report gives itself: its own dateline, years told as past, weekdays with a day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from watchbook.dating.days import (
    FIRST_YEAR,
    LAST_YEAR,
    MONTHS,
    WEEKDAYS,
    Spans,
    first_of,
    joined,
    since,
    told,
)
from watchbook.dating.text import Story, looks_ahead
from watchbook.reading.phrases.date_words import DatePhrase, find_dates
from watchbook.records.dating import Clue

#: How many of the latest years told as past are kept: were one not past, the next still holds.
_KEPT = 3
_PAST_LEAD = re.compile(r"\b(?:in|since|during|late|early|mid)(?:[\s-](?:early|late|mid))?[\s-]+$")
_ALWAYS_PAST = re.compile(r"\b(?:since|back in|as early as)(?: (?:late|early|mid))?[\s-]+$")
_FROM_THEN = re.compile(
    r"\b(?:start(?:s|ing)?|begin(?:s|ning)?|effective|as of|from|by)(?: in)?[\s-]+$"
)
_NOT_A_DATE = re.compile(
    r"-| ?(?:census|edition|model|agenda|budget|fiscal|series|target|goal|games|olympics|election"
    r"|world cup|vision|plan|season)",
    re.IGNORECASE,
)
#: A verb that tells of what was, near enough to be that of the date. What people report, plan or
#: reckon ("announced", "predicted") may be of what is to come.
_WAS = re.compile(
    r"\b(?:was|were|had|did|became|began|took|came|went|made|held|broke|fell|flew|hit|left|met|sank|fought|built|bought|brought|found|lost|drew|drove"
    r"|led|sent|struck|shot|rose|gave|saw|died"
    r"|(?!(?:announc|predict|propos|expect|plan|schedul|estimat|report|agre|pledg|project|introduc"
    r"|unveil|bas|call|add|not|forecast|releas|warn|need|unit|relat|advanc|promis|vow|suppos|seed"
    r"|speed|inde|agreed|exceed|succeed|proce)ed\b)[a-z]{3,}ed)\b"
)


def find_past_years(story: Story) -> Iterator[Clue]:
    """The latest dates with a year that are told as past: written after they began."""
    found: dict[str, tuple[int, int]] = {}
    for sentence in story.sentences:
        for phrase in find_dates(story.text, sentence.start, sentence.end):
            when = with_year(phrase)
            if when is not None and _is_past(story.text, phrase, sentence.start, sentence.end):
                found.setdefault(when, (phrase.start, phrase.end))
    latest = sorted(found, key=first_of, reverse=True)[:_KEPT]
    for when in latest:
        yield Clue(
            "year",
            (story.words(*found[when]),),
            told(since(first_of(when))),
            f"{when} is told as past: not written before",
            f"past {when}",
        )


def _is_past(text: str, phrase: DatePhrase, low: int, high: int) -> bool:
    """Whether a date is told as past: "since 2019", "tested one in 2013"."""
    before = text[max(low, phrase.start - 24) : phrase.start]
    if _NOT_A_DATE.match(text, phrase.end) or _FROM_THEN.search(before):
        return False
    if _ALWAYS_PAST.search(before):
        return True
    if phrase.kind == "year" and not _PAST_LEAD.search(before):
        return False
    left = text[max(low, phrase.start - 110) : phrase.start]
    right = text[phrase.end : min(high, phrase.end + 60)]
    return not looks_ahead(left + right) and _WAS.search(left + right) is not None


def with_year(phrase: DatePhrase) -> str | None:
    """The phrase as ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD`` where it has a year in figures."""
    year = next(
        (
            value
            for key, value in phrase.parts
            if key in ("y1", "y2", "y3", "y4", "y5", "wy", "wy2", "iso_y", "sy", "py")
            and value.isdigit()
        ),
        None,
    )
    if year is None:
        return None
    day = day_of(phrase)
    if day is None:
        month = phrase.part("m3")
        return year if month is None else f"{year}-{_month(month):02}"
    try:
        return date(int(year), *day).isoformat()
    except ValueError:
        return None


def day_of(phrase: DatePhrase) -> tuple[int, int] | None:
    """Month and day, where the phrase has both."""
    for month_part, day_part in (
        ("m1", "d1"),
        ("m2", "d2"),
        ("wm", "wday"),
        ("wm2", "wday2"),
        ("sm", "sd"),
        ("pm", "pd1"),
    ):
        if (name := phrase.part(month_part)) and (number := phrase.part(day_part)):
            return _month(name), int(re.sub(r"\D", "", number))
    if month := phrase.part("iso_m"):
        return int(month), int(phrase.part("iso_d") or 0)
    return None


def _month(name: str) -> int:
    return next(
        at for at, month in enumerate(MONTHS, start=1) if month.lower().startswith(name[:3].lower())
    )


def weekday_of(name: str) -> int:
    """Monday is 0."""
    return next(at for at, day in enumerate(WEEKDAYS) if day.startswith(name[:3].capitalize()))


def find_weekday_dates(story: Story) -> Iterator[Clue]:
    """ "Tuesday, Oct. 19" where the news is told, only in years in which it is so.

    Further down, captions and looks back name days of other years.
    """
    for sentence in story.sentences[:4]:
        for phrase in find_dates(story.text, sentence.start, sentence.end):
            name, day = phrase.part("wd"), day_of(phrase)
            if name is None or day is None or phrase.part("wy") or phrase.part("wy2"):
                continue
            days = _near(day, weekday_of(name), 200, 370)
            if days:
                yield Clue(
                    "date",
                    (story.words(phrase.start, phrase.end),),
                    told(days),
                    f"{MONTHS[day[0] - 1]} {day[1]} is a {WEEKDAYS[weekday_of(name)]} in some"
                    f" years only",
                    f"date {day[0]}-{day[1]}",
                )


def _near(day: tuple[int, int], weekday: int | None, before: int, after: int) -> Spans:
    """Around each day of that month, day and weekday."""
    found = []
    for year in range(FIRST_YEAR, LAST_YEAR + 1):
        try:
            there = date(year, *day)
        except ValueError:
            continue
        if weekday is None or there.weekday() == weekday:
            found.append((there - timedelta(days=before), there + timedelta(days=after)))
    return joined(found)


_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_PLACE = r"(?:[A-Z][A-Z.'-]+(?:[ -/,]{1,2}(?:[A-Z][\w.'-]+)){0,5})"
#: "SEOUL, Oct. 19 (Reuters) -", "TOKYO, March 3, 2016 -"
_DATELINE = re.compile(
    rf"^\s*\"?{_PLACE},? (?:(?P<wd>(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*),? )?"
    rf"(?:(?P<m>{_MONTH}) (?P<d>\d\d?)|(?P<d2>\d\d?) (?P<m2>{_MONTH}))(?:,? (?P<y>(?:19|20)\d\d))?"
    r"(?: ?\([A-Z][^)\n]{1,40}\))? ?(?:-|\u2014|:)",
    re.MULTILINE,
)
#: A line that holds nothing but a date: "Published: 19 October 2021, 10:32 GMT".
_DATE_LINE = re.compile(
    r"^\s*(?:(?:[Pp]ublished|PUBLISHED|[Uu]pdated|UPDATED|[Pp]osted|[Ll]ast [Uu]pdated"
    r"|[Dd]ate|[Oo]n)(?: on| at)?:? )?"
    r"(?:(?:[0-2]?\d[:.][0-5]\d(?: ?[AaPp]\.?[Mm]\.?)?(?: ?[A-Z]{2,4})?,? (?:on )?)?)"
    r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? )?"
    rf"(?:(?P<m>{_MONTH}) (?P<d>\d\d?)(?:st|nd|rd|th)?|(?P<d2>\d\d?)(?:st|nd|rd"
    rf"|th)? (?P<m2>{_MONTH})),? (?P<y>(?:19|20)\d\d)"
    r"(?:,?(?: at| -| \u2014"
    r"| \|)? ?[0-2]?\d[:.][0-5]\d(?: ?[AaPp]\.?[Mm]\.?)?(?: ?\(?[A-Z]{2,4}\)?)?)?\s*$",
    re.MULTILINE,
)


#: A report's own date stands at its head.
_HEAD = 600


def find_datelines(story: Story) -> Iterator[Clue]:
    """The day of publication as the report prints it itself."""
    head = story.folded.text[:_HEAD]
    for pattern in (_DATELINE, _DATE_LINE):
        for match in pattern.finditer(head):
            if clue := _dateline(story, match):
                yield clue
                break


def _dateline(story: Story, match: re.Match[str]) -> Clue | None:
    month, number = match["m"] or match["m2"], int(match["d"] or match["d2"])
    parts = match.groupdict()
    year, weekday = parts.get("y"), parts.get("wd")
    start = match.start() + len(match.group()) - len(match.group().lstrip())
    words = (story.words(start, match.start() + len(match.group().rstrip())),)
    day = (_month(month), number)
    if year is not None:
        try:
            there = date(int(year), *day)
        except ValueError:
            return None
        days: Spans = ((there, there + timedelta(days=1)),)
        return Clue("dateline", words, told(days), f"printed as its own date: {there}", "dateline")
    days = _near(day, None if weekday is None else weekday_of(weekday), 0, 2)
    if not days:
        return None
    return Clue(
        "dateline",
        words,
        told(days),
        f"printed as its own day: {MONTHS[day[0] - 1]} {number}",
        "dateline",
    )
