"""`factlint server`: the language server, over standard input and output."""

from __future__ import annotations

import argparse
import os
import sys

from factlint.interfaces import options as shared
from factlint.interfaces.parser import Parser
from factlint.interfaces.server.connection import serve
from factlint.interfaces.server.projects import Projects


def add_arguments(parser: Parser) -> None:
    shared.add_rule_base(parser)
    shared.add_configuration(parser)
    shared.add_selection(parser)
    shared.add_dates(parser)
    shared.add_cache(parser)
    parser.add_argument(
        "--stdio", action="store_true", help="the default, and the only way; editors ask for it"
    )


def run(options: argparse.Namespace) -> int:
    """Serve; standard output is for messages alone, so anything else written in this process goes to stderr."""
    sent = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    with sent:
        return serve(Projects(options), sys.stdin.buffer, sent)
