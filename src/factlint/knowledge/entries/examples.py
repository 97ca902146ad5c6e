"""Reading the examples of an entry in a pack."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.knowledge.examples import CLOSING, OPENING, Example, unmark
from factlint.knowledge.format.entries import ExamplesEntry
from factlint.knowledge.problems import Problem
from factlint.model.claim import Place


def read_examples(of: str, entry: ExamplesEntry) -> Iterator[Example | Problem]:
    """The examples of an entry, or what is wrong with them."""
    marked = [(text, True) for text in entry.flags]
    for written, is_flag in (*marked, *((text, False) for text in entry.passes)):
        try:
            text, spans = unmark(written.text)
        except ValueError as error:
            yield written.problem(str(error))
            continue
        if bool(spans) is is_flag:
            yield Example(of, text, spans, Place(written.path, written.line, written.column))
        elif is_flag:
            yield written.problem(f"a text in `flags` marks what is reported with {OPENING} and {CLOSING}")
        else:
            yield written.problem("a text in `passes` has no marks, for nothing in it is reported")
