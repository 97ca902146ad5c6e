"""A family of patterns finds what each of them finds alone, in their order."""

import re
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.extraction.languages.en.arithmetic.changes_and_shares import changes, shares
from factlint.extraction.languages.en.arithmetic.lists import enumerations
from factlint.extraction.languages.en.arithmetic.number_words import words as words_between
from factlint.extraction.languages.en.arithmetic.wholes import sums
from factlint.extraction.languages.en.chronology import in_sentence
from factlint.extraction.languages.en.chronology.anchored.counted import COUNTED
from factlint.extraction.languages.en.chronology.cues import CUES
from factlint.extraction.languages.en.chronology.durations import beside
from factlint.extraction.languages.en.times.guards import GUARDS
from factlint.extraction.shapes import Shapes
from factlint.extraction.slots import expanded

FAMILIES = {
    "changes": (*changes.CHANGES, *changes.FACTOR_CHANGES, *changes.PLAIN_CHANGES),
    "averages": (*sums.AVERAGES, *sums.MEANS_OF_VALUES, *sums.MEANS_IN_RANGE),
    "shares": (*shares.SHARES, *shares.SAME_SHARES, *shares.SHARE_OF_COUNT),
    "enumerations": (
        enumerations.ENUMERATION,
        enumerations.FOLLOWING,
        enumerations.PASSIVE,
        enumerations.NAMED,
    ),
    "lengths": (*beside.LENGTHS, *beside.ADJECTIVES),
    "distances": (*in_sentence.SHIFTED, *in_sentence.ORDERED, *in_sentence.ONE_SENTENCE_COURSES, *COUNTED),
    "cues": CUES,
}
SHAPES = {name: Shapes(family) for name, family in FAMILIES.items()}
WORDS = st.sampled_from(
    "‹n0› ‹n1› ‹n2› ‹p0› ‹p1› ‹d0› ‹d1› ‹l0› ‹s0› from to in of the a after , . ; : ( ) and rose fell per each "
    "average years later born opened closed café Éva\xa0 \x0b if ’ – two three are between 1990 3 may beginning".split(
        " "
    )
)


@pytest.mark.parametrize("name", FAMILIES)
@given(words=st.lists(WORDS, max_size=16))
def test_it_finds_what_its_patterns_find(name: str, words: list[str]) -> None:
    text, family = " ".join(words), SHAPES[name]
    alone = [
        found.span() for form in dict.fromkeys(FAMILIES[name]) for found in re.finditer(expanded(form), text)
    ]
    assert [found.span() for found in family.finditer(text)] == alone
    first = family.search(text)
    assert (first is not None) is bool(alone)


@pytest.mark.parametrize("name", FAMILIES)
@given(words=st.lists(WORDS, max_size=16), start=st.integers(0, 30))
def test_it_tries_each_pattern_once(name: str, words: list[str], start: int) -> None:
    text, family = " ".join(words), SHAPES[name]
    forms = [re.compile(expanded(form)) for form in dict.fromkeys(FAMILIES[name])]
    firsts = [found.span() for form in forms if (found := form.search(text))]
    assert [found.span() for found in family.firsts(text)] == firsts
    start = text.rfind(" ", 0, start) + 1
    there = [found.span() for form in forms if (found := form.match(text, start))]
    assert [found.span() for found in family.matches(text, start)] == there


def test_long_expressions_have_short_ones_that_stand_wherever_they_do() -> None:
    family = Shapes((rf"sold{words_between(1)} <n:sold>",))
    for stated in ("", " from 3 may 1990 to 4 june 1991", " between the beginning of 1990 and the end of 1991"):
        text = f"sold{stated} ‹n0›"
        assert family.search(text), text
    assert not family.possible("sold from door to door (‹n0›)")


STATED = {
    "changes": "sales of ‹n0›, up ‹p1› on ‹n2›",
    "averages": "‹n0› eggs in ‹n1› nests, ‹n2› per nest",
    "lengths": "He reigned for ‹l0› from ‹d0› to ‹d1›.",
    "distances": "The bridge opened in ‹d0› and closed in ‹d1›.",
}


@pytest.mark.parametrize("name", STATED)
def test_it_leaves_out_what_cannot_stand_in_a_text(name: str) -> None:
    family = SHAPES[name]
    assert 0 < len(family.possible(STATED[name])) < len(FAMILIES[name]) / 2
    assert not family.possible("Nothing of the kind.")


def test_words_of_other_letters_are_whole() -> None:
    family = Shapes((r"\bÉva\b", r"\bva\b", r"\w+x", "two"))
    assert family.possible("Éva bébéx") == [r"\bÉva\b", r"\w+x"]
    assert family.possible("Évas") == ()


def test_a_pattern_that_speaks_of_itself_is_taken_for_a_wider_one() -> None:
    family = Shapes((r"(?P<a>\w)-(?P=a)", "two"))
    assert family.possible("a-b") == [r"(?P<a>\w)-(?P=a)"]
    assert [found.group() for found in family.finditer("a-b c-c")] == ["c-c"]


def test_every_front_of_a_guard_is_one_that_an_automaton_takes() -> None:
    fronts = [guard.before for guard in GUARDS if guard.before]
    assert Shapes(fronts, written=str).possible("Nothing") == ()


@pytest.mark.parametrize("name", FAMILIES)
def test_time_grows_with_length_only(name: str) -> None:
    text = "‹n0› of the ‹n1› from ‹d0› to ‹l0› after the " * 2_000
    family = SHAPES[name]
    family.possible("")
    began = process_time()
    family.possible(text)
    assert process_time() - began < 2


@given(
    count=st.integers(0, 40),
    stated=st.lists(st.integers(0, 45), max_size=12),
)
def test_a_family_of_any_size_states_the_patterns_of_a_text_in_their_order(
    count: int, stated: list[int]
) -> None:
    family = [f"w{number}x" for number in range(count)]
    text = " ".join(f"w{number}x" for number in stated)
    assert list(Shapes(family).possible(text)) == [form for form in family if form in text]
