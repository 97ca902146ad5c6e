"""Which findings comments hide, and what is said of comments that hide none."""

from dataclasses import replace

from factlint.engine.select import Selection
from factlint.engine.settings import Settings
from factlint.engine.suppress import Suppressed, suppress
from factlint.model.directive import Directive
from factlint.model.document import Span
from factlint.model.finding import Finding

from .findings import SETTINGS, TODAY, finding_at, plain_document

TEXT = "<!-- x -->\n\nOn 30 February. On 31 June.\n\nOn 30 February again."
COMMENT = Span(0, 10)
FIRST_BLOCK = Span(12, 40)
FEBRUARY = finding_at(TEXT, "30 February")
JUNE = finding_at(TEXT, "31 June", "dates/weekday-mismatch")
LATER = finding_at(TEXT, "30 February", nth=2)


def parted(directive: Directive, *findings: Finding, settings: Settings = SETTINGS) -> Suppressed:
    document = replace(plain_document(TEXT), directives=(directive,))
    return suppress(document, findings, settings, Selection(settings, "a.md"))


def complaints(result: Suppressed) -> list[tuple[str, str, str]]:
    return [(each.rule, each.message, each.text) for each in result.unhelpful]


def test_a_comment_hides_the_findings_of_its_block_and_rules() -> None:
    result = parted(Directive(COMMENT, ("dates/impossible",), FIRST_BLOCK), FEBRUARY, JUNE, LATER)
    assert result == Suppressed(kept=(JUNE, LATER), hidden=(FEBRUARY,), unhelpful=())


def test_a_comment_without_rules_hides_all_and_one_without_block_the_whole_file() -> None:
    assert parted(Directive(COMMENT, (), FIRST_BLOCK), FEBRUARY, JUNE, LATER).kept == (LATER,)
    assert parted(Directive(COMMENT, ("dates",)), FEBRUARY, JUNE, LATER).kept == ()


def test_a_comment_with_an_unknown_id_names_the_nearest() -> None:
    ((_, message, _),) = complaints(parted(Directive(COMMENT, ("dates/imposible",), FIRST_BLOCK), FEBRUARY))
    assert message.endswith('no check has the id or family "dates/imposible"; did you mean "dates/impossible"?')


def test_a_comment_that_hides_nothing_is_a_finding() -> None:
    result = parted(Directive(COMMENT, ("dates/impossible",), FIRST_BLOCK), JUNE)
    message = "nothing to suppress: no finding of dates/impossible here"
    assert complaints(result) == [("suppressions/unused", message, "<!-- x -->")]


def test_a_comment_is_not_called_unused_when_the_run_did_not_look() -> None:
    directive = Directive(COMMENT, ("dates/impossible",), FIRST_BLOCK)
    for settings in (
        SETTINGS._replace(select=("facts",)),
        SETTINGS._replace(ignore=("dates",)),
        SETTINGS._replace(rules=()),
        SETTINGS._replace(min_confidence="high"),
    ):
        assert complaints(parted(directive, settings=settings)) == []


def test_an_expired_comment_hides_nothing_and_is_a_finding_from_its_day_on() -> None:
    directive = Directive(COMMENT, (), FIRST_BLOCK, until=TODAY)
    result = parted(directive, FEBRUARY)
    assert result.kept == (FEBRUARY,)
    assert complaints(result) == [
        ("suppressions/expired", "this suppression expired on 2026-03-01", "<!-- x -->")
    ]
    assert parted(replace(directive, until=TODAY + 1), FEBRUARY).kept == ()


def test_a_comment_that_cannot_be_read_hides_nothing_and_says_why() -> None:
    result = parted(Directive(COMMENT, problem="write ignore"), FEBRUARY)
    assert result.kept == (FEBRUARY,)
    assert complaints(result) == [("suppressions/malformed", "write ignore", "<!-- x -->")]
