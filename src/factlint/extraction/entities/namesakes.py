"""Names used for another person than the known one: "Byron's uncle, Lord Byron", "another Ann Lind"."""

from __future__ import annotations

from collections.abc import Collection

from factlint.extraction.entities.kinds import is_known_as_person
from factlint.extraction.languages.en.entities import namesakes as words_of
from factlint.extraction.languages.en.entities.name_neighbours import OPENERS, TITLES
from factlint.extraction.shapes import Shapes, rarely_matched
from factlint.model.document import ProseSpan
from factlint.model.rule_base import RuleBase
from factlint.model.words import name_words
from factlint.values.regex import regex

_IN_FRONT = Shapes((words_of.COPIED, words_of.ANOTHER, words_of.KIN_IN_FRONT), written=str)
_COPIED_BEHIND = regex(words_of.COPIED_BEHIND)
_KIN_BEHIND = regex(words_of.KIN_BEHIND)
_UNRELATED = regex(words_of.UNRELATED)
_NAMESAKES_IN_FRONT = rarely_matched(words_of.NAMESAKES_IN_FRONT)
_BESIDE_NAMES = OPENERS | TITLES
_EVENT = "event"
"""The kind of things that may recur under one name: "the second Battle of X"."""
_REACH = 100
"""Characters before a name that are examined."""


def is_of_namesake(
    prose: str, name: ProseSpan, entity: str, rules: RuleBase, *, named: Collection[str], latest: str | None
) -> bool:
    """Whether a name is used for a namesake here, since nobody is their own relative, or for a copy.

    `named` are the entities named before, `latest` the last of them, a candidate for pronouns.
    """
    in_front = _IN_FRONT.first_of_each(prose, max(0, name.start - _REACH), name.start)
    if words_of.COPIED in in_front or _COPIED_BEHIND.match(prose, name.end):
        return True
    is_another = words_of.ANOTHER in in_front
    if is_another and rules.entity(entity).kind == _EVENT:
        return True
    kin = in_front.get(words_of.KIN_IN_FRONT) or _KIN_BEHIND.match(prose, name.end)
    if not is_another and kin is None and _UNRELATED.match(prose, name.end) is None:
        return False
    if not is_known_as_person(entity, rules):
        return False
    if kin is None or is_another:
        return True
    owner = kin["owner"] or kin.groupdict().get("other")
    if owner is None:
        return latest == entity
    return _may_mean(owner, prose[name.start : name.end], entity, named, rules)


def may_be_namesakes(prose: str, name: ProseSpan, entity: str, rules: RuleBase) -> bool:
    """Whether a relative or a description precedes a person's name, so that a namesake may be meant."""
    in_front = _NAMESAKES_IN_FRONT.finditer(prose, max(0, name.start - _REACH), name.start)
    return next(in_front, None) is not None and is_known_as_person(entity, rules) is True


def _may_mean(owner: str, name: str, entity: str, named: Collection[str], rules: RuleBase) -> bool:
    """Whether the possessor of a relative may be the bearer of a name: by the same name, or a part
    that no other has.
    """
    said = [word for word in name_words(owner) if word not in _BESIDE_NAMES]
    if not said or not set(said) <= set(name_words(name)):
        return False
    return not any(other != entity and said[-1] in name_words(rules.entity(other).label) for other in named)
