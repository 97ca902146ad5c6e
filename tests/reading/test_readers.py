"""Which reader reads which file; what holds for all of them, on made, mutated and real documents."""

import json
from importlib.metadata import distributions
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.reading.readers import READERS, read, suffixes
from factlint.reading.source import decode

from .prose_laws import assert_lawful

FORMATS = sorted({module: suffix for suffix, module in READERS.items() if suffix != ".ipynb"}.values())
"""Of every reader one, but for notebooks: they are JSON first."""

PIECES = st.sampled_from(
    [
        *("February 2024", "**bold**", "_it_", "`code`", "``", "$x^2$", "$5", "$$", "~~", "~", "![alt](u)"),
        *("[a](b 'c')", "[^1]", "[^1]: note", "https://x.org/a_b*c", "www.", "<a@b.org>", "{#id}"),
        *("&nbsp;", "&amp;", "&bogus;", "<b>", "</b>", "<sup>2</sup>", "<code>", "<br>", "<div>", "<p>"),
        *("<!-- c -->", "<!--", "-->", "<!-- factlint: ignore x -->", "<script>", "</script>", "<td>"),
        *("\n", "\n\n", "\r\n", "\r", "  \n", "\\\n", "\t", " ", "    "),
        *("\u2028", "\u00a0", "\ufeff", "\0", "\ud800", "🕊️", "é", "中文", "x\u0301"),
        *("# ", "### ", "- ", "* ", "1. ", "2) ", "> ", ">", "- [ ] ", "|", "|-|-|", "| a | b |", "\\|"),
        *('!!! note "x"\n', "\n\n    ", "::: x\n", "{{ x }}", "{% x %}", "import x from 'y'\n", "{/* c */}"),
        *("---", "===", "```", "~~~", "    code", "+++", "---\ndate: 2024-01-01\n---\n"),
    ]
)
TEXTS = st.lists(PIECES | st.text(max_size=3), max_size=40).map("".join)


@pytest.mark.parametrize("suffix", FORMATS)
@given(text=TEXTS)
def test_every_text_is_read_lawfully(suffix: str, text: str) -> None:
    assert_lawful(read(f"text{suffix}", text))


@given(cells=st.lists(TEXTS, max_size=4), is_ascii=st.booleans())
def test_every_notebook_is_read_lawfully(cells: list[str], is_ascii: bool) -> None:
    sources = [{"cell_type": "markdown", "source": cell.splitlines(keepends=True)} for cell in cells]
    assert_lawful(read("text.ipynb", json.dumps({"cells": sources}, ensure_ascii=is_ascii)))


def real_files() -> list[Path]:
    """Markdown and plain text that other packages brought along."""
    files = (file for package in distributions() for file in package.files or ())
    chosen = (file for file in files if file.suffix.lower() in (".md", ".txt") or file.name == "METADATA")
    return sorted({Path(str(file.locate())) for file in chosen if Path(str(file.locate())).is_file()})


@pytest.mark.parametrize("suffix", FORMATS)
def test_real_files_are_read_lawfully(suffix: str) -> None:
    files = real_files()
    assert len(files) > 20
    for file in files:
        assert_lawful(read(f"text{suffix}", decode(file.read_bytes()).text))


@pytest.mark.parametrize(
    ("path", "prose"),
    [("a/README", "# In 1949"), ("a.MD", "In 1949"), ("a.b.html", "# In 1949"), ("-", "# In 1949")],
)
def test_the_suffix_states_the_reader(path: str, prose: str) -> None:
    document = read(path, "# In 1949")
    assert (document.path, document.prose) == (path, prose)


def test_a_file_of_another_kind_is_plain_text_when_it_is_named() -> None:
    assert read("notes.xyz", "# In 1949").prose == "# In 1949"


def test_another_package_may_bring_a_reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "shouting_reader.py").write_text(
        "from factlint.reading.plain.reader import read as read_plain\n"
        "def read(path, text):\n"
        "    return read_plain(path, text.upper())\n"
    )
    metadata = tmp_path / "factlint_shouting-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: factlint-shouting\nVersion: 1.0\n")
    (metadata / "entry_points.txt").write_text("[factlint.readers]\nshout = shouting_reader\n")
    monkeypatch.syspath_prepend(tmp_path)
    assert read("a.shout", "In April.").prose == "IN APRIL."
    suffixes.cache_clear()
    assert ".shout" in suffixes()
    monkeypatch.undo()
    suffixes.cache_clear()
    assert ".shout" not in suffixes()
