"""The dates that git knows of files, and when it knows none."""

from pathlib import Path

import pytest

from factlint.engine.git.dates import GitDates
from factlint.engine.git.head import head_state, top_around

from .conftest import Git, write


def commit(git: Git, date: str) -> None:
    git("add", "--all")
    git("commit", "--quiet", "--message", "Change", date=date)


def test_the_date_is_that_of_the_author_of_the_last_commit_that_changed_the_file(git: Git) -> None:
    write("a.md", "one\n")
    write("b c.md", "one\n")
    commit(git, "2020-01-02T03:00:00+00:00")
    write("a.md", "two\n")
    commit(git, "2021-03-04T23:30:00-08:00")
    dates = GitDates(["a.md", "b c.md"])
    assert (dates.date("a.md"), dates.date("b c.md")) == ("2021-03-04", "2020-01-02")


def test_changed_and_unknown_files_have_no_date(git: Git) -> None:
    for name in ("edited.md", "staged.md", "same.md"):
        write(name, "one\n")
    commit(git, "2020-01-02T03:00:00+00:00")
    write("edited.md", "two\n")
    write("staged.md", "two\n")
    git("add", "staged.md")
    write("new.md", "one\n")
    dates = GitDates(["edited.md", "staged.md", "new.md", "same.md"])
    assert [dates.date(name) for name in ("edited.md", "staged.md", "new.md", "same.md")] == [
        None,
        None,
        None,
        "2020-01-02",
    ]


def test_many_files_in_a_subfolder_are_dated_at_once(git: Git, monkeypatch: pytest.MonkeyPatch) -> None:
    names = [f"{number}.md" for number in range(600)]
    for name in names:
        write(f"docs/{name}", name)
    commit(git, "2020-01-02T03:00:00+00:00")
    monkeypatch.chdir("docs")
    dates = GitDates(names)
    assert {dates.date(name) for name in names} == {"2020-01-02"}


def test_the_boundary_of_a_shallow_clone_dates_nothing(
    git: Git, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("old.md", "one\n")
    commit(git, "2020-01-02T03:00:00+00:00")
    write("other.md", "one\n")
    commit(git, "2021-01-02T03:00:00+00:00")
    write("new.md", "one\n")
    commit(git, "2022-01-02T03:00:00+00:00")
    git("clone", "--quiet", "--depth=2", f"file://{tmp_path}", "clone")
    monkeypatch.chdir(tmp_path / "clone")
    dates = GitDates(["old.md", "new.md"])
    assert (dates.date("old.md"), dates.date("new.md")) == (None, "2022-01-02")


@pytest.mark.usefixtures("git")
def test_there_is_no_date_outside_of_git_or_before_the_first_commit(tmp_path: Path) -> None:
    write("a.md", "one\n")
    assert GitDates(["a.md"]).date("a.md") is None
    outside = tmp_path.parent / "outside.md"
    assert GitDates([str(outside)]).date(str(outside)) is None


def test_head_is_read_from_loose_and_packed_references_and_when_detached(git: Git) -> None:
    assert head_state(".") is None
    write("a.md", "one\n")
    commit(git, "2020-01-02T03:00:00+00:00")
    state = git("rev-parse", "HEAD") + " "
    assert head_state(".") == state
    git("pack-refs", "--all")
    assert head_state(".") == state
    git("switch", "--quiet", "--detach")
    assert head_state(".") == state


def test_head_of_a_linked_work_tree_is_its_own(git: Git) -> None:
    write("a.md", "one\n")
    commit(git, "2020-01-02T03:00:00+00:00")
    git("worktree", "add", "--quiet", "-b", "other", "linked")
    write("linked/b.md", "one\n")
    git("-C", "linked", "add", "--all")
    git("-C", "linked", "commit", "--quiet", "--message", "There")
    assert top_around("linked/b.md") == str(Path("linked").absolute())
    assert head_state("linked") == git("rev-parse", "other") + " "
