"""The spaCy component `factlint`: findings as spans.

nlp = spacy.blank("en")
nlp.add_pipe("factlint", config={"rules": ["shipped", "rules/bridges.yaml"], "document_date": "2025-12-02"})
doc = nlp("The Tay Bridge opened in 1887.")
for span in doc.spans["factlint"]:
    print(span.text, span.label_, span._.finding.message)
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from spacy.language import Language
from spacy.tokens import Doc, Span

from factlint.engine.cache.stored import read_findings, write_findings
from factlint.engine.lint import Linter
from factlint.engine.settings import Settings
from factlint.interfaces.python_face import linter_of, settings_of
from factlint.model.finding import Finding

SPANS_KEY = "factlint"
FINDING_EXTENSION = "finding"
"""`span._.finding` is the `Finding`; its own `span` counts the characters of the doc's text."""


class FindingComponent:
    """Puts the findings in a doc's text, read as plain text, into `doc.spans["factlint"]`.

    A span's `label_` is the id of its check. Spans are as wide as the tokens that hold what is wrong.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def __reduce__(self) -> tuple[type[FindingComponent], tuple[Settings]]:
        """Pickled without the rule base, which each process opens for itself."""
        return FindingComponent, (self._settings,)

    @cached_property
    def _linter(self) -> Linter:
        return linter_of(self._settings)

    def __call__(self, doc: Doc) -> Doc:
        report = self._linter.lint_text("doc.txt", doc.text).report
        doc.spans[SPANS_KEY] = list(_spans(doc, report.findings))
        return doc


@Language.factory(
    "factlint",
    assigns=["doc.spans"],
    default_config={
        "rules": None,
        "document_date": None,
        "today": None,
        "select": [],
        "ignore": [],
        "min_confidence": "low",
    },
)
def make_finding_component(
    nlp: Language,  # noqa: ARG001 - spaCy passes it and the name by name
    name: str,  # noqa: ARG001
    rules: Sequence[str] | None,
    document_date: str | None,
    today: str | None,
    select: Sequence[str],
    ignore: Sequence[str],
    min_confidence: str,
) -> FindingComponent:
    """The component; the configuration has the meanings and the errors of the arguments of `lint_text`."""
    if not Span.has_extension(FINDING_EXTENSION):
        Span.set_extension(FINDING_EXTENSION, getter=_finding)
    return FindingComponent(settings_of(rules, document_date, today, select, ignore, min_confidence))


def _spans(doc: Doc, findings: Sequence[Finding]) -> Iterator[Span]:
    for finding in findings:
        span = doc.char_span(finding.span.start, finding.span.end, label=finding.rule, alignment_mode="expand")
        if span is not None:
            doc.user_data[_key(span)] = write_findings([finding])
            yield span


def _finding(span: Span) -> Finding | None:
    """The finding that a span marks. It is kept as text, so that docs can be stored and sent to other processes."""
    written = span.doc.user_data.get(_key(span))
    return read_findings(written)[0] if written else None


def _key(span: Span) -> str:
    """Where `doc.user_data` keeps the finding of a span."""
    return f"{FINDING_EXTENSION} {span.label_} {span.start} {span.end}"
