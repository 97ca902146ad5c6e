"""Which model of English a run finds."""

from pathlib import Path

import pytest

from factlint.engine.errors import UsageError
from factlint.engine.settings import Settings
from factlint.engine.syntax_model import find_model, model_key

SETTINGS = Settings(today=0)


@pytest.fixture
def model(tmp_path: Path) -> str:
    folder = tmp_path / "pipeline"
    folder.mkdir()
    (folder / "meta.json").write_text("{}")
    return str(folder)


def test_never_finds_none(model: str) -> None:
    assert find_model(SETTINGS._replace(syntax="never", syntax_model=model)) is None


def test_a_folder_is_found(model: str) -> None:
    assert find_model(SETTINGS._replace(syntax_model=model)) == model


def test_a_package_is_found_by_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inner = tmp_path / "en_core_example" / "en_core_example-1.0.0"
    inner.mkdir(parents=True)
    (inner.parent / "__init__.py").touch()
    (inner / "meta.json").write_text("{}")
    monkeypatch.syspath_prepend(tmp_path)
    assert find_model(SETTINGS._replace(syntax_model="en_core_example")) == str(inner)


def test_a_named_model_that_is_not_there_is_an_error() -> None:
    with pytest.raises(UsageError, match='syntax-model: "en_none" is neither a folder'):
        find_model(SETTINGS._replace(syntax_model="en_none"))


def test_another_model_has_another_key(model: str) -> None:
    before = model_key(model)
    (Path(model) / "meta.json").write_text('{"version": "2"}')
    assert len({model_key(None), before, model_key(model)}) == 3
