"""Web addresses that stand bare in text: a path such as /2003/04/11 holds no date."""

from __future__ import annotations

import re

from factlint.model.document import Span

_ADDRESS = re.compile(r"""(?:\b[a-z][a-z0-9+.-]{1,15}://|\bwww\.)[^\s<>"`\\\[\]{}|]*""", re.IGNORECASE)
_TRAILING = ".,;:!?'*_~’”»"
"""What ends a sentence or an emphasis rather than the address (GFM, "extended autolink path validation")."""


def addresses(text: str) -> tuple[Span, ...]:
    """Where addresses stand, in order."""
    if "://" not in text and "www." not in text:
        return ()
    return tuple(Span(found.start(), found.start() + _length(found[0])) for found in _ADDRESS.finditer(text))


def _length(address: str) -> int:
    """The length without closing punctuation; a closing bracket counts where the address opens one (GFM)."""
    while True:
        if address[-1] in _TRAILING:
            address = address.rstrip(_TRAILING)
        elif address[-1] == ")" and address.count(")") > address.count("("):
            address = address[:-1]
        else:
            return len(address)
