"""A weekday that is not that date's: "Tuesday, October 20, 2021" (it was a Wednesday).

Accused are a weekday and a date that stand side by side as one ("Tuesday, Oct. 20, 2021",
"Friday 3 May", "October 20, 2021, a Tuesday"). With its year the date is certain: an error.
Without, it is the one nearest to publication: certain within ``SURE`` days. Further off the years
before and after are tried too, and always those that its paragraph names; where the weekday fits
any of them, nobody is accused. Beyond ``NEAR`` days it is let pass. Stretches are let pass ("Monday
and Tuesday, 19-20 October"): which day is whose is the writer's business.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from watchbook.checking.ground import Ground
from watchbook.checking.wordings import (
    DAY,
    MONTH,
    WEEKDAY,
    WEEKDAYS,
    YEAR,
    day_of,
    in_words,
    month_number,
    weekday_number,
)
from watchbook.records import Finding, Witness

#: Writers leave the year out of dates a few months away at most: beyond, nobody is accused.
NEAR = 120
#: So near, the year can only be that one, unless the sentence speaks of another.
SURE = 45
#: Before this year calendars differ between countries.
FIRST_YEAR = 1900

_DATE = (
    rf"(?:(?P<m1>{MONTH})\s+(?P<d1>{DAY})(?:st|nd|rd|th)?"
    rf"|(?P<d2>{DAY})(?:st|nd|rd|th)?(?:\s+of)?\s+(?P<m2>{MONTH}))"
    r"(?![\w:%]|[.,]\d|\s*(?:-|—|to|and|or|&|through|until)\s*\d|\s*[ap]\.?m\b)"
    r"(?:,?\s+(?P<year>(?:19|20)\d\d)\b)?"
)
_BEFORE = re.compile(rf"\b(?P<weekday>{WEEKDAY})(?:,|\s+(?:the|on)|,?\s*\()?\s*(?:the\s+)?{_DATE}")
_AFTER = re.compile(
    rf"\b{_DATE},?\s+(?:which\s+(?:was|is)\s+)?(?:\(?an?\s+|\()(?P<weekday>{WEEKDAY})\b"
)
_ISO = re.compile(
    rf"\b(?P<weekday>{WEEKDAY})[,\s(]+(?P<iso>(?:19|20)\d\d-\d\d-\d\d)\b"
    rf"|\b(?P<iso2>(?:19|20)\d\d-\d\d-\d\d)\s*\((?P<weekday2>{WEEKDAY})\)"
)
#: "Monday and Tuesday, October 19": whose the date is cannot be told; "the Sun, March 3".
_OF_SEVERAL = re.compile(rf"(?:{WEEKDAY}\s*(?:,|and|or|to|-|—|through|until)|\bthe)\s*$")
_OTHER_YEAR = re.compile(r"\b(?:years? (?:ago|earlier|before)|last year|next year|anniversary)\b")
#: Captions show pictures of any year.
_OLD_PICTURE = re.compile(r"\b(?:photo(?:graph)?s?|pictures?d?|images?|file|footage|seen|shows?)\b")
#: What a weekday beside a date looks like at least: cheap to look for.
_BESIDE = re.compile(
    r"day[,. (]+(?:on |the )?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
)
_SHORT = re.compile(r"\b(?:mon|tues?|wed|thurs?|thu|fri|sat|sun)[.,]{1,2} ")
#: Behind a date, a weekday is cheap to look for by itself.
_BEHIND = re.compile(r"\d,? (?:which )?(?:was |is )?(?:\(?an? |\()(?:mon|tue|wed|thu|fri|sat|sun)")
_ISO_DATE = re.compile(r"\d-\d\d-\d\d")


def check(ground: Ground) -> Iterator[Finding]:
    """Weekdays beside dates, in the whole text."""
    lower = ground.lower
    patterns = []
    if _BESIDE.search(lower) or _SHORT.search(lower):
        patterns.append(_BEFORE)
    if _BEHIND.search(lower):
        patterns.append(_AFTER)
    if _ISO_DATE.search(lower):
        patterns.append(_ISO)
    wrong = [
        (match, days)
        for pattern in patterns
        for match in pattern.finditer(lower)
        if not _is_one_of_several(lower, match)
        and ground.in_story(match.start())
        and (days := _days(ground, match))
        and all(day.weekday() != _told(match) for day in days)
    ]
    if _are_of_another_year([match for match, _ in wrong]):
        wrong = [(match, days) for match, days in wrong if match.groupdict().get("year")]
    for match, days in wrong:
        yield _accused(ground, match, days)


def _is_one_of_several(lower: str, match: re.Match[str]) -> bool:
    before = lower[max(0, match.start() - 24) : match.start()]
    return bool(_OF_SEVERAL.search(before))


def _told(match: re.Match[str]) -> int:
    return weekday_number(match["weekday"] or match["weekday2"])


def _are_of_another_year(matches: Sequence[re.Match[str]]) -> bool:
    """Whether several dates without a year fit one other year: a piece about 2001, the captions
    of old pictures."""
    open_ones = {
        (month_number(one["m1"] or one["m2"]), int(one["d1"] or one["d2"]), _told(one))
        for one in matches
        if "m1" in one.groupdict() and not one["year"]
    }
    return len(open_ones) > 1


def _accused(ground: Ground, match: re.Match[str], days: Sequence[date]) -> Finding:
    told = _told(match)
    day = days[0]
    words = ground.words(match.start(), match.end())
    right = WEEKDAYS[day.weekday()].capitalize()
    named = WEEKDAYS[told].capitalize()
    certain = len(set(days)) == 1
    return Finding(
        "weekday",
        "error" if certain else "warning",
        f"The report says “{words.exact}”, but {in_words(day)} was a {right}, not a {named}.",
        (words,),
        (
            Witness("this report", named, (words,)),
            Witness("calendar", f"{in_words(day)} is a {right}"),
        ),
    )


def _days(ground: Ground, match: re.Match[str]) -> list[date]:
    """The days that the date can mean, likeliest first; none where that is too open."""
    groups = match.groupdict()
    if iso := (groups.get("iso") or groups.get("iso2")):
        day = day_of(*(int(part) for part in iso.split("-")))
        return [day] if day else []
    month = month_number(groups["m1"] or groups["m2"])
    number = int(groups["d1"] or groups["d2"])
    if groups["year"]:
        day = day_of(int(groups["year"]), month, number)
        return [day] if day and day.year >= FIRST_YEAR else []
    published = ground.published
    if published is None or _OLD_PICTURE.search(ground.sentence_text(match.start())):
        return []
    around = [day_of(published.year + by, month, number) for by in (0, -1, 1)]
    near = sorted((day for day in around if day), key=lambda day: abs(day - published))
    if not near or abs(near[0] - published).days > NEAR:
        return []
    named = list(_days_of_named_years(ground, match, month, number))
    if abs(near[0] - published).days <= SURE and not _OTHER_YEAR.search(
        ground.sentence_text(match.start())
    ):
        return [near[0], *(day for day in named if day != near[0])]
    return [*near, *named]


def _days_of_named_years(
    ground: Ground, match: re.Match[str], month: int, number: int
) -> Iterator[date]:
    """The date in the years that its paragraph and the one before name: "In 2001 ... Tuesday,
    September 11"."""
    start = ground.text.rfind("\n", 0, max(0, ground.text.rfind("\n", 0, match.start()))) + 1
    for year in YEAR.findall(ground.text, start, match.end() + 300):
        if day := day_of(int(year), month, number):
            yield day
