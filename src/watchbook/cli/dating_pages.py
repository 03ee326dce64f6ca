"""The dating of a report as lines for a terminal: clue by clue, then the news."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Iterator, Sequence

from watchbook.cli.screen import on_one_line
from watchbook.cli.sentences import KINDS
from watchbook.dating.days import ALWAYS, Spans, common, told, untold
from watchbook.dating.windows import narrowing
from watchbook.records import Evidence, Mention, Reading
from watchbook.records.dating import Candidate, Clue, Dating, DaySpan, EventDating

#: Events of the tables that are out are listed up to so many, those nearest to fitting first.
LISTED_OUT = 6
WIDEST = 100


def page_of(dating: Dating, reading: Reading, width: int | None = None) -> Iterator[str]:
    """The lines that explain a dating, ``width`` columns wide (the terminal's where None)."""
    page = _Page(min(width or shutil.get_terminal_size((80, 24)).columns, WIDEST))
    yield from page.fold(_headline(dating, reading), 0)
    yield ""
    if not dating.clues and not dating.against:
        yield from page.fold("Nothing in it tells when it was written.", 0)
    else:
        yield "When it can have been written"
        yield from page.clues(dating)
        yield ""
        yield from page.fold(_window(dating), 0)
    if dating.against:
        yield ""
        yield "Contradicts the rest, and is left out of the window"
        for clue in dating.against:
            yield from page.clue(clue)
    mentions = {one.id: one for one in reading.events}
    for event in dating.events:
        yield ""
        yield from page.event(event, mentions[event.mention])


def _headline(dating: Dating, reading: Reading) -> str:
    stated = (
        f"published {dating.published} (not a clue: the window is that of its own words)"
        if dating.published
        else "came without a date"
    )
    title = f"{on_one_line(reading.report.title)}\n" if reading.report.title else ""
    return f"{title}{on_one_line(dating.report)} · {stated}"


def _window(dating: Dating) -> str:
    text = f"Window: {_period(dating.spans)}"
    if dating.days_wide is not None:
        days = sum((last - first).days + 1 for first, last in untold(dating.spans))
        text += f", {days:,} day{'s' if days != 1 else ''}"
    if dating.against:
        text += ", by the majority of its clues"
    if dating.published and not _holds(dating.spans, dating.published):
        text += f". Its own date, {dating.published}, is not in it"
    return text


def _holds(spans: Sequence[DaySpan], day: str) -> bool:
    return any((first or "") <= day <= (last or "9999") for first, last in spans)


def _period(spans: Sequence[DaySpan]) -> str:
    """A window in words: "2021-05-21 to 2022-08-05"."""
    if not spans:
        return "any day"
    if len(spans) > 3:
        return f"{_ends(spans[0][0], spans[-1][1])}, in {len(spans)} stretches"
    return " or ".join(_ends(first, last) for first, last in spans)


def _ends(first: str | None, last: str | None) -> str:
    if first is None:
        return "any day" if last is None else f"up to {last}"
    if last is None:
        return f"from {first} on"
    return first if first == last else f"{first} to {last}"


def _quoted(evidence: Sequence[Evidence]) -> str:
    return " … ".join(f"“{on_one_line(one.exact)}”" for one in evidence)


class _Page:
    """Folds lines to a width."""

    def __init__(self, width: int) -> None:
        self.width = max(width, 40)

    def fold(self, text: str, indent: int, hanging: int | None = None) -> Iterator[str]:
        """A text folded at ``indent`` blanks, its further lines at ``hanging``."""
        for line in text.split("\n"):
            yield from textwrap.wrap(
                line,
                self.width,
                initial_indent=" " * indent,
                subsequent_indent=" " * (indent if hanging is None else hanging),
                break_on_hyphens=False,
            ) or [""]

    def clues(self, dating: Dating) -> Iterator[str]:
        """Each clue with the window after it, where it changes the window."""
        before: Spans = ALWAYS
        for clue, after in narrowing(dating.clues):
            yield from self.clue(clue)
            left = after if after == before else common(after, after)
            moved = "no change" if left == before else _period(told(left))
            yield from self.fold(f"→ {moved}", 4, 6)
            before = left

    def clue(self, clue: Clue) -> Iterator[str]:
        """Its words, what it contributes and what it rests on."""
        yield from self.fold(_quoted(clue.evidence), 2, 3)
        source = f" [{clue.source}]" if clue.source else ""
        yield from self.fold(on_one_line(clue.says) + source, 4)

    def event(self, event: EventDating, mention: Mention) -> Iterator[str]:
        """A mention's days, then the candidates and why each is in or out."""
        words = on_one_line(mention.evidence[0].exact) if mention.evidence else ""
        yield from self.fold(f"{KINDS[mention.kind]} ({event.mention}, “{words}”)", 0, 2)
        if event.evidence:
            yield from self.fold(f"its day by {_quoted(event.evidence)}", 2, 4)
        yield from self.fold(_days(event), 2, 4)
        if event.why is None:
            return
        yield from self._candidates(event.candidates)
        yield from self.fold(f"→ {event.why}", 2, 4)

    def _candidates(self, candidates: Sequence[Candidate]) -> Iterator[str]:
        fitting = [one for one in candidates if one.fits]
        out = sorted(
            (one for one in candidates if not one.fits),
            key=lambda one: (len(one.against), -len(one.reasons), one.event.local_day),
        )
        for one in (*fitting[:LISTED_OUT], *out[:LISTED_OUT]):
            yield from self.fold(f"{'in ' if one.fits else 'out'} {one.event.row}", 2, 6)
            if one.reasons:
                yield from self.fold(f"for: {'; '.join(one.reasons)}", 6, 11)
            if one.against:
                yield from self.fold(f"against: {'; '.join(one.against)}", 6, 15)
        if (more := len(fitting) - LISTED_OUT) > 0:
            yield from self.fold(f"and {more} more that fit", 2)
        if (more := len(out) - LISTED_OUT) > 0:
            yield from self.fold(f"and {more} more that are out", 2)


def _days(event: EventDating) -> str:
    if event.event is not None:
        return f"{event.event.local_day}, as in {event.event.table}"
    if 0 < len(event.days) <= 5:
        return "possible: " + ", ".join(event.days)
    among = f"{len(event.days)} days possible, " if event.days else ""
    named = f"a {event.weekday}, " if event.weekday else ""
    return among + named + _ends(event.first_day, event.last_day)
