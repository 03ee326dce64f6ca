"""Persons in office: "Prime Minister Fumio Kishida", "then-President Trump", "the Biden
administration"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from watchbook.dating.days import ALWAYS, Spans, common, joined, since, told, without
from watchbook.dating.relative import find_offset
from watchbook.dating.terms import People, Tenure, family_name, people_of, plain, titles_of
from watchbook.dating.text import Story, looks_back
from watchbook.knowledge import Knowledge
from watchbook.reading.text.sentences import Sentence
from watchbook.records.dating import Clue

#: Between a title and the name behind it: "special envoy for North Korea, Sung Kim".
_TO_NAME = re.compile(r",? (?:(?:for|of|to|on|in) [\w .&'-]{2,45}?,? )?(?:[A-Z]\. )?\"?")
#: Between a name and the title behind it: "Fumio Kishida, Japan's prime minister".
_TO_TITLE = re.compile(
    r", (?:who (?:is|serves as|was named) )?(?:the |a |an |his |her |its |their )?"
    r"(?:[\w.-]+(?: [A-Z][\w.-]+)?'s? |(?:[A-Z][\w.-]+ ){1,3})?(?:top |new |chief |outgoing "
    r"|acting )?"
)
_FORMER = re.compile(
    r"\b(?:[Ff]ormer|[Tt]hen|[Ee]x|[Ll]ate|one-?time|erstwhile|previous|ousted|deposed|impeached|predecessor,?)"
    r"[ -](?:[A-Z][\w.]+ (?:and )?){0,3}(?:[a-z]+ )?$"
)
_LATE = re.compile(r"\b[Ll]ate (?:[A-Z][\w.]+ ){0,3}(?:[a-z]+ )?$")
_NOT_YET = re.compile(r"[ -](?:elect|designate|nominee|candidate|hopeful)\b|\bnominee\b")
#: Before a title: a deputy's office is another; "a President Smith" is only thought of.
_OTHER = re.compile(
    r"\b(?:(?:[Dd]eputy|[Vv]ice|[Aa]ssistant|[Ss]hadow)(?:[ -][A-Z]\w+)?|[Aa]n?|[Ff]uture"
    r"|[Pp]otential"
    r"|[Pp]ossible|[Ww]ould-be|[Ii]ncoming|next|new) $"
)
_TOOK_OFFICE = re.compile(
    r"(?: first)? (?:took (?:office|power|over)|came to (?:office|power)|assumed (?:office|power)"
    r"|was (?:inaugurated|sworn in|elected)|taking (?:office|power))\b"
)
_IS = re.compile(
    r" (?:is|has|says|are|have|wants|seeks|plans|continues|remains|hopes|officials? (?:says?|said)"
    r"|insists|faces|considers)\b"
)
_OVER = re.compile(r"\b(?:former|previous|then|preceding)(?:[ -][A-Z]\w+)? $")
_ITS_PEOPLE = re.compile(
    r" (?:[a-z]+ )?(?:officials?|advis[eo]rs?|aides?|appointees?|negotiators?|diplomats?)\b"
)
_SPOKE = re.compile(
    r"\b(?:said|told|says|condemned|called|added|warned|urged|announced|met|spoke|confirmed|vowed"
    r"|has|had|is|will|plans|ordered|expressed|stressed|presided|convened|held|wrote|tweeted|watched"
    r"|oversaw|urges|meets|arrived|visited|instructed|inspected|guided|attended)\b"
)
#: Whoever is named so beside somebody else's deeds may be of long ago: "an appointee of President".
_OF = re.compile(r"\b(?:of|by|during|under|against|from|since) (?:[A-Z][\w.]+ )?$")
#: Right behind a name: whoever it is speaks of the news.
_QUOTED = re.compile(
    r"(?:,[^,\n]{1,40},)?(?: \w+ly)? (?:said|says|told|tells|added|warned|called)\b"
)
_DAY_NAME = re.compile(
    r"\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today|yesterday|tomorrow"
    r"|this (?:week|morning|afternoon|evening))\b"
)


def find_persons(story: Story, knowledge: Knowledge) -> Iterator[Clue]:
    """A clue for each person told in an office, or out of one, and each government so called."""
    people = people_of(knowledge)
    for sentence, match in story.within(people.named):
        yield from _from_name(
            story, sentence, match, people.by_name.get(plain(match.group()), ()), people
        )
    for sentence, match in story.within(people.titled):
        held = people.by_family.get(plain(match.group()), ())
        yield from _from_name(story, sentence, match, held, people, family=True)
    for sentence, match in story.within(people.governing):
        yield from _from_government(story, sentence, match, people)


def _from_name(
    story: Story,
    sentence: Sentence,
    name: re.Match[str],
    tenures: tuple[Tenure, ...],
    people: People,
    *,
    family: bool = False,
) -> Iterator[Clue]:
    """What the title beside a name tells, and that the person "took office"."""
    text = story.text
    behind = _TOOK_OFFICE.match(text, name.end(), sentence.end)
    if behind and not family and (led := tuple(one for one in tenures if one.office.leads)):
        yield from _took_office(story, sentence, (name.start(), behind.end()), led)
        return
    title = _title_before(text, sentence, name.start(), tenures, people)
    if title is None and not family:
        title = _title_behind(text, sentence, name.end(), tenures, people)
    if title is None:
        return
    start, end, offices = title
    held = tuple(one for one in tenures if one.office.id in offices)
    span = (min(start, name.start()), max(end, name.end()))
    if _NOT_YET.match(text, end) or _NOT_YET.match(text, name.end()):
        return
    before = text[max(sentence.start, start - 50) : start]
    if _OTHER.search(before) or "?" in (text[end : end + 1], text[name.end() : name.end() + 1]):
        return
    if over := _FORMER.search(before):
        start = max(sentence.start, span[0] - len(over.group()))
        yield _former(story, (start, span[1]), before, held)
    elif clue := _in_office(story, sentence, span, held, family=family):
        yield clue


def _title_before(
    text: str, sentence: Sentence, at: int, tenures: tuple[Tenure, ...], people: People
) -> tuple[int, int, frozenset[str]] | None:
    """The title right before a name, the longest that fits, with the offices that it can mean."""
    low = max(sentence.start, at - 90)
    found: tuple[int, int, frozenset[str]] | None = None
    for title in _titles(tenures):
        for match in re.finditer(rf"\b{re.escape(title)}(?=[ ,])", text[low:at], re.IGNORECASE):
            start, end = low + match.start(), low + match.end()
            if _TO_NAME.fullmatch(text, end, at) is None:
                continue
            if found is None or end - start > found[1] - found[0]:
                found = (start, end, people.titles[title.lower()])
    return found


def _title_behind(
    text: str, sentence: Sentence, at: int, tenures: tuple[Tenure, ...], people: People
) -> tuple[int, int, frozenset[str]] | None:
    lead = _TO_TITLE.match(text, at, sentence.end)
    if lead is None:
        return None
    found: tuple[int, int, frozenset[str]] | None = None
    words = re.finditer(r"(?<= )", text[at : lead.end()])
    for begin in {lead.end(), *(at + word.start() for word in words)}:
        for title in _titles(tenures):
            stop = begin + len(title)
            fits = text[begin:stop].lower() == title.lower() and not text[stop : stop + 1].isalpha()
            if fits and (found is None or len(title) > found[1] - found[0]):
                found = (begin, stop, people.titles[title.lower()])
    return found


def _titles(tenures: tuple[Tenure, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(title for one in tenures for title in titles_of(one.office)))


def _in_office(
    story: Story,
    sentence: Sentence,
    span: tuple[int, int],
    held: tuple[Tenure, ...],
    *,
    family: bool,
) -> Clue | None:
    """Written while they held it; or, where the sentence looks back, at least not before."""
    terms = joined(term for one in held for term in one.terms)
    words = text_of(story, sentence)
    acts = _DAY_NAME.search(words) or _SPOKE.search(
        story.text, span[1], min(sentence.end, span[1] + 60)
    )
    person = " or ".join(dict.fromkeys(one.person for one in held))
    title = held[0].office.title
    begins = terms[0][0]
    if begins == date.min:
        return None
    recalled = not acts and (
        story.text.startswith("'s ", span[1]) or _OF.search(story.text[sentence.start : span[0]])
    )
    quoted = _QUOTED.match(story.text, span[1], sentence.end) is not None
    if looks_back(words, quoted=quoted) or recalled:
        days = since(begins)
        says = f"{person} was {title} from {begins} on: not written before that"
    else:
        days = terms
        says = f"{person} was {title} {_periods(terms)}"
    return Clue(
        "office",
        (story.words(*span),),
        told(days),
        says,
        held[0].office.id,
        held[0].source,
    )


def text_of(story: Story, sentence: Sentence) -> str:
    """The words of a sentence."""
    return story.text[sentence.start : sentence.end]


def _former(story: Story, span: tuple[int, int], before: str, held: tuple[Tenure, ...]) -> Clue:
    """Written when they no longer held it: after the end of a term, and in none of them."""
    terms = joined(term for one in held for term in one.terms)
    over = [last for _, last in terms if last < date.max]
    after = max(over) if over and _LATE.search(before) else min(over, default=date.min)
    # The last day in office is spoken of as over by the evening.
    days = without(since(after), tuple(term for term in terms if term[0] > after))
    person = held[0].person
    says = f"{person}'s time as {held[0].office.title} was over: after {after}"
    return Clue(
        "former",
        (story.words(*span),),
        told(days or ALWAYS),
        says,
        held[0].office.id,
        held[0].source,
    )


def _took_office(
    story: Story, sentence: Sentence, span: tuple[int, int], held: tuple[Tenure, ...]
) -> Iterator[Clue]:
    starts = [first for one in held for first, _ in one.terms]
    offset = find_offset(story.text, *span, sentence.start, sentence.end)
    days: Spans = since(min(starts))
    end = span[1]
    if offset is not None and offset.start >= span[1] and offset.relation != "future":
        days = common(days, joined(part for day in starts for part in offset.allowed(day, day)))
        end = offset.end
    says = f"{held[0].person} took office on {' or '.join(str(day) for day in starts)}"
    yield Clue(
        "office", (story.words(span[0], end),), told(days), says, held[0].office.id, held[0].source
    )


def _from_government(
    story: Story, sentence: Sentence, match: re.Match[str], people: People
) -> Iterator[Clue]:
    """ "the Biden administration is ...": while it governs; otherwise not before."""
    held = tuple(one for one in people.by_family.get(plain(match["who"]), ()) if one.office.leads)
    if match.group().endswith("administration"):
        presidents = tuple(one for one in held if one.office.id.endswith("_president"))
        held = tuple(one for one in presidents if one.office.state == "US") or presidents
    terms = joined(term for one in held for term in one.terms)
    if not terms:
        return
    before = story.text[sentence.start : match.start()]
    who = family_name(held[0].person, held[0].office.state)
    now = _IS.match(story.text, match.end(), sentence.end)
    if _OTHER.search(before):
        return
    if _OVER.search(before) and not _ITS_PEOPLE.match(story.text, match.end(), sentence.end):
        days = since(min((last for _, last in terms if last < date.max), default=terms[0][0]))
        says = f"told as over: after {days[0][0]}"
    elif now and not looks_back(text_of(story, sentence)):
        days = terms
        says = f"the {who} government was in office {_periods(terms)}"
    else:
        days = since(terms[0][0])
        says = f"there was no {who} government before {terms[0][0]}"
    yield Clue(
        "administration",
        (story.words(*match.span()),),
        told(days),
        says,
        held[0].office.id,
        held[0].source,
    )


def _periods(terms: Spans) -> str:
    return " and ".join(
        f"from {first}" + (" on" if last.year == 9999 else f" to {last}") for first, last in terms
    )
