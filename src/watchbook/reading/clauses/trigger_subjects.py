"""What a passive or intransitive verb is said of: "the missiles, presumed to be Scuds, were
launched", "the rocket that Pyongyang said would carry a satellite broke apart"."""

from __future__ import annotations

from collections.abc import Sequence

from watchbook.reading.phrases.skeleton import Item
from watchbook.reading.text.word_lists import words_of

#: Beyond these stands another clause, and no subject of this one.
_CLAUSE_ENDS = words_of("E ; but while after before because when")
_RELATIVE = words_of("which that who")


def find_subject(items: Sequence[Item], at: int) -> int | None:
    """The weapon phrase that the verb at ``at`` is said of: the one before it, or None.

    Clauses in between are stepped over: "the rocket that Pyongyang said would carry a
    satellite broke apart", "Agni-IV, which can reach targets far away, was tested".
    """
    index = at - 1
    lowest = max(-1, at - 22)
    while index > lowest:
        tag = items[index].tag
        if tag == "W":
            return _head_of_apposition(items, _head_of_clause(items, index))
        if tag in ("before", "after") and items[index + 1].tag in ("D", "this"):
            index -= 1
            continue
        if tag == "V" and not _may_stand_between(items, index, at):
            relative = _relative_before(items, index)
            if relative is None:
                return None
            index = relative - 1
            continue
        if tag in _CLAUSE_ENDS:
            return None
        index -= 1
    return None


def _may_stand_between(items: Sequence[Item], index: int, at: int) -> bool:
    """Whether a verb leaves the subject before it to the next verb: "a missile launched from a
    ship hit ...", "was to fly and land", "was seen to rise"."""
    verb = items[index].meaning
    return bool(index == at - 2 or verb.participle or verb.status is None)


def _relative_before(items: Sequence[Item], index: int) -> int | None:
    """Where the clause "which can reach ..." begins that a verb stands in, or None."""
    for back in range(index - 1, max(-1, index - 7), -1):
        if items[back].tag in _RELATIVE:
            return back
        if items[back].tag in ("V", ";", "W"):
            return None
    return None


_CARRYING = words_of("that which carrying with meant designed built bearing intended of")


def _head_of_clause(items: Sequence[Item], index: int) -> int:
    """ "The rocket that carried its second satellite exploded": the rocket, not the satellite."""
    for back in range(index - 1, max(-1, index - 12), -1):
        tag = items[back].tag
        if tag == "W":
            return back if items[back + 1].tag in _CARRYING and back + 1 < index else index
        if tag in ("E", ";", "and", "but"):
            return index
        if tag == "V" and _relative_before(items, back) is None:
            return index
    return index


#: Between a weapon and what it is taken for: ", presumed to be a", "(also known as".
_APPOSED = words_of(
    """
    likely presumed believed to be appeared a an thought called named dubbed identified as also
    known described by which said was were the R O A J G , ( ) possibly apparently suspected one
    of
    """
)


def _head_of_apposition(items: Sequence[Item], index: int) -> int:
    """ "The missiles, presumed to be Scuds, were launched": the first is the subject."""
    at = index - 1
    comma = False
    while at >= 0 and items[at].tag in _APPOSED:
        comma = comma or items[at].tag in (",", "(")
        at -= 1
    return at if comma and at >= 0 and items[at].tag == "W" else index


_PRONOUNS = words_of("it they which that who one another both neither")
#: "it rose ... and fell": the subject is the one of the verb before.
_GOES_ON = words_of("and before after but — , reportedly")


def has_pronoun_subject(items: Sequence[Item], at: int) -> bool:
    """Whether "it", "they", "which" or a verb before stands for the subject: "it flew", "rose
    and fell"."""
    if at == 0:
        return False
    before = items[at - 1].tag
    return before in _PRONOUNS or before in _GOES_ON
