"""Who says so: the bodies and persons that a sentence credits with what it tells.

"South Korea's Joint Chiefs of Staff said", "according to Yonhap, citing the South's military",
"a defense official who declined to be named". An origin knew it; a carrier passed it on.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from watchbook.knowledge import Body, BodyRole, Holder, Knowledge, State
from watchbook.reading.annotation import Annotated
from watchbook.reading.lexicon import Name
from watchbook.reading.skeleton import Line

SAY = (
    r"(?:said|says|say|saying|reported|reports|reporting|announced|announces|announcing|confirmed|confirms|claimed|claims|stated|states|added|adds|"
    r"told|noted|notes|disclosed|revealed|reveals|declared|estimated|estimates|assessed|believes|believe|acknowledged|admitted|admits|informed|"
    r"detected|tracked|described|insisted|concluded|boasted|published|released|wrote|tweeted|posted|testified|issued|called|notified|explained|determined|reckons|judged|say|specify|speculated|speculate|suspect|predict|assess|know|disclose|V)"
)
_ADVERB = r"(?:also|later|earlier|first|have|has|had|separately|immediately|did|not|could|would|[a-z]+ly|would|then|who|which|that|in|on|D|C|a|the|statement|at|briefing|,|for|its|north|korea|part|morning|evening|afternoon|monitoring|affairs|late|early)"


@dataclass(frozen=True, slots=True)
class Attribution:
    """A credited source: its name in full, and where its words stand in the folded text.

    ``kind`` is that of the body (media, military ...), ``person`` or ``state``; ``state`` its
    state's code. ``carrier`` tells that it only passed on what another said. ``said`` is False
    for those who merely saw ("detected").
    """

    name: str
    kind: str
    state: str | None
    start: int
    end: int
    index: int
    carrier: bool = False


def find_attributions(
    annotated: Annotated, text: str, knowledge: Knowledge, context: Context
) -> Iterator[Attribution]:
    """The sources that a sentence credits, in text order."""
    line = annotated.line
    found: list[Attribution] = []
    for index, item in enumerate(line.items):
        if item.tag in ("O", "R"):
            made = _body(line, index, knowledge, context, text)
        elif item.tag in ("A", "G"):
            made = _state(line, index)
        elif item.tag == "H":
            made = _person(line, index)
        else:
            continue
        if made is not None and _credited(line, index, made.kind):
            found.append(made)
            if item.tag == "R":
                found.extend(_second_owner(line, index, knowledge))
    found.extend(_named_persons(line, text))
    found.sort(key=lambda one: one.start)
    yield from _with_carriers(line, found)


class Context:
    """Which state the bodies last spoken of belong to, as the report goes on.

    ``about`` is the state whose tests the report is about: its media and agencies are meant
    where no owner is named; the militaries that watch it are another's.
    """

    def __init__(self, about: str | None = None) -> None:
        self.about = about
        self.of_role: dict[str, str] = {}
        self.seen: list[str] = []

    def note(self, role: str | None, state: str | None) -> None:
        """Remember the state of a body that was named with it."""
        if state is not None and role is not None:
            self.of_role[role] = state

    def meet(self, names: Iterable[Name]) -> None:
        """Remember the states that a sentence names, the latest last."""
        for name in names:
            state = name.meaning
            if isinstance(state, State) and state.kind == "state":
                code = state.code
                if code in self.seen:
                    self.seen.remove(code)
                self.seen.append(code)

    def state_of(self, role: str, knowledge: Knowledge) -> str | None:
        """The state meant by a body without an owner: "the Joint Chiefs", "state television"."""
        if role in self.of_role:
            return self.of_role[role]
        if role in _OWN_VOICE:
            return self.about
        if role in _WATCHERS:
            others = [code for code in self.seen if code != self.about]
            known = [body.state for body in knowledge.bodies if body.role == role and body.state]
            if role in _FEW:  # few states have such a body: the first of them that is at hand
                return next((code for code in known if code in others), known[0] if known else None)
            if others:
                return next((code for code in known if code in others), others[-1])
        return self.about or (self.seen[-1] if self.seen else None)


#: Roles by which a state speaks of its own tests, and by which others watch them.
_FEW = frozenset(["joint_chiefs"])
_OWN_VOICE = frozenset(
    [
        "state_media",
        "state_television",
        "state_radio",
        "state_news_agency",
        "space_agency",
        "ruling_party",
        "media",
    ]
)
_WATCHERS = frozenset(
    [
        "joint_chiefs",
        "coast_guard",
        "military",
        "military_officials",
        "defence_officials",
        "intelligence",
        "intelligence_officials",
        "meteorological_agency",
        "presidency",
    ]
)


def _remembered(body: Body, context: Context, knowledge: Knowledge) -> Body | None:
    """ "The defence ministry": that of the state whose ministry was last named, else of the
    state that the report is about."""
    if body.role is None:
        return None
    state = context.state_of(body.role, knowledge)
    return knowledge.body_by_role(state, body.role) if state else None


def _owner(line: Line, index: int) -> State | None:
    """The state that a body is said to be of: "South Korea's", "South Korean", "Seoul's"."""
    before = [item.tag for item in line.items[max(0, index - 7) : index]]
    if not before:
        return None
    for back in range(1, 8):
        if back > len(before) or index - back < 0:
            return None
        item = line.items[index - back]
        if item.tag in ("A", "G", "J"):
            state: State = item.meaning.meaning
            return state
        if item.tag not in (
            "'s",
            "elite",
            "powerful",
            "own",
            "official",
            "of",
            "office",
            "the",
            "top",
            "main",
            "state-run",
            "national",
            "semi-official",
            "senior",
            "state",
            "two",
            "N",
            "unnamed",
            "unidentified",
            "government",
            "defense",
            "defence",
            "military",
            "intelligence",
            "office of the",
        ):
            return None
    return None


def _body(
    line: Line, index: int, knowledge: Knowledge, context: Context, text: str
) -> Attribution | None:
    item = line.items[index]
    meaning = item.meaning.meaning
    owner = _owner(line, index)
    if isinstance(meaning, Body):
        sense = item.meaning.senses[0]
        if sense.context:  # "the JCS": whose is told by the words before it, or by the report
            state = owner.code if owner else None
            fitting = [
                one
                for one in item.meaning.senses
                if one.tag == "O" and (state is None or one.meaning.state == state)
            ]
            if state is None and (at_hand := _remembered(meaning, context, knowledge)) is not None:
                context.note(at_hand.role, at_hand.state)
                return Attribution(
                    at_hand.name, at_hand.kind, at_hand.state, item.start, item.end, index
                )
            if state is None:
                remembered = [
                    one for one in fitting if one.meaning.state in context.of_role.values()
                ]
                fitting = remembered or fitting
            if not fitting:
                return None
            meaning = fitting[0].meaning
        elif owner is not None and meaning.state not in (None, owner.code):
            other = knowledge.body_by_role(owner.code, meaning.role) if meaning.role else None
            meaning = other or meaning
        context.note(meaning.role, meaning.state)
        return Attribution(meaning.name, meaning.kind, meaning.state, item.start, item.end, index)
    if isinstance(meaning, BodyRole):
        state_code = owner.code if owner else None
        if owner is None and "{state}" in meaning.name_pattern:
            state_code = context.state_of(meaning.code, knowledge)
        body = knowledge.body_by_role(state_code, meaning.code)
        if body is None:
            return None
        if owner is not None:
            context.note(meaning.code, owner.code)
        return Attribution(body.name, body.kind, body.state, item.start, item.end, index)
    return None


def _second_owner(line: Line, index: int, knowledge: Knowledge) -> Iterator[Attribution]:
    """ "the South Korean and Japanese militaries": the first owner's body too."""
    tags = [item.tag for item in line.items[max(0, index - 3) : index]]
    if tags not in (["J", "and", "J"], ["J", "and", "A"], ["A", "and", "A"], ["A", "and", "J"]):
        return
    item = line.items[index]
    owner = line.items[index - 3].meaning.meaning
    body = knowledge.body_by_role(owner.code, item.meaning.meaning.code)
    if body is not None:
        yield Attribution(
            body.name, body.kind, body.state, line.items[index - 3].start, item.end, index
        )


