"""One pattern for many words, as a tree of letters: the same matches as "a|b|c", found faster.

``re`` tries the branches of an alternation one by one; a tree lets it leave after a letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any


def any_of(words: Iterable[str]) -> str:
    """A pattern that matches any of the words, the longest that fits first.

    >>> any_of(["test", "tests", "launch"])
    '(?:launch|test(?:s)?)'
    """
    root: dict[str, Any] = {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = None
    return _pattern(root)


def _pattern(node: dict[str, Any]) -> str:
    ends = "" in node
    branches = []
    for letter in sorted(key for key in node if key):
        branches.append(re.escape(letter) + _pattern_of_rest(node[letter]))
    body = branches[0] if len(branches) == 1 and not ends else "(?:" + "|".join(branches) + ")"
    return body + "?" if ends else body


def _pattern_of_rest(node: dict[str, Any]) -> str:
    if set(node) == {""}:
        return ""
    return _pattern(node)
