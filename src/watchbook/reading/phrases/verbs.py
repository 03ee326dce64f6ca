"""Verb groups: "has test-fired", "was presumed to have been launched", "plans to launch".

A group is a verb of ours with the words before it that say whether the thing happened, is
planned, is feared, was tried and failed, or is denied; and whether the verb is passive.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from watchbook.knowledge import Knowledge
from watchbook.reading.phrases.alternatives import any_of
from watchbook.reading.phrases.skeleton import Item, Line, chunk
from watchbook.reading.phrases.verb_standing import (
    Auxiliaries,
    parse_auxiliaries,
    standing_of_group,
    standing_of_joined,
)
from watchbook.reading.text.word_lists import words_of
from watchbook.records import Status


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A verb group of ours.

    ``sense`` is the cue list of its verb ("fire", "hold", "fly" ...). ``status`` is None where
    the group names no particular act ("can fire", "from firing", "to fire"). ``passive``
    stands for "was fired" and for the bare participle; ``perfect`` for "had fired", ``ever``
    for "has fired", ``negated`` for "did not reach", ``tried`` for "attempted to put",
    ``often`` for "routinely fires", ``repeated`` for "has repeatedly fired", ``able`` for
    "could fire".
    """

    sense: str
    verb: str
    status: Status | None
    passive: bool
    hedged: bool
    failed: bool
    succeeded: bool
    perfect: bool
    participle: bool
    present: bool
    last: bool
    finite: bool
    ever: bool = False
    first: bool = False
    negated: bool = False
    tried: bool = False
    often: bool = False
    repeated: bool = False
    able: bool = False


#: The cue lists of verbs; a verb in two of them has the sense of the first.
_SENSES = (
    *("send", "fire", "test", "hold", "detonate", "lift_off"),
    *("fly", "land", "hit", "reach", "fail", "detect"),
)

_HAVE_AND_BE = "has have had having is are was were be been being did does do to"
_MODALS = "will would could may might can cannot should shall must"
_NEGATIONS = "not n't never but"
_DOUBTS = """
    reportedly apparently allegedly likely probably possibly purportedly presumably supposedly
    evidently seems seem seemed appears appear appeared believed thought presumed suspected
    assessed estimated known
"""
_PLANS = """
    expected set scheduled due plan plans planned planning preparing prepared prepares prepare
    intends intend intending about going ready poised threatened threatens threatening vowed vows
    wants want decided decides decide ordered hopes hope aims aim allowed able unable
"""
_TRIES = """
    attempt attempts attempted attempting tried try trying tries failed fail fails managed
    manages manage began begin started start starts continue continues continued successfully
    succesfully unsuccessfully
"""
_WHEN = """
    then later once twice briefly just first last again soon ever already previously earlier
    recently repeatedly finally immediately eventually now still yet subsequently routinely
    regularly frequently often suddenly promptly swiftly initially
"""
_HOW = "also jointly only simultaneously simply actually publicly unexpectedly"
#: All words that may stand between the first auxiliary and the verb.
_AUXILIARIES = " ".join(
    (_HAVE_AND_BE, _MODALS, _NEGATIONS, _DOUBTS, _PLANS, _TRIES, _WHEN, _HOW)
).split()
_AUXILIARY = "(?:" + any_of(_AUXILIARIES) + r"(?= )|[a-z]+n't|tried but failed)"
#: Forms that are a noun as well, or no past: alone they count only where a verb must stand.
_BASE_FORMS = words_of(
    """
    test tests launch launches fire track land fall drop cover travel report claim claims
    reports trial make hit strike fly lob shoot stage hold conduct detect reach explode fail
    order guide watch shot record attempt attempts crash splash rise
    """
)
_PARTICIPLES = re.compile(
    r"(?:ed|shot|flown|fallen|overseen|held|made|struck|hit|undertaken|set off)$"
)


@lru_cache(maxsize=4)
def _verb_pattern(knowledge: Knowledge) -> tuple[re.Pattern[str], dict[str, str]]:
    """The pattern of all verb groups, and the sense of each verb."""
    senses: dict[str, str] = {}
    for sense in _SENSES:
        for word in knowledge.cues.get(f"verbs.{sense}", ()):
            senses.setdefault(word, sense)
    pattern = re.compile(
        rf"(?<= )(?P<aux>(?:{_AUXILIARY} )*)"
        rf"(?P<verb>test fire[ds]?|test firing|{any_of(senses)})(?= )"
    )
    return pattern, senses


