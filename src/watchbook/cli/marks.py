"""Numbers for the stories of a page: "[2]" beside a value leads to the report that gives it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from watchbook.records import EventPage, ReportCard


@dataclass(frozen=True, slots=True)
class Story:
    """A report with its copies: its number on the page, the first of them first."""

    number: int
    first: ReportCard
    copies: tuple[ReportCard, ...]


def stories_of(page: EventPage) -> tuple[Story, ...]:
    """The stories that tell of an event, numbered from 1 in the order of the page's reports."""
    groups: dict[str, list[ReportCard]] = {}
    for card in page.reports:
        groups.setdefault(card.story, []).append(card)
    return tuple(
        Story(number, *_first_of(story, cards))
        for number, (story, cards) in enumerate(groups.items(), 1)
    )


def marks_of(page: EventPage) -> dict[str, int]:
    """The number of each report of the page, by the report's key; copies have their story's."""
    return {
        card.key: story.number
        for story in stories_of(page)
        for card in (story.first, *story.copies)
    }


def marked(reports: Iterable[str], marks: dict[str, int]) -> str:
    """ "[1, 3]" for reports by their keys; "" where the page knows none of them."""
    numbers = sorted({marks[report] for report in reports if report in marks})
    return f"[{', '.join(map(str, numbers))}]" if numbers else ""


def _first_of(story: str, cards: list[ReportCard]) -> tuple[ReportCard, tuple[ReportCard, ...]]:
    first = next((card for card in cards if card.key == story), cards[0])
    return first, tuple(card for card in cards if card is not first)
