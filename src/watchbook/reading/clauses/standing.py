"""Whether what a clause names took place, is planned or feared, or is nothing in particular.

The verb group or noun says most of it; the words before ("plans for", "fears of", "a ban on",
"had warned of") and after ("is expected to") say the rest.
"""

from __future__ import annotations

import re

from watchbook.reading.clauses.attacks import is_attack
from watchbook.reading.clauses.gaps import find_gap_before
from watchbook.reading.clauses.habits import is_habit
from watchbook.reading.clauses.sighting import Trigger
from watchbook.reading.phrases.event_nouns import EventNoun
from watchbook.reading.phrases.skeleton import Line
from watchbook.reading.text.word_lists import words_of
from watchbook.records import Status


def find_standing(line: Line, trigger: Trigger, first: int) -> Status | None:
    """The status of a trigger whose stretch begins at item ``first``.

    None where no particular event is meant: "a ban on tests", "rarely fires missiles".
    """
    context = line.text[line.starts[first] - 1 : line.starts[trigger.start]]
    status = trigger.status
    if status == "occurred":
        status = _standing_by_context(line, trigger, first, context)
    if status is None:
        if _is_attempted(line, trigger):
            return "occurred"
        status = _standing_of_infinitive(line, trigger, context)
    if status in ("occurred", "possible") and is_habit(line, trigger):
        return None
    if context.endswith(" how ") or is_attack(line, trigger):
        return None  # "did not say how many missiles were fired"
    if trigger.form == "act" and _ASKED.search(line.text[: line.starts[trigger.start]]):
        return None
    return _standing_after_doubts(trigger, status, context)


#: "working out whether it was fired from a ship", "did not say which missile was used": what is
#: asked is of the event told of, and tells of no other.
_ASKED = re.compile(
    r" (?:whether|what (?:kind|type|sort)s? of|(?:say|said|saying|out|known?|clear|determin\w+"
    r"|confirm\w*|disclos\w+|establish\w*) which)(?: it| they| W)? $"
)
_TOLD_BEFORE = words_of("last previous earlier recent")
#: "announced that it had launched": a past in a past, but of the news itself.
_REPORTED = re.compile(
    r" (?:said|says|announced|announces|claimed|claims|reported|reports|confirmed|confirms|stated"
    r"|V)(?: D| on D)? (?:that )?(?:[a-zA-Z' ]{1,30} )?$"
)


def is_recalled(line: Line, trigger: Trigger) -> bool:
    """Whether it is told as something past: "had fired", "last fired", "its previous launch", "a
    year after it fired"."""
    verb, noun = trigger.verb, trigger.noun
    if _is_earlier_by_a_gap(line, trigger):
        return True
    if verb is not None and (verb.last or verb.first):
        return True
    told_of_it = line.text[: line.starts[trigger.start]]
    if verb is not None and verb.perfect and not _REPORTED.search(told_of_it):
        return True
    return noun is not None and not _TOLD_BEFORE.isdisjoint(noun.words)


def _is_earlier_by_a_gap(line: Line, trigger: Trigger) -> bool:
    gap = find_gap_before(line, trigger)
    return gap is not None and gap.meaning.kind == "gap" and gap.meaning.part("gapdir") == "after"


def _standing_by_context(line: Line, trigger: Trigger, first: int, context: str) -> Status | None:
    """What the words around make of a trigger that by itself took place."""
    if trigger.verb is None and trigger.form == "noun" and trigger.noun is not None:
        return _standing_of_noun(line, trigger, trigger.noun, first, context)
    unfinished = trigger.form == "act" and trigger.verb is not None and not trigger.verb.finite
    return None if unfinished and _GENERIC_BEFORE.search(context) else "occurred"


