"""Making claims: a value of one event with its words, its sources and the rule that found it."""

from __future__ import annotations

from dataclasses import dataclass

from watchbook.knowledge import Knowledge
from watchbook.reading.credit.attribution import Attribution
from watchbook.reading.events.drafts import Dated, Draft
from watchbook.reading.phrases.annotation import Page
from watchbook.reading.phrases.quoting import evidence_of
from watchbook.reading.phrases.skeleton import Line
from watchbook.reading.values.stretches import Slot
from watchbook.reading.values.unknowns import StatedUnknown
from watchbook.records import Claim, Evidence, Value


@dataclass(frozen=True, slots=True)
class Found:
    """What the passes found: slots by sentence and trigger, the rest by sentence number."""

    slots: dict[tuple[int, int], tuple[Slot, ...]]
    attributions: dict[int, tuple[Attribution, ...]]
    unknowns: dict[int, tuple[StatedUnknown, ...]]


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes the claims of one event."""

    draft: Draft
    page: Page
    found: Found
    knowledge: Knowledge

    def line(self, sentence: int) -> Line:
        """A sentence as items."""
        return self.page.sentences[sentence].line

    def slots(self, told: Dated) -> tuple[Slot, ...]:
        """The values found in the stretch of one sighting."""
        return self.found.slots.get((told.sighting.sentence, told.sighting.at), ())

    def evidence(self, start: int, end: int) -> Evidence:
        """Quote the report's own text for a span of the folded one."""
        return evidence_of(self.page, start, end)

    def claim(
        self,
        told: Dated,
        value: Value,
        start: int,
        end: int,
        *,
        rule: str,
        hedged: bool = False,
        precision: int | None = None,
        unit: str | None = None,
    ) -> Claim:
        """A claim that the words at ``start:end`` of the folded text make, credited to those
        whom their sentence credits with it, not with another figure."""
        everybody = self.found.attributions.get(told.sighting.sentence, ())
        credited = [one for one in everybody if not one.rival]
        return Claim(
            value=value,
            evidence=(self.evidence(start, end),),
            hedged=hedged,
            sources=tuple(one.name for one in credited if not one.carrier),
            carrier=next((one.name for one in credited if one.carrier), None),
            precision=precision,
            unit=unit,
            rules=("said to be" if told.sighting.identifies else told.sighting.form, rule),
        )
