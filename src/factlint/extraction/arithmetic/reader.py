"""All equations of a document: relations that it states between numbers."""

from collections.abc import Iterator, Sequence
from functools import cache
from operator import attrgetter

from factlint.extraction.arithmetic.amounts.reader import places_of, read_amounts
from factlint.extraction.arithmetic.corrected import states_wrong_number
from factlint.extraction.arithmetic.formulas.scaled_lists import read_scaled_lists
from factlint.extraction.arithmetic.formulas.weekly_hours import read_weekly_hours
from factlint.extraction.arithmetic.formulas.written_out import read_written_out
from factlint.extraction.arithmetic.in_sentences import read_in_sentence
from factlint.extraction.arithmetic.joined_figures import as_written_out
from factlint.extraction.arithmetic.lists.listed_shares import read_listed_shares
from factlint.extraction.arithmetic.lists.parts import read_listed_parts
from factlint.extraction.arithmetic.lists.sections import read_sections
from factlint.extraction.arithmetic.lists.sequences import read_sequences
from factlint.extraction.arithmetic.paragraphs.per_unit import read_per_unit
from factlint.extraction.arithmetic.paragraphs.reader import read_computed
from factlint.extraction.arithmetic.paragraphs.running import read_running_totals
from factlint.extraction.arithmetic.paragraphs.stated_before import read_parts_of_stated
from factlint.extraction.arithmetic.passed_over import roles_between
from factlint.extraction.arithmetic.same_thing.operands import Operands
from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.arithmetic.sentence_in_text import SentenceInText
from factlint.extraction.arithmetic.sentences_around import (
    LazySkeletons,
    SkeletonsBefore,
    borders_of,
    sentences_before,
    sentences_following,
)
from factlint.extraction.arithmetic.skeleton import Skeleton, SkeletonOf
from factlint.extraction.arithmetic.skeleton_reader import read_skeleton
from factlint.extraction.arithmetic.sources import without_remarks, without_source
from factlint.extraction.arithmetic.stated_twice.reader import read_stated_twice
from factlint.extraction.arithmetic.tables.reader import read_tables
from factlint.extraction.arithmetic.units.common_units import is_in_several_units
from factlint.extraction.arithmetic.units.conversions import read_conversions
from factlint.extraction.arithmetic.units.scales import read_scales
from factlint.extraction.arithmetic.wholes.left_over import Shared, figures_of, is_completed, leaves_over
from factlint.extraction.languages.en.arithmetic.number_words import CORRECTED
from factlint.extraction.languages.en.quantities.numerals import MONEY
from factlint.extraction.quantities.scan import Text
from factlint.extraction.quantities.taken import Taken
from factlint.model.analysis import Analysis
from factlint.model.arithmetic import (
    Average,
    Calculation,
    Conversion,
    Figure,
    Operation,
    Sum,
)
from factlint.model.document import Document, ProseSpan
from factlint.model.equation import Equation
from factlint.model.reading_order import index_at, sentence_at
from factlint.values.hedges import Hedges
from factlint.values.regex import regex
from factlint.values.units import UnitTable

_CORRECTED = regex(CORRECTED)


def read_equations(
    analysis: Analysis, folded: bytes, sentences: Sequence[ProseSpan], hedges: Hedges, units: UnitTable
) -> tuple[Equation, ...]:
    """The relations that a document states between its numbers, kind by kind.

    `folded` is its folded prose (`times.recognition.fold`), `sentences` are those selected by `suspicion`.
    """
    text = _text(analysis.document, folded, units)
    skeleton_of = _skeletons(analysis, text, hedges)
    in_prose = _in_prose(analysis, text, sentences, skeleton_of)
    return (
        *_conversions(analysis, text),
        *in_prose,
        *_listed(analysis, skeleton_of),
        *_written_out(analysis, text, in_prose, skeleton_of),
        *read_scaled_lists(analysis, text.text, skeleton_of),
        *read_scales(analysis, text.text, skeleton_of),
        *read_weekly_hours(analysis.document, text.text),
        *read_tables(analysis, text, units, skeleton_of),
        *read_stated_twice(analysis, text, skeleton_of, frozenset().union(*map(places_of, in_prose))),
    )


def read_between_clauses(
    analysis: Analysis, folded: bytes, sentences: Sequence[ProseSpan], hedges: Hedges, units: UnitTable
) -> tuple[Equation, ...]:
    """The equations of joined clauses read as the text has them (decision 020); `analysis` is of that text."""
    text = _text(analysis.document, folded, units)
    return _in_prose(analysis, text, sentences, _skeletons(analysis, text, hedges))


def _text(document: Document, folded: bytes, units: UnitTable) -> Text:
    return Text(document.prose, folded, folded.decode("latin-1"), units)


def _skeletons(analysis: Analysis, text: Text, hedges: Hedges) -> SkeletonOf:
    """A function that gives the skeleton of a sentence, made once for each."""
    times = Taken([time.prose for time in analysis.times])

    @cache
    def skeleton_of(sentence: ProseSpan) -> Skeleton:
        stated = without_source(text.text, sentence)
        return without_remarks(read_skeleton(analysis.document, text, stated, times, hedges))

    return skeleton_of


