"""Sightings: every clause of a report that names a test or tells more of one.

A sighting is one trigger ("fired two missiles", "its fourth nuclear test", "the missile flew")
with the stretch of the sentence that belongs to it. Which sightings tell of the same event is
settled later, in :mod:`watchbook.reading.discourse`.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from watchbook.knowledge import Knowledge
from watchbook.reading.annotation import Annotated, Page
from watchbook.reading.event_nouns import EventNoun
from watchbook.reading.skeleton import Item, Line
from watchbook.reading.verbs import VerbGroup
from watchbook.reading.weapons import WeaponPhrase
from watchbook.reading.word_lists import words
from watchbook.records import Status


@dataclass(frozen=True, slots=True)
class Sighting:
    """One trigger and its stretch of the sentence.

    ``form`` is how it names the event: ``act`` (somebody fires something), ``noun`` (a launch),
    ``more`` (something told of what was fired: it flew, it fell). ``first:last`` are the items
    of its stretch, ``at`` the trigger item. ``status`` is None where no particular event is
    meant. ``dates`` are the date words that belong to it.
    """

    sentence: int
    form: str
    kind: str | None
    at: int
    first: int
    last: int
    status: Status | None
    verb: VerbGroup | None
    noun: EventNoun | None
    weapons: tuple[WeaponPhrase, ...]
    actor: str | None
    dates: tuple[Item, ...]
    failed: bool = False
    succeeded: bool = False
    hedged: bool = False
    recalled: bool = False
    pronoun: bool = False
    number: Item | None = None
    identifies: bool = False
    nearby: str | None = None
    continues: bool = False


@dataclass(frozen=True, slots=True)
class Trigger:
    """A trigger before its stretch is known."""

    start: int
    end: int
    at: int
    form: str
    kind: str | None
    status: Status | None
    verb: VerbGroup | None
    noun: EventNoun | None
    weapons: tuple[WeaponPhrase, ...]
    failed: bool = False
    succeeded: bool = False
    hedged: bool = False
    pronoun: bool = False
    number: Item | None = None
    identifies: bool = False


#: What may stand between a verb of ours and the weapon it fires.
_FILLERS = words(
    """
    what it they he she was were is are be been to appeared appears appear believed thought
    presumed presumably suspected likely probably said says say called calls described as a an
    the of its more also " ' ( ) apparent apparently another at least off for first time second
    third from , A G R J O D C N Q P H S on in early late morning afternoon evening night local
    seemed looked like reportedly and claimed have being simultaneously successfully purported
    so-called so again up about around some over one 's by with into sea new newer upgraded
    modified improved version versions variant variants model models type types kind his country
    test tests series round volley salvo what's total number toward towards east west eastern
    western coast near
    """
)


def find_sightings(page: Page, knowledge: Knowledge) -> Iterator[Sighting]:
    """The sightings of a report in text order; furniture lines are left out."""
    for number, annotated in enumerate(page.sentences):
        if annotated.sentence.furniture or not annotated.telling:
            continue
        tags = annotated.line.text
        if " V " not in tags and " E " not in tags and " W " not in tags:
            continue
        yield from _in_sentence(number, annotated, knowledge)


def _in_sentence(number: int, annotated: Annotated, knowledge: Knowledge) -> Iterator[Sighting]:
    line = annotated.line
    triggers = list(_triggers(line))
    stretches = list(_stretches(line, triggers))
    told: list[Sighting] = []
    previous: tuple[Trigger, Status | None] | None = None
    for trigger, (first, last) in zip(triggers, stretches, strict=True):
        dates = tuple(_dates(line, trigger, first, last))
        status, recalled = _standing(line, trigger, first)
        if previous is not None and _joined_noun(line, previous[0], trigger):
            status = previous[1] if previous[1] != "occurred" or status == "possible" else status
        continues = previous is not None and _says_it_again(line, previous[0], trigger)
        previous = (trigger, status)
        made = Sighting(
            sentence=number,
            form=trigger.form,
            kind=trigger.kind,
            at=trigger.at,
            first=first,
            last=last,
            status=status,
            verb=trigger.verb,
            noun=trigger.noun,
            weapons=trigger.weapons,
            actor=_actor(line, trigger, first),
            dates=dates,
            failed=trigger.failed,
            succeeded=trigger.succeeded,
            hedged=trigger.hedged,
            recalled=recalled,
            pronoun=trigger.pronoun,
            number=trigger.number,
            identifies=trigger.identifies,
            nearby=_owner_nearby(line, trigger) if trigger.form == "noun" else None,
            continues=continues,
        )
        more = (
            list(_further_firings(line, made))
            if made.form == "act" and made.kind == "launch"
            else []
        )
        if more:
            made = replace(made, dates=made.dates[:1])
        told.append(made)
        told.extend(more)
    told.sort(key=lambda one: one.at)
    yield from told


_FURTHER = re.compile(
    r" (?:and|,|, and|followed by) (?P<what>a second|a third|a fourth|another|the other|others"
    r"|(?:at least |about )?N)(?: one| N| more| missile| missiles| W)?(?: more)? (?:on |in "
    r"|early |late |on the |last )*(?P<date>D)(?= )"
)


def _further_firings(line: Line, first: Sighting) -> Iterator[Sighting]:
    """ "fired two missiles on Thursday and another on Saturday": the second firing, which has
    only a number or a pronoun for what was fired."""
    begin = line.starts[first.at]
    end = line.starts[first.last] if first.last < len(line.items) else len(line.text)
    dated = any(item.tag == "D" for item in line.items[first.first : first.last])
    if not dated:
        return
    for match in _FURTHER.finditer(line.text, begin, end):
        date = line.items[line.index(match.start("date"))]
        what = line.index(match.start("what"))
        numbers = [
            item for item in line.items[what : line.index(match.start("date"))] if item.tag == "N"
        ]
        before = line.text[begin : match.start()]
        if " D" not in before and " D " not in line.text[:begin]:
            continue
        yield replace(
            first,
            at=what,
            first=what,
            last=line.index(match.start("date")) + 1,
            weapons=tuple(
                replace(weapon, count=None, count_span=None) for weapon in first.weapons[:1]
            ),
            dates=(date,),
            number=numbers[0] if numbers else line.items[what],
            continues=False,
        )


def _joined_noun(line: Line, one: Trigger, two: Trigger) -> bool:
    """ "might conduct a nuclear test or a missile launch": the second shares the first's standing."""
    if two.form != "noun" or two.verb is not None or one.form != "noun":
        return False
    gap = [item.tag for item in line.items[one.end : two.start]]
    return gap in (
        ["or"],
        ["and"],
        ["and", "/", "or"],
        [",", "or"],
        ["or", "even"],
        ["and", "then"],
    )


