"""Where a gathering or a drill is held: "in Geneva", "at the White House", "off Jeju Island"."""

from __future__ import annotations

from watchbook.reading.phrases.places import _CAPITALS, _NOT_PLACES, Site, _with_tail
from watchbook.reading.phrases.skeleton import Line
from watchbook.reading.text.word_lists import words_of

_VENUE_FILLER = words_of(
    """
    the its his their a an northern southern eastern western central north south east west city
    town village port capital of near island nearby 's J 17th-century palace resort border truce
    swiss german omani southeastern southwestern northeastern northwestern downtown neighboring
    neighbouring
    """
)


def find_venue(
    line: Line, text: str, first: int, last: int, *, states: bool = False, seas: bool = False
) -> Site | None:
    """Where a gathering or drill was held: "in Geneva", "at the White House", "off Jeju Island".

    A state is a venue only with ``states``, a sea only with ``seas``.
    """
    for index in range(first, last - 1):
        lead = line.items[index].tag
        if lead not in ("in", "at", "near", "outside", "off", "around", "over"):
            continue
        place = index + 1
        while (
            place < last
            and line.items[place].tag in _VENUE_FILLER
            and not _named(line, text, place)
        ):
            place += 1
        if place >= last:
            continue
        site = _venue(line, text, place, last, lead, states, seas)
        if site is not None:
            return site
    return None


def _named(line: Line, text: str, place: int) -> bool:
    item = line.items[place]
    return item.tag.islower() and text[item.start].isupper() and item.tag not in ("the", "its", "a")


def _venue(
    line: Line, text: str, place: int, last: int, lead: str, states: bool, seas: bool
) -> Site | None:
    item = line.items[place]
    following = line.items[place + 1].tag if place + 1 < len(line.items) else ""
    if item.tag == "P" and lead != "over":
        end = _with_tail(text, item.end)
        return Site(
            text[item.start : end],
            item.start,
            end,
            f"{lead} a known place",
            item.meaning.meaning.precision,
        )
    if item.tag == "G" and lead in ("in", "at", "near", "outside") and following != "'s":
        return Site(text[item.start : item.end], item.start, item.end, f"{lead} a capital", 2)
    if item.tag == "O" and lead == "at" and item.meaning.meaning.kind not in ("media", "outlet"):
        return Site(
            text[item.start : item.end], item.start, item.end, f"{lead} a body's seat", None
        )
    if item.tag == "A" and lead == "in" and states and following not in ("'s", "-"):
        return Site(text[item.start : item.end], item.start, item.end, f"{lead} a state", 6)
    if item.tag == "S" and seas and lead in ("in", "over", "off"):
        return Site(text[item.start : item.end], item.start, item.end, f"{lead} a sea", 7)
    if (
        len(item.tag) < 2
        or not item.tag[0].isalpha()
        or item.tag.isupper()
        or lead == "over"
        or not text[item.start].isupper()
    ):
        return None
    stop = next(
        (
            one.start
            for one in line.items[place + 1 : last]
            if one.tag.isupper() and one.tag.isalpha()
        ),
        line.items[last - 1].end,
    )
    match = _CAPITALS.match(text, item.start, stop)
    if match is None or _NOT_PLACES.match(match.group()):
        return None
    end = match.end()
    while text[end - 1] in ".' ":
        end -= 1
    if text[end - 2 : end] == "'s":
        end -= 2
    return Site(
        text[item.start : _with_tail(text, end)],
        item.start,
        _with_tail(text, end),
        f"{lead} a name",
        None,
    )
