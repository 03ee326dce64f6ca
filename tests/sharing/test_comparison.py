"""A comparison as CSV, JSON and a page: nothing in it runs, everything in it can be read back."""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import json
import re
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from watchbook.records import Cell, Comparison, Occasion, Pair, Said, TableRow
from watchbook.sharing.comparison import COLUMNS, comparison_as_json, row_numbers, write_csv
from watchbook.sharing.comparison_page import write_page

SAID = Said("590", "about 590 km", ("Army of A", "Army of B"), "r1", "Daily", "2031-03-11")


def occasion(*numbers: int, note: str | None = None) -> Occasion:
    rows = tuple(
        TableRow("mine", number, "local", "2031-03-11", "launch", "KP", note=note)
        for number in numbers
    )
    return Occasion("mine", rows, "launch", "KP", "2031-03-11", None, None, None)


def comparison(text: str = "590", *, note: str | None = None) -> Comparison:
    both = Pair(
        "differ",
        "2031-03-11",
        "KP.launch.2031-03-11",
        occasion(3, 4, 5, 9, note=note),
        (
            Cell("day", "agree", "2031-03-11", "2031-03-11"),
            Cell("distance_km", "differ", text, "650", "60 km apart", (SAID,)),
        ),
        ("same local day", "fired from Sinpo"),
    )
    there = Pair(
        "only there", "2031-04-01", None, occasion(7), (Cell("day", "only there", None, "x"),)
    )
    return Comparison(
        "mine", "My tests", (both, there), (("KP.launch.2031", "its day is not known"),)
    )


def page(one: Comparison) -> str:
    out = io.BytesIO()
    write_page(one, out)
    return out.getvalue().decode()


def lines(one: Comparison) -> list[dict[str, str]]:
    out = io.BytesIO()
    write_csv(one, out)
    return list(csv.DictReader(io.StringIO(out.getvalue().decode(), newline="")))


def test_a_line_of_csv_for_each_cell() -> None:
    told = lines(comparison())
    assert tuple(told[0]) == COLUMNS
    assert [(one["field"], one["state"]) for one in told] == [
        ("day", "agree"),
        ("distance_km", "differ"),
        ("day", "only there"),
    ]
    assert told[1]["rows"] == "3 4 5 9"
    assert told[1]["words"] == "about 590 km"
    assert told[1]["said_by"] == "Army of A, Army of B"
    assert told[2]["event"] == ""


def test_no_cell_is_taken_for_a_formula() -> None:
    for runs in ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1"):
        assert lines(comparison(runs))[1]["here"] == f"'{runs}"


def test_the_json_counts_and_keeps_everything() -> None:
    told = json.loads(json.dumps(comparison_as_json(comparison())))
    assert told["events"] == {"agree": 0, "differ": 1, "only here": 0, "only there": 1}
    assert told["cells"]["distance_km"]["differ"] == 1
    assert told["pairs"][0]["cells"][1]["said"][0]["origins"] == ["Army of A", "Army of B"]
    assert [row["row"] for row in told["pairs"][0]["rows"]] == [3, 4, 5, 9]
    assert told["left_out"] == [{"event": "KP.launch.2031", "why": "its day is not known"}]


def test_rows_are_named_as_a_person_would() -> None:
    assert row_numbers(occasion(12)) == "row 12"
    assert row_numbers(occasion(3, 4, 5, 9)) == "rows 3 to 5, 9"
    assert row_numbers(occasion(7, 7)) == "row 7"


def test_the_page_allows_its_own_style_and_nothing_else() -> None:
    told = page(comparison())
    style = re.search("<style>(.*?)</style>", told, re.S)
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'" in told
    assert "<script" not in told and "style=" not in told
    assert re.findall(r"(?:src|href)=", told) == []
    assert "url(" not in style[1] and "@import" not in style[1]


def test_the_page_shows_words_reasons_and_the_table_s_notes() -> None:
    told = page(comparison(note="the date is the local one"))
    for part in (
        "The book beside My tests",
        "same local day; fired from Sinpo",
        "<q>about 590 km</q>, Army of A, Army of B (Daily, 2031-03-11, r1)",
        "60 km apart",
        "rows 3 to 5, 9",
        "The table notes: the date is the local one",
        "its day is not known",
    ):
        assert part in told


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append(f"{tag} {[name for name, _ in attrs]}")


def tags(one: Comparison) -> list[str]:
    parser = _Tags()
    parser.feed(page(one))
    return parser.seen


@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_no_text_makes_a_tag_or_an_attribute(text: str) -> None:
    """Whatever stands in a report or a table stands as text."""
    assert tags(comparison(text or "x")) == tags(comparison())


def test_hostile_words_are_shown_as_they_are() -> None:
    told = page(comparison("<script>alert('1')</script>", note='"><img src=x onerror=y>'))
    assert "&lt;script&gt;alert(&#x27;1&#x27;)&lt;/script&gt;" in told
    assert "<img" not in told


@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_the_csv_gives_back_every_text(text: str) -> None:
    here = lines(comparison(text))[1]["here"]
    assert here in (text, f"'{text}")