def _says_it_again(line: Line, one: Trigger, two: Trigger) -> bool:
    """ "last fired a missile in July, when it launched a Hwasong-14": one firing, told twice."""
    if _with_firing(line, one, two):
        return True
    if (
        two.form != "act"
        or one.form not in ("act", "noun")
        or not ((one.verb and one.verb.last) or (one.noun and "last" in one.noun.words))
    ):
        return False
    gap = " ".join(item.tag for item in line.items[one.end : two.start])
    return bool(
        re.fullmatch(
            r"(?:[a-zA-Z]+ ){0,6}?(?:on |in |late |early )*D (?:, )?when(?: it| they| the A| A"
            r"| G)?",
            gap,
        )
    )


def _with_firing(line: Line, one: Trigger, two: Trigger) -> bool:
    """ "held a second day of missile tests on Wednesday, firing two rockets"."""
    if (
        two.form != "act"
        or one.form != "noun"
        or two.verb is None
        or not two.verb.verb.endswith("ing")
    ):
        return False
    before = line.items[two.start - 1].tag
    gap = [item.tag for item in line.items[one.end : two.start]]
    return before in (",", "by", "with") and not {"after", "before", "while", ";"} & set(gap)


def _triggers(line: Line) -> Iterator[Trigger]:
    """The triggers of a sentence in order, none sharing an item with another."""
    items = line.items
    used: set[int] = set()
    found: list[Trigger] = []
    for at, item in enumerate(items):
        if at in used:
            continue
        made: Trigger | None = None
        if item.tag == "V":
            made = _verb_trigger(items, at, item.meaning, used)
        elif item.tag == "E":
            made = _noun_trigger(items, at, item.meaning, found)
        elif item.tag == "W":
            made = _weapon_trigger(items, at, item.meaning) or _second_object(items, at, found)
        elif item.tag in _QUAKE:
            made = Trigger(at, at + 1, at, "more", "nuclear_test", "occurred", None, None, ())
        if made is not None:
            used.update(range(made.start, made.end))
            found.append(made)
            yield made


def _object(items: Sequence[Item], at: int, tags: str, reach: int = 14) -> int | None:
    """The nearest item with one of the tags after ``at``, across fillers only."""
    for index in range(at + 1, min(len(items), at + 1 + reach)):
        tag = items[index].tag
        if tag in tags and len(tag) == 1 and tag.isupper():
            return index
        if tag not in _FILLERS:
            return None
    return None


_NOT_SUBJECT_GAP = words(". ;")


def _subject_weapon(items: Sequence[Item], at: int, used: set[int]) -> int | None:
    """The weapon phrase that a passive or intransitive verb is said of: the one before it.

    Clauses in between are stepped over: "the rocket that Pyongyang said would carry a
    satellite broke apart", "Agni-IV, which can reach targets far away, was tested".
    """
    index = at - 1
    lowest = max(-1, at - 22)
    while index > lowest:
        tag = items[index].tag
        if tag == "W":
            return _head_of_apposition(items, _head_of_clause(items, index))
        if tag in ("before", "after") and items[index + 1].tag in ("D", "this"):
            index -= 1
            continue
        if tag == "V" and not (
            index == at - 2
            or items[index].meaning.participle
            or items[index].meaning.status is None
        ):
            relative = _relative_before(items, index)
            if relative is None:
                return None
            index = relative - 1
            continue
        if tag in ("E", ";", "but", "while", "after", "before", "because", "when"):
            return None
        index -= 1
    return None


def _relative_before(items: Sequence[Item], index: int) -> int | None:
    """Where the clause "which can reach ..." begins that a verb stands in, or None."""
    for back in range(index - 1, max(-1, index - 7), -1):
        if items[back].tag in ("which", "that", "who"):
            return back
        if items[back].tag in ("V", ";", "W"):
            return None
    return None


_CARRYING = words("that which carrying with meant designed built bearing intended of")


def _head_of_clause(items: Sequence[Item], index: int) -> int:
    """ "The rocket that carried its second satellite exploded": the rocket, not the satellite."""
    for back in range(index - 1, max(-1, index - 12), -1):
        tag = items[back].tag
        if tag == "W":
            return back if items[back + 1].tag in _CARRYING and back + 1 < index else index
        if tag in ("E", ";", "and", "but") or (
            tag == "V" and _relative_before(items, back) is None
        ):
            return index
    return index


_APPOSED = words(
    """
    likely presumed believed to be appeared a an thought called named dubbed identified as also
    known described by which said was were the R O A J G , ( ) possibly apparently suspected one
    of
    """
)


def _head_of_apposition(items: Sequence[Item], index: int) -> int:
    """ "The missiles, presumed to be Scuds, were launched": the first is the subject."""
    at = index - 1
    comma = False
    while at >= 0 and items[at].tag in _APPOSED:
        comma = comma or items[at].tag in (",", "(")
        at -= 1
    return at if comma and at >= 0 and items[at].tag == "W" else index


_PRONOUNS = words("it they which that who one another both")


def _pronoun_subject(items: Sequence[Item], at: int) -> bool:
    before = [item.tag for item in items[max(0, at - 3) : at]]
    return bool(before) and (
        before[-1] in _PRONOUNS
        or (before[-1] == "," and len(before) > 1 and before[-2] in _PRONOUNS)
        or before[-1] in ("and", "before", "after", "but", "\u2014", ",", "reportedly")
    )


