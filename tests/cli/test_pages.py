"""What a person sees of an event, and of a list of them. All events are invented."""

from __future__ import annotations

import dataclasses

import pytest

from tests.cli import golden_pages
from tests.cli.events import (
    EVENING,
    HARBOR,
    JCS,
    LAUNCH,
    LEDGER,
    MEETING,
    NOT_KNOWN,
    OBSERVER,
    ROWS,
    TOKYO,
    claim,
    km,
    rival,
    unknown,
    verdict,
    words,
)
from watchbook.cli.console import make_console
from watchbook.cli.days import day_in_words, days_between, when_published
from watchbook.cli.list import day_of, what
from watchbook.cli.marks import marked, marks_of, stories_of
from watchbook.cli.page import print_page
from watchbook.cli.page_decisions import before_in_words, decided
from watchbook.cli.page_unknowns import became
from watchbook.cli.page_values import Row, rows_of
from watchbook.cli.sentences import headline
from watchbook.records import Ageing, Decision, EventPage, MentionRef, Verdict

NOW = golden_pages.pages()


@pytest.mark.parametrize("name", sorted(NOW))
def test_a_page_is_as_its_golden_one(name: str) -> None:
    """Where this fails and the new page is right: ``make golden``."""
    assert NOW[name] == (golden_pages.GOLDEN / name).read_text("utf-8")


def test_every_golden_page_is_one_that_is_tested() -> None:
    assert {path.name for path in golden_pages.GOLDEN.iterdir()} == set(NOW)


@pytest.mark.parametrize("name", sorted(NOW))
def test_a_page_keeps_to_its_width(name: str) -> None:
    width = int(name.removesuffix(".txt").rsplit("-", 1)[1])
    for line in NOW[name].splitlines():
        assert len(line) <= width and line == line.rstrip()


def test_a_report_cannot_steer_the_terminal_from_a_page(
    capsys: pytest.CaptureFixture[str],
) -> None:
    evil = "\x1b[2J\x07 [bold]x[/bold] \u202e\n"
    report = dataclasses.replace(HARBOR, outlet=evil, title=evil)
    mention = dataclasses.replace(LAUNCH.mentions[0], report=report)
    told = verdict("site", "single", rival(claim(report, "site", evil, evil, evil)))
    quotes = tuple(
        dataclasses.replace(one, quote=dataclasses.replace(one.quote, text=evil, speaker=evil))
        for one in LAUNCH.quotes
    )
    decision = dataclasses.replace(LAUNCH.decisions[0], by=evil, why=evil)
    page = dataclasses.replace(
        LAUNCH, mentions=(mention,), verdicts=(told,), quotes=quotes, decisions=(decision,)
    )
    print_page(make_console(color=False, width=100), page)
    shown = capsys.readouterr().out
    assert not {"\x1b", "\x07", "\u202e"} & set(shown)
    assert "[bold]x[/bold]" in shown


def row(page: EventPage, field: str) -> Row:
    return next(one for one in rows_of(page) if one.field == field)


def with_verdict(told: Verdict) -> EventPage:
    return dataclasses.replace(LAUNCH, verdicts=(told,))


def test_a_value_has_who_says_it_in_which_words_and_which_report() -> None:
    site = row(LAUNCH, "site")
    assert (site.value, site.agreement, site.origins) == ("Wonsan", "agreed", "2")
    assert site.says == f"{TOKYO}; {JCS}"
    assert site.words == "“Wonsan” [1], “near Wonsan” [2]"


def test_rivals_stand_beneath_what_they_dispute() -> None:
    lines = [(one.field, one.value, one.range, one.says) for one in rows_of(LAUNCH)]
    at = lines.index(("distance", "380 km", "380-400 km", JCS))
    assert lines[at + 1] == ("or", "400 km", "", TOKYO)


def test_what_is_told_beside_an_agreed_value_is_no_rival() -> None:
    assert [one.field for one in rows_of(LAUNCH)].count("also") == 1


def test_a_rule_may_choose_another_than_the_best_supported() -> None:
    lower = dataclasses.replace(LAUNCH.verdicts[7], best=(400.0, 400.0), rule=f"origin:{TOKYO}")
    first, second = rows_of(with_verdict(lower))
    assert (first.field, first.value, first.says) == ("distance", "400 km", TOKYO)
    assert (second.field, second.value, second.says) == ("or", "380 km", JCS)


