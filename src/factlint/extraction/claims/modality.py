"""The modality of a claim: asserted, negated, hypothetical, planned, reported …"""

from __future__ import annotations

from factlint.extraction.languages.en.claims import clauses
from factlint.extraction.shapes import Shapes, rarely_matched
from factlint.model.claim import Modality
from factlint.values.regex import regex

_MODALITIES = {
    clauses.REFUTED: Modality.REFUTED,
    clauses.FICTIONAL: Modality.FICTIONAL,
    clauses.NEGATED: Modality.NEGATED,
    clauses.HYPOTHETICAL: Modality.HYPOTHETICAL,
    clauses.PLANNED: Modality.PLANNED,
    clauses.REPORTED: Modality.REPORTED,
}
"""The modality that each pattern indicates; the first match decides."""
_SHADES = Shapes(_MODALITIES, written="(?i:{})".format)
_FICTION = rarely_matched(f"(?i:{clauses.FICTION})")
_ASIDE = regex(clauses.ASIDE)
_REFUTED_BEHIND = rarely_matched(clauses.REFUTED_BEHIND)
_TAKES_BACK, _SET_RIGHT = regex(clauses.TAKES_BACK), regex(clauses.SET_RIGHT)
_QUOTATION = regex(r"“[^”\n]*”|\"[^\"\n]*\"|«[^»\n]*»")
_OPENS = ' \n,;:—–-"“('
"""What may precede the first word of a clause."""
_QUOTED_TITLE_WORDS = 4
"""A shorter quotation is a title or a scare quote, not somebody's statement."""
_QUOTED_WORDS = 2
"""With fewer spaces it may be a title or the name of the subject."""


def read_modality(clause: str, *, sentence: str, offset: int, behind: str = "") -> Modality:
    """The modality of a clause; `offset` is where the claim's value stands in the sentence.

    `behind` is the prose after the sentence, which may retract it.
    """
    if sentence.endswith("?"):
        return Modality.ASKED
    if _is_taken_back(sentence[offset:], behind):
        return Modality.REFUTED
    clause = _ASIDE.sub("", _without_quotations(clause, sentence, offset))
    for pattern in _SHADES.possible(clause):
        if any(_is_word(clause, found.start()) for found in _SHADES.compiled(pattern).finditer(clause)):
            modality = _MODALITIES[pattern]
            return Modality.REFUTED if modality is Modality.REPORTED and is_set_right(behind) else modality
    if _FICTION.search(sentence):
        return Modality.FICTIONAL
    if _is_quoted(sentence, offset):
        return Modality.REPORTED
    return Modality.ASSERTED


def is_set_right(behind: str) -> bool:
    """Whether the prose after a reported statement corrects it."""
    return _SET_RIGHT.match(behind) is not None


def _is_word(clause: str, start: int) -> bool:
    """Whether a word is no part of a name or title, unlike in "the Court of Claims", "Tears for Fears"."""
    return not clause[start].isupper() or not clause[:start].strip(_OPENS)


def _is_taken_back(rest: str, behind: str) -> bool:
    """Whether the rest of the sentence, or the start of the next, says that it is wrong."""
    if _REFUTED_BEHIND.search(rest):
        return True
    opening = _TAKES_BACK.match(behind)
    found = _REFUTED_BEHIND.search(behind[opening.end() + 1 :]) if opening is not None else None
    return found is not None and found.start() == 0


def _without_quotations(clause: str, sentence: str, offset: int) -> str:
    """The clause without what somebody else says in the sentence: "“We shall return,” said President X"."""
    for quotation in _QUOTATION.finditer(sentence):
        if not quotation.start() < offset < quotation.end() and quotation[0].count(" ") >= _QUOTED_WORDS:
            clause = clause.replace(quotation[0], "")
    return clause


def _is_quoted(sentence: str, offset: int) -> bool:
    return any(
        quotation.start() < offset < quotation.end() and quotation.group().count(" ") >= _QUOTED_TITLE_WORDS
        for quotation in _QUOTATION.finditer(sentence)
    )
