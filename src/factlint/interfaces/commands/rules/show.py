"""`factlint rules show`: the content of packs."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator

from factlint.engine.settings import SHIPPED_RULES
from factlint.interfaces import options as shared
from factlint.interfaces.commands.rules.packs import add_packs
from factlint.interfaces.exits import CLEAN
from factlint.interfaces.output import write
from factlint.interfaces.parser import Parser
from factlint.interfaces.requests import cache_folder, configuration_in_force
from factlint.knowledge.base import KnowledgeBase, open_rule_base
from factlint.reporting.cells import visible
from factlint.reporting.counts import counted
from factlint.reporting.terminal.fact_card import term


def add_arguments(parser: Parser) -> None:
    add_packs(parser)
    shared.add_configuration(parser)


def run(options: argparse.Namespace) -> int:
    found = configuration_in_force(options)
    rules = options.packs or (SHIPPED_RULES if found.rules is None else found.rules)
    base = open_rule_base(rules, root="." if options.packs else found.folder, cache_dir=cache_folder(found))
    lines = _entities(base) if options.packs else _packs(base)
    write(f"{visible(line)}\n" for line in lines)
    return CLEAN


def _packs(base: KnowledgeBase) -> Iterator[str]:
    """A line for each pack in force."""
    entities, facts = Counter[str](), Counter[str]()
    for entity_id in base.entity_ids():
        pack = entity_id.partition("/")[0]
        entities[pack] += 1
        facts[pack] += len(base.facts(entity_id))
    for pack in sorted(entities):
        yield f"{pack}  {_entities_counted(entities[pack])}, {counted(facts[pack], 'fact')}"
    yield f"properties  {len(base.properties())} that a text can state"
    if added := len(tuple(base.pack_units())):
        yield f"units  {added} beside those that are known"


def _entities(base: KnowledgeBase) -> Iterator[str]:
    """Every unit that the packs add, and every entity with its facts."""
    for unit in base.pack_units():
        yield f"{unit.id}  {unit.row.id}" + (f" = {unit.written}" if unit.written else "")
    for entity_id in base.entity_ids():
        entity = base.entity(entity_id)
        yield f"{entity_id}  {entity.label}" + (f" ({entity.kind})" if entity.kind else "")
        for fact in base.facts(entity_id):
            yield f"  {fact.statement.property}: {fact.written}{term(fact)}"


def _entities_counted(number: int) -> str:
    return "1 entity" if number == 1 else f"{number} entities"
