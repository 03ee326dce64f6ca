"""Meetings told by a verb: "X met (with) Y", "the leaders met in Geneva", "the council will
convene". "Met its objectives" and "met reporters" are none."""

from __future__ import annotations

import re

from watchbook.reading.affairs.meeting_parties import (
    AIDES,
    OWN_COUNCIL,
    council_of,
    groups_in,
    own_actor,
    subject_of,
)
from watchbook.reading.affairs.parties import list_after
from watchbook.reading.affairs.telling import (
    Scene,
    Telling,
    clause,
    dates_of,
    negated,
    status_before,
)
from watchbook.reading.affairs.venues import find_venue
from watchbook.reading.phrases.places import Site
from watchbook.reading.text.word_lists import words_of
from watchbook.records import Status

_PARTY = (
    r"(?:the |his |her |their |its |both |a |with |all |top |senior |gulf "
    r"|arab |european |fellow )*(?:[A-Z]|leader|leaders|counterparts?"
    r"|officials|president|prime|foreign|defen[cs]e|ministers?|envoys?"
    r"|ambassadors?|diplomats|south|north|two|three|four|chinese|iranian)\b"
)


#: Behind "met": where, when, how; not "the targets".
_INTRANSITIVE = re.compile(
    r" (?:D|on D|on the sidelines|in (?:P|G|A|the |[a-z])|at |behind|C|again"
    r"|separately|later|briefly|over dinner|by video|virtually|to discuss|to talk"
    r"|to consider|on |down|with(?:in|out)|informally|for (?:talks|the|an?|about|N"
    r"|emergency|closed|dinner|lunch)|face|formally|privately|\.|,|this|before"
    r"|after|under|and )"
)


_THINGS = re.compile(
    r" (?:with )?(?:all |its |their |his |every |the |this |that |these |those "
    r"|our |an? |any |no |such |what |most |most of |some )*(?:[a-z-]+ ){0,2}?"
    r"(?:challenges?|targets?|goals?|objectives?|needs?|demands?|deadline"
    r"|requirements?|standards?|criteria|conditions?|thresholds?|threats?"
    r"|obligations|expectations|commitments|criticism|anger|condemnation"
    r"|resistance|skepticism|scepticism|success|failure|opposition|outrage|aims"
    r"|test|technical|force|fate|end|silence|reporters|press|approval)\b"
)


_REPORTERS = re.compile(
    r" (?:with )?(?:the )?(?:reporters|journalists|press|media|voters|supporters"
    r"|workers|soldiers|troops|scientists|R)\b"
)


_SUBJECT_PLURAL = re.compile(
    r"\b(?:leaders|officials|envoys|ministers|diplomats|two|three|sides|koreas"
    r"|they|both|council|assembly|delegations|delegates|negotiators|ambassadors"
    r"|counterparts|presidents|parliament|committee|cabinet|powers|nations"
    r"|countries|session|members|who|allies|group|commission)\b"
)


def is_participle(scene: Scene) -> bool:
    """ "Major powers meeting in Germany", "was meeting the prime minister"."""
    before = scene.before[-30:]
    if re.search(r" (?:was|were|is|are|been|be) $", before):
        return not re.match(r" (?:of|between|is|was)\b", scene.after)
    if scene.at == 0:
        return True
    return bool(re.search(r" (?:powers|leaders|ministers|envoys|officials) $", before)) and bool(
        re.match(r" (?:in|on|at|with|D)\b", scene.after)
    )


_TOGETHER = re.compile(r" (?:called|calls|summoned|brought|V) (?:[a-zA-Z'-]+ ){1,6}$")
#: What may stand between "met" and whom: "met on Monday with".
_BETWEEN = (
    r" (?:D |on D |in [PG] |again |separately |briefly |for (?:talks|dinner|lunch) |late D )*"
    r"(?:with )?"
)
_TRANSITIVE = re.compile(_BETWEEN + _PARTY)
_BASE = words_of("meet convene gather sit confer meets")
_MANY = re.compile(r"both|two|sides|three|foreign ministers|envoys|leaders")


def tell_by_verb(scene: Scene) -> Telling | None:
    """ "X met (with) Y", "the leaders met in Geneva", "the council will convene"."""
    if not _is_gathering(scene):
        return None
    line, at = scene.line, scene.at
    first, last = clause(line, at)
    date = next(dates_of(line, at, first, last), None)
    status = _status(scene, date is not None)
    if status is None:
        return None
    subject = subject_of(scene, first)
    council = council_of(scene, first, at)
    transitive = _TRANSITIVE.match(scene.after[:120])
    name: str | None = None
    if council:
        actors, name = council, "un"
    elif not transitive and _is_own_council(scene, first, last, subject):
        actors, name = own_actor(scene, first, last, subject), "own"
    else:
        met = _who_met(scene, first, last, subject, transitive)
        if met is None:
            return None
        actors = met
    return scene.tell(
        "meeting",
        (first, last),
        status,
        actors,
        date=date,
        site=_venue(scene, last, bool(council)),
        name=name,
        particular=bool(actors),
        pointing=len(set(actors)) < 2,
    )


