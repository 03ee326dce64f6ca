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
from watchbook.reading.alternatives import any_of
from watchbook.reading.skeleton import Item, Line, chunk
from watchbook.reading.word_lists import words_of
from watchbook.records import Status


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A verb group of ours.

    ``sense`` is the cue list of its verb ("fire", "hold", "fly" ...). ``status`` is None where
    the group names no particular act ("can fire", "from firing", "to fire"). ``passive``
    stands for "was fired" and for the bare participle; ``perfect`` for "had fired".
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


_SENSES = (
    "send",
    "fire",
    "test",
    "hold",
    "detonate",
    "lift_off",
    "fly",
    "land",
    "hit",
    "reach",
    "fail",
    "detect",
)
_AUX = (
    "has have had is are was were be been being will would could may might can cannot should shall must "
    "to not n't never also again reportedly apparently allegedly likely probably possibly successfully succesfully "
    "purportedly unsuccessfully recently "
    "seems seem seemed appears appear appeared believed thought presumed suspected expected set scheduled "
    "due plan plans planned planning preparing prepared prepares prepare intends intend intending attempt attempts "
    "attempted attempting tried try trying tries but failed fail fails able about going ready threatened threatens "
    "threatening vowed vows did does do having then "
    "later once twice briefly jointly only just also first last again soon ever already previously earlier "
    "wants want decided decides decide ordered continue continues continued begin began "
    "started start starts managed manages manage assessed estimated known poised allowed simultaneously "
    "subsequently repeatedly finally immediately eventually simply actually now still yet publicly routinely regularly frequently often "
    "presumably supposedly unexpectedly suddenly evidently promptly swiftly initially "
    "hopes hope aims aim"
)
_AUXILIARY = "(?:" + any_of(_AUX.split()) + r"(?= )|[a-z]+n't|tried but failed)"
_BASE_ONLY = words_of(
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
    senses: dict[str, str] = {}
    for sense in _SENSES:
        for word in knowledge.cues.get(f"verbs.{sense}", ()):
            senses.setdefault(word, sense)
    verbs = any_of(senses)
    pattern = re.compile(
        rf"(?<= )(?P<aux>(?:{_AUXILIARY} )*)(?P<verb>test fire[ds]?|test firing|{verbs})(?= )"
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
        before = line.text[: match.start()].rsplit(" ", 2)[-2:]
        group = _group(
            match["aux"].split(), match["verb"], before[0] if before else "", senses, line, match
        )
        if group is None:
            return None
        return Item("V", items[0].start, items[-1].end, group)

    return chunk(line, pattern, build, turning)


_GENERIC_BEFORE = words_of("from of for without against by on in at")


def _group(
    aux: list[str],
    verb: str,
    before: str,
    senses: dict[str, str],
    line: Line,
    match: re.Match[str],
) -> VerbGroup | None:
    sense = senses.get(verb) or "fire"
    text = line.text
    previous = text[: match.start()].rstrip().rsplit(" ", 1)[-1]
    ing = verb.endswith("ing") or verb.split()[0].endswith("ing")
    passive_aux = any(word in ("was", "were", "been", "being", "is", "are", "be") for word in aux)
    participle = bool(_PARTICIPLES.search(verb))
    has_have = any(word in ("has", "have", "had", "having") for word in aux)
    any(word in _MODALS for word in aux)
    if verb in _BASE_ONLY and not aux and not participle:
        if previous in (
            "the",
            "a",
            "an",
            "its",
            "their",
            "this",
            "that",
            "of",
            "each",
            "'s",
            "J",
            "any",
            "no",
            "D",
            "for",
            "in",
            "on",
        ):
            return None  # a noun after all
        if verb in (
            "test",
            "launch",
            "fire",
            "report",
            "land",
            "trial",
            "cover",
            "track",
        ) and previous not in (
            "A",
            "G",
            "and",
            "they",
            "we",
            "M",
            "W",
            "who",
            "missiles",
            "O",
            "R",
            "it",
            '"',
            "O",
        ):
            return None
    if verb == "made" or verb == "make" or verb == "making":
        pass
    status: Status | None = "occurred"
    finite = True
    joined = " ".join(aux)
    if "not" in aux or "never" in aux or any(word.endswith("n't") for word in aux):
        status = "denied"
        if any(
            word in ("can", "could", "cannot", "able", "would", "should", "must", "may")
            for word in aux
        ):
            status = None
    elif re.search(r"\b(?:can|cannot|able)\b", joined):
        status = None
    elif re.search(
        r"\b(?:appear|seem|believed|thought|presumed|suspected|assessed|estimated|known"
        r"|likely)\w*(?: to)?(?: have)?\b.*\b(?:have|been|has)\b",
        joined,
    ) or (
        re.search(r"\b(?:appears?|appeared|seems?|seemed) to\b", joined)
        and not has_have
        and sense != "hold"
    ):
        status = "occurred"
    elif re.search(
        r"\b(?:plan|plans|planned|planning|intends?|intending|scheduled|set|due|going|vowed|vows"
        r"|decided|aims|aim|will|shall|decides|ordered)\b",
        joined,
    ) and not (has_have and "to" not in aux):
        status = "planned"
    elif re.search(
        r"\b(?:may|might|could|would|should|expected|likely to|preparing|prepared|prepare"
        r"|prepares|ready|about|poised|threatened|threatens|threatening|must|wants|want|hopes"
        r"|hope)\b",
        joined,
    ):
        status = "possible"
        if re.search(r"\b(?:may|might|could) have\b", joined):
            status = "occurred"
        if re.search(r"^(?:would|should|must)$", joined) and sense in (
            "fly",
            "land",
            "hit",
            "reach",
            "fail",
        ):
            status = None
    elif re.search(
        r"\b(?:tried|try|tries|trying|attempt|attempts|attempted|attempting|failed|fails|managed"
        r"|manages|began|continued|started|starts)\b",
        joined,
    ):
        status = "occurred"
    elif "to" in aux:
        status, finite = None, False
    elif ing and not passive_aux and not has_have:
        finite = False
        if previous in _GENERIC_BEFORE:
            status = "occurred" if previous in ("by", "in") else None
    if (
        not aux
        and verb in _BASE_ONLY | {"carry out", "perform"}
        and previous in ("and", "or", ",")
        and status == "occurred"
    ):
        before_it = text[max(0, match.start() - 110) : match.start()]
        joined_to = _JOINED_TO.search(before_it)
        if joined_to is not None:
            words = joined_to.group(1)
            status = (
                "planned"
                if re.match(r"will|plan|intend|vow|decid", words)
                else None
                if re.match(r"can|able|to ", words)
                else "possible"
            )
    failed = (
        bool(re.search(r"\b(?:failed to|tried but failed|fails? to|tried and failed)\b", joined))
        or ("unsuccessfully" in aux)
        or bool(re.search(r"\bbut failed\b", joined))
    )
    passive = (
        sense in ("fire", "test", "detonate", "hold", "detect", "send")
        and participle
        and (passive_aux or not (has_have or not aux))
        and not (has_have and not passive_aux)
    )
    if sense in ("fire", "test", "detonate", "hold", "detect") and ing and "being" in aux:
        passive = True
    return VerbGroup(
        sense=sense,
        verb=verb,
        status=status,
        passive=passive,
        hedged=bool(
            re.search(
                r"\b(?:appear|seem|believed|thought|presumed|suspected|likely|probably|reportedly"
                r"|apparently|allegedly|purportedly|may have|might have|could have|assessed"
                r"|presumably|supposedly)",
                joined,
            )
        ),
        failed=failed,
        succeeded=bool(re.search(r"\b(?:successfully|succesfully)\b", joined)),
        perfect="had" in aux,
        participle=participle and not aux,
        present=verb.endswith("s") and not aux,
        last="last" in aux,
        finite=finite,
        first="first" in aux,
        ever=has_have and "had" not in aux and "having" not in aux,
    )


#: "is preparing to defy sanctions and conduct a test": what the second verb hangs on.
_JOINED_TO = re.compile(
    r" (will|plans? to|planning to|intends? to|vowed to|decided to|can|able to|to|may|might|could"
    r"|would|preparing to|prepares? to|threatened to|ready to|expected to)"
    r" (?:[a-zA-Z'-]+ ){1,12}(?:and|or|,) $"
)
_MODALS = words_of("will would could may might can should shall must")
