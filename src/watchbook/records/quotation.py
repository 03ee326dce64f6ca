"""Words that a report quotes directly, with who spoke them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from watchbook.records.evidence import Evidence

Stance = Literal[
    "condemn",
    "warn",
    "urge",
    "offer",
    "reject",
    "commit",
    "claim",
    "deny",
    "concern",
    "comment",
]
#: Every stance a quotation can take.
STANCES: tuple[Stance, ...] = (
    "condemn",
    "warn",
    "urge",
    "offer",
    "reject",
    "commit",
    "claim",
    "deny",
    "concern",
    "comment",
)


@dataclass(frozen=True, slots=True)
class Quote:
    """A direct quotation: one run of quoted speech with one speaker and one cue.

    ``speaker`` is the person's fullest name in the report, the body where no person is named,
    or the description where neither is; None where the report does not tell. ``affiliation``
    is the code of the state, or the name of the body, that they speak for. ``text`` is the
    quoted words without their outer marks, parts joined by one space; ``evidence`` holds each
    part. ``cue`` is the words that tell who spoke ("Harlan told reporters"). ``rules`` name the
    rules that found the speaker and the stance.
    """

    speaker: str | None
    affiliation: str | None
    text: str
    stance: Stance
    evidence: tuple[Evidence, ...]
    cue: Evidence | None = None
    rules: tuple[str, ...] = ()
