"""Which reports are copies of one story: syndicated, republished, shortened or updated.

Two reports are one story where most of the shorter one's words stand in the longer one, in runs
of five. Two desks that write of one event share its quotations and little else. A search among
all reports goes by bands of a MinHash signature, and what it finds is compared word by word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from hashlib import blake2b
from struct import pack, unpack

from watchbook.records import Report

#: Words that run on: enough that two desks seldom write them alike, few enough to survive edits.
RUN = 5
#: Of the shorter report's runs, how many must stand in the longer one.
SAME_STORY = 0.5
#: Copies come out within days of each other. An undated report may be a copy of any.
COPY_DAYS = 4
#: Below this many words, only the same words are a copy: "North Korea fired a missile on Friday"
#: is written anew every time.
SHORT_WORDS = 40

#: 48 bands of 2: a pair is found all but surely where a third of the runs of both are in both
#: (a story cut to a third, too), 38 times in 100 for a tenth (two stories of one event), and
#: hardly ever for two reports that have nothing in common.
_BANDS, _ROWS = 48, 2
_SEED = 20211019

_WORD = re.compile(r"\w+(?:['\u2019]\w+)?")


def story_of(report: Report) -> str:
    """The text of a report without page furniture, captions and links to other stories."""
    parts: list[str] = []
    at = 0
    for start, end in sorted(report.furniture):
        parts.append(report.text[at : max(start, at)])
        at = max(end, at)
    parts.append(report.text[at:])
    return "\n".join(parts)


def signature(text: str) -> bytes:
    """A text's MinHash signature, 4 bytes for each of 96 values: the same in every process.

    Empty for a text without words, which is a copy of nothing.
    """
    runs = _runs(text)
    if not runs:
        return b""
    from rensa import RMinHash  # type: ignore[import-untyped]  # it has no stubs

    hashed = RMinHash(num_perm=_BANDS * _ROWS, seed=_SEED)
    hashed.update(sorted(runs))
    return pack(f"<{_BANDS * _ROWS}I", *hashed.digest())


def bands(signature: bytes) -> tuple[str, ...]:
    """Names by which possible copies find each other: they share at least one."""
    if not signature:
        return ()
    values = unpack(f"<{_BANDS * _ROWS}I", signature)
    names: list[str] = []
    for band in range(_BANDS):
        rows = values[band * _ROWS : (band + 1) * _ROWS]
        names.append(f"{band:02}-{blake2b(pack(f'<{_ROWS}I', *rows), digest_size=8).hexdigest()}")
    return tuple(names)


def same_story(one_text: str, other_text: str) -> float:
    """How much of the shorter text stands in the other one, 0 to 1.

    A copy from :data:`SAME_STORY` on.
    """
    one, other = _runs(one_text), _runs(other_text)
    if not one or not other:
        return 0.0
    fewer = min(len(one), len(other))
    if fewer < SHORT_WORDS - RUN:
        return 1.0 if one == other else 0.0
    return len(one & other) / fewer


@lru_cache(maxsize=64)
def _runs(text: str) -> frozenset[str]:
    """Every run of five words, in lower case and without marks; the whole of a shorter text."""
    words = [word.casefold().replace("\u2019", "'") for word in _WORD.findall(text)]
    return frozenset(_joined(words))


def _joined(words: list[str]) -> Iterable[str]:
    if words and len(words) < RUN:
        yield " ".join(words)
    for at in range(len(words) - RUN + 1):
        yield " ".join(words[at : at + RUN])
