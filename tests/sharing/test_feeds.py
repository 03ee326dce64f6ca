"""Feeds, maps, timelines and annotations keep to their standards."""

from __future__ import annotations

import json
import re
from xml.etree import ElementTree

import pytest

from tests.sharing.exporting import exported, parsed
from tests.sharing.pages import BOOK, BOUNDED, HOSTILE, SALVO, TALKS, TEXTS, page, told
from watchbook.records import EventPage
from watchbook.sharing.as_atom import moment

ATOM = "{http://www.w3.org/2005/Atom}"


def feed(*pages: EventPage) -> ElementTree.Element:
    return ElementTree.fromstring(exported(pages, "atom"))


def test_an_atom_feed_has_what_the_standard_asks_for() -> None:
    root = feed(*BOOK)
    for one in (root, *root.findall(f"{ATOM}entry")):
        for name in ("id", "title", "updated"):
            assert len(one.findall(ATOM + name)) == 1
    assert root.find(f"{ATOM}author/{ATOM}name") is not None
    ids = [one.findtext(f"{ATOM}id") or "" for one in root.iter(f"{ATOM}entry")]
    assert len(set(ids)) == len(ids)
    assert all(one.startswith("urn:watchbook:event:") for one in ids)


def test_an_entry_is_as_new_as_its_latest_report_and_the_newest_comes_first() -> None:
    root = feed(*BOOK)
    updated = [one.findtext(f"{ATOM}updated") or "" for one in root.iter(f"{ATOM}entry")]
    assert updated == sorted(updated, reverse=True)
    assert root.findtext(f"{ATOM}updated") == updated[0]
    assert feed(SALVO).findtext(f"{ATOM}updated") == "2031-03-12T00:00:00Z"


def test_a_feed_holds_nothing_that_a_reader_would_run() -> None:
    root = feed(HOSTILE)
    content = root.findtext(f"{ATOM}entry/{ATOM}content") or ""
    assert "<script" not in content
    assert "&lt;script&gt;" in content
    assert root.find(f"{ATOM}entry/{ATOM}link") is None


@pytest.mark.parametrize(
    ("published", "told_moment"),
    [
        ("2031-03-11", "2031-03-11T00:00:00Z"),
        ("2031-03-11T03:20:00+09:00", "2031-03-10T18:20:00Z"),
        ("2031-03-11T03:20Z", "2031-03-11T03:20:00Z"),
        ("2031-03-11T03:20:00.5Z", "2031-03-11T03:20:00Z"),
        ("2031-03", None),
        ("yesterday", None),
        (None, None),
    ],
)
def test_a_time_of_publication_is_a_moment_in_utc(
    published: str | None, told_moment: str | None
) -> None:
    assert moment(published) == told_moment


def test_geojson_has_longitude_first_and_no_point_for_a_place_that_is_not_known() -> None:
    told_map = parsed(BOOK, "geojson")
    assert told_map["type"] == "FeatureCollection"
    points = {one["id"]: one["geometry"] for one in told_map["features"]}
    assert points[SALVO.event.key] == {"type": "Point", "coordinates": [127.44, 39.15]}
    assert points[BOUNDED.event.key] is points[TALKS.event.key] is None
    salvo = told_map["features"][0]["properties"]
    assert (salvo["place_precision"], salvo["date_precision"]) == (2, 1)
    assert salvo["actor"] == ["KP"]


def test_a_timeline_has_only_the_parts_of_a_date_that_are_known() -> None:
    events = {one["unique_id"]: one for one in parsed(BOOK, "timelinejs")["events"]}
    assert events[SALVO.event.key]["start_date"] == {
        "year": 2031,
        "month": 3,
        "day": 11,
        "hour": 5,
        "minute": 42,
    }
    assert events[TALKS.event.key]["start_date"] == {"year": 2031, "month": 5}
    bounded = events[BOUNDED.event.key]
    assert bounded["start_date"] == {"year": 2031, "month": 4, "day": 1}
    assert bounded["end_date"] == {"year": 2031, "month": 4, "day": 2}


def test_a_timeline_escapes_what_reports_say() -> None:
    assert "<script" not in exported([HOSTILE], "timelinejs").decode()


def test_what_nothing_dates_has_no_place_on_a_timeline() -> None:
    assert parsed([page("KP.launch.undated-1", day=None)], "timelinejs")["events"] == []


def test_annotations_select_the_words_in_the_text() -> None:
    told_page = parsed([SALVO], "annotations")
    assert told_page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    seen = 0
    for one in told_page["items"]:
        targets = one["target"] if isinstance(one["target"], list) else [one["target"]]
        for target in targets:
            position, quote = target["selector"]
            report = one["id"].split(":")[3]
            text = TEXTS.get(report, "")
            if text[position["start"] : position["end"]] != quote["exact"]:
                continue  # some words of these invented pages stand in no text
            seen += 1
            before = text[: position["start"]]
            assert before.endswith(quote["prefix"]) and text[position["end"] :].startswith(
                quote["suffix"]
            )
            assert len(quote["prefix"]) == min(32, len(before))
    assert seen > 8


def test_annotations_have_names_of_their_own_and_tell_the_value() -> None:
    items = parsed([SALVO], "annotations")["items"]
    values = [
        json.loads(one["body"][1]["value"]) for one in items if one["motivation"] == "describing"
    ]
    assert {"field": "count", "value": [2, 2]}.items() <= next(
        one for one in values if one["field"] == "count"
    ).items()
    assert [one["best"] for one in values if one["field"] == "distance_km"] == [True, False]


def test_without_texts_the_words_stand_alone() -> None:
    import io

    from watchbook.sharing import export

    out = io.BytesIO()
    export([SALVO], "annotations", out)
    assert b'"prefix"' not in out.getvalue()
    assert b'"exact":"two missiles"' in out.getvalue()


def test_json_lines_hold_everything_of_a_page() -> None:
    lines = exported(BOOK, "jsonl").decode().splitlines()
    told_page = json.loads(lines[0])
    assert [json.loads(line)["key"] for line in lines] == [one.event.key for one in BOOK]
    distance = told_page["verdicts"]["distance_km"]
    assert [rival["value"] for rival in distance["rivals"]] == [[270, 420], [None, 450]]
    assert distance["rivals"][0]["claims"][0]["evidence"][0]["exact"] == "420 km and 270 km"
    assert told_page["unknowns"][0]["asked"]["evidence"][0]["exact"] == "not known"
    assert told_page["links"][1]["reasons"] == ["same site"]
    assert told_page["may_mean"][0]["report"] == "e5e5e5e5"
    assert told_page["quotes"][0]["speaker"] == "Aoki Haruto"
    assert told_page["decisions"][0]["why"] == "seen twice"
    assert told_page["findings"][0]["check"] == "distance"


def test_an_address_with_blanks_and_brackets_is_still_an_address() -> None:
    from tests.sharing.pages import card, mention

    odd = card("f6", "Post", "2031-03-11", url='https://post.example/a b<c>"d"')
    one = page("KP.launch.2031-03-11", told("weapon", "srbm"), mentions=[mention(odd)])
    link = feed(one).find(f"{ATOM}entry/{ATOM}link")
    assert link is not None
    assert re.fullmatch(r"[!-;=?-~]+", link.get("href") or "")
