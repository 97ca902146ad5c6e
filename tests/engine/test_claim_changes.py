"""Which claims of two revisions are the same, changed, added or removed."""

from factlint.engine.claim_changes import claim_changes
from factlint.model.claim import Verdict
from factlint.model.claim_change import Change, ClaimAt
from factlint.model.span import Span

from .changes import shown


def claim(subject: str, value: str, *, path: str = "a.md", at: int = 0) -> ClaimAt:
    return ClaimAt(path, subject, "start", value, Span(at, at + len(value)), Verdict.UNKNOWN)


def test_claims_are_added_changed_and_removed() -> None:
    before = [claim("war", "2014"), claim("peace", "1995", at=10), claim("pact", "1949", at=20)]
    after = [claim("war", "2014", at=5), claim("pact", "1950", at=30), claim("treaty", "1648", at=9)]
    assert shown(claim_changes(before, after)) == [
        (Change.ADDED, None, "1648"),
        (Change.CHANGED, "1949", "1950"),
        (Change.REMOVED, "1995", None),
    ]


def test_a_claim_that_moves_to_another_place_or_document_is_no_change() -> None:
    assert claim_changes([claim("war", "2014")], [claim("war", "2014", path="b.md", at=7)]) == ()


def test_a_claim_made_twice_and_then_once_is_removed_once() -> None:
    before = [claim("war", "2014"), claim("war", "2014", at=9)]
    assert shown(claim_changes(before, before[:1])) == [(Change.REMOVED, "2014", None)]


def test_claims_of_one_document_are_paired_before_those_of_two() -> None:
    before = [claim("war", "2014", path="a.md"), claim("war", "2015", path="b.md")]
    after = [claim("war", "2016", path="b.md"), claim("war", "2017", path="c.md")]
    assert shown(claim_changes(before, after)) == [
        (Change.CHANGED, "2015", "2016"),
        (Change.CHANGED, "2014", "2017"),
    ]


def test_other_subjects_are_other_claims() -> None:
    assert shown(claim_changes([claim("war", "2014")], [claim("pact", "2015")])) == [
        (Change.ADDED, None, "2015"),
        (Change.REMOVED, "2014", None),
    ]
