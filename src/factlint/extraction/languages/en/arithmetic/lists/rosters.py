"""How English lists one by one who so many people are: "three people: a man, his wife and their son".

Patterns are read over skeletons (`extraction.arithmetic.skeleton`): lower case, numbers as `<kinds:slot>`, a space for
any white space, "|" for a long dash.
"""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.people import ANYBODY

_HAPPENED = r"\b(?:killed|died|dead|injured|hurt|wounded|arrested|rescued|survived|charged|elected|appointed|live[sd]?|missing|drowned|detained)\b"
_DETERMINER = r"(?:an?|another|the|his|her|its|their)"
_ITEM = rf"(?:{_DETERMINER} ‹n\d+›|{_DETERMINER}|‹n\d+›)(?: (?!and )[a-z'-]+){{1,6}}"
_ITEMS = rf"(?P<items>{_ITEM}(?:, {_ITEM})*,? and {_ITEM})"
_END = r" ?(?:$|[.;])"

ROSTERS = (
    rf"<n:announced>(?P<adjectives>(?: [a-z-]+){{0,2}}?) (?P<noun>{ANYBODY})(?P<rest>(?: [a-z'-]+){{0,8}})(?P<opening>:| -| \|) {_ITEMS}{_END}",
    rf"<n:announced>(?P<adjectives>(?: [a-z-]+){{0,2}}?) (?P<noun>{ANYBODY})(?P<rest>(?: [a-z'-]+){{0,3}} {_HAPPENED}(?: [a-z'-]+){{0,6}})(?P<opening>,) {_ITEMS}{_END}",
)
"""A number of people, and each of them or of their kinds."""
ITEM = rf"(?P<before>^|,? and |, )(?:(?P<determiner>{_DETERMINER}) ?)?(?:‹n(?P<number>\d+)›)? ?(?P<head>[a-z' -]+?)(?= (?:in|from|of|on|at|with|who)\b|,| and |$)"
"""One of them: its determiner or number, and the words up to its noun."""
INDEFINITE = frozenset({"a", "an", "another"})
POSSESSIVE = frozenset({"his", "her", "its", "their"})
TWO = frozenset({"couple", "pair", "duo"})
UNCOUNTED = frozenset(
    """
    group team family crew number handful crowd few lot dozen set series party class unit company squad trio quartet
    quintet patrol delegation gang band staff people children men women police twins parents
    """.split()
)
"""Nouns of which the number is not stated."""
