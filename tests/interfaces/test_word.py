"""Word documents on the command line: a paragraph's address, and a fix."""

from pathlib import Path

import pytest

from reading.word import NAMESPACE, paragraph, run, word

from .program import Program


@pytest.fixture
def article(program: Program) -> Path:
    first = paragraph(run("The Tay Bridge opened in "), run("1887"), run(", in Scotland."))
    return program.write("a.docx", word(paragraph(run("On bridges")), first))


def test_a_finding_is_at_its_paragraph(program: Program, article: Path) -> None:
    ended = program.run("check", "--rules", "bridges.yaml", article.name)
    assert ended.code == 1
    assert ended.out.startswith("a.docx:2:26  error  facts/contradicted\n")
    assert "   2 │ The Tay Bridge opened in 1887, in Scotland.\n" in ended.out


def test_a_fix_changes_that_run(program: Program, article: Path) -> None:
    assert program.run("fix", "--rules", "bridges.yaml", article.name).code == 0
    changed = paragraph(run("The Tay Bridge opened in "), run("1878"), run(", in Scotland."))
    program.write("b.docx", word(paragraph(run("On bridges")), changed))
    assert program.run("check", "--rules", "bridges.yaml").code == 0
    assert program.run("fix", "--rules", "bridges.yaml", "--diff").out == ""


def test_a_value_across_two_runs_is_reported_and_not_edited(program: Program) -> None:
    path = program.write("a.docx", word(paragraph(run("The Tay Bridge opened in 18"), run("87."))))
    before = path.read_bytes()
    assert program.run("fix", "--rules", "bridges.yaml", "a.docx").code == 1
    assert path.read_bytes() == before


def test_a_comment_suppresses_what_is_said_in_its_paragraph(program: Program) -> None:
    mark = '<w:commentReference w:id="7"/>'
    comment = f'<w:comment w:id="7">{paragraph(run("factlint: ignore facts -- a quotation"))}</w:comment>'
    comments = f'<w:comments xmlns:w="{NAMESPACE}">{comment}</w:comments>'
    wrong = run("The Tay Bridge opened in 1887.")
    program.write("a.docx", word(paragraph(wrong, mark), paragraph(wrong), comments=comments))
    assert [each["line"] for each in program.check("a.docx").json["findings"]] == [2]
    program.write("a.docx", word(paragraph(run("Nothing wrong."), mark), comments=comments))
    assert program.check("a.docx").rules == ["suppressions/unused"]


def test_another_archive_is_a_finding(program: Program) -> None:
    program.write("a.docx", b"PK\x03\x04")
    assert program.check("a.docx").rules == ["reading/malformed"]
