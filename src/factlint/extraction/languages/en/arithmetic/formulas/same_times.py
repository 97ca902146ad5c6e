"""How English states a length of time twice, in two units. Patterns over skeletons (`extraction.arithmetic.skeleton`)."""

from __future__ import annotations

_WHAT = r"(?: (?!(?:and|or|but|while|than|per|a|each|every|after|before|more|less|old|ago)\b)[a-z]+){0,6}"
"""What takes so long."""
SAME_TIME = (
    r"<t:a>(?:[ -][a-z]+)? \((?:or |about |i[.]e[.] |that is )?<t:b>\)",
    rf"<t:a>{_WHAT},? \(?(?:that is,?|i[.]e[.],?|in other words,?|=) (?:about |some |around |roughly |just |almost |nearly )?<t:b>(?= ?[.,;)]|$)",
    r"<t:a>, or <t:b>(?= ?[.,;)]|$)",
    rf"\b(?:takes?|took|lasts?|lasted|needs?|needed|for|is|in|of) <t:a>{_WHAT},? (?:or|that is|i[.]e[.],?|which is) (?:about |some |around |roughly |just |almost |nearly )?<t:b>(?= ?[.,;)]|$)",
)
"""One length of time stated twice."""
