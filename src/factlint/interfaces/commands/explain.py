"""`factlint explain ID`: a check's page, or a fact's card."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from contextlib import suppress

from factlint.engine.errors import UsageError
from factlint.engine.own_rules import OWN_RULES
from factlint.interfaces import options as shared
from factlint.interfaces.cache_folder import cache_folder
from factlint.interfaces.exits import CLEAN
from factlint.interfaces.output import write
from factlint.interfaces.parser import Parser
from factlint.interfaces.requests import configuration_in_force
from factlint.interfaces.rule_ids import check_ids, rule_ids
from factlint.interfaces.run_settings import rules_in_force
from factlint.knowledge.base import KnowledgeBase, open_rule_base
from factlint.model.mention import EntityRef
from factlint.model.words import name_words
from factlint.reporting.terminal.fact_card import render_card, render_false_claim
from factlint.values.nearest import did_you_mean


def add_arguments(parser: Parser) -> None:
    parser.add_argument(
        "id",
        metavar="ID",
        nargs="?",
        default="",
        help="a check, such as dates/impossible; a family of checks; a fact, such as pack/entity#property; an entity, "
        "by its id or its name; a false claim (default: all checks)",
    )
    shared.add_rule_base(parser)
    shared.add_configuration(parser)


def run(options: argparse.Namespace) -> int:
    write([_explanation(options.id, options)])
    return CLEAN


def _explanation(wanted: str, options: argparse.Namespace) -> str:
    if not wanted:
        return _listed(rule_ids())
    if wanted in check_ids():
        from factlint.interfaces.check_pages import check_page  # noqa: PLC0415 - imports all checks

        return check_page(wanted).render()
    if wanted in OWN_RULES:
        own = OWN_RULES[wanted]
        return f"# {wanted}\n\n{own.summary}\n\nLevel: {own.level.value} · fix: none\n"
    family = [rule for rule in rule_ids() if rule.startswith(f"{wanted}/")]
    return _listed(family) if family else _card(wanted, options)


def _listed(rules: Sequence[str]) -> str:
    """A line for each check: its id, and what it finds."""
    from factlint.interfaces.check_pages import check_page  # noqa: PLC0415 - imports all checks

    width = max(map(len, rules))
    found = {
        rule: OWN_RULES[rule].summary if rule in OWN_RULES else check_page(rule, is_fix_wanted=False).summary
        for rule in rules
    }
    return "".join(f"{rule:{width}}  {summary.rstrip('.')}\n" for rule, summary in found.items())


def _card(wanted: str, options: argparse.Namespace) -> str:
    base = _rule_base(options)
    for claim in base.false_claims():
        if claim.id == wanted:
            return render_false_claim(claim)
    called, _, property_id = wanted.partition("#")
    entity_id = _entity_id(base, called)
    facts = base.facts(entity_id)
    ids = dict.fromkeys(fact.id for fact in facts)
    shown = [wanted] if wanted in ids else [name for name in ids if property_id in ("", _property_of(name))]
    if property_id and not shown:
        properties = ", ".join(dict.fromkeys(map(_property_of, ids)))
        raise UsageError(f'{entity_id} has no fact "{property_id}"; it has {properties or "none"}')
    entity = base.entity(entity_id)
    names = {
        value.id: base.entity(value.id).label
        for fact in facts
        if isinstance(value := fact.statement.value, EntityRef) and value.is_known
    }
    cards = [render_card(name, entity, [fact for fact in facts if fact.id == name], names) for name in shown]
    return "\n".join(cards) or f"{entity.label}: no facts\n"


def _entity_id(base: KnowledgeBase, wanted: str) -> str:
    """The id of an entity, which may be given by name: "United Nations"."""
    with suppress(KeyError):
        base.entity(wanted)
        return wanted
    words = name_words(wanted)
    names = (name for found in base.names_beginning(words).values() for name in found)
    called = sorted({name.entity for name in names if name.words == words})
    if len(called) > 1:
        raise UsageError(f'"{wanted}" is the name of several things; write {" or ".join(called)}')
    if not called:
        near = _nearest(base, wanted, words)
        raise UsageError(f'no check, no fact and no entity has the id "{wanted}"{near}')
    return called[0]


def _nearest(base: KnowledgeBase, wanted: str, words: tuple[str, ...]) -> str:
    """`; did you mean "…"?`: a check of this name in any family, or what is spelt alike; empty if nothing is."""
    slugs = {rule.partition("/")[2]: rule for rule in rule_ids()}
    if wanted in slugs:
        return f'; did you mean "{slugs[wanted]}"?'
    labels = (base.entity(name.entity).label for name in base.names_near(words))
    false = (claim.id for claim in base.false_claims())
    return did_you_mean(wanted, rule_ids()) or did_you_mean(wanted, (*base.entity_ids(), *false, *labels))


def _property_of(fact_id: str) -> str:
    return fact_id.rpartition("#")[2]


def _rule_base(options: argparse.Namespace) -> KnowledgeBase:
    found = configuration_in_force(options)
    return open_rule_base(rules_in_force(options, found), root=found.folder, cache_dir=cache_folder(found))