def _in_prose(
    analysis: Analysis,
    text: Text,
    sentences: Sequence[ProseSpan],
    skeleton_of: SkeletonOf,
) -> tuple[Equation, ...]:
    """The equations of some sentences, by themselves and with the sentences around them."""
    borders = borders_of(analysis.document)
    role_of = roles_between(analysis.document, skeleton_of)

    @cache
    def before(sentence: ProseSpan) -> Sequence[Skeleton]:
        return LazySkeletons(map(skeleton_of, sentences_before(analysis, sentence, borders, role_of)))

    in_sentences = tuple(
        equation
        for sentence in sentences
        for equation in read_in_sentence(SentenceInText(analysis, text, sentence, skeleton_of, before))
    )
    stated = (*in_sentences, *_in_paragraphs(sentences, text, in_sentences, skeleton_of, before))
    others = read_amounts(analysis.document, text.text, sentences, skeleton_of, before, stated)
    operands = Operands(Tellings(analysis, text))
    return tuple(
        _stated_out(one)
        for one in (*stated, *others)
        if not (_is_completed(analysis, one, skeleton_of) or operands.why_apart(one) is not None)
    )


def _stated_out(equation: Equation) -> Equation:
    """A sum or difference with its intended precision: money as written out ("£50,000: grants of £30,000 …"), and
    several units as precise as the smallest.
    """
    match equation:
        case Sum(total, parts) if total.value.unit in MONEY or is_in_several_units(equation):
            whole, *rest = as_written_out((total, *parts))
            return Sum(whole, tuple(rest))
        case Calculation(said, Operation.DIFFERENCE, operands) if said.value.unit in MONEY:
            result, *others = as_written_out((said, *operands))
            return Calculation(result, Operation.DIFFERENCE, tuple(others))
        case _:
            return equation


def _is_completed(analysis: Analysis, equation: Equation, skeleton_of: SkeletonOf) -> bool:
    """Whether the sentence after an equation covers the remainder of its parts."""
    if not isinstance(equation, Shared) or not leaves_over(equation):
        return False
    last = max((one.prose for one in figures_of(equation)), key=attrgetter("end"))
    following = sentences_following(analysis, last, 1)
    return any(is_completed(equation, skeleton_of(one)) for one in following)


def _in_paragraphs(
    sentences: Sequence[ProseSpan],
    text: Text,
    in_sentences: Sequence[Equation],
    skeleton_of: SkeletonOf,
    before: SkeletonsBefore,
) -> Iterator[Equation]:
    """Equations with the numbers of surrounding sentences, except for rates stated within one sentence."""
    stated = {_said(one) for one in in_sentences if isinstance(one, Average | Calculation)}
    yield from (rate for rate in read_per_unit(sentences, before, skeleton_of) if _said(rate) not in stated)
    yield from read_computed(sentences, skeleton_of, before)
    yield from read_running_totals(sentences, skeleton_of, before)
    yield from read_parts_of_stated(sentences, text.prose, skeleton_of, before)


def _written_out(
    analysis: Analysis, text: Text, known: Sequence[Equation], skeleton_of: SkeletonOf
) -> Iterator[Equation]:
    """Calculations with signs, unless a `known` equation has the same total, or the text calls it wrong."""
    stated = [place for one in known for place in places_of(one)]
    for one in read_written_out(analysis.document, text.text):
        total = (one.total if isinstance(one, Sum) else one.said).prose
        sentence = sentence_at(analysis.sentences, total.start)
        if sentence is None or states_wrong_number(skeleton_of(sentence)):
            continue
        if not any(place.start <= total.start < place.end for place in stated):
            yield one


def _listed(analysis: Analysis, skeleton_of: SkeletonOf) -> Iterator[Equation]:
    """The items of lists and sections, against what is stated about them."""
    yield from read_listed_parts(analysis, skeleton_of)
    yield from read_listed_shares(analysis, skeleton_of)
    yield from read_sections(analysis, skeleton_of)
    yield from read_sequences(analysis)


def _conversions(analysis: Analysis, text: Text) -> Iterator[Conversion]:
    """The amounts in two units, except for those that the text corrects."""
    return (
        conversion
        for conversion in read_conversions(
            analysis.document, analysis.quantities, analysis.durations, text.units
        )
        if not _is_corrected(text.text, analysis.sentences, conversion.first.prose)
    )


def _said(equation: Average | Calculation) -> Figure:
    return equation.each if isinstance(equation, Average) else equation.said


def _is_corrected(text: str, sentences: Sequence[ProseSpan], place: ProseSpan) -> bool:
    """Whether the sentence around a place mentions a wrong number."""
    sentence = sentences[max(index_at(sentences, place.start), 0)] if sentences else place
    return _CORRECTED.search(text, sentence.start, sentence.end) is not None
