"""`factlint explain ID`: a check's page, or a fact's card."""

from __future__ import annotations

import argparse

from factlint.engine.errors import UsageError
from factlint.engine.own_rules import OWN_RULES
from factlint.interfaces import options as shared
from factlint.interfaces.exits import CLEAN
from factlint.interfaces.nearest import did_you_mean
from factlint.interfaces.output import write
from factlint.interfaces.parser import Parser
from factlint.interfaces.requests import cache_folder, configuration_in_force
from factlint.interfaces.rule_ids import check_ids, rule_ids
from factlint.interfaces.run_settings import rules_in_force
from factlint.knowledge.base import KnowledgeBase, open_rule_base
from factlint.reporting.fact_card import render_card


def add_arguments(parser: Parser) -> None:
    parser.add_argument(
        "id",
        metavar="ID",
        help="a check, such as dates/impossible; a family of checks; a fact, such as pack/entity#property; an entity",
    )
    shared.add_rule_base(parser)
    shared.add_configuration(parser)


def run(options: argparse.Namespace) -> int:
    write([_explanation(options.id, options)])
    return CLEAN


def _explanation(wanted: str, options: argparse.Namespace) -> str:
    if wanted in check_ids():
        from factlint.interfaces.check_pages import check_page  # noqa: PLC0415 - imports all checks

        return check_page(wanted).render()
    if wanted in OWN_RULES:
        own = OWN_RULES[wanted]
        return f"# {wanted}\n\n{own.summary}\n\nLevel: {own.level.value} · fix: none\n"
    family = [rule for rule in rule_ids() if rule.startswith(f"{wanted}/")]
    return _listed(family) if family else _card(wanted, options)


def _listed(rules: list[str]) -> str:
    return "".join(f"{rule}\n" for rule in rules)


def _card(wanted: str, options: argparse.Namespace) -> str:
    base = _rule_base(options)
    entity_id, _, property_id = wanted.partition("#")
    try:
        entity = base.entity(entity_id)
    except KeyError:
        near = did_you_mean(wanted, (*rule_ids(), *base.entity_ids()))
        raise UsageError(f'no check and no fact has the id "{wanted}"{near}') from None
    facts = base.facts(entity_id)
    ids = dict.fromkeys(fact.id for fact in facts)
    if property_id and wanted not in ids:
        raise UsageError(
            f'{entity_id} has no fact "{property_id}"; it has {", ".join(_properties(ids)) or "none"}'
        )
    cards = [
        [fact for fact in facts if fact.id == fact_id] for fact_id in ids if wanted in (entity_id, fact_id)
    ]
    return "\n".join(render_card(card[0].id, entity, card) for card in cards) or f"{entity.label}: no facts\n"


def _properties(fact_ids: dict[str, None]) -> list[str]:
    return [fact_id.rpartition("#")[2] for fact_id in fact_ids]


def _rule_base(options: argparse.Namespace) -> KnowledgeBase:
    found = configuration_in_force(options)
    return open_rule_base(rules_in_force(options, found), root=found.folder, cache_dir=cache_folder(found))
