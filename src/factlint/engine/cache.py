"""Results of earlier runs, in SQLite. It may be lost at any time; it never makes a run fail.

Rows are found by keys that hold everything the result depends on (`engine.keys`), so nothing is ever updated.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from typing import Any, NamedTuple

_FILE = "results-2.sqlite"
"""The number is that of the schema."""
_KEPT_DAYS = 30
_ROWS_AT_ONCE = 256
_WAIT_SECONDS = 5.0
"""For another process that writes."""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS results (
    key BLOB PRIMARY KEY, used INTEGER NOT NULL, date TEXT, date_from TEXT,
    supported INTEGER NOT NULL, refuted INTEGER NOT NULL, unknown INTEGER NOT NULL, findings TEXT, told TEXT
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS git_dates (key BLOB PRIMARY KEY, used INTEGER NOT NULL, day TEXT) WITHOUT ROWID;
PRAGMA user_version = 1;
"""


class StoredResult(NamedTuple):
    """What a report says of a document, findings and what is told as `engine.stored` writes them; None for nothing."""

    date: str | None
    date_from: str | None
    supported: int
    refuted: int
    unknown: int
    findings: str | None
    told: str | None = None


class Cache:
    """The results kept in a folder; without a folder, none. What was put is written in batches, and by `close`.

    All trouble ends up in `warnings`, one sentence each, and the cache then behaves as an empty one.
    """

    def __init__(self, folder: str | None, *, today: int) -> None:
        self.warnings: list[str] = []
        self._file = os.path.join(folder or "", _FILE)
        self._today = today
        self._rows: list[tuple[str, tuple[object, ...]]] = []
        self._connection = None if folder is None else self._open()

    def close(self) -> None:
        """Write what was put."""
        self._write()
        if self._connection:
            self._connection.close()

    def result(self, key: bytes) -> StoredResult | None:
        row = self._row(
            "SELECT date, date_from, supported, refuted, unknown, findings, told FROM results WHERE key = ?",
            key,
        )
        return StoredResult(*row) if row else None

    def put_result(self, key: bytes, result: StoredResult) -> None:
        fields = (result.date, result.date_from, result.supported, result.refuted, result.unknown)
        self._put(
            "INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            key,
            *fields,
            result.findings,
            result.told,
        )

    def git_date(self, key: bytes) -> tuple[str | None] | None:
        """A tuple of the day, or of None where git knows none; None where nothing is stored."""
        row = self._row("SELECT day FROM git_dates WHERE key = ?", key)
        return (row[0],) if row else None

    def put_git_date(self, key: bytes, day: str | None) -> None:
        self._put("INSERT OR REPLACE INTO git_dates VALUES (?, ?, ?)", key, day)

    def _row(self, query: str, key: bytes) -> Any:  # noqa: ANN401 - SQLite knows the types
        if self._connection is None:
            return None
        try:
            return self._connection.execute(query, (key,)).fetchone()
        except sqlite3.Error as error:
            self._give_up("read", error)
            return None

    def _put(self, statement: str, key: bytes, *fields: object) -> None:
        self._rows.append((statement, (key, self._today, *fields)))
        if len(self._rows) >= _ROWS_AT_ONCE:
            self._write()

    def _open(self) -> sqlite3.Connection | None:
        try:
            return _connect(self._file)
        except (sqlite3.Error, OSError) as error:
            self._give_up("opened", error)
            return None

    def _write(self) -> None:
        rows, self._rows = self._rows, []
        if not rows or self._connection is None:
            return
        try:
            with self._connection:
                for statement, fields in rows:
                    self._connection.execute(statement, fields)
                for table in ("results", "git_dates"):
                    self._connection.execute(
                        f"DELETE FROM {table} WHERE abs(used - ?) > ?",  # noqa: S608 - our own two names
                        (self._today, _KEPT_DAYS),
                    )
        except sqlite3.Error as error:
            self._give_up("written", error)

    def _give_up(self, what: str, error: Exception) -> None:
        """Go on without a connection; a damaged file is removed, so that the next run can make it anew."""
        said = error.strerror if isinstance(error, OSError) else str(error)
        trouble = f"cannot be {what} ({said}); going on without it"
        if isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError):
            trouble = f"was damaged ({said}) and has been removed"
            with suppress(OSError):
                os.unlink(self._file)
        self.warnings.append(f"the cache {self._file} {trouble}")
        self._connection = None


def _connect(file: str) -> sqlite3.Connection:
    if not os.path.exists(file):
        _make_folder(os.path.dirname(file))
    connection = sqlite3.connect(file, timeout=_WAIT_SECONDS)
    if not connection.execute("PRAGMA user_version").fetchone()[0]:
        connection.executescript(_SCHEMA)
    connection.execute("PRAGMA synchronous = OFF")  # what a power cut takes is made again
    return connection


def _make_folder(folder: str) -> None:
    """The folder of the cache, marked so that neither git nor backups take it in."""
    os.makedirs(folder, exist_ok=True)
    marks = {
        ".gitignore": "*\n",
        "CACHEDIR.TAG": "Signature: 8a477f597d28d172789f06886806bc55\n# See https://bford.info/cachedir/\n",
    }
    for name, text in marks.items():
        with suppress(FileExistsError), open(os.path.join(folder, name), "x", encoding="ascii") as file:
            file.write(text)
