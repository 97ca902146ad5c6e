"""One check, one file: what it finds, why, examples that run, and the check itself."""

from __future__ import annotations

from collections.abc import Mapping

from factlint.checks.api import Check
from factlint.checks.dates import (
    ambiguous,
    impossible,
    impossible_time,
    reversed_range,
    weekday_mismatch,
    wrong_century,
)
from factlint.checks.durations import mismatch, wrong_ago
from factlint.checks.facts import contradicted, wrong_holder, wrong_term
from factlint.checks.names import avoided

CHECKS: Mapping[str, Check] = {
    "dates/impossible": impossible,
    "dates/impossible-time": impossible_time,
    "dates/weekday-mismatch": weekday_mismatch,
    "dates/wrong-century": wrong_century,
    "durations/wrong-ago": wrong_ago,
    "durations/mismatch": mismatch,
    "facts/contradicted": contradicted,
    "facts/wrong-holder": wrong_holder,
    "facts/wrong-term": wrong_term,
    "dates/reversed-range": reversed_range,
    "names/avoided": avoided,
    "dates/ambiguous": ambiguous,
}
"""Every check by its id. Where two report the same words, the one that stands first is kept."""
