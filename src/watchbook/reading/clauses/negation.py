"""Whether a verb tells of what did not happen: "did not fall in", "neither missile hit"."""

from __future__ import annotations

import re

from watchbook.reading.phrases.skeleton import Line

_NONE_OF_THEM = re.compile(
    r" (?:neither|none|nothing|no)(?: of (?:them|these|those|which|the [a-z]+|W))?"
    r"(?: (?:has|have|had|was|were|of|ever|[a-z]+ly))* $"
)


def is_negated(line: Line, at: int) -> bool:
    """Whether the verb at item ``at`` is negated by its own words or by its subject's."""
    item = line.items[at]
    if item.tag == "V" and item.meaning.negated:
        return True
    if at and line.items[at - 1].tag == "W":
        return str(line.items[at - 1].meaning.determiner).startswith(("neither", "no "))
    return _NONE_OF_THEM.search(line.text[: line.starts[at]]) is not None
