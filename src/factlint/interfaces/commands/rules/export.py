"""`factlint rules export`: a pack as a table, as Wikidata entities, or as reviews of claims."""

from __future__ import annotations

import argparse
from pathlib import Path

from factlint.engine.errors import UsageError
from factlint.interfaces.commands.rules import conversion
from factlint.interfaces.commands.rules.conversion import CLAIM_REVIEW, TABLE, WIKIDATA
from factlint.interfaces.exits import CLEAN
from factlint.interfaces.parser import Parser
from factlint.knowledge.imports.claim_review import export_reviews
from factlint.knowledge.imports.pack_text import Converted
from factlint.knowledge.imports.table_export import export_table
from factlint.knowledge.imports.wikidata_export import export_entities


def add_arguments(parser: Parser) -> None:
    parser.add_argument("file", metavar="PACK", help="the .yaml file of the pack, or - for standard input")
    conversion.add_form(
        parser, "--to", "what to make (default: a table for an --output that ends with .csv or .tsv)"
    )
    conversion.add_columns(
        parser, "a column of the table, as for import; may be repeated (default: one for everything there is)"
    )
    conversion.add_language_and_output(parser)


def run(options: argparse.Namespace) -> int:
    converted = _converted(conversion.given_text(options.file), options)
    conversion.write_converted(converted, output=options.output)
    return CLEAN


def _converted(text: str, options: argparse.Namespace) -> Converted:
    suffix = Path(options.output or "").suffix.lower()
    match options.kind or _kind(suffix):
        case "table":
            columns = conversion.mapping(options.column) or None
            return export_table(text, columns, delimiter=conversion.delimiter_of(suffix), path=options.file)
        case "wikidata":
            from factlint.knowledge.base import open_rule_base  # noqa: PLC0415 - only this form asks for properties

            return export_entities(
                text, open_rule_base(()).properties(), language=options.language, path=options.file
            )
        case _:
            return export_reviews(text, path=options.file)


def _kind(suffix: str) -> str:
    if conversion.is_table(suffix):
        return TABLE
    raise UsageError(f"say what to make: --to {TABLE}, --to {WIKIDATA} or --to {CLAIM_REVIEW}")
