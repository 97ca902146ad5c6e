"""Abbreviations that the text defines: "World Health Organization (WHO)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.languages.en.references.parts import (
    ENDINGS_OF_FAMILIES,
    HOUSEHOLD,
    LEFT_OUT,
    NOT_IN_ENGLISH_ORDER,
    OR_BEFORE,
    PLURAL,
)
from factlint.extraction.quantities.nouns import stem_of
from factlint.model.document import RUNNING_TEXT, Document, ProseSpan
from factlint.model.mention import Mention, mention_at
from factlint.model.reading_order import block_at
from factlint.model.statements.references import AcronymDefinition
from factlint.model.words import fold_word
from factlint.values.dataclass import replace
from factlint.values.regex import regex

_WORD = regex(r"[\w’']+")
_EXPLAINING, _EXPLAINED = regex(r"[(\[]\W{0,3}$"), regex(r"\W{0,2}\(|:\s")
_OR_BEFORE, _ALTERNATIVE = regex(OR_BEFORE), 40
_BRACKET_REACH = 4
"""Characters before an abbreviation that may hold the opening bracket, with markup."""
_MOST_WORDS_MORE = 4
_LEAST_LETTERS = 3
_LEAST_SWAPPED = 3
_LEAST_STEM = 4
"""Letters before an ending: "scor-ing", but not "str-ing"."""


def read_acronyms(document: Document, found: Sequence[re.Match[str]]) -> tuple[AcronymDefinition, ...]:
    """The definitions at the trigger's matches, of which group 1 is the abbreviation."""
    definitions: dict[str, AcronymDefinition] = {}
    later: list[AcronymDefinition] = []
    for definition in (definition for one in found for definition in _definition(document, one)):
        short = definition.short.value
        if definition.swapped is not None or definitions.setdefault(short, definition) is not definition:
            later.append(definition)
    first = (replace(one, used_before=_use_before(document, one)) for one in definitions.values())
    return tuple(sorted((*first, *later), key=lambda one: one.short.prose))


def _use_before(document: Document, definition: AcronymDefinition) -> Mention[str] | None:
    """The first use of an unfamiliar abbreviation of three or more letters in a paragraph before its definition.

    A first use in a bracket, or followed by a bracket or colon, defines it, in other words than are read here.
    """
    short = definition.short.value
    if short in HOUSEHOLD or len(short) < _LEAST_LETTERS or document.is_history:
        return None  # the entries of a changelog are read from whichever end
    for use in _uses(document.prose, short, definition.long.prose.start):
        block = block_at(document.blocks, use.start())
        is_sentence = block.kind in RUNNING_TEXT and document.prose[block.prose.end - 1] in ".!?:;"
        if _is_explained(document.prose, use):
            return None
        if is_sentence and not block.prose.holds(definition.long.prose):
            return mention_at(document, ProseSpan(*use.span()), short)
    return None


def _is_explained(prose: str, use: re.Match[str]) -> bool:
    """Whether an abbreviation opens a bracket, or is followed by a bracket or a colon."""
    before = max(0, use.start() - _BRACKET_REACH), use.start()
    return _EXPLAINING.search(prose, *before) is not None or _EXPLAINED.match(prose, use.end()) is not None


def _uses(prose: str, short: str, end: int) -> Iterator[re.Match[str]]:
    """Where an abbreviation occurs as a word of its own, before a position."""
    alone = re.compile(rf"(?<![\w.&/-]){re.escape(short)}(?![\w&/-])")
    at = prose.find(short, 0, end)
    while at >= 0:
        if (use := alone.match(prose, at, end)) is not None:
            yield use
        at = prose.find(short, at + 1, end)


def _definition(document: Document, found: re.Match[str]) -> Iterator[AcronymDefinition]:
    """The shortest words before the bracket whose initials are the abbreviation."""
    short = found[1].removesuffix(PLURAL)
    line = document.prose.rfind("\n", 0, found.start()) + 1
    before = [*_WORD.finditer(document.prose, max(line, found.start() - 120), found.start())]
    for count in range(2, min(len(before), len(short) + _MOST_WORDS_MORE) + 1):
        phrase = before[-count:]
        initialled = [word for word in phrase if word.group().casefold() not in LEFT_OUT]
        if len(initialled) < count and "".join(word.group()[0] for word in phrase) == short.lower():
            return  # "advantage of a priori (AP)"
        if phrase[0] is initialled[0] if initialled else False:
            initials = "".join(word.group()[0] for word in initialled).upper()
            is_swapped = _is_swapped(short, initials, phrase) and _is_used(document, initials)
            if _OR_BEFORE.search(document.prose, max(0, phrase[0].start() - _ALTERNATIVE), phrase[0].start()):
                return
            if initials == short.upper() or is_swapped:
                span = ProseSpan(phrase[0].start(), phrase[-1].end())
                long = tuple(_family_of(fold_word(word.group())) for word in initialled)
                yield AcronymDefinition(
                    mention_at(document, ProseSpan(*found.span(1)), short),
                    mention_at(document, span, long),
                    swapped=initials if is_swapped else None,
                )
                return


def _family_of(word: str) -> str:
    """A key for words of one family: "score" for "scoring", "matrix" for "matrices"."""
    stem = stem_of(word)
    for ending, written in ENDINGS_OF_FAMILIES:
        if stem.endswith(ending) and len(stem) - len(ending) >= _LEAST_STEM:
            return stem.removesuffix(ending) + written
    return stem


def _is_used(document: Document, short: str) -> bool:
    """Whether an abbreviation occurs anywhere in the text."""
    return next(_uses(document.prose, short, len(document.prose)), None) is not None


def _is_swapped(short: str, initials: str, phrase: Sequence[re.Match[str]]) -> bool:
    """Whether two adjacent initials of capitalised words are swapped in an abbreviation."""
    if len(short) < _LEAST_SWAPPED or len(initials) != len(short) or short in NOT_IN_ENGLISH_ORDER:
        return False
    if not all(word.group()[0].isupper() or word.group() in LEFT_OUT for word in phrase):
        return False
    odd = [at for at, (mine, its) in enumerate(zip(short, initials, strict=True)) if mine != its]
    return (
        len(odd) == 2
        and odd[1] == odd[0] + 1
        and short[odd[0]] == initials[odd[1]]
        and short[odd[1]] == initials[odd[0]]
    )
