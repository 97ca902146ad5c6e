"""Stretches of text that are read as one object, not as words: web addresses, tags of template languages.

And stretches that are not read at all: the marks of footnotes.

A path such as /2003/04/11 contains no date, and `{{< figure 1949.jpg >}}` no year.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from factlint.model.document import Span
from factlint.values.regex import regex

_ADDRESS = regex(r"""(?:\b[a-z][a-z0-9+.-]{1,15}://|\bwww\.)[^\s<>"`\\\[\]{}|]*""", re.IGNORECASE)
_MARK = regex(r"://|www\.", re.IGNORECASE)
"""What every address has; before it stand at most `_LONGEST_SCHEME` characters. Few words need a look then."""
_LONGEST_SCHEME = 16
_TRAILING = ".,;:!?'*_~’”»"
"""Characters that end a sentence or an emphasis, not the address (GFM, "extended autolink path validation")."""
_TEMPLATE_TAG = regex(r"\{\{[^{}\n]*\}\}|\{%[^{}%\n]*%\}")
"""Tags of Liquid, Jinja and Handlebars, and Hugo's shortcodes; on one line."""


def addresses(text: str) -> tuple[Span, ...]:
    """The places of addresses, in order."""
    if "://" not in text and "www." not in text:
        return ()
    found, position = [], 0
    for mark in _MARK.finditer(text):
        if mark.start() < position:
            continue
        address = _ADDRESS.search(text, max(position, mark.start() - _LONGEST_SCHEME))
        if address is None:
            break
        found.append(Span(address.start(), address.start() + _length(address[0])))
        position = address.end()
    return tuple(found)


def addresses_and_template_tags(text: str) -> tuple[Span, ...]:
    """The places of both, in order and without overlaps."""
    if "{{" not in text and "{%" not in text:
        return addresses(text)
    return apart([*addresses(text), *(Span(*found.span()) for found in _TEMPLATE_TAG.finditer(text))])


_NOTE_MARK = regex(
    r"""(?:(?<=[.,;:!?"”’)%])|(?<=[a-zß-ÿ]{3})|(?<=\d{4}))"""
    r"""(?:\[(?:\d{1,3}|[a-z]|(?:note|nb|n) \d{1,2}|[Cc]itation needed|[Cc]larification needed|[Ww]hen\?)\])+"""
    r"""(?=[\s.,;:!?)"”’]|$)"""
)
"""The mark of a footnote right behind its word or sentence, as encyclopaedias set it; "x[3] = 1" has no such word."""


def note_marks(text: str) -> tuple[Span, ...]:
    """The places of the marks of footnotes, in order: they are no part of any sentence."""
    return tuple(Span(*found.span()) for found in _NOTE_MARK.finditer(text)) if "[" in text else ()


def apart(masks: Iterable[Span]) -> tuple[Span, ...]:
    """The masks in order, without those that begin within another."""
    kept: list[Span] = []
    for mask in sorted(masks):
        if not kept or mask.start >= kept[-1].end:
            kept.append(mask)
    return tuple(kept)


def _length(address: str) -> int:
    """The length without closing punctuation; a closing bracket counts if the address opens one (GFM)."""
    while True:
        if address[-1] in _TRAILING:
            address = address.rstrip(_TRAILING)
        elif address[-1] == ")" and address.count(")") > address.count("("):
            address = address[:-1]
        else:
            return len(address)
