"""Packages that only some formats need."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from watchbook.errors import SharingError


@contextmanager
def needing(extra: str) -> Iterator[None]:
    """Turns a failed import into an error that says how to install what is missing."""
    try:
        yield
    except ImportError as error:
        raise SharingError(
            f"format {extra!r}",
            f"needs a package that is not installed ({error.name or error})",
            f"pip install 'watchbook[{extra}]'",
        ) from error
