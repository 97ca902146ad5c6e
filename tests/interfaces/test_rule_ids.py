from factlint.checks import CHECKS
from factlint.interfaces.rule_ids import check_ids


def test_the_ids_by_file_are_the_table_of_checks() -> None:
    assert set(check_ids()) == set(CHECKS)
