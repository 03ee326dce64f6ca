"""Whence an event is known, as its page shows it: quotations, links, mentions left unlinked."""

from __future__ import annotations

import dataclasses

import pytest

from tests.cli.events import EVENING, HARBOR, LAUNCH, LEDGER, OBSERVER
from watchbook.cli.console import make_console
from watchbook.cli.page import print_page
from watchbook.records import EventPage, Link, MentionRef
from watchbook.sharing import page_as_json

KEY = LAUNCH.event.key


def shown(page: EventPage, capsys: pytest.CaptureFixture[str], heading: str) -> str:
    """The part of a wide page under a heading, its lines joined."""
    print_page(make_console(color=False, width=1000), page)
    _, _, after = capsys.readouterr().out.partition(f"\n{heading}\n")
    return "\n".join(" ".join(line.split()) for line in after.split("\n\n")[0].splitlines())


def quoting(text: str) -> EventPage:
    first = LAUNCH.quotes[0]
    quote = dataclasses.replace(first, quote=dataclasses.replace(first.quote, text=text))
    return dataclasses.replace(LAUNCH, quotes=(quote,))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a " * 149 + "so", "a " * 149 + "so"),
        ("word " * 60 + "and more", "word " * 59 + "word …"),
        ("word " * 59 + "word, and more", "word " * 59 + "word …"),
        ("x" * 400, "x" * 300 + " …"),
    ],
    ids=["three hundred", "cut between words", "no comma at the end", "an endless word"],
)
def test_a_long_quotation_is_shown_by_its_beginning_and_kept_whole_in_json(
    text: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    page = quoting(text)
    assert f"“{words}”" in shown(page, capsys, "Quoted")
    (told,) = page_as_json(page)["quotes"]
    assert told["text"] == text


def linked(*links: Link) -> EventPage:
    return dataclasses.replace(LAUNCH, event=dataclasses.replace(LAUNCH.event, links=links))


def test_a_copy_that_is_linked_alike_is_counted_and_any_other_has_its_own_row(
    capsys: pytest.CaptureFixture[str],
) -> None:
    alike = [
        Link(MentionRef(card.key, "m1"), KEY, "same day", ("same place, Wonsan",))
        for card in (HARBOR, LEDGER, OBSERVER)
    ]
    told = shown(linked(*alike), capsys, "Why they are linked").splitlines()
    assert told[2:] == [
        "[1] m1 same day same place, Wonsan",
        "and 1 copy",
        "[2] m1 same day same place, Wonsan",
    ]
    other = dataclasses.replace(alike[1], reasons=())
    told = shown(linked(alike[0], other), capsys, "Why they are linked").splitlines()
    assert told[2:] == ["[1] m1 same day same place, Wonsan", "[1] copy m1 same day"]


def test_of_an_unlinked_mention_is_shown_what_speaks_for_this_event(
    capsys: pytest.CaptureFixture[str],
) -> None:
    other = "KP.launch.2031-03-24"
    link = Link(
        MentionRef(EVENING.key, "m3"),
        None,
        "several fit that month",
        ("both tell of a missile", f"{KEY}: same landing, land", f"{other}: same place, Sohae"),
        (f"{other}: platform silo, the others train",),
        (KEY, other),
    )
    page = dataclasses.replace(LAUNCH, may_mean=(link,))
    told = shown(page, capsys, "May mean this event, and was left unlinked")
    assert "both tell of a missile; same landing, land" in told
    assert "Sohae" not in told and "silo" not in told
    assert f"or it means {other}" in told
