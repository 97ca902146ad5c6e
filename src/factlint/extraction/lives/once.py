"""Births and deaths as claims, so that two of one person can contradict each other: the lead against the body."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from factlint.extraction.coreference.surnames import is_shared_surname
from factlint.extraction.languages.en.lives import stated as words_of
from factlint.extraction.languages.en.things.dated_once import NOT_THE_ONE
from factlint.extraction.lives.bearers import People
from factlint.extraction.lives.dated_sentence import DatedSentence
from factlint.extraction.lives.stated import NAMELESS, pattern, people_in
from factlint.model.claim import Claim, Statement
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import EntityRef, Mention, mention_at
from factlint.model.reading_order import sentence_at
from factlint.model.statements.lives import Life
from factlint.values.time import Time

_SHORTEST = 18 * 365
"""Days of the shortest life that is mentioned; shorter brackets mostly date posts and reigns."""
_REACH = 40
"""Characters before a name that may show it to be a relative's."""


def births_and_deaths(
    document: Document, dated: Sequence[DatedSentence], lives: Sequence[Life], people: People
) -> Iterator[Claim]:
    """Claims about people who are not in the rule base; `dated` are all of its sentences.

    There are none about a name with two lifespans: these are two people.
    """
    stated = [
        (people.named(life.person) or life.person.value, life)
        for life in lives
        if not life.person.value.id.startswith(NAMELESS)
        and life.person.said.casefold() not in words_of.SENTENCE_OPENERS
    ]
    stated += [(life.person.value, life) for life in _of_pronouns(dated, people)]
    sentences = [one.sentence for one in dated]
    bracketed = [(who, life) for who, life in stated if _in_bracket(document.prose, life)]
    namesakes = _namesakes(bracketed)
    for who, life in stated:
        if not (who.is_known or who in namesakes or _is_doubtful(document.prose, sentences, life)):
            for prop, date in (("born", life.born), ("died", life.died)):
                if date is not None:
                    yield Claim(
                        Statement(who.id, prop, date.value),
                        life.person,
                        date,
                        life.person.prose,
                        binder="lives",
                    )


def _in_bracket(prose: str, life: Life) -> bool:
    return prose.startswith((" (", ", ("), life.person.prose.end)


def _namesakes(stated: Sequence[tuple[EntityRef, Life]]) -> frozenset[EntityRef]:
    """Those of whom the text states two births that cannot be one."""
    births: defaultdict[EntityRef, list[Time]] = defaultdict(list)
    for who, life in stated:
        if life.born is not None:
            births[who].append(life.born.value)
    return frozenset(
        who for who, days in births.items() if any(one.excludes(other) for one, other in combinations(days, 2))
    )


def _is_doubtful(prose: str, sentences: Sequence[ProseSpan], life: Life) -> bool:
    """Whether the sentence mentions several accounts, or the name may be that of a relative."""
    place = life.person.prose
    sentence = sentence_at(sentences, place.start) or place
    before = prose[max(sentence.start, place.start - _REACH) : place.start]
    if pattern(words_of.OTHERS).search(before) or is_shared_surname(prose, place) or _is_no_life(life):
        return True
    stated = pattern(words_of.BIRTH_ORDER).sub("", prose[sentence.start : sentence.end])
    return not _in_bracket(prose, life) and pattern(NOT_THE_ONE).search(stated) is not None


def _is_no_life(life: Life) -> bool:
    """Whether the years in a bracket are more likely those of a post: "lecturer at Kestrel College (1969–70)"."""
    if life.born is None or life.died is None:
        return False
    low, high = life.born.value.days.low, life.died.value.days.high
    return not isinstance(low, int) or not isinstance(high, int) or high - low < _SHORTEST


def _of_pronouns(sentences: Sequence[DatedSentence], people: People) -> Iterator[Life]:
    """Sentences such as "She was born in …", if the sentence before names nobody but the topic."""
    if people.topic is None:
        return
    for before, one in pairwise(sentences):
        found = pattern(words_of.PRONOUN).match(one.prose, one.sentence.start)
        if found is None or not one.dates or not _is_born(one.prose, found.end(), one.dates[0]):
            continue
        names = (
            name
            for name in people_in(before.document, before.sentence, before.names)
            if name.said.casefold() not in words_of.SENTENCE_OPENERS
            and not any(date.prose.overlaps(name.prose) for date in before.dates)
        )
        if all(people.named(name) == people.topic for name in names):
            pronoun = mention_at(one.document, ProseSpan(*found.span()), people.topic)
            yield Life(pronoun, born=one.dates[0])


def _is_born(prose: str, end: int, date: Mention[Time]) -> bool:
    return pattern(words_of.WAS_BORN).fullmatch(prose[end : date.prose.start]) is not None
