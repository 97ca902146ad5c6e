"""Relative clauses and what they are about: the name in front, or another."""

from __future__ import annotations

RELATIVE = r"\.?,?\s(?:of\s)?(?:which|who|that)\s(?:(?:was|were|is|are|had|has|have|been)\s)*(?:(?:then|later|first|originally|formally|officially)\s)?"
"""From a name to the verb of its relative clause."""

DEFINING_RELATIVE = r"\s(?:which|who|that)\s(?:were|are|had|have)\s"

SEVERAL_OF = r"\b[a-z]+s\s(?:in|of|from|at|for)\s(?:the\s)?$"
"""Before a name that such a clause is not about: "the companies in X that were founded"."""

LEADING_RELATIVE = r"^\.?,?\s(?:which|who|that|whose)\s"
"""A relative clause that begins right after a name refers to it to its end."""

REDUCED_RELATIVE = r"(?:[”\"’'])?(?:\s\([^()]*\))?(?:,|\s(?:is|was|are|were))\s(?:an?|the|one of (?:the|its|their))\s[^,;:()—]{2,90}?,?\s"
"""From a name to a participle after its description: "X is a French magazine, founded"."""

DEFINITION = (
    r"[”\"’']?(?:,[^,;:()]{1,60},)?\s(?:is|was|are|were)\s(?:an?|the|one of (?:the|its|their)|[A-Z][^,;:()]{1,60}['’]s?)\s"
    r"[^;:()—]{2,160}?(?:,?\s(?:that|which)\s(?:(?:was|were|is|are|had|has|have|been)\s)*(?:(?:then|later|first|originally|officially)\s)?|,?\s)"
)
"""From a name to a verb that belongs to what the name is called, whatever else is named in between."""

CLOSED_RELATIVE = r",\s(?:who|which|whose|where)\s"
"""Opens a relative clause that a comma closes before the verb of the sentence: "X, who led Y, died"."""

TRAILING_WHO = r"\swho\s(?:(?:was|were|is|are|had|has)\s)?$"

TRAILING_WHICH = r"\s(?:which|that)\s(?:(?:was|were|is|are|had|has)\s)?$"
"""Right before a verb: the pronoun that stands for such a name."""

RELATIVE_OF_ANOTHER = (
    r"\w\s[^,;:()]*\b[A-ZÀ-Þ][\w’'-]*,\s(?:who|which)\s[^,;:()]*$"
    r"|\band\s(?:then|later|afterwards|subsequently|finally)\s(?:a\s[a-z]+\s)?(?:of|under)\s(?:the\s)?[A-ZÀ-Þ][^,;:()]*\s(?:that|which)\s[^,;:()]*$"
)
"""After a name: a relative clause of another one continues to the verb ("X was a child of Y, who was born in Z and
died").
"""

TRAILING_RELATIVE = r"\w\s(?:that|which|who)\s$|\w,\swho\s$"
"""Right before a verb: the subject is the noun in front of the pronoun."""
