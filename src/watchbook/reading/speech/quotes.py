"""Direct quotations: the quoted words, who spoke them, for whom, and to what end.

Five words or more; one for each stretch of speech with one speaker and one cue. Titles, names
and fragments of a few words are left out.
"""

from __future__ import annotations

import re

from watchbook.knowledge import Knowledge
from watchbook.reading.phrases.annotation import Page
from watchbook.reading.speech.cues import Cue
from watchbook.reading.speech.people import Cast, Speaker
from watchbook.reading.speech.quotation_marks import Run, find_runs, has_marks, story_paragraphs
from watchbook.reading.speech.quoted_speech import (
    FEWEST_WORDS,
    Speech,
    are_neighbours,
    count_words,
    find_speeches,
    is_title,
    mask_quoted,
)
from watchbook.reading.speech.speakers import Speakers
from watchbook.reading.speech.stances import find_stance
from watchbook.records import Quote, quote


def find_quotes(page: Page, knowledge: Knowledge) -> tuple[Quote, ...]:
    """The direct quotations of a report, in text order; none where it has no quotation marks."""
    text = page.folded.text
    if not has_marks(text):
        return ()
    paragraphs = story_paragraphs(page)
    runs = find_runs(page, paragraphs)
    if count_words(text, *runs) < FEWEST_WORDS:
        return ()
    cast = Cast(page, paragraphs, mask_quoted(text, runs), knowledge)
    speakers = Speakers(page, cast, knowledge)
    found: list[Quote] = []
    previous: tuple[Speech, Speaker | None, Cue | None] | None = None
    for speech in find_speeches(runs, speakers):
        cue, speaker = _speaker(speech, speakers, previous)
        previous = (speech, speaker, cue)
        first = speech.runs[0]
        long = count_words(text, first) >= FEWEST_WORDS
        if speaker is not None and (long or speakers.cues.is_full(first)):
            speakers.history.append((first.start, speaker))
        if count_words(text, *speech.runs) >= FEWEST_WORDS and not is_title(text, speech):
            found.append(_quote(page, speech, speaker, cue, knowledge))
    return tuple(found)


def _speaker(
    speech: Speech,
    speakers: Speakers,
    previous: tuple[Speech, Speaker | None, Cue | None] | None,
) -> tuple[Cue | None, Speaker | None]:
    """The cue of a speech and whom it names: beside it first, then ever farther from it."""
    first = speech.runs[0]
    for cue in _cues_in_order(speech, speakers):
        speaker = speakers.who(cue, speakers.cues.start_of_sentence(first))
        if speaker is not None:
            return cue, speaker
    if previous is not None and previous[1] is not None:
        last = previous[0].runs[-1]
        if last.paragraph == first.paragraph or (
            speakers.cues.is_full(first)
            and are_neighbours(speakers, last, first)
            and first.outer_start == speakers.cast.paragraph_at(first.outer_start).start
        ):
            return previous[2], previous[1]
    credited = speakers.credited_before(first.outer_start)
    if credited is not None:
        return credited
    return None, previous[1] if previous is not None else None


def _cues_in_order(speech: Speech, speakers: Speakers) -> list[Cue]:
    """The cues beside a speech, the likeliest first: what follows it, then what leads into it,
    unless a colon does, or what follows only passes it on ("according to", "…," KCNA said)."""
    first = speech.runs[0]
    before, after = speakers.cues.before(first), speech.after
    order = [after, before]
    if before is not None and after is not None:
        fragment = not speakers.cues.is_full(first)
        passed_on = after.rule == "speaker:according"
        far = after.rule == "speaker:closing" and fragment
        colon = speakers.masked[: first.outer_start].rstrip().endswith(":")
        if passed_on or far or colon:
            order = [before, after]
    order.append(speakers.cues.colon_paragraph(first))
    return [cue for cue in order if cue is not None]


def _cue_words(text: str, run: Run, cue: Cue | None) -> str:
    """The verb of saying with the next words, and what leads into a fragment: "called on the
    North to "…"", "pressed it to act "…," an official said"."""
    lead = text[max(0, run.outer_start - 60) : run.outer_start]
    lead = (
        re.split(r"[.?!:\"\n] ?", lead)[-1] if run.outer_start and text[run.start].islower() else ""
    )
    if cue is None or not cue.verb:
        return lead
    if cue.end > run.outer_start:
        return f"{lead} {cue.verb}"
    at = max(cue.start, text.find(cue.verb, cue.start, cue.end))
    return f"{lead} {text[at : min(cue.end + 14, run.outer_start)]}"


def _quote(
    page: Page, speech: Speech, speaker: Speaker | None, cue: Cue | None, knowledge: Knowledge
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
