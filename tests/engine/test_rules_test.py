"""Which examples of a pack pass, and how the others fail."""

from pathlib import Path

import pytest

from factlint.engine.rules_test import RulesTest, run_examples
from factlint.knowledge.problems import PackErrors
from factlint.model.document import Span

from .findings import SETTINGS

PACK = """\
factlint: 1
pack: treaties
entities:
  pact:
    names: [Lakeside Pact]
    source: https://example.org/pact
    facts:
      signed:
        value: 1949-04-04
        examples:
          flags: [EXAMPLE]
          passes: ["The Lakeside Pact was signed in April 1949."]
      in-force:
        value: 1949-08-24
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def outcome_of(flags: str) -> RulesTest:
    Path("treaties.yaml").write_text(PACK.replace("EXAMPLE", f'"{flags}"'), encoding="utf-8")
    return run_examples(["treaties.yaml"], settings=SETTINGS)


def test_an_example_passes_when_exactly_its_marked_places_are_reported() -> None:
    result = outcome_of("The Lakeside Pact was signed in ⟦1951⟧.")
    assert [outcome.is_passed for outcome in result.outcomes] == [True, True]
    assert {outcome.fact for outcome in result.outcomes} == {"treaties/pact#signed"}
    assert result.outcomes[0].place.line == 11
    assert result.untested == ("treaties/pact#in-force",)


def test_a_marked_place_that_is_not_reported_is_missed() -> None:
    (flags, _passes) = outcome_of("The Lakeside Pact was signed in ⟦1949⟧.").outcomes
    assert (flags.is_passed, flags.missed, flags.unexpected) == (False, (Span(32, 36),), ())
    assert flags.text == "The Lakeside Pact was signed in 1949."


def test_a_finding_at_another_place_is_unexpected() -> None:
    (flags, _passes) = outcome_of("The Lakeside ⟦Pact⟧ was signed in 1951.").outcomes
    assert flags.missed == (Span(13, 17),)
    assert [finding.text for finding in flags.unexpected] == ["1951"]


def test_a_pack_that_cannot_be_read_is_an_error_with_its_place() -> None:
    with pytest.raises(PackErrors, match=r"treaties\.yaml:11:"):
        outcome_of("nothing is marked")
