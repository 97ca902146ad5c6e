"""`factlint rules new`: a starter pack that passes its own test."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from factlint.engine.errors import UsageError
from factlint.interfaces.clock import today
from factlint.interfaces.exits import CLEAN
from factlint.interfaces.output import write
from factlint.interfaces.parser import Parser
from factlint.interfaces.starters import pack_starter
from factlint.knowledge.rule_files import shipped_packs
from factlint.values.days import iso_date


def add_arguments(parser: Parser) -> None:
    parser.add_argument("pack", metavar="PACK", help="a name, for rules/NAME.yaml, or the path of a .yaml file")


def run(options: argparse.Namespace) -> int:
    path = _path(options.pack)
    text = pack_starter(path, day=iso_date(today(None)))
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        raise UsageError(f"{path} exists already") from None
    note = f"; it takes the place of the shipped {path.stem}" if path.stem in shipped_packs() else ""
    write(
        [
            f"{path} is written{note}\n",
            f"Next: factlint rules test {path}      runs its examples\n",
            f"      factlint check --rules shipped --rules {path}      uses it; so does `rules` in factlint.toml\n",
        ]
    )
    return CLEAN


def _path(pack: str) -> Path:
    path = Path(pack) if pack.endswith((".yaml", ".yml")) else Path("rules") / f"{pack}.yaml"
    if not re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", path.stem):
        raise UsageError(
            f'"{path.stem}" cannot be the name of a pack; use small letters, digits, hyphens, as in my-facts'
        )
    return path
