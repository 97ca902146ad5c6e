"""The key of packs, and the notes that save reading them."""

import os
from pathlib import Path

import pytest

from factlint.knowledge.problems import PackErrors
from factlint.knowledge.rule_content import content_key, read_content
from factlint.knowledge.rule_files import rule_files

from .packs import write_pack

FAR_FUTURE = 4_000_000_000


def settle(cache: Path) -> Path:
    """Let the note be taken long after the last change."""
    (note,) = cache.glob("rules-key-*")
    os.utime(note, (FAR_FUTURE, FAR_FUTURE))
    return note


def test_a_note_saves_reading(tmp_path: Path) -> None:
    write_pack(tmp_path, "  a: {names: [A]}\n")
    files = rule_files(["test.yaml"], tmp_path)
    key = content_key(files, tmp_path / "cache")
    assert key == read_content(files).key
    settle(tmp_path / "cache").write_text("noted")
    settle(tmp_path / "cache")
    assert content_key(files, tmp_path / "cache") == "noted"


def test_a_fresh_note_is_not_trusted(tmp_path: Path) -> None:
    path = write_pack(tmp_path, "  a: {names: [A]}\n")
    files = rule_files(["test.yaml"], tmp_path)
    content_key(files, tmp_path / "cache")
    (note,) = (tmp_path / "cache").glob("rules-key-*")
    note.write_text("noted")
    os.utime(note, ns=(path.stat().st_ctime_ns, path.stat().st_ctime_ns))
    assert content_key(files, tmp_path / "cache") == read_content(files).key


def test_a_change_of_the_same_size_changes_the_key(tmp_path: Path) -> None:
    path = write_pack(tmp_path, "  a: {names: [A]}\n")
    files = rule_files(["test.yaml"], tmp_path)
    first = content_key(files, tmp_path / "cache")
    settle(tmp_path / "cache")
    path.write_text(path.read_text().replace("[A]", "[B]"))
    assert content_key(files, tmp_path / "cache") == read_content(files).key != first


def test_a_file_that_has_gone_is_an_error(tmp_path: Path) -> None:
    path = write_pack(tmp_path, "  a: {names: [A]}\n")
    files = rule_files(["test.yaml"], tmp_path)
    path.unlink()
    with pytest.raises(PackErrors, match=r"test.yaml: cannot be read: No such file"):
        content_key(files, tmp_path / "cache")
