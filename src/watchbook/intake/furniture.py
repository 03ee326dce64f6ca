"""Which stretches of a text are page furniture and not the story.

The text keeps them, since offsets never change: they are only pointed at. A line is taken for
furniture by its wording (``furniture.toml``) and never by its length alone, so that a short
sentence of the story stays one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from watchbook.intake.wordings import LineWordings, load_line_wordings

Span = tuple[int, int]

LINE = re.compile(r"[^\n]+")
#: Marks that templates set around their words.
MARKS = " \t\u00a0:»›>→…|*•·-–—_.+"
SENTENCE_END = re.compile(r"""[.!?…]["'”’)\]]*$""")
#: "[China backs the move]": a link to another story, on a line of its own.
BRACKETED = re.compile(r"\[[^\[\]\n]{8,250}\]")
#: "___", "* * *", "9 / 12"
RULE = re.compile(r"[\W_]+|\d{1,3} ?(?:/|of) ?\d{1,3}")
#: "By Jane Doe and John Roe, Associated Press"
BYLINE = re.compile(
    r"(?:By|BY) (?:[A-Z][\w.'’-]*|de|van|von|al|and|in|for|the|,|\||&)"
    r"(?:,? (?:[A-Z][\w.'’-]*|de|van|von|al|and|in|for|the|\||&)){1,11},?"
)
#: "— Jane Doe (@janedoe) May 9, 2016": under a message shown from elsewhere.
MESSAGE_SIGNATURE = re.compile(r"[—–-] ?[^\n]{1,60}\(@\w{1,20}\)[^\n]{0,30}")
#: What may follow a picture's credit: names. "A Reuters/Ipsos poll found ..." is story.
CREDITED = re.compile(
    r"(?:[\s.,'’:;&()/-]++|[A-Z][\w.'’-]*+|(?:via|and|for|from|of|the|file|photo|images|handout|pool)\b)"
    r"{0,24}+"
)
LONGEST_CAPTION = 500
LONGEST_HEADLINE = 140
#: Bios stand at the end; "Kim is a reporter" earlier on is about somebody in the story.
LAST_LINES = 3


def find_furniture(text: str, known: tuple[Span, ...] = ()) -> tuple[Span, ...]:
    """Spans of a text that are no story: sorted, apart from one another, in characters.

    ``known`` are spans already known to be furniture (captions of a page).

    >>> find_furniture("Share\\nIt flew 590 km. (Reporting by A. Writer)")
    ((0, 5), (22, 45))
    """
    found = [*known, *_find_lines(text, load_line_wordings()), *_find_notes(text)]
    return _merge(found)


def _find_lines(text: str, words: LineWordings) -> Iterator[Span]:
    lines = [match for match in LINE.finditer(text) if not match[0].isspace()]
    under_heading = False
    for at, line in enumerate(lines):
        said = line[0].strip()
        bare = said.lower().strip(MARKS)
        if bare in words.headings:
            under_heading = True
            yield line.span()
        elif under_heading and len(said) <= LONGEST_HEADLINE and not SENTENCE_END.search(said):
            yield line.span()
        else:
            under_heading = False
            if _is_furniture(said, bare, words) or (
                at >= len(lines) - LAST_LINES and at > 0 and _is_bio(said, words)
            ):
                yield line.span()


def _is_furniture(said: str, bare: str, words: LineWordings) -> bool:
    lower = said.lower()
    return (
        bare in words.exact
        or (lower.startswith(words.starts) and _is_stock(lower, words))
        or RULE.fullmatch(said) is not None
        or BRACKETED.fullmatch(said) is not None
        or BYLINE.fullmatch(said) is not None
        or MESSAGE_SIGNATURE.fullmatch(said) is not None
        or _is_caption(said, lower, words)
        or lower.rstrip(". ").endswith(words.contributed)
    )


def _is_stock(lower: str, words: LineWordings) -> bool:
    """Whether a line that begins like furniture is short enough to be it.

    "Published photographs showed ... " begins a sentence of the story.
    """
    return len(lower) <= LONGEST_CAPTION and not (
        lower.startswith(("published ", "posted ", "updated ", "last updated"))
        and not re.search(r"\d", lower[:60])
    )


def _is_caption(said: str, lower: str, words: LineWordings) -> bool:
    if len(said) > LONGEST_CAPTION:
        return False
    return lower.startswith(words.captions) or any(
        CREDITED.fullmatch(said, at + len(credit))
        for credit in words.credits
        if (at := lower.rfind(credit)) >= 0
    )


def _is_bio(said: str, words: LineWordings) -> bool:
    lower = said.lower()
    return (
        len(said) <= LONGEST_CAPTION
        and any(bio in lower[:160] for bio in words.bios)
        and "“" not in said
        and '"' not in said
        and " said" not in lower
    )


def _find_notes(text: str) -> Iterator[Span]:
    for match in _notes().finditer(text):
        yield match.span()


@cache
def _notes() -> re.Pattern[str]:
    words = "|".join(re.escape(note) for note in load_line_wordings().notes)
    return re.compile(
        rf"\((?:{words})[^()\n]{{0,600}}(?:\([^()\n]{{0,80}}\)[^()\n]{{0,300}})?\)", re.I
    )


def _merge(spans: list[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        elif start < end:
            merged.append((start, end))
    return tuple(merged)
