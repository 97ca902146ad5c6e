"""What a change touches, as a pull request and a commit hook see it."""

import pytest

from .program import RIGHT, WRONG, Program


@pytest.fixture
def repository(program: Program) -> Program:
    """A repository whose only text has one error, on its third line, and a branch `work`."""
    program.write("factlint.toml", 'rules = ["bridges.yaml"]')
    program.write(".gitignore", ".cache/\n")
    program.write("a.md", f"# Tay\n\n{WRONG}\n{RIGHT}")
    program.git("init", "--quiet", "--initial-branch", "main")
    program.git("add", ".")
    program.git("commit", "--quiet", "--message", "Begin")
    program.git("switch", "--quiet", "--create", "work")
    return program


def test_only_what_a_change_touches_is_annotated(repository: Program) -> None:
    repository.write("a.md", f"# Tay\n\n{WRONG}\n{WRONG}")
    repository.git("commit", "--quiet", "--all", "--message", "Change")
    ended = repository.run("check", "--changed", "main", "--format", "github")
    assert ended.code == 1
    first, counts = ended.out.splitlines()
    assert first.startswith("::error file=a.md,line=5,endLine=5,col=26,endColumn=30,title=facts/contradicted::")
    assert counts.startswith("1 finding in 1 of 1 file")


def test_an_error_that_was_there_before_does_not_fail_a_change(repository: Program) -> None:
    repository.write("b.md", RIGHT)
    repository.git("add", ".")
    repository.git("commit", "--quiet", "--message", "Change")
    assert repository.run("check").code == 1
    assert repository.run("check", "--changed", "main").code == 0


def test_staged_is_what_will_be_committed(repository: Program) -> None:
    repository.write("b.md", WRONG)
    repository.git("add", "b.md")
    repository.write("b.md", RIGHT)
    ended = repository.run("check", "--staged")
    assert ended.code == 1
    assert ended.out.startswith("b.md:1:26  error")


def test_a_revision_that_is_not_there_is_a_usage_error(repository: Program) -> None:
    ended = repository.run("check", "--changed", "mian")
    assert ended.code == 2
    assert "mian" in ended.err
    assert "main" in ended.err


def test_changed_outside_of_a_repository_is_a_usage_error(program: Program) -> None:
    program.write("a.md", WRONG)
    ended = program.run(
        "check", "--changed", "a.md", environment={"GIT_CEILING_DIRECTORIES": str(program.folder.parent)}
    )
    assert ended.code == 2
    assert ended.err.startswith("factlint: ")
