"""The line that is shown of a document, and the mark below it."""

from hypothesis import given
from hypothesis import strategies as st

from factlint.reporting.cells import shown, visible, width
from factlint.reporting.terminal.excerpt import excerpt


def underlined(line: str, words: str, *, room: int) -> tuple[str, str]:
    start = line.index(words)
    part = excerpt(line, start, start + len(words), room=room)
    column, length = part.mark(start, start + len(words))
    return part.text, " " * column + "^" * length


def test_a_line_that_fits_is_shown_whole() -> None:
    assert underlined("It fell in 1204.", "1204", room=40) == ("It fell in 1204.", "           ^^^^")


def test_a_long_line_is_trimmed_to_whole_words_around_the_mark() -> None:
    line = "word " * 30 + "fell in 1204 " + "tail " * 30
    text, marks = underlined(line, "1204", room=40)
    assert text == "… word word fell in 1204 tail tail …"
    assert marks == "                    ^^^^"


def test_the_room_beside_a_mark_near_the_end_goes_to_the_words_before_it() -> None:
    text, _ = underlined("word " * 30 + "in 1204.", "1204", room=40)
    assert text == "… word word word word word in 1204."


def test_wide_characters_and_tabs_keep_the_mark_aligned() -> None:
    assert underlined("日本\t1204", "1204", room=40) == ("日本    1204", "        ^^^^")


def test_combining_marks_take_no_column() -> None:
    assert underlined("e\u0301te\u0301 1204", "1204", room=40)[1] == "    ^^^^"


def test_a_mark_wider_than_the_room_is_cut() -> None:
    line = "x" * 500
    part = excerpt(line, 100, 400, room=40)
    assert part.mark(100, 400) == (2, 36)
    assert width(part.text) == 40


def test_an_excerpt_holds_what_lies_wholly_in_it() -> None:
    part = excerpt("x" * 500, 100, 130, room=40)
    assert part.holds(part.start, part.end)
    assert not part.holds(part.start - 1, part.end)
    assert not part.holds(part.start, part.end + 1)
    assert not part.holds(0, 10)


def test_an_empty_mark_is_one_column() -> None:
    assert excerpt("abc", 3, 3, room=40).mark(3, 3) == (3, 1)


def test_a_document_cannot_steer_the_terminal() -> None:
    assert visible("a\x1b[31mb\x7f\u202ec\x9b") == "a␛[31mb␡\ufffdc\ufffd"
    assert visible("a\tb") == "a    b"
    assert shown("\t", 5) == "   "


@given(st.text(max_size=300), st.data())
def test_an_excerpt_fits_its_room_and_holds_its_mark(line: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(line)))
    end = data.draw(st.integers(start, min(len(line), start + 10)))
    part = excerpt(line, start, end, room=60)
    column, length = part.mark(start, end)
    assert width(part.text) <= 60
    assert part.holds(start, end)
    assert 0 <= column <= column + length <= 61


def test_a_line_of_megabytes_costs_no_more_than_what_is_shown() -> None:
    line = "abc " * 2_000_000
    part = excerpt(line, 4_000_000, 4_000_003, room=80)
    assert width(part.text) <= 80
