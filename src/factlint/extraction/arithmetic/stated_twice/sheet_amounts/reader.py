"""An amount of a fact sheet stated again in other words: "Length: 84 m … the 96-metre bridge", "Staff: 9 … 12 staff".

A label and a sentence are joined by the kind of what they measure. The sheet is about the subject of its page, and the
sentence has to be about it too: by a name of the title, its noun, or a pronoun whose antecedent it is. What the
sentence states may be no other amount of the sheet, and the text may state no third.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.arithmetic.stated_twice.fact_sheets import FactSheets
from factlint.extraction.arithmetic.stated_twice.pages import read_page
from factlint.extraction.arithmetic.stated_twice.sheet_amounts.amounts import (
    DAY,
    Amount,
    amounts_in,
    as_bare_number,
)
from factlint.extraction.arithmetic.stated_twice.sheet_amounts.labels import Labelled, read_labels
from factlint.extraction.arithmetic.stated_twice.sheet_amounts.sentences import Sentence
from factlint.extraction.languages.en.arithmetic.stated_twice import sheet_amounts as words_of
from factlint.model.arithmetic import Restated

_MOST = 40
"""Amounts under labels; a sheet with more is a table of several things."""
_FARTHEST = Fraction(3)
"""The largest ratio between two amounts that are meant to be one."""


def read_sheet_amounts(tellings: Tellings) -> Iterator[Restated]:
    """The pairs of a document of which one is stated under a label, with the later amount last."""
    sheets = FactSheets(tellings.analysis.document)
    amounts = sorted(amounts_in(tellings, sheets), key=lambda one: one.mention.prose)
    labelled = list(read_labels(tellings, amounts, sheets))
    page = read_page(tellings) if 0 < len(labelled) <= _MOST else None
    if page is None:
        return
    places = {one.amount.mention.prose for one in labelled}
    stated: defaultdict[tuple[str, str], list[Amount]] = defaultdict(list)
    phrases = [one.kind for one in labelled if one.kind and one.kind not in words_of.KINDS.values()]
    for amount in amounts:
        if amount.mention.prose not in places and not sheets.holds(amount.mention.prose):
            for key in Sentence(page, amount).read(phrases):
                stated[key].append(amount)
    for label in labelled:
        rivals = [one for one in labelled if (one.kind, one.of) == (label.kind, label.of)]
        if len(rivals) == 1 and label.kind:
            found = [one for one in stated[label.kind, label.of] if label.is_limit or not one.is_bound]
            if label.kind == words_of.STAFF:
                parts = stated[words_of.STAFF, words_of.SOME]
                found += [one for one in parts if one.size > label.amount.size]
            if not any(
                page.are_in_rival_sections(label.amount.mention.prose, one.mention.prose) for one in found
            ):
                yield from _pair(tellings, label, labelled, found)


def _pair(
    tellings: Tellings, label: Labelled, labelled: Sequence[Labelled], stated: Sequence[Amount]
) -> Iterator[Restated]:
    """The amount under a label with that of the text, if the text has only one other, which belongs
    to no other label.
    """
    known = {one.amount.size for one in labelled if _are_of_one_unit(one.amount, label.amount)}
    others = [one for one in stated if _are_of_one_unit(one, label.amount) and one.size not in known]
    if len({one.size for one in others}) != 1:
        return
    small, large = sorted((label.amount.size, others[0].size))
    first, second = sorted(
        (label.amount.mention, as_bare_number(tellings, others[0])), key=lambda one: one.prose
    )
    years = label.years or tellings.years_at(label.amount.mention.prose)
    if large <= small * _FARTHEST and years == tellings.years_at(others[0].mention.prose):
        yield Restated(first, second)


def _are_of_one_unit(one: Amount, other: Amount) -> bool:
    return one.unit == other.unit or (None in (one.unit, other.unit) and DAY not in (one.unit, other.unit))
