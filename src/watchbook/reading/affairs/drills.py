"""Exercises and parades: "the Foal Eagle exercise", "joint drills by the U.S. and South Korea",
"a military parade". A firing that is called a drill is the launch, and no drill beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from watchbook.knowledge import Knowledge
from watchbook.reading.affairs.parties import Parties, list_after
from watchbook.reading.affairs.telling import Scene, Telling, clause, dates_of, negated
from watchbook.reading.affairs.venues import find_venue
from watchbook.reading.phrases.annotation import Page
from watchbook.reading.phrases.skeleton import Line
from watchbook.reading.text.word_lists import words_of
from watchbook.records import Status

#: "exercise restraint": a verb.
_EXERCISED = re.compile(
    r" (?:(?:more |utmost |maximum |due |great |extreme |self-)*(?:restraint"
    r"|restrain|caution|patience|vigilance|care|control|prudence|calm|power"
    r"|authority|influence|discretion|leadership|judgment)|(?:its|their|his|her"
    r"|our|your|the|a|all) (?:right|rights|power|influence|authority|veto|option"
    r"|leverage|full)|of (?:the )?(?:power|right|rights|authority|restraint"
    r"|influence))\b"
)
_GENERIC = re.compile(
    r" (?:end|halt|halting|ending|stop|stopping|suspend|suspends|suspended"
    r"|suspending|suspension|cancel|canceled|cancelled|canceling|scrap|scrapped"
    r"|abandon|freeze|curb|refer|refers|"
    r"called such|calls such|such|any|future|no|every|criticized|criticizing"
    r"|against|regular|regularly|often|routinely|always|opposes?|view|views|viewed"
    r"|sees|describes?|condemns|denounces|"
    r"anger over|complain\w* (?:of|about)|their own costly|own costly"
    r"|what they call|other|watch|eyes|V what|from)"
    r"(?: (?:to|of|on|as|the|its|their|all|huge|major|large-scale|annual|regular|J"
    r"|A|O|R|joint|military|-|and|sanctions|hostile|policy|like|such|,|these|those"
    r"|that|springtime|defensive|what|it|they|call|calls|called|allied"
    r"|further)){0,7} $"
)
_COURSE_BEFORE = re.compile(
    r" (?:began|begin|begins|beginning|started|start|starts|kicked off|kick off"
    r"|kicks off|opened|open|launched|conclude|concluded|concludes|conclusion"
    r"|sidelines of|ended|ends|end of|close of|wrapped up|winding up|closing out|"
    r"finished|finish|completed|extended|extend|ongoing|amid|during|amidst"
    r"|start of|middle of|part of|V|course of|coincided with|coincide with"
    r"|response to|against|ahead of|before|after|involved in|taking part in"
    r"|took part in|joined|in)"
    r"(?: (?:to|of|the|an?|its|their|own|his|N|[a-z]+-[a-z]+(?:-[a-z]+)?|days?"
    r"|weeks?|months?|with|this|A|J|O|R|G|-|/|and|'s|\"|,|D|what|[a-z]+)){0,9} $"
)
_COURSE_AFTER = re.compile(
    r" (?:, )?(?:known as [a-z ]+, |dubbed [a-zN ]+, |which )?(?:by [AGJR](?: and "
    r"(?:the )?[AGJR])? |with (?:the )?[AG] |between [a-zA-Z ]{1,30} |on D "
    r"|in P )?(?:began|begin|begins|commenced|started|start|starts|kicked off"
    r"|opened|concluded|conclude|concludes|ended|ends|end|wrap|are (?:under way"
    r"|underway|taking|set)|is (?:under way|underway|taking|set)|were (?:set|V|to)"
    r"|was (?:V|to|planned)|run|runs|will run|took place|taking place|underway"
    r"|under way|lasting|V|follow|set for|set to|slated|scheduled|due|, slated"
    r"|, set|involving|this week|involve|involves)\b"
)
_PLANNED = re.compile(
    r" (?:(?:will|to (?:hold|conduct|stage|begin|start|carry|launch|take|V|resume"
    r"|open|kick)|plan|plans|planned|upcoming|forthcoming|scheduled|ahead of"
    r"|set to|slated|due|planning|prepare|prepares|preparing|before|next)"
    r"(?: [a-zA-Z'-]+){0,9}) $"
)
_PLANNED_AFTER = re.compile(
    r" (?:, )?(?:[a-zA-Z ,]{0,60}?)(?:slated|scheduled|set|planned|due) (?:for|to "
    r"(?:start|begin|be|take|open|kick|run|last)|D|later|next)"
)
_LASTS = re.compile(
    r"^(?:annual|yearly|winter|summer|spring|springtime|autumn|large-scale|massive"
    r"|two-day|maritime|strategic|naval|\w+-(?:day|week|month|long)(?:-long)?"
    r"|major|tabletop|biggest|largest)$"
)
_OVER = re.compile(r" (?:had been |was |were )?due to end")


@lru_cache(maxsize=4)
def _named(knowledge: Knowledge) -> re.Pattern[str]:
    known = (*knowledge.cues["drill.names"], *_holders(knowledge))
    names = sorted(known, key=len, reverse=True)
    return re.compile(
        r"\b(?:" + "|".join(re.escape(name) for name in names) + r")\b(?: (?:\d{2,4}|[ivx]+)\b)?"
    )


def find_drills(
    page: Page, hits: list[tuple[int, int]], parties: Parties, knowledge: Knowledge
) -> Iterator[Telling]:
    """The drills that sentences tell of; ``hits`` are the (sentence, item) of their cue words."""
    done: set[tuple[int, int]] = set()
    for number, at in hits:
        line = page.sentences[number].line
        scene = Scene(page, parties, number, line, at)
        item = line.items[at]
        first, last = clause(line, at)
        nouns = knowledge.cues["drill.nouns"]
        name = _name_of(scene, first, last, knowledge)
        if item.tag not in nouns:  # a name by itself: "during Foal Eagle"
            if name is None or not page.folded.text[item.start].isupper():
                continue
            if any(
                line.items[other].tag in nouns
                for other in range(max(0, at - 6), min(len(line.items), at + 13))
            ):
                continue
        elif (
            (
                item.tag in ("exercise", "exercises")
                and (_EXERCISED.match(scene.after) or _is_verb(line, at))
            )
            or (item.tag == "games" and (at == 0 or line.items[at - 1].tag != "war"))
            or (
                item.tag in ("drill", "drills")
                and at
                and (
                    line.items[at - 1].tag
                    in ("fire", "to", "seed", "oil", "evacuation", "rescue", "pass")
                    or _is_verb(line, at)
                )
            )
        ):
            continue
        if (number, first) in done and name is None:
            continue
        if (last < len(line.items) and line.items[last].tag in ("that", "which")) or (
            line.items[last - 1].tag == ","
            and last < len(line.items)
            and line.items[last].tag == "which"
        ):
            last = _relative(line, last)
        telling = _telling(scene, first, last, name, knowledge)
        if telling is not None:
            done.add((number, first))
            yield telling


_RUNS = words_of(
    """
    commenced began begin begins started start starts ended end ends ran run runs V conclude
    concluded concludes were was is are kicked opened will the had lasts
    """
)


def _relative(line: Line, last: int) -> int:
    """ "Drills that started on Monday": the clause goes on where it tells when they run."""
    if last + 1 >= len(line.items) or line.items[last + 1].tag not in _RUNS:
        return last
    return clause(line, last + 1)[1]


def _is_verb(line: Line, at: int) -> bool:
    previous = line.items[at - 1].tag if at else ""
    following = line.items[at + 1].tag if at + 1 < len(line.items) else ""
    return previous in ("to", "they", "we", "who", "will", "must", "should") or (
        following in ("its", "their", "for", "into") and previous in ("A", "G", "and")
    )


def _name_of(scene: Scene, first: int, last: int, knowledge: Knowledge) -> str | None:
    items = scene.line.items
    low, high = max(0, scene.at - 8), min(len(items), scene.at + 9)
    match = _named(knowledge).search(scene.page.folded.lower, items[low].start, items[high - 1].end)
    if match is None or not scene.page.folded.text[match.start()].isupper():
        return None
    return match.group()


def _military(scene: Scene, knowledge: Knowledge) -> bool:
    words = knowledge.cues["drill.military"]
    items = scene.line.items
    for index in range(scene.at - 1, max(-1, scene.at - 8), -1):
        tag = items[index].tag
        if tag in words or tag in ("W", "M", "missile-firing"):
            return True
        if tag in ("O", "R") and scene.page.folded.lower[
            items[index].start : items[index].end
        ].endswith(
            (
                "military",
                "army",
                "navy",
                "air force",
                "air forces",
                "forces",
                "armies",
                "militaries",
                "troops",
            )
        ):
            return True
        if (
            tag in ("A", "J")
            and items[index + 1 : index + 3]
            and (items[index + 1].tag in ("-", "/") or items[index - 1].tag in ("-", "/"))
        ):
            return True
        if tag in (",", ".", "and") and index < scene.at - 4:
            break
    return (
        bool(re.match(r" (?:by|between|with|of) (?:the )?(?:A|G|J|R|O)\b", scene.after))
        or bool(
            re.match(r" (?:by|of|between) (?:A|G|J|the A)(?: 's)? (?:[a-z]+ ){0,2}R", scene.after)
        )
        or bool(
            re.search(
                r" (?:R|O|troops|forces)(?: [a-zA-Z]+){0,3} (?:during|in|for|of|V)"
                r"(?: [a-z-]+){0,3} $",
                scene.before,
            )
        )
    )


def _telling(
    scene: Scene, first: int, last: int, name: str | None, knowledge: Knowledge
) -> Telling | None:
    line, at = scene.line, scene.at
    item = line.items[at]
    lower = scene.page.folded.lower
    parade = item.tag.startswith("parade")
    military = name is not None or _military(scene, knowledge)
    determiner = _determiner(line, at)
    pointing = determiner in ("the", "these", "those", "that", "this", "'s", "its", "their")
    generic = bool(_GENERIC.search(scene.before[-120:])) and name is None
    held = re.search(r" V (?:[a-z-]+ ){0,6}$", scene.before[-60:])
    if generic and held and any(one.tag == "D" for one in line.items[at:last]):
        generic = False  # "last held such drills in October"
    if negated(scene.before[-60:]):
        return None
    course = bool(_COURSE_BEFORE.search(scene.before[-140:])) or bool(
        _COURSE_AFTER.match(scene.after[:140])
    )
    date = next(dates_of(line, at, first, last), None)
    actors = _actors(scene, first, last)
    if name is not None and (len(actors) < 2 or item.tag not in knowledge.cues["drill.nouns"]):
        actors = list(_named_for(name, knowledge)) or actors
    joint = len(actors) > 1
    mods = [one.tag for one in line.items[max(first, at - 7) : at]]
    plural = item.tag.endswith("s") and item.tag not in ("games",)
    lasts = any(_LASTS.match(tag) for tag in mods)
    particular = military and not generic and (name is not None or course or date is not None)
    if parade:
        particular = (
            particular and (course or date is not None) and not (plural and determiner == "its")
        )
    elif not joint and name is None and "joint" not in mods:
        # one state's own, unnamed: what it fires in a drill is told as the launch
        overseen = (
            item.tag == "exercise" and date is not None and bool(re.match(r" V by ", scene.after))
        )
        particular = particular and (
            overseen
            or lasts
            or (military and plural and bool({"V", "began", "during"} & set(mods) or course))
            or "military" in lower[line.items[max(0, at - 3)].start : item.start]
        )
        during = bool(
            re.search(r" (?:during|in|part of) (?:an? |the |its )?O $", scene.before[-24:])
        )
        if _fires(line, first, last) and not lasts and not plural and not during and not overseen:
            particular = False
        if (
            not plural
            and determiner in ("own", "a")
            and not lasts
            and "military" not in mods
            and _fires(line, 0, len(line.items))
        ):
            particular = False
    if not particular and not pointing:
        return None
    if not military and not pointing:
        return None
    status: Status = "occurred"
    if (
        _PLANNED.search(scene.before[-90:])
        and not re.search(
            r" (?:began|during|amid|ongoing)(?: [a-zA-Z'-]+){0,8} $", scene.before[-70:]
        )
    ) or _PLANNED_AFTER.match(scene.after[:110]):
        status = "planned"
    if _OVER.search(scene.after[:80]) or re.search(
        r" (?:before|prepar\w+|anger|response)(?: [a-z]+){0,4} to (?:the )?$", scene.before[-40:]
    ):
        status = "occurred"
    text = scene.page.folded.text
    seas = status == "occurred" or True
    headline = scene.page.position(scene.number) == 0
    site = find_venue(line, text, at, last, seas=seas) if not generic and not headline else None
    start = item.start
    return Telling(
        "drill",
        scene.number,
        at,
        first,
        last,
        start,
        item.end,
        status,
        tuple(actors),
        date=date,
        site=site,
        name=name,
        pointing=pointing,
        particular=particular,
        recalled=False,
    )


def _determiner(line: Line, at: int) -> str:
    for back in range(at - 1, max(-1, at - 7), -1):
        tag = line.items[back].tag
        if tag in ("the", "a", "an", "its", "their", "these", "those", "that", "this", "own", "'s"):
            return tag
        if tag in (",", ".", "of", "in", "and", "V"):
            return ""
    return ""


def _fires(line: Line, first: int, last: int) -> bool:
    return any(
        (item.tag == "V" and item.meaning.sense in ("fire", "test")) or item.tag in ("firing", "E")
        for item in line.items[first:last]
    )


_NP = re.compile(r"^(?:[AJGOR]|-|/|and|'s|,|\"|the|[a-z].*)$")
_NP_ENDS = words_of(
    """
    of in on to during amid after before as that which by began started begin hold opened over
    with V D from at against for ends into end and_then is are was were says said when while
    condemned called part for staged
    """
)


def _actors(scene: Scene, first: int, last: int) -> list[str]:
    """Who takes part: from "with", "between", "by" behind it, the words before it, the subject."""
    line, at, parties = scene.line, scene.at, scene.parties
    low = at
    while low > first and line.items[low - 1].tag not in _NP_ENDS:
        low -= 1
    found = parties.among(line, low, at, strict=False)
    index = at + 1
    stop = min(len(line.items), at + 14)
    withs = False
    while index < stop and index < last + 1:
        tag = line.items[index].tag
        if tag in ("between", "by", "with", "involving", "among", "of") and index + 1 < stop:
            end = list_after(line, index + 1, min(len(line.items), index + 14))
            listed = parties.among(line, index + 1, end, strict=False)
            if listed:
                found.extend(code for code in listed if code not in found)
                withs = withs or tag == "with"
                break
        elif tag in (".", ";", "that", "which", "after", "as", "for", "aimed", "to", "at") or (
            tag in ("on", "over")
            and line.items[index + 1 : index + 2]
            and line.items[index + 1].tag != "D"
        ):
            break
        index += 1
    if withs or (
        not found
        and not re.search(
            r" (?:time of|over|around|about|anger at|start of|D ,) (?:[a-zA-Z'-]+ ){0,6}$",
            scene.before[-70:],
        )
    ):
        subject = _subject(scene, first)
        found.extend(code for code in subject if code not in found)
    if (
        withs
        and len(found) == 1
        and any(item.tag in ("O", "R") for item in line.items[first:at])
        and parties.default not in (None, *found)
    ):
        assert parties.default is not None
        found.append(parties.default)
    if len(found) < 2:
        found = _allies(scene, found)
    return sorted(found)


@lru_cache(maxsize=4)
def _holders(knowledge: Knowledge) -> dict[str, tuple[str, ...]]:
    """Whose a named drill is, from the groups of cues called ``of_KR_US``."""
    holders: dict[str, tuple[str, ...]] = {}
    for group, names in knowledge.cues.items():
        if group.startswith("drill.of_"):
            codes = tuple(sorted(group.removeprefix("drill.of_").split("_")))
            holders.update(dict.fromkeys(names, codes))
    return holders


def _named_for(name: str, knowledge: Knowledge) -> tuple[str, ...]:
    """The states that hold a drill of that name, where we know them."""
    holders = _holders(knowledge)
    return next((codes for known, codes in holders.items() if name.startswith(known)), ())


def _subject(scene: Scene, first: int) -> list[str]:
    line, parties = scene.line, scene.parties
    tags = [item.tag for item in line.items[first : scene.at]]
    if "allies" in tags:
        return []
    found = parties.among(line, first, scene.at)
    if not found and {"it", "its", "they", "their", "he"} & set(tags):
        earlier = parties.among(line, 0, first)
        found = earlier[-2:] if "they" in tags and len(earlier) > 1 else earlier[:1]
    return found


def _allies(scene: Scene, found: list[str]) -> list[str]:
    """ "The two allies", "the two militaries": the last two states named before."""
    match = re.search(
        r" (?:the|N)(?: N)? (?:allies|countries|militaries|armies|nations|sides|O) ",
        " " + scene.before[-60:],
    )
    if match is None or ("allies" not in match.group() and "countries" not in match.group()):
        return found
    named: list[str] = []
    for number in (scene.number, scene.number - 1):
        if number < 0:
            break
        line = scene.page.sentences[number].line
        stop = scene.at if number == scene.number else len(line.items)
        for item in line.items[:stop][::-1]:
            if item.tag in ("A", "G", "J"):
                code = str(item.meaning.meaning.code)
                if code not in named:
                    named.append(code)
            if len(named) == 2:
                return named
    return found
