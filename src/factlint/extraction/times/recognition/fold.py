"""Text folded for the grammar: one byte for each code point, lower case, one kind of dash and quote.

Offsets are the same in the folded bytes and the prose. Bytes, because the automaton then needs no translation of
offsets; one byte each, because an accent or an emoji must not shift what follows.
"""

from __future__ import annotations

from functools import lru_cache

from factlint.model.document import Document
from factlint.values.regex import regex

BLOCK_BREAK = "\x0b"
"""Replaces the newline between two blocks, so that no expression crosses it."""

EM_DASH = "|"

_FOLDED = {
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2212", "-"),
    **dict.fromkeys("\u2014\u2015", EM_DASH),
    **dict.fromkeys("\u2018\u2019\u02bc\u2032`", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u00ab\u00bb", '"'),
    **dict.fromkeys("\u00a0\u2007\u2009\u202f", " "),
    "\u2044": "/",  # FRACTION SLASH
    **dict.fromkeys("⁰⁴⁵⁶⁷⁸⁹⁺⁻", "¹"),  # some superscript, so that it ends a number as the others do
}
_THIN_SPACES = "\u00a0\u2007\u2009\u202f"
_THOUSANDS = regex(rf"(?<![\w.,{_THIN_SPACES}])\d{{1,3}}(?:[{_THIN_SPACES}]\d{{3}})+(?![\w{_THIN_SPACES}]*\d)")
_THIN_SPACE = regex(f"[{_THIN_SPACES}]")
"""Non-breaking thin spaces between the thousands of one number."""
_FOLDABLE = regex(f"[{''.join(_FOLDED)}]")


def fold(document: Document) -> bytes:
    """The document's prose, folded; `len(fold(document)) == len(document.prose)`."""
    return _folded(document.prose, tuple([block.prose.end for block in document.blocks]))


@lru_cache(maxsize=1)
def _folded(prose: str, ends: tuple[int, ...]) -> bytes:
    """Prose with the ends of its blocks; cached, since several readers of one document need it."""
    # U+0130 is the one letter that grows when lowered; it belongs to no English word of time.
    lower = prose.replace("\u0130", "\ufffd").lower()
    if not lower.isascii():
        if _THIN_SPACE.search(lower):
            lower = _THOUSANDS.sub(lambda found: _THIN_SPACE.sub(",", found[0]), lower)
        lower = _FOLDABLE.sub(lambda found: _FOLDED[found[0]], lower)
    folded = bytearray(lower.encode("latin-1", "replace"))
    for end in ends:
        if end < len(folded):
            folded[end] = ord(BLOCK_BREAK)
    return bytes(folded)
