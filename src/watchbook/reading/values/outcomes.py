"""Whether it worked, as the text or those it cites say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from watchbook.reading.clauses.sightings import Sighting
from watchbook.reading.phrases.skeleton import Item, Line
from watchbook.reading.phrases.verbs import VerbGroup
from watchbook.reading.text.word_lists import words_of
from watchbook.reading.values.goals import find_goals
from watchbook.reading.values.stretches import Slot, Stretch, slot_of

#: "was a success", "successfully", "with pinpoint accuracy".
_SUCCESS = re.compile(
    r" (?P<what>(?:was|as|of|with|a|great|complete|huge|total|full) success\b|"
    r"successfully(?! (?:separat|detach|track|detect|negotiat)\w*)(?: V)?|succesfully(?: V)?|"
    r"succeeded|safely V|V accurately|accurately V|"
    r"successful(?= (?:[a-z]+ )?(?:test|launch|E|V|in|,|and|but|\.))|"
    r"V (?:its|the|their) (?:planned|intended|preset|predetermined) "
    r"(?:distance|course|path|trajectory|range)|"
    r"met (?:all|every|its|the) (?:[a-z]+ ){0,4}|flawless\w*|with pinpoint accuracy)"
)
#: "ended in failure", "blew up", "spun out of control".
_FAILURE = re.compile(
    r" (?P<what>(?:seen|judged|regarded|considered|viewed) as (?:a )?failure|"
    r"ended in (?:a )?failure|"
    r"(?:was|were|as|been|be|a|apparent|presumed|the|in) (?:an? )?(?:apparent |complete )?"
    r"failures?\b(?! (?:like|of this|to))|"
    r"failed\b|unsuccessful(?:ly)?|"
    r"blew up|broke apart|broke up|disintegrated|burst into flames|exploded|malfunctioned|"
    r"fizzled|fell apart|aborted|halted(?= due)|malfunctions?(?=[ ,.])|"
    r"(?:spun|spiral+ed) out of control|(?:went|V|flew) off course|V backwards?|"
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
#: What fails when a launch does.
_THINGS = words_of(
    """
    W E N it one which weapon vehicle stage engine booster attempt attempts test tests launch
    """
)
#: Who fails otherwise, and where another clause begins: "when talks failed".
_ACTORS = words_of("A G O R H ; he she we when whenever because while since until unless")


def find_outcomes(stretch: Stretch, sighting: Sighting) -> Iterator[Slot]:
    """What a stretch says of how the test went, failure first."""
    if sighting.status in ("possible", "planned", None):
        return
    if sighting.kind == "nuclear_test":
        found = list(_words_of_outcome(stretch, sighting))
    else:
        found = [*find_goals(stretch, sighting), *_words_of_outcome(stretch, sighting)]
    failed = [one for one in found if one.value == "failure"]
    for number, one in enumerate(failed):
        if not any(_holds(other, one) for other in failed[:number]):
            yield one
    # "an attempt to put a satellite into orbit failed": what failed had no success beside it
    if not failed and not sighting.failed and not _was_attempted(stretch.line, sighting):
        yield from found


def _holds(one: Slot, two: Slot) -> bool:
    """Whether the words of the second slot are among those of the first."""
    return one.start <= two.start and two.end <= one.end


def _words_of_outcome(stretch: Stretch, sighting: Sighting) -> Iterator[Slot]:
    """Verbs, nouns and adverbs of failing and of success."""
    item = stretch.line.items[sighting.at]
    failed = sighting.failed and sighting.kind != "nuclear_test"
    if failed and not _is_of_one_of_them(stretch.line, sighting.at):
        yield slot_of("outcome", "failure", (item,), "a verb or noun of failing")
    yield from _failing_verbs(stretch, sighting)
    for match in _FAILURE.finditer(stretch.text):
        if _is_said(match, stretch):
            yield slot_of("outcome", "failure", stretch.items(match, "what"), "words of failure")
    for match in _SUCCESS.finditer(stretch.text):
        if _is_said(match, stretch):
            yield slot_of("outcome", "success", stretch.items(match, "what"), "words of success")
    if sighting.succeeded:
        yield slot_of("outcome", "success", (item,), "a verb or noun of success")


def _failing_verbs(stretch: Stretch, sighting: Sighting) -> Iterator[Slot]:
    """Verbs of failing; a missile that detonates failed, a nuclear device did not."""
    nuclear = sighting.kind == "nuclear_test"
    line = stretch.line
    for index in range(stretch.first, stretch.last):
        item = line.items[index]
        if item.tag != "V" or item.meaning.status not in ("occurred", "denied"):
            continue
        stayed_low = item.meaning.negated and _STAYED_LOW.match(line.text, line.starts[index])
        failing = (_fails(item.meaning, nuclear) and not stayed_low) or (
            not nuclear and _crashes(stretch, index)
        )
        one_of_them = _is_of_one_of_them(line, index)
        if failing and not one_of_them and _is_of_the_thing(line, index):
            hedged = bool(item.meaning.hedged)
            yield Slot("outcome", "failure", item.start, item.end, hedged, rule="it failed")


#: "never rose above 60 km" flew low; "never rose" failed.
_STAYED_LOW = re.compile(r"V (?:any )?(?:(?:above|past|beyond|over|to|higher|further|more) |Q )")


def _fails(verb: VerbGroup, nuclear: bool) -> bool:
    """ "failed", "exploded", "never lifted off"."""
    if verb.negated:
        return verb.sense == "lift_off" and not nuclear
    return verb.sense == "fail" or (verb.sense == "detonate" and not nuclear)


#: "crashed soon after liftoff", "plunged into the sea minutes into its flight".
_TOO_SOON = re.compile(
    r" V (?:[a-zA-Z'-]+ ){0,8}?(?:shortly|soon|seconds|minutes|moments|immediately|Q|N)"
    r" (?:after|into) "
)
_BUT = re.compile(r" but (?:it|they|W|the rocket|the missile) (?:[a-z]+ )?$")


def _crashes(stretch: Stretch, index: int) -> bool:
    """Whether it "crashed" is failure: a missile crashes into the sea as a rule; a satellite's
    rocket does not, nor what crashed soon, or "but" crashed."""
    verb: VerbGroup = stretch.line.items[index].meaning
    if verb.negated or not verb.verb.startswith(("crash", "plung", "plummet")):
        return False
    line = stretch.line
    carrier = any(item.tag == "W" and item.meaning.satellite for item in line.items[:index])
    if carrier or " orbit " in line.text:
        return True
    at = line.starts[index] - 1
    return bool(_TOO_SOON.match(line.text, at) or _BUT.search(line.text[: at + 1]))


def _was_attempted(line: Line, sighting: Sighting) -> bool:
    """ "An attempt succeeded" in words that another rule reads: "the attempted launch"."""
    if sighting.at == 0:
        return False
    before = line.items[sighting.at - 1]
    return before.tag == "E" and bool(before.meaning.text.startswith("attempt"))


def _is_said(match: re.Match[str], stretch: Stretch) -> bool:
    """Whether words of an outcome are said outright, and of the test."""
    at = match.start()
    if _LEFT_OPEN.search(stretch.text[max(0, at - 40) : at + 1]):
        return False
    if _FAILED_A_DUTY.search(stretch.text[at : at + 40]):
        return False
    verbs = [item for item in stretch.items(match, "what") if item.tag == "V"]
    return all(item.meaning.status == "occurred" for item in verbs)


def _is_of_the_thing(line: Line, index: int) -> bool:
    """Whether a verb of failing is said of what was fired or of the launch, not of a state."""
    if _TO_A_DUTY.match(line.text, line.starts[index] + 1):
        return False
    for at in range(index - 1, max(-1, index - 9), -1):
        tag = line.items[at].tag
        if tag in _THINGS or tag in _ACTORS:
            return tag in _THINGS
    return False


_ONE_OF = re.compile(
    r" (?:N|one|another|some|several|half) of (?:which|them|these|those|its|the [a-z]+|W)"
    r"(?: [a-z]+ly)? $"
    r"| (?:including|among them) W(?: ,)? (?:that |which )?$"
)


def _is_of_one_of_them(line: Line, index: int) -> bool:
    """Whether only one of several is meant: "four missiles, one of which blew up"."""
    before = line.text[: line.starts[index]]
    if _ONE_OF.search(before):
        return True
    subject: Item | None = line.items[index - 1] if index else None
    if subject is None or subject.tag != "W":
        return False
    return bool(subject.meaning.plural and subject.meaning.count == (1.0, 1.0))