#: "fears of a", "may conduct a", "preparations for its": feared, or held possible.
_POSSIBLE_BEFORE = re.compile(
    r" (?:may|might|could|would|preparing|prepare|prepares|prepared|preparations|preparation"
    r"|possibility|possible|fears?|feared|concerns?|concerned|worries|speculation|speculated"
    r"|speculate|expected|expect|expects|threat|threatened|threatening|threatens|threats|if"
    r"|whether|ready|likely to|imminent|poised|signs?|prospects?|potential|predict(?:ed|s)?"
    r"|anticipat\w+|readiness|chance|risk|brac\w+|contemplating|consider\w*|wary"
    r"|warn(?:ed|s|ing)?|intent|hint\w*|unless|suspect(?:ed|s)?|rule out|ruled out|ruling out)"
    r" (?:[a-zA-Z',-]+ ){0,7}$"
)
#: "watches for a", "looked out for another".
_WATCHED_FOR = re.compile(
    r" (?:V|V out|look\w* out|wait\w*) for (?:an? |another |the |any |its )?$"
)
#: "plans for a", "announced a plan for its", "notified the agency of a".
_PLANNED_BEFORE = re.compile(
    r" (?:plans?|planned|planning|intends?|intention|intended|will|scheduled|notified|notice"
    r"|notification|set to|due|announced (?:plans?|a plan)|declaration|schedule|window for"
    r"|ahead of|go ahead with|proceeds? with|upcoming|vow(?:ed|s)?"
    r"|order(?:ed|s)? (?:[a-z]+ ){0,3}) (?:(?:[a-zA-Z',]+) ){0,6}$"
)
_FORBIDDEN = (
    "ban(?:s|ned|ning)?|barr?(?:ed|ing|s)|prohibit(?:ed|s|ing)?|forb(?:id|ids|idden|idding|ade)"
    "|refrain(?:ing|s)?|stop(?:ping|s|ped)?|halt(?:ed|ing|s)?|moratorium|freez(?:e|ing)|froze"
    "|end to|end|ends|ending|cease|ceasing|suspend(?:ed|ing|s)?|suspension|abandon|forgo|resume"
    "|resumption of|violation|restrict(?:s|ed|ing)?|limits? on|opposed to|against"
)
_ENABLED = (
    "right to|capable of|capability|ability|able to|capacity|technology|designed|used for|program"
    "|programme"
)
_NONE_IN_PARTICULAR = (
    "without|rather|instead|each|every|any|no|never|not|history of|years of|a series of|series of"
    "|series|spate|string|flurry|barrage of"
)
#: "a ban on", "capable of", "years of": of tests at large.
_GENERIC_BEFORE = re.compile(
    rf" (?:{_FORBIDDEN}|{_ENABLED}|{_NONE_IN_PARTICULAR}) (?:[a-zA-Z',-]+ ){{0,4}}$"
)
_INCLUDING_BEFORE = re.compile(r" (?:including|such as|like|maybe|perhaps|possibly|even) $")
#: "the launch is expected ...".
_STILL_TO_COME = re.compile(
    r" (?:will|would|is|are) (?:be|likely|expected|scheduled|set|planned|to|take)\b"
)
#: "a seventh test was possible at any time", "another launch appeared imminent".
_HELD_POSSIBLE = re.compile(
    r"(?: (?:by|from|at) (?:the )?[AGP])*"
    r" (?:is|was|were|are|remain(?:s|ed)?|look(?:s|ed)|seem(?:s|ed)|appear(?:s|ed)) "
    r"(?:[a-z]+ )?(?:possible|likely|imminent|in the offing)\b"
)
#: "a launch of that kind would break ...".
_SUPPOSED_AFTER = re.compile(r" (?:[a-zA-Z]+ ){0,14}?(?:would|could|might|can) (?!have )")


def _standing_of_noun(
    line: Line, trigger: Trigger, noun: EventNoun, first: int, context: str
) -> Status | None:
    """ "fears of a test" is possible, "plans for a launch" planned, "a ban on tests" neither."""
    known = _is_known(noun)
    if _GENERIC_BEFORE.search(context) and not _is_particular(noun):
        return None
    watched_for = _WATCHED_FOR.search(line.text[: line.starts[trigger.start]])
    if (_POSSIBLE_BEFORE.search(context) or watched_for) and not known:
        return "possible"
    if _INCLUDING_BEFORE.search(context):
        leading = _standing_of_verb_before(line, trigger, first)
        if leading is not None:
            return leading
    if _PLANNED_BEFORE.search(context) and not known:
        return "planned"
    rest = line.text[line.starts[trigger.end - 1] + 1 :]
    if _HELD_POSSIBLE.match(rest):
        return "possible"
    if noun.definite:
        return "possible" if not known and _STILL_TO_COME.match(rest) else "occurred"
    indefinite = noun.determiner in ("a", "an", "another", "") and not _is_dated(noun)
    return None if indefinite and _SUPPOSED_AFTER.match(rest) else "occurred"


def _is_dated(noun: EventNoun) -> bool:
    return any(item.tag == "D" for item in noun.items)


def _is_particular(noun: EventNoun) -> bool:
    """Words that show one event is meant: "its fifth test", "Tuesday's launch"."""
    return bool(noun.ordinal) or _is_dated(noun)


_KNOWN = words_of("latest recent last earlier previous successful failed botched")


def _is_known(noun: EventNoun) -> bool:
    """Words that show the event has been: "the latest", "Tuesday's", "recent"."""
    return not _KNOWN.isdisjoint(noun.words) or _is_dated(noun)


def _standing_of_verb_before(line: Line, trigger: Trigger, first: int) -> Status | None:
    """The standing of the verb before "including a nuclear test", where it is not a plain past."""
    for index in range(trigger.start - 1, first - 1, -1):
        item = line.items[index]
        if item.tag == "V":
            status: Status | None = item.meaning.status
            return status if status in ("possible", "planned") else None
    return None


def _is_attempted(line: Line, trigger: Trigger) -> bool:
    """ "its attempt to launch a satellite": it was tried."""
    before = line.items[trigger.start - 1] if trigger.start else None
    return before is not None and before.tag == "E" and before.meaning.text.startswith("attempt")


