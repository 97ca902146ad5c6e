"""One check, one file: what it finds, why, examples that run, and the check itself."""

from __future__ import annotations

from collections.abc import Mapping

from factlint.checks.api import Check
from factlint.checks.consistency import count_mismatch, table_mismatch
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
from factlint.checks.numbers import (
    average,
    conversion,
    percent_change,
    percent_of,
    percent_points,
    sum,  # noqa: A004 - the check's id
    words_digits,
)
from factlint.checks.statistics import impossible_mean, interval, p_value

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
    "statistics/p-value": p_value,
    "statistics/interval": interval,
    "statistics/impossible-mean": impossible_mean,
    "numbers/percent-of": percent_of,
    "numbers/percent-points": percent_points,
    "numbers/percent-change": percent_change,
    "numbers/words-digits": words_digits,
    "numbers/conversion": conversion,
    "numbers/average": average,
    "numbers/sum": sum,
    "consistency/table-mismatch": table_mismatch,
    "consistency/count-mismatch": count_mismatch,
    "dates/reversed-range": reversed_range,
    "names/avoided": avoided,
    "dates/ambiguous": ambiguous,
}
"""Every check by its id. Where two report the same words, the one that stands first is kept."""
