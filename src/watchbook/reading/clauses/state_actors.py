"""Which state does what a clause names: its subject, its owner, or "by ..."."""

from __future__ import annotations

import re

from watchbook.reading.clauses.sighting import Trigger
from watchbook.reading.phrases.skeleton import Item, Line
from watchbook.reading.text.word_lists import words_of

#: What others do by a test: "tests condemned by the United States" are not theirs.
_OTHERS_DO = (
    "condemn|critici|denounc|decri|deplor|detect|track|monitor|follow|watch|observ|seen|view|bann|"
    "forbid|prohibit|describ|call|report|confirm|announc|fear|expect|regard|consider|protest|"
    "oppos|reject|cited|noted|record|measur|register|intercept|shot"
)
#: "the launch on Tuesday by North Korea".
_BY = re.compile(rf" (?:(?!{_OTHERS_DO})[a-z]+ ){{0,3}}?by (?:the )?([AGO])")


def find_actor(line: Line, trigger: Trigger) -> str | None:
    """The code of the state that does it, or None where the sentence does not tell.

    "It fired" is None as well: whoever "it" is, is the report's subject, as a rule.
    """
    noun = trigger.noun
    if noun is not None:
        if noun.weapon is not None and noun.weapon.owner is not None:
            return state_of(noun.weapon.owner)
        named = _first_state(tuple(reversed(noun.items)))
        if named:
            return named
    if any(one.is_ones_own for one in trigger.weapons):
        return _owner_said_before(line, trigger)
    owner = next((one.owner for one in trigger.weapons if one.owner is not None), None)
    owned_by = state_of(owner) if owner is not None else None
    if owner is not None and trigger.form == "noun":
        return owned_by
    doer = _doer_after(line, trigger)
    if doer is not None:
        return state_of(doer)
    if trigger.verb is not None and trigger.form in ("act", "noun"):
        if trigger.form == "act" and (ship := _ship_fired_from(line, trigger)) is not None:
            return ship
        if trigger.verb.passive and trigger.form == "act":
            return owned_by
        if (within := _subject_within(line, trigger)) is not None:
            return within
        if _has_pronoun_before(line, trigger):
            return _speaker_of_itself(line, trigger)
        return _state_before(line, trigger) or owned_by
    return owned_by


def _owner_said_before(line: Line, trigger: Trigger) -> str | None:
    """ "South Korea's president watched as his own country's missile rose": the one named last."""
    return _first_state(tuple(reversed(line.items[: trigger.start])))


def _first_state(items: tuple[Item, ...]) -> str | None:
    return next((code for item in items if (code := state_of(item))), None)


def _doer_after(line: Line, trigger: Trigger) -> Item | None:
    """The name in "by North Korea" right after a trigger."""
    end = line.starts[trigger.end - 1] + len(line.items[trigger.end - 1].tag)
    by = _BY.match(line.text, end)
    return line.items[line.index(by.start(1))] if by else None


def _has_pronoun_before(line: Line, trigger: Trigger) -> bool:
    before = line.items[max(0, trigger.start - 2) : trigger.start]
    return any(item.tag in ("it", "they", "he") for item in before)


#: "confirmed that it had observed the launch": of somebody else.
_WATCHING = ("observ", "watch", "witness", "announc", "monitor", "order", "inspect")
_WHO = r"(?P<who>A|G|O|J)(?: 's)?(?: [OR]| R)?(?: ,[^,;]{0,50},)?"
_IT = r"(?:(?: on)? D| later| also)*(?: ,)?(?: that)? (?:it|they) (?:(?:has|have|had) )?$"
#: "Pakistan's military said on Tuesday that it had": whoever says so of itself.
_SAID_IT = re.compile(
    rf" {_WHO} (?:has |had |have |also |later )*(?:said|says|announced|announces|confirmed|claimed"
    rf"|claims|declared|acknowledged|admitted|boasted|V){_IT}"
)
#: "North Korea has told Japan's coast guard that it": whoever tells, not whoever is told.
_TOLD_IT = re.compile(
    rf" {_WHO} (?:has |had |have |also |later )*(?:told|notified|informed|warned|assured|advised)"
    rf" (?:[a-zA-Z',]+ ){{1,12}}?(?:of|that|when|where)?{_IT}"
)


#: "threats from North Korea after it carried out", "the North, when it launched".
_AFTER_IT = re.compile(
    r" (?:(?:by|from|against|on) (?:the )?(?P<who>[AG])|(?P<owner>A|G) ,) "
    r"(?:after|when|since|because|before) (?:it|they) (?:(?:has|have|had) )?$"
)


def _speaker_of_itself(line: Line, trigger: Trigger) -> str | None:
    """ "India said it had tested a missile": "it" is whoever speaks, or is named right before."""
    before = line.text[: line.starts[trigger.start]]
    named = _AFTER_IT.search(before)
    if named is not None:
        return state_of(line.items[line.index(named.start(named.lastgroup or "who"))])
    match = _TOLD_IT.search(before) or _SAID_IT.search(before)
    verb = trigger.verb
    if match is None or (verb is not None and verb.verb.startswith(_WATCHING)):
        return None
    item = line.items[line.index(match.start("who"))]
    if item.tag == "O" and item.meaning.meaning.kind == "ministry":
        body = item.meaning.meaning
        return str(body.state) if body.state and not item.meaning.senses[0].context else None
    return state_of(item)


