"""What `rules import` and `rules export` share: the forms that facts have elsewhere, options, the text of a file."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from factlint.engine.errors import UsageError
from factlint.interfaces.groups import STDIN
from factlint.interfaces.output import write
from factlint.interfaces.parser import Parser
from factlint.knowledge.imports.pack_text import Converted

TABLE, WIKIDATA, CLAIM_REVIEW = "table", "wikidata", "claim-review"

_DELIMITERS = {".csv": ",", ".tsv": "\t"}


def add_form(parser: Parser, option: str, meaning: str) -> None:
    """The option for the form on the other side of a pack."""
    parser.add_argument(option, dest="kind", choices=(TABLE, WIKIDATA, CLAIM_REVIEW), help=meaning)


def add_columns(parser: Parser, meaning: str) -> None:
    parser.add_argument("--column", action="append", default=[], metavar="HEADING=WHAT", help=meaning)


def add_language_and_output(parser: Parser) -> None:
    parser.add_argument(
        "--language", default="en", metavar="CODE", help="of the names in Wikidata (default: en)"
    )
    parser.add_argument("--output", metavar="FILE", help="write to this file instead of standard output")


def given_text(file: str) -> str:
    """The text of a file, or of standard input; raises `UsageError` where it is not UTF-8."""
    data = sys.stdin.buffer.read() if file == STDIN else Path(file).read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        wrong = f"byte 0x{data[error.start]:02x} is not UTF-8; save the file as UTF-8"
        raise UsageError(f"{file}:{line}: {wrong}") from None


def write_converted(converted: Converted, *, output: str | None) -> None:
    """Write the result; what could not be converted is reported on stderr."""
    sys.stderr.writelines(f"factlint: left out: {note}\n" for note in converted.notes)
    write([converted.text], output=output)


def is_table(suffix: str) -> bool:
    """Whether files with this suffix are tables."""
    return suffix in _DELIMITERS


def delimiter_of(suffix: str) -> str:
    """The delimiter of tables in files with this suffix."""
    return _DELIMITERS.get(suffix, ",")


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
