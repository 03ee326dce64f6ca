"""Invented reports as intake hands them on, read by the real reader."""

from __future__ import annotations

from functools import lru_cache

from watchbook.book import Book
from watchbook.intake import RawReport
from watchbook.pipeline import Received, receive


@lru_cache(maxsize=512)
def received(
    text: str,
    *,
    id: str = "r",
    published: str | None = "2031-03-11",
    outlet: str | None = "Harbor Post",
    title: str | None = None,
) -> Received:
    """A report with its reading; read once for all tests."""
    raw = RawReport(id, f"{id}.txt", text.encode(), "text", None, outlet, title, published)
    read = receive(raw)
    assert isinstance(read, Received), read
    return read


def launch(
    day: str,
    *,
    id: str | None = None,
    outlet: str = "Harbor Post",
    km: int = 380,
    place: str = "Wonsan",
    count: str = "two short-range ballistic missiles",
    more: str = "",
) -> Received:
    """News of a launch on the day of publication."""
    text = (
        f"North Korea fired {count} from near {place} on {_weekday(day)}, South Korea's Joint"
        f" Chiefs of Staff said. They flew about {km} km before falling into the sea, it said."
        f" {more}"
    )
    return received(text, id=id or f"{outlet}-{day}-{km}-{place}", published=day, outlet=outlet)


def _weekday(day: str) -> str:
    from datetime import date

    return date.fromisoformat(day).strftime("%A")


#: A story that another desk took over, a word apart.
STORY = (
    "North Korea launched a medium-range ballistic missile from Sunan on Tuesday, the Japanese"
    " defense ministry said, the first such test in two months. The missile flew about 900 km"
    " and fell outside Japan's exclusive economic zone, a ministry official told reporters in"
    " Tokyo. The prime minister called the launch a threat to the peace of the region and asked"
    " his aides to keep watching. South Korea's military said that it was looking into the data"
    " with its American ally and would say more in the course of the day."
)

#: Small news of a few weeks in which events meet, copies appear and words stay vague.
POOL: tuple[Received, ...] = (
    launch("2031-03-11"),
    launch("2031-03-11", outlet="Strait Observer", km=450),
    launch("2031-03-11", outlet="Bay Courier", place="Hamhung", km=200, count="a cruise missile"),
    launch("2031-03-12", outlet="Bay Courier", more="It fired two missiles on Tuesday as well."),
    launch("2031-03-25", outlet="Strait Observer", count="a missile"),
    received(STORY, id="story", published="2031-04-01", outlet="Bay Courier"),
    received(
        STORY.replace("in Tokyo", "on Tuesday"), id="copy", published="2031-04-02", outlet="Gazette"
    ),
    received(STORY, id="undated-copy", published=None, outlet="Old Paper"),
    received(
        "North Korea test-fired a missile in March, after it had fired a satellite launch vehicle"
        " in 2030, officials in Seoul said.",
        id="vague",
        published="2031-05-10",
        outlet="Gazette",
    ),
    received(
        "North Korea fired a missile into the sea, South Korea's military said.",
        id="undated",
        published=None,
        outlet=None,
    ),
    received(
        "Iran test-fired an anti-ship missile on 12 March, state television said.",
        id="iran",
        published="2031-03-13",
        outlet="Gazette",
    ),
    received("The harbor festival opened in fine weather.", id="festival", published="2031-03-12"),
    received(
        "The U.N. Security Council will hold a meeting on Thursday over the missile that North"
        ' Korea fired on Tuesday. "We condemn this launch in the strongest terms," British'
        " Ambassador Ann Field told reporters.",
        id="council",
        published="2031-03-12",
        outlet="Strait Observer",
    ),
)


def keep_all(book: Book, reports: tuple[Received, ...] = POOL) -> Book:
    """The book with all of the reports, settled."""
    for one in reports:
        book.keep(one, at="2031-06-01T00:00:00Z")
    book.settle()
    return book


def dump_of(book: Book) -> bytes:
    return b"".join(book.dump())
