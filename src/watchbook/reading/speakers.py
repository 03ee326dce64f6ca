"""Who spoke the quoted words: the cue beside them, and whom it names.

"…," Harlan told reporters; said Dr Ro, a fellow at Veridan; according to the ministry; Harlan
called it "…"; KCNA quoted Kim as saying; Mara Harlan, envoy: "…". A quotation without a cue of
its own belongs to whoever spoke last before it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache

from watchbook.knowledge import Body, BodyRole, Holder, Knowledge, State
from watchbook.reading.annotation import Page
from watchbook.reading.lexicon import Name
from watchbook.reading.people import Cast, Person, Speaker, affiliation_of_body, alternatives, states_holding
from watchbook.reading.quotation_marks import Run
from watchbook.reading.sentences import split_sentences


@dataclass(frozen=True, slots=True)
class Cue:
    """The words that tell who speaks: ``low:high`` names the speaker, ``verb`` is the verb of
    saying, ``more`` a stretch that describes the speaker; ``start:end`` is the whole cue."""

    low: int
    high: int
    verb: str
    start: int
    end: int
    rule: str
    more: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class _Verbs:
    finite: re.Pattern[str]
    participle: re.Pattern[str]
    inverted: re.Pattern[str]
    any_verb: re.Pattern[str]


@lru_cache(maxsize=4)
def _verbs_of(knowledge: Knowledge) -> _Verbs:
    words = knowledge.speech
    finite = alternatives((*words["verbs.said"], *words["verbs.acted"]))
    participle = alternatives(words["verbs.participles"])
    inverted = alternatives(words["verbs.inverted"])
    return _Verbs(
        finite=re.compile(rf"(?<![\w'-])(?:{finite})(?![\w'-])"),
        participle=re.compile(rf"(?<![\w'-])(?:{participle})(?![\w'-])"),
        inverted=re.compile(
            rf"[\s,;.\u2014-]*(?:(?:and|but|or so|as) )?(?:(?:also|then|later) )?(?P<verb>{inverted})"
            rf"(?: (?:also|later|then|[a-z]+ly))? (?=\S)"
        ),
        any_verb=re.compile(rf"(?<![\w'-])(?:{finite}|{participle})(?![\w'-])"),
    )


#: What stands between a subject and its verb.
_ADVERBS = re.compile(
    r"(?:[\s,]+(?:also|has|have|had|then|later|earlier|first|again|still|just|did not|does not|do not|"
    r"would|will|could|is|are|was|were|been|being|not|only|even|today|tonight|yesterday|once|"
    r"then|further|separately|[a-z]+ly|"
    r"(?:on |late |early |late on |early on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|"
    r"(?:in|at|on|during|through|via) (?:a|an|the|his|her|its|their|one) (?:[\w-]+ ){0,3}?(?:statement|tweet|interview|briefing|speech|"
    r"conference|email|e-mail|message|post|rally|report|commentary|dispatch|letter|note|release|call|meeting|hearing|appearance|remarks|twitter|facebook)|"
    r"on Twitter|on X|on Facebook|in [A-Z]\w+|for (?:his|her|its|their) part|in turn|at the time))+\s*$"
)
_NOUN_BEFORE = re.compile(
    r"\b(?:the|a|an|its|his|her|their|of|such|these|those|to|by|no|any|some|several|more|police|my|our|your|two|three|"
    r"other|new|this|that|recent|can|cannot|may|might|must|should|don't|didn't|doesn't|and the|United) $",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"(?:^|[\s,(\u2014])(?P<word>he|she|it|they|who|which|we|i|you)\s*$", re.IGNORECASE)
_LEADING = re.compile(
    r"(?:(?:but|and|while|as|that|when|after|where|because|although|though|however|meanwhile|so|if|or|for|since|yet|then|also|what|how|with) )+",
    re.IGNORECASE,
)
_NO_SUBJECT = re.compile(r"\s*(?:but|and|or|then|having|and then|but then|later)\s*")
_NOT_AT_ONCE = re.compile(
    r"\s*(?:,\s*)?(?:and|but|which|that|to|in|for|of|on|at|when|while|because|or|by|from|with|about|after|before|during|against|into|if|as)\b(?! (?:he|she|they|it) )",
)
_QUOTED_AS = re.compile(
    r"\b(?:quoted|quotes|quoting|cited|cites|citing|paraphrased) (?!by )(?P<who>[^\"]{2,90}?) as (?:also )?(?:saying|telling|writing|calling|describing|stating|warning|declaring|having)"
)
_QUOTED_BY = re.compile(r"(?:was|were) quoted\b")
_ACCORDING = re.compile(r"[\s,\u2014-]*(?:[Aa]ccording to|in the words of|as per) (?P<who>[^.;\"_]{2,160})")
_END_OF_NAME = re.compile(
    r",| (?:in (?:a|an|the|his|her|its|their|[A-Z])|on|at (?:a|an|the|his|her) (?:[\w-]+ ){0,4}?(?:briefing|conference|rally|meeting|event|hearing|news|speech|interview|start|end|time)"
    r"|during|to (?:the|a|his|her|reporters)|after|when|as|while|before|following|over|about|who|last|late|early|this|that|by|via|through|standing|speaking|referring|adding|citing|announcing|yesterday|today|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b|[;:(\u2014_]| - "
)
_TITLES_BEFORE = re.compile(
    r"(?:(?:[A-Z][\w.&'-]*|of(?= [A-Z])|for(?= [A-Z])|(?:\w+ )?(?:spokes\w+|minister|president|leader|secretary|"
    r"ambassador|envoy|analyst|expert|adviser|nominee|candidate|senator|general|chief|director|chairman)) )+$"
)
_ANOTHER_MATTER = re.compile(r", (?:which|whose|where|adding|referring|noting|saying|citing|in reference)\b")
_THROUGH = re.compile(r"[\s,]*(?:through|speaking through|by way of) ")
_SAYS_FIRST = re.compile(r"(?P<verb>Says|Said|Adds|Writes|Wrote|Asks|Asked) (?=[A-Z])(?!by)")
_BY_WHOM = re.compile(
    r"\b(?:called|described|dubbed|branded|labell?ed|hailed|condemned|denounced|dismissed|criticiz?sed|praised|characterized) "
    r"by (?P<who>[^,;\"_]{3,90}?)(?= as\b| for\b|,|\s*$)"
)
_STATEMENT_BY = re.compile(
    r"(?:an?|the|its) (?:[\w-]+ ){0,3}?(?:statement|report|editorial|commentary|letter|message|dispatch|notice|article|post|tweet)"
    r"(?: (?:issued|released|published|carried|signed|sent|posted|read))?(?: (?:by|from|in|on|of))? (?:the )?"
)
_COLON_NAME = re.compile(r"^(?P<who>[A-Z][^\"._]{1,120}?)\s*(?:\([^)]*\))?:\s*$")
_DASH = re.compile(r"\s*(?:\u2014|--|-)\s*(?P<who>[A-Z][^\"._]{2,80})\s*$")


class Speakers:
    """Finds the speaker of each quotation of one report, in text order."""

    def __init__(self, page: Page, cast: Cast, knowledge: Knowledge) -> None:
        self.cast = cast
        self.text = cast.text
        self.masked = cast.masked
        self.knowledge = knowledge
        self.verbs = _verbs_of(knowledge)
        self.sentences = [
            (one.sentence.start, one.sentence.end)
            for one in page.sentences
            if not one.sentence.furniture and not one.sentence.title
        ]
        self._sentence_starts = [start for start, _ in self.sentences]
        #: Where each quotation found so far stands and who spoke it.
        self.history: list[tuple[int, Speaker]] = []

    # --- cues --------------------------------------------------------------------------------

    def after(self, run: Run) -> Cue | None:
        """The cue that follows a run in its sentence."""
        paragraph = self.cast.paragraph_at(run.outer_start)
        found = self._after_segment(run, paragraph.end)
        if found is None:
            return None
        low, high, joined = found
        at_once = joined and not _NOT_AT_ONCE.match(self.masked, low)
        words = self.masked[low:high]
        if joined or not self.is_full(run):
            match = _ACCORDING.match(words)
            if match:
                return self._inverted_cue(low + match.start("who"), high, "according to", low)
        if at_once:
            match = self.verbs.inverted.match(self.masked, low, high)
            if match and not self._verb_of_other(match.end(), high):
                return self._inverted_cue(match.end(), high, match["verb"], low)
            return self._direct_cue(low, high)
        dash = _DASH.match(self.text, low, paragraph.end)
        if dash and self.cast.persons_between(*dash.span("who")):
            start, end = dash.span("who")
            return Cue(start, end, "", start, end, "speaker:dash", (start, end))
        return self._closing_cue(low, high)

    def _after_segment(self, run: Run, limit: int) -> tuple[int, int, bool] | None:
        """What follows a run in its sentence, and whether a comma or the like joins them."""
        if run.outer_end >= limit:
            return None
        last = self.text[run.start : run.end].rstrip()[-1:]
        rest = self.masked[run.outer_end : limit]
        lead = len(rest) - len(rest.lstrip(" "))
        follows = rest.lstrip(" ")[:1]
        if not follows:
            return None
        joined = last in ",?!\u2014-" or follows in ",\u2014"
        at = run.outer_end
        if follows == ".":
            return None
        if last in ".?!" and (follows.isupper() or follows == '"') and not follows == ",":
            piece = next(split_sentences(self.masked, at + lead, limit), None)
            if piece is None:
                return None
            low, high = piece
            short = re.match(r"(?:[^\s,]+ ){1,6}?(?P<verb>\w+)", self.masked[low:high])
            verb = self.verbs.finite.search(self.masked, low, min(high, low + 70))
            if follows == '"' or short is None or verb is None or (last == "." and high - verb.end() > 45):
                return None
            if last == "." and re.match(r"\s*(?:that|the|it|he|she|they)\b", self.masked[verb.end() : high]):
                return None
            if self.masked[low:high].rstrip().endswith('"') or "_" in self.masked[low:high]:
                return None
            return low, high, True
        if last == "." and follows != ",":
            joined = follows.islower() and not follows.isupper()
        piece = next(split_sentences(self.masked, at, limit), None)
        if piece is None:
            return None
        return at, piece[1], joined

    def _verb_of_other(self, low: int, high: int) -> bool:
        """Whether what seems "said X" is "said that X": no speaker follows."""
        return re.match(r"(?:that|it|he|she|they|there|in|on|to|a lot)\b(?! (?:the|an?) )", self.masked[low:high]) is not None and not re.match(
            r"(?:he|she|it|they)[.,]|(?:he|she) of ", self.masked[low:high]
        )

    def _inverted_cue(self, low: int, limit: int, verb: str, start: int) -> Cue:
        statement = _STATEMENT_BY.match(self.masked, low, limit)
        match = _END_OF_NAME.search(self.masked, statement.end() if statement else low, limit)
        high = match.start() if match else limit
        while high > low and self.masked[high - 1] in " .,":
            high -= 1
        begin = start
        while begin < low and not self.masked[begin].isalnum():
            begin += 1
        more_end = min(limit, low + 200)
        aside = _ANOTHER_MATTER.search(self.masked, high, more_end)
        if aside:
            more_end = aside.start()
        return Cue(low, high, verb, begin, high, "speaker:" + ("according" if "accord" in verb else "verb-first"),
                   (high, more_end) if more_end > high else None)

    def _direct_cue(self, low: int, high: int) -> Cue | None:
        quoted = _QUOTED_AS.search(self.masked, low, high)
        if quoted:
            return Cue(*quoted.span("who"), "quoted", *quoted.span(), "speaker:quoted-as")
        for match in self.verbs.finite.finditer(self.masked, low, high):
            if match.start() - low > 230:
                return None
            if _NOUN_BEFORE.search(self.masked[max(low, match.start() - 12) : match.start()]):
                continue
            cue = self._with_subject(low, match, "speaker:after")
            if cue is not None:
                return cue
        return None

    def _closing_cue(self, low: int, high: int) -> Cue | None:
        """A cue that closes the sentence of quoted words in its midst: "…" for weeks, Kim said."""
        best = None
        for match in self.verbs.finite.finditer(self.masked, low, high):
            if _NOUN_BEFORE.search(self.masked[max(low, match.start() - 12) : match.start()]):
                continue
            comma = self.masked.rfind(", ", low, match.start())
            if comma < 0 or "_" in self.masked[match.end() : high]:
                continue
            rest = self.masked[match.end() : high].strip(" .")
            if re.match(r"(?:that|he|she|it|they|the|there|his|her)\b", rest) or len(rest) > 130:
                continue
            names = self.masked[comma + 2 : match.start()].strip()
            if not names or re.match(r"(?:and|but|which|who|that|because|or|where|when)\b(?! (?:he|she|it) )", names):
                continue
            cue = self._with_subject(comma + 2, match, "speaker:closing")
            if cue is not None:
                best = cue
        if best is not None:
            return best
        match2 = re.search(r", according to (?P<who>[^.;\"_]{2,120})", self.masked[low:high])
        if match2:
            return self._inverted_cue(low + match2.start("who"), high, "according to", low + match2.start() + 2)
        return None

    def before(self, run: Run) -> Cue | None:
        """The cue that stands before a run in its sentence, or ends the paragraph before it."""
        low, high = self._before_segment(run)
        if high <= low:
            return None
        words = self.masked[low:high]
        quoted = None
        for quoted in _QUOTED_AS.finditer(words):
            pass
        if quoted:
            start, end = low + quoted.start("who"), low + quoted.end("who")
            return Cue(start, end, "quoted", low + quoted.start(), low + quoted.end(), "speaker:quoted-as")
        first = _SAYS_FIRST.match(words)
        if first:
            return self._inverted_cue(low + first.end(), high, first["verb"], low)
        colon = _COLON_NAME.match(words)
        if colon and not self.verbs.any_verb.search(words):
            start, end = low + colon.start("who"), low + colon.end("who")
            comma = self.masked.find(",", start, end)
            return Cue(start, comma if comma > 0 else end, "", start, end, "speaker:colon", (start, end))
        by_whom = None
        for by_whom in _BY_WHOM.finditer(words):
            pass
        if by_whom:
            start, end = low + by_whom.start("who"), low + by_whom.end("who")
            return Cue(start, end, by_whom.group().split()[0], low + by_whom.start(), end,
                       "speaker:by-whom")
        matches = list(self.verbs.finite.finditer(self.masked, low, high))
        parts = list(self.verbs.participle.finditer(self.masked, low, high))
        for match in sorted([*matches, *parts], key=lambda one: -one.start()):
            if _NOUN_BEFORE.search(self.masked[max(low, match.start() - 12) : match.start()]):
                continue
            if match.re is self.verbs.participle:
                closer = [one for one in matches if one.start() < match.start()]
                if closer:
                    continue
                return self._main_subject(low, match)
            cue = self._with_subject(low, match, "speaker:before")
            if cue is not None:
                return cue
        match3 = _ACCORDING.search(words) if "ccording to" in words else None
        if match3:
            return self._inverted_cue(low + match3.start("who"), high, "according to", low + match3.start())
        return None

    def _before_segment(self, run: Run) -> tuple[int, int]:
        paragraph = self.cast.paragraph_at(run.outer_start)
        low = paragraph.start
        for start, _ in split_sentences(self.masked, paragraph.start, run.outer_start):
            low = start
        high = run.outer_start
        if re.search(r"[.!?]['\")\]]*\s*$", self.masked[low:high]) and not re.search(r"\b(?:[A-Z]|Mr|Dr|Gen)\.\s*$", self.masked[low:high]):
            return high, high
        return low, high

    def start_of_sentence(self, run: Run) -> int:
        """Where the sentence that holds a run starts."""
        return min(self._before_segment(run)[0], run.outer_start)

    def colon_paragraph(self, run: Run) -> Cue | None:
        """The cue that ends the paragraph before with a colon: "Harlan's statement in full:"."""
        paragraph = self.cast.paragraph_at(run.outer_start)
        if run.outer_start != paragraph.start:
            return None
        at = self.cast.paragraphs.index(paragraph) if paragraph in self.cast.paragraphs else 0
        if at == 0:
            return None
        previous = self.cast.paragraphs[at - 1]
        if not self.masked[: previous.end].rstrip().endswith((":", ",")) or previous.title:
            return None
        pieces = list(split_sentences(self.masked, previous.start, previous.end))
        return self.cue_in(*pieces[-1]) if pieces else None

    def cue_in(self, low: int, high: int) -> Cue | None:
        """The main cue of a sentence without regard to any quotation."""
        for match in self.verbs.finite.finditer(self.masked, low, high):
            if _NOUN_BEFORE.search(self.masked[max(low, match.start() - 12) : match.start()]):
                continue
            cue = self._with_subject(low, match, "speaker:earlier")
            if cue is not None:
                return cue
        match2 = _ACCORDING.search(self.masked, low, high)
        if match2:
            return self._inverted_cue(match2.start("who"), high, "according to", match2.start())
        return None

    def _with_subject(self, low: int, verb: re.Match[str], rule: str) -> Cue | None:
        """The cue of a verb: the words before it that are its subject."""
        begin = low
        for mark in ("; ", ": ", '"', "_", "\u2014 ", " - "):
            at = self.masked.rfind(mark, low, verb.start())
            if at >= 0:
                begin = max(begin, at + len(mark))
        words = self.masked[begin : verb.start()]
        stripped = _ADVERBS.sub("", words + "\x00".replace("\x00", "")) if words.strip() else ""
        if _ADVERBS.search(words):
            stripped = words[: _ADVERBS.search(words).start()]  # type: ignore[union-attr]
            if words[len(stripped):].lstrip().startswith(","):
                tail = words[len(stripped):].strip()
                # "Harlan, in a statement, said": the comma belongs to what was stripped
                trailing = False if tail.count(",") % 2 == 0 or tail == "," else stripped.rstrip().endswith(",")
            else:
                trailing = stripped.rstrip().endswith(",")
        else:
            stripped = words
            trailing = words.rstrip().endswith(",")
        body = stripped.rstrip(" ,")
        if not body.strip():
            return None
        segments: list[tuple[int, int]] = []
        at = 0
        for comma in re.finditer(r", ", body):
            segments.append((begin + at, begin + comma.start()))
            at = comma.end()
        segments.append((begin + at, begin + len(body)))
        index = len(segments) - 1
        more: tuple[int, int] | None = None
        if trailing and index > 0:
            start, end = segments[index]
            if self._opens_with_person(start, end):
                more = segments[index - 1]
            else:
                stop = end
                index -= 1
                while index > 0 and not self._ends_with_name(*segments[index]):
                    index -= 1
                if not self._ends_with_name(*segments[index]):
                    index = len(segments) - 2
                more = (segments[index][1], stop)
        start, end = segments[index]
        if _NO_SUBJECT.fullmatch(self.masked, start, end):
            if self.masked[start:end].strip() in ("having", "then") and index > 0:
                start, end = segments[index - 1]
            else:
                return self._main_subject(low, verb)
        while index > 0 and self._goes_on_listing(segments[index - 1], (start, end)):
            index -= 1
            start = segments[index][0]
        lead = _LEADING.match(self.masked, start, end)
        if lead and lead.end() < end:
            start = lead.end()
        while start < end and not self.masked[start].isalnum() and self.masked[start] not in "(":
            start += 1
        if end - start > 200 or end <= start:
            return None
        pronoun = _PRONOUN.search(self.masked, start, end)
        if pronoun and pronoun["word"].lower() in ("who", "which") and index > 0:
            if start + 4 >= pronoun.end():
                start, end = segments[index - 1]
        return Cue(start, end, verb.group(), start, verb.end(), rule, more)

    def _goes_on_listing(self, one: tuple[int, int], rest: tuple[int, int]) -> bool:
        """"France, the UK and the US": a list of states, not an aside."""
        states = [n for n in self.cast.names_between(*rest) if n.tag in ("A", "G")]
        before = [n for n in self.cast.names_between(*one) if n.tag in ("A", "G")]
        return (
            bool(states)
            and bool(before)
            and before[-1].end == one[1]
            and states[0].start - rest[0] <= 4
            and re.search(r"\band\b", self.masked[rest[0] : rest[1]]) is not None
        )

    def _main_subject(self, low: int, verb: re.Match[str]) -> Cue | None:
        """The subject of a sentence that goes on "…, saying": the first name it opens with."""
        persons = [
            one
            for one in self.cast.persons_between(low, verb.start())
            if not self.is_possessive(one.end)
        ]
        bodies = [
            name
            for name in self.cast.names_between(low, verb.start())
            if name.tag in ("O", "R", "A", "G") and not self.is_possessive(name.end)
        ]
        pronoun = re.match(r"(?:[A-Z]?\w+ )??(he|she|they|it)\b", self.masked[low : verb.start()], re.IGNORECASE)
        firsts = [(one.start, one.end) for one in persons[:1]] + [(name.start, name.end) for name in bodies[:1]]
        if pronoun and (not firsts or low + pronoun.start(1) < min(firsts)[0]):
            start, end = low + pronoun.start(1), low + pronoun.end(1)
        elif firsts:
            start, end = min(firsts)
        else:
            return None
        return Cue(start, end, verb.group(), start, verb.end(), "speaker:participle")

    def _opens_with_person(self, start: int, end: int) -> bool:
        return any(one.start - start < 40 and not self.is_possessive(one.end) and
                   not re.search(r"\b(?:of|for|to|with|at|from|by) (?:the )?$", self.masked[start : one.start])
                   for one in self.cast.persons_between(start, end)) and self.masked[start].isupper()

    def _ends_with_name(self, start: int, end: int) -> bool:
        if re.match(r"(?:an?|the|who|which|whose|one of|head|director|chief|former|also|with|of|in|at|R-|D-|Republican|Democrat)\b", self.masked[start:end]):
            return False
        persons = self.cast.persons_between(start, end)
        if persons and end - persons[-1].end <= 1:
            return True
        names = self.cast.names_between(start, end)
        return bool(names) and names[-1].tag in ("H", "O", "R") and end - names[-1].end <= 1

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
        pronoun = _PRONOUN.search(words)
        if pronoun:
            word = pronoun["word"].lower()
            at = low + pronoun.start("word")
            if speech_at is not None and cue.rule in ("speaker:after", "speaker:closing", "speaker:verb-first"):
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
            if not rest.strip() or rest.lstrip()[0] in ",(" or any(
                one.start <= low + described.end("noun") + 1
                for one in self.cast.persons_between(low + described.end("noun"), high)
            ):
                break
        else:
            described = None
        person = self._person_in(low, high, low + described.start() if described else None,
                                 low + described.end("noun") if described else None)
        if person is not None:
            return self._as_speaker(person, cue)
        through = _THROUGH.match(self.masked, *cue.more) if cue.more is not None else None
        if through and (spoken := self.cast.persons_between(through.end(), cue.more[1])):  # type: ignore[index]
            return self.cast.speaker_of(spoken[0], (cue.low, cue.high))
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
            return self.cast.speaker_of(single[0], cue.more)
        if len(words.split()) <= 7 and cue.rule != "speaker:earlier" and re.search(r"[A-Za-z]{3}", words):
            name = self.report_words(low, high)
            return Speaker(name, "description", self.cast.affiliation_between(low, high), low)
        return None

    def report_words(self, low: int, high: int) -> str:
        """The words as the report spells them."""
        return self.cast.written(low, high)

    def _person_in(self, low: int, high: int, described_at: int | None, noun_end: int | None) -> Person | None:
        chosen: Person | None = None
        for one in self.cast.persons_between(low, high):
            if self.is_possessive(one.end):
                continue
            if described_at is not None and noun_end is not None and one.start > described_at and (
                one.start > noun_end + 1 or one.start < noun_end
            ) and not (one.start > noun_end and one.end == high and "of" not in self.masked[noun_end:one.start] and "for" not in self.masked[noun_end:one.start] and "to" not in self.masked[noun_end:one.start]):
                continue
            if len(one.tokens) == 1 and not self._known_alone(one):
                continue
            if re.search(r"\b(?:to|with|against|about|on|of|for|by|from|told|at) (?:the )?$", self.masked[max(low, one.start - 10) : one.start]) and chosen is not None:
                continue
            chosen = one
            if re.match(r"(?:,| (?:of|at|from|with|who|in|on)\b|$)", self.masked[one.end : high]):
                break
        return chosen

    def _known_alone(self, person: Person) -> bool:
        if len(self.cast.fullest(person).tokens) > 1 or person.titles:
            return True
        return any(isinstance(name.meaning, Holder) for name in self.cast.names_between(person.start, person.end))

    def _as_speaker(self, person: Person, cue: Cue) -> Speaker:
        return self.cast.speaker_of(person, cue.more)

    def _named_in_more(self, described: bool, cue: Cue) -> Speaker | None:
        """"a spokesman, Lee Do-hyun, said": the name follows its description."""
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
                return self.cast.speaker_of(one, (cue.low, cue.high))
        return None

    def _joint_states(self, low: int, high: int) -> Speaker | None:
        """"the foreign ministers of France, the UK and the US": all of them speak."""
        states = [
            name
            for name in self.cast.names_between(low, high)
            if name.tag in ("A", "G") and not self.is_possessive(name.end)
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
            statement = re.match(r"'s? (?:[\w-]+ )?(?:statement|report|website|announcer|commentary|dispatch|editorial|announcement|spokes\w+|account|tweet)\b", self.masked[name.end : high])
            if self.is_possessive(name.end) and not statement:
                continue
            if chosen is not None and name.tag in ("A", "G") and chosen.tag in ("O", "R"):
                continue
            if chosen is not None and re.search(r"\b(?:of|in|for|to|with|on) (?:the )?$", self.masked[chosen.end : name.start]) and chosen.tag in ("O", "R"):
                continue
            chosen = name
            if name.tag in ("O", "R") and re.match(r" (?:in|on|at)\b", self.masked[name.end : high]):
                break
        private = next(((a, b) for a, b in self.cast.private_bodies if low <= a and b <= high), None)
        if private and (chosen is None or private[0] <= chosen.start < private[1] or chosen.tag in ("A", "G")):
            if chosen is None or (private[1] - private[0]) > chosen.end - chosen.start and not isinstance(chosen.meaning, Body):
                name = self.report_words(*private)
                return Speaker(name, "body", self._of_private(private, name), private[0])
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
        return self.cast.affiliation_between(*span) or name

    def body_speaker(self, name: Name) -> Speaker | None:
        """A known body, or "the defense ministry" of the state that is meant, as a speaker."""
        body_sense = name.sense("O") if name.tag == "G" else None
        meaning = body_sense.meaning if body_sense is not None else name.meaning
        words = self.text[name.start : name.end]
        owner = self.cast.owner_before(name.start)
        speech = self.cast.speech
        if isinstance(meaning, BodyRole):
            code = owner or self.cast.state_around(name.start, meaning.code)
            if meaning.kind == "media" or meaning.code in ("officials", "authorities"):
                begin = name.start
                before = re.search(r"(?:[A-Z][\w.'-]* ){0,3}$", self.text[max(0, name.start - 40) : name.start])
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
            code = owner or self.cast.state_around(name.start, meaning.role, states_holding(name))
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
        state = self.knowledge.state_by_code(meaning.state) if meaning.state else None
        printed = _printed(meaning, words, state.name if state else None)
        return Speaker(printed, "body", affiliation_of_body(meaning, words, speech), name.start)

    def _described(self, low: int, high: int, match: re.Match[str]) -> Speaker | None:
        """"a South Korean official"; "the official" is the one described before."""
        article = match["article"].lower()
        words = match["words"].split()
        noun = match["noun"].lower()
        text = self.report_words(low, high)
        stop = _END_OF_NAME.search(text, len(match["article"]) + 1 + len(match["words"]) + len(noun))
        if stop and not match["more"].lstrip().startswith("in "):
            text = text[: stop.start()]
        verb = self.verbs.finite.search(text, len(match["article"]) + 1 + len(match["words"]) + len(noun))
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
        affiliation = self.cast.affiliation_between(low, high)
        phrase = self.masked[low:high].lower()
        if affiliation is None and not re.search(r"\bwestern|\beuropean|\bforeign diplomat", phrase) and (
            re.search(r"\b(?:military|defen[cs]e|government|ministry|intelligence|army|navy|presidential|administration|police|spokes\w+)\b", phrase)
            or noun == "spokesperson"
        ):
            affiliation = self.cast.state_around(low)
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
            if match["article"].lower() in ("the", "some", "many", "several", "those", "both") or match["noun"].lower().rstrip("s") != stem:
                continue
            has = {word.lower() for word in match["words"].split()} | {match["article"].lower()}
            if wanted <= has:
                found = match
        if found is None:
            return None
        return self._described(found.start(), found.end(), found)

    def _titled(self, noun: str, at: int) -> Speaker | None:
        """"the president", "the North Korean leader": the person last named with that title."""
        if noun not in self.cast.speech.titles:
            return None
        low = bisect_left(self.cast._starts, at)
        for one in reversed(self.cast.persons[:low]):
            near = self.masked[max(0, one.start - 60) : one.start].lower()
            after = self.masked[one.end : one.end + 50].lower()
            if noun in one.titles or re.search(rf"\b{re.escape(noun)}\b[^.;]*$", near) or re.match(rf", (?:the |an? |its |\w+'s )?[^.;,]*\b{re.escape(noun)}\b", after):
                return self.cast.speaker_of(one)
        return self.last_person(at, None)

    def _same_body(self, noun: str, at: int) -> Speaker | None:
        """"the ministry", "the agency", "the statement": the body last named that can be it."""
        names = self.cast.names[: bisect_left([name.start for name in self.cast.names], at)]
        if noun not in ("statement", "report", "dispatch", "letter", "document", "release", "announcement", "commentary", "editorial", "article", "memo", "post", "spokesman", "spokeswoman", "spokesperson", "announcer", "presenter", "website"):
            for name in reversed(names):
                meaning = name.meaning
                if isinstance(meaning, Body | BodyRole):
                    words = (self.text[name.start : name.end] + " " + (meaning.name if isinstance(meaning, Body) else meaning.code)).lower()
                    kind = meaning.kind
                    if re.search(rf"\b{re.escape(noun)}\b", words) or (noun, kind) in _KINDS:
                        return self.body_speaker(name)
            for low, high in reversed([span for span in self.cast.private_bodies if span[0] < at]):
                if noun in self.text[low:high].lower() or noun in ("company", "firm", "group", "institute", "think tank"):
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
                if low <= where < high and speaker.kind in ("person", "description") and self._may_be(speaker, other):
                    return speaker
            persons = [
                one
                for one in self.cast.persons_between(low, high)
                if not self.is_possessive(one.end)
                and self._known_or_full(one)
                and (other is None or self.cast.gender(one) != other)
            ]
            subjects = [one for one in persons if self._is_subject(one, low)]
            if subjects:
                return self.cast.speaker_of(subjects[0])
            described = self._described_subject(low, high)
            if described is not None:
                return described
        return next((speaker for _, speaker in reversed(spoken) if speaker.kind == "person"), None)

    def _described_subject(self, low: int, high: int) -> Speaker | None:
        match = self.cast.speech.described.match(self.masked, low, high)
        if match and match["article"].lower() in ("a", "an", "one", "another") and self.verbs.finite.search(self.masked, match.end("noun"), high):
            return self._described(match.start(), match.end(), match)
        return None

    def _may_be(self, speaker: Speaker, other: str | None) -> bool:
        if other is None:
            return True
        words = set(speaker.name.lower().split())
        wrong = self.cast.speech.she if other == "she" else self.cast.speech.he
        if speaker.kind == "description":
            return not words & (wrong | ({"woman", "girl", "mother"} if other == "she" else {"man", "boy", "father"}))
        person = next((one for one in self.cast.persons if one.start == speaker.at), None)
        return person is None or self.cast.gender(person) != other

    def _known_or_full(self, person: Person) -> bool:
        return len(person.tokens) > 1 or self._known_alone(person)

    def _is_subject(self, person: Person, low: int) -> bool:
        before = self.masked[max(low, person.start - 90) : person.start]
        before = _TITLES_BEFORE.sub("", before)
        return not re.search(
            r"\b(?:to|with|of|by|from|for|against|about|on|told|tell|met|meet|over|than|between|like|including|at|in|under|after|before|asked|and|accused|urged|called|quoted|behind) (?:(?:the|a|an|then|former|his|her|their|its) ){0,2}$",
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
                if self.is_possessive(name.end) and not re.match(r"'s? (?:[\w-]+ )?(?:statement|report|spokes)", self.masked[name.end : high]):
                    continue
                if not self._is_subject(Person(name.start, name.end, ("",)), low) and not re.search(
                    r"\b(?:by|from|according to|(?:statement|editorial|report|article|commentary|letter) (?:from|in|by|of)|spokes\w+ for|spokes\w+ of|officials? (?:from|at)) (?:the |an? |[A-Z][\w.]*'s |[A-Z]\w+ )*$", self.masked[max(low, name.start - 60) : name.start]
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
            cue = self.cue_in(low, high)
            if cue is None:
                continue
            speaker = self.who(cue)
            if speaker is not None and not (speaker.kind == "description" and len(speaker.name.split()) < 2):
                return cue, speaker
        return None

    # --- small questions -------------------------------------------------------------------------

    def is_possessive(self, end: int) -> bool:
        """Whether "'s" follows."""
        return self.masked.startswith(("'s", "' "), end)

    def is_full(self, run: Run) -> bool:
        """Whether a run is whole speech, not a fragment in somebody else's sentence."""
        words = self.text[run.start : run.end].lstrip("(['\" .\u2026")
        return bool(words) and (words[0].isupper() or words[0].isdigit())


#: Roles that are people rather than bodies: no "it" stands for them.
_NO_BODY = frozenset(
    "officials sources analysts experts witnesses defence_officials military_officials "
    "intelligence_officials diplomats lawmakers spokesperson".split()
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


def _printed(body: Body, words: str, state: str | None) -> str:
    """A body's name as a reader of the report knows it.

    Its nickname where that shares no word with the name ("Blue House"); a medium as described
    ("North Korean state television"); else the name with its state's before it.
    """
    name = {word.lower() for word in re.findall(r"\w+", body.name)} - _SMALL
    said = {word.lower() for word in re.findall(r"\w+", words)} - _SMALL
    acronym = (words.isupper() and len(words) <= 7) or body.name.isupper()
    if not name & said and words[:1].isupper() and not acronym:
        return words
    if body.kind == "media" and words.split()[-1].islower():
        return words
    if state and said < name and said | {state.lower()} == name:
        return f"{state} {words}"
    return body.name


_SMALL = frozenset(["of", "the", "and", "for"])
