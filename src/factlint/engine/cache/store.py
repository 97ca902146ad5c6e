"""Results of earlier runs: the reports on documents, and the dates that git gave them."""

from __future__ import annotations

from factlint.engine.cache.file import CacheFile
from factlint.values.named_tuple import NamedTuple

_SCHEMA = """
CREATE TABLE IF NOT EXISTS results (
    key BLOB PRIMARY KEY, used INTEGER NOT NULL, date TEXT, date_from TEXT,
    supported INTEGER NOT NULL, refuted INTEGER NOT NULL, unknown INTEGER NOT NULL, findings TEXT, told TEXT
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS git_dates (key BLOB PRIMARY KEY, used INTEGER NOT NULL, day TEXT) WITHOUT ROWID;
"""


class StoredResult(NamedTuple):
    """The report on a document, with findings and `stated` as written by `engine.cache.stored`; None for nothing."""

    date: str | None
    date_from: str | None
    supported: int
    refuted: int
    unknown: int
    findings: str | None
    stated: str | None = None


class Cache(CacheFile):
    """The results kept in a folder; without a folder nothing is kept."""

    def __init__(self, folder: str | None, *, today: int) -> None:
        super().__init__(folder, "results-2", _SCHEMA, ("results", "git_dates"), today=today)

    def result(self, key: bytes) -> StoredResult | None:
        row = self.row(
            "SELECT date, date_from, supported, refuted, unknown, findings, told FROM results WHERE key = ?",
            key,
        )
        return StoredResult(*row) if row else None

    def put_result(self, key: bytes, result: StoredResult) -> None:
        fields = (result.date, result.date_from, result.supported, result.refuted, result.unknown)
        self.put(
            "INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            key,
            *fields,
            result.findings,
            result.stated,
        )

    def git_date(self, key: bytes) -> tuple[str | None] | None:
        """A one-tuple of the day, or of None where git knows no day; None where nothing is stored."""
        row = self.row("SELECT day FROM git_dates WHERE key = ?", key)
        return (row[0],) if row else None

    def put_git_date(self, key: bytes, day: str | None) -> None:
        self.put("INSERT OR REPLACE INTO git_dates VALUES (?, ?, ?)", key, day)
