"""How English states which version of something is the least that is needed.

Patterns for prose that is not folded.
"""

from __future__ import annotations

LEAST_VERSION = (
    r"\b(?:[Rr]equires?|[Nn]eeds?|[Mm]inimum|[Aa]t least|requirement is|works with|depends on|(?:[Ii]nstall|[Rr]un|[Uu]se) it (?:with|on|under)|[Rr]uns (?:on|under)) (?:at least |version |the )?(?P<key>[A-Z][A-Za-z.+#]{1,20})(?: version|:)? ?(?:>=|≥)? ?v?(?P<value>\d{1,3}(?:\.\d{1,3}){0,2})\b",
    r"\b[Mm]inimum (?P<key>[A-Z][A-Za-z.+#]{1,20})(?: version)?: ?v?(?P<value>\d{1,3}(?:\.\d{1,3}){0,2})\b",
)
"""The least version of something that is needed."""
OR_LATER = (
    r"(?<![\w.(-])(?!(?:[Vv]ersions?|[Rr]eleases?|[Ii]s|[Ll]east|[Ww]ith|[Tt]o|[Aa]t|[Tt]han|[Tt]he|[Ii]n|[Oo]n|[Oo]f|[Ff]rom|[Aa]nd|[Oo]r|[Vv])\b)(?P<key>[A-Za-z][A-Za-z.+#]{1,20})(?: version)? v?(?P<value>\d{1,3}(?:\.\d{1,3}){1,2})(?:\+| or (?:later|above|newer|higher|greater|up))(?!\w)",
    r"\bversion of (?P<key>[A-Za-z][A-Za-z.+#]{1,20}) (?:is|must be|should be|has to be)(?: at least)? v?(?P<value>\d{1,3}(?:\.\d{1,3}){1,2})\b",
)
"""The same by what may take its place: "Node.js 18.0.0 or later", "the installed version of Orb is 8.6.2 or above".

In brackets it may say since when one item is there: "the file is compressed (Orb 5.6+)".
"""
SURE = r"(?:version of |\d\+| or (?:later|above|newer|higher|greater|up)|[Rr]equire|[Nn]eed|[Mm]inimum|[Aa]t least|works with|depends on|[Ii]nstall it|[Rr]uns? )"
"""In what states a least version."""
OTHER_VERSION = (
    r"(?i)\b(?:(?:versions?|releases?) v?\d[\w.]* (?:needs?|requires?|depends|works|runs)|v?\d+\.\w+ (?:needs?|requires?)|if|for|on (?:windows|mac|macos|linux|ubuntu|debian|android|ios)|only|until|before|since|dropp\w+|drops?|no longer|older|previous(?:ly)?|formerly|was|were|from version|tested|recommend\w*|prefer\w*|optional\w*|development|build(?:ing)?|installing|compiling|using|via|use of|except|unless"
    r"|either|upgrad\w+|in [a-z.+#]+ v?\d[\d.]* or (?:later|above|newer|higher|greater|up)(?=,)"
    r"|instead|with v?\d|extra|tests?|testing|contribut\w+|develop\w*|frontend|backend|(?<!\bor )newer|plugin|(?<!\bno )server|client|docs|documentation|removed|added|changed|changelog|release notes?|distro|this [a-z]+|examples?|features?|options?|available|default|now|will|future|next|upcoming|planned|going to)\b"
)
"""In a sentence whose version is needed in some case only."""
