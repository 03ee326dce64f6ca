"""The gate lets through whatever may matter, and keeps most news out. Invented sentences."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import watchbook
from watchbook.knowledge import load_knowledge
from watchbook.reading.gate import may_matter


@pytest.mark.parametrize(
    "raw",
    [
        b"North Korea fired a missile",
        b"NORTH KOREA FIRES ROCKETS",
        b"<p>an <b>ICBM</b></p>",
        b"its fifth nuclear test",
        b"its fifth nuclear&nbsp;test",
        b"artillery rounds",
        b"an unidentified projectile",
        b"an H-bomb",
        b"it test-fired the Fattah",
        "a satellite \u201crose\u201d".encode(),
    ],
)
def test_a_report_that_names_a_weapon_or_a_test_is_opened(raw: bytes) -> None:
    assert may_matter(raw)


@pytest.mark.parametrize(
    "raw", [b"", b"The council met on fisheries.", b"\x00\xff\xfe", b"A coach was fired."]
)
def test_a_report_that_names_none_stays_shut(raw: bytes) -> None:
    assert not may_matter(raw)


@pytest.mark.parametrize(
    "raw",
    [
        "North Korea fired a mis\u00adsile.".encode(),
        "North Korea fired a mis\u200bsile.".encode(),
        "North Korea fired a bal\u2060listic one.".encode(),
        b"<p>North Korea fired a mis&shy;sile.</p>",
        b"<p>North Korea fired a mis&#173;sile.</p>",
        b"<p>North Korea fired a mis&#xAD;sile.</p>",
        b"<p>North Korea fired a mis<wbr/>sile.</p>",
        b"<p>its fifth <b>nuclear</b> test</p>",
        b"a ground\r\ntest of the motor",
        "It fired a KN\u201123.".encode(),
        "It fired a KN\u00a023.".encode(),
    ],
)
def test_a_word_is_seen_whatever_stands_in_it_unseen(raw: bytes) -> None:
    assert may_matter(raw)


@pytest.mark.parametrize(
    "raw",
    [
        b"Sam left the talks early.",
        b"<h3>Markets</h3> rose.",
        b"The S-500 index closed lower.",
        b"An atlas of rivers, a trident of bronze.",
        b"The nuclear deal was signed.",
    ],
)
def test_a_name_that_is_an_ordinary_word_too_needs_a_firing(raw: bytes) -> None:
    assert not may_matter(raw)


WORLD = load_knowledge()
#: Reports of one sentence: what is read in them must not depend on what stands around.
SENTENCES = [
    *(
        sentence
        for kind in WORLD.weapon_classes
        for wording in kind.wordings
        for word in (wording, wording + "s", wording.upper())
        for sentence in (
            f"North Korea fired a {word} on Tuesday.",
            f"Iran tested its new {word}.",
        )
    ),
    *(
        f"North Korea conducted a {wording} on Tuesday."
        for group in ("launch", "nuclear", "engine")
        for wording in WORLD.cues[f"nouns.{group}"]
    ),
    *(
        f"India test-fired the {name}."
        for weapon in WORLD.weapon_names
        for name in (weapon.name, *weapon.aliases)
    ),
]


def test_the_gate_opens_for_every_wording_that_a_rule_finds() -> None:
    shut = [text for text in SENTENCES if not may_matter(text.encode())]
    assert [text for text in shut if watchbook.read(text, whole=True).events] == []


GOLD = Path(__file__).parent.parent / "gold"


@pytest.mark.parametrize(
    "reports", sorted(GOLD.glob("*/reports.jsonl")), ids=lambda p: p.parent.name
)
def test_the_gate_opens_for_every_report_in_which_the_whole_reading_finds_an_event(
    reports: Path,
) -> None:
    for line in reports.read_text("utf-8").splitlines():
        report = json.loads(line)
        text = f"{report.get('title') or ''}\n\n{report['text']}"
        assert may_matter(text.encode()) or not watchbook.read(text, whole=True).events
