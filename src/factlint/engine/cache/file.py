"""A file of the cache: rows that are kept from run to run, in SQLite.

It may be lost at any time, and never makes a run fail. Rows are found by keys that include everything they depend on
(`engine.cache.keys`), so no row is ever updated.
"""

from __future__ import annotations

import _sqlite3 as sqlite3  # what is around it only adds adapters, and imports datetime: 3 ms, of 4 for SQLite itself
import os
from collections.abc import Sequence

TYPE_CHECKING = False  # typing itself is not needed to run
if TYPE_CHECKING:
    from typing import Any

_KEPT_DAYS = 30
_ROWS_AT_ONCE = 256
_WAIT_SECONDS = 5.0
"""How long to wait for another process that is writing."""


class CacheFile:
    """Tables whose first columns are `key` and `used`, a day number. New rows are written in batches, and by
    `close`.

    Every problem ends up in `warnings`, one sentence each, and the file then behaves as if it were empty.
    """

    def __init__(
        self, folder: str | None, name: str, schema: str, tables: Sequence[str], *, today: int
    ) -> None:
        """`name` ends with the number of the schema; without a folder, nothing is kept."""
        self.warnings: list[str] = []
        self._file = os.path.join(folder or "", f"{name}.sqlite")
        self._tables = tables
        self._today = today
        self._rows: list[tuple[str, tuple[object, ...]]] = []
        self._connection = None if folder is None else self._open(schema)

    def close(self) -> None:
        """Write all pending rows."""
        self.write()
        if self._connection:
            self._connection.close()

    def row(self, query: str, key: bytes) -> Any:  # noqa: ANN401 - SQLite knows the types
        if self._connection is None:
            return None
        try:
            return self._connection.execute(query, (key,)).fetchone()
        except sqlite3.Error as error:
            self._give_up("read", error)
            return None

    def put(self, statement: str, key: bytes, *fields: object) -> None:
        self._rows.append((statement, (key, self._today, *fields)))
        if len(self._rows) >= _ROWS_AT_ONCE:
            self.write()

    def write(self) -> None:
        """Write all pending rows, and drop those that were last used over a month ago."""
        rows, self._rows = self._rows, []
        if not rows or self._connection is None:
            return
        try:
            with self._connection:
                for statement, fields in rows:
                    self._connection.execute(statement, fields)
                for table in self._tables:
                    self._connection.execute(
                        f"DELETE FROM {table} WHERE abs(used - ?) > ?",  # noqa: S608 - our own names
                        (self._today, _KEPT_DAYS),
                    )
        except sqlite3.Error as error:
            self._give_up("written", error)

    def _open(self, schema: str) -> sqlite3.Connection | None:
        try:
            return _connect(self._file, schema)
        except (sqlite3.Error, OSError) as error:
            self._give_up("opened", error)
            return None

    def _give_up(self, what: str, error: Exception) -> None:
        """Go on without a connection; a damaged file is removed, so that the next run can make it anew."""
        said = error.strerror if isinstance(error, OSError) else str(error)
        trouble = f"cannot be {what} ({said}); going on without it"
        if isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError):
            trouble = f"was damaged ({said}) and has been removed"
            from contextlib import suppress  # noqa: PLC0415 - it takes a millisecond, and a cached run does without

            with suppress(OSError):
                os.unlink(self._file)
        self.warnings.append(f"the cache {self._file} {trouble}")
        self._connection = None


def _connect(file: str, schema: str) -> sqlite3.Connection:
    if not os.path.exists(file):
        _make_folder(os.path.dirname(file))
    connection = sqlite3.connect(file, timeout=_WAIT_SECONDS)
    if not connection.execute("PRAGMA user_version").fetchone()[0]:
        connection.executescript(f"{schema} PRAGMA user_version = 1;")
    connection.execute("PRAGMA synchronous = OFF")  # what a power cut takes is made again
    return connection


def _make_folder(folder: str) -> None:
    """Make the cache folder, marked so that git and backups leave it out."""
    from contextlib import suppress  # noqa: PLC0415 - see above

    os.makedirs(folder, exist_ok=True)
    marks = {
        ".gitignore": "*\n",
        "CACHEDIR.TAG": "Signature: 8a477f597d28d172789f06886806bc55\n# See https://bford.info/cachedir/\n",
    }
    for name, text in marks.items():
        with suppress(FileExistsError), open(os.path.join(folder, name), "x", encoding="ascii") as file:
            file.write(text)
