"""The fingerprint of a rule base: what has to be the same for cached results to hold."""

from __future__ import annotations

import os
from collections.abc import Sequence

from factlint.knowledge.rule_files import rule_files


def fingerprint(rules: Sequence[str], root: str | os.PathLike[str] = ".") -> str:
    """Changes whenever the answers of `open_rule_base` could. Raises `PackErrors` as that does."""
    return rule_files(rules, root).key
