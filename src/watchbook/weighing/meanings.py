"""What a claim's value leaves open, and whether two values can both be true of one event."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from watchbook.records import Claim, Value

#: For an end that a value leaves open.
OPEN = float("inf")


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a value comes to, so that values which say the same have one meaning.

    ``key`` is the value in its plainest form. ``rank`` tells how exact it is, 0 the most.
    ``low`` and ``high`` are the stretch of figures (km, days, minutes of the day) that the words
    allow, infinite where they are open. ``names`` are codes or names that it stands for, the
    wider ones among them. ``loose`` marks words that commit the report to nothing: they dispute
    no value, and stand for the field only where there is no other.
    """

    key: str | tuple[float | None, float | None]
    rank: int = 0
    low: float = -OPEN
    high: float = OPEN
    names: frozenset[str] = frozenset()
    loose: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """What of the event bears on the meaning of single values.

    ``salvo``: the report tells of two things or more, so that a range is what they flew, not
    doubt. ``day_shifts``: by the clocks of Greenwich or New York the event was on another day
    than by its own. ``later``: the report has a better claim for the field. ``actor`` is the
    code of the state whose act it is, None where it is not one alone.
    """

    salvo: bool = False
    day_shifts: bool = False
    later: bool = False
    actor: str | None = None


@dataclass(frozen=True, slots=True)
class Sense:
    """How the values of one field are understood: what each means, which go together."""

    mean: Callable[[Claim, Setting], Meaning]
    agree: Callable[[Meaning, Meaning], bool]


def overlap(one: Meaning, other: Meaning) -> bool:
    """Whether two stretches have more than an end in common."""
    return one.low < other.high and other.low < one.high


def plainly(claim: Claim, setting: Setting) -> Meaning:
    """A code or word that means itself, case aside."""
    return Meaning(text_of(claim.value).casefold())


def same(one: Meaning, other: Meaning) -> bool:
    """Plain equality."""
    return one.key == other.key


def text_of(value: Value) -> str:
    """A value as words."""
    return value if isinstance(value, str) else str(value)


def order_of(value: Value | None) -> tuple[int, float, float, str]:
    """A fixed order among values of any shape: figures by size, then words by letter."""
    if isinstance(value, tuple):
        low, high = value
        return (0, -OPEN if low is None else low, OPEN if high is None else high, "")
    if isinstance(value, (int, float)):
        return (0, float(value), float(value), "")
    return (1, 0.0, 0.0, value or "")
