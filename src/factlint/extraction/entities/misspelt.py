"""Names with one word misspelt, one edit away from a known name: "Winston Curchill"."""

from __future__ import annotations

from collections import Counter

from factlint.extraction.entities.phrases import capitalised_phrases
from factlint.extraction.languages.en.biographies.trades import PRESENTED_BEFORE, PRESENTED_BEHIND
from factlint.extraction.languages.en.entities.demonyms import DEMONYMS
from factlint.extraction.languages.en.entities.name_variants import FAMILIES
from factlint.extraction.quantities.nouns import stem_of
from factlint.extraction.words import Words
from factlint.model.analysis import Analysis
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention, is_named, mention_at
from factlint.model.rule_base import Name, RuleBase
from factlint.model.words import differ_by_one_edit, spelling_key
from factlint.values.regex import regex

_SHORTEST = 6
"""Shorter words that differ in one letter are often two names: Jon and Jan, Lind and Lund."""
_ENDINGS = frozenset("aeosynih")
"""Final letters that differ between languages or genders: Ivanov and Ivanova, Arab and Arabs."""
_VOWELS = frozenset("aeiouyjw")
"""Vowels whose exchange yields another family name: Hansen and Hanson, Meyer and Meier."""
_RENDERINGS = (frozenset("vw"), frozenset("ck"), frozenset("sz"), frozenset("gh"), frozenset("jx"))
"""Letters that vary between transliterations: Orlov and Orlow, Quixote and Quijote."""
_SHORT_GREEK, _WHOLE_GREEK = "is", "ios"
"""Endings of one Greek name in its short and full form: Antonis and Antonios."""
_PERSON, _SHORTEST_OF_ONE = "person", 8
_MOST_OFTEN = 2
"""A spelling that occurs more often is intended: another person."""
_PRESENTED_BEFORE, _PRESENTED_BEHIND = regex(PRESENTED_BEFORE), regex(PRESENTED_BEHIND)


def find_misspelt(analysis: Analysis, words: Words, rules: RuleBase) -> tuple[Mention[Name], ...]:
    """The misspelt words, each with the intended name."""
    taken = frozenset(i for entity in analysis.entities for i in words.within(entity.prose))
    phrases = tuple(
        (first, last) for first, last in capitalised_phrases(words) if taken.isdisjoint(range(first, last + 1))
    )
    often = Counter(words.folded[first : last + 1] for first, last in phrases)
    meant: dict[tuple[str, ...], tuple[int, Name] | None] = {}
    found = []
    for first, last in phrases:
        phrase = words.folded[first : last + 1]
        if phrase not in meant:
            meant[phrase] = _meant(phrase, rules) if often[phrase] <= _MOST_OFTEN else None
        if (name := meant[phrase]) is not None and not _is_distinct(
            analysis, words.span(first, last), name[1], rules
        ):
            at = first + name[0]
            found.append(mention_at(analysis.document, words.span(at, at), name[1]))
    return tuple(found)


def _is_distinct(analysis: Analysis, phrase: ProseSpan, name: Name, rules: RuleBase) -> bool:
    """Whether a text that names somebody rightly presents the near namesake as another, or mentions both at once."""
    if rules.entity(name.entity).kind != _PERSON:
        return False
    prose = analysis.document.prose
    named = [one.prose for one in analysis.entities if one.value.id == name.entity and is_named(one)]
    whole = [span for span in named if prose[span.start : span.end].count(" ") >= len(name.words) - 1]
    sentence = next((one for one in analysis.sentences if one.start <= phrase.start < one.end), phrase)
    if any(sentence.start <= span.start < sentence.end for span in whole):
        return True
    behind = _PRESENTED_BEHIND.match(prose, phrase.end, sentence.end)
    before = _PRESENTED_BEFORE.search(prose, sentence.start, phrase.start)
    return bool(whole) and (behind or before) is not None


def _meant(phrase: tuple[str, ...], rules: RuleBase) -> tuple[int, Name] | None:
    """The index of the misspelt word, and the only entity's name that is intended."""
    names: dict[str, tuple[int, Name]] = {}
    if max(map(len, phrase)) < _SHORTEST:
        return None
    for name in rules.names_near(phrase):
        odd = next(i for i, word in enumerate(phrase) if word != name.words[i])
        if stem_of(phrase[odd]) in DEMONYMS:
            continue  # "West Germans", and no slip for "Germany"
        if rules.entity(name.entity).kind == _PERSON and _is_another(phrase[odd], name.words[odd]):
            continue
        if not name.is_avoided and is_slip(phrase[odd], name.words[odd]):
            names.setdefault(name.entity, (odd, name))
    return next(iter(names.values())) if len(names) == 1 else None


def _is_another(written: str, known: str) -> bool:
    """Whether a word is a name of somebody else: a common one, or a short one that differs in one letter (Lenton and
    Lennon).
    """
    if written in FAMILIES:
        return True
    is_substitution = len(written) == len(known) and sorted(written) != sorted(known)
    return is_substitution and len(known) < _SHORTEST_OF_ONE


def is_slip(written: str, known: str) -> bool:
    """Whether a word is more likely a slip for the other than a name of its own."""
    if min(len(written), len(known)) < _SHORTEST or written[0] != known[0]:
        return False
    if spelling_key(written) == spelling_key(known) or not differ_by_one_edit(written, known):
        return False
    shorter, longer = sorted((written, known), key=len)
    if len(shorter) < len(longer):
        is_of_greek_name = longer == f"{shorter.removesuffix(_SHORT_GREEK)}{_WHOLE_GREEK}"
        return not is_of_greek_name and not (longer.startswith(shorter) and longer[-1] in _ENDINGS)
    differing = {letter for pair in zip(written, known, strict=True) if pair[0] != pair[1] for letter in pair}
    is_spelling = differing <= _VOWELS or differing in _RENDERINGS
    return sorted(written) == sorted(known) or not is_spelling
