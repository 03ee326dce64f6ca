"""One event in several reports: misquoted origins, lone figures, many outlets of one origin."""

from __future__ import annotations

import hashlib

from watchbook.checking import check_event
from watchbook.pipeline import read_text
from watchbook.records import Event, EventPage, Finding, KeptMention, ReportCard
from watchbook.weighing import weigh


def kept(outlet: str, text: str, published: str, story: str | None = None) -> KeptMention:
    """A report of an outlet, read and kept, by its main event."""
    reading = read_text(text, published=published, outlet=outlet)
    key = hashlib.sha256(f"{outlet} {text}".encode()).hexdigest()[:16]
    card = ReportCard(
        key, key, story or key, outlet, None, None, published, None, "0" * 64, "0" * 64
    )
    return KeptMention(card, reading.events[0])


def page_of(*mentions: KeptMention) -> EventPage:
    weighed = weigh(mentions)
    event = Event(
        "KP.launch.2021-10-19", "launch", "occurred", ("KP",), "2021-10-19", None, None, ()
    )
    return EventPage(event, weighed.verdicts, weighed.unknowns, tuple(mentions))


def told(origin: str, km: int) -> str:
    return (
        "North Korea fired a ballistic missile into the sea on Tuesday. "
        f"It flew about {km} km, {origin} said."
    )


JCS = "South Korea's Joint Chiefs of Staff"
JAPAN = "Japan's defense ministry"


def found(page: EventPage, check: str) -> list[Finding]:
    return [one for one in check_event(page) if one.check == check]


def test_an_origin_is_misquoted_where_three_others_have_it_otherwise() -> None:
    others = [kept(f"Outlet {n}", told(JCS, 590), "2021-10-19") for n in range(3)]
    odd = kept("Harbor Post", told(JCS, 400), "2021-10-20")
    (finding,) = found(page_of(*others, odd), "misquoted origin")
    assert finding.severity == "error"
    assert "Harbor Post" in finding.message and "590" in finding.message
    assert finding.witnesses[0].report == odd.report.key
    assert len(finding.witnesses) == 4
    assert finding.event == "KP.launch.2021-10-19"


def test_a_first_figure_may_have_been_mended() -> None:
    others = [kept(f"Outlet {n}", told(JCS, 590), "2021-10-20") for n in range(3)]
    odd = kept("Harbor Post", told(JCS, 400), "2021-10-19")
    (finding,) = found(page_of(odd, *others), "misquoted origin")
    assert finding.severity == "warning"


def test_copies_of_one_story_are_one_witness() -> None:
    others = [kept(f"Outlet {n}", told(JCS, 590), "2021-10-19", "one story") for n in range(3)]
    odd = kept("Harbor Post", told(JCS, 400), "2021-10-20")
    assert found(page_of(*others, odd), "misquoted origin") == []


def test_two_ministries_may_measure_differently() -> None:
    korea = [kept(f"Outlet {n}", told(JCS, 590), "2021-10-19") for n in range(3)]
    japan = kept("Island Tribune", told(JAPAN, 500), "2021-10-19")
    assert found(page_of(*korea, japan), "misquoted origin") == []


def test_a_figure_outside_all_that_two_origins_say_is_an_outlier() -> None:
    others = [
        *(kept(f"Outlet {n}", told(JCS, 590), "2021-10-19") for n in range(2)),
        kept("Island Tribune", told(JAPAN, 600), "2021-10-19"),
    ]
    odd = kept("Harbor Post", told("a US defense official", 2000), "2021-10-20")
    (finding,) = found(page_of(*others, odd), "outlier")
    assert finding.severity == "warning" and "Harbor Post" in finding.message
    assert found(page_of(*others), "outlier") == []


def test_many_outlets_of_one_origin_are_noted() -> None:
    text = (
        f"{JCS} said North Korea fired a ballistic missile from Wonsan on Tuesday. "
        f"It flew about 590 km, {JCS} said."
    )
    pages = page_of(*(kept(f"Outlet {n}", text, "2021-10-19") for n in range(4)))
    (finding,) = found(pages, "single origin")
    assert finding.severity == "note" and "4 outlets" in finding.message
    assert len(finding.witnesses) == 4


def test_one_outlet_is_no_corroboration_to_speak_of() -> None:
    assert check_event(page_of(kept("Harbor Post", told(JCS, 590), "2021-10-19"))) == ()
