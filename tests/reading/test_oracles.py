"""The readers against other parsers, and against files as accidents leave them.

`benchmarks/segments.py` does the same with the files of a whole machine.
"""

from collections.abc import Iterator
from email.message import Message
from importlib.metadata import distributions
from pathlib import Path
from random import Random
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.reading.readers import read
from factlint.reading.source import Unreadable, decode, encode

from .damage import damaged
from .oracles import NotUnderstood, html, markdown, rst, shown_words, words
from .prose_laws import assert_lawful

ROOT = Path(__file__).parent.parent.parent
PAGES = sorted([ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")])

WORD = st.sampled_from("the treaty was signed in 1949 by Ann AT and 12 it's".split())
LINE = st.lists(WORD, min_size=1, max_size=6).map(" ".join)


def inline(*shapes: str) -> st.SearchStrategy[str]:
    """A line with one stretch in a shape, such as `**{}**`."""
    return st.builds(
        lambda before, shape, inside, after: f"{before} {shape.format(inside)} {after}",
        LINE,
        st.sampled_from(shapes),
        LINE,
        LINE,
    )


def blocks(line: st.SearchStrategy[str], *shapes: str) -> st.SearchStrategy[str]:
    """Blocks in these shapes, each of two lines, an empty line between two of them."""
    block = st.builds(lambda shape, one, two: shape.format(one, two), st.sampled_from(shapes), line, line)
    return st.lists(block, min_size=1, max_size=5).map(lambda found: "\n\n".join(found) + "\n")


MARKDOWN = blocks(
    inline(
        "**{}**",
        "*{}*",
        "`{}`",
        "[{}](a.html)",
        "~~{}~~",
        "<b>{}</b>",
        "<code>{}</code>",
        "&amp;{}&#33;",
        "\\*{}",
    ),
    *("{}\n{}", "# {}\n\n{}", "{}\n---\n{}", "- {}\n- {}", "3. {}\n   {}", "> {}\n{}", "```\n{}\n```\n{}"),
    *("    {}\n\n{}", "<div>{}</div>\n\n{}", "<!-- {} -->\n\n{}", "| {} | a |\n|---|---|\n| b | {} |"),
)
RST = blocks(
    inline("**{}**", "*{}*", "``{}``", "`{} <a.html>`__", "\\*{}", ":sub:`{}`", ":title:`{}`"),
    *("{}\n{}", "- {}\n- {}", "#. {}\n#. {}", "term\n  {}\n\n  {}", "  {}\n  {}", "See::\n\n  {}\n\n{}"),
    *(".. note:: {}\n   {}", ".. {}\n   {}", ":field: {}\n   {}", "| {}\n| {}", ".. code::\n\n   {}\n\n{}"),
)
HTML = blocks(
    inline(
        "<b>{}</b>",
        "<code>{}</code>",
        "<a href=a>{}</a>",
        "<s>{}</s>",
        "&amp;{}&#33;&nbsp;",
        "<!-- {} -->",
        "<br>{}",
    ),
    *(
        "<p>{}\n{}",
        "<h2>{}</h2>{}",
        "<ul><li>{}<li>{}</ul>",
        "<table><tr><td>{}<td>{}</table>",
        "<pre>{}</pre>{}",
    ),
    *("<script>{}</script>{}", "<dl><dt>{}<dd>{}</dl>", "<blockquote>{}</blockquote>{}", "<div>{}<p>{}</div>"),
)


def assert_same_words(suffix: str, text: str, expected: str) -> None:
    document = read(f"a{suffix}", text)
    assert_lawful(document)
    assert shown_words(document) == words(expected)


@given(MARKDOWN)
def test_markdown_is_read_as_by_markdown_it(text: str) -> None:
    assert_same_words(".md", text, markdown.prose(text))


@settings(max_examples=40)  # docutils takes its time
@given(RST)
def test_rst_is_read_as_by_docutils(text: str) -> None:
    text = f"A beginning, so that no field is about the document.\n\n{text}"
    assert_same_words(".rst", text, rst.prose(text))


@given(HTML)
def test_html_is_read_as_by_html5lib(text: str) -> None:
    assert_same_words(".html", text, html.prose(text))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_our_own_pages_are_read_as_by_markdown_it(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    try:
        expected = markdown.prose(text)
    except NotUnderstood:
        assert_lawful(read(str(page), text))
    else:
        assert_same_words(".md", text, expected)


def readmes() -> Iterator[tuple[str, str]]:
    """Name and text of what the packages in this environment say of themselves."""
    for distribution in distributions():
        about = cast("Message", distribution.metadata)
        suffix = ".md" if "markdown" in about.get("Description-Content-Type", "") else ".rst"
        yield f"{distribution.name}{suffix}", str(about.get_payload())


def test_what_packages_say_of_themselves_is_read_lawfully() -> None:
    found = dict(readmes())
    assert "pytest.rst" in found
    for name, text in found.items():
        assert_lawful(read(name, text))


@pytest.mark.parametrize("suffix", [".md", ".mdx", ".rst", ".html", ".txt"])
def test_damaged_files_are_read_lawfully_and_written_back_byte_by_byte(suffix: str) -> None:
    seed = Random(20261122)
    texts = [text.encode() for _, text in readmes()]
    for _ in range(200):
        data = damaged(seed.choice(texts), seed)
        try:
            source = decode(data)
        except Unreadable:
            continue
        assert encode(source, source.text) == data
        assert_lawful(read(f"a{suffix}", source.text))
