"""Running the examples of rule packs: `factlint rules test`."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from factlint.engine.examine import make_examiner
from factlint.engine.lint import Linter
from factlint.engine.settings import Settings
from factlint.knowledge.base import KnowledgeBase, open_rule_base
from factlint.knowledge.examples import Example
from factlint.knowledge.rule_files import rule_files
from factlint.model.claim import Place
from factlint.model.document import Span
from factlint.model.finding import Finding, Level
from factlint.values.dataclass import dataclass

_NAME = "example.txt"
"""The path under which examples are linted: plain text."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """An example, and what was found in it."""

    fact: str
    """`pack/entity#property`."""
    place: Place
    text: str
    """The example without its ⟦ ⟧."""
    expected: tuple[Span, ...]
    """The marked places in `text`; none for a text that must pass."""
    missed: tuple[Span, ...] = ()
    unexpected: tuple[Finding, ...] = ()

    @property
    def is_passed(self) -> bool:
        return not self.missed and not self.unexpected


@dataclass(frozen=True, slots=True)
class RulesTest:
    outcomes: tuple[Outcome, ...]
    """In the order of the packs."""
    untested: tuple[str, ...]
    """Ids of facts without an example."""
    unsayable: tuple[str, ...]
    """Ids of facts whose property no cue expresses, so that no text can contradict them."""
    reviewed_later: tuple[str, ...]
    """Paths of packs whose `reviewed` is a day after today: until then all their open facts would hold."""

    @property
    def is_passed(self) -> bool:
        return not self.reviewed_later and all(outcome.is_passed for outcome in self.outcomes)


def run_examples(
    packs: Sequence[str], *, settings: Settings, root: str = ".", cache_dir: str | None = None
) -> RulesTest:
    """Lint every example of the packs, with these packs in force; no packs means those of the settings.

    Packs that these use are in force but not tested. Raises `knowledge.problems.PackErrors`.
    """
    settings = settings._replace(rules=tuple(packs) or settings.rules)
    base = open_rule_base(settings.rules, root=root, cache_dir=cache_dir)
    linter = Linter(settings, make_examiner(base, settings).examine, root=root)
    files = {file.path for file in rule_files(settings.rules, root).chosen}
    return RulesTest(
        tuple(_outcome(example, linter) for example in base.examples() if example.place.path in files),
        tuple(fact for fact in base.untested_facts() if _is_in(fact, base, files)),
        tuple(fact for fact in base.unsayable_facts() if _is_in(fact, base, files)),
        tuple(path for path in base.packs_reviewed_after(settings.today) if path in files),
    )


def _outcome(example: Example, linter: Linter) -> Outcome:
    """Compare an example with its findings: each mark needs a finding of exactly its span; notes elsewhere are
    allowed.
    """
    findings = linter.lint_text(_NAME, example.text).report.findings
    found = {finding.span for finding in findings}
    return Outcome(
        fact=example.of,
        place=example.place,
        text=example.text,
        expected=example.spans,
        missed=tuple(span for span in example.spans if span not in found),
        unexpected=tuple(
            finding
            for finding in findings
            if finding.span not in example.spans and finding.level is not Level.NOTE
        ),
    )


def _is_in(fact: str, base: KnowledgeBase, files: Collection[str]) -> bool:
    """Whether the fact of this id is in one of these files."""
    entity = fact.partition("#")[0]
    return any(each.id == fact and each.place and each.place.path in files for each in base.facts(entity))
