"""How news words a weapon phrase, as one pattern over skeletons in named parts.

Determiner, count, an odd adjective, modifiers, head, tail: "at least | two | strange | suspected
short-range ballistic | missiles | (SRBMs)". What must not follow keeps out "missile defense".
"""

from __future__ import annotations

import re

from watchbook.reading.phrases.alternatives import any_of
from watchbook.reading.phrases.numbers import ABOUT, AT_LEAST, AT_MOST

_BOMBS = r"(?:hydrogen|atomic|nuclear|atom|thermonuclear|h) ?-?bombs?|h-bombs?|hydrogen-bombs?"
_ONE_WORD_HEADS = (
    r"missiles?|rockets?|projectiles?|icbms?|slbms?|srbms?|mrbms?|irbms?|irmbs?|crbms?|sams?"
    r"|mlrss?|satellites?|spacecraft|torpedo(?:e?s)?|interceptors?|shells?|launchers?|drones?"
    r"|weapons?|artillery|howitzers?|rounds?|slcms?|systems?|warheads?|boosters?"
)
#: The noun that a weapon phrase is about; a weapon's own name (``M``) is one as well.
_HEADS = (
    rf"(?:{_ONE_WORD_HEADS}|(?:launch|glide|underwater|reentry) vehicles?|{_BOMBS}"
    r"|(?:nuclear|atomic|thermonuclear|explosive) devices?|device"
    r"|submarine-launched ballistic missiles?)"
)
#: The last word of a head, by which a sentence is known to hold one.
HEAD_WORD = re.compile(rf"{_ONE_WORD_HEADS}|vehicles?|devices?|(?:h-|hydrogen-)?bombs?")

