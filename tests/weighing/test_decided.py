"""What people decided about values."""

from __future__ import annotations

import pytest

from tests.weighing.telling import JCS, TOKYO, decision, told
from watchbook.records import Decision
from watchbook.weighing import Weighed, weigh

MENTIONS = [
    told("a", by=JCS, distance_km=590, weapon="srbm"),
    told("b", by=TOKYO, distance_km=800),
]


def weighed(*decisions: Decision) -> Weighed:
    return weigh(MENTIONS, decisions=decisions)


def test_a_value_that_a_person_set_is_the_best_and_the_rivals_stay() -> None:
    found = weighed(decision(1, "set", "distance_km", [610, 620])).verdict("distance_km")
    assert found is not None
    assert (found.best, found.rule, found.by) == ((610, 620), "decided", "A. Marsh")
    assert (found.agreement, len(found.rivals)) == ("disputed", 2)
    assert (found.low, found.high) == (590, 800)


def test_the_latest_setting_counts_and_a_single_figure_is_a_range() -> None:
    found = weighed(
        decision(2, "set", "apogee_km", 60), decision(1, "set", "apogee_km", [50, 50])
    ).verdict("apogee_km")
    assert found is not None
    assert (found.best, found.low, found.high, found.rivals) == ((60, 60), 60, 60, ())


def test_a_field_can_be_set_to_nothing() -> None:
    found = weighed(decision(1, "set", "weapon", None)).verdict("weapon")
    assert found is not None
    assert (found.best, found.agreement) == (None, "unknown")


def test_a_value_set_aside_is_shown_without_weight() -> None:
    found = weighed(decision(1, "set-aside", "distance_km", 800)).verdict("distance_km")
    assert found is not None
    assert (found.agreement, found.best, found.high) == ("single", (590, 590), 590)
    assert [(one.value, one.weight) for one in found.rivals] == [
        ((590, 590), 1.0),
        ((800, 800), 0.0),
    ]


def test_a_report_set_aside_is_left_out() -> None:
    found = weighed(decision(1, "set-aside", reports=("b",))).verdict("distance_km")
    assert found is not None
    assert [one.value for one in found.rivals] == [(590, 590)]


def test_taking_back_a_decision_leaves_what_was_and_can_be_taken_back() -> None:
    first = decision(1, "set", "weapon", "icbm")
    back = decision(2, "set", "weapon", None, undoes=1)
    again = decision(3, "set", "weapon", None, undoes=2)
    for decisions, best in (
        ((first,), "icbm"),
        ((first, back), "srbm"),
        ((first, back, again), "icbm"),
    ):
        found = weighed(*decisions).verdict("weapon")
        assert found is not None
        assert found.best == best


@pytest.mark.parametrize(
    ("one", "why"),
    [
        (
            decision(1, "accept", "weapon", "icbm"),
            "accepted as 'icbm'; it is now 'srbm'",
        ),
        (
            decision(1, "accept", "apogee_km", 60),
            "accepted as 60; it is now nothing",
        ),
        (decision(1, "accept", before={"weapon": "icbm"}), "accepted as 'icbm'"),
        (decision(1, "set", "colour", "red"), "there is no field 'colour'"),
        (decision(1, "set", "distance_km", "far"), "'far' is no value of distance_km"),
        (decision(1, "set", "distance_km", [9, 3]), "its low end is above"),
        (decision(1, "set", "weapon", [1, 2]), "1 to 2 is no value of weapon"),
        (decision(1, "set-aside", "distance_km", 111), "no report gives 111 for distance_km"),
        (decision(1, "set-aside", reports=("gone",)), "telling of this event no more: gone"),
    ],
)
def test_a_decision_that_fits_no_more_is_told_and_never_raises(one: Decision, why: str) -> None:
    (misfit,) = weighed(one).misfits
    assert misfit.decision == 1
    assert why in misfit.why


@pytest.mark.parametrize(
    "one",
    [
        decision(1, "accept", "weapon", "srbm"),
        decision(1, "accept", "distance_km", [590, 590]),
        decision(1, "accept", before={"weapon": "srbm"}),
        decision(1, "merge", into="KP.launch.2031-05-03"),
        decision(1, "set-aside"),
    ],
)
def test_a_decision_that_fits_is_no_misfit(one: Decision) -> None:
    assert weighed(one).misfits == ()


def test_what_a_person_set_is_accepted_or_takes_the_place_of_an_acceptance() -> None:
    set_first = decision(1, "set", "weapon", "icbm"), decision(2, "accept", "weapon", "icbm")
    set_after = decision(1, "accept", "weapon", "mrbm"), decision(2, "set", "weapon", "icbm")
    for decisions in (set_first, set_after):
        assert weighed(*decisions).misfits == ()


def test_a_value_accepted_fits_whatever_rule_is_asked_for() -> None:
    kept = decision(1, "accept", "distance_km", [590, 590])
    assert weigh(MENTIONS, rule="origin:KCNA", decisions=[kept]).misfits == ()
