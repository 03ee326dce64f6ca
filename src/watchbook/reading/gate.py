"""The gate: whether raw bytes can hold anything of ours, told before they are parsed."""

from __future__ import annotations

import re

_TERMS = re.compile(
    rb"missile|rocket|ballistic|projectile|nuclear[\s&\-]|warhead|satellite|icbm|slbm|srbm|torpedo|"
    rb"h-bomb|hydrogen[ -]bomb|atomic|artillery|launch|test-fir",
    re.IGNORECASE,
)


def may_matter(raw: bytes) -> bool:
    """Whether a report's bytes, text or HTML, name a weapon or a test at all."""
    return _TERMS.search(raw) is not None
