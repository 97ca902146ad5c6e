"""The ids that imported entities get from their names."""

from __future__ import annotations

import re
import unicodedata

_NO_ID = re.compile(r"[^a-z0-9]+")


def slug(name: str) -> str:
    """The id that a name suggests: small ASCII letters, digits, hyphens; empty where it has none of these."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return _NO_ID.sub("-", plain.lower()).strip("-")


def distinct(wanted: str, taken: set[str]) -> str:
    """The wanted id, with a number if it is taken already; it is taken from now on."""
    found = wanted or "unnamed"
    number = 1
    while found in taken:
        number += 1
        found = f"{wanted or 'unnamed'}-{number}"
    taken.add(found)
    return found
