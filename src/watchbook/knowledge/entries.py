"""Reads the data files into entries that know their file and line, and objects by them.

TOML files hold arrays of tables (``[[state]]``), CSV files one entry in a row, with ``|``
between the parts of a list; a line that starts with ``#`` is a comment in both.
"""

from __future__ import annotations

import csv
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from watchbook.errors import KnowledgeError

_DAY = re.compile(r"\d{4}-\d{2}(-\d{2})?")


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of one file. ``label`` is how a message names it; ``where`` is its line, or for
    TOML the text of the file and which table of its name it is: the line is looked for only
    when there is something to object to."""

    path: Path
    label: str
    values: Mapping[str, object]
    where: int | tuple[str, str, int]
    tabular: bool = False

    @property
    def line(self) -> int | None:
        """The line of the file on which the entry starts, from 1."""
        if isinstance(self.where, int):
            return self.where
        text, table, number = self.where
        heads = list(re.finditer(rf"(?m)^[ \t]*\[+[ \t]*{re.escape(table)}[ \t]*\]+", text))
        return text.count("\n", 0, heads[number].start()) + 1 if number < len(heads) else None

    def error(self, what: str) -> KnowledgeError:
        """An objection to this entry, to be raised."""
        return KnowledgeError(str(self.path), self.line, self.label, what)

    def only(self, *fields: str) -> None:
        """Objects to a field that nothing reads: most often a slip of the keyboard."""
        strange = [name for name in self.values if name not in fields]
        if strange:
            raise self.error(f"unknown field {strange[0]!r}; known are {', '.join(fields)}")

    def text(self, field: str) -> str:
        """A field that must be there and not empty."""
        value = self.values.get(field)
        if not isinstance(value, str) or not value or value != value.strip():
            raise self.error(f"{field} must be text without blanks around it, not {value!r}")
        return value

    def maybe(self, field: str) -> str | None:
        """A field that may be missing or empty."""
        return None if self.values.get(field, "") == "" else self.text(field)

    def words(self, field: str) -> tuple[str, ...]:
        """A list of wordings, each once; empty where the field is missing."""
        value = self.values.get(field)
        if not value:
            return ()
        if isinstance(value, str) and self.tabular:
            value = value.split("|")
        if not isinstance(value, list):
            raise self.error(f"{field} must be a list, not {value!r}")
        for word in value:
            if not isinstance(word, str) or not word or word != word.strip():
                raise self.error(f"{field} must hold texts without blanks around, not {word!r}")
        if len(set(value)) < len(value):
            twice = next(word for word in value if value.count(word) > 1)
            raise self.error(f"{field} holds {twice!r} twice")
        return tuple(value)

    def pairs(self, field: str) -> tuple[tuple[str, str], ...]:
        """A list of pairs of texts."""
        value = self.values.get(field, [])
        if not isinstance(value, list):
            raise self.error(f"{field} must be a list of pairs, not {value!r}")
        for pair in value:
            right = isinstance(pair, list) and len(pair) == 2
            if not right or not all(isinstance(part, str) and part for part in pair):
                raise self.error(f"{field} must hold pairs of texts, not {pair!r}")
        return tuple((pair[0], pair[1]) for pair in value)

    def one_of(self, field: str, choices: Sequence[str]) -> str:
        """A field that must be one of a few codes."""
        value = self.text(field)
        if value not in choices:
            raise self.error(f"{field} {value!r} is none of {', '.join(choices)}")
        return value

    def number(self, field: str, low: float, high: float) -> float:
        """A number from ``low`` to ``high``, ends included."""
        value = self.values.get(field)
        try:
            found = float(value) if isinstance(value, (str, int, float)) else None
        except ValueError:
            found = None
        if found is None or isinstance(value, bool):
            raise self.error(f"{field} must be a number, not {value!r}")
        if not low <= found <= high:
            raise self.error(f"{field} {value} is not between {low:g} and {high:g}")
        return found

    def flag(self, field: str) -> bool:
        """``true`` or ``false``; false where the field is missing or empty."""
        value = self.values.get(field, "")
        if value in (True, "true"):
            return True
        if value in (False, "false", ""):
            return False
        raise self.error(f"{field} must be true or false, not {value!r}")

    def day(self, field: str) -> str | None:
        """A day or a month that exists, or None where the field is empty."""
        value = self.maybe(field)
        if value is None:
            return None
        if _DAY.fullmatch(value):
            try:
                date.fromisoformat(value if len(value) == 10 else f"{value}-01")
            except ValueError:
                pass
            else:
                return value
        raise self.error(f"{field} {value!r} is no date: YYYY-MM-DD or YYYY-MM")


def read_file(path: Path) -> str:
    """The text of a data file; KnowledgeError where there is none or it is not UTF-8."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise KnowledgeError(str(path), None, path.name, "the file is missing") from None
    except UnicodeDecodeError as error:
        line = path.read_bytes().count(b"\n", 0, error.start) + 1
        raise KnowledgeError(str(path), line, path.name, "not UTF-8") from None