def _verb_trigger(
    items: Sequence[Item], at: int, verb: VerbGroup, used: set[int]
) -> Trigger | None:
    if verb.sense == "send" and verb.passive:
        subject = _subject_weapon(items, at, used)
        if subject is None or not _to_orbit(items, at):
            return None
        return Trigger(
            subject,
            at + 1,
            at,
            "act",
            "launch",
            verb.status,
            verb,
            None,
            (items[subject].meaning,),
            verb.failed,
            verb.succeeded,
            verb.hedged,
        )
    if (
        verb.sense == "send"
        and verb.verb.startswith("carr")
        and at
        and items[at - 1].tag == "W"
        and _object(items, at, "W", 4) is not None
    ):
        return Trigger(
            at - 1,
            at + 1,
            at,
            "more",
            None,
            verb.status,
            verb,
            None,
            (items[at - 1].meaning,),
            identifies=True,
        )
    if verb.sense == "send":
        found = _object(items, at, "W", 8)
        if (
            found is None
            or found + 1 >= len(items)
            or items[found + 1].tag not in _SENT_WHERE
            or (verb.passive and verb.participle)
        ):
            return None
        if verb.verb.startswith(("put", "plac", "carr")) and not _to_orbit(items, found):
            return None
        weapon = items[found].meaning
        return Trigger(
            at,
            found + 1,
            at,
            "act",
            "launch",
            verb.status,
            verb,
            None,
            (weapon,),
            verb.failed,
            verb.succeeded,
            verb.hedged,
        )
    if verb.sense in ("fire", "test", "hold") and (engine := _engine(items, at)) is not None:
        return Trigger(
            at,
            engine + 1,
            at,
            "act",
            "engine_test",
            verb.status,
            verb,
            None,
            (),
            verb.failed,
            verb.succeeded,
            verb.hedged,
        )
    if (
        verb.verb in ("blew up", "destroyed", "blown up")
        and (blown := _blown_up(items, at)) is not None
    ):
        return Trigger(
            at,
            blown + 1,
            at,
            "act",
            "launch",
            verb.status,
            verb,
            None,
            (items[blown].meaning,),
            True,
            False,
            verb.hedged,
        )
    if verb.sense in ("fire", "test") or (
        verb.sense == "detonate" and _object(items, at, "W") is not None
    ):
        subject = None
        bare = (
            verb.participle
            and at > 0
            and items[at - 1].tag == "W"
            and _object(items, at, "W", 3) is None
        )
        if verb.passive or bare:
            subject = _subject_weapon(items, at, used)
        if subject is not None and not (verb.participle and _object(items, at, "W", 3)):
            weapon: WeaponPhrase = items[subject].meaning
            kind = _kind(verb, weapon)
            if kind is None:
                return None
            start = subject if not any(index in used for index in range(subject, at)) else at
            apposed = tuple(item.meaning for item in items[subject + 1 : at] if item.tag == "W")
            return Trigger(
                start,
                at + 1,
                at,
                "act",
                kind,
                verb.status,
                verb,
                None,
                (weapon, *apposed),
                verb.failed,
                verb.succeeded,
                verb.hedged,
            )
        counted = _counted(items, at, verb)
        if counted is not None:
            return Trigger(
                min(at, counted),
                max(at, counted) + 1,
                at,
                "act",
                "launch",
                verb.status,
                verb,
                None,
                (),
                verb.failed,
                verb.succeeded,
                verb.hedged,
                number=items[counted],
            )
        relative = _relative_object(items, at) if not verb.passive else None
        if relative is not None and relative not in used:
            weapon = items[relative].meaning
            kind = _kind(verb, weapon)
            if kind is not None:
                return Trigger(
                    relative,
                    at + 1,
                    at,
                    "act",
                    kind,
                    verb.status,
                    verb,
                    None,
                    (weapon,),
                    verb.failed,
                    verb.succeeded,
                    verb.hedged,
                )
        found = _object(items, at, "WE")
        if found is not None and items[found].tag == "W":
            weapon = items[found].meaning
            kind = _kind(verb, weapon)
            if kind is None:
                return None
            end = found + 1
            weapons = [weapon]
            # "a missile and two rockets", "two missiles, likely Scuds"
            while end + 1 < len(items) and items[end].tag == "," and (more := _joined(items, end)):
                weapons.append(items[more].meaning)
                end = more + 1
            return Trigger(
                at,
                end,
                at,
                "act",
                kind,
                verb.status,
                verb,
                None,
                tuple(weapons),
                verb.failed,
                verb.succeeded,
                verb.hedged,
            )
        if found is not None and verb.sense == "fire":
            return None
        if (
            verb.passive
            and verb.sense in ("fire",)
            and _pronoun_subject(items, at)
            and not verb.participle
        ):
            return Trigger(
                at,
                at + 1,
                at,
                "more",
                "launch",
                verb.status,
                verb,
                None,
                (),
                verb.failed,
                verb.succeeded,
                verb.hedged,
                True,
            )
        return None
    if verb.sense == "hold":
        found = _object(items, at, "E")
        if (
            found is None
            and (held := _object(items, at, "W", 3)) is not None
            and held + 1 < len(items)
            and items[held + 1].tag == "E"
        ):
            found = held + 1
        if found is not None:
            noun: EventNoun = items[found].meaning
            subject = (
                _subject_weapon(items, at, used)
                if noun.kind is None and noun.determiner in ("a", "an", "its")
                else None
            )
            if subject is not None:  # "the Agni-V made a successful first flight"
                return Trigger(
                    at,
                    found + 1,
                    found,
                    "noun",
                    "launch",
                    verb.status,
                    verb,
                    noun,
                    (items[subject].meaning,),
                    verb.failed or _failed(noun),
                    verb.succeeded or _succeeded(noun),
                    verb.hedged,
                )
            watched = verb.verb.split()[0].rstrip("s") in (
                "order",
                "ordered",
                "announce",
                "announced",
                "announcing",
            )
            status = verb.status
            if watched and status == "occurred":
                status = _noun_status(noun, "occurred")
            return Trigger(
                at,
                found + 1,
                found,
                "noun",
                noun.kind,
                status,
                verb,
                noun,
                (noun.weapon,) if noun.weapon else (),
                verb.failed or _failed(noun),
                verb.succeeded or _succeeded(noun),
                verb.hedged,
            )
        ordinal = _elliptic_ordinal(items, at)
        if ordinal:
            return Trigger(
                at,
                at + 1,
                at,
                "noun",
                "ellipsis",
                verb.status,
                verb,
                None,
                (),
                verb.failed,
                verb.succeeded,
                verb.hedged,
            )
        if verb.verb.startswith(("attempt", "trie", "try")):
            weapon_at = _object(items, at, "W", 4)
            if weapon_at is not None:
                weapon = items[weapon_at].meaning
                return Trigger(
                    at,
                    weapon_at + 1,
                    at,
                    "act",
                    "launch",
                    verb.status,
                    verb,
                    None,
                    (weapon,),
                    verb.failed,
                    False,
                    verb.hedged,
                )
        return None
    if verb.sense == "detect":
        subject = _subject_weapon(items, at, used) if verb.passive else None
        if subject is None:
            return None
        return Trigger(
            at, at + 1, at, "more", None, "occurred", verb, None, (items[subject].meaning,)
        )
    if verb.sense in ("lift_off", "fly", "land", "hit", "reach", "fail", "detonate"):
        subject = _subject_weapon(items, at, used)
        if subject is not None:
            weapon = items[subject].meaning
            start = subject if not any(index in used for index in range(subject, at)) else at
            form = "act" if verb.sense == "lift_off" and not weapon.definite else "more"
            apposed = tuple(item.meaning for item in items[subject + 1 : at] if item.tag == "W")
            return Trigger(
                start,
                at + 1,
                at,
                form,
                None,
                verb.status,
                verb,
                None,
                (weapon, *apposed),
                verb.failed or verb.sense in ("fail", "detonate"),
                verb.succeeded,
                verb.hedged,
            )
        if _pronoun_subject(items, at):
            return Trigger(
                at,
                at + 1,
                at,
                "more",
                None,
                verb.status,
                verb,
                None,
                (),
                verb.sense == "fail",
                verb.succeeded,
                verb.hedged,
                True,
            )
        return None
    return None


