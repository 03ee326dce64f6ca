"""Sanctions and resolutions: imposed, asked for, announced, vetoed; a resolution by its number.

"The Security Council adopted Resolution 2270", "new U.S. sanctions were issued on Wednesday",
"calls for tougher U.N. sanctions". Sanctions that merely are in force ("in defiance of U.N.
sanctions", "sanctions relief") are no event.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from watchbook.knowledge import Knowledge
from watchbook.reading.affairs.parties import Parties
from watchbook.reading.affairs.telling import Scene, Telling, clause, dates_of, status_before
from watchbook.reading.phrases.annotation import Page
from watchbook.reading.phrases.skeleton import Line
from watchbook.records import Status

_THING = (
    r"(?:sanctions?|resolutions?|measures|restrictions|curbs|penalties"
    r"|embargo|blacklist|text|asset freezes?|statement)"
)
_NP = (
    r"(?:the|an?|its|their|more|two|first|second|third|fourth|fifth|sixth|ninth"
    r"|tenth|N|A|J|O|G|R|D|'s|of|set|round|rounds|series|package|raft|new|fresh"
    r"|[a-z]+er|tough|harsh|strong|sweeping|economic|financial|international"
    r"|additional|further|unilateral|bilateral|multilateral|independent|security"
    r"|council|and|,|-|[a-z]+-[a-z]+|strict|stiff|unprecedented|punishing"
    r"|targeted|wide-ranging|trade|arms|oil|sectoral|own|separate|latest"
    r"|unanimous|unanimously|that|to|this|D)"
)
_ACT = (
    r"(?:impose|adopt|pass|approve|slap|levie|levy|enact|reimpose|re-impose"
    r"|tighten|toughen|expand|issue|introduce|unveil|announce|widen|extend"
    r"|strengthen|renew|ratchet)(?:e?s|e?d|ped|ing|ped)?"
    r"|slapped (?:the )?[AG] with|hit (?:the )?[AG] with|punished "
    r"(?:the )?[AG] with|placed|put|hit|struck|vote|voted (?:for|on|to (?:impose"
    r"|adopt|pass|approve))|agreed (?:on|to)|replied with|responded with|led to"
    r"|hit back(?: D| on D)? with|drew|followed with|V back(?: D| on D)? with|V"
    r"|backed|endorsed|answered with|retaliated with"
)
_ACTED = re.compile(
    rf" (?P<act>{_ACT}) (?:(?:on|against) (?:[a-zA-Z'-]+ ){{1,8}}?)?(?:(?:on|D"
    rf"|unanimously|with|in|P) )*(?:{_NP} )*$"
)
#: Behind the noun: "were imposed", "slapped on the country", "adopted in 2009".
_ACTED_ON = re.compile(
    r" (?P<pp>N )?(?:(?:on|against|over|aimed at|targeting|for) (?:"
    r"(?!and )[a-zA-Z0-9'-]+ ){1,14}?|, |drafted by (?:the )?[AGO](?: and "
    r"(?:the )?[AGO])* |that |which |-- |D |removing [a-z]+ )*(?P<aux>(?:were|was"
    r"|have been|has been|had been|being|are|is|will be|would be|to be) )?(?:also "
    r"|later |recently |then |unanimously |first |D |last )*"
    r"(?P<act>imposed|adopted|passed|approved|slapped|issued|enacted|reimposed|V"
    r"|unveiled|tightened|introduced|levied|announced|agreed|expanded|endorsed"
    r"|took effect|came into force|vetoed|blocked)(?= )"
)
_NEWNESS = (
    r"(?:new|fresh|tough|tougher|harsh|harsher|stronger|strong|additional"
    r"|further|more|expanded|toughened|stiffer|latest|unprecedented"
    r"|sweeping|stricter|unilateral|heavier|toughest|recent|tightened|sharp"
    r"|strengthened|significant)"
)
_NEW = re.compile(rf" {_NEWNESS} (?:{_NP} )*$")
_WANTED = re.compile(
    r" (?:calls? (?:for|on)|called for|calling for|seek|seeks|seeking|sought"
    r"|pushing for|push for|pressing for|pressed for|work on|working on|worked on"
    r"|discussion (?:for|of|on)|discussions? (?:for|of|on)|discussing|discuss|"
    r"consider|considers|considering|considered (?:V|imposing|adopting)?|draft"
    r"|drafting|prepare|prepares|preparing|proposed|propose|proposes|proposing"
    r"|support|supports|back|promised to (?:introduce|impose|seek)|threatened"
    r"|threaten|threatens|threatening|"
    r"urge|urged|argue (?:[a-z\" ]+ )?for|argued for|debating|debate|imposition of"
    r"|expects?|could (?:follow|impose|adopt|face)|may|might|would (?:propose|seek"
    r"|impose|face|support)|weighing|weigh|mulling|mull|possible|potential|faces"
    r"|warned of|under discussion|"
    r"led calls for|demanding|demand|demanded|case for|need for|hopes? for"
    r"|come on board with|prepared a list of|list of|vowed to (?:impose|seek)"
    r"|pledged to (?:impose|seek)|eyeing|bring|push|drive for"
    r"|another push .* to tighten)"
    rf" (?:(?:A|G|O|J|H) (?:will |would |to )?(?:support|back|impose|adopt"
    rf"|agree to) )?(?:imposing |adopting |V )?(?:{_NP} )*$"
)
_IN_FORCE = re.compile(
    r" (?:violation|violations|violates?|violating|violated|breach|breaches"
    r"|breached|breaching|defiance|defy|defies|defying|defied|compliance|comply"
    r"|under|existing|current|previous|earlier|multiple|several|enforce|enforcing"
    r"|enforcement|"
    r"evade|evading|evasion|evaded|implement|implementing|implementation|monitor"
    r"|monitoring|lift|lifts|lifted|lifting|ease|eased|easing|remove|removed"
    r"|relief from|relieve|maintain|maintaining|drop|end|ending|contravention"
    r"|contravene|flout|flouting|flouted|"
    r"despite|against|ban|bans|circumvent|bust|rather than|but not|not|because of"
    r"|refer to|refers to|regime of|waive|suspend|suspended|release|releases?"
    r"|crippling|sees|call|from|of multiple|broke|break|breaks|with)"
    rf" (?:of |with |from |to |by |on )?(?:{_NP} |and )*$"
)
_BEHIND_NO = re.compile(
    r" (?:regime|relief|busting|evasion|violations?|against sport|list|resolution"
    r"|committee|panel|monitors?|barring|that (?:ban|bar|prohibit)|which (?:ban"
    r"|bar)|banning|prohibiting|are not|is not|lift|could not|issue|cell|of the"
    r"|which|to the)"
)
_VETOED = re.compile(
    r" (?:veto|vetoed|vetoes|vetoing|blocked|blocks|block|rejected|defeated"
    r"|failed to (?:adopt|pass|agree on))(?: [a-zA-Z'.-]+){0,10} $"
)
_LIFT = re.compile(
    r" (?:lift|lifts|lifting|lifted|ease|easing|eased|remove|removing|relief|waive"
    r"|drop|dropping|end|ending|release|against) (?:[a-zA-Z'-]+ ){0,5}$"
)
_NUMBER = re.compile(r" N(?= )")


def find_sanctions(
    page: Page, hits: list[tuple[int, int]], parties: Parties, knowledge: Knowledge
) -> Iterator[Telling]:
    """The sanctions that sentences tell of; ``hits`` are the (sentence, item) of their cues."""
    seen: set[tuple[int, tuple[str, ...], str]] = set()
    for number, at in hits:
        line = page.sentences[number].line
        scene = Scene(page, parties, number, line, at)
        told = _verb(scene) if line.items[at].tag in _VERBS else _noun(scene)
        for telling in _each(told, scene):
            key = (
                number,
                telling.actors,
                telling.status + str(telling.name) + str(telling.date and telling.date.start),
            )
            if key not in seen:
                seen.add(key)
                yield telling


def _each(telling: Telling | None, scene: Scene) -> Iterator[Telling]:
    """ "New U.N. and U.S. sanctions": one telling for each that imposes its own."""
    if telling is None:
        return
    yield telling
    match = re.search(r" (?P<one>[AJO]) and (?:the )?(?P<two>[AJO]) $", scene.before)
    if (
        match is not None
        and scene.line.items[scene.at].tag == "sanctions"
        and telling.status == "occurred"
    ):
        for group in ("one", "two"):
            code = scene.parties.code_of(scene.line, scene.item_at(match.start(group)))
            if code is not None and (code,) != telling.actors:
                yield replace(telling, actors=(code,))


_VERBS = frozenset(["blacklisted", "blacklisting", "sanctioned", "sanctioning"])
_SPORT = re.compile(
    r"\b(?:court|league|olympic|fifa|players?|coach|club|doping|championship|athletes?)\b"
)


def _verb(scene: Scene) -> Telling | None:
    """ "The U.N. sanctioned the North", "by blacklisting individuals": the subject imposes them."""
    line, at = scene.line, scene.at
    tag = line.items[at].tag
    if tag in ("blacklisted", "sanctioned") and re.match(
        r" (?:by|individuals|entities|company|companies|firm|firms|goods|persons|vessels|ships)\b",
        scene.after,
    ):
        return None
    if re.search(
        r" (?:newly|been|were|was|already|are|is) $", scene.before[-12:]
    ) and not tag.endswith("ing"):
        return None
    first, last = clause(line, at)
    actors = _joined_subject(scene, first) or scene.parties.among(line, first, at)[:1]
    if not actors:
        actors = scene.parties.among(line, max(0, first - 6), at)[-1:]
    if not actors or _SPORT.search(scene.words(0, len(line.items))):
        return None
    status = status_before(scene.before)
    if re.search(r" would (?:[a-zA-Z0-9 ,]+ )?$", scene.before[-160:]):
        return None
    date = next(dates_of(line, at, first, last), None)
    return scene.tell("sanctions", (first, last), status, actors, date=date)


def _noun(scene: Scene) -> Telling | None:
    line, at = scene.line, scene.at
    item = line.items[at]
    tag = item.tag
    before, after = scene.before[-170:], scene.after[:170]
    if tag in (
        "asset",
        "text",
        "ban",
        "embargo",
        "curbs",
        "restrictions",
        "penalties",
        "blacklist",
        "blacklists",
    ) and not re.search(
        r"\b(?:sanction|security council|treasury|resolution|blacklist|curbs)",
        scene.page.folded.lower[
            scene.page.sentences[scene.number].sentence.start : scene.page.sentences[
                scene.number
            ].sentence.end
        ],
    ):
        return None
    if _SPORT.search(scene.words(0, len(line.items))):
        return None
    if tag in ("blacklist", "blacklists", "embargo", "text", "ban", "asset") and not re.search(
        r"imposed|adopted|announced|passed|vetoed", scene.words(0, len(line.items))
    ):
        return None
    first, last = clause(line, at)
    name = (
        "resolution " + line.items[at + 1].tag
        if tag == "resolution" and _number_after(line, at)
        else None
    )
    if name is not None:
        name = (
            "resolution "
            + scene.page.folded.lower[line.items[at + 1].start : line.items[at + 1].end]
        )
    status: Status | None = None
    acted = _ACTED.search(before)
    actors = ["UN"] if tag.startswith("resolution") else _actors(scene, first, last)
    if acted is not None and not tag.startswith("resolution") and not _owned(scene, first):
        actors = _nearest(scene, len(scene.before) - len(before) + acted.start("act")) or actors
    recalled = False
    acted_on = _ACTED_ON.match(after)
    date = next(dates_of(line, at, first, _reason(line, at, last)), None)
    wanted = _WANTED.search(before)
    lifted = _LIFT.search(before[-50:]) or re.match(r" relief", after)
    if lifted and not (name or tag == "resolution"):
        return None
    if _VETOED.search(before) or (
        acted_on is not None and acted_on["act"] in ("vetoed", "blocked")
    ):
        status = "denied"
    elif acted is not None and _does(acted["act"], before[: acted.start("act")], line, at):
        inner = before[: acted.start("act") + 0]
        status = status_before(inner)
        if acted["act"] == "V":
            group = _verb_group(line, at)
            status = group if group is not None else status
            if status is None or (acted["act"] == "V" and group is None):
                status = None
        if (
            re.search(
                r"(?:considered|considering|promised|vowed|threatened|weighing"
                r"|asked|urged|urge|to|calls?|discuss\w*|prepar\w+|seek\w*) "
                r"(?:to )?$",
                inner[-24:],
            )
            and status == "occurred"
            and not re.search(
                r"(?:led|leading|prompt\w+|caus\w+|to) (?:to )?(?:the )?(?:O|A) to $|council to $",
                inner[-40:],
            )
        ):
            status = "possible"
    elif wanted is not None:
        status = "possible"
    elif (
        acted_on is not None
        and (
            (tag == "resolution" and acted_on["act"] == "adopted")
            or not _IN_FORCE.search(before[-60:])
        )
        and (acted_on["act"] != "V" or _passive_v(line, at))
    ):
        status = (
            "planned"
            if acted_on["aux"] and acted_on["aux"].startswith(("will", "to"))
            else "possible"
            if acted_on["aux"] and acted_on["aux"].startswith("would")
            else "occurred"
        )
    elif acted_on is not None and _NEW.search(before) and acted_on["act"] != "V":
        status = "occurred"
    elif (
        _NEW.search(before)
        and not re.search(r" (?:under|of) (?:[a-z]+ ){0,2}$", "")
        and not _BEHIND_NO.match(after)
    ):
        status = _undergone(before) if _owned(scene, first) or re.match(r" from ", after) else None
    elif (
        re.search(r" (?:A|O|J) (?:[a-z]+ ){0,2}$", before)
        and re.search(
            r" (?:following|after|days after|hours after|drew|drawing|prompted"
            r"|prompting|triggered|triggering|led to|draw|earned|brought|faces) "
            r"(?:[a-zA-Z,]+ ){0,7}$",
            before[-80:],
        )
        and tag == "sanctions"
    ):
        status = "occurred"
    elif (
        tag == "sanctions"
        and re.match(r" from (?:its |the |neighbou?ring )?(?:[a-z]+ )?(?:, )?(?:A|O)\b", after)
        and re.search(
            r" (?:drawing|drew|bringing|brought|earning|earned|prompting|prompted"
            r"|triggering|triggered|and) (?:[a-zA-Z]+ ){0,4}$",
            before[-60:],
        )
    ):
        status = "occurred"
        actors = scene.parties.among(line, at + 1, min(len(line.items), at + 8), strict=False)[:1]
    elif (
        tag == "resolution"
        and date is not None
        and abs(date.start - item.end) < 22
        and not _IN_FORCE.search(before[-40:])
    ):
        status = "occurred"
        recalled = True
    if status is None:
        return None
    if (
        status == "possible"
        and not _owned(scene, first)
        and re.search(
            r" (?:seek\w*|sought|calls?|called|urge[sd]?|pushing|push|demand\w*"
            r"|support|supports|expects?|imposition) (?:[a-zA-Z]+ ){0,8}$",
            before[-80:],
        )
    ):
        if not re.search(r"council|u\.n\.|\bun\b|united nations|international", _around(scene)):
            return None
        actors = ["UN"]
    if tag in ("resolution", "resolutions") and status == "occurred" and not actors:
        actors = ["UN"]
    if tag in ("measures", "statement", "restrictions", "curbs") and not re.search(
        r"sanction|council|blacklist|u\.?n\.?\b|treasury|isolat|asset",
        scene.page.folded.lower[
            scene.page.sentences[scene.number].sentence.start : scene.page.sentences[
                scene.number
            ].sentence.end
        ],
    ):
        return None
    if (
        not actors
        and status != "occurred"
        and re.search(
            r"council|u\.n\.|\bun\b|united nations|international",
            scene.page.folded.lower[max(0, item.start - 900) : item.end + 200],
        )
    ):
        actors = ["UN"]
    particular = bool(actors)
    if status == "occurred" and tag in ("measures", "restrictions", "curbs") and not actors:
        return None
    return scene.tell(
        "sanctions",
        (first, last),
        status,
        actors,
        date=date,
        name=name,
        pointing=not particular,
        particular=particular,
        recalled=recalled,
    )


def _reason(line: Line, at: int, last: int) -> int:
    """Where the words begin that tell what sanctions are for: their dates are not of these."""
    for index in range(at + 1, last):
        if line.items[index].tag in ("over", "for", "response", "because", "linked"):
            return index
    return last


def _owned(scene: Scene, first: int) -> bool:
    """Whether the words right before the noun say whose sanctions they are."""
    return bool(
        re.search(
            r" (?:A|J|O|G 's|A 's|A and [AJ]|[AJ] and [a-z]+)(?: security council"
            r"| council| [a-z]+){0,2} $",
            scene.before[-40:],
        )
    ) and not re.search(r" (?:on|against) (?:the )?[AGJ] $", scene.before[-14:])


def _around(scene: Scene) -> str:
    """The text of the sentence and the one before it."""
    sentences = scene.page.sentences
    low = sentences[max(0, scene.number - 1)].sentence.start
    return scene.page.folded.lower[low : sentences[scene.number].sentence.end]


def _number_after(line: Line, at: int) -> bool:
    return (at + 1 < len(line.items) and line.items[at + 1].tag in ("N", "D")) or (
        at + 1 < len(line.items) and line.items[at + 1].tag.isdigit()
    )


def _undergone(before: str) -> Status | None:
    """ "Coming under new U.N. sanctions", "triggering fresh sanctions": they have been imposed."""
    if re.search(
        r" (?:coming under|came under|come under|triggering|triggered|drew|drawing"
        r"|prompting|prompted|led to|leading to|defiance of|face of|over|earned"
        r"|brought|following|after|days after|weeks after|hit with|hit by"
        r"|slapped with|anger over|response to|protest at|subject to|hit by"
        r"|faces) (?:[\"a-z]+ )?(?:of )?(?:the )?(?:[a-zA-Z'.,-]+ ){0,6}$",
        before[-80:],
    ):
        return "occurred"
    return None


_ADJECTIVES = (
    "toughened",
    "tightened",
    "expanded",
    "strengthened",
    "widened",
    "extended",
    "renewed",
)


def _does(act: str, before: str, line: Line, at: int) -> bool:
    """Whether the words before the noun are an act of imposing: "toughened sanctions" are not."""
    if act in _ADJECTIVES and re.search(
        r" (?:about|of|the|new|over|under|by|with|and|through|to|from|for|more|its) $", before
    ):
        return False
    if act != "V":
        return True
    return _verb_group(line, at) is not None


def _verb_group(line: Line, at: int) -> Status | None:
    """The status of a verb group of holding or announcing before the noun."""
    for index in range(at - 1, max(-1, at - 12), -1):
        item = line.items[index]
        if item.tag == "V":
            group = item.meaning
            if (
                (
                    group.sense == "hold"
                    and group.verb
                    in ("announce", "announced", "announces", "announcing", "order", "ordered")
                )
                or group.verb in ("passed", "pass")
                or (
                    group.sense in ("send", "hit")
                    and group.verb in ("put", "placed", "hit", "struck", "placing")
                )
            ):
                status: Status = group.status or "occurred"
                return status
            return None
    return None


def _passive_v(line: Line, at: int) -> bool:
    for item in line.items[at + 1 : at + 12]:
        if item.tag == "V":
            return bool(item.meaning.verb in ("announced", "placed", "put"))
    return False


def _actors(scene: Scene, first: int, last: int) -> list[str]:
    """Who imposes: whose sanctions they are by the words before the noun, the subject, "by X"."""
    line, at, parties = scene.line, scene.at, scene.parties
    own: list[str] = []
    index = at - 1
    while index >= first and index >= at - 10:
        tag = line.items[index].tag
        if tag in ("A", "J", "O", "R", "G"):
            code = parties.code_of(line, index)
            if code is not None and line.items[index - 1].tag not in ("on", "against"):
                own.append(code)
            elif code is not None:
                break
        elif tag not in (
            "and",
            ",",
            "new",
            "fresh",
            "tough",
            "tougher",
            "harsh",
            "additional",
            "further",
            "unilateral",
            "strong",
            "stronger",
            "'s",
            "bilateral",
            "the",
            "economic",
            "more",
            "latest",
            "council",
            "financial",
            "its",
            "of",
            "set",
            "round",
            "N",
            "-",
            "security",
            "sweeping",
            "significant",
        ):
            break
        index -= 1
    subject = [code for code in parties.among(line, first, max(first, index + 1))]
    following = _by(scene, last)
    if "UN" in own or "EU" in own:
        # "U.N. and U.S. sanctions" are two; "the U.S. push for U.N. sanctions" is the UN's
        return own[-1:] if len(own) == 1 else ["UN"] if "UN" in own else own[-1:]
    if (
        own
        and line.items[at].tag in ("sanctions", "measures", "blacklist", "resolution")
        and index < at - 1
    ):
        if not subject or own[0] in subject:
            return own[:1]
        return own[:1]
    if following:
        return following
    if "UN" in subject:
        return ["UN"]
    if not subject:
        return ["UN"] if line.items[at].tag.startswith("resolution") else _it(scene, first)
    if len(subject) > 1 and re.search(r"(?:[AG]|[AG] and (?:the )?[AG]) (?:[a-z]+ |V )", line.text):
        joined = _joined_subject(scene, first)
        if joined:
            return joined
    return subject[:1]


def _nearest(scene: Scene, act: int) -> list[str]:
    """Who stands right before the act: "leading the Security Council to adopt"."""
    line = scene.line
    index = scene.item_at(act) - 1
    for back in range(index, max(-1, index - 3), -1):
        tag = line.items[back].tag
        if tag in ("A", "G", "O", "R", "H"):
            code = scene.parties.code_of(line, back)
            if code is None or (back and line.items[back - 1].tag in ("on", "against", "and", ",")):
                return []
            return [code]
        if tag not in (
            "to",
            "D",
            "on",
            "also",
            "has",
            "had",
            "have",
            "unanimously",
            "recently",
            "later",
            "then",
            "will",
        ):
            return []
    return []


def _it(scene: Scene, first: int) -> list[str]:
    tags = [item.tag for item in scene.line.items[first : scene.at]]
    if {"it", "they", "he", "she"} & set(tags) or tags[:1] in (["and"], [","]):
        return scene.parties.among(scene.line, 0, first)[:1]
    return []


def _joined_subject(scene: Scene, first: int) -> list[str]:
    """ "Britain, France and Germany imposed": all of them."""
    items = scene.line.items
    index = first
    while index < scene.at and items[index].tag not in ("A", "G"):
        index += 1
    found: list[str] = []
    while index < scene.at and items[index].tag in ("A", "G", ",", "and", "the"):
        code = scene.parties.code_of(scene.line, index) if items[index].tag in ("A", "G") else None
        if code is not None:
            found.append(code)
        index += 1
    return found


def _by(scene: Scene, last: int) -> list[str]:
    items = scene.line.items
    for index in range(scene.at + 1, min(last, scene.at + 16)):
        if items[index].tag in ("by", "from") and index + 1 < len(items):
            following = [
                code
                for code in scene.parties.among(
                    scene.line, index + 1, min(len(items), index + 5), strict=False
                )
            ]
            if following:
                return following[:1]
    return []
