"""Which words of a clause are its subject, and what else they may be."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.extraction.biographies.references import Reference
from factlint.extraction.languages.en.biographies import clauses as words_of
from factlint.extraction.languages.en.biographies.people import SUBJECTS, THE
from factlint.extraction.languages.en.biographies.trades import TITLE
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern

_FRONT = shapes((words_of.FRONT,))


def subject_in(text: str, start: int, references: Sequence[Reference], link: str) -> Reference | None:
    """The words that are the subject of a clause beginning at a position."""
    for one in references:
        if one.pronoun in SUBJECTS and not text.endswith(words_of.THAN, 0, one.start):
            return one
        front = text[start : one.start]
        if one.name and pattern(TITLE).match(one.name):
            front = front.removesuffix(THE)  # "When the Reverend Samuel Webb died"
        may_be = not one.pronoun and not one.is_owner
        is_ahead = may_be and (not front or _FRONT.search(front) is not None)
        if is_ahead and not _is_place(text, start, one, link):
            return one
    return None


def _is_place(text: str, start: int, reference: Reference, link: str) -> bool:
    """Whether a name is more likely that of a place: "born in Paris, France on 2 August"."""
    if not reference.name or reference.kin or reference.role:
        return False
    is_doing = pattern(words_of.DOES).match(text, reference.end) is not None
    if link == "comma" and not is_doing and pattern(words_of.PLACE_BEFORE).search(text, 0, start - 1):
        return True
    return pattern(words_of.BEHIND_SUBJECT).match(text, reference.end) is None


def identified_in(text: str, start: int, references: Sequence[Reference]) -> Reference | None:
    """The name that a clause identifies somebody by: "The first mayor was Ada Holt, who …"."""
    return next(
        (
            one
            for one in references
            if one.name and not one.kin and pattern(words_of.WHO_IS).fullmatch(text, start, one.start)
        ),
        None,
    )


def is_called(text: str, role: Reference, subject: Reference) -> bool:
    """Whether a role is predicated of the subject of its clause: "The architect was Ada Holt"."""
    is_alone = bool(role.role or role.kin) and not role.name and role.end <= subject.start
    return is_alone and pattern(words_of.WAS).fullmatch(text, role.end, subject.start) is not None


def is_quoted(text: str, words: Reference) -> bool:
    """Whether words stand within an open quotation, as far as their sentence shows."""
    before, behind = text[: words.start], text[words.end :]
    is_open = any(before.count(first) > before.count(last) for first, last in words_of.QUOTES)
    is_closed = any(behind.count(last) > behind.count(first) for first, last in words_of.QUOTES)
    return is_open or is_closed or before.count('"') % 2 == 1 or behind.count('"') % 2 == 1
