"""Where a report's quotation marks open and close: runs of quoted words.

Marks are curly, straight, doubled single ones, or (where a report has no double marks at all)
single ones in the British manner. A run left open at the end of its paragraph goes on in the
next one where that opens with a mark again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from watchbook.reading.phrases.annotation import Page

_DOUBLE = re.compile(r"\"|``|''")
_SINGLE = re.compile(r"(?<!')'(?!')")
_OPENS = "\u201c\u201e\u00ab\u201f"
_CLOSES = "\u201d\u00bb"
_BEFORE_OPEN = frozenset(" \n([{\u2014-/:\"'")
_AFTER_CLOSE = frozenset(" \n.,;:!?)]}\u2014-\"'/")
_ELIDED = re.compile(r"'(?:em|til|cause|tis|twas|n|\d\ds?)\b", re.IGNORECASE)
_SPOKEN_END = frozenset(",.?!\u2026\u2014)")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the story: half-open span in the folded text."""

    start: int
    end: int
    number: int
    title: bool


@dataclass(frozen=True, slots=True)
class Run:
    """The words between an opening and a closing mark, as a span of the folded text.

    ``outer_start`` and ``outer_end`` take in the marks. ``closed`` is False where the paragraph
    ends first; ``goes_on`` tells that the run continues the one before it.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    paragraph: int
    closed: bool = True
    goes_on: bool = False


def story_paragraphs(page: Page) -> tuple[Paragraph, ...]:
    """The paragraphs that belong to the story, in order."""
    found: list[Paragraph] = []
    for annotated in page.sentences:
        one = annotated.sentence
        if one.furniture:
            continue
        if found and found[-1].number == one.paragraph:
            last = found.pop()
            found.append(Paragraph(last.start, one.end, one.paragraph, one.title))
        else:
            found.append(Paragraph(one.start, one.end, one.paragraph, one.title))
    return tuple(found)


def has_marks(text: str) -> bool:
    """Whether a folded text can hold a quotation at all."""
    return _DOUBLE.search(text) is not None or "'" in text


def find_runs(page: Page, paragraphs: tuple[Paragraph, ...]) -> tuple[Run, ...]:
    """All runs of quoted words of the body, in text order."""
    text = page.folded.text
    body = [one for one in paragraphs if not one.title]
    doubled = any(_DOUBLE.search(text, one.start, one.end) for one in body)
    runs = list(_runs(page, body, _double_marks if doubled else _single_marks))
    opens = {one.start for one in body}
    return tuple(
        run
        for number, run in enumerate(runs)
        if run.end > run.start
        and (run.closed or run.outer_start in opens or _continues(runs, number))
    )


def _continues(runs: list[Run], number: int) -> bool:
    """Whether the run after one that was left open goes on with it; else the mark is a stray."""
    return number + 1 < len(runs) and runs[number + 1].goes_on


@dataclass(frozen=True, slots=True)
class _Mark:
    """One mark: ``sort`` is "open", "close" or "either"."""

    start: int
    end: int
    sort: str


_MarksOf = Callable[[Page, Paragraph], list[_Mark]]


def _double_marks(page: Page, paragraph: Paragraph) -> list[_Mark]:
    text = page.folded.text
    marks = []
    for match in _DOUBLE.finditer(text, paragraph.start, paragraph.end):
        before, after = _neighbours(text, paragraph, match.start(), match.end())
        written = page.report.text[page.folded.origin(match.start())]
        opens = before in _BEFORE_OPEN and after not in " \n"
        closes = before not in " \n([{" and after in _AFTER_CLOSE
        if match.group() == "``":
            sort = "open"
        elif written in _OPENS:
            sort = "close" if closes and not opens else "open"
        elif written in _CLOSES:
            sort = "open" if opens and before in " \n" and after.isalnum() else "close"
        else:
            sort = "either" if opens == closes else "open" if opens else "close"
        marks.append(_Mark(match.start(), match.end(), sort))
    return marks


def _single_marks(page: Page, paragraph: Paragraph) -> list[_Mark]:
    text = page.folded.text
    marks: list[_Mark] = []
    for match in _SINGLE.finditer(text, paragraph.start, paragraph.end):
        before, after = _neighbours(text, paragraph, match.start(), match.end())
        if before in _BEFORE_OPEN and (after.isalnum() or after in "(["):
            if not _ELIDED.match(text, match.start()):
                marks.append(_Mark(match.start(), match.end(), "open"))
        elif after in _AFTER_CLOSE and before not in " \n":
            # "the sailors' release" is no end of speech; "the sailors,' he said" is one.
            plural = before in "sz" and re.match(r" [a-z]", text[match.end() : match.end() + 2])
            if not plural:
                marks.append(_Mark(match.start(), match.end(), "close"))
    return marks


def _neighbours(text: str, paragraph: Paragraph, start: int, end: int) -> tuple[str, str]:
    before = text[start - 1] if start > paragraph.start else " "
    after = text[end] if end < paragraph.end else " "
    return before, after


def _runs(page: Page, paragraphs: list[Paragraph], marks_of: _MarksOf) -> Iterator[Run]:
    pending = False
    last_number = -2
    for paragraph in paragraphs:
        marks = marks_of(page, paragraph)
        waiting = pending and paragraph.number == last_number + 1
        last_number, pending = paragraph.number, False
        opened: _Mark | None = None
        depth = 0
        balanced = sum((m.sort == "open") - (m.sort == "close") for m in marks) == 0
        for mark in marks:
            if opened is None:
                if mark.sort == "close":
                    if waiting and mark is marks[0]:
                        yield Run(
                            paragraph.start,
                            mark.start,
                            paragraph.start,
                            mark.end,
                            paragraph.number,
                            goes_on=True,
                        )
                    continue
                opened, depth = mark, 1
            elif mark.sort == "open":
                if balanced:
                    depth += 1
                else:  # the one before was never closed: better lost than wrong
                    opened, depth = mark, 1
            else:
                depth -= 1
                if depth == 0:
                    goes_on = waiting and opened.start == paragraph.start
                    yield Run(
                        opened.end,
                        mark.start,
                        opened.start,
                        mark.end,
                        paragraph.number,
                        goes_on=goes_on,
                    )
                    opened = None
        if opened is not None:
            goes_on = waiting and opened.start == paragraph.start
            yield Run(
                opened.end,
                paragraph.end,
                opened.start,
                paragraph.end,
                paragraph.number,
                closed=False,
                goes_on=goes_on,
            )
            pending = True
