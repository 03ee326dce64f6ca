"""Where it was fired or held: "from the Sunan area in Pyongyang", "near the port of Sinpo"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from watchbook.reading.phrases.skeleton import Line
from watchbook.reading.text.word_lists import words_of


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
_LIKE_THE = words_of("the an a its their 's in of off to by near around close somewhere and which")
_PARTS_AND_SIDES = words_of(
    """
    area areas region vicinity place point points part parts end half corner edge tip outskirts
    eastern western northern southern northeastern northwestern southeastern southwestern central
    east west north south northeast northwest southeast southwest northern-most inland coastal
    mountainous remote underground foothills slopes suburb suburbs
    """
)
_SETTLEMENTS_AND_COASTS = words_of(
    """
    capital port city town village county province district port-city coastal-city coast waters
    sea island peninsula shore shores
    """
)
_GROUNDS = words_of(
    """
    site sites site's location locations base airfield airport facility complex station ground
    center centre cosmodrome range pad launch launching test testing space satellite nuclear
    military naval air force silo silos mobile launcher submerged integrated
    """
)
_CALLED = words_of("known as called undisclosed unspecified main key")
#: What may stand between "from" and the name of a place; phrases stand by their tags.
_BETWEEN = (
    _LIKE_THE | _PARTS_AND_SIDES | _SETTLEMENTS_AND_COASTS | _GROUNDS | _CALLED
) | frozenset("JAGR")
_TAIL_ADJECTIVES = (
    "nuclear |satellite |missile |rocket |space |air |naval |air force |launch |test |testing "
    "|international |underground |main |military "
)
_TAIL_NOUNS = (
    "test site|launch site|launching ground|launching station|launch station"
    "|satellite launching ground|test facility|test range|testing range|launch facility|range"
    "|airport|airfield|air base|air force base|base|space center|space centre|cosmodrome|county"
    "|province|island|islands|peninsula|cape|mountain range|mountains|proving grounds?"
    "|launch center|launch centre|station|complex|site|center|centre|reservoir|lake|district|port"
    "|shipyard|naval base|desert|region|space launch center|prefecture|state"
)
#: What a place's name goes on with: "Punggye-ri nuclear test site", "Hwangju County".
_TAIL = re.compile(rf"(?:(?:\s|-)(?:(?:{_TAIL_ADJECTIVES})*(?:{_TAIL_NOUNS})))", re.IGNORECASE)
_GENERIC_TAIL = words_of("area region site base range state port station center centre complex")
_CAPITALS = re.compile(
    r"[A-Z][\w'.-]*(?:[\s-](?:(?:of|al|el|ul|de|ri|do|bin)\s)?[A-Z][\w'.-]*){0,4}"
)
_DAYS_AND_MONTHS = (
    "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May"
    "|June|July|August|September|October|November|December"
)
_SIDES = "East|West|North|South|Eastern|Western|Northern|Southern|Northeast|Northwest"
_TITLES_AND_BODIES = (
    r"President|Prime|Minister|Defense|Defence|U\.S|U\.N|US|UN|Soviet|Korean|Korea|Security"
    r"|Council|HMS|USS|INS|Mr|Mrs|Dr|Gen|Kim|Capitol|Pentagon|Congress|Parliament|Reuters|AP"
    r"|KCNA|Twitter"
)
#: Words with a capital that open no place's name.
_NOT_PLACES = re.compile(
    rf"^(?:The|A|An|It|He|She|They|This|That|In|On|At|No|{_DAYS_AND_MONTHS}|{_SIDES}"
    rf"|{_TITLES_AND_BODIES}|GMT|EST|UTC|Earth|Cold|World|Asia|Europe|Mars|Scud|ICBM|SLBM)\b"
)


def find_sites(line: Line, text: str, first: int, last: int, at: int) -> Iterator[Site]:
    """The sites of a stretch, best first; "north of X", "500 km off X" and "toward X" are none.

    ``text`` is the folded text in its own case, ``first:last`` the stretch, ``at`` its trigger.
    """
    found: list[tuple[int, Site]] = []
    for index in range(first, last):
        lead = line.items[index].tag
        if lead not in _LEADS or not _may_lead(line, index, at, first):
            continue
        place = _next_name(line, text, index + 1, last)
        site = _site(line, text, place, last, lead) if place is not None else None
        if site is not None:
            found.append((0 if lead in ("from", "near", "at") else 1, site))
    found.sort(key=lambda pair: pair[0])
    seen: set[int] = set()
    for _, site in found:
        if site.start not in seen:
            seen.add(site.start)
            yield site


def _next_name(line: Line, text: str, place: int, last: int) -> int | None:
    """The item that may name the place, behind "the vicinity of", "an undisclosed site in"."""
    while place < last and line.items[place].tag in _BETWEEN and not _is_name(line, text, place):
        if line.text.startswith(" of ", line.starts[place] + len(line.items[place].tag)) and (
            line.items[place].tag in _DIRECTIONS
        ):
            return None  # "north of Pyongyang" is not there
        place += 1
    return place if place < last else None


#: A launch from a sea is from its waters: only a vessel fires there.
_VESSEL = re.compile(
    r" (?:submarine|submarines|ship|ships|frigate|destroyer|cruiser|vessel|vessels|boat|warship"
    r"|underwater|corvette|barge) ",
    re.IGNORECASE,
)


#: "from the Harlan, a 3,000-ton submarine", "from the Harlan destroyer": no place.
_VESSEL_BY_NAME = re.compile(
    r",? (?:(?:an?|the|its|one of its) )?(?:[\w,'-]+ ){0,4}?(?:submarine|ship|frigate|destroyer"
    r"|cruiser|corvette|warship|vessel|boat|barge|bomber|aircraft)\b"
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
    if item.tag not in ("north", "south", "east", "west") or not text[item.start].isupper():
        return False
    if place + 1 >= len(line.items):
        return False
    after = line.items[place + 1]  # "North Hwanghae", not "North coast"
    return (
        text[after.start].isupper()
        and after.tag.isalpha()
        and after.tag.islower()
        and after.tag not in ("coast", "sea")
    )


#: "MiG-31", "B-52H": what fires, not where.
_AIRCRAFT = re.compile(r"(?:MiG|Su|Tu|An|Il|[ABEFHJKP]{1,2})-\d")
_DIRECTIONS = words_of("north south east west northeast northwest southeast southwest")
#: "over the city of", "off the port of": where it went, not where it came from.
_WHERE_IT_WENT = re.compile(
    r" (?:over|toward|towards|into|past|across|off|hit|at|on"
    r"|(?:north|south|east|west)(?:east|west)? of) (?:the |an? |its )?"
    r"(?:[a-zA-Z]+ ){0,5}(?:city|town|port|province|county|area|island|district|region"
    r"|peninsula|village) $"
)
_KIND_OF_PLACE = re.compile(
    r" (?:city|town|port|province|county|area|vicinity|village|coast|waters|peninsula|island"
    r"|district|region|site) $"
)
#: "away from", "a threat from", "officials from": no firing from there.
_NOT_FIRED_FROM = re.compile(
    r" (?:away|far|Q|threat|threats|pressure|states|condemnation|protests|provocations?|refrain"
    r"|barred|banned|prohibited|analysts|officials|statement|report|reports|response|reaction"
    r"|kilometers|miles|apart) $"
)
#: "said in", "troops in", "the embassy in": where somebody speaks or stands.
_NOT_FIRED_IN = re.compile(
    r" (?:said|reporters|told|briefing|officials?|speaking|based|conference|meeting|summit|talks"
    r"|R|statement|interview|embassy|stationed|troops|forces|living|visit|remarks|analyst|expert"
    r"|spokesman|spokeswoman|minister|H|V|reporting|leaders|institute|university|targets?"
    r"|hearing|met|meet|meets|convened|gathered|voted|games|olympics|congress|session|ceremony|rally"
    r"|parade|arrived|visiting|overhaul|refit|repairs?|maintenance|refueling|refuelling|docked"
    r"|moored|anchored|homeported|berthed) $"
)
#: "aimed at", "into a lagoon near", "toward the test range at": where it was to come down.
_AIMED = re.compile(
    r" (?:(?:aimed|aiming|targeted|targeting|directed|headed|heading|bound|steered|pointed)\b"
    r"(?: [a-zA-Z'-]+){0,5}|(?:toward|towards|into)(?: [a-z'-]+){1,5}"
    r"|(?:impact|target|drop) (?:zone|area|site|range)) $"
)
_FIRING = words_of("fire test hold lift_off detonate")
_COMING_DOWN = words_of("land hit fly reach")


def _may_lead(line: Line, index: int, at: int, first: int) -> bool:
    """Whether a preposition may lead to the place of firing: "from", "near", "the city of"."""
    lead = line.items[index].tag
    before = line.text[: line.starts[index]]
    previous = line.items[index - 1] if index else None
    if previous is not None and previous.tag == "Q":
        return False  # "500 km from"
    if lead == "of":
        if previous is not None and previous.tag in _DIRECTIONS:
            return False
        return not _WHERE_IT_WENT.search(before) and bool(_KIND_OF_PLACE.search(before))
    if lead == "from":
        return not _NOT_FIRED_FROM.search(before)
    if lead == "via":
        return True
    fired_here = previous is not None and previous.tag == "V" and previous.meaning.sense in _FIRING
    if not fired_here and (_NOT_FIRED_IN.search(before) or _AIMED.search(before)):
        return False
    verbs = [item.meaning for item in line.items[first:index] if item.tag == "V"]
    return index > at and not (verbs and verbs[-1].sense in _COMING_DOWN)


def _site(line: Line, text: str, place: int, last: int, lead: str) -> Site | None:
    """The place that an item names: a known one, a capital, a sea, or a name of its own."""
    item = line.items[place]
    start, end = item.start, item.end
    if item.tag == "S" and lead in ("from", "in") and _VESSEL.search(line.text):
        return Site(text[start:end], start, end, f"{lead} a sea, aboard", 7)
    if item.tag == "P":
        if text.startswith("-class", end):
            return None  # "a Sinpo-class submarine"
        end = _with_tail(text, end)
        if text[start:end].endswith(" area"):
            end -= len(" area")  # "the Sunan area": no part of the name
        precision = item.meaning.meaning.precision
        return Site(text[start:end], start, end, f"{lead} a known place", precision)
    if item.tag == "G":
        return Site(text[start:end], start, end, f"{lead} a capital", 2)
    if lead in ("in", "around", "of", "outside", "via"):
        return None  # "in Hebrew", "of Message": only names that are known
    named = _end_of_name(line, text, place, last)
    if named is None:
        return None
    if _VESSEL_BY_NAME.match(text, named):
        return None
    end = _with_tail(text, named)
    return Site(text[start:end], start, end, f"{lead} a name", None)


def _end_of_name(line: Line, text: str, place: int, last: int) -> int | None:
    """Where a capitalised name ends that no file holds, or None where it is no place's."""
    item = line.items[place]
    if not (item.tag.islower() and item.tag[0].isalpha() and text[item.start].isupper()):
        return None
    match = _CAPITALS.match(text, item.start)
    if match is None or _NOT_PLACES.match(match.group()) or _AIRCRAFT.match(match.group()):
        return None
    end = min(match.end(), line.items[last - 1].end)
    while text[end - 1] in ".'":
        end -= 1
    return end - 2 if text[end - 2 : end] == "'s" else end


def _with_tail(text: str, end: int) -> int:
    """Take in what the name goes on with: "Punggye-ri nuclear test site", "Hwangju County"."""
    match = _TAIL.match(text, end)
    if match is None:
        return end
    return end if match.group().strip(" -") in _GENERIC_TAIL else match.end()
