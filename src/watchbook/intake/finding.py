"""Where the reports are: files, folders, JSON Lines and standard input."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import IO

from watchbook.intake.decode import looks_binary
from watchbook.intake.raw import MAX_REPORT_BYTES, IntakeProblem, RawReport

TEXT = (".txt", ".text")
HTML = (".html", ".htm", ".xhtml")
LINES = (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz")
#: The files that are read of a folder; a file named by itself is read whatever its ending.
READABLE = (*TEXT, *HTML, *LINES)
STDIN = "-"
MARKUP = re.compile(
    rb"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|div|article|p|br|h1|\?xml)\b",
    re.I | re.S,
)


def find_reports(
    inputs: Iterable[str | Path], *, published: str | None = None, stdin: IO[bytes] | None = None
) -> Iterator[RawReport | IntakeProblem]:
    """Every report of the inputs, one at a time and in order, and a problem for each bad one.

    An input is a text or HTML file, a folder (its files and its folders' in the order of their
    names; ids are the paths within it), a file of JSON Lines, or ``-`` for ``stdin``.
    ``published`` stands in for reports that come without a date.
    """
    for given in inputs:
        for found in _find(given, stdin):
            if published and isinstance(found, RawReport) and not found.published:
                yield replace(found, published=published)
            else:
                yield found


def _find(given: str | Path, stdin: IO[bytes] | None) -> Iterator[RawReport | IntakeProblem]:
    if str(given) == STDIN:
        if stdin is None:
            yield IntakeProblem("stdin", "is not open", "name a file or a folder")
        else:
            yield from _read_stdin(stdin)
        return
    path = Path(given)
    if path.is_dir():
        yield from _read_folder(path)
    elif path.exists():
        yield from _read_file(path, path.name)
    else:
        yield IntakeProblem(str(path), "does not exist", "check the name")


def _read_folder(folder: Path) -> Iterator[RawReport | IntakeProblem]:
    problems: list[OSError] = []
    none = True
    for place, folders, names in os.walk(folder, onerror=problems.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith(".") and name.lower().endswith(READABLE):
                none = False
                path = Path(place, name)
                yield from _read_file(path, path.relative_to(folder).as_posix())
    for error in problems:
        yield _unreadable(str(error.filename), error)
    if none and not problems:
        yield IntakeProblem(
            str(folder), "holds no report", f"a folder is read for {', '.join(READABLE)}"
        )


def _read_file(path: Path, id: str) -> Iterator[RawReport | IntakeProblem]:
    where = str(path)
    id = id.encode("utf-8", "replace").decode()  # a name need not be text
    name = path.name.lower()
    try:
        with path.open("rb") as stream:
            if name.endswith(LINES):
                yield from _read_lines(stream, where)
            else:
                body = stream.read(MAX_REPORT_BYTES + 1)
                yield from _read_single(body, where, id, html=name.endswith(HTML))
    except OSError as error:
        yield _unreadable(where, error)


def _read_lines(stream: IO[bytes], where: str) -> Iterator[RawReport | IntakeProblem]:
    """JSON Lines, gzipped or not: what the file holds counts, not how it is named."""
    from watchbook.intake.lines import read_lines

    head = _peek(stream)
    if not head:
        yield _empty(where)
    elif head.startswith(b"\x1f\x8b"):
        import gzip

        yield from read_lines(gzip.GzipFile(fileobj=stream), where)
    else:
        yield from read_lines(stream, where)


def _read_single(
    body: bytes, where: str, id: str, *, html: bool = False
) -> Iterator[RawReport | IntakeProblem]:
    if len(body) > MAX_REPORT_BYTES:
        yield IntakeProblem(
            where,
            f"is larger than {MAX_REPORT_BYTES // 2**20} MB",
            "a file holds one report; many go into JSON Lines (.jsonl)",
            report=id,
        )
    elif not body.strip():
        yield replace(_empty(where), report=id)
    elif kind := looks_binary(body):
        yield IntakeProblem(where, f"is {kind}, not text", "save it as text or HTML", report=id)
    else:
        html = html or MARKUP.match(body[:4096].removeprefix(b"\xef\xbb\xbf")) is not None
        yield RawReport(id=id, where=where, body=body, form="html" if html else "text")


def _read_stdin(stdin: IO[bytes]) -> Iterator[RawReport | IntakeProblem]:
    """Standard input is JSON Lines where it begins with an object (or gzip), else one report."""
    stream = stdin if hasattr(stdin, "peek") else BytesIO(stdin.read())
    head = _peek(stream)
    if head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{") or head.startswith(b"\x1f\x8b"):
        yield from _read_lines(stream, "stdin")
    else:
        yield from _read_single(stream.read(MAX_REPORT_BYTES + 1), "stdin", "stdin")


def _peek(stream: IO[bytes]) -> bytes:
    peek = getattr(stream, "peek", None)
    if peek is not None:
        seen: bytes = peek(64)
        return seen
    seen = stream.read(64)
    stream.seek(0)
    return seen


def _empty(where: str) -> IntakeProblem:
    return IntakeProblem(where, "is empty", "check that the report was saved")


def _unreadable(where: str, error: OSError) -> IntakeProblem:
    return IntakeProblem(where, f"cannot be opened ({error.strerror})", "check its permissions")
