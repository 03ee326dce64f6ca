"""Meetings told by a noun: "after talks with Merkel", "Friday's summit in Hanoi", "an emergency
session". Talks wished for ("a return to talks") and press conferences are none."""

from __future__ import annotations

import re
from dataclasses import dataclass

from watchbook.knowledge import Knowledge
from watchbook.reading.affairs.meeting_parties import (
    OWN_COUNCIL,
    actors_of_noun,
    council_of,
    visited_host,
    visited_place,
)
from watchbook.reading.affairs.telling import Scene, Telling, clause, dates_of, negated
from watchbook.reading.affairs.venues import find_venue
from watchbook.reading.phrases.places import Site
from watchbook.reading.phrases.skeleton import Item, Line
from watchbook.reading.text.word_lists import words_of
from watchbook.records import Status

_PREPARED = re.compile(
    r" (?P<prep>after|following|during|at|before|ahead of|sidelines of|sidelines"
    r"|prompted|since|attended|to|for|in|with|days before|hours before|breakup of"
    r"|end of|collapse of|outset of|start of|round of|due to|till|until)"
    r" (?:(?!(?:after|following|before|said|that|who|which) )[a-zA-Z0-9\"'.-]+ ){0,8}$"
)


_HOSTED = re.compile(
    r" (?:attended|attend|chaired|chairing|chair|presided over|preside over"
    r"|presiding over|host|hosts|hosted|hosting|convened|convene|convenes"
    r"|convening|called|call|calls|began|begin|begins|opened|concluded|conclude"
    r"|ended|wrapped up|finished|joined|start|started|had|have|having|continue"
    r"|continued|summoned|requested|schedule|scheduled|cancelled|canceled|address"
    r"|addressed|told|tell|holding|V|opening|sought|seek|request|demanded|set for"
    r"|wrapping up|finish|complete|completed|arrange|arranged|into|restart"
    r"|reconvene|reconvened|read out at)(?: D| on D|,)?(?: (?!(?:and|said|that|for"
    r"|on|to|by|as|over) )[a-zA-Z0-9\"'.,-]+){0,9} $"
)


_HAPPENED = re.compile(
    r" (?:[a-zA-Z'\", -]{0,70}?)(?:took place|take place|takes place|V|collapsed"
    r"|broke (?:up|down)|ended|began|begin|was held|were held|concluded"
    r"|is scheduled|are scheduled|is set|was scheduled|set for|opens|opened"
    r"|scheduled|slated|would (?:go ahead|take place|be held|begin|start)|will "
    r"(?:go ahead|take place|be held|begin|start|bring)|lasted|last held|due|held"
    r"|came|focused|produced|yielded|between)\b"
)


_CALLED_TOGETHER = re.compile(
    r" (?:called|calls|summoned|gathered|brought) (?:[a-zA-Z'-]+ ){1,6}together\b"
)


_REFUSED = re.compile(
    r" (?:reject|rejected|rejects|refused|turned down|spurned|declined|dismissed"
    r"|rebuffed|denied)(?: [a-zA-Z'-]+){0,9} $"
)


#: Nouns of going on talking: they name a meeting only with a day, a place or an act of holding.
_ONGOING = words_of("talks dialogue negotiations discussions consultations conversation")
_PLURALS = words_of("meetings summits sessions calls gatherings")
#: Nouns that "on", "for" and "to" do not turn into something else ("call on", "call for").
_STEADY = words_of("talks meeting discussions negotiations session summit consultations meetings")
_POINTING = words_of("the this that those these its his their her")


@dataclass(frozen=True, slots=True)
class _Signs:
    """What stands around the noun and makes it one meeting in particular."""

    hosted: bool  # "held", "convened", "attended" before it
    happened: bool  # "took place", "broke down" behind it
    prepared: bool  # "after", "ahead of", "for" before it
    refused: bool  # "rejected a proposal for" before it
    generic: bool  # "a return to", "offers of" before it


