"""Sentences, the words that are a clue, and the days that it allows. All sentences are invented."""

from __future__ import annotations

import pytest

from watchbook.dating import date_report
from watchbook.knowledge import load_knowledge
from watchbook.pipeline import read_text
from watchbook.records.dating import Clue

KNOWLEDGE = load_knowledge()
#: What makes a report one about North Korea, and adds no clue.
ABOUT = "North Korea fired a missile into the sea, the army said."


def clues_of(sentence: str) -> list[Clue]:
    reading = read_text(f"{ABOUT}\n\n{sentence}", whole=True)
    dating = date_report(reading, KNOWLEDGE)
    return [*dating.clues, *dating.against]


CLUES = [
    # sentence, the clue's words, its kind, first day, last day
    (
        "Prime Minister Fumio Kishida said it was wrong.",
        "Prime Minister Fumio Kishida",
        "office",
        "2021-10-04",
        "2024-10-01",
    ),
    (
        "Japan's Prime Minister Kishida said it was wrong.",
        "Prime Minister Kishida",
        "office",
        "2021-10-04",
        "2024-10-01",
    ),
    (
        "Rafael Grossi, the IAEA chief, said that inspectors must return.",
        "Rafael Grossi, the IAEA chief",
        "office",
        "2019-12-03",
        None,
    ),
    (
        "The envoy met Foreign Ministry spokeswoman Mao Ning on Monday.",
        "Foreign Ministry spokeswoman Mao Ning",
        "office",
        "2022-09-01",
        None,
    ),
    # A sentence that looks back: not before, but perhaps long after.
    (
        "In 2002, President George W. Bush said that the North was evil.",
        "President George W. Bush",
        "office",
        "2001-01-20",
        None,
    ),
    (
        "Talks broke down under then-President Donald Trump.",
        "then-President Donald Trump",
        "former",
        "2021-01-20",
        "2025-01-19",
    ),
    (
        "Former Defense Secretary Robert Gates said it was no surprise.",
        "Former Defense Secretary Robert Gates",
        "former",
        "2011-06-30",
        None,
    ),
    (
        "The Biden administration has offered talks.",
        "Biden administration",
        "administration",
        "2021-01-20",
        "2025-01-20",
    ),
    (
        "They recalled an offer of the Obama administration.",
        "Obama administration",
        "administration",
        "2009-01-20",
        None,
    ),
    (
        "It was the first launch since Yoon Suk Yeol took office in May.",
        "Yoon Suk Yeol took office in May",
        "office",
        "2022-05-10",
        "2023-05-10",
    ),
    (
        "The visit falls ahead of the Rio Olympics in August.",
        "Rio Olympics in August",
        "occasion",
        "2015-09-05",
        "2017-08-21",
    ),
    (
        "Nothing has come of it since the Singapore summit.",
        "since the Singapore summit",
        "occasion",
        "2018-06-12",
        None,
    ),
    (
        "They met at last month's Nuclear Security Summit and agreed.",
        "last month's Nuclear Security Summit",
        "occasion",
        "2010-05-01",
        "2016-05-31",
    ),
    (
        "The North conducted its fifth nuclear test.",
        "conducted its fifth nuclear test",
        "occasion",
        "2016-09-09",
        None,
    ),
    (
        "Satellites show that it could carry out a fifth nuclear test.",
        "could carry out a fifth nuclear test",
        "occasion",
        "2016-01-07",
        "2016-09-09",
    ),
    (
        "Sanctions followed the North's nuclear test in February.",
        "nuclear test in February",
        "occasion",
        "2013-02-12",
        "2014-02-12",
    ),
    (
        "Soldiers marched for the 75th anniversary of the founding of North Korea.",
        "75th anniversary of the founding of North Korea",
        "occasion",
        "2022-09-01",
        "2023-12-31",
    ),
    (
        "Six-party talks have been at a standstill for more than three years.",
        "at a standstill for more than three years",
        "lapse",
        "2011-12-11",
        "2023-08-05",
    ),
    ("It breaks Resolution 2397, the ministry said.", "2397", "resolution", "2017-12-22", None),
    ("The KN-25 is fired from tubes.", "KN-25", "newness", "2019-08-01", None),
    ("It sank a corvette in March 2010.", "March 2010", "year", "2010-03-01", None),
    ("It has been so since 2019.", "2019", "year", "2019-01-01", None),
]


@pytest.mark.parametrize(("sentence", "words", "kind", "first", "last"), CLUES)
def test_a_clue_and_the_days_it_allows(
    sentence: str, words: str, kind: str, first: str | None, last: str | None
) -> None:
    found = {one.evidence[0].exact: one for one in clues_of(sentence) if one.kind == kind}
    assert words in found, sorted(found)
    assert (found[words].first_day, found[words].last_day) == (first, last)


@pytest.mark.parametrize(
    "sentence",
    [
        "Kishida is a town of the north.",
        "Deputy Prime Minister Fumio Kishida waved.",  # another office
        "President-elect Donald Trump will move in.",
        "A President Trump would be another matter, they say.",
        "A future Trump administration would decide.",
        "Resolution 99999 was never passed, nor was 2397 counted.",
        "The plant will be ready by 2035.",
        "Growth of 3 percent is forecast in 2036.",
        "The fee rises to 15 won in 2037.",
        "It happened in a 2,015-ton ship.",
        "The Olympics were mentioned.",
        "General Salami bread is sold here.",
        "The second nuclear test reactor stands idle, the engineers say.",
    ],
)
def test_what_is_no_clue(sentence: str) -> None:
    assert clues_of(sentence) == []


def test_of_two_who_held_an_office_the_later_holds_it_now() -> None:
    found = clues_of(
        "President Barack Obama said little. President Joe Biden said more. "
        "Prime Minister Fumio Kishida said most."
    )
    dating = {one.evidence[0].exact: (one.first_day, one.last_day) for one in found}
    assert dating["President Barack Obama"] == ("2009-01-20", None)
    assert dating["President Joe Biden"] == ("2021-01-20", "2025-01-20")


def test_a_numbered_test_means_only_the_state_that_the_report_is_about() -> None:
    reading = read_text(
        "India fired a missile from Odisha. India conducted its fifth nuclear test in the desert.",
        whole=True,
    )
    assert date_report(reading, KNOWLEDGE).clues == ()


@pytest.mark.parametrize(
    ("many", "months"), [("32nd", "2022-03-06"), ("21st", "2022-02-12"), ("fifth", None)]
)
def test_a_count_of_this_year_leaves_its_later_part(many: str, months: str | None) -> None:
    reading = read_text(
        f"North Korea fired a missile on Friday. Friday's launch is North Korea's {many} this"
        f" year.",
        whole=True,
    )
    found = [one for one in date_report(reading, KNOWLEDGE).clues if one.kind == "tally"]
    if months is None:
        assert not found
    else:
        (clue,) = found
        assert clue.allows(months) and not clue.allows("2022-01-31")
