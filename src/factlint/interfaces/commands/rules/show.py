"""`factlint rules show`: the content of packs."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import chain

from factlint.engine.settings import SHIPPED_RULES
from factlint.interfaces import options as shared
from factlint.interfaces.cache_folder import cache_folder
from factlint.interfaces.commands.rules.packs import add_packs
from factlint.interfaces.exits import CLEAN
from factlint.interfaces.output import write
from factlint.interfaces.parser import Parser
from factlint.interfaces.requests import configuration_in_force
from factlint.knowledge.base import KnowledgeBase, open_rule_base
from factlint.knowledge.rule_files import rule_files
from factlint.knowledge.shipped import PROPERTIES
from factlint.reporting.cells import visible
from factlint.reporting.counts import counted
from factlint.reporting.terminal.fact_card import term, written_value


def add_arguments(parser: Parser) -> None:
    add_packs(parser)
    shared.add_configuration(parser)


def run(options: argparse.Namespace) -> int:
    found = configuration_in_force(options)
    rules = options.packs or (SHIPPED_RULES if found.rules is None else found.rules)
    root = "." if options.packs else found.folder
    base = open_rule_base(rules, root=root, cache_dir=cache_folder(found))
    lines = _content(base, _possible_packs(rules, root)) if options.packs else _packs(base)
    if PROPERTIES in options.packs:
        lines = chain(_properties(base), lines)
    write(f"{visible(line)}\n" for line in lines)
    return CLEAN


def _packs(base: KnowledgeBase) -> Iterator[str]:
    """A line for each pack in force."""
    entities, facts = Counter[str](), Counter[str]()
    for entity_id in base.entity_ids():
        entities[_pack(entity_id)] += 1
        facts[_pack(entity_id)] += len(base.facts(entity_id))
    false = Counter(_pack(claim.id) for claim in base.false_claims())
    for pack in sorted(entities | false):
        held = (
            counted(entities[pack], "entity", "entities"),
            counted(facts[pack], "fact"),
            counted(false[pack], "false claim"),
        )
        yield f"{pack}  {', '.join(number for number in held if not number.startswith('0 '))}"
    yield f"{PROPERTIES}  {len(base.properties())} that a text can state"
    if added := len(tuple(base.pack_units())):
        yield f"units  {added} beside those that are known"


def _properties(base: KnowledgeBase) -> Iterator[str]:
    """Every property that facts may have, with its kind of value and the words that express it."""
    for property_ in base.properties():
        words = ", ".join((*property_.cues, *property_.patterns, *property_.titles))
        yield f"{property_.id}  {property_.value}" + (f", {property_.unit}" if property_.unit else "")
        if words:
            yield f"  {words}"


def _possible_packs(rules: Sequence[str], root: str) -> frozenset[str]:
    """The names that the packs themselves may have, without those that they use."""
    return frozenset(name for file in rule_files(rules, root).chosen for name in file.possible_names)


def _content(base: KnowledgeBase, packs: Collection[str]) -> Iterator[str]:
    """Every unit that these packs add, every entity with its facts, and every false claim with its reason."""
    for unit in base.pack_units():
        if _pack(unit.id) in packs:
            yield f"{unit.id}  {unit.row.id}" + (f" = {unit.written}" if unit.written else "")
    for entity_id in base.entity_ids():
        if _pack(entity_id) in packs:
            yield from _entity(base, entity_id)
    for claim in base.false_claims():
        if _pack(claim.id) in packs:
            yield f"{claim.id}  “{claim.says[0]}” (false claim)"
            yield f"  because {claim.because}"


def _entity(base: KnowledgeBase, entity_id: str) -> Iterator[str]:
    entity = base.entity(entity_id)
    yield f"{entity_id}  {entity.label}" + (f" ({entity.kind})" if entity.kind else "")
    for fact in base.facts(entity_id):
        yield f"  {fact.statement.property}: {written_value(fact)}{term(fact)}"


def _pack(qualified: str) -> str:
    """The pack of an id such as `pack/entity`."""
    return qualified.partition("/")[0]