def tell_by_noun(scene: Scene, knowledge: Knowledge) -> Telling | None:
    """ "Held talks", "after a meeting with", "an emergency session of the Security Council"."""
    line, at = scene.line, scene.at
    signs = _signs(scene, knowledge)
    if not _is_meeting(scene, knowledge, signs.refused):
        return None
    first, last = clause(line, at)
    council = council_of(scene, first, last)
    own = not council and _is_own(scene, first, last)
    date = next(dates_of(line, at, first, last), None)
    site = _venue(scene, first, last, bool(council))
    if negated(scene.before[-50:]) and not signs.refused:
        return None
    if signs.generic and not signs.refused and not _is_real(scene, signs, date, site):
        return None
    if signs.refused and line.items[at].tag in _REFUSABLE:
        if scene.page.position(scene.number) > 1:
            return None
        status: Status = "denied"
    else:
        status = _status(scene, first, date is not None)
    actors = _who_meets(scene, first, last, council, own, date is not None and site is not None)
    determiner = _determiner(line, at, first)
    particular = bool(actors) and _is_particular(
        scene, signs, date, site, determiner, len(actors) > 1 or bool(council) or own
    )
    if own and status != "occurred" and _is_vague_congress(scene, first, last, date):
        particular = False
    pointing = determiner in _POINTING
    if not particular and (not pointing or line.items[at].tag in _ONGOING):
        return None
    if status == "possible" and not (council or own or date or site):
        return None
    return scene.tell(
        "meeting",
        (first, last),
        status,
        actors,
        date=date,
        site=site,
        name="un" if council else "own" if own else None,
        pointing=pointing or len(actors) < 2,
        particular=particular,
    )


def _signs(scene: Scene, knowledge: Knowledge) -> _Signs:
    before = scene.before[-120:]
    wished = re.search(r" (?:calls?|called) (?:for|on) ", before[-60:])
    hosted = _HOSTED.search(before)
    if hosted is not None and hosted.group().startswith(" V "):
        at = scene.item_at(len(scene.before) - len(before) + hosted.start() + 1)
        hosted = hosted if _held(scene.line, at) else None
    return _Signs(
        hosted=(hosted is not None and not wished)
        or bool(_CALLED_TOGETHER.search(scene.line.text)),
        happened=bool(_HAPPENED.match(scene.after[:120])),
        prepared=bool(_PREPARED.search(before[-70:])),
        refused=bool(_REFUSED.search(before[-100:])),
        generic=_is_generic(scene, knowledge),
    )


def _is_meeting(scene: Scene, knowledge: Knowledge, refused: bool) -> bool:
    """Whether the noun means people meeting: not "a press conference", "calls for", "a session
    with photographers"."""
    line, at = scene.line, scene.at
    tag = line.items[at].tag
    before, after = scene.before[-30:], scene.after
    previous = line.items[at - 1].tag if at else ""
    following = line.items[at + 1].tag if at + 1 < len(line.items) else ""
    if previous in knowledge.cues["meeting.not_before"]:
        return False
    if following in knowledge.cues["meeting.not_after"] and not refused:
        steady = following in ("on", "for", "to", "off") and tag in _STEADY
        if not steady and not re.match(r" on D ", after):
            return False
    if tag in ("call", "calls", "conversation"):
        wired = previous in (
            *("phone", "telephone", "video", "hotline", "teleconference", "conference"),
        )
        if tag == "calls":
            return wired or bool(re.match(r" (?:with|between)\b", after))
        return (
            wired
            or bool(re.search(r" (?:in|during|on) an? (?:[a-z-]+ )?$", before))
            or bool(re.match(r" (?:with|between|scheduled)\b", after))
        )
    if tag == "conference":
        return bool(re.search(_CONFERENCE, before))
    if tag in ("session", "sessions"):
        return not re.search(r" (?:photo|court|practice|joint) $", before)
    return tag != "dialogue" or bool(_HOSTED.search(scene.before[-120:]))


_CONFERENCE = r" (?:security|donors|peace|international|nuclear|disarmament|review|summit|policy) $"
_REFUSABLE = words_of("talks meeting discussions dialogue discussion offer summit")


def _is_own(scene: Scene, first: int, last: int) -> bool:
    """Whether a council of one state meets: "the South's NSC ... after an hour-long meeting"."""
    if OWN_COUNCIL.search(scene.words(first, last)):
        return True
    return (
        first > 2
        and scene.line.items[first - 1].tag in ("after", "following", "at", "during")
        and "national security council" in scene.words(0, first)
    )


def _is_real(scene: Scene, signs: _Signs, date: Item | None, site: Site | None) -> bool:
    """Whether talks told of in general words were held all the same: by their day and place."""
    if date is not None and (site is not None or signs.hosted or signs.happened):
        return True
    if visited_host(scene) is not None:  # "will visit Seoul for more talks with"
        return True
    return (
        site is not None
        and scene.line.items[scene.at].tag == "talks"
        and bool(re.search(r" (?:parties to|round of) (?:[a-z]+ )?$", scene.before[-24:]))
    )


