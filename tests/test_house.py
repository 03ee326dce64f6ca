"""The house itself: what ships, what the checks enforce, documents that tell the truth."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

import watchbook
from watchbook import errors

ROOT = Path(__file__).resolve().parents[1]
SOURCES = sorted((ROOT / "src").rglob("*.py"))


def test_the_package_shows_its_verbs() -> None:
    assert watchbook.__all__ == ["__version__", "read", "read_inputs"]
    assert watchbook.read("x").related is False
    with pytest.raises(AttributeError, match="no attribute 'write'"):
        _ = watchbook.write


@pytest.mark.parametrize(
    "name", ["LICENSE", "README.md", "CHANGELOG.md", "Makefile", ".ci/run", "docs/architecture.md"]
)
def test_what_a_house_needs_is_there(name: str) -> None:
    assert (ROOT / name).stat().st_size > 0


def test_the_rooms_are_the_folders_and_the_contract_holds_them_all() -> None:
    config = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    layers = config["tool"]["importlinter"]["contracts"][0]["layers"]
    rooms = {path.parent.name for path in (ROOT / "src" / "watchbook").glob("*/__init__.py")}
    assert {f"watchbook.{room}" for room in rooms} <= set(layers)


def test_the_architecture_page_names_every_room() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    for path in (ROOT / "src" / "watchbook").glob("*/__init__.py"):
        assert f"`{path.parent.name}`" in page


def test_every_target_of_the_readme_is_in_the_makefile() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    named = re.findall(r"\bmake (\w+)", (ROOT / "README.md").read_text("utf-8"))
    assert named
    assert all(re.search(rf"^{target}:", makefile, re.M) for target in named)


def test_the_readme_shows_what_its_commands_print() -> None:
    """Where this fails and the new output is right: ``make readme``."""
    from tests.renew_readme import SHOWN, renewed

    readme = (ROOT / "README.md").read_text("utf-8")
    assert SHOWN.search(readme)
    assert renewed(readme) == readme


def test_the_readme_s_python_runs() -> None:
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.S)
    assert blocks
    for block in blocks:
        exec(compile(block, "README.md", "exec"), {})


def test_every_option_of_read_is_in_the_readme() -> None:
    from watchbook.cli import build_parser

    readme = (ROOT / "README.md").read_text("utf-8")
    (commands,) = (action for action in build_parser()._actions if isinstance(action.choices, dict))
    assert isinstance(commands.choices, dict)
    for option in commands.choices["read"]._option_string_actions:
        if option.startswith("--") and option != "--help":
            assert option in readme


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_every_module_says_what_it_is_and_has_future_annotations(path: Path) -> None:
    text = path.read_text("utf-8")
    assert text.startswith('"""')
    if re.search(r"^(?:def|class) ", text, re.M):
        assert "from __future__ import annotations" in text


def test_every_error_tells_its_facts() -> None:
    told = [
        errors.IntakeError("feed.jsonl:3", "has no id", "give it one"),
        errors.KnowledgeError("states.toml", 7, "KP", "has no name"),
        errors.KnowledgeError("states.toml", None, "KP", "has no name"),
        errors.UsageError("srbms", "is no class of weapon", "write srbm"),
        errors.SharingError("format 'doc'", "is not known", "take one of: csv"),
        errors.BookError("watchbook.db", "is no book", "name another file"),
        errors.UnknownRule("highest", ("lowest", "latest")),
        errors.NoSuchOrigin("Ada Morrow", "KP.launch.2031-05-02", ("KCNA", "Japan")),
    ]
    kinds = {one for one in vars(errors).values() if isinstance(one, type)}
    assert {type(error) for error in told} == kinds - {errors.WatchbookError}
    for error in told:
        for fact in vars(error).values():
            assert fact is None or str(fact) in str(error)
