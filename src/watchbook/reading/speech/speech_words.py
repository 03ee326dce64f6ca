"""The words of the ``speech`` file, made ready for search."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from watchbook.knowledge import Knowledge

_DOTTED = (
    r"(?:Jr|Sr|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Adm|Sen|Sens|Rep|Reps|Gov|Brig|"
    r"Cmdr|Sgt|Prof|St|Rev|[A-Z])\."
)
_WORD = r"[A-Z\u00c0-\u00de]\w*(?:['-](?!s\b)\w+)*"
_TOKEN = rf"(?:(?:[A-Z]\.){{2,4}}|{_DOTTED}|(?:al|el|ar|ul)-{_WORD}|{_WORD})"


@dataclass(frozen=True, slots=True)
class Speech:
    """Titles, descriptions and bodies as patterns and sets.

    ``capitals`` finds runs of capitalised words, ``private_body`` institutes, companies and
    the like, ``described`` the unnamed ("a South Korean official"), ``noun`` what stands for a
    body named before ("the ministry").
    """

    titles: frozenset[str]
    official: re.Pattern[str]
    american: re.Pattern[str]
    public: frozenset[str]
    private: frozenset[str]
    things: frozenset[str]
    no_person: frozenset[str]
    family_first: frozenset[str]
    press_of_state: frozenset[str]
    capitals: re.Pattern[str]
    private_body: re.Pattern[str]
    private_head: re.Pattern[str]
    described: re.Pattern[str]
    noun: re.Pattern[str]
    he: frozenset[str]
    she: frozenset[str]


def alternatives(words: tuple[str, ...] | list[str]) -> str:
    """One pattern for any of some wordings, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


#: Words of the list that end the name of a body, but open none.
_NO_HEADS = frozenset(
    [
        "co",
        "studies",
        "scientists",
        "relations",
        "affairs",
        "policy",
        "research",
        "strategy",
        "international",
        "systems",
    ]
)


@lru_cache(maxsize=4)
def speech_of(knowledge: Knowledge) -> Speech:
    """The patterns of a body of knowledge, made once."""
    words = knowledge.speech
    public = frozenset(words["organisations.public"])
    private = frozenset(words["organisations.private"])
    press = frozenset(words["organisations.press"])
    things = frozenset(words["organisations.things"])
    particles = alternatives(words["names.particles"])
    capitals = re.compile(rf"(?<![\w.]){_TOKEN}(?: (?:(?:{particles}) )?{_TOKEN})*")
    head = "|".join(
        re.escape(word.capitalize()) for word in sorted(private - _NO_HEADS, key=len, reverse=True)
    )
    inner = r"(?:(?:of|for|on(?! \w+day)|and|the|a|&|de) ){1,3}"
    private_body = re.compile(
        rf"(?:(?:King's|Queen's|People's|{_WORD}) |& )*(?:{head}|Council(?= (?:for|"
        rf"on) (?!\w+day))|Bureau(?= of Asian))\b"
        rf"(?: London| Dublin)?(?: {inner}{_WORD}(?: {_WORD})*)*"
    )
    nouns = alternatives((*words["unnamed.officials"], *words["unnamed.others"]))
    described = re.compile(
        rf"\b(?P<article>an?|one|another|the|some|several|two|three|many|those|both|"
        rf"one of the|one of|two of the)"
        rf" (?P<words>(?:(?!(?:that|which|who|with|from|to|and|is|was|in|on|at|by|"
        rf"as|said|has|had)\b)[\w.'/&-]+ ){{0,7}}?)(?P<noun>(?:{nouns})(?:-[a-z]+)?)\b(?!'s|"
        rf"-)"
        rf"(?P<more>(?: (?:from|at|in|with|for|of|involved|familiar|close|on|briefed|"
        rf"who|speaking|aware|travelling|traveling)\b[^,;:\"]*)?)",
        re.IGNORECASE,
    )
    return Speech(
        titles=frozenset(words["titles.words"]),
        official=re.compile(rf"\b(?:{alternatives(words['titles.official'])})\b", re.IGNORECASE),
        american=re.compile(
            rf"\b(?:{alternatives(words['titles.american'])})\b|\b[RD]-[A-Z]", re.IGNORECASE
        ),
        public=public,
        private=private,
        things=things,
        no_person=public | private | press,
        family_first=frozenset(words["names.family_first"]),
        press_of_state=frozenset(words["organisations.press_of_state"]),
        capitals=capitals,
        private_body=private_body,
        private_head=re.compile(rf" (?:{head}|Council)\b"),
        described=described,
        noun=re.compile(
            r"\b(?:an?|the|its|his|her|their|one) (?:[\w'-]+ ){0,2}?"
            rf"(?P<noun>{alternatives(words['organisations.nouns'])})$",
            re.IGNORECASE,
        ),
        he=frozenset(words["names.he"]),
        she=frozenset(words["names.she"]),
    )


@dataclass(frozen=True, slots=True)
class Verbs:
    """The verbs of saying: ``inverted`` those that may stand before their subject."""

    finite: re.Pattern[str]
    participle: re.Pattern[str]
    inverted: re.Pattern[str]
    any_verb: re.Pattern[str]


@lru_cache(maxsize=4)
def verbs_of(knowledge: Knowledge) -> Verbs:
    """The patterns of a body of knowledge, made once."""
    words = knowledge.speech
    finite = alternatives((*words["verbs.said"], *words["verbs.acted"]))
    participle = alternatives(words["verbs.participles"])
    inverted = alternatives(words["verbs.inverted"])
    return Verbs(
        finite=re.compile(rf"(?<![\w'-])(?:{finite})(?![\w'-])"),
        participle=re.compile(rf"(?<![\w'-])(?:{participle})(?![\w'-])"),
        inverted=re.compile(
            r"[\s,;.\u2014-]*(?:(?:and|but|or so|as) )?(?:(?:also|then|later) )?"
            rf"(?P<verb>{inverted})(?: (?:also|later|then|[a-z]+ly))? (?=\S)"
        ),
        any_verb=re.compile(rf"(?<![\w'-])(?:{finite}|{participle})(?![\w'-])"),
    )
