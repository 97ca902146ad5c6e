"""`factlint extract`: what was read, one mention per line, for debugging and for other tools."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator

from factlint.interfaces import options as shared
from factlint.interfaces.analyses import analyses
from factlint.interfaces.exits import CLEAN
from factlint.interfaces.output import write
from factlint.interfaces.parser import Parser
from factlint.interfaces.requests import requests
from factlint.model.analysis import Analysis
from factlint.reporting.programs.mentions import mention_records
from factlint.reporting.terminal.mention_lines import mention_lines


def add_arguments(parser: Parser) -> None:
    shared.add_paths(parser)
    parser.add_argument("--explain", action="store_true", help="add the rules that built each value and claim")
    shared.add_rule_base(parser)
    shared.add_configuration(parser)
    shared.add_dates(parser)
    shared.add_cache(parser)
    shared.add_format(parser, ("jsonl", "text"))


def run(options: argparse.Namespace) -> int:
    found = (analysis for request in requests(options) for analysis in analyses(request))
    lines = _json_lines if options.format == "jsonl" else _text_lines
    write((line for analysis in found for line in lines(analysis, options)), output=options.output)
    return CLEAN


def _json_lines(analysis: Analysis, options: argparse.Namespace) -> Iterator[str]:
    for record in mention_records(analysis, is_explained=options.explain):
        yield json.dumps(record, ensure_ascii=False) + "\n"


def _text_lines(analysis: Analysis, options: argparse.Namespace) -> Iterator[str]:
    records = mention_records(analysis, is_explained=options.explain)
    return mention_lines(records, analysis.document.source)
