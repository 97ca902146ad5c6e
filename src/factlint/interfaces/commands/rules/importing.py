"""`factlint rules import`: a pack from a table, from Wikidata entities, or from reviews of claims."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

from factlint.engine.errors import UsageError
from factlint.interfaces.commands.rules import conversion
from factlint.interfaces.commands.rules.conversion import CLAIM_REVIEW, TABLE, WIKIDATA
from factlint.interfaces.exits import CLEAN
from factlint.interfaces.parser import Parser
from factlint.knowledge.imports.claim_review import import_reviews
from factlint.knowledge.imports.pack_text import Converted
from factlint.knowledge.imports.slugs import slug
from factlint.knowledge.imports.table import import_table
from factlint.knowledge.imports.wikidata import import_entities

_REVIEW_SIGN = "claimReviewed"


def add_arguments(parser: Parser) -> None:
    parser.add_argument("file", metavar="FILE", help="what to import, or - for standard input")
    conversion.add_form(
        parser,
        "--from",
        "what the file holds (default: a .csv or .tsv is a table; JSON shows by itself what it is)",
    )
    conversion.add_columns(
        parser,
        "what a column of a table holds: id, names, kind, source, a property, PROPERTY.from …; may be repeated "
        "(default: what the headings say)",
    )
    parser.add_argument("--pack", metavar="NAME", help="the name of the pack (default: that of the file)")
    conversion.add_language_and_output(parser)


def run(options: argparse.Namespace) -> int:
    text = conversion.given_text(options.file)
    try:
        converted = _converted(text, Path(options.file).suffix.lower(), options)
    except ValueError as error:
        raise UsageError(f"{options.file}: {error}") from None
    conversion.write_converted(converted, output=options.output)
    return CLEAN


def _converted(text: str, suffix: str, options: argparse.Namespace) -> Converted:
    """The converted pack; raises `ValueError` for a file with other content than expected."""
    pack = options.pack or slug(Path(options.output or options.file).stem) or "imported"
    match options.kind or _kind(text, suffix):
        case "table":
            delimiter = conversion.delimiter_of(suffix)
            return import_table(text, _columns(options.column, text, delimiter), pack=pack, delimiter=delimiter)
        case "wikidata":
            return import_entities(text, pack=pack, language=options.language)
        case _:
            return import_reviews(text, pack=pack)


def _kind(text: str, suffix: str) -> str:
    if conversion.is_table(suffix) or not text.lstrip().startswith(("{", "[")):
        return TABLE
    return CLAIM_REVIEW if _REVIEW_SIGN in text else WIKIDATA


def _columns(given: list[str], text: str, delimiter: str) -> Mapping[str, str]:
    """Heading → what its column contains."""
    if given:
        return conversion.mapping(given)
    import csv  # noqa: PLC0415 - only for tables that describe themselves

    headings = next(csv.reader(text.splitlines()[:1], delimiter=delimiter), [])
    return {heading: _content_of(heading) for heading in headings}


def _content_of(heading: str) -> str:
    """What a heading says of its column: "Name" is `names`, "Founded" the property `founded`."""
    word = heading.strip().lower().replace(" ", "-")
    return "names" if word == "name" else word
