from pathlib import Path

import pytest

from .program import PACK, Program


@pytest.fixture
def program(tmp_path: Path) -> Program:
    ready = Program(tmp_path)
    ready.write("bridges.yaml", PACK)
    return ready


@pytest.fixture(autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """One cache for all tests here, apart from the user's own."""
    monkeypatch.setenv("FACTLINT_CACHE_DIR", str(tmp_path_factory.getbasetemp() / "cache"))
