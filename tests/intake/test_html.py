"""Pages become the text that a person would read. All pages and sentences here are invented."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from watchbook.intake import RawReport, open_report
from watchbook.intake.html import read_page

PAGES = Path(__file__).parent / "pages"


@pytest.mark.parametrize("page", sorted(PAGES.glob("*.html")), ids=lambda page: page.stem)
def test_a_page_reads_as_the_text_beside_it(page: Path) -> None:
    report = open_report(RawReport(page.name, str(page), page.read_bytes(), "html"))
    wanted = page.with_suffix(".txt").read_text("utf-8").removesuffix("\n")
    lines = wanted.split("\n")
    assert report.text == "\n".join(line.removeprefix("~") for line in lines)
    furniture = [report.text[start:end] for start, end in report.furniture]
    assert "\n".join(furniture).split("\n") == (
        [line[1:] for line in lines if line[:1] == "~"] or [""]
    )


def test_a_page_tells_its_title_outlet_address_and_time() -> None:
    page = PAGES / "full-page.html"
    report = open_report(RawReport("p", "p", page.read_bytes(), "html"))
    assert report.title == "Rocket leaves island pad, says ministry"
    assert report.outlet == "The Tidewater Star"
    assert report.url == "https://tidewater-star.example/world/rocket-leaves-pad"
    assert (report.published, report.published_at) == ("2031-06-03", "2031-06-03T03:40:00Z")


def test_what_came_beside_a_page_counts_before_what_the_page_says() -> None:
    page = (PAGES / "full-page.html").read_bytes()
    raw = RawReport("p", "p", page, "html", "u:1", "Wire", "A title", "2031-06-05")
    report = open_report(raw)
    assert (report.url, report.outlet, report.title) == ("u:1", "Wire", "A title")
    assert report.published == "2031-06-05"
    assert report.text.startswith("A title\n\n")


@pytest.mark.parametrize(
    ("html", "story"),
    [
        ("<p>one</p>two<p>three", "one\ntwo\nthree"),
        ("<p>f<b>ir</b>ed</p>", "fired"),
        ("<p>a\n  b\tc</p>", "a b c"),
        ("<p>590\u00a0km</p>", "590\u00a0km"),
        ("<p>ship\u00adping &shy;it</p>", "ship\u00adping \u00adit"),
        ("<p>&#109;issile &ldquo;x&rdquo; 🚀</p>", "missile “x” 🚀"),
        ("a<br/>b<br><br>c", "a\nb\nc"),
        ("<p>x<iframe src='y'/>z</p><p>after", "xz\nafter"),
        ("<a href=page/>link</a> told.", "link told."),
        ("<p><a href='x'>The test was its fifth.</a></p>", "The test was its fifth."),
        ("<p>seen</p><p hidden>unseen</p><div role=navigation>Go</div>", "seen"),
        ("plain words", "plain words"),
        ("", ""),
        ("<p>a\0b</p>", "ab"),
        ("<!-- a --><!DOCTYPE html><p>b", "b"),
    ],
)
def test_marks_become_lines_and_letters_stay(html: str, story: str) -> None:
    assert read_page(html).story == story


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 100_000 + "<p>A missile was fired.</p>" + "</div>" * 100_000,
        "<div><p>A missile was fired." * 100_000,
        "<b><span>" * 50_000 + "A missile was fired.",
        "<ul><li>" * 100_000 + "A missile was fired.",
        "<article>A missile was fired.<p>" * 50_000,
        "<svg><g>" * 50_000 + "<p>A missile was fired.",
    ],
    ids=["blocks", "text-at-each-depth", "inline", "lists", "parts", "drawing"],
)
def test_a_page_nested_without_end_is_read_in_time(html: str) -> None:
    started = time.process_time()
    assert "A missile was fired." in read_page(html).story
    assert time.process_time() - started < 20
