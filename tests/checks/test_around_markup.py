"""Words with markup in them are corrected by editing only what changes."""

import pytest

from factlint.checks.writing.around_markup import edit_around_markup
from factlint.model.finding import Edit
from factlint.model.span import Span
from factlint.reading.readers import read


def edit(path: str, source: str, words: str, text: str) -> Edit | None:
    start = source.index(words)
    return edit_around_markup(read(path, source), Span(start, start + len(words)), text)


@pytest.mark.parametrize(
    ("path", "words", "text", "changed", "written"),
    [
        ("a.md", "29&nbsp;years", "27 years", "29", "27"),
        ("a.tex", "29~years", "27 years", "29", "27"),
        ("a.md", "over&nbsp;nine&nbsp;years", "over four years", "nine", "four"),
        ("a.md", "May&nbsp;1914", "May 1918", "1914", "1918"),
    ],
)
def test_only_the_words_that_change_are_edited(
    path: str, words: str, text: str, changed: str, written: str
) -> None:
    source = f"It lasted {words} in all."
    start = source.index(changed)
    assert edit(path, source, words, text) == Edit(Span(start, start + len(changed)), written)


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("twenty&nbsp;nine years", "thirty years"),
        ("29&nbsp;years", "29 years"),
        ("*29*&nbsp;y*ea*rs", "a year"),
    ],
)
def test_words_with_markup_in_what_changes_are_left_alone(words: str, text: str) -> None:
    assert edit("a.md", f"It lasted {words} in all.", words, text) is None
