"""The page for analysts says what is so: its Python runs, its table names the files there are."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from watchbook.knowledge.load import DATA

PAGE = (Path(__file__).parents[2] / "docs" / "knowledge.md").read_text(encoding="utf-8")
BLOCK = PAGE.split("```python\n")[1].split("```")[0]


@pytest.mark.parametrize("line", [line for line in BLOCK.splitlines() if "  # " in line])
def test_a_line_of_python_gives_what_its_comment_says(line: str) -> None:
    code, _, comment = line.partition("  # ")
    names: dict[str, object] = {}
    exec("from watchbook.knowledge import *; knowledge = load_knowledge()", names)
    if "=" in code.split("(")[0]:
        exec(code, names)
    else:
        assert eval(code, names) == eval(comment)


def test_the_table_names_every_file() -> None:
    assert set(re.findall(r"^\| `(.+?)`", PAGE, re.M)) == {path.name for path in DATA.iterdir()}
