"""``make readme``: put the true output of each command into the README.

A block of the README that begins with ``$ watchbook`` holds a command and what it prints;
``tests/test_house.py`` fails where the two differ.
"""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
SHOWN = re.compile(r"(```console\n\$ (watchbook [^\n]*)\n)(.*?)(```)", re.DOTALL)


def run(command: str) -> str:
    """What a command prints, run where a reader of the README would run it."""
    words = [sys.executable, "-m", *shlex.split(command)]
    return subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def renewed(readme: str) -> str:
    """The README with the output of every command it shows as it is now."""
    return SHOWN.sub(lambda block: f"{block[1]}{run(block[2]).rstrip()}\n{block[4]}", readme)


if __name__ == "__main__":
    README.write_text(renewed(README.read_text("utf-8")), "utf-8")
