"""The packs that an action of `rules` works on."""

from __future__ import annotations

from factlint.interfaces.parser import Parser


def add_packs(parser: Parser) -> None:
    parser.add_argument(
        "packs",
        nargs="*",
        metavar="PACK",
        help="packs by path or by name (default: those of the configuration; all that ship where it names none)",
    )
