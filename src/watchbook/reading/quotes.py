"""Direct quotations: the quoted words, who spoke them, for whom, and to what end.

Five words or more; one for each stretch of speech with one speaker and one cue. Titles, names
and fragments of a few words are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from watchbook.knowledge import Knowledge
from watchbook.reading.annotation import Page
from watchbook.reading.people import Cast, Speaker
from watchbook.reading.quotation_marks import Run, find_runs, has_marks, story_paragraphs
from watchbook.reading.sentences import split_sentences
from watchbook.reading.speakers import Cue, Speakers
from watchbook.reading.stances import find_stance
from watchbook.records import Quote, quote

#: Fewer words than this are no quotation.
FEWEST_WORDS = 5
#: What ends quoted words also ends, or joins, the sentence around them.
_STOPS = ".,?!\u2026 "
_TITLED = re.compile(r"\b(?:titled|entitled|headlined|captioned|named)[ ,:]*$")
_WORD = re.compile(r"[\w'&%$-]*\w[\w'&%$-]*")


@dataclass(frozen=True, slots=True)
class _Speech:
    """Runs that belong together, with the cue that was found while joining them."""

    runs: tuple[Run, ...]
    after: Cue | None


def find_quotes(page: Page, knowledge: Knowledge) -> tuple[Quote, ...]:
    """The direct quotations of a report, in text order."""
    if not has_marks(page.folded.text):
        return ()
    paragraphs = story_paragraphs(page)
    runs = tuple(run for run in find_runs(page, paragraphs) if run.end > run.start)
    if not any(_words(page, run) >= 2 for run in runs):
        return ()
    masked = _masked(page.folded.text, runs)
    if not any(_may_be_speech(page, run) for run in runs) and sum(_words(page, run) for run in runs) < FEWEST_WORDS:
        return ()
    cast = Cast(page, paragraphs, masked, knowledge)
    speakers = Speakers(page, cast, knowledge)
    found: list[Quote] = []
    previous: tuple[_Speech, Speaker | None, Cue | None] | None = None
    for speech in _speeches(page, runs, speakers):
        cue, speaker = _speaker(speech, speakers, previous)
        if speaker is not None and (
            speakers.is_full(speech.runs[0]) or _words(page, speech.runs[0]) >= FEWEST_WORDS
        ):
            speakers.history.append((speech.runs[0].start, speaker))
        previous = (speech, speaker, cue)
        if sum(_words(page, run) for run in speech.runs) < FEWEST_WORDS or _is_title(page, speech, speakers):
            continue
        found.append(_quote(page, speech, speaker, cue, knowledge))
    return tuple(found)


def _masked(text: str, runs: tuple[Run, ...]) -> str:
    pieces: list[str] = []
    at = 0
    for run in runs:
        pieces.append(text[at : run.start])
        words = text[run.start : run.end]
        kept = len(words) - len(words.rstrip(_STOPS)) if len(words) > 1 else 0
        pieces.append("_" * (len(words) - kept) + words[len(words) - kept :])
        at = run.end
    pieces.append(text[at:])
    return "".join(pieces)


def _words(page: Page, run: Run) -> int:
    return len(_WORD.findall(page.folded.text, run.start, run.end))


def _may_be_speech(page: Page, run: Run) -> bool:
    return _words(page, run) >= FEWEST_WORDS


def _is_title(page: Page, speech: _Speech, speakers: Speakers) -> bool:
    """Whether the marks hold a book's, a song's or an article's title."""
    if len(speech.runs) > 1 or (speech.after is not None and speech.after.rule != "speaker:closing"):
        return False
    run = speech.runs[0]
    words = page.folded.text[run.start : run.end]
    if _TITLED.search(page.folded.text, max(0, run.outer_start - 24), run.outer_start):
        return True
    if words.rstrip()[-1:] in ".?!,":
        return False
    long = [word for word in re.findall(r"[A-Za-z][\w'-]*", words) if len(word) > 3]
    return len(long) > 1 and all(word[0].isupper() for word in long)


