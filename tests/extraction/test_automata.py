"""What RE2 is given matches wherever the original expression does."""

import re

import pytest
import re2
from hypothesis import given
from hypothesis import strategies as st

from factlint.extraction.automata import Automaton, automaton_options, encoded, for_alike, for_any, is_alike


@pytest.mark.parametrize(
    ("source", "alike"),
    [
        (r"a(?=b[)\]](x|y))c", r"a(?:)c"),
        (r"(?<!\bIn )(?P<a>b)(?i:c)", r"(?:)(?P<a>b)(?i:c)"),
        (r"[^)(?=](?!x)y", r"[^)(?=](?:)y"),
        (r"\((?P<x>[()]{2})\)", r"\((?P<x>[()]{2})\)"),
        (r"[](?=]\(?=", r"[](?=]\(?="),
        (r"(?P<a>x)(?P=a)y", r"(?P<a>x)(?s:.*)y"),
        (r"a$|\$[$]", r"a(?:$|\n\z)|\$[$]"),
    ],
)
def test_what_re2_lacks_is_left_out(source: str, alike: str) -> None:
    assert for_alike(source) == alike


@pytest.mark.parametrize(
    ("source", "wider"),
    [
        (r"\ba\w", r"(?:)a(?:\w|[\x{80}-\x{10ffff}])"),
        (r"[\w’-]+", r"(?:[\w’-]|[\x{80}-\x{10ffff}])+"),
        (r"[^\w]", r"[^\w]"),
        (r"[^\W\d_]", r"(?s:.)"),
        (r"\S\.", r"\S\."),
    ],
)
def test_for_any_text_letters_are_taken_wider(source: str, wider: str) -> None:
    assert for_any(source) == wider


@pytest.mark.parametrize(
    ("text", "is_so"),
    [("‹d0› – it’s 5 €", True), ("", True), ("a\u00a0b", False), ("é", False), ("\x0b", False)],
)
def test_texts_of_english_letters_are_alike(text: str, *, is_so: bool) -> None:
    assert is_alike(text) is is_so


SOURCES = (
    r"\b\w+\b$", r"[^\W\d_]{2}", r"\bif\b(?! \w)", r"(?<=\s)[\w’-]+\s", r"(?i:\bthe\b)", r"\d+[^\S ]",
    r"(?P<a>\w)\s(?P=a)\b", r"[A-ZÀ-Þ][\w’]{2,}", r"\B\d$",
)  # fmt: skip


@given(
    st.text(alphabet="aifthe TÉéß’–1٣ \u00a0\u2003\n\x0b\x1c-_.\ud800", max_size=12), st.sampled_from(SOURCES)
)
def test_they_match_wherever_re_does(text: str, source: str) -> None:
    made = for_alike(source) if is_alike(text) else for_any(source)
    if re.search(source, text):
        assert re2.search(made.encode(), encoded(text))


def test_an_automaton_gives_spans_in_bytes() -> None:
    automaton = Automaton(rb"b+", automaton_options(1 << 20))
    assert automaton.search(b"abb bb") == (1, 3)
    assert automaton.search(b"abb bb", 3) == (4, 6)
    assert automaton.search(b"abb", 3) is None
    assert automaton.match(b"abb", 1, 2) == (1, 2)
    assert automaton.match(b"abb", 0) is None
    assert automaton.match(b"abb", 4) is None
