"""What the words before a verb make of it: done, planned, feared, denied, or none in particular.

"has fired" is done, "plans to fire" planned, "may fire" possible, "did not fire" denied; "can
fire" and "to fire" name no particular act.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from watchbook.reading.text.word_lists import words_of
from watchbook.records import Status

_HAVING = words_of("has have had having")
_BEING = words_of("was were been being is are be")
_DENYING = words_of("not never")
_FAILED = re.compile(r"\b(?:fail(?:s|ed)? to|but failed|unable to)\b")
_SUCCEEDED = words_of("successfully succesfully")
_HEDGES = re.compile(
    r"\b(?:appear|seem|believed|thought|presumed|suspected|likely|probably|reportedly|apparently"
    r"|allegedly|purportedly|may have|might have|could have|assessed|presumably|supposedly)"
)


@dataclass(frozen=True, slots=True)
class Auxiliaries:
    """The words of a verb group before its verb, ``joined`` by spaces, and what they tell.

    ``having`` and ``being`` tell that a form of have or be is among them.
    """

    words: frozenset[str]
    joined: str
    having: bool
    being: bool
    denying: bool
    hedged: bool
    failed: bool
    succeeded: bool


@lru_cache(maxsize=2048)
def parse_auxiliaries(joined: str) -> Auxiliaries:
    """What "was not", "tried but failed to", "has successfully" tell of the verb that follows."""
    words = words_of(joined)
    return Auxiliaries(
        words=words,
        joined=" ".join(joined.split()),
        having=not words.isdisjoint(_HAVING),
        being=not words.isdisjoint(_BEING),
        denying=not words.isdisjoint(_DENYING) or any(word.endswith("n't") for word in words),
        hedged=bool(_HEDGES.search(joined)),
        failed=bool(_FAILED.search(joined)) or "unsuccessfully" in words,
        succeeded=not words.isdisjoint(_SUCCEEDED),
    )


_ABLE = words_of("can cannot able")
_NOT_SAID_OF_ONE = words_of("can could cannot able would should must may")
_PLANNED = words_of(
    """
    plan plans planned planning intend intends intending scheduled set due going vowed vows
    decided aims aim will shall decides ordered
    """
)
_POSSIBLE = words_of(
    """
    may might could would should expected preparing prepared prepare prepares ready about poised
    threatened threatens threatening must wants want hopes hope
    """
)
_TRIED = words_of(
    """
    tried try tries trying attempt attempts attempted attempting failed fails managed manages
    began continued started starts
    """
)
#: Before "firing": "from firing" names no act, "by firing" and "in firing" do.
_BEFORE_GERUND = words_of("from of for without against on at")


def standing_of_group(
    aux: Auxiliaries, verb: str, sense: str, previous: str
) -> tuple[Status | None, bool]:
    """The status of a verb group, None where it names no act, and whether it is finite.

    ``previous`` is the item before the group.
    """
    if aux.denying:
        return (None if aux.words & _NOT_SAID_OF_ONE else "denied"), True
    if aux.words & _ABLE:
        return None, True
    if "unable" in aux.words:  # "was unable to reach orbit" failed, "was unable to fire" did not
        return ("occurred" if sense in _COURSE or sense == "send" else None), True
    if aux.words & _TAKEN and _is_believed_done(aux, sense):
        return "occurred", True
    if aux.words & _PLANNED and ("to" in aux.words or not aux.having):
        return "planned", True
    if aux.words & _POSSIBLE or "likely to" in aux.joined:
        return _possible(aux, sense), True
    if aux.words & _TRIED:
        return "occurred", True
    if "to" in aux.words:  # "claimed to have fired" is done, "to fire" no act
        return ("occurred", True) if "have" in aux.words else (None, False)
    ing = verb.split(" ", 1)[0].endswith("ing") or verb.endswith("ing")
    if ing and not aux.being and not aux.having:
        return (None if previous in _BEFORE_GERUND else "occurred"), False
    return "occurred", True


_TAKEN = words_of(
    """
    appear appears appeared seem seems seemed believed thought presumed suspected assessed
    estimated known likely
    """
)
_TAKEN_TO_HAVE = re.compile(
    r"\b(?:appear|seem|believed|thought|presumed|suspected|assessed|estimated|known|likely)\w*"
    r"(?: to)?(?: have)?\b.*\b(?:have|been|has)\b"
)
_SEEMS_TO = re.compile(r"\b(?:appears?|appeared|seems?|seemed) to\b")


def _is_believed_done(aux: Auxiliaries, sense: str) -> bool:
    """ "is believed to have fired", "appears to fly": doubted, but done; "appears to hold a
    test" may be to come."""
    if _TAKEN_TO_HAVE.search(aux.joined):
        return True
    return sense != "hold" and not aux.having and _SEEMS_TO.search(aux.joined) is not None


_MAY_HAVE = re.compile(r"\b(?:may|might|could) have\b")
_SUPPOSING = words_of("would should must")
_COURSE = words_of("fly land hit reach fail")


def _possible(aux: Auxiliaries, sense: str) -> Status | None:
    """ "may fire" is possible, "may have fired" is done, "would fly" only says what such a thing
    does."""
    if aux.joined in _SUPPOSING and sense in _COURSE:
        return None
    return "occurred" if _MAY_HAVE.search(aux.joined) else "possible"


#: "is preparing to defy sanctions and conduct a test": what the second verb hangs on.
_JOINED_TO = re.compile(
    r" (will|plans? to|planning to|intends? to|vowed to|decided to|can|able to|to|may|might|could"
    r"|would|preparing to|prepares? to|threatened to|ready to|expected to)"
    r" (?:[a-zA-Z'-]+ ){1,12}(?:and|or|,) $"
)


def standing_of_joined(before: str) -> Status | None:
    """The status of a bare verb after "and" that shares the auxiliary of the verb before it.

    ``before`` is the skeleton up to the verb; "occurred" where there is no such auxiliary.
    """
    joined = _JOINED_TO.search(before)
    if joined is None:
        return "occurred"
    if joined.group(1).startswith(("will", "plan", "intend", "vow", "decid")):
        return "planned"
    return None if joined.group(1).startswith(("can", "able")) else "possible"
