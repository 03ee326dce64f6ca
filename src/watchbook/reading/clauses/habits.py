"""What somebody does at all times, could do, or has done so often: no event in particular.

"Routinely fires missiles", "has tested missiles for decades", "could fire missiles at Guam",
"has tested missiles 32 times since 2011".
"""

from __future__ import annotations

import re

from watchbook.reading.clauses.sighting import Trigger
from watchbook.reading.phrases.skeleton import Line
from watchbook.reading.phrases.verbs import VerbGroup
from watchbook.reading.phrases.weapons import WeaponPhrase

_PLAIN = r" (?:(?!and |but |after |before )[a-zA-Z'-]+ ){0,7}?"
#: After "fires missiles": again and again.
_AGAIN_AND_AGAIN = re.compile(
    _PLAIN + r"(?:for (?:decades|years|generations|a decade|N (?:years|decades))|whenever"
    r"|from time to time|at (?:regular|frequent) intervals|on a regular basis|at will"
    r"|every (?:year|spring|summer|autumn|winter|month|week|time|few|N)|each (?:year|spring|time)"
    r"|(?:so|very|more|less|as) (?:often|frequently|regularly)|over the (?:years|decades)) "
)
#: After "has tested missiles": how often, or since when.
_SO_OFTEN = re.compile(
    _PLAIN + r"(?:(?:N|dozens of|scores of|several|many|numerous|multiple) times(?! on)"
    r"|(?:in|over) (?:the )?(?:recent|past|last) (?:N )?(?:years|decades|months)"
    r"|over the (?:years|decades)) "
)
_SINCE = re.compile(_PLAIN + r"since (?:early |late |the start of |at least )?(?P<date>D) ")
#: Kinds of date words from which a count of history runs, rather than news of some days.
_LONG_SPANS = frozenset(["year", "month", "monthyear"])
#: "could fire missiles within days" is feared, "could fire missiles at Guam" an ability.
_SOON = re.compile(
    r" (?:soon|within|imminent(?:ly)?|coming|days|hours|weeks|moment|any|next|again|early|D|before"
    r"|ahead|during|to mark|mark) "
)
_WHEN = re.compile(_PLAIN + r"(?:when|if) ")


def is_habit(line: Line, trigger: Trigger) -> bool:
    """Whether a verb of firing tells of no act in particular, for all that it is no mere plan."""
    verb = trigger.verb
    if verb is None or trigger.form != "act" or not trigger.weapons:
        return False
    weapon = trigger.weapons[0]
    rest = line.text[line.starts[trigger.end - 1] + 1 :]
    if verb.able:
        return _is_ability(trigger, weapon, rest)
    if not weapon.plural:
        return False
    if verb.often or _AGAIN_AND_AGAIN.match(rest):
        return True
    if verb.present and _is_vague(weapon):
        return _WHEN.match(rest) is not None
    return verb.ever and _is_history(line, trigger, verb, rest)


def _is_vague(weapon: WeaponPhrase) -> bool:
    """ "missiles", "several missiles": nobody counted them."""
    return weapon.plural and weapon.count in (None, (2.0, None))


def _is_ability(trigger: Trigger, weapon: WeaponPhrase, rest: str) -> bool:
    """ "could fire missiles at Guam", "the missile could be fired at Guam"."""
    if _SOON.search(rest):
        return False
    of_its_kind = trigger.start < trigger.at and weapon.definite
    return of_its_kind or (_is_vague(weapon) and not weapon.definite)


def _is_history(line: Line, trigger: Trigger, verb: VerbGroup, rest: str) -> bool:
    """ "has fired dozens of missiles since 2022", "has tested missiles 32 times"."""
    if _SO_OFTEN.match(rest) or (verb.repeated and " D " not in rest):
        return True
    since = _SINCE.match(rest)
    if since is None:
        return False
    at = line.starts[trigger.end - 1] + 1 + since.start("date")
    return line.items[line.index(at)].meaning.kind in _LONG_SPANS
