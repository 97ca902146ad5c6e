"""Which lines of which files git says are changed."""

from pathlib import Path

import pytest

from factlint.engine.git.changed import EVERY_LINE, changed_spans, find_changes, rests_on
from factlint.engine.git.repository import GitError, Repository
from factlint.model.document import Span
from factlint.model.finding import Finding, Level, Related
from factlint.model.report import DocumentReport

from .conftest import Git, write
from .findings import finding_at


def commit(git: Git, message: str = "Change") -> None:
    git("add", "--all")
    git("commit", "--quiet", "--message", message)


def changes(base: str = "HEAD", *, is_staged: bool = False) -> dict[str, tuple[range, ...]]:
    return dict(find_changes(Repository.around(Path()), base, is_staged=is_staged).lines)


def test_lines_edited_added_and_in_new_files_are_changed(git: Git) -> None:
    write("a.md", "one\ntwo\nthree\nfour\n")
    write("same.md", "same\n")
    commit(git)
    write("a.md", "one\nTWO\nthree\nfour\nfive\nsix\n")
    write("new.md", "new\n")
    assert changes() == {"a.md": (range(2, 3), range(5, 7)), "new.md": EVERY_LINE}


def test_names_with_spaces_quotes_and_other_scripts_are_read_as_they_are(git: Git) -> None:
    names = ("with space.md", 'with "quotes".md', "Київ.md", "tab\there.md")
    for name in names:
        write(name, "old\n")
    commit(git)
    for name in names:
        write(name, "new\n")
    assert changes() == dict.fromkeys(names, (range(1, 2),))


def test_a_line_of_text_that_looks_like_a_header_is_text(git: Git) -> None:
    write("a.md", "x\n")
    commit(git)
    write("a.md", "++ b/other.md\n")
    assert changes() == {"a.md": (range(1, 2),)}


def test_deleted_files_are_gone_and_renamed_ones_show_their_new_lines(git: Git) -> None:
    write("gone.md", "gone\n")
    write("old.md", "".join(f"line {number}\n" for number in range(20)))
    commit(git)
    git("rm", "--quiet", "gone.md")
    git("mv", "old.md", "new.md")
    write("new.md", Path("new.md").read_text().replace("line 3\n", "line three\n"))
    assert changes() == {"new.md": (range(4, 5),)}


def test_a_binary_file_is_changed_as_a_whole(git: Git) -> None:
    write("a.md", "x\0y\n")
    commit(git)
    write("a.md", "x\0z\n")
    assert changes() == {"a.md": EVERY_LINE}


def test_staged_changes_are_those_of_the_index(git: Git) -> None:
    write("a.md", "one\ntwo\n")
    commit(git)
    write("a.md", "ONE\ntwo\n")
    git("add", "a.md")
    write("a.md", "ONE\nTWO\n")
    write("untracked.md", "x\n")
    assert changes(is_staged=True) == {"a.md": (range(1, 2),)}


def test_without_a_base_the_branch_is_compared_with_the_commit_where_it_left_main(git: Git) -> None:
    write("a.md", "one\n")
    commit(git)
    git("switch", "--quiet", "--create", "feature")
    write("b.md", "mine\n")
    commit(git)
    git("switch", "--quiet", "main")
    write("a.md", "one, later\n")
    commit(git)
    git("switch", "--quiet", "feature")
    assert changes("") == {"b.md": (range(1, 2),)}
    assert changes("main") == {"b.md": (range(1, 2),)}


def test_an_unknown_revision_names_the_nearest_one(git: Git) -> None:
    write("a.md", "one\n")
    commit(git)
    with pytest.raises(GitError, match=r"^git knows no revision mian; did you mean main\?$"):
        changes("mian")


def test_an_unknown_revision_of_a_shallow_clone_states_how_to_get_it(
    git: Git, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for text in ("one\n", "two\n"):
        write("a.md", text)
        commit(git)
    git("clone", "--quiet", "--depth=1", f"file://{tmp_path}", "clone")
    monkeypatch.chdir(tmp_path / "clone")
    with pytest.raises(GitError, match=r"^git knows no revision HEAD~1; this clone is shallow: fetch"):
        changes("HEAD~1")


def test_a_folder_outside_of_git_is_an_error_that_says_so(tmp_path: Path) -> None:
    with pytest.raises(GitError, match="not a git repository"):
        Repository.around(tmp_path)


def test_git_may_be_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(GitError, match=r"^git is not installed"):
        Repository.around(tmp_path)


@pytest.mark.usefixtures("git")
def test_a_repository_without_commits_has_nothing_to_compare_with() -> None:
    write("a.md", "one\n")
    with pytest.raises(GitError, match=r"^git has no commit to compare with"):
        changes("")


SOURCE = "first\r\nsecond\nthird"


def finding(start: int, end: int, *related: Related) -> Finding:
    return Finding(
        Level.ERROR, "m", Span(start, end), SOURCE[start:end], related=related, rule="dates/impossible"
    )


def test_changed_lines_have_places() -> None:
    assert changed_spans(SOURCE, [range(2, 3)]) == (Span(7, 13),)
    assert changed_spans(SOURCE, [range(1, 3), range(3, 4)]) == (Span(0, 13), Span(14, 19))
    assert changed_spans(SOURCE, [range(4, 5)]) == ()
    assert changed_spans(SOURCE, EVERY_LINE) == (Span(0, 19),)


@pytest.mark.parametrize(
    ("found", "is_touched"),
    [
        (finding(7, 13), True),
        (finding(0, 5), False),
        (finding(14, 19), False),
        (finding(3, 15), True),
        (finding(0, 5, Related(Span(8, 9), "e", "m")), True),
        (finding(0, 5, Related(Span(8, 9), "e", "m", path="other.md")), False),
    ],
)
def test_a_finding_is_made_by_a_change_of_its_line_or_of_a_line_it_rests_on(
    found: Finding, *, is_touched: bool
) -> None:
    assert rests_on(found, changed_spans(SOURCE, [range(2, 3)])) is is_touched


def test_a_report_keeps_the_findings_that_a_change_may_have_made(git: Git) -> None:
    write("docs/a.md", "On 30 February.\n")
    commit(git)
    write("docs/a.md", "On 30 February.\nOn 31 June.\n")
    source = Path("docs/a.md").read_text()
    found = find_changes(Repository.around(Path()), "HEAD")
    old, new = finding_at(source, "30 February"), finding_at(source, "31 June")
    assert (found.touch("docs/a.md"), found.touch("docs/b.md")) == (True, False)
    assert found.of(DocumentReport("docs/a.md", source, (old, new))).findings == (new,)
