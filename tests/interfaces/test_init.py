"""What `factlint init` writes, and what it keeps."""

from pathlib import Path

import pytest
import yaml

from factlint.interfaces.cli import main
from factlint.interfaces.starters import starter

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    project = tmp_path / "My Project_2"
    project.mkdir()
    monkeypatch.chdir(project)
    return project


def test_a_new_project_gets_files_that_work(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["init"]) == 0
    assert capsys.readouterr().out.splitlines()[:4] == [
        "written  factlint.toml",
        "written  rules/my-project-2.yaml",
        "written  .pre-commit-config.yaml",
        "written  .github/workflows/factlint.yml",
    ]
    assert main(["rules", "test"]) == 0
    (folder / "a.md").write_text("The Eiffel Tower opened in 1898.\n")
    assert main(["check"]) == 1
    assert "my-project-2/eiffel-tower#opened" in capsys.readouterr().out


def test_what_exists_is_kept(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / ".pre-commit-config.yaml").write_text("repos: []\n")
    main(["init"])
    assert "kept     .pre-commit-config.yaml; these hooks may be added to it:" in capsys.readouterr().out
    assert (folder / ".pre-commit-config.yaml").read_text() == "repos: []\n"
    main(["init"])
    assert "written" not in capsys.readouterr().out


def test_a_configuration_in_pyproject_is_not_hidden(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "pyproject.toml").write_text("[tool.factlint]\nselect = ['dates']\n")
    main(["init"])
    assert capsys.readouterr().out.splitlines()[0] == (
        'kept     pyproject.toml; its [tool.factlint] may name the pack: rules = ["shipped", "rules/my-project-2.yaml"]'
    )
    assert not (folder / "factlint.toml").exists()


def test_no_pack_takes_the_place_of_a_shipped_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "states").mkdir()
    monkeypatch.chdir(tmp_path / "states")
    main(["init"])
    assert "written  rules/my-states.yaml" in capsys.readouterr().out
    main(["rules", "new", "states"])
    assert "it takes the place of the shipped states" in capsys.readouterr().out


def test_the_starters_are_what_the_pages_show() -> None:
    page = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
    assert f"```yaml\n{starter('workflow.yaml')}```" in page


def test_the_hooks_are_valid() -> None:
    (repo,) = yaml.safe_load(starter("pre-commit.yaml"))["repos"]
    assert [hook["id"] for hook in repo["hooks"]] == ["factlint", "factlint-rules"]
