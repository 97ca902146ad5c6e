from pathlib import Path

import pytest

from .program import PACK, Program


@pytest.fixture
def program(tmp_path: Path) -> Program:
    ready = Program(tmp_path)
    ready.write("bridges.yaml", PACK)
    return ready
