"""How English tells which version of something is the least that is needed.

Patterns for prose that is not folded.
"""

from __future__ import annotations

LEAST_VERSION = (
    r"\b(?:[Rr]equires?|[Nn]eeds?|[Mm]inimum|[Aa]t least|requirement is|works with|depends on|(?:[Ii]nstall|[Rr]un|[Uu]se) it (?:with|on|under)|[Rr]uns (?:on|under)) (?:at least |version |the )?(?P<key>[A-Z][A-Za-z.+#]{1,20})(?: version|:)? ?(?:>=|≥)? ?v?(?P<value>\d{1,3}(?:\.\d{1,3}){0,2})\b",
    r"\b[Mm]inimum (?P<key>[A-Z][A-Za-z.+#]{1,20})(?: version)?: ?v?(?P<value>\d{1,3}(?:\.\d{1,3}){0,2})\b",
)
"""The least version of something that is needed."""
SURE = r"(?:[Rr]equire|[Nn]eed|[Mm]inimum|[Aa]t least|works with|depends on|[Ii]nstall it|[Rr]uns? )"
"""In what tells a least version."""
OTHER_VERSION = (
    r"(?i)\b(?:if|for|on (?:windows|mac|macos|linux|ubuntu|debian|android|ios)|only|until|before|since|dropp\w+|drops?|no longer|older|previous(?:ly)?|formerly|was|were|from version|tested|recommended|prefer\w*|optional\w*|development|build(?:ing)?|except|unless"
    r"|instead|with v?\d|extra|plugin|(?<!\bno )server|client|docs|documentation|removed|added|changed|changelog|release notes?|distro|this [a-z]+|examples?|features?|options?|available|default|now|will|future|next|upcoming|planned|going to)\b"
)
"""In a sentence whose version is needed in some case only."""
