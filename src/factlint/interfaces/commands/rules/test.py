"""`factlint rules test`: run the examples of packs."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator, Sequence

from factlint.engine.rules_test import Outcome, RulesTest, run_examples
from factlint.engine.settings import SHIPPED_RULES, Settings
from factlint.interfaces import options as shared
from factlint.interfaces.cache_folder import cache_folder
from factlint.interfaces.clock import today
from factlint.interfaces.commands.rules.packs import add_packs
from factlint.interfaces.configuration import Configuration
from factlint.interfaces.exits import CLEAN, FINDINGS
from factlint.interfaces.output import write
from factlint.interfaces.parser import Parser
from factlint.interfaces.requests import configuration_in_force
from factlint.reporting.cells import visible
from factlint.reporting.counts import counted

_SHOWN = 10


def add_arguments(parser: Parser) -> None:
    add_packs(parser)
    parser.add_argument("--verbose", "-v", action="store_true", help="list every fact without an example")
    shared.add_configuration(parser)
    shared.add_cache(parser)
    shared.add_today(parser)


def run(options: argparse.Namespace) -> int:
    found = configuration_in_force(options)
    result = run_examples(
        options.packs or _own_packs(found),
        settings=Settings(today=today(options.today), rules=found.rules or SHIPPED_RULES),
        root="." if options.packs else found.folder,
        cache_dir=None if options.no_cache else cache_folder(found),
    )
    write(f"{line}\n" for line in _lines(result, is_verbose=options.verbose))
    return CLEAN if result.is_passed else FINDINGS


def _own_packs(found: Configuration) -> tuple[str, ...]:
    """The project's own packs among the configured ones: shipped packs were tested before they shipped."""
    return tuple(rule for rule in found.rules or () if os.path.exists(os.path.join(found.folder, rule)))


def _lines(result: RulesTest, *, is_verbose: bool) -> Iterator[str]:
    for path in result.reviewed_later:
        yield f"{path}: `reviewed` is a day to come, and until then its open facts would hold; write a past day"
    for outcome in result.outcomes:
        if not outcome.is_passed:
            yield from _failure(outcome)
    yield from _list("without an example", result.untested, is_verbose=is_verbose)
    yield from _list("that no cue can say", result.unsayable, is_verbose=is_verbose)
    passed = sum(outcome.is_passed for outcome in result.outcomes)
    failed = len(result.outcomes) - passed
    yield f"{counted(len(result.outcomes), 'example')}: {passed} passed, {failed} failed"


def _failure(outcome: Outcome) -> Iterator[str]:
    place = outcome.place
    yield f"{place.path}:{place.line}:{place.column}  {outcome.fact}"
    yield f"  {visible(outcome.text)}"
    for span in outcome.missed:
        yield f"    must be reported, and is not: “{visible(outcome.text[span.start : span.end])}”"
    for finding in outcome.unexpected:
        yield f"    must not be reported, and is: “{visible(finding.text)}” ({finding.rule}: {finding.message})"


def _list(kind: str, facts: Sequence[str], *, is_verbose: bool) -> Iterator[str]:
    if not facts:
        return
    yield f"{counted(len(facts), 'fact')} {kind}:"
    shown = facts if is_verbose else facts[:_SHOWN]
    yield from (f"  {fact}" for fact in shown)
    if len(shown) < len(facts):
        yield f"  … and {len(facts) - len(shown)} more (--verbose lists them all)"
