"""`factlint rules export`: a pack as a table, as Wikidata entities, or as reviews of claims."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path

from factlint.engine.errors import UsageError
from factlint.interfaces.commands.rules.importing import CLAIM_REVIEW, TABLE, WIKIDATA, delimiter_of, mapping
from factlint.interfaces.exits import CLEAN
from factlint.interfaces.groups import STDIN
from factlint.interfaces.output import write
from factlint.interfaces.parser import Parser
from factlint.knowledge.imports.claim_review import export_reviews
from factlint.knowledge.imports.pack_text import Converted
from factlint.knowledge.imports.table_export import export_table
from factlint.knowledge.imports.wikidata_export import export_entities


def add_arguments(parser: Parser) -> None:
    parser.add_argument("file", metavar="PACK", help="the .yaml file of the pack, or - for standard input")
    parser.add_argument(
        "--to",
        dest="kind",
        choices=(TABLE, WIKIDATA, CLAIM_REVIEW),
        help="what to make (default: a table for an --output that ends with .csv or .tsv)",
    )
    parser.add_argument(
        "--column",
        action="append",
        default=[],
        metavar="HEADING=WHAT",
        help="a column of the table, as for import; may be repeated (default: one for everything there is)",
    )
    parser.add_argument(
        "--language", default="en", metavar="CODE", help="of the names in Wikidata (default: en)"
    )
    parser.add_argument("--output", metavar="FILE", help="write to this file instead of standard output")


def run(options: argparse.Namespace) -> int:
    """Export; what could not be converted is reported on stderr."""
    text = sys.stdin.read() if options.file == STDIN else Path(options.file).read_text("utf-8-sig")
    converted = _converted(text, options)
    sys.stderr.writelines(f"factlint: left out: {note}\n" for note in converted.notes)
    write([converted.text], output=options.output)
    return CLEAN


def _converted(text: str, options: argparse.Namespace) -> Converted:
    suffix = Path(options.output or "").suffix.lower()
    match options.kind or _kind(suffix):
        case "table":
            return export_table(
                text, _columns(options.column), delimiter=delimiter_of(suffix), path=options.file
            )
        case "wikidata":
            from factlint.knowledge.base import open_rule_base  # noqa: PLC0415 - only this form asks for properties

            return export_entities(
                text, open_rule_base(()).properties(), language=options.language, path=options.file
            )
        case _:
            return export_reviews(text, path=options.file)


def _kind(suffix: str) -> str:
    if suffix in (".csv", ".tsv"):
        return TABLE
    raise UsageError(f"say what to make: --to {TABLE}, --to {WIKIDATA} or --to {CLAIM_REVIEW}")


def _columns(given: list[str]) -> Mapping[str, str] | None:
    return mapping(given) if given else None
