"""MDX: Markdown with JSX. Imports and exports are left out; each tag and each expression becomes an `OBJECT`."""

from __future__ import annotations

import re

from factlint.model.document import Document, Span
from factlint.reading.directives import comment_directives
from factlint.reading.markdown.reader import blank, read_dialect
from factlint.reading.masks import addresses, apart
from factlint.values.regex import regex

_MODULE_LINES = regex(
    r"""^(?:import\s+(?:['"{*]|[\w$]+(?:\s*,\s*[{*]|\s+from\s+['"]))
    |   export\s+(?:(?:default|const|let|function|class|async)\b|[{*]))
    .*(?:\n(?![ \t]*\r?$).*)*""",
    re.MULTILINE | re.VERBOSE,
)
"""From the beginning of a statement to the next blank line (MDX, "ESM")."""
_COMMENT_LINES = regex(r"^[ \t]*\{/\*(?:(?!\*/\}|\{/\*).)*\*/\}[ \t]*$", re.DOTALL | re.MULTILINE)
_EXPRESSION = r"\{(?:[^{}`]|\{(?:[^{}`]|\{[^{}`]*\})*\})*\}"
_INLINE = regex(
    rf"""{_EXPRESSION}
    | </?>
    | </?[A-Za-z][\w.:-]*(?:\s+[\w:.-]+(?:=(?:"[^"]*"|'[^']*'|{_EXPRESSION}))?|\s+{_EXPRESSION})*\s*/?>""",
    re.VERBOSE,
)


def read(path: str, text: str) -> Document:
    """The document in an MDX file."""
    blanked = _COMMENT_LINES.sub(blank, _MODULE_LINES.sub(blank, text))
    masks = [*addresses(blanked), *(Span(*found.span()) for found in _INLINE.finditer(blanked))]
    directives = comment_directives(text, 0, len(text), "{/*", "*/}")
    return read_dialect(path, text, parsed=blanked, masks=apart(masks), directives=directives)
