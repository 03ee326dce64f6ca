"""The pages of ``docs`` about commands: what they show is what the commands print."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

import pytest

from tests.renew_readme import PAGES, README, SHOWN, renewed
from watchbook.cli import build_parser

BOOK = Path(__file__).resolve().parents[2] / "docs" / "book.md"


@pytest.mark.parametrize("page", [one for one in PAGES if one != README], ids=lambda one: one.name)
def test_a_page_shows_what_its_commands_print(page: Path) -> None:
    """Where this fails and the new output is right: ``make readme``."""
    text = page.read_text("utf-8")
    assert SHOWN.search(text)
    assert renewed(text) == text


def commands() -> dict[str, argparse.ArgumentParser]:
    """The parser of every command of the book, those of ``decide`` too."""
    (top,) = (one for one in build_parser()._actions if isinstance(one.choices, dict))
    assert isinstance(top.choices, dict)
    found = {name: parser for name, parser in top.choices.items() if name != "read"}
    (verbs,) = (one for one in found["decide"]._actions if isinstance(one.choices, dict))
    assert isinstance(verbs.choices, dict)
    return found | {f"decide {verb}": parser for verb, parser in verbs.choices.items()}


@pytest.mark.parametrize("name", sorted(commands()))
def test_every_command_and_option_is_told_of(name: str) -> None:
    page = BOOK.read_text("utf-8")
    assert re.search(rf"(watchbook |`){name}\b", page)
    for option in commands()[name]._option_string_actions:
        if option.startswith("--") and option not in ("--help", "--no-color"):
            assert f"{option}" in page


@pytest.mark.parametrize("name", sorted(commands()))
def test_every_command_has_help_that_says_what_it_is_for(name: str) -> None:
    parser = commands()[name]
    assert parser.description and parser.description.endswith(".")
    for action in parser._actions:
        assert action.help or action.metavar in ("EVENT", "VERB")