@lru_cache(maxsize=4)
def _first_words(knowledge: Knowledge) -> frozenset[str]:
    """The first words of all our verbs, by which a sentence is known to hold one."""
    _, senses = _verb_pattern(knowledge)
    return frozenset(word.split(" ", 1)[0] for word in senses)


def find_verbs(line: Line, knowledge: Knowledge) -> Line:
    """Gather the verb groups of a sentence whose verb is one of ours."""
    pattern, senses = _verb_pattern(knowledge)
    first = _first_words(knowledge)
    turning = [index for index, item in enumerate(line.items) if item.tag in first]
    if not turning:
        return line

    def build(items: Sequence[Item], match: re.Match[str]) -> Item | None:
        verb = match["verb"]
        before = line.text[: match.start()]
        previous = before.rstrip().rsplit(" ", 1)[-1]
        if not match["aux"] and _is_a_noun(verb, previous):
            return None
        group = _group(parse_auxiliaries(match["aux"]), verb, senses.get(verb, "fire"), before)
        return Item("V", items[0].start, items[-1].end, group)

    return chunk(line, pattern, build, turning)


_BEFORE_NOUN = words_of("the a an its their this that of each 's J any no D for in on")
#: Nouns above all, unless somebody who acts stands right before them.
_NOUNS_FIRST = words_of("test launch fire report land trial cover track")
_BEFORE_VERB = words_of('A G and they we M W who missiles O R it "')


def _is_a_noun(verb: str, previous: str) -> bool:
    """Whether a bare form is no verb here: "the test", "a launch"; but "they launch"."""
    if verb not in _BASE_FORMS or _PARTICIPLES.search(verb):
        return False
    return previous in _BEFORE_NOUN or (verb in _NOUNS_FIRST and previous not in _BEFORE_VERB)


#: With these "not" tells of what is to come or is not allowed, not of what did not come off.
_NOT_YET_DONE = words_of("may might would should must will can cannot")
_OFTEN = words_of("routinely regularly frequently often usually normally typically")
_ONLY_TRIED = words_of("tried try tries trying attempt attempts attempted attempting")
_TRANSITIVE = words_of("fire test detonate hold detect send")
_JOINED_FORMS = _BASE_FORMS | {"carry out", "perform"}


def _group(aux: Auxiliaries, verb: str, sense: str, before: str) -> VerbGroup:
    """The group of a verb and the words before it; ``before`` is the skeleton up to them."""
    previous = before.rstrip().rsplit(" ", 1)[-1]
    participle = bool(_PARTICIPLES.search(verb))
    status, finite = standing_of_group(aux, verb, sense, previous)
    if (
        not aux.words
        and status == "occurred"
        and verb in _JOINED_FORMS
        and previous in ("and", "or", ",")
    ):
        status = standing_of_joined(before[-110:])
    return VerbGroup(
        sense=sense,
        verb=verb,
        status=status,
        passive=sense in _TRANSITIVE
        and _is_passive(aux, verb, sense, participle)
        and not (previous in ("it", "they", "he") and not aux.being),  # "it last fired one"
        hedged=aux.hedged,
        failed=aux.failed,
        succeeded=aux.succeeded,
        perfect="had" in aux.words,
        participle=participle and not aux.words,
        present=verb.endswith("s") and not aux.words,
        last="last" in aux.words,
        finite=finite,
        first="first" in aux.words,
        ever=aux.having and "had" not in aux.words and "having" not in aux.words,
        negated=aux.denying and not aux.words & _NOT_YET_DONE,
        tried=bool(aux.words & _ONLY_TRIED),
        often=bool(aux.words & _OFTEN),
        repeated="repeatedly" in aux.words,
        able="could" in aux.words and "have" not in aux.words,
    )


def _is_passive(aux: Auxiliaries, verb: str, sense: str, participle: bool) -> bool:
    """ "was fired", "likely fired", "being tested"; not "has fired", nor "fired" alone."""
    if participle and (aux.being or (bool(aux.words) and not aux.having)):
        return True
    ing = verb.split(" ", 1)[0].endswith("ing") or verb.endswith("ing")
    return ing and sense != "send" and "being" in aux.words
