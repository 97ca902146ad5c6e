"""That the README and the pages show what the program does."""

import re
import shlex
from importlib import import_module
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from factlint import lint_text
from factlint.interfaces.cli import main
from factlint.knowledge.rule_files import shipped_packs

ROOT = Path(__file__).parent.parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = [ROOT / "README.md", *ROOT.glob("docs/*.md")]


def blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def test_the_quick_start_is_two_commands_and_ci_runs_the_second() -> None:
    first, second = blocks(README.partition("## Quick start")[2], "sh")[0].splitlines()
    assert "factlint check fixtures/documents/" in first
    assert second in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()


def test_the_terminal_picture_is_what_is_printed() -> None:
    picture = blocks(README, "text")[0]
    assert picture == (ROOT / "fixtures/documents/winter-notes.md.findings").read_text(encoding="utf-8")


def test_what_is_said_of_each_example_is_what_is_found() -> None:
    shown = re.findall(r"^\| (?!the text)([^|]*\*\*[^|]*) \| ([^|]*) \|$", README, re.MULTILINE)
    assert shown
    for text, message in shown:
        (finding,) = lint_text(text.replace("**", ""), rules=[])
        assert (finding.text, finding.message) == (re.findall(r"\*\*(.*)\*\*", text)[0], message)


def test_every_shipped_pack_is_named() -> None:
    for page in (README, (ROOT / "rules/README.md").read_text(encoding="utf-8")):
        assert set(shipped_packs()) <= set(re.findall(r"`([a-z0-9-]+)`", page))


PACKS = [
    pytest.param(block, id=f"{path.name}-{number}")
    for path in PAGES
    for number, block in enumerate(blocks(path.read_text(encoding="utf-8"), "yaml"))
    if "pack:" in block
]


@pytest.mark.parametrize("pack", PACKS)
def test_every_pack_that_is_shown_passes_its_own_test(pack: str, tmp_path: Path) -> None:
    name = re.findall(r"^pack: (\S+)", pack, re.MULTILINE)[0]
    (tmp_path / f"{name}.yaml").write_text(pack, encoding="utf-8")
    assert main(["rules", "test", str(tmp_path / f"{name}.yaml")]) == 0


def test_the_configuration_that_is_shown_is_valid(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (page,) = blocks((ROOT / "docs" / "configuration.md").read_text(encoding="utf-8"), "toml")
    (tmp_path / "factlint.toml").write_text(page.replace(', "rules/bridges.yaml"', ""), encoding="utf-8")
    (tmp_path / "a.md").touch()
    monkeypatch.chdir(tmp_path)
    assert main(["check", "a.md"]) == 0


def test_the_python_that_is_shown_prints_what_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    page = (ROOT / "docs" / "python.md").read_text(encoding="utf-8")
    first, second = blocks(page, "python")
    import_module("factlint.interfaces.spacy_findings")  # as its entry point does where factlint is installed
    exec(first, {})
    assert capsys.readouterr().out == blocks(page, "text")[0]
    exec(second, {})
    assert capsys.readouterr().out == "1950 facts/contradicted NATO was founded in 1949, not 1950\n"


def test_what_extract_is_said_to_print_is_what_it_prints(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = (ROOT / "docs" / "usage.md").read_text(encoding="utf-8")
    command, printed = next(block for block in blocks(page, "console") if "| factlint" in block).split("\n", 1)
    _, echo, words, _, _, *arguments = shlex.split(command)
    assert echo == "echo"
    monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(words.encode())))
    assert main(arguments) == 0
    assert capsys.readouterr().out == printed


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_every_link_to_a_page_leads_somewhere(path: Path) -> None:
    targets = re.findall(r"\]\((?!https?:)([^)#]+)", path.read_text(encoding="utf-8"))
    assert [target for target in targets if not (path.parent / target).exists()] == []
