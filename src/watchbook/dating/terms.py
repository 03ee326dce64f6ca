"""Who held which office when, as days, and by which names and titles a report tells of them."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from watchbook.dating.days import Spans, first_of, joined, last_of
from watchbook.knowledge import Holder, Knowledge, Office

#: States whose names begin with the family's: Kim Jong Un, Xi Jinping, Tsai Ing-wen.
_FAMILY_FIRST = frozenset({"KP", "KR", "CN", "TW"})


@dataclass(frozen=True, slots=True)
class Tenure:
    """A person's terms in one office, as stretches of days."""

    person: str
    office: Office
    terms: Spans

    @property
    def source(self) -> str:
        """The rows it rests on."""
        return f"holders.csv: {self.person}, {self.office.id}"


@dataclass(frozen=True, slots=True)
class People:
    """Every known person in office by full name and by family name, lower case and folded."""

    by_name: dict[str, tuple[Tenure, ...]]
    by_family: dict[str, tuple[Tenure, ...]]
    named: re.Pattern[str]
    titled: re.Pattern[str]
    governing: re.Pattern[str]
    titles: dict[str, frozenset[str]]


@cache
def titles_of(office: Office) -> tuple[str, ...]:
    """The wordings of an office: a spokesman may be called spokeswoman or spokesperson too."""
    named = tuple(title for title in office.titles if not _RANK.fullmatch(title))
    found = dict.fromkeys(named)
    for title in named:
        if (spoken := _SPOKES.search(title)) is not None:
            for one in ("spokesman", "spokeswoman", "spokesperson"):
                found[title[: spoken.start()] + one] = None
    return tuple(found)


#: A rank is kept through many offices, and after them; every ministry has a spokesman.
_RANK = re.compile(
    r"(?:Brig(?:adier|\.)? |Maj(?:or|\.)? |Lt\.? |Lieutenant |Vice |Rear )?"
    r"(?:Gen(?:eral|\.)|Adm(?:iral|\.)|(?:Field )?Marshal|Col(?:onel|\.))"
    r"|(?:deputy )?spokes(?:man|woman|person)",
    re.IGNORECASE,
)
_SPOKES = re.compile(r"[Ss]pokes(?:man|woman|person)$")


def plain(name: str) -> str:
    """A name without accents and capitals, one kind of hyphen and space."""
    bare = unicodedata.normalize("NFKD", name)
    return "".join(one for one in bare if not unicodedata.combining(one)).lower().replace("-", " ")


@lru_cache(maxsize=4)
def people_of(knowledge: Knowledge) -> People:
    """Worked out once for a body of knowledge."""
    by_name: dict[str, list[Tenure]] = defaultdict(list)
    by_family: dict[str, list[Tenure]] = defaultdict(list)
    names: set[str] = set()
    titles: dict[str, set[str]] = defaultdict(set)
    for office in knowledge.offices:
        for title in titles_of(office):
            titles[title.lower()].add(office.id)
    for tenure, spellings in _tenures(knowledge):
        names.update(spellings)
        for spelling in {plain(name) for name in spellings}:
            by_name[spelling].append(tenure)
        family = family_name(tenure.person, tenure.office.state)
        if len(family) > 2:
            by_family[plain(family)].append(tenure)
    leaders = {
        family_name(one.person, one.office.state)
        for tenures in by_family.values()
        for one in tenures
        if one.office.leads
    }
    common = frozenset(knowledge.speech["names.common"])
    rare = {
        family_name(one.person, one.office.state)
        for family, tenures in by_family.items()
        if family not in common
        for one in tenures
    }
    return People(
        {name: tuple(found) for name, found in by_name.items()},
        {name: tuple(found) for name, found in by_family.items()},
        _any_of(names),
        re.compile(rf"(?<=[a-z] )(?:{_alternatives(rare)})\b(?!-|'s? (?:wife|husband|daughter))"),
        re.compile(
            rf"\b(?P<who>{_alternatives(leaders)})(?:-[A-Z][a-z]+)?"
            r"(?: administration| government|'s administration|'s government)\b"
        ),
        {title: frozenset(ids) for title, ids in titles.items()},
    )


def _tenures(knowledge: Knowledge) -> Iterable[tuple[Tenure, tuple[str, ...]]]:
    rows: dict[tuple[str, str], list[Holder]] = defaultdict(list)
    for holder in knowledge.holders:
        rows[holder.person, holder.office].append(holder)
    for (person, office_id), held in rows.items():
        office = knowledge.office_by_id(office_id)
        if office is None:
            continue
        spans = joined((first_of(one.start), last_of(one.end or "9999-12-31")) for one in held)
        spellings = tuple(dict.fromkeys((person, *(name for one in held for name in one.aliases))))
        yield Tenure(person, office, spans), spellings


def family_name(person: str, state: str | None) -> str:
    """ "Kishida" of Fumio Kishida, "Kim" of Kim Jong Un, "von der Leyen" whole."""
    words = person.split()
    if state in _FAMILY_FIRST:
        return words[0]
    low = next((at for at, word in enumerate(words) if at and word[0].islower()), None)
    return " ".join(words[low:]) if low is not None else words[-1]


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_alternatives(words)})\b")


def _alternatives(words: Iterable[str]) -> str:
    parts = (re.escape(word).replace(r"\-", "[- ]") for word in words)
    return "|".join(sorted(parts, key=lambda part: (-len(part), part)))
