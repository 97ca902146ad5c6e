"""Which number a word may measure: pairs of a cue and a quantity."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.dates.dating import PARTICIPLE_ENDINGS
from factlint.extraction.languages.en.claims.numbers import measures as words_of
from factlint.extraction.languages.en.claims.subjects.owners import ASIDE_OF_OWNER
from factlint.extraction.languages.en.claims.subjects.verbs import BE
from factlint.extraction.languages.en.entities.references import PREPOSITIONS
from factlint.extraction.languages.en.quantities.numerals import NUMBER_WORDS
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.values.dataclass import dataclass
from factlint.values.quantity import Quantity
from factlint.values.regex import regex

_NUMBER_BEFORE_CUE = regex(words_of.NUMBER_BEFORE_CUE)
_AMOUNT_IN_CUE = regex(words_of.AMOUNT_IN_CUE)
_NUMBER_IS_CUE = regex(words_of.NUMBER_IS_CUE)
_NUMBER_OF_CUE = regex(words_of.NUMBER_OF_CUE)
_ASIDE = regex(words_of.ASIDE)
_ASIDE_OF_OWNER = regex(ASIDE_OF_OWNER)
_CUE_BEFORE_NUMBER = regex(words_of.CUE_BEFORE_NUMBER)
_OF_OTHERS = regex(words_of.OF_OTHERS)
_AMOUNT_OF = regex(words_of.AMOUNT_OF)
_COUNT_OF_PART, _OF_PART_AT = regex(words_of.COUNT_OF_PART), regex(words_of.OF_PART_AT)
_NUMBER_OF = regex(words_of.NUMBER_OF)
_PLURAL = regex(words_of.PLURALS)
_BEARER = regex(words_of.BEARER)


class Form(IntEnum):
    """The relative position of cue and number, the most certain first."""

    COUNTED = 0  # the cue is the noun after the number: "32 members"
    BEHIND = 1  # "178 cm tall"
    AHEAD = 2  # "an area of 12 km²"
    PREDICATE = 3  # "173 K is the temperature of X"


@dataclass(frozen=True, slots=True)
class Measure:
    cue: Cue
    quantity: Mention[Quantity]
    form: Form
    distance: int
    """Characters between the two."""


def pair_measures(
    scene: Scene, cues: Sequence[Cue], quantities: Sequence[Mention[Quantity]]
) -> tuple[Measure, ...]:
    """Every pair of a cue and a number that the words allow, the most certain and nearest first."""
    pairs = (_pair(scene, cue, quantity) for cue in cues for quantity in quantities)
    return tuple(sorted((pair for pair in pairs if pair), key=lambda pair: (pair.form, pair.distance)))


def name_of_measure(scene: Scene, cue: Cue) -> ProseSpan:
    """The cue without its final preposition: "diameter" of "diameter of"."""
    if cue.last > cue.first and scene.words.folded[cue.last] in PREPOSITIONS:
        return scene.words.span(cue.first, cue.last - 1)
    return cue.span


def _pair(scene: Scene, cue: Cue, quantity: Mention[Quantity]) -> Measure | None:
    number, named = quantity.prose, name_of_measure(scene, cue)
    if number.overlaps(cue.span):
        is_counted = number.start < cue.span.start and number.end <= cue.span.end
        is_counted = is_counted and not _is_another_kind(scene, cue, number)
        is_counted = is_counted and not _COUNT_OF_PART.search(
            scene.document.prose, scene.sentence.start, number.start
        )
        return Measure(cue, quantity, Form.COUNTED, 0) if is_counted else None
    if number.end <= cue.span.start:
        gap = scene.between(number, cue.span)
        is_amount_of = _NUMBER_OF_CUE.fullmatch(gap) and quantity.value.measure is not None
        if is_amount_of or _is_paid_in(scene, number, gap) or _NUMBER_BEFORE_CUE.fullmatch(gap):
            return Measure(cue, quantity, Form.BEHIND, len(gap))
        if _NUMBER_IS_CUE.fullmatch(gap):
            return Measure(cue, quantity, Form.PREDICATE, len(gap))
        return None
    gap = _without_bearer(scene, named, number)
    prose, start = scene.document.prose, scene.sentence.start
    if _is_another_measure(scene, cue) or _AMOUNT_OF.match(prose, number.end):
        return None
    if _OF_PART_AT.search(prose, start, cue.span.start):
        return None
    is_behind = _CUE_BEFORE_NUMBER.fullmatch(gap) or scene.between(cue.span, number) == " "
    if is_behind and not _counts_something_else(scene, cue, gap):
        return Measure(cue, quantity, Form.AHEAD, len(gap))
    return None


def _is_paid_in(scene: Scene, number: ProseSpan, gap: str) -> bool:
    """Whether a gap joins an amount of money to what it is paid for."""
    written = scene.document.prose[max(0, number.start - 1) : number.end]
    return _AMOUNT_IN_CUE.fullmatch(gap) is not None and not words_of.CURRENCY_SIGNS.isdisjoint(written)


def _is_another_kind(scene: Scene, cue: Cue, number: ProseSpan) -> bool:
    """Whether a word between a number and its noun restricts the noun: "5 honorary members"."""
    before = scene.words.within(ProseSpan(number.start, cue.span.start))
    last = scene.words.folded[before[-1]] if before else ""
    return last.isalpha() and last not in NUMBER_WORDS and last not in words_of.PLAIN_MODIFIERS


def _without_bearer(scene: Scene, named: ProseSpan, number: ProseSpan) -> str:
    """The words from a measure to its number, without "of X" if X is a known thing."""
    for mention in scene.entities:
        if named.end <= mention.prose.start < mention.prose.end <= number.start:
            before = scene.between(named, mention.prose)
            return _behind_bearer(scene, mention, number) if _BEARER.fullmatch(before) else before
    return scene.between(named, number)


def _behind_bearer(scene: Scene, bearer: Mention[EntityRef], number: ProseSpan) -> str:
    """The words from the bearer of a measure to its number, without parentheses about it."""
    aside = _ASIDE_OF_OWNER.match(scene.document.prose, bearer.prose.end, number.start)
    start = aside.end() if aside else bearer.prose.end
    return _ASIDE.sub("", scene.document.prose[start : number.start])


def _counts_something_else(scene: Scene, cue: Cue, gap: str) -> bool:
    """Whether a counted noun only precedes the number: "members of 32 clubs", unlike "Members: 32"."""
    last = scene.words.folded[cue.last]
    before = scene.document.prose[scene.sentence.start : scene.words.starts[cue.last]]
    is_counted = _PLURAL.search(last) is not None or any(item.unit == last for item in cue.properties)
    return is_counted and _OF_OTHERS.match(gap) is not None and not _NUMBER_OF.search(before)


def _is_another_measure(scene: Scene, cue: Cue) -> bool:
    """Whether a word before the cue makes it another measure: "urban area", "wing area"."""
    before = cue.first - 1
    if before < 0 or scene.words.ends[before] < scene.sentence.start:
        return False
    if any(mention.prose.end == scene.words.ends[before] for mention in scene.entities):
        return False  # "the company employs"
    word = scene.words.folded[before]
    is_joined = scene.words.gap(before) in (" ", "\n", "-")
    if not is_joined or scene.words.is_capitalised(before) or word.isdigit():
        return False
    if _is_adverb_of_passive(scene, cue):
        return word in words_of.NOT_ALWAYS
    return word not in words_of.PLAIN_MODIFIERS


def _is_adverb_of_passive(scene: Scene, cue: Cue) -> bool:
    """Whether the word before a cue stands between "is" and its participle: "is best served at"."""
    words, first = scene.words.folded, cue.first
    is_passive = first > 1 and words[first].endswith(PARTICIPLE_ENDINGS) and words[first - 2] in BE
    return is_passive and scene.words.starts[first - 2] >= scene.sentence.start
