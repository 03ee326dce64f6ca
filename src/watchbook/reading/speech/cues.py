"""The words that tell who spoke a quotation: its cue.

"…," Harlan told reporters; said Dr Ro, a fellow at Veridan; according to the ministry; Harlan
called it "…"; KCNA quoted Kim as saying; Mara Harlan, envoy: "…".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from watchbook.knowledge import Knowledge
from watchbook.reading.speech.people import Cast
from watchbook.reading.speech.quotation_marks import Run
from watchbook.reading.speech.speech_words import verbs_of
from watchbook.reading.text.sentences import LONGEST, split_sentences


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


#: What stands between a subject and its verb.
_ADVERBS = re.compile(
    r"(?:[\s,]+(?:also|has|have|had|then|later|earlier|first|again|still|just|"
    r"did not|does not|do not|"
    r"would|will|could|is|are|was|were|been|being|not|only|even|today|tonight|yesterday|once|"
    r"then|further|separately|[a-z]+ly|"
    r"(?:on |late |early |late on |early on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|"
    r"Sun)day(?: (?:morning|afternoon|evening|night))?|"
    r"(?:in|at|on|during|through|via) (?:a|an|the|his|her|its|their|one) (?:[\w-]+ "
    r"){0,3}?(?:statement|tweet|interview|briefing|speech|"
    r"conference|email|e-mail|message|post|rally|report|commentary|dispatch|letter|"
    r"note|release|call|meeting|hearing|appearance|remarks|twitter|facebook)|"
    r"on Twitter|on X|on Facebook|in [A-Z]\w+|for (?:his|her|its|their) part|"
    r"in turn|at the time))+\s*$"
)
_NOUN_BEFORE = re.compile(
    r"\b(?:the|a|an|its|his|her|their|of|such|these|those|to|by|no|any|some|several|"
    r"more|police|my|our|your|two|three|"
    r"other|new|this|that|recent|can|cannot|may|might|must|should|don't|didn't|"
    r"doesn't|and the|United) $",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"(?:(?:but|and|while|as|that|when|after|where|because|although|though|however|"
    r"meanwhile|so|if|or|for|since|yet|then|also|what|how|with) )+",
    re.IGNORECASE,
)
_NO_SUBJECT = re.compile(r"\s*(?:but|and|or|then|having|and then|but then|later)\s*")
_NOT_AT_ONCE = re.compile(
    r"\s*(?:,\s*)?(?:and|but|which|that|to|in|for|of|on|at|when|while|because|"
    r"or|by|from|with|about|after|before|during|against|into|if|as)\b(?! (?:he|"
    r"she|they|it) )",
)
_QUOTED_AS = re.compile(
    r"\b(?:quoted|quotes|quoting|cited|cites|citing|paraphrased) (?!by )(?P<who>[^\"]{2,90}?) "
    r"as (?:also )?(?:saying|telling|writing|calling|describing|stating|warning|"
    r"declaring|having)"
)
_ACCORDING = re.compile(
    r"[\s,\u2014-]*(?:[Aa]ccording to|in the words of|as per) (?P<who>[^.;\"_]{2,160})"
)
END_OF_NAME = re.compile(
    r",| (?:in (?:a|an|the|his|her|its|their|[A-Z])|on|at (?:a|an|the|his|her) "
    r"(?:[\w-]+ ){0,4}?(?:briefing|conference|rally|meeting|event|hearing|news|"
    r"speech|interview|start|end|time)"
    r"|during|to (?:the|a|his|her|reporters)|after|when|as|while|before|following|"
    r"over|about|who|last|late|early|this|that|by|via|through|standing|speaking|"
    r"referring|adding|citing|announcing|yesterday|today|Monday|Tuesday|Wednesday|"
    r"Thursday|Friday|Saturday|Sunday)\b|[;:(\u2014_]| - "
)
_ANOTHER_MATTER = re.compile(
    r", (?:which|whose|where|adding|referring|noting|saying|citing|in reference)\b"
)
_SAYS_FIRST = re.compile(r"(?P<verb>Says|Said|Adds|Writes|Wrote|Asks|Asked) (?=[A-Z])(?!by)")
_BY_WHOM = re.compile(
    r"\b(?:called|described|dubbed|branded|labell?ed|hailed|condemned|denounced|"
    r"dismissed|criticiz?sed|praised|characterized) "
    r"by (?P<who>[^,;\"_]{3,90}?)(?= as\b| for\b|,|\s*$)"
)
_STATEMENT_BY = re.compile(
    r"(?:an?|the|its) (?:[\w-]+ ){0,3}?(?:statement|report|editorial|commentary|"
    r"letter|message|dispatch|notice|article|post|tweet)"
    r"(?: (?:issued|released|published|carried|signed|sent|posted|read))?(?: "
    r"(?:by|from|in|on|of))? (?:the )?"
)
_COLON_NAME = re.compile(r"^(?P<who>[A-Z][^\"._]{1,120}?)\s*(?:\([^)]*\))?:\s*$")
_DASH = re.compile(r"\s*(?:\u2014|--|-)\s*(?P<who>[A-Z][^\"._]{2,80})\s*$")
PRONOUN = re.compile(
    r"(?:^|[\s,(\u2014])(?P<word>he|she|it|they|who|which|we|i|you)\s*$", re.IGNORECASE
)


def _segments(words: str, begin: int) -> list[tuple[int, int]]:
    """The parts of some words between their commas, as spans of the text they begin in."""
    found: list[tuple[int, int]] = []
    at = 0
    for comma in re.finditer(r", ", words):
        found.append((begin + at, begin + comma.start()))
        at = comma.end()
    found.append((begin + at, begin + len(words)))
    return found


def last_match(pattern: re.Pattern[str], text: str, start: int = 0) -> re.Match[str] | None:
    """The last of a pattern's matches, or None."""
    found = None
    for match in pattern.finditer(text, start):
        found = match
    return found


