"""What a report has told so far: the state that its rules look at and add to."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta

from watchbook.knowledge import Knowledge
from watchbook.reading.clauses.sightings import Sighting
from watchbook.reading.events.drafts import Draft
from watchbook.reading.phrases.annotation import Page
from watchbook.reading.phrases.dates import Calendar, Resolved, local_calendar


@dataclass(slots=True)
class Story:
    """The events found so far in one report.

    ``about`` is the state whose tests the report is about, ``focus`` the event last told of,
    ``calendar`` the publication day as seen from ``about``.
    """

    page: Page
    knowledge: Knowledge
    about: str | None
    calendar: Calendar
    drafts: list[Draft] = field(default_factory=list)
    focus: Draft | None = None

    @property
    def main(self) -> Draft | None:
        """The event told first."""
        return self.drafts[0] if self.drafts else None

    def within(self, when: Resolved, days: int) -> bool:
        """Whether a date is no more than so many days before publication."""
        today = self.calendar.day
        return today is not None and when.last >= today - timedelta(days=days)

    def position(self, sighting: Sighting) -> int:
        """Where its sentence stands: 0 the headline, 1 the first of the body."""
        return self.page.position(sighting.sentence)


def calendar_of(actor: str | None, page: Page, knowledge: Knowledge) -> Calendar:
    """The publication day as seen from the actor's country."""
    state = knowledge.state_by_code(actor) if actor else None
    zone = state.timezones[0] if state and state.timezones else None
    return local_calendar(page.report.published, page.report.published_at, zone)
