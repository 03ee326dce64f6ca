"""A raw report becomes a Report: decoded, out of its HTML, its text fixed for ever."""

from __future__ import annotations

import re

from watchbook.errors import IntakeError
from watchbook.intake.decode import decode, wide_encoding
from watchbook.intake.furniture import Span, find_furniture
from watchbook.intake.published import parse_published
from watchbook.intake.raw import RawReport
from watchbook.records import Report

LINE_END = re.compile(r"\r\n?")
SURROGATE = re.compile("[\ud800-\udfff]")
SPACE = re.compile(r"\s+")
LONGEST_TITLE = 200


def open_report(raw: RawReport) -> Report:
    """The report of a raw one; IntakeError where it is in no encoding, or holds no text.

    Line ends become ``\\n``; every other letter stays as it is, soft hyphens, non-breaking
    spaces and emoji too. With a title, the text is the title, a blank line and the body.
    """
    text = decode(raw.body)
    if text is None:
        raise IntakeError(raw.where, "is in no encoding that we know", "save it as UTF-8")
    return make_report(raw, text)


def make_report(raw: RawReport, content: str) -> Report:
    """The report of a raw one whose ``content`` (text or HTML) is already decoded."""
    content = SURROGATE.sub("\ufffd", LINE_END.sub("\n", content)).removeprefix("\ufeff")
    captions: tuple[Span, ...] = ()
    title, outlet, url, published = raw.title, raw.outlet, raw.url, raw.published
    if raw.form == "html":
        from watchbook.intake.html import read_page

        page = read_page(content)
        content, captions = page.story, page.captions
        title = title or page.title
        outlet, url = outlet or page.outlet, url or page.url
        published = published or page.published
    title = SPACE.sub(" ", SURROGATE.sub("\ufffd", title)).strip() if title else None
    text = content
    if not content.strip():
        # A page of pictures has a headline all the same.
        if not title:
            raise IntakeError(raw.where, "has no text", "check that the story itself was saved")
        text = title
    elif title and content.lstrip().split("\n", 1)[0].rstrip() == title:
        text = content.lstrip()  # the headline stands above the story already
    elif title:
        text = f"{title}\n\n{content}"
    elif not title and raw.form == "text":
        title = _own_title(content)
    shift = len(text) - len(content)
    moved = tuple((start + shift, end + shift) for start, end in captions)
    when = parse_published(published) if published else None
    return Report(
        id=raw.id,
        text=text,
        url=url,
        outlet=outlet,
        title=title or None,
        published=when.day if when else None,
        published_at=when.at if when else None,
        furniture=find_furniture(text, moved),
    )


def bytes_to_scan(raw: RawReport) -> bytes:
    """The letters of an unopened report as ASCII-like bytes, its title first, for a byte scan."""
    body = raw.body
    if encoding := wide_encoding(body):
        body = body.decode(encoding, "replace").encode("utf-8", "replace")
    return f"{raw.title}\n\n".encode("utf-8", "replace") + body if raw.title else body


def _own_title(text: str) -> str | None:
    """The first line of a text that sets it off with a blank line and does not end it as a
    sentence: its title."""
    first, blank, rest = (*text.split("\n", 2), "", "")[:3]
    first = first.strip()
    if blank.strip() or not rest.strip() or not first or len(first) > LONGEST_TITLE:
        return None
    if first.endswith((".", "!", "…", ":", ";", ",")) or find_furniture(first):
        return None
    return first