_PLAN_TO = re.compile(
    r" (?:plan|plans|intention|schedule|decision|notice|announcement) (?:[a-z]+ ){0,3}$"
)
_THREAT_TO = re.compile(r" (?:preparations?|threat|threats|order|orders|poised) (?:[a-z]+ ){0,3}$")
_ATTEMPT_TO = re.compile(r" (?:attempt|attempts|bid|effort) (?:[a-z]+ ){0,2}$")
#: "used a long-range rocket to put a satellite into orbit".
_USED_TO = re.compile(r" used (?:[a-z]+ ){0,2}W $")
_AFTER_FIRING = re.compile(r" (?:after|since|following|for|before|in|by|over) (?:[a-z]+ )?$")


def _standing_of_infinitive(line: Line, trigger: Trigger, context: str) -> Status | None:
    """What a verb that names no particular act is of: "plans to launch" is planned, "threats to
    fire" possible, "a bid to launch" was tried, "after firing a missile" took place."""
    verb = trigger.verb
    if verb is None:
        return None
    if trigger.form == "noun":
        return "occurred" if _is_ordered(line, trigger) else None
    if trigger.form != "act" or verb.finite:
        return None
    if _PLAN_TO.search(context):
        return "planned"
    if _THREAT_TO.search(context):
        return "possible"
    if _ATTEMPT_TO.search(context) or (verb.sense == "send" and _USED_TO.search(context)):
        return "occurred"
    weapon = trigger.weapons[0] if trigger.weapons else None
    single = weapon is not None and bool(weapon.count) and not weapon.plural
    if single and _AFTER_FIRING.search(context):
        return None if " before " in context[-9:] else "occurred"
    return None


def _is_ordered(line: Line, trigger: Trigger) -> bool:
    """ "since he ordered his military to conduct a fourth test in January": it was done."""
    dated = any(item.tag == "D" for item in line.items[trigger.end : trigger.end + 3])
    orders = [
        item for item in line.items[max(0, trigger.start - 5) : trigger.start] if item.tag == "V"
    ]
    return dated and bool(orders) and orders[-1].meaning.verb.startswith("order")


_NO_EVIDENCE = re.compile(
    r" no (?:evidence|sign|signs|indication|proof|confirmation) (?:that )?(?:[a-zA-Z]+ ){0,3}$"
)
#: "denied that it", "dismissed reports that the North had", "neither confirmed nor denied".
_DENIED_BEFORE = re.compile(
    r"(?P<nor> nor| not| never| n't| [a-z]+n't)?"
    r" (?:(?:denied|denies|deny|denying|has denied)(?: (?:D|on D|again|strongly|flatly))?"
    r"|(?:denied|rejected|rejects|dismissed|dismisses|refuted|refutes|disputed|disputes)"
    r" (?:[a-z]+ ){0,2}(?:reports?|claims?|allegations?|accusations?|suggestions?|charges?|V))"
    r" (?:that |of )?(?:(?:it|they|he|she|the|A|G|R|O|J|'s|its|had|has|ever|by) ){0,5}$"
)


def _can_be_denied(trigger: Trigger) -> bool:
    """Whether a denial before it is of the act itself: "denied that it fired a missile", not
    "denied that the missile it fired could carry a warhead"."""
    verb = trigger.verb
    if verb is None:
        return trigger.noun is not None and trigger.noun.determiner in ("a", "an")
    what_was_fired_first = trigger.form == "act" and trigger.start < trigger.at
    return not what_was_fired_first or (verb.passive and not verb.participle)


#: "had warned of a launch": what was feared then is no news of what is to come.
_HAD_WARNED = re.compile(
    r" had (?:warned|threatened|said|vowed|announced|notified|told|informed|planned|expected"
    r"|declared|promised|given|been expected|V) "
)
_OFTEN = re.compile(
    r" (?:seldom|rarely|routinely|regularly|often|frequently|usually|normally|typically"
    r"|repeatedly) $"
)
_IF = re.compile(r" (?:if|unless|whether|should) (?:[a-zA-Z]+ ){0,4}$")


def _standing_after_doubts(trigger: Trigger, status: Status | None, context: str) -> Status | None:
    """What is left of a status after "no sign that", "had warned of", "often", "if"."""
    if trigger.weapons and trigger.weapons[0].determiner in ("each", "every", "any", "no"):
        return None
    if status in ("possible", "planned"):
        return None if _HAD_WARNED.search(context) else status
    if status != "occurred":
        return status
    if _NO_EVIDENCE.search(context):
        return None
    if _can_be_denied(trigger) and (denied := _DENIED_BEFORE.search(context)):
        return None if denied["nor"] else "denied"
    acts = trigger.form == "act" and trigger.verb is not None
    if acts and _OFTEN.search(context[-14:]):
        return None
    return "possible" if _IF.search(context) else status
