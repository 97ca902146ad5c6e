"""Where the blocks of plain text begin and end."""

from factlint.model.document import BlockKind, Document
from factlint.reading.plain.reader import read
from factlint.reading.prose import OBJECT

from .prose_laws import lawful, outline, source_of

LONG = (
    "The talks went on for years, in one capital after the other, and nobody outside of the room could say " * 2
)


def document_of(text: str) -> Document:
    return lawful(read("text.txt", text))


def test_blank_lines_part_paragraphs() -> None:
    assert outline(document_of("The war began.\n\n\nIt ended.\n")) == [
        ("paragraph", "The war began."),
        ("paragraph", "It ended."),
    ]


def test_lines_without_markup_are_one_segment() -> None:
    assert len(document_of("The war began.\nIt ended.\nPeace came.\n").segments) == 1


def test_wrapped_lines_are_one_paragraph() -> None:
    text = (
        "The treaty of peace was signed in the spring of the year after the war had ended.\n"
        "It was kept for forty years, which is more than anybody had hoped for at the time\n"
        "when it was written.\n"
    )
    assert outline(document_of(text)) == [("paragraph", text.strip())]


def test_a_tab_reaches_the_next_eighth_column() -> None:
    document = document_of(
        "Two rules:\n    1) Be kind to\n\t  all.\n       a) to cats\n\t  and dogs\n    2) Be quick.\n"
    )
    items = [block.level for block in document.blocks if block.kind is BlockKind.LIST_ITEM]
    assert items == [1, 2, 1]


def test_marks_of_footnotes_are_no_part_of_the_prose() -> None:
    assert (
        document_of("It began in 1911.[3] It ended,[4][note 1] too[5].\n").prose
        == "It began in 1911. It ended, too."
    )
    assert document_of("Let x[3] be [4] of them.\n").prose == "Let x[3] be [4] of them."


def test_long_lines_are_paragraphs_without_a_blank_line_between() -> None:
    text = f"{LONG}then.\n{LONG}so\n{LONG}again.\n"
    assert [kind for kind, _ in outline(document_of(text))] == ["paragraph"] * 3


def test_a_short_line_that_ends_a_sentence_ends_a_paragraph() -> None:
    text = (
        "The treaty of peace was signed in the spring.\n"
        "It was kept for forty years, which is more than anybody had hoped for at the time.\n"
    )
    assert len(document_of(text).blocks) == 2


def test_an_indented_line_begins_a_paragraph_as_in_books() -> None:
    text = (
        "The treaty of peace was signed in the spring of the year after.\n"
        "    It was kept for forty years, which is more than anybody had.\n"
    )
    assert len(document_of(text).blocks) == 2


def test_numbers_go_on_behind_a_list_within_an_item() -> None:
    text = "1) Open it\n2) Turn it\n   - by hand\n   - by foot\n3) Close it\n4) Go home\n"
    document = document_of(text)
    assert [block.level for block in document.blocks] == [1, 1, 2, 2, 1, 1]
    assert outline(document)[-2:] == [("list-item", "Close it"), ("list-item", "Go home")]


def test_list_lines_are_items_without_their_mark() -> None:
    text = "Leaders:\n- Anna Berg\n  (2003–2007)\n- Max Tal (2007–2011)\n\n1. First\n2. Second\n"
    assert outline(document_of(text)) == [
        ("paragraph", "Leaders:"),
        ("list-item", "Anna Berg\n(2003–2007)"),
        ("list-item", "Max Tal (2007–2011)"),
        ("list-item", "First"),
        ("list-item", "Second"),
    ]


def test_items_are_as_deep_as_they_are_indented() -> None:
    document = document_of("- one\n  - two\n    - three\n  - two\n- one\n")
    assert [block.level for block in document.blocks] == [1, 2, 3, 2, 1]


def test_a_number_that_wrapping_brought_to_the_front_is_no_item() -> None:
    text = (
        "The council met again in the house of the minister at number\n12. The door was closed for the day.\n"
    )
    assert outline(document_of(text)) == [("paragraph", text.strip())]


def test_mail_quotations_are_quotations() -> None:
    text = "> They signed\n> in 1949.\n>\n> And left.\nNo.\n"
    assert outline(document_of(text)) == [
        ("quotation", "They signed\nin 1949."),
        ("quotation", "And left."),
        ("paragraph", "No."),
    ]


def test_clear_headings_are_headings() -> None:
    text = f"A short history\n\n{LONG}then.\n\nCAUSES\nThere were many of them.\n\nThe end\n=======\nIt came.\n"
    document = document_of(text)
    assert [(block.kind.value, block.level) for block in document.blocks] == [
        ("heading", 1),
        ("paragraph", 0),
        ("heading", 1),
        ("paragraph", 0),
        ("heading", 1),
        ("paragraph", 0),
    ]
    assert document.title == "A short history"


def test_a_year_above_its_text_is_a_heading() -> None:
    assert [kind for kind, _ in outline(document_of(f"1936\n{LONG}then.\n1937\n{LONG}so.\n"))] == [
        "heading",
        "paragraph",
        "heading",
        "paragraph",
    ]


def test_short_lines_that_may_be_anything_are_paragraphs() -> None:
    text = "With kind regards\n\nAnna Berg\n\nIt ended.\n"
    assert [kind for kind, _ in outline(document_of(text))] == ["paragraph"] * 3


def test_crlf_and_cr_are_newlines() -> None:
    document = document_of("one\r\ntwo\rthree\r\n\r\nfour\r\n")
    assert document.prose == "one\ntwo\nthree\nfour"
    assert source_of(document, "one\ntwo") == "one\r\ntwo"


def test_addresses_are_objects() -> None:
    assert document_of("See https://example.org/2003/04, please.").prose == f"See {OBJECT}, please."


def test_nothing_comes_of_nothing() -> None:
    for text in ("", "\n\n", " \t\r\n", "-----\n"):
        document = document_of(text)
        assert (document.prose, document.blocks, document.segments) == ("", (), ())


def test_only_newlines_end_lines() -> None:
    assert outline(document_of("one\u2028two\x0bthree\u0085four")) == [
        ("paragraph", "one\u2028two\x0bthree\u0085four")
    ]