def _state(line: Line, index: int) -> Attribution | None:
    item = line.items[index]
    following = line.items[index + 1].tag if index + 1 < len(line.items) else ""
    if following in ("'s", "R", "O", "J"):
        return None
    state: State = item.meaning.meaning
    name = state.names[0] if state.names else state.name
    return Attribution(name, "state", state.code, item.start, item.end, index)


def _person(line: Line, index: int) -> Attribution | None:
    item = line.items[index]
    holder: Holder = item.meaning.meaning
    return Attribution(holder.person, "person", None, item.start, item.end, index)


_AFTER = re.compile(
    rf"^(?: \( [a-zA-Z]+ \)| 's? ?(?:O|R|news agency|spokesman|spokeswoman|spokesperson|official|statement)|,? (?:which|who|citing|quoting) [^,.;]{{1,60}},| news agency| 's? state R| office| [a-z]+man| officials?| sources?)* (?:{_ADVERB} )*{SAY}(?= )"
)
_BEFORE = re.compile(
    r" (?:according to|citing|cited|quoting|cites|quoted|said|told|says|reported by|announced by|confirmed by|released by|by|statement by|statement from|statement of|added|issued by|carried by|credited to|reports from|quotes) (?:an? |the |its |what |unnamed |unidentified |senior |state-run |both |two |several |a statement by |a statement from |a report by |a report from |a report in |by |analysis by |estimates by |the state-run |a spokesman for |a spokeswoman for |an official (?:at|from|with|in) |officials (?:at|from|in) |sources in |a source in |A 's |J |G 's |A |elite |top |official |office of |office of the |influential |government |defense |D |north |south )*$"
)


