"""What somebody said, asked, offered, refused or promised, told without quotation marks."""

from __future__ import annotations

from dataclasses import dataclass

from watchbook.records.evidence import Evidence
from watchbook.records.quotation import Stance


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement: "Seoul urged the North to return to talks".

    ``id`` is its name within the report (``s1``, ``s2`` ...), so that a relation can point to it.
    ``speaker`` is the person's fullest name in the report, or the body or state, or the words
    for whoever neither names ("the North Korean leader"); None where the report does not tell.
    ``affiliation`` is the code of the state, or the name of the body, that they speak for.
    ``text`` is what was said, from the verb on where the verb is the act itself ("rejected the
    offer"). ``about`` is the id of the event spoken of, None where it is about none of ours.
    ``conditions`` are the words that an offer, a refusal or a demand hangs on ("without
    preconditions"). ``evidence`` is the words of ``text``, then those for the speaker.
    """

    id: str
    speaker: str | None
    affiliation: str | None
    stance: Stance
    about: str | None
    text: str
    evidence: tuple[Evidence, ...]
    conditions: tuple[Evidence, ...] = ()
    rules: tuple[str, ...] = ()
