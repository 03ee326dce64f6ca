"""How news words an event noun, as patterns over skeletons in named parts.

"its fourth nuclear test", "a ballistic missile launch", "the launch of two missiles", "Friday's
test". What must not follow keeps out "test site" and "launch pad".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from watchbook.knowledge import Knowledge
from watchbook.reading.phrases.alternatives import any_of

_IN_A_ROW = (
    "last|latest|recent|previous|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
    "|next|another|more|most|further|additional|such|single|earlier|subsequent|final|sole|only"
    r"|initial|similar|latest-ever|maiden|inaugural|back-to-back|\d+(?:st|nd|rd|th)"
)
_WHEN = (
    "early|late|morning|afternoon|evening|night|daytime|overnight|weekend|future|planned|scheduled"
    "|upcoming|forthcoming|imminent|looming|anticipated|expected|simultaneous|rapid-fire"
)
_HOW_SURE = (
    "purported|alleged|apparent|suspected|reported|possible|potential|claimed|so-called|supposed"
    "|self-declared|declared|unannounced"
)
_HOW_IT_WENT = "successful|unsuccessful|failed|botched|attempted|aborted"
_OF_WHAT_KIND = (
    "new|major|underground|north|surprise|provocative|defiant|historic|rare|public|large-scale"
    "|banned|illegal|controversial|joint|operational|developmental|user|[a-z]+-[a-z]+"
)
_ADJECTIVE = rf"(?:{_IN_A_ROW}|{_WHEN}|{_HOW_SURE}|{_HOW_IT_WENT}|{_OF_WHAT_KIND})"
#: "the North's", "Friday's", "its", "several", and adjectives joined by commas and "and".
_DETERMINER = (
    r"(?:an? |the |its |their |this |that |these |those |another |any |no |his |A 's |G 's |O 's "
    r"|D 's |J |A |D (?!that |its |the |this |their |an? |it |they )|N |several |multiple |two "
    rf"|{_ADJECTIVE} |(?<=[a-z] ), (?={_ADJECTIVE} )|and (?={_ADJECTIVE} )|in a row )"
)
_PLACES_AND_THINGS = (
    r"sites?|ranges?|facilit(?:y|ies)|pads?|towers?|cent(?:er|re)s?|complex|complexes|stations?"
    r"|grounds?|platforms?|areas?|stands?|tubes?|bed|vehicles?|technology|technologies"
    r"|capabilit(?:y|ies)|systems?|abort system|equipment|key|code|codes|buttons?|stages?"
)
_UNDERTAKINGS = (
    r"programs?|programmes?|windows?|plans?|bans?|ban treaty|moratorium|moratoriums|services?"
    r"|costs?|industry|market|preparations|notice|notification|declaration|schedule|operations"
    r"|campaign|drills?|control|results|data"
)
_PEOPLE = (
    r"director|chief|team|crew|provider|providers|company|companies|pilot|engineers?|personnel"
)
#: After an event's noun these make something else of it: "launch site", "test ban".
_NOT_EVENTS = rf"(?! (?:{_PLACES_AND_THINGS}|{_UNDERTAKINGS}|{_PEOPLE})(?= ))"
#: "by the North", "of what it called a", "of what appeared to be".
_OF_WEAPON = (
    r" (?:by (?:the )?[AGRO] )?(?:of|for|involving)"
    r" (?:what (?:it|A|G|R|they) (?:said|says|called|described as|claimed) (?:was |were |to be )?)?"
    r"(?:what (?:was|were|is|appeared|appears) (?:believed |thought |presumed |suspected )?"
    r"(?:to be )?)?(?:an? )?(?P<weapon>W)"
)
_ENGINE_TAIL = r"(?: of (?:an? |the |its )?(?:[a-z-]+ ){0,6}?engines?)?"


@dataclass(frozen=True, slots=True)
class EventWording:
    """The patterns of event nouns, in the order in which they are sought.

    ``nuclear`` comes before the launches, since its words are its own. ``of_weapon`` is "launch
    of two missiles", ``weapon`` "ballistic missile launch", ``bare`` "the launch". The word sets
    are those without which a sentence holds none of a kind; ``any_core`` those of all kinds.
    """

    nuclear: re.Pattern[str]
    engine: re.Pattern[str]
    of_weapon: re.Pattern[str]
    weapon: re.Pattern[str]
    bare: re.Pattern[str]
    nuclear_words: frozenset[str]
    engine_words: frozenset[str]
    launch_words: frozenset[str]
    any_core: frozenset[str]


@lru_cache(maxsize=4)
def event_wording_of(knowledge: Knowledge) -> EventWording:
    """The wording of event nouns with the nouns of a body of knowledge."""
    nuclear, engine, launch = (
        knowledge.cues[f"nouns.{group}"] for group in ("nuclear", "engine", "launch")
    )
    before = rf"(?<= )(?P<pre>(?:{_DETERMINER})*)"
    determined = rf"(?<= )(?P<pre>(?:{_DETERMINER})+)"
    launching = rf"(?P<core>{any_of(launch)})"
    return EventWording(
        nuclear=re.compile(rf"{before}(?P<core>{any_of(nuclear)})(?= ){_NOT_EVENTS}"),
        engine=re.compile(rf"{before}(?P<core>{any_of(engine)}){_ENGINE_TAIL}(?= )"),
        of_weapon=re.compile(rf"{before}{launching}{_OF_WEAPON}(?= )"),
        weapon=re.compile(rf"{before}(?P<weapon>W) (?:- )?{launching}(?= ){_NOT_EVENTS}"),
        bare=re.compile(rf"{determined}{launching}(?= ){_NOT_EVENTS}"),
        nuclear_words=_firsts(nuclear),
        engine_words=_firsts(engine),
        launch_words=_lasts(launch),
        any_core=_lasts(nuclear) | _lasts(engine) | _lasts(launch) | {"engine", "engines"},
    )


def _firsts(wordings: tuple[str, ...]) -> frozenset[str]:
    return frozenset(wording.split(" ", 1)[0] for wording in wordings)


def _lasts(wordings: tuple[str, ...]) -> frozenset[str]:
    return frozenset(wording.rsplit(" ", 1)[-1] for wording in wordings)
