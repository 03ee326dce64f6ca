"""Which runs of quoted words are one speech: "…," Harlan said. "…", over cues and paragraphs.

One speech has one speaker and one cue. Titles and names in quotation marks are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from watchbook.reading.speech.cues import Cue
from watchbook.reading.speech.quotation_marks import Run
from watchbook.reading.speech.speakers import Speakers
from watchbook.reading.text.sentences import split_sentences

#: Fewer words than this are no quotation.
FEWEST_WORDS = 5
#: What ends quoted words also ends, or joins, the sentence around them.
_STOPS = ".,?!\u2026 "
_TITLED = re.compile(r"\b(?:titled|entitled|headlined|captioned|named)[ ,:]*$")
_WORD = re.compile(r"[\w'&%$-]*\w[\w'&%$-]*")
#: More than a cue stands between two runs: "…" and called it "…".
_NEW_CLAUSE = re.compile(r"\b(?:that|but|called|calling|said it|and said)\b")


@dataclass(frozen=True, slots=True)
class Speech:
    """Runs that belong together. ``after`` is the cue that follows one of them, or None."""

    runs: tuple[Run, ...]
    after: Cue | None


def mask_quoted(text: str, runs: tuple[Run, ...]) -> str:
    """The text with quoted words blanked, of the same length, so that names and verbs within
    them do not mislead; the stop or comma they end with stays."""
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


def count_words(text: str, *runs: Run) -> int:
    """How many words some runs have."""
    return sum(len(_WORD.findall(text, run.start, run.end)) for run in runs)


def is_title(text: str, speech: Speech) -> bool:
    """Whether the marks hold a book's, a song's or an article's title: "A Long Night in May"."""
    if len(speech.runs) > 1:
        return False
    if speech.after is not None and speech.after.rule != "speaker:closing":
        return False
    run = speech.runs[0]
    if _TITLED.search(text, max(0, run.outer_start - 24), run.outer_start):
        return True
    words = text[run.start : run.end]
    if words.rstrip()[-1:] in ".?!,":
        return False
    long = [word for word in re.findall(r"[A-Za-z][\w'-]*", words) if len(word) > 3]
    return len(long) > 1 and all(word[0].isupper() for word in long)


def find_speeches(runs: tuple[Run, ...], speakers: Speakers) -> Iterator[Speech]:
    """The runs, those together that are one speech, in text order."""
    cues = [speakers.cues.after(run) for run in runs]
    at = 0
    while at < len(runs):
        group = [runs[at]]
        cue = cues[at]
        while at + 1 < len(runs) and _goes_on(group, runs[at + 1], cue, cues[at + 1], speakers):
            at += 1
            group.append(runs[at])
            cue = cue or cues[at]
        yield Speech(tuple(group), cue)
        at += 1


def _goes_on(
    group: list[Run], run: Run, cue: Cue | None, own: Cue | None, speakers: Speakers
) -> bool:
    """Whether a run goes on with the speech before it; ``own`` is the cue that follows it."""
    last = group[-1]
    if run.goes_on and not last.closed:
        return True
    if last.paragraph != run.paragraph:
        return (
            (speakers.cues.is_full(last) or len(group) > 1)
            and own is None
            and _goes_on_in_next_paragraph(last, run, cue, speakers)
        )
    if not speakers.cues.is_full(run) and _same_clause(last, run, speakers):
        return own is None or cue is None or own.rule == "speaker:after"
    return _goes_on_after_cue(last, run, cue, own, speakers)


def _goes_on_after_cue(
    last: Run, run: Run, cue: Cue | None, own: Cue | None, speakers: Speakers
) -> bool:
    """ "…," Harlan said. "…" and "…," Harlan said, "…" and "…," Harlan said, adding "…"."""
    gap = speakers.masked[last.outer_end : run.outer_start]
    full = speakers.cues.is_full(run)
    if gap.strip() in ("", "...", "\u2026"):
        return full and speakers.cues.is_full(last)
    if cue is None or cue.start < last.outer_end or cue.end > run.outer_start:
        return False
    if sum(1 for _ in split_sentences(gap, 0, len(gap))) > 1:
        return False
    gap = gap.rstrip()
    if gap.endswith((",", ":", "\u2014")):
        return len(gap.split()) <= 24 and not _NEW_CLAUSE.search(gap)
    if gap.endswith((" adding", " continuing")):
        return True
    return gap.endswith(".") and full and own is None


def _goes_on_in_next_paragraph(last: Run, run: Run, cue: Cue | None, speakers: Speakers) -> bool:
    """A paragraph that is nothing but quoted words goes on with the speech before it."""
    if not are_neighbours(speakers, last, run) or not speakers.cues.is_full(run):
        return False
    paragraph = speakers.cast.paragraph_at(run.outer_start)
    if run.outer_start != paragraph.start:
        return False
    before = speakers.cast.paragraph_at(last.outer_start)
    rest = speakers.masked[last.outer_end : before.end]
    if rest.strip(" .") and (
        cue is None or sum(1 for _ in split_sentences(rest, 0, len(rest))) > 1
    ):
        return False
    tail = speakers.masked[run.outer_end : paragraph.end].strip(" .")
    return not tail or "_" in tail


def _same_clause(last: Run, run: Run, speakers: Speakers) -> bool:
    """Two fragments of one sentence under one verb: would "…" until they "…"."""
    gap = speakers.masked[last.outer_end : run.outer_start]
    return (
        count_words(speakers.text, last) >= FEWEST_WORDS
        and count_words(speakers.text, run) >= FEWEST_WORDS
        and len(gap) < 120
        and speakers.masked[last.end - 1] not in ".,?!"
        and not re.search(r"[.?!:;] ", gap)
        and not speakers.cues.verbs.any_verb.search(gap)
    )


def are_neighbours(speakers: Speakers, one: Run, other: Run) -> bool:
    """Whether the second run stands in the paragraph after that of the first."""
    numbers = [paragraph.number for paragraph in speakers.cast.paragraphs]
    return (
        one.paragraph in numbers
        and other.paragraph in numbers
        and numbers.index(other.paragraph) - numbers.index(one.paragraph) == 1
    )
