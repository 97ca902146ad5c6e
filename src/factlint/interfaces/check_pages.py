"""Pages of checks: the docstring of the module, its examples, and the kind of fix that these show."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from factlint.checks import CHECKS
from factlint.checks.api import Check, Flags, Passes
from factlint.engine.examine import examine
from factlint.engine.settings import Settings
from factlint.knowledge.base import open_rule_base
from factlint.model.document import Document, DocumentDate
from factlint.model.finding import Applicability, Finding
from factlint.reading.readers import read
from factlint.reporting.check_page import CheckPage, PageExample
from factlint.values.dataclass import replace
from factlint.values.edtf import parse
from factlint.values.regex import regex

_MARKS = regex("[⟦⟧]")
_TODAY = parse("2026-01-01").days.low
"""A fixed day, so that pages do not change with the clock."""


def check_page(rule: str, *, is_fix_wanted: bool = True) -> CheckPage:
    """The page of a check; raises `KeyError` for an unknown id.

    Its kind of fix is found by running its examples, which takes a while.
    """
    check = CHECKS[rule]
    return CheckPage(
        rule=rule,
        docstring=check.__doc__ or "",
        level=check.LEVEL,
        fix=_fix(rule, check) if is_fix_wanted else None,
        flags=[_example(example) for example in check.EXAMPLES if isinstance(example, Flags)],
        passes=[_example(example) for example in check.EXAMPLES if isinstance(example, Passes)],
    )


def _example(example: Flags | Passes) -> PageExample:
    fixed = example.fixed if isinstance(example, Flags) else None
    return PageExample(example.text, fixed, example.date, example.rules, example.beside, example.horizon)


def _fix(rule: str, check: Check) -> Applicability | None:
    """The safest fix that the check offers in its examples."""
    offered: set[Applicability] = set()
    for example in check.EXAMPLES:
        if isinstance(example, Flags) and example.fixed is not None and Applicability.SAFE not in offered:
            offered |= {fix.applicability for finding in _findings(rule, example) for fix in finding.fixes}
    return min(offered, key=list(Applicability).index, default=None)


def _findings(rule: str, example: Flags) -> Iterator[Finding]:
    with TemporaryDirectory() as folder:
        packs = _packs(example.rules, Path(folder))
        rules = open_rule_base(packs)
        settings = Settings(today=int(_TODAY or 0), rules=packs)
        examination = examine(_document(example), rules, settings)
        yield from (finding for finding in examination.findings if finding.rule == rule)


def _packs(rules: str | None, folder: Path) -> tuple[str, ...]:
    if rules is None:
        return ()
    pack = folder / "example.yaml"
    pack.write_text(f"factlint: 1\npack: example\nentities:{rules}", encoding="utf-8")
    return (str(pack),)


def _document(example: Flags) -> Document:
    document = read(f"example.{example.format}", _MARKS.sub("", example.text))
    if example.date is None:
        return document
    return replace(document, date=DocumentDate(parse(example.date), "example"))
