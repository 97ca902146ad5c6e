"""Tables and lists of amounts, checked by themselves and against the prose: runs one reader after another."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.arithmetic.lists.bills import read_bill
from factlint.extraction.arithmetic.lists.listed_amounts import amounts_in_brackets, listed_amounts
from factlint.extraction.arithmetic.skeleton import SkeletonOf
from factlint.extraction.arithmetic.tables.cells import read_table_cells
from factlint.extraction.arithmetic.tables.conversions import read_table_conversions
from factlint.extraction.arithmetic.tables.first_and_last import read_first_and_last
from factlint.extraction.arithmetic.tables.grids import grids_of
from factlint.extraction.arithmetic.tables.ledgers import read_ledger
from factlint.extraction.arithmetic.tables.options import read_options
from factlint.extraction.arithmetic.tables.over_time import read_over_time
from factlint.extraction.arithmetic.tables.prose import read_table_prose
from factlint.extraction.arithmetic.tables.relations import read_table_relations
from factlint.extraction.arithmetic.tables.row_counts import read_row_counts
from factlint.extraction.arithmetic.tables.row_predicates import read_row_predicates
from factlint.extraction.arithmetic.tables.row_rules import read_rows
from factlint.extraction.arithmetic.tables.rules import read_table_rules
from factlint.extraction.arithmetic.tables.slips import read_slips
from factlint.extraction.arithmetic.tables.stated_ranks import read_stated_ranks
from factlint.extraction.arithmetic.tables.stated_times import read_stated_times
from factlint.extraction.arithmetic.tables.totals import read_table_totals
from factlint.extraction.arithmetic.tables.unstated_totals import read_unstated_totals
from factlint.extraction.arithmetic.tables.whole_shares import read_table_weights, read_whole_shares
from factlint.extraction.quantities.scan import Text
from factlint.model.analysis import Analysis
from factlint.model.equation import Equation
from factlint.values.units import UnitTable


def read_tables(
    analysis: Analysis, text: Text, units: UnitTable, skeleton_of: SkeletonOf
) -> Iterator[Equation]:
    """The equations within tables and lists of amounts, and between these and the prose."""
    document = analysis.document
    grids, lists = tuple(grids_of(document)), tuple(listed_amounts(document))
    numbers = tuple(one.numbers() for one in lists)
    for grid in (*grids, *numbers):
        yield from read_table_totals(grid)
    for one in numbers:
        yield from read_bill(one)
    for grid in grids:
        yield from read_table_weights(grid)
        yield from read_whole_shares(grid)
        yield from read_ledger(grid)
        yield from read_table_rules(grid)
        yield from read_rows(grid)
        yield from read_table_relations(grid)
    yield from read_table_conversions(grids, units, skeleton_of)
    if grids:
        yield from read_table_prose(analysis, grids, skeleton_of)
        yield from read_row_counts(analysis, text, grids, skeleton_of)
        yield from read_row_predicates(analysis, text, grids, skeleton_of)
        yield from read_stated_times(analysis, text, grids)
        yield from read_unstated_totals(analysis, text, grids, skeleton_of)
        yield from read_first_and_last(analysis, text, grids)
        yield from read_over_time(analysis, text, grids, skeleton_of)
    yield from read_options(analysis, text, grids, skeleton_of)
    if tables := (*grids, *(one.amounts() for one in (*lists, *amounts_in_brackets(document)))):
        yield from read_table_cells(analysis, text, tables, skeleton_of)
        yield from read_slips(analysis, text, tables, skeleton_of)
    yield from read_stated_ranks(analysis, text, skeleton_of)
