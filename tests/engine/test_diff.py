"""Two revisions compared: their documents, claims and findings."""

from pathlib import Path

import pytest

from factlint.engine.diff import diff
from factlint.engine.git.repository import GitError, Repository
from factlint.engine.git.revisions import changed_documents, find_revisions
from factlint.engine.request import Request
from factlint.model.claim_change import Change
from factlint.model.diff import Diff, Fate

from .changes import shown
from .conftest import Git, write
from .findings import SETTINGS

INVASION = "The full-scale invasion of Ukraine began in {}.\n"


def commit(git: Git, message: str = "Change") -> None:
    git("add", "--all")
    git("commit", "--quiet", "--allow-empty", "--message", message)


def is_markdown(path: str) -> bool:
    return path.endswith(".md")


def changed(written: str) -> list[tuple[str, str | None, bytes | None, bytes | None]]:
    repository = Repository.around(Path())
    return [
        (each.path, each.old_path, each.before, each.after)
        for each in changed_documents(repository, find_revisions(repository, written), is_markdown)
    ]


def compared(written: str, *paths: str, exclude: tuple[str, ...] = (), jobs: int = 1) -> Diff:
    return diff(Request(paths=paths, settings=SETTINGS, exclude=exclude, jobs=jobs), written)


def test_documents_that_differ_are_paired_across_renames(git: Git) -> None:
    write("old name.md", "".join(f"line {number}\n" for number in range(9)))
    write("gone.md", "gone\n")
    write("same.md", "same\n")
    write("code.py", "old\n")
    commit(git)
    git("mv", "old name.md", "new.md")
    git("rm", "--quiet", "gone.md")
    write("added.md", "added\n")
    write("code.py", "new\n")
    commit(git)
    moved = Path("new.md").read_bytes()
    assert changed("HEAD~1..HEAD") == [
        ("added.md", None, None, b"added\n"),
        ("gone.md", "gone.md", b"gone\n", None),
        ("new.md", "old name.md", moved, moved),
    ]


def test_a_base_alone_is_compared_with_the_work_tree(git: Git) -> None:
    write("a.md", "one\n")
    write("staged.md", "one\n")
    commit(git)
    write("a.md", "two\n")
    write("staged.md", "two\n")
    git("add", "staged.md")
    write("untracked.md", "new\n")
    assert changed("HEAD") == [
        ("a.md", "a.md", b"one\n", b"two\n"),
        ("staged.md", "staged.md", b"one\n", b"two\n"),
        ("untracked.md", None, None, b"new\n"),
    ]


def test_three_dots_and_a_base_alone_leave_out_what_only_the_base_gained(git: Git) -> None:
    write("a.md", "one\n")
    commit(git)
    git("switch", "--quiet", "--create", "feature")
    write("mine.md", "mine\n")
    commit(git)
    git("switch", "--quiet", "main")
    write("theirs.md", "theirs\n")
    commit(git)
    git("switch", "--quiet", "feature")
    for written in ("main", "main...feature", "main...HEAD"):
        assert [path for path, *_ in changed(written)] == ["mine.md"]
    assert [path for path, *_ in changed("main..feature")] == ["mine.md", "theirs.md"]


