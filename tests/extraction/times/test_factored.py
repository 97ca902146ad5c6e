"""Patterns that share their ends match what they match apart."""

import re
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from factlint.extraction.languages.en.times.language import ENGLISH
from factlint.extraction.times.recognition.factored import alternatives, atoms, factored

ATOMS = st.sampled_from(["a", "b?", "(c|d)", "(a(b)?c)?", "[xy]+", r"\d{1,2}", " "])
PATTERNS = st.lists(st.lists(ATOMS, max_size=5).map("".join), min_size=1, max_size=6)


def test_a_pattern_is_cut_at_its_outermost_signs() -> None:
    assert atoms(r"(<weekday>(,? | <bracket>))?<month> \d{1,2}[.)]?") == (
        "(<weekday>(,? | <bracket>))?", "<month>", " ", r"\d{1,2}", "[.)]?",
    )  # fmt: skip
    assert atoms("a|b") == ("(a|b)",)


def test_a_group_is_cut_at_its_own_bars() -> None:
    assert tuple(alternatives("(<day>|(a|b)c?|[|]d)+")) == ("<day>", "(a|b)c?", "[|]d")


def test_what_weighs_most_is_shared_first() -> None:
    assert factored(["<day> <month>", "<day> of <month>", "<day>"], len) == "<day>(( (of )?)<month>)?"


@given(PATTERNS, st.text("abcdxy1 ", max_size=8))
def test_together_they_match_what_one_of_them_matches(patterns: list[str], text: str) -> None:
    every: Callable[[str], object] = re.compile(factored(patterns, len)).fullmatch
    assert (every(text) is not None) == any(re.fullmatch(pattern, text) for pattern in patterns)


def test_the_english_rules_are_cut_without_loss() -> None:
    assert [
        rule.name
        for rule in ENGLISH.rules
        if "".join(atoms(rule.pattern)).strip("()") != rule.pattern.strip("()")
    ] == []
