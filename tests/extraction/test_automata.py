"""What RE2 is given matches wherever the original expression does."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.extraction.automata import Automaton, automaton_options, encoded, for_automaton


@pytest.mark.parametrize(
    ("source", "made"),
    [
        (r"a(?=b[)\]](x|y))c", r"a(?:)c"),
        (r"(?<!\bIn )(?P<a>b)(?i:c)", r"(?:)(?P<a>b)(?i:c)"),
        (r"[^)(?=](?!x)y", r"[^)(?=](?:)y"),
        (r"\((?P<x>[()]{2})\)", r"\((?P<x>[()]{2})\)"),
        (r"[](?=]\(?=", r"[](?=]\(?="),
        (r"(?P<a>x)(?P=a)y", r"(?P<a>x)(?s:.*)y"),
        (r"(?=(?P<a>x)(?P=a))(x)y", r"(?:)(x)y"),
        (r"a$|\$[$]", r"a(?:$|\n\z)|\$[$]"),
        (r"a[^.]{0,40}?b(?:\w ){2,30}c{20,}", r"a[^.]*?b(?:\w )+c+"),
        (r"(?:\w ){0,3}\d{2,}\d{4}[{1,9}]\{0,9}", r"(?:\w ){0,3}\d{2,}\d{4}[{1,9}]\{0,9}"),
    ],
)
def test_what_re2_lacks_is_left_out(source: str, made: str) -> None:
    assert for_automaton(source) == made.encode()


@pytest.mark.parametrize(
    ("source", "made"),
    [
        (r"É|–|☃", r"\x71|\x96|\xa4"),
        (r"[A-ZÀ-Þ\d]", r"[A-Z\x71\xd7\d]"),
        (r"[\w’-]", r"[\w\x92-]"),
        (r"[-\u2010-\u2015\xa0]", r"[-\xa4\x81\x8d\x96\x97\x8f\x0d]"),
        (r"[^‹›;]", r"[^\x8b\x9b;]"),
        (r"[^\W\d_]", r"[^\W\d_]"),
        (r"[^a-z\s]", r"(?:[^a-z\s]|[\x69\x6b\x71\x73])"),
    ],
)
def test_characters_are_stated_as_they_are_encoded(source: str, made: str) -> None:
    assert for_automaton(source) == made.encode()


@pytest.mark.parametrize(
    ("text", "bytes_of_it"),
    [
        ("It’s ‹d0› – 5 €", b"It\x92s \x8bd0\x9b \x96 5 \x80"),
        ("Éva Łoś\u00a0٣", b"qva qoq\r0"),
        ("\u212aſ\x0b☃\ud800", b"ks\r\xa4\xa4"),
    ],
)
def test_a_character_is_one_byte(text: str, bytes_of_it: bytes) -> None:
    assert encoded(text) == bytes_of_it


SOURCES = (
    r"\b\w+\b$", r"[^\W\d_]{2}", r"\bif\b(?! \w)", r"(?<=\s)[\w’-]+\s", r"(?i:\bthe\b)", r"\d+[^\S ]",
    r"(?P<a>\w)\s(?P=a)\b", r"[A-ZÀ-Þ][\w’]{2,}", r"\B\d$", r"[^a-z\s]{2}", r"(?i:[^A-Z]ß|İ[à-ÿ])", r"[^é]T",
    r"a[^.]{1,9}t", r"(?:i ?){0,8}f",
)  # fmt: skip


@given(
    st.text(alphabet="aifthe TÉéßıſ\u212aİ’–1٣☃ \u00a0\u2003\n\x0b\x1c-_.\ud800", max_size=12),
    st.sampled_from(SOURCES),
)
def test_they_match_wherever_re_does(text: str, source: str) -> None:
    automaton = Automaton(for_automaton(source), automaton_options(1 << 20))
    if re.search(source, text):
        assert automaton.search(encoded(text))


@given(st.text(alphabet="aifthe TÉéß’–1 \n-_.", max_size=12))
def test_boundaries_of_words_are_those_of_re(text: str) -> None:
    automaton = Automaton(for_automaton(r"\bthe\b|\w\b\W"), automaton_options(1 << 20))
    found = re.search(r"\bthe\b|\w\b\W", text)
    assert automaton.search(encoded(text)) == (found.span() if found else None)


def test_an_automaton_gives_spans_of_bytes() -> None:
    automaton = Automaton(rb"b+", automaton_options(1 << 20))
    assert automaton.search(b"abb bb") == (1, 3)
    assert automaton.search(b"abb bb", 3) == (4, 6)
    assert automaton.search(b"abb", 3) is None
    assert automaton.match(b"abb", 1, 2) == (1, 2)
    assert automaton.match(b"abb", 0) is None
    assert automaton.match(b"abb", 4) is None


def test_a_document_stays_encoded_while_many_sentences_come() -> None:
    document = "É. " * 1000
    first = encoded(document)
    for number in range(3000):
        assert encoded(f"sentence {number}") == f"sentence {number}".encode()
    assert encoded(document) is first
