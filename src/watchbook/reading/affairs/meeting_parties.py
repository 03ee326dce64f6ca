"""Who takes part in a meeting: subject and object, "with", "between", "his counterpart", a
council of the United Nations, or a council of one's own."""

from __future__ import annotations

import re

from watchbook.reading.affairs.parties import OF_THE_UN, list_after
from watchbook.reading.affairs.telling import Scene

OWN_COUNCIL = re.compile(
    r"\b(?:national security council|nsc|cabinet|politburo|political bureau"
    r"|central committee|central military commission|security ministers"
    r"|people's assembly|party congress|workers'? party|ruling party|parliament"
    r"(?:ary)?|plenary|plenum|cobra|defen[cs]e commission|national assembly"
    r"|security meeting|crisis meeting|people's congress|security council meeting"
    r"|security officials|security aides|top aides|security chiefs"
    r"|security cabinet|task force|emergency meeting of ministers|her ministers"
    r"|his ministers)\b"
)


AIDES = re.compile(
    r"\b(?:ministers?|chiefs?|security|aides|secretaries|commanders|cabinet|council)\b"
)


_COUNCIL = re.compile(r"\b(?:the council|general assembly)\b")


def council_of(scene: Scene, first: int, last: int) -> list[str]:
    """["UN"] where the words of a clause name a council of the United Nations.

    "The council" is one where the report names the United Nations or its Security Council.
    """
    words = scene.words(first, last)
    if "security council" in words and "national security council" not in words:
        return ["UN"]
    named = any(
        sense.tag == "O" and sense.meaning.name in OF_THE_UN
        for item in scene.line.items[first:last]
        if item.tag == "O"
        for sense in item.meaning.senses
    )
    if not named and (not _COUNCIL.search(words) or "national" in words):
        return []
    known = "UN" in scene.parties.named() or "security council" in scene.page.folded.lower
    return ["UN"] if known else []


def own_actor(scene: Scene, first: int, last: int, subject: list[str]) -> list[str]:
    line, parties = scene.line, scene.parties
    if subject:
        return subject[:1]
    for index in range(first, last):
        code = parties.code_of(line, index) if line.items[index].tag[0].isalpha() else None
        if code not in (None, "UN"):
            assert code is not None
            return [code]
    before = parties.among(line, 0, first)
    if before:
        return before[:1]
    person = parties.person_before(scene.number, line.items[scene.at].start)
    if person is not None:
        return [person]
    return [parties.default] if parties.default else []


def subject_of(scene: Scene, first: int) -> list[str]:
    """Who does it: the parties before the verb, else whom "he" or "they" mean."""
    line, parties = scene.line, scene.parties
    found = parties.among(line, first, scene.at)
    groups = groups_in(scene, first, scene.at)
    for code in groups:
        if code not in found:
            found.append(code)
    if (
        found
        and {"he", "she"} & {item.tag for item in line.items[first : first + 2]}
        and "and" in [item.tag for item in line.items[first : first + 4]]
    ):
        other = parties.person_before(scene.number, line.items[first].start)
        return [other, *found] if other is not None and other not in found else found
    if found:
        return found
    if first and line.items[first - 1].tag in ("whose", "who", "which", "where"):
        before = parties.among(line, max(0, first - 12), first) or groups_in(
            scene, max(0, first - 12), first
        )
        if before:
            return before[-1:]
    if first <= 2 and (main := _main_subject(scene)):
        return main
    if (
        first > 2
        and line.items[first - 1].tag in ("after", "following", "during")
        and not {"he", "she"} & {item.tag for item in line.items[first : scene.at]}
    ):
        before = [code for code in parties.among(line, 0, first - 1) if code != "UN"]
        if before:
            return (
                before[:2]
                if re.search(r"leaders of|ministers of|and", scene.words(0, first))
                else before[:1]
            )
    tags = [item.tag for item in line.items[first : scene.at]]
    if {"he", "she"} & set(tags):
        person = parties.person_before(scene.number, line.items[first].start)
        return [person] if person else []
    if {"they", "it", "who", "its", "their"} & set(tags) or tags[:1] == ["and"] or not tags:
        before = parties.among(line, 0, first)
        if before:
            return before[:3] if "they" in tags else before[-1:]
        if "it" in tags and scene.number:
            near = scene.page.sentences[scene.number - 1].line
            return parties.among(near, 0, len(near.items))[:1]
    if {"two", "N", "both", "three"} & set(tags) and scene.number:
        for number in (scene.number - 1, scene.number - 2):
            if number >= 0:
                near = scene.page.sentences[number].line
                grouped = (
                    [
                        code
                        for code, _, _ in parties.groups_in(near.items[0].start, near.items[-1].end)
                    ]
                    if near.items
                    else []
                )
                if "*" in grouped:
                    return list(
                        next(
                            parties.region_at(start)
                            for code, start, _ in parties.groups_in(
                                near.items[0].start, near.items[-1].end
                            )
                            if code == "*"
                        )
                    )
                named = [
                    code
                    for code in parties.among(near, 0, len(near.items), strict=False)
                    if code != "UN"
                ]
                if len(named) >= 2:
                    return named[:3] if "three" in scene.words(first, scene.at) else named[:2]
    return []


