"""A command line of paths alone is understood as argparse understands it."""

import pytest

from factlint.interfaces.commands import check
from factlint.interfaces.parser import Parser
from factlint.interfaces.plain_words import PlainWords, are_plain


@pytest.mark.parametrize("words", [[], ["a.md"], ["docs", "notes/a b.txt", "", "@list"]])
def test_options_have_their_defaults(words: list[str]) -> None:
    parser, plain = Parser(prog="factlint check"), PlainWords(words)
    check.add_arguments(parser)
    check.add_arguments(plain)  # type: ignore[arg-type] # what stands in for a parser
    assert vars(plain.options) == vars(parser.parse_args(words))


@pytest.mark.parametrize("words", [["-"], ["--"], ["a.md", "-q"], ["--format", "json", "a.md"], ["--help"]])
def test_options_are_parsed(words: list[str]) -> None:
    assert not are_plain(words)
