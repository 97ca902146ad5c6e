"""`factlint rules new`: a pack to begin with, that passes its own test."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from factlint.engine.errors import UsageError
from factlint.interfaces.clock import today
from factlint.interfaces.exits import CLEAN
from factlint.interfaces.output import write
from factlint.interfaces.parser import Parser
from factlint.values.days import iso_date

_TEMPLATE = """\
# A rule pack: what is true, and how texts name it. `factlint rules test {path}` runs its examples.
factlint: 1
pack: {name}
title: {title}
reviewed: {day}                # when a person last held the pack against its sources

entities:
  eiffel-tower:                       # the example: replace it
    kind: structure                   # person | organization | place | event | work | product | any noun
    names: [Eiffel Tower, "tour Eiffel"]   # the first is the preferred one
    nouns: [tower]                    # "the tower" may mean it, once it has been named
    facts:
      opened:
        value: 1889-03-31             # EDTF: 1889, 1889-03, 1889-03-31
        source: https://www.toureiffel.paris/en/the-monument/history
        examples:
          flags:  ["The Eiffel Tower opened in ⟦March 1898⟧."]
          passes: ["The Eiffel Tower opened in 1889."]
"""


def add_arguments(parser: Parser) -> None:
    parser.add_argument("pack", metavar="PACK", help="a name, for rules/NAME.yaml, or the path of a .yaml file")


def run(options: argparse.Namespace) -> int:
    path = _path(options.pack)
    name = path.stem
    text = _TEMPLATE.format(
        path=path, name=name, title=name.replace("-", " ").capitalize(), day=iso_date(today(None))
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        raise UsageError(f"{path} exists already") from None
    write([f"{path} is written; factlint rules test {path} runs its examples\n"])
    return CLEAN


def _path(pack: str) -> Path:
    path = Path(pack) if pack.endswith((".yaml", ".yml")) else Path("rules") / f"{pack}.yaml"
    if not re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", path.stem):
        raise UsageError(
            f'"{path.stem}" is no name for a pack; use small letters, digits, hyphens, as in my-facts'
        )
    return path
