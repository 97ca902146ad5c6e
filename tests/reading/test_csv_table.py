"""A CSV or TSV file that is named is one table."""

import pytest

from factlint.model.document import BlockKind
from factlint.reading.readers import read, suffixes

from .prose_laws import cells


def cells_of(path: str, text: str) -> list[tuple[int, int, str]]:
    document = read(path, text)
    assert {block.kind for block in document.blocks} <= {BlockKind.TABLE_CELL}
    return cells(document)


@pytest.mark.parametrize(("path", "sign"), [("t.csv", ","), ("t.tsv", "\t"), ("t.csv", ";")])
def test_each_cell_is_a_block(path: str, sign: str) -> None:
    rows = sign.join(("Town", "Ships")) + "\r\n" + sign.join(("Aru", "12")) + "\n"
    assert cells_of(path, rows) == [(0, 0, "Town"), (0, 1, "Ships"), (1, 0, "Aru"), (1, 1, "12")]


def test_empty_cells_and_lines_are_left_out() -> None:
    assert cells_of("t.csv", "a,b\n\n,2\n") == [(0, 0, "a"), (0, 1, "b"), (1, 1, "2")]


def test_quoted_cells_may_hold_commas_lines_and_quotes() -> None:
    assert cells_of("t.csv", 'a,b\n"x, ""y""","two\nlines"\n')[2:] == [(1, 0, 'x, "y"'), (1, 1, "two\nlines")]


def test_tables_of_data_are_no_documents_of_a_folder() -> None:
    assert not {".csv", ".tsv"} & set(suffixes())
