"""Lines and columns of offsets."""

from hypothesis import given
from hypothesis import strategies as st

from factlint.reporting.positions import Lines, Position


def test_columns_count_code_points_from_one() -> None:
    lines = Lines("😀 ab\nc")
    assert lines.position(0) == Position(1, 1)
    assert lines.position(2) == Position(1, 3)
    assert lines.position(5) == Position(2, 1)


def test_all_three_line_endings_end_a_line() -> None:
    lines = Lines("a\r\nb\rc\nd")
    assert [lines.text(number) for number in (1, 2, 3, 4)] == ["a", "b", "c", "d"]
    assert lines.position(7) == Position(4, 1)


def test_other_separators_do_not_end_a_line() -> None:
    assert Lines("a\u2028b\fc").position(4) == Position(1, 5)


def test_offsets_behind_the_end_are_the_end() -> None:
    assert Lines("ab").position(99) == Position(1, 3)
    assert Lines("").position(0) == Position(1, 1)


@given(st.text(alphabet="ab\r\n😀\u2028", max_size=40), st.data())
def test_every_offset_comes_back_from_its_line_and_column(source: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(source)))
    lines = Lines(source)
    position = lines.position(offset)
    before = source[: offset - (position.column - 1)]
    assert position.line == before.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    assert before == "" or before[-1] in "\r\n"
