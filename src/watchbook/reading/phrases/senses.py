"""What each wording of the knowledge files can mean, and how it must be written to mean it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from watchbook.knowledge import Body, BodyRole, Holder, Knowledge, Place, Sea, State, WeaponName
from watchbook.reading.text.word_lists import words_of

Known = State | Body | BodyRole | Holder | Place | Sea | WeaponName

#: The tag of words that tell of a test ("missile", "launch"): no names, but found with them.
CUE = "~"


@dataclass(frozen=True, slots=True)
class Sense:
    """What a wording can mean.

    ``tag`` is its letter in a skeleton (see :mod:`watchbook.reading.phrases.skeleton`). ``capital``
    tells that the wording counts only with a capital, ``exact`` only letter for letter;
    ``context`` that it means this only where the report has named it in full, or beside the
    word that it needs.
    """

    tag: str
    meaning: Known | None
    wording: str
    capital: bool = True
    exact: bool = False
    context: bool = False


def senses_of(knowledge: Knowledge) -> Iterator[Sense]:
    """Every sense of every wording."""
    for state in knowledge.states:
        yield from _senses_of_state(state)
    for body in knowledge.bodies:
        yield from _senses_of_body(body)
    for role in knowledge.body_roles:
        yield from _senses_of_role(role)
    for weapon in knowledge.weapon_names:
        yield from _senses_of_weapon(weapon)
    for sea in knowledge.seas:
        yield from (Sense("S", sea, word) for word in sea.names)
    for place in knowledge.places:
        for word in (place.name, *place.aliases):
            yield Sense("P", place, word, context=word in place.ambiguous)
    for holder in knowledge.holders:
        yield from (Sense("H", holder, word) for word in (holder.person, *holder.aliases))
    yield from (Sense(CUE, None, word, capital=False) for word in _cue_words(knowledge))


def _senses_of_state(state: State) -> Iterator[Sense]:
    """ "North Korea", "North Korean", "North Koreans", "Pyongyang", "the North"."""
    for word in (*state.names, state.name):
        yield Sense("A", state, word, exact=_is_acronym(word))
    for word in state.adjectives:
        yield Sense("J", state, word, exact=_is_acronym(word))
    yield from (Sense("A", state, word) for word in state.people)
    yield from (Sense("G", state, word) for word in state.metonyms)
    for word in state.short_names:
        yield Sense("A", state, word, capital=word[0].isupper(), context=True)


def _senses_of_body(body: Body) -> Iterator[Sense]:
    """ "Joint Chiefs of Staff", and "the JCS" once its state is known."""
    for word in (body.name, *body.aliases):
        yield Sense("O", body, word, exact=_is_acronym(word))
    for word in body.short:
        capital, exact = word[0].isupper(), _is_acronym(word)
        yield Sense("O", body, word, capital=capital, exact=exact, context=True)


def _senses_of_role(role: BodyRole) -> Iterator[Sense]:
    """ "the defense ministry", "ministries"; short words of letters only as acronyms: "JCS"."""
    for word in role.wordings:
        short = len(word) <= 4 and word.isalpha() and word not in ("army", "navy")
        yield Sense("R", role, word.upper() if short else word, capital=False, exact=short)
        if word.endswith("y") and not short:
            yield Sense("R", role, word[:-1] + "ies", capital=False)


def _senses_of_weapon(weapon: WeaponName) -> Iterator[Sense]:
    """ "Musudan", "Musudans"; "Trident" only beside a weapon's word, "Trident 2" anywhere."""
    for word in (weapon.name, *weapon.aliases):
        if word.rsplit(" ", 1)[-1].lower() in ("missile", "missiles", "rocket", "rockets"):
            continue  # the class word is read by itself
        plain = any(letter.isdigit() for letter in word)
        yield Sense("M", weapon, word, context=weapon.needs_weapon_word and not plain)
        if word[-1].isalnum() and word[-1] != "s" and not weapon.needs_weapon_word:
            yield Sense("M", weapon, word + "s", context=False)


_WIDE_WEAPON_WORDS = words_of(
    """
    weapon weapons warhead warheads vehicle interceptors rounds artillery howitzers booster
    """
)


def _cue_words(knowledge: Knowledge) -> Iterator[str]:
    """The nouns of tests, and the last words of all weapon classes: "missile", "shells"."""
    for group in ("launch", "nuclear", "engine", "quake"):
        yield from knowledge.cues[f"nouns.{group}"]
    for kind in knowledge.weapon_classes:
        for wording in kind.wordings:
            word = wording.rsplit(" ", 1)[-1]
            yield from (word, word + "s", word + "es")
    yield from sorted(_WIDE_WEAPON_WORDS)


def _is_acronym(word: str) -> bool:
    letters = word.replace(".", "")
    return letters.isupper() and len(letters) <= 6 and " " not in letters
