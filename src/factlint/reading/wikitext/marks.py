"""Names and forms of wikitext: what begins a line, namespaces, extension tags, templates that show nothing."""

from __future__ import annotations

import re

from factlint.values.regex import regex

HEADING = regex(r"(?P<mark>={1,6})[ \t]*(?P<title>[^\s=].*?)[ \t]*(?P=mark)[ \t\0]*")
LIST_MARK = regex(r"[*#:;]+[ \t]*")
RULE = regex(r"-{4,}")
TABLE_BEGINS = regex(r"[ \t:]*\{\|")
TABLE_ENDS = regex(r"[ \t]*\|\}")
ROW, CAPTION = "|-", "|+"
REDIRECT = regex(r"#redirect\b", re.IGNORECASE)

FILES = frozenset({"file", "image", "media"})
"""Namespaces whose links show a picture with its caption."""
UNSEEN = frozenset({"category"})
"""Namespaces whose links show nothing at their place."""
LANGUAGE = regex(r"[a-z]{2,3}(?:-[a-z]{2,6})?")
"""A prefix of links to the same page in another language, which stand in the margin."""
FILE_OPTION = regex(
    r"\s*(?:thumb(?:nail)?|frame(?:d|less)?|border|left|right|center|none|baseline|middle|sub|super|top|bottom"
    r"|text-top|text-bottom|upright(?:\s[\d.]+)?|x?\d+(?:x\d+)?\s*px|\w+\s*=.*)?\s*",
)
"""A parameter of a picture that is no caption (MediaWiki, "Help:Images")."""

OBJECTS = frozenset(
    {"math", "chem", "ce", "code", "syntaxhighlight", "source", "score", "hiero", "templatedata"}
)
"""Extension tags that hold no words, but stand for something read."""
NOT_PROSE = frozenset(
    {
        "pre",
        "gallery",
        "imagemap",
        "timeline",
        "graph",
        "mapframe",
        "templatestyles",
        "table",
        "references",
        "section",
    }
)
"""Tags whose content is left out, with all that is in it."""
VERBATIM = "nowiki"
NOTE = "ref"

NOTE_TEMPLATES = frozenset(
    {"sfn", "sfnp", "sfnm", "efn", "efn-ua", "efn-la", "refn", "r", "rp", "cn", "fact", "citation needed", "clarify",
     "when", "who", "which", "by whom", "dubious", "dead link", "better source needed", "page needed",
     "failed verification", "update inline", "anchor", "zwj", "zwnj", "shy", "wbr", "clear", "flagicon", "flagdeco",
     "increase", "decrease", "steady", "profit", "loss", "gain", "nts sort", "ntsh", "hs", "ref label", "ref",
     "note label", "note", "endplainlist", "endflatlist", "nowrap begin", "nowrap end"}
)  # fmt: skip
"""Templates that show a raised mark, a small picture or nothing."""
BOX = regex(r"infobox\b.*|(?:.* )?(?:taxobox|speciesbox)|geobox|chembox|drugbox")
"""Templates that show a table of labels and values beside the text."""
BOX_OF_KIND = regex(r"infobox (?P<kind>[a-z][a-z ]*)")
