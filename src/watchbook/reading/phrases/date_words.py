"""Date words as the text has them: "on Tuesday", "19 October", "earlier this month", "a week ago".

Only where they stand and in what form; the days they mean are worked out in
:mod:`watchbook.reading.phrases.dates`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from watchbook.reading.phrases.numbers import NUMBER

MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august"),
    *("september", "october", "november", "december"),
)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@dataclass(frozen=True, slots=True)
class DatePhrase:
    """Date words at ``start:end`` of the folded text, not yet resolved.

    ``kind`` is the wording's form, a key of the forms below; ``parts`` are its pieces by name.
    """

    start: int
    end: int
    kind: str
    parts: tuple[tuple[str, str], ...]

    def part(self, name: str) -> str | None:
        """One piece of the wording, or None."""
        return next((value for key, value in self.parts if key == name), None)


_MONTH = (
    r"(?:Jan(?:uary|\.)?+|Feb(?:ruary|\.)?+|Mar(?:ch|\.)|Apr(?:il|\.)|May|June?+|Jun\.|July?+|Jul\.|"
    r"Aug(?:ust|\.)?+|Sept?+(?:ember|\.)?+|Oct(?:ober|\.)?+|Nov(?:ember|\.)?+|Dec(?:ember|\.)?+)"
    r"(?![a-z])"
)
_FULL_MONTH = "January|February|March|April|June|July|August|September|October|November|December"
_WEEKDAY = (
    r"(?:Mon(?:day|\.)|Tue(?:s?day|s?\.)|Wed(?:nesday|\.)|Thur?(?:s?day|s?\.)|Thursday|Fri(?:day|\.)|"
    r"Sat(?:urday|\.)|Sun(?:day|\.))(?![a-z])"
)
_YEAR = r"(?:19[4-9]\d|20[0-4]\d)(?!\d|,\d|\.\d|\s?(?:km|kilomet|miles|met))"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d:%]|,\d{3}|\.\d)"
_SEASON = r"(?:spring|summer|autumn|fall|winter)"
_UNIT = "day|week|month|year"
_TO_FIVE = "[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive"
_TO_TEN = _TO_FIVE + "|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en"


def _with_year(words: str, year: str) -> str:
    """A wording that may go on with a year: "July 4", "July 4, 2006"."""
    return rf"{words}(?:,?\s(?P<{year}>{_YEAR}))?"


_THAT_YEAR = r"last\syear|this\syear|the\sprevious\syear|that\syear|the\ssame\syear"
_AND_MONTH_DAY = _with_year(rf",\s(?P<wm>{_MONTH})\s(?P<wday>{_DAY})", "wy")
_AND_DAY_MONTH = _with_year(rf",?\s(?P<wday2>{_DAY})\s(?P<wm2>{_MONTH})", "wy2")
_NO_DATE_YEAR = "people|troops|soldiers|men|workers|tons|tonnes|pounds|lb|feet|kg|of"

#: Every form of date words, the first that fits wins. The names of the pieces are read in
#: :mod:`watchbook.reading.phrases.dates`.
_FORMS = {
    # "over the weekend"
    "weekend": r"(?:[Oo]ver|[Oo]n|[Aa]t|[Dd]uring)\sthe\sweekend",
    # "4 and 28 July 2006"
    "pair": _with_year(rf"(?P<pd1>{_DAY})\sand\s(?P<pd2>{_DAY})\s(?P<pm>{_MONTH})", "py"),
    # "2016-04-23"
    "iso": r"(?P<iso_y>(?:19|20)\d\d)-(?P<iso_m>[01]\d)-(?P<iso_d>[0-3]\d)(?!\d)",
    # "Feb. 8 to 25", "July 28-August 4, 2017"
    "span": _with_year(
        rf"(?P<sm>{_MONTH})\s(?P<sd>{_DAY})\s?(?:-|\u2014|to|and|through|until)\s?"
        rf"(?:(?P<sm2>{_MONTH})\s)?(?P<sd2>{_DAY})",
        "sy",
    ),
    # "July 4, 2017"
    "mdy": _with_year(rf"(?P<m1>{_MONTH})\s(?P<d1>{_DAY})", "y1"),
    # "4 July 2017", "the 4th of July"
    "dmy": _with_year(rf"(?:the\s)?(?P<d2>{_DAY})\s(?:of\s)?(?P<m2>{_MONTH})", "y2"),
    # "late July 2017", "July of last year"
    "monthyear": (
        rf"(?:(?P<when1>[Ee]arly|[Ll]ate|[Mm]id)[\s-])?(?P<m3>{_MONTH}),?\s(?:of\s)?"
        rf"(?P<y3>{_YEAR}|{_THAT_YEAR})"
    ),
    # "last July"
    "lastmonth": (
        r"(?P<rel1>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his\spast|[Ll]ast\syear's)"
        rf"\s(?P<m4>{_MONTH})"
    ),
    # "in May, on the 4th and the 9th"
    "dayof": (
        r"(?:(?<=\bon\s)|(?<=(?:st|nd|rd|th)\sand\s))the\s(?P<d9>3[01]|[12]?\d)"
        r"(?:st|nd|rd|th)(?=\sand\b|[.,;)]|$)"
    ),
    # "July"
    "month": rf"(?P<m5>{_MONTH})(?!\s\d)",
    # "July's launch"
    "monthof": (
        rf"(?P<m6>(?:{_FULL_MONTH}))"
        r"(?='s?\s|\s(?:launch|test|nuclear|missile|rocket|firing))"
    ),
    # "last Tuesday", "Tuesday last week", "Tuesday, July 4, 2017"
    "weekday": (
        r"(?:(?P<rel2>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his\spast|[Tt]his\scoming)\s)?"
        rf"(?P<wd>{_WEEKDAY})(?P<week>\s(?:last|next)\sweek)?"
        rf"(?:{_AND_MONTH_DAY}|{_AND_DAY_MONTH})?"
    ),
    # "earlier today", "this morning"
    "today": (
        r"[Tt]oday(?!'s\s(?:world|society|dollars))|[Tt]onight"
        r"|[Tt]his\s(?:morning|afternoon|evening)|[Ee]arlier\stoday|[Ll]ater\stoday"
    ),
    "yesterday": r"[Yy]esterday|[Ll]ast\snight|[Tt]he\sday\sbefore\syesterday",
    "tomorrow": r"[Tt]omorrow",
    # "two weeks ago", "just over a year ago"
    "ago": (
        rf"(?:(?P<agon>[Aa]n?|{NUMBER}|[Aa]\scouple\sof|[Aa]\sfew|[Jj]ust\sover\sa|[Aa]bout\sa"
        rf"|{_TO_FIVE}|[Ss]ix|[Ss]even)\s)(?P<agou>{_UNIT}|decade)s?\sago"
    ),
    # "a week later", "two days before."
    "later": (
        rf"(?:(?P<latern>[Aa]n?|{NUMBER}|[Aa]\sfew|{_TO_FIVE})\s)(?P<lateru>{_UNIT})s?\s"
        r"(?P<laterdir>later|after\sthat|earlier|previously|before\sthat|before(?=[.,]))"
    ),
    # "five days after it fired"
    "gap": (
        rf"(?P<gapn>[Aa]n?|{_TO_TEN}|{NUMBER})\s(?P<gapu>{_UNIT})s?\s"
        r"(?P<gapdir>after|before)(?!\s(?:that|which))"
    ),
    # "mere hours after"
    "hours": (
        rf"(?:(?:[Aa]n?|[Aa]bout\s\w+|[Ss]everal|[Jj]ust|[Oo]nly|{_TO_FIVE}|[Ss]ix|[Mm]ere"
        rf"|{NUMBER})\s)?(?:[Hh]ours?|[Mm]inutes)\s(?P<hdir>later|earlier|before|after)"
    ),
    # "the following day", "that same month"
    "following": (
        r"(?:[Tt]he\s|[Tt]hat\s)(?P<fdir>following|next|previous|preceding|same)"
        r"\s(?P<funit>day|month|year|week|morning|evening)"
    ),
    # "earlier this month", "last week"
    "relative": (
        r"(?:(?P<rel3>[Ee]arlier\s(?:this|in\sthe|that|last)|[Ll]ater\s(?:this|in\sthe|that)"
        r"|[Ll]ast|[Tt]his|[Nn]ext|[Tt]he\spast|[Ll]ate\slast|[Ee]arly\slast|[Ee]arly\sthis"
        r"|[Ee]arly\snext|[Ll]ate\sthis|[Ee]arlier\sin\sthis)\s)"
        r"(?P<runit>weekend|week|month|year)(?!s|-)"
    ),
    # "last spring", "in the summer of 2017"
    "season": (
        r"(?:(?P<rel4>[Ll]ast|[Tt]his|[Nn]ext|[Ii]n\sthe|[Tt]his\spast|[Ee]arlier\sthis"
        rf"|[Ll]ate\slast)\s)(?P<seas>{_SEASON})(?:\sof\s(?P<y5>{_YEAR}))?"
        r"(?!\s(?:of\sthe|Olympic|Games|from))"
    ),
    # "2017"
    "year": rf"(?P<y4>{_YEAR})(?!-\d|\s(?:{_NO_DATE_YEAR})\b)",
}
_DATE = re.compile(
    r"(?<![\w$])(?:" + "|".join(f"(?P<{name}>{form})" for name, form in _FORMS.items()) + ")"
)

_ANY_DAY = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun"
#: What tells that a text may hold date words at all.
HAS_DATE_WORDS = re.compile(
    rf"\b(?:(?:{_ANY_DAY})[a-z]*\b|(?:19[4-9]|20[0-4])\d"
    r"|(?:hour|minute|day|week|month|year|decade)s?\s(?:after|before|ago|later|earlier)"
    r"|(?:[Ll]ast|[Nn]ext|[Tt]his|past|[Tt]he|[Tt]hat|following|previous|preceding|same)\s"
    r"(?:week|month|year|weekend|day|morning|evening|afternoon|night|spring|summer|autumn|fall"
    r"|winter|same|following|previous|next|preceding|past)"
    r"|[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow|days? (?:previously|after that|before))"
)


def find_dates(text: str, start: int, end: int) -> Iterator[DatePhrase]:
    """The date words of ``text[start:end]`` (folded, in its own case)."""
    for match in _DATE.finditer(text, start, end):
        parts = {key: value for key, value in match.groupdict().items() if value}
        kind = next(name for name in _FORMS if name in parts)
        if kind in ("month", "year") and not _is_a_date(text, match, kind):
            continue
        if kind == "pair" or (kind == "span" and _joins_two(text, match)):
            yield from _two_days(match, kind)
            continue
        if kind in ("month", "mdy") and "y1" not in parts:
            kind = _take_next_year(text, match.end(), kind, parts)
        yield DatePhrase(*match.span(), kind, tuple(parts.items()))


_YEAR_OF_NEXT = re.compile(
    rf"\s(?:and|or)\s(?:in\s)?{_MONTH}(?:\s{_DAY})?,?\s(?:of\s)?({_YEAR}|{_THAT_YEAR})"
)


def _take_next_year(text: str, end: int, kind: str, parts: dict[str, str]) -> str:
    """ "in January and February of 2019", "in May and August last year": the first month is of
    that year as well.

    The year is added to ``parts``; the answer is the form that the wording then has.
    """
    year = _YEAR_OF_NEXT.match(text, end)
    if year is None:
        return kind
    if kind == "mdy":
        if year.group(1).isdigit():
            parts["y1"] = year.group(1)
        return kind
    parts["y3"], parts["m3"] = year.group(1), parts["m5"]
    return "monthyear"


_SPANNING = re.compile(r"(?:[Bb]etween|[Ff]rom)\s+$")


def _joins_two(text: str, match: re.Match[str]) -> bool:
    """ "on July 4 and 28" is two days; "between Feb. 8 and 25" is a span of them."""
    before = text[max(0, match.start() - 9) : match.start()]
    return " and " in match.group() and not _SPANNING.search(before)


def _two_days(match: re.Match[str], kind: str) -> Iterator[DatePhrase]:
    """The two days of "on 4 and 28 July", each with its own words."""
    names = ("pm", "pd1", "pd2", "py") if kind == "pair" else ("sm", "sd", "sd2", "sy")
    month, year = match[names[0]], match[names[3]]
    second_month = month if kind == "pair" else (match["sm2"] or month)
    for day_group, its_month in ((names[1], month), (names[2], second_month)):
        parts = [("m1", its_month), ("d1", match[day_group])]
        if year:
            parts.append(("y1", year))
        first, last = match.span(day_group)
        if day_group == "sd":
            first = match.start("sm")
        if day_group == "sd2" and match["sm2"]:
            first = match.start("sm2")
        if day_group == "pd2":
            last = match.end("pm")
        yield DatePhrase(first, last, "mdy", tuple(parts))


#: Before "May", "March" or a bare year these words show that it is a date.
_BEFORE = re.compile(
    r"(?:in|since|by|until|during|of|from|and|or|early|late|mid|between|the|its|their|for|before|"
    r"after|to|till|through|over|around|circa|his|last|this|both|on|a)[\s-]+$|[(,\u2014]\s*$|'s\s+$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"'s?\s|,|\.(?:\s|$)|\s(?:launch|test|nuclear|missile|rocket|satellite|firing|long-range|flight|"
    r"underground|and|or|when|that|following|after|but|with|as|to)\b|\)|;|$"
)
_ALWAYS = frozenset(MONTHS) - {"may", "march"}


def _is_a_date(text: str, match: re.Match[str], kind: str) -> bool:
    """Whether a bare month or year is one: "in May" is, "they may" is not; "of 2,000" is not."""
    if kind == "month" and match.group().lower() in _ALWAYS:
        return True
    before = text[max(0, match.start() - 10) : match.start()]
    if not _BEFORE.search(before):
        return False
    if kind == "month":
        return not before.rstrip().endswith((".", ","))
    counting = before.lower().endswith((" a ", " of ", " over ", " around ", " to "))
    return not counting or bool(_AFTER.match(text, match.end()))
