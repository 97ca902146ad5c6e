"""The ids that may be selected, and how others are answered."""

import pytest

from factlint.checks import CHECKS
from factlint.engine.errors import UsageError
from factlint.interfaces.rule_ids import check_ids, demand_known


def test_the_ids_by_file_are_the_table_of_checks() -> None:
    assert set(check_ids()) == set(CHECKS)


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("dates/impossibel", '; did you mean "dates/impossible"?'),
        ("weekday", '; did you mean "dates/weekday-mismatch"?'),
        ("wrong_holder", '; did you mean "facts/wrong-holder"?'),
        ("datess", '; did you mean "dates"?'),
        ("spelling", "; families are ages, consistency, dates, durations, facts, freshness, names, numbers, "),
    ],
)
def test_an_unknown_word_is_answered_with_the_nearest_or_all_families(word: str, hint: str) -> None:
    with pytest.raises(UsageError) as caught:
        demand_known([word], where="select")
    assert str(caught.value).startswith(f'select: no check has the id or family "{word}"{hint}')