_SENT_WHERE = words(
    """
    over into toward towards around aloft hurtling soaring skyward in flying
    """
)


def _to_orbit(items: Sequence[Item], found: int) -> bool:
    """Whether "put a satellite ..." goes on with "into orbit", "in space"."""
    words = " ".join(item.tag for item in items[found + 1 : found + 6])
    return bool(re.search(r"\b(?:orbit|space)\b", words))


def _counted(items: Sequence[Item], at: int, verb: VerbGroup) -> int | None:
    """ "it fired one from Kusong", "Three were launched on Saturday": only a number stands for
    what was fired."""
    if verb.sense != "fire":
        return None
    if (
        (
            verb.participle
            and at
            and items[at - 1].tag == "N"
            and (at == 1 or items[at - 2].tag in (",", "and"))
        )
        and at + 1 < len(items)
        and items[at + 1].tag in ("in", "on", "D", "last", "earlier")
    ):
        return at - 1
    if verb.passive and not verb.participle:
        before = items[at - 1] if at else None
        if (
            before is not None
            and before.tag in ("N", "another")
            and (at < 2 or items[at - 2].tag in (",", "and", "that", "said", '"'))
        ):
            return at - 1
        return None
    if at + 1 < len(items) and items[at + 1].tag in ("N", "another"):
        following = items[at + 2].tag if at + 2 < len(items) else "."
        if following in (
            "of",
            ".",
            ",",
            "from",
            "on",
            "in",
            "at",
            "more",
            "D",
            "into",
            "toward",
            "over",
            "and",
            "last",
            "that",
        ):
            return at + 1
    return None


def _relative_object(items: Sequence[Item], at: int) -> int | None:
    """ "the missiles North Korea shot", "the rocket that it launched": object before subject."""
    subject = at - 1
    if subject < 1 or items[subject].tag not in ("A", "G", "it", "they", "R", "O"):
        return None
    index = subject - 1
    if items[index].tag == "the":
        index -= 1
    if index >= 0 and items[index].tag in ("that", "which"):
        index -= 1
    return index if index >= 0 and items[index].tag == "W" else None


def _engine(items: Sequence[Item], at: int) -> int | None:
    """ "tested a solid-fuel engine for a new missile": an engine stands as the verb's object."""
    for index in range(at + 1, min(len(items), at + 9)):
        tag = items[index].tag
        if tag in ("engine", "engines", "motor", "motors"):
            return index
        if len(tag) == 1 or tag in (".", ",", "with", "from", "on", "in", "to", "and"):
            return None
    return None


def _blown_up(items: Sequence[Item], at: int) -> int | None:
    """ "blew up an unarmed missile ... during a routine test": the missile under test."""
    if not any(item.tag in ("test", "launch", "flight", "E") for item in items):
        return None
    return _object(items, at, "W", 5)


def _joined(items: Sequence[Item], end: int) -> int | None:
    """The index of a weapon phrase joined on by a comma or "and", doubt words between."""
    index = end + 1
    while index < len(items) and items[index].tag in (
        "and",
        "likely",
        "presumed",
        "believed",
        "to",
        "be",
        "possibly",
        "probably",
        "suspected",
        "apparently",
        "as",
        "presumably",
        "both",
        "thought",
        "one",
        "reportedly",
        "its",
        "the",
        "most",
        "a",
        "an",
        "newest",
        "latest",
        "another",
    ):
        index += 1
    return index if index < len(items) and items[index].tag == "W" else None


_ELLIPTIC = re.compile(
    r"(?:its|their|the) (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
    r"|\d+(?:st|nd|rd|th))"
)


def _elliptic_ordinal(items: Sequence[Item], at: int) -> bool:
    """ "it staged its fourth in January": the noun is left out."""
    words = " ".join(item.tag for item in items[at + 1 : at + 3])
    if not _ELLIPTIC.fullmatch(words):
        return False
    following = items[at + 3].tag if at + 3 < len(items) else "."
    return following in ("in", "on", "D", ".", ",", "last", "earlier", "and")


def _kind(verb: VerbGroup, weapon: WeaponPhrase) -> str | None:
    """Which kind of event it is to fire, test or set off this."""
    if weapon.code == "nuclear_device":
        return (
            "nuclear_test"
            if verb.sense in ("test", "detonate")
            or (weapon.head not in ("weapon", "weapons") and verb.verb.startswith("test"))
            else None
        )
    if verb.sense == "detonate":
        return None
    if weapon.head in ("warhead", "warheads", "booster", "boosters"):
        return None
    if (
        weapon.code is None
        and weapon.name_span is None
        and weapon.head
        in (
            "weapon",
            "weapons",
            "system",
            "systems",
            "device",
            "drone",
            "drones",
            "vehicle",
            "round",
            "rounds",
        )
    ):
        return "launch" if weapon.definite else None
    return "launch"


def _noun_trigger(
    items: Sequence[Item], at: int, noun: EventNoun, before: Sequence[Trigger]
) -> Trigger | None:
    status = _noun_status(noun, "occurred")
    kind, weapons = noun.kind, (noun.weapon,) if noun.weapon else ()
    if kind is None and noun.determiner in ("a", "an") and "launch" in noun.text and not before:
        # "destroyed a Minuteman III over the Pacific during a test launch"
        weapons = tuple(
            item.meaning for item in items[:at] if item.tag == "W" and item.meaning.code
        )[-1:]
        kind = "launch" if weapons else None
    return Trigger(
        at,
        at + 1,
        at,
        "noun",
        kind,
        status,
        None,
        noun,
        weapons,
        _failed(noun),
        _succeeded(noun),
        any(
            word in ("suspected", "apparent", "alleged", "purported", "presumed", "reported")
            for word in noun.words
        ),
        identifies=bool(
            _PREDICATE.search(" " + " ".join(item.tag for item in items[max(0, at - 6) : at]) + " ")
        ),
    )