# --- which runs belong together -----------------------------------------------------------------


def _speeches(page: Page, runs: tuple[Run, ...], speakers: Speakers) -> Iterator[_Speech]:
    cues = [speakers.after(run) if _words(page, run) else None for run in runs]
    at = 0
    while at < len(runs):
        group = [runs[at]]
        cue = cues[at]
        while at + 1 < len(runs):
            joins = _joins(page, group, runs[at + 1], cue, cues[at + 1], speakers)
            if not joins:
                break
            at += 1
            group.append(runs[at])
            cue = cue or cues[at]
        yield _Speech(tuple(group), cue)
        at += 1


def _joins(
    page: Page, group: list[Run], run: Run, cue: Cue | None, own: Cue | None, speakers: Speakers
) -> bool:
    """Whether a run goes on with the speech of the runs before it."""
    last = group[-1]
    text = speakers.masked
    if run.goes_on and not last.closed:
        return True
    if not (speakers.is_full(last) or len(group) > 1) and last.paragraph != run.paragraph:
        return False
    if last.paragraph == run.paragraph and not speakers.is_full(run) and _same_sentence(page, last, run, speakers):
        return own is None or cue is None or own.rule == "speaker:after"
    if last.paragraph == run.paragraph:
        gap = text[last.outer_end : run.outer_start]
        if not gap.strip(" ,\u2026."):
            return speakers.is_full(run) and (speakers.is_full(last) or bool(gap.strip()))
        if cue is None or cue.start < last.outer_end or cue.end > run.outer_start:
            return False
        pieces = list(split_sentences(gap, 0, len(gap)))
        inner = gap.rstrip()
        if len(pieces) > 1 and not _is_lead(pieces, gap, run, own, speakers):
            return False
        if inner.endswith((",", ":", "\u2014")):
            return _interrupts(gap)
        if inner.endswith((" adding", " and", " but", " continuing")) and inner.endswith(("adding", "continuing")):
            return True
        if inner.endswith("."):
            return speakers.is_full(run) and own is None
        return False
    if run.paragraph - last.paragraph > 1 and not _neighbours(speakers, last, run):
        return False
    paragraph = speakers.cast.paragraph_at(run.outer_start)
    if run.outer_start != paragraph.start or own is not None or not speakers.is_full(run):
        return False
    before = speakers.cast.paragraph_at(last.outer_start)
    rest = text[last.outer_end : before.end]
    if len(list(split_sentences(rest, 0, len(rest)))) > 1 and rest.strip(" ."):
        return False
    if rest.strip(" .") and cue is None:
        return False
    tail = text[run.outer_end : paragraph.end].strip(" .")
    return not tail or "_" in tail


def _same_sentence(page: Page, last: Run, run: Run, speakers: Speakers) -> bool:
    """Two fragments of one sentence under one verb: would "…" until they "…"."""
    gap = speakers.masked[last.outer_end : run.outer_start]
    return (
        min(_words(page, last), _words(page, run)) >= FEWEST_WORDS
        and len(gap) < 120
        and speakers.masked[last.end - 1] not in ".,?!"
        and not re.search(r"[.?!:;] ", gap)
        and not speakers.verbs.any_verb.search(gap)
    )


def _is_lead(
    pieces: list[tuple[int, int]], gap: str, run: Run, own: Cue | None, speakers: Speakers
) -> bool:
    return False


def _interrupts(gap: str) -> bool:
    """"…," Harlan said, "…": nothing but the cue stands between."""
    return len(gap.split()) <= 24 and not re.search(r"\b(?:that|but|called|calling|said it|and said|and called)\b", gap)


