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
#: Something told as having happened.
_HAPPENED = re.compile(
    r"\b(?:was|were|had|did|has been|have been|\w{3,}ed|flew|fell|went|came|made)\b"
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


def _pattern(wording: str) -> str:
    return r" (?:[\w'-]+,? ){0,6}?".join(re.escape(part) for part in wording.split(" ... "))


def find_stance(
    words: str, cue: str, knowledge: Knowledge, *, official: bool, body: bool
) -> tuple[Stance, str]:
    """The stance of quoted words under their cue, and the rule that told it.

    ``cue`` is the verb of saying with the words around it. ``official`` tells that whoever
    speaks does so for a state: only then is "we will" a pledge,
    or praise a claim. ``body`` tells that it is a
    state's body and no person: what it tells of the past is its claim.
    """
    rules = _rules(knowledge)
    told = cue.lower()
    for stance, pattern in rules.cue:
        if pattern.search(told):
            return stance, f"stance:cue:{stance}"
    plain = words.lower().replace("\u2019", "'")
    first: tuple[int, Stance] | None = None
    for stance, pattern in rules.plainly:
        if stance == "commit" and not official:
            continue
        match = pattern.search(plain)
        if match and (first is None or match.start() < first[0]):
            first = (match.start(), stance)
    if first is not None:
        return first[1], f"stance:plainly:{first[1]}"
    for stance, pattern in rules.hints:
        if (official or stance not in ("commit", "claim")) and pattern.search(plain):
            return stance, f"stance:hint:{stance}"
    if body and _HAPPENED.search(plain):
        return "claim", "stance:told-by-body"
    return "comment", "stance:comment"
