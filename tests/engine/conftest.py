"""A git repository and a writer of files, for tests of runs."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from .linters import fake_linter

__all__ = ["Git", "fake_linter", "git", "write"]

Git = Callable[..., str]


@pytest.fixture
def git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Git:
    """A fresh repository, which is the current folder; the fixture runs git in it."""
    monkeypatch.chdir(tmp_path)
    for name in ("GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")

    def run(*arguments: str, date: str = "2024-05-06T12:00:00+00:00") -> str:
        monkeypatch.setenv("GIT_AUTHOR_DATE", date)
        monkeypatch.setenv("GIT_COMMITTER_DATE", "2025-01-01T00:00:00+00:00")
        identity = ("-c", "user.name=Ada", "-c", "user.email=ada@example.org")
        return subprocess.run(
            ("git", *identity, *arguments), check=True, capture_output=True, text=True
        ).stdout.rstrip("\n")

    run("init", "--quiet", "--initial-branch=main")
    return run


def write(path: str, text: str) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text, encoding="utf-8")
