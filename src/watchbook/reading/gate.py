"""The gate: whether raw bytes can hold anything of ours, told before they are parsed.

It may let through what holds nothing; it must never hold back what does. So it asks only for
the words without which no rule of this room finds a test or the diplomacy around tests: a
weapon's class or name, "nuclear" with a word for a test, a bomb, arms or talks near behind it, a
test of an engine.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from watchbook.knowledge import Knowledge, load_knowledge
from watchbook.reading.phrases.finders import Finder, finder_of
from watchbook.reading.text.word_lists import words_of

#: Each by itself opens the gate.
_WORDS = words_of(
    """
    missile missiles rocket rockets rocketry ballistic projectile projectiles satellite satellites
    warhead warheads artillery torpedo torpedos torpedoes icbm icbms slbm slbms srbm srbms
    hypersonic spacecraft interceptor interceptors howitzer howitzers atomic hydrogen thermonuclear
    shells denuclearization denuclearisation denuclearize denuclearise denuclearizing
    denuclearising denuclearized denuclearised
    """
)
#: So does each of these.
_PHRASES = (
    *("launch vehicle", "launch vehicles", "h bomb", "h bombs", "six party", "six nation"),
    *("test fire", "test fires", "test fired", "test firing", "test firings"),
    *("test launch", "test launches", "test launched", "test launching"),
)
#: "nuclear test", across tags and entities; "nuclear deal" is let be.
_NUCLEAR = re.compile(
    rb"nuclear(?:[\s-]|&[a-z#0-9]+;|<[^>]{0,80}>)+(?:[a-z-]+(?:\s|&[a-z#0-9]+;)+)?"
    rb"(?:test|trial|bomb|device|weapon|blast|explo|deton|arms|program|talks|envoy|ambition)"
)
#: What shows nothing and can stand inside a word, as UTF-8 and as pages write it.
_INVISIBLE = re.compile(
    rb"\xc2\xad|\xe2\x80[\x8b-\x8f\xaa-\xae]|\xe2\x81[\xa0-\xa4]|\xef\xbb\xbf|\xef\xb8[\x8e\x8f]"
)
_INVISIBLE_MARKUP = re.compile(rb"&(?:shy|zwn?j|wj|zerowidthspace|lrm|rlm);|<wbr[^>]{0,40}>")
_NUMBERED = re.compile(rb"&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));")
#: Small letters and digits; every other byte is a blank.
_LETTERS = bytes(code if chr(code).isalnum() and code < 128 else 32 for code in range(256))


def may_matter(raw: bytes, knowledge: Knowledge | None = None) -> bool:
    """Whether a report's bytes, text or HTML, name a weapon or a test at all."""
    lower = _shown(raw.lower())
    text = lower.translate(_LETTERS).decode("ascii")
    return _opens(text, _wordings_of(knowledge or load_knowledge())) or bool(_NUCLEAR.search(lower))


def _shown(lower: bytes) -> bytes:
    """The bytes without what a reader does not see; "mis&shy;sile" is a missile."""
    shown = _INVISIBLE.sub(b"", lower)
    if b"&" in shown:
        shown = _INVISIBLE_MARKUP.sub(b"", shown).replace(b"&nbsp;", b" ")
        if b"&#" in shown:
            shown = _NUMBERED.sub(_character, shown)
    elif b"<wbr" in shown:
        shown = _INVISIBLE_MARKUP.sub(b"", shown)
    return shown


def _character(match: re.Match[bytes]) -> bytes:
    """What a numbered character shows: a letter, a blank, or nothing at all."""
    code = int(match[1], 16) if match[1] else int(match[2])
    if code < 128:
        return bytes([code]).lower()
    written = chr(code).encode("utf-8", "replace") if code < 0x110000 else b" "
    return _INVISIBLE.sub(b"", written)


# -- wordings --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Wordings:
    """What opens the gate, each with whether it does so only beside a word of firing."""

    find: Finder
    needs_firing: tuple[bool, ...]


#: "Fired a Trident", "a Trident flew".
_FIRING = re.compile(
    r" (?:test|tried |trial|fir(?:e|es|ed|ing) |launch|flight|flew |shot |conduct|carried out"
    r"|deton|fail|explod|blast|lift)"
)
#: How far from a word of firing a name stands: "test-fired what it called its new Trident".
_NEAR = 60
#: A name of so few letters and digits stands for other things as well: "H3", "S-500", "AD-1".
_SHORT = 5


def _opens(text: str, wordings: _Wordings) -> bool:
    """Whether a text of small letters, digits and blanks holds a wording that opens the gate."""
    return any(
        not wordings.needs_firing[which]
        or _FIRING.search(text, max(0, start - _NEAR), end + _NEAR) is not None
        for which, start, end in wordings.find(text)
    )


@lru_cache(maxsize=4)
def _wordings_of(knowledge: Knowledge) -> _Wordings:
    told: dict[str, bool] = {}
    for wording, ambiguous in _all_wordings(knowledge):
        plain = b" ".join(wording.encode().lower().translate(_LETTERS).split()).decode()
        if plain and _WORDS.isdisjoint(plain.split()):
            told[plain] = told.get(plain, True) and (ambiguous or len(plain) <= _SHORT)
    told |= dict.fromkeys(_WORDS, False)
    for plain in [wording for wording in told if " " in wording]:
        for blanks in ("  ", "   "):  # across the end of a line, a hyphen of three bytes
            told[plain.replace(" ", blanks)] = told[plain]
    return _Wordings(finder_of(tuple(told)), tuple(told.values()))


def _all_wordings(knowledge: Knowledge) -> Iterator[tuple[str, bool]]:
    """What the rules know as a weapon or its test, singular and plural, and whether the wording
    means other things as well."""
    yield from ((phrase, False) for phrase in _PHRASES)
    for weapon in knowledge.weapon_names:
        for name in (weapon.name, *weapon.aliases):
            plain = any(letter.isdigit() for letter in name)
            for word in (name, name + "s"):
                yield word, weapon.needs_weapon_word and not plain
    for group in ("nuclear", "engine"):
        yield from ((word, False) for word in knowledge.cues[f"nouns.{group}"])
    for kind in knowledge.weapon_classes:
        for wording in kind.wordings:
            yield from ((word, True) for word in (wording, wording + "s", wording + "es"))
