"""An expression is found in a text just where `re` finds it."""

import re
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.extraction.languages.en import triggers
from factlint.extraction.languages.en.chronology.cues import CUES
from factlint.extraction.languages.en.lives import told as lives
from factlint.extraction.slots import expanded
from factlint.extraction.trigger import Trigger, Triggers
from factlint.model.span import ProseSpan

SOURCES = {name: source for name, source in vars(triggers).items() if name.isupper()}
TRIGGERS = {
    name: Trigger(source, without_sides=triggers.IN_BRACKETS if name == "ACRONYM" else None)
    for name, source in SOURCES.items()
    if name != "UP_TO"  # ends at a date, and is matched there
}
OF_SENTENCES = Triggers({words: expanded(words) for words in CUES})
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
    assert among >= {span for span in spans if any(span.start <= start < span.end for start in begun)}


@given(
    st.lists(
        st.sampled_from(
            [
                "It",
                "é",
                "was",
                "After",
                "opening",
                "moved to",
                "the year ",
                "İ",
                "died",
                "‹d0›",
                "born",
                "if",
                "again",
                " ",
            ]
        ),
        max_size=12,
    ).map(" ".join)
)
def test_of_several_triggers_all_are_found_that_re_finds(text: str) -> None:
    found = {words for words in CUES if re.search(expanded(words), text)}
    assert OF_SENTENCES.of(text) >= found


def test_no_trigger_stands_in_an_empty_text() -> None:
    assert Triggers({"birth": "born", "death": "died"}).of("") == frozenset()
    assert Triggers({"birth": "born", "death": "died"}).of("He died.") == {"death"}


AGES = [
    "aged 60", "at the age of sixty", "(age 61)", "was about 60 years old", "She died at 91.", "At 34, he left",
    "was thirty-one when she won", "when he was nearly 40", "he turned 18",
]  # fmt: skip


@pytest.mark.parametrize("text", AGES)
def test_what_may_tell_an_age_stands_in_every_age(text: str) -> None:
    assert re.search(lives.AGE, text)
    assert Trigger(lives.MAY_TELL_AGE).stands_in(text)