def _weapon_trigger(items: Sequence[Item], at: int, weapon: WeaponPhrase) -> Trigger | None:
    """ "It was a Musudan": a weapon phrase that only says what the thing was."""
    before = " " + " ".join(item.tag for item in items[max(0, at - 10) : at]) + " "
    after = " " + " ".join(item.tag for item in items[at + 1 : at + 7]) + " "
    if weapon.definite and weapon.code is not None and _HAS_RANGE.match(after):
        return Trigger(
            at, at + 1, at, "more", None, "occurred", None, None, (weapon,), identifies=True
        )
    if _IDENTIFIES.search(before):
        return Trigger(
            at,
            at + 1,
            at,
            "more",
            None,
            "occurred",
            None,
            None,
            (weapon,),
            hedged=bool(_DOUBTS.search(before)) or weapon.hedged,
            identifies=True,
        )
    return None


#: What comes before a weapon phrase that only says what the thing was.
_IDENTIFIES = re.compile(
    r" (?:W|E|it|they|that|this|weapon|weapons|projectile|projectiles"
    r"|which)(?: ,)? (?:[a-z]+ ){0,3}?(?:was|were|is|are|to be|have been|been|be|involved|involve"
    r"|involving|included|used|featured)"
    r" (?:[a-z]+ ){0,3}(?:an? |the |of (?:an? |the ))?$"
    r"| of what (?:[a-zA-Z]+ ){1,8}(?:was|were|is|are|be|as|called)? ?(?:presumably |likely "
    r"|probably )?(?:an? )?$"
    r"| (?:identified|described|called|designated|named) (?:W|E|it|them"
    r"|the weapon) (?:as )?(?:an? |the )?$"
)
_HAS_RANGE = re.compile(r" (?:has|had) (?:an? )?(?:[a-z]+ ){0,2}range ")
#: "it was a successful test-firing", "this marks the fifth test": the event told of, once more.
_PREDICATE = re.compile(
    r" (?:it|this|that|which|E|W|there) (?:[a-z]+ ){0,3}?(?:was|is|were|marks|marked|be|been"
    r"|represents|represented|constituted|constitutes|would be|becomes|became) (?:[a-z]+ ){0,2}$"
)
_DOUBTS = re.compile(
    r"\b(?:likely|presumed|believed|thought|suspected|appear\w*|seem\w*|probably|possibly"
    r"|apparently|may|might|could|presumably|assessed)\b"
)


#: The shaking by which a nuclear test is seen: its time and place are the test's.
_QUAKE = words("tremor tremors quake earthquake temblor seismic")


def _second_object(items: Sequence[Item], at: int, before: Sequence[Trigger]) -> Trigger | None:
    """ "fired cruise missiles near Munchon and air-to-ground missiles from jets": the verb's
    second object, which is a firing of its own where it is another kind of weapon."""
    if not before or at == 0 or items[at - 1].tag != "and":
        return None
    first, weapon = before[-1], items[at].meaning
    if first.form != "act" or not first.weapons or weapon.definite or weapon.code is None:
        return None
    if (
        first.weapons[0].code in (None, weapon.code)
        or first.verb is None
        or first.verb.sense not in ("fire", "test")
    ):
        return None
    gap = [item.tag for item in items[first.end : at - 1]]
    if len(gap) > 12 or "V" in gap or ";" in gap:
        return None
    return Trigger(
        at,
        at + 1,
        at,
        "act",
        "launch",
        first.status,
        first.verb,
        None,
        (weapon,),
        first.failed,
        first.succeeded,
        first.hedged,
    )


def _failed(noun: EventNoun) -> bool:
    return noun.text == "failure" or any(
        word in ("failed", "botched", "unsuccessful", "aborted") for word in noun.words
    )


def _succeeded(noun: EventNoun) -> bool:
    return "successful" in noun.words


def _noun_status(noun: EventNoun, otherwise: Status) -> Status | None:
    words = set(noun.words)
    if words & {"planned", "scheduled", "upcoming", "forthcoming"}:
        return "planned"
    if words & {
        "possible",
        "potential",
        "expected",
        "anticipated",
        "imminent",
        "looming",
        "feared",
        "impending",
    }:
        return "possible"
    if words & {
        "any",
        "every",
        "each",
        "no",
        "further",
        "future",
        "such",
        "additional",
    } and not words & {"last", "latest", "first", "previous", "only"}:
        return None
    if "next" in words:
        return "possible"
    return otherwise


_BOUNDARY = words(
    """
    , ; — and after before while which when since as but following despite where because with
    though although for ( ) amid over that who if or plus then until whether whose including : -
    """
)


def _stretches(line: Line, triggers: Sequence[Trigger]) -> Iterator[tuple[int, int]]:
    """Share a sentence out among its triggers: each has what lies nearer to it.

    Between two triggers the border is the last comma or joining word before the second one.
    """
    size = len(line.items)
    borders = [0]
    for one, two in itertools.pairwise(triggers):
        border = two.start
        for index in range(two.start - 1, one.end - 1, -1):
            if line.items[index].tag in _BOUNDARY:
                border = index
                break
        else:
            border = max(one.end, two.start)
        borders.append(border)
    borders.append(size)
    for number in range(len(triggers)):
        yield borders[number], borders[number + 1]


_SAYING = re.compile(
    r" (?:said|says|reported|reports|announced|announces|told (?:[a-zA-Z]+ ){1,4}?|confirmed"
    r"|claimed|stated|added|warned|called|noted|statement|quoted|briefing|declared|acknowledged"
    r"|reporters|accused|condemned|urged|wrote|tweeted|testified|parliament|agreed|revealed"
    r"|released|citing|interview|described|published|conference|vowed|expressed|aired|carried"
    r"|tuesday|insisted) (?:(?:in|to|at) (?:a |the |its |an )?(?:[a-z]+ )?[a-zA-Z]+ )?(?:on "
    r"|late on |early on |late |early |, )?(?:D (?:and )?)?$"
)
_SAID_AFTER = re.compile(
    r"^ (?:morning |evening |afternoon |night )?(?:said|announced|reported|confirmed|claimed"
    r"|condemned|warned|urged|called|accused|told|vowed|quoted|denounced|criticized|criticised"
    r"|described)\b"
)
_NO_DATE_BEFORE = re.compile(
    r" (?:since|until|till|before|from|between \w+ and|after|by|prior to|ahead of|within|marking"
    r"|anniversary of"
    r"|(?<! hours )(?<! night )(?<! morning )(?<! evening )(?<! afternoon )(?<! day )of) (?:the "
    r"|early |late |mid |at least |about )?$"
)


