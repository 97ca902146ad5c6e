"""`factlint rules import`: a pack from a table, from Wikidata entities, or from reviews of claims."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path

from factlint.engine.errors import UsageError
from factlint.interfaces.exits import CLEAN
from factlint.interfaces.groups import STDIN
from factlint.interfaces.output import write
from factlint.interfaces.parser import Parser
from factlint.knowledge.imports.claim_review import import_reviews
from factlint.knowledge.imports.pack_text import Converted
from factlint.knowledge.imports.slugs import slug
from factlint.knowledge.imports.table import import_table
from factlint.knowledge.imports.wikidata import import_entities

TABLE, WIKIDATA, CLAIM_REVIEW = "table", "wikidata", "claim-review"
_DELIMITERS = {".csv": ",", ".tsv": "\t"}
_REVIEW_SIGN = "claimReviewed"


def add_arguments(parser: Parser) -> None:
    parser.add_argument("file", metavar="FILE", help="what to import, or - for standard input")
    parser.add_argument(
        "--from",
        dest="kind",
        choices=(TABLE, WIKIDATA, CLAIM_REVIEW),
        help="what the file holds (default: a .csv or .tsv is a table; JSON shows by itself what it is)",
    )
    parser.add_argument(
        "--column",
        action="append",
        default=[],
        metavar="HEADING=WHAT",
        help="what a column of a table holds: id, names, kind, source, a property, PROPERTY.from …; may be repeated "
        "(default: what the headings say)",
    )
    parser.add_argument(
        "--language", default="en", metavar="CODE", help="of the names in Wikidata (default: en)"
    )
    parser.add_argument("--pack", metavar="NAME", help="the name of the pack (default: that of the file)")
    parser.add_argument("--output", metavar="FILE", help="write to this file instead of standard output")


def run(options: argparse.Namespace) -> int:
    """Import; what could not be converted is reported on stderr."""
    path = Path(options.file)
    try:
        text = (
            sys.stdin.buffer.read().decode("utf-8-sig")
            if options.file == STDIN
            else path.read_text("utf-8-sig")
        )
        converted = _converted(text, path.suffix.lower(), options)
    except ValueError as error:
        raise UsageError(f"{options.file}: {error}") from None
    sys.stderr.writelines(f"factlint: left out: {note}\n" for note in converted.notes)
    write([converted.text], output=options.output)
    return CLEAN


def _converted(text: str, suffix: str, options: argparse.Namespace) -> Converted:
    """The converted pack; raises `ValueError` for a file with other content than expected."""
    pack = options.pack or slug(Path(options.output or options.file).stem) or "imported"
    match options.kind or _kind(text, suffix):
        case "table":
            delimiter = delimiter_of(suffix)
            return import_table(text, _columns(options.column, text, delimiter), pack=pack, delimiter=delimiter)
        case "wikidata":
            return import_entities(text, pack=pack, language=options.language)
        case _:
            return import_reviews(text, pack=pack)


def _kind(text: str, suffix: str) -> str:
    if suffix in _DELIMITERS or not text.lstrip().startswith(("{", "[")):
        return TABLE
    return CLAIM_REVIEW if _REVIEW_SIGN in text else WIKIDATA


def _columns(given: list[str], text: str, delimiter: str) -> Mapping[str, str]:
    """Heading → what its column contains."""
    if not given:
        import csv  # noqa: PLC0415 - only for tables that describe themselves

        return {
            heading: heading for heading in next(csv.reader(text.splitlines()[:1], delimiter=delimiter), [])
        }
    return mapping(given)


def mapping(given: list[str]) -> Mapping[str, str]:
    """Heading → what its column contains, from the values of `--column`; raises `UsageError`."""
    columns = {}
    for word in given:
        heading, equals, target = word.partition("=")
        if not equals:
            raise UsageError(
                f'--column: "{word}" says nothing of the column; write HEADING=WHAT, as in Born=born'
            )
        columns[heading] = target
    return columns


def delimiter_of(suffix: str) -> str:
    """The delimiter of tables in files with this suffix."""
    return _DELIMITERS.get(suffix, ",")
