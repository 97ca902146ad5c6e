"""The analyses of the documents of a request."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import partial

from factlint.engine.dating import dated
from factlint.engine.examine import Examination, Examiner, make_examiner
from factlint.engine.files.documents import Documents
from factlint.engine.files.inputs import Input, find_inputs
from factlint.engine.git.dates import GitDates
from factlint.engine.request import Request
from factlint.knowledge.base import KnowledgeBase, open_rule_base
from factlint.model.analysis import Analysis
from factlint.model.document import Document
from factlint.model.rule_base import RuleBase
from factlint.reading.source import Source, Unreadable, decode


def analyses(request: Request) -> Iterator[Analysis]:
    """An analysis of each document that can be read; the others are reported on stderr. Raises `UsageError` and
    `PackErrors`.
    """
    reader = _examiner(request, _rules(request)).reader
    yield from map(reader.read, _documents(request))


def examinations(request: Request) -> Iterator[tuple[Examination, RuleBase]]:
    """The same, with claims judged and checks run, and the rule base used."""
    rules = _rules(request)
    examiner = _examiner(request, rules)
    for document in _documents(request):
        yield examiner.examine(document), rules


def _examiner(request: Request, rules: RuleBase) -> Examiner:
    return make_examiner(rules, request.settings, cache_dir=request.cache_dir)


def _rules(request: Request) -> KnowledgeBase:
    return open_rule_base(request.settings.rules, root=request.root, cache_dir=request.cache_dir)


def _documents(request: Request) -> Iterator[Document]:
    inputs = find_inputs(request).inputs
    texts = Documents.of(request.settings, request.root)
    git_dates = GitDates(each.name for each in inputs if each.is_file)
    for each in inputs:
        source = _source(each)
        if source is not None:
            git_date = partial(git_dates.date, each.name) if each.is_file else _unknown
            yield dated(texts.read(each.name, source), option=request.settings.document_date, git_date=git_date)


def _unknown() -> None:
    """The git date of a text that is not a file."""


def _source(document: Input) -> Source | None:
    try:
        return decode(document.read())
    except (OSError, Unreadable) as error:
        sys.stderr.write(f"factlint: {document.name}: {getattr(error, 'strerror', None) or error}\n")
        return None
