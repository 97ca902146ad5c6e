"""`factlint rules`: test, show and start rule packs. One module for each action."""

from __future__ import annotations

import argparse
from importlib import import_module

from factlint.interfaces.parser import Parser

ACTIONS = {
    "test": "run the examples of packs, and name the facts without any",
    "show": "what packs hold: entities, names, facts",
    "schema": "print the JSON Schema of packs, for completion in editors",
    "new": "start a pack, with one entity to begin with",
}
"""Action → what it does. Its module is `<action>.py` beside this one."""


def add_arguments(parser: Parser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    for name, purpose in ACTIONS.items():
        import_module(f"{__name__}.{name}").add_arguments(
            actions.add_parser(name, help=purpose, description=f"{purpose[0].upper()}{purpose[1:]}.")
        )


def run(options: argparse.Namespace) -> int:
    code: int = import_module(f"{__name__}.{options.action}").run(options)
    return code
