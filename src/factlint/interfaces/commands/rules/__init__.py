"""`factlint rules`: start, test, show, import and export rule packs; one module for each action."""

from __future__ import annotations

import argparse
from importlib import import_module

from factlint.interfaces.parser import Parser

TYPE_CHECKING = False  # typing itself is not needed to run
if TYPE_CHECKING:
    from factlint.interfaces.cli import Command

ACTIONS = {
    "test": "run the examples of packs, and name the facts without any",
    "show": "list what packs hold: units, entities, facts",
    "schema": "print the JSON Schema of packs, for completion in editors",
    "import": "make a pack from a table, from Wikidata entities, or from reviews of claims",
    "export": "turn a pack into a table, Wikidata entities, or reviews of claims",
    "new": "start a pack, with one entity to begin with",
}
"""Action → its purpose. Its module is `<action>.py` beside this one, except for `import`, a keyword of Python."""


def add_arguments(parser: Parser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    for name, purpose in ACTIONS.items():
        _module(name).add_arguments(
            actions.add_parser(name, help=purpose, description=f"{purpose[0].upper()}{purpose[1:]}.")
        )


def run(options: argparse.Namespace) -> int:
    return _module(options.action).run(options)


def _module(action: str) -> Command:
    module: Command = import_module(f"{__name__}.{'importing' if action == 'import' else action}")
    return module
