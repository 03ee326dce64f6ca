"""The gate lets through whatever may matter, and keeps most news out. Invented sentences."""

from __future__ import annotations

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
        b"<p>North Korea fired a mis&shy;sile.</p>",
    ],
)
@pytest.mark.xfail(strict=True, reason="soft hyphens and the like hide a word from the gate")
def test_a_word_with_a_soft_hyphen_in_it_is_seen(raw: bytes) -> None:
    assert may_matter(raw)


@pytest.mark.xfail(strict=True, reason="the gate knows few of the words that the rules know")
def test_the_gate_opens_for_every_wording_that_a_rule_finds() -> None:
    """A report of one sentence: what is read in it must not depend on what stands around."""
    knowledge = load_knowledge()
    texts = [
        f"North Korea fired a {wording} on Tuesday."
        for kind in knowledge.weapon_classes
        for wording in kind.wordings
    ] + [
        f"North Korea conducted a {wording} on Tuesday."
        for group in ("launch", "nuclear", "engine")
        for wording in knowledge.cues[f"nouns.{group}"]
    ]
    held_back = [
        text
        for text in texts
        if not may_matter(text.encode()) and watchbook.read(text, whole=True).events
    ]
    assert held_back == []
