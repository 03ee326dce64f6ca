"""Pages as a person sees them, kept beside the tests: ``make golden`` writes them anew."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

from rich.console import Console

from tests.cli.events import LAUNCH, MEETING, ROWS, UNLINKED
from watchbook.cli.console import make_console
from watchbook.cli.list import print_rows
from watchbook.cli.page import print_page

GOLDEN = Path(__file__).resolve().parent / "golden"
WIDTHS = (80, 120)


def pages() -> dict[str, str]:
    """Every golden page by its file's name, as it is now."""
    told: dict[str, str] = {}
    for width in WIDTHS:
        told[f"show-launch-{width}.txt"] = _printed(
            width, lambda console: print_page(console, LAUNCH, cards={UNLINKED.key: UNLINKED})
        )
        told[f"show-meeting-{width}.txt"] = _printed(
            width, lambda console: print_page(console, MEETING, rule="origin:Seoul's ministry")
        )
        told[f"list-{width}.txt"] = _printed(width, lambda console: print_rows(console, ROWS))
    return told


def _printed(width: int, show: Callable[[Console], None]) -> str:
    out = io.StringIO()
    with patch("sys.stdout", out):
        show(make_console(color=False, width=width))
    return out.getvalue()


def renew() -> list[str]:
    """Write the pages that changed; their names."""
    GOLDEN.mkdir(exist_ok=True)
    changed = []
    for name, text in pages().items():
        path = GOLDEN / name
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8")
            changed.append(name)
    return changed
