"""`factlint diff`, on repositories made on the fly."""

from pathlib import Path

import pytest

from .program import RIGHT, WRONG, Program


@pytest.fixture
def repository(program: Program) -> Program:
    """A repository with one text, right on the branch `main`."""
    program.write("factlint.toml", 'rules = ["bridges.yaml"]')
    program.write(".gitignore", ".cache/\n")
    program.write("docs/a.md", RIGHT)
    program.git("init", "--quiet", "--initial-branch", "main")
    program.commit()
    return program


def changes(program: Program, *words: str) -> list[tuple[str, str, str | None, str | None]]:
    content = program.run("diff", "--format", "json", *words).json
    return [
        (
            (each["after"] or each["before"])["path"],
            each["change"],
            each["before"] and each["before"]["value"],
            each["after"] and each["after"]["value"],
        )
        for each in content["claims"]
    ]


def test_a_claim_that_becomes_wrong_is_shown_and_fails(repository: Program) -> None:
    repository.write("docs/a.md", WRONG)
    ended = repository.run("diff")
    assert ended.code == 1
    assert ended.out.startswith("docs/a.md\n    1 ~ Tay Bridge, opened: 1878 → 1887  (refuted)\n")
    assert repository.run("diff", "--fail-on", "never").code == 0


def test_an_error_that_goes_is_fixed_and_one_that_stays_does_not_fail(repository: Program) -> None:
    repository.write("docs/a.md", WRONG)
    repository.write("docs/b.md", WRONG)
    repository.commit()
    repository.write("docs/a.md", RIGHT)
    repository.write("docs/b.md", f"More.\n\n{WRONG}")
    ended = repository.run("diff", "HEAD")
    assert ended.code == 0
    assert ended.out.endswith("findings: 0 new, 1 fixed, 1 unchanged\n")


def test_revisions_and_paths_are_distinct(repository: Program) -> None:
    repository.git("switch", "--quiet", "--create", "work")
    repository.write("docs/a.md", WRONG)
    repository.write("b.md", WRONG)
    repository.commit()
    a, b = ("docs/a.md", "changed", "1878", "1887"), ("b.md", "added", None, "1887")
    assert changes(repository) == [b, a]
    assert changes(repository, "main") == [b, a]
    assert changes(repository, "main..work", "docs") == [a]
    assert changes(repository, "docs") == [a]
    assert changes(repository, "work..main", "docs") == [("docs/a.md", "changed", "1887", "1878")]


def test_paths_are_those_of_the_working_folder(repository: Program) -> None:
    repository.write("docs/a.md", WRONG)
    inside = Program(repository.folder / "docs")
    assert changes(inside) == [("a.md", "changed", "1878", "1887")]
    repository.write("factlint.toml", 'rules = ["bridges.yaml"]\nper-file-ignores = {"docs/" = ["facts"]}')
    assert inside.run("diff").code == 0


def test_a_changed_rule_base_is_shown(repository: Program) -> None:
    pack = (repository.folder / "bridges.yaml").read_text(encoding="utf-8")
    repository.write("bridges.yaml", pack.replace("1878", "1879"))
    ended = repository.run("diff")
    assert ended.code == 1
    assert "the rule base changed; it judges 1 unchanged file otherwise\n" in ended.out


def test_sarif_describes_its_rules(repository: Program) -> None:
    repository.write("docs/a.md", WRONG)
    (run,) = repository.run("diff", "--format", "sarif").json["runs"]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["facts/contradicted"]
    assert [result["baselineState"] for result in run["results"]] == ["new"]


def test_a_shallow_clone_is_compared_as_far_as_its_history_goes(repository: Program, tmp_path: Path) -> None:
    repository.write("docs/a.md", WRONG)
    repository.commit()
    url = repository.folder.as_uri()
    repository.git("clone", "--quiet", "--depth", "2", url, str(tmp_path / "two"))
    repository.git("clone", "--quiet", "--depth", "1", url, str(tmp_path / "one"))
    assert changes(Program(tmp_path / "two"), "HEAD~1..HEAD") == [("docs/a.md", "changed", "1878", "1887")]
    ended = Program(tmp_path / "one").run("diff", "HEAD~1..HEAD")
    assert ended.code == 2
    assert ended.err == (
        "factlint: git knows no revision HEAD~1; this clone is shallow: fetch the history first"
        " (git fetch --unshallow)\n"
    )


def test_a_shallow_clone_of_a_commit_alone_is_not_compared_with_itself(
    repository: Program, tmp_path: Path
) -> None:
    url = repository.folder.as_uri()
    clone = Program(tmp_path / "clone")
    repository.git("clone", "--quiet", "--depth", "1", url, str(clone.folder))
    clone.git("switch", "--quiet", "--detach")
    clone.git("branch", "--quiet", "--delete", "--force", "main")
    clone.git("remote", "remove", "origin")
    ended = clone.run("diff")
    assert ended.code == 2
    assert ended.err.startswith("factlint: this clone is shallow and holds no branch to compare with")


@pytest.mark.parametrize("word", ["mian", "mian..HEAD", "--output=x"])
def test_a_revision_that_is_not_there_is_a_usage_error(repository: Program, word: str) -> None:
    ended = repository.run("diff", "--", word)
    assert ended.code == 2
    assert ended.err.startswith(f"factlint: git knows no revision {word.partition('..')[0]}")