def _dates(line: Line, trigger: Trigger, first: int, last: int) -> Iterator[Item]:
    """The date words of a trigger's stretch that say when it was, not when somebody spoke."""
    if trigger.identifies and trigger.noun is not None and trigger.noun.ordinal:
        return  # "the fifth test in 2024" counts; it does not date
    if trigger.noun is not None:
        inner = [item for item in trigger.noun.items if item.tag == "D"]
        if trigger.noun.weapon is not None and trigger.noun.weapon.date is not None:
            inner.append(trigger.noun.weapon.date)
        if inner:
            yield inner[0]
            return
    when = _date_of_when(line, first, trigger) or _gap_date(line, trigger)
    if when is not None:
        yield when
        return
    after: list[Item] = []
    before: list[Item] = []
    for index in range(first, last):
        item = line.items[index]
        if item.tag != "D" or item.meaning.kind in ("gap", "hours"):
            continue
        context = line.text[: line.starts[index]]
        rest = line.text[line.starts[index] + 1 :]
        if _SAYING.search(context) or _SAID_AFTER.match(rest):
            continue
        if (
            rest.startswith((" , when ", " when "))
            and index > trigger.at
            and not (
                (trigger.verb and trigger.verb.last)
                or (trigger.noun and "last" in trigger.noun.words)
            )
        ):
            continue
        if index and line.items[index - 1].tag == "C" and line.items[index - 1].meaning.utc:
            continue  # "(2210 GMT Wednesday)": another clock's day
        if _NO_DATE_BEFORE.search(context) and not re.search(r" (?:on|in) $", context):
            if not re.search(
                r" (?:test|launch|E|nuclear test) of (?:the |early |late )?$", context
            ):
                continue
        if rest.startswith(" 's ") and not rest.startswith((" 's E", " 's W")):
            continue  # "Tuesday's meeting"
        if index > trigger.at:
            gap = line.text[
                line.starts[trigger.end - 1] + len(line.items[trigger.end - 1].tag) : line.starts[
                    index
                ]
            ]
            if (
                _OTHER_TIME.search(gap)
                or _foreign(gap, item)
                or (
                    trigger.form == "noun" and trigger.verb is None and not _NOUN_GAP.fullmatch(gap)
                )
            ):
                continue
            after.append(item)
        elif _opens(line, index, first, trigger):
            before.append(item)
    # "fired a missile on Tuesday"; several joined days are all its days
    if after:
        yield after[0]
        for one, two in itertools.pairwise(after):
            a = line.items.index(one)
            b = line.items.index(two)
            between = [item.tag for item in line.items[a + 1 : b]]
            if between in (
                ["and"],
                [",", "and"],
                [","],
                ["and", "on"],
                ["and", "another", "on"],
                ["and", "again", "on"],
                ["and", "one", "on"],
            ):
                yield two
            else:
                break
    elif before:
        yield before[-1]
        for one, two in zip(before[-2::-1], before[:0:-1], strict=False):
            gap = [
                item.tag for item in line.items[line.items.index(one) + 1 : line.items.index(two)]
            ]
            if gap not in (["and"], ["and", "in"], ["and", "on"]):
                break
            yield one


_PAST_VERB = re.compile(
    r" (?!based|failed|unidentified|guided|called|presumed|suspected|believed|installed|submerged"
    r"|disputed|fuelled|fueled|related|unnamed|divided|united|powered|armed|propelled|launched"
    r"|tipped|staged|fired|lofted|timed|conducted|staged|carried|scheduled|so-called|named|dubbed"
    r"|described)[a-z]+ed "
)


def _foreign(gap: str, item: Item) -> bool:
    """Whether another verb stands between the trigger and a month or year: "into a zone the
    Koreas created in 2018"."""
    if item.meaning.kind not in ("year", "month", "monthyear"):
        return len(gap.split()) > 22
    return bool(_PAST_VERB.search(gap)) or bool(
        re.search(r" (?:who|whose|where|when|built|set) ", gap)
    )


_OTHER_TIME = re.compile(
    r" (?:ahead of|prior to|before|since|until|(?:hours|days?|weeks?|months?|years?"
    r"|minutes) (?:after|before)|shortly after|following|in response to|anniversary"
    r"|(?<!soon )(?<!early )(?<!late )as(?! soon)(?! early)(?! late)|while|when|amid) "
)
_NOUN_GAP = re.compile(
    r" (?:(?:on|in|of|from|at|late|early|the|that|took|place|occurred|was|were|conducted|carried"
    r"|out|happened|near|morning|evening|afternoon|night|same|time|and|was V|V|by|into|over|"
    r"which|is|D|came|held|staged|its|local|around|about|P|G|A|C|W|S|,|\(|A 's|site|dawn|mid"
    r"|midnight|pre-dawn|back|again|test|sea|failed|but|to|have|first|last|canceled|cancelled"
    r"|scheduled|originally|planned|submarine|a|an|its|for|had|been|also|as|with|one|before|this"
    r"|there|up|it|described|R|M|O|using|via|aboard|took off) )*"
)


def _gap_date(line: Line, trigger: Trigger) -> Item | None:
    """ "five days after it fired a missile": how long before the main event this one was."""
    for index in range(trigger.start - 1, max(-1, trigger.start - 7), -1):
        item = line.items[index]
        if item.tag == "D":
            return item if item.meaning.kind in ("gap", "hours") else None
        if item.tag in ("V", ";"):
            return None
    return None


def _date_of_when(line: Line, first: int, trigger: Trigger) -> Item | None:
    """The day before ", when": "since 15 September, when a missile crossed Japan"."""
    items = line.items
    for index in range(max(0, first - 1), min(first + 2, trigger.start)):
        words = " ".join(item.tag for item in items[index : index + 4])
        if items[index].tag == "when" or re.match(
            r"the (?:year|month|day|week) (?:in|on) which", words
        ):
            before = index - 1
            if before >= 0 and items[before].tag == ",":
                before -= 1
            return items[before] if before >= 0 and items[before].tag == "D" else None
    return None


def _opens(line: Line, index: int, first: int, trigger: Trigger) -> bool:
    """Whether date words before a trigger are its own: they open its clause ("On Tuesday, the
    North fired ..."), or stand right before it ("the North on Tuesday fired ...")."""
    gap = [item.tag for item in line.items[index + 1 : trigger.start]]
    verbs = [item.meaning for item in line.items[index + 1 : trigger.start] if item.tag == "V"]
    if any(not verb.verb.startswith(("tri", "attempt")) for verb in verbs):
        return False  # the date is of what that verb tells
    if len(gap) <= 4 and (trigger.form != "noun" or trigger.verb is not None):
        return True
    before = [item.tag for item in line.items[first:index]]
    opening = all(tag in _OPENING for tag in before)
    if trigger.form == "noun" and trigger.verb is None:
        return opening and len(gap) <= 1
    return opening


