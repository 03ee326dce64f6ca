"""Meetings: talks, summits, calls, council sessions; held, planned, sought or refused.

"Kim met his Japanese counterpart on Tuesday", "the Security Council is to convene", "after talks
with Merkel", "Friday's G20 summit in Hamburg". Talks wished for ("a return to talks"), business
and press conferences are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from watchbook.knowledge import Knowledge
from watchbook.reading.annotation import Page
from watchbook.reading.parties import Parties, list_after
from watchbook.reading.places import Site, find_venue
from watchbook.reading.skeleton import Line
from watchbook.reading.telling import Scene, Telling, clause, dates_of, negated, status_before
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
_COUNCIL_ACTS = re.compile(
    r" (?:(?:has |had |also |then |later |again |unanimously |D |privately )*"
    r"(?:discussed|took up|takes up|debated|will discuss|will take up"
    r"|is to discuss|met|meets|convened|convene|gathered|to meet|to convene))"
)
_BY_WIRE = re.compile(
    r"\b(?:phone|telephone|telephoned|video|videoconference|teleconference|line"
    r"|counterparts?|call|hotline)\b"
)
_AFTER_PREP = re.compile(
    r" (?:after|following|during|at|in|before|ahead of|on the sidelines of"
    r"|prompted|from|with|since|of|to|for|into|attended|upon|through|over|between"
    r"|under)(?: [a-zA-Z0-9'.,-]+){0,7} $"
)
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
_OWN = re.compile(
    r"\b(?:national security council|nsc|cabinet|politburo|political bureau"
    r"|central committee|central military commission|security ministers"
    r"|people's assembly|party congress|workers'? party|ruling party|parliament"
    r"(?:ary)?|plenary|plenum|cobra|defen[cs]e commission|national assembly"
    r"|security meeting|crisis meeting|people's congress|security council meeting"
    r"|security officials|security aides|top aides|security chiefs"
    r"|security cabinet|task force|emergency meeting of ministers|her ministers"
    r"|his ministers)\b"
)


def find_meetings(
    page: Page, hits: list[tuple[int, int]], parties: Parties, knowledge: Knowledge
) -> Iterator[Telling]:
    """The meetings that sentences tell of; ``hits`` are the (sentence, item) of their cues."""
    nouns = frozenset(knowledge.cues["meeting.nouns"])
    for number, at in hits:
        line = page.sentences[number].line
        scene = Scene(page, parties, number, line, at)
        tag = line.items[at].tag
        if tag == "meeting" and _is_participle(scene):
            telling = _verb(scene)
        elif tag == "meets" and re.search(r" (?:swim|track) $", scene.before[-8:]):
            continue
        elif tag in nouns:
            telling = _noun(scene, knowledge)
        elif tag in knowledge.cues["meeting.meet"]:
            telling = _verb(scene)
        else:
            telling = _by_wire(scene)
        if telling is not None:
            yield telling


def _is_participle(scene: Scene) -> bool:
    """ "Major powers meeting in Germany", "was meeting the prime minister"."""
    before = scene.before[-30:]
    if re.search(r" (?:was|were|is|are|been|be) $", before):
        return not re.match(r" (?:of|between|is|was)\b", scene.after)
    if scene.at == 0:
        return True
    return bool(re.search(r" (?:powers|leaders|ministers|envoys|officials) $", before)) and bool(
        re.match(r" (?:in|on|at|with|D)\b", scene.after)
    )


def _verb(scene: Scene) -> Telling | None:
    """ "X met (with) Y", "the leaders met in Geneva", "the council will convene"."""
    line, at = scene.line, scene.at
    tag = line.items[at].tag
    after, before = scene.after[:120], scene.before[-140:]
    if tag == "together" and not re.search(
        r" (?:called|calls|summoned|brought|V) (?:[a-zA-Z'-]+ ){1,6}$", before[-60:]
    ):
        return None
    if tag in ("sit", "sat"):
        if not re.match(r" down\b", after) or re.match(r" down (?:beside|in a|on)", after):
            return None
    if _THINGS.match(after) or (
        _REPORTERS.match(after) and not re.match(r" (?:with )?(?:the )?R (?:of|from)", after)
    ):
        return None
    first, last = clause(line, at)
    subject = _subject(scene, first)
    own = bool(_OWN.search(scene.words(first, last))) and "UN" not in _council(scene, first, at)
    council = _council(scene, first, at)
    transitive = re.match(
        rf" (?:D |on D |in [PG] |again |separately |briefly |for (?:talks|dinner"
        rf"|lunch) |late D )*(?:with )?{_PARTY}",
        after,
    )
    status = status_before(before)
    base = tag in ("meet", "convene", "gather", "sit", "confer", "meets")
    date = next(dates_of(line, at, first, last), None)
    if base and status == "occurred":
        if re.search(r" to (?:[a-z]+ly )?$", before):
            if not (
                re.search(
                    r" (?:prepares?|prepared|due|set|scheduled|plans?|agreed"
                    r"|called|invited|V|V ) to $",
                    before,
                )
                or re.search(r" V to $", before)
            ):
                if date is None or re.search(
                    r" (?:failed|refused|ready|willing|open|how|managed|chance|able|used) to $",
                    before,
                ):
                    return None
            status = "planned"
        elif tag in ("meets", "meet", "convenes", "gathers") and (
            re.search(r" (?:when|before|as) (?:[a-zA-Z'-]+ ){0,5}$", before[-50:])
            or date is not None
        ):
            status = "planned"
        elif tag in ("meet", "convene", "gather", "sit", "confer"):
            if not re.search(r" (?:V|O|R|A|G|council|leaders) (?:to )?$", before):
                return None
            status = "planned"
    if tag == "convened" and re.search(r" (?:be|was|were|been) $", before):
        pass
    if status == "possible":
        if re.search(r" (?:must|should) (?:[a-z]+ )?$", before) and date is not None:
            status = "planned"
        elif date is None and not re.search(r" (?:may|might|could) $", before):
            return None
    if negated(before[-50:]):
        if date is None:
            return None
        status = "denied"
    if (
        re.search(r" (?:if|whether|whenever|every time|before) (?:[a-z]+ ){0,3}$", before[-30:])
        and tag == "met"
    ):
        return None
    if tag == "together" or (
        tag in ("gathered", "gather", "convened", "met")
        and not transitive
        and len(subject) < 2
        and _AIDES.search(scene.words(first, at))
        and not re.search(
            r"both|two|sides|three|foreign ministers|envoys|leaders", scene.words(first, at)
        )
    ):
        own = own or tag != "together" or bool(_AIDES.search(scene.words(first, at)))
        if tag == "together" and not own:
            return None
    if council:
        actors: list[str] = council
        name = "un"
    elif own and not transitive:
        actors = _own_actor(scene, first, last, subject)
        name = "own"
    else:
        actors = list(subject)
        index = at + 1
        if transitive:
            end = list_after(
                line,
                scene.item_at(line.starts[at] + len(tag) + max(1, transitive.end() - 1)),
                len(line.items),
            )
            for code in scene.parties.among(line, index, end):
                if code not in actors:
                    actors.append(code)
            _counterparts(scene, index, end, actors)
        elif tag in ("gathered", "gather", "sat", "convened", "met") and not (
            _SUBJECT_PLURAL.search(scene.words(first, at) if at > first else "")
            or len(subject) > 1
            or (tag == "convened" and re.match(r" (?:an?|the|his) ", after))
        ):
            return None
        if (
            not transitive
            and not _INTRANSITIVE.match(after)
            and at + 1 < len(line.items)
            and tag != "convened"
        ):
            return None
        name = None
    groups = _groups(scene, first, last) if not council and not own else []
    for code in groups:
        if code not in actors:
            actors.append(code)
    if groups and len(groups[0]) > 2 and len(actors) > 1 and not transitive:
        actors = list(groups)
    if (
        tag in ("gathered", "gathers", "gather")
        and not (own or council)
        and len(actors) < 2
        and not _SUBJECT_PLURAL.search(scene.words(first, at))
    ):
        return None
    if transitive and len(actors) < 1:
        return None
    site = find_venue(line, scene.page.folded.text, at, last, states=True)
    if site is None and council and line.items[0].tag == "in" and line.items[1].tag == "P":
        site = find_venue(line, scene.page.folded.text, 0, 3)
    if site is None and tag == "meeting":
        site = find_venue(line, scene.page.folded.text, at, len(line.items), states=True)
    item = line.items[at]
    return Telling(
        "meeting",
        scene.number,
        at,
        first,
        last,
        item.start,
        item.end,
        status,
        tuple(sorted(set(actors))),
        date=date,
        site=site,
        name=name,
        particular=bool(actors),
        pointing=len(set(actors)) < 2,
    )


_AIDES = re.compile(
    r"\b(?:ministers?|chiefs?|security|aides|secretaries|commanders|cabinet|council)\b"
)


def _noun(scene: Scene, knowledge: Knowledge) -> Telling | None:
    line, at = scene.line, scene.at
    items = line.items
    tag = items[at].tag
    before, after = scene.before[-150:], scene.after[:150]
    previous = items[at - 1].tag if at else ""
    refused = bool(_REFUSED.search(before[-100:]))
    following = items[at + 1].tag if at + 1 < len(items) else ""
    if previous in knowledge.cues["meeting.not_before"] or (
        not refused
        and following in knowledge.cues["meeting.not_after"]
        and not (
            following in ("on", "for", "to", "off")
            and tag
            in (
                "talks",
                "meeting",
                "discussions",
                "negotiations",
                "session",
                "summit",
                "consultations",
                "meetings",
            )
        )
    ):
        return None
    if tag in ("call", "calls", "conversation") and not (
        previous in ("phone", "telephone", "video", "hotline", "teleconference", "conference")
        or re.search(r" (?:in|during|on) an? (?:[a-z-]+ )?$", before[-30:])
        or re.match(r" (?:with|between|scheduled)\b", after)
    ):
        return None
    if tag in ("calls",) and not previous.endswith("phone"):
        if not re.match(r" (?:with|between)\b", after):
            return None
    if tag == "conference" and not re.search(
        r" (?:security|donors|peace|international|nuclear|disarmament|review|summit|policy) $",
        before[-14:],
    ):
        return None
    if tag in ("session", "sessions") and re.search(
        r" (?:photo|court|practice|joint) $", before[-10:]
    ):
        return None
    first, last = clause(line, at)
    words = scene.words(first, last)
    lower = scene.page.folded.lower
    council = _council(scene, first, last)
    own = not council and bool(_OWN.search(words))
    if (
        not own
        and not council
        and first > 2
        and items[first - 1].tag in ("after", "following", "at", "during")
        and "national security council" in scene.words(0, first)
    ):
        own = True
    date = next(dates_of(line, at, first, last), None)
    determiner = _determiner(line, at, first)
    pointing = determiner in ("the", "this", "that", "those", "these", "its", "his", "their", "her")
    status = _noun_status(scene, first, date is not None)
    generic = _is_generic(scene, knowledge, first)
    text = scene.page.folded.text
    site = find_venue(line, text, at, _topic(line, at, last), states=True)
    if site is None and _visited(scene, first) is not None:
        site = find_venue(line, text, first, at)
    if site is None:
        held = next(
            (
                index
                for index in range(at + 1, min(len(items), at + 14))
                if items[index].tag == "V" and items[index].meaning.sense == "hold"
            ),
            None,
        )
        site = find_venue(line, text, held, last) if held is not None and held < last else None
    if site is None and council and items[0].tag == "in" and items[1].tag == "P":
        site = find_venue(line, text, 0, 3)
    if site is None and (ending := _venue_at_end(scene, last)) is not None:
        site = ending
    if (
        status == "possible"
        and date is not None
        and not re.search(
            r" (?:may|might|could|seek|sought|requested|proposed|asked) ", scene.before[-80:]
        )
    ):
        status = "planned"
    if refused and tag in (
        "talks",
        "meeting",
        "discussions",
        "dialogue",
        "discussion",
        "offer",
        "summit",
    ):
        if scene.page.position(scene.number) > 1:
            return None
        status = "denied"
        generic = False
    hosted = bool(_HOSTED.search(before[-120:])) and not (
        re.search(r" (?:calls?|called) (?:for|on) ", before[-60:])
    )
    happened = bool(_HAPPENED.match(after[:120]))
    prepared = _PREPARED.search(before[-70:])
    called = _CALLED_TOGETHER.search(scene.line.text)
    if negated(before[-50:]) and not refused:
        return None
    if (
        generic
        and not (date is not None and (site is not None or hosted or happened))
        and not (
            site is not None
            and tag == "talks"
            and re.search(r" (?:parties to|round of) (?:[a-z]+ )?$", before[-24:])
        )
    ) and not refused:
        return None
    actors = _noun_actors(scene, first, last, council, own)
    if not actors and date is not None and site is not None:
        named = [code for code in scene.parties.among(line, 0, len(items)) if code != "UN"]
        actors = sorted(named) if len(named) == 2 else actors
    joined = len(actors) > 1 or council or own
    particular = bool(
        hosted
        or happened
        or called
        or date is not None
        or (prepared and (determiner or joined) and (joined or site is not None))
        or (site is not None and determiner in ("a", "an", "the", "'s", ""))
        or refused
    )
    if tag in (
        "talks",
        "dialogue",
        "negotiations",
        "discussions",
        "consultations",
        "conversation",
    ) and not (
        hosted
        or happened
        or refused
        or date is not None
        or site is not None
        or (_with(after) and prepared)
    ):
        particular = False
    if tag in ("dialogue",) and not hosted:
        return None
    if (
        tag in ("meetings", "summits", "sessions", "calls", "gatherings")
        and date is None
        and "counterparts" not in words
        and not (site is not None and hosted)
    ):
        particular = False
    if not actors:
        particular = False
    if (
        own
        and status != "occurred"
        and (date is None or date.meaning.kind in ("month", "monthyear", "relative"))
        and re.search(r"party|congress|assembly|parliament", words)
    ):
        particular = False
    if not particular and not (
        pointing and tag not in ("talks", "negotiations", "dialogue", "discussions")
    ):
        return None
    if status == "possible" and not (council or own) and date is None and site is None:
        return None
    item = items[at]
    if not actors and not pointing:
        return None
    name = "un" if council else "own" if own else _ordinal_name(lower, items, at)
    return Telling(
        "meeting",
        scene.number,
        at,
        first,
        last,
        item.start,
        item.end,
        status,
        tuple(sorted(set(actors))),
        date=date,
        site=site,
        name=name,
        pointing=pointing or len(actors) < 2,
        particular=particular,
    )


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


def _ordinal_name(lower: str, items: object, at: int) -> str | None:
    return None


def _with(after: str) -> bool:
    return bool(re.match(r" (?:[a-z]+ ){0,2}?(?:with|between|of|among) ", after))


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


def _noun_status(scene: Scene, first: int, dated: bool) -> Status:
    line = scene.line
    for index in range(scene.at - 1, max(first - 1, scene.at - 12), -1):
        item = line.items[index]
        if item.tag == "V" and item.meaning.sense == "hold":
            if item.meaning.status is None:
                return (
                    "planned"
                    if re.search(
                        r" (?:agreed|scheduled|set|due|plans?|schedule|ready"
                        r"|prepares?|will|expected) (?:to )?$",
                        line.text[: line.starts[index]],
                    )
                    else "possible"
                )
            status: Status = item.meaning.status
            return "possible" if status == "denied" else status
        if item.tag in ("after", "following", "during", "since", "attended"):
            return "occurred"
    before = scene.before[-150:]
    passive = next(
        (item for item in line.items[scene.at + 1 : scene.at + 9] if item.tag == "V"), None
    )
    if (
        passive is not None
        and passive.meaning.sense == "hold"
        and passive.meaning.status in ("planned", "possible")
    ):
        return "planned"
    if re.match(
        r"(?: [a-zA-Z'-]+){0,8}? (?:will|would|is due|are due|is to|are to"
        r"|scheduled|set for|slated|planned|(?:is|are) set)\b",
        scene.after[:80],
    ):
        return "planned"
    if re.search(
        r" (?:ahead of|before|upcoming|planned|scheduled|plans? for|next"
        r"|preparing for|prepares for|days ahead of|prepare for"
        r"|target date of D to reconvene|for) (?:[a-zA-Z0-9'-]+ ){0,6}$",
        before[-60:],
    ) and not re.search(
        r" (?:arrived|was|were|landed|visited|met|flew|visiting|visit|travel\w+"
        r"|held|for the first time) (?:[a-zA-Z'-]+ ){0,5}for $",
        before[-60:],
    ):
        if re.search(r" for (?:[a-zA-Z0-9'-]+ ){0,4}$", before[-40:]) and not re.search(
            r" (?:will|to|plans?|scheduled|due|set|ahead|push|target|date)\b", before[-70:]
        ):
            return "occurred"
        return "planned"
    head = line.text[max(0, line.starts[first] - 1) : line.starts[scene.at]]
    if re.search(
        r" (?:will|is to|are to|was to|were to|due to|scheduled to|set to|plans to"
        r"|planning to|expected to|about to|planned to|would|called into"
        r"|prepares to) ",
        head,
    ):
        return "planned"
    if re.search(
        r" (?:requested|seek|sought|asked|asks|request|called for|calls for"
        r"|demanded|propose|proposed|could|may|might|agreed to seek|take up"
        r"|should) ",
        head,
    ):
        return "planned" if dated and not re.search(r" seek ", head) else "possible"
    return "occurred"


def _is_generic(scene: Scene, knowledge: Knowledge, first: int) -> bool:
    words = knowledge.cues["meeting.generic"]
    tags = [item.tag for item in scene.line.items[max(first, scene.at - 6) : scene.at]]
    if set(tags) & set(words):
        return True
    return bool(
        re.match(
            r" (?:offer|process|with (?:no|any)|have been|has been|had been|have "
            r"(?:V |long )?stalled|V? ?stalled|remain|are at|could resume|before)",
            scene.after,
        )
    )


def _council(scene: Scene, first: int, last: int) -> list[str]:
    """["UN"] where the words of a clause name a council of the United Nations."""
    for index in range(first, last):
        item = scene.line.items[index]
        if item.tag == "O" and any(
            sense.tag == "O"
            and sense.meaning.name in ("UN Security Council", "UN General Assembly")
            for sense in item.meaning.senses
        ):
            return ["UN"]
    if re.search(
        r"\b(?:the council|general assembly)\b", scene.words(first, last)
    ) and "national" not in scene.words(first, last):
        return ["UN"]
    return []


def _own_actor(scene: Scene, first: int, last: int, subject: list[str]) -> list[str]:
    line, parties = scene.line, scene.parties
    if subject:
        return subject[:1]
    for index in range(first, last):
        code = parties.code_of(line, index) if line.items[index].tag[0].isalpha() else None
        if code not in (None, "UN"):
            assert code is not None
            return [code]
    before = parties.among(line, 0, first)
    if before:
        return before[:1]
    person = parties.person_before(scene.number, line.items[scene.at].start)
    if person is not None:
        return [person]
    return [parties.default] if parties.default else []


def _subject(scene: Scene, first: int) -> list[str]:
    """Who does it: the parties before the verb, else whom "he" or "they" mean."""
    line, parties = scene.line, scene.parties
    found = parties.among(line, first, scene.at)
    groups = _groups(scene, first, scene.at)
    for code in groups:
        if code not in found:
            found.append(code)
    if (
        found
        and {"he", "she"} & {item.tag for item in line.items[first : first + 2]}
        and "and" in [item.tag for item in line.items[first : first + 4]]
    ):
        other = parties.person_before(scene.number, line.items[first].start)
        return [other, *found] if other is not None and other not in found else found
    if found:
        return found
    if first and line.items[first - 1].tag in ("whose", "who", "which", "where"):
        before = parties.among(line, max(0, first - 12), first) or _groups(
            scene, max(0, first - 12), first
        )
        if before:
            return before[-1:]
    if first <= 2 and (main := _main_subject(scene)):
        return main
    if (
        first > 2
        and line.items[first - 1].tag in ("after", "following", "during")
        and not {"he", "she"} & {item.tag for item in line.items[first : scene.at]}
    ):
        before = [code for code in parties.among(line, 0, first - 1) if code != "UN"]
        if before:
            return (
                before[:2]
                if re.search(r"leaders of|ministers of|and", scene.words(0, first))
                else before[:1]
            )
    tags = [item.tag for item in line.items[first : scene.at]]
    if {"he", "she"} & set(tags):
        person = parties.person_before(scene.number, line.items[first].start)
        return [person] if person else []
    if {"they", "it", "who", "its", "their"} & set(tags) or tags[:1] == ["and"] or not tags:
        before = parties.among(line, 0, first)
        if before:
            return before[:3] if "they" in tags else before[-1:]
        if "it" in tags and scene.number:
            near = scene.page.sentences[scene.number - 1].line
            return parties.among(near, 0, len(near.items))[:1]
    if {"two", "N", "both", "three"} & set(tags) and scene.number:
        for number in (scene.number - 1, scene.number - 2):
            if number >= 0:
                near = scene.page.sentences[number].line
                grouped = (
                    [
                        code
                        for code, _, _ in parties.groups_in(near.items[0].start, near.items[-1].end)
                    ]
                    if near.items
                    else []
                )
                if "*" in grouped:
                    return list(
                        next(
                            parties.region_at(start)
                            for code, start, _ in parties.groups_in(
                                near.items[0].start, near.items[-1].end
                            )
                            if code == "*"
                        )
                    )
                named = [
                    code
                    for code in parties.among(near, 0, len(near.items), strict=False)
                    if code != "UN"
                ]
                if len(named) >= 2:
                    return named[:3] if "three" in scene.words(first, scene.at) else named[:2]
    return []


def _main_subject(scene: Scene) -> list[str]:
    """ "Speaking after talks with Merkel, Obama said": the subject behind the comma."""
    line = scene.line
    head = scene.words(0, min(len(line.items), 2))
    if not re.match(r"(?:\w+ing|after|following|during|before|at|in)\b", head):
        return []
    comma = next(
        (index for index in range(scene.at, len(line.items)) if line.items[index].tag == ","), None
    )
    if comma is None:
        return []
    while comma is not None:
        found = scene.parties.among(line, comma + 1, min(len(line.items), comma + 6))
        if found:
            return found[:1]
        words = (
            scene.words(comma + 1, min(len(line.items), comma + 5))
            if comma + 1 < len(line.items)
            else ""
        )
        if re.match(r"the (?:two|three|four|leaders)", words) and scene.number:
            near = scene.page.sentences[scene.number - 1].line
            named = scene.parties.among(near, 0, len(near.items))
            wanted = 3 if "three" in words else 4 if "four" in words else 2
            return named[:wanted]
        comma = next(
            (index for index in range(comma + 1, len(line.items)) if line.items[index].tag == ","),
            None,
        )
    return []


def _counterparts(scene: Scene, index: int, end: int, actors: list[str]) -> None:
    return None


def _groups(scene: Scene, first: int, last: int) -> list[str]:
    items = scene.line.items
    if last <= first:
        return []
    found: list[str] = []
    for code, start, _end in scene.parties.groups_in(items[first].start, items[last - 1].end):
        if code == "*":
            region = scene.parties.region_at(start)
            found.extend(state for state in region if state not in found)
        elif code not in found:
            found.append(code)
    return found


def _noun_actors(scene: Scene, first: int, last: int, council: list[str], own: bool) -> list[str]:
    line, at, parties = scene.line, scene.at, scene.parties
    if council and not re.search(r" (?:sidelines of|ahead of) ", scene.before[-40:]):
        return council
    groups = _groups(scene, first, last)
    if own:
        return _own_actor(scene, first, last, parties.among(line, first, at))
    low = at
    while low > first and line.items[low - 1].tag not in (
        "of",
        "in",
        "on",
        "to",
        "after",
        "following",
        "during",
        "at",
        "before",
        "for",
        "V",
        "with",
        "C",
        "D",
        "held",
        "attended",
        "begin",
        "began",
        "as",
        "since",
        "ahead",
        "from",
        "prompted",
        "convened",
        ".",
        "joined",
        "chaired",
        "told",
    ):
        low -= 1
    inside = parties.among(line, low, at, strict=False)
    found = list(inside)
    listed: list[str] = []
    index = at + 1
    stop = min(len(line.items), at + 26)
    withs = False
    while index < stop:
        tag = line.items[index].tag
        if tag in ("with", "between", "of", "among", "involving", "by"):
            end = list_after(line, index + 1, min(len(line.items), index + 22))
            listed = parties.among(line, index + 1, end, strict=False)
            listed += [code for code in _groups(scene, index + 1, end) if code not in listed]
            if listed or re.search(
                r"counterparts?|leaders|ministers",
                scene.words(index + 1, end) if end > index + 1 else "",
            ):
                withs = tag in ("with", "of")
                break
            if tag == "with":
                withs = True
        elif tag in (".", ";", "that", "which", "after", "as", "said", "while", "who") or (
            tag == ","
            and index > at + 1
            and line.items[index + 1 : index + 2]
            and line.items[index + 1].tag not in ("with", "between")
        ):
            break
        index += 1
    found.extend(code for code in listed if code not in found)
    if groups:
        multi = [code for code in groups]
        if any(len(code) > 2 for code in multi) and not withs:
            if re.search(r"\band (?:the )?leaders of", scene.words(first, at)):
                return sorted(
                    {
                        *multi,
                        *([] if not withs else found),
                        *[
                            c
                            for c in parties.among(line, first, at)
                            if c not in multi and "and" in [i.tag for i in line.items[first:at]]
                        ],
                    }
                )
            return multi
        found.extend(code for code in multi if code not in found)
        if len(found) > 2 and len(groups) > 2:
            return sorted(found)
    if len(found) >= 2 and not withs:
        return sorted(found)
    if withs or len(found) < 2:
        subject = _subject(scene, first)
        if withs or not found or _mine(scene, first):
            found.extend(code for code in subject if code not in found)
        if not subject and withs:
            more = parties.person_before(scene.number, line.items[first].start)
            if more is not None and more not in found and len(found) < 2:
                found.append(more)
    if len(found) < 2:
        host = _visited(scene, first) or (_host(scene, last) if withs else None)
        if host is not None and host not in found:
            found.append(host)
    return sorted(found)


def _host(scene: Scene, last: int) -> str | None:
    """ "Talks with allies in Seoul": the state whose capital it is takes part."""
    match = re.match(r" with [a-zA-Z ]{1,40}? in (?P<host>G) ", scene.after)
    if match is None:
        return None
    base = scene.line.starts[scene.at] + len(scene.line.items[scene.at].tag)
    return scene.parties.code_of(scene.line, scene.item_at(base + match.start("host")))


def _mine(scene: Scene, first: int) -> bool:
    return bool(
        re.search(
            r" (?:V|had|held|begin|began|attended|hosted|joined|convened) (?:[a-zA-Z'-]+ ){0,8}$",
            scene.before[-90:],
        )
    )


def _visited(scene: Scene, first: int) -> str | None:
    """ "Landed in Pyongyang for talks", "was in Seoul for talks": the host takes part too."""
    match = re.search(
        r" (?:in|to|at|visit|visits|visited|visiting) (?:the )?(?P<host>[AGP]) "
        r"(?:[a-zA-Z]+ ){0,5}?for (?:[a-z]+ ){0,4}$",
        scene.before[-90:],
    )
    if match is None:
        return None
    offset = len(scene.before) - len(scene.before[-90:])
    item = scene.line.items[scene.item_at(offset + match.start("host"))]
    state = item.meaning.meaning.state if item.tag == "P" else item.meaning.meaning.code
    return str(state) if state else None


def _by_wire(scene: Scene) -> Telling | None:
    """ "Spoke by phone", "discussed the matter by telephone with her U.S. counterpart"."""
    line, at = scene.line, scene.at
    if not _BY_WIRE.search(scene.words(at, min(len(line.items), at + 26))):
        if not (_council(scene, max(0, at - 6), at) and line.items[at].tag == "discussed"):
            return None
    if re.match(
        r" (?:by|on|over) (?:the )?(?:tele)?phone (?:that|from|,? said)", scene.after
    ) and line.items[at].tag in ("said", "told"):
        return None
    first, last = clause(line, at)
    item = line.items[at]
    status = status_before(scene.before)
    date = next(dates_of(line, at, first, last), None)
    council = _council(scene, first, at)
    if council and line.items[at].tag == "discussed":
        return Telling(
            "meeting",
            scene.number,
            at,
            first,
            last,
            item.start,
            item.end,
            status,
            ("UN",),
            date=date,
            name="un",
        )
    if not re.search(
        r"\b(?:with|to)\b|spoke (?:at least )?[a-z ]*by|two|leaders|both",
        scene.words(at, min(len(line.items), at + 26)) + " " + scene.words(first, at + 1),
    ):
        return None
    actors = _subject(scene, first)
    for index in range(at + 1, min(len(line.items), at + 26)):
        tag = line.items[index].tag
        if tag in ("with", "to", "between") and line.items[index - 1].tag not in ("V",):
            end = list_after(line, index + 1, min(len(line.items), index + 16))
            listed = scene.parties.among(line, index + 1, end, strict=False)
            if listed:
                actors = [*actors, *(code for code in listed if code not in actors)]
                break
        if tag in (".", ";"):
            break
    if line.items[at].tag in ("telephoned",) and len(actors) < 2:
        actors = [
            *actors,
            *(
                code
                for code in scene.parties.among(line, at + 1, last, strict=False)
                if code not in actors
            ),
        ]
    if len(actors) < 2:
        return None
    return Telling(
        "meeting",
        scene.number,
        at,
        first,
        last,
        item.start,
        item.end,
        status,
        tuple(sorted(set(actors))),
        date=date,
        name="call",
        particular=True,
    )
