"""Reports of our own with one error planted in each: how many are found, how many clean accused."""

from __future__ import annotations

from collections import Counter

from tests.checking.planted_reports import FOLDER, Sample, samples

#: Shares that must never be missed: planted errors found, clean reports accused.
FOUND, ACCUSED = 0.95, 0.02
#: Sorts of contradiction that the issue asks for, by the checks that find them.
SORTS = {
    "weekday",
    "impossible date",
    "event after report",
    "unit pair",
    "out of order",
    "part and whole",
    "office",
    "anachronism",
    "tally",
    "first",
    "two counts",
    "two dates",
    "two speakers",
    "site and platform",
    "site and landing",
    "rival figures",
}


def _planted() -> list[Sample]:
    return [one for one in samples() if one.check is not None]


def _clean() -> list[Sample]:
    return [one for one in samples() if one.check is None]


def test_there_are_enough_of_both_and_of_every_sort() -> None:
    assert len(_planted()) >= 60 and len(_clean()) >= 60
    assert Counter(one.check for one in _planted()).keys() >= SORTS
    assert (FOLDER / "ABOUT.md").is_file()


def test_planted_errors_are_found_by_their_check() -> None:
    missed = [
        (one.id, one.check)
        for one in _planted()
        if one.check not in {finding.check for finding in one.accusations}
    ]
    assert len(missed) <= (1 - FOUND) * len(_planted()), missed


def test_clean_reports_are_not_accused() -> None:
    accused = [(one.id, finding.message) for one in _clean() for finding in one.accusations]
    assert len({id for id, _ in accused}) <= ACCUSED * len(_clean()), accused


def test_a_planted_error_is_the_only_one_told() -> None:
    """The pairs differ in one place: whatever else is told of a planted report is false."""
    others = [
        (one.id, finding.check, finding.message)
        for one in _planted()
        for finding in one.accusations
        if finding.check != one.check
    ]
    assert len(others) <= ACCUSED * len(_planted()), others
