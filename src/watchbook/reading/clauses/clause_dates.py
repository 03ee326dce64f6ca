"""Which of a sentence's date words say when the event of a clause was.

"fired a missile on Tuesday" does; "the army said on Tuesday", "Tuesday's meeting", "since 2017"
and a date that another verb stands before do not.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from watchbook.reading.clauses.gaps import date_inside, find_date_right_after, find_gap_before
from watchbook.reading.clauses.sighting import Trigger
from watchbook.reading.phrases.skeleton import Item, Line
from watchbook.reading.phrases.weapons import ordinal_of
from watchbook.reading.text.word_lists import words_of


def find_clause_dates(line: Line, trigger: Trigger, first: int, last: int) -> Iterator[Item]:
    """The date words of a trigger's stretch that say when it was, not when somebody spoke."""
    noun = trigger.noun
    if trigger.identifies and noun is not None and noun.ordinal:
        return  # "the fifth test in 2024" counts; it does not date
    own = date_inside(noun) if noun is not None else None
    own = own or _date_of_when(line, first, trigger)
    gap = find_gap_before(line, trigger)
    if gap is not None and own in (None, gap):
        own = find_date_right_after(line, trigger, last) or gap
    if own is not None:
        yield own
        return
    after: list[int] = []
    before: list[int] = []
    for index in range(first, last):
        if not _may_date(line, index, trigger):
            continue
        if index > trigger.at:
            if not _is_of_another(line, index, trigger):
                after.append(index)
        elif _opens(line, index, first, trigger):
            before.append(index)
    chosen = _joined_after(line, after) if after else _joined_before(line, before)
    yield from (line.items[index] for index in chosen)


_WHICH_TIME = re.compile(r"the (?:year|month|day|week) (?:in|on) which")


def _date_of_when(line: Line, first: int, trigger: Trigger) -> Item | None:
    """The day before ", when": "since 15 September, when a missile crossed Japan"."""
    items = line.items
    reach = 10 if trigger.form == "act" else 3
    for index in range(trigger.start - 1, max(-1, first - 2, trigger.start - reach), -1):
        following = " ".join(item.tag for item in items[index : index + 4])
        if items[index].tag == "when" or _WHICH_TIME.match(following):
            before = index - 1
            if before >= 0 and items[before].tag == ",":
                before -= 1
            if before < 0 or items[before].tag != "D" or items[before - 1].tag == "by":
                return None  # "by 1967, when they began to launch satellites" tells of no one day
            return items[before]
        if items[index].tag in ("V", "E", "W", ";"):
            return None
    return None


def is_when_said(line: Line, index: int) -> bool:
    """Whether the date words at ``index`` are of what somebody said: "the army said on ..."."""
    context = line.text[: line.starts[index]]
    rest = line.text[line.starts[index] + 1 :]
    return bool(_SAYING.search(context) or _SAID_AFTER.match(rest))


_SAID = (
    "said|says|reported|reports|announced|announces|told (?:[a-zA-Z]+ ){1,4}?|confirmed|claimed"
    "|stated|added|warned|called|noted|statement|quoted|briefing|declared|acknowledged|reporters"
    "|accused|condemned|urged|wrote|tweeted|testified|parliament|agreed|revealed|released|citing"
    "|interview|described|published|conference|vowed|expressed|aired|carried|tuesday|insisted"
)
#: "the ministry said in a statement on ...", "told reporters in Seoul late on ...".
_SAYING = re.compile(
    rf" (?:{_SAID}) (?:(?:in|to|at) (?:a |the |its |an )?(?:[a-z]+ )?[a-zA-Z]+ )?"
    r"(?:on |late on |early on |late |early |, )?(?:D (?:and )?)?$"
)
#: "... Tuesday said", "... Tuesday night announced".
_SAID_AFTER = re.compile(
    r"^ (?:morning |evening |afternoon |night )?(?:said|announced|reported|confirmed|claimed"
    r"|condemned|warned|urged|called|accused|told|vowed|quoted|denounced|criticized|criticised"
    r"|described)\b"
)
#: "since ...", "before ...", "the anniversary of ...": the event was at another time; but not
#: "in the early hours of ...", "on the morning of ...".
_OTHER_TIME_BEFORE = re.compile(
    r" (?:since|until|till|before|from|between \w+ and|after|by|prior to|ahead of|within|marking"
    r"|anniversary of"
    r"|(?<! hours )(?<! night )(?<! morning )(?<! evening )(?<! afternoon )(?<! day )of)"
    r" (?:the |early |late |mid |at least |about )?$"
)
_OF_THE_TEST = re.compile(r" (?:test|launch|E|nuclear test) of (?:the |early |late )?$")


