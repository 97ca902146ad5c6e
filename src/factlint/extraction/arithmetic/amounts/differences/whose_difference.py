"""Whether the subject of a sentence lets its difference be that of two amounts stated before."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.extraction.arithmetic.amounts.differences.operands import words_in
from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.degrees import kind_of, states_attribute
from factlint.extraction.arithmetic.paragraphs.stated import counted_as
from factlint.extraction.chronology.subjects import stems
from factlint.extraction.languages.en.arithmetic.amounts.differences import compared as words_of
from factlint.extraction.languages.en.arithmetic.amounts.differences import explained_differences
from factlint.extraction.languages.en.arithmetic.degrees import MONEY
from factlint.extraction.quantities.nouns import noun_at, stem_of
from factlint.values.regex import regex

_BEHIND = regex(words_of.BY_THIS_BEHIND)
_ABOUT, _WORD = regex(words_of.ABOUT), regex(r"[a-z'-]+")
_GAINED = regex(words_of.GAINED)
_CLAUSE_ENDS, _POINTS_BACK = regex(explained_differences.CLAUSE_ENDS), regex(explained_differences.POINTS_BACK)
_CALLED, _THAN_STATED = regex(explained_differences.CALLED), regex(explained_differences.THAN_STATED)
_BARE, _BY_HOW = regex(words_of.BARE), regex(words_of.BY_HOW)
_SUBJECT, _AT_ANOTHER_TIME = regex(words_of.SUBJECT), regex(words_of.AT_ANOTHER_TIME)


def is_of_stated(passage: Passage, said: Amount) -> bool:
    """Whether the clause of a difference is about what was stated before, and not about a new subject."""
    *_, clause = _CLAUSE_ENDS.split(said.before)
    called = _CALLED.search(said.before)
    *_, last = (None, *passage.ahead_of(said))
    is_of_value = clause == said.before and last is not None and not last.sentence
    if not words_in(clause) or is_of_value or _POINTS_BACK.match(clause.strip()):
        return True
    ahead = passage.skeleton.text.partition(clause)[0]
    stated = stems(" ".join((ahead, *(one.text for one in passage.before))))
    if called is not None:  # "the record, a lead of 47 points" is none of what was stated
        named = stems(said.before[: called.start()])
        return named <= stated
    if (subject := _SUBJECT.match(clause.strip())) is not None:
        return stems(subject["subject"]) <= stated
    return not stems(f"{clause}{said.stated.noun or ''}").isdisjoint(stated)


def is_than_stated(passage: Passage, said: Amount, end: int) -> bool:
    """Whether a difference is from something that was named before, of which it states no amount."""
    found = _THAN_STATED.match(said.behind[end:])
    if found is None or passage.behind(said):
        return False
    named = stems(found["all"] or found["last"])
    ahead = stems(
        " ".join((passage.skeleton.text.partition(said.behind)[0], *(one.text for one in passage.before)))
    )
    return bool(named) and named <= ahead


def states_again(passage: Passage, said: Amount) -> bool:
    """Whether the only amount of a sentence is about what an earlier sentence begins with."""
    if len(passage.beside) != 1 or _BEHIND.match(said.behind) is None:
        return False
    if _AT_ANOTHER_TIME.search(passage.skeleton.text):
        return False
    how = _BY_HOW.search(said.behind)
    values = [one for one in passage.ahead_of(said) if one.is_kin(said)]
    if how is not None and not all(states_attribute(how["how"], one.clause) for one in values):
        return False
    subject = _SUBJECT.match(passage.skeleton.text)
    return subject is not None and any(subject["subject"] in one.text for one in passage.before)


def has_left_unit(passage: Passage, one: Amount) -> bool:
    """Whether a bare number at the end of its clause takes its unit from an earlier one: "48 metres deep, there only
    31".
    """
    ahead = [other for other in passage.ahead_of(one) if other.sentence == one.sentence]
    is_bare = one.figure.value.unit is None and one.stated.noun is None and _BARE.match(one.behind) is not None
    return is_bare and bool(ahead) and ahead[-1].is_measured


def is_of_others(passage: Passage, values: Sequence[Amount]) -> bool:
    """Whether a sentence is about something not mentioned before: "its income has doubled" after numbers of members."""
    found = _ABOUT.match(passage.skeleton.text)
    if found is None:
        return False
    stated = passage.stems_before
    if found["of"] is not None:
        return stem_of(found["of"]) not in stated or _counts_other(found["of"], values)
    what = found["what"]
    is_of_money = what in words_of.OF_MONEY and all(kind_of(one.figure) == MONEY for one in values)
    return not (what in words_of.OF_ANY or is_of_money or stem_of(what) in stated)


def is_of_another_gainer(passage: Passage) -> bool:
    """Whether a sentence states what something gained or lost that those before do not name: "the index lost 4%"."""
    found = _GAINED.match(passage.skeleton.text)
    return (
        found is not None
        and found["what"] not in words_of.OF_ANY
        and stem_of(found["what"]) not in passage.stems_before
    )


def _counts_other(what: str, values: Sequence[Amount]) -> bool:
    """Whether values say what they count, and that differs from what a number is said to count."""
    noun = noun_at(f" {what}", 0)
    stated = {one.stated.noun for one in values} - {None}
    is_measured = any(one.is_measured for one in values)
    return noun is not None and (is_measured or bool(stated)) and counted_as(noun.unit) not in stated
