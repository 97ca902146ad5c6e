"""The packs that ship are found wherever factlint is installed: from a wheel, and from a checkout."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from factlint.knowledge.shipped import shipped_folder

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which the wheel was unpacked, as an installer does with a pure one."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def test_a_wheel_brings_the_packs_that_ship(installed: Path, tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "factlint", "explain", "offices/nato#founded"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(installed), "FACTLINT_CACHE_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert f"{installed}/factlint/_rules/offices/nato.yaml:" in ended.stdout


def test_a_wheel_has_every_file_of_the_packs_and_says_that_it_is_typed(installed: Path) -> None:
    packs = {path.relative_to(ROOT / "rules") for path in ROOT.glob("rules/**/*.yaml")}
    assert {
        path.relative_to(installed / "factlint/_rules") for path in installed.glob("factlint/_rules/**/*.yaml")
    } == packs
    assert (installed / "factlint" / "py.typed").exists()


def test_an_editable_installation_uses_the_packs_of_the_checkout() -> None:
    assert Path(shipped_folder()) == ROOT / "rules"
