"""What holds for every document of every reader."""

from itertools import pairwise

from factlint.model.document import Block, Document, ProseSpan


def assert_lawful(document: Document) -> None:
    """The map between prose and source has no hole, no overlap, and no false verbatim slice."""
    at = 0
    for segment in document.segments:
        assert segment.prose.start == at < segment.prose.end
        assert 0 <= segment.source.start <= segment.source.end <= len(document.source)
        if segment.is_verbatim:
            read = document.prose[segment.prose.start : segment.prose.end]
            assert read == document.source[segment.source.start : segment.source.end]
        at = segment.prose.end
    assert at == len(document.prose)
    assert_blocks(document)
    newlines = {block.prose.end for block in document.blocks}
    for before, after in pairwise(document.segments):
        if not newlines & {before.prose.start, after.prose.start}:
            assert before.source.end <= after.source.start


def lawful(document: Document) -> Document:
    """The document, of which all laws have been checked."""
    assert_lawful(document)
    return document


def assert_blocks(document: Document) -> None:
    """Blocks hold words, lie in order, and one newline stands between two of them.

    The source of a block is in order; that of two blocks need not be, as in tables drawn with characters.
    """
    end = -1
    for block in document.blocks:
        words = text_of(document, block)
        assert words == words.strip() != ""
        assert block.prose.start == end + 1
        assert end == -1 or document.prose[end] == "\n"
        end = block.prose.end
    assert end in (-1, len(document.prose))


def text_of(document: Document, block: Block) -> str:
    return document.prose[block.prose.start : block.prose.end]


def outline(document: Document) -> list[tuple[str, str]]:
    """The kind and text of each block."""
    return [(block.kind.value, text_of(document, block)) for block in document.blocks]


def cells(document: Document) -> list[tuple[int, int, str]]:
    """The row, column and text of each cell of the tables."""
    return [
        (block.row, block.column, text_of(document, block)) for block in document.blocks if block.table >= 0
    ]


def source_of(document: Document, words: str) -> str:
    """The source of the first place where these words stand in the prose."""
    start = document.prose.index(words)
    span = document.to_source(ProseSpan(start, start + len(words)))
    return document.source[span.start : span.end]
