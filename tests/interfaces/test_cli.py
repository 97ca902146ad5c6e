"""What all commands share: help, exit codes, words that are not known, streams that fail."""

import io
import sys

import pytest

from factlint import __version__
from factlint.engine.errors import UsageError
from factlint.interfaces import cli
from factlint.interfaces.cli import COMMANDS, main
from factlint.interfaces.commands import check


@pytest.mark.parametrize("word", ["--version", "-V"])
def test_the_version_is_stated(word: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([word]) == 0
    assert capsys.readouterr().out == f"factlint {__version__}\n"


@pytest.mark.parametrize(
    ("words", "usage"), [(["help"], "factlint [-h]"), (["help", "fix"], "factlint fix [-h]")]
)
def test_help_is_asked_for_in_words(words: list[str], usage: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 0
    assert capsys.readouterr().out.startswith(f"usage: {usage}")


def test_help_names_the_actions_of_rule_packs(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    assert "start, test, show, import and export rule packs" in capsys.readouterr().out


@pytest.mark.parametrize("words", [["--help"], *([command, "--help"] for command in COMMANDS)])
def test_every_command_has_help(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 0
    assert capsys.readouterr().out.startswith(f"usage: factlint {words[0] if len(words) > 1 else '[-h]'}")


def test_no_command_is_answered_with_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "lint files, folders" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["chekc"], 'did you mean "check"?'),
        (["."], ". is not a command; did you mean factlint check .?"),
        (["check", "--format", "jsn"], 'did you mean "json"?'),
        (["check", "--jobs", "many"], '"many" is not a number of processes; write 0, 1, 2'),
        (["check", "--rules", "a", "--no-rules"], "not allowed with argument"),
        (["--verison"], 'did you mean "--version"?'),
        (["check", "--no-cach"], 'unrecognized arguments: --no-cach; did you mean "--no-cache"?'),
        (["check", "--fix"], "unrecognized arguments: --fix; factlint fix corrects"),
        (["fix", "--dry-run"], "unrecognized arguments: --dry-run; factlint fix --diff shows"),
        (["check", "-j4"], "unrecognized arguments: -j4; --jobs N sets how many processes"),
        (["check", "--level", "error"], "; --fail-on sets what makes the exit code 1; levels in the"),
        (["check", "-v"], "unrecognized arguments: -v; factlint extract --explain"),
        (
            ["check", "https://oak.example/a.md"],
            "no such file or folder: https://oak.example/a.md; factlint fetches nothing",
        ),
        (["lint", "a.md"], 'did you mean "check"?'),
        (["check", "--explain"], "; factlint explain ID shows the page of a check"),
        (["rules"], "required: ACTION; choose from test, show, schema, import, export, new\n"),
    ],
)
def test_a_word_that_is_not_known_is_answered_with_the_nearest(
    words: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 2
    assert message in capsys.readouterr().err


def test_a_command_imports_no_other_command(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("factlint.interfaces.commands.")]:
        monkeypatch.delitem(sys.modules, name)
    assert main(["explain", "--help"]) == 0
    assert "factlint.interfaces.commands.explain" in sys.modules
    assert "factlint.interfaces.commands.check" not in sys.modules


@pytest.mark.parametrize(
    ("raised", "code", "message"),
    [
        (UsageError("no such file"), 2, "factlint: no such file\n"),
        (PermissionError(13, "Permission denied", "a.md"), 2, "factlint: a.md: Permission denied\n"),
        (KeyboardInterrupt(), 130, ""),
    ],
)
def test_every_end_has_its_exit_code(
    raised: BaseException,
    code: int,
    message: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(check, "run_engine", _raising(raised))
    assert main(["check"]) == code
    assert capsys.readouterr().err == message


def test_a_defect_of_the_program_says_what_to_report(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(check, "run_engine", _raising(ZeroDivisionError("oh")))
    assert main(["check"]) == 2
    error = capsys.readouterr().err
    assert "ZeroDivisionError: oh" in error
    assert f"internal error in factlint {__version__} on Python" in error


def test_an_output_that_cannot_take_the_report_in_its_encoding_gets_utf8(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    assert cli.main(["explain", "facts/contradicted"]) == 0
    assert "⟦" in raw.getvalue().decode("utf-8")


def test_closed_standard_streams_change_no_exit_code(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert cli.main(["explain", "facts"]) == 0
    assert cli.main(["explain", "nothing/of-this-name"]) == 2


def _raising(error: BaseException) -> object:
    def run(*_: object, **__: object) -> None:
        raise error

    return run