def _is_particular(
    scene: Scene,
    signs: _Signs,
    date: Item | None,
    site: Site | None,
    determiner: str,
    joined: bool,
) -> bool:
    """Whether the words tell of one meeting rather than of meeting as such."""
    tag = scene.line.items[scene.at].tag
    settled = signs.hosted or signs.happened or signs.refused or date is not None
    if tag in _ONGOING:
        with_whom = bool(_WITH.match(scene.after)) and signs.prepared
        if not (settled or site is not None or with_whom):
            return False
        if not joined and not (signs.hosted or signs.refused or site is not None):
            return False
    elif tag in _PLURALS and date is None:
        words = scene.words(*clause(scene.line, scene.at))
        if "counterparts" not in words and not (site is not None and signs.hosted):
            return False
    if settled:
        return True
    if signs.prepared and (determiner or joined) and (joined or site is not None):
        return True
    return site is not None and determiner in ("a", "an", "the", "'s", "")


def _is_vague_congress(scene: Scene, first: int, last: int, date: Item | None) -> bool:
    """A party congress or session to come, its day not told: a date on the horizon."""
    if date is not None and date.meaning.kind not in ("month", "monthyear", "relative"):
        return False
    return bool(re.search(r"party|congress|assembly|parliament", scene.words(first, last)))


def _who_meets(
    scene: Scene, first: int, last: int, council: list[str], own: bool, placed: bool
) -> list[str]:
    actors = actors_of_noun(scene, first, last, council, own)
    if actors or not placed:
        return actors
    # "since a summit in Hanoi collapsed in February": the two that the sentence is about
    line = scene.line
    persons = {
        code
        for index, item in enumerate(line.items)
        if (item.tag == "H" or item.tag.islower())
        and (code := scene.parties.code_of(line, index)) is not None
    }
    return sorted(persons) if len(persons) == 2 else []


def _venue(scene: Scene, first: int, last: int, council: bool) -> Site | None:
    """Where it is held: behind the noun, in "landed in X for talks", "last held in X"."""
    line, at, text = scene.line, scene.at, scene.page.folded.text
    site = find_venue(line, text, at, _topic(line, at, last), states=True)
    if site is None and (host := visited_place(scene)) is not None:
        words = line.items[host]
        site = Site(text[words.start : words.end], words.start, words.end, "visited", 2)
    if site is None:
        held = next(
            (index for index in range(at + 1, min(last, at + 14)) if _held(line, index)), None
        )
        site = find_venue(line, text, held, last) if held is not None else None
    if site is None and council and line.text.startswith(" in P "):
        site = find_venue(line, text, 0, 3)
    return site or _venue_at_end(scene, last)


def _held(line: Line, index: int) -> bool:
    item = line.items[index]
    return item.tag == "V" and item.meaning.sense == "hold"


def _venue_at_end(scene: Scene, last: int) -> Site | None:
    """ "Consultations on deterrence in Washington on Jan. 15": the place right before the day."""
    line = scene.line
    for index in range(scene.at + 1, min(last, len(line.items) - 1)):
        if line.items[index].tag == "in" and line.items[index + 1].tag in ("G", "P"):
            after = [item.tag for item in line.items[index + 2 : index + 4]]
            if after[:1] in ([], ["D"], ["."]) or after == ["on", "D"]:
                return find_venue(line, scene.page.folded.text, index, index + 2)
    return None


def _topic(line: Line, at: int, last: int) -> int:
    """Where the words begin that tell what a meeting is about: places there are not its own."""
    for index in range(at + 1, last):
        tag = line.items[index].tag
        following = line.items[index + 1].tag if index + 1 < len(line.items) else ""
        if (
            tag in ("about", "over", "regarding", "aimed", "focused")
            or (tag == "on" and following not in ("D", "the"))
            or (tag == "to" and following not in ("G", "A", "P"))
        ):
            return index
    return last


_WITH = re.compile(r" (?:[a-z]+ ){0,2}?(?:with|between|of|among) ")


def _determiner(line: Line, at: int, first: int) -> str:
    for back in range(at - 1, max(first - 1, at - 9), -1):
        tag = line.items[back].tag
        if tag in (
            "the",
            "a",
            "an",
            "its",
            "their",
            "his",
            "her",
            "these",
            "those",
            "that",
            "this",
            "another",
            "'s",
            "N",
        ):
            return tag
        if tag in (",", ".", "of", "in", "and", "V", "with", "for", "after"):
            return ""
    return ""


