"""To what end words are quoted: to condemn, warn, urge, offer, reject, commit, claim, deny, to
voice concern, or merely to comment.

The verb that introduces the words decides where it takes a side ("condemned", "vowed"); else
what is said in them does. The wordings are in ``stances.toml``.
"""

from __future__ import annotations

import re
from functools import lru_cache

from watchbook.knowledge import Knowledge
from watchbook.records import STANCES, Stance


@lru_cache(maxsize=4)
def _rules(
    knowledge: Knowledge,
) -> tuple[tuple[tuple[Stance, re.Pattern[str]], ...], tuple[tuple[Stance, re.Pattern[str]], ...]]:
    """The patterns for the verbs, and those for the words, in the order of the file."""
    by_name = {stance: stance for stance in STANCES}
    cues: list[tuple[Stance, re.Pattern[str]]] = []
    said: list[tuple[Stance, re.Pattern[str]]] = []
    for group, wordings in knowledge.stances.items():
        stance, _, kind = group.partition(".")
        pattern = re.compile(
            rf"(?<![\w'-])(?:{'|'.join(_pattern(word) for word in wordings)})(?![\w])"
        )
        (cues if kind == "cue" else said).append((by_name[stance], pattern))  # type: ignore[index]
    return tuple(cues), tuple(said)


def _pattern(wording: str) -> str:
    return r" (?:[\w'-]+,? ){0,6}?".join(re.escape(part) for part in wording.split(" ... "))


def find_stance(words: str, cue: str, verb: str, knowledge: Knowledge) -> tuple[Stance, str]:
    """The stance of quoted words under their cue, and the rule that told it."""
    cues, said = _rules(knowledge)
    told = f"{cue} {verb}".lower()
    for stance, pattern in cues:
        if pattern.search(told):
            return stance, f"stance:cue:{stance}"
    plain = words.lower().replace("\u2019", "'")
    for stance, pattern in said:
        if pattern.search(plain):
            return stance, f"stance:words:{stance}"
    return "comment", "stance:comment"
