"""What fixing writes, where, and what it leaves."""

import stat
import subprocess
from pathlib import Path

import pytest

from factlint.engine.fix import FixedDocument, fix
from factlint.engine.request import Request
from factlint.engine.run import run

from .findings import SETTINGS

pytestmark = pytest.mark.usefixtures("fake_linter")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def request_for(*paths: str) -> Request:
    return Request(paths=paths, settings=SETTINGS)


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"a WRONG-right b\n", b"a right b\n"),
        (b"\xef\xbb\xbfa WRONG-right\r\nb\r\n", b"\xef\xbb\xbfa right\r\nb\r\n"),
        ("Київ WRONG-right".encode("utf-16"), "Київ right".encode("utf-16")),
        (b"a\rb WRONG-right\r\nc\n", b"a\rb right\r\nc\n"),
    ],
)
def test_a_fix_changes_its_words_and_no_other_byte(folder: Path, before: bytes, after: bytes) -> None:
    (folder / "a.txt").write_bytes(before)
    report = fix(request_for("a.txt"))
    assert (folder / "a.txt").read_bytes() == after
    assert [document.data for document in report.fixed] == [after]
    assert report.remaining.documents[0].findings == ()


def test_fixing_twice_changes_nothing(folder: Path) -> None:
    (folder / "a.txt").write_text("WRONG-right WRONG\n")
    assert [len(document.applied) for document in fix(request_for("a.txt")).fixed] == [1]
    assert fix(request_for("a.txt")).fixed == ()
    assert (folder / "a.txt").read_text() == "right WRONG\n"


def test_what_remains_is_what_a_run_reports(folder: Path) -> None:
    (folder / "a.txt").write_text("WRONG-right WRONG\n")
    (folder / "b.txt").write_text("WRONG\n")
    remaining = fix(request_for("a.txt", "b.txt")).remaining
    assert remaining == run(request_for("a.txt", "b.txt"))


def test_a_dry_run_writes_nothing_and_shows_the_difference(folder: Path) -> None:
    (folder / "a.txt").write_text("one\nWRONG-right\nthree")
    (document,) = fix(request_for("a.txt"), is_dry=True).fixed
    assert (folder / "a.txt").read_text() == "one\nWRONG-right\nthree"
    assert document.diff == (
        "--- a/a.txt\n+++ b/a.txt\n@@ -1,3 +1,3 @@\n one\n-WRONG-right\n+right\n three\n"
        "\\ No newline at end of file\n"
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [("a\r\nb\u2028c\r\nd", "a\r\nB\u2028c\r\nd"), ("a", "b"), ("a\n", "b\n"), ("a\n\nb\n", "a\n\nc\n")],
)
def test_git_can_apply_the_difference(folder: Path, before: str, after: str) -> None:
    (folder / "a.txt").write_bytes(before.encode())
    document = FixedDocument("a.txt", before, after, after.encode(), ())
    subprocess.run(("git", "apply", "--verbose", "-"), input=document.diff.encode(), check=True)
    assert (folder / "a.txt").read_bytes() == after.encode()


def test_permissions_stay_and_a_link_still_leads_to_the_file(folder: Path) -> None:
    (folder / "real").mkdir()
    (folder / "real" / "a.txt").write_text("WRONG-right\n")
    (folder / "real" / "a.txt").chmod(0o640)
    (folder / "link.txt").symlink_to("real/a.txt")
    fix(request_for("link.txt"))
    assert (folder / "link.txt").readlink() == Path("real/a.txt")
    assert (folder / "real" / "a.txt").read_text() == "right\n"
    assert stat.S_IMODE((folder / "real" / "a.txt").stat().st_mode) == 0o640
    assert names_in(folder / "real") == ["a.txt"]


def test_standard_input_is_fixed_but_not_written(folder: Path) -> None:
    asked = request_for("-")._replace(stdin=b"\xef\xbb\xbfWRONG-right", stdin_name="notes.md")
    (document,) = fix(asked).fixed
    assert (document.path, document.data) == ("notes.md", b"\xef\xbb\xbfright")
    assert list(folder.iterdir()) == []


def test_a_file_that_cannot_be_written_is_a_warning_and_keeps_its_findings(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: str, _data: bytes) -> None:
        raise PermissionError(13, "Permission denied", path)

    monkeypatch.setattr("factlint.engine.fix.replace_file", refuse)
    (folder / "a.txt").write_text("WRONG-right\n")
    report = fix(request_for("a.txt"))
    assert report.fixed == ()
    assert [finding.text for finding in report.remaining.documents[0].findings] == ["WRONG-right"]
    assert report.remaining.warnings == ("a.txt cannot be fixed: [Errno 13] Permission denied: 'a.txt'",)


def test_a_failed_write_leaves_the_file_and_no_other(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_paths: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("factlint.engine.files.write.os.replace", interrupt)
    (folder / "a.txt").write_text("WRONG-right\n")
    with pytest.raises(KeyboardInterrupt):
        fix(request_for("a.txt"))
    assert names_in(folder) == ["a.txt"]
    assert (folder / "a.txt").read_text() == "WRONG-right\n"
