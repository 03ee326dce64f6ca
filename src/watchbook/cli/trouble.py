"""What could not be read, told as it comes."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from watchbook.intake import IntakeProblem

T = TypeVar("T")


class Trouble:
    """Tells of problems on standard error as they come, and remembers whether any lost a report."""

    def __init__(self) -> None:
        self.unread = 0

    def tell(self, results: Iterator[T | IntakeProblem]) -> Iterator[T]:
        """The results that are no problems."""
        from watchbook.intake import IntakeProblem

        for result in results:
            if not isinstance(result, IntakeProblem):
                yield result
                continue
            self.unread += result.severity == "error"
            told = f"watchbook: {result}".encode(errors="replace").decode()
            print(" ".join(told.split()), file=sys.stderr)
