"""``watchbook export``: the events of a book in a form that other tools read."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import IO, TYPE_CHECKING

from watchbook.cli.options import add_book, add_filters, add_rule, book_of, filter_of
from watchbook.sharing.names import BINARY, FORMATS, UNITS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from watchbook.records import EventPage

DESCRIPTION = """\
Write the events of a book as a table, a feed or annotations. With -o FILE a data dictionary, which
says what each column holds, is written beside it (FILE.dictionary.md)."""


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "export", help="write events in a form that other tools read", description=DESCRIPTION
    )
    parser.add_argument("--format", required=True, choices=FORMATS, help="in which form")
    parser.add_argument(
        "--unit", choices=UNITS, help="a row for each missile, launch, or day and actor"
    )
    add_rule(parser)
    parser.add_argument(
        "-o", "--output", metavar="FILE", help="where to (default: standard output)"
    )
    add_filters(parser)
    add_book(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    from watchbook.cli.opening import open_settled

    if options.output is None:
        _refuse_terminal(options.format)
    with open_settled(book_of(options)) as book:
        pages = book.pages(filter_of(options), rule=options.rule)
        if options.output is None:
            sys.stdout.flush()
            _export(pages, options, sys.stdout.buffer)
        else:
            _write(pages, options, Path(options.output))
    return 0


def _refuse_terminal(form: str) -> None:
    from watchbook.errors import UsageError

    if form in BINARY and sys.stdout.isatty():
        raise UsageError(
            f"--format {form}", "is no text that a terminal can show", "name a file: -o FILE"
        )


def _export(pages: Iterable[EventPage], options: argparse.Namespace, out: IO[bytes]) -> None:
    from typing import BinaryIO, cast

    from watchbook.sharing import export

    export(pages, options.format, cast(BinaryIO, out), unit=options.unit)


def _write(pages: Iterable[EventPage], options: argparse.Namespace, path: Path) -> None:
    """Write beside the file and put it in its place when it is whole."""
    from watchbook.sharing import data_dictionary

    unfinished = path.with_name(f".{path.name}.unfinished")
    try:
        with unfinished.open("wb") as out:
            _export(pages, options, out)
        os.replace(unfinished, path)
    except OSError as error:
        raise _cannot_write(path, error) from error
    finally:
        unfinished.unlink(missing_ok=True)
    dictionary = path.with_name(f"{path.name}.dictionary.md")
    dictionary.write_text(data_dictionary(options.format), "utf-8")
    print(f"watchbook: wrote {path} and {dictionary}", file=sys.stderr)


def _cannot_write(path: Path, error: OSError) -> Exception:
    from watchbook.errors import UsageError

    what = f"cannot be written ({error.strerror or type(error).__name__})"
    return UsageError(str(path), what, "name a file in a folder that is there and yours")
