"""Events as an Atom feed (RFC 4287), newest first, for alerts.

An entry is updated when its latest report was published, never when the feed was written: the
same book gives the same feed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from hashlib import sha256
from html import escape
from typing import BinaryIO

from watchbook.knowledge import Knowledge
from watchbook.records import EventPage
from watchbook.sharing.dictionary import Member
from watchbook.sharing.guard import writable
from watchbook.sharing.wording import headline, summary

#: Where no report tells when it was published; Atom wants a moment, and this one says none.
_NEVER = "1970-01-01T00:00:00Z"
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_INSTANT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})")
#: What XML 1.0 cannot hold even escaped.
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

MEMBERS = (
    Member("id", "of the feed or of an event; stays its own",
           "urn:watchbook:event:KP.launch.2031-03-11"),
    Member("title", "the event in a few words",
           "North Korea: launch of 2 short-range ballistic missiles, Wonsan"),
    Member("updated", "when its latest report was published, in UTC; a day is its first moment",
           "2031-03-12T00:00:00Z"),
    Member("published", "when its first report was published", "2031-03-11T00:00:00Z"),
    Member("category", "kind of event; ISO 3166 codes of who acts (scheme urn:iso:std:iso:3166)",
           "launch"),
    Member("link", "rel=related: its reports", "https://harbor.example/1"),
    Member("content", "a paragraph for each value, with how far origins agree",
           "distance: 380 km (disputed)"),
    Member("author", "Watchbook"),
    Member("generator", "Watchbook"),
)  # fmt: skip


def write_atom(pages: Iterable[EventPage], out: BinaryIO, knowledge: Knowledge, title: str) -> None:
    """Write the feed. Only its entries' text is held at once, to be sorted."""
    entries = sorted((_Entry(page, knowledge).sortable() for page in pages), key=lambda one: one[1])
    entries.sort(key=lambda one: one[0], reverse=True)
    updated = entries[0][0] if entries else _NEVER
    out.write(
        b'<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n'
    )
    name = sha256(writable(title).encode()).hexdigest()[:16]
    head = (
        f"<id>urn:watchbook:feed:{name}</id>\n<title>{_text(title)}</title>\n"
        f"<updated>{updated}</updated>\n<author><name>Watchbook</name></author>\n"
        "<generator>Watchbook</generator>\n"
    )
    out.write(head.encode())
    for _, _, entry in entries:
        out.write(entry.encode())
    out.write(b"</feed>\n")


class _Entry:
    """An entry of the feed."""

    def __init__(self, page: EventPage, knowledge: Knowledge) -> None:
        self.page = page
        self.knowledge = knowledge
        times = [moment(one.published_at or one.published) for one in page.reports]
        self.updated = max((one for one in times if one), default=_NEVER)
        self.published = min((one for one in times if one), default=None)

    def sortable(self) -> tuple[str, str, str]:
        return self.updated, self.page.event.key, self.text()

    def text(self) -> str:
        page = self.page
        lines = "".join(f"<p>{_text(line)}</p>" for line in summary(page, self.knowledge))
        parts = [
            f"<id>{_text(event_urn(page.event.key))}</id>",
            f"<title>{_text(headline(page, self.knowledge))}</title>",
            f"<updated>{self.updated}</updated>",
            f"<published>{self.published}</published>" if self.published else "",
            f"<category term={_quoted(page.event.kind)}/>",
            *(
                f"<category term={_quoted(code)} scheme={_quoted('urn:iso:std:iso:3166')}/>"
                for code in page.event.actor
            ),
            *(
                f'<link rel="related" href={_quoted(_address(one.url))}/>'
                for one in page.reports
                if one.url is not None and one.url.startswith(("http://", "https://"))
            ),
            f'<content type="html">{escape(lines)}</content>',
        ]
        return "<entry>\n" + "\n".join(part for part in parts if part) + "\n</entry>\n"


def _quoted(text: str) -> str:
    return f'"{escape(text)}"'


def event_urn(key: str) -> str:
    """A name for an event that stays its own, whatever address serves it."""
    return f"urn:watchbook:event:{key}"


def moment(published: str | None) -> str | None:
    """A time of publication as Atom writes it, in UTC; a day is its first moment."""
    from datetime import UTC, datetime

    if published is None:
        return None
    if _DAY.fullmatch(published):
        return f"{published}T00:00:00Z"
    if not _INSTANT.fullmatch(published):
        return None
    told = datetime.fromisoformat(published).astimezone(UTC)
    return f"{told:%Y-%m-%dT%H:%M:%S}Z"


def _text(text: str) -> str:
    return escape(_NO_XML.sub("\ufffd", writable(text)))


def _address(url: str) -> str:
    """An address with what no address may hold (blanks, brackets, quotes) as percent codes."""
    from urllib.parse import quote

    return quote(url.encode("utf-8", "replace"), safe="!#$%&'()*+,/:;=?@[]~")
