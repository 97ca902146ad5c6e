"""A grammar of the rules that a text may hold reads it as that of all rules does."""

import pytest

from factlint.extraction.languages.en.times.language import ENGLISH
from factlint.extraction.times.recognition.grammar import Grammar
from factlint.extraction.times.recognition.within_reach import Grammars

WHOLE = Grammar(ENGLISH.rules, ENGLISH.slots)
TEXTS = (
    "nothing is said of time",
    "the mill burned down on the night of 3-4 may 1871, two years before the dam",
    "from q3 2019 to late march 2020; seven o'clockish, the 12marchers, mid-nineties",
    "the third sunday of every month at half past nine p.m. utc, and on christmas eve '98",
    "in the xix century, 44 bc, nineteen eighty-four, three quarters of an hour",
)


def found(grammar: Grammar, text: str) -> list[tuple[int, int, str]]:
    """Every expression, with the rule that fits it first."""
    matches, position, folded = [], 0, text.encode("latin-1")
    while (match := grammar.search(folded, position)) is not None:
        matches.append((match.start, match.end, match.rule.name))
        position = match.end
    return matches


@pytest.mark.parametrize("text", TEXTS)
def test_the_first_text_is_read_as_by_all_rules(text: str) -> None:
    assert found(Grammars(ENGLISH).for_text(text.encode("latin-1")), text) == found(WHOLE, text)


def test_a_text_with_other_words_is_read_by_all_rules() -> None:
    grammars = Grammars(ENGLISH)
    first, *later = [grammars.for_text(text.encode("latin-1")) for text in TEXTS]
    assert found(first, TEXTS[1]) != found(WHOLE, TEXTS[1])
    for grammar, text in zip(later, TEXTS[1:], strict=True):
        assert found(grammar, text) == found(WHOLE, text)


def test_a_text_with_the_same_words_needs_no_other_grammar() -> None:
    grammars = Grammars(ENGLISH)
    assert grammars.for_text(b"on 3 may 1871") is grammars.for_text(b"on 4 may 1872")


def test_a_rule_is_out_of_reach_where_none_of_its_words_stands() -> None:
    grammar = Grammars(ENGLISH).for_text(b"the flood of 1850")
    assert found(WHOLE, "the turn of the century") != []
    assert found(grammar, "the turn of the century") == []
