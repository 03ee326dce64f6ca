"""How far off a known day is, by the words beside it: "next month", "in February", "since"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from watchbook.dating.days import MONTHS, Spans, joined, month_of, months_later, since

_UNIT = r"week|month|year"
_COUNT = r"an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}"
_NUMBERS = {
    word: number
    for number, word in enumerate(
        [
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
        ],
        start=1,
    )
} | {"a": 1, "an": 1}
_MONTH = "|".join((*MONTHS, "Jan\\.", "Feb\\.", "Aug\\.", "Sept?\\.", "Oct\\.", "Nov\\.", "Dec\\."))

#: Right behind the name of the occasion: "... in Beijing next month", "..., which opens in May".
_BEHIND = re.compile(
    r"(?:[\s-](?:Games|Olympics|summit|talks))?(?: (?:in|at) (?!"
    + _MONTH
    + r")[A-Z]\w+(?:[ -][A-Z]\w+)?)?"
    r"(?: with (?:[A-Z]\w+ ?){1,4})?"
    r",?(?: (?:which|that|to be held|held|due|scheduled|set|slated|opens?|opening|begins?|beginning"
    r"|starts?|starting|takes? place|is|are|to|for|be|will|later|earlier|early|late)){0,4}"
    rf" (?:(?P<rel>next|last|this) (?P<unit>{_UNIT})\b|in (?P<in>{_MONTH})(?! (?:19|20)\d\d"
    rf"|, (?:19|20)\d\d| \d)"
    rf"|(?:on )?(?P<on>{_MONTH}) (?P<day>\d\d?)(?!\d|, (?:19|20)\d\d| (?:19|20)\d\d)"
    rf"|(?:more than |over |about |just over |nearly |almost )?(?P<n>{_COUNT}) (?P<ago>day"
    rf"|{_UNIT})s? ago\b)",
)
#: Right before it: "next month's", "February's", "last week's failed".
_BEFORE = re.compile(
    rf"(?:(?P<rel>[Nn]ext|[Ll]ast|[Tt]his) (?P<unit>{_UNIT})'s|(?P<in>{_MONTH})'s"
    rf"|(?<=[a-z] )(?P<in2>{_MONTH})(?: (?P<day2>\d\d?))?)"
    r"(?: [a-z-]+){0,2} $"
)
_FUTURE_BEFORE = re.compile(
    r"\b(?:ahead of|before|in the (?:run-up|runup|lead-up) to|prior to|upcoming|forthcoming"
    r"|coming|planned"
    r"|scheduled|prepar\w+ (?:for|to host)|(?:will|to) (?:attend|host|take part in"
    r"|participate in|hold)"
    r"|hopes? (?:for|that)|days before|weeks before|months before|ready for|looming|expected)"
    r"(?: (?:the|its|their|his|a|an|next|this|planned|upcoming|first|historic|\w+day's"
    r"|[A-Z]\w+|\d{4}|[\w-]+ing|ruling|key|major|rare)){0,5} $"
)
_PAST_BEFORE = re.compile(
    r"\b(?:since|after|following|failed|collapsed?(?: of)?|aborted|past|ended|breakdown (?:of|at)"
    r"|collapse of|in the wake of|conducted|carried out|staged|detonated|condemn\w*|over"
    r"|punish\w* \w+ for)"
    r"(?: (?:the|its|their|his|a|an|North|South|Korea|Korea's|Korean|[A-Z]\w+'?s?|\d{4}"
    r"|failed|second|first|landmark|historic|no-deal|what|it|said|was)){0,5} $"
)
_PAST_BEHIND = re.compile(
    r"(?: (?:in|at) [A-Z]\w+)?,? (?:ended|collapsed|failed|broke down|fell apart|concluded"
    r"|was held|took place|broke up)\b"
)


@dataclass(frozen=True, slots=True)
class Offset:
    """Words at ``start:end`` that place a known day before or after the writing.

    ``allowed`` gives the days of writing that they allow for an occasion from one day to another.
    """

    start: int
    end: int
    relation: str
    count: int = 0
    month: int | None = None
    day: int | None = None

    @property
    def future(self) -> bool:
        """Whether the occasion is still to come."""
        return self.relation.startswith("next") or self.relation == "future"

    def allowed(self, first: date, last: date, known_from: date | None = None) -> Spans:
        """The days on which this can be said of something that lasts from ``first`` to ``last``."""
        if self.relation == "future":
            return joined([(known_from or date.min, last)])
        if self.relation == "past":
            return since(first)
        if self.relation == "month":  # "in February": the last February, or the next
            return joined([(months_later(first, -11), months_later(last, 12))])
        if self.relation == "past month":
            return joined([(first, months_later(last, 12))])
        side, _, unit = self.relation.partition(" ")
        if side == "ago":
            return joined([_ago(first, last, self.count, unit)])
        return joined([_beside(first, last, side, unit)])


def _beside(first: date, last: date, side: str, unit: str) -> tuple[date, date]:
    """ "next", "last" or "this", with "week", "month" or "year"."""
    step = {"next": -1, "last": 1, "this": 0}[side]
    if unit == "week":
        monday = first - timedelta(days=first.weekday())
        end = last - timedelta(days=last.weekday()) + timedelta(days=6)
        # Weeks begin on Sunday or Monday, and "last week" may be said of six days ago.
        loose = timedelta(days=1)
        return monday + timedelta(days=7 * step) - loose, end + timedelta(days=7 * step) + loose
    if unit == "month":
        low = month_of(first.year, first.month + step)[0]
        return low, month_of(last.year, last.month + step)[1]
    return date(first.year + step, 1, 1), date(last.year + step, 12, 31)


def _ago(first: date, last: date, count: int, unit: str) -> tuple[date, date]:
    days = count * {"day": 1, "week": 7, "month": 30, "year": 365}[unit]
    slack = {"day": 1, "week": 6, "month": 24, "year": 240}[unit]
    return first + timedelta(days=days - slack), last + timedelta(days=days + slack)


def find_offset(text: str, start: int, end: int, low: int, high: int) -> Offset | None:
    """The words beside ``start:end`` that say when it is, within the sentence ``low:high``."""
    behind = _BEHIND.match(text, end, high)
    before = _BEFORE.search(text[low:start])
    for match, at in ((behind, 0), (before, low)):
        if match is None:
            continue
        parts = match.groupdict()
        span = (match.start() + at, match.end() + at)
        if parts["rel"]:
            return Offset(*span, f"{parts['rel'].lower()} {parts['unit']}")
        named = parts.get("in") or parts.get("on") or parts.get("in2")
        if named:
            day = parts.get("day") or parts.get("day2")
            return Offset(*span, "month", month=_month_number(named), day=int(day) if day else None)
        if parts.get("n"):
            return Offset(*span, f"ago {parts['ago']}", count=number_of(parts["n"]))
    return _side(text, start, end, low, high)


def _side(text: str, start: int, end: int, low: int, high: int) -> Offset | None:
    """Whether it is told as past or still to come, where no words say how far off."""
    if found := _FUTURE_BEFORE.search(text[low:start]):
        return Offset(low + found.start(), low + found.end(), "future")
    if found := _PAST_BEFORE.search(text[low:start]):
        return Offset(low + found.start(), low + found.end(), "past")
    if found := _PAST_BEHIND.match(text, end, high):
        return Offset(found.start(), found.end(), "past")
    return None


def number_of(word: str) -> int:
    """ "two" or "2" as a number."""
    return int(word) if word.isdigit() else _NUMBERS[word.lower()]


def _month_number(name: str) -> int:
    return next(at for at, month in enumerate(MONTHS, start=1) if month.startswith(name[:3]))


#: How long something has lasted: "for more than two years", "a nearly three-year stalemate".
LASTING = re.compile(
    rf"\b(?:for|in|after|a|the)\s(?:(?P<about>more than|over|nearly|almost|about|at least"
    rf"|some|around"
    rf"|the (?:past|last))\s)?(?P<n>{_COUNT})[\s-](?P<unit>month|year)s?\b(?! (?:ago|old"
    rf"|later|before))",
    re.IGNORECASE,
)


def lasting(first: date, last: date, match: re.Match[str]) -> Spans:
    """The days on which something that began between two days has lasted so long."""
    count = number_of(match["n"])
    months = count * (12 if match["unit"].lower() == "year" else 1)
    about = (match["about"] or "").lower()
    year = match["unit"].lower() == "year"
    short, long = (6, 10) if year else (1, 2)  # near the next whole year one says "nearly three"
    if about in ("more than", "over", "at least"):
        return joined([(months_later(first, months), months_later(last, months + long))])
    if about in ("nearly", "almost"):
        return joined([(months_later(first, months - short), months_later(last, months))])
    low = months_later(first, months - short)
    return joined([(low, months_later(last, months + long))])
