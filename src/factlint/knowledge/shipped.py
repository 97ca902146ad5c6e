"""The shipped packs: inside the package when installed from a wheel, beside `src/` in a checkout.

`os.path`, not `pathlib`, which would cost a cached run 3 ms.
"""

from __future__ import annotations

import os.path

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

PROPERTIES = "properties"
"""The pack that is always in force; it contains no facts."""


def shipped_folder() -> str:
    """The folder of the shipped packs; an editable install sees the checkout's."""
    packaged = os.path.join(_PACKAGE, "_rules")
    if os.path.isdir(packaged):
        return packaged
    return os.path.join(os.path.dirname(os.path.dirname(_PACKAGE)), "rules")
