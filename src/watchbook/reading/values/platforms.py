"""From what it was fired: "from a submarine", "from a rail-mobile launcher"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from watchbook.reading.values.stretches import Slot, Stretch, slot_of

#: The words for each platform, those that others contain first.
_PLATFORMS = (
    ("submarine", r"submarines?|sub"),
    (
        "underwater",
        r"barge|submersible barge|pontoon|underwater (?:platform|barge|pontoon)|"
        r"submerged platform",
    ),
    (
        "ship",
        r"ships?|destroyer|frigate|warship|corvette|vessel|cruiser|naval ship|patrol ship|gunboat",
    ),
    (
        "mobile",
        r"(?:transporter[- ]erector[- ]launcher|mobile launcher|tel|road-mobile launcher|"
        r"mobile launch vehicle|mobile launch platform|mobile platform|canister launcher|truck|"
        r"launch vehicle|wheeled launcher|launcher vehicle|transporter)s?",
    ),
    (
        "rail",
        r"trains?|railway|rail(?:way)? car|railcar|railroad|"
        r"railway-borne (?:missile )?(?:system|regiment)|rail-based launcher|"
        r"rail-mobile (?:launcher|system)|rail launcher",
    ),
    ("silo", r"(?:underground |launch )?silos?"),
    (
        "aircraft",
        r"fighter jets?|aircraft|bombers?|fighters?|planes?|jets?|warplanes?|su-\d+\w*|mig-\d+\w*|"
        r"b-\d+\w*|tu-\d+\w*|helicopters?|airplane",
    ),
    ("reservoir", r"reservoir|lake"),
)
_PLATFORM = re.compile(
    r" (?P<how>from|via|aboard|on board|on|using|by|of) (?:inside |under |beneath |onboard )?"
    r"(?:an? |the |its |their |two |one of its |several )?(?P<mods>(?:[a-zA-Z0-9'-]+ ){0,5}?)"
    r"(?P<what>" + "|".join(f"(?P<{code}>{words})" for code, words in _PLATFORMS) + r")(?= )"
)
#: "from a mobile launcher and from a submarine" is two phrases, not one with modifiers.
_ENDS_PHRASE = re.compile(r"[.,;]|\b(?:to|and|in|for|with|that|by|at|near|of|off)\b")
#: "that could be fired from a submarine", "probably from a submarine".
_UNCERTAIN = re.compile(
    r"\b(?:ability|capable|could|can|able|whether|may|might|possibly|or|if)\b[^,;]*$"
)
_GUESSED = re.compile(r" (?:likely|probably|possibly|presumably) (?:V )?$")
_AFTER_VERB = re.compile(r" V (?:[a-z]+ )?$")
_VERB_BEFORE = re.compile(r" V [^,;]*$")


def find_platforms(stretch: Stretch) -> Iterator[Slot]:
    """The platforms that a stretch says it was fired from."""
    for match in _PLATFORM.finditer(stretch.text):
        before = stretch.text[: match.start()]
        if (
            not _says_from(match, stretch)
            or _UNCERTAIN.search(before)
            or _GUESSED.search(before + " ")
            or _ENDS_PHRASE.search(match["mods"])
        ):
            continue
        code = next(code for code, _ in _PLATFORMS if match[code])
        if code == "mobile" and "rail" in match["mods"]:
            code = "rail"  # "a rail-mobile launcher"
        if code == "submarine" and match["how"] == "via" and _is_hedged(match, stretch):
            continue
        yield slot_of("platform", code, stretch.items(match, "how", "what"), "platform")


def _says_from(match: re.Match[str], stretch: Stretch) -> bool:
    """Whether "on", "by" and "of" mean from: "fired by a submarine", not "said on a train"."""
    how = match["how"]
    before = stretch.text[: match.start() + 1]
    if how == "by" and match.group().split()[1] in ("the", "a", "an", "its", "two"):
        return _VERB_BEFORE.search(before) is not None and _was_fired(match, stretch)
    return how not in ("on", "by", "of") or _AFTER_VERB.search(before) is not None


def _was_fired(match: re.Match[str], stretch: Stretch) -> bool:
    """Whether the verb before is one of firing: it was not "detected by a destroyer"."""
    first, _ = stretch.range(match, "how", "what")
    verbs = [item.meaning for item in stretch.line.items[stretch.first : first] if item.tag == "V"]
    return bool(verbs) and verbs[-1].sense not in ("detect", "hit", "say", "announce")


def _is_hedged(match: re.Match[str], stretch: Stretch) -> bool:
    """Whether the verb doubts: "appears to have been launched via a submarine"."""
    if "what" in stretch.text:
        return False
    first, _ = stretch.range(match, "how", "what")
    verbs = [item.meaning for item in stretch.line.items[stretch.first : first] if item.tag == "V"]
    return bool(verbs) and bool(verbs[-1].hedged)
