"""A database that holds a book, SQLite or PostgreSQL: opened, read from and written to."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from watchbook.book.errors import BookBusy, MissingDriver, NoSuchBook, NotABook

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

Dialect = Literal["sqlite", "postgresql"]

#: How long one writer waits for another: a window of days is settled well within it.
BUSY_SECONDS = 60
#: SQLite's own wait is not fair to all who wait: whoever lost asks again this often.
BUSY_TRIES = 5
#: Whoever settles a book in PostgreSQL, or makes its tables, holds this lock ("watchbook").
LOCK = 0x7761746368626F6F
POSTGRES = ("postgresql://", "postgres://", "postgresql+psycopg://")


@dataclass(frozen=True, slots=True)
class Store:
    """The database of one book. ``name`` is what a person calls it, without any password."""

    name: str
    dialect: Dialect
    engine: Engine

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees the book as it was when it began, whatever others write."""
        with self.engine.connect() as conn:
            if self.dialect == "postgresql":
                conn = conn.execution_options(isolation_level="REPEATABLE READ")
            else:
                conn.exec_driver_sql("BEGIN")
            try:
                yield conn
            finally:
                conn.rollback()

    @contextmanager
    def writing(self, *, durable: bool = True, alone: bool = False) -> Iterator[Connection]:
        """One transaction: all of it is kept, or nothing where an error or a kill ends it.

        ``durable`` waits until the disk has it, so that a power cut cannot take back what was
        said to be kept. Without it a power cut can undo the last transactions, whole and in
        order, and never harm the book: enough for what is worked out again where it is missing.
        ``alone`` keeps out others that ask for the same (in SQLite every writer is alone).
        """
        with self.engine.connect() as conn:
            if self.dialect == "sqlite":
                conn.exec_driver_sql(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
                self._begin_immediate(conn)
            else:
                if not durable:
                    conn.exec_driver_sql("SET LOCAL synchronous_commit = off")
                if alone:
                    conn.exec_driver_sql(f"SELECT pg_advisory_xact_lock({LOCK})")
            try:
                yield conn
            except BaseException:
                conn.rollback()
                raise
            conn.commit()

    def _begin_immediate(self, conn: Connection) -> None:
        """Be the one writer from the start: a reader that turns writer later could be refused."""
        from sqlalchemy.exc import OperationalError

        for attempt in range(BUSY_TRIES):
            try:
                conn.exec_driver_sql("BEGIN IMMEDIATE")
                return
            except OperationalError as error:
                if "locked" not in str(error) and "busy" not in str(error):
                    raise
                time.sleep(random.uniform(0, 0.1) * (attempt + 1))
        raise BookBusy(
            self.name,
            "another process has been writing to it all along",
            "try again when it is done",
        )

    def tidy(self) -> None:
        """Have PostgreSQL sweep out the marks that were cleared, which every question would look
        through otherwise, and count what it holds, by which it chooses its ways; it would come
        to both by itself, later. SQLite needs neither."""
        if self.dialect == "postgresql":
            # A sweep cannot be part of a transaction.
            with self.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as conn:
                conn.exec_driver_sql("VACUUM dirty_report, dirty_window")
                conn.exec_driver_sql("ANALYZE")

    def close(self) -> None:
        self.engine.dispose()


def open_store(where: str | Path, *, create: bool) -> Store:
    """The database at a path, or at ``postgresql://USER@HOST/NAME``.

    NoSuchBook where it is not there and is not to be made, NotABook where the file is none of
    SQLite's, MissingDriver where psycopg is not installed.
    """
    if isinstance(where, str) and where.startswith(POSTGRES):
        return _open_postgresql(where)
    return _open_sqlite(Path(where), create)


def _open_sqlite(path: Path, create: bool) -> Store:
    from sqlalchemy import create_engine, event
    from sqlalchemy.pool import QueuePool

    if not path.exists() and not create:
        raise NoSuchBook(str(path), "there is no such book", "`watchbook add` makes one")
    if not path.parent.is_dir():
        raise NoSuchBook(str(path), "its folder is not there", f"make the folder {path.parent}")
    if path.is_dir():
        raise NotABook(str(path), "is a folder", "name a file, such as watchbook.db")
    if path.exists() and not _starts_as_sqlite(path):
        raise NotABook(str(path), "is no SQLite file", "name another file; this one was left alone")
    engine = create_engine(
        f"sqlite:///{path.absolute().as_posix()}",
        connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False},
        poolclass=QueuePool,
    )

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # BEGIN is ours to say
        connection.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")
        connection.execute("PRAGMA cache_size = -32000")

    return Store(str(path), "sqlite", engine)


def _starts_as_sqlite(path: Path) -> bool:
    with path.open("rb") as file:
        start = file.read(16)
    return start in (b"", b"SQLite format 3\x00")


def use_write_ahead_log(store: Store) -> None:
    """Readers and a writer do not wait for each other; the setting stays with the file."""
    if store.dialect == "sqlite":
        with store.engine.connect() as conn:
            conn.exec_driver_sql("PRAGMA journal_mode = WAL")


def _open_postgresql(address: str) -> Store:
    from sqlalchemy import create_engine, make_url
    from sqlalchemy.exc import ArgumentError, OperationalError

    try:
        url = make_url(address).set(drivername="postgresql+psycopg")
    except (ArgumentError, ValueError):
        raise NoSuchBook(
            address, "is no address of a database", "write postgresql://USER@HOST/NAME"
        ) from None
    name = url.set(drivername="postgresql").render_as_string(hide_password=True)
    try:
        engine = create_engine(url, isolation_level="READ COMMITTED")
        with engine.connect():
            pass
    except ImportError:
        raise MissingDriver(
            name,
            "psycopg, which talks to PostgreSQL, is not installed",
            "pip install 'watchbook[postgres]'",
        ) from None
    except OperationalError as error:
        said = str(error.orig).strip().splitlines()[0] if error.orig else "no answer"
        raise NoSuchBook(
            name, f"cannot be reached ({said})", "is the server up, the name right?"
        ) from None
    return Store(name, "postgresql", engine)
