"""Releases in the order of their numbers: which of them must not come before which."""

from pathlib import Path

import pytest

from factlint.extraction.reader import make_reader
from factlint.knowledge.base import open_rule_base
from factlint.model.chronology import Tie
from factlint.reading.readers import read

READER = make_reader(open_rule_base((), root=Path(), cache_dir=None))


def pairs(text: str) -> list[tuple[str, str]]:
    """The date of each release that another one must not come before, and the date of that."""
    relations = READER.read(read("CHANGELOG.md", text)).relations
    return [(one.anchors[0].said, one.dated.said) for one in relations if one.tie is Tie.RELEASE]


@pytest.mark.parametrize(
    "text",
    [
        "## [1.3.2] - 2022-04-05\n\n- a fix\n\n## [1.3.1] - 2022-03-01\n\n- a fix\n",
        "## v1.4.0, 2022-04-05\n\n- a fix\n\n## v1.3.0, 2022-03-01\n\n- a fix\n",
        "## 2.0 (2022-04-05)\n\n- a fix\n\n## 1.0 (2022-03-01)\n\n- a fix\n",
        "- 1.3.2: 2022-04-05\n- 1.3.1: 2022-03-01\n",
        "Version 2.1 was released on 2022-04-05, version 2.0 (2022-03-01) is no longer kept up.",
        "Norn version 2.1 (2022-04-05) reads what Norn version 2.0 of 2022-03-01 wrote.",
    ],
)
def test_order_of_numbers(text: str) -> None:
    assert pairs(text) == [("2022-03-01", "2022-04-05")]


@pytest.mark.parametrize(
    "text",
    [
        "## 1.3.2 - 2022-04-05\n\n- a fix\n\n## 1.4.0 - 2022-03-01\n\n- a fix\n",
        "## 6.0.0 - 2019-10-04\n\n- a fix\n\n## 5.1.0 - 2020-02-05\n\n- a fix\n",
        "## 1.3.2 - 2022-04-05\n\n## 1.3.1-rc.1 - 2022-03-01\n\n- a fix\n",
        "## 1.3.2 - 2022-04-05\n\nSupport of 1.3.1 ends on 2022-03-01.\n",
        "- v1.2 2006-04-22\n- v1.11 2004-09-08\n",
        "## [1.2.0] - 2021-10-20\n\n- a fix\n\n## [1.10] - 2012-09-28\n\n- a fix\n",
        "Norn version 2.1 (2022-04-05) reads what Skuld version 2.0 of 2022-03-01 wrote.",
        "The Norn Protocol Version 2.1, 2022-04-05. The Skuld Protocol Version 2.0, 2022-06-01.",
        "An old Norn (version 1.4, 2001-05-02) is shown.\n\n# The Skuld Licence\n\nVersion 1.3, 2008-11-03\n",
        "## 1.3.2 - 2022-04-05\n\n## 1.3.1 - 2022-03-01\n\n## 1.3.1 - 2021-02-01\n",
    ],
)
def test_numbers_without_an_order(text: str) -> None:
    assert pairs(text) == []
