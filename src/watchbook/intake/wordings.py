"""The wordings of ``furniture.toml``, checked once and made ready to match."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache

from watchbook.errors import KnowledgeError

FILE = "furniture.toml"


@dataclass(frozen=True, slots=True)
class PageWordings:
    """What HTML pages call their furniture and captions: tags, ARIA roles, class and id names."""

    tags: frozenset[str]
    caption_tags: frozenset[str]
    captions: frozenset[str]
    stories: frozenset[str]
    roles: frozenset[str]
    names: frozenset[str]
    name_parts: frozenset[str]


@dataclass(frozen=True, slots=True)
class LineWordings:
    """How lines of furniture read; all in lower case."""

    exact: tuple[str, ...]
    starts: tuple[str, ...]
    headings: tuple[str, ...]
    credits: tuple[str, ...]
    captions: tuple[str, ...]
    notes: tuple[str, ...]
    contributed: tuple[str, ...]
    bios: tuple[str, ...]


@cache
def load_page_wordings() -> PageWordings:
    table = _load_table("page", [field.name for field in fields(PageWordings)])
    return PageWordings(**{name: frozenset(words) for name, words in table.items()})


@cache
def load_line_wordings() -> LineWordings:
    table = _load_table("lines", [field.name for field in fields(LineWordings)])
    return LineWordings(**{name: tuple(words) for name, words in table.items()})


def _load_table(table: str, wanted: list[str]) -> dict[str, list[str]]:
    import tomllib
    from importlib.resources import files

    text = files("watchbook.intake").joinpath(FILE).read_text("utf-8")
    try:
        said = tomllib.loads(text).get(table, {})
    except tomllib.TOMLDecodeError as error:
        raise KnowledgeError(FILE, None, table, str(error)) from error
    if sorted(said) != sorted(wanted):
        raise KnowledgeError(FILE, None, table, f"must hold {', '.join(wanted)} and no more")
    for name, words in said.items():
        for word in words:
            if not isinstance(word, str) or not word.strip() or word != word.lower():
                raise KnowledgeError(
                    FILE, None, f"{table}.{name}", f"not a lower-case text: {word!r}"
                )
    return {name: list(words) for name, words in said.items()}
