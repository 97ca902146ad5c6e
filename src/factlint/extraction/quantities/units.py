"""The unit after a number: "sq km", "kilometres per second", "inhabitants per square mile"."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache

from factlint.extraction.automata import Automaton
from factlint.extraction.languages.en.quantities import units as words_of
from factlint.extraction.quantities.automaton import compile_longest
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex
from factlint.values.units import UnitTable

_GAP = regex(rb"[ \n\t]\(|[ \n\t]*-?[ \n\t]*")
_AGO = regex(words_of.AGO)
_BRACKET = regex(r"[)/]| \(\d| ?[x×] ?\d")
_DECIMALS = regex(r"\d[.]\d+$")
_NO_UNIT = frozenset([b"", *(bytes([sign]) for sign in b".,;:!?)]}\n\v|0123456789")])
"""Bytes that no unit begins with, and that follow most numbers without one."""
_FOLLOWERS = tuple(word.encode() for word in words_of.FOLLOWERS)

_DECIMALS_REACH = 8
_SPOKEN_NAME = 4
"""From this many letters on a form is a word with a plural, not a symbol."""


@dataclass(frozen=True, slots=True)
class FoundUnit:
    """A unit's id or the plain noun for it, and where its words end."""

    unit: str
    start: int
    end: int


class UnitReader:
    """The units of a table, in their English spellings."""

    def __init__(self, table: UnitTable) -> None:
        self._table = table
        self._unit = lru_cache(maxsize=4096)(self._named)

    @cached_property
    def _pattern(self) -> Automaton:
        """The automaton, made when something follows a number."""
        forms = {form.lower() for form in self._table.forms() if form not in words_of.NOT_IN_PROSE}
        forms |= {spelled for form in forms for spelled in _spellings(form)}
        forms = {form for form in forms if form.encode("latin-1", "ignore").decode("latin-1") == form}
        atom = "|".join(re.escape(form).replace("\\ ", " ") for form in sorted({*forms, *words_of.MORE_FORMS}))
        power = f"{words_of.POWER}(?:{atom}){words_of.RAISED}"
        noun = rf"(?:[a-z]+(?: per |/)|/ ?|per ){power}"
        return compile_longest(rf"(?:{power}(?:{words_of.PER}{power})?|{noun})(?:\b|\B)")

    def at(self, prose: str, folded: bytes, position: int) -> FoundUnit | None:
        """The longest unit at a position, after a space, a hyphen or an opening bracket."""
        gap = _GAP.match(folded, position)
        start = gap.end() if gap else position
        if folded[start : start + 1] in _NO_UNIT or folded.startswith(_FOLLOWERS, start):
            return None
        found = self._pattern.match(folded, start)
        while found is not None:
            end = found[1]
            words = prose[start:end]
            is_plural_s = words == "s" and start == position  # "Boeing 747s"
            if _is_word(prose, position, start, end):
                return None
            is_rate_of_past = " a" in words and _AGO.match(prose, end) is not None
            if (
                not (is_plural_s or is_rate_of_past)
                and not _is_inside_word(prose, end)
                and (unit := self._unit(words))
            ):
                is_bracketed = prose[start - 1 : start] == "(" and prose[end : end + 1] == ")"
                return FoundUnit(unit, start, end + is_bracketed)
            found = self._shorter(folded, start, end)
        return None

    def _shorter(self, folded: bytes, start: int, end: int) -> tuple[int, int] | None:
        """The longest match that ends before the last word of a longer one."""
        cut = max(folded.rfind(b" ", start, end), folded.rfind(b"/", start, end))
        return self._pattern.match(folded[:cut], start) if cut > start else None

    def _named(self, words: str) -> str | None:
        """The unit that the words of a match name, by capitals if these distinguish units ("MW", "mW")."""
        text = " ".join(words.replace("-", " ").split())
        lower = text.lower()
        if lower in words_of.MORE_FORMS and lower not in self._table.forms():
            return self._table.id_of(words_of.MORE_FORMS[lower])
        for spoken in words_of.SPOKEN_PER[1:]:
            text = text.replace(spoken, words_of.SPOKEN_PER[0])
        named = self._table.named(text) or self._table.named(" ".join(words.split()))
        if named is None or (_is_symbol(text) and not self._has_its_case(text)):
            return None
        return named.id

    def _has_its_case(self, symbol: str) -> bool:
        is_known = symbol in self._table.forms() and symbol not in words_of.NOT_IN_PROSE
        return is_known or symbol.lower() in words_of.CASELESS


def _is_word(prose: str, number_end: int, start: int, end: int) -> bool:
    """Whether a unit whose name is a common word is that word: no bracket after it, and no decimals before it."""
    name = prose[start:end].lower()
    if name in words_of.BESIDE_BRACKET or name.upper() in words_of.TEMPERATURES:
        is_lower = name.upper() in words_of.TEMPERATURES and prose[start].islower()
        return is_lower or _BRACKET.match(prose, end) is None
    return name in words_of.DECIMAL_ONLY and not (
        prose.startswith((")", "/"), end)
        or _DECIMALS.search(prose, max(0, number_end - _DECIMALS_REACH), number_end) is not None
    )


@lru_cache(maxsize=8)
def english_units(table: UnitTable) -> UnitReader:
    """The reader of a table's units, cached: its automaton takes long to build."""
    return UnitReader(table)


def _spellings(form: str) -> set[str]:
    """A name in the plural, and in American spelling; a symbol has no other form."""
    if len(form) < _SPOKEN_NAME or not form.replace(" ", "").replace("-", "").isalpha():
        return set()
    american = form
    for british, other in words_of.AMERICAN_SPELLINGS:
        american = american.replace(british, other)
    names = {form, american}
    if form == words_of.DEGREE:
        return names
    if form.startswith(f"{words_of.DEGREE} "):
        return names | {form.replace(words_of.DEGREE, f"{words_of.DEGREE}s", 1)}
    return names | {f"{name}s" for name in names if not name.endswith(words_of.WITHOUT_PLURAL)}


def _is_inside_word(prose: str, end: int) -> bool:
    return end < len(prose) and prose[end].isalnum() and prose[end - 1].isalnum()


def _is_symbol(text: str) -> bool:
    return len(text) <= 2 and text.isalpha()
