"""Stand-ins for what is still being built, behind the agreed signatures."""

from __future__ import annotations

from watchbook.book.standins import (
    COPY_DAYS,
    SAME_STORY,
    Decided,
    Weighed,
    bands,
    check_event,
    claims_of,
    decide,
    parse_rule,
    same_story,
    signature,
    weigh,
)
from watchbook.linking import Linking, Reach, account_of, link, reach

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
