"""On what a remembered result rests."""

import os
from pathlib import Path

import pytest

import factlint
from factlint.engine.cache.keys import dated_key, document_key, git_date_key, run_key

from .findings import SETTINGS


def test_every_part_of_a_key_counts_and_none_runs_into_the_next() -> None:
    keys = {
        document_key(b"run", path="a.md", content=b"text"),
        document_key(b"ran", path="a.md", content=b"text"),
        document_key(b"run", path="a.m", content=b"dtext"),
        document_key(b"run", path="a.md", content=b"texts"),
        dated_key(document_key(b"run", path="a.md", content=b"text"), None),
        dated_key(document_key(b"run", path="a.md", content=b"text"), "2025-12-01"),
        git_date_key("head", path="a.md", content=b"text"),
    }
    assert len(keys) == 7


def test_a_name_that_is_no_unicode_has_a_key() -> None:
    assert document_key(b"run", path="caf\udce9.md", content=b"") != document_key(
        b"run", path="cafe.md", content=b""
    )


def test_settings_and_rule_base_are_part_of_the_key_of_a_run() -> None:
    keys = {run_key(SETTINGS, "a"), run_key(SETTINGS, "b"), run_key(SETTINGS._replace(date_order="dmy"), "a")}
    assert len(keys) == 3
    assert run_key(SETTINGS._replace(), "a") == run_key(SETTINGS, "a")


def test_a_checkout_has_another_key_after_its_code_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "floor").mkdir()
    (tmp_path / "floor" / "code.py").write_text("x = 1\n")
    monkeypatch.setattr(factlint, "__file__", str(tmp_path / "__init__.py"))
    before = run_key(SETTINGS, "a")
    os.utime(tmp_path / "floor" / "code.py", (1, 1))
    assert run_key(SETTINGS, "a") != before


def test_an_installed_program_is_known_by_its_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "site-packages" / "factlint"
    package.mkdir(parents=True)
    (package / "code.py").write_text("x = 1\n")
    monkeypatch.setattr(factlint, "__file__", str(package / "__init__.py"))
    before = run_key(SETTINGS, "a")
    os.utime(package / "code.py", (1, 1))
    assert run_key(SETTINGS, "a") == before
    monkeypatch.setattr(factlint, "__version__", "9.9")
    assert run_key(SETTINGS, "a") != before
