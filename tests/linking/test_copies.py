"""Copies of one story: cut, updated, with furniture; and two desks' stories of one event."""

from __future__ import annotations

import os
import subprocess
import sys
from hashlib import sha256
from itertools import combinations
from pathlib import Path

import pytest

from watchbook.intake import RawReport, find_reports, open_report
from watchbook.linking import SAME_STORY, bands, same_story, signature, story_of
from watchbook.records import Report

ROOT = Path(__file__).resolve().parents[2]

QUOTE = '"We will not be hurried, and we will not be bought," the minister told reporters.'
STORY = (
    "The island state of Norland fired two rockets into the strait before dawn on Monday, its "
    "neighbour said, the first such firing since the harvest. Fishing boats were told to stay in "
    "port while crews looked for pieces of the rockets along the northern shore. " + QUOTE + " "
    "The rockets flew for about nine minutes and came down well short of the shipping lane, the "
    "coast guard said, and nobody was hurt. A spokesman for the harbour office said that ferries "
    "would run again from noon. Talks between the two states broke off in the spring over the "
    "price of grain, and no date has been named for taking them up again."
)
OTHER = (
    "Two projectiles crossed the strait early on Monday and splashed down near empty water, in "
    "what Norland's rivals called a needless show. Radar crews picked them up soon after four. "
    + QUOTE
    + " Traders shrugged, and the price of grain hardly moved. Diplomats from five capitals "
    "were to gather in the afternoon, though few expected them to agree on more than a short "
    "statement of worry. The last time rockets were seen there, in autumn, a trawler was sunk."
)
MORE = (
    "Late in the day the foreign office in the neighbour's capital summoned the envoy, who stayed "
    "for less than ten minutes and left without a word to those waiting outside the gate. "
)


def _found(one: str, other: str) -> bool:
    return not set(bands(signature(one))).isdisjoint(bands(signature(other)))


@pytest.mark.parametrize(
    "copy",
    [
        pytest.param(STORY, id="word for word"),
        pytest.param(STORY.upper().replace(",", " –"), id="other case and marks"),
        pytest.param(STORY[: STORY.index(" A spokesman")], id="cut from the end"),
        pytest.param(MORE + STORY, id="updated at the top"),
        pytest.param(
            STORY.replace(" Fishing", " " + MORE + "Fishing").replace("nobody", "no one"),
            id="updated within",
        ),
        pytest.param("Sign in to read on\n" + STORY + "\nMost read today", id="with furniture"),
    ],
)
def test_versions_of_one_story_find_each_other(copy: str) -> None:
    assert _found(STORY, copy)
    assert same_story(STORY, copy) >= SAME_STORY
    assert same_story(copy, STORY) == same_story(STORY, copy)


def test_two_stories_of_one_event_are_two_though_they_share_a_quotation() -> None:
    assert 0 < same_story(STORY, OTHER) < SAME_STORY / 2


@pytest.mark.parametrize(
    ("one", "other", "likeness"),
    [
        ("Norland fired a missile.", "Norland fired a missile!", 1.0),
        ("Norland fired a missile on Monday.", "Norland fired a missile on Friday.", 0.0),
        ("Norland fired a missile.", STORY, 0.0),
        ("", "", 0.0),
        ("", STORY, 0.0),
    ],
)
def test_a_line_or_two_is_a_copy_only_word_for_word(one: str, other: str, likeness: float) -> None:
    assert same_story(one, other) == likeness


def test_a_text_without_words_has_no_bands() -> None:
    assert bands(signature(" … ")) == ()


def test_a_signature_is_the_same_in_every_process() -> None:
    """Books keep it: another seed, or another way of hashing, would lose copies silently."""
    ask = (
        "import sys; from watchbook.linking import signature;"
        "sys.stdout.write(signature(sys.stdin.read()).hex())"
    )
    other = subprocess.run(
        [sys.executable, "-c", ask],
        input=STORY,
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONHASHSEED": "7"},
    )
    assert bytes.fromhex(other.stdout) == signature(STORY)
    assert sha256(signature(STORY)).hexdigest() == (
        "9997072574c341bda2fb3197f69ce6afca894c3788b210558bef4c95b18f140a"
    )


def test_furniture_is_no_part_of_the_story() -> None:
    report = Report("r", "Sign in\nIt fired.\nMost read\nIt fell.", furniture=((0, 8), (18, 28)))
    assert story_of(report) == "\nIt fired.\n\nIt fell."


def test_made_copies_of_the_invented_reports_are_found_and_nothing_else() -> None:
    texts: list[str] = []
    for folder in sorted((ROOT / "tests" / "gold").iterdir()):
        for raw in find_reports([folder / "reports.jsonl"]):
            assert isinstance(raw, RawReport)
            texts.append(story_of(open_report(raw)))
    long = [text for text in texts if len(text.split()) > 150]
    assert len(long) > 50
    halves = [" ".join(text.split()[: len(text.split()) // 2]) for text in long]
    lost = [at for at, text in enumerate(long) if not _found(text, halves[at])]
    assert len(lost) <= len(long) // 50
    assert all(same_story(*pair) >= SAME_STORY for pair in zip(long, halves, strict=True))
    wrong = [pair for pair in combinations(long, 2) if same_story(*pair) >= SAME_STORY]
    assert wrong == []