def is_another_time(line: Line, index: int) -> bool:
    """Whether date words are of something else: "before Tuesday's talks", "since Monday"."""
    rest = line.text[line.starts[index] + 1 :]
    return rest.startswith(" 's ") or bool(
        _OTHER_TIME_BEFORE.search(line.text[: line.starts[index]])
    )


def _may_date(line: Line, index: int, trigger: Trigger) -> bool:
    """Whether an item is date words, and not those of a speech, a meeting or a time before."""
    item = line.items[index]
    if item.tag != "D" or item.meaning.kind in ("gap", "hours") or _counts(item, trigger):
        return False
    context = line.text[: line.starts[index]]
    rest = line.text[line.starts[index] + 1 :]
    if is_when_said(line, index):
        return False
    if index > trigger.at and rest.startswith((" , when ", " when ")) and not _is_last(trigger):
        return False
    if _is_utc_day(line, index):
        return False
    if _OTHER_TIME_BEFORE.search(context) and not _OF_THE_TEST.search(context):
        return False
    # "Tuesday's meeting", but "Tuesday's launch"
    return not rest.startswith(" 's ") or rest.startswith((" 's E", " 's W"))


def _counts(item: Item, trigger: Trigger) -> bool:
    """ "Its fourth test this year", "its 32nd missile this month": how often, not when; nuclear
    tests are numbered from the first one on."""
    if item.meaning.kind != "relative" or (item.meaning.part("rel3") or "").lower() != "this":
        return False
    noun = trigger.noun
    if noun is not None:
        return bool(noun.ordinal) and noun.kind != "nuclear_test"
    numbered = bool(trigger.weapons) and ordinal_of(trigger.weapons[0]) is not None
    return numbered and trigger.kind == "launch"


def _is_utc_day(line: Line, index: int) -> bool:
    """ "(2210 GMT Wednesday)", "(2210 GMT on Wednesday)": another clock's day."""
    at = index - 1
    if at > 0 and line.items[at].tag in ("on", ","):
        at -= 1
    return at >= 0 and line.items[at].tag == "C" and bool(line.items[at].meaning.utc)


def _is_last(trigger: Trigger) -> bool:
    """ "last fired a missile in July, when ...", "its last launch", "the previous test"."""
    verb, noun = trigger.verb, trigger.noun
    return bool((verb and verb.last) or (noun and {"last", "previous"} & set(noun.words)))


#: Participles and adjectives that end like a verb of the past.
_NO_PAST_VERB = (
    "based|failed|unidentified|guided|called|presumed|suspected|believed|installed|submerged"
    "|disputed|fuelled|fueled|related|unnamed|divided|united|powered|armed|propelled|launched"
    "|tipped|staged|fired|lofted|timed|conducted|staged|carried|scheduled|so-called|named|dubbed"
    "|described"
)
_PAST_VERB = re.compile(rf" (?!{_NO_PAST_VERB})[a-z]+ed ")
_OTHER_CLAUSE = re.compile(r" (?:who|whose|where|when|built|set) ")
#: Between trigger and date, the words of another time: "two days before", "ahead of".
_OTHER_TIME = re.compile(
    r" (?:ahead of|prior to|before(?! [,.(]| th(?:at|is) (?:was|came|took))|since|until"
    r"|(?:hours|days?|weeks?|months?|years?|minutes) (?:after|before)|shortly after|following"
    r"|in response to|anniversary|(?<!soon )(?<!early )(?<!late )as(?! soon)(?! early)(?! late)"
    r"|while|when|amid) "
)
#: What may stand between an event noun and its date: "the launch, which took place near the
#: port of Sinpo early on".
_TAKING_PLACE = (
    "took|place|occurred|was|were|conducted|carried|out|happened|was V|V|is|came|held|staged|have"
    "|had|been|canceled|cancelled|scheduled|originally|planned|described|took off|failed"
)
_PLACES_AND_TIMES = (
    "on|in|of|from|at|late|early|near|morning|evening|afternoon|night|same|time|into|over|local"
    "|around|about|site|dawn|mid|midnight|pre-dawn|sea|submarine|aboard|there|before|via|using"
)
_SMALL_WORDS = (
    "the|that|and|by|which|its|back|again|test|but|to|first|last|a|an|for|also|as|with|one|this|up"
    "|it"
)
_PHRASES = r"D|P|G|A|C|W|S|,|\(|A 's|R|M|O"
_NOUN_GAP = re.compile(rf" (?:(?:{_PLACES_AND_TIMES}|{_SMALL_WORDS}|{_TAKING_PLACE}|{_PHRASES}) )*")


