"""JSON Lines, plain or gzipped, a line at a time: a year of news never fits in memory."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from typing import Protocol

import msgspec

from watchbook.intake.published import parse_published
from watchbook.intake.raw import MAX_REPORT_BYTES, IntakeProblem, RawReport

SURROGATE = re.compile("[\ud800-\udfff]")
#: How much of one overlong line is read to find its end. A gzipped file of some megabytes can
#: hold a line of many gigabytes.
MAX_SKIPPED_BYTES = 64 * MAX_REPORT_BYTES


class Line(msgspec.Struct):
    """What a line may hold; more is passed over."""

    id: str | int
    url: str | None = None
    outlet: str | None = None
    title: str | None = None
    published: str | None = None
    text: str | None = None
    html: str | None = None


DECODER = msgspec.json.Decoder(Line)


class Stream(Protocol):
    """What is read here of a file, plain or gzipped."""

    def readline(self, size: int, /) -> bytes: ...


def read_lines(stream: Stream, where: str) -> Iterator[RawReport | IntakeProblem]:
    """The reports of a stream of JSON Lines; a problem, with file and line, for each bad one."""
    number = 0
    try:
        while line := stream.readline(MAX_REPORT_BYTES + 1):
            number += 1
            place = f"{where}:{number}"
            if len(line) > MAX_REPORT_BYTES:
                yield IntakeProblem(
                    place,
                    f"holds more than {MAX_REPORT_BYTES // 2**20} MB in one line",
                    "give one report a line",
                )
                if not _skip_line(stream):
                    yield IntakeProblem(
                        place,
                        f"does not end within {MAX_SKIPPED_BYTES // 2**20} MB",
                        "the rest of the file was not read",
                    )
                    return
                continue
            if number == 1:
                line = line.removeprefix(b"\xef\xbb\xbf")
            if line.strip():
                yield from _read_line(line, place)
    except EOFError:
        yield _broken_gzip(f"{where}:{number + 1}", "ends in the middle")
    except (OSError, zlib.error) as error:
        yield _broken_gzip(f"{where}:{number + 1}", str(error))


def _broken_gzip(place: str, what: str) -> IntakeProblem:
    return IntakeProblem(
        place, f"cannot be read on: {what}", "what came before was read; fetch the file again"
    )


def _skip_line(stream: Stream) -> bool:
    """Read to the end of the line; False where it has none within reason."""
    skipped = 0
    while skipped < MAX_SKIPPED_BYTES:
        piece = stream.readline(2**20)
        if not piece or piece.endswith(b"\n"):
            return True
        skipped += len(piece)
    return False


def _decode_line(line: bytes) -> Line:
    try:
        return DECODER.decode(line)
    except msgspec.ValidationError:
        raise
    except msgspec.DecodeError as error:
        if "surrogate" not in str(error):
            raise
    # Half an emoji, left by whoever cut the text: the standard library lets it pass.
    import json

    told = json.dumps(json.loads(line), ensure_ascii=False)
    return DECODER.decode(SURROGATE.sub("\ufffd", told))


def _read_line(line: bytes, place: str) -> Iterator[RawReport | IntakeProblem]:
    try:
        told = _decode_line(line)
    except msgspec.ValidationError as error:
        what = "has no id" if "field `id`" in str(error) else f"is no report ({error})"
        hint = 'a line needs an "id", and "text" or "html", as strings'
        yield IntakeProblem(place, what, hint)
        return
    except UnicodeDecodeError as error:
        yield IntakeProblem(place, f"is not in UTF-8 ({error.reason})", "JSON Lines are in UTF-8")
        return
    except (ValueError, RecursionError) as error:
        yield IntakeProblem(place, f"is no JSON ({error})", "a line holds one report as JSON")
        return
    id = str(told.id).strip()
    body = told.text or told.html
    if not id:
        yield IntakeProblem(place, "has an empty id", "give every report an id of its own")
        return
    if not body or body.isspace():
        yield IntakeProblem(place, "has no text", 'a line needs "text" or "html"', report=id)
        return
    published = told.published
    if published and parse_published(published) is None:
        yield IntakeProblem(
            place,
            f"published is no date that can be told: {published[:40]!r}",
            "write YYYY-MM-DD or ISO 8601; the report was read without it",
            report=id,
        )
        published = None
    yield RawReport(
        id=id,
        where=place,
        body=body.encode("utf-8", "replace"),
        form="text" if told.text else "html",
        url=told.url,
        outlet=told.outlet,
        title=told.title,
        published=published,
    )
