"""The gate: whether raw bytes can hold anything of ours, told before they are parsed.

It may let through what holds nothing; it must never hold back what does. So it asks only for
the words without which no rule of this room finds a test: a weapon's class, or "nuclear" with
a word for a test or bomb near behind it.
"""

from __future__ import annotations

import re

#: Each is part of every wording it stands for ("rocket" of "rocketry").
_WORDS = (
    b"missile",
    b"rocket",
    b"ballistic",
    b"projectile",
    b"satellite",
    b"warhead",
    b"artillery",
    b"torpedo",
    b"icbm",
    b"slbm",
    b"srbm",
    b"hypersonic",
    b"spacecraft",
    b"interceptor",
    b"howitzer",
    b"atomic",
    b"hydrogen",
    b"h-bomb",
    b"thermonuclear",
    b"launch vehicle",
    b"test-fir",
    b"test-launch",
    b"shells",
)
#: "nuclear test", across tags and entities; "nuclear deal" is let be.
_NUCLEAR = re.compile(
    rb"nuclear(?:[\s-]|&[a-z#0-9]+;|<[^>]{0,80}>)+(?:[a-z-]+(?:\s|&[a-z#0-9]+;)+)?"
    rb"(?:test|bomb|device|weapon|blast|explo|deton)"
)


def may_matter(raw: bytes) -> bool:
    """Whether a report's bytes, text or HTML, name a weapon or a nuclear test at all."""
    lower = raw.lower()
    return any(word in lower for word in _WORDS) or _NUCLEAR.search(lower) is not None
