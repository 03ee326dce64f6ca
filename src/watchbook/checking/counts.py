"""Two numbers of things fired at one time: "two missiles" in the title, "three" in the body.

Accused are two counts of one event, by one voice (the same origin, or the report's own words beside
anybody's), both written out, in two sentences, that no number satisfies. Where two origins differ,
that is what a report should tell, and nobody is accused; nor where a sentence says that the number
was mended. Both written out with number words: an error. A singular by its article alone beside
a number or a plural ("a missile", "the missiles"): a warning, since a slip of grammar is not yet a
wrong number; "a new missile", "a missile launch" name a kind and count nothing. Where one of the
two is in somebody's quoted words, a note: speaker and reporter may know different things.

And "the five missiles" of a report that has told of two: a number with its article goes back to one
told before. Accused, with a warning, where nothing told before is that number, nor adds up to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations, islice

from watchbook.checking.ground import TESTS, Ground
from watchbook.checking.voices import (
    MENDED,
    is_mended,
    quoted,
    range_of,
    same_sentence,
    same_voice,
    tells_apart,
)
from watchbook.reading.phrases.numbers import NUMBER, parse_number
from watchbook.records import Claim, Evidence, Finding, Mention, Severity, Witness

#: So many are looked at: no report of the news has more, and a hostile one shall cost no time.
MANY = 12
_WRITTEN = re.compile(rf"(?<![\w-])(?:{NUMBER}|single|pair|dozen|couple|lone)\b")
_ONE = re.compile(r"\b(?:an?|another|one|single|lone)\b")
_KIND = re.compile(
    r"\b(?:\w+th|first|second|third|new|type|kind|version|model|improved|upgraded|advanced|latest)\b"
)
_ITS_TEST = re.compile(r"[ -](?:launch|test|firing|fire|drill|attack|system|programme?|engine)")
#: The sentence tells of an earlier firing, or of one beside another.
_OTHER_TIME = re.compile(
    r"\b(?:ago|last (?:year|month|week)|in (?:\w+ )?(?:19|20)\d\d|previous\w*|earlier"
    r"|the year before)\b"
)
_TEST_OF = re.compile(
    r"\b(?:(?:test|tests|launch|test-firing|firing|trial|type|kind|version|model) of"
    r"|be|is|was|been|as|called|named|like|than|with) $"
)
_THING = re.compile(r"missile|rocket|projectile|weapon|satellite|shell|warhead|drone|torpedo")
_AND_ONE = re.compile(r"\b(?:and|or|as well as|followed by) (?:an?|another|one|the other)\b")
_FIRES = re.compile(
    r"\b(?:test-)?(?:fir(?:ed|es|ing)|launch(?:ed|es|ing)|test(?:ed|s|ing)|shot)\b(?! down)"
)
_WEAPONS = r"(?:missiles|rockets|projectiles|launches|warheads|satellites|shots)"
_THE_MANY = re.compile(
    rf"\b(?:the|these|all) (?P<number>{NUMBER}) (?:[a-z-]+ ){{0,3}}?{_WEAPONS}"
    r"\b(?! (?:that|which|of)\b)"
)
_COUNTING = re.compile(
    rf"(?<![\d.,:-])\b(?P<number>{NUMBER})\b(?!\s*(?:km|kilomet|mile|met(?:er|re)|minute|hour"
    r"|[ap]\.?m\b|percent|%|feet|foot|kg|tonne|seconds?|years?|weeks?|months?|days?))"
)
_ONE_WEAPON = re.compile(
    r"\ban? (?:[a-z0-9-]+ ){0,4}?(?:missile|rocket|projectile|satellite)\b"
    r"|\band an? [a-z0-9-]+\b"
)
_ANOTHER = re.compile(r"\b(?:another|an additional|a second|a third|one more)\b")
#: Other missiles than those told of.
_OTHERS = re.compile(
    r"\b(?:ago|last (?:year|month|week)|since|previous\w*|had|earlier|20\d\d|19\d\d|other|first"
    r"|last"
    r"|can|could|would|will|on board|carries|tubes|owns?|deployed|of which|tests?|years?)\b"
)
_DEFINITE_PLURAL = re.compile(r"\b(?:the|these|those)\b.*s$")


def check(ground: Ground) -> Iterator[Finding]:
    """The counts of each test, two by two; the first contradiction of an event is told."""
    for mention in ground.reading.events:
        if mention.kind not in TESTS or mention.status != "occurred":
            continue
        told = [
            (claim, words)
            for claim in mention.claims("count")[:MANY]
            for words in claim.evidence[:3]
        ]
        for (one, first), (other, second) in combinations(told, 2):
            found = _judged(ground, mention, (one, first), (other, second))
            if found is not None:
                yield found
                break
        else:
            continue
        return
    yield from _gone_back_to(ground)


def _gone_back_to(ground: Ground) -> Iterator[Finding]:
    """Numbers with their article that nothing before has told."""
    main = ground.main
    if main is None or main.kind != "launch" or not main.claims("count"):
        return
    lower, told = ground.lower, main.claims("count")[0]
    for match in islice(_THE_MANY.finditer(lower), MANY):
        many = parse_number(match["number"])
        before = _numbers(lower[: match.start()])
        if many is None or many < 2 or not ground.in_story(match.start()):
            continue
        first = ground.folded.folded_at(told.evidence[0].start)
        if first > match.start() or ground.in_quotation(match.start()):
            continue
        sums = {sum(some) for size in (1, 2, 3) for some in combinations(before[-12:], size)}
        bounds = range_of(told)
        if many in sums or many in before or bounds is None or bounds[0] <= many <= bounds[1]:
            continue
        sentence = ground.sentence_text(match.start())
        if MENDED.search(sentence) or _OTHERS.search(sentence):
            continue
        words = ground.words(*match.span())
        yield Finding(
            "two counts",
            "warning",
            f"The report tells of “{told.evidence[0].exact}”, and then of “{words.exact}”.",
            (told.evidence[0], words),
            (
                Witness("this report", told.evidence[0].exact, told.evidence[:1]),
                Witness("this report", words.exact, (words,)),
            ),
            main.id,
        )
        return


def _numbers(text: str) -> list[float]:
    """The numbers that count things, those of dates, clocks and measures left out, and one for
    each weapon told by an article: as many as one sentence has, and each "another"."""
    found = [parse_number(match["number"]) for match in _COUNTING.finditer(text)]
    singles = max((len(_ONE_WEAPON.findall(part)) for part in re.split(r"[.\n]", text)), default=0)
    ones = [1.0] * (singles + len(_ANOTHER.findall(text)))
    return [number for number in found if number is not None] + ones


def _judged(
    ground: Ground, mention: Mention, one: tuple[Claim, Evidence], other: tuple[Claim, Evidence]
) -> Finding | None:
    (claim, first), (rival, second) = one, other
    mine, its = range_of(claim), range_of(rival)
    if mine is None or its is None or (mine[0] <= its[1] and its[0] <= mine[1]):
        return None
    if claim.hedged or rival.hedged or same_sentence(ground, first, second):
        return None
    if is_mended(ground, first, second) or tells_apart(ground, first, second):
        return None
    sentences = [ground.sentence_text(ground.place(words)) for words in (first, second)]
    if any(_OTHER_TIME.search(sentence) for sentence in sentences):
        return None
    in_quotes = quoted(ground, first) or quoted(ground, second)
    if not same_voice(claim, rival) and not in_quotes:
        return None
    if any(_names_a_kind(ground, words) for words in (first, second)):
        return None
    if not (_is_a_total(ground, first) and _is_a_total(ground, second)):
        return None
    if any(_counts_on(ground, words) for words in (first, second)):
        return None
    severity = _severity(ground, first, second)
    if severity is None:
        return None
    if in_quotes:
        severity = "note"
    return Finding(
        "two counts",
        severity,
        f"The report counts “{first.exact}” and “{second.exact}” fired at one time.",
        (first, second),
        tuple(
            Witness(_whose(ground, told, words), words.exact, (words,))
            for told, words in (one, other)
        ),
        mention.id,
    )


def _is_in_lead(ground: Ground, words: Evidence) -> bool:
    """Whether words stand in the headline or the first two sentences of the story."""
    sentence = ground.sentence_at(ground.place(words))
    story = [one.number for one in ground.sentences if not one.furniture]
    return sentence is not None and sentence.number in story[:3]


def _severity(ground: Ground, first: Evidence, second: Evidence) -> Severity | None:
    """Error for two written numbers, warning where one is told by an article or plural alone."""
    written = [bool(_WRITTEN.search(words.exact.lower())) for words in (first, second)]
    if all(written):
        return "error"
    articles = [bool(re.match(r"an?\b", words.exact.lower())) for words in (first, second)]
    if any(written) and any(articles):
        return "warning"
    single = next((one for one in (first, second) if _ONE.search(one.exact.lower())), None)
    if (
        single is not None
        and _is_in_lead(ground, single)
        and any(_DEFINITE_PLURAL.search(words.exact.lower()) for words in (first, second))
    ):
        return "warning"
    return None


def _names_a_kind(ground: Ground, words: Evidence) -> bool:
    """Whether an article stands before a kind of weapon, or before the launch and not the weapon:
    "a new missile", "a ballistic missile test"."""
    if not re.match(r"(?:an?|the|its|their|his)\b", words.exact.lower()):
        return False
    end = ground.folded.folded_at(words.end)
    before = ground.lower[max(0, ground.place(words) - 24) : ground.place(words)]
    return bool(
        not _THING.search(words.exact.lower())  # "thought to be a Scud"
        or _KIND.search(words.exact.lower())
        or _ITS_TEST.match(ground.lower, end)
        or _TEST_OF.search(before)
    )


def _counts_on(ground: Ground, words: Evidence) -> bool:
    """Whether the sentence of a single one names a second: "a Sineva and a Bulava"."""
    single = re.match(r"(?:an?|one|a single)\b", words.exact.lower())
    return bool(single and _AND_ONE.search(ground.sentence_text(ground.place(words))))


def _is_a_total(ground: Ground, words: Evidence) -> bool:
    """Whether a count is of all that was fired: what a verb of firing has for its object or
    subject, what stands with its article, what the headline says. "One missile fell at Erbil" may
    be one of sixteen."""
    if re.match(r"(?:an?|the|these|those|both|all|its|their)\b", words.exact.lower()):
        return True
    start, end = ground.place(words), ground.folded.folded_at(words.end)
    before = ground.lower[max(0, start - 60) : start].rsplit(". ")[-1].rsplit("\n")[-1]
    behind = ground.lower[end : end + 30]
    return bool(
        ground.in_title(words)
        or _FIRES.search(before)
        or re.search(r"\b(?:the|these|those|all|both) (?:[a-z]+ )?$", before)
        or re.match(
            r" (?:that )?(?:was|were|had been|have been) (?:test-)?(?:fired|launched)", behind
        )
    )


def _whose(ground: Ground, claim: Claim, words: Evidence) -> str:
    if claim.sources:
        return claim.sources[0]
    return "this report's title" if ground.in_title(words) else "this report"
