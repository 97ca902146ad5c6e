"""The equations of one sentence: relations between its own numbers, or with those of the sentences before it."""

from collections.abc import Iterator

from factlint.extraction.arithmetic.asides import without_other_units, without_shares
from factlint.extraction.arithmetic.changes_and_shares.changes import read_changes, read_falls
from factlint.extraction.arithmetic.changes_and_shares.gapped_shares import read_gapped_shares
from factlint.extraction.arithmetic.changes_and_shares.shares import read_shares, read_shares_of_people
from factlint.extraction.arithmetic.changes_and_shares.twice_stated_changes import read_steps, read_twice_stated
from factlint.extraction.arithmetic.changes_and_shares.up_from_stated import read_up_from_stated
from factlint.extraction.arithmetic.corrected import states_wrong_number
from factlint.extraction.arithmetic.counts.reader import read_counted
from factlint.extraction.arithmetic.formulas.averages import read_averages
from factlint.extraction.arithmetic.formulas.calculations import (
    read_calculations,
    read_reached_from_before,
    read_records,
)
from factlint.extraction.arithmetic.sentence_in_text import SentenceInText
from factlint.extraction.arithmetic.stated_twice.rounded import read_rounded
from factlint.extraction.arithmetic.stated_twice.words_and_digits import read_pairs
from factlint.extraction.arithmetic.units.common_units import in_common_units
from factlint.extraction.arithmetic.units.dimensions import read_sizes_in_two_units
from factlint.extraction.arithmetic.wholes.sums import read_sums
from factlint.extraction.languages.en.arithmetic.changes_and_shares.changes import CUES
from factlint.extraction.languages.en.arithmetic.formulas.calculations import RECORD_CUES
from factlint.model.arithmetic import (
    Average,
    MeanInRange,
    MeanOfValues,
)
from factlint.model.equation import Equation
from factlint.values.regex import regex

_CHANGE_CUES, _RECORD_CUES = regex(CUES), regex(RECORD_CUES)
_FEWEST_FIGURES = 2


def read_in_sentence(sentence: SentenceInText) -> Iterator[Equation]:
    """The equations of a sentence, unless it says that a number is wrong."""
    skeleton = sentence.skeleton
    if states_wrong_number(skeleton):
        return
    yield from read_counted(sentence)
    yield from read_up_from_stated(skeleton, sentence.before)
    if "‹p" in skeleton.text:
        yield from read_falls(skeleton)
        yield from read_shares_of_people(skeleton)
    if len(skeleton.figures) >= _FEWEST_FIGURES:
        yield from _computed(sentence)
    elif skeleton.figures:
        yield from read_reached_from_before(skeleton, sentence.before)


def _computed(sentence: SentenceInText) -> Iterator[Equation]:
    """Shares, changes, sums, averages and other results of two or more numbers of a sentence."""
    document, skeleton = sentence.document, sentence.skeleton
    if "‹p" in skeleton.text or "‹f" in skeleton.text:
        yield from read_shares(skeleton)
        yield from read_gapped_shares(skeleton)
        yield from read_twice_stated(skeleton)
        yield from read_steps(skeleton)
    if _CHANGE_CUES.search(skeleton.text):
        yield from read_changes(document, sentence.text.text, skeleton)
    if " (" in skeleton.text:
        yield from read_pairs(skeleton)
        yield from read_sizes_in_two_units(skeleton)
    yield from read_rounded(skeleton)
    if _RECORD_CUES.search(skeleton.text):
        yield from read_records(skeleton)
    averages: tuple[Average | MeanInRange | MeanOfValues, ...] = ()
    if len(skeleton.figures) > _FEWEST_FIGURES:
        in_one_unit = without_other_units(skeleton)
        averages = tuple(read_averages(in_one_unit))
        summed, *_ = in_common_units((in_one_unit,)) or (in_one_unit,)
        sums = tuple(read_sums(summed, document.prose))
        yield from sums
        if not sums and (bare := without_shares(summed)) is not summed:
            yield from read_sums(bare, document.prose)
    yield from averages
    yield from read_calculations(
        skeleton, {one.each for one in averages if isinstance(one, Average)}, sentence.before
    )
