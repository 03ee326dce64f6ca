"""Reads invented sentences for the tests of meetings, advisories, sanctions and drills."""

from __future__ import annotations

from watchbook.knowledge import load_knowledge
from watchbook.reading.affairs.diplomacy import Setting, find_diplomacy
from watchbook.reading.phrases.annotation import annotate
from watchbook.records import Mention, Report

#: What a test asks of an event: status, who takes part, date, site.
Told = tuple[str, str, str | None, str | None]


def find(text: str, *, about: str = "KP", published: str = "2023-12-20") -> tuple[Mention, ...]:
    """The events of the four kinds in a text about a state's tests, published on a Wednesday."""
    knowledge = load_knowledge()
    page = annotate(Report("r", text, published=published), knowledge)
    return find_diplomacy(page, Setting(about, tests=True), knowledge)


def told(kind: str, text: str, *, about: str = "KP", published: str = "2023-12-20") -> list[Told]:
    """The events of one kind, as what a test asks of them, in the order of the text."""
    mentions = [one for one in find(text, about=about, published=published) if one.kind == kind]
    mentions.sort(key=lambda one: one.evidence[0].start)
    return [
        (one.status, "-".join(one.actor), _value(one, "date"), _value(one, "site"))
        for one in mentions
    ]


def _value(mention: Mention, field: str) -> str | None:
    best = mention.best(field)
    return None if best is None else str(best.value)
