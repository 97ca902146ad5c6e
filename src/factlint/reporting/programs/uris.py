"""Paths as URIs (RFC 3986), for formats that name files so."""

from __future__ import annotations

import os
from urllib.parse import quote


def uri(path: str) -> str:
    """A relative reference for a relative path, `file:///…` for an absolute one."""
    quoted = quote(os.fsencode(path).replace(os.sep.encode(), b"/"))
    return f"file://{quoted}" if quoted.startswith("/") else quoted.removeprefix("./")
