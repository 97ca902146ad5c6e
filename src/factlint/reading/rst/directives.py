"""The meaning of the directives of docutils and Sphinx for prose."""

from __future__ import annotations

NOT_PROSE = frozenset(
    "argparse autosummary bibliography blockdiag class code code-block contents csv-table default-role"
    " digraph doctest exec graph graphviz highlight image include index inheritance-diagram ipython"
    " jupyter-execute literalinclude math mermaid meta parsed-literal plantuml plot productionlist program-output"
    " prompt raw role sectnum sourcecode tabularcolumns testcleanup testcode testoutput testsetup toctree uml"
    " unicode".split()
)
"""Directives with code, data or nothing; unknown ones are taken to contain prose."""

TEXT_FROM_THE_FIRST_LINE = frozenset(
    "attention caution centered danger epigraph error highlights hint important note pull-quote rubric seealso tip"
    " todo warning".split()
)
"""Directives whose text begins on the line of the directive."""

TEXT_AFTER_A_WORD = frozenset(
    "deprecated deprecated-removed versionadded versionchanged versionremoved".split()
)
"""Directives whose first line is a version, then text."""

TITLED = frozenset("admonition dropdown list-table sidebar tab-item table topic".split())
"""Directives whose first line is a title."""

QUOTATIONS = frozenset("epigraph highlights pull-quote".split())

CAPTIONED = frozenset({"figure"})
"""Directives whose first paragraph is a caption."""

BIBLIOGRAPHIC = frozenset(
    "address author authors contact copyright date modified nosearch organization orphan revision status tocdepth"
    " updated version".split()
)
"""Fields about the document (docutils, "Bibliographic Fields"; Sphinx, "File-wide metadata")."""
