"""The pages of ``docs`` about commands: what they show is what the commands print."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

import pytest

from tests.renew_readme import PAGES, README, SHOWN, renewed
from watchbook.cli import build_parser

DOCS = Path(__file__).resolve().parents[2] / "docs"
#: Where a command and its options are told of, if not on the page of the book.
PAGE_OF = {
    "check": "fact-checker.md",
    "compare": "reference-tables.md",
    "date": "dating.md",
    "reference": "reference-tables.md",
}


@pytest.mark.parametrize("page", [one for one in PAGES if one != README], ids=lambda one: one.name)
def test_a_page_shows_what_its_commands_print(page: Path) -> None:
    """Where this fails and the new output is right: ``make readme``."""
    text = page.read_text("utf-8")
    assert SHOWN.search(text)
    assert renewed(text) == text


def commands() -> dict[str, argparse.ArgumentParser]:
    """The parser of every command but ``read``, those within ``decide`` and ``reference`` too."""
    found = {name: parser for name, parser in within(build_parser()).items() if name != "read"}
    for name in ("decide", "reference"):
        found |= {f"{name} {verb}": parser for verb, parser in within(found[name]).items()}
    return found


def within(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """The parsers of a parser's own commands."""
    (top,) = (one for one in parser._actions if isinstance(one.choices, dict))
    assert isinstance(top.choices, dict)
    return dict(top.choices)


@pytest.mark.parametrize("name", sorted(commands()))
def test_every_command_and_option_is_told_of(name: str) -> None:
    page = (DOCS / PAGE_OF.get(name.split()[0], "book.md")).read_text("utf-8")
    assert re.search(rf"(watchbook |`){name}\b", page)
    for option in commands()[name]._option_string_actions:
        if option.startswith("--") and option not in ("--help", "--no-color"):
            assert f"{option}" in page


@pytest.mark.parametrize("name", sorted(commands()))
def test_every_command_has_help_that_says_what_it_is_for(name: str) -> None:
    parser = commands()[name]
    assert parser.description and parser.description.endswith(".")
    for action in parser._actions:
        assert action.help or action.metavar in ("EVENT", "VERB", "ACTION")
