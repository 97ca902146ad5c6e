"""`factlint rules schema`: the JSON Schema of packs, for completion in editors."""

from __future__ import annotations

import argparse

from factlint.interfaces.exits import CLEAN
from factlint.interfaces.output import write
from factlint.interfaces.parser import Parser
from factlint.knowledge.format.json_schema import json_schema


def add_arguments(parser: Parser) -> None:
    parser.add_argument("--output", metavar="FILE", help="write to this file instead of standard output")


def run(options: argparse.Namespace) -> int:
    write([json_schema()], output=options.output)
    return CLEAN
