"""``watchbook reference``: the hand-made tables that a book is set beside."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from watchbook.cli.options import add_book, book_of

if TYPE_CHECKING:
    from watchbook.intake.tables import TableRead

DESCRIPTION = """\
Keep hand-made tables of tests beside the record: `watchbook compare` sets the book beside them,
`watchbook check` asks them about a report's counts, and undated reports are dated by them."""
ADD_DESCRIPTION = """\
Read a table and keep it in the book. FILE is CSV, an Excel workbook or JSON Lines. The columns of
the CNS North Korea Missile Test Database and of CSIS Beyond Parallel are known; for any other table
name its columns in a mapping file (docs/reference-tables.md). A row that cannot be used is told of,
and the others are kept. A table of the same name is replaced."""
LIST_DESCRIPTION = "List the tables that a book keeps: their rows, days and makers."
REMOVE_DESCRIPTION = "Let go of a table; the file that it came from is not touched."
LOST, NONE_THERE = 1, 1
TOLD_PROBLEMS = 20


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "reference", help="keep hand-made tables to compare with", description=DESCRIPTION
    )
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    add = actions.add_parser("add", help="read a table and keep it", description=ADD_DESCRIPTION)
    add.add_argument("file", metavar="FILE", help="a CSV, Excel or JSON Lines file")
    add.add_argument(
        "--as",
        dest="form",
        choices=("cns", "csis", "csv"),
        help="whose columns it has (default: the one that fits)",
    )
    add.add_argument("--mapping", metavar="FILE", help="a TOML file that says which column is what")
    add.add_argument(
        "--name",
        help="what the table will be called (default: cns, csis, or the name in the mapping)",
    )
    add.add_argument("--json", action="store_true", help="one line of JSON for the table")
    add_book(add)
    add.set_defaults(run=run_add)
    list_ = actions.add_parser(
        "list", help="list the tables that are kept", description=LIST_DESCRIPTION
    )
    list_.add_argument("--json", action="store_true", help="one line of JSON for each table")
    add_book(list_)
    list_.set_defaults(run=run_list)
    remove = actions.add_parser("remove", help="let go of a table", description=REMOVE_DESCRIPTION)
    remove.add_argument("name", metavar="TABLE", help="its name in the book")
    add_book(remove)
    remove.set_defaults(run=run_remove)


def run_add(options: argparse.Namespace) -> int:
    from watchbook.book import open_book
    from watchbook.checking.tables import with_texts_read
    from watchbook.cli.screen import on_one_line
    from watchbook.intake.tables import read_table
    from watchbook.knowledge import load_knowledge

    knowledge = load_knowledge()
    form = options.form
    read = read_table(
        options.file, form=form, mapping=options.mapping, name=options.name, knowledge=knowledge
    )
    tell_problems(read)
    table = with_texts_read(read.table, knowledge)
    with open_book(book_of(options)) as book:
        kept = book.add_table(table, source=str(options.file))
        (card,) = (one for one in book.tables() if one.name == table.name)
    if options.json:
        from watchbook.cli.as_json import print_json

        print_json(card)
    else:
        done = "kept" if kept else "was kept already:"
        days = f", {card.first_day} to {card.last_day}" if card.first_day else ""
        print(on_one_line(f"{card.name} {done} {card.rows:,} rows{days} ({card.title})"))
    return LOST if any(one.severity == "error" for one in read.problems) else 0


def tell_problems(read: TableRead) -> None:
    """Say on standard error which rows of a table were left out, and why."""
    from watchbook.cli.screen import on_one_line

    for problem in read.problems[:TOLD_PROBLEMS]:
        print(f"watchbook: {on_one_line(str(problem))}", file=sys.stderr)
    more = len(read.problems) - TOLD_PROBLEMS
    if more > 0:
        print(f"watchbook: and {more:,} more like these", file=sys.stderr)


def run_list(options: argparse.Namespace) -> int:
    from watchbook.book import open_book
    from watchbook.cli.screen import on_one_line

    with open_book(book_of(options), create=False) as book:
        cards = book.tables()
    if options.json:
        from watchbook.cli.as_json import print_json

        for card in cards:
            print_json(card)
        return 0
    for card in cards:
        days = f"{card.first_day} to {card.last_day}" if card.first_day else "no days"
        told = f"{card.name}: {card.rows:,} rows, {days}, {card.title}, added {card.added_at[:10]}"
        print(on_one_line(told))
    if not cards:
        hint = "`watchbook reference add` takes one"
        print(f"watchbook: {book_of(options)} holds no reference table: {hint}", file=sys.stderr)
        return NONE_THERE
    return 0


def run_remove(options: argparse.Namespace) -> int:
    from watchbook.book import open_book

    with open_book(book_of(options), create=False) as book:
        book.remove_table(options.name)
    print(f"{options.name} is no longer kept")
    return 0
