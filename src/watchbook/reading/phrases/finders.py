"""Any of many thousand wordings, found in one pass over a text.

The wordings become one automaton (Aho-Corasick, leftmost-longest, whole words).
``ahocorasick_rs`` runs it where it is installed; a tree of words gives the same matches where
it is not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

#: Answers, for a lower-case text, which wording stands from where to where, first to last.
Finder = Callable[[str], Iterator[tuple[int, int, int]]]


def finder_of(wordings: tuple[str, ...]) -> Finder:
    """What finds any of many wordings in a lower-case text: (which, start, end), in order."""
    try:
        import ahocorasick_rs
    except ImportError:
        return tree_finder(wordings)
    automaton = ahocorasick_rs.AhoCorasick(wordings, matchkind=ahocorasick_rs.MatchKind.Standard)

    def find(lower: str) -> Iterator[tuple[int, int, int]]:
        """Leftmost-longest matches of whole words, none overlapping another."""
        whole = [
            (start, -end, which)
            for which, start, end in automaton.find_matches_as_indexes(lower, overlapping=True)
            if not (
                _is_genitive(lower, start)
                or (start and lower[start - 1].isalnum() and lower[start].isalnum())
                or (end < len(lower) and lower[end].isalnum() and lower[end - 1].isalnum())
            )
        ]
        whole.sort()
        at = 0
        for start, minus_end, which in whole:
            if start >= at:
                at = -minus_end
                yield which, start, at

    return find


def _is_genitive(lower: str, start: int) -> bool:
    """Whether a word is the "s" of "the North's Korean ...", which is no "S. Korean"."""
    return lower.startswith("'s ", start - 1) and lower[start - 2 : start - 1].isalnum()


_PIECE = re.compile(r"[^\W_]+|_|[^\w\s]|\s+")


class _Node:
    """One place in the tree of words: what may come next, and which wording ends here."""

    __slots__ = ("following", "which")

    def __init__(self) -> None:
        self.following: dict[str, _Node] = {}
        self.which: int | None = None


def tree_finder(wordings: tuple[str, ...]) -> Finder:
    """The same matches as the automaton's, by a tree of words: slower, needs nothing."""
    root = _Node()
    for which, wording in enumerate(wordings):
        node = root
        for piece in _PIECE.findall(wording):
            node = node.following.setdefault(piece, _Node())
        node.which = which

    def find(lower: str) -> Iterator[tuple[int, int, int]]:
        pieces = list(_PIECE.finditer(lower))
        index = 0
        while index < len(pieces):
            which, after = _longest(root, pieces, index)
            if _is_genitive(lower, pieces[index].start()):
                which, after = None, index + 1
            if which is not None:
                yield which, pieces[index].start(), pieces[after - 1].end()
            index = after

    return find


def _longest(root: _Node, pieces: Sequence[re.Match[str]], index: int) -> tuple[int | None, int]:
    """The longest wording that begins at a piece, and the piece to go on from."""
    which, after = None, index + 1
    node = root
    for ahead in range(index, len(pieces)):
        found = node.following.get(pieces[ahead].group())
        if found is None:
            break
        node = found
        if node.which is not None:
            which, after = node.which, ahead + 1
    return which, after