class Cues:
    """Finds the cues of one report."""

    def __init__(self, cast: Cast, knowledge: Knowledge) -> None:
        self.cast = cast
        self.text = cast.text
        self.masked = cast.masked
        self.verbs = verbs_of(knowledge)

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
        if last in ".?!" and (follows.isupper() or follows == '"') and follows != ",":
            piece = next(split_sentences(self.masked, at + lead, limit), None)
            if piece is None:
                return None
            low, high = piece
            short = re.match(r"(?:[^\s,]+ ){1,6}?(?P<verb>\w+)", self.masked[low:high])
            verb = self.verbs.finite.search(self.masked, low, min(high, low + 70))
            if (
                follows == '"'
                or short is None
                or verb is None
                or (last == "." and high - verb.end() > 45)
            ):
                return None
            if last == "." and re.match(
                r"\s*(?:that|the|it|he|she|they)\b", self.masked[verb.end() : high]
            ):
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
        return re.match(
            r"(?:that|it|he|she|they|there|in|on|to|a lot)\b(?! (?:the|an?) )",
            self.masked[low:high],
        ) is not None and not re.match(
            r"(?:he|she|it|they)[.,]|(?:he|she) of ", self.masked[low:high]
        )

    def _inverted_cue(self, low: int, limit: int, verb: str, start: int) -> Cue:
        statement = _STATEMENT_BY.match(self.masked, low, limit)
        match = END_OF_NAME.search(self.masked, statement.end() if statement else low, limit)
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
        return Cue(
            low,
            high,
            verb,
            begin,
            high,
            "speaker:" + ("according" if "accord" in verb else "verb-first"),
            (high, more_end) if more_end > high else None,
        )

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
            if not names or re.match(
                r"(?:and|but|which|who|that|because|or|where|when)\b(?! (?:he|she|it) )", names
            ):
                continue
            cue = self._with_subject(comma + 2, match, "speaker:closing")
            if cue is not None:
                best = cue
        if best is not None:
            return best
        match2 = re.search(r", according to (?P<who>[^.;\"_]{2,120})", self.masked[low:high])
        if match2:
            return self._inverted_cue(
                low + match2.start("who"), high, "according to", low + match2.start() + 2
            )
        return None

    def before(self, run: Run) -> Cue | None:
        """The cue that stands before a run in its sentence, or ends the paragraph before it."""
        low, high = self._before_segment(run)
        if high <= low:
            return None
        words = self.masked[low:high]
        quoted = last_match(_QUOTED_AS, words)
        if quoted:
            start, end = low + quoted.start("who"), low + quoted.end("who")
            return Cue(
                start, end, "quoted", low + quoted.start(), low + quoted.end(), "speaker:quoted-as"
            )
        first = _SAYS_FIRST.match(words)
        if first:
            return self._inverted_cue(low + first.end(), high, first["verb"], low)
        colon = _COLON_NAME.match(words)
        if colon and not self.verbs.any_verb.search(words):
            start, end = low + colon.start("who"), low + colon.end("who")
            comma = self.masked.find(",", start, end)
            return Cue(
                start, comma if comma > 0 else end, "", start, end, "speaker:colon", (start, end)
            )
        by_whom = last_match(_BY_WHOM, words)
        if by_whom:
            start, end = low + by_whom.start("who"), low + by_whom.end("who")
            return Cue(
                start,
                end,
                by_whom.group().split()[0],
                low + by_whom.start(),
                end,
                "speaker:by-whom",
            )
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
            return self._inverted_cue(
                low + match3.start("who"), high, "according to", low + match3.start()
            )
        return None

    def _before_segment(self, run: Run) -> tuple[int, int]:
        paragraph = self.cast.paragraph_at(run.outer_start)
        low = max(paragraph.start, run.outer_start - LONGEST)
        for start, _ in split_sentences(self.masked, low, run.outer_start):
            low = start
        high = run.outer_start
        if re.search(r"[.!?]['\")\]]*\s*$", self.masked[low:high]) and not re.search(
            r"\b(?:[A-Z]|Mr|Dr|Gen)\.\s*$", self.masked[low:high]
        ):
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
        adverbs = _ADVERBS.search(words)
        kept = words[: adverbs.start()] if adverbs else words
        # "Harlan, the envoy, later said": a comma before the verb closes an aside
        aside = words[len(kept.rstrip(" ,")) :].lstrip().startswith(",")
        body = kept.rstrip(" ,")
        if not body.strip():
            return None
        segments = _segments(body, begin)
        index = len(segments) - 1
        more: tuple[int, int] | None = None
        if aside and index > 0:
            index, more = self._before_aside(segments)
        start, end = segments[index]
        if _NO_SUBJECT.fullmatch(self.masked, start, end):
            if self.masked[start:end].strip() not in ("having", "then") or index == 0:
                return self._main_subject(low, verb)
            start, end = segments[index - 1]
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
        pronoun = PRONOUN.search(self.masked, start, end)
        relative = pronoun is not None and pronoun["word"].lower() in ("who", "which")
        if pronoun and relative and index > 0 and start + 4 >= pronoun.end():
            start, end = segments[index - 1]
        return Cue(start, end, verb.group(), start, verb.end(), rule, more)

    def _before_aside(self, segments: list[tuple[int, int]]) -> tuple[int, tuple[int, int]]:
        """Which of the parts between commas is the subject where the last one is set off, and
        the part that describes it."""
        last = len(segments) - 1
        if self._opens_with_person(*segments[last]):  # "a spokesman, Harlan, said"
            return last, segments[last - 1]
        index = last - 1
        while index > 0 and not self._ends_with_name(*segments[index]):
            index -= 1
        if not self._ends_with_name(*segments[index]):
            index = last - 1
        return index, (segments[index][1], segments[last][1])

    def _goes_on_listing(self, one: tuple[int, int], rest: tuple[int, int]) -> bool:
        """ "France, the UK and the US": a list of states, not an aside."""
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
            if not self.cast.is_possessive(one.end)
        ]
        bodies = [
            name
            for name in self.cast.names_between(low, verb.start())
            if name.tag in ("O", "R", "A", "G") and not self.cast.is_possessive(name.end)
        ]
        pronoun = re.match(
            r"(?:[A-Z]?\w+ )??(he|she|they|it)\b", self.masked[low : verb.start()], re.IGNORECASE
        )
        firsts = [(one.start, one.end) for one in persons[:1]] + [
            (name.start, name.end) for name in bodies[:1]
        ]
        if pronoun and (not firsts or low + pronoun.start(1) < min(firsts)[0]):
            start, end = low + pronoun.start(1), low + pronoun.end(1)
        elif firsts:
            start, end = min(firsts)
        else:
            return None
        return Cue(start, end, verb.group(), start, verb.end(), "speaker:participle")

    def _opens_with_person(self, start: int, end: int) -> bool:
        return (
            any(
                one.start - start < 40
                and not self.cast.is_possessive(one.end)
                and not re.search(
                    r"\b(?:of|for|to|with|at|from|by) (?:the )?$", self.masked[start : one.start]
                )
                for one in self.cast.persons_between(start, end)
            )
            and self.masked[start].isupper()
        )

    def _ends_with_name(self, start: int, end: int) -> bool:
        if re.match(
            r"(?:an?|the|who|which|whose|one of|head|director|chief|former|also|with|"
            r"of|in|at|R-|D-|Republican|Democrat)\b",
            self.masked[start:end],
        ):
            return False
        persons = self.cast.persons_between(start, end)
        if persons and end - persons[-1].end <= 1:
            return True
        names = self.cast.names_between(start, end)
        return bool(names) and names[-1].tag in ("H", "O", "R") and end - names[-1].end <= 1

    def is_full(self, run: Run) -> bool:
        """Whether a run is whole speech, not a fragment in somebody else's sentence."""
        words = self.text[run.start : run.end].lstrip("(['\" .\u2026")
        return bool(words) and (words[0].isupper() or words[0].isdigit())
