"""The entity that each name, noun and pronoun refers to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.entities.antecedents import antecedent_of, meant_by, others_before
from factlint.extraction.entities.descriptions import noun_of_description
from factlint.extraction.entities.headings import is_usual, topic_of
from factlint.extraction.entities.homonyms import (
    front_of,
    is_of_other_kind,
    is_of_series,
    is_on_air,
    is_unlike,
    of_kind,
    thing_in_front,
)
from factlint.extraction.entities.kinds import agrees, is_known_as_person, pronouns_of_name
from factlint.extraction.entities.memory import Memory
from factlint.extraction.entities.name_match import NameMatch
from factlint.extraction.entities.namesakes import is_of_namesake, may_be_namesakes
from factlint.extraction.entities.nouns_for_names import SentenceWithNames, by_noun
from factlint.extraction.entities.sentence_subjects import is_alone, stated_about, subject_of
from factlint.extraction.entities.strangers import has_strange_subject, pronouns_of_strangers
from factlint.extraction.languages.en.entities.references import (
    GROUP_PRONOUNS,
    PERSON_PRONOUNS,
    THING_PRONOUNS,
)
from factlint.extraction.languages.en.function_words import POSSESSIVES
from factlint.extraction.words import Words
from factlint.model.document import HEADINGS, Block, Document, ProseSpan
from factlint.model.mention import EntityRef, Mention, Naming, mention_at
from factlint.model.rule_base import RuleBase

_PRONOUNS = PERSON_PRONOUNS | THING_PRONOUNS | GROUP_PRONOUNS


def resolve_referents(
    document: Document,
    words: Words,
    sentences: Sequence[ProseSpan],
    names: Sequence[NameMatch],
    rules: RuleBase,
) -> tuple[Mention[EntityRef], ...]:
    """The entities mentioned, in reading order: by name, by nouns such as "the alliance", by pronoun."""
    if not names:
        return ()
    memory = Memory()
    mentions: list[Mention[EntityRef]] = []
    blocks, position = iter(document.blocks), 0
    block = next(blocks)
    for sentence in sentences:
        while sentence.start >= block.prose.end:
            _pass(document, words, block, memory, rules)
            block = next(blocks)
        inside: list[NameMatch] = []
        while position < len(names) and names[position].span(words).start < sentence.end:
            inside.append(names[position])
            position += 1
        if inside or memory.named:
            mentions.extend(_in_sentence(SentenceWithNames(document, words, sentence, inside, memory, rules)))
    return tuple(mentions)


def _pass(document: Document, words: Words, block: Block, memory: Memory, rules: RuleBase) -> None:
    """Continue after a block; a section of a page about one thing continues about that."""
    topic = topic_of(document.prose, block, memory.subject, memory.company)
    is_first = memory.block == 0 or (memory.page is not None and block.level <= memory.page_level)
    if is_first and block.kind in HEADINGS:
        memory.page, memory.page_level = topic, block.level
    if block.kind in HEADINGS:
        memory.section = topic.value.id if topic is not None else None
    page = memory.page if topic is None else None
    if page is not None and is_usual(words, block, is_of_person=bool(is_known_as_person(page.value.id, rules))):
        memory.pass_to_section()
    else:
        memory.pass_to_next_block(topic)


def _in_sentence(stated: SentenceWithNames) -> list[Mention[EntityRef]]:
    words, sentence, memory = stated.words, stated.span, stated.memory
    found = sorted((*_named(stated), *by_noun(stated)), key=lambda mention: mention.prose)
    found = sorted((*found, *_pronouns(stated, found)), key=lambda mention: mention.prose)
    subject = subject_of(words, sentence, found) or stated_about(words, sentence, found)
    if subject is not None:
        memory.subject, memory.is_of_heading = subject, False
        memory.may_be_group = is_alone(stated.document.prose, sentence, subject.prose)
        others = dict.fromkeys(mention.value.id for mention in found)
        memory.company = tuple(other for other in others if other != subject.value.id)
        memory.strangers = pronouns_of_strangers(
            words, ProseSpan(_start_of_company(subject), sentence.end), found
        )
    elif memory.subject is not None and (
        memory.is_of_heading
        or has_strange_subject(words, sentence, found, memory.subject.value.id, stated.rules)
    ):
        memory.subject = None
    elif memory.subject is not None:
        memory.may_be_group = False
        memory.strangers |= pronouns_of_strangers(words, sentence, found)
    _keep_person(stated, subject, found)
    return found


def _keep_person(
    stated: SentenceWithNames, subject: Mention[EntityRef] | None, found: Sequence[Mention[EntityRef]]
) -> None:
    """Remember the person whom a sentence is about, and who else one about a thing introduces."""
    memory, rules = stated.memory, stated.rules
    if subject is not None and is_known_as_person(subject.value.id, rules):
        memory.person, memory.others = subject, memory.strangers
        return
    if memory.person is None:
        return
    known = {mention.value.id for mention in found} - {memory.person.value.id}
    memory.others |= pronouns_of_strangers(stated.words, stated.span, found)
    memory.others |= frozenset[str]().union(
        *(
            pronouns_of_name(rules.entity(one).label)
            for one in known
            if is_known_as_person(one, rules) is not False
        )
    )


def _person_kept(pronoun: str, memory: Memory, rules: RuleBase) -> EntityRef | None:
    """The person mentioned before a sentence about a thing: "Ann Lind wrote X. X was sold. In 1939 she moved"."""
    if memory.person is None or pronoun not in PERSON_PRONOUNS - memory.others:
        return None
    person = memory.person.value
    return person if agrees(pronoun, person.id, rules) else None


def _start_of_company(subject: Mention[EntityRef]) -> int:
    """Where a sentence can introduce others than its subject; "her" itself does, since "her sister" is another."""
    is_possessive = subject.text.casefold() in POSSESSIVES
    return subject.prose.start if is_possessive else subject.prose.end


def _named(stated: SentenceWithNames) -> Iterator[Mention[EntityRef]]:
    document, memory, rules = stated.document, stated.memory, stated.rules
    for match in stated.names:
        span = match.span(stated.words)
        noun = noun_of_description(document.prose, span, stated.span.end)
        front = front_of(document.prose, stated.span.start, span.start)
        bearers = tuple(name.entity for name in match.names)
        fitting = of_kind(front, noun, bearers, rules) if len(bearers) > 1 else ()
        entities = memory.settle(bearers, fitting)
        chosen = next((entity for entity in entities if entity in memory.named), entities[0])
        if is_of_other_kind(front, noun, chosen, rules):
            continue
        if is_on_air(front, document.prose, span.end) and not is_of_series(chosen, rules):
            continue
        if is_unlike(front, noun, chosen, rules):
            memory.namesakes.add(chosen)
            continue
        if chosen in memory.namesakes and chosen not in memory.named and noun is None:
            continue
        latest = memory.names[-1][1] if memory.names else None
        if is_of_namesake(document.prose, span, chosen, rules, named=memory.named, latest=latest):
            memory.namesakes.add(chosen)
            continue
        others = tuple(entity for entity in entities if entity != chosen)
        memory.name(chosen, rules, ProseSpan(span.start, stated.span.end))
        memory.names.append((span, chosen))
        if (called := noun or thing_in_front(front)) is not None:
            memory.describe(chosen, called)
            memory.called[chosen] = called
        is_doubtful = may_be_namesakes(document.prose, span, chosen, rules)
        derivation = (Naming.NAME, Naming.DOUBTFUL) if is_doubtful else (Naming.NAME,)
        yield mention_at(
            document, span, EntityRef(chosen, others), derivation=derivation, is_guess=bool(others)
        )


def _pronouns(stated: SentenceWithNames, found: Sequence[Mention[EntityRef]]) -> Iterator[Mention[EntityRef]]:
    """Pronouns at the start of the sentence refer to the subject before it; later ones to the
    subject of the sentence.
    """
    words, sentence, memory = stated.words, stated.span, stated.memory
    opening = memory.subject
    for i in words.within(sentence):
        pronoun = words.folded[i]
        referent = (
            antecedent_of(words, sentence, i, found, opening, stated.rules) if pronoun in _PRONOUNS else None
        )
        if referent is None:
            continue
        if referent is opening and pronoun in memory.strangers:
            continue
        if pronoun in GROUP_PRONOUNS and not (referent is opening and memory.may_be_group):
            continue
        company = memory.company if referent is opening else others_before(found, referent, words.starts[i])
        reference = meant_by(pronoun, referent, company, stated.rules, is_doubted=referent is opening)
        if reference is None and referent is opening:
            reference = _person_kept(pronoun, memory, stated.rules)
        if reference is not None:
            memory.mentioned[reference.id] = ProseSpan(words.starts[i], sentence.end)
            yield mention_at(
                stated.document,
                words.span(i, i),
                reference,
                derivation=(Naming.PRONOUN,),
                is_guess=referent.is_guess,
            )
