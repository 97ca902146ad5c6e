"""Amounts of reports and budgets: each is read with its role, and those that belong together are joined.

The other readers of this room know whole sentences. Here the words next to each number give its role (an opening
amount, an addition, a difference, a price, a part), and its unit and noun decide which other amounts it goes with, in
its sentence or in earlier ones.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain

from factlint.extraction.arithmetic.amounts.differences.balances import read_balances
from factlint.extraction.arithmetic.amounts.differences.chained import read_chained
from factlint.extraction.arithmetic.amounts.differences.compared import read_compared
from factlint.extraction.arithmetic.amounts.differences.conclusions import read_conclusions
from factlint.extraction.arithmetic.amounts.differences.explained_differences import read_explained_differences
from factlint.extraction.arithmetic.amounts.differences.multiples import (
    compares_by_multiple,
    read_stated_multiples,
    states_multiple,
)
from factlint.extraction.arithmetic.amounts.differences.reconciled import read_reconciled
from factlint.extraction.arithmetic.amounts.differences.results import read_results, read_turnarounds
from factlint.extraction.arithmetic.amounts.differences.steps import read_stated_steps
from factlint.extraction.arithmetic.amounts.passages import Passage, passage_of
from factlint.extraction.arithmetic.amounts.per_unit.exchanged import read_exchanged
from factlint.extraction.arithmetic.amounts.per_unit.factors import read_factors
from factlint.extraction.arithmetic.amounts.per_unit.measured import read_measured
from factlint.extraction.arithmetic.amounts.per_unit.orders import read_orders
from factlint.extraction.arithmetic.amounts.per_unit.paces import read_paces
from factlint.extraction.arithmetic.amounts.per_unit.parts_of_money import read_parts_of_money
from factlint.extraction.arithmetic.amounts.per_unit.products import read_products
from factlint.extraction.arithmetic.amounts.per_unit.proportions import read_proportions, read_recipes
from factlint.extraction.arithmetic.amounts.per_unit.rates import read_rates
from factlint.extraction.arithmetic.amounts.per_unit.speeds import read_speeds
from factlint.extraction.arithmetic.amounts.per_unit.surcharges import read_surcharges
from factlint.extraction.arithmetic.amounts.per_unit.tariffs import read_savings, read_tariffs
from factlint.extraction.arithmetic.amounts.values.extreme_values import read_extreme_values
from factlint.extraction.arithmetic.amounts.values.means import read_means
from factlint.extraction.arithmetic.amounts.values.spans import read_spans
from factlint.extraction.arithmetic.amounts.wholes.elliptical_parts import read_elliptical_parts
from factlint.extraction.arithmetic.amounts.wholes.exceeded import read_apportioned, read_exceeded
from factlint.extraction.arithmetic.amounts.wholes.explained_shares import read_explained_shares
from factlint.extraction.arithmetic.amounts.wholes.in_order import read_parts_in_order
from factlint.extraction.arithmetic.amounts.wholes.itemised import read_itemised
from factlint.extraction.arithmetic.amounts.wholes.opposed import read_opposed
from factlint.extraction.arithmetic.amounts.wholes.remaining_shares import read_remaining_shares
from factlint.extraction.arithmetic.amounts.wholes.shared_out import read_shared_out
from factlint.extraction.arithmetic.amounts.wholes.splits import read_splits
from factlint.extraction.arithmetic.amounts.wholes.summed_before import read_summed_before
from factlint.extraction.arithmetic.amounts.wholes.totals import read_list_totals
from factlint.extraction.arithmetic.asides import without_other_units
from factlint.extraction.arithmetic.corrected import states_wrong_number
from factlint.extraction.arithmetic.sentences_around import SkeletonsBefore
from factlint.extraction.arithmetic.skeleton import Skeleton, SkeletonOf
from factlint.extraction.arithmetic.units.common_units import in_common_units
from factlint.model.arithmetic import (
    Average,
    Calculation,
    Change,
    Enumeration,
    Figure,
    MeanOfValues,
    Partition,
    Ranked,
    RankedFigure,
    RateTwice,
    Share,
    Step,
    Sum,
)
from factlint.model.document import Document, ProseSpan
from factlint.model.equation import Equation

Joined = Sum | Change | Calculation | Share | RateTwice | Step | MeanOfValues | RankedFigure | Partition
_Stated = dict[ProseSpan, list[frozenset[ProseSpan]]]
"""The place of each number → the places of all numbers of each equation that it occurs in."""
_SHARED = 2
"""How many numbers two readings of one statement share."""
_READERS: tuple[Callable[[Passage], Iterator[Joined]], ...] = (
    read_explained_differences,
    read_compared,
    read_chained,
    read_balances,
    read_products,
    read_remaining_shares,
    read_elliptical_parts,
    read_splits,
    read_itemised,
    read_parts_in_order,
    read_shared_out,
    read_results,
    read_turnarounds,
    read_list_totals,
    read_conclusions,
    read_tariffs,
    read_savings,
    read_surcharges,
    read_stated_steps,
    read_exchanged,
    read_speeds,
    read_spans,
    read_paces,
    read_rates,
    read_proportions,
    read_recipes,
    read_measured,
    read_orders,
    read_factors,
    read_summed_before,
    read_opposed,
    read_means,
    read_exceeded,
    read_apportioned,
    read_extreme_values,
    read_parts_of_money,
    read_explained_shares,
)
_SUM_READERS: tuple[Callable[[Passage], Iterator[Joined]], ...] = (
    read_explained_differences,
    read_compared,
    read_balances,
    read_list_totals,
    read_conclusions,
    read_summed_before,
)
"""Readers of what is added or taken away, which can be stated in several units."""


def read_amounts(
    document: Document,
    folded: str,
    sentences: Sequence[ProseSpan],
    skeleton_of: SkeletonOf,
    before: SkeletonsBefore,
    known: Iterable[Equation],
) -> Iterator[Joined]:
    """What the amounts of some sentences have to do with each other and with those before; `before` as of
    `read_computed`. What is `known` already is not stated again.
    """
    stated: _Stated = {}
    _remember(known, stated)
    for sentence in sentences:
        skeleton = skeleton_of(sentence)
        states_any = skeleton.figures or states_multiple(skeleton) or compares_by_multiple(skeleton)
        if not states_any or states_wrong_number(skeleton):
            continue
        around = tuple(map(without_other_units, before(sentence)))
        passage = passage_of(document, without_other_units(skeleton), around)
        if len(passage.amounts) > 1:
            joined = chain.from_iterable(read(passage) for read in _READERS)
            others = chain(read_stated_multiples(passage, folded), read_reconciled(passage))
            for one in chain(joined, others, _read_in_common_units(document, skeleton, around)):
                if _is_new(one, stated):
                    yield one
                    _remember((one,), stated)


def _read_in_common_units(
    document: Document, skeleton: Skeleton, around: Sequence[Skeleton]
) -> Iterator[Joined]:
    """What amounts make that are stated in several units: "two hours by train and 45 minutes by bus"."""
    converted = in_common_units((without_other_units(skeleton), *around))
    if converted is not None:
        sentence, *before = converted
        passage = passage_of(document, sentence, before)
        yield from chain.from_iterable(read(passage) for read in _SUM_READERS)


def _remember(equations: Iterable[Equation], stated: _Stated) -> None:
    """Record where the numbers of equations stand."""
    for places in map(places_of, equations):
        for place in places:
            stated.setdefault(place, []).append(places)


def _is_new(one: Joined, stated: _Stated) -> bool:
    """Whether no recorded equation shares two numbers with another; one that reverses a change is always new."""
    places = places_of(one)
    others = chain.from_iterable(stated.get(place, ()) for place in places)
    is_turned = isinstance(one, Change) and one.direction is not None
    return is_turned or not any(len(places & other) >= _SHARED for other in others)


def places_of(equation: Equation) -> frozenset[ProseSpan]:
    """Where the numbers of an equation stand."""
    match equation:
        case Share(part, whole, share):
            figures: tuple[Figure, ...] = (part, whole, share)
        case Change(old, new, _, amount, _) if amount is not None:
            figures = (old, new, amount)
        case Sum(total, parts):
            figures = (total, *parts)
        case Average(total, count, each):
            figures = (total, count, each)
        case RateTwice(first, second, _):
            figures = (first, second)
        case Partition(shares, _):
            figures = shares
        case MeanOfValues(mean, values, _):
            figures = (mean, *values)
        case Calculation(said, _, operands):
            figures = (said, *operands)
        case Enumeration(announced):
            figures = (announced,)
        case Ranked(rank):
            figures = (rank,)
        case _:
            figures = ()
    return frozenset(figure.prose for figure in figures)
