"""How a text that is no name is stated as the value of a property. Regular expressions over prose."""

from factlint.extraction.languages.en.claims.subjects.owners import ASIDE_OF_OWNER

OWNER = r"['’](?:s\s)?\s?(?:own\s|official\s|(?:well-|widely\s)?known\s)?"
"""From the name of what has it to its cue: "S's official motto"."""

APPOSED = r",\s(?:(?:also|often|popularly|widely|commonly|locally|better|affectionately)\s)?"
"""From a name to what is said of it in apposition: "S, popularly nicknamed"."""

OF = r"\sof\s(?:the\s)?[“\"‘']?"
"""From the cue to the name of what has it: "the motto of S"."""

COPULA = (
    rf"(?:\s\([^()]*\))?(?:{ASIDE_OF_OWNER}|,)?\s?(?:(?:is|was|are|were|has\s(?:always\s)?been|reads|runs|remains|became)(?:\sthe\swords?|\ssimply)?:?"
    r"|[:=—–])\s(?:the\s)?"
)
"""Between what names the property, with its owner, and its value."""

_HAVING = rf"(?:{ASIDE_OF_OWNER}|,\s[a-z]+ed\s[^,;:()]{{1,60}},)?,?\s(?:has|have|had|bears|bore|carries|uses|used|adopted|with)\s"
HAVING = rf"{_HAVING}(?:the|an?|its|as\sits)\s(?:official\s|current\s)?|\s(?:is\sin|is\sat|is\slisted\sunder|trades\sunder|goes\sby)\s(?:the\s)?"
"""From the name of what has a text to the cue: "S has the motto", "S with the slogan"."""
HAD = r"(?:\sof)?\s(?:the\swords?\s)?"
"""From the cue to the text then: "the motto “…”", "a serving temperature of"."""
HAVING_TEXT = (
    rf"{_HAVING}(?:the\swords\s)?(?P<text>\S[^,;:()]{{0,120}}?)\sas\s(?:its|the|an?)\s(?:official\s|current\s)?"
)
"""The same with the text in between: "S has “…” as its motto"."""
QUOTES = "“”\"‘’'"

BESIDE = r"(?:\s?[:=—–]|\sas|\sis|\sin|\sby|,)?\s(?:the\s(?:words?\s)?)?"
"""Between the verb that says the property and its value: "is nicknamed “…”", "is painted in"."""

QUOTED_BEFORE = r"[“\"‘](?P<text>[^“”\"\n]{1,160}?)[,.]?[”\"’],?\s(?:(?:is|was|has\sbeen)\s)?(?:the\s|its\s)?(?:official\s)?$"
"""A quoted text in front of the cue that it is the value of: "“Onward” is the motto of S"."""

PHRASE = (
    r"(?:“(?P<curly>[^“”\n]{1,160}?)[,.]?”|\"(?P<straight>[^\"\n]{1,160}?)[,.]?\"|‘(?P<single>[^‘’\n]{1,160}?)[,.]?’"
    r"|(?P<bare>[^\s“”\"‘,;:.()\n][^“”\",;:()\n]{0,120}?))"
    r"(?=\s*(?:[,;:()\n]|\.(?:\s|$)|$)|\s[–—]\s)"
)
"""A text: what is quoted, or all words up to the end of the clause."""

NO_VALUE = (
    r"(?i)\b(?:not|never|no|none|nothing|un[a-z]+ed|unknown|unclear|still|often|sometimes|once|formerly|originally|now|later|"
    r"first|either|neither|or|rather|between|like|similar|same|different|another|other|various|several|many|one|what|which|"
    r"who|that|to|it|they|he|she|this|these|those|there|perhaps|probably|usually|mostly|partly|also|because|when|"
    r"since|until|from|as|if|but|than|only|so|too|very|a|an)\b|['’]s\b|\d"
)
"""Words that make more, or something else, of a phrase than a value; in what is not quoted."""

OF_SUBJECT = r"(?:\b(?:of|for|at)\s(?:the\s)?)?\{subject\}(?:['’]s)?"
"""Where a title names the organisation, written `{subject}`, with the preposition before it."""
