"""The one place of the book that looks at the clock."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> str:
    """This instant, ISO 8601 in UTC, to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
