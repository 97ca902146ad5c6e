"""Which files the paths of a run stand for."""

from pathlib import Path

import pytest

from factlint.engine.errors import UsageError
from factlint.engine.files.listing import list_files


def is_text(path: str) -> bool:
    return path.lower().endswith((".md", ".txt"))


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(*paths: str) -> None:
    for path in paths:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_text("text\n", encoding="utf-8")


def listed(*paths: str, exclude: tuple[str, ...] = ()) -> list[str]:
    return list(list_files(paths, exclude=exclude, is_text=is_text).files)


def test_a_folder_stands_for_the_texts_below_it_in_order() -> None:
    write("b.md", "a.txt", "sub/C.MD", "image.png", "code.py")
    assert listed(".") == ["a.txt", "b.md", "sub/C.MD"]


def test_a_named_file_is_read_whatever_its_suffix() -> None:
    write("NOTES", "a.md")
    assert listed("NOTES", "a.md", "-") == ["NOTES", "a.md", "-"]


def test_a_file_that_is_named_in_several_ways_is_read_once_by_its_first_name() -> None:
    write("docs/a.md", "docs/b.md")
    assert listed("./docs/b.md", "docs", "docs/../docs/a.md", "docs/b.md") == ["./docs/b.md", "docs/a.md"]


def test_hidden_folders_and_those_of_tools_are_left_out() -> None:
    write(
        ".git/a.md",
        ".venv/a.md",
        "node_modules/x/a.md",
        "env/pyvenv.cfg",
        "env/a.md",
        "c/CACHEDIR.TAG",
        "c/a.md",
    )
    write("kept/a.md")
    assert listed(".") == ["kept/a.md"]


def test_a_hidden_folder_is_read_when_it_is_named() -> None:
    write(".github/a.md")
    assert listed(".github") == [".github/a.md"]


def test_what_git_ignores_is_left_out_and_the_innermost_pattern_decides(folder: Path) -> None:
    (folder / ".git" / "info").mkdir(parents=True)
    Path(".git/info/exclude").write_text("private.md\n", encoding="utf-8")
    write("docs/draft-1.md", "docs/draft-2.md", "docs/private.md", "docs/build/a.md", "docs/kept.md")
    Path(".gitignore").write_text("draft-*.md\nbuild/\n", encoding="utf-8")
    Path("docs/.gitignore").write_text("!draft-2.md\n", encoding="utf-8")
    assert listed("docs") == ["docs/draft-2.md", "docs/kept.md"]
    assert listed(".") == ["docs/draft-2.md", "docs/kept.md"]


def test_gitignore_files_above_the_repository_do_not_count(folder: Path) -> None:
    write("inner/a.md")
    (folder / "inner" / ".git").mkdir()
    Path(".gitignore").write_text("*.md\n", encoding="utf-8")
    assert listed("inner") == ["inner/a.md"]


def test_excluded_paths_are_left_out_even_when_they_are_named() -> None:
    write("docs/old/a.md", "docs/new/a.md")
    assert listed(".", exclude=("docs/old/",)) == ["docs/new/a.md"]
    listing = list_files(["docs/old/a.md"], exclude=["docs/old/"], is_text=is_text)
    assert (listing.files, listing.excluded) == ((), ("docs/old/a.md",))


def test_links_are_not_followed_so_that_loops_end() -> None:
    write("a/text.md")
    Path("a/loop").symlink_to("..")
    Path("a/other.md").symlink_to("text.md")
    assert listed(".") == ["a/text.md"]


def test_a_folder_without_texts_is_named() -> None:
    write("code/a.py")
    assert list_files(["code"], is_text=is_text).empty_folders == ("code",)


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ("docs/artcle.md", "no such file or folder: docs/artcle.md; did you mean docs/article.md?"),
        ("doc/article.md", "no such file or folder: doc/article.md; did you mean docs/article.md?"),
        ("doc/other.md", "no such file or folder: doc/other.md; did you mean docs?"),
        ("zebra", "no such file or folder: zebra"),
        (
            "docs/*.md",
            "no such file or folder: docs/*.md; patterns are for the shell to fill in: name the folder",
        ),
    ],
)
def test_a_path_that_does_not_exist_names_the_nearest_one(asked: str, message: str) -> None:
    write("docs/article.md")
    with pytest.raises(UsageError) as error:
        listed(asked)
    assert str(error.value) == message
