"""Who is named as a possible source: bodies with their owners, states, persons in office."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from watchbook.knowledge import Body, BodyRole, Holder, Knowledge, State
from watchbook.reading.phrases.lexicon import Name
from watchbook.reading.phrases.skeleton import Line


@dataclass(frozen=True, slots=True)
class Attribution:
    """A credited source: its name in full, and where its words stand in the folded text.

    ``kind`` is that of the body (media, military ...), ``person`` or ``state``; ``state`` its
    state's code. ``carrier`` tells that it only passed on what another said,
    ``rival`` that it is named for another figure: "farther than Seoul had said".
    """

    name: str
    kind: str
    state: str | None
    start: int
    end: int
    index: int
    carrier: bool = False
    rival: bool = False


#: Roles by which a state speaks of its own tests.
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
#: Roles by which others watch them.
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
#: Roles that every state has: without an owner, those of whichever state spoke last.
_ANY_OFFICE = frozenset(
    [
        "government",
        "authorities",
        "officials",
        "defence_officials",
        "military_officials",
        "intelligence_officials",
        "military",
        "diplomats",
        "lawmakers",
    ]
)
#: Of the watchers, those that few states have.
_RARE = frozenset(["joint_chiefs"])


class Context:
    """Which state the bodies last spoken of belong to, as the report goes on.

    ``about`` is the state whose tests the report is about: its media and agencies are meant
    where no owner is named; the militaries that watch it are another's.
    """

    def __init__(self, about: str | None = None) -> None:
        self.about = about
        self.of_role: dict[str, str] = {}
        self.seen: list[str] = []
        self.spoke_last: str | None = None
        self.company: Body | None = None

    def heard(self, source: Attribution) -> None:
        """Remember whose body spoke last; newspapers and agencies speak for no state."""
        if source.state is not None and source.kind not in ("media", "outlet"):
            self.spoke_last = source.state

    def note(self, role: str | None, state: str | None) -> None:
        """Remember the state of a body that was named with it."""
        if state is not None and role is not None:
            self.of_role[role] = state

    def meet(self, names: Iterable[Name]) -> None:
        """Remember the states that a sentence names, the latest last."""
        for name in names:
            state = name.meaning
            if isinstance(state, State) and state.kind == "state":
                if state.code in self.seen:
                    self.seen.remove(state.code)
                self.seen.append(state.code)

    def state_of(self, role: str, knowledge: Knowledge) -> str | None:
        """The state meant by a body without an owner: "the Joint Chiefs", "state television"."""
        if role in _OWN_VOICE:
            return self.of_role.get(role, self.about)
        if role in _ANY_OFFICE and self.spoke_last is not None:
            return self.spoke_last
        if role in self.of_role:
            return self.of_role[role]
        if role not in _RARE and self.spoke_last is not None:
            return self.spoke_last
        if role in _WATCHERS:
            others = [code for code in self.seen if code != self.about]
            known = [body.state for body in knowledge.bodies if body.role == role and body.state]
            at_hand = next((code for code in known if code in others), None)
            if role in _RARE:
                return at_hand or next(iter(known), None)
            if others:
                return at_hand or others[-1]
        return self.about or (self.seen[-1] if self.seen else None)


def find_candidates(
    line: Line, index: int, knowledge: Knowledge, context: Context
) -> Iterator[Attribution]:
    """Whom an item names, if it names anybody; two for "the South Korean and Japanese
    militaries", the nearer first."""
    item = line.items[index]
    made: Attribution | None = None
    if item.tag in ("O", "R"):
        body = _body_meant(line, index, knowledge, context)
        if body is not None:
            made = Attribution(body.name, body.kind, body.state, item.start, item.end, index)
    elif item.tag in ("A", "G"):
        made = _state(line, index)
    elif item.tag == "H":
        holder: Holder = item.meaning.meaning
        made = Attribution(holder.person, "person", None, item.start, item.end, index)
    if made is not None:
        yield made
        if item.tag == "R":
            yield from _second_owners(line, index, knowledge)


def _state(line: Line, index: int) -> Attribution | None:
    """A state that speaks itself; "South Korea's military" is its military."""
    item = line.items[index]
    following = line.items[index + 1].tag if index + 1 < len(line.items) else ""
    if following in ("'s", "R", "O", "J"):
        return None
    state: State = item.meaning.meaning
    name = state.names[0]
    return Attribution(name, "state", state.code, item.start, item.end, index)


