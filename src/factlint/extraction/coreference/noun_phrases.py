"""Whether a noun phrase may refer to what an earlier one introduced: "a stone bridge … the bridge"."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from factlint.extraction.languages.en.coreference.noun_phrases import GENERAL_NOUNS


def repeats_or_omits(first: str | AbstractSet[str], second: str | AbstractSet[str]) -> bool:
    """Whether the modifiers of a second phrase are those of the first, or none: "the long pier … the pier"."""
    return not second or second == first


def may_name_one_person(first: str | None, second: str | None) -> bool:
    """Whether a second noun for a person may follow a first: the same, or a general one ("a cyclist … the man").

    None is a person without a noun: "Marsh, 58", "the 43-year-old".
    """
    if first is None or second is None:
        return second is None or second in GENERAL_NOUNS
    if first == second:
        return True
    return second in GENERAL_NOUNS and first not in GENERAL_NOUNS[second]
