"""The program as a user runs it: with its output and exit code, or in a folder of its own."""

import sys
from pathlib import Path

import pytest

from .program import PACK, Program


@pytest.fixture
def program(tmp_path: Path) -> Program:
    ready = Program(tmp_path)
    ready.write("bridges.yaml", PACK)
    return ready


@pytest.fixture
def runner(program: Program) -> Program:
    """A folder that has the command `bin/factlint`, as a CI job finds it installed."""
    program.write("factlint.toml", 'rules = ["bridges.yaml"]')
    shim = program.write("bin/factlint", f'#!/bin/sh\nexec "{sys.executable}" -m factlint "$@"\n')
    shim.chmod(0o755)
    (program.folder / "temp").mkdir()
    return program


@pytest.fixture(autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """One cache for all tests here, apart from the user's own."""
    monkeypatch.setenv("FACTLINT_CACHE_DIR", str(tmp_path_factory.getbasetemp() / "cache"))
