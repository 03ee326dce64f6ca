"""The commands: parse, call one library function, print."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from watchbook import __version__
from watchbook.errors import SharingError, UnknownRule, UsageError, WatchbookError

DONE, SOME_UNREAD, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; what it returns is the exit code.

    0 all went well, 1 something could not be read, 2 wrong usage, 130 stopped by Ctrl-C.
    """
    parser = build_parser()
    options = parser.parse_args(arguments)
    try:
        code: int = options.run(options)
        sys.stdout.flush()
        return code
    except (UsageError, SharingError, UnknownRule) as error:
        print(f"watchbook: {error}", file=sys.stderr)
        return WRONG_USAGE
    except WatchbookError as error:
        print(f"watchbook: {error}", file=sys.stderr)
        return SOME_UNREAD
    except KeyboardInterrupt:
        print("watchbook: stopped", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has seen enough (`| head`); Python would complain at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


def build_parser() -> argparse.ArgumentParser:
    """The parser of all commands; each sets ``run``, which takes its options."""
    from watchbook.cli import (
        add,
        check,
        compare,
        date,
        decide,
        export,
        history,
        read,
        rebuild,
        reference,
        show,
        verify,
    )
    from watchbook.cli import list as list_

    parser = argparse.ArgumentParser(
        prog="watchbook",
        description="Read news reports of weapons tests, every value with the words that give it, "
        "and keep the record of what they tell of.",
    )
    parser.add_argument("--version", action="version", version=f"watchbook {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in (
        read,
        check,
        date,
        add,
        list_,
        show,
        export,
        decide,
        history,
        rebuild,
        verify,
        reference,
        compare,
    ):
        command.add_command(commands)
    return parser
