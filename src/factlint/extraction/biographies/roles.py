"""The person that a noun refers to: "the painter", "a 19-year-old singer", "the boy"."""

from __future__ import annotations

from itertools import islice

from factlint.extraction.biographies.cast import Cast
from factlint.extraction.biographies.person import Person
from factlint.extraction.biographies.pronouns import in_focus
from factlint.extraction.languages.en.biographies import people as words_of
from factlint.extraction.languages.en.biographies.trades import OF_THE_PLACE


def by_role(cast: Cast, role: str, *, is_subject: bool) -> Person | None:
    """The referent of "the painter": the bearer of the role, or the only person mentioned, unless met by somebody."""
    called = cast.people.called(role)
    if called:
        return called[0] if len(called) == 1 else None
    certain = list(islice((one for one in cast.people.everybody if one.is_certain and not one.kin), 2))
    is_topic = len(certain) == 1 and certain[0] is cast.topic and role not in words_of.TWIN_ROLES
    if is_subject and is_topic and certain[0].names and not certain[0].roles and _may_be_trade(cast, role):
        return certain[0]
    if is_subject and len(certain) == 1 and _is_meant_ahead(cast, certain[0]):
        return certain[0]
    return None if certain else cast.add(Person(roles=frozenset({role}), is_certain=True))


def _may_be_trade(cast: Cast, role: str) -> bool:
    """Whether "the painter" may be the topic of the text, though the text never names its trade."""
    return not cast.has_plot and cast.trades.get(role, role not in OF_THE_PLACE)


def _is_meant_ahead(cast: Cast, one: Person) -> bool:
    """Whether only a pronoun of the same sentence has referred to somebody: "Before his death the poet …"."""
    is_last = one is cast.people.everybody[-1]
    return is_last and not one.names and not one.roles and one is not cast.main


def introduced(cast: Cast, role: str) -> Person:
    """A person introduced by a role: "a 19-year-old singer"."""
    is_she, is_he = role in words_of.ROLES_OF_WOMEN, role in words_of.ROLES_OF_MEN
    gender = words_of.FEMININE if is_she else words_of.MASCULINE if is_he else ""
    return cast.add(Person(gender=gender, roles=frozenset({role}), is_certain=True))


def child_meant(cast: Cast, gender: str) -> Person | None:
    """The referent of "the boy": the only child mentioned, or else the only person who is nobody's parent or
    spouse.
    """
    known = [one for one in in_focus(cast, gender) if not one.is_dead]
    children = [one for one in known if one.kin in words_of.CHILDREN]
    young = children or [one for one in known if one.kin not in words_of.ONE_ONLY]
    return young[0] if len(young) == 1 else None


def twins_meant(cast: Cast) -> Person | None:
    """The referents of "they" right after the only people of one age."""
    found = [one for role in words_of.TWIN_ROLES for one in cast.people.called(role)]
    return found[0] if len(found) == 1 and cast.sentence - found[0].seen <= 1 else None
