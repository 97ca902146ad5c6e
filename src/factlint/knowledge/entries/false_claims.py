"""Statements that a pack knows to be wrong."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.knowledge.entity_ids import EntityIds
from factlint.knowledge.entries.examples import read_examples
from factlint.knowledge.entries.name_notation import expand
from factlint.knowledge.examples import Example
from factlint.knowledge.format.entries import FalseClaimEntry
from factlint.knowledge.format.yaml_text import text_of
from factlint.knowledge.pack import Pack
from factlint.knowledge.problems import Problem
from factlint.model.rule_base import FalseClaim

SUBJECT = "{subject}"


def read_false_claims(pack: Pack, ids: EntityIds) -> Iterator[FalseClaim | Example | Problem]:
    """The false claims of a pack, with their examples."""
    for name, entry in pack.false_claims.items():
        claim_id = f"{pack.name}/{name.text}"
        subject = ids.resolve(pack, entry.subject.text) if entry.subject else None
        if entry.subject and subject is None:
            yield ids.unknown(pack, entry.subject)
        phrases = tuple(_phrases(entry, ids.names(subject) if subject else ()))
        yield from (phrase for phrase in phrases if isinstance(phrase, Problem))
        yield FalseClaim(
            id=claim_id,
            says=tuple(dict.fromkeys(phrase for phrase in phrases if isinstance(phrase, str))),
            because=entry.because.text,
            subject=subject,
            source=text_of(entry.source) or pack.source,
            claimant=text_of(entry.claimant),
            reviewer=text_of(entry.reviewer),
            reviewed=text_of(entry.reviewed),
            rating=text_of(entry.rating),
        )
        if entry.examples:
            yield from read_examples(claim_id, entry.examples)


def _phrases(entry: FalseClaimEntry, names: tuple[str, ...]) -> Iterator[str | Problem]:
    for written in entry.says:
        if SUBJECT in written.text and entry.subject is None:
            yield written.problem(
                f"{SUBJECT} stands for the names of the claim's `subject`, which is not given"
            )
            continue
        try:
            forms = expand(written.text)
        except ValueError as error:
            yield written.problem(str(error))
            continue
        for form in forms:
            if SUBJECT in form:
                yield from (form.replace(SUBJECT, name) for name in names)
            else:
                yield form
