"""An amount of a fact sheet told again in other words: "Length: 84 m … the 96-metre bridge", "Staff: 9 … a team of 12".

Labels and sentences are joined by the kind of what they measure. The sheet is about what its page is about, and the
sentence has to be about that too: by a name of the title, its noun, or a pronoun where the paragraph has gone on about
it. No amount of the sheet, and no two of the text, may be what the sentence tells.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.told_twice.fact_sheets import MARKUP, FactSheets
from factlint.extraction.arithmetic.told_twice.label_phrases import (
    Said,
    counted,
    is_limit,
    is_named,
    may_be_said,
)
from factlint.extraction.arithmetic.told_twice.numbers import Tellings, words_behind
from factlint.extraction.arithmetic.told_twice.pages import Page, read_page
from factlint.extraction.languages.en.arithmetic.tables.cells import FRONTED, PRONOUNS, SUBJECT
from factlint.extraction.languages.en.arithmetic.told_twice import kinds as words_of
from factlint.extraction.languages.en.arithmetic.told_twice.again import JOINED
from factlint.extraction.languages.en.arithmetic.told_twice.labelled import LABEL as LINE
from factlint.model.arithmetic import Figure, Retold
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention, mention_at
from factlint.values.dataclass import dataclass
from factlint.values.duration import DAYS_PER_UNIT, Duration
from factlint.values.hedges import Hedge
from factlint.values.quantity import Quantity
from factlint.values.regex import regex

_LINE, _LABEL, _BESIDE = regex(LINE), regex(words_of.LABEL), regex(words_of.BESIDE)
_PART_BESIDE, _RESTRICTED = regex(words_of.PART_BESIDE), regex(words_of.RESTRICTED)
_TOLD = tuple((kind, regex(before), regex(behind)) for kind, before, behind in words_of.TOLD)
_FRONTED_BEFORE = tuple(
    (kind, regex(before), regex(behind)) for kind, before, behind in words_of.FRONTED_BEFORE
)
_SUBJECT_BEHIND = regex(words_of.SUBJECT_BEHIND)
_OWN_PARTS = tuple((kind, regex(before)) for kind, before in words_of.OWN_PARTS)
_NAMED = regex(words_of.NAMED_OF)
_JOINED_BEFORE = regex(words_of.JOINED_BEFORE)
_JOINED, _JOINED_KIND = regex(JOINED), regex(words_of.JOINED_KIND)
_ADMITTED, _PAYING = regex(words_of.ADMITTED), regex(words_of.PAYING)
_SUBJECT, _AT_WORK = regex(SUBJECT), regex(words_of.AT_WORK)
_FRONTED, _IN_YEAR = regex(FRONTED), regex(words_of.IN_YEAR)
_BOUND, _OF_THING = regex(words_of.BOUND), regex(words_of.OF_THING)
_SUBJECT_END, _OTHERWISE = regex(words_of.SUBJECT_END), regex(words_of.OTHERWISE)
_WORD = regex(r"[\w’-]+")
_REACH, _MOST = 90, 40
_FARTHEST = Fraction(3)
"""By what factor two amounts may differ that are one."""
_DAY = "day"
_PLAIN = frozenset({Hedge.EXACTLY, Hedge.AT_LEAST, Hedge.AT_MOST})


@dataclass(frozen=True, slots=True)
class _Amount:
    mention: Figure | Mention[Duration]
    size: Fraction
    unit: str | None
    is_bound: bool = False
    """Whether it is told as a limit: "up to 80 kg", "at least 4 GB"."""


@dataclass(frozen=True, slots=True)
class _Labelled:
    amount: _Amount
    kind: str
    of: str
    """Of whom or what a price is, where the sheet says that."""
    is_limit: bool = False
    years: frozenset[str] = frozenset()
    """Of which its label tells: "Visitors in 2022"."""


def read_kinds(tellings: Tellings) -> Iterator[Retold]:
    """The pairs of a document of which one is told under a label, with the later amount last."""
    sheets = FactSheets(tellings.analysis.document)
    amounts = sorted(_amounts(tellings, sheets), key=lambda one: one.mention.prose)
    labelled = list(_labelled(tellings, amounts, sheets))
    page = read_page(tellings) if 0 < len(labelled) <= _MOST else None
    if page is None:
        return
    places = {one.amount.mention.prose for one in labelled}
    told: defaultdict[tuple[str, str], list[_Amount]] = defaultdict(list)
    phrases = [one.kind for one in labelled if one.kind and one.kind not in words_of.KINDS.values()]
    for amount in amounts:
        if amount.mention.prose not in places and not sheets.holds(amount.mention.prose):
            for key in _Sentence(page, amount).read(phrases):
                told[key].append(amount)
    for label in labelled:
        rivals = [one for one in labelled if (one.kind, one.of) == (label.kind, label.of)]
        if len(rivals) == 1 and label.kind:
            found = [one for one in told[label.kind, label.of] if label.is_limit or not one.is_bound]
            if label.kind == words_of.STAFF:
                parts = told[words_of.STAFF, words_of.SOME]
                found += [one for one in parts if one.size > label.amount.size]
            if not any(
                page.are_in_rival_sections(label.amount.mention.prose, one.mention.prose) for one in found
            ):
                yield from _pair(tellings, label, labelled, found)


def _pair(
    tellings: Tellings, label: _Labelled, labelled: Sequence[_Labelled], told: Sequence[_Amount]
) -> Iterator[Retold]:
    """The amount under a label with that of the text, if the text has one other only, and that is no other label's."""
    known = {one.amount.size for one in labelled if _are_of_one_unit(one.amount, label.amount)}
    others = [one for one in told if _are_of_one_unit(one, label.amount) and one.size not in known]
    if len({one.size for one in others}) != 1:
        return
    small, large = sorted((label.amount.size, others[0].size))
    first, second = sorted((label.amount.mention, _bare(tellings, others[0])), key=lambda one: one.prose)
    years = label.years or tellings.years_at(label.amount.mention.prose)
    if large <= small * _FARTHEST and years == tellings.years_at(others[0].mention.prose):
        yield Retold(first, second)


