"""How English states again when something in a table is: over folded prose (`times.recognition.fold`)."""

from __future__ import annotations

CLOCK = r"(?<![\d:.,£$?])(?P<hour>[01]?\d|2[0-3])(?P<minute>[:.][0-5]\d)?(?: ?(?P<half>[ap])\.?m\b\.?| (?:o['’]clock|hrs|hours)\b)?(?![\d:]|[.,]\d|%)"
"""A time of day; without minutes only where something shows that it is one."""
OTHERWISE = (
    r"\b(?:before|after|until|till|doors|registration|breaks?|lunch|breakfast|dinner|leaves?|ends?|ended|ending|closes?|closing|finish(?:es|ed)?|instead|moved|postponed|originally|earlier|later|rather|not|no|never"
    r"|unless|if|last (?:year|week|time)|next|previous|rehears\w+|repeat(?:s|ed)?|again|also|except|but|than|rescheduled|brought forward|between|every|each|reminder|booking|tickets|deadline for|or)\b"
)
"""In a sentence that may be about another time than the table's."""
NOT_LABELS = frozenset(
    """
    yes no none tba tbc free open closed break lunch total other others all online hall
    born died founded opened built established completed launched started begun ended released published married elected appointed retired
    """.split()
)
"""Cells that any sentence may name: what happens to others, too."""
