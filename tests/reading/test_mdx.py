"""What of an MDX file is prose, and where it stands."""

import pytest

from factlint.model.document import Document
from factlint.reading.markdown.mdx import read
from factlint.reading.prose import OBJECT

from .prose_laws import lawful, source_of


def document_of(text: str) -> Document:
    return lawful(read("text.mdx", text))


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("import {Chart} from '../1949.js'\nimport x from 'y'\n\nIn 1949", "In 1949"),
        ("export const year = 1949\n\nIn 1950", "In 1950"),
        ("import a, {b} from 'c'\nimport d from 'e'\n\nexport {a}\n\nIn 1950", "In 1950"),
        ("export default function f() {\n  return <p>1949</p>\n}\n\nIn 1950", "In 1950"),
        ("import of goods rose.\n\nexport of goods fell.", "import of goods rose.\nexport of goods fell."),
        ("In {year + {a: 1949}.a} it", f"In {OBJECT} it"),
        ("By <Chart year={1949} onClick={() => go(1949)} /> in **1950**", f"By {OBJECT} in 1950"),
        ("In <b>Feb</b>ruary 2024", "In February 2024"),
        ("{/* In 1949 */}\n\nIn 1950", "In 1950"),
        ("See https://x.org/1949 {a}", f"See {OBJECT} {OBJECT}"),
        ("In {a\n  b} it", f"In {OBJECT} it"),
        ("Less < 5 and > 3 { open", "Less < 5 and > 3 { open"),
        ("<Card title='1949'>\n\nIn *1950*\n\n</Card>", "In 1950"),
    ],
)
def test_code_is_not_prose(text: str, prose: str) -> None:
    assert document_of(text).prose == prose


def test_places_are_those_of_the_source() -> None:
    document = document_of("import a from 'b'\n\n🕊️ It began in {x} **Feb**ruary 2024")
    assert source_of(document, "February 2024") == "Feb**ruary 2024"


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("{/* factlint: ignore */}\n\nIn 1949.\n\nb", "In 1949."),
        ("a\n\nIn {/* factlint: ignore */} 1949.\n\nb", "In {/* factlint: ignore */} 1949."),
        ("<!-- factlint: ignore -->\n\nIn 1949.", "In 1949."),
        ("a\n\n{/* factlint: ignore-file */}", None),
        ("a\n\n{/* factlint: ignore */}", ""),
    ],
)
def test_directives_are_comments(text: str, scope: str | None) -> None:
    (directive,) = document_of(text).directives
    held = directive.scope and text[directive.scope.start : directive.scope.end].strip()
    assert held == scope
