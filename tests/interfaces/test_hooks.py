"""The hooks for pre-commit, run as it runs them: the entry, then the files that match."""

import re
from pathlib import Path

import yaml

from factlint.engine.files.documents import document_suffixes
from factlint.interfaces.starters import starter

from .program import RIGHT, WRONG, Ended, Program

ROOT = Path(__file__).parent.parent.parent
HOOKS = {
    hook["id"]: hook for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
}


def run_hook(program: Program, name: str, *files: str) -> Ended:
    hook = HOOKS[name]
    matching = [file for file in files if re.search(hook["files"], file)]
    entry = hook["entry"].split()
    assert entry[0] == "factlint"
    return program.run(*entry[1:], *(matching if hook.get("pass_filenames", True) else ()))


def test_the_hooks_have_their_names() -> None:
    assert list(HOOKS) == ["factlint", "factlint-fix", "factlint-rules"]


def test_every_text_that_is_read_in_folders_is_given_to_the_hooks() -> None:
    started = yaml.safe_load(starter("pre-commit.yaml"))["repos"][0]["hooks"][0]
    for hook in (HOOKS["factlint"], HOOKS["factlint-fix"], started):
        assert [suffix for suffix in document_suffixes() if not re.search(hook["files"], f"a{suffix}")] == []


def test_check_stops_a_commit_with_an_error(program: Program) -> None:
    program.write("factlint.toml", 'rules = ["bridges.yaml"]')
    program.write("a.md", WRONG)
    program.write("b.md", RIGHT)
    assert run_hook(program, "factlint", "a.md", "b.md", "factlint.toml").code == 1
    assert run_hook(program, "factlint", "b.md", "factlint.toml").code == 0


def test_fix_mends_the_files_of_a_commit(program: Program) -> None:
    program.write("factlint.toml", 'rules = ["bridges.yaml"]')
    article = program.write("a.md", WRONG)
    assert run_hook(program, "factlint-fix", "a.md").code == 0
    assert article.read_text() == RIGHT


def test_rules_runs_the_packs_of_the_configuration(program: Program) -> None:
    program.write("factlint.toml", 'rules = ["bridges.yaml"]')
    ended = run_hook(program, "factlint-rules", "bridges.yaml")
    assert (ended.code, ended.out.splitlines()[-1]) == (0, "0 examples: 0 passed, 0 failed")