def _is_gathering(scene: Scene) -> bool:
    """Whether the verb is one of meeting: not "met its objectives", "sat in a chair"."""
    tag, after = scene.line.items[scene.at].tag, scene.after[:120]
    if tag == "together" and not _TOGETHER.search(scene.before[-60:]):
        return False
    if tag in ("sit", "sat") and (
        not re.match(r" down\b", after) or re.match(r" down (?:beside|in a|on)", after)
    ):
        return False
    if tag == "met" and re.search(
        r" (?:if|whether|whenever|every time|before) (?:[a-z]+ ){0,3}$", scene.before[-30:]
    ):
        return False
    if _THINGS.match(after):
        return False
    return not _REPORTERS.match(after) or bool(
        re.match(r" (?:with )?(?:the )?R (?:of|from)", after)
    )


def _status(scene: Scene, dated: bool) -> Status | None:
    """Whether it was held or is planned; None for a meeting that is merely thought of."""
    before = scene.before[-140:]
    status: Status | None = status_before(before)
    if status == "occurred" and scene.line.items[scene.at].tag in _BASE:
        status = _status_of_base(scene, dated)
    if status == "possible":
        if dated and re.search(r" (?:must|should) (?:[a-z]+ )?$", before):
            status = "planned"
        elif not dated and not re.search(r" (?:may|might|could) $", before):
            return None
    if negated(before[-50:]):
        return "denied" if dated else None
    return status


def _status_of_base(scene: Scene, dated: bool) -> Status | None:
    """ "To meet", "before the assembly meets": planned, unless only wished for."""
    before = scene.before[-140:]
    tag = scene.line.items[scene.at].tag
    if re.search(r" to (?:[a-z]+ly )?$", before):
        if re.search(
            r" (?:prepares?|prepared|due|set|scheduled|plans?|agreed|called|invited|V) to $", before
        ):
            return "planned"
        wished = re.search(
            r" (?:failed|refused|ready|willing|open|how|managed|chance|able|used) to $", before
        )
        return None if wished or not dated else "planned"
    if tag in ("meets", "meet", "convenes", "gathers") and (
        dated or re.search(r" (?:when|before|as) (?:[a-zA-Z'-]+ ){0,5}$", before[-50:])
    ):
        return "planned"
    if tag == "meets":
        return "occurred"
    return "planned" if re.search(r" (?:V|O|R|A|G|council|leaders) (?:to )?$", before) else None


def _is_own_council(scene: Scene, first: int, last: int, subject: list[str]) -> bool:
    """Whether those who meet are of one state: its council, "his security ministers"."""
    if OWN_COUNCIL.search(scene.words(first, last)):
        return True
    words = scene.words(first, scene.at)
    if scene.line.items[scene.at].tag == "together":
        return bool(AIDES.search(words))
    return (
        scene.line.items[scene.at].tag in ("gathered", "gather", "convened", "met")
        and len(subject) < 2
        and AIDES.search(words) is not None
        and _MANY.search(words) is None
    )


def _who_met(
    scene: Scene, first: int, last: int, subject: list[str], transitive: re.Match[str] | None
) -> list[str] | None:
    """Subject and object of the verb; None where nobody is said to meet anybody."""
    line, at = scene.line, scene.at
    tag = line.items[at].tag
    words = scene.words(first, at)
    actors = list(subject)
    if tag == "together":
        return None
    if transitive:
        begin = scene.item_at(line.starts[at] + len(tag) + max(1, transitive.end() - 1))
        end = list_after(line, begin, len(line.items))
        listed = scene.parties.among(line, at + 1, end)
        actors.extend(code for code in listed if code not in actors)
    else:
        opens = tag == "convened" and re.match(r" (?:an?|the|his) ", scene.after)
        plural = bool(_SUBJECT_PLURAL.search(words)) or len(subject) > 1
        if tag in ("gathered", "gather", "sat", "convened", "met") and not plural and not opens:
            return None
        if tag != "convened" and at + 1 < len(line.items) and not _INTRANSITIVE.match(scene.after):
            return None
    groups = groups_in(scene, first, last)
    actors.extend(code for code in groups if code not in actors)
    if groups and len(groups[0]) > 2 and len(actors) > 1 and not transitive:
        actors = list(groups)
    return actors if actors or not transitive else None


def _venue(scene: Scene, last: int, council: bool) -> Site | None:
    line, text = scene.line, scene.page.folded.text
    site = find_venue(line, text, scene.at, last, states=True)
    if site is None and council and line.text.startswith(" in P "):
        site = find_venue(line, text, 0, 3)
    if site is None and line.items[scene.at].tag == "meeting":
        site = find_venue(line, text, scene.at, len(line.items), states=True)
    return site