def test_what_a_person_set_is_theirs_and_what_was_told_stands_beneath() -> None:
    told = rival(claim(HARBOR, "distance_km", km(380), "about 380 km", JCS))
    held = dataclasses.replace(
        verdict("distance_km", "single", told), best=(390.0, 390.0), by="Ines Roth", rule="decided"
    )
    first, second = rows_of(with_verdict(held))
    assert (first.value, first.agreement) == ("390 km", "decided")
    assert first.says == "decided by Ines Roth"
    assert (second.field, second.value) == ("also", "380 km")


def test_hearsay_names_who_carried_it() -> None:
    assert row(LAUNCH, "name").says == f"{JCS} (via Yonhap)"
    first_hand = claim(OBSERVER, "site", "Wonsan", "Wonsan", JCS)
    carried = claim(HARBOR, "site", "Wonsan", "Wonsan", JCS, carrier="Yonhap")
    page = with_verdict(verdict("site", "single", rival(carried, first_hand)))
    assert row(page, "site").says == JCS


@pytest.mark.parametrize(
    ("wordings", "told"),
    [
        (["a"], "“a” [1]"),
        (["a", "a", "b"], "“a” [1], “b” [1]"),
        (["a", "b", "c"], "“a” [1], “b” [1] and another"),
        (["a", "b", "c", "d"], "“a” [1], “b” [1] and 2 more wordings"),
    ],
)
def test_many_wordings_are_counted(wordings: list[str], told: str) -> None:
    claims = [claim(HARBOR, "site", "Wonsan", exact, JCS) for exact in wordings]
    assert row(with_verdict(verdict("site", "single", rival(*claims))), "site").words == told


def test_a_claim_of_many_stretches_shows_the_first_of_them() -> None:
    one = claim(HARBOR, "site", "Wonsan", "a", JCS)
    three = dataclasses.replace(one.claim, evidence=words("a") + words("b") + words("c"))
    page = with_verdict(verdict("site", "single", rival(dataclasses.replace(one, claim=three))))
    assert row(page, "site").words == "“a … b …” [1]"


def test_many_other_keys_are_counted(capsys: pytest.CaptureFixture[str]) -> None:
    event = dataclasses.replace(LAUNCH.event, aliases=("a", "b", "c", "d", "e"))
    print_page(make_console(color=False, width=100), dataclasses.replace(LAUNCH, event=event))
    assert "also known as a, b, c and 2 more\n" in capsys.readouterr().out


def test_copies_share_the_number_of_their_story() -> None:
    assert [(one.number, one.first, one.copies) for one in stories_of(LAUNCH)] == [
        (1, HARBOR, (LEDGER,)),
        (2, OBSERVER, ()),
        (3, EVENING, ()),
    ]
    marks = marks_of(LAUNCH)
    assert marked([EVENING.key, LEDGER.key, HARBOR.key, "elsewhere"], marks) == "[1, 3]"
    assert marked(["elsewhere"], marks) == ""


def test_a_copy_whose_first_tells_of_something_else_has_a_number_all_the_same() -> None:
    page = dataclasses.replace(LAUNCH, mentions=LAUNCH.mentions[1:2])
    assert [(one.number, one.first) for one in stories_of(page)] == [(1, LEDGER)]


def aged(asked: str | None, answered: str | None, *, any_answer: bool = True) -> str:
    question = unknown(dataclasses.replace(HARBOR, published=asked), "distance_km", "not told")
    answer = claim(
        dataclasses.replace(EVENING, published=answered), "distance_km", km(590), "590 km", JCS
    )
    return became(Ageing("distance_km", question, answer if any_answer else None))


def test_an_unknown_ages_until_somebody_tells_it() -> None:
    assert aged("2031-10-19", "2031-10-20") == (
        "not disclosed on 19 October 2031; 590 km by 20 October 2031 "
        "(South Korea Joint Chiefs of Staff)"
    )
    assert aged("2031-10-19", "2031-10-19T22:00:00Z") == (
        "not disclosed on 19 October 2031; 590 km the same day (South Korea Joint Chiefs of Staff)"
    )
    assert aged("2031-10-19", None, any_answer=False) == (
        "not disclosed on 19 October 2031; still open"
    )
    assert aged(None, None).startswith("not disclosed; 590 km in a report without a date")
    assert became(NOT_KNOWN[0]).startswith(
        f"not disclosed on 11 March 2031 ({JCS}); KN-23 (hedged)"
    )


