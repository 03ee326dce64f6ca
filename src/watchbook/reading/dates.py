"""Date words, and the day, month or year they mean.

Finding ("on Tuesday" stands here) and resolving (that is 19 October) are two steps: which
Tuesday is meant depends on when the report was published, on the zone of the place, and on
whether the clause tells of what was or of what will be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from watchbook.reading.numbers import NUMBER, parse_number

_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_MONTH_OF = {name[:3]: number for number, name in enumerate(_MONTHS, start=1)}
_DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_DAY_OF = {name[:3]: number for number, name in enumerate(_DAYS)}

_MONTH = (
    r"(?:Jan(?:uary|\.)?+|Feb(?:ruary|\.)?+|Mar(?:ch|\.)|Apr(?:il|\.)|May|June?+|Jun\.|July?+"
    r"|Jul\.|"
    r"Aug(?:ust|\.)?+|Sept?+(?:ember|\.)?+|Oct(?:ober|\.)?+|Nov(?:ember|\.)?+|Dec(?:ember"
    r"|\.)?+)(?![a-z])"
)
_WEEKDAY = (
    r"(?:Mon(?:day|\.)|Tue(?:s?day|s?\.)|Wed(?:nesday|\.)|Thur?(?:s?day|s?\.)|Thursday|Fri(?:day"
    r"|\.)|"
    r"Sat(?:urday|\.)|Sun(?:day|\.))(?![a-z])"
)
_YEAR = r"(?:19[4-9]\d|20[0-4]\d)(?!\d|,\d|\.\d|\s?(?:km|kilomet|miles|met))"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d:%]|,\d{3}|\.\d)"
_PART = (
    r"(?:early|late|mid|pre-dawn|predawn|morning|afternoon|evening|night|noon|midnight|midday|dawn)"
)
_SEASON = r"(?:spring|summer|autumn|fall|winter)"

_DATE = re.compile(
    rf"""
    (?<![\w$])(?:
      (?P<weekend>(?:[Oo]ver|[Oo]n|[Aa]t|[Dd]uring)\sthe\sweekend)
    | (?P<pair>(?P<pd1>{_DAY})\sand\s(?P<pd2>{_DAY})\s(?P<pm>{_MONTH})(?:,?\s(?P<py>{_YEAR}))?)
    | (?P<iso>(?P<iso_y>(?:19|20)\d\d)-(?P<iso_m>[01]\d)-(?P<iso_d>[0-3]\d))(?!\d)
    | (?P<span>(?P<sm>{_MONTH})\s(?P<sd>{_DAY})\s?(?:-|\u2014|to|and|through|until)\s?(?:(?P<sm2>{_MONTH})\s)?(?P<sd2>{_DAY})(?:,?\s(?P<sy>{_YEAR}))?)
    | (?P<mdy>(?P<m1>{_MONTH})\s(?P<d1>{_DAY})(?:,?\s(?P<y1>{_YEAR}))?)
    | (?P<dmy>(?:the\s)?(?P<d2>{_DAY})\s(?:of\s)?(?P<m2>{_MONTH})(?:,?\s(?P<y2>{_YEAR}))?)
    | (?P<monthyear>(?:(?P<when1>[Ee]arly|[Ll]ate|[Mm]id)[\s-])?(?P<m3>{_MONTH}),?\s(?:of\s)?(?P<y3>{_YEAR}|last\syear|this\syear|the\sprevious\syear|that\syear|the\ssame\syear))
    | (?P<lastmonth>(?P<rel1>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his\spast|[Ll]ast\syear's)\s(?P<m4>{_MONTH}))
    | (?P<month>(?P<m5>{_MONTH})(?!\s\d))
    | (?P<monthof>(?P<m6>(?:January|February|March|April|June|July|August|September|October|November|December))(?='s?\s|\s(?:launch|test|nuclear|missile|rocket|firing)))
    | (?P<weekday>(?:(?P<rel2>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his\spast|[Tt]his\scoming)\s)?(?P<wd>{_WEEKDAY})(?P<week>\s(?:last|next)\sweek)?(?:,\s(?P<wm>{_MONTH})\s(?P<wday>{_DAY})(?:,?\s(?P<wy>{_YEAR}))?|,?\s(?P<wday2>{_DAY})\s(?P<wm2>{_MONTH})(?:,?\s(?P<wy2>{_YEAR}))?)?)
    | (?P<today>[Tt]oday(?!'s\s(?:world|society|dollars))|[Tt]onight|[Tt]his\s(?:morning|afternoon|evening)|[Ee]arlier\stoday|[Ll]ater\stoday)
    | (?P<yesterday>[Yy]esterday|[Ll]ast\snight|[Tt]he\sday\sbefore\syesterday)
    | (?P<tomorrow>[Tt]omorrow)
    | (?P<ago>(?:(?P<agon>[Aa]n?|{NUMBER}|[Aa]\scouple\sof|[Aa]\sfew|[Jj]ust\sover\sa|[Aa]bout\sa|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even)\s)(?P<agou>day|week|month|year|decade)s?\sago)
    | (?P<later>(?:(?P<latern>[Aa]n?|{NUMBER}|[Aa]\sfew|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive)\s)(?P<lateru>day|week|month|year)s?\s(?P<laterdir>later|after\sthat|earlier|previously|before\sthat|before(?=[.,])))
    | (?P<gap>(?P<gapn>[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|{NUMBER})\s(?P<gapu>day|week|month|year)s?\s(?P<gapdir>after|before)(?!\s(?:that|which)))
    | (?P<hours>(?:(?:[Aa]n?|[Aa]bout\s\w+|[Ss]everal|[Jj]ust|[Oo]nly|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Mm]ere|{NUMBER})\s)?(?:[Hh]ours?|[Mm]inutes)\s(?P<hdir>later|earlier|before|after))
    | (?P<following>(?:[Tt]he\s|[Tt]hat\s)(?P<fdir>following|next|previous|preceding|same)\s(?P<funit>day|month|year|week|morning|evening))
    | (?P<relative>(?:(?P<rel3>[Ee]arlier\s(?:this|in\sthe|that|last)|[Ll]ater\s(?:this|in\sthe|that)|[Ll]ast|[Tt]his|[Nn]ext|[Tt]he\spast|[Ll]ate\slast|[Ee]arly\slast|[Ee]arly\sthis|[Ee]arly\snext|[Ll]ate\sthis|[Ee]arlier\sin\sthis)\s)(?P<runit>weekend|week|month|year)(?!s|-))
    | (?P<season>(?:(?P<rel4>[Ll]ast|[Tt]his|[Nn]ext|[Ii]n\sthe|[Tt]his\spast|[Ee]arlier\sthis|[Ll]ate\slast)\s)(?P<seas>{_SEASON})(?:\sof\s(?P<y5>{_YEAR}))?(?!\s(?:of\sthe|Olympic|Games|from)))
    | (?P<year>(?P<y4>{_YEAR})(?!-\d|\s(?:people|troops|soldiers|men|workers|tons|tonnes|pounds|lb|feet|kg|of)\b))
    )
    """,
    re.VERBOSE,
)

#: What tells that a report may hold date words at all.
HAS_DATE_WORDS = re.compile(
    r"\b(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b|"
    r"(?:19[4-9]|20[0-4])\d|(?:hour|minute|day|week|month|year|decade)s?\s(?:after|before|ago"
    r"|later|earlier)|"
    r"(?:[Ll]ast|[Nn]ext|[Tt]his|past|[Tt]he|[Tt]hat|following|previous|preceding|same)\s"
    r"(?:week|month|year|weekend|day|morning|evening|afternoon|night|spring|summer|autumn|fall"
    r"|winter|same|following|previous|next|preceding|past)|"
    r"[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow|days? (?:previously|after that|before))"
)

#: UCDP GED date precision: 1 the day, 2 within a week, 3 the month, 4 some months, 5 the year.
DAY, WEEK, MONTH, SEASON, YEAR = 1, 2, 3, 4, 5


@dataclass(frozen=True, slots=True)
class DatePhrase:
    """Date words at ``start:end`` of the folded text, not yet resolved.

    ``kind`` is the wording's form, ``parts`` its pieces; ``possessive`` is "Tuesday's".
    """

    start: int
    end: int
    kind: str
    parts: tuple[tuple[str, str], ...]

    def part(self, name: str) -> str | None:
        """One piece of the wording, or None."""
        return next((value for key, value in self.parts if key == name), None)


@dataclass(frozen=True, slots=True)
class Resolved:
    """What date words mean: the first and last day they allow, and how exact they are.

    ``value`` is ``YYYY-MM-DD``, ``YYYY-MM`` or ``YYYY``, no more exact than the words.
    """

    value: str
    first: date
    last: date
    precision: int


@dataclass(frozen=True, slots=True)
class Calendar:
    """When the report was written, as seen from the place of an event.

    ``day`` is the local day of publication (None where the report has no date);
    ``slack`` is how many days later the local day may be, where only a UTC day is known.
    """

    day: date | None
    slack: int = 0
    stands_in: bool = False
    written: date | None = None

    @property
    def desk(self) -> date | None:
        """The day at the writer's desk (UTC): what "last month" and "this year" count from."""
        return self.written or self.day


#: Stands in for the day of a report without a date, so that "Friday" and "last month" can be
#: told apart. No date worked out from it is ever shown.
_STAND_IN = date(1900, 6, 14)


def shown(when: Resolved, phrase: DatePhrase, calendar: Calendar) -> bool:
    """Whether a date may be shown: it is full, or the report's own date is known."""
    if not calendar.stands_in:
        return True
    return phrase.kind == "iso" or when.first.year > 1901


def local_calendar(published: str | None, published_at: str | None, zone: str | None) -> Calendar:
    """The publication day at a place whose tz database zone is ``zone``."""
    if published_at is not None:
        instant = datetime.fromisoformat(published_at)
        if instant.tzinfo is None:
            instant = instant.replace(tzinfo=UTC)
        local = instant.astimezone(ZoneInfo(zone or "UTC")).date()
        return Calendar(local, written=instant.astimezone(UTC).date())
    if published is None:
        return Calendar(_STAND_IN, stands_in=True)
    day = date.fromisoformat(published[:10])
    offset = datetime(day.year, day.month, day.day, 12, tzinfo=ZoneInfo(zone or "UTC")).utcoffset()
    return Calendar(day, 1 if offset and offset >= timedelta(hours=5) else 0)


def find_dates(text: str, start: int, end: int) -> Iterator[DatePhrase]:
    """The date words of ``text[start:end]`` (folded, in its own case)."""
    for match in _DATE.finditer(text, start, end):
        groups = {key: value for key, value in match.groupdict().items() if value}
        kind = next(name for name in _FORMS if name in groups)
        if kind in ("month", "year") and not _is_a_date(text, match, kind):
            continue
        if kind in ("month", "mdy") and not groups.get("y1"):
            later = _YEAR_OF_NEXT.match(text, match.end())
            if later is not None:  # "in January and February of 2019"
                groups["y3" if kind == "month" else "y1"] = later.group(1)
                if kind == "month":
                    kind, groups["m3"] = "monthyear", groups["m5"]
        if kind == "pair" or (kind == "span" and _joins_two(text, match)):
            yield from _two_days(match, kind)
            continue
        yield DatePhrase(*match.span(), kind, tuple(groups.items()))


_YEAR_OF_NEXT = re.compile(rf"\s(?:and|or)\s{_MONTH}(?:\s{_DAY})?,?\s(?:of\s)?({_YEAR})")


def _joins_two(text: str, match: re.Match[str]) -> bool:
    """ "on July 4 and 28" is two days; "between Feb. 8 and 25" is a span of them."""
    if " and " not in match.group():
        return False
    return not re.search(
        r"(?:[Bb]etween|[Ff]rom)\s+$", text[max(0, match.start() - 9) : match.start()]
    )


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
        if kind == "span" and day_group == "sd":
            first = match.start("sm")
        if kind == "pair" and day_group == "pd2":
            last = match.end("pm")
        yield DatePhrase(first, last, "mdy", tuple(parts))


#: Before "May", "March" or a bare year these words show that it is a date.
_BEFORE = re.compile(
    r"(?:in|since|by|until|during|of|from|and|or|early|late|mid|between|the|its|their|for|before|"
    r"after|to|till|through|over|around|circa|his|last|this|both|on|a)[\s-]+$|[(,\u2014]\s*$"
    r"|'s\s+$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"'s?\s|,|\.(?:\s|$)|\s(?:launch|test|nuclear|missile|rocket|satellite|firing|long-range"
    r"|flight|"
    r"underground|and|or|when|that|following|after|but|with|as|to)\b|\)|;|$"
)
_ALWAYS = frozenset(_MONTHS) - {"may", "march"}


def _is_a_date(text: str, match: re.Match[str], kind: str) -> bool:
    """Whether a bare month or year is one: "in May" is, "they may" is not; "of 2,000" is not."""
    if kind == "month" and match.group().lower() in _ALWAYS:
        return True
    before = text[max(0, match.start() - 10) : match.start()]
    if kind == "month":
        return bool(_BEFORE.search(before)) and not before.rstrip().endswith((".", ","))
    return bool(_BEFORE.search(before)) and (
        not before.lower().endswith((" a ", " of ", " over ", " around ", " to "))
        or bool(_AFTER.match(text, match.end()))
    )


_FORMS = (
    "weekend",
    "pair",
    "iso",
    "span",
    "mdy",
    "dmy",
    "monthyear",
    "lastmonth",
    "monthof",
    "weekday",
    "today",
    "yesterday",
    "tomorrow",
    "ago",
    "later",
    "gap",
    "hours",
    "following",
    "relative",
    "season",
    "year",
    "month",
)


def _day(value: date) -> Resolved:
    return Resolved(value.isoformat(), value, value, DAY)


def _month(year: int, month: int) -> Resolved:
    first = date(year, month, 1)
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return Resolved(f"{year:04}-{month:02}", first, last, MONTH)


def _year(year: int) -> Resolved:
    return Resolved(f"{year:04}", date(year, 1, 1), date(year, 12, 31), YEAR)


def _week(monday: date) -> Resolved:
    """A week is kept as its days, and printed as the month that holds the middle of it."""
    middle = monday + timedelta(days=3)
    return Resolved(f"{middle.year:04}-{middle.month:02}", monday, monday + timedelta(days=6), WEEK)


def _shifted(month: int, year: int, by: int) -> Resolved:
    index = year * 12 + month - 1 + by
    return _month(index // 12, index % 12 + 1)


def _number_of(words: str | None) -> int:
    if words is None:
        return 1
    plain = words.lower()
    if plain in ("a", "an", "about a", "just over a"):
        return 1
    if "couple" in plain:
        return 2
    if "few" in plain:
        return 0  # no telling
    return int(parse_number(plain) or 0)


def _digits(word: str) -> int:
    return int(re.sub(r"\D", "", word))


def _month_number(word: str) -> int:
    return _MONTH_OF[word[:3].lower()]


def resolve(
    phrase: DatePhrase, calendar: Calendar, *, future: bool = False, anchor: Resolved | None = None
) -> Resolved | None:
    """The days that date words allow, or None where the text does not settle it.

    ``future`` tells that the clause speaks of what is to come; ``anchor`` is the date last
    spoken of, for "the following month". A report without a date resolves only full dates.
    """
    try:
        return _RESOLVERS[phrase.kind](phrase, calendar, future, anchor)
    except ValueError:  # 31 June
        return None


def _full(
    phrase: DatePhrase, month: str, day: str, year: str | None
) -> tuple[int, int, int | None]:
    return (
        _month_number(phrase.part(month) or ""),
        _digits(phrase.part(day) or ""),
        int(y) if year and (y := phrase.part(year)) else None,
    )


def _nearest(month: int, day: int, calendar: Calendar, future: bool) -> Resolved | None:
    """A month and day without a year: the last one, or the next one of what is to come."""
    if calendar.day is None:
        return None
    limit = calendar.day + timedelta(days=calendar.slack)
    if future:
        for year in (calendar.day.year, calendar.day.year + 1):
            there = date(year, month, day)
            if there >= calendar.day - timedelta(days=31):
                return _day(there)
        return None
    for year in (limit.year, limit.year - 1, limit.year - 4):
        try:
            there = date(year, month, day)
        except ValueError:
            continue
        if there <= limit:
            return _day(there)
    return None


def _from_iso(
    phrase: DatePhrase, calendar: Calendar, future: bool, anchor: Resolved | None
) -> Resolved | None:
    return _day(date.fromisoformat(phrase.part("iso") or ""))


def _from_month_day(
    phrase: DatePhrase, calendar: Calendar, future: bool, anchor: Resolved | None
) -> Resolved | None:
    names = ("m1", "d1", "y1") if phrase.kind == "mdy" else ("m2", "d2", "y2")
    month, day, year = _full(phrase, *names)
    if year is not None:
        return _day(date(year, month, day))
    return _nearest(month, day, calendar, future)


def _from_span(
    phrase: DatePhrase, calendar: Calendar, future: bool, anchor: Resolved | None
) -> Resolved | None:
    month, day, year = _full(phrase, "sm", "sd", "sy")
    month2 = _month_number(phrase.part("sm2") or phrase.part("sm") or "")
    day2 = _digits(phrase.part("sd2") or "")
    first = _day(date(year, month, day)) if year else _nearest(month, day, calendar, future)
    if first is None:
        return None
    last = date(first.first.year + (month2 < month), month2, day2)
    if month == month2:
        return Resolved(first.value[:7], first.first, last, WEEK)
    return Resolved(first.value[:4], first.first, last, SEASON)


def _from_month_year(
    phrase: DatePhrase, calendar: Calendar, future: bool, anchor: Resolved | None
) -> Resolved | None:
    words = phrase.part("y3") or ""
    month = _month_number(phrase.part("m3") or "")
    if words.isdigit():
        return _month(int(words), month)
    if words.startswith(("that", "the same")):
        return _month(anchor.first.year, month) if anchor else None
    if calendar.day is None:
        return None
    return _month(calendar.day.year - ("this" not in words), month)


def _from_last_month(
    phrase: DatePhrase, calendar: Calendar, future: bool, anchor: Resolved | None
) -> Resolved | None:
    if calendar.day is None:
        return None
    month, today = _month_number(phrase.part("m4") or ""), calendar.day
    how = (phrase.part("rel1") or "").lower()
    if how == "last year's":
        return _month(today.year - 1, month)
    if how == "next":
        return _month(today.year + (month <= today.month), month)
    if how == "this":
        return _month(today.year, month)
    return _month(today.year - (month >= today.month), month)


def _from_month(
    phrase: DatePhrase, calendar: Calendar, future: bool, anchor: Resolved | None
) -> Resolved | None:
    if calendar.day is None:
        return None
    month = _month_number(phrase.part("m5") or phrase.part("m6") or "")
    limit = calendar.day + timedelta(days=calendar.slack)
    if future:
        return _month(calendar.day.year + (month < calendar.day.month), month)
    return _month(limit.year - (month > limit.month), month)


def _from_weekday(
    phrase: DatePhrase, calendar: Calendar, future: bool, anchor: Resolved | None
) -> Resolved | None:
    month_word = phrase.part("wm") or phrase.part("wm2")
    if month_word:
        month = _month_number(month_word)
        day = _digits(phrase.part("wday") or phrase.part("wday2") or "")
        year = phrase.part("wy") or phrase.part("wy2")
        return _day(date(int(year), month, day)) if year else _nearest(month, day, calendar, future)
    if calendar.day is None:
        return None
    wanted = _DAY_OF[(phrase.part("wd") or "")[:3].lower()]
    how = (phrase.part("rel2") or "").lower()
    week = (phrase.part("week") or "").strip()
    today = calendar.day
    if week:
        monday = (
            today - timedelta(days=today.weekday()) + timedelta(days=7 if "next" in week else -7)
        )
        return _day(monday + timedelta(days=wanted))
    if how == "next" or "coming" in how or (future and how != "last"):
        return _day(
            today + timedelta(days=(wanted - today.weekday()) % 7 or (7 if how == "next" else 0))
        )
    back = (today.weekday() - wanted) % 7
    if calendar.slack and back == 6:  # tomorrow by UTC, today at the place
        return _day(today + timedelta(days=1))
    if how == "last" and back == 0:
        back = 7
    return _day(today - timedelta(days=back))


def _from_today(
    phrase: DatePhrase, calendar: Calendar, future: bool, anchor: Resolved | None
) -> Resolved | None:
    if calendar.day is None:
        return None
    by = {"today": 0, "yesterday": -1, "tomorrow": 1}[phrase.kind]
    if "day before" in (phrase.part("yesterday") or ""):
        by = -2
    return _day(calendar.day + timedelta(days=by))


def _from_ago(
    phrase: DatePhrase, calendar: Calendar, future: bool, anchor: Resolved | None
) -> Resolved | None:
    count = _number_of(phrase.part("agon"))
    if calendar.day is None or count == 0:
        return None
    return _moved(calendar.day, phrase.part("agou") or "", -count)


def _from_later(
    phrase: DatePhrase, calendar: Calendar, future: bool, anchor: Resolved | None
) -> Resolved | None:
    count = _number_of(phrase.part("latern"))
    unit = phrase.part("lateru") or ""
    if anchor is None or count == 0 or (anchor.precision > MONTH and unit != "year"):
        return None
    if unit in ("day", "week") and anchor.precision > DAY:
        return None
    back = (phrase.part("laterdir") or "") in ("earlier", "previously", "before", "before that")
    return _moved(anchor.first, unit, -count if back else count)


def _moved(day: date, unit: str, count: int) -> Resolved:
    """A day moved by whole units, no more exact than the unit."""
    if unit == "day":
        return _day(day + timedelta(days=count))
    if unit == "week":
        there = day + timedelta(days=7 * count)
        return _week(there - timedelta(days=3))
    if unit == "month":
        return _shifted(day.month, day.year, count)
    return _year(day.year + count * (10 if unit == "decade" else 1))


def _from_following(
    phrase: DatePhrase, calendar: Calendar, future: bool, anchor: Resolved | None
) -> Resolved | None:
    unit = phrase.part("funit") or ""
    unit = "day" if unit in ("morning", "evening") else unit
    by = {"following": 1, "next": 1, "same": 0}.get(phrase.part("fdir") or "", -1)
    if phrase.part("fdir") == "next" and unit in ("week", "month", "year"):
        return _relative("next", unit, calendar)
    if anchor is None:
        return None
    if by == 0:
        return anchor if unit == "day" else None
    if unit == "day" and anchor.precision > DAY:
        return None
    return _moved(anchor.first, unit, by)


def _from_relative(
    phrase: DatePhrase, calendar: Calendar, future: bool, anchor: Resolved | None
) -> Resolved | None:
    how = (phrase.part("rel3") or "").lower()
    words = how.split()
    direction = (
        "next"
        if "next" in words
        else "last"
        if "last" in words and "earlier" not in words
        else "this"
    )
    if how == "the past":
        return None
    return _relative(direction, phrase.part("runit") or "", calendar)


def _relative(direction: str, unit: str, calendar: Calendar) -> Resolved | None:
    if calendar.day is None or calendar.desk is None:
        return None
    by = {"last": -1, "this": 0, "next": 1}[direction]
    today = calendar.day
    if unit in ("week", "weekend"):
        monday = today - timedelta(days=today.weekday()) + timedelta(days=7 * by)
        if unit == "week":
            return _week(monday)
        saturday = monday + timedelta(days=5)
        return Resolved(f"{saturday:%Y-%m}", saturday, saturday + timedelta(days=1), WEEK)
    desk = calendar.desk
    if unit == "month":
        return _shifted(desk.month, desk.year, by)
    return _year(desk.year + by)


_SEASON_MONTHS = {
    "spring": (3, 5),
    "summer": (6, 8),
    "autumn": (9, 11),
    "fall": (9, 11),
    "winter": (12, 14),
}


def _from_season(
    phrase: DatePhrase, calendar: Calendar, future: bool, anchor: Resolved | None
) -> Resolved | None:
    low, high = _SEASON_MONTHS[phrase.part("seas") or ""]
    year_word = phrase.part("y5")
    if year_word:
        year = int(year_word)
    elif calendar.day is None:
        return None
    else:
        year = calendar.day.year + ("next" in (phrase.part("rel4") or "").lower())
        if not future and date(year, low, 1) > calendar.day:
            year -= 1
    first, last = date(year, low, 1), _shifted(high % 12 or 12, year + (high > 12), 0).last
    return Resolved(f"{year:04}", first, last, SEASON)


def _from_year(
    phrase: DatePhrase, calendar: Calendar, future: bool, anchor: Resolved | None
) -> Resolved | None:
    return _year(int(phrase.part("y4") or ""))


def _from_weekend(
    phrase: DatePhrase, calendar: Calendar, future: bool, anchor: Resolved | None
) -> Resolved | None:
    if calendar.day is None:
        return None
    return _relative(
        "next"
        if future and calendar.day.weekday() >= 5
        else "this"
        if future or calendar.day.weekday() >= 5
        else "last",
        "weekend",
        calendar,
    )


def _from_gap(
    phrase: DatePhrase, calendar: Calendar, future: bool, anchor: Resolved | None
) -> Resolved | None:
    """ "five days after X": X was five days before the main event, which is the anchor here."""
    count = _number_of(phrase.part("gapn"))
    if anchor is None or count == 0 or anchor.precision > DAY:
        return None
    after = phrase.part("gapdir") == "after"
    return _moved(anchor.first, phrase.part("gapu") or "", -count if after else count)


def _from_hours(
    phrase: DatePhrase, calendar: Calendar, future: bool, anchor: Resolved | None
) -> Resolved | None:
    """ "hours later", "three hours before": the same day as the main event's, as a rule."""
    return anchor if anchor is not None and anchor.precision == DAY else None


_RESOLVERS = {
    "hours": _from_hours,
    "gap": _from_gap,
    "weekend": _from_weekend,
    "iso": _from_iso,
    "span": _from_span,
    "mdy": _from_month_day,
    "dmy": _from_month_day,
    "monthyear": _from_month_year,
    "lastmonth": _from_last_month,
    "month": _from_month,
    "monthof": _from_month,
    "weekday": _from_weekday,
    "today": _from_today,
    "yesterday": _from_today,
    "tomorrow": _from_today,
    "ago": _from_ago,
    "later": _from_later,
    "following": _from_following,
    "relative": _from_relative,
    "season": _from_season,
    "year": _from_year,
}
