"""``make readme``: put the true output of each command into the README and the pages of ``docs``.

A block that begins with ``$ watchbook`` holds a command and what it prints. The commands of a page
run one after another in an empty folder beside the samples, so that a page can keep a book as its
reader would; ``tests/test_house.py`` and ``tests/cli/test_docs.py`` fail where the two differ.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
#: Every page that shows commands with their output.
PAGES = (README, ROOT / "docs" / "book.md")
#: A command, which a backslash carries over to the next line, then what it prints.
SHOWN = re.compile(r"(```console\n\$ (watchbook (?:[^\n]*\\\n)*[^\n]*)\n)(.*?)(```)", re.DOTALL)
#: The clock of whoever runs the page; what is set in 2031 stays.
_NOW = re.compile(r"\b20(?:2\d|30)-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_SHOWN_NOW = "2031-03-14T09:00:00Z"


def run(command: str, folder: Path) -> str:
    """What a command prints, run where a reader of the page would run it."""
    words = [sys.executable, "-m", *shlex.split(command.replace("\\\n", " "))]
    env = {name: value for name, value in os.environ.items() if not name.startswith("WATCHBOOK_")}
    env["PYTHONPATH"] = str(ROOT / "src")
    done = subprocess.run(
        words, cwd=folder, capture_output=True, text=True, check=True, env=env, encoding="utf-8"
    )
    return _NOW.sub(_SHOWN_NOW, done.stdout)


def renewed(page: str) -> str:
    """The page with the output of every command it shows as it is now."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        (folder / "samples").symlink_to(ROOT / "samples")
        return SHOWN.sub(
            lambda block: f"{block[1]}{run(block[2], folder).rstrip()}\n{block[4]}", page
        )


if __name__ == "__main__":
    for path in PAGES:
        path.write_text(renewed(path.read_text("utf-8")), "utf-8")
