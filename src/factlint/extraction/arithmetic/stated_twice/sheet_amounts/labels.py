"""Which amounts stand under a label, and of what kind the label says they are: "Length: 84 m"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.arithmetic.stated_twice.fact_sheets import MARKUP, FactSheets
from factlint.extraction.arithmetic.stated_twice.sheet_amounts.amounts import Amount
from factlint.extraction.arithmetic.stated_twice.sheet_amounts.label_phrases import is_limit, may_be_said
from factlint.extraction.languages.en.arithmetic.stated_twice import sheet_amounts as words_of
from factlint.extraction.languages.en.arithmetic.stated_twice.labelled import LABEL as LINE
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_LINE, _LABEL, _BESIDE = regex(LINE), regex(words_of.LABEL), regex(words_of.BESIDE)
_PART_BESIDE = regex(words_of.PART_BESIDE)
_WORD = regex(r"[\w’-]+")
_REACH = 90
"""Characters before an amount in which the label of its line stands."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """An amount under a label."""

    amount: Amount
    kind: str
    of: str
    """Of whom or what a price is, where the sheet says that."""
    is_limit: bool = False
    years: frozenset[str] = frozenset()
    """Of which its label states: "Visitors in 2022"."""


def read_labels(tellings: Tellings, amounts: Sequence[Amount], sheets: FactSheets) -> Iterator[Labelled]:
    """The amounts under labels; those of no known kind have an empty one."""
    words = tellings.text.text
    mentions = [amount.mention for amount in amounts]
    for amount in amounts:
        start, end = amount.mention.prose.start, amount.mention.prose.end
        cell = sheets.label_of(start)
        line = None if cell else _LINE.search(words, max(0, start - _REACH), start)
        label = words[cell.start : cell.end].strip(MARKUP) if cell else line["label"] if line else ""
        found = _LABEL.fullmatch(label)
        if found is None:
            continue
        beside = _BESIDE.match(words, end)
        is_one_of_several = _PART_BESIDE.match(words, end) is not None and beside is None
        noun = found["noun"]
        kind = words_of.KINDS.get(noun) or (noun if may_be_said(noun) else "")
        if is_one_of_several or not sheets.is_only(amount.mention, mentions):
            kind = ""
        bounds = is_limit(label, words[slice(*sheets.head_of(start))].strip(MARKUP))
        of = qualifier(found["beside"]) or qualifier(beside and (beside["beside"] or beside["whom"]))
        years = frozenset((found["year"],)) if found["year"] else frozenset[str]()
        yield Labelled(amount, kind, of if kind in words_of.QUALIFIED else "", bounds, years)


def qualifier(said: str | None) -> str:
    """Whom a price is for, by the first word that shows it."""
    words = _WORD.findall(said or "")
    return next((words_of.QUALIFIERS[word] for word in words if word in words_of.QUALIFIERS), "")
