"""How a calculation with a sum in it is written next to its result: "24 (7 * 3 + 3)", "560 jars (545 plus the 15 …)".

Patterns are read over skeletons (`extraction.arithmetic.skeleton`): lower case, numbers as `<kinds:slot>`, a space for
any white space, "|" for a long dash.
"""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.number_words import words

_TIMES = r"(?:×|x|\*|times)"
_TERM = rf"‹n\d+›(?: ?{_TIMES} ?‹n\d+›)?"
_COUNTED = rf"(?:the |another |a further )?{_TERM}(?: (?!(?:or|and|if|per|each|every|optional\w*|up)\b)[a-z-]+){{0,6}}?"
_PLUS = r" ?(?:\+|plus) ?"
EXPRESSIONS = (
    rf"<n:total>{words(3)} \((?P<terms>{_COUNTED}(?:{_PLUS}{_COUNTED})+)\)",
    rf"(?P<terms>{_TERM}(?:{_PLUS}{_TERM})+) ?(?:=|equals|is|makes) <n:total>(?! ?[-+x×*/])",
)
TERM = rf"‹n(?P<first>\d+)›(?: ?{_TIMES} ?‹n(?P<second>\d+)›)?"
