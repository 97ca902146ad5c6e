"""What runs remember, and that a cache that fails is only a warning."""

import sqlite3
from contextlib import closing
from multiprocessing import get_context
from pathlib import Path

import pytest

from factlint.engine.cache.store import Cache, StoredResult

RESULT = StoredResult("2025-12-01", "front matter", 1, 0, 2, None)
FILE = "results-2.sqlite"


def put(folder: Path, *keys: bytes, today: int = 100) -> list[str]:
    with closing(Cache(str(folder), today=today)) as cache:
        for key in keys:
            cache.put_result(key, RESULT)
    return cache.warnings


def get(folder: Path, key: bytes) -> StoredResult | None:
    with closing(Cache(str(folder), today=100)) as cache:
        return cache.result(key)


def test_what_was_put_is_found_by_the_next_run(tmp_path: Path) -> None:
    assert put(tmp_path, b"a") == []
    assert get(tmp_path, b"a") == RESULT
    assert get(tmp_path, b"b") is None


def test_that_git_knows_no_date_is_remembered_too(tmp_path: Path) -> None:
    with closing(Cache(str(tmp_path), today=100)) as cache:
        cache.put_git_date(b"a", "2025-12-01")
        cache.put_git_date(b"b", None)
    with closing(Cache(str(tmp_path), today=100)) as cache:
        assert [cache.git_date(key) for key in (b"a", b"b", b"c")] == [("2025-12-01",), (None,), None]


def test_rows_of_long_ago_are_dropped(tmp_path: Path) -> None:
    put(tmp_path, b"old", today=10)
    put(tmp_path, b"new", today=100)
    assert (get(tmp_path, b"old"), get(tmp_path, b"new")) == (None, RESULT)


def test_the_folder_is_marked_as_a_cache_and_ignored_by_git(tmp_path: Path) -> None:
    put(tmp_path / "made" / "anew", b"a")
    made = tmp_path / "made" / "anew"
    assert (made / ".gitignore").read_text() == "*\n"
    assert (made / "CACHEDIR.TAG").read_text().startswith("Signature: 8a477f597d28d172789f06886806bc55\n")


def test_a_folder_that_cannot_be_made_is_a_warning(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    warnings = put(tmp_path / "file" / "cache", b"a")
    file = tmp_path / "file" / "cache" / FILE
    assert warnings == [f"the cache {file} cannot be opened (Not a directory); going on without it"]


def test_a_database_that_cannot_be_written_is_a_warning(tmp_path: Path) -> None:
    put(tmp_path, b"a")
    with closing(Cache(str(tmp_path), today=100)) as cache:
        assert cache._connection
        cache._connection.execute("PRAGMA query_only = ON")
        cache.put_result(b"b", RESULT)
        assert cache.result(b"a") == RESULT
    assert len(cache.warnings) == 1
    assert "cannot be written (attempt to write a readonly database)" in cache.warnings[0]


@pytest.mark.parametrize("damage", [b"not a database, but long enough to be one" * 100, None])
def test_a_damaged_database_is_a_warning_once(tmp_path: Path, damage: bytes | None) -> None:
    put(tmp_path, *(bytes([number]) for number in range(200)))
    whole = (tmp_path / FILE).read_bytes()
    (tmp_path / FILE).write_bytes(damage or whole[:4096] + b"\xff" * (len(whole) - 4096))
    with closing(Cache(str(tmp_path), today=100)) as cache:
        assert cache.result(b"a") is None
    assert len(cache.warnings) == 1
    assert "was damaged" in cache.warnings[0]
    assert put(tmp_path, b"a") == []
    assert get(tmp_path, b"a") == RESULT


def test_processes_may_write_at_the_same_time(tmp_path: Path) -> None:
    keys = [[f"{process}-{row}".encode() for row in range(600)] for process in range(4)]
    with get_context("spawn").Pool(4) as pool:
        assert pool.starmap(put, [(tmp_path, *each) for each in keys]) == [[]] * 4
    with sqlite3.connect(tmp_path / FILE) as connection:
        assert connection.execute("SELECT count(*) FROM results").fetchone() == (2400,)
    connection.close()
