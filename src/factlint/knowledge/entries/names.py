"""The names of an entity, read from its entry in a pack."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factlint.knowledge.entries.derived_names import derived_forms
from factlint.knowledge.entries.name_notation import expand, is_case_sensitive
from factlint.knowledge.format.entries import EntityEntry
from factlint.knowledge.format.yaml_text import Scalar, text_of
from factlint.knowledge.kinds import owns_short_names
from factlint.knowledge.problems import Problem
from factlint.model.rule_base import Entity, Name
from factlint.model.words import name_words


def read_entity(entity_id: str, entry: EntityEntry) -> Iterator[Entity | Name | Problem]:
    """The entity, then its names.

    A name without a letter or digit cannot be searched for, so it can only be the label.
    """
    preferred = next(forms(entry.names[:1]))
    yield Entity(
        id=entity_id,
        kind=text_of(entry.kind),
        label=preferred if isinstance(preferred, str) else entry.names[0].text,
        nouns=_texts(entry.nouns),
        demonyms=_texts(entry.demonyms),
        wikidata=text_of(entry.wikidata),
    )
    everything = (*entry.names, *entry.alone, *entry.avoid, *entry.nouns, *entry.demonyms, *entry.except_)
    yield from (form for form in forms(everything) if isinstance(form, Problem))
    alone = frozenset(_standing_alone(entry))
    written = dict.fromkeys((*_texts(entry.names), *_texts(entry.alone)))
    names = {**written, **dict.fromkeys(form for name in written for form in derived_forms(name))}
    for form in names:
        if words := name_words(form):
            yield Name(
                words,
                form,
                entity_id,
                is_preferred=form == preferred,
                is_case_sensitive=is_case_sensitive(form),
                stands_alone=form in alone,
            )
    exceptions = _texts(entry.except_)
    for form in dict.fromkeys(_texts(entry.avoid)):
        if form not in names and (words := name_words(form)):
            yield Name(words, form, entity_id, is_case_sensitive=True, is_avoided=True, exceptions=exceptions)


def _standing_alone(entry: EntityEntry) -> tuple[str, ...]:
    """The forms that mean the entity before the text has named it in full: those of `alone`, otherwise by its kind."""
    if entry.alone or not owns_short_names(text_of(entry.kind)):
        return _texts(entry.alone)
    return tuple(form for form in _texts(entry.names) if form[:1].isupper())


def forms(written: Iterable[Scalar]) -> Iterator[str | Problem]:
    """All names that the written forms stand for, or what is wrong with a form."""
    for scalar in written:
        try:
            yield from expand(scalar.text)
        except ValueError as error:
            yield scalar.problem(str(error))


def _texts(written: Iterable[Scalar]) -> tuple[str, ...]:
    return tuple(form for form in forms(written) if isinstance(form, str))
