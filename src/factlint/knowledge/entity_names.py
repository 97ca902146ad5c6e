"""The names of an entity, from how a pack writes them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factlint.knowledge.format import EntityEntry
from factlint.knowledge.names import expand, is_case_sensitive
from factlint.knowledge.problems import Problem
from factlint.knowledge.yaml_file import Scalar, text_of
from factlint.model.rule_base import Entity, Name
from factlint.model.words import name_words


def read_entity(entity_id: str, entry: EntityEntry) -> Iterator[Entity | Name | Problem]:
    """The entity, then its names.

    A name without a word, which cannot be looked for in a text, is at most its label.
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
    exceptions = _texts(entry.except_)
    seen: set[str] = set()
    for form in forms(entry.names):
        if isinstance(form, Problem):
            yield form
        elif form not in seen and (words := name_words(form)):
            seen.add(form)
            yield Name(words, form, entity_id, form == preferred, is_case_sensitive(form))
    for form in forms(entry.avoid):
        if isinstance(form, Problem):
            yield form
        elif form not in seen and (words := name_words(form)):
            seen.add(form)
            yield Name(words, form, entity_id, False, True, True, exceptions)


def forms(written: Iterable[Scalar]) -> Iterator[str | Problem]:
    """Written forms spelled out, or what is wrong with them."""
    for scalar in written:
        try:
            yield from expand(scalar.text)
        except ValueError as error:
            yield scalar.problem(str(error))


def _texts(written: Iterable[Scalar]) -> tuple[str, ...]:
    return tuple(form for form in forms(written) if isinstance(form, str))
