"""How English says how old somebody was when something happened that the rule base may date.

Regular expressions over the prose, around the words of what happened: an office or the cue of a date.
"""

from __future__ import annotations

from factlint.extraction.languages.en.lives.stated import NUMBER_WORD

_N = rf"(?P<age>\d{{1,3}}|(?i:{NUMBER_WORD}))(?: years (?:old|of age))?"
_ONLY = r"(?:only |just |barely |the age of )?"
_WHEN = r"(?:(?:he|she|they) (?:was|were) )?"
_AT = rf"(?:(?:[Aa]t (?:the )?age(?: of)? |[Aa]t (?:the )?(?:[a-z]+ )?age of |[Aa]ged |[Aa]t |[Ww]hen {_WHEN}){_ONLY}{_N})"
ENTERS = (
    r"(?:,? who)? (?:became|was (?:elected|appointed|named|made|chosen|inaugurated|installed|sworn in|crowned|proclaimed|confirmed)|took office|assumed office|was sworn in|entered office)"
    r"(?: (?:as|to be|as the))?(?: (?:the|its|their|an?))?(?: (?:new|first|next|youngest|oldest|\d+(?:st|nd|rd|th)|[A-Z][a-z]+(?:an|ish|ese|ch)))* "
)
"""From somebody to the title of an office that he or she enters."""
DOES = r"(?:,? who)? (?:was |were )?"
"""From somebody to the verb of what happened to him or her."""
AGE_BEHIND = rf"(?: of (?:the )?[A-ZÀ-Þ][\w’'-]*(?: (?:of |the )*[A-ZÀ-Þ][\w’'-]*)*)?,? {_AT}(?=[.,;:)]|$| and\b| but\b|\n)"
"""From what happened to the end of the age: "… of Germany at the age of 51"."""
AGE_BEFORE = rf"[“\"]?{_AT}, "
"""At the head of a sentence, up to whom it is about: "At 51, …"."""
WAS_WHEN = rf" was {_ONLY}{_N} (?:when|at the time) (?:he|she|they) "
"""From somebody to what happened then: "X was 51 when she …"."""
ENTERS_THEN = ENTERS.removeprefix("(?:,? who)? ")
NOT_THEN = r"\b(?:if|would|could|might|may|until|before|after|by|since|again|re-?elected|second|third|last|son|daughter|brother|sister|father|mother|wife|husband)\b"
"""In a sentence whose age may belong to another moment or person."""