def read_toml(path: Path) -> tuple[dict[str, object], str]:
    """A TOML file as a dictionary, with its text."""
    text = read_file(path)
    try:
        return tomllib.loads(text), text
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"at line (\d+)", str(error))
        line = int(found[1]) if found else text.count("\n") + 1
        raise KnowledgeError(str(path), line, path.name, f"not TOML: {error}") from None


def key_lines(text: str) -> dict[str, int]:
    """The line of each key of a TOML file, by ``table.key``."""
    lines: dict[str, int] = {}
    table = ""
    for number, line in enumerate(text.split("\n"), start=1):
        if head := re.match(r"\s*\[\s*([\w.-]+)\s*\]", line):
            table = f"{head[1]}."
        elif key := re.match(r"\s*([\w-]+)\s*=", line):
            lines.setdefault(table + key[1], number)
    return lines


def toml_entries(path: Path, table: str, key: str = "name") -> Iterator[Entry]:
    """The ``[[table]]`` entries of a TOML file, each labelled with its ``key``. A ``source`` at
    the head of the file is that of every entry without one of its own."""
    top, text = read_toml(path)
    source = top.pop("source", None)
    strange = next((name for name in top if name != table), None)
    if strange is not None:
        raise KnowledgeError(str(path), None, strange, f"only [[{table}]] belongs in this file")
    for number, values in enumerate(_tables(path, top, table)):
        label = values.get(key)
        if source is not None:
            values.setdefault("source", source)
        yield Entry(
            path,
            label if isinstance(label, str) and label else f"{table} number {number + 1}",
            values,
            (text, table, number),
        )


def _tables(path: Path, top: Mapping[str, object], table: str) -> list[dict[str, object]]:
    tables = top.get(table, [])
    if isinstance(tables, list) and all(isinstance(item, dict) for item in tables):
        return tables
    raise KnowledgeError(str(path), None, table, f"must be written as [[{table}]]")


def csv_entries(path: Path, fields: Sequence[str]) -> Iterator[Entry]:
    """The rows of a CSV file, whose header must be ``fields``, each labelled with its first."""
    lines = [
        (number, line)
        for number, line in enumerate(read_file(path).split("\n"), start=1)
        if line.strip() and not line.startswith(("#", '"#'))  # a spreadsheet adds the quote
    ]
    head: list[str] | None = None
    for number, line in lines:
        try:
            # One line at a time: a quote left open must not swallow the rows that follow.
            row = next(csv.reader([line], strict=True))
        except csv.Error as error:
            label = line.partition(",")[0].strip('"')
            raise KnowledgeError(str(path), number, label, f"not CSV: {error}") from None
        if head is None:
            head = row
            if row != list(fields):
                what = f"the columns must be {','.join(fields)}"
                raise KnowledgeError(str(path), number, "header", what)
        elif len(row) != len(head):
            what = f"{len(row)} columns where the header has {len(head)}"
            raise KnowledgeError(str(path), number, row[0], what)
        else:
            yield Entry(path, row[0] or "unnamed", dict(zip(head, row, strict=True)), number, True)