def test_a_headline_is_a_sentence() -> None:
    assert headline(LAUNCH) == (
        "North Korea fired 2 KN-23 short-range ballistic missiles from Wonsan "
        "on 11 March 2031, 05:42 local time"
    )
    assert headline(MEETING) == (
        "Planned meeting of South Korea and US at Seoul, between 12 March 2031 and 14 March 2031"
    )
    bare = dataclasses.replace(LAUNCH, verdicts=())
    assert headline(bare) == "North Korea fired something on 11 March 2031"


def test_a_line_of_a_list_tells_what_and_when() -> None:
    assert [what(one) for one in ROWS] == [
        "North Korea fired 2 short-range ballistic missiles from Wonsan",
        "India fired Agni-Prime from Abdul Kalam Island",
        "Planned meeting of South Korea and US at Seoul",
        "North Korea may test a nuclear device",
    ]
    assert [day_of(one) for one in ROWS] == [
        "2031-03-11",
        "2031-02-05 to 2031-02-07",
        "2031-03-13",
        "no day",
    ]


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2031-10-09", "9 October 2031"),
        ("2031-10", "October 2031"),
        ("2031", "2031"),
        ("2031-10-09T02:00:00Z", "9 October 2031"),
        ("soon", "soon"),
    ],
)
def test_a_day_is_put_no_more_exactly_than_it_is_known(day: str, words: str) -> None:
    assert day_in_words(day) == words


def test_bounds_of_a_day() -> None:
    assert days_between("2031-03-09", "2031-03-11") == "between 9 March 2031 and 11 March 2031"
    assert days_between("2031-03-09", "2031-03-09") == "on 9 March 2031"
    assert days_between(None, "2031-03-11") == "not after 11 March 2031"
    assert days_between("2031-03-09", None) == "not before 9 March 2031"
    assert days_between(None, None) == ""
    assert when_published("2031-03-11", "2031-03-11T03:20:00Z") == "2031-03-11 03:20 UTC"
    assert when_published(None) == "no date"


REF = MentionRef("a1" * 8, "m2")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"verb": "accept"}, "accepted it as it stands"),
        ({"verb": "accept", "field": "distance_km"}, "accepted distance"),
        ({"verb": "set", "field": "weapon", "value": "srbm"},
         "set weapon to short-range ballistic missile"),
        ({"verb": "set", "field": "count", "value": [2.0, None]}, "set count to at least 2"),
        ({"verb": "merge", "into": "KP.launch.2031-03-12"},
         "merged KP.launch.2031-03-11 into KP.launch.2031-03-12"),
        ({"verb": "split", "apart": (REF,)}, "split a1a1a1a1:m2 from KP.launch.2031-03-11"),
        ({"verb": "set-aside"}, "set aside KP.launch.2031-03-11"),
        ({"verb": "set-aside", "reports": ("a1" * 8,)}, "set aside what a1a1a1a1 tells of it"),
        ({"verb": "set-aside", "field": "distance_km", "value": [600.0, 600.0]},
         "set aside distance 600 km"),
        ({"verb": "set", "undoes": 3}, "took back decision 3"),
    ],
)  # fmt: skip
def test_a_decision_is_told_in_words(change: dict[str, object], words: str) -> None:
    assert decided(dataclasses.replace(PLAIN, **change)) == words  # type: ignore[arg-type]


PLAIN = Decision(
    5, "accept", "KP.launch.2031-03-11", (), "Ines Roth", "why", "2031-03-14T08:00:00Z"
)


BEFORE = {
    "key": "KP.launch.2031-03-11",
    "status": "occurred",
    "set_aside": None,
    "distance_km": [380, 380],
    "weapon": "srbm",
    "platform": None,
    "agreement": {"distance_km": "single", "weapon": "disputed", "platform": "unknown"},
}
OTHER = {"key": "KP.launch.2031-03-12", "status": "planned", "set_aside": 2}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"field": "distance_km"}, "380 km (one origin)"),
        ({"field": "weapon"}, "short-range ballistic missile (disputed)"),
        ({"field": "platform"}, "nothing (not known)"),
        ({"field": "outcome"}, "nothing"),
        ({}, "KP.launch.2031-03-11, occurred"),
        ({"into": "KP.launch.2031-03-12", "before": {"event": BEFORE, "into": OTHER}},
         "KP.launch.2031-03-11, occurred, and KP.launch.2031-03-12, planned, set aside"),
        ({"undoes": 3, "before": {"decision": 3}}, ""),
        ({"before": None}, ""),
    ],
)  # fmt: skip
def test_what_was_before_is_told(change: dict[str, object], words: str) -> None:
    decision = dataclasses.replace(PLAIN, **{"before": BEFORE, **change})  # type: ignore[arg-type]
    assert before_in_words(decision) == words
