"""The page of documentation tells the truth."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

from watchbook.dating import date_report, window_of
from watchbook.knowledge import load_knowledge
from watchbook.knowledge.load import DATA
from watchbook.records.dating import ClueKind

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "dating.md").read_text("utf-8")


def test_the_table_names_every_kind_of_clue() -> None:
    assert set(re.findall(r"^\| `(\w+)`", PAGE, re.M)) == set(get_args(ClueKind))


def test_the_files_named_are_there() -> None:
    named = set(re.findall(r"`(\w+\.(?:csv|toml))`", PAGE))
    assert named and named <= {path.name for path in DATA.iterdir()}


def test_the_snippet_gives_what_it_says() -> None:
    (code,) = re.findall(r"```python\n(.*?)```", PAGE, re.S)
    names: dict[str, object] = {}
    exec(code, names)  # our own page
    dating = date_report(names["reading"], load_knowledge())  # type: ignore[arg-type]
    assert f'("{dating.first_day}", "{dating.last_day}")' in code
    assert window_of(names["reading"], load_knowledge()) is not None  # type: ignore[arg-type]


def test_every_occasion_of_a_state_and_every_row_has_a_source() -> None:
    knowledge = load_knowledge()
    sources = [one.source for one in knowledge.occasions]
    sources += [one.source for one in knowledge.resolutions]
    sources += [one.source for one in knowledge.first_known]
    assert all(sources)
    bodies = {body.name for body in knowledge.bodies}
    weapons = {weapon.name for weapon in knowledge.weapon_names}
    shared = [one.name for one in knowledge.first_known if one.name in bodies | weapons]
    assert len(shared) > 20