def _are_of_one_unit(one: _Amount, other: _Amount) -> bool:
    return one.unit == other.unit or (None in (one.unit, other.unit) and _DAY not in (one.unit, other.unit))


def _amounts(tellings: Tellings, sheets: FactSheets) -> Iterator[_Amount]:
    """The exact amounts and lengths of time of a document."""
    for figure in (*tellings.analysis.quantities, *sheets.bare_figures()):
        value = figure.value
        if value.hedge in _PLAIN and value.high is None and value.written > 1:
            unit = value.unit if value.measure is not None or value.unit in words_of.BY_UNIT else None
            yield _Amount(figure, value.written, unit, is_bound=value.hedge is not Hedge.EXACTLY)
    for length in tellings.analysis.durations:
        told = length.value
        if told.hedge is Hedge.EXACTLY and told.amount is not None and told.unit is not None:
            yield _Amount(length, told.amount * DAYS_PER_UNIT[told.unit], _DAY)


def _labelled(tellings: Tellings, amounts: Sequence[_Amount], sheets: FactSheets) -> Iterator[_Labelled]:
    """The amounts under labels; those of no known kind have an empty one."""
    words = tellings.text.text
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
        if is_one_of_several:
            kind = ""
        bounds = is_limit(label, words[slice(*sheets.head_of(start))].strip(MARKUP))
        of = _qualifier(found["beside"]) or _qualifier(beside and (beside["beside"] or beside["whom"]))
        years = frozenset((found["year"],)) if found["year"] else frozenset[str]()
        yield _Labelled(amount, kind, of if kind in words_of.QUALIFIED else "", bounds, years)


def _qualifier(said: str | None) -> str:
    """Of whom a price is, by the first word that tells that."""
    words = _WORD.findall(said or "")
    return next((words_of.QUALIFIERS[word] for word in words if word in words_of.QUALIFIERS), "")