def _neighbours(speakers: Speakers, one: Run, other: Run) -> bool:
    numbers = [paragraph.number for paragraph in speakers.cast.paragraphs]
    return (
        one.paragraph in numbers
        and other.paragraph in numbers
        and numbers.index(other.paragraph) - numbers.index(one.paragraph) == 1
    )


# --- who speaks ---------------------------------------------------------------------------------


def _speaker(
    speech: _Speech,
    speakers: Speakers,
    previous: tuple[_Speech, Speaker | None, Cue | None] | None,
) -> tuple[Cue | None, Speaker | None]:
    """The cue of a speech and whom it names: beside it first, then ever farther from it."""
    first = speech.runs[0]
    before = speakers.before(first)
    tries: list[Cue | None] = [speech.after, before]
    if before is not None and speech.after is not None and speech.after.rule == "speaker:according":
        tries = [before, speech.after]
    if before is not None and speakers.masked[: first.outer_start].rstrip().endswith(":"):
        tries = [before, speech.after]
    if speech.after is not None and before is not None and speech.after.rule == "speaker:closing":
        tries = [before, speech.after] if not speakers.is_full(first) else tries
    tries.append(speakers.colon_paragraph(first))
    for cue in tries:
        if cue is None:
            continue
        speaker = speakers.who(cue, speakers.start_of_sentence(first))
        if speaker is not None:
            return cue, speaker
    if previous is not None and previous[1] is not None:
        last = previous[0].runs[-1]
        if last.paragraph == first.paragraph or (
            speakers.is_full(first) and _neighbours(speakers, last, first)
            and first.outer_start == speakers.cast.paragraph_at(first.outer_start).start
        ):
            return previous[2], previous[1]
    credited = speakers.credited_before(first.outer_start)
    if credited is not None:
        return credited
    return None, previous[1] if previous is not None else None


def _cue_words(text: str, run: Run, cue: Cue | None) -> str:
    """The verb of saying with the next words, and what leads into a fragment: "called on the
    North to "…"", "pressed it to act "…," an official said"."""
    lead = text[max(0, run.outer_start - 60) : run.outer_start]
    lead = re.split(r"[.?!:\"\n] ?", lead)[-1] if run.outer_start and text[run.start].islower() else ""
    if cue is None or not cue.verb:
        return lead
    if cue.end > run.outer_start:
        return f"{lead} {cue.verb}"
    at = max(cue.start, text.find(cue.verb, cue.start, cue.end))
    return f"{lead} {text[at : min(cue.end + 14, run.outer_start)]}"


def _quote(
    page: Page, speech: _Speech, speaker: Speaker | None, cue: Cue | None, knowledge: Knowledge
) -> Quote:
    text = page.report.text
    folded = page.folded
    parts = []
    for run in speech.runs:
        low, high = run.start, run.end
        while low < high and folded.text[low].isspace():
            low += 1
        while high > low and folded.text[high - 1].isspace():
            high -= 1
        if high > low:
            parts.append(quote(text, folded.origin(low), folded.origin(high - 1) + 1))
    words = " ".join(part.exact for part in parts)
    affiliation = speaker.affiliation if speaker is not None else None
    official = affiliation is not None and (affiliation.isupper() or ", " in affiliation)
    stance, rule = find_stance(
        words,
        _cue_words(folded.text, speech.runs[0], cue),
        knowledge,
        official=official,
        body=official and speaker is not None and speaker.kind in ("body", "state"),
    )
    told = None
    if cue is not None and cue.end > cue.start:
        begin = cue.start
        if speaker is not None and cue.start == cue.low < speaker.at < cue.high:
            begin = speaker.at
        told = quote(text, folded.origin(begin), folded.origin(cue.end - 1) + 1)
    rules = (cue.rule,) if cue is not None else ()
    return Quote(
        speaker=speaker.name if speaker is not None else None,
        affiliation=affiliation,
        text=words,
        stance=stance,
        evidence=tuple(parts),
        cue=told,
        rules=(*rules, rule),
    )
