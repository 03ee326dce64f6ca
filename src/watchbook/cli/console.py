"""Where a page is printed: a terminal as wide as it is, or a file with lines of a set length."""

from __future__ import annotations

import sys
from typing import IO, TYPE_CHECKING, TextIO, cast

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

#: A terminal is used as wide as it is; a file or a pipe gets lines of this length.
PIPE_WIDTH = 100
#: From so many columns on, words, origins and days have columns of their own.
WIDE = 110
NARROWEST = 60


def make_console(*, color: bool, width: int | None = None) -> Console:
    """A console on standard output. ``width`` is the length of lines in columns, that of the
    terminal, or :data:`PIPE_WIDTH` for a file, where it is None."""
    from rich.console import Console

    terminal = sys.stdout.isatty()
    return Console(
        file=None if terminal else cast(IO[str], _Trimmed(sys.stdout)),
        width=width if terminal or width else PIPE_WIDTH,
        no_color=True if not color else None,
        color_system="auto" if color else None,
        highlight=False,
        emoji=False,
        markup=False,
        soft_wrap=False,
    )


def plain_table(*, heading: bool = True) -> Table:
    """A table as all pages have it: a rule under its heading, no edges."""
    from rich import box
    from rich.table import Table

    return Table(
        box=box.SIMPLE_HEAD if heading else None,
        show_header=heading,
        show_edge=False,
        pad_edge=False,
        padding=(0, 2, 0, 0),
    )


class _Trimmed:
    """Standard output without the spaces that a table pads its lines with."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def write(self, text: str) -> int:
        self._out.write("\n".join(line.rstrip(" ") for line in text.split("\n")))
        return len(text)

    def flush(self) -> None:
        self._out.flush()
