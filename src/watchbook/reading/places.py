"""Where it was fired or held: "from the Sunan area in Pyongyang", "near the port of Sinpo"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from watchbook.reading.skeleton import Line
from watchbook.reading.word_lists import words_of


@dataclass(frozen=True, slots=True)
class Site:
    """A place by the report's own spelling, ``start:end`` in the folded text, with the UCDP GED
    precision of what is known of it (None where it is not in the knowledge files)."""

    name: str
    start: int
    end: int
    rule: str
    precision: int | None


_LEADS = words_of("from near at in around outside off of via")
_BETWEEN = words_of(
    """
    the an a its their area areas site sites location locations vicinity near around close to
    somewhere region eastern western northern southern northeastern northwestern southeastern
    southwestern central inland coastal east west north south coast port city town village
    county province district base airfield airport facility in place point points of waters off
    capital 's and launch launching pad test testing range ground space center centre cosmodrome
    undisclosed military naval air force station port-city coastal-city mountainous remote
    island underground northern-most tip peninsula J A G R by which complex northeast northwest
    southeast southwest known as site's called unspecified submerged silo mobile launcher main
    key satellite nuclear sea silos integrated part parts end half corner edge outskirts
    foothills slopes shore shores suburb suburbs
    """
)
_TAIL = re.compile(
    r"(?:(?:\s|-)(?:(?:nuclear |satellite |missile |rocket |space |air |naval |air force |launch "
    r"|test |testing |international |underground |main |military )*"
    r"(?:test site|launch site|launching ground|launching station|launch station"
    r"|satellite launching ground|test facility|test range|testing range|launch facility|range"
    r"|airport|airfield|air base|air force base|"
    r"base|space center|space centre|cosmodrome|county|province|island|islands|peninsula|cape"
    r"|mountain range|mountains|proving grounds?|launch center|launch centre|"
    r"station|complex|site|center|centre|reservoir|lake|district|port|shipyard|naval base|desert"
    r"|region|space launch center|prefecture|state)))",
    re.IGNORECASE,
)
_GENERIC_TAIL = words_of("area region site base range state port station center centre complex")
_CAPITALS = re.compile(
    r"[A-Z][\w'.-]*(?:[\s-](?:(?:of|al|el|ul|de|ri|do|bin)\s)?[A-Z][\w'.-]*){0,4}"
)
_NOT_PLACES = re.compile(
    r"^(?:The|A|An|It|He|She|They|This|That|In|On|At|Monday|Tuesday|Wednesday|Thursday|Friday"
    r"|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October"
    r"|November|December|East|West|North|South|Eastern|Western|Northern|Southern|Northeast"
    r"|Northwest|President|Prime|Minister|Defense|Defence|GMT|EST|UTC|U\.S|U\.N|US|UN|Soviet"
    r"|Korean|Korea|Earth|Cold|World|Security|Council|Asia|Europe|Mars|Twitter|Scud|ICBM|SLBM|No"
    r"|HMS|USS|INS|Mr|Mrs|Dr|Gen|Kim|Capitol|Pentagon|Congress|Parliament|Reuters|AP|KCNA)\b"
)
_STOP_BEFORE = re.compile(
    r" (?:V (?:[a-zA-Z]+ ){0,4}|toward |towards |into |over |V |range |ranges |target |targets "
    r"|reach |reaching |hit |hitting |strike |away |threat |attack |visit |speaking |meeting "
    r"|talks |reporters |reporting |said |told |statement |forces |troops |based |stationed "
    r"|officials )$"
)


def find_sites(line: Line, text: str, first: int, last: int, at: int) -> Iterator[Site]:
    """The sites of a stretch, best first; "north of X", "500 km off X" and "toward X" are none."""
    found: list[tuple[int, Site]] = []
    index = first
    while index < last:
        lead = line.items[index].tag
        if lead not in _LEADS or not _may_lead(line, index, at, first):
            index += 1
            continue
        place = index + 1
        while (
            place < last and line.items[place].tag in _BETWEEN and not _is_name(line, text, place)
        ):
            place += 1
        if place >= last:
            index += 1
            continue
        site = _site(line, text, place, last, lead)
        if site is not None:
            rank = 0 if lead in ("from", "near", "at") else 1
            found.append((rank, site))
        index += 1
    found.sort(key=lambda pair: pair[0])
    seen: set[int] = set()
    for _, site in found:
        if site.start not in seen:
            seen.add(site.start)
            yield site


#: A launch from a sea is from its waters: only a vessel fires there.
_VESSEL = re.compile(
    r" (?:submarine|submarines|ship|ships|frigate|destroyer|cruiser|vessel|vessels|boat|warship"
    r"|underwater|corvette|barge) ",
    re.IGNORECASE,
)


def _is_name(line: Line, text: str, place: int) -> bool:
    """Whether an item that could be filler is a place name here: a seat of government, or a
    capitalised word that the knowledge files do not hold."""
    item = line.items[place]
    if item.tag == "G":
        following = line.items[place + 1].tag if place + 1 < len(line.items) else ""
        return following != "'s"
    if item.tag == "P":
        return True
    if item.tag in ("north", "south", "east", "west") and text[item.start].isupper():
        following = line.items[place + 1] if place + 1 < len(line.items) else None
        return (
            following is not None
            and text[following.start].isupper()
            and following.tag.isalpha()
            and following.tag.islower()
            and following.tag not in ("coast", "sea")
        )
    return False


def _may_lead(line: Line, index: int, at: int, first: int) -> bool:
    lead = line.items[index].tag
    before = line.text[: line.starts[index]]
    previous = line.items[index - 1].tag if index else ""
    if (
        previous
        in ("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest")
        and lead == "of"
    ):
        return False
    if previous == "Q":
        return False
    if lead == "of" and re.search(
        r" (?:over|toward|towards|into|past|across|off|hit|at|on) (?:the |an? "
        r"|its )?(?:[a-zA-Z]+ ){0,3}(?:city|town|port|province|county|area|island|district|region"
        r"|peninsula|village) $",
        before,
    ):
        return False
    if lead == "of":
        return bool(
            re.search(
                r" (?:city|town|port|province|county|area|vicinity|village|coast|waters|peninsula"
                r"|island|district|region|site) $",
                before,
            )
        )
    if lead == "from":
        return not re.search(
            r" (?:away|far|Q|threat|threats|pressure|states|condemnation|protests|provocations?"
            r"|refrain|barred|banned|prohibited|analysts|officials|statement|report|reports"
            r"|response|reaction|kilometers|miles|apart) $",
            before,
        )
    if lead in ("in", "at", "near", "around", "outside", "off"):
        if re.search(
            r" (?:said|reporters|told|briefing|officials?|speaking|based|conference|meeting"
            r"|summit|talks|R|statement|interview|embassy|stationed|troops|forces|living|visit"
            r"|remarks|analyst|expert|spokesman|spokeswoman|minister|H|V|reporting|leaders"
            r"|institute|university|targets?|hearing) $",
            before,
        ):
            verb = line.items[index - 1] if index else None
            if (
                verb is None
                or verb.tag != "V"
                or verb.meaning.sense not in ("fire", "test", "hold", "lift_off", "detonate")
            ):
                return False
        verbs = [item.meaning for item in line.items[first:index] if item.tag == "V"]
        if verbs and verbs[-1].sense in ("land", "hit", "fly", "reach"):
            return False
        return index > at
    return True


def _site(line: Line, text: str, place: int, last: int, lead: str) -> Site | None:
    item = line.items[place]
    if item.tag == "S" and lead in ("from", "in") and _VESSEL.search(line.text):
        return Site(text[item.start : item.end], item.start, item.end, f"{lead} a sea, aboard", 7)
    if item.tag == "P":
        known = item.meaning.meaning
        end = _with_tail(text, item.end)
        return Site(
            text[item.start : end], item.start, end, f"{lead} a known place", known.precision
        )
    if item.tag == "G":
        return Site(text[item.start : item.end], item.start, item.end, f"{lead} a capital", 2)
    if not item.tag.islower() or not item.tag[0].isalpha():
        return None
    if not text[item.start].isupper():
        return None
    if lead in ("in", "around", "of", "outside", "via"):
        return None  # "in Hebrew", "of Message": only names that are known
    match = _CAPITALS.match(text, item.start)
    if match is None or _NOT_PLACES.match(match.group()):
        return None
    stop = line.items[last - 1].end
    end = min(match.end(), stop)
    while text[end - 1] in ".'":
        end -= 1
    if text[end - 2 : end] == "'s":
        end -= 2
    end = _with_tail(text, end)
    return Site(text[item.start : end], item.start, end, f"{lead} a name", None)


def _with_tail(text: str, end: int) -> int:
    """Take in what the name goes on with: "Punggye-ri nuclear test site", "Hwangju County"."""
    match = _TAIL.match(text, end)
    if match is None:
        return end
    word = match.group().strip(" -")
    if word in _GENERIC_TAIL:
        return end
    return match.end()