def _main_subject(scene: Scene) -> list[str]:
    """ "Speaking after talks with Merkel, Obama said": the subject behind the comma."""
    line = scene.line
    head = scene.words(0, min(len(line.items), 2))
    if not re.match(r"(?:\w+ing|after|following|during|before|at|in)\b", head):
        return []
    comma = next(
        (index for index in range(scene.at, len(line.items)) if line.items[index].tag == ","), None
    )
    if comma is None:
        return []
    while comma is not None:
        found = scene.parties.among(line, comma + 1, min(len(line.items), comma + 6))
        if found:
            return found[:1]
        words = (
            scene.words(comma + 1, min(len(line.items), comma + 5))
            if comma + 1 < len(line.items)
            else ""
        )
        if re.match(r"the (?:two|three|four|leaders)", words) and scene.number:
            near = scene.page.sentences[scene.number - 1].line
            named = scene.parties.among(near, 0, len(near.items))
            wanted = 3 if "three" in words else 4 if "four" in words else 2
            return named[:wanted]
        comma = next(
            (index for index in range(comma + 1, len(line.items)) if line.items[index].tag == ","),
            None,
        )
    return []


def groups_in(scene: Scene, first: int, last: int) -> list[str]:
    items = scene.line.items
    if last <= first:
        return []
    found: list[str] = []
    for code, start, _end in scene.parties.groups_in(items[first].start, items[last - 1].end):
        if code == "*":
            region = scene.parties.region_at(start)
            found.extend(state for state in region if state not in found)
        elif code not in found:
            found.append(code)
    return found


def actors_of_noun(scene: Scene, first: int, last: int, council: list[str], own: bool) -> list[str]:
    line, at, parties = scene.line, scene.at, scene.parties
    if council and not re.search(r" (?:sidelines of|ahead of) ", scene.before[-40:]):
        return council
    groups = groups_in(scene, first, last)
    if own:
        return own_actor(scene, first, last, parties.among(line, first, at))
    low = at
    while low > first and line.items[low - 1].tag not in (
        "of",
        "in",
        "on",
        "to",
        "after",
        "following",
        "during",
        "at",
        "before",
        "for",
        "V",
        "with",
        "C",
        "D",
        "held",
        "attended",
        "begin",
        "began",
        "as",
        "since",
        "ahead",
        "from",
        "prompted",
        "convened",
        ".",
        "joined",
        "chaired",
        "told",
    ):
        low -= 1
    inside = parties.among(line, low, at, strict=False)
    found = list(inside)
    listed: list[str] = []
    index = at + 1
    stop = min(len(line.items), at + 26)
    withs = False
    while index < stop:
        tag = line.items[index].tag
        if tag in ("with", "between", "of", "among", "involving", "by"):
            end = list_after(line, index + 1, min(len(line.items), index + 22))
            listed = parties.among(line, index + 1, end, strict=False)
            listed += [code for code in groups_in(scene, index + 1, end) if code not in listed]
            if listed or re.search(
                r"counterparts?|leaders|ministers",
                scene.words(index + 1, end) if end > index + 1 else "",
            ):
                withs = tag in ("with", "of")
                break
            if tag == "with":
                withs = True
        elif tag in (".", ";", "that", "which", "after", "as", "said", "while", "who") or (
            tag == ","
            and index > at + 1
            and line.items[index + 1 : index + 2]
            and line.items[index + 1].tag not in ("with", "between")
        ):
            break
        index += 1
    found.extend(code for code in listed if code not in found)
    if groups:
        multi = [code for code in groups]
        if any(len(code) > 2 for code in multi) and not withs:
            if re.search(r"\band (?:the )?leaders of", scene.words(first, at)):
                return sorted(
                    {
                        *multi,
                        *([] if not withs else found),
                        *[
                            c
                            for c in parties.among(line, first, at)
                            if c not in multi and "and" in [i.tag for i in line.items[first:at]]
                        ],
                    }
                )
            return multi
        found.extend(code for code in multi if code not in found)
        if len(found) > 2 and len(groups) > 2:
            return sorted(found)
    if len(found) >= 2 and not withs:
        return sorted(found)
    if withs or len(found) < 2:
        subject = subject_of(scene, first)
        if withs or not found or _mine(scene, first):
            found.extend(code for code in subject if code not in found)
        if not subject and withs:
            more = parties.person_before(scene.number, line.items[first].start)
            if more is not None and more not in found and len(found) < 2:
                found.append(more)
    if len(found) < 2:
        host = visited_host(scene) or (_host(scene, last) if withs else None)
        if host is not None and host not in found:
            found.append(host)
    return sorted(found)


def _host(scene: Scene, last: int) -> str | None:
    """ "Talks with allies in Seoul": the state whose capital it is takes part."""
    match = re.match(r" with [a-zA-Z ]{1,40}? in (?P<host>G) ", scene.after)
    if match is None:
        return None
    base = scene.line.starts[scene.at] + len(scene.line.items[scene.at].tag)
    return scene.parties.code_of(scene.line, scene.item_at(base + match.start("host")))


def _mine(scene: Scene, first: int) -> bool:
    return bool(
        re.search(
            r" (?:V|had|held|begin|began|attended|hosted|joined|convened) (?:[a-zA-Z'-]+ ){0,8}$",
            scene.before[-90:],
        )
    )


def visited_host(scene: Scene) -> str | None:
    """ "Landed in Pyongyang for talks", "was in Seoul for talks": the host takes part too."""
    index = visited_place(scene)
    if index is None:
        return None
    item = scene.line.items[index]
    state = item.meaning.meaning.state if item.tag == "P" else item.meaning.meaning.code
    return str(state) if state else None


def visited_place(scene: Scene) -> int | None:
    """The item that says where somebody goes for talks."""
    match = re.search(
        r" (?:in|to|at|visit|visits|visited|visiting) (?:the )?(?P<host>[AGP]) "
        r"(?:[a-zA-Z]+ ){0,5}?for (?:[a-z]+ ){0,4}$",
        scene.before[-90:],
    )
    if match is None:
        return None
    offset = len(scene.before) - len(scene.before[-90:])
    return scene.item_at(offset + match.start("host"))