_SAYING = words_of("said says told reported announced reports confirmed claimed claims")
#: Words that may stand between a subject and its verb without being a clause of their own.
_LIGHT = words_of(
    """
    that it they on in the have has had early late also of a an earlier again was were
    successfully
    """
)
#: After a state's adjective, what acts for the state: "the Indian navy", "Iranian state media".
_ARMED = words_of(
    """
    R O military navy army forces force troops submarine ship destroyer leader scientists media
    air regime marines government government's missile authorities
    """
)


def _state_before(line: Line, trigger: Trigger) -> str | None:
    """The state that stands before a verb as its subject; whoever only says so is passed by:
    in "South Korea said the North fired" it is the North."""
    crossed = False
    for index in range(trigger.start - 1, -1, -1):
        item = line.items[index]
        if item.tag in _SAYING:
            if crossed:
                return None
        elif item.tag not in _LIGHT and len(item.tag) > 1:
            crossed = True
        if item.tag == "J":
            following = line.items[index + 1].tag if index + 1 < len(line.items) else ""
            if following not in _ARMED:
                continue
        code = _SHIPS_OF.get(item.tag) or state_of(item)
        if code and not _is_object(line, index):
            return code
    return None


def _subject_within(line: Line, trigger: Trigger) -> str | None:
    """The state in "the missiles that North Korea fired": between what was fired and the verb,
    whoever else the sentence names before."""
    if trigger.form != "act":
        return None
    between = line.items[trigger.start + 1 : trigger.at]
    return _first_state(tuple(reversed(between)))


#: What a navy's ships are called: a launch by USS Harlan is the United States'.
_SHIPS_OF = {"uss": "US", "hms": "GB", "ins": "IN", "pns": "PK", "roks": "KR"}


def _ship_fired_from(line: Line, trigger: Trigger) -> str | None:
    """ "fired a Trident from USS Harlan"."""
    for item in line.items[trigger.end : trigger.end + 8]:
        if item.tag in _SHIPS_OF:
            return _SHIPS_OF[item.tag]
        if item.tag in ("V", ";", "but"):
            return None
    return None


def find_owner_nearby(line: Line, trigger: Trigger) -> str | None:
    """Whose an event noun is that has no owner of its own: "its fourth test", "the North's show
    of strength - a missile test that Pyongyang described as ..."."""
    noun = trigger.noun
    if noun is not None and noun.determiner in ("its", "their", "his"):
        return _antecedent(line, trigger)
    for index in range(trigger.start - 1, -1, -1):
        item = line.items[index]
        if item.tag == "E":
            weapon = item.meaning.weapon
            owner = (weapon.owner,) if weapon is not None and weapon.owner is not None else ()
            code = _first_state((*owner, *item.meaning.items))
            if code is not None:
                return code
        if index and item.tag == "'s" and line.items[index - 1].tag in ("A", "G"):
            if line.items[index + 1].tag in ("O", "R"):
                continue  # "South Korea's spy agency said": whose agency, not whose test
            return state_of(line.items[index - 1])
    return _describer(line, trigger)


def _antecedent(line: Line, trigger: Trigger) -> str | None:
    """The state that "its" stands for: the one named last before, as a subject."""
    for index in range(trigger.start - 1, -1, -1):
        item = line.items[index]
        if item.tag in ("A", "G") and not _is_object(line, index):
            code = state_of(item)
            if code:
                return code
    return None


_DESCRIBING = words_of("described called says claims claimed hailed")


def _describer(line: Line, trigger: Trigger) -> str | None:
    """ "a missile test that Pyongyang described as ...": whoever calls it so, held it."""
    after = line.items[trigger.end : trigger.end + 3]
    if (
        len(after) == 3
        and after[0].tag in ("that", "which")
        and after[1].tag in ("A", "G")
        and after[2].tag in _DESCRIBING
    ):
        return state_of(after[1])
    return None


_PREPOSITION = re.compile(
    r" (?:of|in|to|with|against|for|at|from|on|near|toward|towards|over|off|into|and|between)"
    r" (?:the )?$"
)


def _is_object(line: Line, index: int) -> bool:
    """Whether the name stands after a preposition, so that it is not the subject."""
    return bool(_PREPOSITION.search(line.text[: line.starts[index]]))


_BODIES_OF_STATE = words_of("military agency company group government")


def state_of(item: Item) -> str | None:
    """The state code of an item that names a state, its adjective, its seat or a body of it.

    International bodies fire nothing, and whose "the navy" is, is not told by its words.
    """
    if item.tag in ("A", "J", "G"):
        state = item.meaning.meaning
        return None if state.kind == "international" else str(state.code)
    if item.tag != "O" or item.meaning.senses[0].context:
        return None
    body = item.meaning.meaning
    return str(body.state) if body.kind in _BODIES_OF_STATE and body.state else None
