"""What `factlint fix` writes, shows and reports."""

import pytest

from .program import RIGHT, WRONG, Ended, Program


def fix(program: Program, *words: str, stdin: bytes = b"") -> Ended:
    return program.run("fix", "--rules", "bridges.yaml", *words, stdin=stdin)


def test_a_safe_fix_is_written_and_stated(program: Program) -> None:
    article = program.write("a.md", f"# Tay\r\n\r\n{WRONG}")
    ended = fix(program, "a.md")
    assert (ended.code, ended.err) == (0, "")
    assert (
        ended.out
        == """\
a.md:3:26  fixed  facts/contradicted  “1887”: write “1878”
no findings in 1 file · 1 claim: 1 supported, 0 refuted, 0 without a fact
"""
    )
    assert article.read_bytes() == f"# Tay\r\n\r\n{RIGHT}".encode()


def test_fixing_twice_changes_nothing(program: Program) -> None:
    article = program.write("a.md", WRONG)
    fix(program, "a.md")
    before = article.stat().st_mtime_ns
    ended = fix(program, "a.md")
    assert "fixed" not in ended.out
    assert article.stat().st_mtime_ns == before


def test_diff_shows_what_would_change_and_writes_nothing(program: Program) -> None:
    article = program.write("a.md", WRONG)
    ended = fix(program, "a.md", "--diff")
    assert ended.code == 1
    assert ended.out == f"--- a/a.md\n+++ b/a.md\n@@ -1 +1 @@\n-{WRONG}+{RIGHT}"
    assert article.read_text() == WRONG


def test_diff_of_clean_text_is_empty(program: Program) -> None:
    program.write("a.md", RIGHT)
    ended = fix(program, "a.md", "--diff")
    assert (ended.code, ended.out) == (0, "")
    assert (
        ended.err
        == "factlint: no fix to show; no findings in 1 file · 1 claim: 1 supported, 0 refuted, 0 without a fact\n"
    )


def test_diff_says_what_no_safe_fix_mends(program: Program) -> None:
    program.write("a.md", "The vote was on 31 June 2021.\n")
    ended = fix(program, "a.md", "--diff")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err == "factlint: no fix to show (1 finding with --unsafe); 1 finding in 1 of 1 file\n"


def test_a_fix_that_corrects_nothing_says_what_could_be_corrected(program: Program) -> None:
    program.write("a.md", "The vote was on 31 June 2021.\n")
    assert fix(program, "a.md").err == "factlint: nothing corrected (1 finding with --unsafe)\n"
    assert fix(program, "a.md", "--quiet").err == ""


@pytest.mark.parametrize("text", [WRONG, RIGHT])
def test_standard_input_is_written_to_standard_output(program: Program, text: str) -> None:
    ended = fix(program, "-", stdin=b"\xef\xbb\xbf" + text.encode())
    assert (ended.code, ended.out) == (0, f"\ufeff{RIGHT}")
    assert "no findings in 1 file" in ended.err


def test_what_is_left_is_reported(program: Program) -> None:
    program.write("a.md", WRONG.replace("1887", "18**87**"))
    ended = fix(program, "a.md")
    assert (ended.code, ended.out.count("facts/contradicted")) == (1, 1)


def test_a_report_for_programs_stands_alone_on_standard_output(program: Program) -> None:
    program.write("a.md", WRONG)
    ended = fix(program, "a.md", "--format", "json")
    assert ended.json["findings"] == []
    assert ended.err.startswith("a.md:1:26  fixed")
