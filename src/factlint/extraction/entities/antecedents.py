"""The antecedents of pronouns: "Anna Marek resigned. She …"."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.extraction.entities.kinds import agrees, is_known_as_person
from factlint.extraction.entities.sentence_subjects import is_governed, states_origin
from factlint.extraction.entities.strangers import has_strange_subject, pronouns_of_strangers
from factlint.extraction.languages.en.entities.references import (
    FRONTED_DESCRIPTION,
    FRONTED_TIME,
    GROUP_PRONOUNS,
    PERSON_PRONOUNS,
    PRONOUN_OPENERS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    THING_PRONOUNS,
)
from factlint.extraction.words import Words
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.model.rule_base import RuleBase
from factlint.values.regex import regex

_FRONTED_TIME = regex(FRONTED_TIME)
_FRONTED_DESCRIPTION = regex(FRONTED_DESCRIPTION)
_WORDS_BEFORE_PRONOUN = 7
"""How long a fronted phrase before a pronoun may be: "In the spring of 1998, it …"."""


def antecedent_of(
    words: Words,
    sentence: ProseSpan,
    i: int,
    found: Sequence[Mention[EntityRef]],
    opening: Mention[EntityRef] | None,
    rules: RuleBase,
) -> Mention[EntityRef] | None:
    """The antecedent of the pronoun at an index; `opening` is the subject of the sentences before."""
    indices = words.within(sentence)
    earlier = [
        m
        for m in found
        if m.prose.end <= words.starts[i]
        and not is_governed(words, sentence, m.prose)
        and not states_origin(words, m)
    ]
    if not earlier and _opens_sentence(words, i, indices):
        return opening
    if _is_described_ahead(words, i, indices):
        return opening
    if i == indices.start:
        return None
    is_behind_semicolon = words.gap(i - 1) == "; "
    if opening and not earlier and (is_behind_semicolon or words.folded[i - 1] in PRONOUN_OPENERS):
        front = ProseSpan(sentence.start, words.starts[i])
        if has_strange_subject(words, front, found, opening.value.id, rules):
            return None  # "Ann Moe asked for it after she": the new subject is meant
    if is_behind_semicolon:
        is_strange = earlier and words.folded[i] in _strangers_between(words, earlier[0], i, found)
        return None if is_strange else next(iter(earlier), opening)
    if earlier and words.gap(i - 1) == ", " and words.folded[indices.start] in SUBORDINATORS:
        is_strange = words.folded[i] in _strangers_between(words, earlier[0], i, found)
        return None if is_strange or len({mention.value.id for mention in earlier}) > 1 else earlier[0]
    return next(iter(earlier), opening) if words.folded[i - 1] in PRONOUN_OPENERS else None


def meant_by(
    pronoun: str, referent: Mention[EntityRef], company: Sequence[str], rules: RuleBase, *, is_doubted: bool
) -> EntityRef | None:
    """The referent of a pronoun: its antecedent with its alternatives, or the only one of these."""
    if agrees(pronoun, referent.value.id, rules):
        doubted = company if is_doubted else ()
        others = tuple(other for other in doubted if agrees(pronoun, other, rules))
        return EntityRef(referent.value.id, (*referent.value.alternatives, *others))
    other = _only_one_agreeing(pronoun, company, rules)
    return None if other is None else EntityRef(other)


def _strangers_between(
    words: Words, name: Mention[EntityRef], pronoun: int, found: Sequence[Mention[EntityRef]]
) -> frozenset[str]:
    """The pronouns of unknown people between a name and a pronoun: "X married Y; he"."""
    return pronouns_of_strangers(words, ProseSpan(name.prose.end, words.starts[pronoun]), found)


def others_before(
    found: Sequence[Mention[EntityRef]], referent: Mention[EntityRef], position: int
) -> tuple[str, ...]:
    """The other entities named in the sentence before a position."""
    ids = dict.fromkeys(mention.value.id for mention in found if mention.prose.end <= position)
    return tuple(entity for entity in ids if entity != referent.value.id)


def _only_one_agreeing(pronoun: str, company: Sequence[str], rules: RuleBase) -> str | None:
    """The referent of a pronoun that cannot be the subject: the only other thing, or person."""
    agreeing = [other for other in company if agrees(pronoun, other, rules)]
    if len(agreeing) != 1 or pronoun in GROUP_PRONOUNS:
        return None
    is_sure = pronoun not in PERSON_PRONOUNS or is_known_as_person(agreeing[0], rules)
    return agreeing[0] if is_sure else None


def _is_described_ahead(words: Words, index: int, sentence: range) -> bool:
    """Whether all before a pronoun describes what it means: "The son of a miller and a cook, he"."""
    is_subject = words.folded[index] in SUBJECT_PRONOUNS | THING_PRONOUNS
    opening = words.starts[sentence.start], words.starts[index]
    return is_subject and _FRONTED_DESCRIPTION.fullmatch(words.prose, *opening) is not None


def _opens_sentence(words: Words, index: int, sentence: range) -> bool:
    if index == sentence.start:
        return True
    if index - sentence.start > _WORDS_BEFORE_PRONOUN:
        return False
    opening = words.starts[sentence.start], words.starts[index]
    return words.gap(index - 1).startswith(",") or _FRONTED_TIME.fullmatch(words.prose, *opening) is not None
