"""What a reading says, as rows of the book."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from watchbook.book.coding import bounds_of, encode, first_words, plain
from watchbook.book.windows import span_of
from watchbook.dating import date_report, window_of
from watchbook.dating.days import WEEKDAYS
from watchbook.knowledge import load_knowledge
from watchbook.linking import account_of, bands
from watchbook.records import Account, Finding, Mention, Reading
from watchbook.records.as_json import mention_as_json

#: Rows to write, by table.
Rows = dict[str, list[dict[str, Any]]]


def derive(key: str, reading: Reading, signature: bytes) -> Rows:
    """The rows of all that one reading says, before any other report is looked at.

    ``signature`` is that of its story, by which copies are found.
    """
    found: Rows = {
        "mention": [],
        "claim": [],
        "stated_unknown": [],
        "quotation": [],
        "copy_band": [],
    }
    if not reading.related:
        return found
    for mention, account in accounts_of(key, reading):
        found["mention"].append(_mention_row(key, mention, account, reading.findings))
        found["claim"].extend(_claim_rows(key, mention))
        found["stated_unknown"].extend(_unknown_rows(key, mention))
    found["quotation"] = [
        {
            "report": key,
            "place": place,
            "speaker": plain(quote.speaker),
            "affiliation": plain(quote.affiliation),
            "stance": quote.stance,
            "words": plain(quote.text),
            "start_char": quote.evidence[0].start if quote.evidence else 0,
            "end_char": quote.evidence[-1].end if quote.evidence else 0,
        }
        for place, quote in enumerate(reading.quotes)
    ]
    found["copy_band"] = [
        {"band": band, "published": reading.report.published or "", "report": key}
        for band in sorted(set(bands(signature)))
    ]
    return found


def accounts_of(key: str, reading: Reading) -> Iterator[tuple[Mention, Account]]:
    """Each mention with its account, by the words of its own report alone.

    What an undated report may tell of is bounded by the days in which it can have been written,
    and by its word for the day ("on Tuesday").
    """
    bounds: tuple[str, str] | None = None
    weekdays: dict[str, int] = {}
    if reading.report.published is None and reading.events:
        bounds = window_of(reading, load_knowledge())
        weekdays = _weekdays_told(reading)
    for mention in reading.events:
        weekday = weekdays.get(mention.id)
        yield mention, account_of(key, key, reading, mention, bounds=bounds, weekday=weekday)


def _weekdays_told(reading: Reading) -> dict[str, int]:
    """The weekday of each news mention of an undated report that tells one, Monday 0."""
    dated = date_report(reading, load_knowledge()).events
    return {one.mention: WEEKDAYS.index(one.weekday) for one in dated if one.weekday is not None}


def errors_about(mention: str, findings: Iterable[Finding]) -> list[str]:
    """The checks that find an error about a mention in its own report, in order of name."""
    errors = (one for one in findings if one.severity == "error" and one.event == mention)
    return sorted({one.check for one in errors})


def _mention_row(
    key: str, mention: Mention, account: Account, findings: Sequence[Finding]
) -> dict[str, Any]:
    errors = errors_about(mention.id, findings)
    return {
        "report": key,
        "mention": mention.id,
        "kind": mention.kind,
        "status": mention.status,
        "role": mention.role,
        "actor": " ".join(mention.actor),
        "stream": account.stream,
        **account_columns(account),
        "told": encode(mention_as_json(mention) | ({"errors": errors} if errors else {})),
    }


def account_columns(account: Account) -> dict[str, Any]:
    """The columns of a mention that linking goes by."""
    return {
        "first_day": account.first_day,
        "last_day": account.last_day,
        "span": span_of(account.first_day, account.last_day),
        "account": encode(account),
    }


def _claim_rows(key: str, mention: Mention) -> list[dict[str, Any]]:
    rows = []
    for field, claims in mention.fields:
        for place, claim in enumerate(claims):
            low, high = bounds_of(claim.value)
            rows.append(
                {
                    "report": key,
                    "mention": mention.id,
                    "field": field,
                    "place": place,
                    "value": plain(claim.value) if isinstance(claim.value, str) else None,
                    "low": low,
                    "high": high,
                    "hedged": int(claim.hedged),
                    "sources": encode(claim.sources),
                    "carrier": plain(claim.carrier),
                    "precision_code": claim.precision,
                    "unit": claim.unit,
                    **first_words(claim.evidence),
                }
            )
    return rows


def _unknown_rows(key: str, mention: Mention) -> list[dict[str, Any]]:
    return [
        {
            "report": key,
            "mention": mention.id,
            "field": unknown.field,
            "place": place,
            "sources": encode(unknown.sources),
            **first_words(unknown.evidence),
        }
        for place, unknown in enumerate(mention.unknown)
    ]
