"""Units of facts: distinguishing a misspelt unit from a plain noun."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.knowledge.format.yaml_text import Scalar
from factlint.knowledge.problems import Problem
from factlint.model.words import differ_by_one_edit
from factlint.values.units import Unit, UnitTable

_SHORTEST = 5
"""The least number of letters for a word to count as misspelt; shorter words are close to too many others."""


def wrong_unit(written: Scalar, usual: str | None, units: UnitTable) -> Problem | None:
    """What is wrong with the unit of a fact, if its property is usually measured in another one.

    None for a unit or a noun: only a misspelling of a unit with the property's dimension is wrong.
    """
    measure = units.named(usual) if usual else None
    if measure is None or len(written.text) < _SHORTEST or units.meant(written.text):
        return None
    near = {unit.id for unit in _corrected(written.text, units) if unit.dimension == measure.dimension}
    if not near:
        return None
    return written.problem(f'unknown unit "{written.text}"; did you mean "{min(near)}"?')


def _corrected(text: str, units: UnitTable) -> Iterator[Unit]:
    """The units that a text would name if one of its words were spelt differently."""
    words = text.split()
    forms = [form for form in units.forms() if form[:1].isalpha()]
    for at, word in enumerate(words):
        for form in (*forms, *(f"{form}s" for form in forms)):
            if _is_slip(word.lower(), form.lower()):
                unit = units.named(" ".join((*words[:at], form, *words[at + 1 :])))
                if unit is not None:
                    yield unit


def _is_slip(said: str, form: str) -> bool:
    """Whether a word is a misspelling of another: the first letter is hardly ever wrong ("cards" are not "yards")."""
    return said == form or (said[0] == form[0] and differ_by_one_edit(said, form))
