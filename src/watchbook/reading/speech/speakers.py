"""Whom a cue names: the person, the body or the description that speaks.

"Kim" and "he" are a person named before, "the ministry" and "it" a body, "the official" the one
described before. A quotation without a cue belongs to whoever spoke last before it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from watchbook.knowledge import Body, BodyRole, Holder, Knowledge, State
from watchbook.reading.phrases.annotation import Page
from watchbook.reading.phrases.lexicon import Name
from watchbook.reading.speech.affiliations import Affiliations, affiliation_of_body, states_holding
from watchbook.reading.speech.cues import END_OF_NAME, PRONOUN, Cue, Cues
from watchbook.reading.speech.people import Cast, Person, Speaker

_TITLES_BEFORE = re.compile(
    r"(?:(?:[A-Z][\w.&'-]*|of(?= [A-Z])|for(?= [A-Z])|(?:\w+ )?(?:spokes\w+|minister|"
    r"president|leader|secretary|"
    r"ambassador|envoy|analyst|expert|adviser|nominee|candidate|senator|general|"
    r"chief|director|chairman)) )+$"
)
_THROUGH = re.compile(r"[\s,]*(?:through|speaking through|by way of) ")


class Speakers:
    """Finds the speaker of each quotation of one report, in text order."""

    def __init__(self, page: Page, cast: Cast, knowledge: Knowledge) -> None:
        self.cast = cast
        self.text = cast.text
        self.masked = cast.masked
        self.knowledge = knowledge
        self.affiliations = Affiliations(cast)
        self.cues = Cues(cast, knowledge)
        self.sentences = [
            (one.sentence.start, one.sentence.end)
            for one in page.sentences
            if not one.sentence.furniture and not one.sentence.title
        ]
        self._sentence_starts = [start for start, _ in self.sentences]
        #: Where each quotation found so far stands and who spoke it.
        self.history: list[tuple[int, Speaker]] = []

    # --- whom a cue names ----------------------------------------------------------------------

    def who(self, cue: Cue, speech_at: int | None = None) -> Speaker | None:
        """The speaker that a cue names, or None where it names nobody that can be told.

        ``speech_at`` is where the sentence of quoted words starts: "it" of "…," it said stands
        for somebody named before that.
        """
        low, high = cue.low, cue.high
        words = self.masked[low:high]
        if not words.strip():
            return None
        pronoun = PRONOUN.search(words)
        if pronoun:
            word = pronoun["word"].lower()
            at = low + pronoun.start("word")
            if speech_at is not None and cue.rule in (
                "speaker:after",
                "speaker:closing",
                "speaker:verb-first",
            ):
                at = min(at, speech_at)
            if word in ("he", "she"):
                return self.last_person(at, word)
            if word in ("it", "they", "which"):
                return self.last_body(at, plural=word == "they")
            if word == "who":
                return self.last_person(at, None)
            return None
        joint = self._joint_states(low, high)
        if joint is not None:
            return joint
        described = None
        for described in self.cast.speech.described.finditer(words):
            rest = words[described.end() :]
            if (
                not rest.strip()
                or rest.lstrip()[0] in ",("
                or any(
                    one.start <= low + described.end("noun") + 1
                    for one in self.cast.persons_between(low + described.end("noun"), high)
                )
            ):
                break
        else:
            described = None
        person = self._person_in(
            low,
            high,
            low + described.start() if described else None,
            low + described.end("noun") if described else None,
        )
        if person is not None:
            return self._as_speaker(person, cue)
        through = _THROUGH.match(self.masked, *cue.more) if cue.more is not None else None
        if through and (spoken := self.cast.persons_between(through.end(), cue.more[1])):  # type: ignore[index]
            return self.affiliations.speaker_of(spoken[0], (cue.low, cue.high))
        if cue.more is not None:
            named = self._named_in_more(described is not None, cue)
            if named is not None:
                return named
        if described:
            return self._described(low + described.start(), low + described.end(), described)
        noun = self.cast.speech.noun.search(words)
        body = self._body_in(low, high)
        if body is not None:
            return body
        if noun:
            return self._same_body(noun["noun"].lower(), low)
        title = re.search(r"\b[Tt]he (?:[\w.'-]+ ){0,4}?(?P<noun>[a-z][\w-]+)$", words)
        if title:
            found = self._titled(title["noun"].lower(), low)
            if found is not None:
                return found
        single = self.cast.persons_between(low, high)
        if len(single) == 1 and single[0].end == high and len(words.split()) <= 3:
            return self.affiliations.speaker_of(single[0], cue.more)
        if (
            len(words.split()) <= 7
            and cue.rule != "speaker:earlier"
            and re.search(r"[A-Za-z]{3}", words)
        ):
            name = self.report_words(low, high)
            return Speaker(
                name, "description", self.affiliations.affiliation_between(low, high), low
            )
        return None

    def report_words(self, low: int, high: int) -> str:
        """The words as the report spells them."""
        return self.cast.written(low, high)

    def _person_in(
        self, low: int, high: int, described_at: int | None, noun_end: int | None
    ) -> Person | None:
        chosen: Person | None = None
        for one in self.cast.persons_between(low, high):
            if self.cast.is_possessive(one.end):
                continue
            if (
                described_at is not None
                and noun_end is not None
                and one.start > described_at
                and (one.start > noun_end + 1 or one.start < noun_end)
                and not (
                    one.start > noun_end
                    and one.end == high
                    and "of" not in self.masked[noun_end : one.start]
                    and "for" not in self.masked[noun_end : one.start]
                    and "to" not in self.masked[noun_end : one.start]
                )
            ):
                continue
            if len(one.tokens) == 1 and not self._known_alone(one):
                continue
            if (
                re.search(
                    r"\b(?:to|with|against|about|on|of|for|by|from|told|at) (?:the )?$",
                    self.masked[max(low, one.start - 10) : one.start],
                )
                and chosen is not None
            ):
                continue
            chosen = one
            if re.match(r"(?:,| (?:of|at|from|with|who|in|on)\b|$)", self.masked[one.end : high]):
                break
        return chosen

    def _known_alone(self, person: Person) -> bool:
        if len(self.cast.fullest(person).tokens) > 1 or person.titles:
            return True
        return any(
            isinstance(name.meaning, Holder)
            for name in self.cast.names_between(person.start, person.end)
        )

    def _as_speaker(self, person: Person, cue: Cue) -> Speaker:
        return self.affiliations.speaker_of(person, cue.more)

    def _named_in_more(self, described: bool, cue: Cue) -> Speaker | None:
        """ "a spokesman, Lee Do-hyun, said": the name follows its description."""
        if cue.more is None or cue.more[0] < cue.high:
            return None
        if not described and not self._is_office(cue.low, cue.high):
            return None
        low, high = cue.more
        piece = re.match(r"[\s,]*(?P<who>[A-Z][^,;]{2,60})(?=,|$|\.)", self.masked[low:high])
        if piece is None:
            return None
        start, end = low + piece.start("who"), low + piece.end("who")
        for one in self.cast.persons_between(start, end):
            if one.start - start < 30 and end - one.end <= 1:
                return self.affiliations.speaker_of(one, (cue.low, cue.high))
        return None

    def _joint_states(self, low: int, high: int) -> Speaker | None:
        """ "the foreign ministers of France, the UK and the US": all of them speak."""
        states = [
            name
            for name in self.cast.names_between(low, high)
            if name.tag in ("A", "G") and not self.cast.is_possessive(name.end)
        ]
        if len(states) < 2 or states[-1].end < high - 1 or self.cast.persons_between(low, high):
            return None
        if not re.search(r"\band (?:the )?$", self.masked[low : states[-1].start]):
            return None
        codes = [name.meaning.code for name in states if isinstance(name.meaning, State)]
        return Speaker(self.report_words(low, high), "state", ", ".join(dict.fromkeys(codes)), low)

    def _is_office(self, low: int, high: int) -> bool:
        """Whether words end with an office: "Fiji's acting prime minister"."""
        last = self.masked[low:high].split()[-1:]
        return bool(last) and last[0].lower() in self.cast.speech.titles

    def _body_in(self, low: int, high: int) -> Speaker | None:
        """The body or state that is the head of the words."""
        chosen: Name | None = None
        for name in self.cast.names_between(low, high):
            if name.tag not in ("O", "R", "A", "G"):
                continue
            statement = re.match(
                r"'s? (?:[\w-]+ )?(?:statement|report|website|announcer|commentary|dispatch|"
                r"editorial|announcement|spokes\w+|account|tweet)\b",
                self.masked[name.end : high],
            )
            if self.cast.is_possessive(name.end) and not statement:
                continue
            if chosen is not None and name.tag in ("A", "G") and chosen.tag in ("O", "R"):
                continue
            if (
                chosen is not None
                and re.search(
                    r"\b(?:of|in|for|to|with|on) (?:the )?$", self.masked[chosen.end : name.start]
                )
                and chosen.tag in ("O", "R")
            ):
                continue
            chosen = name
            if name.tag in ("O", "R") and re.match(
                r" (?:in|on|at)\b", self.masked[name.end : high]
            ):
                break
        private = next(
            ((a, b) for a, b in self.cast.private_bodies if low <= a and b <= high), None
        )
        if private is not None and (
            chosen is None
            or (
                (private[0] <= chosen.start < private[1] or chosen.tag in ("A", "G"))
                and private[1] - private[0] > chosen.end - chosen.start
                and not isinstance(chosen.meaning, Body)
            )
        ):
            words = self.report_words(*private)
            return Speaker(words, "body", self._of_private(private, words), private[0])
        if chosen is None:
            return None
        if chosen.tag in ("A", "G") and chosen.sense("O") is None:
            both = re.search(r"(?:,| and)\b", self.masked[low : chosen.start])
            states = [n for n in self.cast.names_between(low, high) if n.tag in ("A", "G")]
            if both and len(states) > 1:
                codes = sorted({n.meaning.code for n in states if isinstance(n.meaning, State)})
                return Speaker(self.report_words(low, high), "state", ", ".join(codes), low)
            tail = self.masked[chosen.end : high].strip()
            if tail and not re.match(r"(?:in|on|at|,)\b", tail):
                return None
            state = chosen.meaning
            assert isinstance(state, State)
            return Speaker(state.name, "state", state.code, chosen.start)
        return self.body_speaker(chosen)

    def _of_private(self, span: tuple[int, int], name: str) -> str | None:
        return self.affiliations.affiliation_between(*span) or name

    def body_speaker(self, name: Name) -> Speaker | None:
        """A known body, or "the defense ministry" of the state that is meant, as a speaker."""
        body_sense = name.sense("O") if name.tag == "G" else None
        meaning = body_sense.meaning if body_sense is not None else name.meaning
        words = self.text[name.start : name.end]
        owner = self.affiliations.owner_before(name.start)
        speech = self.cast.speech
        if isinstance(meaning, BodyRole):
            code = owner or self.affiliations.state_around(name.start, meaning.code)
            if meaning.kind == "media" or meaning.code in ("officials", "authorities"):
                begin = name.start
                before = re.search(
                    r"(?:[A-Z][\w.'-]* ){0,3}$", self.text[max(0, name.start - 40) : name.start]
                )
                if before and owner:
                    begin -= len(before.group())
                return Speaker(self.text[begin : name.end], "body", code, begin)
            body = self.knowledge.body_by_role(code, meaning.code)
            if body is None:
                return Speaker(words, "body", code, name.start)
            return Speaker(body.name, "body", body.state or code, name.start)
        if not isinstance(meaning, Body):
            return None
        if name.senses[0].context:
            code = owner or self.affiliations.state_around(
                name.start, meaning.role, states_holding(name)
            )
            fitting = [
                sense.meaning
                for sense in name.senses
                if isinstance(sense.meaning, Body) and sense.meaning.state == code
            ]
            if fitting:
                meaning = fitting[0]
            elif meaning.role and code:
                meaning = self.knowledge.body_by_role(code, meaning.role) or meaning
        elif owner is not None and meaning.role and meaning.state not in (None, owner):
            meaning = self.knowledge.body_by_role(owner, meaning.role) or meaning
        printed = _printed(meaning, words)
        return Speaker(printed, "body", affiliation_of_body(meaning, words, speech), name.start)

    def _described(self, low: int, high: int, match: re.Match[str]) -> Speaker | None:
        """ "a South Korean official"; "the official" is the one described before."""
        article = match["article"].lower()
        words = match["words"].split()
        noun = match["noun"].lower()
        text = self.report_words(low, high)
        stop = END_OF_NAME.search(text, len(match["article"]) + 1 + len(match["words"]) + len(noun))
        if stop and not match["more"].lstrip().startswith("in "):
            text = text[: stop.start()]
        verb = self.cues.verbs.finite.search(
            text, len(match["article"]) + 1 + len(match["words"]) + len(noun)
        )
        if verb:
            text = text[: verb.start()]
        text = text.rstrip(" .,")
        if article == "the":
            earlier = self._described_before({word.lower() for word in words}, noun, low)
            if earlier is not None:
                return earlier
            if not words or noun in self.cast.speech.titles:
                titled = self._titled(noun, low)
                if titled is not None:
                    return titled
        bare = not words and not match["more"].strip() and article in ("a", "an", "the")
        if bare and noun in ("spokesman", "spokeswoman", "spokesperson", "announcer", "presenter"):
            body = self.last_body(low)
            if body is not None:
                return body
        affiliation = self.affiliations.affiliation_between(low, high)
        phrase = self.masked[low:high].lower()
        if (
            affiliation is None
            and not re.search(r"\bwestern|\beuropean|\bforeign diplomat", phrase)
            and (
                re.search(
                    r"\b(?:military|defen[cs]e|government|ministry|intelligence|army|navy|presidential|"
                    r"administration|police|spokes\w+)\b",
                    phrase,
                )
                or noun == "spokesperson"
            )
        ):
            affiliation = self.affiliations.state_around(low)
        return Speaker(text, "description", affiliation, low)

    def _described_before(self, words: set[str], noun: str, at: int) -> Speaker | None:
        """The last one described before with these words or more."""
        wanted = words - {"same"}
        for where, speaker in reversed(self.history):
            if where < at and speaker.kind == "description":
                said = speaker.name.lower().split()
                if any(word.startswith(noun.rstrip("s")) for word in said) and wanted <= set(said):
                    return speaker
        found = None
        low = max(0, at - 6000)
        stem = noun.rstrip("s")
        for match in self.cast.speech.described.finditer(self.masked, low, at):
            if (
                match["article"].lower() in ("the", "some", "many", "several", "those", "both")
                or match["noun"].lower().rstrip("s") != stem
            ):
                continue
            has = {word.lower() for word in match["words"].split()} | {match["article"].lower()}
            if wanted <= has:
                found = match
        if found is None:
            return None
        return self._described(found.start(), found.end(), found)

    def _titled(self, noun: str, at: int) -> Speaker | None:
        """ "the president", "the North Korean leader": the person last named with that title."""
        if noun not in self.cast.speech.titles:
            return None
        earlier = self.cast.persons[: bisect_left(self.cast.person_starts, at)]
        for number, one in reversed(list(enumerate(earlier))):
            last = earlier[number - 1].end if number else 0
            near = self.masked[max(last, one.start - 60) : one.start].lower()
            after = self.masked[one.end : one.end + 50].lower()
            if (
                noun in one.titles
                or re.search(rf"\b{re.escape(noun)}\b[^.;]*$", near)
                or re.match(rf", (?:the |an? |its |\w+'s )?[^.;,]*\b{re.escape(noun)}\b", after)
            ):
                return self.affiliations.speaker_of(one)
        return self.last_person(at, None)

    def _same_body(self, noun: str, at: int) -> Speaker | None:
        """ "the ministry", "the agency", "the statement": the body last named that can be it."""
        names = self.cast.names[: bisect_left([name.start for name in self.cast.names], at)]
        if noun not in _SPOKEN_FOR:
            for name in reversed(names):
                meaning = name.meaning
                if isinstance(meaning, Body | BodyRole):
                    words = (
                        self.text[name.start : name.end]
                        + " "
                        + (meaning.name if isinstance(meaning, Body) else meaning.code)
                    ).lower()
                    kind = meaning.kind
                    if re.search(rf"\b{re.escape(noun)}\b", words) or (noun, kind) in _KINDS:
                        return self.body_speaker(name)
            for low, high in reversed([span for span in self.cast.private_bodies if span[0] < at]):
                if noun in self.text[low:high].lower() or noun in (
                    "company",
                    "firm",
                    "group",
                    "institute",
                    "think tank",
                ):
                    words = self.report_words(low, high)
                    return Speaker(words, "body", words, low)
        return self.last_body(at)

    # --- what pronouns stand for -----------------------------------------------------------------

    def _sentences_before(self, at: int) -> list[tuple[int, int]]:
        index = bisect_right(self._sentence_starts, at)
        found = [(low, min(high, at)) for low, high in self.sentences[max(0, index - 14) : index]]
        return found[::-1]

    def last_person(self, at: int, pronoun: str | None) -> Speaker | None:
        """The person that "he" or "she" stands for: the last who was a subject or a speaker."""
        spoken = [one for one in self.history if one[0] < at]
        other = {"he": "she", "she": "he"}.get(pronoun or "")
        for low, high in self._sentences_before(at):
            for where, speaker in reversed(spoken):
                if (
                    low <= where < high
                    and speaker.kind in ("person", "description")
                    and self._may_be(speaker, other)
                ):
                    return speaker
            persons = [
                one
                for one in self.cast.persons_between(low, high)
                if not self.cast.is_possessive(one.end)
                and self._known_or_full(one)
                and (other is None or self.cast.gender(one) != other)
            ]
            subjects = [one for one in persons if self._is_subject(one, low)]
            if subjects:
                return self.affiliations.speaker_of(subjects[0])
            described = self._described_subject(low, high)
            if described is not None:
                return described
        return next((speaker for _, speaker in reversed(spoken) if speaker.kind == "person"), None)

    def _described_subject(self, low: int, high: int) -> Speaker | None:
        match = self.cast.speech.described.match(self.masked, low, high)
        if (
            match
            and match["article"].lower() in ("a", "an", "one", "another")
            and self.cues.verbs.finite.search(self.masked, match.end("noun"), high)
        ):
            return self._described(match.start(), match.end(), match)
        return None

    def _may_be(self, speaker: Speaker, other: str | None) -> bool:
        if other is None:
            return True
        words = set(speaker.name.lower().split())
        wrong = self.cast.speech.she if other == "she" else self.cast.speech.he
        if speaker.kind == "description":
            return not words & (
                wrong
                | ({"woman", "girl", "mother"} if other == "she" else {"man", "boy", "father"})
            )
        person = next((one for one in self.cast.persons if one.start == speaker.at), None)
        return person is None or self.cast.gender(person) != other

    def _known_or_full(self, person: Person) -> bool:
        return len(person.tokens) > 1 or self._known_alone(person)

    def _is_subject(self, person: Person, low: int) -> bool:
        before = self.masked[max(low, person.start - 90) : person.start]
        before = _TITLES_BEFORE.sub("", before)
        return not re.search(
            r"\b(?:to|with|of|by|from|for|against|about|on|told|tell|met|meet|over|than|"
            r"between|like|including|at|in|under|after|before|asked|and|accused|urged|"
            r"called|quoted|behind) (?:(?:the|a|an|then|former|his|her|their|its) ){0,2}$",
            before,
        )

    def last_body(self, at: int, *, plural: bool = False) -> Speaker | None:
        """The body or state that "it" stands for."""
        spoken = [one for one in self.history if one[0] < at]
        for low, high in self._sentences_before(at):
            for where, speaker in reversed(spoken):
                if low <= where < high and (speaker.kind in ("body", "state") or plural):
                    return speaker
            state: Speaker | None = None
            for name in self.cast.names_between(low, high):
                if name.tag not in ("O", "R", "A", "G"):
                    continue
                if isinstance(name.meaning, BodyRole) and name.meaning.code in _NO_BODY:
                    continue
                if self.cast.is_possessive(name.end) and not re.match(
                    r"'s? (?:[\w-]+ )?(?:statement|report|spokes)", self.masked[name.end : high]
                ):
                    continue
                if not self._is_subject(Person(name.start, name.end, ("",)), low) and not re.search(
                    r"\b(?:by|from|according to|(?:statement|editorial|report|article|commentary|"
                    r"letter) (?:from|in|by|of)|spokes\w+ for|spokes\w+ of|officials? (?:from|"
                    r"at)) (?:the |an? |[A-Z][\w.]*'s |[A-Z]\w+ )*$",
                    self.masked[max(low, name.start - 60) : name.start],
                ):
                    continue
                if name.tag in ("O", "R") or (name.tag == "G" and name.sense("O") is not None):
                    return self.body_speaker(name)
                if state is None and isinstance(name.meaning, State):
                    state = Speaker(name.meaning.name, "state", name.meaning.code, name.start)
            if state is not None:
                return state
            for start, end in self.cast.private_bodies:
                if low <= start and end <= high:
                    words = self.report_words(start, end)
                    return Speaker(words, "body", words, start)
        return None

    def credited_before(self, at: int) -> tuple[Cue, Speaker] | None:
        """Whoever the last sentences before a place credit: for words without a cue."""
        for low, high in self._sentences_before(at)[:4]:
            cue = self.cues.cue_in(low, high)
            if cue is None:
                continue
            speaker = self.who(cue)
            if speaker is not None and not (
                speaker.kind == "description" and len(speaker.name.split()) < 2
            ):
                return cue, speaker
        return None


#: Words for what a body puts out, or who speaks for it: any body can have them.
_SPOKEN_FOR = frozenset(
    [
        "statement",
        "report",
        "dispatch",
        "letter",
        "document",
        "release",
        "announcement",
        "commentary",
        "editorial",
        "article",
        "memo",
        "post",
        "spokesman",
        "spokeswoman",
        "spokesperson",
        "announcer",
        "presenter",
        "website",
    ]
)
#: Roles that are people rather than bodies: no "it" stands for them.
_NO_BODY = frozenset(
    [
        "officials",
        "sources",
        "analysts",
        "experts",
        "witnesses",
        "defence_officials",
        "military_officials",
        "intelligence_officials",
        "diplomats",
        "lawmakers",
        "spokesperson",
    ]
)
_KINDS = {
    ("newspaper", "outlet"),
    ("paper", "outlet"),
    ("daily", "outlet"),
    ("outlet", "outlet"),
    ("broadcaster", "media"),
    ("broadcaster", "outlet"),
    ("network", "outlet"),
    ("agency", "media"),
    ("ministry", "ministry"),
    ("department", "ministry"),
    ("military", "military"),
    ("army", "military"),
    ("command", "military"),
    ("think tank", "institute"),
    ("institute", "institute"),
    ("company", "company"),
    ("firm", "company"),
    ("party", "party"),
    ("government", "government"),
    ("administration", "government"),
    ("office", "presidency"),
}


def _printed(body: Body, words: str) -> str:
    """A body's name as a reader of the report knows it: its nickname where that shares no word
    with the name ("Blue House"), a medium as described ("North Korean state television")."""
    name = {word.lower() for word in re.findall(r"\w+", body.name)}
    said = {word.lower() for word in re.findall(r"\w+", words)}
    acronym = (words.isupper() and len(words) <= 7) or body.name.isupper()
    if not name & said and words[:1].isupper() and not acronym:
        return words
    if body.kind == "media" and words.split()[-1].islower():
        return words
    return body.name
