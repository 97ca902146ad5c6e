"""Whatever is given, the message is clear, the exit code right, and no other file's findings are lost."""

import os
import signal

import pytest

from .program import RIGHT, WRONG, Program


def test_a_path_that_does_not_exist_is_a_usage_error_that_names_the_nearest(program: Program) -> None:
    program.write("article.md", WRONG)
    ended = program.check("artcle.md")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == "factlint: no such file or folder: artcle.md; did you mean article.md?\n"


def test_a_folder_without_text_is_a_usage_error_that_says_what_is_read(program: Program) -> None:
    (program.folder / "images").mkdir()
    ended = program.check("images")
    assert ended.code == 2
    assert ended.err.startswith("factlint: no text in images: files ending in ")


def test_a_project_without_text_yet_is_stated_so_and_passes(program: Program) -> None:
    ended = program.check()
    assert (ended.code, ended.json["documents"]) == (0, [])
    assert ended.err.startswith("factlint: warning: nothing was checked: no text in .: files ending in ")


def test_an_empty_file_is_clean(program: Program) -> None:
    program.write("empty.md", "")
    ended = program.check("empty.md")
    assert (ended.code, ended.err, ended.json["findings"]) == (0, "", [])
    assert ended.json["documents"][0]["path"] == "empty.md"


@pytest.mark.parametrize("content", [b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", b"caf\xe9 \xff\xfe"])
def test_a_file_that_is_no_text_is_a_finding_and_the_others_are_read(program: Program, content: bytes) -> None:
    program.write("a.md", content)
    program.write("b.md", WRONG)
    ended = program.check("a.md", "b.md")
    assert (ended.code, ended.err) == (1, "")
    assert ended.rules == ["reading/undecodable", "facts/contradicted"]


def test_a_line_of_50_megabytes_is_a_finding_and_the_others_are_read(program: Program) -> None:
    program.write("a.md", b"word " * 10_000_000)
    program.write("b.md", WRONG)
    ended = program.check("a.md", "b.md")
    assert (ended.code, ended.rules) == (1, ["reading/too-large", "facts/contradicted"])


def test_a_line_of_a_megabyte_is_read_and_shown_in_part(program: Program) -> None:
    program.write("a.md", "word " * 100_000 + WRONG.strip() + " word" * 100_000)
    ended = program.run("check", "a.md", "--rules", "bridges.yaml")
    assert ended.code == 1
    assert max(map(len, ended.out.splitlines())) < 200


def test_all_errors_of_a_pack_are_named_and_nothing_is_checked(program: Program) -> None:
    program.write("a.md", WRONG)
    wrong_facts = "".join(f"      opend{number}: {{value: 1878}}\n" for number in range(9))
    program.write(
        "bad.yaml",
        f"factlint: 1\npack: bad\ncolour: red\nentities:\n  tay:\n    names: [Tay]\n    facts:\n{wrong_facts}",
    )
    ended = program.run("check", "a.md", "--rules", "bad.yaml")
    assert (ended.code, ended.out) == (2, "")
    *problems, last = ended.err.splitlines()
    assert len(problems) == 10
    assert all(line.startswith("bad.yaml:") for line in problems)
    assert last == "factlint: 10 errors in rule packs, nothing was checked"


def test_a_pack_that_is_not_there_is_named_with_those_that_are(program: Program) -> None:
    program.write("a.md", WRONG)
    ended = program.run("check", "a.md", "--rules", "offcies")
    assert ended.code == 2
    assert 'did you mean "offices"?' in ended.err


def test_an_unknown_key_of_the_configuration_is_an_error(program: Program) -> None:
    program.write("a.md", WRONG)
    program.write("factlint.toml", "[levels]\n'facts/contradicted' = 'note'\n[hegdes]\n")
    ended = program.check("a.md")
    assert ended.code == 2
    assert ended.err == (
        'factlint.toml:3: unknown key "hegdes"; did you mean "hedges"?\n'
        "factlint: the configuration cannot be used, nothing was checked\n"
    )


def test_a_cache_that_cannot_be_written_is_a_warning(program: Program) -> None:
    program.write("a.md", WRONG)
    program.write("occupied", "a file, where the cache's folder should be")
    ended = program.check("a.md", environment={"FACTLINT_CACHE_DIR": str(program.folder / "occupied")})
    assert (ended.code, ended.rules) == (1, ["facts/contradicted"])
    assert ended.err.startswith("factlint: warning: ")


def test_a_report_that_cannot_be_written_is_an_error(program: Program) -> None:
    program.write("a.md", RIGHT)
    ended = program.check("a.md", "--output", "no/such/folder/report.json")
    assert (ended.code, ended.err) == (
        2,
        "factlint: --output no/such/folder/report.json: No such file or directory\n",
    )


def test_a_reader_that_goes_away_ends_the_output_quietly(program: Program) -> None:
    program.write("a.md", WRONG)
    with program.start("check", "a.md", "--rules", "bridges.yaml") as process:
        assert process.stdout
        process.stdout.close()
        assert process.stderr
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 1


def test_an_interrupt_ends_the_run_quietly(program: Program) -> None:
    pipe = program.folder / "slow.md"
    os.mkfifo(pipe)
    with program.start("check", "slow.md", "--no-rules") as process, pipe.open("wb"):  # opened once it is read
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
        assert (process.returncode, out, err) == (130, b"", b"")


def test_an_unknown_option_names_the_nearest(program: Program) -> None:
    ended = program.run("check", "--fail-no", "never")
    assert ended.code == 2
    assert ended.err == (
        'factlint check: unrecognized arguments: --fail-no; did you mean "--fail-on"?\nSee factlint check --help\n'
    )
