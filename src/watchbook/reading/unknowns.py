"""Stated unknowns: what the report says outright is not known, not told or under analysis."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from watchbook.reading.skeleton import Line


@dataclass(frozen=True, slots=True)
class StatedUnknown:
    """A field said to be unknown, with the span of the words in the folded text."""

    field: str
    start: int
    end: int
    index: int


_NOT_TOLD = re.compile(
    r" (?:(?:(?:did|does|do|could|would|has|have|had|was|were|is|are|can) (?:not|n't|never)|didn't|doesn't|don't|couldn't|wouldn't|hasn't|haven't|hadn't|wasn't|weren't|isn't|aren't|cannot|can't|not)"
    r"(?: [a-z]+ly)*(?: yet| been| be| able to| all)*(?: [a-z]+ly)? (?:say|said|saying|specify|specified|disclose|disclosed|confirm|confirmed|provide|provided|give|given|reveal|revealed|elaborate|identify|identified|know|known|clear|determine|determined|make|mention|mentioned|tell|release|released|comment|detail|state|stated|announce|announced|describe|verify|verified|establish|established|offer|elaborating|clarify|publicize|available|share|name|give out|V|details|sure|certain)"
    r"|(?:declined|declining|declines) to (?:say|specify|disclose|give|provide|comment on|identify|reveal|confirm|name|discuss)|refused to (?:say|disclose|give)"
    r"|(?:still |now |currently |also |jointly )?(?:analy[sz]ing|analy[sz]es|assessing|examining|studying|investigating|evaluating|looking into|trying to (?:determine|verify|confirm|identify|find out|work out|establish)|working to (?:determine|confirm|verify|identify|establish)|under analysis|being (?:analy[sz]ed|assessed|examined|studied|investigated|evaluated)|conducting (?:an? )?(?:[a-z]+ )?analysis|seeking to determine|checking|reviewing)"
    r"|(?:was|were|is|are|remain|remains|remained|be|been|still) (?:also |still |not |as yet |yet |immediately |[a-z]+ly )*(?:unclear|unknown|not known|not clear|uncertain|undisclosed|unconfirmed|unspecified|undetermined|not immediately (?:clear|known|available)|under (?:analysis|review|investigation|assessment|study))"
    r"|yet to be (?:confirmed|determined|known|disclosed|identified|verified|established)|yet to (?:confirm|determine|disclose|say|identify|comment|release|give|provide|verify)|without (?:saying|specifying|giving|elaborating|elaboration|providing|disclosing|identifying|revealing|naming|stating|mentioning|detailing)"
    r"|no (?:immediate |further |other |additional |more |specific )*(?:details?|information|word|confirmation|indication|comment|data|figures?|estimate|estimates)|there was no (?:word|indication|information)|it is unclear|unclear|unknown|at an undisclosed|an undisclosed|an unspecified|undisclosed)(?= )"
)

#: What is not known, by its words. ``W``, ``E`` and ``V`` are phrases of the sentence.
_OBJECTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "weapon",
        re.compile(
            r" (?:(?:what|which) (?:kind|type|sort|types|kinds|missile|weapon|weapons|projectile|W|exactly|it was|they were|was|were|had been)|(?:exact |specific |precise )?(?:types?|kinds?|class|models?|nature|identity|variant|specifications?|specifics) (?:of (?:the |these |those |ballistic |a )?(?:W|missile|missiles|weapon|weapons|projectile|projectiles|rocket|rockets|it)|and|or|,|\.|;|V)|the (?:exact )?types?|(?:missile|weapon|projectile|W)(?: 's)? (?:exact )?(?:type|types|model|identity|kind)|whether (?:it|they|W|the W|E|A|the A|the projectile|any of them|the missile) (?:was|were|is|had been|V) (?:an? )?(?:W|V W|ballistic|missile|cruise|actually|indeed|of)|if (?:it|they|W) (?:was|were) (?:an? )?W|details of (?:the )?W|what was (?:fired|launched|V)|what (?:the A |A |it |they )?(?:had )?V\b|W type|what W|type)"
        ),
    ),
    (
        "distance_km",
        re.compile(
            r" (?:how far|(?:flight |exact |its |their |the |flying |W |missile |W 's |it |specific |and |or |such as |travel |other |maximum )+(?:range|distance|ranges|distances)|(?:flight|flying) (?:range|distance|trajectory and range)|ranges?(?= (?:and|of (?:the )?(?:W|E|missile)|,|\.|or))|(?:and|or|,) (?:range|distance)|(?:distance|range) (?:it|they|W|the W) V|other flight (?:data|details)|V distance)"
        ),
    ),
    (
        "apogee_km",
        re.compile(
            r" (?:how high|(?:maximum |flight |peak |its |their |the |or |and |exact )*(?:altitudes?|apogee|heights?))"
        ),
    ),
    (
        "landing",
        re.compile(
            r" (?:where (?:exactly )?(?:it|they|the|these|W|E|the weapon|any of them|the projectiles?|the missiles?|the W|or how|and when|each|each of them)(?: W)?(?: (?:may|might|would|had|have|has|likely|were|was|ultimately|actually|eventually|finally|later|then))* (?:V|came|come|ended|went|splashed|landed|fell|impacted)|where (?:they|it|W|the weapon) V|(?:landing|impact|splashdown|splash-down|V) (?:sites?|points?|areas?|locations?|spots?|zones?)|whether (?:it|they|W|any|the W|E) (?:V|had V|landed|fell|reached) )"
        ),
    ),
    (
        "outcome",
        re.compile(
            r" (?:(?:whether|if) (?:[a-zA-Z'-]+ ){0,6}?(?:success|successful|successfully|succeeded|failed|failure|V or (?:failed|V)|worked|a success|reached orbit|orbit)|claim of success|success of|(?:whether|if) (?:E|W|the W|it|they) V|success or failure|outcome|results? of|position on whether|whether W V)"
        ),
    ),
    (
        "count",
        re.compile(
            r" (?:how many|(?:exact |the |total |precise |specific )*(?:number|quantity|numbers)(?= (?:of|and|V|,|\.|or|fired|launched))|exact count)"
        ),
    ),
    (
        "site",
        re.compile(
            r" (?:where (?:exactly )?(?:the |it |they |W |E |A |the A |these )*(?:W |E |A |it )*(?:was |were |had been |had |has been )*(?:V|fired|launched|took place|taken place|conducted|occurred|happened|carried out|E|D E|recent)|(?:launch|launching|firing|exact|its|the|geographical|specific|test|precise) (?:E |launch |launching |firing |geographical )?(?:sites?|locations?|places?|position)|from where|where (?:the )?(?:recent )?E|or where|and where|when or where|when and where|undisclosed (?:location|site|place|area)|an? undisclosed (?:location|site|place|area)|unspecified (?:location|site|place|area)|location|where or when)"
        ),
    ),
    (
        "time",
        re.compile(
            r" (?:when (?:the |it |they |W |E |or|and|exactly|A|this)|(?:exact |specific |precise |undisclosed |unspecified )(?:time|timing|date|launch time|launch date)|what time|(?:the )?(?:date|time|timing) (?:of|or|and)|at an undisclosed time|undisclosed time|where (?:or|and) when)"
        ),
    ),
    (
        "platform",
        re.compile(
            r" (?:(?:whether|if|what) (?:[a-zA-Z'-]+ ){0,9}?(?:vessel|submarine|launch platform|platform|underwater|barge|submersible|ship|launcher|on land or|land or|sea or|from land|from the sea|from the ground|aircraft|mobile)|(?:launch|firing) platform|type of (?:launcher|platform|submarine|vessel))"
        ),
    ),
)
_BREAK = re.compile(
    r" (?:; |but (?!not)|while |although |though |, but |, which (?:has|had|is|was) |and V|according to |, A |, the A )"
)
_SUBJECT_FIRST = re.compile(
    r"(?:unclear|unknown|known|assessed|confirmed|disclosed|determined|clear|undisclosed|unconfirmed|analy[sz]ed|identified|available|under (?:analysis|review|investigation)|given|specified|revealed|provided|established|verified|announced|released|mentioned|uncertain|undetermined)$"
)
_WANTED_DETAILS = re.compile(r" (?:details|specifics|specifications|information|data) ")
_GIVES_UP = re.compile(
    r" (?:comment|confirmed reports|nuclear|denuclearization|whether (?:to|it would|they would)) "
)


_CUE = re.compile(
    r"\b(?:not|no|unclear|unknown|undisclosed|unspecified|unconfirmed|without|declin|refus|yet|analy[sz]|assess|investigat|examin|study|evaluat|trying to|check|determin|review|uncertain)|n't\b"
)


def may_be_unknown(lower: str, start: int, end: int) -> bool:
    """Whether a sentence holds any word by which something is said to be unknown."""
    return _CUE.search(lower, start, end) is not None


def find_unknowns(line: Line) -> Iterator[StatedUnknown]:
    """The fields that a sentence says are not known, each with the words that say so.

    "did not immediately say what kind of missile was fired or how far it flew" names weapon
    and distance; "is analysing the type and range" does; "no details were given" names none.
    """
    text = line.text
    seen: set[str] = set()
    for match in _NOT_TOLD.finditer(text):
        cue = match.group()
        after = text[match.end() :]
        stop = _BREAK.search(after)
        window = after[: stop.start() + 1] if stop else after
        regions = [(match.end(), window)]
        if _SUBJECT_FIRST.search(cue):
            before = text[: match.start() + 1]
            clause = max(
                before.rfind(mark)
                for mark in (
                    " but ",
                    " ; ",
                    " while ",
                    " although ",
                    " though ",
                    " , and ",
                    " which ",
                )
            )
            begin = max(0, clause + 1)
            regions.insert(0, (begin, before[begin:]))
        if cue.strip().startswith(
            ("at an undisclosed", "an undisclosed", "an unspecified", "undisclosed")
        ):
            regions = [(match.start(), text[match.start() : match.end() + 14])]
        for base, region in regions:
            for field, pattern in _OBJECTS:
                if field in seen:
                    continue
                found = pattern.search(region if region.startswith(" ") else " " + region)
                if found is None:
                    continue
                shift = 0 if region.startswith(" ") else -1
                low = min(match.start() + 1, base + found.start() + shift + 1)
                high = max(match.end(), base + found.end() + shift)
                first, last = line.between(max(1, low), high)
                if last <= first or not _verb_fits(field, line, base + found.start() + shift, high):
                    continue
                seen.add(field)
                yield StatedUnknown(field, line.items[first].start, line.items[last - 1].end, first)


def _verb_fits(field: str, line: Line, start: int, end: int) -> bool:
    """ "where it landed" is not where it was fired from, nor the other way round."""
    first, last = line.between(max(1, start + 1), end)
    senses = {item.meaning.sense for item in line.items[first:last] if item.tag == "V"}
    moving = senses & {"land", "hit", "fly", "reach"}
    if field == "site":
        return not moving
    if field == "landing":
        return not senses or bool(moving)
    if field == "outcome":
        return not senses or bool(senses & {"fail", "hit", "reach", "hold"})
    return True