def test_a_shallow_clone_without_the_history_says_so(
    git: Git, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("a.md", "one\n")
    commit(git)
    git("switch", "--quiet", "--create", "feature")
    commit(git, "Theirs")
    git("switch", "--quiet", "main")
    commit(git, "Mine")
    git("clone", "--quiet", "--depth=1", "--no-single-branch", f"file://{tmp_path}", "clone")
    monkeypatch.chdir(tmp_path / "clone")
    with pytest.raises(GitError, match=r"^this clone is shallow and does not reach the commit where"):
        find_revisions(Repository.around(Path()), "origin/feature")


def test_claims_and_findings_come_and_go(git: Git) -> None:
    write("a.md", INVASION.format("February 2022"))
    write("b.md", INVASION.format("March 2021"))
    commit(git)
    write("a.md", INVASION.format("February 2024"))
    write("b.md", "Nothing.\n")
    result = compared("HEAD")
    assert shown(result.claims) == [
        (Change.CHANGED, "February 2022", "February 2024"),
        (Change.REMOVED, "March 2021", None),
    ]
    assert [
        (document.path, change.fate.value, change.finding.text)
        for document in result.documents
        for change in document.findings
    ] == [("a.md", "new", "February 2024"), ("b.md", "absent", "March 2021")]


def test_a_finding_beside_edited_words_is_unchanged(git: Git) -> None:
    write("a.md", "The vote was on 31 June 2021.\n")
    commit(git)
    write("a.md", "A vote was cast on 31 June 2021, in the rain. So was one on 31 June 2022.\n")
    (document,) = compared("HEAD").documents
    assert [(change.fate.value, change.finding.text) for change in document.findings] == [
        ("unchanged", "31 June 2021"),
        ("new", "31 June 2022"),
    ]


def test_several_processes_report_what_one_does(git: Git) -> None:
    for number in range(4):
        write(f"{number}.md", INVASION.format(f"March 202{number}"))
    commit(git)
    for number in range(1, 6):
        write(f"{number}.md", INVASION.format(f"May 202{number}"))
    one, several = compared("HEAD"), compared("HEAD", jobs=2)
    assert several == one
    assert len(several.claims) == 5


def test_a_finding_in_a_renamed_document_is_unchanged(git: Git) -> None:
    write("a.md", INVASION.format("February 2024"))
    commit(git)
    git("mv", "a.md", "b.md")
    write("b.md", f"{INVASION.format('February 2024')}\nMore.\n")
    (document,) = compared("HEAD").documents
    assert (document.path, document.old_path) == ("b.md", "a.md")
    assert [change.fate.value for change in document.findings] == ["unchanged"]


def test_paths_and_excludes_limit_the_documents(git: Git) -> None:
    commit(git)
    for path in ("docs/a.md", "docs/old/b.md", "c.md"):
        write(path, "text\n")

    def paths(*asked: str, exclude: tuple[str, ...] = ()) -> list[str]:
        return [document.path for document in compared("HEAD", *asked, exclude=exclude).documents]

    assert paths() == ["c.md", "docs/a.md", "docs/old/b.md"]
    assert paths("docs") == ["docs/a.md", "docs/old/b.md"]
    assert paths("docs/a.md", "c.md") == ["c.md", "docs/a.md"]
    assert paths(".", exclude=("old/",)) == ["c.md", "docs/a.md"]


PACK = """\
factlint: 1
pack: treaties
entities:
  pact:
    names: [Lakeside Pact]
    source: https://example.org/pact
    facts:
      signed: {value: DAY}
"""
SIGNED = "The Lakeside Pact was signed in 1949.\n"


def write_pack(day: str) -> None:
    write("rules/treaties.yaml", PACK.replace("DAY", day))


def compared_by_own_rules(written: str, jobs: int = 1) -> Diff:
    settings = SETTINGS._replace(rules=("rules/treaties.yaml",))
    return diff(Request(paths=(), settings=settings, jobs=jobs), written)


def fates(result: Diff) -> list[tuple[str, bool, list[str]]]:
    return [
        (document.path, document.is_changed, [change.fate.value for change in document.findings])
        for document in result.documents
    ]


@pytest.mark.parametrize(("written", "jobs"), [("HEAD~1", 1), ("HEAD~1..HEAD", 1), ("HEAD~1", 2)])
def test_a_changed_rule_base_shows_the_documents_that_it_now_refutes(git: Git, written: str, jobs: int) -> None:
    write_pack("1949-04-04")
    write("a.md", SIGNED)
    write("b.md", "The Lakeside Pact was signed in 1951.\n")
    write("c.md", "Nothing.\n")
    commit(git)
    write_pack("1951-04-04")
    commit(git)
    result = compared_by_own_rules(written, jobs)
    assert result.is_rule_base_changed
    assert fates(result) == [("a.md", False, ["new"]), ("b.md", False, ["absent"])]
    assert result.claims == ()


def test_a_new_pack_judges_the_new_version_only(git: Git) -> None:
    write("a.md", "The Lakeside Pact was signed in 1951.\n")
    commit(git)
    write_pack("1949-04-04")
    assert fates(compared_by_own_rules("HEAD")) == [("a.md", False, ["new"])]


def test_an_old_rule_base_that_cannot_be_read_is_a_warning(git: Git) -> None:
    write("rules/treaties.yaml", "factlint: 9\n")
    write("a.md", "Nothing.\n")
    commit(git)
    write_pack("1949-04-04")
    write("a.md", SIGNED)
    result = compared_by_own_rules("HEAD")
    assert fates(result) == [("a.md", True, [])]
    assert len(result.warnings) == 1
    assert result.warnings[0].startswith(
        "the old rule base cannot be read, so both versions are judged by the new"
    )


def test_an_unchanged_rule_base_leaves_unchanged_documents_alone(git: Git) -> None:
    write_pack("1949-04-04")
    write("a.md", SIGNED)
    write("b.md", "The Lakeside Pact was signed in 1951.\n")
    commit(git)
    write("a.md", SIGNED.replace("1949", "1950"))
    result = compared_by_own_rules("HEAD")
    assert (result.is_rule_base_changed, fates(result)) == (False, [("a.md", True, ["new"])])


def test_links_are_not_followed(git: Git, tmp_path_factory: pytest.TempPathFactory) -> None:
    secret = tmp_path_factory.mktemp("other") / "secret.md"
    secret.write_text("secret\n", encoding="utf-8")
    write("a.md", "one\n")
    commit(git)
    Path("a.md").unlink()
    for name in ("a.md", "b.md"):
        Path(name).symlink_to(secret)
    assert changed("HEAD") == [("a.md", "a.md", b"one\n", None)]


def test_what_is_fixed_has_no_fixes_any_more(git: Git) -> None:
    write("a.md", INVASION.format("February 2023"))
    commit(git)
    write("a.md", INVASION.format("February 2022") + INVASION.format("March 2023"))
    commit(git)
    report = compared("HEAD~1..HEAD").report
    assert [
        [len(one.fixes) for one in report(fate).documents[0].findings] for fate in (Fate.FIXED, Fate.NEW)
    ] == [[0], [1]]
