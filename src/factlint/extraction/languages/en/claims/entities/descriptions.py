"""How English ties a name to a description that fits one thing only: "X, the highest mountain of Y". Regular expressions."""

from __future__ import annotations

APPOSED = r"(?:\s\([^()]*\))?,\s(?:who\s(?:was|is|became)\s|which\sis\s)?(?:the\s|our\s)?"
"""From a name to the description: "X, the D" …"""
APPOSED_ENDS = r"(?:[.;:!)]|$|,(?!\s(?:and|or|after|by|if|outside|except|apart|other|according|excluding|until|measured|at\sleast|but)\b))"
"""… after which nothing restricts it, and no list continues."""

IS = r"\s(?:is|was|remains|became)\s(?:also\s|still\s)?(?:the\s)?"
IS_ENDS = r"(?:[.;:!)]|$|,(?!\s(?:after|by|if|outside|except|apart|other|according|excluding|until|measured|at\sleast)\b)|\sand\s)"
"""The same of "X is the D"."""

OPENED_BY = r"(?:^|[\s(“\"])[Tt]he\s$"
"""Before a description in front of the name, if it does not state itself whose it is …"""
OWNED = r".+['’]s?\s.+"
"""… as "Britain's first X" does."""
TO_NAME = r",\s(?:[a-z]+\s)?"
"""From the description to the name: "the D, X," …"""
TO_PREDICATE = r"\s(?:is|was|remains)\s(?:of\scourse\s|called\s|named\s)?(?:the\s)?"
NAME_ENDS = r"(?=[.,;:!)]|$)(?!,?\s(?:and|or)\b)"
"""… which ends after it."""

NOT_ALIKE = r"\b(?:unlike|than|not|beside|besides|opposite|near|to|after|as|like|from|of|once|long|until|before|nearly|almost|called|considered)\s(?:[A-ZÀ-Þ][\w’'-]*\s)?(?:the\s)?$"
"""Before a name that is not part of the statement, or that is stated for another time."""
UNSURE = r"\b(?:considered|thought|believed|hoped|wanted|dreamed|think|thinks|believe|believes)\b"
"""In a sentence that may only state what somebody holds it to be."""
OF_ANOTHER = r"\b(?:once|then|formerly|previously|long|before|until|measure|measures|measured|measuring|base|depends|depending|counting|counted|model|toy|game|film|novel|ship|crater|band|horse|dog)\b"
"""In a sentence that may refer to another time, or another thing of that name."""
