"""Where a text has the label of a row or column as words of their own: "ham", but not "hamlet" or "ham-fisted"."""

from __future__ import annotations

import re
from collections.abc import Iterator


def places_of(label: str, text: str) -> Iterator[re.Match[str]]:
    """Each place of a label, in reading order."""
    return re.finditer(rf"(?<![\w-]){re.escape(label)}(?![\w-])", text)


def occurs_in(label: str, text: str) -> bool:
    """Whether a text has a label."""
    return label in text and next(places_of(label, text), None) is not None
