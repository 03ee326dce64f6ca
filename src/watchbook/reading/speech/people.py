"""The persons and bodies that a report names, and which of them a short name means.

"Harlan" is whoever was last named in full with it, "Kim" may be Kim Jong Un or Sung Kim. Korean
and Chinese names have the family's first.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from watchbook.knowledge import Knowledge
from watchbook.reading.phrases.annotation import Page
from watchbook.reading.phrases.lexicon import Name
from watchbook.reading.speech.quotation_marks import Paragraph
from watchbook.reading.speech.speech_words import speech_of

_ALSO_NAMES = frozenset(["gen", "major", "king", "prince", "judge"])


@dataclass(frozen=True, slots=True)
class Person:
    """A person's name where it stands: ``tokens`` are its parts without titles."""

    start: int
    end: int
    tokens: tuple[str, ...]
    titles: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The name as one string."""
        return " ".join(self.tokens)


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks: ``kind`` is person, body, state or description; ``at`` is where it is named."""

    name: str
    kind: str
    affiliation: str | None
    at: int


class Cast:
    """The persons, bodies and states of one report, in text order.

    ``masked`` is the folded text with all quoted words blanked, so that names and verbs inside
    quotations do not mislead.
    """

    def __init__(
        self,
        page: Page,
        paragraphs: tuple[Paragraph, ...],
        masked: str,
        knowledge: Knowledge,
    ) -> None:
        self.text = page.folded.text
        self.page = page
        self.masked = masked
        self.knowledge = knowledge
        self.speech = speech_of(knowledge)
        self.published = page.report.published
        self.paragraphs = paragraphs
        self.names = tuple(
            name
            for annotated in page.sentences
            for name in annotated.names
            if not masked.startswith("_", name.start)
        )
        self.name_starts = [name.start for name in self.names]
        self.private_bodies = [
            (match.start(), match.end())
            for one in paragraphs
            if not one.title and self.speech.private_head.search(masked, one.start, one.end)
            for match in self.speech.private_body.finditer(masked, one.start, one.end)
            if " " in match.group()
        ]
        self.persons: list[Person] = []
        for one in paragraphs:
            if not one.title:
                self._find_persons(one)
        self.person_starts = [person.start for person in self.persons]

    def written(self, low: int, high: int) -> str:
        """A stretch as the report itself spells it, line breaks and doubled blanks aside."""
        folded = self.page.folded
        if high <= low:
            return ""
        start = folded.origin(low)
        words = self.page.report.text[start : folded.origin(high - 1) + 1]
        if folded.dropped:  # soft hyphens and the like are not part of a name
            words = "".join(
                letter for at, letter in enumerate(words, start) if at not in folded.dropped
            )
        return " ".join(words.split())

    # --- finding ---------------------------------------------------------------------------

    def _find_persons(self, paragraph: Paragraph) -> None:
        for match in self.speech.capitals.finditer(self.masked, paragraph.start, paragraph.end):
            words = match.group()
            if " " in words or words.lower() not in self.speech.titles:
                self._split(match.start(), match.end())

    def _split(self, start: int, end: int) -> None:
        """Part a run of capitalised words at the known names in it, keep what may be persons."""
        known = [
            name
            for name in self.names_over(start, end)
            if name.tag != "H" and not self._inside_a_name(name, start, end)
        ]
        taken = sorted(
            [(name.start, name.end) for name in known]
            + [(a, b) for a, b in self.private_bodies if a < end and start < b]
        )
        at = start
        for low, high in [*taken, (end, end)]:
            if low > at:
                self._keep(at, min(low, end))
            at = max(at, high)

    def _inside_a_name(self, name: Name, start: int, end: int) -> bool:
        """Whether a known place or state is but a part of a person's name: "Paul Santiago"."""
        if name.tag not in ("P", "A", "G", "M", "S") or " " in self.text[name.start : name.end]:
            return False
        if name.start <= start:
            return False
        before = self.text[start : name.start].split()
        return bool(before) and before[-1].rstrip(".").lower() not in self.speech.titles

    def _keep(self, start: int, end: int) -> None:
        words = list(re.finditer(r"\S+", self.text[start:end]))
        titles: list[str] = []
        while words and ((word := words[0].group().rstrip(".").lower()) in self.speech.titles):
            if len(words) == 2 and word in _ALSO_NAMES and words[0].group() == word.capitalize():
                break  # "Gen Nakatani" is a name; "Gen. Nakatani" is not
            titles.append(word)
            words.pop(0)
        while words and words[-1].group() in ("and", "of"):
            words.pop()
        if not words or len(words) > 6:
            return
        tokens = tuple(word.group() for word in words)
        if tokens[-1].lower() in self.speech.things or any(
            token.rstrip(".").lower() in self.speech.no_person
            for place, token in enumerate(tokens)
            if not (place == 0 and len(tokens) > 1 and token.lower() in self.speech.family_first)
        ):
            return
        if len(tokens) == 1 and (
            len(tokens[0]) < 2 or (tokens[0].isupper() and len(tokens[0]) < 5)
        ):
            return
        low, high = start + words[0].start(), start + words[-1].end()
        self.persons.append(Person(low, high, tokens, tuple(titles)))

    def names_between(self, start: int, end: int) -> tuple[Name, ...]:
        """The known names that stand wholly between two places."""
        low = bisect_left(self.name_starts, start)
        found = []
        for name in self.names[low:]:
            if name.start >= end:
                break
            if name.end <= end:
                found.append(name)
        return tuple(found)

    def names_over(self, start: int, end: int) -> list[Name]:
        """The known names that share a place with a stretch."""
        low = max(0, bisect_left(self.name_starts, start) - 2)
        found = []
        for name in self.names[low:]:
            if name.start >= end:
                break
            if name.end > start:
                found.append(name)
        return found

    def persons_between(self, start: int, end: int) -> list[Person]:
        """The persons named between two places."""
        low = bisect_left(self.person_starts, start)
        return [one for one in self.persons[low : low + 40] if one.end <= end]

    # --- which one is meant ------------------------------------------------------------------

    def fullest(self, person: Person) -> Person:
        """The fullest name that the report gives for whoever is named here."""
        if len(person.tokens) == 1:
            meant = self._meant_by(person)
            if meant is None:
                return person
            person = meant
        tokens = plain_parts(person.tokens)
        best = person
        for one in self.persons:
            names = plain_parts(one.tokens)
            if (
                len(one.tokens) > len(best.tokens)
                and names[-1] == tokens[-1]
                and names[0] == tokens[0]
            ):
                best = one
        return best

    def _meant_by(self, person: Person) -> Person | None:
        """Whom one name alone means: the last so named in full, if not long ago; else whoever
        the report names in full most often."""
        token = person.tokens[0]
        fitting = [
            one
            for one in self.persons
            if len(one.tokens) > 1 and self._fits((token,), plain_parts(one.tokens))
        ]
        if not fitting:
            return None
        family = [one for one in fitting if self.family(plain_parts(one.tokens)) == token]
        last = [one for one in fitting if plain_parts(one.tokens)[-1] == token]
        fitting = family + [one for one in last if one not in family] or fitting
        titled = [one for one in fitting if set(one.titles) & set(person.titles)]
        if titled and len(titled) < len(fitting):
            fitting = titled
        before = [one for one in fitting if one.start <= person.start]
        if before:
            nearest = max(before, key=lambda one: one.start)
            if person.start - nearest.start < 500:
                return nearest
        counts: dict[tuple[str, ...], int] = {}
        for one in before or fitting:
            counts[plain_parts(one.tokens)] = counts.get(plain_parts(one.tokens), 0) + 1
        return max(before or fitting, key=lambda one: (counts[plain_parts(one.tokens)], -one.start))

    def _fits(self, tokens: tuple[str, ...], names: tuple[str, ...]) -> bool:
        if len(tokens) == 1:
            return tokens[0] in (names[-1], names[0])
        return tokens[-1] == names[-1] and tokens[0] == names[0]

    def family(self, names: tuple[str, ...]) -> str:
        first = names[0].lower()
        return names[0] if first in self.speech.family_first else names[-1]

    def paragraph_at(self, at: int) -> Paragraph:
        """The paragraph that a place of the text lies in."""
        index = bisect_right(self.paragraphs, at, key=lambda one: one.start) - 1
        if index >= 0 and at < self.paragraphs[index].end:
            return self.paragraphs[index]
        return Paragraph(at, len(self.text), -1, False)

    # --- pronouns ------------------------------------------------------------------------------

    def gender(self, person: Person) -> str | None:
        """ "he" or "she" where a title or a pronoun beside the name tells."""
        full = self.fullest(person)
        for one in self.persons:
            if one.tokens[-1] == full.tokens[-1] or one.tokens == full.tokens:
                near = {word for word in one.titles}
                low = max(0, one.start - 30)
                near |= set(re.findall(r"\w+", self.masked[low : one.start].lower())[-2:])
                if near & self.speech.she:
                    return "she"
                if near & self.speech.he:
                    return "he"
        return None

    def is_possessive(self, end: int) -> bool:
        """Whether "'s" follows."""
        return self.masked.startswith(("'s", "' "), end)


def plain_parts(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """The parts of a name without initials and Jr."""
    kept = tuple(
        t for t in tokens if t not in ("Jr.", "Sr.", "Jr", "Sr") and len(t.rstrip(".")) > 1
    )
    return kept or tokens