_RANGE_AND_COURSE = """
    short medium long mid intermediate shorter longer range ranged intercontinental inter
    continental ballistic cruise hypersonic supersonic guided unguided precision
    guidance-equipped orbital suborbital mid-range long-distance far extended kilometer-range
    theater theatre vertical vertically high speed high-speed low flying low-flying gliding glide
    boost boost-glide lofted ultramodern smart
"""
_MAKE_AND_FUEL = """
    type typed kind class solid liquid fuel fueled fuelled propellant two-stage three-stage multi
    stage rocket-powered nuclear-powered unmanned experimental dummy home-grown indigenous
    indigenously developed designed domestic domestically scud-type strategic-class
    multiple-launch multiple launch rocket capable different advanced modified upgraded improved
    enhanced modern versatile sophisticated state-of-the-art updated system weapon missile warhead
"""
_CHARGE = """
    nuclear atomic thermonuclear hydrogen conventional explosive highly nuclear-tipped armed
    unarmed live banned powerful free
"""
_BASING_AND_TARGET = """
    surface to air ground anti ship tank aircraft submarine sub sea land rail silo road mobile
    coastal defence defense shore underwater ship-launched air-launched vehicle-mounted
    man-portable artillery earth target interceptor anti-ballistic attack drone carrier
"""
_PURPOSE = """
    strategic tactical observation communications communication spy reconnaissance military
    weather space satellite satellite-carrying combat operational user trial user-trial flight
    quick reaction flagship main
"""
_SIZE_AND_AGE = """
    large small super sized giant big massive heavy light single sole newly new old older soviet
    era own similar such annual same first second third fourth fifth sixth seventh eighth ninth
    tenth eleventh twelfth last latest recent next final
    previous another more other additional pair long-awaited long-anticipated
"""
_DOUBT_AND_OUTCOME = """
    suspected presumed alleged apparent unspecified unknown unidentified purported purportedly
    possible supposed reported unconfirmed believed self-styled so-called
    suspected-ballistic failed botched successful unsuccessful planned
"""
#: Words that may stand inside a weapon phrase before its head.
_MODIFIERS = " ".join(
    (
        *(_RANGE_AND_COURSE, _MAKE_AND_FUEL, _CHARGE, _BASING_AND_TARGET),
        *(_PURPOSE, _SIZE_AND_AGE, _DOUBT_AND_OUTCOME),
    )
).split()
#: "submarine launched", "300-km", "32nd", "Nodong (Nodong)", a name, a quantity.
_MOD = (
    "(?:"
    + any_of(_MODIFIERS)
    + "(?= )|(?:submarine|ship|air|sub|sea|ground|silo|rail|road|underwater|land) (?:launched"
    "|fired|based)|[a-z0-9]+(?:-[a-z0-9]+)+|\\d+(?:st|nd|rd|th)|so called|M \\( M \\)|M|J|Q|O|P)"
)
_SAYING = "said|says|say|called|calls|described as|claimed|claims"
_POWERS = "country|nation|state|army|navy|regime|company|military|kingdom|republic|force|agency"
#: "what it said was a", "one of its", "the country's own", "the North's", "half a".
_DET = (
    rf"(?:what (?:it|they|A|G|R|O|J R) (?:{_SAYING}) (?:was|were|is|are|to be )?(?:an? |its )?"
    rf"|one of (?:its|the|their) |the same |(?:the|its|this|his|our) (?:own )?(?:{_POWERS}) 's "
    r"|A 's |G 's |O 's |R 's |D 's |an? (?!dozen )|the |its |their |this |that |these |those "
    r"|another |neither (?:of (?:the |its |these |those |their ))?|some |any |no |his |both |each "
    r"|every |such an? |such |A (?!fired |launched )|half a (?!dozen ))"
)
_GROUPS = (
    "a mix of|a mixture of|an assortment of|a combination of|a group of|several|multiple"
    "|multipled|many|numerous|various|a number of|a series of|a barrage of|a flurry of"
    "|a volley of|a salvo of|salvos of|a pair of|a couple of|a few|a handful of|dozens of"
    "|scores of|hundreds of|a dozen|half a dozen|a string of|a round of|rounds of|a spate of"
    "|a wave of|a burst of"
)
_KINDS = "a new type of|new types of|a type of|types of|kinds of|a kind of|several types of"
#: "at least a total of", "two or three more", "a barrage of different", "a new type of".
_COUNT = (
    rf"(?:(?:{ABOUT}|{AT_LEAST}|{AT_MOST}) )?(?:the )?(?:a total of )?"
    rf"(?:N dozen|N|{_GROUPS}|another|one|two|three|{_KINDS})"
    r"(?: (?:or|to|-|\u2014) N)?(?: (?:more|other|additional|rounds of|types of|pieces of|of the"
    r"|of its|new types of|kinds of|different))? "
)
#: Words that are never an adjective between "a" and a weapon's class words.
_NOT_ADJECTIVES = (
    r"(?:of|for|on|in|to|and|or|with|against|from|by|is|was|are|were|launch|launches|test|tests"
    r"|launched|fired|firing|testing|that|as|at|north|south|country|nation|state|regime|number"
    r"|series|use|range|threat|development|deployment|program|programme|kind|type|which|who|it"
    r"|they|he|she|said|says|will|would|has|have|had|be|been|not|but|if|than|off|into|toward"
    r"|towards|over|under|between|about|around|one|two|first|time|day|week|month|year|people"
    r"|military|army|navy|more|most|such|any|all|some|these|those|its|their|a|an|the) "
)
#: One adjective that no list holds, where nothing but an adjective can stand: "a rusty missile".
_ODD = (
    r"(?:(?<= an )|(?<= a )|(?<= the )|(?<= its )|(?<= their )|(?<= 's )|(?<= N )|(?<= of ))"
    rf"(?!{_NOT_ADJECTIVES})[a-z]+ "
)
_JOINING = "(?:and|or|to)"
#: What joins modifiers: "new, longer-range", "short and medium range", "short- to mid-range".
_JOINTS = (
    rf"\"|'|'s|,(?= {_MOD})"
    rf"|(?<=- ){_JOINING}(?= (?:medium|mid|long|intermediate|inter|short))"
    rf"|(?<=short ){_JOINING}(?= (?:medium|mid|long|intermediate))"
    rf"|(?<=medium ){_JOINING}(?= (?:long|intermediate))|-|\u2014"
)
_MODS = rf"(?!, |and |- |'s )(?:(?:{_MOD}|{_JOINTS}) )*"
_MEANS = (
    r"technology|technologies|programs?|programmes?|capabilit(?:y|ies)|developments?"
    r"|defen[cs]es?|expertise|parts?|components?|factory|factories|guidance|engines?|motors?"
    r"|production|proliferation|control|fuel|tubes?|silos?|ranges?|stockpiles?|inventory"
    r"|industry|sales|gap|race|shield"
)
_FORCES = (
    r"forces?|arsenals?|units?|deployments?|strikes?|attacks?|batter(?:y|ies)|bases?|corps"
    r"|command|division|brigade|regiment|fragments?|debris|threats?|ambitions|tensions?"
    r"|provocations?|crisis|activity|activities|issue|issues|regime|treaty|deal|talks|envoy"
    r"|doctrine"
)
_PEOPLE = (
    r"experts?|engineers?|scientists?|makers?|producers?|inspectors|operators?|technicians"
    r"|designers?|specialists?|company|companies|league|fans|coach"
)
_PICTURES = r"imagery|images?|photos?|pictures|communications|tv|data|dishes|radio|phones?"
_WARNING = (
    r"sirens?|alerts?|warnings?|alarm systems?|evacuations?|shelters?|software|apps?|sensors?"
    r"|radars?|simulators?|simulations?|detection|tracking systems?"
)
#: After weapon words these make something else of them: "missile defense", "rocket forces".
_NOT_WEAPONS = rf"(?! (?:- )?(?:{_MEANS}|{_FORCES}|{_PEOPLE}|{_PICTURES}|{_WARNING})(?= ))"
#: "intercontinental ballistic missile - ICBM", "missiles (SLBMs)", 'a missile "Pukguksong"'.
_TAIL = (
    r"(?: -)?(?:(?: (?:\(|\"|')){0,2} (?:icbms?|slbms?|srbms?|mrbms?|irbms?|mlrs|sams?|M)"
    r"(?: (?:\)|\"|'))*)?"
)
#: A weapon phrase, by its parts.
WEAPON = re.compile(
    rf"(?<= )(?P<det>{_DET})?(?P<count>(?:{_COUNT})*)(?P<odd>{_ODD})?(?P<mods>{_MODS})"
    rf"(?P<head>{_HEADS}|M)(?= ){_NOT_WEAPONS}(?P<tail>{_TAIL})(?= )"
)
