"""A dating as JSON: the shape of ``watchbook date --json``."""

from __future__ import annotations

from typing import Any

from watchbook.records.as_json import Json, words_as_json
from watchbook.records.dating import Candidate, Clue, DatedEvent, Dating, DaySpan, EventDating

#: A clue that recurs every year allows many stretches: only its words say what it comes to.
MOST_SPANS = 8


def dating_as_json(dating: Dating) -> Json:
    """The window, the clues and the days of the news, of plain lists and dictionaries."""
    return {
        "report": dating.report,
        "published": dating.published,
        "window": {
            "first": dating.first_day,
            "last": dating.last_day,
            "days": dating.days_wide,
            "spans": _spans(dating.spans),
        },
        "clues": [clue_as_json(one) for one in dating.clues],
        "against": [clue_as_json(one) for one in dating.against],
        "events": [_event_as_json(one) for one in dating.events],
    }


def clue_as_json(clue: Clue) -> Json:
    """One clue; ``spans`` is null where it allows a stretch of every year."""
    return {
        "kind": clue.kind,
        "says": clue.says,
        "first": clue.first_day if len(clue.spans) <= MOST_SPANS else None,
        "last": clue.last_day if len(clue.spans) <= MOST_SPANS else None,
        "spans": _spans(clue.spans),
        "topic": clue.topic,
        "source": clue.source,
        "evidence": words_as_json(clue.evidence),
    }


def _spans(spans: tuple[DaySpan, ...]) -> list[list[str | None]] | None:
    return [list(span) for span in spans] if len(spans) <= MOST_SPANS else None


def _event_as_json(event: EventDating) -> Json:
    return {
        "mention": event.mention,
        "first": event.first_day,
        "last": event.last_day,
        "weekday": event.weekday,
        "days": list(event.days),
        "evidence": words_as_json(event.evidence),
        "event": None if event.event is None else _row(event.event),
        "why": event.why,
        "candidates": [_candidate(one) for one in event.candidates],
    }


def _candidate(one: Candidate) -> Json:
    return {
        **_row(one.event),
        "fits": one.fits,
        "reasons": list(one.reasons),
        "against": list(one.against),
    }


def _row(event: DatedEvent) -> dict[str, Any]:
    return {"table": event.table, "row": event.row, "day": event.local_day}
