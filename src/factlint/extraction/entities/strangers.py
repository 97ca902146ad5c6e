"""Unknown people and things to whom the next pronoun may refer: "a certain Jan Holub came; he …"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.automata import encoded
from factlint.extraction.entities.descriptions import nouns_of
from factlint.extraction.entities.kinds import groups_of_entity, is_known_as_person, pronouns_of_name
from factlint.extraction.entities.newcomers import Newcomer, newcomers
from factlint.extraction.entities.noun_groups import groups_of
from factlint.extraction.languages.en.entities import strangers as words_of
from factlint.extraction.languages.en.entities.noun_groups import PERSON
from factlint.extraction.languages.en.entities.references import (
    FEMININE,
    GROUP_PRONOUNS,
    MASCULINE,
    PERSON_PRONOUNS,
    THING_PRONOUNS,
)
from factlint.extraction.languages.en.function_words import OF
from factlint.extraction.shapes import Shapes
from factlint.extraction.words import Words
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.model.rule_base import RuleBase
from factlint.values.regex import regex

_OWN_NAME = regex(words_of.OWN_NAME)
_OWN_POST = regex(words_of.OWN_POST)
_OTHER_TOPIC = regex(words_of.OTHER_TOPIC)
_NEW_SUBJECT = regex(words_of.NEW_SUBJECT)
_STATES_PARENTS = regex(words_of.STATES_PARENTS)
_OWNED = regex(words_of.OWNED)
_DEFINITE_SUBJECT = regex(words_of.DEFINITE_SUBJECT)
_BESIDE_ANOTHER = regex(words_of.BESIDE_ANOTHER)
_PRONOUNS = {
    words_of.WOMEN: FEMININE,
    words_of.MEN: MASCULINE,
    words_of.OTHERS: PERSON_PRONOUNS,
    words_of.MET: PERSON_PRONOUNS,
}
"""The pronouns for the people that each pattern introduces."""
_INTRODUCING = Shapes(_PRONOUNS, written=str)
_SAID_OF_SUBJECT = regex(words_of.SAID_OF_SUBJECT)


def pronouns_of_strangers(words: Words, span: ProseSpan, known: Sequence[Mention[EntityRef]]) -> frozenset[str]:
    """The pronouns that may refer to names in a span of prose other than `known` ones."""
    if _STATES_PARENTS.fullmatch(words.prose, span.start, span.end):
        return frozenset()
    found = frozenset[str]().union(*_people_named(words, span, known))
    if _OTHER_TOPIC.search(words.prose, span.start, span.end) or _OWNED.match(words.prose, span.start):
        found |= THING_PRONOUNS | GROUP_PRONOUNS
    beside = _BESIDE_ANOTHER.match(words.prose, span.start, span.end)
    if beside and not any(mention.prose.start == beside.start("name") for mention in known):
        found |= THING_PRONOUNS | pronouns_of_name(beside["name"])
    for somebody in _INTRODUCING.possible_in(encoded(words.prose)[span.start : span.end]):
        for met in _INTRODUCING.compiled(somebody).finditer(words.prose, span.start, span.end):
            if not _SAID_OF_SUBJECT.search(words.prose, span.start, met.start()):
                found |= _PRONOUNS[somebody] & pronouns_of_name(met.group().split()[-1])
    return found


def has_strange_subject(
    words: Words, sentence: ProseSpan, known: Sequence[Mention[EntityRef]], mentioned: str, rules: RuleBase
) -> bool:
    """Whether a sentence is about something unknown: "a club was founded", a name without a preposition.

    It is not if a pronoun, or part of the name, refers to the entity of the sentence before.
    """
    pronouns = PERSON_PRONOUNS if is_known_as_person(mentioned, rules) else THING_PRONOUNS
    label = rules.entity(mentioned).label
    if _NEW_SUBJECT.search(words.prose, sentence.start, sentence.end):
        return True
    if any(words.folded[i] in pronouns for i in words.within(sentence)):
        return False
    if _has_definite_subject(words, sentence, mentioned, rules):
        return True
    taken = {i for mention in known for i in words.within(mention.prose)}
    may_be = Newcomer.may_be_person if pronouns is PERSON_PRONOUNS else Newcomer.may_be_thing
    return any(
        one.preposition is None and may_be(one) and words.text(one.last) not in label
        for one in newcomers(words, sentence, taken)
    )


def _has_definite_subject(words: Words, sentence: ProseSpan, mentioned: str, rules: RuleBase) -> bool:
    """Whether the subject is a definite noun that cannot denote the entity in focus."""
    found = _DEFINITE_SUBJECT.match(words.prose, sentence.start, sentence.end)
    if found is None:
        return False
    said = found["phrase"].split()[-1:] if found["closed"] else found["phrase"].split()
    if is_known_as_person(mentioned, rules):
        return any(PERSON in groups_of(noun) for noun in said)
    own = groups_of_entity(mentioned, rules)
    return bool(own) and not any(
        own & groups_of(noun) or noun in nouns_of(rules.entity(mentioned)) for noun in said
    )


def _people_named(
    words: Words, span: ProseSpan, known: Sequence[Mention[EntityRef]]
) -> Iterator[frozenset[str]]:
    """For each name of two or more words that may be a person's, its pronouns."""
    taken = {i for mention in known for i in words.within(mention.prose)}
    for one in newcomers(words, span, taken):
        if (
            one.last > one.first
            and one.may_be_person()
            and (
                one.noun == PERSON
                or words_of.BEFORE_NO_PERSON.isdisjoint((words.folded[one.first - 1], one.preposition))
            )
            and not _is_in_bracket(words.prose, span.start, words.starts[one.first])
            and not _is_of_subject(words, span, one)
        ):
            yield pronouns_of_name(words.text(one.first))


def _is_of_subject(words: Words, span: ProseSpan, one: Newcomer) -> bool:
    """Whether a name is another one of the subject, or a post it holds: "known as X", "as Governor of X"."""
    start = words.starts[one.first]
    if _OWN_NAME.search(words.prose, max(0, span.start - 1), start):
        return True
    is_post = one.noun == PERSON and OF in words.folded[one.first : one.last + 1]
    return is_post and _OWN_POST.search(words.prose, span.start, start) is not None


def _is_in_bracket(prose: str, start: int, position: int) -> bool:
    return prose.count("(", start, position) > prose.count(")", start, position)
