"""Which findings the choice of checks, levels and confidence leaves."""

from dataclasses import replace

import pytest

from factlint.engine.select import Selection
from factlint.model.finding import Confidence, Level

from .findings import SETTINGS, finding_at

FOUND = finding_at("on 30 February", "30 February")


@pytest.mark.parametrize(
    ("select", "ignore", "rule", "is_wanted"),
    [
        ((), (), "dates/impossible", True),
        (("dates",), (), "dates/impossible", True),
        (("dates",), (), "datestamps/impossible", False),
        (("facts",), (), "dates/impossible", False),
        ((), ("dates",), "dates/impossible", False),
        (("dates/impossible",), ("dates",), "dates/impossible", True),
        (("dates",), ("dates/impossible",), "dates/impossible", False),
        (("dates",), ("dates",), "dates/impossible", False),
        (("facts",), (), "reading/undecodable", True),
        ((), ("reading",), "reading/undecodable", False),
    ],
)
def test_an_id_outweighs_a_family_and_ignoring_outweighs_selecting(
    select: tuple[str, ...], ignore: tuple[str, ...], rule: str, *, is_wanted: bool
) -> None:
    selection = Selection(SETTINGS._replace(select=select, ignore=ignore), "a.md")
    assert selection.wants(rule) is is_wanted


def test_a_glob_of_paths_ignores_in_its_files_only() -> None:
    settings = SETTINGS._replace(per_file_ignores=(("docs/old/*.md", ("dates",)),))
    assert not Selection(settings, "site/docs/old/a.md", root="site").wants("dates/impossible")
    assert Selection(settings, "site/docs/new/a.md", root="site").wants("dates/impossible")


def test_findings_below_the_least_confidence_are_dropped() -> None:
    selection = Selection(SETTINGS._replace(min_confidence="medium"), "a.md")
    findings = [replace(FOUND, confidence=confidence) for confidence in Confidence]
    assert [each.confidence for each in selection.apply(findings)] == [Confidence.MEDIUM, Confidence.HIGH]


def test_levels_are_set_by_id_before_family() -> None:
    settings = SETTINGS._replace(levels=(("dates/impossible", "note"), ("dates", "warning")))
    other = replace(FOUND, rule="dates/weekday-mismatch")
    levels = [each.level for each in Selection(settings, "a.md").apply([FOUND, other])]
    assert levels == [Level.NOTE, Level.WARNING]
