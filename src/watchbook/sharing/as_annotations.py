"""The words behind each value as W3C Web Annotations, which annotation tools lay over a report.

One annotation for each claim of each event: its body tells event, field and value, its target is
the report with the words' position (in characters of the text as read, which is how the standard
counts) and the words themselves. Where the text of a report is at hand, the words before and
after theirs are given as well, by which they are found again on a page whose text differs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO

from watchbook.records import EventPage, Evidence, KeptClaim, KeptMention, MentionRef, ReportCard
from watchbook.records.as_json import Json, value_as_json
from watchbook.sharing.as_atom import event_urn
from watchbook.sharing.dictionary import Member
from watchbook.sharing.json_bytes import json_bytes

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
#: How many characters before and after the words are given.
AROUND = 32
MEMBERS = (
    Member("items[].id", "urn:watchbook:annotation:REPORT:MENTION:FIELD:PLACE, or :event for the"
           " words that name the event", "urn:watchbook:annotation:a1a1a1a1:m1:count:0"),
    Member("items[].motivation", "identifying (the event) or describing (a value of it)",
           "describing"),
    Member("items[].body", "the event, as urn:watchbook:event:KEY; for a value, JSON with field,"
           " value, hedged, origins, and whether it stands with the best value",
           '{"field":"count","value":[2,2],"hedged":false,"origins":[],"best":true}'),
    Member("items[].target.source", "the report's address, else urn:watchbook:report:KEY",
           "https://harbor.example/1"),
    Member("items[].target.selector", "two that select the same words: TextPositionSelector (start,"
           " end) and TextQuoteSelector (exact; prefix and suffix where the text is at hand)"),
    Member("items[].type", "Annotation"),
)  # fmt: skip


def write_annotations(
    pages: Iterable[EventPage],
    out: BinaryIO,
    title: str,
    texts: Callable[[str], str] | None = None,
) -> None:
    """Write an AnnotationPage, annotation by annotation. ``texts`` gives a report's text."""
    head = {
        "@context": CONTEXT,
        "id": "urn:watchbook:annotations:1",
        "type": "AnnotationPage",
        "partOf": {
            "id": "urn:watchbook:annotations",
            "type": "AnnotationCollection",
            "label": title,
        },
        "startIndex": 0,
    }
    out.write(json_bytes(head)[:-1] + b',"items":[')
    first = True
    for page in pages:
        for told in _annotations(page, texts):
            out.write(b"\n" if first else b",\n")
            out.write(json_bytes(told))
            first = False
    out.write(b"\n]}\n")


def _annotations(page: EventPage, texts: Callable[[str], str] | None) -> Iterator[Json]:
    cards = {one.key: one for one in page.reports}
    context = _Context(texts)
    for one in page.mentions:
        yield _of_mention(page, one, context)
    for told in page.verdicts:
        # A claim that is wide enough bears out several rivals; it is annotated with the first.
        seen: set[tuple[MentionRef, int]] = set()
        for at, rival in enumerate(told.rivals):
            for kept in rival.claims:
                card = cards.get(kept.provenance.ref.report)
                name = (kept.provenance.ref, kept.place)
                if card is not None and name not in seen:
                    seen.add(name)
                    yield _of_claim(page, kept, card, context, best=at == 0)


class _Context:
    """The words around others, where texts are at hand; the last text is kept."""

    def __init__(self, texts: Callable[[str], str] | None) -> None:
        self._texts = texts
        self._last: tuple[str, str] | None = None

    def around(self, report: str, words: Evidence) -> Json:
        if self._texts is None:
            return {}
        if self._last is None or self._last[0] != report:
            self._last = (report, self._texts(report))
        text = self._last[1]
        return {
            "prefix": text[max(0, words.start - AROUND) : words.start],
            "suffix": text[words.end : words.end + AROUND],
        }


def _of_mention(page: EventPage, one: KeptMention, context: _Context) -> Json:
    """The words that name the event itself."""
    name = f"urn:watchbook:annotation:{one.report.key}:{one.mention.id}:event"
    return {
        "id": name,
        "type": "Annotation",
        "motivation": "identifying",
        "body": {"type": "SpecificResource", "source": event_urn(page.event.key)},
        "target": _targets(one.report, one.mention.evidence, context),
    }


def _of_claim(
    page: EventPage, kept: KeptClaim, card: ReportCard, context: _Context, *, best: bool
) -> Json:
    ref = kept.provenance.ref
    value = value_as_json(kept.claim.value)
    return {
        "id": f"urn:watchbook:annotation:{ref.report}:{ref.mention}:{kept.field}:{kept.place}",
        "type": "Annotation",
        "motivation": "describing",
        "body": [
            {"type": "SpecificResource", "source": event_urn(page.event.key), "purpose": "linking"},
            {
                "type": "TextualBody",
                "purpose": "describing",
                "format": "application/json",
                "value": json_bytes(
                    {
                        "field": kept.field,
                        "value": value,
                        "hedged": kept.claim.hedged,
                        "origins": list(kept.origins),
                        "best": best,
                    }
                ).decode(),
            },
        ],
        "target": _targets(card, kept.claim.evidence, context),
    }


def _targets(
    card: ReportCard, evidence: tuple[Evidence, ...], context: _Context
) -> Json | list[Json]:
    told: list[Json] = [
        {
            "type": "SpecificResource",
            "source": card.url or f"urn:watchbook:report:{card.key}",
            "selector": [
                {"type": "TextPositionSelector", "start": words.start, "end": words.end},
                {
                    "type": "TextQuoteSelector",
                    "exact": words.exact,
                    **context.around(card.key, words),
                },
            ],
        }
        for words in evidence
    ]
    return told[0] if len(told) == 1 else told
