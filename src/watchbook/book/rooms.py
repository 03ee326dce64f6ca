"""Stand-ins for the rooms that are still being built, behind their agreed signatures."""

from __future__ import annotations

from watchbook.book.standins import (
    COPY_DAYS,
    SAME_STORY,
    Decided,
    Linking,
    Reach,
    Weighed,
    account_of,
    bands,
    check_event,
    claims_of,
    decide,
    link,
    parse_rule,
    reach,
    same_story,
    signature,
    weigh,
)

__all__ = [
    "COPY_DAYS",
    "SAME_STORY",
    "Decided",
    "Linking",
    "Reach",
    "Weighed",
    "account_of",
    "bands",
    "check_event",
    "claims_of",
    "decide",
    "link",
    "parse_rule",
    "reach",
    "same_story",
    "signature",
    "weigh",
]
