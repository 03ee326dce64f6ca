"""Small reports for the tests, told in one line each."""

from __future__ import annotations

from typing import Any

from watchbook.records import (
    FIELDS,
    Claim,
    Decision,
    Evidence,
    KeptMention,
    Mention,
    ReportCard,
    Unknown,
)

JCS = "South Korea Joint Chiefs of Staff"
TOKYO = "Japan Ministry of Defense"


def claim(value: Any, words: str = "", **more: Any) -> Claim:
    """A claim whose evidence is the words given, or its value."""
    exact = words or str(value)
    shape = (value, value) if isinstance(value, (int, float)) else value
    return Claim(shape, (Evidence(0, len(exact), exact),), **more)


def told(
    key: str = "r1",
    *,
    by: str | tuple[str, ...] = (),
    day: str | None = "2031-05-02",
    outlet: str | None = "Harbor Post",
    story: str | None = None,
    status: Any = "occurred",
    role: Any = "news",
    actor: tuple[str, ...] = ("KP",),
    unknown: tuple[str, ...] = (),
    **fields: Any,
) -> KeptMention:
    """A report's mention: ``distance_km=590``, ``weapon=claim("srbm", hedged=True)``; a list
    gives several claims, best first. ``by`` are the sources of the mention."""
    sources = (by,) if isinstance(by, str) else by
    listed = {
        name: tuple(
            one if isinstance(one, Claim) else claim(one)
            for one in (value if isinstance(value, list) else [value])
        )
        for name, value in fields.items()
    }
    card = ReportCard(key, f"id-{key}", story or key, outlet, None, None, day, None, "", "")
    words = (Evidence(0, 7, "unknown"),)
    mention = Mention(
        "m1",
        "launch",
        status,
        role,
        actor,
        (),
        sources=sources,
        unknown=tuple(Unknown(name, words, sources) for name in unknown),
        fields=tuple((name, listed[name]) for name in FIELDS if name in listed),
    )
    return KeptMention(card, mention)


def decision(
    number: int, verb: Any, field: str | None = None, value: Any = None, **more: Any
) -> Decision:
    """A decision by one and the same person."""
    return Decision(
        number,
        verb,
        "KP.launch.2031-05-02",
        (),
        "A. Marsh",
        "checked by hand",
        "2031-06-01T09:00:00Z",
        field=field,
        value=value,
        **more,
    )
