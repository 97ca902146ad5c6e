"""An expression is found in a text just where `re` finds it."""

import re
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.extraction.languages.en import triggers
from factlint.extraction.languages.en.biographies import near
from factlint.extraction.trigger import Trigger
from factlint.model.span import ProseSpan

SOURCES = {name: source for name, source in vars(triggers).items() if name.isupper()}
TRIGGERS = {name: Trigger(source) for name, source in SOURCES.items()}
PIECES = st.sampled_from(
    ["born ", "é", "died in ", "1950", "–", ")", "(NATO)", " of Ä", "President", "after", "\n", "References",
     "1. ", "“", "Figure 2", "İ", "tall", "aged 3"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=8).map("".join), st.sampled_from(sorted(TRIGGERS)))
def test_it_finds_what_its_expression_does(text: str, name: str) -> None:
    found = [one.span() for one in TRIGGERS[name].found_in(text)]
    assert found == [one.span() for one in re.finditer(SOURCES[name], text)]
    first = TRIGGERS[name].search(text)
    assert ([first.span()] if first else []) == found[:1]


def test_a_text_with_half_a_character_is_searched() -> None:
    assert Trigger("born").search("\ud800 born") is not None


@pytest.mark.parametrize("word", ["born ", "found in ", "1950 – ", "(Abc"])
def test_time_grows_with_length_only(word: str) -> None:
    text = word * 40_000
    began = process_time()
    for trigger in TRIGGERS.values():
        trigger.found_in(text)
    assert process_time() - began < 5


@given(st.lists(st.lists(PIECES, max_size=3).map("".join), max_size=4), st.sampled_from(sorted(TRIGGERS)))
def test_among_sentences_are_all_in_which_it_begins(texts: list[str], name: str) -> None:
    prose = " ".join(texts)
    starts = [sum(len(text) + 1 for text in texts[:at]) for at in range(len(texts))]
    spans = [ProseSpan(start, start + len(text)) for start, text in zip(starts, texts, strict=True)]
    begun = {one.start() for one in TRIGGERS[name].found_in(prose)}
    among = TRIGGERS[name].among(prose, spans)
    assert set(among) >= {span for span in spans if any(span.start <= start < span.end for start in begun)}


AGES = [
    "aged 60", "at the age of sixty", "(age 61)", "was about 60 years old", "She died at 91.", "At 34, he left",
    "was thirty-one when she won", "when he was nearly 40", "he turned 18",
]  # fmt: skip


@pytest.mark.parametrize("text", AGES)
def test_what_may_state_an_age_is_in_every_age(text: str) -> None:
    assert Trigger(near.STATES_AGE).search(text)
