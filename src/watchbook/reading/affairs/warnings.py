"""Advisories: notices of a launch, warnings to ships, aircraft and the public, alerts, orders to
intercept. A warning of words ("Seoul warned of consequences") is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from watchbook.knowledge import Knowledge
from watchbook.reading.affairs.parties import Parties
from watchbook.reading.affairs.telling import (
    Scene,
    Telling,
    clause,
    dates_of,
    negated,
    status_before,
)
from watchbook.reading.affairs.venues import find_venue
from watchbook.reading.phrases.annotation import Page
from watchbook.reading.phrases.places import Site
from watchbook.reading.phrases.skeleton import Item

_AGENCY = (
    r"(?:A|O|R|J|G) (?:agenc(?:y|ies)|bodies|officials|authorities"
    r"|government)|international (?:organi[sz]ations|bodies|agencies)|"
    r"(?:the |both |its |their |respective |A 's |G 's |J |A |P |that "
    r"|two )*(?:O|R|coast guard|coastguard|organi[sz]ations|agencies|office"
    r"|neighbou?rs|shipping|mariners|aviation|maritime)"
)
_LAUNCH = (
    r"(?:plans?|intention|intends?|launch|E|W|V|test|window|rocket|satellite"
    r"|flight|firing|when|between|zones?|period)"
)
#: "informed the International Maritime Organization that it would launch".
_TOLD = re.compile(
    rf" (?:the )?(?:{_AGENCY})(?: and (?:the )?(?:{_AGENCY}))*(?: [a-zA-Z,'\"-]+"
    rf"| \(| \)){{0,9}}? {_LAUNCH}\b"
)
_BEEN_TOLD = re.compile(r" (?:[a-z]+ )?(?:of|that|about|in advance|beforehand|ahead|by|D)\b")
_NOTICE = re.compile(
    r" (?:given|gave|give|issued|issue|issues|published|filed|sent|posted|released"
    r"|put out|broadcast|V|declared|delivered|provided) (?:D |on D )?"
    r"(?:[a-zA-Z'-]+ ){0,4}$"
)
_NO = re.compile(
    r" (?:no|not|without|never|any|nor|neither|n't|didn't|did not|failed to"
    r"|lack of|little)(?: [a-zA-Z'-]+){0,4} $"
)
_PUBLIC = (
    r"(?:ships?|vessels?|shipping|aircraft|pilots?|airmen|mariners|sailors"
    r"|planes?|fishermen|fishing boats|boats|airlines?|flights|residents"
    r"|people|citizens|civilians|islanders|the public|the people|inhabitants"
    r"|seafarers|airliners|navigators)"
)
_WARNED = re.compile(rf" (?:[a-z]+ ){{0,2}}?(?:{_PUBLIC})(?: and (?:{_PUBLIC}))*\b")
_WARNED_PASSIVE = re.compile(
    rf" (?P<who>{_PUBLIC})(?: [a-z]+){{0,3}} (?:had been|have been|has been|were"
    rf"|was|are|been) (?:also |also been )?$"
)
_ALERT = re.compile(
    r" (?:on (?:high |higher |heightened |full |maximum |special |combat "
    r"|the highest |highest |red )?|air raid |air-raid |emergency |(?:missile"
    r"|rocket|tsunami|evacuation|security|presidential|presidential-level|safety"
    r"|national|public|maritime|red|text) )$"
)
_SENT = re.compile(
    r" (?:issued|issue|issues|sent|sounded|activated|triggered|prompted|prompting"
    r"|put out|broadcast|received|got|raised|wailed|blared|rang|triggering|lifted"
    r"|sparked|sparking|V|released|posted|gave|flashed|published|warned|told"
    r"|ordered)(?: [a-zA-Z',-]+){0,7} $"
)
_SENT_AFTER = re.compile(
    r" (?:[a-zA-Z'-]+ ){0,3}?(?:was |were |had been |has been |have been |also "
    r"|system |)(?:issued|sent|sounded|wailed|rang|blared|activated|triggered"
    r"|lifted|warned|told|urged|spoke|went|told|published|in effect|posted"
    r"|declared|V)\b"
)
_ORDER = re.compile(
    r" (?:order|orders|ordered|ordering|instructed|instructions?|commanded"
    r"|authorized|authorised|V)\b(?:(?! if | when )[^.;]){0,70} $"
)
_SHOOT = re.compile(
    r" (?:it|them|any|the|debris|missiles?|rockets?|W|down|part|parts|a|an"
    r"|anything|M|what|E|projectiles?)\b"
)


def find_advisories(
    page: Page, hits: list[tuple[int, int]], parties: Parties, knowledge: Knowledge
) -> Iterator[Telling]:
    """The advisories that sentences tell of; ``hits`` are the (sentence, item) of their cues."""
    done: set[tuple[int, str]] = set()
    for number, at in hits:
        line = page.sentences[number].line
        scene = Scene(page, parties, number, line, at)
        sort = _sort(scene, knowledge)
        if sort is None or (number, sort) in done:
            continue
        first, last = clause(line, at)
        actors = _actors(scene, sort, first, last)
        if sort in ("alert", "order") and (number, "any") in done and not actors:
            continue
        done.add((number, sort))
        done.add((number, "any"))
        status = status_before(scene.before) if sort not in ("order",) else "occurred"
        if status != "occurred":
            continue
        site = _where(scene, at, last) if sort == "public" else None
        yield scene.tell(
            "advisory",
            (first, last),
            "occurred",
            actors[:1],
            date=_date(scene, first, last),
            site=site,
            name=sort,
            pointing=_points(scene),
            particular=not _points(scene) or bool(actors),
            recalled=bool(re.search(r" (?:had|has) (?:[a-z]+ ){0,2}$", scene.before[-24:])),
        )


def _date(scene: Scene, first: int, last: int) -> Item | None:
    """When it was given, not the days that it is for: "valid from May 2", "between 8 and 25"."""
    line = scene.line
    for item in dates_of(line, scene.at, first, last):
        before = line.items[line.items.index(item) - 1].tag if item in line.items else ""
        if item.meaning.kind == "span" or before in ("between", "until", "through", "to", "valid"):
            continue
        return item
    return None


def _points(scene: Scene) -> bool:
    return bool(re.search(r" (?:the|that|this|these|those) (?:[a-z]+ )?$", scene.before[-24:]))


def _where(scene: Scene, at: int, last: int) -> Site | None:
    """Where an alarm was raised: "across Seoul", "the island of Ulleung"."""
    line, text = scene.line, scene.page.folded.text
    for index in range(at, last - 1):
        if line.items[index].tag not in ("of", "on", "across", "in", "over"):
            continue
        place = index + 1
        while place < last - 1 and line.items[place].tag in (
            "the",
            "J",
            "southern",
            "northern",
            "island",
        ):
            place += 1
        item = line.items[place]
        if item.tag == "P" or (item.tag == "G" and line.items[index].tag in ("across", "in")):
            return Site(text[item.start : item.end], item.start, item.end, "an alarm there", None)
    return find_venue(line, text, at, last)


def _sort(scene: Scene, knowledge: Knowledge) -> str | None:
    """Which sort of advisory a cue word names here, or None."""
    item = scene.line.items[scene.at]
    lower = scene.page.folded.lower
    tag = item.tag if item.tag != "O" else "j-alert"
    before, after = scene.before[-130:], scene.after[:190]
    said = lower[item.end : min(item.end + 150, scene.line.items[-1].end)]
    led = lower[max(scene.line.items[0].start, item.start - 150) : item.start]
    if _NO.search(before[-60:]) or _failed(scene):
        return None
    if tag in ("down", "debris"):
        words = scene.words(max(0, scene.at - 22), scene.at + 1)
        return (
            "order"
            if re.search(
                r"\b(?:orders?|ordered|instructed|authori[sz]ed)\b.{0,90}\b"
                r"(?:shoot|intercept|destroy|bring|shot)\b",
                words,
            )
            else None
        )
    if tag in ("notified", "informed", "notify", "inform", "alerted", "told"):
        if _TOLD.match(after) and (
            tag != "told"
            or re.search(
                r"maritime|aviation|coast ?guard|agencies|organization",
                scene.words(scene.at, min(len(scene.line.items), scene.at + 14)),
            )
        ):
            return (
                None
                if negated(before) or re.match(r" (?:O|R) (?:and |, |that the A )?(?:D|on D)", "")
                else ("notice" if not _is_media(scene) else None)
            )
        if (
            re.search(
                r" (?:had been|have been|has been|were|was|been|be) (?:also "
                r"|formally |officially )?$",
                before,
            )
            and _BEEN_TOLD.match(after)
            and re.search(r" (?:[AGR]|officials|authorities|O) (?:[a-zA-Z ]+ )?$", before)
            and re.search(
                r"launch|test|flight|drill|plan|firing|path",
                scene.words(scene.at, len(scene.line.items)),
            )
        ):
            return "notified"
        if (
            tag in ("notified", "informed", "alerted")
            and re.match(
                r" (?:the )?(?:relevant (?:countries|states|parties)|neighbou?rs"
                r"|neighbou?ring (?:countries|states)|[AG])(?: [a-z]+)? (?:of"
                r"|about|that|in advance|beforehand|ahead)\b",
                after,
            )
            and re.search(
                r"in advance|beforehand|ahead of|launch|test|flight|missile|rocket|drill|satellite",
                said,
            )
            and not _is_media(scene)
        ):
            return "notice"
        if tag == "told" and re.match(r" (?:the )?[AG] (?:that )?it V W", after):
            return "notice"
        return _to_the_public(tag, led, said)
    if tag == "window":
        return (
            "notice"
            if re.search(
                r" (?:V|moved|brought|revised|changed|shortened|narrowed|advanced"
                r"|shifted|pushed|announced|declared|set)(?: [a-zA-Z'-]+){0,5} $",
                before[-50:],
            )
            and re.search(r"launch|rocket|satellite|missile", scene.words(0, len(scene.line.items)))
            else None
        )
    if tag in (
        "notice",
        "notification",
        "notices",
        "notam",
        "notams",
        "navtex",
        "advisory",
        "advisories",
    ):
        if re.search(r" gives? $", before[-8:]) and re.search(
            r"\bevery\b|\beach (?:other|year)\b", scene.words(0, len(scene.line.items))
        ):
            return None
        if re.search(
            r" (?:received|receive|got|had) (?:advance |prior |formal |a )?$", before[-30:]
        ) and re.match(r" (?:of|from|about|that|in advance)\b", after):
            return "notified"
        if re.search(r" (?:given|gave) (?:advance |prior |formal )?$", before[-30:]):
            return (
                "notified"
                if re.search(r" (?:been|was|were) given (?:[a-z]+ )?$", before[-30:])
                else "notice"
            )
        if tag in ("notam", "notams", "navtex"):
            return "notice"
        if _NOTICE.search(before) or re.match(
            r" (?:to (?:airmen|mariners|pilots|ships|aviators|shipping|O|the O"
            r"|the A|fishermen)|of (?:the |its |a )?(?:E|W|V|launch|plan|planned"
            r"|test)|warning (?:pilots|ships|aircraft)|had (?:closed|declared)"
            r"|has (?:closed|declared))",
            after,
        ):
            if tag.startswith("notice") and not re.search(
                r"launch|test|missile|rocket|ships?|vessel|pilot|airmen|airspace"
                r"|maritime|aircraft|waters|safety|satellite|coast guard|danger"
                r"|firing",
                scene.words(0, len(scene.line.items)),
            ):
                return None
            return "notice"
        return None
    if tag in ("warned", "warn", "warning", "warnings", "asked", "urged", "advised"):
        if sort := _to_the_public(tag, led, said):
            return sort
        if _WARNED_PASSIVE.search(before):
            return (
                "notice"
                if re.search(r"clear|away|avoid|out of|keep|enter|zone|area|waters|debris", after)
                else None
            )
        if tag in ("warning", "warnings") and (
            re.search(
                r" (?:evacuation|navigational|navigation|maritime|safety|missile"
                r"|air raid|air-raid|emergency|public|text|shelter) $",
                before,
            )
            or re.match(
                r" (?:system )?rang out|(?: system)? (?:to|for) (?:ships|vessels"
                r"|shipping|aircraft|residents|mariners)",
                after,
            )
        ):
            return "public"
        return None
    if tag in ("alert", "alerts", "alarm", "alarms"):
        if re.search(
            r" (?:remain|remains|stay|stays|be|more|vigilant and) $", before
        ) and not re.search(r" on (?:[a-z]+ )?$", before):
            return None
        if re.search(r" on (?:[a-z]+ ){0,2}$", before[-26:]):
            return (
                "alert"
                if "decision" not in scene.words(max(0, scene.at - 12), scene.at + 1)
                else None
            )
        if re.search(r" (?:higher|heightened|high) $", before) or (
            re.match(r" (?:level|levels|status|posture)\b", after)
            and re.search(
                r" (?:raised|heightened|elevated|upgraded|V|raises|lifted)(?: [a-zA-Z']+){0,3} $",
                before[-40:],
            )
        ):
            return "alert"
        if re.match(
            r" (?:to|for) (?:investors|customers|users|clients|shareholders"
            r"|physicians|doctors|consumers|travel)",
            after,
        ):
            return None
        if re.search(r" an $", before) and re.match(r" to the O", after):
            return "notice"
        if _ALERT.search(before) and (_SENT.search(before) or _SENT_AFTER.match(after)):
            return "public"
        if re.search(r" an (?:[a-z-]+ )*$", before) and (
            re.match(r" meant for", after) or _SENT.search(before)
        ):
            return "public"
        if tag.startswith("alert") and (
            _SENT_AFTER.match(after)
            and re.search(r" (?:the|an|its|R|O|phone|mobile)(?: [a-z-]+){0,2} $", before)
        ):
            return "public"
        return None
    if tag in ("j-alert", "m-alert"):
        return (
            "public"
            if not re.search(
                r"stayed silent|not activated|silent", scene.words(scene.at, len(scene.line.items))
            )
            else None
        )
    if tag in ("siren", "sirens"):
        return (
            "public"
            if re.match(
                r" (?:[a-z]+ ){0,2}?(?:wailed|sounded|blared|rang|went off|were|was|V)", after
            )
            or _SENT.search(before)
            else None
        )
    if tag in (
        "airspace",
        "waters",
        "no-sail",
        "no-fly",
        "exclusion",
        "danger",
        "keep-out",
        "off-limits",
    ):
        if re.search(
            r" (?:declared|declare|declares|closed|closing|closes|announced|V"
            r"|issued|set|designated|imposed|established|named|for|marked)"
            r"(?: [a-zA-Z'-]+){0,5} $",
            before[-60:],
        ) and (
            tag not in ("waters", "danger")
            or re.search(
                r"zone|closed|off limits|off-limits|up to",
                scene.words(scene.at, len(scene.line.items)) + before,
            )
        ):
            return "notice"
        if tag == "airspace" and not re.search(
            r"clos|declared|restrict|shut|off-limits|off limits|avoid",
            scene.words(0, len(scene.line.items)),
        ):
            return None
        if (
            re.match(
                r" (?:zone|zones|area|areas)? ?(?:was|were|had been|has been|valid|closed)\b", after
            )
            and tag != "waters"
        ):
            return "notice"
        return None
    if tag in ("evacuation", "evacuations", "evacuate"):
        if re.search(
            r" (?:ordered|issued|prompted|prompting|told to|triggered|V)(?: [a-z ]+)? $", before
        ) or re.match(r" (?:order|orders|warning|warnings|alert|alerts|advisory)", after):
            return "public"
        return None
    if tag in ("intercept", "destroy", "interception", "shoot"):
        if tag == "interception":
            return "order" if re.match(r" (?:orders?|V)\b", after) else None
        return "order" if _ORDER.search(before) and _SHOOT.match(after) else None
    if tag in ("grounded", "grounding", "ground"):
        return (
            "notice"
            if re.search(
                r"\b(?:aviation administration|flights|airports?|departures|planes|aircraft)\b",
                scene.words(0, len(scene.line.items)),
            )
            and (tag == "grounded" or tag == "grounding" or re.match(r" stops?\b", after))
            else None
        )
    return None


_AT_SEA = re.compile(
    r" (?:[a-z]+ ){0,2}?(?:ships?|vessels?|shipping|aircraft|pilots?|airmen"
    r"|mariners|sailors|planes?|fishermen|fishing boats|boats|airlines?|airliners"
    r"|flights|seafarers|navigators)\b"
)
_ASHORE = re.compile(
    r" (?:[a-z0-9,]+ ){0,4}?(?:residents|people|citizens|civilians|islanders"
    r"|the public|inhabitants|population|households|locals)\b"
)
_KEEP_AWAY = re.compile(
    r"\b(?:watch|clear|avoid|away|keep|navigat\w+|caution|careful|vigilant|debris"
    r"|zones?|falling|fall|objects?|stay|area|areas|enter|waters|range|off)\b"
)
_SHELTER = re.compile(
    r"\b(?:shelter|shelters|cover|indoors|inside|evacuate|underground|basements?"
    r"|bunkers?|windows|debris|sturdy|safety|safe)\b"
)


def _to_the_public(tag: str, led: str, said: str) -> str | None:
    """ "Warned ships to stay clear", "told residents to take cover", "mariners were told"."""
    if _AT_SEA.match(said):
        return (
            "notice"
            if _KEEP_AWAY.search(said)
            or (
                tag.startswith("warn")
                and re.search(r"coast ?guard|navy|maritime|ministry|authorities", led)
            )
            else None
        )
    if _ASHORE.match(said):
        return "public" if _SHELTER.search(said) else None
    match = re.search(
        rf"\b(?P<who>{_PUBLIC})\b.{{0,40}} (?:were|was|had been|have been|been|are)(?: also)? $",
        led,
    )
    if match is not None:
        if _AT_SEA.match(" " + match["who"]):
            return "notice" if _KEEP_AWAY.search(said) else None
        return "public" if _SHELTER.search(said) else None
    return None


def _failed(scene: Scene) -> bool:
    """ "Failed to send out a warning": there was none."""
    for item in reversed(scene.line.items[max(0, scene.at - 7) : scene.at]):
        if item.tag == "V":
            return bool(item.meaning.failed or item.meaning.status == "denied")
    return False


def _is_media(scene: Scene) -> bool:
    index = scene.at + 1
    items = scene.line.items
    while index < len(items) and items[index].tag in ("the", "a", "an"):
        index += 1
    return (
        index < len(items)
        and items[index].tag == "O"
        and items[index].meaning.meaning.kind in ("media", "outlet")
    )


def _actors(scene: Scene, sort: str, first: int, last: int) -> list[str]:
    line, parties = scene.line, scene.parties
    if sort == "notified":
        by = re.match(r"(?: [a-zA-Z,]+){0,8}? (?:by|from) (?:the )?[AGOR]", scene.after)
        if by:
            index = scene.item_at(
                line.starts[scene.at] + len(line.items[scene.at].tag) + by.end() - 1
            )
            code = parties.code_of(line, index)
            if code:
                return [code]
        return [parties.default] if parties.default else []
    subject = parties.among(line, first, scene.at)
    if sort == "notice" and line.items[scene.at].tag in (
        "notified",
        "informed",
        "alerted",
        "told",
        "inform",
        "notify",
    ):
        return (
            subject[-1:] or _pronoun(scene, first) or ([parties.default] if parties.default else [])
        )
    if sort == "public":
        named = [
            str(item.meaning.meaning.state)
            for item in line.items[scene.at :]
            if item.tag == "P" and item.meaning.meaning.state
        ]
        if named and named[0] != parties.default:
            return named[:1]
        subject = [code for code in subject if code != parties.default] or (
            [] if len(parties.among(line, 0, len(line.items), strict=False)) > 1 else subject
        )
    own = subject[-1:] if sort in ("alert", "order") and len(subject) == 1 else subject[:1]
    if own:
        return own
    pronoun = _pronoun(scene, first)
    if pronoun:
        return pronoun
    if sort in ("public", "alert", "order"):
        everywhere = parties.among(line, 0, len(line.items), strict=False)
        places = [
            str(item.meaning.meaning.state)
            for item in line.items[scene.at :]
            if item.tag == "P" and item.meaning.meaning.state
        ]
        others = [code for code in places + everywhere if code != parties.default]
        if others:
            return others[:1]
        for number in (scene.number - 1, scene.number - 2, scene.number + 1, scene.number - 3):
            if 0 <= number < len(scene.page.sentences):
                near = scene.page.sentences[number].line
                others = [
                    code
                    for code in parties.among(near, 0, len(near.items))
                    if code not in (parties.default, "UN")
                ]
                if others:
                    return others[:1]
    grounded = line.items[scene.at].tag.startswith("ground")
    return [parties.default] if parties.default and sort == "notice" and not grounded else []


def _pronoun(scene: Scene, first: int) -> list[str]:
    tags = {item.tag for item in scene.line.items[first : scene.at]}
    if {"it", "its", "they", "their", "he", "i", "we", "our"} & tags:
        before = scene.parties.among(scene.line, 0, first) or scene.parties.among(
            scene.line, first, len(scene.line.items)
        )
        if not before and scene.number:
            near = scene.page.sentences[scene.number - 1].line
            before = scene.parties.among(near, 0, len(near.items))
        return before[:1]
    return []
