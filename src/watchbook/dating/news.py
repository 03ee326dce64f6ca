"""The days on which an undated report's news can have been."""

from __future__ import annotations

from collections.abc import Sequence

from watchbook.knowledge import Knowledge
from watchbook.records import Reading
from watchbook.records.dating import DatedEvent, Dating


def date_news(
    dating: Dating, reading: Reading, knowledge: Knowledge, tables: Sequence[DatedEvent]
) -> Dating:
    return dating
