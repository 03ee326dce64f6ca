"""The wordings by which something is said to be unknown, and of what it is said.

Patterns are matched against skeletons (:mod:`watchbook.reading.phrases.skeleton`): ``W``, ``E``,
``V`` and ``A`` stand for weapon phrases, event nouns, verbs of ours and states.
"""

from __future__ import annotations

import re

# -- that it is not known -----------------------------------------------------------------------

#: "did not immediately", "hasn't yet been".
_NOT = (
    r"(?:(?:did|does|do|could|would|has|have|had|was|were|is|are|can) (?:not|n't|never)|"
    r"didn't|doesn't|don't|couldn't|wouldn't|hasn't|haven't|hadn't|wasn't|weren't|isn't|aren't|"
    r"cannot|can't|not)"
    r"(?: [a-z]+ly)*(?: yet| been| be| able to| all)*(?: [a-z]+ly)?"
)
#: "say", "specified", "clear".
_TELL = (
    r"(?:say|said|saying|specify|specified|disclose|disclosed|confirm|confirmed|provide|provided|"
    r"give|given|reveal|revealed|elaborate|identify|identified|know|known|clear|determine|"
    r"determined|make|mention|mentioned|tell|release|released|comment|detail|state|stated|announce|"
    r"announced|describe|verify|verified|establish|established|offer|elaborating|clarify|publicize|"
    r"available|share|name|give out|V|details|sure|certain)"
)
#: "declined to comment on".
_DECLINED = (
    r"(?:declined|declining|declines) to "
    r"(?:say|specify|disclose|give|provide|comment on|identify|reveal|confirm|name|discuss)|"
    r"refused to (?:say|disclose|give)"
)
#: "is still analysing", "under analysis", "trying to determine".
_STUDIED = (
    r"(?:still |now |currently |also |jointly )?(?:analy[sz]ing|analy[sz]es|assessing|examining|"
    r"studying|investigating|evaluating|looking into|"
    r"trying to (?:determine|verify|confirm|identify|find out|work out|establish)|"
    r"working (?:to (?:determine|confirm|verify|identify|establish|work out|find out)|out)|"
    r"poring over (?:[a-z]+ ){1,3}to (?:work out|determine|establish|tell)|under analysis|"
    r"being (?:analy[sz]ed|assessed|examined|studied|investigated|evaluated|worked out)|"
    r"conducting (?:an? )?(?:[a-z]+ )?analysis|seeking to determine|checking|reviewing)"
)
#: "was not immediately clear", "remains unknown".
_UNCLEAR = (
    r"(?:was|were|is|are|remain|remains|remained|be|been|still) "
    r"(?:also |still |not |as yet |yet |immediately |[a-z]+ly )*"
    r"(?:unclear|unknown|not known|not clear|uncertain|undisclosed|unconfirmed|unspecified|"
    r"undetermined|not immediately (?:clear|known|available)|"
    r"under (?:analysis|review|investigation|assessment|study))"
)
#: "yet to be confirmed", "without specifying".
_YET = (
    r"yet to be (?:confirmed|determined|known|disclosed|identified|verified|established)|"
    r"yet to (?:confirm|determine|disclose|say|identify|comment|release|give|provide|verify)|"
    r"without (?:saying|specifying|giving|elaborating|elaboration|providing|disclosing|identifying|"
    r"revealing|naming|stating|mentioning|detailing)"
)
#: "no further details", "unclear", "an undisclosed".
_NONE = (
    r"no (?:immediate |further |other |additional |more |specific )*(?:details?|information|word|"
    r"confirmation|indication|comment|data|figures?|estimate|estimates)|"
    r"there was no (?:word|indication|information)|it is unclear|unclear|unknown|"
    r"(?:nothing (?:has been|was|had been) said|said nothing|says nothing|(?:made|V) no mention|"
    r"(?:kept|stayed|remained|was|were) silent|(?:nobody|no one|none of them) (?:has |had )?said"
    r"(?: yet)?|withheld)|"
    r"at an undisclosed|an undisclosed|an unspecified|undisclosed"
)
NOT_TOLD = re.compile(rf" (?:{_NOT} {_TELL}|{_DECLINED}|{_STUDIED}|{_UNCLEAR}|{_YET}|{_NONE})(?= )")
#: Those that may follow what they are said of: "its range was not disclosed".
SUBJECT_FIRST = re.compile(
    r"(?:unclear|unknown|known|assessed|confirmed|disclosed|determined|clear|undisclosed|"
    r"unconfirmed|analy[sz]ed|identified|available|"
    r"under (?:analysis|review|investigation|study|assessment)|worked out|withheld|given|"
    r"specified|revealed|provided|established|verified|announced|released|mentioned|uncertain|"
    r"undetermined)$"
)
#: Those that are part of it: "from an undisclosed location".
ATTRIBUTIVE = ("at an undisclosed", "an undisclosed", "an unspecified", "undisclosed")
#: Where what is unknown ends and another clause begins.
BREAK = re.compile(
    r" (?:; |but (?!not)|while |although |though |, but |, which (?:has|had|is|was) |and V|"
    r"according to |, A |, the A )"
)
#: Where, looking back, the clause begins.
CLAUSE_STARTS = (" but ", " ; ", " while ", " although ", " though ", " , and ", " which ")
#: A letter or two of any of these, for a quick look at the words themselves.
CUE = re.compile(
    r"\b(?:not|no|unclear|unknown|undisclosed|unspecified|unconfirmed|without|declin|refus|yet|"
    r"analy[sz]|assess|investigat|examin|study|evaluat|trying to|check|determin|review|uncertain|"
    r"working|worked|poring|silent|nothing|nobody|withheld)|"
    r"n't\b"
)