_OPENING = words(
    """
    on in early late and but , of the earlier ; — at around about C when - ( also then while as
    later just only by after for since " meanwhile
    """
)
_POSSIBLE_BEFORE = re.compile(
    r" (?:may|might|could|would|preparing|prepare|prepares|prepared|preparations|preparation"
    r"|possibility|possible|fears?|feared|concerns?|concerned|worries|speculation|speculated"
    r"|speculate|expected|expect|expects|"
    r"threat|threatened|threatening|threatens|threats|if|whether|ready|likely to|imminent|poised"
    r"|signs?|prospects?|potential|predict(?:ed|s)?|anticipat\w+|readiness|chance|risk|brac\w+"
    r"|contemplating|consider\w*|wary|warn(?:ed|s|ing)?|intent|hint\w*|unless|suspect(?:ed|s)?"
    r"|rule out|ruled out|ruling out) "
    r"(?:[a-zA-Z',-]+ ){0,7}$"
)
_PLANNED_BEFORE = re.compile(
    r" (?:plans?|planned|planning|intends?|intention|intended|will|scheduled|notified|notice"
    r"|notification|set to|due|announced (?:plans?|a plan)|declaration|schedule|window for"
    r"|ahead of|go ahead with|proceeds? with|upcoming|vow(?:ed|s)?|order(?:ed"
    r"|s)? (?:[a-z]+ ){0,3}) (?:(?:[a-zA-Z',]+) ){0,6}$"
)
_GENERIC_BEFORE = re.compile(
    r" (?:ban(?:s|ned|ning)?|barr?(?:ed|ing|s)|prohibit(?:ed|s|ing)?|forb(?:id|ids|idden|idding"
    r"|ade)|refrain(?:ing|s)?|stop(?:ping|s|ped)?|halt(?:ed|ing|s)?|moratorium|freez(?:e|ing)"
    r"|froze|end to|end|ends|ending|cease|ceasing|suspend(?:ed|ing|s)?|suspension|"
    r"right to|capable of|capability|ability|able to|capacity|technology|designed|against|without"
    r"|rather|instead|each|every|any|no|used for|abandon|forgo|program|programme|resume"
    r"|resumption of|violation|restrict(?:s|ed|ing)?|never|not|limits? on|opposed to|history of"
    r"|years of|a series of|series of|series|spate|string|flurry|barrage of) "
    r"(?:[a-zA-Z',-]+ ){0,4}$"
)
_RECALLED = re.compile(
    r" (?:last|previous|previously|earlier|had|in the past|since|first|ago|previous|prior"
    r"|most recent|recalled) "
)


#: "announced that it had launched": a past in a past, but of the news itself.
_REPORTED = re.compile(
    r" (?:said|says|announced|announces|claimed|claims|reported|reports|confirmed|confirms|stated"
    r"|V)(?: D| on D)? (?:that )?(?:[a-zA-Z' ]{1,30} )?$"
)


def _standing(line: Line, trigger: Trigger, first: int) -> tuple[Status | None, bool]:
    """Whether it happened, is planned or feared, and whether it is told as something past."""
    start = line.starts[trigger.start]
    begin = line.starts[first]
    context = line.text[begin - 1 : start]
    status = trigger.status
    reported = bool(_REPORTED.search(line.text[:start]))
    recalled = bool(
        trigger.verb
        and ((trigger.verb.perfect and not reported) or trigger.verb.last or trigger.verb.first)
    ) or bool(trigger.noun and set(trigger.noun.words) & {"last", "previous", "earlier", "recent"})
    if trigger.form == "noun" and status == "occurred":
        own = trigger.verb is not None
        if not own:
            rest = line.text[line.starts[trigger.end - 1] + 1 :]
            if _GENERIC_BEFORE.search(context) and not _particular(trigger):
                status = None
            elif _POSSIBLE_BEFORE.search(context) and not _known(trigger):
                status = "possible"
            elif (
                re.search(r" (?:including|such as|like|maybe|perhaps|possibly|even) $", context)
                and _verb_standing(line, trigger, first) is not None
            ):
                status = _verb_standing(line, trigger, first)
            elif _PLANNED_BEFORE.search(context) and not _known(trigger):
                status = "planned"
            elif (
                trigger.noun
                and trigger.noun.definite
                and not _known(trigger)
                and re.match(
                    r" (?:will|would|is|are) (?:be|likely|expected|scheduled|set|planned|to"
                    r"|take)\b",
                    rest,
                )
            ):
                status = "possible"
            elif (
                trigger.noun
                and not trigger.noun.definite
                and re.match(r" (?:[a-zA-Z]+ ){0,14}?(?:would|could|might|can) (?!have )", rest)
                and trigger.noun.determiner in ("a", "an", "another", "")
                and not any(item.tag == "D" for item in trigger.noun.items)
            ):
                status = None
    elif (
        trigger.form == "act"
        and status == "occurred"
        and trigger.verb is not None
        and not trigger.verb.finite
    ):
        if _GENERIC_BEFORE.search(context):
            status = None
    elif (
        trigger.form == "act"
        and status is None
        and trigger.verb is not None
        and " to " in f" {context[-30:]}"
    ):
        pass
    tried = line.items[trigger.start - 1] if trigger.start else None
    if (
        tried is not None
        and tried.tag == "E"
        and tried.meaning.text.startswith("attempt")
        and status is None
    ):
        return "occurred", recalled
    if (
        status is None
        and trigger.form == "noun"
        and trigger.verb is not None
        and _ordered(line, trigger)
    ):
        status = "occurred"
    if (
        status is None
        and trigger.form == "act"
        and trigger.verb is not None
        and not trigger.verb.finite
    ):
        if re.search(
            r" (?:plan|plans|intention|schedule|decision|notice|announcement) (?:[a-z]+ ){0,3}$",
            context,
        ):
            status = "planned"
        elif re.search(
            r" (?:preparations?|threat|threats|order|orders|poised) (?:[a-z]+ ){0,3}$", context
        ):
            status = "possible"
        elif re.search(r" (?:attempt|attempts|bid|effort) (?:[a-z]+ ){0,2}$", context):
            status = "occurred"
        elif (
            re.search(r" (?:after|since|following|for|before|in|by|over) (?:[a-z]+ )?$", context)
            and trigger.weapons
            and trigger.weapons[0].count
            and not trigger.weapons[0].plural
        ):
            status = "occurred" if " before " not in context[-9:] else None
    if status == "occurred" and re.search(
        r" no (?:evidence|sign|signs|indication|proof|confirmation) (?:that )?(?:[a-zA-Z]+ ){0,3}$",
        context,
    ):
        status = None
    if trigger.weapons and trigger.weapons[0].determiner in ("each", "every", "any", "no"):
        status = None
    if status in ("possible", "planned") and re.search(
        r" had (?:warned|threatened|said|vowed|announced|notified|told|informed|planned|expected"
        r"|declared|promised|given|been expected|V) ",
        context,
    ):
        status = None
    if (
        status == "occurred"
        and trigger.form == "act"
        and trigger.verb is not None
        and re.search(
            r" (?:seldom|rarely|routinely|regularly|often|frequently|usually|normally|typically"
            r"|repeatedly) $",
            context[-14:],
        )
    ):
        status = None
    if status == "occurred" and re.search(
        r" (?:if|unless|whether|should) (?:[a-zA-Z]+ ){0,4}$", context
    ):
        status = "possible"
    return status, recalled


