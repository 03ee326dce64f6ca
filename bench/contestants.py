"""Who is timed, on which form of the reports, and by which command."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.clock import Run, parse_run
from bench.sets import ROOT

BENCH = ROOT / "bench"
NODE_MODULES = BENCH / "node_modules"
PYTHON_MODULES = BENCH / "python_modules"  # apart from the user's own packages

#: The contestant that all others are set in relation to.
YARDSTICK = "wink-nlp, full pipeline"


@dataclass(frozen=True, slots=True)
class Contestant:
    """``form`` is the form of a set that it reads (see :mod:`bench.sets`)."""

    name: str
    form: str
    command: tuple[str, ...]

    def read(self, folder: Path, set_name: str, seconds: float) -> Run:
        """Time it on one set, in a process of its own."""
        path = folder / f"{set_name}.{self.form}.jsonl"
        done = subprocess.run(
            [*self.command, str(path), str(seconds)],
            cwd=ROOT,
            env=environment(),
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
        return parse_run(done.stdout)


def environment() -> dict[str, str]:
    """This environment, with the project to be found by import."""
    given = os.environ.get("PYTHONPATH", "")
    paths = [str(ROOT), str(ROOT / "src"), *filter(None, [given])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}


def find_contestants() -> Iterator[Contestant | str]:
    """Each contestant that can run here; for one that cannot, a sentence with the reason."""
    python = (sys.executable, "-m")
    yield Contestant("Watchbook, as received", "received", (*python, "bench.watchbook_run"))
    yield Contestant("Watchbook, from plain text", "texts", (*python, "bench.watchbook_run"))
    reason = install_wink()
    yield reason or Contestant(YARDSTICK, "texts", ("node", str(BENCH / "wink_peer.js")))
    reason = install_dateparser()
    yield reason or Contestant("dateparser.search", "sample", (*python, "bench.dateparser_peer"))


def install_wink() -> str | None:
    """Install the Node peers where they are missing; the reason why that cannot be."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        return "wink-nlp is left out: node and npm are not installed"
    if (NODE_MODULES / "wink-nlp").exists():
        return None
    npm = ["npm", "ci", "--no-audit", "--no-fund"]
    return _install(npm, "wink-nlp")


def install_dateparser() -> str | None:
    """Install the Python peers where they are missing; the reason why that cannot be."""
    if (PYTHON_MODULES / "dateparser").exists():
        return None
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--target", str(PYTHON_MODULES)]
    return _install([*pip, "-r", "requirements.txt"], "dateparser")


def _install(command: list[str], name: str) -> str | None:
    done = subprocess.run(command, cwd=BENCH, capture_output=True, text=True)
    if done.returncode == 0:
        return None
    last_line = (done.stderr.strip() or "no message").splitlines()[-1]
    return f"{name} is left out: {command[0]} could not install it ({last_line})"