def _end_of_number(amount: _Amount) -> int:
    """Where a number ends, without the words behind it that it may or may not count: "our team of 28 looks after"."""
    mention = amount.mention
    if amount.unit is not None or not isinstance(mention.value, Quantity):
        return mention.prose.end
    counted = " ".join(words_behind(mention.said))
    is_plain = bool(counted) and mention.said.casefold().endswith(f" {counted}")
    return mention.prose.end - (len(counted) + 1 if is_plain else 0)


def _bare(tellings: Tellings, amount: _Amount) -> Figure | Mention[Duration]:
    """An amount as its number alone, where that is all that a sheet tells of it."""
    mention, end = amount.mention, _end_of_number(amount)
    if isinstance(mention.value, Duration) or end == mention.prose.end:
        return mention
    return mention_at(tellings.analysis.document, ProseSpan(mention.prose.start, end), mention.value)


class _Sentence:
    """The clause of an amount outside the sheet."""

    def __init__(self, page: Page, amount: _Amount) -> None:
        tellings = page.tellings
        self._page, self._amount, self._words = page, amount, tellings.text.text
        place = amount.mention.prose
        self._start = tellings.analysis.sentences[tellings.sentence_of(place)].start
        self._end, self._behind = place.start, _end_of_number(amount)

    def read(self, phrases: Sequence[str]) -> Iterator[tuple[str, str]]:
        """What the amount is of: kinds, each with whom or what a price is of."""
        words = self._words
        ends = [end.end() for end in _SUBJECT_END.finditer(words, self._start, self._end)]
        bound = _BOUND.search(words, self._start, self._end)
        if _OTHERWISE.search(words, ends[-1] if ends else self._start, bound.start() if bound else self._end):
            return
        if _FRONTED.match(words, self._start, self._end):
            return
        yield from self._fronted()
        yield from self._by_phrase(phrases)
        if self._amount.is_bound:
            return
        yield from self._own_parts()
        yield from self._by_verb()
        yield from self._by_noun()
        yield from self._joined()
        yield from self._admitted()

    def _is_free(self, behind: int) -> bool:
        return _RESTRICTED.match(self._words, behind) is None

    def _is_of_whole(self, behind: int, kind: str) -> bool:
        """Whether neither the noun behind an amount's nor the sentence's subject is another thing than the page's.

        "A guarantee on every desk", "the battery comes with a guarantee".
        """
        part = _OF_THING.match(self._words, behind)
        subject = _SUBJECT.match(self._words, self._start, self._end)
        if subject is not None and kind in (words_of.KINDS.get(subject["noun"]), subject["noun"]):
            subject = None
        if subject is not None and subject["noun"] in PRONOUNS:
            subject = None
        return all(
            found is None or self._page.may_mean(found["noun"]) or self._page.is_named(found["noun"])
            for found in (part, subject)
        )

    def _by_phrase(self, phrases: Sequence[str]) -> Iterator[tuple[str, str]]:
        """The labels of no known kind whose words stand beside the amount."""
        said = Said(self._words, self._start, self._end, self._behind)
        for label in phrases:
            is_said = is_named(said, label) and self._is_of_whole(self._behind, label)
            if is_said or any(map(self._is_about, counted(said, label))):
                yield label, ""

    def _fronted(self) -> Iterator[tuple[str, str]]:
        """The amount that opens a sentence, told of the subject behind: "With a staff of 312 the port is …"."""
        for kind, before, behind in _FRONTED_BEFORE:
            end = behind.match(self._words, self._behind)
            if end is None or before.fullmatch(self._words, self._start, self._end) is None:
                continue
            found = _SUBJECT_BEHIND.match(self._words, end.end())
            if found is not None and self._is_named(found["subject"], self._start):
                yield kind, ""

    def _is_named(self, subject: str, place: int) -> bool:
        """Whether a subject is what the page is about."""
        words = [word for word in _WORD.findall(subject) if word not in words_of.DETERMINERS]
        if subject in words_of.OWN or subject.split(maxsplit=1)[0] in words_of.OWN:
            return True
        if subject in words_of.PRONOUNS:
            return self._page.goes_on_to(place, subject)
        return self._page.is_named(" ".join(words)) or (len(words) == 1 and self._page.is_meant_by(words[0]))

    def _own_parts(self) -> Iterator[tuple[str, str]]:
        for kind, before in _OWN_PARTS:
            if before.match(self._words, self._start, self._end) and self._is_free(self._behind):
                yield kind, ""

    def _by_verb(self) -> Iterator[tuple[str, str]]:
        for kind, before, behind in _TOLD:
            link = before.search(self._words, self._start, self._end)
            end = behind.match(self._words, self._behind)
            if link and end and self._is_free(end.end()) and self._is_about(link.start()):
                yield kind, ""

    def _by_noun(self) -> Iterator[tuple[str, str]]:
        found = _NAMED.search(self._words, self._start, self._end)
        if found is None or not self._is_free(self._behind):
            return
        kind, opener, owner = words_of.KINDS[found["noun"]], found["opener"], found["owner"]
        if not self._is_of_whole(self._behind, kind):
            return
        if owner is not None:
            is_of_page = self._page.is_meant_by(owner)
        elif opener in words_of.PRONOUNS:
            is_of_page = self._page.goes_on_to(found.start("opener"), opener)
        elif (
            opener in words_of.INDEFINITE
            and kind == words_of.STAFF
            and _AT_WORK.match(self._words, self._behind)
        ):
            yield kind, words_of.SOME
            return
        elif opener in words_of.INDEFINITE:
            is_of_page = self._is_about(found.start("opener") - 1)
        else:
            is_of_page = True
        if is_of_page:
            yield kind, ""

    def _joined(self) -> Iterator[tuple[str, str]]:
        before = _JOINED_BEFORE.search(self._words, self._start, self._end)
        found = _JOINED_KIND.match(self._words, self._behind) or _JOINED.match(self._words, self._behind)
        if before is None or found is None:
            return
        kind = words_of.KINDS.get(found["noun"])
        if kind is not None:
            if self._is_free(found.end()) and self._is_of_whole(found.end(), kind):
                yield kind, ""
            return
        if before["opener"] in words_of.INDEFINITE or not self._page.is_meant_by(found["noun"]):
            return
        if found["dimension"]:
            yield words_of.DIMENSIONS[found["dimension"]], ""
            return
        for kind in words_of.BY_UNIT.get(self._amount.unit or "", ()):
            yield kind, ""

    def _admitted(self) -> Iterator[tuple[str, str]]:
        for shape in (_ADMITTED, _PAYING):
            found = shape.search(self._words, self._start, self._end)
            if found is None:
                continue
            end = _BESIDE.match(self._words, self._behind)
            whom = _qualifier(found["whom"]) or _qualifier(end and end["whom"])
            if bool(whom) >= bool(found["whom"]) and self._is_free(end.end() if end else self._behind):
                yield words_of.ADMISSION, whom

    def _is_about(self, end: int) -> bool:
        """Whether the subject before a verb is what the page is about."""
        words, page = self._words, self._page
        ends = [one.end() for one in _SUBJECT_END.finditer(words, self._start, end)]
        start = ends[-1] if ends else self._start
        dated = _IN_YEAR.match(words, start, end)
        subject = _WORD.findall(words, dated.end() if dated else start, end)
        while subject and subject[0] in words_of.DETERMINERS:
            subject = subject[1:]
        if not subject:
            return False
        if len(subject) == 1:
            word = subject[0]
            if word in words_of.OWN:
                return True
            if word in words_of.PRONOUNS:
                return page.goes_on_to(start, word)
            return page.is_meant_by(word) or page.is_named(word)
        return page.is_named(" ".join(subject))
