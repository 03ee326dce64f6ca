"""Whether a sentence credits whom it names: before or after a verb of saying."""

from __future__ import annotations

import re

from watchbook.reading.phrases.skeleton import Line

#: "said", "announced", "detected"; ``V`` where the verb is one of ours.
_SAY = (
    r"(?:said|says|say|saying|reported|reports|reporting|announced|announces|announcing|confirmed|"
    r"confirms|claimed|claims|stated|states|added|adds|"
    r"told|noted|notes|disclosed|revealed|reveals|declared|estimated|estimates|assessed|believes|"
    r"believe|acknowledged|admitted|admits|informed|"
    r"detected|tracked|described|insisted|concluded|boasted|published|released|wrote|tweeted|"
    r"posted|testified|issued|called|notified|explained|determined|reckons|judged|say|specify|"
    r"speculated|speculate|suspect|predict|assess|know|disclose|V)"
)
#: What may stand before the verb: "also", "later on Tuesday", "in a statement".
_ADVERB = (
    r"(?:also|later|earlier|first|have|has|had|separately|immediately|did|not|could|would|[a-z]+ly|"
    r"would|then|who|which|that|in|on|D|C|a|the|statement|at|briefing|,|for|its|north|korea|part|"
    r"morning|evening|afternoon|monitoring|affairs|late|early)"
)
#: "'s spokesman", ", which monitors launches,", "officials": between a name and its verb.
_TITLE = (
    r"(?: \( [a-zA-Z]+ \)|"
    r" 's? ?(?:O|R|news agency|spokesman|spokeswoman|spokesperson|official|statement)|"
    r" ,? ?(?:which|who|citing|quoting|headquartered|based|an?) [^,.;]{1,60} ,| news agency|"
    r" 's? state R| office| [a-z]+man| officials?| sources?| in G| each| both)"
)
_SAYS = re.compile(rf"^{_TITLE}* (?:{_ADVERB} )*{_SAY}(?= )")
#: "The estimate put", "a statement that".
_PAPER_SAYS = re.compile(
    r" (?:report|reports|statement|estimate|estimates|assessment|announcement|data|figures) "
    r"(?:that|which|of|said|put|on) "
)
#: "according to", "said", "statement by"; then "the", "a spokesman for", "South Korea's".
_CREDIT = (
    r" (?:according to|citing|cited|quoting|cites|quoted|said|told|says|reported by|announced by|"
    r"confirmed by|released by|by|statement by|statement from|statement of|added|issued by|"
    r"carried by|credited to|reports from|quotes)"
)
_ARTICLES = (
    r"(?:an? |the |its |what |unnamed |unidentified |senior |state-run |both |two |several |"
    r"a statement by |a statement from |a report by |a report from |a report in |by |analysis by |"
    r"estimates by |the state-run |a spokesman for |a spokeswoman for |"
    r"an official (?:at|from|with|in) |officials (?:at|from|in) |sources in |a source in |A 's |"
    r"J |G 's |A |elite |top |official |office of |office of the |influential |government |"
    r"defense |D |north |south )"
)
_CREDITED_BEFORE = re.compile(rf"{_CREDIT} {_ARTICLES}*$")
#: "put the flight at 500 km": a figure is its account too.
_PUTS = re.compile(
    r" (?:V|put|puts) (?:the |its )(?:[a-zA-Z']+ ){1,6}at (?:[a-z]+ ){0,2}[QCN](?= )"
)
#: "and Japan", "and the Japan Coast Guard", "and Japan's Defense Ministry".
_JOINED = re.compile(r" and (?:the |A 's |G 's |J )?(?P<other>[AGOR])(?= (?!'s))")
#: "against North Korea said": the state is not the one who speaks.
_IS_OBJECT = re.compile(r" (?:of|against|from|with|for|in|on|to|at) (?:the )?(?:A 's |J |G 's )?$")


def is_credited(line: Line, index: int, kind: str) -> bool:
    """Whether the sentence credits the body, state or person of an item.

    A state is credited only where it plainly speaks: "fired" or "said by" makes it none.
    """
    at, tag = line.starts[index], line.items[index].tag
    before = line.text[:at][-160:]
    after = line.text[at + len(tag) :][:160]
    if kind != "person" and _PUTS.match(after):
        return True
    says = _SAYS.match(after)
    if says and not (kind == "state" and _IS_OBJECT.search(before[-14:])):
        return not says.group().endswith(" V") or _detects(line, index, kind)
    if kind != "person" and _PAPER_SAYS.match(after):
        return True
    credit = _CREDITED_BEFORE.search(before)
    if credit is None or credit.group().startswith(" by "):
        return False
    if kind == "state" and not credit.group().startswith((" according", " citing")):
        return credit.group().startswith((" announced by", " confirmed by"))
    return not credit.group().startswith(" told ")


#: "farther than", "unlike what": then owners and joined names up to whoever gave that figure.
_OTHER_FIGURE = re.compile(
    r" (?:than|unlike|contrary to) (?:what )?"
    r"(?:(?:the |an? )?(?:[a-zA-Z]+ ){0,2}(?:Q|N|C|figures?|estimates?|distance|range|number) "
    r"(?:that |which )?)?(?:(?:the|both|either|A|G|J|O|R|'s|and|or) )*$"
)


def gives_another_figure(line: Line, index: int) -> bool:
    """Whether an item is credited only with what the sentence's figure is measured against:
    "farther than Seoul and Tokyo had said"."""
    return _OTHER_FIGURE.search(line.text[: line.starts[index]]) is not None


def _detects(line: Line, index: int, kind: str) -> bool:
    """Whether the verb of ours behind a body is one by which it tells: it detected, announced.

    A state announces; what it detects its military tells.
    """
    for item in line.items[index + 1 : index + 8]:
        if item.tag == "V":
            verb = item.meaning
            detects = verb.sense == "detect" and not verb.passive and kind != "state"
            return bool(detects or verb.verb.startswith("announce"))
    return False


def joined_with(line: Line, index: int) -> int | None:
    """The later of two that speak with one verb: "South Korea and Japan said"."""
    match = _JOINED.match(line.text, line.starts[index] + len(line.items[index].tag))
    return line.index(match.start("other")) if match else None
