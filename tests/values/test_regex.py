"""A lazy regular expression does what a compiled one does, and is compiled no sooner than it must be."""

from __future__ import annotations

import pickle
import re

import pytest

from factlint.values.regex import regex


def test_it_finds_what_a_compiled_one_finds() -> None:
    word = regex(r"(?P<first>[a-z])\w*", re.IGNORECASE)
    assert word.findall("Ann and Bo") == ["A", "a", "B"]
    assert [found.span() for found in word.finditer("a bc")] == [(0, 1), (2, 4)]
    assert word.sub("x", "Ann, Bo") == "x, x"
    assert (word.match("1a"), word.fullmatch("a b")) == (None, None)
    assert word.pattern == r"(?P<first>[a-z])\w*"


def test_it_is_compiled_at_the_first_use() -> None:
    broken = regex("(")
    with pytest.raises(re.error):
        broken.search("a")


def test_it_survives_being_sent_to_another_process() -> None:
    assert pickle.loads(pickle.dumps(regex("a+", re.IGNORECASE))).fullmatch("aA")