# -- bodies -------------------------------------------------------------------------------------


def _body_meant(line: Line, index: int, knowledge: Knowledge, context: Context) -> Body | None:
    """The body that a name or a role means there; the context learns whose it is."""
    item = line.items[index]
    meaning = item.meaning.meaning
    owner = _owner(line, index, knowledge)
    if isinstance(meaning, BodyRole):
        if owner is not None and meaning.code == "officials" and _is_military(line, index - 1):
            return knowledge.body_by_role(owner.code, "military_officials")
        return _body_of_role(meaning, owner, knowledge, context)
    if not isinstance(meaning, Body):
        return None
    if item.meaning.senses[0].context:
        senses = [one.meaning for one in item.meaning.senses if one.tag == "O"]
        body = _body_by_context(meaning.role, senses, owner, knowledge, context)
    elif owner is not None and meaning.state not in (None, owner.code) and meaning.role:
        body = knowledge.body_by_role(owner.code, meaning.role) or meaning
    else:
        body = meaning
    if body is not None:
        context.note(body.role, body.state)
        if body.kind == "company":
            context.company = body
    return body


def _is_military(line: Line, index: int) -> bool:
    """Whether an item is a military's name: in "South Korean military officials"."""
    body = line.items[index].meaning.meaning if line.items[index].tag == "O" else None
    return isinstance(body, Body) and body.kind == "military"


def _body_of_role(
    role: BodyRole, owner: State | None, knowledge: Knowledge, context: Context
) -> Body | None:
    """ "Its military", "officials": a description that becomes a body with its state."""
    code = owner.code if owner else None
    if owner is None and "{state}" in role.name_pattern:
        code = context.state_of(role.code, knowledge)
    body = knowledge.body_by_role(code, role.code)
    if body is not None and owner is not None:
        context.note(role.code, owner.code)
    return body


def _body_by_context(
    role: str | None,
    senses: list[Body],
    owner: State | None,
    knowledge: Knowledge,
    context: Context,
) -> Body | None:
    """ "The JCS": whose is told by the words before it, else by the report so far."""
    if owner is not None:
        return next((one for one in senses if one.state == owner.code), None)
    state = context.state_of(role, knowledge) if role is not None else None
    at_hand = knowledge.body_by_role(state, role) if role is not None and state else None
    if at_hand is not None:
        return at_hand
    met = [one for one in senses if one.state in context.of_role.values()]
    return next(iter(met or senses), None)


#: What may stand between an owner and the body: "South Korea's main state-run news agency".
_OWNED = frozenset(
    [
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
    ]
)


def _owner(line: Line, index: int, knowledge: Knowledge) -> State | None:
    """The state that a body is said to be of: "South Korea's", "South Korean", "Seoul's",
    "South Korean military" officials, an official "in Seoul"."""
    for item in reversed(line.items[max(0, index - 7) : index]):
        if item.tag in ("A", "G", "J"):
            state: State = item.meaning.meaning
            return state
        if item.tag == "O" and line.items[index].tag == "R":
            body = item.meaning.meaning
            named = body.state if isinstance(body, Body) else None
            return knowledge.state_by_code(named) if named is not None else None
        if item.tag not in _OWNED:
            break
    after = line.items[index + 1 : index + 3]
    if line.items[index].tag == "R" and [item.tag for item in after] == ["in", "G"]:
        seat: State = after[1].meaning.meaning
        return seat
    return None


def _second_owners(line: Line, index: int, knowledge: Knowledge) -> Iterator[Attribution]:
    """ "The South Korean and Japanese militaries": the first owner's body too."""
    before = line.items[max(0, index - 3) : index]
    tags = [item.tag for item in before]
    if tags not in (["J", "and", "J"], ["J", "and", "A"], ["A", "and", "A"], ["A", "and", "J"]):
        return
    item = line.items[index]
    body = knowledge.body_by_role(before[0].meaning.meaning.code, item.meaning.meaning.code)
    if body is not None:
        yield Attribution(body.name, body.kind, body.state, before[0].start, item.end, index)
