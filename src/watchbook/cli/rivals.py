"""Which of a field's claims say something else: "missiles" beside "ballistic missiles" does not."""

from __future__ import annotations

from collections.abc import Sequence

from watchbook.knowledge import load_knowledge
from watchbook.records import Claim


def rivals(name: str, claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims that no claim before them already bears out, in their order.

    A wider class of weapon, a count or measure that allows for one told before it ("at least
    two" beside "two") and a day's month say nothing else than what they stand beside.
    """
    told: list[Claim] = []
    for claim in claims:
        if not any(_allows(name, claim.value, before.value) for before in told):
            told.append(claim)
    return tuple(told)


def _allows(name: str, wide: object, narrow: object) -> bool:
    """Whether ``wide`` holds wherever ``narrow`` does."""
    if name == "weapon":
        return _is_wider_class(str(wide), str(narrow))
    if name in ("date", "weapon_name") and isinstance(wide, str) and isinstance(narrow, str):
        return narrow.lower().startswith(wide.lower().rstrip("s"))
    if isinstance(wide, tuple) and isinstance(narrow, tuple):
        (low, high), (least, most) = wide, narrow
        above = low is None or (least is not None and least >= low)
        return above and (high is None or (most is not None and most <= high))
    return False


def _is_wider_class(wide: str, narrow: str) -> bool:
    """Whether a weapon class stands above another, as the knowledge files have it."""
    above = {one.code: one.parent for one in load_knowledge().weapon_classes}
    code: str | None = narrow
    while code is not None and code != wide:
        code = above.get(code)
    return code == wide
