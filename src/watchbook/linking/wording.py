"""Reasons for links in plain English: codes by their names, figures with their units."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from watchbook.knowledge import load_knowledge
from watchbook.records import Range

#: Whatever is no single thing that is fired takes no article.
_UNCOUNTED = frozenset({"artillery"})


def weapons(codes: Iterable[str]) -> str:
    """Classes as a sentence has them: "a short-range ballistic missile", several with "or"."""
    return " or ".join(
        _with_article(_weapon_names().get(code, _plain(code))) for code in _in_order(codes)
    )


def seas(codes: Iterable[str]) -> str:
    """ "the Sea of Japan", "the Pacific or the Sea of Okhotsk", "land"."""
    names = _sea_names()
    return " or ".join(names.get(code, _plain(code)) for code in _in_order(codes))


def states(codes: Iterable[str]) -> str:
    """ "South Korea and US"; the code of a state that is not known."""
    named = sorted(_state_names().get(code, code) for code in codes)
    return " and ".join([", ".join(named[:-1]), named[-1]] if len(named) > 1 else named)


def plain_codes(codes: Iterable[str]) -> str:
    """Codes that are words: "surface_ship" is "surface ship"."""
    return ", ".join(map(_plain, _in_order(codes)))


def listed(words: Iterable[str]) -> str:
    """Names as they stand."""
    return ", ".join(_in_order(words))


def figure(span: Range, unit: str = "") -> str:
    """ "380 km", "at least 2", "500 to 600 km"."""
    low, high = span
    if low is None:
        number = "any" if high is None else f"at most {_number(high)}"
    elif high is None:
        number = f"at least {_number(low)}"
    else:
        number = _number(low) if low == high else f"{_number(low)} to {_number(high)}"
    return f"{number} {unit}".rstrip()


def figures(spans: Iterable[Range], unit: str = "") -> str:
    """Several figures, the smallest first."""
    ordered = sorted(spans, key=lambda span: (span[0] or 0.0, span[1] or 0.0))
    return ", ".join(figure(span, unit) for span in ordered)


def _number(number: float) -> str:
    return f"{number:,.0f}" if number == int(number) else f"{number:,g}"


def _in_order(words: Iterable[str]) -> list[str]:
    return sorted(set(words))


def _plain(code: str) -> str:
    return code.replace("_", " ")


def _with_article(name: str) -> str:
    if name in _UNCOUNTED:
        return name
    return f"an {name}" if name[:1] in "aeio" else f"a {name}"


@lru_cache(maxsize=1)
def _weapon_names() -> dict[str, str]:
    """A class's gloss where reports use it as its name, else the first of its wordings."""
    return {
        one.code: one.gloss if one.gloss.replace("-", " ") in one.wordings else one.wordings[0]
        for one in load_knowledge().weapon_classes
    }


@lru_cache(maxsize=1)
def _sea_names() -> dict[str, str]:
    return {sea.code: f"the {sea.names[0]}" for sea in load_knowledge().seas if sea.names}


@lru_cache(maxsize=1)
def _state_names() -> dict[str, str]:
    # A group has its home state's code and comes beside it: the state names the code.
    known = sorted(load_knowledge().states, key=lambda state: state.kind == "state")
    return {state.code: state.name for state in known}