# -- of what it is said -------------------------------------------------------------------------

#: "what kind of missile", "whether it was a ballistic missile".
_WEAPON = re.compile(
    r" (?:(?:what|which) (?:kind|type|sort|types|kinds|missile|weapon|weapons|projectile|W|exactly|"
    r"it was|they were|was|were|had been)|"
    r"(?:exact |specific |precise )?"
    r"(?:types?|kinds?|class|models?|nature|identity|variant|specifications?|specifics) "
    r"(?:of (?:the |these |those |ballistic |a )?"
    r"(?:W|missile|missiles|weapon|weapons|projectile|projectiles|rocket|rockets|it)|"
    r"and|or|,|\.|;|V)|"
    r"the (?:exact )?types?|"
    r"(?:missile|weapon|projectile|W)(?: 's)? (?:exact )?(?:type|types|model|identity|kind)|"
    r"whether (?:it|they|W|the W|E|A|the A|the projectile|any of them|the missile) "
    r"(?:was|were|is|had been|V) "
    r"(?:an? )?(?:W|V W|ballistic|missile|cruise|actually|indeed|of)|"
    r"if (?:it|they|W) (?:was|were) (?:an? )?W|details of (?:the )?W|"
    r"what was (?:fired|launched|V)|what (?:the A |A |it |they )?(?:had )?V\b|W type|what W|type)"
)
#: "how far it flew", "its range".
_DISTANCE = re.compile(
    r" (?:how far|"
    r"(?:flight |exact |its |their |the |flying |W |missile |W 's |it |specific |and |or |such as |"
    r"travel |other |maximum )+(?:range|distance|ranges|distances)|"
    r"(?:flight|flying) (?:range|distance|trajectory and range)|"
    r"ranges?(?= (?:and|of (?:the )?(?:W|E|missile)|,|\.|or))|(?:and|or|,) (?:range|distance)|"
    r"(?:distance|range) (?:it|they|W|the W) V|other flight (?:data|details)|V distance)"
)
#: "how high", "and altitude".
_APOGEE = re.compile(
    r" (?:how high|(?:maximum |flight |peak |its |their |the |or |and |exact )*"
    r"(?:altitudes?|apogee|heights?))"
)
#: "where it landed", "the landing site", "whether any reached".
_LANDING = re.compile(
    r" (?:where (?:exactly )?"
    r"(?:it|they|the|these|W|E|the weapon|any of them|the projectiles?|the missiles?|the W|or how|"
    r"and when|each|each of them)(?: W)?"
    r"(?: (?:may|might|would|had|have|has|likely|were|was|ultimately|actually|eventually|finally|"
    r"later|then))* (?:V|came|come|ended|went|splashed|landed|fell|impacted)|"
    r"where (?:they|it|W|the weapon) V|"
    r"(?:landing|impact|splashdown|splash-down|V) "
    r"(?:sites?|points?|areas?|locations?|spots?|zones?)|"
    r"whether (?:it|they|W|any|the W|E) (?:V|had V|landed|fell|reached) )"
)
#: "whether the launch was a success", "the outcome".
_OUTCOME = re.compile(
    r" (?:(?:whether|if) (?:[a-zA-Z'-]+ ){0,6}?"
    r"(?:success|successful|successfully|succeeded|failed|failure|V or (?:failed|V)|worked|"
    r"a success|reached orbit|orbit)|"
    r"claim of success|success of|(?:whether|if) (?:E|W|the W|it|they) V(?= (?:or|\.|,|;))|"
    r"success or failure|"
    r"outcome|results? of|position on whether)"
)
#: "how many", "the exact number of".
_COUNT = re.compile(
    r" (?:how many|how W|(?:exact |the |total |precise |specific )*(?:number|quantity|numbers)"
    r"(?= (?:of|and|V|,|\.|or|fired|launched))|exact count)"
)
#: "where it was fired", "the launch site", "an undisclosed location".
_SITE = re.compile(
    r" (?:where (?:exactly )?(?:the |it |they |W |E |A |the A |these )*(?:W |E |A |it )*"
    r"(?:was |were |had been |had |has been )*"
    r"(?:V|fired|launched|took place|taken place|conducted|occurred|happened|carried out|E|D E|"
    r"recent)|"
    r"(?:launch|launching|firing|exact|its|the|geographical|specific|test|precise) "
    r"(?:E |launch |launching |firing |geographical )?(?:sites?|locations?|places?|position)|"
    r"from where|where (?:the )?(?:recent )?E|"
    r"(?:or|and) where(?! (?:it|they|W|each|any|the|these) )|"
    r"when or where|when and where|(?:place|spot|area|point|V) (?:from which|from where|it was)|"
    r"undisclosed (?:location|site|place|area)|an? undisclosed (?:location|site|place|area)|"
    r"unspecified (?:location|site|place|area)|location|where or when)"
)
#: "when exactly", "the precise time".
_TIME = re.compile(
    r" (?:when (?:the |it |they |W |E |or|and|exactly|A|this)|"
    r"(?:exact |specific |precise |undisclosed |unspecified )"
    r"(?:time|timing|date|launch time|launch date)|what time|"
    r"(?:the )?(?:date|time|timing) (?:of|or|and)|at an undisclosed time|undisclosed time|"
    r"where (?:or|and) when)"
)
#: "whether a submarine or a barge was used".
_PLATFORM = re.compile(
    r" (?:(?:whether|if|what) (?:[a-zA-Z'-]+ ){0,9}?"
    r"(?:vessel|submarine|launch platform|platform|underwater|barge|submersible|ship|launcher|"
    r"on land or|land or|sea or|from land|from the sea|from the ground|aircraft|mobile)|"
    r"(?:launch|firing) platform|type of (?:launcher|platform|submarine|vessel))"
)
#: What is not known, by its words.
OBJECTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("weapon", _WEAPON),
    ("distance_km", _DISTANCE),
    ("apogee_km", _APOGEE),
    ("landing", _LANDING),
    ("outcome", _OUTCOME),
    ("count", _COUNT),
    ("site", _SITE),
    ("time", _TIME),
    ("platform", _PLATFORM),
)
