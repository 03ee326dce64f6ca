"""``make readme``: put the true output of each command into the README and the pages of ``docs``.

A block that begins with ``$ watchbook`` holds a command and what it prints. The commands of a page
run one after another in an empty folder beside the samples, so that a page can keep a book as its
reader would; ``tests/test_house.py`` and ``tests/cli/test_docs.py`` fail where the two differ.
"""

from __future__ import annotations

import io
import os
import re
import shlex
import tempfile
from contextlib import chdir, redirect_stderr, redirect_stdout
from pathlib import Path
from unittest.mock import patch

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
#: Every page that shows commands with their output.
PAGES = (README, ROOT / "docs" / "book.md", ROOT / "docs" / "fact-checker.md")
#: A command, which a backslash carries over to the next line, then what it prints.
SHOWN = re.compile(r"(```console\n\$ (watchbook (?:[^\n]*\\\n)*[^\n]*)\n)(.*?)(```)", re.DOTALL)
#: The clock of whoever runs the page; what is set in 2031 stays.
_NOW = re.compile(r"\b20(?:2\d|30)-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_SHOWN_NOW = "2031-03-14T07:00:00Z"


def run(command: str) -> str:
    """What a command prints, run where a reader of the page would run it. RuntimeError, with what
    it told, where it fails; a check that finds an error does not."""
    from watchbook.cli import main
    from watchbook.cli.check import FOUND_ERRORS

    name, *words = shlex.split(command.replace("\\\n", " "))
    assert name == "watchbook"
    out, told = io.TextIOWrapper(io.BytesIO(), "utf-8"), io.StringIO()
    with redirect_stdout(out), redirect_stderr(told):
        code = main(words)
    out.flush()
    printed = out.buffer
    assert isinstance(printed, io.BytesIO)
    if code != 0 and not (words[0] == "check" and code == FOUND_ERRORS and not told.getvalue()):
        raise RuntimeError(f"{command}: exit code {code}: {told.getvalue()}")
    return _NOW.sub(_SHOWN_NOW, printed.getvalue().decode("utf-8"))


def renewed(page: str) -> str:
    """The page with the output of every command it shows as it is now."""
    named = [name for name in os.environ if name.startswith("WATCHBOOK_")]
    with tempfile.TemporaryDirectory() as made, chdir(made), patch.dict(os.environ):
        for name in named:
            del os.environ[name]
        os.environ["COLUMNS"] = "80"  # whatever terminal the tests are run in
        Path("samples").symlink_to(ROOT / "samples")
        return SHOWN.sub(lambda block: f"{block[1]}{_shown(block[2])}{block[4]}", page)


def _shown(command: str) -> str:
    printed = run(command).rstrip()
    return f"{printed}\n" if printed else ""


if __name__ == "__main__":
    for path in PAGES:
        path.write_text(renewed(path.read_text("utf-8")), "utf-8")
