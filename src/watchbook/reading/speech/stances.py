"""To what end words are quoted: to condemn, warn, urge, offer, reject, commit, claim, deny, to
voice concern, or merely to comment.

The verb that introduces the words decides where it takes a side ("condemned", "vowed"); else
what is said in them does. The wordings are in ``stances.toml``, the rules in docs/stances.md.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from watchbook.knowledge import Knowledge
from watchbook.records import STANCES, Stance

_Rules = tuple[tuple[Stance, re.Pattern[str]], ...]
#: "They must stop", "Pyongyang needs to return": an obligation laid on another. "It should be
#: fun" lays none.
_OBLIGES = re.compile(
    r"(?P<who>[\w']+) (?:(?:really|also|now|all|both|first|simply|finally) )?"
    r"(?:must|should|needs? to|ha(?:s|ve) to|ha(?:s|ve) got to|ought to)"
    r"(?: (?:not|never|now|also|immediately|at once|first|all|again|instead|therefore)){0,2}"
    r" (?!have\b|be (?:no |a |an |the |able|clear|fun|easy|fine|possible|entertaining|noted))[a-z]+"
)
_NOBODY = frozenset(
    [
        "it",
        "that",
        "this",
        "there",
        "which",
        "what",
        "one",
        "i",
        "we",
        "you",
        "who",
        "how",
        "why",
        "where",
        "people",
    ]
)
#: "Stop this at once", "Come to the table": told to another outright.
_IMPERATIVE = re.compile(
    r"(?:^|[.!?] )(?:please )?(?:stop|come|return|give|end|lift|put|talk|listen|"
    r"choose|sit|show|keep|"
    r"do not|don't|never|leave|drop|halt|release|respect|take|go|send|bring) (?!on\b)[a-z]+"
)
#: "We will be back": what the speaker's own side will do.
_PLEDGES = re.compile(
    r"\b(?:we|i|our (?:\w+ )?(?:forces|military|army|troops|government|side|navy|"
    r"country|people|nation))"
    r"(?:'ll| will| shall| are going to|'re going to| intend to| plan to| pledge| vow| promise)"
    r"(?: (?:also|always|never|not|continue to|certainly|of course|now|soon|therefore))*"
    r" (?!see\b|know\b|have to\b|find\b|learn\b|never know|be able to say|be "
    r"comfortable|only know|hear\b)[a-z]+"
)
_HOSTILE = re.compile(
    r"\b(?:retaliat|strike|destroy|punish|annihilat|crush|wipe|sink|shoot|hit "
    r"back|hit them|respond (?:with|firmly|sternly|"
    r"decisively|resolutely|strongly|overwhelmingly|in kind|immediately)|make "
    r"(?:them|him|it|you) pay|teach)"
)
#: Something told as having happened, and no mere opinion on it.
_HAPPENED = re.compile(
    r"\b(?:was|were|had|did|has been|have been|has|\w{3,}ed|flew|fell|went|came|"
    r"made|took|shot|hit|left|broke|blew|ran)\b"
)
_OPINION = re.compile(
    r"\b(?:think|guess|suppose|perhaps|maybe|would|could|might|hope|looks? like|"
    r"if)\b"
)
_OF_THE_EVENT = re.compile(
    r"\b(?:missiles?|rockets?|launch\w*|tests?|tested|test-fir\w*|warheads?|satellites?|"
    r"engines?|targets?|flight|flew|"
    r"orbit\w*|crews?|radars?|detect\w*|track\w*|debris|explosion|blast|tremor|"
    r"magnitude|altitude|kilomet\w+|"
    r"intercept\w*|drill\w*|exercise\w*|fired|firing|projectiles?|splash\w*|re-?entry|trajectory)\b"
)


@dataclass(frozen=True, slots=True)
class _Stances:
    cue: _Rules
    plainly: _Rules
    hints: _Rules


@lru_cache(maxsize=4)
def _rules(knowledge: Knowledge) -> _Stances:
    """The patterns of each kind, in the order of the file."""
    known = {str(stance): stance for stance in STANCES}
    kinds: dict[str, list[tuple[Stance, re.Pattern[str]]]] = {"cue": [], "plainly": [], "hints": []}
    for group, wordings in knowledge.stances.items():
        stance, _, kind = group.partition(".")
        pattern = "|".join(_pattern(word) for word in wordings)
        kinds[kind].append((known[stance], re.compile(rf"(?<![\w'-])(?:{pattern})(?!\w)")))
    return _Stances(tuple(kinds["cue"]), tuple(kinds["plainly"]), tuple(kinds["hints"]))


_GROUP = re.compile(r"(?:\\\w\+|[^()|*])+|[()|*]")


def _pattern(wording: str) -> str:
    """A wording of the file as a pattern: "(a|b)", a star for any ending, " ... " for words."""
    marks = {"(": "(?:", ")": ")", "|": "|", "*": r"\w*"}
    parts = []
    for part in wording.split(" ... "):
        pieces = _GROUP.findall(part)
        parts.append(
            "".join(
                marks.get(piece) or re.escape(piece).replace(r"\\w\+", r"\w+") for piece in pieces
            )
        )
    return r" (?:[\w'-]+,? ){0,6}?".join(parts)


def find_stance(
    words: str, cue: str, knowledge: Knowledge, *, official: bool, body: bool
) -> tuple[Stance, str]:
    """The stance of quoted words under their cue, and the rule that told it.

    ``cue`` is the verb of saying with the words around it. ``official`` tells that whoever
    speaks does so for a state: only then is "we will" a pledge, or praise a claim. ``body``
    tells that it is a state's body and no person: what it tells of the past is its claim.
    """
    rules = _rules(knowledge)
    told = cue.lower()
    for stance, pattern in rules.cue:
        if pattern.search(told):
            return stance, f"stance:cue:{stance}"
    plain = words.lower().replace("\u2019", "'")
    found = _plainly(plain, rules.plainly, official)
    if found is not None:
        return found, f"stance:plainly:{found}"
    if not official:
        return "comment", "stance:comment"
    found = _by_grammar(plain)
    if found is not None:
        return found, f"stance:grammar:{found}"
    for stance, pattern in rules.hints:
        if pattern.search(plain):
            return stance, f"stance:hint:{stance}"
    happened = _HAPPENED.search(plain)
    if body and happened:
        return "claim", "stance:told-by-body"
    if happened and _OF_THE_EVENT.search(plain) and not _OPINION.search(plain):
        return "claim", "stance:told-of-event"
    return "comment", "stance:comment"


def _plainly(plain: str, rules: _Rules, official: bool) -> Stance | None:
    """The stance whose plain wording comes first."""
    first: tuple[int, Stance] | None = None
    for stance, pattern in rules:
        if not official and stance not in ("condemn", "concern"):
            continue
        match = pattern.search(plain)
        if match and (first is None or match.start() < first[0]):
            first = (match.start(), stance)
    return first[1] if first is not None else None


def _by_grammar(plain: str) -> Stance | None:
    """Who must or will do something: another must (urge), the speaker will (commit, or warn)."""
    if _PLEDGES.search(plain):
        return "warn" if _HOSTILE.search(plain) else "commit"
    for match in _OBLIGES.finditer(plain):
        if match["who"] not in _NOBODY:
            return "urge"
    return "urge" if _IMPERATIVE.search(plain) else None