def _is_of_another(line: Line, index: int, trigger: Trigger) -> bool:
    """Whether date words after a trigger belong to something told in between."""
    end = line.starts[trigger.end - 1] + len(line.items[trigger.end - 1].tag)
    gap = line.text[end : line.starts[index]]
    if _OTHER_TIME.search(gap) or _is_foreign(gap, line.items[index]):
        return True
    if _is_of_its_first_test(line, index, trigger):
        return True
    return trigger.form == "noun" and trigger.verb is None and not _NOUN_GAP.fullmatch(gap)


#: "a missile that it", "which Pyongyang": then the verb of an earlier test.
_THAT_IT = re.compile(r" (?:that|which) (?:the )?(?:it|they|A|G|O|R) $")


def _is_of_its_first_test(line: Line, index: int, trigger: Trigger) -> bool:
    """ "Fired a missile that it first tested on March 4": the day of that test, not of this."""
    for at in range(trigger.end, index):
        item = line.items[at]
        if item.tag != "V" or item.meaning.sense not in ("fire", "test"):
            continue
        earlier = item.meaning.first or item.meaning.perfect
        if earlier and _THAT_IT.search(line.text[: line.starts[at]]):
            return True
    return False


def _is_foreign(gap: str, item: Item) -> bool:
    """Whether another verb stands between the trigger and a month or year: "into a zone the
    Koreas created in 2018"."""
    if item.meaning.kind not in ("year", "month", "monthyear"):
        return len(gap.split()) > 22
    return bool(_PAST_VERB.search(gap) or _OTHER_CLAUSE.search(gap))


#: What may stand before the date that opens a clause.
OPENING = words_of(
    """
    on in early late and but , of the earlier ; — at around about C when - ( also then while as
    later just only by after for since " meanwhile
    """
)


def _opens(line: Line, index: int, first: int, trigger: Trigger) -> bool:
    """Whether date words before a trigger are its own: they open its clause ("On Tuesday, the
    North fired ..."), or stand right before it ("the North on Tuesday fired ...")."""
    between = line.items[index + 1 : trigger.start]
    verbs = [item.meaning for item in between if item.tag == "V"]
    if any(not verb.verb.startswith(("tri", "attempt")) for verb in verbs):
        return False  # the date is of what that verb tells
    bare_noun = trigger.form == "noun" and trigger.verb is None
    if len(between) <= 4 and not bare_noun:
        return True
    opening = all(item.tag in OPENING for item in line.items[first:index])
    return opening and (not bare_noun or len(between) <= 1)


#: "fired missiles on Tuesday and again on Friday": both days are its days.
_JOINS_NEXT = frozenset(
    ["and", ", and", ",", "and on", "and another on", "and again on", "and one on"]
)
_JOINS_PREVIOUS = frozenset(["and", "and in", "and on"])


def _joined_after(line: Line, after: list[int]) -> Iterator[int]:
    """The first date after the trigger, and those joined to it; of "this week, on Monday and
    Friday" the days."""
    if len(after) > 1 and _narrows(line, *after[:2]):
        after = after[1:]
    yield after[0]
    for one, two in itertools.pairwise(after):
        if _between(line, one, two) not in _JOINS_NEXT:
            return
        yield two


_WIDE = ("month", "monthyear", "lastmonth", "relative", "year")
_NARROW = ("mdy", "dmy", "dayof", "weekday", "month", "lastmonth")


def _narrows(line: Line, one: int, two: int) -> bool:
    """ "in May, on the 4th", "this year, in March": the second date says when in the first."""
    wide, narrow = line.items[one].meaning.kind, line.items[two].meaning.kind
    if wide not in _WIDE or narrow not in _NARROW or narrow == wide:
        return False
    return _between(line, one, two) in (", on", ", in", ", first on", ", first in", "- on", "(")


def _joined_before(line: Line, before: list[int]) -> Iterator[int]:
    """The last date before the trigger, and those joined to it."""
    yield from before[-1:]
    for two, one in itertools.pairwise(reversed(before)):
        if _between(line, one, two) not in _JOINS_PREVIOUS:
            return
        yield one


def _between(line: Line, one: int, two: int) -> str:
    return " ".join(item.tag for item in line.items[one + 1 : two])
