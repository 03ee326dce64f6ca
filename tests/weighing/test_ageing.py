"""Stated unknowns, and which later claim tells what was not known."""

from __future__ import annotations

from typing import Any

import pytest

from tests.weighing.telling import claim, told
from watchbook.weighing import weigh

JCS, TOKYO = "South Korea Joint Chiefs of Staff", "Japan Ministry of Defense"


@pytest.mark.parametrize(
    ("asked", "later", "answer"),
    [
        pytest.param(
            {"weapon": "missile"},
            {"weapon_name": "KN-23"},
            ("weapon_name", "KN-23"),
            id="the name says which missile it was",
        ),
        pytest.param(
            {"weapon": "ballistic_missile"},
            {"weapon": "srbm"},
            ("weapon", "srbm"),
            id="so does a narrower class",
        ),
        pytest.param(
            {"weapon": "missile"},
            {"weapon": "srbm", "weapon_name": "KN-23"},
            ("weapon_name", "KN-23"),
            id="of both, the name",
        ),
        pytest.param(
            {"weapon": "ballistic_missile"},
            {"weapon": "missile"},
            None,
            id="a wider class tells nothing more",
        ),
        pytest.param(
            {"weapon": "ballistic_missile", "weapon_name": "KN-23"},
            {"weapon_name": "KN-23"},
            None,
            id="nor does a name that the asking report has",
        ),
        pytest.param(
            {"weapon": "missile"},
            {"weapon_name": claim("KN-23", hedged=True)},
            ("weapon_name", "KN-23"),
            id="a hedged name answers too, and stays hedged",
        ),
        pytest.param({}, {"distance_km": 380}, None, id="another field does not"),
    ],
)
def test_which_weapon_it_was(
    asked: dict[str, Any], later: dict[str, Any], answer: tuple[str, str] | None
) -> None:
    question = told("a", by=JCS, unknown=("weapon",), **asked)
    (ageing,) = weigh([question, told("b", by=TOKYO, day="2031-05-03", **later)]).unknowns
    found = ageing.answered and (ageing.answered.field, ageing.answered.claim.value)
    assert found == answer


def test_a_name_told_before_the_question_is_no_answer() -> None:
    question = told("a", by=JCS, unknown=("weapon",), weapon="missile")
    earlier = told("b", by=TOKYO, day="2031-05-01", weapon_name="KN-23")
    (ageing,) = weigh([question, earlier]).unknowns
    assert ageing.answered is None


def test_the_first_to_tell_answers() -> None:
    question = told("a", by=JCS, unknown=("weapon",), weapon="missile")
    first = told("c", by=TOKYO, day="2031-05-03", weapon="srbm")
    named = told("b", by=JCS, day="2031-05-04", weapon_name="KN-23")
    (ageing,) = weigh([question, named, first]).unknowns
    assert ageing.answered is not None
    assert ageing.answered.claim.value == "srbm"