def _ordered(line: Line, trigger: Trigger) -> bool:
    """ "since he ordered his military to conduct a fourth test in January": it was done."""
    dated = any(item.tag == "D" for item in line.items[trigger.end : trigger.end + 3])
    orders = [
        item for item in line.items[max(0, trigger.start - 5) : trigger.start] if item.tag == "V"
    ]
    return dated and bool(orders) and orders[-1].meaning.verb.startswith("order")


def _verb_standing(line: Line, trigger: Trigger, first: int) -> Status | None:
    """The standing of the verb before "including a nuclear test", where it is not a plain past."""
    for index in range(trigger.start - 1, first - 1, -1):
        item = line.items[index]
        if item.tag == "V":
            status: Status | None = item.meaning.status
            return status if status in ("possible", "planned") else None
    return None


def _particular(trigger: Trigger) -> bool:
    noun = trigger.noun
    return bool(noun and (noun.ordinal or any(item.tag == "D" for item in noun.items)))


def _known(trigger: Trigger) -> bool:
    """Words that show the event has been: "the latest", "Tuesday's", "recent"."""
    noun = trigger.noun
    if noun is None:
        return False
    return bool(
        set(noun.words)
        & {"latest", "recent", "last", "earlier", "previous", "successful", "failed", "botched"}
        or any(item.tag == "D" for item in noun.items)
    )


def _actor(line: Line, trigger: Trigger, first: int) -> str | None:
    """The state that does it: subject, owner, or "by ..."."""
    if trigger.noun is not None:
        if trigger.noun.weapon is not None and trigger.noun.weapon.owner is not None:
            return _code(trigger.noun.weapon.owner)
        for item in reversed(trigger.noun.items):
            code = _code(item)
            if code:
                return code
    for weapon in trigger.weapons:
        if weapon.owner is not None and trigger.form == "noun":
            return _code(weapon.owner)
    match = re.match(
        r" (?:[a-z]+ ){0,3}?by (?:the )?([AGO])",
        line.text[line.starts[trigger.end - 1] + len(line.items[trigger.end - 1].tag) :],
    )
    if match:
        index = next(
            i for i in range(trigger.end, len(line.items)) if line.items[i].tag == match.group(1)
        )
        return _code(line.items[index])
    if trigger.verb is not None and (trigger.verb.passive and trigger.form == "act"):
        for weapon in trigger.weapons:
            if weapon.owner is not None:
                return _code(weapon.owner)
        return None
    if trigger.form in ("act", "noun") and trigger.verb is not None:
        crossed = False
        before = [item.tag for item in line.items[max(0, trigger.start - 2) : trigger.start]]
        if "it" in before or "they" in before or "he" in before:
            return None  # whoever "it" is: the report's subject, as a rule
        for index in range(trigger.start - 1, -1, -1):
            item = line.items[index]
            if item.tag in _SAYING_WORDS:
                if crossed:
                    break
            elif item.tag not in _LIGHT and len(item.tag) > 1:
                crossed = True
            if item.tag == "J" and not (
                index + 1 < len(line.items) and line.items[index + 1].tag in _ARMED
            ):
                continue
            code = _code(item)
            if code and not _object_position(line, index):
                return code
    for weapon in trigger.weapons:
        if weapon.owner is not None:
            return _code(weapon.owner)
    return None


def _owner_nearby(line: Line, trigger: Trigger) -> str | None:
    """Whose an event noun is that has no owner of its own: "its fourth test", "the North's show
    of strength - a missile test that Pyongyang described as ..."."""
    noun = trigger.noun
    if noun is not None and noun.determiner in ("its", "their", "his"):
        for index in range(trigger.start - 1, -1, -1):
            item = line.items[index]
            if item.tag in ("A", "G") and not _object_position(line, index) and _code(item):
                return _code(item)
        return None
    for index in range(trigger.start - 1, -1, -1):
        if line.items[index].tag == "E":
            other = line.items[index].meaning
            owner = other.weapon.owner if other.weapon is not None else None
            code = next(
                (
                    found
                    for item in (*([owner] if owner else []), *other.items)
                    if (found := _code(item))
                ),
                None,
            )
            if code is not None:
                return code
        if index and line.items[index].tag == "'s" and line.items[index - 1].tag in ("A", "G"):
            return _code(line.items[index - 1])
    after = [item.tag for item in line.items[trigger.end : trigger.end + 3]]
    if (
        after[:1] in (["that"], ["which"])
        and after[1:2] in (["A"], ["G"])
        and after[2:] in (["described"], ["called"], ["says"], ["claims"], ["claimed"], ["hailed"])
    ):
        return _code(line.items[trigger.end + 1])
    return None


_SAYING_WORDS = words("said says told reported announced reports confirmed claimed claims")
_LIGHT = words(
    """
    that it they on in the have has had early late also of a an earlier again was were
    successfully
    """
)
_ARMED = words(
    """
    R O military navy army forces force troops submarine ship destroyer leader scientists media
    air regime marines government government's missile authorities
    """
)
_PREPOSITION = re.compile(
    r" (?:of|in|to|with|against|for|at|from|on|near|toward|towards|over|off|into|and"
    r"|between) (?:the )?$"
)


def _object_position(line: Line, index: int) -> bool:
    """Whether the name stands after a preposition, so that it is not the subject."""
    return bool(_PREPOSITION.search(line.text[: line.starts[index]]))


def _code(item: Item) -> str | None:  # international bodies fire nothing
    """The state code of an item that names a state, its adjective, its seat or a body of it."""
    if item.tag in ("A", "J", "G"):
        state = item.meaning.meaning
        return None if state.kind == "international" else str(state.code)
    if item.tag == "O" and item.meaning.senses[0].context:
        return None  # "the navy": whose is not told here
    if item.tag == "O" and item.meaning.meaning.kind in (
        "military",
        "agency",
        "company",
        "group",
        "government",
    ):
        return item.meaning.meaning.state
    return None
