"""To what end words are quoted. Sentences are invented; those of the page are read as well."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.reading.quoting import quotes_of

PAGE = (Path(__file__).parents[2] / "docs" / "stances.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| `(\w+)` \| .*? \| (.*?\.)(?: \(\*.*\*\))? \|$", PAGE, re.M)


@pytest.mark.parametrize(("stance", "sentence"), ROWS)
def test_each_example_of_the_page_has_its_stance(stance: str, sentence: str) -> None:
    assert [quote.stance for quote in quotes_of(sentence)] == [stance]


def test_the_page_has_an_example_of_each() -> None:
    assert len(ROWS) == 10


STANCES = [
    # the verb that introduces the words decides
    ('The minister condemned "a night that nobody will forget".', "condemn"),
    ('The minister warned of "a night that nobody will forget".', "warn"),
    ('The minister rejected "a night that nobody will forget".', "reject"),
    ('The minister expressed concern over "a night that nobody will forget".', "concern"),
    ('The minister denied that it was "a night that nobody will forget".', "deny"),
    ('Seoul pressed Iran to act "without a day of delay," an Iranian official said.', "urge"),
    # of two plain wordings the first
    ('"We are deeply concerned, and we call on all sides to wait," Lu Kang said.', "concern"),
    ('"We call on all sides to wait, and are deeply concerned," Lu Kang said.', "urge"),
    # threats are no pledges
    ('"If they come nearer, we will sink the boat," North Korea\'s army said.', "warn"),
    # what another must do, and what one's own side will
    ('"Pyongyang has to choose another road," South Korea\'s Defense Ministry said.', "urge"),
    ('"Our forces will be there by morning," South Korea\'s Defense Ministry said.', "commit"),
    ('"It should be a pleasant afternoon," South Korea\'s Defense Ministry said.', "comment"),
    # who may pledge
    ('"We will be back here next year," Japan\'s prime minister, Mara Harlan, said.', "commit"),
    ('"We will be back here next year," said Mara Harlan, a shopkeeper.', "comment"),
    # what a body tells of the past
    ('"The drill was held as in other years," South Korea\'s Defense Ministry said.', "claim"),
    ('"The drill was held as in other years," said Mara Harlan, an analyst.', "comment"),
]


@pytest.mark.parametrize(("sentence", "stance"), STANCES)
def test_stance_by_cue_then_by_what_is_said(sentence: str, stance: str) -> None:
    assert [quote.stance for quote in quotes_of(sentence)] == [stance]


def test_the_rule_is_told() -> None:
    (quote,) = quotes_of('"We are deeply concerned about this," Lu Kang said.')
    assert quote.rules == ("speaker:after", "stance:plainly:concern")
