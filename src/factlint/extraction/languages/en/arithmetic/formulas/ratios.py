"""How English states two amounts and their ratio.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`): lower case, numbers as `<kinds:slot>`, a space for
any white space, "|" for a long dash.
"""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.number_words import words

_RATHER = r"(?:mixed |used |combined |shared |split |divided )?(?:is|are|was|were|of|in|at|=)"
_MIXED = r"(?P<first_digits>[1-9]\d?) ?(?::|to) ?(?P<second_digits>[1-9]\d?)"
_DECIMAL = r"(?P<first_digits>[1-9]\d{0,2}(?:[.]\d+)?) ?(?::|to) ?(?P<second_digits>1)(?![\d.,:]\d|\d)"

PROPORTIONS = (
    r"ratio of <n:first> parts? (?:of )?(?P<one>[a-z]+) to <n:second> parts? (?:of )?(?P<other>[a-z]+)(?:,|:| \() ?<n:a> (?:of )?(?P=one) (?:and|to) <n:b> (?:of )?(?P=other)\b",
    rf"1:(?P<scale_digits>[\d,]+)(?: scale)?[;,]?(?: [a-z]+){{0,4}},? <n:a>{words(3)} (?:represents?|equals?|is|corresponds? to|stands for) <n:b>",
    rf"ratio {_RATHER} {_MIXED}(?:,|:| \() ?<n:a>{words(3)} (?:to|and|for) <n:b>",
    rf"\b(?:assigned|allocated|randomi[sz]ed|divided|split|distributed)\b[^‹›.;]{{0,60}} ratio {_RATHER} {_MIXED},? (?:so that|and so|which meant that|that is,?|i[.]e[.],?) <n:a>{words(5)},? and <n:b>(?= (?:the )?[a-z]+)",
    rf"ratio of (?P<one>[a-z]+) to (?P<other>[a-z]+) (?:is|was|stood at|of) {_MIXED},?(?: [a-z]+){{0,4}}(?:,|:| \()? ?<n:a> (?P=one),? (?:and|to) <n:b> (?P=other)\b",
    rf"<n:a>{words(3)},? (?:and|to|for) <n:b>{words(3)}(?: \([^‹›()]{{0,30}}\))?,? (?:for |giving |with |making |which is )?an? (?:[a-z-]+ ){{0,4}}ratio of (?:(?:about|roughly|around|nearly) )?{_DECIMAL}",
    r"\b(?P<one>[a-z]+) outnumber(?:ed|ing)? (?P<other>[a-z]+) (?:by )?<n:first> to <n:second>(?:,|:|;| \() ?<n:a> (?P=one),? (?:and|to|against) <n:b> (?P=other)\b",
)
"""Two amounts `a` and `b` that are to each other as two numbers."""
_RATIO_OF = r"(?:\b(?:ratio|majority|margin|proportion|superiority|advantage) of|\bby|\boutnumber(?:ed|s|ing)?(?: [a-z]+){0,3}(?: by)?|,? or|,)(?: (?:nearly|almost|about|roughly|over|more than))?"
STATED_RATIOS = (
    rf"{_RATIO_OF} <n:first>(?: [a-z]+)? to <n:second>(?= ?[.,:;)]|$| [a-z]+(?: ?[.,;)]|$)| (?:in|by) [^‹]*(?:‹|$))",
)
"""A ratio in whole numbers, which the other two amounts of its sentence are in, whichever is the larger."""
RATIO_WORDS = (
    r"\b(?:ratio|outnumber|majority|margin|proportion|superiority|advantage|to ‹n\d+› (?:against|in favou?r))"
)
NOT_IN_RATIO = r"\b(?:odds|bets?|scale|aspect|from|goals?|sets?|score[sd]?|won|lost|beat|points?|years?|between|range[sd]?|pages?|chapters?|verses?)\b"
"""By these words two numbers joined by "to" are no ratio of the others."""