_AGREED = re.compile(
    r" (?:agreed|scheduled|set|due|plans?|schedule|ready|prepares?|will|expected) (?:to )?$"
)
_WILL_BE = re.compile(
    r"(?: [a-zA-Z'-]+){0,8}? (?:will|would|is due|are due|is to|are to"
    r"|scheduled|set for|slated|planned|(?:is|are) set)\b"
)
_AHEAD = re.compile(
    r" (?:ahead of|before|upcoming|planned|scheduled|plans? for|next"
    r"|preparing for|prepares for|days ahead of|prepare for"
    r"|target date of D to reconvene|for) (?:[a-zA-Z0-9'-]+ ){0,6}$"
)
_CAME_FOR = re.compile(
    r" (?:arrived|was|were|landed|visited|met|flew|visiting|visit|travel\w+"
    r"|held|for the first time) (?:[a-zA-Z'-]+ ){0,5}for $"
)
_TO_COME = re.compile(r" (?:will|to|plans?|scheduled|due|set|ahead|push|target|date)\b")
_PLANNED = re.compile(
    r" (?:will|is to|are to|was to|were to|due to|scheduled to|set to|plans to"
    r"|planning to|expected to|about to|planned to|would|called into|prepares to) "
)
_SOUGHT = re.compile(
    r" (?:requested|seek|sought|asked|asks|request|called for|calls for|demanded"
    r"|propose|proposed|could|may|might|agreed to seek|take up|should) "
)
_UNSURE = re.compile(r" (?:may|might|could|seek|sought|requested|proposed|asked) ")


def _status(scene: Scene, first: int, dated: bool) -> Status:
    """Held, planned, or only possible. What would be held on a named day is planned."""
    status = _status_of_verb(scene, first) or _status_behind(scene) or _status_ahead(scene, first)
    if status is None:
        head = scene.line.text[max(0, scene.line.starts[first] - 1) : scene.line.starts[scene.at]]
        if _PLANNED.search(head):
            status = "planned"
        elif _SOUGHT.search(head):
            status = "planned" if dated and " seek " not in head else "possible"
        else:
            status = "occurred"
    if status == "possible" and dated and not _UNSURE.search(scene.before[-80:]):
        return "planned"
    return status


def _status_of_verb(scene: Scene, first: int) -> Status | None:
    """By the verb that holds it: "will hold", "agreed to hold", "held"; "after" it was held."""
    line = scene.line
    for index in range(scene.at - 1, max(first - 1, scene.at - 12), -1):
        item = line.items[index]
        if _held(line, index):
            status: Status | None = item.meaning.status
            if status is None:
                agreed = _AGREED.search(line.text[: line.starts[index]])
                return "planned" if agreed else "possible"
            return "possible" if status == "denied" else status
        if item.tag in ("after", "following", "during", "since", "attended"):
            return "occurred"
    return None


def _status_behind(scene: Scene) -> Status | None:
    """By what stands behind it: "talks will be held", "a session set for"."""
    line = scene.line
    held = next((item for item in line.items[scene.at + 1 : scene.at + 9] if item.tag == "V"), None)
    unreal = held is not None and held.meaning.status in ("planned", "possible")
    if held is not None and unreal and held.meaning.sense == "hold":
        return "planned"
    return "planned" if _WILL_BE.match(scene.after[:80]) else None


def _status_ahead(scene: Scene, first: int) -> Status | None:
    """By a preposition: "ahead of a summit" is to come, "arrived for talks" is not."""
    before = scene.before[-70:]
    if not _AHEAD.search(before[-60:]) or _CAME_FOR.search(before[-60:]):
        return None
    if re.search(r" for (?:[a-zA-Z0-9'-]+ ){0,4}$", before[-40:]) and not _TO_COME.search(before):
        return "occurred"
    return "planned"


def _is_generic(scene: Scene, knowledge: Knowledge) -> bool:
    """Whether talks are only wished for or spoken of: "a return to talks", "stalled talks"."""
    words = knowledge.cues["meeting.generic"]
    first, _ = clause(scene.line, scene.at)
    near = scene.line.items[max(first, scene.at - 6) : scene.at]
    return any(item.tag in words for item in near) or bool(_SPOKEN_OF.match(scene.after))


_SPOKEN_OF = re.compile(
    r"(?: (?:between|with|over|on) [a-zA-Z,' -]{1,60}?)?"
    r" (?:offer|process|with (?:no|any)|have been|has been|had been|(?:have |has |had )?"
    r"(?:V |long )?stalled|remain|are at|could resume|before)\b"
)
