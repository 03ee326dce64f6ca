"""A count that a report gives of tests, launches and the like."""

from __future__ import annotations

from dataclasses import dataclass

from watchbook.records.evidence import Evidence


@dataclass(frozen=True, slots=True)
class Tally:
    """How many, or the how manyth: "the North's 32nd launch this year, by our count".

    ``ordinal`` is 32 in "its 32nd", ``count`` the range in "at least 15 times" (an open end is
    None); one of them is always there. ``of`` is what is counted, in the report's own words,
    singular and lower case ("nuclear test"). ``period`` is the stretch counted over: ``2021``,
    ``2021-10``, two days parted by a slash, or a length as ISO 8601 writes it (``P10D``: "in
    ten days"). ``since`` is where the count begins: a date as exact as it was told, or the
    words where no date is told. Both keep the report's words ("this year") where its own date
    is not known. ``counter`` is whose count it is, ``actor`` the state whose acts are counted,
    ``about`` the mention that is said to be the how manyth. ``evidence`` is the words of it
    all, then those for the counter.
    """

    count: tuple[float | None, float | None] | None
    ordinal: int | None
    of: str
    evidence: tuple[Evidence, ...]
    period: str | None = None
    since: str | None = None
    counter: str | None = None
    actor: str | None = None
    about: str | None = None
