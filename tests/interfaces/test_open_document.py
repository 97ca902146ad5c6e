"""The places of an editor and ours."""

from hypothesis import given
from hypothesis import strategies as st

from factlint.interfaces.server.open_document import ENCODINGS, OpenDocument, Places, path_of
from factlint.model.span import Span

TEXTS = st.text(alphabet="ab é😀\r\n\u2028", max_size=30)


@given(TEXTS, st.sampled_from(ENCODINGS), st.data())
def test_a_span_comes_back_from_its_range(text: str, encoding: str, data: st.DataObject) -> None:
    between = [at for at in range(len(text) + 1) if text[at - 1 : at + 1] != "\r\n"]
    start, end = sorted(data.draw(st.tuples(st.sampled_from(between), st.sampled_from(between))))
    places = Places(text, encoding)
    assert places.span(places.range(Span(start, end))) == Span(start, end)


@given(TEXTS, TEXTS, st.sampled_from(ENCODINGS))
def test_replacing_all_by_range_gives_the_new_text(before: str, after: str, encoding: str) -> None:
    document = OpenDocument("file:///a", 1, before, "a", is_file=False)
    whole = Places(before, encoding).range(Span(0, len(before)))
    assert document.changed(2, [{"range": whole, "text": after}], encoding) == document._replace(
        version=2, text=after
    )


def test_a_place_outside_of_the_text_is_its_nearest() -> None:
    places = Places("one\ntwo", "utf-16")
    assert places.offset({"line": 0, "character": 99}) == 3
    assert places.offset({"line": 9, "character": 1}) == 5


def test_only_files_have_paths() -> None:
    assert path_of("file:///tmp/a%20b/%C3%A9.md") == "/tmp/a b/é.md"
    assert path_of("untitled:Untitled-1") is None
