"""reStructuredText by docutils, which defines it."""

from __future__ import annotations

from collections.abc import Iterator
from io import StringIO

from docutils import nodes
from docutils.core import publish_doctree

from . import NotUnderstood

_SETTINGS = {
    "_disable_config": True,
    "file_insertion_enabled": False,
    "raw_enabled": False,
    "report_level": 2,  # warnings, such as a directive of Sphinx
    "halt_level": 5,
    "smart_quotes": False,
}
_UNSEEN = (
    nodes.comment,
    nodes.field_name,
    nodes.image,
    nodes.label,
    nodes.literal,
    nodes.literal_block,
    nodes.math,
    nodes.math_block,
    nodes.option_list_item,
    nodes.raw,
    nodes.substitution_definition,
    nodes.target,
    nodes.docinfo,
    nodes.doctest_block,
)


def prose(text: str) -> str:
    warnings = StringIO()
    settings = {**_SETTINGS, "warning_stream": warnings}
    tree = publish_doctree(text, settings_overrides=settings)
    if warnings.getvalue() or any(tree.findall(nodes.system_message)):
        raise NotUnderstood
    return " ".join(_texts(tree))


def _texts(node: nodes.Node) -> Iterator[str]:
    if isinstance(node, nodes.Text):
        yield str(node)
    elif isinstance(node, _UNSEEN) or (isinstance(node, nodes.topic) and "contents" in node["classes"]):
        yield ""
    else:
        parts = (text for child in node.children for text in _texts(child))
        yield "".join(parts) if isinstance(node, nodes.TextElement) else " ".join(parts)