def _credited(line: Line, index: int, kind: str) -> bool:
    """Whether the sentence credits it: before or after a verb of saying."""
    item = line.items[index]
    after = line.text[line.starts[index] + len(item.tag) :][:160]
    before = line.text[: line.starts[index]][-160:]
    match = _AFTER.match(after)
    if match and not re.search(
        r" (?:of|against|from|with|for|in|on|to|at) (?:the )?(?:A 's |J |G 's )?$",
        before[-14:] if kind == "state" else "",
    ):
        if kind == "state" and match.group().rstrip().endswith(" V"):
            return False
        return not (match.group().endswith(" V") and not _detects(line, index, match.end()))
    if kind != "person" and re.match(
        r" (?:report|reports|statement|estimate|estimates|assessment|announcement|data|figures) (?:that|which|of|said|put|on) ",
        after,
    ):
        return True
    match = _BEFORE.search(before)
    if match is None:
        return False
    if " by " in match.group()[:5] or match.group().startswith(" by "):
        return False
    if kind == "state" and not match.group().startswith((" according", " citing")):
        return match.group().startswith((" announced by", " confirmed by"))
    return not match.group().startswith(" told ")


def _detects(line: Line, index: int, length: int) -> bool:
    for item in line.items[index + 1 : index + 8]:
        if item.tag == "V":
            return bool(
                (item.meaning.sense == "detect" and not item.meaning.passive)
                or item.meaning.verb.startswith("announce")
            )
    return False


_NAME = (
    r"[A-Z][\w'\u2019-]+(?:\s(?:[A-Z]\.|(?:bin|al|el|von|de|van|der|Jr\.)|[A-Z][\w'\u2019-]+)){1,3}"
)
_PERSON_SAID = re.compile(
    rf"(?P<name>{_NAME})(?:,\s[^,;.\"]{{3,90}},)?\s(?:also\s|later\s)?(?:said|told|says|announced|confirmed|added|wrote|claimed|stated|noted|estimated|declared|reported)\b"
)
_SAID_PERSON = re.compile(
    rf"(?:said|says|wrote|added|according to|told by)\s(?:[A-Z]?[a-z.\s]{{0,40}}?\s)?(?P<name>{_NAME})"
)
_NOT_NAMES = re.compile(
    r"\b(?:Korea|Korean|Joint|Chiefs|Staff|Ministry|Department|Minister|President|Secretary|General|Command|Council|News|Agency|State|States|United|Prime|Foreign|Defen[cs]e|White|House|Blue|Central|Television|Guard|Guards|Corps|Navy|Army|Force|Forces|Post|Times|Committee|Party|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|National|Security|Chief|Organization|Organisation|Union|University|Institute|Center|Centre|The|Sea|Sinmun|Television|Pentagon|Kremlin|Strategic|Pacific|Nations|Administration|Research|Service|Authority|Cabinet|Office|Admiral|Lieutenant|Brigadier|Colonel|Major|Captain|Ambassador|Senator|Rep|Gen|Brig|Lt|Maj|Col|Adm|Rear|Vice|Spokesman|Chairman|Deputy|Director|Leader|On|In|At|But|And|As|January|February|March|April|May|June|July|August|September|October|November|December)\b"
)


def _named_persons(line: Line, text: str) -> Iterator[Attribution]:
    """Persons credited by name whom the knowledge files do not hold."""
    start, end = line.items[0].start, line.items[-1].end
    known = [
        (item.start, item.end) for item in line.items if item.tag in ("H", "O", "A", "J", "G", "P")
    ]
    for pattern in (_PERSON_SAID, _SAID_PERSON):
        for match in pattern.finditer(text, start, end):
            name = match["name"]
            words = name.split()
            at = match.start("name")
            while words and _NOT_NAMES.match(words[0]):
                at += len(words[0]) + 1
                words = words[1:]
            if len(words) < 2 or any(_NOT_NAMES.match(word) for word in words):
                continue
            if any(low < match.end("name") and at < high for low, high in known):
                continue
            index = next((i for i, item in enumerate(line.items) if item.start >= at), 0)
            yield Attribution(" ".join(words), "person", None, at, match.end("name"), index)


_MEDIA = ("media", "outlet")


def _with_carriers(line: Line, found: list[Attribution]) -> Iterator[Attribution]:
    """Mark those who pass on what another source of the sentence said."""
    cites = re.search(r" (?:citing|quoting|quoted|cited|cites|according to) ", line.text)
    names: set[str] = set()
    for one in found:
        if one.name in names:
            continue
        names.add(one.name)
        others = [other for other in found if other.kind not in _MEDIA and other.name != one.name]
        carrier = one.kind in _MEDIA and bool(others) and bool(cites or len(found) > 1)
        yield Attribution(one.name, one.kind, one.state, one.start, one.end, one.index, carrier)
