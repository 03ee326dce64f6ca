"""Whether it worked, as the text or those it cites say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from watchbook.reading.sightings import Sighting
from watchbook.reading.skeleton import Line
from watchbook.reading.stretches import Slot, Stretch, slot_of

#: "reached orbit", "was a success", "successfully", "hit its target".
_SUCCESS = re.compile(
    r" (?P<what>(?:reached|into|in|entered|V) (?:[a-z]+ ){0,2}?orbit|"
    r"(?:was|as|of|a|great|complete|huge|total|full) success\b|"
    r"successfully(?: V)?|succesfully(?: V)?|succeeded|"
    r"successful(?= (?:test|launch|E|V|in|,|and|but|\.))|"
    r"met (?:all|every|its|the) (?:[a-z]+ ){0,4}|"
    r"(?:hit|struck) (?:the |its |a |all |their )?(?:[a-z]+ )?targets?|"
    r"V (?:the |its |a |all |their |an? island )?(?:[a-z]+ ){0,2}?targets?|"
    r"V (?:exactly |precisely )?where (?:it was |they were )?(?:meant|intended|planned|supposed)|"
    r"went to space|flawless\w*|with pinpoint accuracy)"
)
#: "ended in failure", "blew up", "crashed shortly after".
_FAILURE = re.compile(
    r" (?P<what>(?:seen|judged|regarded|considered|viewed) as (?:a )?failure|"
    r"ended in (?:a )?failure|"
    r"(?:was|were|as|been|be|a|apparent|presumed|the|in) (?:an? )?(?:apparent |complete )?"
    r"failures?\b|"
    r"failed\b|unsuccessful(?:ly)?|"
    r"blew up|broke apart|broke up|disintegrated|burst into flames|exploded|malfunctioned|"
    r"fizzled|fell apart|aborted|halted(?= due)|malfunctions?(?=[ ,.])|"
    r"crashed (?:shortly|soon|seconds|minutes|moments|immediately)|"
    r"failure of (?=W|E|the|a))"
)
#: Before words of an outcome: "if it failed", "no guarantee of success".
_LEFT_OPEN = re.compile(
    r"\b(?:if|whether|would|could|may|might|not|n't|never|can|capable|any|no|guarantee|ability|"
    r"not yet|unclear|determine|claim of)\b[^,;]*$"
)
#: A state that "failed to notify" says nothing of the missile.
_FAILED_A_DUTY = re.compile(
    r" failed to (?:send|give|provide|stop|notify|warn|respond|reach agreement|prevent|persuade|"
    r"deter|comply)"
)
_TO_A_DUTY = re.compile(
    r" to (?:give|send|notify|warn|stop|prevent|persuade|deter|comply|respond|agree|win|meet|"
    r"provide|reach (?:an|agreement)|disclose|impose|halt|curb)"
)
#: What fails when a launch does, and who fails otherwise.
_THINGS = frozenset(
    [
        "W",
        "E",
        "N",
        "it",
        "one",
        "which",
        "weapon",
        "vehicle",
        "stage",
        "engine",
        "booster",
        "attempt",
        "attempts",
        "test",
        "tests",
        "launch",
    ]
)
_ACTORS = frozenset(["A", "G", "O", "R", "H", ";", "he", "she", "we"])


def find_outcomes(stretch: Stretch, sighting: Sighting) -> Iterator[Slot]:
    """What a stretch says of how the test went, failure first."""
    if sighting.status in ("possible", "planned", None):
        return
    trigger = (stretch.line.items[sighting.at],)
    if sighting.failed and sighting.kind != "nuclear_test":
        yield slot_of("outcome", "failure", trigger, "a verb or noun of failing")
    yield from _failing_verbs(stretch, sighting)
    for match in _FAILURE.finditer(stretch.text):
        if _is_said(match, stretch):
            yield slot_of("outcome", "failure", stretch.items(match, "what"), "words of failure")
    if not sighting.failed and not _was_attempted(stretch.line, sighting):
        for match in _SUCCESS.finditer(stretch.text):
            if _is_said(match, stretch) and _is_success(match, stretch, sighting):
                words = stretch.items(match, "what")
                yield slot_of("outcome", "success", words, "words of success")
    if sighting.succeeded and not sighting.failed:
        yield slot_of("outcome", "success", trigger, "a verb or noun of success")


def _failing_verbs(stretch: Stretch, sighting: Sighting) -> Iterator[Slot]:
    """Verbs of failing; a missile that detonates failed, a nuclear device did not."""
    senses = ("fail",) if sighting.kind == "nuclear_test" else ("fail", "detonate")
    for index in range(stretch.first, stretch.last):
        item = stretch.line.items[index]
        if item.tag != "V" or item.meaning.sense not in senses:
            continue
        if item.meaning.status == "occurred" and _is_of_the_thing(stretch.line, index):
            hedged = bool(item.meaning.hedged)
            yield Slot("outcome", "failure", item.start, item.end, hedged, rule="it failed")


def _was_attempted(line: Line, sighting: Sighting) -> bool:
    """ "An attempt succeeded" in words that another rule reads: "the attempted launch"."""
    if sighting.at == 0:
        return False
    before = line.items[sighting.at - 1]
    return before.tag == "E" and bool(before.meaning.text.startswith("attempt"))


def _is_said(match: re.Match[str], stretch: Stretch) -> bool:
    """Whether words of an outcome are said outright, and of the test."""
    at = match.start()
    return not (
        _LEFT_OPEN.search(stretch.text[max(0, at - 40) : at + 1])
        or _FAILED_A_DUTY.search(stretch.text[at : at + 40])
    )


def _is_success(match: re.Match[str], stretch: Stretch, sighting: Sighting) -> bool:
    """Whether words with a verb tell of what was done: "hit the target", not "to hit targets"."""
    what = match["what"]
    if "orbit" in what and sighting.verb is not None and sighting.verb.tried:
        return False  # "attempted to put a satellite into orbit"
    if " V " not in f" {what} ":
        return True
    if sighting.verb is not None and sighting.verb.status in (None, "possible", "planned"):
        return False
    return "target" not in what or any(
        item.tag == "V"
        and item.meaning.sense in ("hit", "reach")
        and item.meaning.status == "occurred"
        for item in stretch.items(match, "what")
    )


def _is_of_the_thing(line: Line, index: int) -> bool:
    """Whether a verb of failing is said of what was fired or of the launch, not of a state."""
    if _TO_A_DUTY.match(line.text, line.starts[index] + 1):
        return False
    for at in range(index - 1, max(-1, index - 9), -1):
        tag = line.items[at].tag
        if tag in _THINGS or tag in _ACTORS:
            return tag in _THINGS
    return False
