"""One check, one file: what it finds, why, examples that run, and the check itself."""

from __future__ import annotations

from collections.abc import Mapping

from factlint.checks.api import Check
from factlint.checks.durations import mismatch
from factlint.checks.facts import contradicted, wrong_holder
from factlint.checks.names import avoided

CHECKS: Mapping[str, Check] = {
    "durations/mismatch": mismatch,
    "facts/contradicted": contradicted,
    "facts/wrong-holder": wrong_holder,
    "names/avoided": avoided,
}
"""Every check by its id. Where two report the same words, the one that stands first is kept."""
