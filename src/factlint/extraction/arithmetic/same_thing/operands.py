"""Whether the numbers of a calculation can belong together at all, whatever words join them.

Readers of arithmetic choose numbers by what each counts and where it stands. Here their choice is tested once for all
of them: by the subjects of the sentences, by their times, and by whether a number is a value, a change of one, or a
part.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

from factlint.extraction.arithmetic.near import sum_of_figures
from factlint.extraction.arithmetic.same_thing.reasons import Apart
from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.chronology.subjects import names_other_subject
from factlint.extraction.interludes import goes_on_by_pronoun
from factlint.extraction.languages.en.arithmetic.same_thing import operands as words_of
from factlint.model.arithmetic import Calculation, Change, Figure, Operation, Share, Sum
from factlint.model.document import ProseSpan
from factlint.model.equation import Equation
from factlint.model.reading_order import within
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_APPOSED, _CHANGED_BY, _FELL_BY = map(regex, (words_of.APPOSED, words_of.CHANGED_BY, words_of.FELL_BY))
_COMPARED, _IS_CHANGE = regex(words_of.COMPARED), regex(words_of.IS_CHANGE)
_ADDED, _PRESENT = regex(words_of.ADDED), regex(words_of.PRESENT)
_OUT_OF, _OF_WHOLE = regex(words_of.OUT_OF), regex(words_of.OF_WHOLE)
_SUMMED_UNTIL, _ONE_SPAN = regex(words_of.SUMMED_UNTIL), regex(words_of.ONE_SPAN)
_OF_YEAR, _YEAR = regex(words_of.OF_YEAR), regex(r"(?:1[5-9]|20)\d\d")
_UNSTATED = regex(words_of.UNSTATED)
_THAN, _RANGE = regex(words_of.THAN), regex(words_of.RANGE)
_CLAUSE_END = regex(words_of.CLAUSE_END)
_SIGNS = ("+", "-", "\N{MINUS SIGN}", "–", "±")
"""At the head of a percentage that is a change: "4,870 were domestic (-11.9%)"."""
_AHEAD = 60
"""Characters behind a number that show what it is."""
_UNTIL = 24
"""Characters before a time."""


@dataclass(frozen=True, slots=True)
class Operands:
    """The sentences of some calculations."""

    tellings: Tellings

    def why_apart(self, equation: Equation) -> Apart | None:
        """Why the numbers of a calculation need not belong together; None if nothing shows that."""
        match equation:
            case Change(old, new, _, amount, _):
                return self._of_change((old, new), amount)
            case Calculation(said, Operation.DIFFERENCE, (one, other)):
                return self._of_difference(said, (one, other))
            case Calculation(said, _, operands):
                return Apart.CHANGE if self._is_apposed((said, *operands)) else None
            case Sum(total, parts):
                return self._of_sum(total, parts)
            case Share(part, _, share) if self._are_bounds(part, share):
                return Apart.BOUNDS
            case Share(_, _, share) if share.said.startswith(_SIGNS):
                return Apart.CHANGE
            case _:
                return None

    def _of_change(self, values: tuple[Figure, Figure], amount: Figure | None) -> Apart | None:
        if self._is_year(values[0]) is not self._is_year(values[1]):
            return Apart.TIME
        if amount is None or not self._is_change(amount):
            return None
        if self._is_change(values[0]) is not self._is_change(values[1]):
            return Apart.CHANGE
        if self._are_of_two_subjects(*values):
            return Apart.SUBJECT
        return Apart.TIME if self._are_of_one_span(*values) else None

    def _of_difference(self, said: Figure, values: tuple[Figure, Figure]) -> Apart | None:
        if self._is_apposed(values):
            return Apart.CHANGE
        return self._of_change(values, said)

    def _of_sum(self, total: Figure, parts: Sequence[Figure]) -> Apart | None:
        before = self._before(total)
        fell = [_FELL_BY.search(self._before(part)) is not None for part in parts]
        if any(fell) and not all(fell):
            return Apart.CHANGE
        if _PRESENT.search(before) and all(_ADDED.search(self._before(part)) for part in parts):
            return Apart.CHANGE
        if _OUT_OF.search(before) or self._is_around(total, parts) or self._makes_another(total, parts):
            return Apart.SCOPE
        if self._has_unstated_part(total, parts):
            return Apart.SCOPE
        return Apart.TIME if self._has_time_of_its_own(total, parts) else None

    def _is_around(self, total: Figure, parts: Sequence[Figure]) -> bool:
        """Whether some parts stand in sentences before a total, and others are called parts of it behind it."""
        at = self.tellings.sentence_of(total.prose)
        places = [self.tellings.sentence_of(part.prose) for part in parts]
        return min(places) < at and any(
            place > at and _OF_WHOLE.match(self.tellings.text.text, self.tellings.sentence_at(part.prose).start)
            for place, part in zip(places, parts, strict=True)
        )

    def _makes_another(self, total: Figure, parts: Sequence[Figure]) -> bool:
        """Whether the parts of a total in another paragraph add up to another amount of the document."""
        places = sorted(figure.prose for figure in (total, *parts))
        if "\n" not in self.tellings.text.prose[places[0].start : places[-1].end]:
            return False
        made = sum_of_figures(parts)
        return any(
            one.value.written == made for one in self.tellings.analysis.quantities if one.prose not in places
        )

    def _has_unstated_part(self, total: Figure, parts: Sequence[Figure]) -> bool:
        """Whether a total exceeds its parts, and the last of these has no number: "nine sheep and some goats"."""
        last = max(part.prose.end for part in parts)
        is_more = sum_of_figures(parts) < total.value.written
        return is_more and _UNSTATED.search(self.tellings.text.prose, last, total.prose.start) is not None

    def _has_time_of_its_own(self, total: Figure, parts: Sequence[Figure]) -> bool:
        """Whether the clause of a total states when, the clause of the part before it another time of the same kind."""
        ahead = [part for part in parts if part.prose < total.prose]
        mine = self._times(total)
        if not ahead or not mine or not self._clause(total).start > ahead[-1].prose.start:
            return False
        theirs = self._times(ahead[-1])
        return bool(theirs) and mine.isdisjoint(theirs) and {*map(len, mine)} == {*map(len, theirs)}

    def _times(self, figure: Figure) -> frozenset[str]:
        """The times that the clause of a number states, but those until which all was counted."""
        return frozenset(
            time.value.timex
            for time in within(self.tellings.analysis.times, self._clause(figure))
            if not _SUMMED_UNTIL.search(
                self.tellings.text.text, max(0, time.prose.start - _UNTIL), time.prose.start
            )
        )

    def _is_apposed(self, figures: Sequence[Figure]) -> bool:
        """Whether one number is by how much another, right before it, has changed: "4,200, an increase of 300"."""
        return any(
            one.prose.end <= other.prose.start <= one.prose.end + _AHEAD
            and _APPOSED.match(self.tellings.text.text[one.prose.end : other.prose.start])
            for one, other in permutations(figures, 2)
        )

    def _is_change(self, figure: Figure) -> bool:
        """Whether a number is by how much something changed, or one time differs from another."""
        before = self._before(figure)
        if _IS_CHANGE.search(before) or _CHANGED_BY.search(before):
            return True
        end = figure.prose.end
        return _COMPARED.match(self.tellings.text.text[end : end + _AHEAD]) is not None

    def _is_year(self, figure: Figure) -> bool:
        """Whether a bare number is the year that something is compared with: "an increase of 2% on 2018"."""
        return (
            figure.value.unit is None
            and _OF_YEAR.search(self._before(figure)) is not None
            and (_YEAR.fullmatch(figure.said) is not None)
        )

    def _are_of_two_subjects(self, one: Figure, other: Figure) -> bool:
        """Whether the sentence of the later number is about something else than that of the earlier one."""
        first, last = sorted((one.prose, other.prose))
        ahead, here = self._with_antecedent(first), self._with_antecedent(last)
        prose = self.tellings.text.prose
        if ahead == here or _THAN.search(self.tellings.text.text, here.start, here.end):
            return False
        return names_other_subject(prose[here.start : here.end], prose[ahead.start : here.start])

    def _are_of_one_span(self, one: Figure, other: Figure) -> bool:
        """Whether the sentences of two numbers are of the same time, and mention no other."""
        sentences = [self._with_antecedent(each.prose) for each in (one, other)]
        spans = [set(_ONE_SPAN.findall(self.tellings.text.text, each.start, each.end)) for each in sentences]
        return sentences[0].start != sentences[1].start and bool(spans[0]) and spans[0] == spans[1]

    def _are_bounds(self, one: Figure, other: Figure) -> bool:
        first, last = sorted((one.prose, other.prose))
        is_range = _RANGE.fullmatch(self.tellings.text.text, first.end, last.start) is not None
        return (
            is_range
            and self.tellings.text.text[first.start].isdigit()
            and self.tellings.text.text[last.start].isdigit()
        )

    def _before(self, figure: Figure) -> str:
        """The words of its sentence before a number."""
        return self.tellings.text.text[self.tellings.sentence_at(figure.prose).start : figure.prose.start]

    def _clause(self, figure: Figure) -> ProseSpan:
        sentence, place = self.tellings.sentence_at(figure.prose), figure.prose
        ends = [end.end() for end in _CLAUSE_END.finditer(self.tellings.text.text, sentence.start, place.start)]
        stop = _CLAUSE_END.search(self.tellings.text.text, place.end, sentence.end)
        return ProseSpan(max(ends, default=sentence.start), stop.start() if stop else sentence.end)

    def _with_antecedent(self, place: ProseSpan) -> ProseSpan:
        """The sentence of a place, and those before it whose subject it takes up by a pronoun."""
        sentences, at = self.tellings.analysis.sentences, self.tellings.sentence_of(place)
        first, prose = at, self.tellings.text.prose
        while first and goes_on_by_pronoun(prose[sentences[first].start : sentences[first].end]):
            first -= 1
        return ProseSpan(sentences[first].start, sentences[at].end)
